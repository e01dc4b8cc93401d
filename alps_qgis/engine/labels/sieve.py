"""Apply a minimum mapping unit to a class raster."""

from __future__ import annotations

import zlib

import numpy as np
import rasterio.features

_GROWTH = 4
_MAX_TURNS = 20


def sieve(values: np.ndarray, covered: np.ndarray, min_unit_px: int) -> np.ndarray:
    """Let connected parts of fewer pixels join their largest neighbour.

    Uncovered pixels neither grow nor shrink, and a part without a covered neighbour stays, however small. The limit
    grows from turn to turn, so that small parts among small parts join each other before they join a large one. A
    small part is left only where none of its neighbours reaches the limit either.

    Args:
        values: (h, w) class ids of a type that GDAL sieves, C-contiguous; overwritten.
        covered: (h, w) bool.
        min_unit_px: smallest part that stays; 0 and 1 change nothing.

    Returns:
        `values`.
    """
    # GDAL wants fewer pixels than the image has; no part that has a neighbour is as large as that.
    limit = min(min_unit_px, values.size - 1)
    step = 2
    while step < limit:
        _sieve_once(values, covered, step)
        step *= _GROWTH
    if limit > 1:
        # A part whose largest neighbour was itself too small joins in a later turn.
        # A checksum tells when nothing changes any more; a copy would cost as much memory as the raster.
        state = zlib.crc32(values.data)
        for _ in range(_MAX_TURNS):
            _sieve_once(values, covered, limit)
            before, state = state, zlib.crc32(values.data)
            if state == before:
                break
    return values


def _sieve_once(values: np.ndarray, covered: np.ndarray, limit: int) -> None:
    rasterio.features.sieve(values, limit, out=values, mask=covered, connectivity=4)
