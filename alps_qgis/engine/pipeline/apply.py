"""Give every segment of a file its cluster and confidence."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..codebook.assign import assign
from ..codebook.statistics import Statistics
from ..errors import PflKindError
from ..progress import Progress
from ..tables.codebook import Codebook
from ..tables.segments import SegmentBatch, count_segments, read_segments, require_meta, write_segments


def apply_codebook(
    segments: Path,
    codebook: Codebook,
    out: Path,
    progress: Progress,
    statistics: Statistics | None = None,
    provenance: dict[str, Any] | None = None,
) -> int:
    """Write a copy of a segments file in which every segment has its cluster; return the number of segments.

    Args:
        segments: any segments file; not modified.
        codebook: centroids of the same kind of PFL.
        out: the file to write.
        progress: receives the share of the segments that are done.
        statistics: counts the assigned segments; None to count nothing.
        provenance: how the segments were made; None for what the segments file says.

    Raises:
        PflKindError: The PFLs are of another kind than the codebook.
        SegmentsError: The file is not a segments file, or another program dropped its grid.
    """
    meta = require_meta(segments)
    if provenance is not None:
        # An earlier run with other settings of the clustering may have left the segments.
        meta = replace(meta, provenance=provenance)
    n = max(count_segments(segments), 1)

    def assigned() -> Iterator[SegmentBatch]:
        done = 0
        for batch, cluster, confidence in clusters_of(segments, codebook):
            if statistics is not None:
                statistics.add(cluster, batch["area_m2"])
            yield batch.with_columns(cluster=cluster, confidence=confidence)
            done += len(batch)
            progress.show(done / n)
            progress.check()

    return write_segments(out, assigned(), replace(meta, counts={**meta.counts, "n_clusters": codebook.n_clusters}))


def clusters_of(segments: Path, codebook: Codebook) -> Iterator[tuple[SegmentBatch, np.ndarray, np.ndarray]]:
    """Yield batches of a segments file with the cluster and the confidence of each segment."""
    for batch in read_segments(segments):
        try:
            assigned = assign(batch.pfl, codebook, str(batch["pfl_kind"][0]))
        except PflKindError as error:
            raise PflKindError(f"{segments}: {error}") from None
        yield batch, *assigned
