"""Open the rasters that users name, and refuse whatever would read more than local raster files."""

from __future__ import annotations

import os
import re
import warnings
from functools import cache, lru_cache
from pathlib import Path
from typing import Any

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

from ..errors import SceneError
from .archives import check_archives
from .pointers import REMOTE, check_pointers, head_of, is_vrt
from .raster_names import restore_slashes, subdataset_of
from .side_files import check_side_files

_VSI = re.compile(r"^/vsi[a-z0-9_]+[/?]", re.I)
_DRIVERS = frozenset({
    "AAIGrid", "ACE2", "AIG", "AVIF", "BAG", "BIGGIF", "BMP", "BSB", "BT", "BYN", "CALS", "COSAR", "CTG", "DIMAP",
    "DTED", "ECRGTOC", "ECW", "EHdr", "EIR", "ELAS", "ENVI", "ERS", "ESAT", "ESRIC", "FIT", "GFF", "GIF", "GPKG",
    "GRASSASCIIGrid", "GRIB", "GS7BG", "GSAG", "GSBG", "GSC", "GTX", "GTiff", "GXF", "HDF4", "HDF4Image", "HDF5",
    "HDF5Image", "HEIF", "HF2", "HFA", "ILWIS", "IRIS", "ISCE", "ISG", "ISIS2", "ISIS3", "JAXAPALSAR", "JP2ECW",
    "JP2KAK", "JP2MrSID", "JP2OpenJPEG", "JPEG", "JPEGXL", "KEA", "KRO", "L1B", "LAN", "LCP", "LIBERTIFF", "LOSLAS",
    "Leveller", "MAP", "MBTiles", "MFF", "MFF2", "MRF", "MSGN", "MrSID", "NDF", "NGSGEOID", "NITF", "NOAA_B",
    "NTv2", "NWT_GRC", "NWT_GRD", "OZI", "PCIDSK", "PCRaster", "PDF", "PDS", "PDS4", "PNG", "PNM", "PRF", "RIK",
    "RMF", "ROI_PAC", "RPFTOC", "RRASTER", "RS2", "RST", "Rasterlite", "S102", "S104", "S111", "SAFE", "SAGA",
    "SAR_CEOS", "SDTS", "SENTINEL2", "SGI", "SIGDEM", "SNAP_TIFF", "SNODAS", "SRP", "SRTMHGT", "TGA", "TIL", "TSX",
    "Terragen", "USGSDEM", "VICAR", "WEBP", "XPM", "XYZ", "ZMap", "Zarr", "netCDF",
})  # fmt: skip
"""What may open rasters: formats that hold pixels. VRTs are opened too, once their sources are checked."""

_REMOTE_DRIVERS = frozenset(
    {"DAAS", "EEDA", "EEDAI", "HTTP", "OGCAPI", "PLMOSAIC", "STACIT", "STACTA", "WCS", "WMS", "WMTS"}
)
"""What may open rasters too where remote ones are allowed."""

_DESCRIBING_DRIVERS = frozenset({
    "DIMAP", "ECRGTOC", "ERS", "ISIS2", "ISIS3", "MRF", "PDS", "PDS4", "RPFTOC", "RS2", "SAFE", "TIL", "TSX", "VICAR",
})  # fmt: skip
"""Formats whose files name others. Inside an archive, those cannot be looked at beforehand."""

READ_ERRORS = (RasterioError, CPLE_BaseError, MemoryError)
"""What reading a raster may raise: rasterio lets some of GDAL's own errors through."""

CACHE_BYTES = 64 * 2**20

_ENVIRONMENT = {
    # GDAL's shortcut for whole images does not notice that a PNG is truncated.
    "GDAL_PNG_WHOLE_IMAGE_OPTIM": "NO",
    "GDAL_VRT_ENABLE_PYTHON": "NO",
}
# GDAL may fetch only this name, which does not exist: a sidecar or header that points to a server gets nothing.
_NO_NETWORK = {"CPL_VSIL_CURL_ALLOWED_FILENAME": "/vsicurl/nothing"}

