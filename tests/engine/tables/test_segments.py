"""The segments file keeps what was written, and says what is wrong with files that are none."""

from __future__ import annotations

import hashlib
import sqlite3

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alps_qgis.engine.errors import Cancelled, OutputError, SegmentsError
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables.layer_path import split_layer
from alps_qgis.engine.tables.polygon_table import FID
from alps_qgis.engine.tables.segments import (
    SegmentBatch,
    SegmentsMeta,
    count_segments,
    read_meta,
    read_segments,
    read_shapes,
    write_segments,
)

GRID = RasterGrid(width=100, height=80, transform=Affine(0.5, 0, 600_000, 0, -0.5, 5_500_000), crs="EPSG:32632")
META = SegmentsMeta(GRID, "0123456789abcdef", "scene.tif", "kind:1:4", 4, 1024, 32, {"stretch": {"low": [0.0]}}, {})


def batch(n: int = 3, **columns) -> SegmentBatch:
    """Squares of 1 m side in a row, all columns filled."""
    geometry = np.array(
        [shapely.multipolygons([shapely.box(600_000 + i, 0, 600_001 + i, 1)]) for i in range(n)] + [None], dtype=object
    )[:n]
    filled = {
        "scene_id": np.full(n, META.scene_id, dtype=object),
        "segment_id": np.arange(1, n + 1),
        "tile_row": np.zeros(n, np.int32),
        "tile_col": np.ones(n, np.int32),
        "score": np.full(n, 0.9, np.float32),
        "stability": np.full(n, 0.95, np.float32),
        "area_px": np.full(n, 4),
        "area_m2": np.full(n, 1.0),
        "proportion": np.full(n, 0.01, np.float32),
        "cluster": np.arange(n, dtype=np.int32),
        "confidence": np.full(n, 0.5, np.float32),
        "class_override": np.full(n, -1, np.int32),
        "pfl_kind": np.full(n, META.pfl_kind, dtype=object),
    }
    pfl = np.arange(4 * n, dtype=np.float32).reshape(n, 4)
    return SegmentBatch(geometry, {**filled, **columns}, pfl)


def test_what_is_written_is_read_back(tmp_path):
    written = batch()
    assert write_segments(tmp_path / "s.gpkg", [written], META) == 3

    (read,) = read_segments(tmp_path / "s.gpkg")

    assert all(a.equals(b) for a, b in zip(read.geometry, written.geometry, strict=True))
    for name, values in written.columns.items():
        np.testing.assert_array_equal(read[name], values, err_msg=name)
    np.testing.assert_array_equal(read.pfl, written.pfl)


def test_pfls_are_bytes_in_the_file(tmp_path):
    # Without Arrow, pyogrio writes bytes as text and says nothing.
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    info = pyogrio.read_info(tmp_path / "s.gpkg", layer="segments")
    types = dict(zip(info["fields"], info["ogr_types"], strict=True))
    assert types["pfl"] == "OFTBinary"
    assert list(info["fields"])[-2:] == ["pfl", "pfl_kind"]


def test_unknown_values_are_null_in_the_file(tmp_path):
    unknown = batch(
        2,
        score=np.full(2, np.nan, np.float32),
        cluster=np.full(2, -1, np.int32),
        class_override=np.array([-1, 7], np.int32),
    )
    write_segments(tmp_path / "s.gpkg", [unknown], META)
    rows = sqlite3.connect(tmp_path / "s.gpkg").execute("SELECT score, cluster, class_override FROM segments")
    assert rows.fetchall() == [(None, None, None), (None, None, 7)]


