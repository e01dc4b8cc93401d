"""The outputs of a run appear together or not at all."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.runtime import publish
from alps_qgis.engine.runtime.aside import aside_name
from alps_qgis.engine.runtime.publish import Wanted, complete_earlier, staged_outputs
from alps_qgis.engine.runtime.run_folder import run_folder


def wanted(folder: Path, overwrite: bool = True, plan: str = "plan") -> Wanted:
    """What a run of the three outputs asks for."""
    finals = [folder / name for name in ("a.tif", "b.gpkg", "c.gpkg")]
    return Wanted(lambda: plan, finals, lambda kept: {"n": kept["n"]}, overwrite)


class Kept(Progress):
    def __init__(self) -> None:
        self.warned: list[str] = []

    def warn(self, message: str) -> None:
        self.warned.append(message)


@contextmanager
def staging(tmp_path: Path, overwrite: bool = True):
    with run_folder(tmp_path / "a.tif", SILENT) as folder, staged_outputs(folder) as staged:
        yield staged
        assert staged.publish(wanted(tmp_path, overwrite), {"n": 1}) == {"n": 1}


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def test_everything_appears_at_the_end_and_sidecars_with_it(tmp_path):
    with staging(tmp_path) as staged:
        for name in ("a.tif", "b.gpkg"):
            staged.path(tmp_path / name).write_text(name)
        aside = staged.path(tmp_path / "a.tif")
        aside.with_name(aside.name + ".aux.xml").write_text("table")
        assert not (tmp_path / "a.tif").exists()

    assert names(tmp_path) == ["a.tif", "a.tif.aux.xml", "b.gpkg"]


def test_an_error_publishes_nothing_and_leaves_what_was_there(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    with pytest.raises(ValueError, match="late"), staging(tmp_path) as staged:
        staged.path(tmp_path / "a.tif").write_text("new")
        staged.path(tmp_path / "b.gpkg").write_text("new")
        raise ValueError("late")

    assert names(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "old"


def test_an_old_sidecar_does_not_outlive_its_file(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    (tmp_path / "a.tif.aux.xml").write_text("old table")
    with staging(tmp_path) as staged:
        staged.path(tmp_path / "a.tif").write_text("new")
    assert names(tmp_path) == ["a.tif"]


def test_a_name_given_twice_is_one_file(tmp_path):
    with staging(tmp_path) as staged:
        assert staged.path(tmp_path / "a.tif") == staged.path(tmp_path / "a.tif")
        staged.path(tmp_path / "a.tif").write_text("x")


def test_what_is_dropped_is_not_published_and_leaves_what_was_there(tmp_path):
    (tmp_path / "a.tif").write_text("old")
    with staging(tmp_path) as staged:
        staged.path(tmp_path / "a.tif").write_text("half of the new")
        staged.path(tmp_path / "b.gpkg")
        staged.path(tmp_path / "c.gpkg").write_text("new")
        staged.drop([tmp_path / "a.tif", tmp_path / "b.gpkg"])

    assert names(tmp_path) == ["a.tif", "c.gpkg"]
    assert (tmp_path / "a.tif").read_text() == "old"


def test_a_file_that_appeared_meanwhile_is_not_replaced(tmp_path):
    """Fault 28."""
    with pytest.raises(OutputError, match="made by another program"), staging(tmp_path, overwrite=False) as staged:
        staged.path(tmp_path / "a.tif").write_text("ours")
        (tmp_path / "a.tif").write_text("theirs")
    assert (tmp_path / "a.tif").read_text() == "theirs"


def test_what_comes_back_different_from_the_disk_is_not_published(tmp_path, monkeypatch):
    """Fault 25: the process that reads back is another one, so only the disk can tell it what is there."""
    (tmp_path / "a.tif").write_text("old")
    planned = publish.Staged._planned

    def lose_the_end(self):
        outputs = list(planned(self))
        outputs[-1].aside.write_text("ne")
        return outputs

    monkeypatch.setattr(publish.Staged, "_planned", lose_the_end)
    with pytest.raises(OutputError, match="came back different"), staging(tmp_path) as staged:
        staged.path(tmp_path / "a.tif").write_text("new")
    assert names(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "old"


KILLED = """
import os, sys
from pathlib import Path
sys.path.insert(0, {root!r})
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.run_folder import run_folder
from alps_qgis.engine.runtime.publish import Wanted, staged_outputs

