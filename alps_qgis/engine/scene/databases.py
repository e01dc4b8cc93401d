"""Look into SQLite databases before GDAL does: a GeoPackage may hold tables that read other files."""

from __future__ import annotations

import re
import sqlite3
from contextlib import closing
from pathlib import Path

SQLITE = b"SQLite format 3\0"

_MAX_STATEMENT_CHARS = 2**20
_COMMENTS = re.compile(r"/\*.*?(?:\*/|$)|--[^\n]*", re.DOTALL)
_MODULE = re.compile(r"\busing\s+[\"'`\[]?(\w+)", re.IGNORECASE)
_MODULES = frozenset({"rtree", "fts3", "fts4", "fts5"})
"""Virtual tables that keep what they show in the same file: the spatial index, and full-text search."""


def check_database(file: Path) -> None:
    """Refuse a database with virtual tables that read other files. What else SQL may do there, GDAL refuses itself.

    Raises:
        ValueError: It is refused, or damaged; the message is a clause.
    """
    # Reading a database without its log needs no lock and leaves nothing beside it.
    mode = "ro" if Path(f"{file}-wal").exists() else "ro&immutable=1"
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode={mode}", uri=True)) as database:
            statements = database.execute("SELECT name, CAST(sql AS TEXT) FROM sqlite_master WHERE sql IS NOT NULL")
            for name, statement in statements.fetchall():
                _check_statement(str(name), statement)
    except sqlite3.Error as error:
        raise ValueError(str(error)) from error


def _check_statement(name: str, statement: str) -> None:
    if len(statement) > _MAX_STATEMENT_CHARS:
        raise ValueError(f"the definition of its table {name[:80]!r} is longer than any real one")
    plain = _COMMENTS.sub(" ", statement)
    foreign = [module for module in _MODULE.findall(plain) if module.lower() not in _MODULES]
    if foreign and "virtual" in plain.lower():
        raise ValueError(f"its table {name[:80]!r} reads other files through {foreign[0]}; export its layers")
