"""Tell which class each segment has: by the classes that now stand for its override and its cluster."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from ..classes import Resolved
from .look_up import look_up

_KEY = "class_owners"
"""In the provenance of a class raster."""


@dataclass(frozen=True)
class ClassOwners:
    """Which clusters, and which classes of before, became which class; a class raster keeps it in its provenance.

    Attributes:
        of_cluster: cluster → class_id.
        of_class_id: class_id → class_id that now stands for it.
    """

    of_cluster: Mapping[int, int] = field(default_factory=dict)
    of_class_id: Mapping[int, int] = field(default_factory=dict)

    @classmethod
    def of(cls, resolved: Resolved) -> ClassOwners:
        """Return those of a codebook's classes."""
        return cls(resolved.of_cluster, resolved.of_class_id)

    @classmethod
    def from_provenance(cls, provenance: Mapping[str, Any]) -> ClassOwners | None:
        """Return what a class raster keeps; None where another program wrote it."""
        kept = provenance.get(_KEY)
        return cls(**{name: dict(kept.get(name, ())) for name in ("of_cluster", "of_class_id")}) if kept else None

    def to_provenance(self) -> dict[str, Any]:
        """Return the entry of a class raster's provenance; JSON has no whole numbers as keys."""
        tables = {"of_cluster": self.of_cluster, "of_class_id": self.of_class_id}
        return {_KEY: {name: [[key, value] for key, value in table.items()] for name, table in tables.items()}}

    def classes(self, cluster: np.ndarray, override: np.ndarray) -> np.ndarray:
        """Return the class_id of each segment, −1 where it has none.

        Args:
            cluster: (n,) integers, −1 for NULL.
            override: (n,) integers, −1 for NULL; one that names no class leaves the cluster's class in force.
        """
        by_override = self.named(override)
        return np.where(by_override >= 0, by_override, look_up(cluster, self.of_cluster))

    def named(self, override: np.ndarray) -> np.ndarray:
        """Return the class_id that each override stands for, −1 where it names no class."""
        return look_up(override, self.of_class_id)
