"""Write the table of overlaps of clusters and reference classes, as a GeoPackage or as CSV."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa

from ..reports.small_table import write_table
from .crosswalk import Proposal
from .overlaps import Overlaps

CROSSWALK = "crosswalk"
"""Name of the table in a GeoPackage."""

COLUMNS: dict[str, pa.DataType] = {
    "class_id": pa.int32(),
    "class_name": pa.string(),
    "cluster": pa.int32(),
    "reference": pa.string(),
    "share": pa.float64(),
    "reference_share": pa.float64(),
    "proposal": pa.string(),
    "reason": pa.string(),
    "n_px": pa.int64(),
    "area_m2": pa.float64(),
}
"""Columns in the order in which tables show them: what people read first comes first."""


def rows_of(overlaps: Overlaps, proposals: Sequence[Proposal]) -> list[dict[str, Any]]:
    """Return one row for each cluster and reference class that overlap, those with most of the cluster first.

    A row without a reference class says how much of the cluster the reference does not cover; it has no shares.
    """
    of_class = {each.class_id: each for each in proposals}
    names: list[str | None] = [*overlaps.names, None]
    size = overlaps.size
    groups, columns = size[:-1, :-1].sum(axis=1), size[:, :-1].sum(axis=0)
    rows: list[dict[str, Any]] = []
    for at, (class_id, cluster) in enumerate(zip(overlaps.class_ids, overlaps.clusters, strict=True)):
        for to, name in enumerate(names):
            if not overlaps.n_px[at, to]:
                continue
            compared = name is not None
            rows.append(
                {
                    "class_id": class_id,
                    "class_name": of_class[class_id].name,
                    "cluster": cluster,
                    "reference": name,
                    "share": float(size[at, to] / groups[at]) if compared and groups[at] else None,
                    "reference_share": float(size[at, to] / columns[to]) if compared and columns[to] else None,
                    "proposal": of_class[class_id].proposal,
                    "reason": of_class[class_id].reason,
                    "n_px": int(overlaps.n_px[at, to]),
                    "area_m2": None if overlaps.area_m2 is None else float(overlaps.area_m2[at, to]),
                }
            )
    late = len(overlaps.clusters)
    rows.sort(
        key=lambda row: (
            row["class_id"], late if row["cluster"] is None else row["cluster"], row["share"] is None,
            -(row["share"] or 0.0), str(row["reference"]),
        )
    )  # fmt: skip
    return rows


def write_crosswalk(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write a new table, which appears at `path` only after it was read back.

    Raises:
        OutputError: The file cannot be written.
    """
    write_table(path, CROSSWALK, COLUMNS, rows, as_csv=path.suffix.lower() == ".csv")
