"""Read labels scene by scene, and keep figures and a few examples."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field

import numpy as np
import shapely
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError, ProjError

from ..progress import Progress
from ..runtime.failures import Failures
from ..scene.class_raster import ClassRaster
from ..scene.raster_grid import RasterGrid
from ..settings import ReportSettings
from .class_heat import ClassHeat
from .duplicates import Duplicate, Duplicates
from .masks import LabelledScene, Masks, open_classes, read_masks, with_fitting_masks
from .statistics import HEAT_CELLS, DatasetFigures


@dataclass(frozen=True)
class SceneFigures:
    """The figures of one scene.

    Attributes:
        stem: its name.
        width: columns.
        height: rows.
        covered_share: pixels that have a class, of all.
        n_masks: segments or instances.
        mean_score: of masks that have a score; None if no mask has one.
        duplicates: pairs of masks that are nearly the same.
    """

    stem: str
    width: int
    height: int
    covered_share: float
    n_masks: int
    mean_score: float | None
    duplicates: tuple[Duplicate, ...]


@dataclass
class Ground:
    """Where masks lie on the earth: counts in cells of longitude and latitude.

    Attributes:
        bounds: west, south, east, north in degrees.
        counts: cells, the first row in the north.
    """

    bounds: tuple[float, float, float, float]
    counts: np.ndarray = field(default_factory=lambda: np.zeros((HEAT_CELLS, HEAT_CELLS), np.int64))

    @property
    def aspect(self) -> float:
        """Height over width on the earth."""
        west, south, east, north = self.bounds
        width = (east - west) * math.cos(math.radians((south + north) / 2))
        return (north - south) / width if width > 0 else 1.0

    def add(self, lon_lat: np.ndarray) -> None:
        """Count positions (n, 2)."""
        west, south, east, north = self.bounds
        here = lon_lat[np.isfinite(lon_lat).all(axis=1)]
        col = np.clip((here[:, 0] - west) / max(east - west, 1e-12) * HEAT_CELLS, 0, HEAT_CELLS - 1).astype(int)
        row = np.clip((north - here[:, 1]) / max(north - south, 1e-12) * HEAT_CELLS, 0, HEAT_CELLS - 1).astype(int)
        np.add.at(self.counts, (row, col), 1)


@dataclass(frozen=True)
class Gathered:
    """All that the page shows.

    Attributes:
        figures: of all masks.
        scenes: of each scene.
        ground: None if no scene is georeferenced.
        class_heat: where each class lies.
        failed: scenes that could not be read: input, code, message.
    """

    figures: DatasetFigures
    scenes: tuple[SceneFigures, ...]
    ground: Ground | None
    class_heat: ClassHeat
    failed: list[dict[str, str]]


def gather(labelled: list[LabelledScene], settings: ReportSettings, progress: Progress) -> Gathered:
    """Read every scene once, and its masks again if some may be duplicates.

    Raises:
        AlpsError: No scene can be read; with one scene, the error says what is wrong with it.
    """
    by_path = {scene.classes: scene for scene in labelled}
    failures = Failures(list(by_path), progress)
    bounds = []
    for path, scene in by_path.items():
        with failures.of(path), open_classes(scene) as raster:
            bounds.append(_lon_lat_bounds(raster.grid))
    ground = _ground([each for each in bounds if each])
    figures, class_heat = DatasetFigures(settings.samples, settings.doubtful), ClassHeat(progress)
    rows = []
    for number, path in enumerate(failures.left):
        progress.check()
        progress.show(number / len(by_path), f"Reading {by_path[path].stem}")
        with failures.of(path), open_classes(by_path[path]) as raster:
            scene = with_fitting_masks(by_path[path], raster, progress)
            rows.append(_scene(scene, raster, figures, class_heat, ground, settings))
    return Gathered(figures, tuple(rows), ground, class_heat, failures.rows)


def _scene(
    scene: LabelledScene,
    raster: ClassRaster,
    figures: DatasetFigures,
    class_heat: ClassHeat,
    ground: Ground | None,
    settings: ReportSettings,
) -> SceneFigures:
    grid = raster.grid
    # All masks are read before any of them counts: half the masks of a damaged file must not stay in the figures.
    n_masks = sum(len(masks) for masks in read_masks(scene, raster))
    found = class_heat.add(raster)
    counts = raster.counts or found
    for each in raster.classes:
        figures.add_class(each, counts.get(each.class_id, 0))
    duplicates = Duplicates(settings.duplicate_iou)
    to_lon_lat = _to_lon_lat(grid)
    score_sum, n_scored = 0.0, 0
    for masks in read_masks(scene, raster):
        figures.add(scene.stem, masks, grid.height, grid.width)
        duplicates.add(masks)
        finite = masks.score[np.isfinite(masks.score)]
        score_sum, n_scored = score_sum + float(finite.sum()), n_scored + len(finite)
        if ground is not None and to_lon_lat is not None:
            ground.add(_centres(masks, grid, to_lon_lat))

    def again() -> Iterator[Masks]:
        return read_masks(scene, raster)

    return SceneFigures(
        scene.stem,
        grid.width,
        grid.height,
        sum(counts.values()) / (grid.width * grid.height),
        n_masks,
        score_sum / n_scored if n_scored else None,
        tuple(duplicates.find(again)),
    )


def _to_lon_lat(grid: RasterGrid) -> Transformer | None:
    if not grid.crs or not grid.has_transform:
        return None
    try:
        return Transformer.from_crs(CRS.from_user_input(grid.crs), "EPSG:4326", always_xy=True)
    except (CRSError, ProjError):
        return None


def _centres(masks: Masks, grid: RasterGrid, transformer: Transformer) -> np.ndarray:
    points = grid.to_map(shapely.get_coordinates(shapely.centroid(masks.geometry)).reshape(-1, 2))
    return np.stack(transformer.transform(points[:, 0], points[:, 1]), axis=1)


def _lon_lat_bounds(grid: RasterGrid) -> tuple[float, float, float, float] | None:
    transformer = _to_lon_lat(grid)
    if transformer is None:
        return None
    w, h = grid.width, grid.height
    edge = np.array([[0, 0], [w / 2, 0], [w, 0], [w, h / 2], [w, h], [w / 2, h], [0, h], [0, h / 2]], np.float64)
    points = grid.to_map(edge)
    lon, lat = transformer.transform(points[:, 0], points[:, 1])
    found = (float(lon.min()), float(lat.min()), float(lon.max()), float(lat.max()))
    return found if all(map(math.isfinite, found)) else None


def _ground(bounds: list[tuple[float, float, float, float]]) -> Ground | None:
    if not bounds:
        return None
    west, south, east, north = np.array(bounds).T
    return Ground((float(west.min()), float(south.min()), float(east.max()), float(north.max())))
