"""Keep a few segments of a scene while they get their clusters: those that the report on the run shows."""

from __future__ import annotations

import heapq
from dataclasses import dataclass, field

import numpy as np
import shapely

from ..codebook.sample import PflSample
from ..tables.segments import SegmentBatch

N_PFL = 4000
"""PFLs kept for the picture of the clusters, over all scenes."""

N_DOUBTFUL = 12

MIN_AREA_PX = 64
"""Smaller segments are not worth a look: at their size, a PFL is mostly border."""


@dataclass(frozen=True, order=True)
class Doubtful:
    """A segment whose cluster is uncertain.

    Attributes:
        confidence: of its cluster.
        scene: its scene, as the run names it.
        segment_id: its number there.
        cluster: the nearest.
        override: class_override, −1 for none.
        area_px: its size.
        wkb: its polygon, in the CRS of the scene.
    """

    confidence: float
    scene: str
    segment_id: int
    cluster: int = field(compare=False)
    override: int = field(compare=False)
    area_px: int = field(compare=False)
    wkb: bytes = field(compare=False)


class RunSample:
    """Keeps PFLs for the picture of the clusters, and the segments with the lowest confidence."""

    def __init__(self, scene: str, pfl_kind: str, n_pfl: int, n_doubtful: int) -> None:
        self.pfl = PflSample(n_pfl, pfl_kind)
        self._scene, self._n_doubtful = scene, n_doubtful
        self.doubtful: list[Doubtful] = []

    def add(self, batch: SegmentBatch, cluster: np.ndarray, confidence: np.ndarray) -> None:
        """Take some segments with their clusters and confidences."""
        self.pfl.add(self._scene, batch["segment_id"], batch.pfl, batch["area_px"])
        rows = np.flatnonzero((batch["area_px"] >= MIN_AREA_PX) & np.isfinite(confidence) & (cluster >= 0))
        lowest = rows[np.argsort(confidence[rows], kind="stable")[: self._n_doubtful]]
        found = [self._doubtful(batch, int(row), cluster, confidence) for row in lowest]
        self.doubtful = heapq.nsmallest(self._n_doubtful, [*self.doubtful, *found])

    def _doubtful(self, batch: SegmentBatch, row: int, cluster: np.ndarray, confidence: np.ndarray) -> Doubtful:
        return Doubtful(
            float(confidence[row]),
            self._scene,
            int(batch["segment_id"][row]),
            int(cluster[row]),
            int(batch["class_override"][row]),
            int(batch["area_px"][row]),
            shapely.to_wkb(batch.geometry[row]),
        )


def sample_of(scene: str, pfl_kind: str, n_scenes: int) -> RunSample:
    """Return an empty sample for one of the scenes of a run; in all, samples of any number of scenes stay small."""
    return RunSample(scene, pfl_kind, max(N_PFL // n_scenes, 20), N_DOUBTFUL)