if __name__ == "__main__":
    replace, left = os.replace, [{n}]

    def die_after_some(*arguments):
        if left[0] == 0:
            os._exit(9)
        left[0] -= 1
        replace(*arguments)

    folder = Path({folder!r})
    with run_folder(folder / "a.tif", SILENT) as run, staged_outputs(run) as staged:
        finals = [folder / name for name in ("a.tif", "b.gpkg", "c.gpkg")]
        for final in finals:
            staged.path(final).write_text("new " + final.name)
        os.replace = die_after_some
        staged.publish(Wanted(lambda: "plan", finals, dict, True), {{"n": 1}})
"""


def killed_after(n_done: int, folder: Path, script: Path) -> None:
    """Publish three outputs, and be killed after some renames."""
    script.write_text(KILLED.format(root=str(Path(__file__).parents[3]), folder=str(folder), n=n_done))
    assert subprocess.run([sys.executable, script], check=False).returncode == 9


@pytest.mark.parametrize("n_done", [0, 1, 2])
def test_a_run_killed_between_two_renames_is_completed_by_the_next(tmp_path, n_done):
    """Fault 33: outputs are all old or all new, also after a kill in the middle."""
    for name in ("a.tif", "b.gpkg", "c.gpkg"):
        (tmp_path / name).write_text("old")
    killed_after(n_done, tmp_path, tmp_path / "killed.py")

    with run_folder(tmp_path / "a.tif", SILENT) as folder:
        assert complete_earlier(folder, wanted(tmp_path), SILENT) == {"n": 1}

    (tmp_path / "killed.py").unlink()
    assert names(tmp_path) == ["a.tif", "b.gpkg", "c.gpkg"]
    assert [(tmp_path / name).read_text()[:3] for name in names(tmp_path)] == ["new"] * 3


def test_after_a_move_it_is_completed_where_the_files_are_now(tmp_path):
    """Fault 67: names are relative to the run folder."""
    before, after = tmp_path / "before", tmp_path / "after"
    before.mkdir()
    killed_after(1, before, tmp_path / "killed.py")
    before.rename(after)
    with run_folder(after / "a.tif", SILENT) as folder:
        assert complete_earlier(folder, wanted(after), SILENT) == {"n": 1}
    assert names(after) == ["a.tif", "b.gpkg", "c.gpkg"]


@pytest.mark.parametrize("n_done", [1, 2])
@pytest.mark.parametrize("change", ["edited", "removed", "both"])
def test_outputs_that_were_changed_or_removed_since_start_again_and_say_so(tmp_path, n_done, change):
    """Fault 67: before, it could be neither completed nor overwritten."""
    killed_after(n_done, tmp_path, tmp_path / "killed.py")
    (tmp_path / "killed.py").unlink()
    if change in ("edited", "both"):
        (tmp_path / "a.tif").write_text("edited")
    if change in ("removed", "both"):
        for left in (tmp_path / "b.gpkg", *tmp_path.glob(".alps-*.staged.gpkg")):
            left.unlink(missing_ok=True)
    listener = Kept()
    with run_folder(tmp_path / "a.tif", listener) as folder:
        assert complete_earlier(folder, wanted(tmp_path), listener) is None
        assert complete_earlier(folder, wanted(tmp_path), SILENT) is None, "forgotten"
        with staged_outputs(folder) as staged:
            for final in wanted(tmp_path).finals:
                staged.path(final).write_text("third")
            staged.publish(wanted(tmp_path), {"n": 3})
    assert "was changed or removed since" in listener.warned[0] and "starts again" in listener.warned[0]
    assert {path.name: path.read_text() for path in tmp_path.iterdir()} == dict.fromkeys(
        ("a.tif", "b.gpkg", "c.gpkg"), "third"
    )


def test_of_another_plan_nothing_is_completed(tmp_path):
    """Fault 64: the plan is compared before anything is touched."""
    (tmp_path / "b.gpkg").write_text("old")
    killed_after(1, tmp_path, tmp_path / "killed.py")
    listener = Kept()
    with run_folder(tmp_path / "a.tif", listener) as folder:
        assert complete_earlier(folder, wanted(tmp_path, plan="other"), listener) is None
    assert "inputs, outputs or settings were different" in listener.warned[0]
    assert (tmp_path / "b.gpkg").read_text() == "old"


def test_nothing_is_replaced_without_leave(tmp_path):
    """Fault 64: also a journal that fits the plan replaces nothing that `--overwrite` was not given for."""
    (tmp_path / "b.gpkg").write_text("old")
    killed_after(1, tmp_path, tmp_path / "killed.py")
    with pytest.raises(OutputError, match="b.gpkg exists"):  # noqa: SIM117
        with run_folder(tmp_path / "a.tif", SILENT) as folder:
            complete_earlier(folder, wanted(tmp_path, overwrite=False), SILENT)
    assert (tmp_path / "b.gpkg").read_text() == "old"
    with run_folder(tmp_path / "a.tif", SILENT) as folder:
        assert complete_earlier(folder, wanted(tmp_path), SILENT) == {"n": 1}


def test_a_damaged_aside_is_not_published(tmp_path):
    (tmp_path / "b.gpkg").write_text("old")
    killed_after(1, tmp_path, tmp_path / "killed.py")
    [aside] = tmp_path.glob(f"{aside_name(tmp_path / 'b.gpkg', 'staged').name[:16]}*")
    aside.write_text("half")
    with run_folder(tmp_path / "a.tif", SILENT) as folder:
        assert complete_earlier(folder, wanted(tmp_path), SILENT) is None
    assert (tmp_path / "b.gpkg").read_text() == "old"


def test_a_run_that_had_published_all_when_it_was_killed_is_done(tmp_path):
    with pytest.raises(KeyboardInterrupt), staging(tmp_path) as staged:
        staged.path(tmp_path / "a.tif").write_text("new")
        staged.publish(wanted(tmp_path), {"n": 1})
        raise KeyboardInterrupt
    with run_folder(tmp_path / "a.tif", SILENT) as folder:
        assert complete_earlier(folder, wanted(tmp_path, overwrite=False), SILENT) == {"n": 1}
    assert names(tmp_path) == ["a.tif"]


def test_a_place_that_cannot_be_replaced_is_an_error_and_the_rest_waits(tmp_path):
    (tmp_path / "b.gpkg").mkdir()
    (tmp_path / "b.gpkg" / "inside").touch()
    with pytest.raises(OutputError, match="close what uses it and run again"), staging(tmp_path) as staged:
        for name in ("a.tif", "b.gpkg"):
            staged.path(tmp_path / name).write_text("new")
    (tmp_path / "b.gpkg" / "inside").unlink()
    os.rmdir(tmp_path / "b.gpkg")

    with run_folder(tmp_path / "a.tif", SILENT) as folder:
        complete_earlier(folder, wanted(tmp_path), SILENT)
    assert names(tmp_path) == ["a.tif", "b.gpkg"]


def test_what_a_run_left_whose_journal_cannot_be_read_does_not_stand_in_the_way(tmp_path):
    """A disk that fails takes the journal along; where the list of renames may stand, nothing is removed."""
    with (
        pytest.raises(sqlite3.DatabaseError),
        run_folder(tmp_path / "a.tif", SILENT) as folder,
        staged_outputs(folder) as staged,
    ):
        left = staged.path(tmp_path / "a.tif")
        left.write_text("old")
        folder.journal.close()
    assert left.exists()

    with staging(tmp_path) as staged:
        assert not staged.path(tmp_path / "a.tif").exists()
        staged.path(tmp_path / "a.tif").write_text("new")
    assert names(tmp_path) == ["a.tif"]
    assert (tmp_path / "a.tif").read_text() == "new"


@pytest.mark.parametrize("at", [0, 1, 2])
def test_an_interrupt_between_two_renames_completes_them(tmp_path, monkeypatch, at):
    """Fault 138: all work is done, so the outputs appear together."""
    replace, left = os.replace, [at]

    def interrupted(source, target):
        if ".staged" in str(source):
            left[0] -= 1
            if left[0] == -1:
                raise KeyboardInterrupt
        replace(source, target)

    with staging(tmp_path) as staged:
        for name in ("a.tif", "b.gpkg", "c.gpkg"):
            staged.path(tmp_path / name).write_text("new")
        monkeypatch.setattr(os, "replace", interrupted)

    assert names(tmp_path) == ["a.tif", "b.gpkg", "c.gpkg"]