def test_the_format_is_geopackage_1_2(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    assert sqlite3.connect(tmp_path / "s.gpkg").execute("PRAGMA user_version").fetchone() == (10200,)


def test_equal_segments_give_equal_bytes(tmp_path):
    digests = set()
    for name in "ab":
        write_segments(tmp_path / f"{name}.gpkg", [batch(), batch(2)], META)
        digests.add(hashlib.sha256((tmp_path / f"{name}.gpkg").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_metadata_comes_back(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    assert read_meta(tmp_path / "s.gpkg") == META


def test_no_segments_make_a_valid_empty_layer(tmp_path):
    write_segments(tmp_path / "s.gpkg", [], META)
    assert count_segments(tmp_path / "s.gpkg") == 0
    assert list(read_segments(tmp_path / "s.gpkg")) == []


def test_reading_by_box_gives_what_touches_it(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch(10)], META)
    (read,) = read_segments(tmp_path / "s.gpkg", bbox=(600_003.5, 0, 600_004.5, 1), pfl=False)
    assert read["segment_id"].tolist() == [4, 5]
    assert read.pfl.shape == (2, 0)


def test_batches_are_bounded(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch(10)], META)
    assert [len(read) for read in read_segments(tmp_path / "s.gpkg", chunk=4)] == [4, 4, 2]


def test_a_layer_name_as_qgis_writes_it_is_understood(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    assert count_segments(f"{tmp_path}/s.gpkg|layername=segments") == 3
    assert split_layer("/a/b.gpkg|layername=x|subset=y")[1] == "x"


def test_an_error_in_the_stream_stays_what_it_is_and_leaves_nothing(tmp_path):
    def cancelled():
        yield batch()
        raise Cancelled("enough")

    with pytest.raises(Cancelled, match="enough"):
        write_segments(tmp_path / "s.gpkg", cancelled(), META)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_refuses_files_is_an_output_error():
    with pytest.raises(OutputError, match="/proc"):
        write_segments("/proc/s.gpkg", [batch()], META)


def test_a_missing_file_says_what_to_do(tmp_path):
    with pytest.raises(SegmentsError, match="does not exist; run `alps segment`"):
        list(read_segments(tmp_path / "s.gpkg"))


@pytest.mark.parametrize(("name", "driver"), [("s.shp", "ESRI Shapefile"), ("s.geojson", "GeoJSON")])
def test_formats_that_cannot_hold_bytes_are_refused(tmp_path, name, driver):
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    frame = pyogrio.read_dataframe(tmp_path / "s.gpkg", columns=["segment_id"])
    pyogrio.write_dataframe(frame, tmp_path / name, driver=driver)
    with pytest.raises(SegmentsError, match="PFL bytes"):
        list(read_segments(tmp_path / name))


def test_pfls_that_became_text_are_refused(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    frame = pyogrio.read_dataframe(tmp_path / "s.gpkg")
    frame["pfl"] = "text"
    pyogrio.write_dataframe(frame, tmp_path / "t.gpkg", layer="segments")
    with pytest.raises(SegmentsError, match="not as bytes"):
        list(read_segments(tmp_path / "t.gpkg"))


def test_a_layer_without_a_column_is_refused_by_its_name(tmp_path):
    write_segments(tmp_path / "s.gpkg", [batch()], META)
    frame = pyogrio.read_dataframe(tmp_path / "s.gpkg", columns=["segment_id"])
    pyogrio.write_dataframe(frame, tmp_path / "t.gpkg", layer="segments")
    with pytest.raises(SegmentsError, match="no column 'scene_id'"):
        list(read_segments(tmp_path / "t.gpkg"))


def test_a_file_that_is_no_vector_layer_is_refused(tmp_path):
    (tmp_path / "s.gpkg").write_text("nothing of the kind")
    with pytest.raises(SegmentsError, match="cannot be read as a vector layer"):
        list(read_segments(tmp_path / "s.gpkg"))


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=40).filter(lambda text: "\0" not in text and text.isprintable()))
def test_any_name_of_a_scene_survives(tmp_path, name):
    meta = SegmentsMeta(**{**META.__dict__, "scene_name": name})
    write_segments(tmp_path / "s.gpkg", [batch(1)], meta)
    assert read_meta(tmp_path / "s.gpkg").scene_name == name


def test_features_are_found_by_their_fids_in_any_order(tmp_path):
    path = tmp_path / "s_segments.gpkg"
    write_segments(path, [batch(3)], META)
    [one] = read_segments(path, columns=("segment_id",), pfl=False, fids=True)

    assert one[FID].tolist() == [1, 2, 3]
    assert sorted(one.columns) == [FID, "segment_id"]
    shapes = read_shapes(path, [3, 1, 3])
    assert [shapely.bounds(shape)[0] for shape in shapes] == [600_002, 600_000, 600_002]
    assert len(read_shapes(path, [])) == 0
    with pytest.raises(SegmentsError, match="does not hold these segments any more"):
        read_shapes(path, [1, 4])
