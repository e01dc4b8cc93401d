"""`alps fit --update`: add segments to a codebook that users have edited."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AlpsError, CodebookError, OutputError, PflKindError, SegmentsError, SettingsError
from alps_qgis.engine.pipeline import update
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from alps_qgis.engine.tables.segments import read_segments, require_meta, write_segments
from tests.engine.faults.layer_metadata import read_layer_metadata, write_layer_metadata
from tests.engine.faults.test_cases_identity import execute
from tests.engine.segment_files import write_blobs, write_boxes


@pytest.fixture
def codebook(tmp_path: Path) -> Path:
    """A codebook of three clusters, whose classes a user named, merged and coloured."""
    run_job("fit", {"segments": [write_blobs(tmp_path / "old_segments.gpkg")], "codebook": out(tmp_path),
                    "settings": {"clusters": 3}}, SILENT)  # fmt: skip
    read = read_codebook(out(tmp_path))
    named = [replace(row, class_name=name) for row, name in zip(read.rows, ("field", "roof", "field"))]
    named[0] = replace(named[0], color="#123456")
    out(tmp_path).unlink()
    write_codebook(out(tmp_path), replace(read, rows=(*named, ClassRow(None, 40, "by hand", "#000000"))))
    return out(tmp_path)


def out(folder: Path) -> Path:
    return folder / "codebook.gpkg"


def arrive(folder: Path, seed: int = 7, n: int = 100) -> Path:
    """Write segments of the three old kinds and a fourth, a quarter each."""
    return write_blobs(folder / f"new{seed}_segments.gpkg", k=4, n=n, seed=seed)


def fit_update(codebook: Path, segments: list[Path], to: Path, overwrite: bool = False, **settings: object) -> dict:
    arguments = {"update": codebook, "segments": segments, "codebook": to, "overwrite": overwrite}
    return run_job("fit", {**arguments, "update_settings": {"support": 20, "far": 2.0, **settings}}, SILENT)


def clusters(segments: Path, codebook: Path, to: Path) -> list[int]:
    run_job("apply", {"segments": segments, "codebook": codebook, "out": to, "overwrite": True}, SILENT)
    return np.concatenate([batch["cluster"] for batch in read_segments(to)]).tolist()


def test_new_kind_becomes_a_cluster_and_all_else_stays(codebook, tmp_path):
    result = fit_update(codebook, [arrive(tmp_path)], tmp_path / "grown.gpkg")

    old, new = read_codebook(codebook), read_codebook(tmp_path / "grown.gpkg")
    assert (result["n_new_clusters"], result["n_clusters"], result["n_segments"], result["n_far"]) == (1, 4, 100, 25)
    for before, after in zip(old.rows, new.rows):
        assert replace(after, n_segments=0, area_m2=None) == replace(before, n_segments=0, area_m2=None)
    assert np.array_equal(new.centroids[:3], old.centroids)
    assert [row.n_segments for row in new.rows] == [45, 45, 45, 0, 25]
    assert [row.area_m2 for row in new.rows] == [4500.0, 4500.0, 4500.0, None, 2500.0]
    assert new.rows[-1].class_name == "Class 4"
    assert [one.name for one in new.resolve().classes] == ["field", "roof", "Class 4", "by hand"]


def test_earlier_segments_keep_their_clusters(codebook, tmp_path):
    before = clusters(tmp_path / "old_segments.gpkg", codebook, tmp_path / "applied.gpkg")

    fit_update(codebook, [arrive(tmp_path)], tmp_path / "grown.gpkg")

    assert clusters(tmp_path / "old_segments.gpkg", tmp_path / "grown.gpkg", tmp_path / "applied.gpkg") == before
    assert set(clusters(arrive(tmp_path, 8), tmp_path / "grown.gpkg", tmp_path / "new.gpkg")) == {0, 1, 2, 3}


def test_update_is_recorded_and_equal_files_give_equal_bytes_in_any_order(codebook, tmp_path):
    files = [arrive(tmp_path, 7), arrive(tmp_path, 8)]

    for name, given in (("one", files), ("two", files[::-1])):
        fit_update(codebook, given, tmp_path / f"{name}.gpkg", centres="online")

    assert (tmp_path / "one.gpkg").read_bytes() == (tmp_path / "two.gpkg").read_bytes()
    [entry] = read_codebook(tmp_path / "one.gpkg").settings["updates"]
    assert (entry["n_scenes"], entry["n_segments"], entry["n_far"], entry["n_new_clusters"]) == (2, 200, 50, 1)
    assert entry["settings"]["centres"] == "online"
    assert entry["versions"]["alps"]


def test_arrivals_one_after_another_are_all_recorded_and_none_twice(codebook, tmp_path):
    first, second = arrive(tmp_path, 7), arrive(tmp_path, 8)

    fit_update(codebook, [first], codebook, overwrite=True)
    result = fit_update(codebook, [second], codebook, overwrite=True)

    assert (result["n_new_clusters"], result["n_clusters"]) == (0, 4)
    assert [entry["n_segments"] for entry in read_codebook(codebook).settings["updates"]] == [100, 100]
    with pytest.raises(CodebookError, match="An earlier update added these segments"):
        fit_update(codebook, [first], codebook, overwrite=True)
    with pytest.raises(SegmentsError, match="same scene"):
        fit_update(codebook, [first, Path(f"{write_blobs(tmp_path / 'twin.gpkg', k=4, n=100, seed=7)}")],
                   tmp_path / "x.gpkg")  # fmt: skip


def test_online_centres_move_and_fixed_ones_stay(codebook, tmp_path):
    old = read_codebook(codebook)

    fit_update(codebook, [arrive(tmp_path)], tmp_path / "grown.gpkg", centres="online")

    moved = read_codebook(tmp_path / "grown.gpkg").centroids[:3]
    assert not np.array_equal(moved, old.centroids)
    assert np.abs(moved - old.centroids).max() < 0.2


def test_codebook_with_new_clusters_is_another_one(codebook, tmp_path):
    """What `relabel` compares, to give segments their clusters first."""
    fit_update(codebook, [arrive(tmp_path)], tmp_path / "grown.gpkg")
    fit_update(tmp_path / "grown.gpkg", [arrive(tmp_path, 8)], tmp_path / "same.gpkg")
    fit_update(tmp_path / "grown.gpkg", [arrive(tmp_path, 8)], tmp_path / "moved.gpkg", centres="online")

    old, grown, same, moved = (
        read_codebook(path).identity()
        for path in (codebook, *(tmp_path / f"{name}.gpkg" for name in ("grown", "same", "moved")))
    )
    assert old != grown == same != moved


def test_corrections_keep_their_numbers_when_their_codebook_was_updated_in_place(codebook, tmp_path):
    """Fault 87: an update leaves the numbers of all classes, so a class_override still means the same class."""
    applied = tmp_path / "applied.gpkg"
    clusters(tmp_path / "old_segments.gpkg", codebook, applied)
    # One segment is nearer to a new centre, as can happen, so the codebook has to be applied.
    execute(
        applied,
        "UPDATE segments SET class_override = 40 WHERE segment_id < 10",
        "UPDATE segments SET cluster = (cluster + 1) % 3 WHERE segment_id = 20",
    )
    for seed, centres in ((7, "fixed"), (8, "online")):
        fit_update(codebook, [arrive(tmp_path, seed)], codebook, overwrite=True, centres=centres)
    warned: list[str] = []

    class Heard(Progress):
        def warn(self, message):
            warned.append(message)

    arguments = {"segments": applied, "codebook": codebook, "out": tmp_path / "again.gpkg"}
    run_job("apply", arguments, Heard())

    assert warned == []
    for before, after in zip(read_segments(applied), read_segments(tmp_path / "again.gpkg"), strict=True):
        assert np.array_equal(before["class_override"], after["class_override"])


@pytest.mark.parametrize("value", [5, ["x"], [{"predecessor": 3}], [{"segments": None}]])
def test_damaged_record_of_updates_is_an_error_that_names_it(codebook, tmp_path, value):
    write_layer_metadata(codebook, json.dumps({**read_layer_metadata(codebook), "updates": value}))

    with pytest.raises(CodebookError, match=r"codebook\.gpkg is damaged: .*updates"):
        fit_update(codebook, [arrive(tmp_path)], tmp_path / "grown.gpkg")


def test_odd_segments_make_no_class(codebook, tmp_path):
    pfl = np.eye(40, 4)[:, [3, 0, 1, 2]][:40] * 0
    pfl[np.arange(40), np.arange(40) % 4] = np.arange(40) * 50.0 + 100

    result = fit_update(
        codebook, [write_boxes(tmp_path / "odd.gpkg", [(i // 10, i % 10, 1, 1) for i in range(40)], pfl)],
        tmp_path / "grown.gpkg",
    )  # fmt: skip

    assert (result["n_far"], result["n_new_clusters"]) == (40, 0)


def test_old_codebook_is_replaced_only_when_the_new_one_stands(codebook, tmp_path):
    new = arrive(tmp_path)
    with pytest.raises(OutputError, match="exists"):
        fit_update(codebook, [new], codebook)
    before = codebook.read_bytes()

    class Impatient(Progress):
        def is_cancelled(self) -> bool:
            return True

    arguments = {"update": codebook, "segments": [new], "codebook": codebook, "overwrite": True}
    with pytest.raises(AlpsError, match="Cancelled"):
        run_job("fit", arguments, Impatient())
    assert codebook.read_bytes() == before
    assert fit_update(codebook, [new], codebook, overwrite=True)["n_clusters"] == 4


def test_process_killed_while_it_writes_leaves_the_old_codebook(codebook, tmp_path):
    new, before = arrive(tmp_path), codebook.read_bytes()
    code = f"""
