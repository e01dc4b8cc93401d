"""What changed between two dates: segments decide, and a shift of a pixel or two is not a change."""

from __future__ import annotations

import csv
import json
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from affine import Affine
from pyproj import CRS, Transformer

from alps_qgis.engine.change.run import ChangePlan, find_change
from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.errors import OutputError, SegmentsError, SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.settings import ChangeSettings, PolygonSettings
from alps_qgis.engine.tables.codebook import write_codebook
from tests.engine.labels.conftest import TEN_METRES, grid_of, make_codebook, make_segments

__all__ = ["make_segments"]

FIELD, WATER, ROOF = 0, 1, 2


@pytest.fixture
def dates(make_segments, tmp_path):
    """Return a function that writes two dates from label arrays; each value of an array is a segment."""
    codebook = tmp_path / "codebook.gpkg"
    write_codebook(codebook, make_codebook(("field", "water", "roof")))

    def write(before, after, grids=(None, None), **more):
        """Write the dates.

        Args:
            before, after: arrays of class + 10 × number, so that a class may have several segments; −1 for none.
            grids: of both.
            more: of the plan.
        """
        paths = []
        for name, labels, grid in zip(("before", "after"), (before, after), grids, strict=True):
            values = np.unique(np.asarray(labels)[np.asarray(labels) >= 0])
            masks = np.asarray(labels)[None] == values[:, None, None]
            paths.append(make_segments(masks, values % 10, grid=grid, name=name))
        out = tmp_path / "out"
        out.mkdir(exist_ok=True)
        return ChangePlan.inside(out, *paths, codebook, **more)

    return write


def changes(result):
    """Return (before, after) → pixels of everything that changed."""
    return {(row["before"], row["after"]): row["n_px"] for row in result["changes"] if row["changed"]}


def read(result):
    with rasterio.open(result["raster"]) as dataset:
        return dataset.read(1)


def halves(border, size=40):
    """Return a field left of a column, and water right of it."""
    return np.tile(np.where(np.arange(size) < border, FIELD, WATER), (size, 1))


def test_equal_dates_have_no_change(dates):
    result = find_change(dates(halves(20), halves(20)), SILENT)

    assert changes(result) == {}
    assert result["changed_share"] == 0
    assert (read(result) == 0).all()
    assert [(row["before"], row["after"], row["n_px"]) for row in result["changes"]] == [
        ("field", "field", 800),
        ("water", "water", 800),
    ]


@pytest.mark.parametrize(("shift", "tolerance", "n"), [(1, 2, 0), (2, 2, 0), (2, 1, 80), (3, 2, 120), (1, 0, 40)])
def test_a_border_that_moved_no_farther_than_the_tolerance_is_not_a_change(dates, shift, tolerance, n):
    """Fault 388."""
    plan = dates(halves(20), halves(20 + shift), settings=ChangeSettings(tolerance=tolerance))

    result = find_change(plan, SILENT)

    assert changes(result) == ({("water", "field"): n} if n else {})
    # What is only a shift is counted as the class of the later date.
    stayed = {row["before"]: row["n_px"] for row in result["changes"] if not row["changed"]}
    assert stayed["field"] == 800 + (0 if n else 40 * shift)


def test_a_whole_scene_that_is_shifted_has_no_change(dates):
    rng = np.random.default_rng(0)
    # Segments of 8 × 8 pixels with classes at random.
    labels = np.kron(rng.integers(0, 3, (10, 10)) + 10 * np.arange(100).reshape(10, 10), np.ones((8, 8), int))

    for rows, cols in ((0, 1), (1, 1), (2, 0), (0, -2)):
        result = find_change(dates(labels, np.roll(labels, (rows, cols), (0, 1)), overwrite=True), SILENT)
        # At the side where it was rolled in, the ground is another.
        inner = read(result)[8:-8, 8:-8]
        assert (inner == 0).mean() > 0.995


def test_a_new_object_is_found_with_its_rim(dates, tmp_path):
    after = halves(20)
    after[5:15, 5:15] = ROOF

    result = find_change(dates(halves(20), after), SILENT)

    assert changes(result) == {("field", "roof"): 100}
    row = result["changes"][0]
    # 100 pixels of 10 m, of 1600 that both dates have.
    assert (row["area_m2"], row["share"]) == (pytest.approx(10_000), pytest.approx(100 / 1600))
    expected = np.zeros((40, 40), int)
    expected[5:15, 5:15] = 1
    np.testing.assert_array_equal(read(result), expected)
    assert result["classes"][1]["name"] == "field → roof"


def test_part_of_a_segment_that_changed_is_found_and_its_shifted_border_is_not(dates):
    """Fault 388."""
    before, after = halves(20), halves(20)
    # A roof with 10 new rows at its lower end, all one segment, that also lies one pixel to the right.
    before[5:15, 4:14] = ROOF
    after[5:25, 5:15] = ROOF

    result = find_change(dates(before, after), SILENT)

    # The new part is a pair with the field; so is the strip on the right, 10 pixels of 110 that a shift explains.
    assert changes(result) == {("field", "roof"): 110}


