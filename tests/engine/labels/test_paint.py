from __future__ import annotations

import sqlite3

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.errors import OutputError, SegmentsError
from alps_qgis.engine.labels.paint import paint
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.tables.codebook import empty_codebook

from .conftest import grid_of, make_codebook, masks_of


class Kept(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_each_pixel_gets_the_class_of_its_segment_and_255_where_there_is_none(make_segments, tmp_path):
    labels = np.array([[0, 0, 1], [0, -1, 1], [2, 2, -1]])
    segments = make_segments(masks_of(labels), [2, 0, 1])

    result = paint(segments, make_codebook(), tmp_path / "out.tif")

    assert read(tmp_path / "out.tif").tolist() == [[2, 2, 0], [2, 255, 0], [1, 1, 255]]
    assert result.n_px == {0: 2, 1: 2, 2: 3}
    assert result.covered_share == pytest.approx(7 / 9)
    assert result.n_segments == 3
    assert result.problems == ()


def test_cluster_zero_is_painted(make_segments, tmp_path):
    paint(make_segments([[[True]]], [0]), make_codebook(), tmp_path / "out.tif")

    assert read(tmp_path / "out.tif").tolist() == [[0]]


def test_small_segments_lie_on_top_whatever_their_order(make_segments, tmp_path):
    large = np.ones((4, 4), bool)
    small = np.zeros((4, 4), bool)
    small[1:3, 1:3] = True
    paint(make_segments([small, large], [0, 1], name="a"), make_codebook(), tmp_path / "a.tif")
    paint(make_segments([large, small], [1, 0], name="b"), make_codebook(), tmp_path / "b.tif")

    assert read(tmp_path / "a.tif")[1, 1] == 0
    np.testing.assert_array_equal(read(tmp_path / "a.tif"), read(tmp_path / "b.tif"))


def test_of_equally_large_segments_the_larger_id_lies_on_top(make_segments, tmp_path):
    masks = np.ones((2, 2, 2), bool)
    for name, ids in (("a", [5, 9]), ("b", [9, 5])):
        paint(make_segments(masks, [0, 1], name=name, segment_id=ids), make_codebook(), tmp_path / f"{name}.tif")

    assert (read(tmp_path / "a.tif") == 1).all()
    assert (read(tmp_path / "b.tif") == 0).all()


def test_result_does_not_depend_on_the_blocks(make_segments, tmp_path, monkeypatch):
    random = np.random.default_rng(0)
    masks = np.zeros((60, 50, 70), bool)
    for mask in masks:
        row, col, height, width = random.integers(0, (45, 65, 30, 30))
        mask[row : row + height + 1, col : col + width + 1] = True
    clusters = random.integers(0, 3, 60)
    segments = make_segments(masks, clusters)
    paint(segments, make_codebook(), tmp_path / "whole.tif")
    monkeypatch.setattr("alps_qgis.engine.labels.blocks.BLOCK", 16)
    paint(segments, make_codebook(), tmp_path / "blocks.tif")

    assert (tmp_path / "whole.tif").read_bytes() == (tmp_path / "blocks.tif").read_bytes()
    expected = np.full((50, 70), 255)
    for index in sorted(range(60), key=lambda i: (-masks[i].sum(), i)):
        expected[masks[index]] = clusters[index]
    np.testing.assert_array_equal(read(tmp_path / "whole.tif"), expected)


@pytest.mark.parametrize(
    "grid",
    [
        grid_of(9, 7),
        grid_of(9, 7, Affine(0.3, 0.1, 12.5, 0.1, -0.3, 48.0), "EPSG:4326"),
        grid_of(9, 7, Affine(1.6, 1.2, 3.0, 1.2, -1.6, 4.0)),
        grid_of(9, 7, south_up=True),
        grid_of(9, 7, crs=None, georeferencing="none"),
    ],
    ids=["north-up", "sheared geographic", "rotated", "south-up", "unplaced"],
)
def test_any_georeference_paints_the_same_pixels(make_segments, tmp_path, grid):
    """Faults 8 and 11."""
    labels = np.random.default_rng(1).integers(-1, 6, (9, 7))
    clusters = np.array([0, 1, 2, 0, 1, 2])
    segments = make_segments(masks_of(labels), clusters, grid=grid)

    paint(segments, make_codebook(), tmp_path / "out.tif")

    expected = np.where(labels < 0, 255, clusters[labels])
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), expected[::-1] if grid.south_up else expected)


def test_override_beats_the_cluster_and_an_unknown_one_is_reported(make_segments, tmp_path):
    """Fault 31."""
    extra = (ClassRow(None, 50, "shadow", "#010101"),)
    labels = np.array([[0, 1, 2, 3]])
    segments = make_segments(masks_of(labels), [0, 0, 0, -1], override=[-1, 50, 77, 2])
    progress = Kept()

    result = paint(segments, make_codebook(extra=extra), tmp_path / "out.tif", progress=progress)

    assert read(tmp_path / "out.tif").tolist() == [[0, 50, 0, 2]]
    assert result.unknown_overrides == {77: 1}
    assert result.n_overridden == 2
    assert "class_override 77 of 1 segment in scene.tif" in progress.warnings[0]


