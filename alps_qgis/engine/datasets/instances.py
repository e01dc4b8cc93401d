"""The instances of a chip: from a layer of polygons, or the connected components of its classes."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from scipy import ndimage

from ..classes import clean_name, fallback_name
from ..errors import DatasetError
from ..labels.components import label_components
from ..labels.rasterize import is_polygonal, top_polygon
from ..labels.vectorize import to_pixel
from ..scene.class_raster import UNCOVERED
from ..scene.crs import Move, stay
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..settings import NOT_COVERED
from ..tables.layer_path import split_layer
from ..tables.polygon_layer import PolygonLayer
from .class_table import ClassTable

_LAYERS = ("instances", "polygons")
"""Names of ALPS's own layers, which are read if a file has several layers and none is named."""

_SCORE, _ID = "score", "instance_id"


@dataclass(frozen=True)
class Instance:
    """The part of one instance that a chip shows.

    Attributes:
        class_index: number of its class in the data set.
        row: of the mask's first pixel, in the chip.
        col: of the mask's first pixel, in the chip.
        mask: (h, w) bool; its outermost rows and columns hold at least one pixel.
        instance_id: of the layer; −1 for a connected component.
        score: in 0…1; NaN for none.
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
        path: as the user gave it.
        names: the classes that occur, sorted.
        n_without_class: features whose class is empty, which are left out.
    """

    def __init__(self, path: str, class_field: str | None = None) -> None:
        """Look at a layer and read its classes.

        Args:
            path: file, or `file|layername=…`.
            class_field: column of the class; None takes the first of `CLASS_FIELDS`.

        Raises:
            DatasetError: It is not a layer of polygons, is damaged, or has no column of classes.
        """
        self.path = path
        self._layer = PolygonLayer(path, DatasetError, prefer=_LAYERS, only_polygons=True)
        self._class_field = self._layer.class_field(class_field)
        self._fields = [self._class_field, *(name for name in (_SCORE, _ID) if name in self._layer.fields)]
        names = [_class_name(value) for value in self._layer.values(self._class_field)]
        self.n_without_class = names.count("")
        self.names = tuple(sorted(set(names) - {""}))

    def reader(self, grid: RasterGrid, table: ClassTable) -> InstanceReader:
        """Return the instances of one scene.

        Raises:
            DatasetError: The layer cannot be transformed to the scene's CRS.
        """
        if grid.crs is None and self._layer.crs is not None:
            raise DatasetError(
                f"{self.path} has a CRS and the scene has none, so its polygons have no position there; give the scene "
                "its CRS, or a layer in pixels."
            )
        to_scene, to_layer = self._layer.moves_to(grid.crs) if grid.crs else (stay, stay)
        return InstanceReader(self, grid, table, to_layer, to_scene)

    def read_inside(self, bounds: tuple[float, float, float, float]) -> tuple[np.ndarray, ...]:
        """Return what touches bounds in the layer's CRS: geometries, names, ids and scores, by ascending id."""
        features = self._layer.read(self._fields, bounds=bounds)
        features["name"] = [_class_name(value) for value in features[self._class_field].tolist()]
        features["id"] = features[_ID].fillna(-1) if _ID in self._fields else features.index
        features["number"] = features[_SCORE] if _SCORE in self._fields else np.nan
        usable = features[is_polygonal(features.geometry.to_numpy()) & (features["name"] != "").to_numpy()]
        ordered = usable.sort_values("id", kind="stable")
        types = (("name", object), ("id", np.int64), ("number", np.float64))
        return ordered.geometry.to_numpy(), *(ordered[name].to_numpy(kind) for name, kind in types)


