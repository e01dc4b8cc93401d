"""Say which overviews a raster gets, and find those that did not reach the disk."""

from __future__ import annotations

from pathlib import Path

import rasterio


def overview_factors(height: int, width: int, smallest: int) -> list[int]:
    """Return 2, 4, 8 … until the longer side is at most `smallest` pixels."""
    factors: list[int] = []
    side = max(height, width)
    while side > smallest:
        side = -(-side // 2)
        factors.append(2 ** (len(factors) + 1))
    return factors


def overview_gap(path: Path, level: int) -> str | None:
    """Return which block of a GeoTIFF's overview is missing; None where all are there and can be read.

    A block whose write failed is absent from the file's index and would read as nodata without a word.

    Args:
        path: a closed GeoTIFF.
        level: 0 for the first overview.

    Raises:
        RasterioError: A block is damaged.
    """
    with rasterio.open(path, overview_level=level) as overview:
        windows = list(overview.block_windows(1))
        for _, window in windows:
            overview.read(1, window=window)
    with rasterio.open(path) as dataset:
        for (row, col), _ in windows:
            if not dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1, ovr=level):
                return f"block row {row}, column {col} of overview {level + 1}"
    return None
