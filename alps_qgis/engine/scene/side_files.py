"""Look at the files that GDAL reads beside a raster without being asked: overviews and masks.

It takes any raster there, also a VRT or a map service, and a raster may even name its overviews' file in its metadata.
"""

from __future__ import annotations

import os
import re
import warnings
from pathlib import Path

from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

_SUFFIXES = (".ovr", ".OVR", ".msk", ".MSK")
_DRIVERS = ["GTiff", "HFA"]
"""Overviews and masks are written as one of these."""

_HFA = b"EHFA_HEADER_TAG"
_ABSENT = re.compile("no such file|does not exist", re.IGNORECASE)
_BLOCKED = re.compile(r"/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs)", re.IGNORECASE)
"""GDAL is kept from opening these where servers are not allowed."""

_MAX_DEPTH = 4


def check_side_files(dataset: DatasetReader, name: str, depth: int = 0) -> None:
    """Refuse overviews and masks that are not plain rasters themselves. No pixel is read.

    Args:
        dataset: an open raster.
        name: of its file, or of a file in an archive.
        depth: how many files led here: overviews may have overviews.

    Raises:
        ValueError: They are refused; the message is a clause.
    """
    if depth > _MAX_DEPTH:
        raise ValueError(f"{name} is an overview of an overview of an overview; delete it")
    named = dataset.tags(ns="OVERVIEWS").get("OVERVIEW_FILE", "")
    if named and not _BLOCKED.match(named):
        # Anything but the name of a file could be an address, or a raster described in the name itself.
        if re.search(r"[<?]|^\w\w+:", named):
            raise ValueError(f"its metadata names {named[:200]} as its overviews; remove that")
        _check(_overview_path(named, name), depth, f"its metadata names {named[:200]} as its overviews; remove that")
    for suffix in _SUFFIXES:
        side = name + suffix
        _check(side, depth, f"{side} beside it is neither a TIFF nor an HFA file; delete or rename it")
    for auxiliary in {name + ".aux", os.path.splitext(name)[0] + ".aux"}:
        _check_auxiliary(auxiliary)


def _check(side: str, depth: int, refusal: str) -> None:
    if not side.startswith("/vsi") and not os.path.lexists(side):
        return
    try:
        # Overviews and masks have no georeferencing of their own.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with DatasetReader(side, driver=_DRIVERS, sharing=False) as dataset:
                check_side_files(dataset, side, depth + 1)
    except RasterioError as error:
        if side.startswith("/vsi") and _ABSENT.search(str(error)):
            return
        raise ValueError(refusal) from error


def _overview_path(named: str, name: str) -> str:
    base = ":::BASE:::"
    return str(Path(name).parent / named[len(base) :]) if named.startswith(base) else named


def _check_auxiliary(path: str) -> None:
    # GDAL goes by how the file begins, and then lets any driver open it.
    if os.path.isfile(path):
        with open(path, "rb") as file:
            head = file.read(4096)
        if head.startswith(_HFA) and b"<" in head:
            raise ValueError(f"{path} beside it is not an HFA file; delete or rename it")
