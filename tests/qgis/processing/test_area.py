"""The extent, the mask and the ground resolution, as QGIS gives them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)


@pytest.fixture
def label(provider: Any, project: QgsProject, make_scene: Callable[..., str], tmp_path: Path, engine: str) -> Any:
    """Return a function that labels a scene of 64² pixels, and gives its raster and the context."""
    scene = gdal.Open(make_scene(size=64))
    path, transform = scene.GetDescription(), scene.GetGeoTransform()
    crs = scene.GetSpatialRef().GetAuthorityCode(None)

    def run(**area: Any) -> Any:
        found = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
        context = QgsProcessingContext()
        context.setProject(project)
        names = {"CLASSES": "tif", "POLYGONS": "gpkg", "SEGMENTS": "gpkg", "CODEBOOK": "gpkg"}
        values = {name: str(tmp_path / f"{name}.{ending}") for name, ending in names.items()}
        values |= {"INPUT": path, "SEGMENTER": "superpixels", "CLUSTERS": 2, **area}
        ok, reason = found.checkParameterValues(values, context)
        assert ok, reason
        _, ok = found.run(values, context, QgsProcessingFeedback(False), {}, False)
        assert ok
        return gdal.Open(values["CLASSES"])

    def box(row: int, col: int, height: int, width: int) -> QgsRectangle:
        left, size, _, top, _, _ = transform
        return QgsRectangle(
            left + col * size, top - (row + height) * size, left + (col + width) * size, top - row * size
        )

    run.box, run.crs = box, f"EPSG:{crs}"
    return run


def size(raster: Any) -> tuple[int, int]:
    return raster.RasterYSize, raster.RasterXSize


def test_extent_of_the_canvas_or_of_a_text_covers_its_pixels(label: Any, project: QgsProject) -> None:
    """Fault 147."""
    box = label.box(8, 16, 20, 30)
    assert size(label(EXTENT=QgsReferencedRectangle(box, project.crs().fromOgcWmsCrs(label.crs)))) == (20, 30)
    text = f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()} [{label.crs}]"
    assert size(label(EXTENT=text)) == (20, 30)


def test_ground_resolution_is_in_metres(label: Any) -> None:
    """Fault 150."""
    pixel = label.box(0, 0, 1, 1).width()
    assert size(label(RESOLUTION=2 * pixel)) == (32, 32)


def mask_layer(label: Any, project: QgsProject, *boxes: QgsRectangle) -> QgsVectorLayer:
    layer = QgsVectorLayer(f"Polygon?crs={label.crs}", "fields", "memory")
    features = []
    for each in boxes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(each))
        features.append(feature)
    assert layer.dataProvider().addFeatures(features)
    project.addMapLayer(layer)
    return layer


def test_mask_may_be_a_memory_layer_or_its_selected_features(label: Any, project: QgsProject) -> None:
    """Fault 148."""
    layer = mask_layer(label, project, label.box(0, 0, 10, 12), label.box(30, 40, 15, 9))
    assert size(label(MASK=layer)) == (45, 49)
    layer.selectByIds([2])
    assert size(label(MASK=QgsProcessingFeatureSourceDefinition(layer.id(), selectedFeaturesOnly=True))) == (15, 9)


def test_edits_of_the_mask_must_be_saved_first(label: Any, project: QgsProject) -> None:
    """Fault 27."""
    layer = mask_layer(label, project, label.box(0, 0, 10, 12))
    assert layer.startEditing() and layer.deleteFeature(1)
    with pytest.raises(AssertionError, match="unsaved edits"):
        label(MASK=layer)
    layer.rollBack()


def test_extent_outside_the_raster_is_an_error_that_says_what_it_covers(label: Any) -> None:
    """Fault 149."""
    with pytest.raises((QgsProcessingException, AssertionError), match="lies outside|^$|assert"):
        label(EXTENT=f"0,1,0,1 [{label.crs}]")


def test_extent_of_numbers_alone_is_not_looked_for_as_a_file(label: Any) -> None:
    """Fault 175: the log said "Cannot open 500010,500050,…" three times."""
    lines: list[str] = []

    def note(message: str, _tag: str, _level: object) -> None:
        lines.append(message)

    box = label.box(8, 16, 20, 30)
    log = QgsApplication.messageLog()
    log.messageReceived.connect(note)
    try:
        found = label(EXTENT=f"{box.xMinimum()},{box.xMaximum()},{box.yMinimum()},{box.yMaximum()}")
    finally:
        log.messageReceived.disconnect(note)
    assert size(found) == (20, 30)
    assert [line for line in lines if "Cannot open" in line] == []


def test_extent_across_the_180th_meridian_is_refused(label: Any) -> None:
    """Fault 175: QGIS exchanges minimum and maximum, so the rest of the world was labelled."""
    with pytest.raises(AssertionError, match="180th meridian"):
        label(EXTENT="179.9,-179.9,-1,1 [EPSG:4326]")


def test_mask_without_a_crs_lies_where_the_raster_does(label: Any, project: QgsProject) -> None:
    """Fault 176: its coordinates were taken for degrees, so no pixel was inside."""
    layer = mask_layer(label, project, label.box(0, 0, 10, 12))
    layer.setCrs(QgsCoordinateReferenceSystem())
    assert size(label(MASK=layer)) == (10, 12)


def test_message_about_a_mask_says_the_name_of_its_layer(label: Any, project: QgsProject) -> None:
    """Fault 176: it said the name of a temporary file."""
    with pytest.raises(QgsProcessingException, match="“fields” does not have any polygons"):
        label(MASK=mask_layer(label, project))


def test_output_in_the_place_of_the_mask_is_refused(label: Any, project: QgsProject, tmp_path: Path) -> None:
    """Fault 177: the segments replaced the polygons that a user had drawn."""
    drawn = mask_layer(label, project, label.box(0, 0, 10, 12))
    file = str(tmp_path / "SEGMENTS.gpkg")
    QgsVectorFileWriter.writeAsVectorFormatV3(drawn, file, project.transformContext(), _geopackage())
    with pytest.raises(QgsProcessingException, match="is also an input"):
        label(MASK=file)


def test_output_in_the_place_of_a_folder_is_refused_before_the_run(label: Any, tmp_path: Path) -> None:
    """Fault 177: a long run failed at its end."""
    (tmp_path / "CLASSES.tif").mkdir()
    with pytest.raises(QgsProcessingException, match="is a folder"):
        label()


def _geopackage() -> QgsVectorFileWriter.SaveVectorOptions:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    return options


def test_a_feature_raster_may_be_a_layer_or_a_file(
    label: Any, project: QgsProject, make_scene: Callable[..., str], tmp_path: Path
) -> None:
    """Fault 343: a weight beside a layer passes the checks before the run, when the layer is not read yet."""
    layer = QgsRasterLayer(make_scene(size=64), "heights")
    project.addMapLayer(layer)
    assert size(label(FEATURE_RASTER=layer, FEATURE_WEIGHT=0.5)) == (64, 64)
    (tmp_path / "SEGMENTS.gpkg").unlink()
    assert size(label(FEATURE_RASTER=layer.source())) == (64, 64)
    with pytest.raises(QgsProcessingException, match="is also an input"):
        label(FEATURE_RASTER=layer, CLASSES=layer.source())
