"""Measure how much of each cluster lies in each class of a reference."""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import numpy as np

from ..errors import SettingsError, TruthError
from ..labels.blocks import blocks, map_bbox
from ..labels.class_owners import ClassOwners
from ..labels.look_up import look_up
from ..labels.top_segments import labelled_area, top_segments
from ..labels.vectorize import to_pixel
from ..progress import Progress
from ..scene.area import burn
from ..scene.grid import Window
from ..tables.codebook import Codebook
from ..tables.layer_path import split_layer
from ..tables.polygon_table import FID
from ..tables.segments import SegmentsMeta, read_segments
from .clusters import segments_of
from .reference import NOTHING, Read, Reference, check_number

_BLOCK = 1024
"""Side in pixels of the parts that are compared one after another; each pixel needs its position in another CRS."""

OverridesOf = Callable[[int, np.ndarray], np.ndarray]
"""Returns the class_override of segments, −1 for none, from the index of the file and (n,) FIDs."""


@dataclass(frozen=True)
class Overlaps:
    """Areas by cluster and reference class.

    Attributes:
        class_ids: (G,) class of each group of segments.
        clusters: (G,) cluster of each group; None for the segments whose class a user chose.
        names: (R,) reference classes.
        n_px: (G + 1, R + 1) pixels. The last row is ground without segments, the last column without a reference.
        area_m2: the same as ground area; None if one of the scenes does not know areas.
        problems: what does not count.
    """

    class_ids: list[int]
    clusters: list[int | None]
    names: list[str]
    n_px: np.ndarray
    area_m2: np.ndarray | None
    problems: list[str]

    @property
    def size(self) -> np.ndarray:
        """(G + 1, R + 1) float64: ground area, or pixels if it is unknown."""
        return self.n_px.astype(float) if self.area_m2 is None else self.area_m2


def measure_overlaps(
    segments: Sequence[str | Path],
    codebook: Codebook,
    codebook_file: str | Path,
    reference: Reference,
    ignore: Collection[str],
    progress: Progress,
    overrides: OverridesOf | None = None,
) -> Overlaps:
    """Measure the overlaps of all scenes together. Memory does not grow with the scenes.

    Where segments overlap, small ones lie on large ones, as in the class raster.

    Args:
        segments: segments files with clusters of the codebook.
        codebook: its classes.
        codebook_file: its file, for messages.
        reference: the map with names.
        ignore: names or values of the reference that do not count.
        progress: receives every block that is done.
        overrides: returns the class_override of segments instead of what the files have; from the index of the file
            and FIDs.

    Raises:
        SegmentsError: A file is not a segments file, or has clusters of another codebook.
        TruthError: The reference does not overlap a scene, or has too many classes.
        SettingsError: A class to ignore does not exist.
    """
    metas = [segments_of(path, codebook, codebook_file) for path in segments]
    groups = _Groups(codebook)
    found: dict[int, _Column] = {}
    known = True
    for (index, path, meta), part in progress.over(list(zip(range(len(metas)), segments, metas, strict=True))):
        part.show(0.0, f"Comparing {split_layer(path)[0].name}")
        override_of = partial(overrides, index) if overrides is not None else None
        scene = _Scene(path, meta, groups, override_of)
        with reference.over(meta.grid, meta.scene_name) as read:
            known &= scene.add_to(found, read, part)
        check_number(len(found), f"The reference {reference.path}")
    return _tabulate(found, groups, reference, ignore, known)


class _Groups:
    """Numbers the groups of segments: 0 … K − 1 by cluster, then the segments whose class a user chose, by class."""

    def __init__(self, codebook: Codebook) -> None:
        resolved = codebook.resolve()
        self._n_clusters = codebook.n_clusters
        self._owners = ClassOwners.of(resolved)
        ids = [each.class_id for each in resolved.classes]
        self._at = {class_id: self._n_clusters + number for number, class_id in enumerate(ids)}
        self.class_ids = [resolved.of_cluster[cluster] for cluster in range(self._n_clusters)] + ids
        self.clusters: list[int | None] = [*range(self._n_clusters), *(None for _ in ids)]

    def __len__(self) -> int:
        return len(self.class_ids)

    def of(self, cluster: np.ndarray, override: np.ndarray) -> np.ndarray:
        named = look_up(self._owners.named(override), self._at)
        return np.where(named >= 0, named, np.where(cluster < self._n_clusters, cluster, -1))


