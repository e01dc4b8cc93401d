"""Define the segments file: every mask of a scene as a polygon feature with its PFL."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa

from ..errors import SegmentsError
from ..features.encoder.record import IN_OUTPUTS
from ..features.scaling import FeatureScaling
from ..runtime.json_values import Schema, mapping, optional, record, text, whole
from ..scene.bands import BANDS
from ..scene.raster_grid import check_grid
from .layer_path import split_layer
from .polygon_table import CHUNK, Bbox, Column, LayerMeta, PolygonBatch, PolygonTable

PFL = "pfl"


class _Vectors(Column):
    """A column of vectors (n, D) float32, which the file holds as the bytes of float16: half the size."""

    def to_arrow(self, values: np.ndarray) -> pa.Array:
        data = np.ascontiguousarray(values, dtype="<f2")
        width = data.shape[1] * data.itemsize
        offsets = np.arange(len(data) + 1, dtype=np.int64) * width
        undescribed = np.isnan(data).all(axis=1) if width else np.zeros(len(data), bool)
        if undescribed.any():
            rows = (None if unknown else row.tobytes() for row, unknown in zip(data, undescribed, strict=True))
            return pa.array(rows, self.type)
        # One array of bytes with offsets, rather than a Python object for each vector.
        if offsets[-1] < 2**31:
            offsets, kind = offsets.astype(np.int32), self.type
        else:
            kind = pa.large_binary()
        array = pa.Array.from_buffers(kind, len(data), [None, *map(pa.py_buffer, (offsets.tobytes(), data.tobytes()))])
        return array if kind == self.type else array.cast(self.type)


SEGMENTS = PolygonTable(
    "segments",
    "alps segment",
    (
        Column("scene_id", pa.string()),
        Column("segment_id", pa.int64()),
        Column("tile_row", pa.int32()),
        Column("tile_col", pa.int32()),
        Column("score", pa.float32(), nullable=True),
        Column("stability", pa.float32(), nullable=True),
        Column("area_px", pa.int64(), unit="px"),
        Column("area_m2", pa.float64(), nullable=True, unit="m²"),
        Column("proportion", pa.float32(), nullable=True),
        Column("cluster", pa.int32(), nullable=True),
        Column("confidence", pa.float32(), nullable=True),
        Column("class_override", pa.int32(), nullable=True),
        _Vectors(PFL, pa.binary()),
        Column("pfl_kind", pa.string()),
    ),
)
_WITHOUT_PFL = tuple(column.name for column in SEGMENTS.columns if column.name != PFL)
_TEXT_FORMATS = {".shp": "a Shapefile cannot hold the PFL bytes", ".geojson": "GeoJSON turns the PFL bytes into text"}


@dataclass(frozen=True)
class SegmentBatch(PolygonBatch):
    """Some segments.

    Attributes:
        pfl: (n, D) float32, which is not in `columns`; (n, 0) if the PFLs were not read.
    """

    pfl: np.ndarray

    def __getitem__(self, name: str) -> np.ndarray:
        return self.pfl if name == PFL else self.columns[name]


@dataclass(frozen=True)
class SegmentsMeta(LayerMeta):
    """Metadata of the layer, which concerns all segments of a file.

    Attributes:
        pfl_kind: see `Segmenter`.
        pfl_dim: length of a PFL.
        tile: side of a tile.
        halo: of a tile.
        provenance: how the segments were made.
        counts: of the run that made them.
        codebook: identity of the codebook that the clusters are of; None if a file of an earlier version does not tell,
            or if its segments have no clusters.
        segmentation: hashes of the pixels (`pixels`), of the settings and versions (`how`) and of the segments that
            came of them (`content`), and for a part of a scene its `tiles`; None if they must not be used again.
        mask: polygons outside of which nothing is labelled, see `scene.area.pack`; None for the whole grid.
    """

    pfl_kind: str
    pfl_dim: int
    tile: int
    halo: int
    provenance: dict[str, Any] = field(default_factory=dict)
    counts: dict[str, int] = field(default_factory=dict)
    codebook: str | None = None
    segmentation: dict[str, str] | None = None
    mask: str | None = None

    @classmethod
    def schema(cls) -> Schema:
        """Return what the metadata of a file must look like."""
        return record(
            {
                "grid": check_grid,
                "scene_id": text(),
                "scene_name": text(),
                "pfl_kind": text(),
                "pfl_dim": whole(0, 2**20),
                "tile": whole(1, 2**31),
                "halo": whole(0, 2**31),
            },
            {
                "provenance": _PROVENANCE,
                "counts": mapping(whole(0, 2**63 - 1)),
                "codebook": optional(text()),
                "segmentation": optional(mapping(text())),
                "mask": optional(text()),
            },
        )


_OBJECT = record({})
_PROVENANCE = record(
    {},
    {
        "segmenter": text(),
        "stretch": _OBJECT,
        "features": record({"scaling": FeatureScaling.check}),
        "encoder": IN_OUTPUTS,
        "settings": record({}, {"scene": record({}, {"bands": BANDS}), "tiles": _OBJECT, "segment": _OBJECT}),
    },
)


def write_segments(path: str | Path, batches: Iterable[SegmentBatch], meta: SegmentsMeta) -> int:
    """Write a new segments file and return the number of segments; see `PolygonTable.write`."""
    return SEGMENTS.write(path, batches, meta.grid.crs, meta)


def read_meta(path: str | Path) -> SegmentsMeta | None:
    """Return the metadata, or None if another program wrote the layer and lost it.

    Raises:
        SegmentsError: The file is not a segments file.
    """
    return SEGMENTS.meta(_checked(path), SegmentsMeta)


def require_meta(path: str | Path) -> SegmentsMeta:
    """Return the metadata.

    Raises:
        SegmentsError: The file is not a segments file, or another program lost its metadata.
    """
    meta = read_meta(path)
    if meta is None:
        raise SegmentsError(f"{path} lost the metadata of its scene; use the file that `alps segment` wrote.")
    return meta


def count_segments(path: str | Path) -> int:
    """Return the number of segments of a file."""
    return int(SEGMENTS.info(_checked(path))["features"])


def bounds_of_segments(path: str | Path) -> Bbox | None:
    """Return the bounding box that a file notes for its polygons, in their CRS; None without one."""
    bounds = SEGMENTS.info(_checked(path)).get("total_bounds")
    return None if bounds is None else (bounds[0], bounds[1], bounds[2], bounds[3])


def crs_of_segments(path: str | Path) -> str | None:
    """Return the CRS of a file's polygons; None without one."""
    crs: str | None = SEGMENTS.info(_checked(path))["crs"]
    return crs


