"""Keep on disk what a run has finished, so that the next run with the same inputs and settings continues from there.

The journal is a SQLite database in the run folder. A file is complete and flushed to the disk before the journal has an
entry for it, and the entry, with the file's SHA-256, is on the disk before anything relies on it. So however a run
ends, each entry has its file. If a file was damaged in the meantime, this is noticed, and the file is made again.

The folder may come from somebody else, so the journal does not name files to act on. It holds keys, figures and hashes;
whoever reads it knows from its own plan where the files are.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import OutputError
from .files import check_still_there

NAME = "journal.sqlite"

MAX_ATTEMPTS = 3
"""A tile that failed this many times is left out."""

_FORMAT = 2

_SCHEMA = f"""
CREATE TABLE scenes (key TEXT PRIMARY KEY, path TEXT NOT NULL, n_tiles INTEGER NOT NULL, sha256 TEXT, summary TEXT);
CREATE TABLE tiles (
    key TEXT NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, sha256 TEXT, report TEXT,
    attempts INTEGER NOT NULL DEFAULT 0, error TEXT, PRIMARY KEY (key, row, col)
);
CREATE TABLE outputs (name TEXT PRIMARY KEY, sha256 TEXT);
CREATE TABLE results (plan TEXT PRIMARY KEY, maker TEXT NOT NULL, kept TEXT NOT NULL);
PRAGMA user_version = {_FORMAT};
"""

_SUPER_JOURNAL = b"\xd9\xd5\x05\xf9\x20\xa1\x63\xd7"
"""Last bytes of a rollback journal that names another file. SQLite deletes that file when it opens the database."""


TOGETHER = "together"
"""In the report of an entry that stands for several tiles, which were finished together: their number."""

TILES_OF_ENTRY = f"""
CASE WHEN json_valid(report) THEN max(CAST(coalesce(json_extract(report, '$.{TOGETHER}'), 1) AS INTEGER), 1) ELSE 1 END
"""
"""SQL for the number of tiles of an entry. Whatever somebody else's journal holds, it gives a number."""


@dataclass(frozen=True)
class TileRecord:
    """The journal's entry for one tile.

    Attributes:
        sha256: of the tile's file; None for a tile without a file.
        report: as `TileReport.to_dict` returns it; None for a tile that only failed.
        attempts: number of failures.
        error: reason of the last failure.
    """

    sha256: str | None
    report: dict[str, Any] | None
    attempts: int
    error: str | None


@dataclass(frozen=True)
class Publishing:
    """A run that was publishing its outputs.

    Attributes:
        plan: key of the plan.
        maker: part of the names under which its outputs waited.
        sums: SHA-256 of each file, by its name relative to the run folder's parent; None for one to be removed.
        kept: what the next run needs to return what this one did.
    """

    plan: str
    maker: str
    sums: dict[str, str | None]
    kept: dict[str, Any]


