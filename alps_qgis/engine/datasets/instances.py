"""The instances of a chip: from a layer of polygons, or the connected components of its classes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError
from scipy import ndimage

from ..classes import clean_name, fallback_name
from ..errors import DatasetError
from ..labels.components import UNCOVERED, label_regions
from ..labels.rasterize import is_polygonal, top_polygon
from ..labels.vectorize import to_pixel
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..settings import NOT_COVERED
from ..tables.geopackage import is_cut_off
from ..tables.layer_path import split_layer
from .class_table import ClassTable

CLASS_FIELDS = ("class_name", "class", "label", "name", "category", "class_id")
"""Columns that hold the class where none is named, the first that exists."""

_LAYERS = ("instances", "polygons")
_READ_FAILURES = (
    pyogrio.errors.DataSourceError, pyogrio.errors.DataLayerError, pyogrio.errors.FeatureError,
    pyogrio.errors.FieldError, pyogrio.errors.GeometryError, pyogrio.errors.CRSError, UnicodeDecodeError, OSError,
    ValueError, RuntimeError,
)  # fmt: skip


@dataclass(frozen=True)
class Instance:
    """What a chip shows of one instance.

    Attributes:
        class_index: number of its class in the data set.
        row: of the mask's first pixel, in the chip.
        col: likewise.
        mask: (h, w) bool; its outermost rows and columns hold at least one pixel.
        instance_id: of the layer; −1 for a connected component.
        score: in 0…1; NaN where there is none.
    """

    class_index: int
    row: int
    col: int
    mask: np.ndarray
    instance_id: int = -1
    score: float = float("nan")

    @property
    def area_px(self) -> int:
        """Pixels of the mask."""
        return int(self.mask.sum())

    def full(self, height: int, width: int) -> np.ndarray:
        """Return the (h, w) bool mask of the whole chip."""
        whole = np.zeros((height, width), bool)
        whole[self.row : self.row + self.mask.shape[0], self.col : self.col + self.mask.shape[1]] = self.mask
        return whole


class InstanceLayer:
    """A layer of polygons with classes; read by windows.

    Attributes:
        path: as it was given.
        names: the classes that occur, sorted.
        n_without_class: features whose class is empty, which are left out.
    """

    def __init__(self, path: str, class_field: str | None = None) -> None:
        """Look at a layer and read its classes.

        Args:
            path: file, or `file|layername=…`.
            class_field: column of the class; None takes the first of `CLASS_FIELDS`.

        Raises:
            DatasetError: No layer of polygons, damaged, or without a column of classes.
        """
        self.path = path
        self._file, layer = split_layer(path)
        if self._file.is_file() and self._file.suffix.lower() == ".gpkg" and is_cut_off(self._file):
            raise DatasetError(f"{self._file} is cut off; copy or make it again.")
        self._layer = layer or self._only_layer()
        info = self._read(pyogrio.read_info, layer=self._layer, force_total_bounds=False)
        fields = [str(name) for name in info["fields"]]
        if (
            info["geometry_type"] is None
            or "Polygon" not in info["geometry_type"]
            and "Unk" not in info["geometry_type"]
        ):
            raise DatasetError(f"{path} has no polygons but {info['geometry_type']}; give a layer of polygons.")
        self._crs: str | None = info["crs"]
        self.class_field = _class_field(path, fields, class_field)
        self._score_field = "score" if "score" in fields else None
        self._id_field = "instance_id" if "instance_id" in fields else None
        _, _, _, [classes] = self._read(
            pyogrio.raw.read, layer=self._layer, columns=[self.class_field], read_geometry=False
        )
        names = self._class_names(classes)
        self.n_without_class = int(np.sum(names == ""))
        self.names = tuple(sorted(set(names) - {""}))

    def _only_layer(self) -> str:
        layers = [str(name) for name in self._read(pyogrio.list_layers)[:, 0]]
        ours = [name for name in _LAYERS if name in layers]
        if not layers:
            raise DatasetError(f"{self._file} has no layer; give a layer of polygons.")
        return (ours or layers)[0]

    def _read(self, function: Callable[..., Any], **options: Any) -> Any:
        if not self._file.exists():
            raise DatasetError(f"{self._file} does not exist; check the path.")
        try:
            return function(self._file, **options)
        except _READ_FAILURES as error:
            reason = str(error).strip().rstrip(".")
            raise DatasetError(
                f"{self.path} cannot be read as a layer ({reason}); repair it or give another file."
            ) from error

    def _class_names(self, values: np.ndarray) -> np.ndarray:
        return np.array([_class_name(value) for value in values.tolist()], object)

    def reader(self, grid: RasterGrid, table: ClassTable) -> InstanceReader:
        """Return the instances of one scene.

        Raises:
            DatasetError: The layer's CRS cannot be brought to the scene's.
        """
        return InstanceReader(self, grid, table, *_conversions(self.path, self._crs, grid))

    def read_inside(self, bounds: tuple[float, float, float, float]) -> tuple[np.ndarray, ...]:
        """Return what touches bounds in the layer's CRS: geometries, names, ids and scores, by ascending id."""
        wanted = [name for name in (self.class_field, self._score_field, self._id_field) if name]
        meta, fids, geometry, columns = self._read(
            pyogrio.raw.read, layer=self._layer, bbox=bounds, columns=wanted, return_fids=True
        )
        try:
            polygons = shapely.force_2d(shapely.from_wkb(geometry))
        except shapely.errors.ShapelyError as error:
            raise DatasetError(f"{self.path} has a geometry that is damaged ({error}); repair the layer.") from error
        by_name = dict(zip(meta["fields"].tolist(), columns))
        ids = by_name[self._id_field].astype(np.int64) if self._id_field else np.asarray(fids, np.int64)
        none = np.full(len(ids), np.nan)
        scores = by_name[self._score_field].astype(np.float64) if self._score_field else none
        names = self._class_names(by_name[self.class_field])
        kept = np.flatnonzero(is_polygonal(polygons) & (names != ""))
        order = kept[np.argsort(ids[kept], kind="stable")]
        return polygons[order], names[order], ids[order], scores[order]


