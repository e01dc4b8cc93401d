"""Write the table of class areas: one row for each scene and class, as a GeoPackage or as CSV."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from ..labels.class_figures import ClassFigures
from .small_table import check_table, write_table

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
    check_table(path, "the table of areas")


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
    """Write a new table of areas; see `write_table`."""
    write_table(path, AREAS, COLUMNS, rows, as_csv)