class Journal:
    """The journal of one run; one process writes it, at most one at a time."""

    def __init__(self, folder: Path) -> None:
        """Open the journal of a run folder, or begin one.

        Raises:
            sqlite3.DatabaseError: The journal is damaged, or of another version.
        """
        self.path = folder / NAME
        is_new = not self.path.exists()
        _refuse_super_journal(self.path)
        self._database = sqlite3.connect(self.path, isolation_level=None)
        try:
            # Every commit reaches the disk before the run continues.
            self._database.execute("PRAGMA synchronous = FULL")
            if is_new:
                with self._commit():
                    for statement in _SCHEMA.split(";"):
                        self._database.execute(statement)
            else:
                self._check()
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def _check(self) -> None:
        # Triggers and views in the file could run anything that its author wanted.
        self._database.execute("PRAGMA trusted_schema = OFF")
        found = {sql for (sql,) in self._database.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
        wanted = {statement.strip() for statement in _SCHEMA.split(";") if "CREATE" in statement}
        if (
            found != wanted
            or self._value("PRAGMA integrity_check(1)") != "ok"
            or self._value("PRAGMA user_version") != _FORMAT
        ):
            raise sqlite3.DatabaseError("damaged, or of another version")

    @contextmanager
    def _commit(self) -> Iterator[None]:
        try:
            self._database.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self._database.execute("ROLLBACK")
                raise
            self._database.execute("COMMIT")
        except sqlite3.OperationalError as error:
            check_still_there(self.path, error)
            raise OutputError(f"{self.path} cannot be written ({error}); is the disk full?") from error

    def _value(self, query: str, *values: Any) -> Any:
        row = self._database.execute(query, values).fetchone()
        return None if row is None else row[0]

    def scenes(self) -> dict[str, tuple[Path, int]]:
        """Return path and number of tiles of every scene, by its key."""
        return {
            key: (Path(path), n) for key, path, n in self._database.execute("SELECT key, path, n_tiles FROM scenes")
        }

    def begin(self, scenes: dict[str, tuple[Path, int]]) -> None:
        """Take up these scenes (key → path and number of tiles) and forget all others."""
        with self._commit():
            for key in self.scenes().keys() - scenes.keys():
                self._database.execute("DELETE FROM tiles WHERE key = ?", (key,))
                self._database.execute("DELETE FROM scenes WHERE key = ?", (key,))
            self._database.executemany(
                "INSERT OR IGNORE INTO scenes (key, path, n_tiles) VALUES (?, ?, ?)",
                [(key, str(path), n) for key, (path, n) in scenes.items()],
            )

    def tiles(self, key: str) -> dict[tuple[int, int], TileRecord]:
        """Return the entries for the tiles of a scene, by row and column."""
        query = "SELECT row, col, sha256, report, attempts, error FROM tiles WHERE key = ?"
        return {
            (row, col): TileRecord(sha256, _plain(report) if report else None, attempts, error)
            for row, col, sha256, report, attempts, error in self._database.execute(query, (key,))
        }

    def tile_done(self, key: str, index: tuple[int, int], sha256: str | None, report: dict[str, Any]) -> None:
        """Note a finished tile, or several at once, see `TOGETHER`; noting one twice is the same as once."""
        query = (
            "INSERT INTO tiles (key, row, col, sha256, report) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET sha256 = excluded.sha256, report = excluded.report, error = NULL"
        )
        with self._commit():
            self._database.execute(query, (key, *index, sha256, json.dumps(report)))

    def tile_failed(self, key: str, index: tuple[int, int], error: str) -> int:
        """Note that a tile failed, and return its number of failures."""
        query = (
            "INSERT INTO tiles (key, row, col, attempts, error) VALUES (?, ?, ?, 1, ?) "
            "ON CONFLICT DO UPDATE SET attempts = attempts + 1, error = excluded.error"
        )
        with self._commit():
            self._database.execute(query, (key, *index, error))
        attempts = self._value("SELECT attempts FROM tiles WHERE key = ? AND row = ? AND col = ?", key, *index)
        return int(attempts)

    def forget_tile(self, key: str, index: tuple[int, int]) -> None:
        """Remove the entry of a tile whose file is missing or damaged."""
        with self._commit():
            self._database.execute("DELETE FROM tiles WHERE key = ? AND row = ? AND col = ?", (key, *index))

    def scene_done(self, key: str, sha256: str, summary: dict[str, Any]) -> None:
        """Note the finished segments file of a scene."""
        with self._commit():
            self._database.execute(
                "UPDATE scenes SET sha256 = ?, summary = ? WHERE key = ?", (sha256, json.dumps(summary), key)
            )

    def finished_scene(self, key: str) -> tuple[str, dict[str, Any]] | None:
        """Return SHA-256 and summary of a scene's segments file; None if it is not finished."""
        row = self._database.execute("SELECT sha256, summary FROM scenes WHERE key = ?", (key,)).fetchone()
        return (row[0], _plain(row[1])) if row and row[0] else None

    def forget_scene(self, key: str) -> None:
        """Remove the result of a scene, and the entries of all its tiles."""
        with self._commit():
            self._database.execute("DELETE FROM tiles WHERE key = ?", (key,))
            self._database.execute("UPDATE scenes SET sha256 = NULL, summary = NULL WHERE key = ?", (key,))

    def n_finished_tiles(self) -> int:
        """Return the number of tiles that a later run need not compute again."""
        done = f"SELECT coalesce(sum({TILES_OF_ENTRY}), 0) FROM tiles WHERE report IS NOT NULL"  # nosec B608
        of_scenes = "SELECT coalesce(sum(n_tiles), 0) FROM scenes WHERE sha256 IS NOT NULL"
        without = f"{done} AND key NOT IN (SELECT key FROM scenes WHERE sha256 IS NOT NULL)"  # nosec B608
        return int(self._value(without)) + int(self._value(of_scenes))

    def n_tiles(self) -> int:
        """Return the number of tiles of the run."""
        return int(self._value("SELECT coalesce(sum(n_tiles), 0) FROM scenes"))

    def begin_publishing(self, publishing: Publishing) -> None:
        """Note all renames to do and what the run will return. From then on, the next run can complete them."""
        with self._commit():
            self._forget_publishing()
            self._database.executemany("INSERT INTO outputs VALUES (?, ?)", publishing.sums.items())
            values = (publishing.plan, publishing.maker, json.dumps(publishing.kept))
            self._database.execute("INSERT INTO results VALUES (?, ?, ?)", values)

    def publishing(self) -> Publishing | None:
        """Return what an interrupted run was publishing; None if it was not publishing."""
        row = self._database.execute("SELECT plan, maker, kept FROM results").fetchone()
        if row is None:
            return None
        plan, maker, text = row
        sums = dict(self._database.execute("SELECT name, sha256 FROM outputs"))
        return Publishing(str(plan), str(maker), sums, _plain(text))

    def forget_publishing(self) -> None:
        """Forget what a run was publishing, since it cannot be completed."""
        with self._commit():
            self._forget_publishing()

    def _forget_publishing(self) -> None:
        self._database.execute("DELETE FROM outputs")
        self._database.execute("DELETE FROM results")


def _plain(text: str) -> dict[str, Any]:
    """Return the object of a JSON text; an empty one if it is damaged, which readers treat as incomplete."""
    try:
        values = json.loads(text)
    except (TypeError, ValueError, RecursionError):
        return {}
    return values if isinstance(values, dict) else {}


def _refuse_super_journal(path: Path) -> None:
    """Refuse a rollback journal beside the database that names a file to delete; ours never name one.

    Raises:
        sqlite3.DatabaseError: The rollback journal names a file.
    """
    with suppress(FileNotFoundError), open(path.with_name(path.name + "-journal"), "rb") as file:
        if file.read()[-len(_SUPER_JOURNAL) :] == _SUPER_JOURNAL:
            raise sqlite3.DatabaseError("its rollback journal names another file")


def key_of(values: Any) -> str:
    """Return 32 hexadecimal digits that identify plain values."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
