"""Write lists of segments as polygons: a new layer with a row for each, in the order of the list."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

import numpy as np
import pyarrow as pa
import shapely
from pyproj.exceptions import CRSError, ProjError

from ..errors import SegmentsError
from ..progress import Progress
from ..scene.crs import Move, moves, stated, stay
from ..tables.polygon_table import Column, PolygonBatch, PolygonTable
from ..tables.segments import read_shapes
from .collection import Collection

_BATCH = 10_000

_OF_SEGMENTS = (
    Column("class_id", pa.int32(), nullable=True),
    Column("class_name", pa.string()),
    Column("scene", pa.string()),
    Column("segment_id", pa.int64()),
    Column("confidence", pa.float32(), nullable=True),
    Column("area_px", pa.int64(), unit="px"),
    Column("area_m2", pa.float64(), nullable=True, unit="m²"),
)
"""What every list says of a segment."""

SIMILAR = PolygonTable(
    "similar", "alps similar", (Column("rank", pa.int32()), Column("score", pa.float32()), *_OF_SEGMENTS)
)
DOUBTFUL = PolygonTable(
    "doubtful",
    "alps doubtful",
    (
        Column("rank", pa.int32()),
        Column("doubt", pa.float32()),
        Column("reason", pa.string()),
        Column("margin", pa.float32()),
        Column("neighbours", pa.float32()),
        Column("outlier", pa.float32()),
        Column("other_class_id", pa.int32(), nullable=True),
        Column("other_class", pa.string()),
        *_OF_SEGMENTS,
    ),
)
NEXT_LABELS = PolygonTable(
    "next_labels", "alps propagate", (Column("rank", pa.int32()), Column("margin", pa.float32()), *_OF_SEGMENTS)
)


def class_names(collection: Collection, class_ids: np.ndarray) -> np.ndarray:
    """Return the name of each class; None for −1."""
    names = {each.class_id: each.name for each in collection.resolved.classes}
    return np.array([names.get(int(class_id)) for class_id in class_ids], dtype=object)


def write_found(
    path: Path,
    table: PolygonTable,
    collection: Collection,
    rows: np.ndarray,
    columns: Mapping[str, np.ndarray],
    progress: Progress,
) -> None:
    """Write segments in the order of `rows`, in the CRS of the first file.

    Args:
        path: a new GeoPackage.
        table: `SIMILAR`, `DOUBTFUL` or `NEXT_LABELS`.
        collection: the segments.
        rows: which of them.
        columns: values of the columns that only this list has, besides `rank`.
        progress: may cancel.

    Raises:
        SegmentsError: Files with and without a CRS cannot be one layer, or a file changed.
        OutputError: The file cannot be written.
    """
    crs, to_first = _moves(collection)

    def batches() -> Iterator[PolygonBatch]:
        # An empty layer still needs its columns.
        for start in range(0, max(len(rows), 1), _BATCH):
            progress.check()
            part = slice(start, start + _BATCH)
            some = rows[part]
            class_ids = collection.class_of()[some]
            values = {
                "rank": np.arange(start + 1, start + 1 + len(some)),
                **{name: each[part] for name, each in columns.items()},
                "class_id": class_ids,
                "class_name": class_names(collection, class_ids),
                "scene": np.array([collection.files[at].stem for at in collection.file[some]], dtype=object),
                "segment_id": collection.segment_id[some],
                "confidence": collection.confidence[some],
                "area_px": collection.area_px[some],
                "area_m2": collection.area_m2[some],
            }
            yield PolygonBatch(_shapes(collection, some, to_first), values)

    table.write(path, batches(), crs)


def _shapes(collection: Collection, rows: np.ndarray, to_first: list[Move]) -> np.ndarray:
    shapes = np.full(len(rows), None, object)
    for index in np.unique(collection.file[rows]).tolist():
        at = np.flatnonzero(collection.file[rows] == index)
        found = read_shapes(collection.files[index].path, collection.fid[rows[at]].tolist())
        shapes[at] = found if to_first[index] is stay else shapely.transform(found, to_first[index])
    return shapes


def _moves(collection: Collection) -> tuple[str | None, list[Move]]:
    """Return the CRS of the first file, and how to transform points of each file to it."""
    known = [stated(each.crs) for each in collection.files]
    if any(crs is None for crs in known) and any(known):
        without = collection.files[known.index(None)].path
        raise SegmentsError(
            f"{without} has no CRS, but other segments files have; list those with and those without a CRS one after "
            "the other."
        )
    first = known[0]
    found: list[Move] = []
    for one, crs in zip(collection.files, known, strict=True):
        try:
            found.append(moves(crs, first)[0] if crs and first else stay)
        except (CRSError, ProjError) as error:
            raise SegmentsError(
                f"The CRS of {one.path} cannot be transformed to that of the first file ({error})."
            ) from None
    return first, found