class InstanceReader:
    """The instances of one scene in its pixels; one band of rows is kept at a time.

    Attributes:
        n_small: pieces that chips showed too few pixels of.
    """

    def __init__(
        self,
        layer: InstanceLayer,
        grid: RasterGrid,
        table: ClassTable,
        to_layer: Callable[[np.ndarray], np.ndarray],
        to_scene: Callable[[np.ndarray], np.ndarray],
    ) -> None:
        """Prepare; `InstanceLayer.reader` is the public way."""
        self._layer, self._grid, self._table = layer, grid, table
        self._to_layer, self._to_scene = to_layer, to_scene
        self._band: tuple[int, int] | None = None
        self.n_small = 0

    def inside(self, window: Window, min_px: int) -> tuple[list[Instance], np.ndarray]:
        """Return the instances that a chip shows, and their classes painted: large ones first, 255 where none is.

        Args:
            window: of the chip.
            min_px: instances of which the chip shows less are no instances; they are painted all the same.
        """
        self._move_to(window)
        polygons, indexes, ids, scores, area = self._here
        hull = shapely.bounds(polygons)
        near = np.flatnonzero(
            (hull[:, 0] < window.col_stop) & (hull[:, 2] > window.col)
            & (hull[:, 1] < window.row_stop) & (hull[:, 3] > window.row)
        )  # fmt: skip
        paint_order = near[np.lexsort((ids[near], -area[near]))]
        top = top_polygon(polygons[paint_order], window)
        painted = np.append(indexes[paint_order], NOT_COVERED).astype(np.uint8)[top]
        found = []
        for index in near:
            instance = _visible(polygons[index], hull[index], window)
            if instance is None:
                continue
            row, col, mask = instance
            if mask.sum() < min_px:
                self.n_small += 1
            elif indexes[index] != NOT_COVERED:
                found.append(Instance(int(indexes[index]), row, col, mask, int(ids[index]), float(scores[index])))
        return found, painted

    def _move_to(self, window: Window) -> None:
        if self._band == (window.row, window.row_stop):
            return
        corners = np.array(
            [(x, y) for x in np.linspace(0, self._grid.width, 21) for y in (window.row, window.row_stop)]
        )
        xy = self._to_layer(self._grid.to_map(corners))
        xy = xy[np.isfinite(xy).all(axis=1)]
        if not len(xy):
            raise DatasetError(f"{self._layer.path} cannot be brought to the scene's CRS; reproject the layer.")
        # Sides are curved in the other CRS.
        margin = 0.01 * np.ptp(xy, axis=0)
        low, high = xy.min(axis=0) - margin, xy.max(axis=0) + margin
        polygons, names, ids, scores = self._layer.read_inside((low[0], low[1], high[0], high[1]))
        polygons = to_pixel(shapely.transform(polygons, self._to_scene), self._grid)
        indexes = np.array([self._table.index_of(name) for name in names], np.int64)
        self._here = (polygons, indexes, ids, scores, shapely.area(polygons))
        self._band = (window.row, window.row_stop)


