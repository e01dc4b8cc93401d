"""Count the segments and the area of each cluster over all scenes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ..classes import ClassRow
from ..tables.codebook import Codebook

_AREA_UNITS = 10_000
"""Areas are added up in this fraction of a square metre (1 cm²)."""


class Statistics:
    """Counts the segments and areas of each cluster, chunk by chunk; the order never matters."""

    def __init__(self, codebook: Codebook) -> None:
        self._n = np.zeros(codebook.n_clusters, np.int64)
        # Sums of integers do not depend on the order; sums of floats do.
        self._area = np.zeros(codebook.n_clusters, np.int64)
        self._known = True

    def add(self, cluster: np.ndarray, area_m2: np.ndarray | None) -> None:
        """Count some segments.

        Args:
            cluster: (n,) integers; −1 (no cluster) is not counted.
            area_m2: (n,) floats; NaN or None for a scene without a CRS. Then all areas remain unknown, since the sum
                would leave out this scene.
        """
        counted = (cluster >= 0) & (cluster < len(self._n))
        cluster = cluster[counted]
        self._n += np.bincount(cluster, minlength=len(self._n))
        if area_m2 is None:
            self._known &= not len(cluster)
            return
        area = np.asarray(area_m2, np.float64)[counted]
        self._known &= bool(np.isfinite(area).all())
        if self._known:
            np.add.at(self._area, cluster, np.rint(area * _AREA_UNITS).astype(np.int64))

    def merge(self, other: Statistics) -> None:
        """Add the counts of other scenes, of the same codebook."""
        self._n += other._n
        self._area += other._area
        self._known &= other._known

    def rows(self, codebook: Codebook) -> tuple[ClassRow, ...]:
        """Return the rows of the codebook with these counts; names and colours stay as users chose them."""
        return tuple(self._row(row) for row in codebook.rows)

    def _row(self, row: ClassRow) -> ClassRow:
        if row.cluster is None:
            return row
        area = int(self._area[row.cluster]) / _AREA_UNITS if self._known else None
        return replace(row, n_segments=int(self._n[row.cluster]), area_m2=area)
