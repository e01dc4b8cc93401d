"""Folders that somebody else prepared: whatever lies in them, only this command's own outputs change."""

from __future__ import annotations

import os
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.runtime import publish, run_folder
from alps_qgis.engine.runtime.journal import NAME, Journal
from alps_qgis.engine.runtime.run_folder import LOCK, folder_of
from tests.engine.factories import make_raster

SETTINGS = {
    "codebook": {"clusters": 3},
    "segment": {"segmenter": "superpixels", "workers": 1},
    "tiles": {"tile": 64, "halo": 8},
}
PRECIOUS = "precious"
OUTPUTS = ["a_classes.tif", "a_classes.tif.aux.xml", "a_polygons.gpkg", "a_segments.gpkg", "codebook.gpkg"]
OLD_TABLES = """
CREATE TABLE scenes (key TEXT PRIMARY KEY, path TEXT NOT NULL, n_tiles INTEGER NOT NULL, sha256 TEXT, summary TEXT);
CREATE TABLE tiles (
    key TEXT NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, sha256 TEXT, report TEXT,
    attempts INTEGER NOT NULL DEFAULT 0, error TEXT, PRIMARY KEY (key, row, col)
);
CREATE TABLE outputs (position INTEGER PRIMARY KEY, aside TEXT, final TEXT NOT NULL, sha256 TEXT);
CREATE TABLE results (plan TEXT PRIMARY KEY, result TEXT NOT NULL);
PRAGMA user_version = 1;
"""
"""Of the version whose journals named the files to rename and to remove."""


class Kept(Progress):
    def __init__(self) -> None:
        self.warned: list[str] = []

    def warn(self, message: str) -> None:
        self.warned.append(message)


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    image = np.kron(rng.integers(0, 4, (3, 8, 8)), np.ones((16, 16))) * 60
    return make_raster(tmp_path / "a.tif", image.astype(np.uint8))


@pytest.fixture
def victim(tmp_path: Path) -> Iterator[Path]:
    """A folder with a file that has nothing to do with the run; it must be the same afterwards."""
    folder = tmp_path / "elsewhere"
    folder.mkdir()
    (folder / "victim.txt").write_text(PRECIOUS)
    yield folder / "victim.txt"
    assert {path.name: path.read_text() for path in folder.iterdir()} == {"victim.txt": PRECIOUS}


@pytest.fixture
def out(tmp_path: Path) -> Path:
    (tmp_path / "out").mkdir()
    return tmp_path / "out"