def test_what_disappeared_is_found_too(dates):
    before = halves(20)
    before[5:15, 5:15] = ROOF

    assert changes(find_change(dates(before, halves(20)), SILENT)) == {("roof", "field"): 100}


def test_a_narrow_object_that_moved_is_not_a_change_and_one_that_appeared_is(dates):
    before, moved = halves(40), halves(40)
    before[:, 10] = ROOF
    moved[:, 12] = ROOF

    assert changes(find_change(dates(before, moved), SILENT)) == {}
    assert changes(find_change(dates(halves(40), moved, overwrite=True), SILENT)) == {("field", "roof"): 40}


def test_ground_that_only_one_date_has_is_not_compared(dates):
    before, after = halves(20), halves(20)
    before[:10] = -1
    after[:, 30:] = -1

    result = find_change(dates(before, after), SILENT)

    expected = np.full((40, 40), 255)
    expected[10:, :30] = 0
    np.testing.assert_array_equal(read(result), expected)
    assert sum(row["n_px"] for row in result["changes"]) == 900


def test_values_are_numbered_by_ground_and_named_in_all_outputs(dates):
    after = halves(20)
    after[0:8, 0:8] = ROOF
    after[20:40, 20:40] = FIELD + 10

    result = find_change(dates(halves(20), after, drawing=PolygonSettings(min_unit_px=0)), SILENT)

    assert changes(result) == {("water", "field"): 400, ("field", "roof"): 64}
    polygons = pyogrio.read_dataframe(result["polygons"])
    assert polygons[["class_id", "class_name", "before_id", "before", "after_id", "after"]].values.tolist() == [
        [2, "field → roof", 0, "field", 2, "roof"],
        [1, "water → field", 1, "water", 0, "field"],
    ]
    assert polygons["area_m2"].tolist() == pytest.approx([6400, 40_000])
    rows = list(csv.DictReader(Path(result["table"]).read_text(encoding="utf-8").splitlines()))
    assert [(row["before"], row["after"], row["n_px"], row["value"]) for row in rows][:2] == [
        ("water", "field", "400", "1"),
        ("field", "roof", "64", "2"),
    ]
    picture = Path(result["picture"]).read_text(encoding="utf-8")
    assert picture.startswith("<svg") and "<title>water → field: 4 ha</title>" in picture
    assert f"changed: {464 / 1600:.1%}" in picture


def test_areas_below_the_minimum_mapping_unit_are_left_out_of_the_polygons(dates):
    after = halves(20)
    after[0:6, 0:6] = ROOF
    after[20:30, 0:10] = ROOF + 10

    result = find_change(dates(halves(20), after, drawing=PolygonSettings(min_unit_px=50)), SILENT)

    assert changes(result) == {("field", "roof"): 136}
    assert result["n_polygons"] == 1
    assert pyogrio.read_dataframe(result["polygons"])["area_m2"].tolist() == pytest.approx([10_000])


def test_corrections_and_merged_classes_count(dates, make_segments):
    plan = dates(halves(20), halves(20))
    masks = halves(20)[None] == np.array([FIELD, WATER])[:, None, None]
    make_segments(masks, [FIELD, WATER], override=[-1, ROOF], name="after")

    assert changes(find_change(plan, SILENT)) == {("water", "roof"): 800}

    rows = [ClassRow(0, 0, "field", "#00ff00"), ClassRow(1, 1, "grey", "#000000"), ClassRow(2, 2, "grey", "#000000")]
    write_codebook(plan.codebook, make_codebook(rows=tuple(rows)))
    merged = ChangePlan(plan.before, plan.after, plan.codebook, plan.raster, overwrite=True)
    assert changes(find_change(merged, SILENT)) == {}


def test_segments_that_users_drew_or_copied_are_told_apart(dates, make_segments):
    """Fault 413."""
    plan = dates(halves(20), halves(20))
    before = np.stack([halves(20) == FIELD, halves(20) == WATER])
    make_segments(before, [FIELD, WATER], segment_id=[-1, -1], name="before")
    # One water body grew by a pixel along its border; and one roof was drawn, far from all others, with the same id.
    grown, roof = halves(19) == WATER, np.zeros((40, 40), bool)
    roof[5:9, 5:9] = True
    rest = (halves(19) == FIELD) & ~roof
    after = np.stack([rest, grown, roof])
    make_segments(after, [FIELD, WATER, -1], override=[-1, -1, ROOF], segment_id=[7, 7, 7], name="after")

    result = find_change(plan, SILENT)

    assert changes(result) == {("field", "roof"): 16}
    assert np.count_nonzero(read(result)) == 16


