from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.runtime.aside import aside_name, maker, remove_leftovers_now
from alps_qgis.engine.runtime.files import check_output, check_outputs, sha256_of, write_aside


def names(folder: Path) -> list[str]:
    return sorted(os.listdir(folder))


def test_file_appears_only_when_the_block_has_ended(tmp_path):
    out = tmp_path / "a.tif"
    with write_aside(out) as aside:
        aside.write_text("new")
        assert aside.parent == tmp_path
        assert aside.suffix == ".tif"
        assert not out.exists()

    assert out.read_text() == "new"
    assert names(tmp_path) == ["a.tif"]


def test_error_keeps_the_old_file_and_leaves_nothing(tmp_path):
    out = tmp_path / "a.tif"
    out.write_text("old")
    with pytest.raises(RuntimeError), write_aside(out) as aside:
        aside.write_text("half")
        Path(f"{aside}.aux.xml").write_text("half")
        Path(f"{aside}-journal").write_text("half")
        raise RuntimeError

    assert out.read_text() == "old"
    assert names(tmp_path) == ["a.tif"]


def test_interrupt_leaves_nothing(tmp_path):
    with pytest.raises(KeyboardInterrupt), write_aside(tmp_path / "a.tif") as aside:
        aside.write_text("half")
        raise KeyboardInterrupt

    assert names(tmp_path) == []


def test_file_that_fails_its_check_is_not_published(tmp_path):
    def verify(path: Path) -> None:
        raise OutputError(f"{path.read_text()} is wrong")

    with pytest.raises(OutputError, match="new is wrong"), write_aside(tmp_path / "a.tif", verify) as aside:
        aside.write_text("new")

    assert names(tmp_path) == []


def test_block_that_writes_nothing_is_an_error(tmp_path):
    with pytest.raises(OutputError, match="was not written"), write_aside(tmp_path / "a.tif"):
        pass


def test_sidecar_is_published_with_its_file_and_a_stale_one_removed(tmp_path):
    out, sidecar = tmp_path / "a.tif", tmp_path / "a.tif.aux.xml"
    with write_aside(out) as aside:
        aside.write_text("1")
        Path(f"{aside}.aux.xml").write_text("table")
    assert sidecar.read_text() == "table"

    with write_aside(out) as aside:
        aside.write_text("2")
    assert names(tmp_path) == ["a.tif"]


def test_full_disk_is_an_output_error(tmp_path):
    with pytest.raises(OutputError, match=r"a\.tif cannot be written: No space left"), write_aside(tmp_path / "a.tif"):
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def test_error_of_reading_elsewhere_is_not_blamed_on_the_output(tmp_path):
    with pytest.raises(FileNotFoundError), write_aside(tmp_path / "a.tif") as aside:
        aside.write_text("1")
        Path("/nowhere/input.tif").read_bytes()


def test_missing_folder_is_an_output_error(tmp_path):
    with pytest.raises(OutputError), write_aside(tmp_path / "none" / "a.tif") as aside:
        aside.write_text("1")


def test_strange_names_work(tmp_path):
    """Fault 17: as outputs too."""
    for name in ("-dash.tif", "quo\"te's.tif", "Größe 道路.tif", "a b;c#d.tif"):
        with write_aside(tmp_path / name) as aside:
            aside.write_text(name)
        assert (tmp_path / name).read_text() == name


def test_killed_process_leaves_no_file_under_the_final_name(tmp_path):
    out = tmp_path / "a.tif"
    code = (
        "import sys, os, signal; from alps_qgis.engine.runtime.files import write_aside\n"
        f"with write_aside({str(out)!r}) as aside:\n"
        "    aside.write_text('half'); os.kill(os.getpid(), signal.SIGKILL)"
    )
    root = Path(__file__).resolve().parents[3]
    subprocess.run([sys.executable, "-c", code], cwd=root, check=False)

    assert not out.exists()


def test_new_output_in_a_writable_folder_is_accepted(tmp_path):
    check_output(tmp_path / "a.tif", [tmp_path / "input.tif"])

    assert names(tmp_path) == []


def test_output_that_exists_is_refused_unless_overwriting(tmp_path):
    """Fault 28."""
    out = tmp_path / "a.tif"
    out.write_text("old")

    with pytest.raises(OutputError, match="exists"):
        check_output(out)
    check_output(out, overwrite=True)
    assert out.read_text() == "old"


