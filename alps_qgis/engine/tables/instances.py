"""Define the instances file: the mask of every box as a polygon feature, with its class, scores and box.

Masks may overlap; the class raster decides which of them a pixel belongs to.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import pyarrow as pa

from ..runtime.json_values import Schema, items, record, row, text, whole
from ..scene.raster_grid import check_grid
from .polygon_table import CHUNK, Bbox, Column, LayerMeta, PolygonBatch, PolygonTable

INSTANCES = PolygonTable(
    "instances",
    "alps boxes",
    (
        Column("instance_id", pa.int64()),
        Column("class_id", pa.int32()),
        Column("class_name", pa.string()),
        Column("score", pa.float32(), nullable=True),
        Column("box_score", pa.float32(), nullable=True),
        Column("difficult", pa.bool_()),
        Column("oriented", pa.bool_()),
        Column("box", pa.string()),
        Column("area_px", pa.int64(), unit="px"),
        Column("area_m2", pa.float64(), nullable=True, unit="m²"),
    ),
    read_layer="instances",
)

InstanceBatch = PolygonBatch
"""Some instances."""


@dataclass(frozen=True)
class InstancesMeta(LayerMeta):
    """Metadata of the layer, which concerns all instances of a file.

    Attributes:
        classes: class_id, name and colour of every class of the run, including those without an instance here.
    """

    classes: tuple[tuple[int, str, str], ...] = ()
    provenance: dict[str, Any] = field(default_factory=dict)

    @classmethod
    def schema(cls) -> Schema:
        """Return what the metadata of a file must look like."""
        return record(
            {"grid": check_grid, "scene_id": text(), "scene_name": text()},
            {"classes": items(row(whole(-(2**31), 2**31), text(), text())), "provenance": record({})},
        )

    @classmethod
    def from_json(cls, text: str) -> InstancesMeta:
        """Read what `to_json` wrote."""
        meta = super().from_json(text)
        return replace(
            meta, classes=tuple((int(number), str(name), str(color)) for number, name, color in meta.classes)
        )


def write_instances(path: str | Path, batches: Iterable[InstanceBatch], meta: InstancesMeta) -> int:
    """Write a new instances file and return the number of instances; see `PolygonTable.write`."""
    return INSTANCES.write(path, batches, meta.grid.crs, meta)


def read_instances_meta(path: str | Path) -> InstancesMeta | None:
    """Return the metadata, or None if another program wrote the layer and lost it.

    Raises:
        SegmentsError: The file is not an instances file.
    """
    return INSTANCES.meta(path, InstancesMeta)


def read_instances(path: str | Path, *, bbox: Bbox | None = None, chunk: int = CHUNK) -> Iterator[InstanceBatch]:
    """Read instances in batches of at most `chunk`, in file order; see `PolygonTable.read`."""
    return INSTANCES.read(path, bbox=bbox, chunk=chunk)
