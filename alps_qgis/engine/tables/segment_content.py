"""Sum up what a segmentation put into a segments file, so that later edits of it are noticed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import pyarrow as pa

from ..errors import AlpsError
from .segments import PFL, SEGMENTS, SegmentBatch, read_segments

_OF_CLUSTERS = ("cluster", "confidence", "class_override")
"""Columns that clustering and users fill; a segmentation leaves them empty."""


class SegmentContent:
    """A hash of polygons, PFLs and figures in file order, but not of clusters and corrections.

    It does not depend on how the segments are divided into batches.
    """

    def __init__(self) -> None:
        """Begin without segments."""
        names = [column.name for column in SEGMENTS.columns if column.name not in _OF_CLUSTERS]
        self._digests = {name: hashlib.sha256() for name in ("geometry", *names)}

    def add(self, batch: SegmentBatch) -> None:
        """Count some segments."""
        self._add_all("geometry", [cell or b"" for cell in batch.wkb])
        for column in SEGMENTS.columns:
            if column.name == PFL:
                self._digests[PFL].update(np.ascontiguousarray(batch.pfl, "<f2").tobytes())
            elif column.name in self._digests:
                self._add_column(column.name, column.type, batch[column.name])

    def counting(self, batches: Iterable[SegmentBatch]) -> Iterator[SegmentBatch]:
        """Yield the batches, and count them."""
        for batch in batches:
            self.add(batch)
            yield batch

    def hexdigest(self) -> str:
        """Return the hash of all segments so far."""
        whole = hashlib.sha256(b"".join(digest.digest() for digest in self._digests.values()))
        return whole.hexdigest()[:32]

    def _add_column(self, name: str, kind: pa.DataType, values: np.ndarray) -> None:
        if pa.types.is_string(kind):
            known = dict.fromkeys(values)
            if len(known) == 1:
                [cell] = (str(value).encode() for value in known)
                self._digests[name].update(b"%d:%b" % (len(cell), cell) * len(values))
            else:
                self._add_all(name, [str(value).encode() for value in values])
            return
        numbers = np.ascontiguousarray(values, kind.to_pandas_dtype())
        if numbers.dtype.kind == "f":
            # An unknown value has other bits after it was written as NULL.
            numbers = np.where(np.isnan(numbers), np.array(np.nan, numbers.dtype), numbers)
        self._digests[name].update(numbers.astype(numbers.dtype.newbyteorder("<")).tobytes())

    def _add_all(self, name: str, cells: list[bytes]) -> None:
        # With its length before each value, so that values cannot run into each other.
        self._digests[name].update(b"".join(b"%d:%b" % (len(cell), cell) for cell in cells))


def content_of(file: Path) -> str | None:
    """Return the hash of what a segmentation put into a file, as it is now; None if it cannot be read."""
    content = SegmentContent()
    try:
        for batch in read_segments(file):
            content.add(batch)
    except AlpsError:
        return None
    return content.hexdigest()
