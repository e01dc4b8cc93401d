"""Segments meet a codebook that their clusters are not of: at every door, the map is that of this codebook."""

from __future__ import annotations

import shutil
import sqlite3
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import CodebookError, PflKindError, SegmentsError
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from alps_qgis.engine.tables.segments import read_meta, read_segments, write_segments
from tests.engine.factories import make_raster
from tests.engine.pipeline.test_label import quarters

EVERY_PIXEL = {"min_unit_px": 0}


class Heard(Progress):
    def __init__(self):
        self.said, self.warned = [], []

    def say(self, message):
        self.said.append(message)

    def warn(self, message):
        self.warned.append(message)


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a folder with the labels of a scene by four clusters, and another codebook of three: `other.gpkg`."""
    folder = tmp_path_factory.mktemp("made")
    scene = make_raster(folder / "scene.tif", quarters())
    settings = {"codebook": {"clusters": 4}, "segment": {"segmenter": "superpixels", "workers": 1}}
    run_job("label", {"scenes": [str(scene)], "out": str(folder), "settings": settings}, Progress())
    fit(folder / "scene_segments.gpkg", folder / "other.gpkg")
    return folder


@pytest.fixture
def labels(made, tmp_path):
    return Path(shutil.copytree(made, tmp_path / "labels"))


def fit(segments: Path, codebook: Path, **settings) -> None:
    settings = {"clusters": 3, "seed": 7, "mode": "paper", **settings}
    run_job("fit", {"segments": [str(segments)], "codebook": str(codebook), "settings": settings}, Progress())


def relabel(labels: Path, codebook: str, out: Path, segments: str = "scene_segments.gpkg", progress=None):
    out.mkdir(exist_ok=True)
    arguments = {"segments": [str(labels / segments)], "codebook": str(labels / codebook), "out": str(out)}
    result = run_job("relabel", {**arguments, "settings": EVERY_PIXEL}, progress or Progress())
    return read(Path(result["scenes"][0]["classes"]))


def read(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def right_map(labels: Path, codebook: str) -> np.ndarray:
    """Return the class map that `apply` and `paint` give."""
    segments, out = str(labels / "applied.gpkg"), str(labels / "applied.tif")
    known = {"codebook": str(labels / codebook), "overwrite": True}
    run_job("apply", {"segments": str(labels / "scene_segments.gpkg"), "out": segments, **known}, Progress())
    run_job("paint", {"segments": segments, "classes": out, **known}, Progress())
    return read(Path(out))


def execute(file: Path, *statements: str) -> None:
    with sqlite3.connect(file) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            database.execute(statement)
    database.close()


def forget_identity(segments: Path) -> None:
    """Make a segments file that looks like one of an earlier version."""
    meta = read_meta(segments)
    batches = list(read_segments(segments, drawn=True))
    write_segments(segments, batches, replace(meta, codebook=None))


@pytest.mark.parametrize("old", [False, True])
def test_another_codebook_is_applied_first_and_said_so(labels, tmp_path, old):
    """Fault 87: relabel with a codebook that was not used for these segments."""
    segments = labels / "scene_segments.gpkg"
    if old:
        forget_identity(segments)
    before, heard = segments.read_bytes(), Heard()

    painted = relabel(labels, "other.gpkg", tmp_path / "out", progress=heard)

    assert (painted == right_map(labels, "other.gpkg")).all()
    assert [message for message in heard.said if "other.gpkg was applied" in message] == [
        "scene_segments.gpkg has clusters of another codebook, so other.gpkg was applied to its segments first; "
        "scene_segments.gpkg itself is not changed."
    ]
    assert segments.read_bytes() == before


@pytest.mark.parametrize("old", [False, True])
def test_edits_of_the_table_are_no_other_codebook(labels, tmp_path, old):
    """Fault 87: names, colours, merges, new rows and deleted rows keep the identity."""
    if old:
        forget_identity(labels / "scene_segments.gpkg")
    identity = read_codebook(labels / "codebook.gpkg").identity()
    execute(
        labels / "codebook.gpkg",
        "UPDATE classes SET class_name = 'water', color = '#123456' WHERE cluster < 2",
        "INSERT INTO classes (cluster, class_id, class_name) VALUES (NULL, 99, 'mine')",
        "DELETE FROM classes WHERE cluster = 3",
    )
    heard = Heard()

    painted = relabel(labels, "codebook.gpkg", tmp_path / "out", progress=heard)

    assert read_codebook(labels / "codebook.gpkg").identity() == identity
    assert not any("applied" in message for message in heard.said)
    first = read(labels / "scene_classes.tif")
    assert set(np.unique(painted)) == {0, 2, 3}
    if not old:
        assert ((painted == 3) == (first == 3)).mean() > 0.99, "segments of the deleted row stay where they were"


def test_a_codebook_written_again_after_a_row_was_deleted_keeps_its_identity(labels, tmp_path):
    """Fault 87: `label --codebook` copies an edited codebook."""
    execute(labels / "codebook.gpkg", "DELETE FROM classes WHERE cluster = 3")
    edited = read_codebook(labels / "codebook.gpkg")
    write_codebook(tmp_path / "copy.gpkg", edited)
    again = read_codebook(tmp_path / "copy.gpkg")
    assert again.identity() == edited.identity() == read_meta(labels / "scene_segments.gpkg").codebook
    moved = replace(again, centroids=again.centroids + 1)
    assert moved.identity() != again.identity(), "other centroids are another codebook"


@pytest.mark.parametrize("change", ["stretch", "bands", "centroids", "clusters"])
def test_what_decides_the_clusters_is_in_the_identity(labels, change):
    """Fault 87."""
    known = read_codebook(labels / "codebook.gpkg")
    other = {
        "stretch": replace(known, settings={**known.settings, "stretch": {"low": [0], "high": [9]}}),
        "bands": replace(known, settings={**known.settings, "scene": {"bands": [3, 2, 1]}}),
        "centroids": replace(known, centroids=known.centroids[::-1]),
        "clusters": replace(known, n_clusters=known.n_clusters + 1),
    }[change]
    assert other.identity() != known.identity()


def test_a_fit_into_the_same_file_is_another_codebook(labels, tmp_path):
    """Fault 87: fitted again under the old name."""
    (labels / "codebook.gpkg").unlink()
    fit(labels / "scene_segments.gpkg", labels / "codebook.gpkg", clusters=4, seed=3)

    painted = relabel(labels, "codebook.gpkg", tmp_path / "out")

    assert (painted == right_map(labels, "codebook.gpkg")).all()


def test_more_clusters_under_the_old_numbers_are_applied(labels, tmp_path):
    """Fault 87: a codebook that was extended keeps its clusters and adds one."""
    known = read_codebook(labels / "codebook.gpkg")
    segments = labels / "scene_segments.gpkg"
    with sqlite3.connect(segments) as database:
        [(pfl,)] = database.execute("SELECT pfl FROM segments ORDER BY area_px DESC LIMIT 1").fetchall()
    added = np.frombuffer(pfl, "<f2").astype(np.float32)
    row = replace(known.rows[0], cluster=4, class_id=4, class_name="new")
    extended = replace(
        known,
        centroids=np.vstack([known.centroids, added]),
        clusters=np.arange(5),
        n_clusters=5,
        rows=(*known.rows, row),
    )
    write_codebook(labels / "extended.gpkg", extended)

    painted = relabel(labels, "extended.gpkg", tmp_path / "out")

    assert 4 in painted
    assert (painted == right_map(labels, "extended.gpkg")).all()


def test_a_correction_keeps_the_class_that_it_names(labels, tmp_path):
    """Fault 87: a class_override is a number in the table that it was chosen from."""
    execute(labels / "codebook.gpkg", "UPDATE classes SET class_name = 'water' WHERE class_id = 3")
    execute(labels / "other.gpkg", "UPDATE classes SET class_name = 'water' WHERE class_id = 1")
    execute(labels / "scene_segments.gpkg", "UPDATE segments SET class_override = 3")
    heard = Heard()

    painted = relabel(labels, "other.gpkg", tmp_path / "out", progress=heard)

    assert set(np.unique(painted)) <= {1, 255}
    assert any("keep their names" in message for message in heard.said)


def test_apply_keeps_the_class_of_a_correction_too(labels, tmp_path):
    """Fault 87."""
    execute(labels / "codebook.gpkg", "UPDATE classes SET class_name = 'water' WHERE class_id = 3")
    execute(labels / "other.gpkg", "UPDATE classes SET class_name = 'water' WHERE class_id = 1")
    execute(labels / "scene_segments.gpkg", "UPDATE segments SET class_override = 3")

    assert set(np.unique(right_map(labels, "other.gpkg"))) <= {1, 255}


def test_a_correction_to_a_class_that_is_missing_is_refused_with_what_to_do(labels, tmp_path):
    """Fault 87."""
    execute(labels / "codebook.gpkg", "UPDATE classes SET class_name = 'water' WHERE class_id = 3")
    execute(labels / "scene_segments.gpkg", "UPDATE segments SET class_override = 3 WHERE segment_id = 1")

    with pytest.raises(CodebookError, match=r"'water', which .*other\.gpkg does not have; add a row"):
        relabel(labels, "other.gpkg", tmp_path / "out")

    execute(labels / "other.gpkg", "INSERT INTO classes (cluster, class_id, class_name) VALUES (NULL, 77, 'water')")
    assert 77 in relabel(labels, "other.gpkg", tmp_path / "out")


def test_corrections_without_their_codebook_are_kept_with_a_warning(labels, tmp_path):
    """Fault 87."""
    execute(labels / "scene_segments.gpkg", "UPDATE segments SET class_override = 2")
    (labels / "codebook.gpkg").unlink()
    heard = Heard()

    painted = relabel(labels, "other.gpkg", tmp_path / "out", progress=heard)

    assert set(np.unique(painted)) <= {2, 255}
    assert any("check them" in message for message in heard.warned)


def test_segments_that_users_drew_stay_as_they_are(labels, tmp_path):
    """Fault 87: they have no PFL, so no codebook gives them a cluster."""
    segments = labels / "scene_segments.gpkg"
    execute(
        segments,
        "UPDATE segments SET pfl = NULL, pfl_kind = NULL, cluster = NULL, class_override = 1 WHERE segment_id = 1",
    )
    with sqlite3.connect(segments) as database:
        assert database.execute("SELECT count(*) FROM segments WHERE pfl IS NULL").fetchone() == (1,)

    painted = relabel(labels, "other.gpkg", tmp_path / "out")
    run_job(
        "apply",
        {"segments": str(segments), "codebook": str(labels / "other.gpkg"), "out": str(tmp_path / "a.gpkg")},
        Progress(),
    )

    assert 1 in painted
    with sqlite3.connect(tmp_path / "a.gpkg") as database:
        query = "SELECT segment_id, class_override FROM segments WHERE cluster IS NULL AND pfl IS NULL"
        assert database.execute(query).fetchall() == [(1, 1)]


def test_segments_without_clusters_get_them(labels, tmp_path):
    """Fault 87: as `alps segment` writes them."""
    made = {"scene": str(labels / "scene.tif"), "segments": str(labels / "raw_segments.gpkg")}
    run_job("segment", {**made, "settings": {"segment": {"segmenter": "superpixels", "workers": 1}}}, Progress())
    heard = Heard()

    painted = relabel(labels, "codebook.gpkg", tmp_path / "out", "raw_segments.gpkg", heard)

    assert (painted == right_map(labels, "codebook.gpkg")).all()
    assert any("has no clusters yet" in message for message in heard.said)


def test_features_of_another_kind_are_refused(labels, tmp_path):
    """Fault 87."""
    known = read_codebook(labels / "other.gpkg")
    write_codebook(labels / "kind.gpkg", replace(known, pfl_kind="sam_vit_b:0:256"))
    with pytest.raises(PflKindError, match="segment again with the codebook's segmenter"):
        relabel(labels, "kind.gpkg", tmp_path / "out")


def test_paint_applies_another_codebook_too(labels, tmp_path):
    """Fault 87."""
    heard, out = Heard(), tmp_path / "painted.tif"
    arguments = {"segments": str(labels / "scene_segments.gpkg"), "codebook": str(labels / "other.gpkg")}
    result = run_job("paint", {**arguments, "classes": str(out)}, heard)
    assert result["codebook_applied"]
    assert (read(out) == right_map(labels, "other.gpkg")).all()
    assert any("was applied" in message for message in heard.said)
    assert sorted(path.name for path in tmp_path.glob(".*")) == []


def test_polygons_do_not_count_segments_of_another_codebook(labels, tmp_path):
    """Fault 87: a class raster of one codebook with segments of another."""
    relabel(labels, "other.gpkg", tmp_path / "out")
    arguments = {"classes": str(tmp_path / "out" / "scene_classes.tif"), "polygons": str(tmp_path / "p.gpkg")}

    with pytest.raises(SegmentsError, match="run `alps apply` with the codebook of the class raster"):
        run_job("polygonize", {**arguments, "segments": str(labels / "scene_segments.gpkg")}, Progress())

    right_map(labels, "other.gpkg")
    result = run_job("polygonize", {**arguments, "segments": str(labels / "applied.gpkg")}, Progress())
    assert result["n_polygons"] > 0


def test_a_report_does_not_count_segments_of_another_codebook(labels, tmp_path):
    """Fault 87: relabel wrote beside segments that keep their own clusters."""
    arguments = {"segments": [str(labels / "scene_segments.gpkg")], "codebook": str(labels / "other.gpkg")}
    run_job("relabel", {**arguments, "overwrite": True, "settings": EVERY_PIXEL}, Progress())
    heard = Heard()

    run_job("report", {"labels": [str(labels)], "out": str(tmp_path / "page")}, heard)

    assert any("counts the class polygons instead" in message for message in heard.warned)


def test_another_stretch_is_warned_of(labels, tmp_path):
    """Fault 87: the PFLs were made from other pixels than those of the codebook."""
    known = read_codebook(labels / "other.gpkg")
    stretch = {**known.settings["stretch"], "low": [9.0] * 3}
    write_codebook(labels / "dark.gpkg", replace(known, settings={**known.settings, "stretch": stretch}))
    for door in ("relabel", "apply"):
        heard = Heard()
        if door == "relabel":
            relabel(labels, "dark.gpkg", tmp_path / "out", progress=heard)
        else:
            files = {"segments": str(labels / "scene_segments.gpkg"), "out": str(tmp_path / "a.gpkg")}
            run_job("apply", {**files, "codebook": str(labels / "dark.gpkg")}, heard)
        assert any("another stretch" in message for message in heard.warned)
