from __future__ import annotations

import geopandas
import pytest
import shapely

from alps_qgis.engine.errors import AlpsError, AnnotationError
from alps_qgis.engine.tables.codebook import read_codebook
from alps_qgis.engine.tables.instances import read_instances
from alps_qgis.engine.tables.polygon_layer import PolygonLayer
from alps_qgis.engine.tables.segments import read_segments
from alps_qgis.engine.tables.vector_file import check_vector
from tests.engine.faults.pointers import pointers
from tests.engine.faults.test_remote import Server, listening

SQUARE = shapely.box(0, 0, 1, 1)


@pytest.fixture
def server(tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    (tmp_path / "served").mkdir()
    with listening(Server(tmp_path / "served")) as server:
        yield server


DOORS = {
    "layer": lambda path: PolygonLayer(path, AnnotationError).read([]),
    "segments": lambda path: list(read_segments(path)),
    "instances": lambda path: list(read_instances(path)),
    "codebook": read_codebook,
}


@pytest.mark.parametrize("door", DOORS)
def test_file_that_points_to_a_server_is_refused_without_a_request(server, tmp_path, door):
    """Fault 70."""
    for kind, path in pointers(tmp_path / "files", f"http://127.0.0.1:{server.server_port}"):
        with pytest.raises(AlpsError, match=path.name):
            DOORS[door](path)

        assert server.asked == [], kind


@pytest.mark.parametrize(
    ("name", "driver"),
    [("a.gpkg", "GPKG"), ("a.shp", "ESRI Shapefile"), ("a.geojson", "GeoJSON"), ("a.geojsonl", "GeoJSONSeq"),
     ("a.fgb", "FlatGeobuf"), ("a.sqlite", "SQLite"), ("a.gml", "GML"), ("a.kml", "KML"), ("a.dxf", "DXF"),
     ("a.tab", "MapInfo File"), ("a.mif", "MapInfo File"), ("a.gdb", "OpenFileGDB"), ("data", "GPKG")],
)  # fmt: skip
def test_ordinary_formats_are_read(tmp_path, name, driver):
    frame = geopandas.GeoDataFrame({} if driver == "DXF" else {"kind": ["x"]}, geometry=[SQUARE], crs="EPSG:4326")
    frame.to_file(tmp_path / name, driver=driver)

    layer = PolygonLayer(tmp_path / name, AnnotationError)

    assert len(layer.read([])) == 1


def test_format_is_decided_by_content(tmp_path):
    (tmp_path / "a.gpkg").write_bytes(b"PK\x03\x04" + bytes(100))

    with pytest.raises(ValueError, match="not that of a GeoPackage"):
        check_vector(tmp_path / "a.gpkg")


@pytest.mark.parametrize("crs", ['"EPSG:4326"', "null", '{"type": "name", "properties": {"name": "EPSG:4326"}}', "7"])
def test_crs_that_is_not_an_address_is_read(tmp_path, crs):
    path = tmp_path / "a.geojson"
    path.write_text(f'{{"type": "FeatureCollection", "crs": {crs}, "features": []}}')

    check_vector(path)


def test_schema_of_a_wfs_is_not_fetched(server, tmp_path):
    """Fault 70: a GML that a WFS answered with is read, but not what it says about its server."""
    address = f"http://127.0.0.1:{server.server_port}/ows?service=WFS&amp;request=DescribeFeatureType&amp;typeName=t"
    path = tmp_path / "a.gml"
    path.write_text(
        '<wfs:FeatureCollection xmlns:wfs="http://www.opengis.net/wfs" xmlns:gml="http://www.opengis.net/gml" '
        f'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="x {address}">'
        '<gml:featureMember><t fid="a"><g><gml:Polygon srsName="EPSG:32633"><gml:exterior><gml:LinearRing><gml:posList>'
        "0 0 1 0 1 1 0 0</gml:posList></gml:LinearRing></gml:exterior></gml:Polygon></g></t></gml:featureMember>"
        "</wfs:FeatureCollection>"
    )

    assert len(PolygonLayer(path, AnnotationError).read([])) == 1
    assert server.asked == []
