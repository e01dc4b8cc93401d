"""Class rasters written by the engine, as GDAL and QGIS show them."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsMapRendererSequentialJob, QgsMapSettings, QgsPalettedRasterRenderer, QgsRasterLayer
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

ROOT = Path(__file__).resolve().parents[3]

WRITE = """
import sys
import numpy as np
from affine import Affine
from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.scene.class_raster import ClassRasterWriter
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.raster_grid import RasterGrid, NOT_GEOREFERENCED
from pyproj import CRS

path, kind = sys.argv[1:]
transform, crs = Affine(10, 0, 500000, 0, -10, 5000000), CRS.from_epsg(32631).to_wkt()
gcps = tuple((row, col, 500000 + 10 * col, 5000000 - 10 * row, 0.0) for row in (0, 600) for col in (0, 700))
grid = {
    "north-up": lambda: RasterGrid(700, 600, transform, crs),
    "south-up": lambda: RasterGrid(700, 600, transform, crs, south_up=True),
    "rotated": lambda: RasterGrid(700, 600, transform @ Affine.rotation(30), crs),
    "gcps": lambda: RasterGrid(700, 600, transform, crs, georeferencing="gcps", gcps=gcps),
    "unplaced": lambda: RasterGrid(700, 600, NOT_GEOREFERENCED, None, georeferencing="none"),
}[kind]()
classes = [
    ResolvedClass(0, "Wälder & <Wiesen>", "#00ff00"),
    ResolvedClass(5, "道路", "#112233"),
    ResolvedClass(9, "unused", "#ffffff"),
]
values = np.zeros((600, 700), np.uint8)
values[:300] = 5
values[:, :50] = 255
with ClassRasterWriter(path, grid, classes, {"seed": 0}) as writer:
    writer.write(Window(0, 0, 600, 700), values)
"""
KINDS = ["north-up", "south-up", "rotated", "gcps", "unplaced"]


@pytest.fixture
def class_raster(tmp_path, request):
    """Return a function that writes a class raster, placed in one of several ways, with the engine's interpreter."""

    def write(kind: str) -> str:
        python = os.environ.get("ALPS_TEST_PYTHON") or request.getfixturevalue("engine")
        path = str(tmp_path / f"{kind}.tif")
        # Only the engine's package: QGIS's variables would lead its interpreter to QGIS's libraries.
        clean = {
            name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT", "GDAL", "PROJ"))
        }
        command = [python, "-c", f"import sys; sys.path.insert(0, {str(ROOT)!r})\n{WRITE}", path, kind]
        subprocess.run(command, check=True, env=clean)
        return path

    return write


def test_gdal_reads_a_thematic_table_with_its_usages(class_raster):
    dataset = gdal.Open(class_raster("north-up"))
    table = dataset.GetRasterBand(1).GetDefaultRAT()

    assert table.GetTableType() == gdal.GRTT_THEMATIC
    columns = [(table.GetNameOfCol(i), table.GetUsageOfCol(i)) for i in range(table.GetColumnCount())]
    assert columns == [
        ("Value", gdal.GFU_MinMax),
        ("class_name", gdal.GFU_Name),
        ("Red", gdal.GFU_Red),
        ("Green", gdal.GFU_Green),
        ("Blue", gdal.GFU_Blue),
        ("Alpha", gdal.GFU_Alpha),
        ("n_px", gdal.GFU_PixelCount),
    ]
    rows = [[table.GetValueAsString(row, col) for col in range(7)] for row in range(table.GetRowCount())]
    assert rows == [
        ["0", "Wälder & <Wiesen>", "0", "255", "0", "255", str(300 * 650)],
        ["5", "道路", "17", "34", "51", "255", str(300 * 650)],
        ["9", "unused", "255", "255", "255", "255", "0"],
    ]
    assert dataset.GetRasterBand(1).GetNoDataValue() == 255
    assert dataset.GetRasterBand(1).GetOverviewCount() == 1


@pytest.mark.parametrize("kind", KINDS)
def test_legend_shows_exactly_the_named_classes(qgis_app, class_raster, kind):
    layer = QgsRasterLayer(class_raster(kind), kind)

    assert layer.isValid()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    shown = [(entry.value, entry.label, entry.color.name()) for entry in renderer.classes()]
    assert shown == [(0, "Wälder & <Wiesen>", "#00ff00"), (5, "道路", "#112233"), (9, "unused", "#ffffff")]


@pytest.mark.parametrize("with_side_file", [True, False])
def test_map_has_the_colours_with_and_without_the_side_file(qgis_app, class_raster, with_side_file):
    """Fault 86: QGIS takes the attribute table where it is, and the colour table of the TIFF otherwise."""
    path = class_raster("north-up")
    if not with_side_file:
        os.remove(f"{path}.aux.xml")
    layer = QgsRasterLayer(path, "a")

    assert len(layer.renderer().classes()) == (3 if with_side_file else 256)
    picture = drawn(layer)
    # Left: not covered, so the background shows; above: class 5; below: class 0.
    colors = [picture.pixelColor(*at).name() for at in ((20, 300), (400, 100), (400, 500))]
    assert colors == ["#fefefe", "#112233", "#00ff00"]


def drawn(layer):
    """Return the map of a layer, a pixel for each of its own, on an almost white background."""
    settings = QgsMapSettings()
    settings.setLayers([layer])
    settings.setExtent(layer.extent())
    settings.setOutputSize(QSize(layer.width(), layer.height()))
    settings.setBackgroundColor(QColor("#fefefe"))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    return job.renderedImage()


@pytest.mark.parametrize("kind", ["north-up", "south-up", "gcps", "unplaced"])
def test_pixels_lie_where_the_grid_says(qgis_app, class_raster, kind):
    layer = QgsRasterLayer(class_raster(kind), kind)
    extent = layer.extent()
    corner = (0, 0) if kind == "unplaced" else (500000, 5000000)
    size = 1 if kind == "unplaced" else 10

    # Within a pixel, since QGIS resamples what is not north-up.
    assert extent.xMinimum() == pytest.approx(corner[0], abs=size)
    assert extent.yMaximum() == pytest.approx(corner[1], abs=size)
    assert extent.width() == pytest.approx(700 * size, abs=2 * size)
    point = extent.center()
    for part, expected in ((0.25, 5), (0.75, 0)):
        point.setY(extent.yMaximum() - part * extent.height())
        assert layer.dataProvider().sample(point, 1)[0] == expected
