"""Keep on disk what a run has finished, so that the next run with equal inputs and settings goes on from there.

A SQLite database in the run folder. A file is on the disk, whole and flushed, before the journal says so; the journal
says so with the file's SHA-256 before anything relies on it. So whatever ends a run, the next one finds either the
file or no word of it; a file that was damaged meanwhile is noticed and made again.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import OutputError

NAME = "journal.sqlite"

MAX_ATTEMPTS = 3
"""A tile that failed this often is left out."""

_FORMAT = 1

_SCHEMA = f"""
CREATE TABLE scenes (key TEXT PRIMARY KEY, path TEXT NOT NULL, n_tiles INTEGER NOT NULL, sha256 TEXT, summary TEXT);
CREATE TABLE tiles (
    key TEXT NOT NULL, row INTEGER NOT NULL, col INTEGER NOT NULL, sha256 TEXT, report TEXT,
    attempts INTEGER NOT NULL DEFAULT 0, error TEXT, PRIMARY KEY (key, row, col)
);
CREATE TABLE outputs (position INTEGER PRIMARY KEY, aside TEXT, final TEXT NOT NULL, sha256 TEXT);
CREATE TABLE results (plan TEXT PRIMARY KEY, result TEXT NOT NULL);
PRAGMA user_version = {_FORMAT};
"""


@dataclass(frozen=True)
class TileRecord:
    """What the journal knows of one tile.

    Attributes:
        sha256: of the tile's file; None where it has none.
        report: as `TileReport.to_dict`; None for a tile that only failed.
        attempts: how often it failed.
        error: why, the last time.
    """

    sha256: str | None
    report: dict[str, Any] | None
    attempts: int
    error: str | None


@dataclass(frozen=True)
class PlannedOutput:
    """One step of publishing: rename `aside` to `final`, or remove `final` where `aside` is None."""

    aside: Path | None
    final: Path
    sha256: str | None


class Journal:
    """The journal of one run; one process writes it, at most one at a time."""

    def __init__(self, folder: Path) -> None:
        """Open the journal of a run folder, or begin one.

        Raises:
            sqlite3.DatabaseError: It is damaged, or of another version.
        """
        self.path = folder / NAME
        is_new = not self.path.exists()
        self._database = sqlite3.connect(self.path, isolation_level=None)
        try:
            # Every commit reaches the disk before the run goes on.
            self._database.execute("PRAGMA synchronous = FULL")
            if is_new:
                with self._commit():
                    for statement in _SCHEMA.split(";"):
                        self._database.execute(statement)
            elif self._value("PRAGMA integrity_check(1)") != "ok" or self._value("PRAGMA user_version") != _FORMAT:
                raise sqlite3.DatabaseError("damaged, or of another version")
        except BaseException:
            self._database.close()
            raise

    def close(self) -> None:
        """Close the database."""
        self._database.close()

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
        """Return what is known of the tiles of a scene, by row and column."""
        query = "SELECT row, col, sha256, report, attempts, error FROM tiles WHERE key = ?"
        return {
            (row, col): TileRecord(sha256, json.loads(report) if report else None, attempts, error)
            for row, col, sha256, report, attempts, error in self._database.execute(query, (key,))
        }

    def tile_done(self, key: str, index: tuple[int, int], sha256: str | None, report: dict[str, Any]) -> None:
        """Note a finished tile; noting one twice is the same as once."""
        query = (
            "INSERT INTO tiles (key, row, col, sha256, report) VALUES (?, ?, ?, ?, ?) "
            "ON CONFLICT DO UPDATE SET sha256 = excluded.sha256, report = excluded.report, error = NULL"
        )
        with self._commit():
            self._database.execute(query, (key, *index, sha256, json.dumps(report)))

    def tile_failed(self, key: str, index: tuple[int, int], error: str) -> int:
        """Note that a tile failed and return how often it has by now."""
        query = (
            "INSERT INTO tiles (key, row, col, attempts, error) VALUES (?, ?, ?, 1, ?) "
            "ON CONFLICT DO UPDATE SET attempts = attempts + 1, error = excluded.error"
        )
        with self._commit():
            self._database.execute(query, (key, *index, error))
        attempts = self._value("SELECT attempts FROM tiles WHERE key = ? AND row = ? AND col = ?", key, *index)
        return int(attempts)

    def forget_tile(self, key: str, index: tuple[int, int]) -> None:
        """Take back that a tile is finished: its file is gone or damaged."""
        with self._commit():
            self._database.execute("DELETE FROM tiles WHERE key = ? AND row = ? AND col = ?", (key, *index))

    def scene_done(self, key: str, sha256: str, summary: dict[str, Any]) -> None:
        """Note the finished segments file of a scene."""
        with self._commit():
            self._database.execute(
                "UPDATE scenes SET sha256 = ?, summary = ? WHERE key = ?", (sha256, json.dumps(summary), key)
            )

    def finished_scene(self, key: str) -> tuple[str, dict[str, Any]] | None:
        """Return SHA-256 and summary of a scene's segments file; None where it is not finished."""
        row = self._database.execute("SELECT sha256, summary FROM scenes WHERE key = ?", (key,)).fetchone()
        return (row[0], json.loads(row[1])) if row and row[0] else None

    def forget_scene(self, key: str) -> None:
        """Take back that a scene is finished, and all of its tiles."""
        with self._commit():
            self._database.execute("DELETE FROM tiles WHERE key = ?", (key,))
            self._database.execute("UPDATE scenes SET sha256 = NULL, summary = NULL WHERE key = ?", (key,))

    def n_finished_tiles(self) -> int:
        """Return how many tiles a later run need not compute again."""
        done = "SELECT count(*) FROM tiles WHERE report IS NOT NULL"
        of_scenes = "SELECT coalesce(sum(n_tiles), 0) FROM scenes WHERE sha256 IS NOT NULL"
        without = f"{done} AND key NOT IN (SELECT key FROM scenes WHERE sha256 IS NOT NULL)"  # nosec B608
        return int(self._value(without)) + int(self._value(of_scenes))

    def n_tiles(self) -> int:
        """Return how many tiles the run has."""
        return int(self._value("SELECT coalesce(sum(n_tiles), 0) FROM scenes"))

    def begin_publishing(self, plan: str, outputs: Iterable[PlannedOutput], result: dict[str, Any]) -> None:
        """Note all renames to do and what the run will return: from here on, it can only be completed."""
        rows = [
            (position, str(output.aside) if output.aside else None, str(output.final), output.sha256)
            for position, output in enumerate(outputs)
        ]
        with self._commit():
            self._database.executemany("INSERT INTO outputs VALUES (?, ?, ?, ?)", rows)
            self._database.execute("INSERT INTO results VALUES (?, ?)", (plan, json.dumps(result)))

    def publishing(self) -> tuple[str, list[PlannedOutput], dict[str, Any]] | None:
        """Return plan, renames and result of a run that was publishing; None where none was."""
        row = self._database.execute("SELECT plan, result FROM results").fetchone()
        if row is None:
            return None
        query = "SELECT aside, final, sha256 FROM outputs ORDER BY position"
        outputs = [
            PlannedOutput(Path(aside) if aside else None, Path(final), sha256)
            for aside, final, sha256 in self._database.execute(query)
        ]
        return row[0], outputs, json.loads(row[1])

    def published(self) -> None:
        """Note that everything is published."""
        with self._commit():
            self._database.execute("DELETE FROM outputs")
            self._database.execute("DELETE FROM results")


def key_of(values: Any) -> str:
    """Return 32 hexadecimal digits that stand for plain values."""
    text = json.dumps(values, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:32]
