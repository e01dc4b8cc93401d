"""Give class rasters overviews, and find overviews that did not reach the disk."""

from __future__ import annotations

import multiprocessing
import warnings
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path

import rasterio
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import OutputError
from ..progress import SILENT, Progress
from ..runtime.executor import Executor, HereExecutor
from ..runtime.processes import processes
from .sources import CACHE_BYTES

_HERE_UP_TO_PX = 4096 * 4096
"""GDAL takes up to 0.7 s for these and holds Python's lock meanwhile; another process takes 0.4 s to start."""


def overview_factors(height: int, width: int, smallest: int) -> list[int]:
    """Return 2, 4, 8 … until the longer side is at most `smallest` pixels."""
    factors: list[int] = []
    side = max(height, width)
    while side > smallest:
        side = -(-side // 2)
        factors.append(2 ** (len(factors) + 1))
    return factors


def build_overviews(
    path: Path, side: int, progress: Progress = SILENT, resampling: Resampling = Resampling.mode
) -> None:
    """Add overviews to a GeoTIFF; each pixel is made from the valid ones below it, nodata if there is none.

    Args:
        path: a closed file of one band of unsigned integers, without overviews.
        side: of a block in pixels; overviews follow until one block holds the whole raster.
        progress: asked whether to stop.
        resampling: the most frequent value, as for class ids, or another rule.

    Raises:
        RasterioError: The file cannot be read, or the disk is full.
    """
    with rasterio.open(path) as dataset:
        factors = overview_factors(dataset.height, dataset.width, side)
        is_large = dataset.height * dataset.width > _HERE_UP_TO_PX
    if not factors:
        return
    # With another process, neither heartbeats nor a cancel have to wait for GDAL. A process that labels one scene of a
    # collection may not start others, and need not: its parent sends the heartbeats, and ends it after a cancel.
    elsewhere = is_large and not multiprocessing.current_process().daemon
    here: AbstractContextManager[Executor] = nullcontext(HereExecutor())
    with processes(1) if elsewhere else here as executor:
        executor.submit(path.name, _build, path, factors, side, resampling)
        [outcome] = executor.wait(progress)
    if outcome.error is not None:
        raise RasterioError(str(outcome.error))


def _build(path: Path, factors: list[int], side: int, resampling: Resampling) -> None:
    options = {"GDAL_CACHEMAX": CACHE_BYTES, "GDAL_TIFF_OVR_BLOCKSIZE": side}
    try:
        with rasterio.Env(**options), warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with rasterio.open(path, "r+") as dataset:
                dataset.build_overviews(factors, resampling)
    except Exception as error:
        # Any error: rasterio lets GDAL's own errors through, and their class is not public.
        raise OutputError(str(error)) from error


def overview_gap(path: Path, level: int, progress: Progress = SILENT) -> str | None:
    """Return which block of a GeoTIFF's overview is missing; None if all exist and can be read.

    A block that could not be written is missing in the file's index, and GDAL would silently read it as nodata.

    Args:
        path: a closed GeoTIFF.
        level: 0 for the first overview.
        progress: asked whether to stop.

    Raises:
        RasterioError: A block is damaged.
    """
    with rasterio.open(path, overview_level=level) as overview:
        windows = list(overview.block_windows(1))
        for _, window in windows:
            progress.check()
            overview.read(1, window=window)
    with rasterio.open(path) as dataset:
        for (row, col), _ in windows:
            if not dataset.get_tag_item(f"BLOCK_OFFSET_{col}_{row}", "TIFF", bidx=1, ovr=level):
                return f"block row {row}, column {col} of overview {level + 1}"
    return None