@pytest.mark.parametrize("link", ["same", "symbolic", "hard", "dotted", "symbolic folder"])
def test_output_that_is_the_input_is_refused_also_through_links(tmp_path, link):
    """Fault 24."""
    source = tmp_path / "input.tif"
    source.write_text("precious")
    out = tmp_path / "out.tif"
    if link == "same":
        out = source
    elif link == "symbolic":
        out.symlink_to(source)
    elif link == "hard":
        os.link(source, out)
    elif link == "dotted":
        out = tmp_path / "." / ".." / tmp_path.name / "input.tif"
    else:
        (tmp_path / "folder").symlink_to(tmp_path)
        out = tmp_path / "folder" / "input.tif"

    with pytest.raises(OutputError, match="is the input"):
        check_output(out, [source], overwrite=True)


def test_output_that_is_a_folder_or_in_none_is_refused(tmp_path):
    with pytest.raises(OutputError, match="is a folder"):
        check_output(tmp_path, overwrite=True)
    with pytest.raises(OutputError, match="does not exist"):
        check_output(tmp_path / "none" / "a.tif")


def test_read_only_folder_is_refused_at_once(tmp_path):
    """Fault 23."""
    # The proc file system refuses new files even to root, as a read-only mount does.
    folder = Path("/proc/self") if os.geteuid() == 0 else tmp_path
    if os.geteuid() != 0:
        folder.chmod(0o500)
    start = time.monotonic()

    with pytest.raises(OutputError, match="cannot be written to"):
        check_output(folder / "a.tif")
    assert time.monotonic() - start < 2


def test_a_rename_that_fails_puts_the_old_sidecar_back(tmp_path, monkeypatch):
    """Fault 25: a new sidecar beside the old file would describe it wrongly."""
    out, sidecar = tmp_path / "a.tif", tmp_path / "a.tif.aux.xml"
    replace = os.replace

    def refuse(source, target):
        if Path(target) == out:
            raise OSError(errno.EIO, os.strerror(errno.EIO), str(source))
        replace(source, target)

    for stood in (True, False):
        out.write_text("old")
        sidecar.write_text("old table") if stood else sidecar.unlink(missing_ok=True)
        before = {path.name: path.read_text() for path in tmp_path.iterdir()}
        monkeypatch.setattr(os, "replace", refuse)
        with pytest.raises(OutputError), write_aside(out) as aside:
            aside.write_text("new")
            Path(f"{aside}.aux.xml").write_text("new table")
        monkeypatch.undo()

        assert {path.name: path.read_text() for path in tmp_path.iterdir()} == before


@pytest.mark.parametrize("from_disk", [False, True])
def test_the_digest_of_a_file_is_its_sha256(tmp_path, from_disk):
    (tmp_path / "a").write_bytes(b"abc")
    assert sha256_of(tmp_path / "a", from_disk=from_disk) == hashlib.sha256(b"abc").hexdigest()


def test_the_check_of_many_outputs_looks_at_each_file_a_few_times_only(tmp_path, monkeypatch):
    """Fault 71."""
    (tmp_path / "in").mkdir()
    inputs = [tmp_path / "in" / f"{n}.tif" for n in range(300)]
    for path in inputs:
        path.touch()
    seen = Counter()
    real = os.stat

    def stat(path, *more, **options):
        seen[str(path)] += 1
        return real(path, *more, **options)

    monkeypatch.setattr(os, "stat", stat)

    check_outputs([tmp_path / f"{n}.tif" for n in range(900)], inputs)

    assert max(seen[str(path)] for path in inputs) <= 3


def test_an_output_that_is_one_of_many_inputs_through_a_link_is_refused(tmp_path):
    for n in range(5):
        (tmp_path / f"{n}.tif").touch()
    (tmp_path / "link.tif").symlink_to(tmp_path / "3.tif")

    with pytest.raises(OutputError, match=r"link\.tif is the input .*3\.tif"):
        check_outputs([tmp_path / "new.tif", tmp_path / "link.tif"], [tmp_path / f"{n}.tif" for n in range(5)], True)


def test_a_folder_is_listed_once_for_all_outputs_that_go_there(tmp_path, monkeypatch):
    """Fault 71."""
    listed = Counter()
    real = os.scandir

    def scandir(path="."):
        listed[str(path)] += 1
        return real(path)

    monkeypatch.setattr(os, "scandir", scandir)

    for n in range(20):
        with write_aside(tmp_path / f"{n}.txt") as aside:
            aside.write_text("x")

    assert listed[str(tmp_path)] == 1


def test_what_a_process_left_that_was_killed_meanwhile_is_removed_when_outputs_are_published(tmp_path):
    ended = subprocess.run([sys.executable, "-c", "import os; print(os.getpid())"], capture_output=True, text=True)
    made_by = f"{maker().partition('-')[0]}-{ended.stdout.strip()}"
    left, other = (aside_name(tmp_path / name, "part", made_by) for name in ("a.tif", "other.tif"))
    left.touch()
    other.touch()

    remove_leftovers_now([tmp_path / "a.tif"])

    assert list(tmp_path.iterdir()) == [other]
