"""One reader for all layers of polygons that users give; what is wrong with one is an error of the caller's kind."""

from __future__ import annotations

import sqlite3
import warnings
from contextlib import closing

import geopandas
import numpy as np
import pandas
import pyogrio
import pytest
import shapely

from alps_qgis.engine.errors import AnnotationError, DatasetError
from alps_qgis.engine.tables.polygon_layer import PolygonLayer

SQUARES = [shapely.box(i, 0, i + 1, 1) for i in range(3)]


def write(path, geometry=SQUARES, layer=None, crs="EPSG:32631", **fields):
    frame = geopandas.GeoDataFrame(fields, geometry=list(geometry), crs=crs)
    frame.to_file(path, layer=layer, engine="pyogrio", mode="a" if path.exists() else "w")
    return path


def test_features_come_with_their_ids_and_the_wanted_fields(tmp_path):
    path = write(tmp_path / "a.gpkg", kind=["x", None, "z"], more=[1, 2, 3])

    features = PolygonLayer(path, DatasetError).read(["kind"])

    assert features.index.tolist() == [1, 2, 3] and list(features.columns) == ["kind", "geometry"]
    assert features["kind"].isna().tolist() == [False, True, False]
    assert shapely.equals(features.geometry.to_numpy(), SQUARES).all()


def test_only_features_that_touch_the_bounds_are_read(tmp_path):
    layer = PolygonLayer(write(tmp_path / "a.gpkg", kind=["x", "y", "z"]), DatasetError)

    assert layer.read(["kind"], bounds=(1.5, 0.2, 1.6, 0.4))["kind"].tolist() == ["y"]


def test_heights_are_dropped(tmp_path):
    path = write(tmp_path / "a.gpkg", [shapely.force_3d(square, 7) for square in SQUARES])

    assert not shapely.has_z(PolygonLayer(path, DatasetError).read([]).geometry.to_numpy()).any()


def two_layers(path):
    write(path, SQUARES[:1], "first", kind=["x"])
    return write(path, SQUARES[:1], "second", kind=["y"])


def test_layer_is_the_named_one_else_the_preferred_one_else_the_only_one(tmp_path):
    path = write(tmp_path / "a.gpkg", SQUARES[:1], "first", kind=["x"])

    def kind(layer):
        return layer.values("kind")

    assert kind(PolygonLayer(path, DatasetError)) == ["x"]
    write(path, SQUARES[:1], "second", kind=["y"])
    assert kind(PolygonLayer(path, DatasetError, prefer=("third", "second"))) == ["y"]
    assert kind(PolygonLayer(f"{path}|layername=first", DatasetError, prefer=("second",))) == ["x"]


def test_one_of_several_layers_must_be_named(tmp_path):
    """Fault 92: the first of several layers was taken, with a warning of Python's."""
    path = two_layers(tmp_path / "a.gpkg")

    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(DatasetError, match=r"a.gpkg has 2 layers: first, second; .* a.gpkg\|layername=first\."):
            PolygonLayer(path, DatasetError)
        with pytest.raises(DatasetError, match="has no layer 'third'; choose from first, second"):
            PolygonLayer(f"{path}|layername=third", DatasetError)


def test_tables_and_points_do_not_count_beside_the_only_layer_of_polygons(tmp_path):
    path = write(tmp_path / "a.gpkg", [shapely.Point(1, 2)], "points", kind=["p"])
    pyogrio.write_dataframe(pandas.DataFrame({"kind": ["t"]}), path, layer="table", append=True)
    write(path, SQUARES[:1], "polygons", kind=["x"])

    assert PolygonLayer(path, DatasetError).values("kind") == ["x"]


def test_field_of_the_class_is_the_wanted_one_else_the_first_that_is_known(tmp_path):
    layer = PolygonLayer(write(tmp_path / "a.gpkg", kind=[1, 2, 3], label=["x", "y", "z"]), DatasetError)

    assert (layer.class_field(), layer.class_field("kind")) == ("label", "kind")
    with pytest.raises(DatasetError, match="no field 'typ'; choose from kind, label"):
        layer.class_field("typ")


@pytest.mark.parametrize("fault", [AnnotationError, DatasetError])
@pytest.mark.parametrize(
    ("content", "words"), [(None, "does not exist"), (b"nothing", "cannot be read as a vector layer")]
)
def test_unusable_layer_is_an_error_of_the_kind_that_was_asked_for(tmp_path, fault, content, words):
    if content:
        (tmp_path / "a.gpkg").write_bytes(content)

    with pytest.raises(fault, match=f"a.gpkg.*{words}"):
        PolygonLayer(tmp_path / "a.gpkg", fault)


def test_points_are_refused_where_only_polygons_will_do(tmp_path):
    path = write(tmp_path / "a.gpkg", [shapely.Point(1, 2)])

    assert len(PolygonLayer(path, DatasetError).read([])) == 1
    with pytest.raises(DatasetError, match="holds the geometry type Point"):
        PolygonLayer(path, DatasetError, only_polygons=True)


def test_points_move_to_another_crs_and_back(tmp_path):
    layer = PolygonLayer(write(tmp_path / "a.gpkg", [shapely.box(5e5, 5e6, 5e5 + 1, 5e6 + 1)]), DatasetError)

    there, back = layer.moves_to("EPSG:4326")

    points = np.array([[5e5, 5e6]])
    assert back(there(points)) == pytest.approx(points, abs=1e-6)
    with pytest.raises(DatasetError, match="cannot be transformed to that of the scene"):
        layer.moves_to("nonsense")


def test_layer_without_crs_lies_where_the_scene_does(tmp_path):
    layer = PolygonLayer(write(tmp_path / "a.gpkg", crs=None), DatasetError)

    assert layer.moves_to("EPSG:4326")[0](np.array([[1.0, 2.0]])).tolist() == [[1.0, 2.0]]


@pytest.mark.parametrize("number", [0, -1])
def test_undefined_crs_of_a_geopackage_is_none(tmp_path, number):
    """Fault 176: QGIS writes it for layers without a CRS, and GDAL reads it as a CRS of that name."""
    path = write(tmp_path / "a.gpkg")
    with closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gpkg_geometry_columns SET srs_id = ?", (number,))
        database.execute("UPDATE gpkg_contents SET srs_id = ?", (number,))

    assert PolygonLayer(path, DatasetError).crs is None
