"""Make the sample scene: an aerial image of invented farmland, with its true labels."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import RasterioError
from scipy import ndimage

from ..classes import ResolvedClass
from ..errors import OutputError
from ..runtime.files import write_aside
from ..scene.class_raster import ClassRasterWriter
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from .canvas import ROAD, Canvas, curve, densify, distance_to_line, new_canvas, separate, smooth_noise, step
from .land import paint_fields, paint_grass, paint_road, paint_water
from .trees import paint_row, paint_tree, paint_woodland
from .village import (
    House,
    apply_shade,
    cast_shadow,
    paint_car,
    paint_drive,
    paint_lots,
    paint_roof,
    place_houses,
)

CLASSES = (
    ("building", "#c0392b"),
    ("paved", "#8d99a6"),
    ("water", "#2e86c1"),
    ("trees", "#1e6b34"),
    ("grass", "#8fc45a"),
    ("crops", "#e3c64b"),
    ("bare soil", "#a9744f"),
)
"""Name and colour of each true class, by its value."""

SIZE = (1536, 2048)
GSD_M = 0.4
EPSG = 32632
ORIGIN = (692_400.0, 5_336_200.0)
"""Upper left corner in metres: in UTM zone 32, where this village does not exist."""


def make_sample_scene(
    path: str | Path, truth_path: str | Path, size: tuple[int, int] = SIZE, seed: int = 0
) -> tuple[Path, Path]:
    """Write the sample scene and its true labels; equal arguments give equal pixels.

    Args:
        path: GeoTIFF to write: three bands of uint8, 0.4 m GSD, EPSG:32632.
        truth_path: GeoTIFF to write: one band of uint8 class ids 0…6 (`CLASSES`), on the same grid.
        size: height and width in pixels.
        seed: another one gives another landscape.

    Returns:
        Both paths.

    Raises:
        OutputError: A file cannot be written.
    """
    image, labels = render(size, seed)
    write_scene(Path(path), image)
    write_truth(Path(truth_path), labels)
    return Path(path), Path(truth_path)


def render(size: tuple[int, int], seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the image (h, w, 3) uint8 and its labels (h, w) uint8."""
    image, canvas = _paint(size, seed)
    return image, canvas.labels


def render_objects(size: tuple[int, int], seed: int) -> tuple[np.ndarray, np.ndarray, list[str]]:
    """Return the image of `render`, its objects (h, w) int32 and the kind of each.

    Object 0 holds all pixels without an object, such as verges and drives. The kind of object `n` is `kinds[n - 1]`:
    field, meadow, water, road, lot, car, house, tree or wood. An object that another one cuts in two counts as two.
    """
    image, canvas = _paint(size, seed)
    objects, kinds = separate(canvas.objects, canvas.kinds)
    return image, objects, kinds


def _paint(size: tuple[int, int], seed: int) -> tuple[np.ndarray, Canvas]:
    canvas = new_canvas(size, seed)
    plan = _Plan(canvas)
    _paint_ground(canvas, plan)
    houses = _paint_village(canvas, plan)
    _paint_trees(canvas, plan, houses)
    return _expose(canvas), canvas


class _Plan:
    """Where the large things lie, as polylines of (x, y) pixels and masks (h, w)."""

    def __init__(self, canvas: Canvas) -> None:
        h, w = canvas.shape
        self.canvas = canvas
        self.river = curve(
            self._points([(0.13, -0.06), (0.20, 0.16), (0.145, 0.38), (0.235, 0.62), (0.205, 0.84), (0.29, 1.06)])
        )
        self.main = curve(
            self._points([(-0.05, 0.66), (0.17, 0.585), (0.42, 0.53), (0.62, 0.52), (0.83, 0.45), (1.05, 0.40)])
        )
        self.streets = [
            curve(self._points([(0.50, 0.30), (0.525, 0.40), (0.53, 0.528), (0.515, 0.66), (0.53, 0.78)])),
            curve(self._points([(0.70, 0.27), (0.685, 0.38), (0.69, 0.50), (0.71, 0.63), (0.70, 0.74)])),
            curve(self._points([(0.515, 0.375), (0.60, 0.365), (0.687, 0.375)])),
            curve(self._points([(0.515, 0.66), (0.61, 0.672), (0.707, 0.66)])),
        ]
        self.tracks = [
            curve(self._points([(0.53, 0.78), (0.545, 0.90), (0.53, 1.05)])),
            curve(self._points([(0.70, 0.27), (0.71, 0.12), (0.69, -0.05)])),
            curve(self._points([(0.50, 0.30), (0.40, 0.22), (0.30, 0.20), (0.22, 0.19)])),
            curve(self._points([(0.70, 0.74), (0.84, 0.70), (1.05, 0.72)])),
            curve(self._points([(0.09, 0.615), (0.075, 0.40), (0.05, 0.18), (0.06, -0.05)])),
        ]  # fmt: skip
        wobble = smooth_noise(canvas, 0.13 * h + 8, 3)
        self.wood = self._blob(0.95, 0.04, 0.29, wobble) | self._blob(0.03, 0.99, 0.30, wobble)
        self.wood |= self._blob(0.36, 0.02, 0.13, wobble)
        self.pond_px = 0.085 * h * (1 + 0.22 * wobble) - self._away(0.885, 0.86, 1.5)
        self.river_px = 17 + 3.0 * smooth_noise(canvas, 160, 2) - distance_to_line(canvas, self.river, 80)
        self.water_px = np.maximum(self.river_px, self.pond_px)

    def _points(self, shares: list[tuple[float, float]]) -> np.ndarray:
        h, w = self.canvas.shape
        jitter = self.canvas.rng.normal(0, 0.006, (len(shares), 2))
        return (np.array(shares) + jitter) * [w, h]

    def _away(self, x: float, y: float, stretch: float) -> np.ndarray:
        h, w = self.canvas.shape
        return np.hypot((self.canvas.cols - x * w) / stretch, self.canvas.rows - y * h)

    def _blob(self, x: float, y: float, radius: float, wobble: np.ndarray) -> np.ndarray:
        return self._away(x, y, 1.25) < radius * self.canvas.shape[0] * (1 + 0.20 * wobble)


