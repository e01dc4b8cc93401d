"""Make segments files and codebooks that are cut off, altered or something else, each with what must come of it."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import numpy as np

from .cases import ANY, VALID, Case


def vectors(folder: Path, good: Path) -> list[Case]:
    """Write the corpus of segments files and codebooks.

    Args:
        folder: where to.
        good: folder with `a_segments.gpkg`, `codebook.gpkg` and `a_classes.tif` of one run.
    """
    folder.mkdir(parents=True, exist_ok=True)
    cases = []
    for name, job in (("a_segments.gpkg", "apply"), ("codebook.gpkg", "paint")):
        code = "segments" if job == "apply" else "codebook"
        for kind, path, expected in _vectors(folder, good / name, "segments" if job == "apply" else "classes"):
            wanted = code if expected == "error" else expected
            cases.append(Case(f"{code}: {kind}", str(path), wanted, job, str(good)))
    return cases


def _vectors(folder: Path, whole: Path, table: str) -> Iterator[tuple[str, Path, str]]:
    data, stem = whole.read_bytes(), whole.stem
    yield "whole", whole, VALID
    for share in (0.0, 0.0005, 0.02, 0.1, 0.3, 0.5, 0.8, 0.95, 0.999):
        path = folder / f"{stem}_truncated_{share}.gpkg"
        path.write_bytes(data[: int(len(data) * share)])
        yield "truncated", path, "error"
    for name, content in (("html", b"<html>404</html>"), ("noise", np.random.default_rng(4).bytes(3000)),
                          ("sqlite", b"SQLite format 3\0" + bytes(200))):  # fmt: skip
        path = folder / f"{stem}_{name}.gpkg"
        path.write_bytes(content)
        yield "something else", path, "error"
    column = "pfl" if table == "segments" else "centroid"
    edits = {
        "no layer": [f'DROP TABLE "{table}"'],
        "other layer": [f'ALTER TABLE "{table}" RENAME TO "x; DROP TABLE y"'],
        "no column": [f'ALTER TABLE "{table}" RENAME COLUMN {column} TO other'],
        "text for bytes": [f"UPDATE \"{table}\" SET {column} = 'text'"],
        "no bytes": [f'UPDATE "{table}" SET {column} = NULL'],
        "odd bytes": [f"UPDATE \"{table}\" SET {column} = x'010203'"],
        "short bytes": [f"UPDATE \"{table}\" SET {column} = x'00000000' WHERE fid = 1"],
        "other kind": [f"UPDATE \"{table}\" SET pfl_kind = '''; DROP TABLE x; --'"],
        "no rows": [f'DELETE FROM "{table}"'],
    }
    allowed = {
        "short bytes": ANY,
        "text for bytes": "pfl_kind" if table == "segments" else ANY,
        "other kind": "pfl_kind" if table == "segments" else ANY,
        "no rows": ANY,
    }
    for kind, statements in edits.items():
        path = folder / f"{stem}_{kind.replace(' ', '_')}.gpkg"
        shutil.copy(whole, path)
        with closing(sqlite3.connect(path)) as database, database:
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                database.execute(f'DROP TRIGGER "{name}"')
            for statement in statements:
                database.execute(statement)
        yield kind, path, allowed.get(kind, "error")
    (folder / f"{stem}_folder.gpkg").mkdir(exist_ok=True)
    yield "folder", folder / f"{stem}_folder.gpkg", "error"
    yield "missing", folder / f"{stem}_missing.gpkg", "error"
    rng = np.random.default_rng(5)
    for number in range(45):
        path, fuzzed = folder / f"{stem}_fuzz_{number:02d}.gpkg", bytearray(data)
        for _ in range(int(rng.integers(1, 30))):
            fuzzed[int(rng.integers(0, min(len(data), 40000)))] = int(rng.integers(0, 256))
        path.write_bytes(bytes(fuzzed))
        yield "flipped bytes", path, ANY
