"""Segments of several files as arrays, and the classes that edits give them."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import CodebookError, PflKindError, SegmentsError
from alps_qgis.engine.explore.class_summary import class_summary
from alps_qgis.engine.explore.collection import Collection, open_collection
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from alps_qgis.engine.tables.ogr import pyogrio
from alps_qgis.engine.tables.segments import read_meta, read_segments, write_segments
from tests.engine.explore.collections import write_collection
from tests.engine.segment_files import write_blobs


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    return write_collection(tmp_path_factory.mktemp("collection"))


@pytest.fixture
def collection(written: tuple[list[Path], Path]) -> Collection:
    return open_collection(*written)


def test_the_arrays_are_the_columns_of_the_files_in_their_order(written, collection):
    files, _ = written
    [one], [other] = (list(read_segments(path)) for path in files)

    assert len(collection) == 120
    assert [each.rows for each in collection.files] == [slice(0, 60), slice(60, 120)]
    assert np.array_equal(collection.pfl, np.concatenate([one.pfl, other.pfl]))
    for name in ("cluster", "segment_id", "area_px", "area_m2", "confidence"):
        assert np.array_equal(getattr(collection, name), np.concatenate([one[name], other[name]])), name
    assert collection.file.tolist() == [0] * 60 + [1] * 60
    assert collection.fid.tolist() == [*range(1, 61)] * 2
    assert collection.bbox[0].tolist() == [500_000, 4_999_990, 500_010, 5_000_000]
    assert collection.center[0].tolist() == [500_005, 4_999_995]
    assert [each.stem for each in collection.files] == ["s0", "s1"]


def test_the_fids_are_those_of_the_file_also_after_a_feature_was_deleted(written, tmp_path):
    import sqlite3

    files, codebook = written
    copy = tmp_path / "s_segments.gpkg"
    copy.write_bytes(files[0].read_bytes())
    with sqlite3.connect(copy) as database:
        database.create_function("ST_IsEmpty", 1, lambda _: 0)
        for kind in ("MinX", "MaxX", "MinY", "MaxY"):
            database.create_function(f"ST_{kind}", 1, lambda _: 0.0)
        database.execute("DELETE FROM segments WHERE fid = 2")

    collection = open_collection([copy], codebook)

    assert collection.fid.tolist() == [1, *range(3, 61)]
    assert collection.rows_of([(0, 3), (0, 2), (0, 60), (1, 1), (0, 10**9)]).tolist() == [1, -1, 58, -1, -1]


def test_the_class_of_a_segment_follows_the_one_rule(collection):
    before = collection.class_of()
    assert np.array_equal(before, collection.cluster), "class_id of a new codebook is the cluster"

    rows = [replace(row, class_name="water") if row.cluster in (0, 1) else row for row in collection.rows]
    collection.set_rows(rows)
    assert collection.set_overrides([(0, 1, 2), (1, 60, 1), (1, 61, 1)]) == 1

    expected = np.where(collection.cluster == 1, 0, collection.cluster)
    expected[0], expected[119] = 2, 0
    assert collection.class_of().tolist() == expected.tolist()
    assert collection.members(2).tolist() == np.flatnonzero(expected == 2).tolist()

    collection.set_overrides([(0, 1, None)])
    assert collection.class_of()[0] == expected[3]
    assert collection.selection(np.array([0, 61])) == [{"file": 0, "fids": [1]}, {"file": 1, "fids": [2]}]


def test_a_segment_that_was_drawn_by_hand_is_there_but_answers_nothing(written, tmp_path):
    """Fault 380."""
    files, codebook = written
    [batch] = read_segments(files[0])
    pfl = batch.pfl.copy()
    pfl[5] = np.nan
    drawn = replace(batch, pfl=pfl).with_columns(cluster=np.where(np.arange(60) == 5, -1, batch["cluster"]))
    path = tmp_path / "s_segments.gpkg"
    write_segments(path, [drawn], read_meta(files[0]))

    collection = open_collection([path], codebook)

    assert np.flatnonzero(~collection.described).tolist() == [5]
    assert np.isnan(collection.pfl[5]).all()
    assert collection.members(None).tolist() == [5]


def test_a_file_without_segments_is_a_collection_of_none(written, tmp_path):
    files, codebook = written
    path = tmp_path / "empty_segments.gpkg"
    write_segments(path, [], read_meta(files[0]))

    collection = open_collection([path, files[0]], codebook)

    assert len(collection) == 60
    assert collection.rows_of([(0, 1), (1, 1)]).tolist() == [-1, 0]


def test_clusters_of_another_codebook_are_refused_with_the_way_out(written, tmp_path):
    """Fault 378."""
    files, codebook = written
    book = read_codebook(codebook)
    other = tmp_path / "other.gpkg"
    write_codebook(other, replace(book, centroids=book.centroids + 1, kept=None))
    bare = write_blobs(tmp_path / "bare_segments.gpkg")

    with pytest.raises(SegmentsError, match="clusters of another codebook than other.gpkg; run “Apply codebook”"):
        open_collection(files, other)
    with pytest.raises(SegmentsError, match="no clusters yet; run “Apply codebook”"):
        open_collection([bare], codebook)


def test_a_file_that_does_not_tell_its_codebook_is_compared_with_it(written, tmp_path):
    """Fault 378."""
    files, codebook = written
    [batch] = read_segments(files[0])
    meta = replace(read_meta(files[0]), codebook=None)
    same, moved = tmp_path / "same_segments.gpkg", tmp_path / "moved_segments.gpkg"
    write_segments(same, [batch], meta)
    write_segments(moved, [batch.with_columns(cluster=(batch["cluster"] + 1) % 3)], meta)

    assert len(open_collection([same], codebook)) == 60
    with pytest.raises(SegmentsError, match="another codebook"):
        open_collection([moved], codebook)


def test_wrong_files_are_refused_with_their_names(written, tmp_path):
    files, codebook = written
    other = write_blobs(tmp_path / "other_segments.gpkg", pfl_kind="another kind")

    with pytest.raises(PflKindError, match="other_segments.gpkg: .*'another kind'"):
        open_collection([other], codebook)
    with pytest.raises(SegmentsError, match="given twice"):
        open_collection([files[0], files[0]], codebook)
    with pytest.raises(SegmentsError, match="at least one"):
        open_collection([], codebook)
    with pytest.raises(SegmentsError, match="nowhere.gpkg does not exist"):
        open_collection([tmp_path / "nowhere.gpkg"], codebook)
    with pytest.raises(CodebookError, match="does not exist"):
        open_collection(files, tmp_path / "nowhere.gpkg")


def test_another_format_keeps_its_own_numbers(written, tmp_path):
    files, codebook = written
    copy = tmp_path / "s_segments.fgb"
    meta, table = pyogrio.read_arrow(files[0], layer="segments")
    pyogrio.write_arrow(
        table, copy, driver="FlatGeobuf", geometry_name=meta["geometry_name"] or "wkb_geometry",
        geometry_type="MultiPolygon", crs=meta["crs"], layer="segments",
    )  # fmt: skip

    collection = open_collection([copy], codebook)

    assert sorted(collection.segment_id.tolist()) == list(range(60))
    assert collection.rows_of(collection.refs(np.arange(60))).tolist() == list(range(60))


def test_segments_that_users_drew_count_with_the_area_of_their_polygons(tmp_path):
    files, codebook = write_collection(tmp_path, 1)
    before = class_summary(open_collection(files, codebook))
    with closing(sqlite3.connect(files[0])) as database, database:
        # They call functions of GDAL.
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE segments SET area_px = NULL, area_m2 = NULL WHERE fid % 2")

    after = class_summary(open_collection(files, codebook))

    for was, now in zip(before, after, strict=True):
        assert now["area_px"] == was["area_px"] > 0
        assert now["area_m2"] == pytest.approx(was["area_m2"], rel=1e-3)
        assert now["share"] == pytest.approx(was["share"], rel=1e-3)