import os
from pathlib import Path
from alps_qgis.engine.tables import codebook
real = codebook.write_layer
def write(*given, **more):
    real(*given, **more)
    os.kill(os.getpid(), 9)
codebook.write_layer = write
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import SILENT
run_job("fit", {{"update": {str(codebook)!r}, "segments": [{str(new)!r}], "codebook": {str(codebook)!r},
                 "overwrite": True}}, SILENT)
"""
    root = Path(update.__file__).resolve().parents[3]
    done = subprocess.run([sys.executable, "-c", code], cwd=root, env={**os.environ, "PYTHONPATH": str(root)})

    assert done.returncode == -9
    assert codebook.read_bytes() == before
    assert fit_update(codebook, [new], codebook, overwrite=True)["n_clusters"] == 4


def edited(path: Path, **provenance: object) -> Path:
    meta, batches = require_meta(path), list(read_segments(path))
    path.unlink()
    write_segments(path, batches, replace(meta, provenance={**meta.provenance, **provenance}))
    return path


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"stretch": {"low": [0.0], "high": [9.0]}}, "with the stretch"),
        ({"settings": {"scene": {"bands": [4, 3, 2]}, "tiles": {}, "segment": {}}}, "with the bands"),
    ],
)
def test_segments_made_otherwise_are_refused_in_one_sentence(codebook, tmp_path, change, message):
    segments = edited(arrive(tmp_path), **change)

    with pytest.raises(SegmentsError, match=message) as caught:
        fit_update(codebook, [segments], tmp_path / "grown.gpkg")
    assert str(segments) in str(caught.value)
    assert str(codebook) in str(caught.value)
    assert not (tmp_path / "grown.gpkg").exists()


def test_another_kind_of_pfl_is_refused(codebook, tmp_path):
    segments = write_blobs(tmp_path / "sam.gpkg", pfl_kind="sam", seed=3)

    with pytest.raises(PflKindError, match="'sam'"):
        fit_update(codebook, [segments], tmp_path / "grown.gpkg")


@pytest.mark.parametrize("settings", [{"far": 1.0}, {"support": 1}, {"centres": "drift"}, {"new_clusters": -1}])
def test_settings_out_of_range_are_refused(codebook, tmp_path, settings):
    with pytest.raises(SettingsError):
        fit_update(codebook, [arrive(tmp_path)], tmp_path / "grown.gpkg", **settings)


def test_settings_that_do_not_count_are_named(codebook, tmp_path):
    class Listening(Progress):
        def __init__(self) -> None:
            self.warnings: list[str] = []

        def warn(self, message: str) -> None:
            self.warnings.append(message)

    listening = Listening()
    arguments = {"segments": [arrive(tmp_path)], "codebook": tmp_path / "grown.gpkg", "settings": {"clusters": 9}}
    run_job("fit", {**arguments, "update": codebook}, listening)
    assert any("settings of the clustering were not used" in message for message in listening.warnings)
