"""The segments file: every mask of a scene as a polygon feature with its PFL.

A GeoPackage (version 1.2) with one layer `segments`. It is always written anew, in one transaction, from a stream of
batches, so memory does not grow with the scene. The layer's metadata carries the scene's grid, which lets later
steps paint without the image.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyogrio
import shapely

from ..errors import SegmentsError
from ..scene.raster_grid import RasterGrid
from .geopackage import GEOMETRY, masks_info, write_masks

LAYER = "segments"
METADATA_KEY = "alps"

_COLUMNS: dict[str, pa.DataType] = {
    "scene_id": pa.string(),
    "segment_id": pa.int64(),
    "tile_row": pa.int32(),
    "tile_col": pa.int32(),
    "score": pa.float32(),
    "stability": pa.float32(),
    "area_px": pa.int64(),
    "area_m2": pa.float64(),
    "proportion": pa.float32(),
    "cluster": pa.int32(),
    "confidence": pa.float32(),
    "class_override": pa.int32(),
    "pfl": pa.binary(),
    "pfl_kind": pa.string(),
}
"""Columns in the order of the attribute table. NULL is NaN in float columns and -1 in `cluster`, `class_override`."""

_NULLABLE_INTEGERS = ("cluster", "class_override")
_FLOATS = ("score", "stability", "area_m2", "proportion", "confidence")
_TEXT_FORMATS = {".shp": "a Shapefile cannot hold the PFL bytes", ".geojson": "GeoJSON turns the PFL bytes into text"}


@dataclass(frozen=True)
class SegmentBatch:
    """Some segments, as arrays of equal length n.

    Attributes:
        geometry: (n,) object array of shapely MultiPolygons in the scene's CRS.
        columns: name → (n,) array, without `pfl`.
        pfl: (n, D) float32; (n, 0) where the PFLs were not read.
    """

    geometry: np.ndarray
    columns: dict[str, np.ndarray]
    pfl: np.ndarray

    def __len__(self) -> int:
        return len(self.geometry)

    def __getitem__(self, name: str) -> np.ndarray:
        return self.columns[name]

    def with_columns(self, **columns: np.ndarray) -> SegmentBatch:
        """Return the same segments with some columns replaced."""
        return replace(self, columns={**self.columns, **columns})


@dataclass(frozen=True)
class SegmentsMeta:
    """What the layer's metadata tells about all segments of a file."""

    grid: RasterGrid
    scene_id: str
    scene_name: str
    pfl_kind: str
    pfl_dim: int
    tile: int
    halo: int
    provenance: dict[str, Any] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)

    def to_json(self) -> str:
        """Return the metadata as one JSON object; keys in a fixed order."""
        values = {**self.__dict__, "grid": self.grid.to_dict()}
        return json.dumps(values, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> SegmentsMeta:
        """Read what `to_json` wrote."""
        values = json.loads(text)
        return cls(**{**values, "grid": RasterGrid.from_dict(values["grid"])})


def write_segments(path: str | Path, batches: Iterable[SegmentBatch], meta: SegmentsMeta) -> int:
    """Write a new segments file and return the number of segments.

    The file appears at `path` only when it is complete and was read back.

    Raises:
        OutputError: The file cannot be written.
    """
    records = (_to_record(batch) for batch in batches)
    return write_masks(path, LAYER, records, _COLUMNS, meta.grid.crs, {METADATA_KEY: meta.to_json()})


def read_meta(path: str | Path) -> SegmentsMeta | None:
    """Return the metadata, or None where another program wrote the layer and lost it.

    Raises:
        SegmentsError: No segments file.
    """
    text = (_info(path).get("layer_metadata") or {}).get(METADATA_KEY)
    return SegmentsMeta.from_json(text) if text else None


def count_segments(path: str | Path) -> int:
    """Return the number of segments of a file."""
    return int(_info(path)["features"])


def read_segments(
    path: str | Path,
    *,
    pfl: bool = True,
    bbox: tuple[float, float, float, float] | None = None,
    chunk: int = 10_000,
) -> Iterator[SegmentBatch]:
    """Read segments in batches of at most `chunk`, in file order.

    Args:
        path: A GeoPackage, with or without `|layername=…`; or FlatGeobuf or the like that kept the bytes.
        pfl: Read the PFLs too.
        bbox: (left, bottom, right, top) in the layer's CRS; only segments whose boxes touch it.
        chunk: Largest batch; GDAL reads a few of them ahead.

    Raises:
        SegmentsError: The file is missing, lacks columns, or its PFLs are no bytes.
    """
    file, layer = split_layer(path)
    info = _info(path)
    missing = [name for name in _COLUMNS if name not in list(info["fields"])]
    if missing:
        raise SegmentsError(f"{file} has no column {missing[0]!r}; choose a layer that `alps segment` wrote.")
    ogr_type = info["ogr_types"][list(info["fields"]).index("pfl")]
    if ogr_type != "OFTBinary":
        raise SegmentsError(f"{file} holds the PFLs as {ogr_type}, not as bytes; use the original GeoPackage.")
    columns = [name for name in _COLUMNS if pfl or name != "pfl"]
    with pyogrio.open_arrow(file, layer=layer, columns=columns, bbox=bbox, batch_size=chunk) as (head, source):
        geometry = head["geometry_name"] or "wkb_geometry"
        for record in pa.RecordBatchReader.from_stream(source):
            if record.num_rows:
                yield _from_record(record, geometry, file)


def split_layer(path: str | Path) -> tuple[Path, str | None]:
    """Split QGIS's `file.gpkg|layername=x` into file and layer; other options after `|` are dropped."""
    file, *options = str(path).split("|")
    names = [option[len("layername=") :] for option in options if option.startswith("layername=")]
    return Path(file), names[0] if names else None


def _info(path: str | Path) -> dict[str, Any]:
    file, layer = split_layer(path)
    reason = _TEXT_FORMATS.get(file.suffix.lower())
    if reason:
        raise SegmentsError(f"{file} is no segments file: {reason}; use the GeoPackage that `alps segment` wrote.")
    return masks_info(file, layer, "segments", "alps segment")


def _schema() -> pa.Schema:
    return pa.schema([(GEOMETRY, pa.binary()), *_COLUMNS.items()])


def _to_record(batch: SegmentBatch) -> pa.RecordBatch:
    arrays = [pa.array(shapely.to_wkb(batch.geometry), pa.binary())]
    for name, kind in _COLUMNS.items():
        if name == "pfl":
            arrays.append(_bytes_column(batch.pfl))
        elif name in _NULLABLE_INTEGERS:
            arrays.append(pa.array(batch[name], kind, mask=batch[name] < 0))
        elif name in _FLOATS:
            arrays.append(pa.array(batch[name], kind, mask=np.isnan(batch[name])))
        else:
            arrays.append(pa.array(batch[name], kind))
    return pa.record_batch(arrays, schema=_schema())


def _bytes_column(pfl: np.ndarray) -> pa.Array:
    data = np.ascontiguousarray(pfl, dtype="<f2")
    width = data.shape[1] * data.itemsize
    offsets = np.arange(len(data) + 1, dtype=np.int64) * width
    array = pa.Array.from_buffers(
        pa.large_binary(), len(data), [None, pa.py_buffer(offsets.tobytes()), pa.py_buffer(data.tobytes())]
    )
    return array.cast(pa.binary())


def _from_record(record: pa.RecordBatch, geometry_name: str, file: Path) -> SegmentBatch:
    columns: dict[str, np.ndarray] = {}
    for name, kind in _COLUMNS.items():
        if name == "pfl":
            continue
        column = record.column(name)
        if pa.types.is_string(kind):
            columns[name] = column.to_numpy(zero_copy_only=False)
        elif pa.types.is_integer(kind):
            columns[name] = column.cast(kind).fill_null(-1).to_numpy(zero_copy_only=False)
        else:
            columns[name] = column.cast(kind).to_numpy(zero_copy_only=False)
    wkb = record.column(geometry_name).to_numpy(zero_copy_only=False)
    return SegmentBatch(shapely.from_wkb(wkb), columns, _pfl_array(record, file))


def _pfl_array(record: pa.RecordBatch, file: Path) -> np.ndarray:
    if "pfl" not in record.schema.names:
        return np.empty((record.num_rows, 0), dtype=np.float32)
    cells = record.column("pfl").to_pylist()
    lengths = {len(cell) if cell is not None else -1 for cell in cells}
    if len(lengths) != 1 or -1 in lengths or lengths.pop() % 2:
        raise SegmentsError(f"{file} has segments without a PFL or with PFLs of different lengths; segment it again.")
    return np.frombuffer(b"".join(cells), dtype="<f2").reshape(len(cells), -1).astype(np.float32)
