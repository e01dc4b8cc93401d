"""Check that the clusters of a segments file are those of a codebook, before classes are read from the two."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..codebook.assign import assign
from ..errors import PflKindError, SegmentsError
from ..tables.codebook import Codebook
from ..tables.layer_path import split_layer
from ..tables.segments import SegmentsMeta, count_segments, read_columns, read_segments, require_meta


def segments_of(segments: str | Path, codebook: Codebook, codebook_file: str | Path) -> SegmentsMeta:
    """Return the metadata of a segments file whose clusters are of a codebook.

    If the file does not tell of which codebook they are, its segments are assigned again and compared.

    Raises:
        SegmentsError: The file is not a segments file, has lost its grid, or has clusters of another codebook or none.
    """
    meta = require_meta(segments)
    if meta.codebook == codebook.identity() or not count_segments(segments):
        return meta
    used = split_layer(codebook_file)[0].name
    highest = max(int(cluster.max()) for (cluster,) in read_columns(segments, ("cluster",)))
    if highest < 0:
        raise SegmentsError(
            f"{segments} has no clusters yet; run “Apply codebook” (`alps apply`) with {used}, and use its output."
        )
    if meta.codebook is not None or highest >= codebook.n_clusters or not _same(segments, codebook):
        raise SegmentsError(
            f"{segments} has clusters of another codebook than {used}; run “Apply codebook” (`alps apply`) with "
            f"{used}, and use its output."
        )
    return meta


def _same(segments: str | Path, codebook: Codebook) -> bool:
    for batch in read_segments(segments, geometry=False, drawn=True):
        cluster = batch["cluster"]
        if not batch.pfl.shape[1]:
            continue
        used = np.isfinite(batch.pfl).all(axis=1) & (cluster >= 0) & np.isin(cluster, codebook.clusters)
        kind = next((str(kind) for kind in batch["pfl_kind"] if kind is not None), codebook.pfl_kind)
        try:
            now, _ = assign(batch.pfl[used], codebook, kind)
        except PflKindError:
            return False
        if not np.array_equal(now, cluster[used]):
            return False
    return True