def _paint_ground(canvas: Canvas, plan: _Plan) -> None:
    """Paint fields, meadows along the water, water, and the tracks between the fields."""
    rows = canvas.rows[:, 0]
    river_x = np.interp(rows, plan.river[:, 1], plan.river[:, 0])[:, None]
    main_y = np.interp(canvas.cols[0], plan.main[:, 0], plan.main[:, 1])[None, :]
    west, north = canvas.cols < river_x, canvas.rows < main_y
    # River and main road cut the land into three blocks, each with its own direction of fields.
    for block, angle in [(west, 74), (~west & north, -9), (~west & ~north, 83)]:
        paint_fields(canvas, block, angle)
    bank = 34 + 12 * smooth_noise(canvas, 90, 2)
    paint_grass(canvas, plan.water_px > -bank)
    for track in plan.tracks:
        paint_road(canvas, track, 8.5, "track")
    paint_water(canvas, plan.water_px)


def _paint_village(canvas: Canvas, plan: _Plan) -> list[House]:
    """Paint lots, streets, houses and cars; return the houses."""
    streets = [*plan.streets, _within(plan.main, canvas, 0.40, 0.86)]
    away = np.full(canvas.shape, np.inf, np.float32)
    for street in streets:
        np.minimum(away, distance_to_line(canvas, street, 110), out=away)
    paved = distance_to_line(canvas, plan.main, 15) < 15
    paved |= away < 10
    houses: list[House] = []
    for street in streets:
        place_houses(canvas, street, houses, paved | (plan.water_px > -30) | plan.wood)
    paint_lots(canvas, houses, (away < 78 + 6 * canvas.noise(60, 2)) & (plan.water_px < -30) & _near(canvas, houses))
    for house in houses:
        paint_drive(canvas, house)
    for street in plan.streets:
        paint_road(canvas, street, 14, "street")
    paint_road(canvas, plan.main, 21, "main")
    # All shadows before any roof, so that a house never darkens the roof of its neighbour.
    for house in houses:
        cast_shadow(canvas, house)
    apply_shade(canvas)
    for line, lane, count in [(plan.main, 5.0, 16), *((street, 3.6, 3) for street in plan.streets)]:
        _paint_traffic(canvas, line, lane, count)
    for house in houses:
        paint_roof(canvas, house)
    return houses


def _within(line: np.ndarray, canvas: Canvas, start: float, end: float) -> np.ndarray:
    """Return the part of a line between two shares of the width."""
    x = line[:, 0] / canvas.shape[1]
    return line[(x > start) & (x < end)]


def _near(canvas: Canvas, houses: list[House]) -> np.ndarray:
    """Return (h, w) bool: within reach of a house, so that a street without houses has no gardens."""
    far = np.ones(canvas.shape, bool)
    for house in houses:
        far[int(house.y), int(house.x)] = False
    return ndimage.distance_transform_edt(far) < 78 if houses else ~far


def _paint_traffic(canvas: Canvas, line: np.ndarray, lane: float, count: int) -> None:
    axis = densify(line, 1.0)
    for at in canvas.rng.uniform(0, max(len(axis), 1), count):
        here, (tx, ty) = step(axis, at)
        x, y = here + np.array([-ty, tx]) * lane * canvas.rng.choice([-1.0, 1.0])
        paint_car(canvas, float(x), float(y), float(np.arctan2(ty, tx)))


