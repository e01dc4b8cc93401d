"""Give every segment of a file its cluster and confidence."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from ..codebook.assign import assign
from ..codebook.statistics import Statistics
from ..errors import PflKindError, SegmentsError
from ..labels.look_up import look_up
from ..progress import Progress
from ..tables.codebook import Codebook
from ..tables.segments import SegmentBatch, SegmentsMeta, count_segments, read_segments, require_meta, write_segments


def apply_codebook(
    segments: Path,
    codebook: Codebook,
    out: Path,
    progress: Progress,
    statistics: Statistics | None = None,
    provenance: dict[str, Any] | None = None,
    overrides: Mapping[int, int] | None = None,
    segmentation: dict[str, str] | None = None,
    watch: Callable[[SegmentBatch, np.ndarray, np.ndarray], None] | None = None,
    change: Callable[[SegmentBatch], SegmentBatch] | None = None,
) -> int:
    """Write a copy of a segments file in which every segment has its cluster; return the number of segments.

    Args:
        segments: any segments file; not modified.
        codebook: centroids of the same kind of PFL.
        out: the file to write.
        progress: receives the share of the segments that are done.
        statistics: counts the assigned segments; None to count nothing.
        provenance: how the segments were made; None for what the segments file says.
        segmentation: see `SegmentsMeta`; None for what the segments file says.
        overrides: class_override → the number of the same class in the table of this codebook.
        watch: sees every batch with its clusters and confidences.
        change: what else to do with the segments.

    Raises:
        PflKindError: The PFLs are of another kind than the codebook.
        SegmentsError: The file is not a segments file, another program dropped its grid, or no segment has a PFL.
    """
    meta = require_meta(segments)
    warn_of_another_look(meta if provenance is None else replace(meta, provenance=provenance), codebook, progress)
    if provenance is not None:
        # An earlier run with other settings of the clustering may have left the segments.
        meta = replace(meta, provenance=provenance)
    if segmentation is not None:
        meta = replace(meta, segmentation=segmentation)
    n = max(count_segments(segments), 1)

    def all_assigned() -> Iterator[SegmentBatch]:
        done, n_with_pfl = 0, 0
        for batch, cluster, confidence in clusters_of(segments, codebook):
            n_with_pfl += int(np.count_nonzero(np.isfinite(batch.pfl).all(axis=1)))
            if statistics is not None:
                statistics.add(cluster, batch["area_m2"])
            if watch is not None:
                watch(batch, cluster, confidence)
            override = renumbered(batch["class_override"], overrides)
            assigned = batch.with_columns(cluster=cluster, confidence=confidence, class_override=override)
            yield assigned if change is None else change(assigned)
            done += len(batch)
            progress.show(done / n)
            progress.check()
        if done and not n_with_pfl:
            raise SegmentsError(f"{segments} has segments without a PFL only, so no cluster is near; segment it again.")

    return write_segments(out, all_assigned(), clustered(meta, codebook))


def renumbered(override: np.ndarray, numbers: Mapping[int, int] | None) -> np.ndarray:
    """Return (n,) class_override with other numbers; −1 and values without a new number stay."""
    if not numbers:
        return override
    return np.where(override >= 0, look_up(override, {**{int(n): int(n) for n in override}, **numbers}), override)


def clustered(meta: SegmentsMeta, codebook: Codebook) -> SegmentsMeta:
    """Return the metadata of a file whose segments have the clusters of a codebook."""
    counts = {**meta.counts, "n_clusters": codebook.n_clusters}
    return replace(meta, counts=counts, codebook=codebook.identity())


def clusters_of(
    segments: str | Path, codebook: Codebook, *, geometry: bool = True
) -> Iterator[tuple[SegmentBatch, np.ndarray, np.ndarray]]:
    """Yield batches of a segments file with the cluster and the confidence of each segment.

    Segments that users drew have no PFL, and get no cluster.

    Args:
        segments: a segments file.
        codebook: centroids of the same kind of PFL.
        geometry: whether to read the polygons too.
    """
    for batch in read_segments(segments, geometry=geometry, drawn=True):
        if not batch.pfl.shape[1]:
            batch = replace(batch, pfl=np.full((len(batch), codebook.centroids.shape[1]), np.nan, np.float32))
        kind = next((str(kind) for kind in batch["pfl_kind"] if kind is not None), codebook.pfl_kind)
        try:
            assigned = assign(batch.pfl, codebook, kind)
        except PflKindError as error:
            raise PflKindError(f"{segments}: {error}") from None
        yield batch, *assigned


def warn_of_lost_centroids(codebook: Codebook, file: Path, progress: Progress) -> None:
    """Warn if users deleted rows of a codebook: new segments of these clusters go to other ones."""
    lost = sorted(set(range(codebook.n_clusters)) - set(codebook.clusters.tolist()))
    if lost:
        clusters = ", ".join(map(str, lost))
        progress.warn(
            f"The table `classes` of {file.name} has no row for cluster {clusters} any more, so segments that belong "
            "there go to other clusters; restore the row from a copy of the file, or fit again."
            if len(lost) == 1
            else f"The table `classes` of {file.name} has no row for clusters {clusters} any more, so segments that "
            "belong there go to other clusters; restore the rows from a copy of the file, or fit again."
        )


def warn_of_another_look(meta: SegmentsMeta, codebook: Codebook, progress: Progress) -> None:
    """Warn if segments show the scene with another stretch, other bands or another scaling of the feature raster.

    Their PFLs differ from those of the codebook then, as they do if the encoder took other bands as its colours.
    """
    ours, theirs = look_of_segments(meta), look_of_codebook(codebook)
    for name, warning in {
        "stretch": f"{meta.scene_name} was segmented with another stretch than the codebook, so the same ground may "
        "get different classes; label the scene with `alps label --codebook` instead.",
        "bands": f"{meta.scene_name} was segmented with other bands than the codebook, so the same ground may get "
        "different classes; label the scene with `alps label --codebook` instead.",
        "colours": f"{meta.scene_name} was segmented with other bands as red, green and blue than the codebook, so the "
        "same ground may get different classes; label the scene with `alps label --codebook` instead.",
        "scaling": f"{meta.scene_name} was segmented with another scaling of the feature raster than the codebook, so "
        "the same ground may get different classes; label the scene with `alps label --codebook` instead.",
    }.items():
        one, other = ours[name], theirs[name]
        if one and other and json.dumps(one, sort_keys=True) != json.dumps(other, sort_keys=True):
            progress.warn(warning)


def look_of_segments(meta: SegmentsMeta) -> dict[str, Any]:
    """Return how segments show their scene: what PFLs of the same ground depend on besides their kind."""
    return _look(meta.provenance, meta.provenance.get("settings", {}))


def look_of_codebook(codebook: Codebook) -> dict[str, Any]:
    """Return how the segments were made that a codebook was fitted to; see `look_of_segments`."""
    return _look(codebook.settings, codebook.settings)


def _look(made: Mapping[str, Any], settings: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "bands": (settings.get("scene") or {}).get("bands"),
        "stretch": made.get("stretch"),
        "scaling": (made.get("features") or {}).get("scaling"),
        "colours": (made.get("encoder") or {}).get("bands"),
    }