_MAX_PIXELS = 2**40
_MAX_BANDS = 4096
_MAX_BLOCK_PX = 2**31


def environment(allow_remote: bool, cache_bytes: int = CACHE_BYTES) -> dict[str, Any]:
    """Return the GDAL options with which scenes are opened and read.

    Args:
        allow_remote: whether files may point to servers.
        cache_bytes: memory for decoded blocks. GDAL's own default is a share of the machine's memory, so a large scene
            would use more of it than a small one.
    """
    options: dict[str, Any] = {**_ENVIRONMENT, "GDAL_CACHEMAX": cache_bytes}
    return options if allow_remote else options | _NO_NETWORK


def open_dataset(path: str | os.PathLike[str], allow_remote: bool = False) -> tuple[DatasetReader, str]:
    """Open a raster and return it with its full name: an absolute path, or the name of a subdataset.

    Raises:
        SceneError: The file is missing, remote or not a raster, holds several rasters, or claims a size that no scene
            has.
    """
    name = os.fspath(path)
    target, drivers = _vet(name, allow_remote)
    try:
        with rasterio.Env(**environment(allow_remote)), warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            # Not shared: two scenes that are the same file would otherwise use one handle.
            dataset = DatasetReader(target, driver=drivers, sharing=False)
    except (RasterioError, CPLE_BaseError) as error:
        raise SceneError(_why_not_opened(name, target, error)) from error
    try:
        with rasterio.Env(**environment(allow_remote)):
            _check_dataset(dataset, name)
            _check_files(dataset, target)
    except BaseException:
        dataset.close()
        raise
    return dataset, target


def _vet(name: str, allow_remote: bool) -> tuple[str, list[str]]:
    """Return the name to pass to GDAL and which of its drivers may open it."""
    local = Path(os.path.abspath(name)) if name else Path()
    if name and local.exists():
        if not (local.is_file() or local.is_dir()):
            raise SceneError(f"{name} is a pipe or a device, which has no size; give a raster file.")
        # By content, not by suffix: GDAL opens a VRT under any name.
        is_vrt = local.is_file() and check_pointers(local, allow_remote)
        return str(local), ["VRT"] if is_vrt else _drivers(allow_remote)
    name = restore_slashes(name)
    if REMOTE.search(name):
        if allow_remote:
            return name, _drivers(True)
        raise SceneError(
            f"{name} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the "
            "advanced parameter “Read from servers”)."
        )
    check_archives(name)
    if _VSI.match(name):
        return name, sorted(set(_drivers(allow_remote)) - _DESCRIBING_DRIVERS)
    subdataset = subdataset_of(name)
    if subdataset is not None and subdataset.driver in _subdataset_prefixes():
        if subdataset.file.is_file():
            check_pointers(subdataset.file, allow_remote)
        return subdataset.name(name), _drivers(allow_remote)
    raise SceneError(f"{name or 'The empty path'} does not exist; check the path.")


@cache
def _subdataset_prefixes() -> frozenset[str]:
    return frozenset(driver.upper() for driver in _drivers(True)) | {
        "GTIFF_DIR",
        "HDF4_GR",
        "HDF4_SDS",
        "NITF_IM",
        "SENTINEL2_L1C",
        "SENTINEL2_L2A",
    }


@cache
def _all_drivers() -> frozenset[str]:
    with rasterio.Env() as env:
        return frozenset(env.drivers())


def _drivers(allow_remote: bool) -> list[str]:
    return sorted(_all_drivers() & (_DRIVERS | _REMOTE_DRIVERS if allow_remote else _DRIVERS))


