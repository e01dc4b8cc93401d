"""Make labelled scenes and export them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pyarrow as pa
import pytest
import rasterio
import shapely
from affine import Affine
from pyproj import CRS

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.datasets.export import export
from alps_qgis.engine.datasets.plan import ExportPlan
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.scene.class_raster import ClassRasterWriter
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.settings import DatasetSettings
from alps_qgis.engine.tables.geopackage import write_layer

from ..factories import TEN_METRES, UTM31, make_raster, rgb

WATER, FIELD, ROAD = (
    ResolvedClass(0, "water", "#0000ff"),
    ResolvedClass(2, "field", "#00ff00"),
    ResolvedClass(5, "road", "#808080"),
)
CLASSES = (WATER, FIELD, ROAD)


class Kept(Progress):
    """Keeps the warnings."""

    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def grid_of(height: int, width: int, transform: Affine = TEN_METRES, crs: str | None = UTM31, **more) -> RasterGrid:
    return RasterGrid(width, height, transform, CRS.from_user_input(crs).to_wkt() if crs else None, **more)


def fields(height: int, width: int, side: int = 8, seed: int = 0) -> np.ndarray:
    """Return (h, w) class ids in squares: 0, 2 and 5, and some 255."""
    random = np.random.default_rng(seed)
    squares = random.choice(np.array([0, 2, 5, 255], np.uint8), (-(-height // side), -(-width // side)))
    return squares.repeat(side, 0).repeat(side, 1)[:height, :width]


@pytest.fixture
def scene(tmp_path: Path):
    """Return a function that writes a scene into `scenes/` and its class raster into `labels/`."""
    for name in ("scenes", "labels"):
        (tmp_path / name).mkdir()

    def write(stem="a", labels=None, *, transform=TEN_METRES, crs=UTM31, seed=0, classes=CLASSES, image=None):
        labels = fields(40, 40, seed=seed) if labels is None else labels
        image = rgb(*labels.shape, seed) if image is None else image
        path = make_raster(tmp_path / "scenes" / f"{stem}.tif", image, transform=transform, crs=crs)
        grid = grid_of(*labels.shape, transform or Affine(1, 0, 0, 0, -1, 0), crs)
        with ClassRasterWriter(tmp_path / "labels" / f"{stem}_classes.tif", grid, classes) as writer:
            from alps_qgis.engine.scene.grid import Window

            writer.write(Window(0, 0, *labels.shape), labels)
        return path

    return write


@pytest.fixture
def run(tmp_path: Path):
    """Return a function that exports `scenes/` with `labels/` to `out/` and returns the folder and the result."""

    def start(progress=None, *, out="out", labels=True, instances=(), class_field=None, names=None, **settings):
        given = {"chip": 16, "split": (1.0, 0.0, 0.0), "min_covered": 0.0, "min_instance_px": 1, **settings}
        more = {name: given.pop(name) for name in ("overwrite", "about", "preset", "split_files") if name in given}
        plan = ExportPlan(
            (str(tmp_path / "scenes"),),
            (str(tmp_path / "labels"),) if labels else (),
            tuple(map(str, instances)),
            tmp_path / out,
            DatasetSettings(**given),
            class_field=class_field,
            names=names,
            **more,
        )
        return tmp_path / out, export(plan, progress or Kept())

    return start


def write_polygons(path: Path, rows, crs=UTM31, layer="instances", **columns) -> Path:
    """Write polygons in map coordinates: rows of (geometry, class_name)."""
    table = {
        "geometry": [shapely.to_wkb(geometry) for geometry, _ in rows],
        "class_name": pa.array([name for _, name in rows], pa.string()),
        **columns,
    }
    wkt = CRS.from_user_input(crs).to_wkt() if crs else None
    write_layer(path, layer, pa.table(table), geometry_type="Unknown", crs=wkt)
    return path


def px_box(x0, y0, x1, y1, transform=TEN_METRES):
    """Return a rectangle of pixels in map coordinates."""
    corners = [transform @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))]
    return shapely.Polygon(corners)


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read()
