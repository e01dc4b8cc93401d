"""Write a table of figures, as a GeoPackage that QGIS shows beside layers, or as CSV for a spreadsheet."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from ..errors import OutputError
from ..pages.csv_cells import csv_cells
from ..runtime.files import write_aside
from ..tables.geopackage import verify_layer, write_layer

_SUFFIXES = (".gpkg", ".csv")


def check_table(path: Path, what: str) -> None:
    """Refuse a file of another format.

    Args:
        path: the file.
        what: it shall hold, for example "the table of areas".

    Raises:
        OutputError: The name does not end in .gpkg or .csv.
    """
    if path.suffix.lower() not in _SUFFIXES:
        raise OutputError(f"{path} cannot hold {what}; choose a file that ends in .gpkg or .csv.")


def write_table(
    path: Path, name: str, columns: Mapping[str, pa.DataType], rows: Sequence[Mapping[str, Any]], as_csv: bool
) -> None:
    """Write a new table, which appears at `path` only after it was read back.

    Args:
        path: the file to write.
        name: of the table in a GeoPackage.
        columns: in the order of the table.
        rows: with a value for each column; None for an empty cell.
        as_csv: write CSV rather than a GeoPackage.

    Raises:
        OutputError: The file cannot be written.
    """
    if as_csv:
        with write_aside(path) as aside:
            aside.write_text(_csv(columns, rows), encoding="utf-8", newline="\n")
        return
    table = pa.table({column: pa.array([row[column] for row in rows], kind) for column, kind in columns.items()})
    with write_aside(path, lambda written: verify_layer(written, name, len(rows))) as aside:
        write_layer(aside, name, table)


def _csv(columns: Mapping[str, pa.DataType], rows: Sequence[Mapping[str, Any]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(csv_cells(row[column] for column in columns) for row in rows)
    return file.getvalue()
