"""Write the changes: raster, polygons and table."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from ..classes import Resolved
from ..errors import SegmentsError
from ..labels.blocks import blocks
from ..labels.polygons import polygonize
from ..progress import Progress
from ..reports.small_table import write_table
from ..scene.class_raster import ClassRasterWriter
from ..scene.raster_grid import RasterGrid
from ..settings import PolygonSettings
from ..tables.polygon_table import Column, PolygonBatch, PolygonTable
from ..tables.polygons import POLYGONS
from .dates import Date
from .legend import UNCHANGED, Change, legend
from .pairs import Changes, Flow

CHANGE_POLYGONS = PolygonTable(
    "polygons",
    "alps change",
    (
        *POLYGONS.columns[:3],
        Column("before_id", pa.int32()),
        Column("before", pa.string()),
        Column("after_id", pa.int32()),
        Column("after", pa.string()),
        *POLYGONS.columns[3:4],
    ),
    geometry_type="Polygon",
    fault=SegmentsError,
)

CHANGES = "changes"
"""Name of the table in a GeoPackage."""

TABLE: dict[str, pa.DataType] = {
    "before": pa.string(),
    "after": pa.string(),
    "share": pa.float64(),
    "area_m2": pa.float64(),
    "n_px": pa.int64(),
    "changed": pa.bool_(),
    "value": pa.int32(),
    "before_id": pa.int32(),
    "after_id": pa.int32(),
}
"""Columns in the order in which tables show them: what people read first comes first."""


def write_raster(
    path: Path,
    dates: tuple[Date, Date],
    grid: RasterGrid,
    found: Changes,
    changes: Sequence[Change],
    provenance: Mapping[str, Any],
    progress: Progress,
) -> None:
    """Write the raster of changes: `UNCHANGED`, the value of a change, or nodata where one date has no class.

    Raises:
        OutputError: The file cannot be written.
    """
    painting, writing = progress.part(0, 0.7), progress.part(0.7, 1, "Writing changes")
    values = {(each.flow.before, each.flow.after): each.value for each in changes}
    n = max((max(pair) for pair in values), default=0) + 1
    value_of = np.zeros((n, n), np.int32)
    for pair, value in values.items():
        value_of[pair] = value
    with ClassRasterWriter(path, grid, legend(changes), provenance, writing) as writer:
        windows = list(blocks(grid))
        for done, window in enumerate(windows):
            progress.check()
            if all(date.touches(window) for date in dates):
                before, after = (date.read(window) for date in dates)
                classes = before.painted(-1), after.painted(-1)
                block = np.where((classes[0] >= 0) & (classes[1] >= 0), UNCHANGED, writer.nodata)
                changed = found.at(before, after)
                block[changed] = value_of[classes[0][changed], classes[1][changed]]
                writer.write(window, block)
            painting.show((done + 1) / len(windows), "Painting changes")


def write_polygons(
    path: Path, raster: Path, changes: Sequence[Change], settings: PolygonSettings, progress: Progress
) -> int:
    """Write one polygon for each connected area of a change, and return their number.

    Raises:
        OutputError: The file cannot be written.
    """
    with tempfile.TemporaryDirectory(prefix="alps-", ignore_cleanup_errors=True) as folder:
        drawn = Path(folder, "polygons.gpkg")
        polygonize(raster, drawn, settings, progress=progress)
        crs = POLYGONS.info(drawn)["crs"]
        return CHANGE_POLYGONS.write(path, _changed(drawn, changes), crs)


def _changed(drawn: Path, changes: Sequence[Change]) -> Iterator[PolygonBatch]:
    number = {
        "before_id": np.array([0, *(each.before.class_id for each in changes)]),
        "before": np.array(["", *(each.before.name for each in changes)], object),
        "after_id": np.array([0, *(each.after.class_id for each in changes)]),
        "after": np.array(["", *(each.after.name for each in changes)], object),
    }
    for batch in POLYGONS.read(drawn):
        kept = batch["class_id"] != UNCHANGED
        if kept.any():
            columns = {name: values[kept] for name, values in batch.columns.items()}
            of_change = {name: values[columns["class_id"]] for name, values in number.items()}
            yield replace(batch, geometry=batch.geometry[kept], columns={**columns, **of_change})


def table_rows(flows: Sequence[Flow], changes: Sequence[Change], resolved: Resolved) -> list[dict[str, Any]]:
    """Return one row for each pair of classes: the changes with most ground first, then what stayed."""
    names = {each.class_id: each.name for each in resolved.classes}
    values = {(each.flow.before, each.flow.after): each.value for each in changes}
    total = sum(flow.n_px for flow in flows)
    area = sum(flow.area_m2 for flow in flows)
    known = bool(np.isfinite(area)) and area > 0
    return [
        {
            "before": names[flow.before],
            "after": names[flow.after],
            "share": flow.area_m2 / area if known else flow.n_px / total,
            "area_m2": flow.area_m2 if known else None,
            "n_px": flow.n_px,
            "changed": flow.before != flow.after,
            "value": values.get((flow.before, flow.after), UNCHANGED),
            "before_id": flow.before,
            "after_id": flow.after,
        }
        for flow in flows
    ]


def write_changes(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write the table of changes.

    Raises:
        OutputError: The file cannot be written.
    """
    write_table(path, CHANGES, TABLE, rows, as_csv=path.suffix.lower() == ".csv")