def _paint_trees(canvas: Canvas, plan: _Plan, houses: list[House]) -> None:
    """Paint woodland, rows along river, road and tracks, and the trees of the gardens."""
    rng = canvas.rng
    open_land = (plan.water_px < -4) & (canvas.labels != ROAD)
    clear = ndimage.distance_transform_edt(canvas.labels != ROAD) > 7
    paint_woodland(canvas, plan.wood & open_land & clear, smooth_noise(canvas, 130, 2) > 0.55)
    for side in (-1, 1):
        paint_row(canvas, plan.river, 21, 10.5, side * 29, 0.38)
        paint_row(canvas, _within(plan.main, canvas, 0.0, 0.40), 40, 9.5, side * 23, 0.12)
    for track in plan.tracks[1:4]:
        paint_row(canvas, track, 30, 8.0, 13, 0.45)
    pond = np.argwhere(np.abs(plan.pond_px + 14) < 7)
    for y, x in pond[rng.permutation(len(pond))[: len(pond) // 520]]:
        paint_tree(canvas, x, y, rng.uniform(6, 12), 18)
    for house in houses:
        for _ in range(rng.integers(1, 5)):
            turn, away = rng.uniform(0, 2 * np.pi), house.reach_px + rng.uniform(7, 26)
            x, y = house.x + away * np.cos(turn), house.y + away * np.sin(turn)
            if _is_free(canvas, houses, x, y):
                radius = rng.uniform(4, 9.5)
                paint_tree(canvas, x, y, radius, radius * 2)


def _is_free(canvas: Canvas, houses: list[House], x: float, y: float) -> bool:
    h, w = canvas.shape
    if not (0 <= x < w and 0 <= y < h) or canvas.labels[int(y), int(x)] == ROAD:
        return False
    return all(np.hypot(x - house.x, y - house.y) > house.reach_px + 2 for house in houses)


def _expose(canvas: Canvas) -> np.ndarray:
    """Return what the camera records, (h, w, 3) uint8: optics, haze, uneven light, sensor noise."""
    rgb = np.stack([ndimage.gaussian_filter(canvas.rgb[..., band], 0.62) for band in range(3)], axis=-1)
    rgb *= (1 + 0.018 * smooth_noise(canvas, 500, 2))[..., None]
    rgb = 0.965 * np.clip(1.10 * rgb, 0, 1) ** 0.93 + np.array([0.018, 0.022, 0.030], np.float32)
    noise = canvas.rng.normal(0, 1, rgb.shape).astype(np.float32)
    rgb += noise * (0.005 + 0.010 * np.sqrt(np.clip(rgb, 0, 1)))
    return np.clip(np.rint(rgb * 255), 0, 255).astype(np.uint8)


def _grid(size: tuple[int, int]) -> RasterGrid:
    height, width = size
    crs = CRS.from_epsg(EPSG).to_wkt()
    return RasterGrid(width=width, height=height, transform=Affine(GSD_M, 0, ORIGIN[0], 0, -GSD_M, ORIGIN[1]), crs=crs)


def write_scene(path: Path, image: np.ndarray) -> None:
    """Write the image (h, w, 3) uint8 as a GeoTIFF.

    Raises:
        OutputError: The file cannot be written.
    """
    grid = _grid(image.shape[:2])
    profile = {"driver": "GTiff", "dtype": "uint8", "count": 3, "compress": "deflate", "predictor": 2}
    profile |= {"width": grid.width, "height": grid.height, "transform": grid.transform, "crs": grid.crs}
    # GDAL needs no tiles for an image that is smaller than one.
    if min(image.shape[:2]) >= 512:
        profile |= {"tiled": True, "blockxsize": 512, "blockysize": 512}

    def verify(written: Path) -> None:
        try:
            with rasterio.open(written) as dataset:
                whole = np.array_equal(np.moveaxis(dataset.read(), 0, -1), image)
        except RasterioError as error:
            raise OutputError(f"{path} cannot be read back ({error}); is the disk full?") from error
        if not whole:
            raise OutputError(f"{path} came back different from the disk; is the disk full?")

    try:
        with write_aside(path, verify) as aside, rasterio.open(aside, "w", photometric="RGB", **profile) as dataset:
            dataset.write(np.moveaxis(image, -1, 0))
    except RasterioError as error:
        raise OutputError(f"{path} cannot be written ({error}); is the disk full?") from error


def write_truth(path: Path, labels: np.ndarray) -> None:
    """Write the true labels (h, w) uint8 as a class raster with names and colours.

    Raises:
        OutputError: The file cannot be written.
    """
    classes = [ResolvedClass(value, name, color) for value, (name, color) in enumerate(CLASSES)]
    grid = _grid(labels.shape)
    with ClassRasterWriter(path, grid, classes) as writer:
        writer.write(Window(0, 0, grid.height, grid.width), labels)


def main(arguments: list[str] | None = None) -> int:
    """Write a sample scene and its labels into a folder."""
    parser = argparse.ArgumentParser(prog="python -m alps_qgis.engine.sample.sample_scene", description=__doc__)
    parser.add_argument("folder", type=Path, help="gets sample_scene.tif and sample_truth.tif")
    parser.add_argument("--size", type=int, nargs=2, default=SIZE, metavar=("HEIGHT", "WIDTH"))
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    paths = (options.folder / "sample_scene.tif", options.folder / "sample_truth.tif")
    make_sample_scene(*paths, size=tuple(options.size), seed=options.seed)
    return 0


if __name__ == "__main__":
    sys.exit(main())