def read_segments(
    path: str | Path,
    *,
    pfl: bool = True,
    geometry: bool = True,
    drawn: bool = False,
    bbox: Bbox | None = None,
    chunk: int = CHUNK,
    columns: Sequence[str] | None = None,
    fids: bool = False,
) -> Iterator[SegmentBatch]:
    """Read segments in batches of at most `chunk`, in file order; see `PolygonTable.read`.

    Args:
        path: a GeoPackage, with or without `|layername=…`, or another format that keeps bytes, such as FlatGeobuf.
        pfl: whether to read the PFLs too.
        geometry: whether to read the polygons too.
        drawn: whether segments without a PFL are allowed, which users drew: their PFL is NaN, or has a length of 0 if
            no segment of a batch has one.
        bbox: only segments whose bounding boxes touch it.
        chunk: maximum size of a batch.
        columns: names of the columns to read besides the PFLs; None for all.
        fids: whether the batches have a column `FID` too.

    Raises:
        SegmentsError: The file is missing, lacks columns, or does not hold its PFLs as bytes.
    """
    file, _ = split_layer(path)
    wanted = [*(_WITHOUT_PFL if columns is None else columns), *([PFL] if pfl else [])]
    for batch in SEGMENTS.read(_checked(path), wanted, geometry=geometry, bbox=bbox, chunk=chunk, fids=fids):
        cells = batch.columns.pop(PFL, None)
        vectors = np.empty((len(batch), 0), np.float32) if cells is None else _to_vectors(cells, file, drawn)
        yield SegmentBatch(batch.geometry, batch.columns, vectors)


def read_shapes(path: str | Path, fids: Sequence[int]) -> np.ndarray:
    """Return the polygons of some segments, in the order of their FIDs, as an object array.

    Raises:
        SegmentsError: As for `read_segments`, and where a segment does not exist any more.
    """
    return SEGMENTS.shapes(_checked(path), fids)


def check_segments(path: str | Path) -> None:
    """Check that a file has the columns of segments, without reading them.

    Raises:
        SegmentsError: As for `read_segments`.
    """
    SEGMENTS.check(_checked(path))


def read_columns(path: str | Path, names: Sequence[str], chunk: int = 65_536) -> Iterator[tuple[np.ndarray, ...]]:
    """Read some columns of segments without geometry, some segments at a time.

    Raises:
        SegmentsError: As for `read_segments`.
    """
    for batch in SEGMENTS.read(_checked(path), names, geometry=False, chunk=chunk):
        yield tuple(batch[name] for name in names)


def _checked(path: str | Path) -> str | Path:
    """Return the path if its format can hold PFLs.

    Raises:
        SegmentsError: The format cannot hold bytes.
    """
    file, _ = split_layer(path)
    reason = _TEXT_FORMATS.get(file.suffix.lower())
    if reason:
        raise SegmentsError(f"{file} is not a segments file: {reason}; use the GeoPackage that `alps segment` wrote.")
    return path


def _to_vectors(cells: np.ndarray, file: Path, drawn: bool) -> np.ndarray:
    if drawn:
        there = np.array([bool(cell) for cell in cells])
        if not there.all():
            described = _to_vectors(cells[there], file, False) if there.any() else np.empty((0, 0), np.float32)
            vectors = np.full((len(cells), described.shape[1]), np.nan, np.float32)
            vectors[there] = described
            return vectors
    lengths = {len(cell) if cell is not None else -1 for cell in cells}
    if len(lengths) != 1 or -1 in lengths or lengths.pop() % 2:
        raise SegmentsError(f"{file} has segments without a PFL or with PFLs of different lengths; segment it again.")
    return np.frombuffer(b"".join(cells), dtype="<f2").reshape(len(cells), -1).astype(np.float32)
