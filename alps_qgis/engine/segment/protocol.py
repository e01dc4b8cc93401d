"""What every segmenter gives for one tile."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import numpy as np


@dataclass(frozen=True)
class TileSegments:
    """The masks of one tile with their PFLs.

    Masks may overlap (SAM's do), so they are spread over `layers`, in each of which they are disjoint; a partition
    needs one layer. Mask `i` is `(layers == i).any(axis=0)` and lies in exactly one layer.

    Attributes:
        layers: (n_layers, h, w) int32; -1 where no mask, else the mask's index 0…n-1.
        pfl: (n, D) float32, pooled over the whole mask inside the tile.
        score: (n,) float32 predicted IoU; NaN where the segmenter predicts none.
        stability: (n,) float32 stability score; NaN where the segmenter predicts none.
        n_dropped: masks the segmenter made and the gate dropped.
        note: how they were computed other than asked for, for example on the CPU; empty where they were not.
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

    Nothing here changes while it works: what is said of one tile is in that tile's `TileSegments`.
    """

    name: str
    """The user's name for it, for example `superpixels`."""

    pfl_kind: str
    """Identifies what the PFLs mean (`sam_vit_b:ec2df627:256`, or the recipe's hash); equal kinds are comparable."""

    default_halo: int
    """Halo in pixels that lets objects across a core border be seen whole from both sides."""

    partition: bool
    """True where the masks of a tile never overlap and cover every valid pixel."""

    parallel: bool
    """True where several processes, one tile each, are faster than one."""

    device: str
    """Where it was asked to compute, a device of torch: another device may round differently."""

    @property
    def together(self) -> int:
        """Tiles that are best cut at a time: several where an accelerator would wait for them."""
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
        """Return the masks of several tiles, as `segment` does of each."""
        ...
