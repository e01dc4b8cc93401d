"""Web layers and other rasters without a file become GeoTIFFs, whole or with an error."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QCoreApplication, QTimer

from alps_qgis.host import raster_export
from alps_qgis.host.layers import has_raster_file
from alps_qgis.host.process import EngineFailure
from alps_qgis.host.raster_export import RasterExport, plan_export
from tests.qgis.map_server import MapServer, checkers

WEB = QgsCoordinateReferenceSystem("EPSG:3857")
PIXEL = 0.5971642834779395
"""A pixel of zoom level 18, at the equator."""


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[MapServer]:
    monkeypatch.setattr(raster_export, "_WAIT_S", (0.05, 0.05))
    started = MapServer()
    yield started
    started.close()


@pytest.fixture
def context(project: QgsProject) -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(project)
    return context


class Said(QgsProcessingFeedback):
    def __init__(self) -> None:
        super().__init__(False)
        self.lines: list[str] = []
        self.warned: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.lines.append(info)

    def pushWarning(self, warning: str) -> None:
        self.warned.append(warning)


def extent(width: int, height: int, left: int = 0) -> QgsRectangle:
    """Return an extent at the equator, in pixels of zoom level 18 from the meridian, at the corner of a tile."""
    return QgsRectangle(left * PIXEL, 0, (left + width) * PIXEL, height * PIXEL)


def export(
    layer: QgsRasterLayer, context: Any, box: QgsRectangle, resolution: float | None, feedback: Any = None
) -> Any:
    plan = plan_export(layer, context, (box, WEB), resolution)
    made = RasterExport.of(layer, plan, context)
    made.run(feedback or Said())
    return plan, gdal.Open(made.path)


def ground(layer: QgsRasterLayer, context: Any) -> float:
    """Return the metres on the ground of a pixel of zoom level 18 at the equator."""
    return PIXEL


def test_tiles_of_a_server_become_the_pixels_that_it_sent(server: MapServer, context: Any) -> None:
    """Fault 151: with its size said first, and its rights."""
    layer = QgsRasterLayer(server.xyz, "my tiles", "wms")
    feedback = Said()

    plan, raster = export(layer, context, extent(600, 300), ground(layer, context), feedback)

    assert (plan.width, plan.height, plan.n_bands) == (600, 300, 4)
    assert "600 × 300 pixels (1 MB), about 6 tiles" in feedback.lines[0]
    assert "Rights" in feedback.lines[1]
    values = raster.ReadAsArray()
    assert (values[3] == 255).all()
    tiles = np.tile(checkers(256, 256), (2, 3, 1))[512 - 300 :, :600]
    # QGIS 3.44 draws some edges of the checkers one pixel further.
    assert (np.moveaxis(values[:3], 0, -1) == tiles).mean() > 0.95
    assert len(set(server.requests)) <= 9, "with a border, so that tiles can be interpolated"
    assert raster.GetGeoTransform()[1] == pytest.approx(PIXEL, rel=1e-6)


def test_extents_of_one_layer_share_their_pixels(server: MapServer, context: Any) -> None:
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    plans = [plan_export(layer, context, (extent(100, 100, left), WEB), 0.7) for left in (1000, 1037)]
    step = plans[0].bounds.width() / plans[0].width
    apart = (plans[1].bounds.xMinimum() - plans[0].bounds.xMinimum()) / step
    assert apart == pytest.approx(round(apart), abs=1e-6)


def test_resolution_counts_on_the_ground(server: MapServer, context: Any) -> None:
    """Fault 150: at 60° a metre of Web Mercator is half a metre."""
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    north = QgsRectangle(1_000_000, 8_399_737, 1_000_200, 8_399_937)
    plan = plan_export(layer, context, (north, WEB), 1.0)
    assert plan.bounds.width() / plan.width == pytest.approx(2.0, rel=0.01)


@pytest.mark.parametrize(("box", "resolution"), [(None, 1.0), (extent(10, 10), None), (None, None)])
def test_web_layer_without_extent_or_resolution_says_what_to_choose(
    server: MapServer, context: Any, box: Any, resolution: float | None
) -> None:
    """Fault 151."""
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    with pytest.raises(EngineFailure, match=r"web layer.*Extent and a Ground resolution") as caught:
        plan_export(layer, context, box and (box, WEB), resolution)
    assert caught.value.code == "area"


def test_servers_are_not_asked_for_whole_countries(server: MapServer, context: Any) -> None:
    """Fault 151."""
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    with pytest.raises(EngineFailure, match=r"more than 100 million.*smaller extent"):
        plan_export(layer, context, (QgsRectangle(0, 0, 50_000, 50_000), WEB), 1.0)
    assert server.requests == []


@pytest.mark.parametrize("status", [500, 503, 403])
def test_tile_that_fails_is_an_error_and_not_black_ground(server: MapServer, context: Any, status: int) -> None:
    """Fault 152."""
    first = []

    def answer(col: int, row: int, n: int) -> int:
        first.append((col, row))
        return status if (col, row) == first[0] else 200

    server.answer = answer
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    with pytest.raises(EngineFailure, match=rf"answered {status}") as caught:
        export(layer, context, extent(600, 600, status * 1000), PIXEL)
    assert caught.value.code == "scene"


def test_tile_that_fails_at_first_is_asked_for_again(server: MapServer, context: Any) -> None:
    """Fault 152: QGIS repeats a request three times at once, and this some seconds later."""
    server.answer = lambda col, row, n: 503 if n <= 4 else 200
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")

    _, raster = export(layer, context, extent(256, 256, 500_000), PIXEL)

    assert (raster.GetRasterBand(4).ReadAsArray() == 255).all()


def test_ground_that_the_server_does_not_have_is_not_valid_and_said(server: MapServer, context: Any) -> None:
    """Fault 152."""
    server.answer = lambda col, row, n: 404 if col % 2 else 200
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    feedback = Said()

    _, raster = export(layer, context, extent(1024, 256, 600_064), PIXEL, feedback)

    alpha = raster.GetRasterBand(4).ReadAsArray()
    assert 0.4 < (alpha == 0).mean() < 0.6
    assert any("count as no data" in line and "%" in line for line in feedback.warned)

    server.answer = lambda col, row, n: 404
    with pytest.raises(EngineFailure, match="has no image of this extent"):
        export(layer, context, extent(512, 256, 700_000), PIXEL)


def test_wms_gives_its_image_and_its_errors_in_xml_are_errors(server: MapServer, context: Any) -> None:
    """Fault 152: with the status of a success."""
    layer = QgsRasterLayer(server.wms, "map", "wms")
    assert layer.isValid()

    _, raster = export(layer, context, extent(300, 200), PIXEL)
    assert set(np.unique(raster.GetRasterBand(1).ReadAsArray())) == {60, 200}

    server.exception = True
    with pytest.raises(EngineFailure, match="sent a message instead of an image"):
        export(layer, context, extent(300, 200, 5000), PIXEL)


def test_cancel_ends_a_slow_download_at_once(server: MapServer, context: Any) -> None:
    """Fault 153."""
    server.delay_s = 2.0
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    made = RasterExport.of(layer, plan_export(layer, context, (extent(4000, 4000, 800_000), WEB), PIXEL), context)
    feedback = Said()
    # The provider waits in an event loop of its own, in which timers run.
    QTimer.singleShot(500, feedback.cancel)
    start = time.monotonic()
    with pytest.raises(EngineFailure) as caught:
        made.run(feedback)
    assert caught.value.code == "cancelled"
    assert time.monotonic() - start < 8


def test_layer_with_options_is_exported_as_qgis_shows_it(
    make_raster: Callable[..., str], context: Any, tmp_path: Any
) -> None:
    """Fault 151: an option may choose other pixels."""
    path = make_raster(np.arange(3 * 64 * 64, dtype=np.uint16).reshape(3, 64, 64))
    opened = gdal.Open(path, gdal.GA_Update)
    opened.BuildOverviews("NEAREST", [2])
    del opened
    layer = QgsRasterLayer(f"{path}|option:OVERVIEW_LEVEL=0", "small", "gdal")
    assert layer.width() == 32
    assert not has_raster_file(layer) and has_raster_file(QgsRasterLayer(path, "all"))

    plan = plan_export(layer, context)
    made = RasterExport.of(layer, plan, context)
    made.run(Said())

    raster = gdal.Open(made.path)
    assert (raster.RasterXSize, raster.RasterYSize) == (32, 32)
    whole = gdal.Open(path)
    assert (raster.GetRasterBand(2).ReadAsArray() == whole.GetRasterBand(2).GetOverview(0).ReadAsArray()).all()
    assert raster.GetProjection()


def test_export_goes_on_in_another_thread_when_the_layer_is_gone(make_raster: Callable[..., str], context: Any) -> None:
    """Fault 253: the thread reads a copy of its own, and nothing is moved between threads."""
    path = make_raster(np.arange(3 * 64 * 64, dtype=np.uint16).reshape(3, 64, 64))
    layer = QgsRasterLayer(f"{path}|option:NUM_THREADS=1", "scene", "gdal")
    made = RasterExport.of(layer, plan_export(layer, context), context)
    del layer
    failures: list[BaseException] = []

    def run() -> None:
        try:
            made.run(Said())
        except BaseException as error:
            failures.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
        thread.join(0.01)

    assert failures == []
    assert (gdal.Open(made.path).ReadAsArray() == gdal.Open(path).ReadAsArray()).all()


def test_nothing_of_the_plugin_is_moved_between_threads() -> None:
    """Fault 253: PyQt moves an object without giving up Python, for which the main thread may be waiting."""
    plugin = Path(raster_export.__file__).parent.parent
    moving = [path.name for path in plugin.rglob("*.py") if ".moveToThread(" in path.read_text(encoding="utf-8")]
    assert moving == []


def test_web_layer_is_labelled_from_a_task(
    server: MapServer, project: QgsProject, context: Any, provider: Any, engine: str, tmp_path: Any
) -> None:
    """Fault 151: the provider is taken over by the thread of the task."""
    layer = QgsRasterLayer(server.xyz, "tiles", "wms")
    project.addMapLayer(layer)
    found = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
    values = {
        "INPUT": layer.id(), "EXTENT": f"0,{300 * PIXEL},0,{200 * PIXEL} [EPSG:3857]", "RESOLUTION": PIXEL,
        "SEGMENTER": "superpixels", "CLUSTERS": 2,
        **{name: str(tmp_path / f"{name}.{'tif' if name == 'CLASSES' else 'gpkg'}") for name in
           ("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK")},
    }  # fmt: skip
    assert found.checkParameterValues({**values, "RESOLUTION": None}, context)[0] is False
    assert found.checkParameterValues(values, context) == (True, "")
    feedback = Said()
    done: list[Any] = []
    task = QgsProcessingAlgRunnerTask(found, values, context, feedback)
    task.executed.connect(lambda ok, results: done.append((ok, results)))
    QgsApplication.taskManager().addTask(task)
    limit = time.monotonic() + 120
    while not done and time.monotonic() < limit:
        QCoreApplication.processEvents()
        time.sleep(0.02)
    assert done and done[0][0], feedback.textLog()[-2000:]
    raster = gdal.Open(str(tmp_path / "CLASSES.tif"))
    assert (raster.RasterXSize, raster.RasterYSize) == (300, 200)
    assert done[0][1]["N_SEGMENTS"] > 10