def label(scene: Path, out: Path, progress: Progress = SILENT, **arguments: object) -> dict:
    return run_job("label", {"scenes": [str(scene)], "out": str(out), "settings": SETTINGS, **arguments}, progress)


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def interrupted(scene: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Leave a run that was ended before its first rename, and return its folder."""

    def die(outputs: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(publish, "_complete", die)
        label(scene, out)
    return folder_of(out / "codebook.gpkg")


@pytest.mark.parametrize("way", ["absolute", "relative"])
@pytest.mark.parametrize("act", ["remove", "replace"])
def test_journal_that_names_a_file_elsewhere_touches_nothing(scene, victim, out, tmp_path, monkeypatch, way, act):
    """Fault 64, as it was found: a journal of the version before, sent along with a folder."""
    monkeypatch.chdir(tmp_path)
    named = str(victim) if way == "absolute" else "elsewhere/victim.txt"
    (out / "payload").write_text("theirs")
    folder = folder_of(out / "codebook.gpkg")
    folder.mkdir()
    with closing(sqlite3.connect(folder / NAME)) as database:
        database.executescript(OLD_TABLES)
        payload = str(out / "payload") if act == "replace" else None
        database.execute("INSERT INTO outputs VALUES (0, ?, ?, 'x')", (payload, named))
        database.execute("INSERT INTO results VALUES ('p', '{}')")
        database.commit()
    label(scene, out)
    assert names(out) == [*OUTPUTS, "payload"]


@pytest.mark.parametrize("named", ["{victim}", "../elsewhere/victim.txt", "../elsewhere/./victim.txt", "payload"])
@pytest.mark.parametrize("act", ["remove", "replace"])
def test_journal_of_this_very_plan_with_more_files_touches_none_of_them(scene, victim, out, monkeypatch, named, act):
    """Fault 64: also one that fits the plan in all else, so that its first files would be published."""
    journal = interrupted(scene, out, monkeypatch) / NAME
    (out / "payload").write_text(PRECIOUS)
    with closing(sqlite3.connect(journal)) as database:
        sha256 = None if act == "remove" else "0" * 64
        database.execute("INSERT INTO outputs VALUES (?, ?)", (named.format(victim=victim), sha256))
        database.commit()
    listener = Kept()
    label(scene, out, listener)
    assert "cannot be completed" in listener.warned[0]
    assert (out / "payload").read_text() == PRECIOUS
    assert names(out) == [*OUTPUTS, "payload"]


@pytest.mark.parametrize("maker", ["../../elsewhere/victim.txt", "0/../..", "", "00000000-1\n"])
def test_journal_with_a_path_for_the_name_of_its_process_is_not_followed(scene, victim, out, monkeypatch, maker):
    """Fault 64."""
    journal = interrupted(scene, out, monkeypatch) / NAME
    with closing(sqlite3.connect(journal)) as database:
        database.execute("UPDATE results SET maker = ?", (maker,))
        database.commit()
    label(scene, out)
    assert set(OUTPUTS) <= set(names(out))


@pytest.mark.parametrize("kept", ["", "[]", "{}", "{", '{"scenes": [[9, {}]], "failed": []}', "[" * 100_000])
def test_journal_with_a_result_of_another_kind_starts_again(scene, out, monkeypatch, kept):
    """Fault 64."""
    journal = interrupted(scene, out, monkeypatch) / NAME
    with closing(sqlite3.connect(journal)) as database:
        database.execute("UPDATE results SET kept = ?", (kept,))
        database.commit()
    assert label(scene, out)["scenes"][0]["input"] == str(scene)


@pytest.mark.parametrize("statement", [
    "CREATE TRIGGER t AFTER DELETE ON outputs BEGIN UPDATE outputs SET name = 'x'; END",
    "CREATE VIEW v AS WITH RECURSIVE r(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM r) SELECT * FROM r",
    "CREATE TABLE more (x)",
])  # fmt: skip
def test_journal_with_a_program_in_it_is_not_opened(scene, out, monkeypatch, statement):
    """Fault 64."""
    journal = interrupted(scene, out, monkeypatch) / NAME
    with closing(sqlite3.connect(journal)) as database:
        database.execute(statement)
    listener = Kept()
    label(scene, out, listener)
    assert "is damaged" in listener.warned[0]


def test_rollback_journal_that_names_a_file_deletes_nothing(scene, victim, out, monkeypatch):
    """Fault 64: SQLite deletes the file that the end of a hot journal names, as soon as the database is opened."""
    journal = interrupted(scene, out, monkeypatch) / NAME
    data = journal.read_bytes()
    [page] = struct.unpack(">H", data[16:18])
    magic = bytes.fromhex("d9d505f920a163d7")
    head = (magic + struct.pack(">IIIII", 0, 1, len(data) // page, 512, page)).ljust(512, b"\0")
    name = str(victim).encode()
    end = struct.pack(">I", 0x40000000 // page + 1) + name + struct.pack(">II", len(name), sum(name)) + magic
    hot = journal.with_name(NAME + "-journal")
    copy = shutil.copytree(journal.parent, victim.parent.with_name("copy")) / NAME
    decoy = copy.with_name("decoy")
    decoy.write_text(PRECIOUS)
    decoy_name = str(decoy).encode()
    hot.write_bytes(head + end)
    copy.with_name(hot.name).write_bytes(
        (head + end).replace(name, decoy_name).replace(
            struct.pack(">II", len(name), sum(name)), struct.pack(">II", len(decoy_name), sum(decoy_name))
        )
    )  # fmt: skip
    with closing(sqlite3.connect(copy)) as database:
        database.execute("SELECT * FROM outputs").fetchall()
    assert not decoy.exists(), "the attack works where nobody looks"

    label(scene, out)
    assert names(out) == OUTPUTS


@pytest.mark.parametrize("job", ["label", "relabel", "status"])
def test_run_folder_that_is_a_link_is_refused_and_what_it_leads_to_is_whole(scene, victim, out, job):
    """Fault 65: it was emptied."""
    label(scene, out)
    before = names(out)
    (victim.parent / NAME).write_text("no journal")
    for name in ("codebook", "a_classes"):
        (out / f".{name}.alps-run").symlink_to(victim.parent)
    arguments = {
        "label": {"scenes": [str(scene)], "out": str(out), "overwrite": True, "settings": SETTINGS},
        "relabel": {
            "segments": [str(out / "a_segments.gpkg")], "codebook": str(out / "codebook.gpkg"), "overwrite": True,
        },
        "status": {"run": str(out / "codebook.gpkg")},
    }  # fmt: skip
    (victim.parent / LOCK).write_text("no lock")
    if job == "status":
        assert run_job(job, arguments[job], SILENT) == {"runs": []}
    else:
        with pytest.raises(OutputError, match="is a link"):
            run_job(job, arguments[job], SILENT)
    assert (victim.parent / LOCK).read_text() == "no lock"
    (victim.parent / LOCK).unlink()
    (victim.parent / NAME).unlink()
    for link in out.glob(".*.alps-run"):
        link.unlink()
    assert names(out) == before


def test_run_folder_that_is_a_file_is_refused(scene, out):
    """Fault 65."""
    folder_of(out / "codebook.gpkg").write_text(PRECIOUS)
    with pytest.raises(OutputError, match="is not a folder"):
        label(scene, out)
    assert folder_of(out / "codebook.gpkg").read_text() == PRECIOUS


def test_run_folder_of_another_user_is_refused(scene, out, monkeypatch):
    """Fault 65: who owns it may change it at any moment."""
    folder = interrupted(scene, out, monkeypatch)
    if os.geteuid() == 0:
        os.chown(folder, 12345, 12345)
    else:
        monkeypatch.setattr(run_folder, "_uid_in", lambda parent: 12345)
    before = names(folder)
    with pytest.raises(OutputError, match="belongs to another user; remove it"):
        label(scene, out)
    assert names(folder) == before


@pytest.mark.parametrize("inside", [NAME, LOCK, NAME + "-journal", "key/tile", "key"])
def test_link_inside_a_run_folder_is_not_followed(scene, victim, out, inside):
    """Fault 65: the lock would empty the file, the journal would write into it."""
    folder = folder_of(out / "codebook.gpkg")
    folder.mkdir()
    (folder / inside).parent.mkdir(exist_ok=True)
    (folder / inside).symlink_to(victim)
    run_job("status", {"run": str(folder)}, SILENT) if inside == LOCK else None
    label(scene, out)
    assert names(out) == OUTPUTS


def test_second_name_of_a_file_inside_a_run_folder_is_not_written_to(scene, victim, out):
    """Fault 65: a hard link."""
    folder = folder_of(out / "codebook.gpkg")
    folder.mkdir()
    os.link(victim, folder / LOCK)
    label(scene, out)


@pytest.mark.parametrize("way", ["key of the scene", "all"])
def test_folder_of_tiles_that_is_a_link_is_not_written_through(scene, victim, out, monkeypatch, way):
    """Fault 65."""

    def die(*arguments: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr("alps_qgis.engine.pipeline.first_pass.finish_scene", die)
        label(scene, out)
    folder = folder_of(out / "codebook.gpkg")
    journal = Journal(folder)
    [key] = journal.scenes()
    journal.close()
    shutil.rmtree(folder / key)
    (folder / key).symlink_to(victim.parent)
    if way == "all":
        (folder / NAME).unlink()
    label(scene, out)
    assert names(out) == OUTPUTS


@pytest.mark.parametrize("what", ["outputs", "lock"])
def test_planted_names_of_outputs_are_not_followed(scene, victim, out, what):
    """Fault 65: what tells other commands which outputs are being written."""
    (out / f".0123456789abcdef.alps-{what}").symlink_to(victim)
    if what == "lock":
        (out / ".0123456789abcdef.alps-outputs").write_bytes(b"a_classes.tif\0")
    label(scene, out)
    (out / ".0123456789abcdef.alps-lock").unlink(missing_ok=True)
    assert names(out) == OUTPUTS
