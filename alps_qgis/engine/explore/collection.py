"""Hold all segments of some files as arrays, with the classes that a codebook and its edits give them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from ..classes import ClassRow, Resolved, resolve_classes
from ..codebook.assign import assign, check_dimension, check_kind
from ..errors import PflKindError, SegmentsError
from ..labels.class_owners import ClassOwners
from ..labels.vectorize import to_pixel
from ..progress import SILENT, Progress
from ..tables.codebook import Codebook, read_codebook
from ..tables.layer_path import split_layer
from ..tables.polygon_table import FID
from ..tables.segments import SegmentBatch, SegmentsMeta, count_segments, crs_of_segments, read_meta, read_segments

_COLUMNS = ("segment_id", "area_px", "area_m2", "cluster", "confidence", "class_override", "pfl_kind")


@dataclass(frozen=True)
class CollectionFile:
    """One segments file of a collection.

    Attributes:
        path: of the file, with `|layername=…` if it was given with it.
        crs: of its polygons, as WKT; None without one.
        meta: its metadata; None if another program lost them.
        rows: where its segments are in the arrays.
    """

    path: str | Path
    crs: str | None
    meta: SegmentsMeta | None
    rows: slice

    @property
    def stem(self) -> str:
        """Name of the file without its ending, and without `_segments`."""
        file = split_layer(self.path)[0]
        return file.stem.removesuffix("_segments") or file.stem


@dataclass(eq=False)
class Collection:
    """All segments of some files with one codebook.

    Classes change as the user edits them, by `set_rows` and `set_overrides`; all else stays as it was read.

    Attributes:
        files: where the segments are from.
        codebook: as it was read.
        pfl: (n, D) float32, as the codebook knows them; NaN for a segment that users drew.
        described: (n,) bool, whether a segment has a PFL. Those without answer nothing.
        file: (n,) int32 index of the file.
        fid: (n,) int64 number by which GDAL and QGIS know the feature.
        segment_id: (n,) int64.
        cluster: (n,) int32, −1 for none.
        confidence: (n,) float32, NaN for none.
        override: (n,) int32 class_override, −1 for none.
        area_px: (n,) int64.
        area_m2: (n,) float64, NaN for unknown.
        bbox: (n, 4) float64 left, bottom, right, top in the CRS of the file; NaN without a polygon.
        center: (n, 2) float64, a point inside the polygon.
        rows: the class table as it is now.
    """

    files: tuple[CollectionFile, ...]
    codebook: Codebook
    pfl: np.ndarray
    described: np.ndarray
    file: np.ndarray
    fid: np.ndarray
    segment_id: np.ndarray
    cluster: np.ndarray
    confidence: np.ndarray
    override: np.ndarray
    area_px: np.ndarray
    area_m2: np.ndarray
    bbox: np.ndarray
    center: np.ndarray
    rows: tuple[ClassRow, ...]

    def __post_init__(self) -> None:
        self._resolved: Resolved | None = None
        self._class_of: np.ndarray | None = None
        self._orders: dict[int, np.ndarray | None] = {}
        self.version = 0
        """Counts the edits, so that whoever keeps something that depends on classes knows when it is out of date."""

    def __len__(self) -> int:
        return len(self.fid)

    @property
    def resolved(self) -> Resolved:
        """The classes, and what became of each cluster and each number in the table."""
        if self._resolved is None:
            self._resolved = resolve_classes(self.rows, self.codebook.n_clusters)
        return self._resolved

    def classes(self) -> Resolved:
        """Return the classes as the table is now."""
        return self.resolved

    def class_of(self) -> np.ndarray:
        """Return the class_id of each segment, (n,) int32; −1 for a segment without a class. Do not write to it."""
        if self._class_of is None:
            owners = ClassOwners.of(self.resolved)
            self._class_of = owners.classes(self.cluster, self.override).astype(np.int32)
        return self._class_of

    def members(self, class_id: int | None) -> np.ndarray:
        """Return the rows of the segments of a class, ascending; None for those without a class."""
        return np.flatnonzero(self.class_of() == (-1 if class_id is None else class_id))

    def set_rows(self, rows: Iterable[ClassRow]) -> None:
        """Replace the class table."""
        self.rows = tuple(rows)
        self._resolved = None
        self._changed()

    def set_overrides(self, changes: Iterable[tuple[int, int, int | None]]) -> int:
        """Set or clear corrections of single segments.

        Args:
            changes: index of the file, FID and the class_override, None to clear it.

        Returns:
            The number of segments that the collection does not have, such as those drawn since it was opened.
        """
        asked = list(changes)
        rows = self.rows_of([(file, fid) for file, fid, _ in asked])
        known = rows >= 0
        wanted = np.array([-1 if class_id is None else class_id for _, _, class_id in asked], np.int64)
        self.override[rows[known]] = wanted[known]
        self._changed()
        return int(np.count_nonzero(~known))

    def _changed(self) -> None:
        self._class_of = None
        self.version += 1

    def rows_of(self, refs: Sequence[Sequence[int]]) -> np.ndarray:
        """Return the row of each segment that is named by index of the file and FID, −1 if it does not exist."""
        wanted = np.array(refs, np.int64).reshape(len(refs), 2)
        rows = np.full(len(wanted), -1, np.int64)
        for index in np.unique(wanted[:, 0]):
            if 0 <= index < len(self.files):
                at = np.flatnonzero(wanted[:, 0] == index)
                rows[at] = self.rows_of_fids(int(index), wanted[at, 1])
        return rows

    def rows_of_fids(self, file: int, fids: np.ndarray) -> np.ndarray:
        """Return the row of each FID of one file, −1 if it does not exist."""
        part = self.files[file].rows
        ours = self.fid[part]
        if file not in self._orders:
            # GDAL reads a GeoPackage by ascending FID; other formats may not.
            ascending = bool((ours[1:] > ours[:-1]).all())
            self._orders[file] = None if ascending else np.argsort(ours, kind="stable")
        order = self._orders[file]
        at = np.searchsorted(ours, fids, sorter=order)
        inside = at < len(ours)
        at = np.where(inside, at, 0)
        at = order[at] if order is not None else at
        if not len(ours):
            return np.full(len(fids), -1, np.int64)
        return np.where(inside & (ours[at] == fids), at + part.start, -1)

    def refs(self, rows: np.ndarray) -> list[list[int]]:
        """Return index of the file and FID of some rows."""
        return np.column_stack([self.file[rows].astype(np.int64), self.fid[rows]]).tolist()

    def selection(self, rows: np.ndarray) -> list[dict[str, Any]]:
        """Return some rows as lists of FIDs, one for each file that has any."""
        return [
            {"file": int(index), "fids": self.fid[rows[self.file[rows] == index]].tolist()}
            for index in np.unique(self.file[rows])
        ]


def open_collection(segments: Sequence[str | Path], codebook: str | Path, progress: Progress = SILENT) -> Collection:
    """Read all segments of some files, without their polygons.

    Args:
        segments: segments files whose clusters are of the codebook.
        codebook: its file.
        progress: of reading; may cancel.

    Raises:
        SegmentsError: No file is given, one is given twice, cannot be read, or has clusters of another codebook.
        CodebookError: The codebook cannot be read.
        PflKindError: The PFLs are of another kind than the codebook.
    """
    files = [split_layer(path)[0].resolve() for path in segments]
    if not files:
        raise SegmentsError("No segments file is given; name at least one.")
    for at, file in enumerate(files):
        if file in files[:at]:
            raise SegmentsError(f"{file} is given twice; name each segments file once.")
    book = read_codebook(codebook)
    counts = [count_segments(path) for path in segments]
    metas = [read_meta(path) for path in segments]
    starts = np.concatenate([[0], np.cumsum(counts)])
    arrays = _empty(int(starts[-1]), book.centroids.shape[1])
    opened = []
    for index, path in enumerate(segments):
        rows = slice(int(starts[index]), int(starts[index + 1]))
        try:
            _read(path, metas[index], book, arrays, rows, progress)
        except PflKindError as error:
            raise PflKindError(f"{path}: {error}") from None
        arrays["file"][rows] = index
        one = CollectionFile(path, crs_of_segments(path), metas[index], rows)
        _check_clusters(one, book, codebook, arrays)
        opened.append(one)
    return Collection(tuple(opened), book, rows=book.rows, **arrays)


def _empty(n: int, dimension: int) -> dict[str, np.ndarray]:
    return {
        "pfl": np.empty((n, dimension), np.float32),
        "described": np.empty(n, bool),
        "file": np.empty(n, np.int32),
        "fid": np.empty(n, np.int64),
        "segment_id": np.empty(n, np.int64),
        "cluster": np.empty(n, np.int32),
        "confidence": np.empty(n, np.float32),
        "override": np.empty(n, np.int32),
        "area_px": np.empty(n, np.int64),
        "area_m2": np.empty(n, np.float64),
        "bbox": np.empty((n, 4), np.float64),
        "center": np.empty((n, 2), np.float64),
    }


def _read(
    path: str | Path,
    meta: SegmentsMeta | None,
    codebook: Codebook,
    arrays: dict[str, np.ndarray],
    rows: slice,
    progress: Progress,
) -> None:
    name, total, start = split_layer(path)[0].name, max(len(arrays["fid"]), 1), rows.start
    for batch in read_segments(path, drawn=True, columns=_COLUMNS, fids=True):
        progress.check()
        part = slice(start, start + len(batch))
        if part.stop > rows.stop:
            break
        _take(batch, meta, codebook, {key: values[part] for key, values in arrays.items()})
        start = part.stop
        progress.show(start / total, f"Reading {name}")
    if start != rows.stop:
        raise SegmentsError(f"{path} changed while it was read; save your edits of it and open it again.")


def _take(batch: SegmentBatch, meta: SegmentsMeta | None, codebook: Codebook, into: dict[str, np.ndarray]) -> None:
    kinds = (str(kind) for kind in batch["pfl_kind"] if kind is not None)
    check_kind(next(kinds, codebook.pfl_kind if meta is None else meta.pfl_kind), codebook)
    if batch.pfl.shape[1]:
        check_dimension(batch.pfl.shape[1], codebook)
        into["pfl"][:] = batch.pfl
    else:
        into["pfl"][:] = np.nan
    into["described"][:] = np.isfinite(into["pfl"]).all(axis=1)
    into["pfl"][~into["described"]] = np.nan
    into["fid"][:] = batch[FID]
    for name in ("segment_id", "cluster", "confidence", "area_px", "area_m2"):
        into[name][:] = batch[name]
    into["override"][:] = batch["class_override"]
    into["bbox"][:] = shapely.bounds(batch.geometry)
    into["center"][:] = _inner_points(batch.geometry)
    _measure(batch.geometry, meta, into)


def _measure(shapes: np.ndarray, meta: SegmentsMeta | None, into: dict[str, np.ndarray]) -> None:
    """Fill in the sizes of segments that users drew, for which the file has none."""
    unknown = np.flatnonzero(into["area_px"] < 0)
    if not len(unknown):
        return
    into["area_px"][unknown] = 0
    if meta is None:
        return
    pixels = to_pixel(shapes[unknown], meta.grid)
    into["area_px"][unknown] = np.rint(np.nan_to_num(shapely.area(pixels)))
    row = np.clip(np.nan_to_num(shapely.get_y(shapely.centroid(pixels))), 0, meta.grid.height - 1)
    area = meta.grid.pixel_area_m2(row.astype(np.int64))
    if area is not None:
        into["area_m2"][unknown] = into["area_px"][unknown] * area


def _inner_points(shapes: np.ndarray) -> np.ndarray:
    """Return (n, 2) a point inside of each polygon: its centroid if that is inside, which is quicker to find."""
    middles = shapely.centroid(shapes)
    points = np.column_stack([shapely.get_x(middles), shapely.get_y(middles)])
    outside = np.flatnonzero(~shapely.contains_xy(shapes, points[:, 0], points[:, 1]))
    inner = shapely.point_on_surface(shapes[outside])
    points[outside] = np.column_stack([shapely.get_x(inner), shapely.get_y(inner)])
    return points


def _check_clusters(
    one: CollectionFile, codebook: Codebook, codebook_file: str | Path, arrays: dict[str, np.ndarray]
) -> None:
    """Refuse a file whose clusters are not those of the codebook.

    Where the file does not tell, its segments are assigned again and compared.
    """
    known = one.meta.codebook if one.meta else None
    cluster, described = arrays["cluster"][one.rows], arrays["described"][one.rows]
    if known == codebook.identity() or not described.any():
        return
    used = split_layer(codebook_file)[0].name
    if not (cluster[described] >= 0).any():
        raise SegmentsError(
            f"{one.path} has no clusters yet; run “Apply codebook” (`alps apply`) with {used}, and use its output."
        )
    compared = described & (cluster >= 0) & np.isin(cluster, codebook.clusters)
    if known is not None or not np.array_equal(
        assign(arrays["pfl"][one.rows][compared], codebook)[0], cluster[compared]
    ):
        raise SegmentsError(
            f"{one.path} has clusters of another codebook than {used}; run “Apply codebook” (`alps apply`) with "
            f"{used}, and use its output."
        )
