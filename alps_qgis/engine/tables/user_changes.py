"""Find out what users did to a GeoPackage of ours before another run takes its place, and keep it.

Files of ours bear a fixed date, so a table with another date was edited. What cannot be carried over stays in a copy
beside the file.
"""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Collection
from contextlib import closing
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..settings.layer_styles import FIXED_DATE, STYLE_NAME, make_table

_OUR_COLUMNS = ("fid", "geom", "geometry")


def is_edited(file: Path, table: str) -> bool:
    """Return whether anyone edited a table of a GeoPackage after ALPS wrote it; False if that cannot be told."""
    rows = _query(file, "SELECT last_change FROM gpkg_contents WHERE table_name = ?", (table,))
    return bool(rows) and rows[0][0] != FIXED_DATE


def own_columns(file: Path, table: str, known: Collection[str]) -> list[str]:
    """Return the columns that users added to a table."""
    names = [str(name) for (name,) in _query(file, "SELECT name FROM pragma_table_info(?)", (table,))]
    return [name for name in names if name not in known and name not in _OUR_COLUMNS]


def styles_of(file: Path, table: str) -> list[dict[str, Any]]:
    """Return all layer styles that a file holds for one of its tables."""
    columns = [str(name) for (name,) in _query(file, "SELECT name FROM pragma_table_info('layer_styles')")]
    if not {"f_table_name", "styleName"} <= set(columns):
        return []
    rows = _query(file, "SELECT * FROM layer_styles WHERE f_table_name = ? ORDER BY id", (table,))
    return [dict(zip(columns, row)) for row in rows]


def own_styles(file: Path, table: str) -> list[dict[str, Any]]:
    """Return the layer styles that users saved in a file, for one of its tables."""
    return [row for row in styles_of(file, table) if row["styleName"] != STYLE_NAME or _was_saved_again(row)]


def _was_saved_again(row: dict[str, Any]) -> bool:
    """Return whether a user saved over the style that ALPS had stored."""
    return row.get("update_time") not in (None, FIXED_DATE)


def add_styles(file: Path, styles: list[dict[str, Any]]) -> None:
    """Write layer styles into a new GeoPackage that nobody has open.

    Raises:
        OutputError: The file cannot be written.
    """
    if not styles:
        return
    try:
        with closing(sqlite3.connect(file)) as database, database:
            make_table(database)
            for style in styles:
                values = {name: style.get(name) for name in _STYLE_COLUMNS}
                marks = ", ".join(f":{name}" for name in _STYLE_COLUMNS)
                database.execute(
                    f"INSERT INTO layer_styles ({', '.join(_STYLE_COLUMNS)}) VALUES ({marks})",  # nosec B608
                    values,
                )
    except sqlite3.Error as error:
        raise OutputError(f"{file} cannot be written ({error}); is the disk full?") from error


def set_aside(file: Path) -> Path:
    """Keep a copy of a file beside it, as `codebook.before-1.gpkg`, and return its path.

    Raises:
        OutputError: The copy cannot be written.
    """
    try:
        for number in range(1, 10_000):
            copy = file.with_name(f"{file.stem}.before-{number}{file.suffix}")
            if not os.path.lexists(copy):
                _copy(file, copy)
                return copy
    except (OSError, sqlite3.Error) as error:
        raise OutputError(
            f"{file} holds edits that the new file would not have, and a copy of it cannot be written beside it "
            f"({getattr(error, 'strerror', None) or error}); nothing was replaced. Choose another output."
        ) from error
    raise OutputError(f"There are too many copies of {file} beside it; remove some, or choose another output.")


def _copy(file: Path, copy: Path) -> None:
    log = file.with_name(file.name + "-wal")
    if log.exists() and log.stat().st_size:
        # Saved edits that are still in the write-ahead log belong to the file.
        with closing(_open(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
        return
    try:
        # A second name for the same bytes takes neither time nor space; the new file gets bytes of its own.
        os.link(file, copy)
    except OSError:
        shutil.copy2(file, copy)


def _open(file: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)


def _query(file: Path, query: str, values: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    try:
        with closing(_open(file)) as database:
            return database.execute(query, values).fetchall()
    except sqlite3.Error:
        # Not a GeoPackage, or a damaged one: whoever reads it next says so.
        return []


_STYLE_COLUMNS = (
    *("f_table_catalog", "f_table_schema", "f_table_name", "f_geometry_column", "styleName", "styleQML", "styleSLD"),
    *("useAsDefault", "description", "owner", "ui", "update_time"),
)
