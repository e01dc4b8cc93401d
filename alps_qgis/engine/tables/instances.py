"""The instances file: the mask of every box as a polygon feature, with its class, scores and box.

A GeoPackage (version 1.2) with one layer `instances`. Masks may overlap; which one a pixel belongs to is the class
raster's business.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import shapely

from ..errors import SegmentsError
from ..scene.raster_grid import RasterGrid
from .geopackage import GEOMETRY, masks_info, write_masks
from .segments import METADATA_KEY, split_layer

LAYER = "instances"

COLUMNS: dict[str, pa.DataType] = {
    "instance_id": pa.int64(),
    "class_id": pa.int32(),
    "class_name": pa.string(),
    "score": pa.float32(),
    "box_score": pa.float32(),
    "difficult": pa.bool_(),
    "oriented": pa.bool_(),
    "box": pa.string(),
    "area_px": pa.int64(),
    "area_m2": pa.float64(),
}
"""Columns in the order of the attribute table. NULL is NaN in the columns of floats."""


@dataclass(frozen=True)
class InstanceBatch:
    """Some instances, as arrays of equal length n.

    Attributes:
        geometry: (n,) object array of shapely MultiPolygons in the scene's CRS.
        columns: name → (n,) array, by `COLUMNS`.
    """

    geometry: np.ndarray
    columns: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.geometry)

    def __getitem__(self, name: str) -> np.ndarray:
        return self.columns[name]


@dataclass(frozen=True)
class InstancesMeta:
    """What the layer's metadata tells about all instances of a file.

    Attributes:
        classes: class_id, name and colour of every class of the run, also of those without an instance here.
    """

    grid: RasterGrid
    scene_id: str
    scene_name: str
    classes: tuple[tuple[int, str, str], ...] = ()
    provenance: dict[str, Any] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the metadata as one JSON object; keys in a fixed order."""
        values = {**self.__dict__, "grid": self.grid.to_dict()}
        return json.dumps(values, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> InstancesMeta:
        """Read what `to_json` wrote."""
        values = json.loads(text)
        classes = tuple((int(number), str(name), str(color)) for number, name, color in values.pop("classes"))
        return cls(**{**values, "grid": RasterGrid.from_dict(values["grid"])}, classes=classes)


def write_instances(path: str | Path, batches: Iterable[InstanceBatch], meta: InstancesMeta) -> int:
    """Write a new instances file and return the number of instances.

    The file appears at `path` only when it is complete and was read back.

    Raises:
        OutputError: The file cannot be written.
    """
    records = (_to_record(batch) for batch in batches)
    return write_masks(path, LAYER, records, COLUMNS, meta.grid.crs, {METADATA_KEY: meta.to_json()})


def read_instances_meta(path: str | Path) -> InstancesMeta | None:
    """Return the metadata, or None where another program wrote the layer and lost it.

    Raises:
        SegmentsError: No instances file.
    """
    text = (_info(path).get("layer_metadata") or {}).get(METADATA_KEY)
    return InstancesMeta.from_json(text) if text else None


def read_instances(
    path: str | Path, *, bbox: tuple[float, float, float, float] | None = None, chunk: int = 10_000
) -> Iterator[InstanceBatch]:
    """Read instances in batches of at most `chunk`, in file order.

    Args:
        path: A GeoPackage, with or without `|layername=…`.
        bbox: (left, bottom, right, top) in the layer's CRS; only instances whose boxes touch it.
        chunk: Largest batch.

    Raises:
        SegmentsError: The file is missing or lacks columns.
    """
    file, layer = split_layer(path)
    missing = [name for name in COLUMNS if name not in list(_info(path)["fields"])]
    if missing:
        raise SegmentsError(f"{file} has no column {missing[0]!r}; choose a layer that `alps boxes` wrote.")
    columns = list(COLUMNS)
    with pyogrio.open_arrow(file, layer=layer or LAYER, columns=columns, bbox=bbox, batch_size=chunk) as (head, source):
        geometry = head["geometry_name"] or "wkb_geometry"
        for record in pa.RecordBatchReader.from_stream(source):
            if record.num_rows:
                arrays = {name: _from_column(record.column(name), kind) for name, kind in COLUMNS.items()}
                wkb = record.column(geometry).to_numpy(zero_copy_only=False)
                yield InstanceBatch(shapely.from_wkb(wkb), arrays)


def _from_column(column: pa.Array, kind: pa.DataType) -> np.ndarray:
    return np.asarray(column.cast(kind).to_numpy(zero_copy_only=False))


def _info(path: str | Path) -> dict[str, Any]:
    file, layer = split_layer(path)
    return masks_info(file, layer or LAYER, "instances", "alps boxes")


def _to_record(batch: InstanceBatch) -> pa.RecordBatch:
    arrays = [pa.array(shapely.to_wkb(batch.geometry), pa.binary())]
    for name, kind in COLUMNS.items():
        is_float = pa.types.is_floating(kind)
        arrays.append(pa.array(batch[name], kind, mask=np.isnan(batch[name]) if is_float else None))
    return pa.record_batch(arrays, names=[GEOMETRY, *COLUMNS])
