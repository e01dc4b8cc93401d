"""Another number of clusters: the segments of the earlier run are used, and the bytes are those of a new run."""

from __future__ import annotations

import os
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.runtime import publish
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from alps_qgis.engine.tables.segments import read_meta
from tests.engine.factories import make_raster
from tests.engine.pipeline.test_label import Listener, digests, quarters


@pytest.fixture
def calls(monkeypatch):
    """Count the tiles that the segmenter is called with."""
    counted: list[int] = []
    original = SuperpixelSegmenter.segment

    def segment(self, *arguments):
        counted.append(1)
        return original(self, *arguments)

    monkeypatch.setattr(SuperpixelSegmenter, "segment", segment)
    return counted


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Return a folder with two scenes in `scenes`, labelled with 3 clusters in `three` and with 5 in `five`."""
    folder = tmp_path_factory.mktemp("made")
    (folder / "scenes").mkdir()
    for seed, name in enumerate(("a.tif", "b.tif")):
        make_raster(folder / "scenes" / name, quarters(seed))
    label(folder / "scenes", folder / "three", 3)
    label(folder / "scenes", folder / "five", 5)
    return folder


@pytest.fixture
def work(made, tmp_path):
    # Modification times too: they are those that the earlier run saw.
    return Path(shutil.copytree(made, tmp_path / "work"))


def label(scene: Path, out: Path, clusters: int, progress=None, *, workers=1, segment=None, **arguments):
    settings = {
        "codebook": {"clusters": clusters},
        "segment": {"segmenter": "superpixels", "workers": workers, **(segment or {})},
    }
    given = {"scenes": [str(scene)], "out": str(out), "settings": settings, "overwrite": True, **arguments}
    return run_job("label", given, progress or Progress())


def edit(file: Path, statement: str) -> None:
    with sqlite3.connect(file) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        database.execute(statement)
    database.close()


def test_another_number_of_clusters_calls_no_segmenter(work, calls):
    """Fault 88: a collection, after the run folder is gone."""
    listener = Listener()

    label(work / "scenes", work / "three", 5, listener)

    assert calls == []
    assert digests(work / "three") == digests(work / "five")
    [said] = [message for message in listener.said if message.startswith("Using the")]
    assert said.startswith("Using the segments of 2 scenes; nothing is segmented again. Segments: ")


def test_one_scene_of_a_collection_is_enough(work, calls):
    """Fault 88."""
    label(work / "scenes" / "a.tif", work / "fresh", 4)
    n_first = len(calls)
    listener = Listener()

    label(work / "scenes" / "a.tif", work / "three", 4, listener)

    assert n_first
    assert len(calls) == n_first
    assert any("segments of a_segments.gpkg; nothing" in message for message in listener.said)
    fresh = digests(work / "fresh")
    assert {name: hash_ for name, hash_ in digests(work / "three").items() if name in fresh} == fresh


def test_processes_use_the_segments_too(work):
    """Fault 88."""
    listener = Listener()

    label(work / "scenes", work / "three", 5, listener, workers=2)

    assert any("nothing is segmented again" in message for message in listener.said)
    assert digests(work / "three") == digests(work / "five")


def test_segments_of_another_folder_can_be_named(work, calls):
    """Fault 88: QGIS gives outputs new names."""
    earlier = [str(work / "three" / f"{name}_segments.gpkg") for name in "ab"]

    label(work / "scenes", work / "new", 5, earlier=[*earlier, str(work / "nothing.gpkg")])

    assert calls == []
    assert digests(work / "new") == digests(work / "five")


def test_only_the_scene_that_changed_is_segmented_again(work, calls):
    """Fault 88: with the size and the modification time that it had."""
    scene = work / "scenes" / "b.tif"
    before = os.stat(scene)
    with rasterio.open(scene, "r+") as dataset:
        values = dataset.read()
        values[:, 60, 60] ^= 1
        dataset.write(values)
    os.utime(scene, ns=(before.st_atime_ns, before.st_mtime_ns))
    listener = Listener()

    label(work / "scenes", work / "three", 5, listener)
    n = len(calls)
    label(work / "scenes", work / "fresh", 5)

    assert n == 1
    assert any("1 of 2 scenes; these are not segmented again" in message for message in listener.said)
    assert digests(work / "three") == digests(work / "fresh")


def test_a_copy_with_another_time_and_side_file_is_the_same_scene(work, calls):
    """Fault 88: QGIS writes statistics beside a raster."""
    os.utime(work / "scenes" / "a.tif", (1, 1))
    (work / "scenes" / "b.tif.aux.xml").write_text("<PAMDataset></PAMDataset>")

    label(work / "scenes", work / "three", 5)

    assert calls == []
    assert digests(work / "three") == digests(work / "five")


@pytest.mark.parametrize("changed", [{"min_area_px": 30}, {"gate": 0.001}])
def test_other_settings_of_the_segmentation_segment_again(work, calls, changed):
    """Fault 88."""
    label(work / "scenes", work / "three", 5, segment=changed)

    assert len(calls) == 2


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE segments SET geom = (SELECT geom FROM segments WHERE segment_id = 2) WHERE segment_id = 1",
        "UPDATE segments SET pfl = (SELECT pfl FROM segments WHERE segment_id = 2) WHERE segment_id = 1",
        "UPDATE segments SET area_px = area_px + 1 WHERE segment_id = 1",
        "UPDATE segments SET pfl = NULL WHERE segment_id = 1",
        "DELETE FROM segments WHERE segment_id = 1",
        "UPDATE segments SET geom = NULL WHERE segment_id = 1",
    ],
)
def test_edited_polygons_or_features_segment_again(work, calls, statement):
    """Fault 88."""
    edit(work / "three" / "a_segments.gpkg", statement)
    listener = Listener()

    label(work / "scenes", work / "three", 5, listener)

    assert len(calls) == 1
    assert any("a_segments.gpkg were edited" in message for message in listener.warned)
    assert digests(work / "three") == digests(work / "five")


def test_edited_classes_do_not(work, calls):
    """Fault 88: corrections are carried over, or their loss is said."""
    edit(work / "three" / "a_segments.gpkg", "UPDATE segments SET class_override = 1 WHERE segment_id < 3")
    edit(work / "three" / "b_segments.gpkg", "UPDATE segments SET cluster = NULL, confidence = 0")
    listener = Listener()

    label(work / "scenes", work / "three", 5, listener)

    assert calls == []
    new, five = digests(work / "three"), digests(work / "five")
    assert {name for name in new if name[0] == "b" and new[name] != five.get(name)} == set()
    said = [message for message in (*listener.said, *listener.warned) if "correction" in message]
    assert said in (
        ["2 corrections (class_override) are kept from the earlier a_segments.gpkg."],
        [
            "Not kept from the earlier a_segments.gpkg: 2 of 2 corrections (class_override); the earlier file is kept "
            "as a_segments.before-1.gpkg."
        ],
    )


def test_corrections_of_a_run_that_stays_are_said(work, calls):
    """Fault 88: the new outputs have other names, so the corrections stay where they are."""
    edit(work / "three" / "a_segments.gpkg", "UPDATE segments SET class_override = 1 WHERE segment_id < 3")
    listener = Listener()

    label(
        work / "scenes", work / "new", 5, listener, earlier=[str(work / "three" / f"{n}_segments.gpkg") for n in "ab"]
    )

    assert calls == []
    assert digests(work / "new") == digests(work / "five")
    assert [message for message in listener.warned if "correction" in message] == [
        "2 corrections (class_override) in a_segments.gpkg are not carried over, since the run assigns the classes "
        "again."
    ]


@pytest.mark.parametrize("damage", ["garbage", "metadata", "counts"])
def test_earlier_segments_that_cannot_be_read_segment_again(work, calls, damage):
    """Fault 88."""
    file = work / "three" / "a_segments.gpkg"
    if damage == "garbage":
        file.write_bytes(b"no database")
    elif damage == "metadata":
        edit(file, "UPDATE gpkg_metadata SET metadata = '{}'")
    else:
        edit(file, "UPDATE gpkg_metadata SET metadata = replace(metadata, 'n_covered_px', 'n_other_px')")

    label(work / "scenes", work / "three", 5)

    assert len(calls) == 1
    assert digests(work / "three") == digests(work / "five")


def test_a_given_codebook_uses_the_segments_too(work, calls):
    """Fault 88."""
    label(work / "scenes", work / "fresh", 3, codebook=str(work / "five" / "codebook.gpkg"))
    n = len(calls)

    label(work / "scenes", work / "three", 3, codebook=str(work / "five" / "codebook.gpkg"))

    assert len(calls) == n
    assert digests(work / "three") == digests(work / "fresh")


@pytest.mark.parametrize("end", ["second pass", "publishing"])
def test_a_run_that_ends_loses_nothing_and_goes_on(work, calls, monkeypatch, end):
    """Fault 88: the old outputs stand until the new ones are complete."""
    before = digests(work / "three")

    def full(*arguments, **named):
        raise OutputError("the disk is full")

    with monkeypatch.context() as patched, pytest.raises(OutputError):
        if end == "second pass":
            patched.setattr("alps_qgis.engine.pipeline.label_scene.polygonize", full)
        else:
            patched.setattr(publish, "_read_back", full)
        label(work / "scenes", work / "three", 5)
    kept = {name: value for name, value in digests_of_files(work / "three").items() if not name.startswith(".")}
    assert kept == before

    label(work / "scenes", work / "three", 5)

    assert calls == []
    assert digests(work / "three") == digests(work / "five")


def digests_of_files(folder: Path) -> dict[str, str]:
    import hashlib

    files = [path for path in sorted(folder.iterdir()) if path.is_file()]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def test_what_is_recorded_depends_on_content_alone(work):
    """Fault 88: not on folders and times."""
    first = read_meta(work / "three" / "a_segments.gpkg").segmentation
    shutil.move(work / "scenes", work / "elsewhere")
    label(work / "elsewhere", work / "again", 4)
    assert read_meta(work / "again" / "a_segments.gpkg").segmentation == first
    assert np.unique(list(map(len, first.values()))).tolist() == [32]
