"""Find out where the pixels of a dataset lie: from a geotransform, GCPs, RPCs, or not at all."""

from __future__ import annotations

import warnings

import numpy as np
from affine import Affine
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import DatasetReader

from .raster_grid import NOT_GEOREFERENCED, RasterGrid, flip_rows, gives_areas


def georeference(dataset: DatasetReader) -> tuple[RasterGrid, list[str]]:
    """Return the grid of a dataset and notes on it for the user."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        transform = dataset.transform
    crs = _wkt(dataset.crs)
    # GDAL returns the identity for a file without a geotransform.
    if not transform.is_identity and transform.determinant != 0:
        return _canonical(dataset, transform, crs), _no_areas(crs)
    gcps, gcp_crs = dataset.gcps
    if gcps:
        return _georeference_by_gcps(dataset, gcps, _wkt(gcp_crs))
    if dataset.rpcs is not None:
        rpcs = dict(dataset.rpcs.to_gdal())
        grid = RasterGrid(dataset.width, dataset.height, georeferencing="rpcs", rpcs=rpcs)
        return grid, [
            "It is georeferenced by RPCs only: the class raster carries them, polygons and segments are in pixel "
            "coordinates."
        ]
    grid = RasterGrid(dataset.width, dataset.height, NOT_GEOREFERENCED, crs, georeferencing="none")
    return grid, ["It has no georeferencing, so outputs are in pixel coordinates and areas in m² stay empty."]


def _wkt(crs: CRS | None) -> str | None:
    return crs.to_wkt() if crs else None


def _canonical(
    dataset: DatasetReader,
    transform: Affine,
    crs: str | None,
    georeferencing: str = "transform",
    gcps: tuple[tuple[float, float, float, float, float], ...] = (),
) -> RasterGrid:
    # North-up transforms have a negative determinant, since y falls as rows rise. A positive one mirrors the image.
    south_up = transform.determinant > 0
    if south_up:
        transform = flip_rows(transform, dataset.height)
    return RasterGrid(dataset.width, dataset.height, transform, crs, south_up, georeferencing, gcps)


def _georeference_by_gcps(dataset: DatasetReader, points: list, crs: str | None) -> tuple[RasterGrid, list[str]]:
    gcps = tuple((p.row, p.col, p.x, p.y, p.z or 0.0) for p in points)
    fitted = fit_affine(gcps)
    if fitted is None:
        grid = RasterGrid(dataset.width, dataset.height, NOT_GEOREFERENCED, None, georeferencing="none")
        return grid, [f"Its {len(gcps)} GCP(s) do not fix a plane, so outputs are in pixel coordinates."]
    transform, residual_px = fitted
    grid = _canonical(dataset, transform, crs, "gcps", gcps)
    note = (
        f"It is georeferenced by {len(gcps)} GCPs: the class raster carries them, polygons and segments use an affine "
        f"fit with a residual of {residual_px:.2f} px (root mean square)."
    )
    return grid, [note, *_no_areas(crs, by_gcps=True)]


def _no_areas(crs: str | None, by_gcps: bool = False) -> list[str]:
    if not crs:
        return [
            "Its GCPs have no CRS, so areas in m² stay empty."
            if by_gcps
            else "It has no CRS, so areas in m² stay empty."
        ]
    if gives_areas(crs):
        return []
    return [
        "Its GCPs have a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it."
        if by_gcps
        else "It has a CRS without a known unit of length, so areas in m² stay empty; assign its CRS if you know it."
    ]


def fit_affine(gcps: tuple[tuple[float, float, float, float, float], ...]) -> tuple[Affine, float] | None:
    """Fit a geotransform to GCPs by least squares.

    Returns:
        The transform and its root-mean-square residual in pixels; None for fewer than three points or points on a line.
    """
    table = np.asarray(gcps, dtype=np.float64).reshape(-1, 5)
    if len(table) < 3:
        return None
    pixel, ground = table[:, [1, 0]], table[:, [2, 3]]
    # Centre both, since map coordinates are large compared with a pixel and the fit would lose digits.
    pixel_mean, ground_mean = pixel.mean(axis=0), ground.mean(axis=0)
    solution, _, rank, _ = np.linalg.lstsq(pixel - pixel_mean, ground - ground_mean, rcond=1e-9)
    if rank < 2 or abs(np.linalg.det(solution)) == 0:
        return None
    offset = ground_mean - pixel_mean @ solution
    (a, d), (b, e) = solution
    transform = Affine(a, b, offset[0], d, e, offset[1])
    misfit = (ground - (pixel @ solution + offset)) @ np.linalg.inv(solution)
    return transform, float(np.sqrt((misfit**2).sum(axis=1).mean()))