def test_dates_without_any_pfl_are_compared(dates):
    """Fault 413."""
    plan = dates(halves(20), halves(20))
    with closing(sqlite3.connect(plan.before)) as database, database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE segments SET pfl = NULL, segment_id = NULL, class_override = 2")

    assert changes(find_change(plan, SILENT)) == {("roof", "field"): 800, ("roof", "water"): 800}


@pytest.mark.parametrize("fine", ["before", "after"])
def test_dates_of_other_resolutions_are_compared_in_the_larger_pixels(dates, fine):
    coarse = halves(20)
    changed = coarse.copy()
    changed[5:15, 5:15] = ROOF
    small = grid_of(80, 80, TEN_METRES @ Affine.scale(0.5))
    grids = (small, None) if fine == "before" else (None, small)
    before, after = (np.kron(coarse, np.ones((2, 2), int)), changed) if fine == "before" else (
        coarse, np.kron(changed, np.ones((2, 2), int))
    )  # fmt: skip

    result = find_change(dates(before, after, grids), SILENT)

    assert read(result).shape == (40, 40)
    assert changes(result) == {("field", "roof"): 100}


def test_dates_in_two_crss_are_laid_over_each_other(dates):
    # The same ground in the next UTM zone, where the grid is turned by some degrees.
    before, after = halves(20), halves(20)
    after[5:15, 5:15] = ROOF
    other = CRS.from_epsg(32632).to_wkt()
    move = Transformer.from_crs("EPSG:32631", "EPSG:32632", always_xy=True)
    (x0, y0), (x1, y1), (x2, y2) = (move.transform(500_000 + x, 5_000_000 - y) for x, y in ((0, 0), (400, 0), (0, 400)))
    transform = Affine((x1 - x0) / 40, (x2 - x0) / 40, x0, (y1 - y0) / 40, (y2 - y0) / 40, y0)

    result = find_change(dates(before, after, (RasterGrid(40, 40, transform, other), None)), SILENT)

    assert changes(result) == {("field", "roof"): 100}


def test_scenes_without_a_crs_are_compared_by_pixels(dates):
    plain = grid_of(40, 40, crs=None, georeferencing="none")
    after = halves(20)
    after[5:15, 5:15] = ROOF

    result = find_change(dates(halves(20), after, (plain, plain)), SILENT)

    assert changes(result) == {("field", "roof"): 100}
    assert result["changed_m2"] is None and result["changes"][0]["area_m2"] is None
    assert result["changed_share"] == pytest.approx(100 / 1600)
    json.dumps(result, allow_nan=False)


def test_the_result_does_not_depend_on_the_blocks(dates, monkeypatch):
    rng = np.random.default_rng(1)
    before = np.kron(rng.integers(0, 3, (5, 5)) + 10 * np.arange(25).reshape(5, 5), np.ones((8, 8), int))
    after = np.roll(np.where(rng.random((5, 5)) < 0.3, 2, 0).repeat(8, 0).repeat(8, 1) + before // 10 * 10, 1, 0)
    plan = dates(before, after)
    whole = find_change(plan, SILENT)
    raster = plan.raster.read_bytes()
    monkeypatch.setattr("alps_qgis.engine.labels.blocks.BLOCK", 11)

    again = find_change(dates(before, after, overwrite=True), SILENT)

    assert {**again, "n_polygons": None} == {**whole, "n_polygons": None}
    assert plan.raster.read_bytes() == raster


def test_dates_that_cannot_be_compared_are_refused_at_the_door(dates, tmp_path):
    """Fault 392."""
    plain, small = grid_of(40, 40, crs=None, georeferencing="none"), grid_of(20, 20, crs=None, georeferencing="none")
    far = grid_of(40, 40, TEN_METRES @ Affine.translation(1000, 0))
    left, right = halves(20), halves(20)
    left[:, 20:] = -1
    right[:, :20] = -1

    for before, after, grids, said in (
        (halves(20), halves(20), (None, far), "do not overlap"),
        (halves(20), halves(20), (None, plain), "not georeferenced"),
        (halves(20), halves(10, 20), (plain, small), "sizes differ"),
        (left, right, (None, None), "no ground in common"),
    ):
        with pytest.raises(SegmentsError, match=said):
            find_change(dates(before, after, grids), SILENT)
    plan = dates(halves(20), halves(20))
    write_codebook(tmp_path / "other.gpkg", make_codebook(centroids=np.eye(4, dtype=np.float32)[[1, 0, 2]]))
    with pytest.raises(SegmentsError, match="clusters of another codebook than other.gpkg"):
        find_change(ChangePlan(plan.before, plan.after, tmp_path / "other.gpkg", plan.raster), SILENT)
    with pytest.raises(OutputError, match=r"ends in \.gpkg or \.csv"):
        find_change(
            ChangePlan(plan.before, plan.after, plan.codebook, plan.raster, table=tmp_path / "table.txt"), SILENT
        )
    with pytest.raises(SettingsError, match="tolerance"):
        ChangeSettings(tolerance=11)
    assert not plan.raster.exists()