@dataclass
class _Column:
    """Pixels and area of one value of the reference, by group; the last entry is ground without segments."""

    n_px: np.ndarray
    area_m2: np.ndarray


class _Scene:
    """The segments of one scene, by group."""

    def __init__(
        self,
        path: str | Path,
        meta: SegmentsMeta,
        groups: _Groups,
        override_of: Callable[[np.ndarray], np.ndarray] | None,
    ) -> None:
        self._path, self._grid, self._groups, self._override_of = path, meta.grid, groups, override_of
        self._mask = labelled_area(path, meta, meta.grid)

    def add_to(self, found: dict[int, _Column], read: Read, progress: Progress) -> bool:
        """Count the scene; return whether its areas are known."""
        row_area = self._grid.pixel_area_m2(np.arange(self._grid.height))
        known = row_area is not None and bool(np.isfinite(row_area).all())
        areas = row_area if row_area is not None and known else np.zeros(self._grid.height)
        windows = list(blocks(self._grid, _BLOCK))
        for done, window in enumerate(windows):
            progress.check()
            values, at = read(window), self._groups_at(window)
            _count(found, len(self._groups) + 1, at, values, areas[window.row : window.row_stop])
            progress.show((done + 1) / len(windows))
        return known

    def _groups_at(self, window: Window) -> np.ndarray:
        """Return (h, w) the group of each pixel; the number of groups where none is."""
        grid, given = self._grid, self._override_of
        batches = list(read_segments(self._path, pfl=False, bbox=map_bbox(grid, window), fids=given is not None))
        if given is not None:
            batches = [batch.with_columns(class_override=given(batch[FID])) for batch in batches]
        top = top_segments(batches, self._groups.of, lambda geometry: to_pixel(geometry, grid), window)
        at = top.painted(len(self._groups))
        if self._mask is not None:
            at[~burn(self._mask, window)] = len(self._groups)
        return at


def _count(found: dict[int, _Column], n: int, at: np.ndarray, values: np.ndarray, row_area: np.ndarray) -> None:
    different, code = np.unique(values, return_inverse=True)
    # A map has few values; a photograph has many, and the table of all pairs would be huge.
    check_number(len(different), "A part of the reference")
    pair = code.reshape(at.shape) * n + at
    shape = (len(different), n)
    n_px = np.bincount(pair.ravel(), minlength=shape[0] * n).reshape(shape)
    area = n_px.astype(float) * row_area[0]
    if np.ptp(row_area) > 0:
        area = np.bincount(pair.ravel(), np.repeat(row_area, at.shape[1]), shape[0] * n).reshape(shape)
    for value, pixels, ground in zip(different.tolist(), n_px, area, strict=True):
        column = found.setdefault(value, _Column(np.zeros(n, np.int64), np.zeros(n)))
        column.n_px += pixels
        column.area_m2 += ground


def _tabulate(
    found: dict[int, _Column], groups: _Groups, reference: Reference, ignore: Collection[str], known: bool
) -> Overlaps:
    """Put values of one name into one column, and those that do not count with the ground without a reference."""
    values, custom = set(found) - {NOTHING}, reference.ignored_by_custom
    # A mask of 0 and 255 has two classes; beside other numbers, 255 stands for none.
    nothing = {NOTHING, custom} if custom in values and not values <= {0, custom} else {NOTHING}
    unwanted = {str(each).strip() for each in ignore}
    unused = set(unwanted)
    empty = np.zeros(len(groups) + 1, np.int64)
    n_px: dict[str | None, np.ndarray] = {None: empty}
    area: dict[str | None, np.ndarray] = {None: empty.astype(float)}
    for value in sorted(found):
        name = None if value in nothing else reference.name(value)
        spellings = set() if value in nothing else reference.spellings(value)
        unused -= spellings
        name = None if spellings & unwanted else name
        n_px[name] = n_px.get(name, 0) + found[value].n_px
        area[name] = area.get(name, 0.0) + found[value].area_m2
    if unused:
        raise SettingsError(f"ignore has {min(unused)!r}, which {reference.path} does not have where the scenes lie.")
    names = [name for name in n_px if name is not None]
    if not names:
        raise TruthError(
            f"The reference {reference.path} has no class where the scenes lie; choose a map of the same ground, or "
            "ignore fewer classes."
        )
    order: list[str | None] = [*names, None]
    return Overlaps(
        groups.class_ids,
        groups.clusters,
        names,
        np.stack([n_px[name] for name in order], axis=1),
        np.stack([area[name] for name in order], axis=1) if known else None,
        reference.problems(),
    )
