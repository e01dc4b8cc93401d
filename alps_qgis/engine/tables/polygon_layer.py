"""Read layers of polygons that users give, in any common format and CRS."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shapely
from pyproj.exceptions import CRSError, ProjError

from ..errors import AlpsError
from ..scene.crs import Move, moves, stated, stay
from .geopackage import is_cut_off
from .layer_choice import LayerChoiceError, choose_layer, name_layers
from .layer_path import split_layer
from .ogr import pyogrio
from .vector_file import check_driver, check_vector, open_vector

if TYPE_CHECKING:
    import geopandas

CLASS_FIELDS = ("class_name", "class", "label", "name", "category", "class_id")
"""Names of the field with the class, in order of preference, if the user does not name one."""

# Errors that OGR, its reader and shapely raise for a damaged file.
_FAULTS = (RuntimeError, OSError, ValueError, IndexError, shapely.errors.ShapelyError)


class PolygonLayer:
    """A vector layer, checked once and then read as often as needed.

    Attributes:
        path: as it was given.
        fields: names of its fields.
        crs: WKT; None without one.
    """

    def __init__(
        self, path: str | Path, fault: type[AlpsError], *, prefer: Sequence[str] = (), only_polygons: bool = False
    ) -> None:
        """Check a layer.

        Args:
            path: a file, or `file|layername=…`.
            fault: class of the errors for a layer that cannot be used.
            prefer: layers to choose from if the path does not name one; else the file's only layer.
            only_polygons: whether to refuse layers of points and lines.

        Raises:
            AlpsError: `fault`: the layer is missing, cut off, cannot be read, does not have polygons, or is one of
                several without being named.
        """
        self.path, self._fault = str(path), fault
        self._file, layer = split_layer(path)
        if not self._file.exists():
            raise fault(f"{self._file} does not exist; check the path.")
        if self._file.is_file() and is_cut_off(self._file):
            raise fault(f"{self._file} is cut off, so polygons may be missing; copy it again.")
        self._attempt(check_vector)
        self._layer = layer or self._attempt(lambda file: choose_layer(file, prefer))
        info = self._attempt(self._info)
        self._attempt(lambda _: check_driver(info["driver"]))
        self.fields = tuple(str(name) for name in info["fields"])
        self.crs = stated(info["crs"])
        kind = info["geometry_type"]
        if kind is None:
            raise fault(f"{path} is a table without geometry; give a layer of polygons.")
        if only_polygons and "Polygon" not in kind and "Unknown" not in kind:
            raise fault(f"{path} holds the geometry type {kind}; give a layer of polygons.")

    def field(self, name: str) -> str:
        """Return the name of a field that the layer has.

        Raises:
            AlpsError: The layer does not have the field.
        """
        if name not in self.fields:
            raise self._fault(
                f"{self.path} has no field {name!r}; choose from {', '.join(self.fields)}."
                if self.fields
                else f"{self.path} has no field {name!r}; add one."
            )
        return name

    def class_field(self, wanted: str | None = None) -> str:
        """Return the field that holds the class: the wanted one, else the first of `CLASS_FIELDS` that exists.

        Raises:
            AlpsError: The layer does not have such a field.
        """
        if wanted:
            return self.field(wanted)
        found = next((name for name in CLASS_FIELDS if name in self.fields), None)
        if found is None:
            raise self._fault(
                f"{self.path} has none of the fields {', '.join(CLASS_FIELDS)}; name the field with the class."
            )
        return found

    def values(self, field: str) -> list[Any]:
        """Return the values of one field, without reading geometry; NaN or None for NULL."""
        values: list[Any] = self._read([field], read_geometry=False)[field].tolist()
        return values

    def bounds(self) -> tuple[float, float, float, float] | None:
        """Return left, bottom, right, top of all features in the layer's CRS; None for a layer without any."""
        info = self._open(pyogrio.read_info, layer=self._layer, force_total_bounds=True)
        found = info["total_bounds"]
        return None if found is None else (found[0], found[1], found[2], found[3])

    def read(
        self,
        fields: Sequence[str],
        *,
        bounds: tuple[float, float, float, float] | None = None,
        on_invalid: str = "raise",
    ) -> geopandas.GeoDataFrame:
        """Return features with some fields; the index holds their ids, the geometry has no z.

        Args:
            fields: to read.
            bounds: left, bottom, right, top in the layer's CRS; only features whose bounding boxes touch it.
            on_invalid: `raise` refuses a damaged geometry, `ignore` reads it as None.

        Raises:
            AlpsError: The file is damaged.
        """
        return self._read(fields, bbox=bounds, on_invalid=on_invalid, force_2d=True)

    def moves_to(self, crs: str) -> tuple[Move, Move]:
        """Return how to transform points from the layer's CRS to another, and back.

        A layer without a CRS is taken to be in the other CRS already.

        Raises:
            AlpsError: PROJ has no transformation between the two.
        """
        try:
            return moves(self.crs, crs) if self.crs else (stay, stay)
        except (CRSError, ProjError) as error:
            raise self._fault(
                f"The CRS of {self.path} cannot be transformed to that of the scene ({error}); reproject the layer."
            ) from error

    def _read(self, fields: Sequence[str], **options: Any) -> geopandas.GeoDataFrame:
        columns = list(dict.fromkeys(fields))
        return self._open(pyogrio.read_dataframe, layer=self._layer, columns=columns, fid_as_index=True, **options)

    def _info(self, file: Path) -> dict[str, Any]:
        try:
            info: dict[str, Any] = open_vector(pyogrio.read_info, file, layer=self._layer, force_total_bounds=False)
        except _FAULTS:
            name_layers(file, self._layer)
            raise
        return info

    def _open(self, function: Callable[..., Any], **options: Any) -> Any:
        return self._attempt(lambda file: open_vector(function, file, **options))

    def _attempt(self, function: Callable[[Path], Any]) -> Any:
        try:
            return function(self._file)
        except LayerChoiceError as error:
            raise self._fault(str(error)) from None
        except _FAULTS as error:
            reason = str(error).strip().rstrip(".")
            raise self._fault(
                f"{self.path} cannot be read as a vector layer ({reason}); repair it or give another file."
            ) from error