class InstanceReader:
    """The instances of one scene in its pixels; those of one row of chips are kept at a time.

    Attributes:
        n_small: instances of which chips showed too few pixels.
    """

    def __init__(
        self,
        layer: InstanceLayer,
        grid: RasterGrid,
        table: ClassTable,
        to_layer: Move,
        to_scene: Move,
    ) -> None:
        """Prepare; `InstanceLayer.reader` is the public way."""
        self._layer, self._grid, self._table = layer, grid, table
        self._to_layer, self._to_scene = to_layer, to_scene
        self._band: tuple[int, int] | None = None
        self.n_small = 0

    def inside(self, window: Window, min_px: int) -> tuple[list[Instance], np.ndarray]:
        """Return the instances that a chip shows, and their classes painted: large ones first, 255 for none.

        Args:
            window: of the chip.
            min_px: instances of which the chip shows less are left out, but they are painted all the same.
        """
        self._move_to(window)
        polygons, indexes, ids, scores, area = self._here
        bounds = shapely.bounds(polygons)
        near = np.flatnonzero(
            (bounds[:, 0] < window.col_stop) & (bounds[:, 2] > window.col)
            & (bounds[:, 1] < window.row_stop) & (bounds[:, 3] > window.row)
        )  # fmt: skip
        # Large polygons first, so that small ones stay visible; the id decides between equal ones.
        paint_order = near[np.lexsort((ids[near], -area[near]))]
        top = top_polygon(polygons[paint_order], window)
        painted = np.append(indexes[paint_order], self._table.no_class).astype(np.uint8)[top]
        found = []
        for index in near:
            instance = _visible(polygons[index], bounds[index], window)
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
            raise DatasetError(f"{self._layer.path} cannot be transformed to the scene's CRS; reproject the layer.")
        # The sides of the band are curved in the other CRS, and may bulge out between the 21 points.
        margin = 0.01 * np.ptp(xy, axis=0)
        low, high = xy.min(axis=0) - margin, xy.max(axis=0) + margin
        polygons, names, ids, scores = self._layer.read_inside((low[0], low[1], high[0], high[1]))
        polygons = to_pixel(shapely.transform(polygons, self._to_scene), self._grid)
        indexes = np.array([self._table.index_of(name) for name in names], np.int64)
        self._here = (polygons, indexes, ids, scores, shapely.area(polygons))
        self._band = (window.row, window.row_stop)


def components_as_instances(mask: np.ndarray, min_px: int) -> tuple[list[Instance], int]:
    """Return the 4-connected components of the classes of a chip, and how many were smaller than `min_px`."""
    labels, n = label_components(np.where(mask == NOT_COVERED, UNCOVERED, mask.astype(np.int64)))
    found, n_small = [], 0
    for number, (rows, cols) in enumerate(ndimage.find_objects(labels + 1, max_label=n)):
        component = labels[rows, cols] == number
        if component.sum() < min_px:
            n_small += 1
            continue
        row, col = np.argwhere(component)[0]
        found.append(Instance(int(mask[rows, cols][row, col]), rows.start, cols.start, component))
    return found, n_small


def _visible(polygon: shapely.Geometry, bounds: np.ndarray, window: Window) -> tuple[int, int, np.ndarray] | None:
    """Return row and column in the chip, and the mask, of the visible part of a polygon; None for no pixel."""
    row, col = (max(int(np.floor(low)), start) for low, start in ((bounds[1], window.row), (bounds[0], window.col)))
    row_stop = min(int(np.ceil(bounds[3])), window.row_stop)
    col_stop = min(int(np.ceil(bounds[2])), window.col_stop)
    if row_stop <= row or col_stop <= col:
        return None
    mask = top_polygon(np.array([polygon], object), Window(row, col, row_stop - row, col_stop - col)) >= 0
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return None
    inner = mask[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1]
    return row - window.row + int(rows[0]), col - window.col + int(cols[0]), inner


def _class_name(value: Any) -> str:
    """Return the name of a class; empty for NULL."""
    # Only NaN differs from itself.
    if value is None or value != value:
        return ""
    if isinstance(value, (int, float)):
        return fallback_name(int(value)) if float(value).is_integer() else str(value)
    return clean_name(str(value))


def layer_name(path: str) -> str:
    """Return the name under which a data set lists a layer of instances."""
    file, layer = split_layer(path)
    return f"{Path(file).name}|{layer}" if layer else Path(file).name
