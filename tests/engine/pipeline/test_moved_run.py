"""A run that was ended early goes on from another working folder, and after its files moved."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.runtime import publish
from alps_qgis.engine.runtime.run_folder import folder_of
from tests.engine.pipeline.endings import ended_after_renames

from .test_resume import SETTINGS, Listener, digests, interrupt, label, scene, undisturbed  # noqa: F401 - fixtures

# ruff: noqa: F811

FROM = ["the folder of the scene", "the folder of the outputs", "the root"]


def seen_from(path: Path, folder: Path) -> str:
    return os.path.relpath(path, folder)


def end_between_renames(scene: Path, out: Path, n_done: int, monkeypatch: pytest.MonkeyPatch, **arguments) -> None:
    """Leave a run that was ended after some of its renames."""
    with ended_after_renames(n_done, monkeypatch):
        label(scene, out, **arguments)


@pytest.mark.parametrize("stage", ["tiles", "second pass", "renames"])
@pytest.mark.parametrize("where", FROM)
def test_it_goes_on_from_another_working_folder(scene, undisturbed, tmp_path, monkeypatch, stage, where):
    """Fault 67: all paths were relative to the working folder, and after the segments were done it was at an end."""
    out = tmp_path / "out"
    monkeypatch.chdir(tmp_path)
    begin(scene, Path("out"), stage, monkeypatch)
    folder = {FROM[0]: scene.parent, FROM[1]: out, FROM[2]: Path("/")}[where]
    monkeypatch.chdir(folder)
    listener = Listener()
    summary = label(seen_from(scene, folder), seen_from(out, folder), listener)
    assert listener.n_tiles == (7 if stage == "tiles" else 0)
    assert not listener.warned
    assert digests(out) == undisturbed
    assert summary["codebook"] == str(Path(seen_from(out, folder)) / "codebook.gpkg")
    assert summary["scenes"][0]["input"] == str(Path(seen_from(scene, folder)))


@pytest.mark.parametrize("stage", ["tiles", "second pass", "renames"])
@pytest.mark.parametrize("what", ["outputs", "both", "renamed"])
def test_it_goes_on_after_a_move(scene, undisturbed, tmp_path, monkeypatch, stage, what):
    """Fault 67: "36 of 36 tiles are finished", then a file in the old folder that does not exist."""
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    mine = before / "a.tif" if what == "both" else scene
    if what == "both":
        shutil.copy2(scene, mine)
    begin(mine, before / "out", stage, monkeypatch)
    before.rename(after)
    out = after / "out"
    if what == "renamed":
        out = out.rename(after / "other name")
    listener = Listener()
    summary = label(after / "a.tif" if what == "both" else scene, out, listener)
    assert listener.n_tiles == (7 if stage == "tiles" else 0)
    assert digests(out) == undisturbed
    assert all(Path(path).exists() for path in (summary["codebook"], summary["scenes"][0]["classes"]))


def begin(scene: Path, out: Path, stage: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if stage == "tiles":
        interrupt(scene, out)
    elif stage == "renames":
        end_between_renames(scene, out, 2, monkeypatch)
    else:

        def full(*arguments, **named):
            raise OutputError("the disk is full")

        with monkeypatch.context() as patched, pytest.raises(OutputError, match="full"):
            patched.setattr("alps_qgis.engine.pipeline.label_scene.polygonize", full)
            label(scene, out)


@pytest.mark.parametrize("n_done", [0, 1, 2, 3, 4, 5])
def test_a_run_ended_between_two_renames_is_completed_and_returns_its_result(
    scene, undisturbed, tmp_path, monkeypatch, n_done
):
    """Fault 67."""
    wanted = label(scene, tmp_path / "whole")
    if n_done < 5:
        end_between_renames(scene, tmp_path / "out", n_done, monkeypatch)
    else:
        with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
            patched.setattr(publish, "sync_folder", lambda folder: (_ for _ in ()).throw(KeyboardInterrupt))
            label(scene, tmp_path / "out")
    listener = Listener()
    summary = label(scene, tmp_path / "out", listener, overwrite=bool(n_done % 2))
    assert listener.said == ["An earlier run was interrupted while it published its outputs; they are complete now."]
    assert digests(tmp_path / "out") == undisturbed
    assert str(summary).replace(str(tmp_path / "out"), str(tmp_path / "whole")) == str(wanted)


@pytest.mark.parametrize("change", ["edited", "removed", "waiting removed", "all removed", "folder lost its journal"])
def test_outputs_that_were_changed_between_two_renames_are_no_dead_end(
    scene, undisturbed, tmp_path, monkeypatch, change
):
    """Fault 67: `--overwrite` did not help, only removing a hidden folder did."""
    out = tmp_path / "out"
    end_between_renames(scene, out, 3, monkeypatch)
    published = sorted(path for path in out.iterdir() if not path.name.startswith("."))
    if change == "edited":
        published[0].write_text("edited")
    elif change == "removed":
        published[0].unlink()
    elif change == "waiting removed":
        next(iter(out.glob(".*.staged.*"))).unlink()
    elif change == "all removed":
        for path in [*published, *out.glob(".*.staged.*")]:
            path.unlink()
    else:
        (folder_of(out / "codebook.gpkg") / "journal.sqlite").unlink()
    listener = Listener()
    label(scene, out, listener, overwrite=True)
    if change != "folder lost its journal":
        assert "starts again" in listener.warned[0]
        assert listener.n_tiles == 0, "only the publishing starts again"
    assert digests(out) == undisturbed


def test_of_other_settings_nothing_is_completed_and_the_new_run_gets_through(scene, tmp_path, monkeypatch):
    """Faults 64 and 67."""
    out = tmp_path / "out"
    end_between_renames(scene, out, 2, monkeypatch)
    other = {**SETTINGS, "codebook": {"clusters": 5}}
    listener = Listener()
    label(scene, out, listener, other, overwrite=True)
    assert "settings were different" in listener.warned[0]
    label(scene, tmp_path / "undisturbed", settings=other)
    assert digests(out) == digests(tmp_path / "undisturbed")


def test_with_a_codebook_it_is_completed_too(scene, tmp_path, monkeypatch):
    label(scene, tmp_path / "first")
    codebook = {"codebook": str(tmp_path / "first" / "codebook.gpkg")}
    label(scene, tmp_path / "undisturbed", **codebook)
    end_between_renames(scene, tmp_path / "out", 2, monkeypatch, **codebook)
    listener = Listener()
    label(scene, tmp_path / "out", listener, **codebook)
    assert "they are complete now" in listener.said[0]
    assert digests(tmp_path / "out") == digests(tmp_path / "undisturbed")


def test_equal_scenes_of_several_folders_stay_apart(scene, tmp_path):
    """Name, content and time of change are equal: only where they lie tells them apart."""
    for name in ("north", "south"):
        (tmp_path / name).mkdir()
        shutil.copy2(scene, tmp_path / name / "a.tif")
    listing = tmp_path / "scenes.txt"
    listing.write_text("north/a.tif\nsouth/a.tif")
    summary = label(listing, tmp_path / "out")
    assert [row["n_tiles"] for row in summary["scenes"]] == [12, 12]
    assert digests(tmp_path / "out").keys() >= {"north_a_classes.tif", "south_a_classes.tif"}
