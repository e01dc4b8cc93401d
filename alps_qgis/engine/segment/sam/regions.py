"""Remove small holes and islands of masks, as the segment-anything package does with OpenCV."""

from __future__ import annotations

import numpy as np
from scipy import ndimage


def remove_small_regions(mask: np.ndarray, min_area: int, *, holes: bool) -> tuple[np.ndarray, bool]:
    """Fill small holes of a mask (h, w) bool, or drop its small islands; the largest island always stays.

    Returns:
        The mask, and whether it changed. Regions touch through corners too (8-connected).
    """
    regions, n_regions = ndimage.label(~mask if holes else mask, structure=np.ones((3, 3)))
    sizes = np.bincount(regions.ravel(), minlength=n_regions + 1)
    small = sizes < min_area
    small[0] = False
    if not small.any():
        return mask, False
    if not holes and small[1:].all():
        small[1 + np.argmax(sizes[1:])] = False
    return (mask | small[regions] if holes else mask & ~small[regions]), True
