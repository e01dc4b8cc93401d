"""Encode images and masks as bytes of files. Python writes them, so that a full disk raises an error."""

from __future__ import annotations

import io
import warnings
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from PIL import Image
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning
from rasterio.io import MemoryFile

from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..settings import NOT_COVERED


def png(image: np.ndarray) -> bytes:
    """Return the PNG of an image (3, h, w) uint8."""
    return _save(Image.fromarray(np.ascontiguousarray(np.moveaxis(image, 0, -1))))


def index_png(mask: np.ndarray, colors: np.ndarray) -> bytes:
    """Return the paletted PNG of numbers (h, w) uint8; readers that take palette indices get the numbers.

    Args:
        mask: numbers of classes; 255 for none.
        colors: (256, 3) uint8.
    """
    picture = Image.fromarray(np.ascontiguousarray(mask))
    picture.putpalette(colors.tobytes())
    return _save(picture)


def _save(picture: Image.Image) -> bytes:
    with io.BytesIO() as file:
        picture.save(file, "PNG", compress_level=6)
        return file.getvalue()


def geotiff(values: np.ndarray, grid: RasterGrid, window: Window, colors: np.ndarray | None = None) -> bytes:
    """Return the GeoTIFF of one window of a scene, georeferenced to the window; its first row is the northernmost.

    Args:
        values: (n_bands, h, w); h and w may reach past the window's right and lower side.
        grid: of the scene.
        window: in it.
        colors: (256, 3) uint8 of the classes of a mask, whose value 255 is nodata.
    """
    profile: dict[str, Any] = {
        "driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2],
        "dtype": values.dtype.name, "compress": "deflate", **_georeferencing(grid, window),
    }  # fmt: skip
    if colors is not None:
        profile["nodata"] = NOT_COVERED
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with MemoryFile() as memory:
            # Without .aux.xml files, which GDAL would put beside the data set's files.
            with rasterio.Env(GDAL_PAM_ENABLED="NO"), memory.open(**profile) as dataset:
                dataset.write(values)
                if colors is not None:
                    dataset.write_colormap(1, {n: (*color, 255) for n, color in enumerate(colors.tolist())})
            return bytes(memory.getbuffer())


def _georeferencing(grid: RasterGrid, window: Window) -> dict[str, Any]:
    profile: dict[str, Any] = {"crs": CRS.from_wkt(grid.crs)} if grid.crs else {}
    if grid.georeferencing == "transform":
        profile["transform"] = grid.transform @ Affine.translation(window.col, window.row)
    elif grid.georeferencing == "gcps":
        # Control points of a south-up file count rows from its other end.
        rows = [(grid.height - row if grid.south_up else row) - window.row for row, *_ in grid.gcps]
        profile["gcps"] = [
            GroundControlPoint(row, col - window.col, x, y, z) for row, (_, col, x, y, z) in zip(rows, grid.gcps)
        ]
    return profile
