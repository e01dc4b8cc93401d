"""Make sure that the clusters of a segments file are those of the codebook that is used with it.

Cluster 3 of one codebook has nothing to do with cluster 3 of another. A segments file keeps the identity of the
codebook that its clusters are of. If another codebook is used with it, that codebook is applied first, to a copy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np

from ..classes import is_automatic
from ..errors import CodebookError, PflKindError
from ..progress import Progress
from ..tables.codebook import Codebook, read_codebook
from ..tables.layer_path import split_layer
from ..tables.segments import SEGMENTS, SegmentBatch, SegmentsMeta, crs_of_segments, read_columns, read_meta
from .apply import clustered, clusters_of, renumbered, warn_of_another_look, warn_of_lost_centroids


def with_clusters_of(
    segments: str | Path, codebook: Codebook, codebook_file: str | Path, copy: Path, progress: Progress
) -> str | Path:
    """Return a segments file whose clusters are those of a codebook: the given file, or `copy` after writing it.

    Args:
        segments: a segments file; not modified.
        codebook: the codebook to use.
        codebook_file: its file.
        copy: where a copy with other clusters goes.
        progress: receives a sentence if the codebook had to be applied.

    Raises:
        SegmentsError: The file is not a segments file.
        PflKindError: The codebook cannot be applied, as its PFLs are of another kind.
        CodebookError: A class_override names a class that this codebook does not have.
    """
    meta = read_meta(segments)
    with _naming(codebook_file):
        same = has_clusters_of(segments, meta, codebook, progress)
    if same:
        return segments
    name, used = split_layer(segments)[0].name, split_layer(codebook_file)[0].name
    had_clusters = meta is None or meta.codebook is not None or _has_clusters(segments)
    numbers = _new_overrides(segments, meta, codebook, codebook_file, progress)
    warn_of_lost_centroids(codebook, Path(used), progress)
    if meta is not None:
        warn_of_another_look(meta, codebook, progress)
        meta = clustered(meta, codebook)
    with _naming(codebook_file):
        SEGMENTS.write(copy, _assigned(segments, codebook, numbers, progress), crs_of_segments(segments), meta)
    progress.say(
        f"{name} has clusters of another codebook, so {used} was applied to its segments first; {name} itself is not "
        "changed."
        if had_clusters
        else f"{name} has no clusters yet, so {used} was applied to its segments first; {name} itself is not changed."
    )
    return copy


@contextmanager
def _naming(codebook_file: str | Path) -> Iterator[None]:
    """Name the codebook too, if its PFLs are of another kind: either file can be the wrong one."""
    try:
        yield
    except PflKindError as error:
        raise PflKindError(f"{codebook_file} does not fit {error}") from None


def new_overrides(
    segments: str | Path, codebook: Codebook, codebook_file: str | Path, progress: Progress
) -> dict[int, int]:
    """Return class_override → the number of the same class in the table of another codebook that will be applied.

    Raises:
        CodebookError: A class that users named does not exist in this codebook.
    """
    meta = read_meta(segments)
    if has_clusters_of(segments, meta, codebook, progress):
        return {}
    return _new_overrides(segments, meta, codebook, codebook_file, progress)


def has_clusters_of(segments: str | Path, meta: SegmentsMeta | None, codebook: Codebook, progress: Progress) -> bool:
    """Return whether the clusters of a segments file are those of a codebook.

    Where the file does not say so, all segments are assigned again and compared.
    """
    known = meta.codebook if meta else None
    if known == codebook.identity():
        return True
    clustered = assignable = False
    for batch, now, _ in clusters_of(segments, codebook, geometry=False):
        progress.check()
        before = batch["cluster"]
        # Segments drawn or cleared by hand have no cluster. Those of a deleted row keep theirs, as far as is known.
        compared = before >= 0
        if known is None:
            compared &= (before >= codebook.n_clusters) | np.isin(before, codebook.clusters)
        if not np.array_equal(before[compared], now[compared]):
            return False
        clustered |= bool((before >= 0).any())
        assignable |= bool((now >= 0).any())
    return clustered or not assignable


def _has_clusters(segments: str | Path) -> bool:
    return any(bool((cluster >= 0).any()) for (cluster,) in read_columns(segments, ("cluster",)))


def _assigned(
    segments: str | Path, codebook: Codebook, numbers: dict[int, int], progress: Progress
) -> Iterator[SegmentBatch]:
    for batch, cluster, confidence in clusters_of(segments, codebook):
        progress.check()
        override = renumbered(batch["class_override"], numbers)
        yield batch.with_columns(cluster=cluster, confidence=confidence, class_override=override)


def _new_overrides(
    segments: str | Path, meta: SegmentsMeta | None, codebook: Codebook, codebook_file: str | Path, progress: Progress
) -> dict[int, int]:
    """Return the class_id of this codebook for every class_override, which users chose in the table of another one.

    Raises:
        CodebookError: A class that users named does not exist in this codebook.
    """
    # An update gives new clusters new numbers, and leaves those of all classes as they were.
    if meta is not None and meta.codebook is not None and codebook.continues(meta.codebook):
        return {}
    found: Counter[int] = Counter()
    for (override,) in read_columns(segments, ("class_override",)):
        found.update(override[override >= 0].tolist())
    if not found:
        return {}
    file, used = split_layer(segments)[0], split_layer(codebook_file)[0]
    n = sum(found.values())
    before = _names(earlier_codebook(file, meta))
    now = codebook.resolve()
    if not before:
        progress.warn(
            f"1 correction (class_override) in {file.name} was chosen with another codebook, which is not beside it; "
            f"the number is kept and now stands for a class of {used.name}, so check it."
            if n == 1
            else f"{n} corrections (class_override) in {file.name} were chosen with another codebook, which is not "
            f"beside it; the numbers are kept and now stand for the classes of {used.name}, so check them."
        )
        return {}
    by_name = {each.name: each.class_id for each in now.classes}
    numbers = {number: by_name.get(before.get(number, ""), number) for number in found}
    for number in found:
        name = before.get(number, "")
        if name and name not in by_name and not is_automatic(name):
            raise CodebookError(
                f"{file} has a class_override {number} for the class {name!r}, which {used} does not have; add a row "
                f"with this name (and `cluster` NULL) to its table `classes` and run again."
            )
    progress.say(
        f"1 correction (class_override) in {file.name}: the class keeps its name, with the number that {used.name} "
        "gives it."
        if n == 1
        else f"{n} corrections (class_override) in {file.name}: the classes keep their names, with the numbers that "
        f"{used.name} gives them."
    )
    return numbers


def earlier_codebook(segments: Path, meta: SegmentsMeta | None) -> Codebook | None:
    """Return the codebook that the clusters of a file are of, if it lies beside the file."""
    if meta is not None and meta.codebook is not None:
        with suppress(CodebookError):
            codebook = read_codebook(segments.with_name("codebook.gpkg"))
            return codebook if codebook.identity() == meta.codebook else None
    return None


def _names(codebook: Codebook | None) -> dict[int, str]:
    """Return the name of the class that each class_id of a codebook stands for."""
    if codebook is None:
        return {}
    resolved = codebook.resolve()
    names = {each.class_id: each.name for each in resolved.classes}
    return {number: names[owner] for number, owner in resolved.of_class_id.items()}
