"""Find out which class each segment has, from its override and its cluster."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..classes import Resolved
from .look_up import look_up

_KEY = "class_owners"
"""Key in the provenance of a class raster."""

_CLUSTERS_OF = "clusters_of"
"""Another key: identity of the codebook that the painted clusters are of; missing if the segments did not tell."""


def note_clusters(codebook: str | None) -> dict[str, str]:
    """Return the entry for a class raster's provenance that says of which codebook its clusters are."""
    return {_CLUSTERS_OF: codebook} if codebook is not None else {}


def has_painted_clusters(provenance: Mapping[str, Any], codebook: str | None) -> bool:
    """Return whether segments may have the clusters that a class raster was painted from.

    Args:
        provenance: of the class raster.
        codebook: identity of the codebook that the clusters of the segments are of; None if it is unknown.
    """
    painted = provenance.get(_CLUSTERS_OF)
    return painted is None or painted == codebook


@dataclass(frozen=True)
class ClassOwners:
    """Which class each cluster and each former class became; a class raster keeps these tables in its provenance.

    Attributes:
        of_cluster: cluster → class_id.
        of_class_id: class_id → class_id that replaces it, after users merged classes.
    """

    of_cluster: Mapping[int, int] = field(default_factory=dict)
    of_class_id: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, resolved: Resolved) -> ClassOwners:
        """Return the tables of a codebook's classes."""
        return cls(resolved.of_cluster, resolved.of_class_id)

    @classmethod
    def from_provenance(cls, provenance: Mapping[str, Any]) -> ClassOwners | None:
        """Return the tables that a class raster keeps; None if it has none, or none that ALPS could have written."""
        kept = provenance.get(_KEY)
        if not isinstance(kept, dict):
            return None
        of_cluster, of_class_id = _pairs(kept.get("of_cluster", [])), _pairs(kept.get("of_class_id", []))
        return None if of_cluster is None or of_class_id is None else cls(of_cluster, of_class_id)

    def to_provenance(self) -> dict[str, Any]:
        """Return the entry for a class raster's provenance: lists of pairs, since keys in JSON are always text."""
        tables = {"of_cluster": self.of_cluster, "of_class_id": self.of_class_id}
        return {_KEY: {name: [[key, value] for key, value in table.items()] for name, table in tables.items()}}

    def classes(self, cluster: np.ndarray, override: np.ndarray) -> np.ndarray:
        """Return the class_id of each segment, −1 for a segment without a class.

        Args:
            cluster: (n,) integers, −1 for NULL.
            override: (n,) integers, −1 for NULL; if it does not name a class, the class of the cluster counts.
        """
        by_override = self.named(override)
        return np.where(by_override >= 0, by_override, look_up(cluster, self.of_cluster))

    def named(self, override: np.ndarray) -> np.ndarray:
        """Return the class_id that each override stands for, −1 if it does not name a class."""
        return look_up(override, self.of_class_id)


def _pairs(table: Any) -> dict[int, int] | None:
    """Return a table from its pairs; None if they are not pairs of 32-bit numbers."""
    if not isinstance(table, list):
        return None
    for pair in table:
        if not (isinstance(pair, list) and len(pair) == 2 and all(type(x) is int and abs(x) < 2**31 for x in pair)):
            return None
    return dict(table)