def _why_not_opened(name: str, target: str, error: Exception) -> str:
    path = Path(target)
    if path.is_dir():
        return f"{name} is a folder; give a raster file."
    if path.is_file() and path.stat().st_size == 0:
        return f"{name} is empty (0 bytes); copy it again."
    reason = str(error).replace(f"'{target}'", "it is").replace(target, "the file").strip().rstrip(".")
    return f"{name} cannot be opened as a raster ({reason}); give a raster GDAL can read, or copy it again if damaged."


def _check_files(dataset: DatasetReader, target: str) -> None:
    """Refuse a raster that reads files elsewhere, or has files beside it that are not what their names say."""
    inside = subdataset_of(target)
    main = str(inside.file if inside else target)
    try:
        # What lies on a server beside an allowed raster is the server's matter.
        if not REMOTE.search(main):
            check_side_files(dataset, main)
        # The CRS of a sidecar may be an address, which GDAL refuses to follow; the error may come with the next call.
        _ = dataset.crs, dataset.colorinterp
        files = dataset.files
    except ValueError as error:
        raise SceneError(f"{target} is not read: {error}.") from error
    except READ_ERRORS as error:
        raise SceneError(f"{target} cannot be read ({error}); remove the files beside it, or copy it again.") from error
    if dataset.driver == "VRT":
        for file in files:
            check_archives(file)
            if file != main and os.path.isfile(file):
                state = os.stat(file)
                try:
                    _check_source(file, state.st_size, state.st_mtime_ns)
                except ValueError as error:
                    raise SceneError(f"{target} is not read because of {file}: {error}.") from error
        return
    if not os.path.exists(main):
        return
    folder = Path(os.path.abspath(main)).parent
    for file in files:
        path = Path(os.path.abspath(file))
        if not path.is_file() or path == Path(os.path.abspath(main)):
            continue
        if not path.is_relative_to(folder):
            raise SceneError(f"{target} reads {file}, which is outside its folder; convert it to a GeoTIFF.")
        if is_vrt(head_of(path)):
            raise SceneError(f"{target} reads {file}, which is really a VRT; convert it to a GeoTIFF.")


@lru_cache(maxsize=100_000)
def _check_source(file: str, _n_bytes: int, _changed: int) -> None:
    """Look at the files beside a source of a VRT, once for each state of the source."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with DatasetReader(file, driver=_drivers(False), sharing=False) as dataset:
                check_side_files(dataset, file)
    except RasterioError:
        # What cannot be opened gives an error where it is read.
        return


def _check_dataset(dataset: DatasetReader, name: str) -> None:
    if dataset.count == 0 and dataset.subdatasets:
        # As GDAL names them: rasterio's list lacks the quotes.
        named = dataset.tags(ns="SUBDATASETS")
        names = [named.get(f"SUBDATASET_{n}_NAME", each) for n, each in enumerate(dataset.subdatasets, start=1)]
        raise SceneError(f"{name} holds {len(names)} rasters; give one of them: {', '.join(names)}.")
    if dataset.count == 0 or dataset.width < 1 or dataset.height < 1:
        raise SceneError(
            f"{name} does not hold an image ({dataset.width} × {dataset.height} pixels, {dataset.count} bands); choose "
            "another file."
        )
    if dataset.width * dataset.height > _MAX_PIXELS:
        raise SceneError(
            f"{name} claims {dataset.width} × {dataset.height} pixels, more than the {_MAX_PIXELS:.1e} that any real "
            "scene has; its header is damaged, or cut it into parts."
        )
    if dataset.count > _MAX_BANDS:
        raise SceneError(
            f"{name} has {dataset.count} bands, more than the maximum of {_MAX_BANDS}; copy those you need into a new "
            "file, for example with gdal_translate -b."
        )
    rows, cols = dataset.block_shapes[0]
    if rows * cols > _MAX_BLOCK_PX:
        raise SceneError(
            f"{name} is stored in blocks of {cols} × {rows} pixels, too large to read by windows; rewrite it tiled, "
            "for example with gdal_translate -co TILED=YES."
        )
