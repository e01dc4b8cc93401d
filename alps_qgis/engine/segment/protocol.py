"""Define what a segmenter is, and what it returns for a tile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True)
class TileSegments:
    """The masks of one tile with their PFLs.

    Masks may overlap (SAM's do), so they are distributed over `layers`; masks in one layer do not overlap, and a
    partition needs one layer. Mask `i` is `(layers == i).any(axis=0)` and lies in exactly one layer.

    Attributes:
        layers: (n_layers, h, w) int32; index of the mask, 0…n-1, or -1 without a mask.
        pfl: (n, D) float32, pooled over the whole mask inside the tile.
        score: (n,) float32 predicted IoU; NaN if the segmenter does not predict it.
        stability: (n,) float32 stability score; NaN if the segmenter does not compute it.
        n_dropped: number of masks that the gate dropped.
        note: what differed from the settings, for example that the CPU was used; empty if nothing did.
    """

    layers: np.ndarray
    pfl: np.ndarray
    score: np.ndarray
    stability: np.ndarray
    n_dropped: int = 0
    note: str = ""

    @property
    def n(self) -> int:
        """Number of masks."""
        return int(self.pfl.shape[0])


class Segmenter(Protocol):
    """Cut one tile into masks and pool a PFL for each. Picklable, so that worker processes can hold a copy.

    A segmenter does not change while it works: what concerns one tile is in the `TileSegments` of that tile.
    """

    name: str
    """The user's name for it, for example `superpixels`."""

    pfl_kind: str
    """Identifies how PFLs are made (`sam_vit_b:ec2df627:256`, or the recipe's hash); equal kinds are comparable."""

    default_halo: int
    """Halo in pixels, wide enough that both tiles see objects across the border of their cores completely."""

    partition: bool
    """Whether the masks of a tile never overlap and cover every valid pixel."""

    parallel: bool
    """Whether several processes, one tile each, are faster than one."""

    device: str
    """The device of torch that it was asked to use; results of another device may differ by rounding."""

    @property
    def together(self) -> int:
        """Number of tiles to pass at a time: several if an accelerator would otherwise wait for the next tile."""
        ...

    def segment(self, image: np.ndarray, valid: np.ndarray, max_area_px: float) -> TileSegments:
        """Return the masks of one tile.

        Args:
            image: (n_bands, h, w) float32 display values in 0…1; 0 where not valid.
            valid: (h, w) bool.
            max_area_px: masks of more pixels are dropped (the gate) and counted.
        """
        ...

    def segment_all(
        self, images: Sequence[np.ndarray], valids: Sequence[np.ndarray], max_area_px: float
    ) -> list[TileSegments]:
        """Return the masks of several tiles, each as `segment` would return them."""
        ...
