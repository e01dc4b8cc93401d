"""Cut a tile into superpixels: the built-in segmenter, which needs neither torch nor a download.

Superpixels partition the valid pixels of a tile (`superpixel_merge.py`). The PFL of a superpixel describes its colour,
its texture and its surroundings (`superpixel_features.py`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..errors import BandError
from .protocol import TileSegments
from .superpixel_features import colour_planes, pool_pfl
from .superpixel_merge import partition
from .superpixel_recipe import MERGES, Recipe

HALO_PX = 32


class SuperpixelSegmenter:
    """Partition all valid pixels of a tile into superpixels and compute a PFL for each.

    Every valid pixel belongs to exactly one superpixel, so the class map of a scene has no holes. Results do not use
    statistics of the tile, so that the same ground gives the same PFL in every tile.
    """

    name = "superpixels"
    default_halo = HALO_PX
    parallel = True
    partition = True
    device = "cpu"
    together = 1

    def __init__(self, n_bands: int = 3, recipe: Recipe | None = None, detail: str = "medium") -> None:
        """Prepare for images of `n_bands` bands; three are treated as red, green and blue.

        A PFL holds averages over superpixels of any size, so the kind of the PFLs does not depend on the detail, and
        one codebook serves all three.

        Raises:
            BandError: `n_bands` is below 1.
        """
        if n_bands < 1:
            raise BandError(f"Superpixels need at least 1 band, not {n_bands}; choose the bands of the scene.")
        self.n_bands = n_bands
        self.recipe = recipe or Recipe()
        self.merge = self.recipe.merge if detail == "medium" else MERGES[detail]
        self.pfl_kind = self.recipe.kind(n_bands)

    def segment(self, image: np.ndarray, valid: np.ndarray, max_area_px: float) -> TileSegments:
        """Return the superpixels of one tile; see `Segmenter.segment`.

        Superpixels stop growing at `max_area_px` instead of being dropped above it: a partition has no background
        mask to remove, and nobody needs a hole in the class map.

        Raises:
            BandError: The number of bands is not the one that this segmenter was made for.
        """
        if image.shape[0] != self.n_bands:
            raise BandError(
                f"The tile has {image.shape[0]} bands, but the superpixels were prepared for {self.n_bands}; "
                "choose the same number of bands for every scene."
            )
        valid = np.asarray(valid, dtype=bool)
        planes = colour_planes(image, valid)
        labels = partition(planes, valid, self.merge, max_area_px)
        pfl = pool_pfl(planes, labels, self.recipe)
        unknown = np.full(len(pfl), np.nan, dtype=np.float32)
        return TileSegments(labels[None], pfl, unknown, unknown.copy())

    def segment_all(
        self, images: Sequence[np.ndarray], valids: Sequence[np.ndarray], max_area_px: float
    ) -> list[TileSegments]:
        """Return the superpixels of several tiles, one after the other."""
        return [self.segment(image, valid, max_area_px) for image, valid in zip(images, valids, strict=True)]