def test_override_to_a_merged_class_follows_the_merge(make_segments, tmp_path):
    segments = make_segments(masks_of(np.array([[0, 1]])), [0, 0], override=[-1, 2])

    paint(segments, make_codebook(("a", "b", " b ")), tmp_path / "out.tif")

    assert read(tmp_path / "out.tif").tolist() == [[0, 1]]


def test_segment_without_cluster_is_not_painted_and_counted(make_segments, tmp_path):
    progress = Kept()
    segments = make_segments(masks_of(np.array([[0, 1]])), [-1, 1])

    result = paint(segments, make_codebook(), tmp_path / "out.tif", progress=progress)

    assert read(tmp_path / "out.tif").tolist() == [[255, 1]]
    assert result.n_unclassified == 1
    assert "neither a cluster nor a class_override" in progress.warnings[0]


def test_cluster_whose_row_was_deleted_keeps_a_class(make_segments, tmp_path):
    codebook = make_codebook()
    codebook = make_codebook(rows=codebook.rows[:1] + codebook.rows[2:], n_clusters=3)
    segments = make_segments(masks_of(np.array([[0, 1, 2]])), [0, 1, 2])

    paint(segments, codebook, tmp_path / "out.tif")

    assert read(tmp_path / "out.tif").tolist() == [[0, 1, 2]]


def test_clusters_of_another_codebook_are_refused(make_segments, tmp_path):
    segments = make_segments([[[True]]], [12])

    with pytest.raises(SegmentsError, match=r"cluster 12.*3 clusters; run `alps apply`"):
        paint(segments, make_codebook(), tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()


def test_no_segments_give_an_empty_raster(make_segments, tmp_path):
    """Fault 21."""
    segments = make_segments(np.zeros((0, 3, 4), bool), [], grid=grid_of(3, 4))

    result = paint(segments, empty_codebook("kind"), tmp_path / "out.tif")

    assert (read(tmp_path / "out.tif") == 255).all()
    assert read(tmp_path / "out.tif").shape == (3, 4)
    assert result.covered_share == 0


def test_three_hundred_classes_are_painted_wide(make_segments, tmp_path):
    labels = np.arange(300).reshape(15, 20)
    labels[0, 0] = -1
    segments = make_segments(masks_of(labels)[1:], np.arange(1, 300))

    paint(segments, make_codebook([f"class {i}" for i in range(300)]), tmp_path / "out.tif")

    painted = read(tmp_path / "out.tif")
    assert painted.dtype == np.uint16
    assert painted[0, 0] == 65535
    np.testing.assert_array_equal(painted.ravel()[1:], np.arange(1, 300))


def test_reshaped_segment_is_painted_where_it_holds_pixel_centres(make_segments, tmp_path):
    shape = shapely.Point(5, 5).buffer(3.3)
    segments = make_segments(np.ones((1, 10, 10), bool), [1], geometry=[shape])

    paint(segments, make_codebook(), tmp_path / "out.tif")

    expected = rasterio.features.rasterize([shape], (10, 10), fill=255, default_value=1, dtype="uint8")
    np.testing.assert_array_equal(read(tmp_path / "out.tif"), expected)


def test_segment_drawn_by_hand_has_null_everywhere_else(make_segments, tmp_path):
    segments = make_segments(masks_of(np.array([[0, 1]])), [0, 1])
    with sqlite3.connect(segments) as database:
        # The index triggers call functions that only a GIS defines; the box stays the same here.
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(
            "UPDATE segments SET scene_id = NULL, segment_id = NULL, tile_row = NULL, area_px = NULL, cluster = NULL, "
            "confidence = NULL, pfl = NULL, pfl_kind = NULL, class_override = 2 WHERE segment_id = 1"
        )
    database.close()

    paint(segments, make_codebook(), tmp_path / "out.tif")

    assert read(tmp_path / "out.tif").tolist() == [[0, 2]]


def test_output_that_exists_or_is_the_input_is_refused(make_segments, tmp_path):
    segments = make_segments([[[True]]], [0])
    out = tmp_path / "out.tif"
    out.write_text("mine")

    with pytest.raises(OutputError, match="exists"):
        paint(segments, make_codebook(), out)
    with pytest.raises(OutputError, match="is the input"):
        paint(segments, make_codebook(), segments, overwrite=True)
    assert out.read_text() == "mine"


def test_segments_are_not_modified(make_segments, tmp_path):
    segments = make_segments([[[True]]], [0])
    before = segments.read_bytes()

    paint(segments, make_codebook(), tmp_path / "out.tif")

    assert segments.read_bytes() == before


def test_finer_reference_of_the_same_crs_is_painted_on(make_segments, tmp_path):
    segments = make_segments(masks_of(np.array([[0, 1]])), [0, 1])
    fine = grid_of(2, 4, Affine(5.0, 0.0, 500_000.0, 0.0, -5.0, 5_000_000.0))

    paint(segments, make_codebook(), tmp_path / "out.tif", reference=fine)

    assert read(tmp_path / "out.tif").tolist() == [[0, 0, 1, 1], [0, 0, 1, 1]]


def test_reference_of_another_crs_is_refused(make_segments, tmp_path):
    segments = make_segments([[[True]]], [0])

    with pytest.raises(SegmentsError, match="UTM zone 31N.*WGS 84"):
        paint(segments, make_codebook(), tmp_path / "out.tif", reference=grid_of(1, 1, crs="EPSG:4326"))
