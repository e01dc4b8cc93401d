"""Layers of QGIS as paths for the engine."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal, ogr
from qgis.core import QgsFeature, QgsGeometry, QgsProcessingContext, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QByteArray

from alps_qgis.host.layers import (
    codebook_path,
    file_of,
    has_unsaved_edits,
    layer_file,
    raster_path,
    unreadable_name,
    vector_path,
)
from alps_qgis.host.process import EngineFailure


@pytest.fixture
def context(project: QgsProject) -> QgsProcessingContext:
    context = QgsProcessingContext()
    context.setProject(project)
    return context


def test_raster_file_is_its_path(make_raster: Callable[..., str]) -> None:
    path = make_raster(np.zeros((3, 4, 4), np.uint8), "größe mit leer.tif")
    assert raster_path(QgsRasterLayer(path, "r")) == path


def test_raster_inside_a_container_keeps_its_gdal_name(make_raster: Callable[..., str], tmp_path: Path) -> None:
    gpkg = str(tmp_path / "rasters.gpkg")
    gdal.Translate(gpkg, make_raster(np.zeros((3, 4, 4), np.uint8)), creationOptions=["RASTER_TABLE=one"])
    name = f"GPKG:{gpkg}:one"
    assert raster_path(QgsRasterLayer(name, "r")) == name


def test_geopackage_layer_is_its_file_and_layer_name(
    make_segments: Callable[..., str], context: QgsProcessingContext
) -> None:
    path = make_segments([(0, None)])
    layer = QgsVectorLayer(f"{path}|layername=segments", "s")
    assert vector_path(layer, context, "segments") == f"{path}|layername=segments"
    assert layer_file(layer) == path


def test_codebook_is_the_file_whatever_table_was_chosen(
    make_codebook: Callable[..., str], context: QgsProcessingContext
) -> None:
    path = make_codebook([(0, 0, "a", "#ff0000", 1.0)])
    assert codebook_path(QgsVectorLayer(f"{path}|layername=classes", "c"), context) == path
    assert codebook_path(QgsVectorLayer(path, "c"), context) == path


def test_memory_layer_is_written_with_its_bytes(context: QgsProcessingContext) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=fid:integer&field=pfl:binary", "m", "memory")
    features = []
    for _ in range(2):
        feature = QgsFeature(layer.fields())
        # After a merge of layers two rows may have the same number.
        feature.setAttributes([1, QByteArray(b"\0\1\2")])
        feature.setGeometry(QgsGeometry.fromWkt("POLYGON((0 0, 1 0, 1 1, 0 0))"))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    path = vector_path(layer, context, "segments")
    file, name = path.split("|layername=")
    assert name == "segments"
    written = QgsVectorLayer(path, "w")
    assert [bytes(feature["pfl"]) for feature in written.getFeatures()] == [b"\0\1\2", b"\0\1\2"]
    assert Path(file).suffix == ".gpkg"


def test_filtered_layer_is_written_without_the_rest_and_keeps_its_metadata(
    make_segments: Callable[..., str], context: QgsProcessingContext
) -> None:
    path = make_segments([(0, None), (1, None), (0, None)])
    data = gdal.OpenEx(path, gdal.OF_VECTOR | gdal.OF_UPDATE)
    data.GetLayerByName("segments").SetMetadataItem("alps", '{"grid": 1}')
    data = None
    layer = QgsVectorLayer(f"{path}|layername=segments", "s")
    layer.setSubsetString('"cluster" = 0')
    written = vector_path(layer, context, "segments")
    assert not written.startswith(path)
    assert QgsVectorLayer(written, "w").featureCount() == 2
    again = gdal.OpenEx(written.split("|")[0], gdal.OF_VECTOR)
    assert again.GetLayerByName("segments").GetMetadataItem("alps") == '{"grid": 1}'
    assert QgsVectorLayer(path, "o").featureCount() == 3


def test_joined_columns_are_not_written(
    make_segments: Callable[..., str], make_codebook: Callable[..., str], context: QgsProcessingContext
) -> None:
    from alps_qgis.host.classes_table import resolve_layer
    from alps_qgis.host.styles import style_segments

    classes = QgsVectorLayer(f"{make_codebook([(0, 0, 'a', '#ff0000', 1.0)])}|layername=classes", "c")
    QgsProject.instance().addMapLayer(classes)
    layer = QgsVectorLayer(f"{make_segments([(0, None), (0, 1)])}|layername=segments", "s")
    style_segments(layer, resolve_layer(classes), classes)
    layer.setSubsetString('"class_override" IS NULL')
    written = QgsVectorLayer(vector_path(layer, context, "segments"), "w")
    assert "classes_class_name" in [field.name() for field in layer.fields()]
    assert "classes_class_name" not in [field.name() for field in written.fields()]


def test_unsaved_edits_are_refused_with_a_remedy(
    make_segments: Callable[..., str], context: QgsProcessingContext
) -> None:
    """Fault 27."""
    layer = QgsVectorLayer(f"{make_segments([(0, None)])}|layername=segments", "my segments")
    assert layer.startEditing()
    assert not has_unsaved_edits(layer)
    layer.changeAttributeValue(1, layer.fields().lookupField("class_override"), 3)
    assert has_unsaved_edits(layer)
    with pytest.raises(EngineFailure, match=r"my segments.*Save them"):
        vector_path(layer, context, "segments")
    layer.rollBack()
    assert vector_path(layer, context, "segments")


@pytest.mark.parametrize("name", ["a|b", "a|layername=x", "a!b", "ä b", "a"])
def test_file_whose_name_holds_a_bar_is_one_file(tmp_path: Path, name: str) -> None:
    """Fault 17: a file that exists wins."""
    file = tmp_path / f"{name}.gpkg"
    file.touch()

    assert file_of(str(file)) == str(file)
    assert file_of(f"{file}|layername=segments") == str(file)
    assert file_of(str(tmp_path / "missing.gpkg|layername=a|b")) == str(tmp_path / "missing.gpkg")


def test_codebook_whose_name_holds_a_bar_is_found(make_codebook: Callable[..., str], context: Any) -> None:
    """Fault 17."""
    path = make_codebook([(0, 0, "a", "#ff0000", 1.0)])
    odd = str(Path(path).rename(Path(path).with_name("a|b ü!.gpkg")))

    assert codebook_path(QgsVectorLayer(f"{odd}|layername=classes", "c"), context) == odd


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("a|layername=b.gpkg", "|layername=b.gpkg"),
        ("a|option:b=c.tif", "|option:b=c.tif"),
        ("a%20b.gpkg", "%20"),
        ("a|b.gpkg", ""),
        ("a|b.tif", ""),
        ("100% ü!#?;.gpkg", ""),
        ("a%20b.tif", ""),
    ],
)
def test_name_that_qgis_cannot_open_is_told_before_the_run(qgis_app: Any, tmp_path: Path, name: str, part: str) -> None:
    """Fault 17: what is said is what QGIS does with a file of that name."""
    file, plain = tmp_path / name, tmp_path / f"plain{Path(name).suffix}"
    is_raster = file.suffix == ".tif"
    if is_raster:
        gdal.GetDriverByName("GTiff").Create(str(plain), 4, 4, 1, gdal.GDT_Byte)
    else:
        ogr.GetDriverByName("GPKG").CreateDataSource(str(plain)).CreateLayer("segments")
    plain.rename(file)

    problem = unreadable_name(str(file))

    layer = QgsRasterLayer(str(file), "l") if is_raster else QgsVectorLayer(f"{file}|layername=segments", "l")
    assert (layer.isValid(), bool(problem)) == (not part, bool(part))
    assert f"“{part}”" in problem if part else True
