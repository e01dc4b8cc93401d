"""Read ground truth: class indices, or colours that stand for classes."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import ColorInterp
from rasterio.windows import Window as RasterioWindow

from ..errors import TruthError
from ..scene.class_legend import CLASSES_TAG
from ..scene.georeferencing import georeference
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..scene.sources import READ_ERRORS, environment, open_dataset
from ..settings import NOT_COVERED, NOT_COVERED_WIDE

NO_TRUTH = -1
"""Value of pixels without truth: nodata, or transparent."""

_HEX = re.compile(r"#?([0-9a-fA-F]{6})|#([0-9a-fA-F]{6})[0-9a-fA-F]{2}")
"""A colour, with or without alpha, which says nothing about the class."""

VECTOR_SUFFIXES = frozenset((".geojson", ".json", ".shp", ".fgb", ".gml", ".kml", ".parquet"))
"""Not .gpkg, which may also hold a raster."""

_NO_NUMBER = 1e30
"""No class has a number of this size; floats beyond it stand for nodata, in whatever digits."""


@dataclass(frozen=True)
class Palette:
    """What the values of truth rasters mean.

    Attributes:
        names: value → class name, in the user's order; values are indices, or colours packed as 0xRRGGBB.
        colors: whether the values are colours.
    """

    names: dict[int, str]
    colors: bool


def read_palette(given: Any) -> Palette | None:
    """Read a palette: JSON text, a JSON file, or values as JSON gives them.

    It may be `{"#3c1098": "building", …}`, `{"building": "#3c1098", …}` or with `[60, 16, 152]`, a list of such
    colours, `{"classes": […], "palette": […]}` as in mmsegmentation, `{"classes": [{"title": …, "color": …}, …]}`, or
    `{"10": "building", …}` for index truth.

    Raises:
        TruthError: It is not one of these.
    """
    if given is None:
        return None
    values = _from_json(given) if isinstance(given, (str, Path)) else given
    pairs = _pairs(values)
    names: dict[int, str] = {}
    colors = [isinstance(key, str) for key, _ in pairs]
    for key, name in pairs:
        value = int(key.lstrip("#"), 16) if isinstance(key, str) else key
        if value in names:
            raise TruthError(f"The palette has {key!r} twice; give each value once.")
        names[value] = name
    if not pairs or any(colors) != all(colors):
        raise TruthError("The palette must have at least one entry, and only colours or only indices; see the help.")
    return Palette(names, all(colors))


def _from_json(given: str | Path) -> Any:
    text = str(given)
    if not text.lstrip().startswith(("{", "[")):
        try:
            text = Path(text).read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise TruthError(f"The palette file {given} cannot be read ({error}); give a JSON file.") from None
    try:
        return json.loads(text)
    except ValueError as error:
        raise TruthError(f"The palette is not JSON ({error}); give for example {{'#3c1098': 'building'}}.") from None


def _pairs(values: Any) -> list[tuple[str | int, str]]:
    """Return (hex colour or index, name) for each class of a palette."""
    if isinstance(values, Mapping) and isinstance(values.get("classes"), Sequence):
        classes = values["classes"]
        if isinstance(values.get("palette"), Sequence):
            return [(_color(color), str(name)) for name, color in zip(classes, values["palette"])]
        return [(_color(each.get("color")), str(each.get("title", each.get("name")))) for each in classes]
    if isinstance(values, Mapping):
        return [_pair(key, value) for key, value in values.items()]
    if isinstance(values, Sequence) and not isinstance(values, str):
        return [(_color(color), _color(color)) for color in values]
    raise TruthError(f"The palette is {values!r}; give for example {{'#3c1098': 'building'}}.")


def _pair(key: str, value: Any) -> tuple[str | int, str]:
    if isinstance(value, Sequence) and not isinstance(value, str):
        return _color(value), key
    # "facade" and "100000" could be colours too. A `#` decides; without it, the key is looked at first.
    if str(value).startswith("#") and not key.startswith("#"):
        return _color(value), key
    if re.fullmatch(r"\d{1,5}", key):
        return int(key), str(value)
    if _HEX.fullmatch(key):
        return _color(key), str(value)
    return _color(value), key


def _color(value: Any) -> str:
    """Return a colour as `#rrggbb`."""
    if isinstance(value, str) and (found := _HEX.fullmatch(value)):
        return f"#{(found[1] or found[2]).lower()}"
    if isinstance(value, Sequence) and len(value) in (3, 4) and all(_is_channel(part) for part in value):
        return "#{:02x}{:02x}{:02x}".format(*value[:3])
    raise TruthError(f"The palette has {value!r}, which is not a colour; give for example '#3c1098' or [60, 16, 152].")


def _is_channel(value: Any) -> bool:
    return isinstance(value, int) and 0 <= value <= 255


class TruthRaster:
    """One open truth raster. A context manager.

    Attributes:
        path: its file.
        grid: size and georeferencing.
        kind: `index`, `paletted` or `color`.
        colormap: packed colour of each index; None unless the raster is paletted.
    """

    def __init__(self, path: str | Path) -> None:
        """Open the raster.

        Raises:
            SceneError: The file is missing or not a raster.
            TruthError: The values are neither indices nor colours.
        """
        self.path = Path(path)
        if self.path.suffix.lower() in VECTOR_SUFFIXES:
            raise TruthError(
                f"{path} is a vector file; rasterize its classes on the grid of the class raster first, for example "
                "with Rasterize (vector to raster) in QGIS."
            )
        self._dataset, _ = open_dataset(path)
        try:
            self.grid: RasterGrid = georeference(self._dataset)[0]
            self._alpha = self._alpha_band()
            self.kind = self._kind()
            self.colormap = self._read_colormap() if self.kind == "paletted" else None
        except BaseException:
            self._dataset.close()
            raise

    def __enter__(self) -> TruthRaster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._dataset.close()

    @property
    def ignored_by_custom(self) -> int | None:
        """Value that label images of other programs keep for pixels without a class; see `ClassRaster`."""
        dtype = np.dtype(self._dataset.dtypes[0])
        if self.kind == "color" or self._dataset.nodata is not None or dtype.kind != "u" or dtype.itemsize > 2:
            return None
        if CLASSES_TAG in self._dataset.tags():
            return None
        return NOT_COVERED if dtype.itemsize == 1 else NOT_COVERED_WIDE

    def read(self, window: Window, flipped: bool, as_color: bool) -> np.ndarray:
        """Return (h, w) int64 indices or packed colours, `NO_TRUTH` for pixels without truth.

        Args:
            window: counted from the top of the file, or with `flipped` from its bottom.
            flipped: whether the rows run the other way.
            as_color: whether a paletted raster gives its colours.

        Raises:
            TruthError: The raster is damaged there, or holds fractions.
        """
        row = self.grid.height - window.row_stop if flipped else window.row
        at = RasterioWindow(window.col, row, window.width, window.height)
        try:
            with rasterio.Env(**environment(False)):
                values = self._read(at, as_color)
        except READ_ERRORS as error:
            raise TruthError(f"{self.path} cannot be read at {window} ({error}); get it again.") from error
        return values[::-1] if flipped else values

    def _read(self, at: RasterioWindow, as_color: bool) -> np.ndarray:
        if self.kind == "color":
            red, green, blue = self._dataset.read((1, 2, 3), window=at).astype(np.int64)
            values = (red << 16) | (green << 8) | blue
        else:
            stored = self._dataset.read(1, window=at)
            index = self._whole(stored) if stored.dtype.kind == "f" else stored.astype(np.int64)
            values = self.colormap[index] if as_color and self.colormap is not None else index.copy()
            # By index, since two indices may have the same colour.
            if self._dataset.nodata is not None:
                values[stored == self._dataset.nodata] = NO_TRUTH
        if self._alpha:
            values[self._dataset.read(self._alpha, window=at) == 0] = NO_TRUTH
        return np.asarray(values)

    def _whole(self, stored: np.ndarray) -> np.ndarray:
        """Return floats as indices, `NO_TRUTH` for NaN and nodata. QGIS's rasterize writes class numbers as floats.

        Raises:
            TruthError: They are not whole numbers.
        """
        # The nodata of a float raster is often written with other digits than its pixels have.
        missing = np.isnan(stored) | (np.abs(stored) > _NO_NUMBER)
        if self._dataset.nodata is not None:
            missing |= stored == self._dataset.nodata
        numbers = np.where(missing, 0, stored).astype(np.float64)
        fractions = numbers != np.rint(numbers)
        if fractions.any():
            raise TruthError(
                f"{self.path} holds {stored.dtype} values such as {numbers[fractions][0]:g}, which are not class "
                "numbers; give whole numbers, for example rasterize the classes again with a number for each."
            )
        if (np.abs(numbers) >= 2**53).any():
            raise TruthError(f"{self.path} holds values such as {np.abs(numbers).max():g}; it is not a class map.")
        return np.where(missing, NO_TRUTH, numbers).astype(np.int64)

    def _alpha_band(self) -> int | None:
        if ColorInterp.alpha in self._dataset.colorinterp:
            return list(self._dataset.colorinterp).index(ColorInterp.alpha) + 1
        return None

    def _kind(self) -> str:
        dtype = np.dtype(self._dataset.dtypes[0])
        n_bands = self._dataset.count - (1 if self._alpha else 0)
        if n_bands == 1 and dtype.kind in "iubf":
            # Values of a class raster of ALPS are class ids, whatever their colours.
            is_palette = self._dataset.colorinterp[0] == ColorInterp.palette
            return "paletted" if is_palette and CLASSES_TAG not in self._dataset.tags() else "index"
        if n_bands >= 3 and dtype == np.uint8:
            return "color"
        raise TruthError(
            f"{self.path} has {self._dataset.count} band(s) of {dtype}; give truth of one band of whole numbers (the "
            "class of each pixel), or colours in three bands of uint8."
        )

    def _read_colormap(self) -> np.ndarray:
        colormap = np.zeros(2 ** (8 * np.dtype(self._dataset.dtypes[0]).itemsize), np.int64)
        for value, (red, green, blue, *_) in self._dataset.colormap(1).items():
            colormap[value] = (red << 16) | (green << 8) | blue
        return colormap
