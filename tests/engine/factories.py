"""Make small rasters for tests; every value is visible in the test that asks for it."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp
from rasterio.rpc import RPC

UTM31 = "EPSG:32631"
TEN_METRES = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0)
"""North-up, 10 m pixels, in UTM zone 31 at the central meridian."""


def make_raster(
    path: str | Path,
    values: np.ndarray,
    *,
    crs: str | None = UTM31,
    transform: Affine | None = TEN_METRES,
    nodata: float | None = None,
    mask: np.ndarray | None = None,
    colorinterp: tuple[ColorInterp, ...] | None = None,
    colormap: dict[int, tuple[int, ...]] | None = None,
    gcps: list[GroundControlPoint] | None = None,
    rpcs: RPC | None = None,
    overviews: tuple[int, ...] = (),
    driver: str = "GTiff",
    **creation: Any,
) -> Path:
    """Write a raster and return its path.

    Args:
        path: where; the folder must exist.
        values: (n_bands, h, w), or (h, w) for one band.
        crs: None for none.
        transform: None for none.
        nodata: for all bands.
        mask: (h, w) bool, stored as an internal mask; True is valid.
        colorinterp: one for each band.
        colormap: RGB or RGBA by value, for one band.
        gcps: instead of the transform; `crs` is theirs then.
        rpcs: instead of transform and crs.
        overviews: factors, for example (2, 4).
        driver: GDAL's name.
        creation: further creation options, for example `tiled=True`.
    """
    stack = np.atleast_3d(values.T).T if values.ndim == 2 else values
    profile: dict[str, Any] = {
        "driver": driver,
        "count": stack.shape[0],
        "height": stack.shape[1],
        "width": stack.shape[2],
        "dtype": stack.dtype.name,
        "nodata": nodata,
        **creation,
    }
    if rpcs is None and crs is not None:
        profile["crs"] = crs
    if gcps is not None:
        profile["gcps"] = gcps
    elif rpcs is None and transform is not None:
        profile["transform"] = transform
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as dataset:
        if colorinterp is not None:
            dataset.colorinterp = colorinterp
        dataset.write(stack)
        if colormap is not None:
            dataset.write_colormap(1, colormap)
        if mask is not None:
            dataset.write_mask(mask)
        if rpcs is not None:
            dataset.rpcs = rpcs
    if overviews:
        with rasterio.open(path, "r+") as dataset:
            dataset.build_overviews(list(overviews))
    return Path(path)


def rgb(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Return (3, h, w) uint8 noise from 1 to 254, so that no value looks like nodata."""
    return np.random.default_rng(seed).integers(1, 255, (3, height, width), dtype=np.uint8)


def scene_rpcs() -> RPC:
    """Return RPCs of a plausible satellite image; only that they travel matters."""
    ones = [0.0, 1.0, *[0.0] * 18]
    return RPC(
        height_off=100.0, height_scale=500.0, lat_off=45.0, lat_scale=0.1, line_den_coeff=[1.0, *[0.0] * 19],
        line_num_coeff=[0.0, 0.0, -1.0, *[0.0] * 17], line_off=2.0, line_scale=2.0, long_off=3.0, long_scale=0.1,
        samp_den_coeff=[1.0, *[0.0] * 19], samp_num_coeff=ones, samp_off=3.0, samp_scale=3.0,
    )  # fmt: skip