def components_as_instances(mask: np.ndarray, min_px: int) -> tuple[list[Instance], int]:
    """Return the 4-connected components of the classes of a chip, and how many were smaller than `min_px`."""
    labels, n = label_regions(np.where(mask == NOT_COVERED, UNCOVERED, mask.astype(np.int64)))
    found, n_small = [], 0
    for number, (rows, cols) in enumerate(ndimage.find_objects(labels + 1, max_label=n)):
        component = labels[rows, cols] == number
        if component.sum() < min_px:
            n_small += 1
            continue
        row, col = np.argwhere(component)[0]
        found.append(Instance(int(mask[rows, cols][row, col]), rows.start, cols.start, component))
    return found, n_small


def _visible(polygon: shapely.Geometry, hull: np.ndarray, window: Window) -> tuple[int, int, np.ndarray] | None:
    """Return row and column in the chip, and the mask, of what a chip shows of a polygon; None for no pixel."""
    row, col = (max(int(np.floor(low)), start) for low, start in ((hull[1], window.row), (hull[0], window.col)))
    row_stop = min(int(np.ceil(hull[3])), window.row_stop)
    col_stop = min(int(np.ceil(hull[2])), window.col_stop)
    if row_stop <= row or col_stop <= col:
        return None
    mask = top_polygon(np.array([polygon], object), Window(row, col, row_stop - row, col_stop - col)) >= 0
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    inner = mask[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
    return row - window.row + int(rows[0]), col - window.col + int(cols[0]), inner


def _class_field(path: str, fields: Sequence[str], wanted: str | None) -> str:
    if wanted:
        if wanted not in fields:
            raise DatasetError(f"{path} has no column {wanted!r} but {', '.join(fields) or 'none'}; name one of them.")
        return wanted
    found = next((name for name in CLASS_FIELDS if name in fields), None)
    if found is None:
        raise DatasetError(f"{path} has no column {', '.join(CLASS_FIELDS)}; name the column of the class.")
    return found


def _class_name(value: Any) -> str:
    """Return the name of a class; empty for NULL."""
    if value is None or value != value:
        return ""
    if isinstance(value, (int, float)):
        return fallback_name(int(value)) if float(value).is_integer() else str(value)
    return clean_name(str(value))


def _conversions(
    path: str, crs: str | None, grid: RasterGrid
) -> tuple[Callable[[np.ndarray], np.ndarray], Callable[[np.ndarray], np.ndarray]]:
    """Return how points come from the scene's CRS to the layer's, and back."""
    if crs is None or grid.crs is None:
        if crs is not None:
            raise DatasetError(
                f"{path} has a CRS and the scene has none, so that its polygons have no place in it; give the scene "
                "its CRS, or a layer in pixels."
            )
        return (lambda xy: xy), (lambda xy: xy)
    try:
        ours, theirs = CRS.from_user_input(grid.crs), CRS.from_user_input(crs)
        if ours.equals(theirs, ignore_axis_order=True):
            return (lambda xy: xy), (lambda xy: xy)
        there = Transformer.from_crs(ours, theirs, always_xy=True)
        back = Transformer.from_crs(theirs, ours, always_xy=True)
    except (CRSError, ProjError) as error:
        raise DatasetError(f"The CRS of {path} cannot be brought to the scene's ({error}); reproject it.") from error
    return (lambda xy: np.stack(there.transform(xy[:, 0], xy[:, 1]), axis=1)), (
        lambda xy: np.stack(back.transform(xy[:, 0], xy[:, 1]), axis=1)
    )


def layer_name(path: str) -> str:
    """Return what a data set calls the layer that its instances are from."""
    file, layer = split_layer(path)
    return f"{Path(file).name}|{layer}" if layer else Path(file).name
