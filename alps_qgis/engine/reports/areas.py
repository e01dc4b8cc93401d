"""Write the table of class areas: one row for each scene and class, as a GeoPackage or as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from ..errors import OutputError
from ..labels.class_figures import ClassFigures
from ..pages.csv_cells import csv_cells
from ..runtime.files import write_aside
from ..tables.geopackage import verify_layer, write_layer

AREAS = "areas"
"""Name of the table in a GeoPackage."""

COLUMNS: dict[str, pa.DataType] = {
    "scene": pa.string(),
    "class_id": pa.int32(),
    "class_name": pa.string(),
    "color": pa.string(),
    "share": pa.float64(),
    "area": pa.float64(),
    "unit": pa.string(),
    "n_segments": pa.int64(),
    "confidence": pa.float64(),
    "n_px": pa.int64(),
    "area_m2": pa.float64(),
}
"""Columns in the order in which tables show them: what people read first comes first."""

_SUFFIXES = (".gpkg", ".csv")
_UNITS = ((1e4, "m²", 1.0), (1e7, "ha", 1e4), (float("inf"), "km²", 1e6))
"""Up to which largest area in m² a unit is used, its name, and its size in m²."""


def area_unit(areas_m2: Sequence[float | None]) -> tuple[str, float]:
    """Return the unit in which areas are easy to read, and its size in m²; `px` if an area is unknown."""
    known = [area for area in areas_m2 if area is not None]
    if len(known) < len(areas_m2) or not known:
        return "px", 0.0
    return next((name, size) for up_to, name, size in _UNITS if max(known) < up_to)


def check_areas(path: Path) -> None:
    """Refuse a file of another format.

    Raises:
        OutputError: The name does not end in .gpkg or .csv.
    """
    if path.suffix.lower() not in _SUFFIXES:
        raise OutputError(f"{path} cannot hold the table of areas; choose a file that ends in .gpkg or .csv.")


def area_rows(scenes: Mapping[str, Sequence[ClassFigures]]) -> list[dict[str, Any]]:
    """Return the rows of the table; areas of all scenes have one unit, so that they can be compared.

    Args:
        scenes: name of a scene → figures of its classes. Classes without segments and pixels are left out.
    """
    shown = {name: [each for each in figures if each.n_px or each.n_segments] for name, figures in scenes.items()}
    unit, size = area_unit([each.area_m2 for figures in shown.values() for each in figures])
    rows = []
    for name, figures in shown.items():
        n_px = sum(each.n_px for each in figures)
        for each in sorted(figures, key=lambda found: (-found.n_px, found.class_id)):
            rows.append(
                {
                    "scene": name,
                    "class_id": each.class_id,
                    "class_name": each.name,
                    "color": each.color,
                    "share": each.n_px / n_px if n_px else None,
                    "area": each.area_m2 / size if size and each.area_m2 is not None else float(each.n_px),
                    "unit": unit,
                    "n_segments": each.n_segments,
                    "confidence": each.confidence,
                    "n_px": each.n_px,
                    "area_m2": each.area_m2,
                }
            )
    return rows


def write_areas(path: Path, rows: Sequence[dict[str, Any]], as_csv: bool) -> None:
    """Write a new table of areas, which appears at `path` only after it was read back.

    Args:
        path: the file to write.
        rows: of `area_rows`.
        as_csv: write CSV rather than a GeoPackage.

    Raises:
        OutputError: The file cannot be written.
    """
    if as_csv:
        with write_aside(path) as aside:
            aside.write_text(_csv(rows), encoding="utf-8", newline="\n")
        return
    table = pa.table({name: pa.array([row[name] for row in rows], kind) for name, kind in COLUMNS.items()})
    with write_aside(path, lambda written: verify_layer(written, AREAS, len(rows))) as aside:
        write_layer(aside, AREAS, table)


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(COLUMNS)
    writer.writerows(csv_cells(row[name] for name in COLUMNS) for row in rows)
    return file.getvalue()
