"""What QGIS's log shows after a run: nothing that the user need not know."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import processing
import pytest
from osgeo import gdal
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingException,
    QgsProject,
    QgsVectorLayer,
)


@pytest.fixture
def log(qgis_app: QgsApplication) -> Iterator[list[str]]:
    lines: list[str] = []

    def note(message: str, tag: str, _level: object) -> None:
        lines.append(f"{tag}: {message}")

    QgsApplication.messageLog().messageReceived.connect(note)
    yield lines
    QgsApplication.messageLog().messageReceived.disconnect(note)


def test_rasters_are_not_tried_as_vector_layers(
    provider: object, engine: str, make_raster: Callable[..., str], tmp_path: Path, log: list[str]
) -> None:
    """Fault 170: the log said "Cannot open …_classes.tif" once for each raster."""
    truth = make_raster(np.kron(np.arange(4).reshape(1, 2, 2), np.ones((1, 8, 8))).astype(np.uint8), "truth.tif")
    processing.run("alps:evaluate", {"INPUT": [truth], "TRUTH": [truth], "REPORT": str(tmp_path / "r.json")})
    assert [line for line in log if line.startswith("OGR")] == []


def test_class_raster_without_a_codebook_is_polygonized_silently(
    provider: object, engine: str, make_class_raster: Callable[..., str], tmp_path: Path, log: list[str]
) -> None:
    """Fault 170: the log said "Cannot open ."."""
    raster = make_class_raster(
        np.kron(np.arange(4).reshape(2, 2), np.ones((16, 16))), [(n, f"c{n}", "#ff0000") for n in range(4)]
    )
    processing.run("alps:polygonizeclasses", {"INPUT": raster, "POLYGONS": str(tmp_path / "p.gpkg")})
    assert [line for line in log if line.startswith("OGR")] == []


def test_files_beside_a_layer_are_looked_at_silently(
    qgis_app: QgsApplication, make_polygons: Callable[..., str], log: list[str]
) -> None:
    """Fault 170: the log said "Cannot find layer settings" for each GeoPackage beside a layer opened by hand."""
    from alps_qgis.host.classes_table import identity_of

    polygons = make_polygons([(0, "a", "#ff0000")])
    assert identity_of(polygons.split("|")[0]) == ""
    assert [line for line in log if line.startswith("OGR")] == []


def test_one_raster_of_several_that_is_missing_is_named(
    provider: object, engine: str, make_raster: Callable[..., str], tmp_path: Path
) -> None:
    """Fault 171: QGIS drops what it cannot open, and the run went on without it."""
    one = make_raster(np.zeros((1, 8, 8), np.uint8), "one.tif")
    gone = str(tmp_path / "gone.tif")
    with pytest.raises(QgsProcessingException, match=r"gone\.tif"):
        processing.run("alps:evaluate", {"INPUT": [one, gone], "TRUTH": [one, one]})


def test_layers_of_an_image_without_georeferencing_have_no_crs(
    provider: object,
    engine: str,
    make_scene: Callable[..., str],
    tmp_path: Path,
    project: QgsProject,
    log: list[str],
) -> None:
    """Fault 172: QGIS 3.40 made a local CRS of "undefined", and found no way to transform it."""
    scene = make_scene("plain.tif", crs=None)
    dataset = gdal.Open(scene, gdal.GA_Update)
    dataset.SetGeoTransform((0, 1, 0, 0, 0, 1))
    dataset = None
    outputs = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("POLYGONS", "SEGMENTS", "CODEBOOK")}
    outputs["CLASSES"] = str(tmp_path / "classes.tif")
    processing.runAndLoadResults("alps:autolabel", {"INPUT": scene, "CLUSTERS": 3, **outputs})
    layers = [layer for layer in project.mapLayers().values() if layer.isSpatial()]
    assert len(layers) >= 2
    assert [layer.name() for layer in layers if layer.crs().isValid()] == []
    assert [line for line in log if "transform" in line] == []


def test_only_an_undefined_crs_is_dropped(qgis_app: QgsApplication) -> None:
    from alps_qgis.host.crs import drop_invented_crs

    layer = QgsVectorLayer("Polygon?crs=EPSG:32632", "a", "memory")
    drop_invented_crs(layer)
    assert layer.crs() == QgsCoordinateReferenceSystem("EPSG:32632")
    own = QgsCoordinateReferenceSystem.fromProj("+proj=tmerc +lon_0=11.3 +lat_0=48 +ellps=bessel")
    layer.setCrs(own)
    drop_invented_crs(layer)
    assert layer.crs() == own
