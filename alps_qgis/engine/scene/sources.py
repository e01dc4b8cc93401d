"""Open the rasters that users name, and refuse whatever would read more than local raster files."""

from __future__ import annotations

import os
import re
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader

from ..errors import SceneError
from .xml_elements import read_elements

_REMOTE = re.compile(
    r"""/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|stdin) | ^[a-z][a-z0-9+.-]+:// | [:="]\s*(https?|ftp|s3|gs)://""",
    re.IGNORECASE | re.VERBOSE,
)
_DESCRIBES_REMOTE = re.compile(
    r"""/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs) | <(GDAL_WMS|WMS_|WCS_GDAL|GDAL_WMTS|CachedSource)
    | (href|src)\s*=\s*["'](https?|ftp):""",
    re.IGNORECASE | re.VERBOSE,
)
_COLLAPSED = re.compile(r"((?:^|/|=)(?:https?|ftp|s3|gs):)/(?!/)", re.IGNORECASE)
"""An address that was a `Path` for a while has lost one of its two slashes."""

_VSI = re.compile(r"^/vsi[a-z0-9_]+[/?]", re.I)
_SUBDATASET = re.compile(r"^([A-Za-z][A-Za-z0-9_]+):(.+)$", re.S)

_REMOTE_DRIVERS = {
    "DAAS", "EEDA", "EEDAI", "HTTP", "NGW", "OGCAPI", "PLMOSAIC", "PLSCENES", "STACIT", "STACTA", "WCS", "WMS", "WMTS",
}  # fmt: skip
# Files that only point at other files. A VRT's sources are checked; the other two are refused.
_POINTER_DRIVERS = {"VRT", "GTI", "DERIVED"}
_VECTOR_DRIVERS = {
    "AVCBin", "AVCE00", "CPG", "ESRI Shapefile", "ESRIJSON", "GeoJSON", "GeoJSONSeq", "GNMDatabase", "GNMFile", "OSM",
    "TopoJSON", "MVT",
}  # fmt: skip

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
_MAX_VRT_BYTES = 256 * 2**20
_MAX_DESCRIPTION_BYTES = 4 * 2**20
_HEAD_BYTES = 2048


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
    except RasterioError as error:
        raise SceneError(_why_not_opened(name, target, error)) from error
    try:
        _check_dataset(dataset, name)
    except SceneError:
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
        head = _head(local) if local.is_file() else b""
        if _is_vrt(head):
            check_vrt(local, allow_remote)
            return str(local), ["VRT"]
        if head.lstrip()[:1] == b"<" and not allow_remote:
            _check_description(local)
        return str(local), _drivers(allow_remote)
    name = _COLLAPSED.sub(r"\1//", name)
    if _REMOTE.search(name):
        if allow_remote:
            return name, _drivers(True)
        raise SceneError(
            f"{name} lies on a remote server; download it, or allow remote scenes (--allow-remote, in QGIS the "
            "advanced parameter “Read from servers”)."
        )
    if _VSI.match(name):
        return name, _drivers(allow_remote)
    subdataset = _SUBDATASET.match(name)
    if subdataset and subdataset[1] in _subdataset_prefixes() and _local_part(subdataset[2]) is not None:
        return name, _drivers(allow_remote)
    raise SceneError(f"{name or 'The empty path'} does not exist; check the path.")


def _check_description(path: Path) -> None:
    """Refuse an XML file that describes a raster (DIMAP, MRF, WMS …) on another machine."""
    with open(path, "rb") as file:
        text = file.read(_MAX_DESCRIPTION_BYTES).decode("latin-1")
    if _DESCRIBES_REMOTE.search(text):
        raise SceneError(f"{path} describes imagery on a remote server; download it, or allow remote scenes.")


def _local_part(text: str) -> Path | None:
    """Return the existing file that a subdataset's name holds: quoted, or the longest prefix before a colon."""
    quoted = re.match(r'"([^"]+)"', text)
    parts = text.split(":")
    candidates = [quoted[1]] if quoted else [":".join(parts[i:j]) for j in range(len(parts), 0, -1) for i in (0, 1)]
    for candidate in candidates:
        if candidate and os.path.exists(candidate):
            return Path(candidate)
    return None


def _subdataset_prefixes() -> frozenset[str]:
    return _all_drivers() | {"GTIFF_DIR", "HDF4_GR", "HDF4_SDS", "NITF_IM", "SENTINEL2_L1C", "SENTINEL2_L2A"}


@cache
def _all_drivers() -> frozenset[str]:
    with rasterio.Env() as env:
        return frozenset(env.drivers())


def _drivers(allow_remote: bool) -> list[str]:
    refused = _POINTER_DRIVERS | _VECTOR_DRIVERS | (set() if allow_remote else _REMOTE_DRIVERS)
    return sorted(_all_drivers() - refused)


def _head(path: Path) -> bytes:
    try:
        with open(path, "rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise SceneError(f"{path} cannot be read ({error.strerror or error}); check its permissions.") from error


def _is_vrt(head: bytes) -> bool:
    return b"<vrtdataset" in head.lower()


def _why_not_opened(name: str, target: str, error: RasterioError) -> str:
    path = Path(target)
    if path.is_dir():
        return f"{name} is a folder; give a raster file."
    if path.is_file() and path.stat().st_size == 0:
        return f"{name} is empty (0 bytes); copy it again."
    reason = str(error).replace(f"'{target}'", "it is").replace(target, "the file").strip().rstrip(".")
    return f"{name} cannot be opened as a raster ({reason}); give a raster GDAL can read, or copy it again if damaged."


def _check_dataset(dataset: DatasetReader, name: str) -> None:
    if dataset.count == 0 and dataset.subdatasets:
        raise SceneError(
            f"{name} holds {len(dataset.subdatasets)} rasters; give one of them: {', '.join(dataset.subdatasets)}."
        )
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


def check_vrt(path: Path, allow_remote: bool) -> None:
    """Refuse a VRT whose sources are missing and, unless remote scenes are allowed, one that hides what it reads.

    A VRT hides what it reads if its sources are on a server, if they are VRTs or descriptions themselves, or if its
    own name does not end in .vrt.

    Raises:
        SceneError: The VRT is refused. The message lists up to ten missing sources.
    """
    sources = _vrt_sources(path, allow_remote)
    missing = [source for source in sources if not os.path.exists(source)]
    if missing:
        more = f" and {len(missing) - 10} more" if len(missing) > 10 else ""
        listed = ", ".join(missing[:10]) + more
        raise SceneError(f"{path} is a VRT of which {len(missing)} source(s) are missing: {listed}; put them back.")
    if allow_remote:
        return
    for source in sources:
        head = _head(Path(source)).lstrip() if os.path.isfile(source) else b""
        if head[:1] in (b"<", b"{") or _is_vrt(head):
            raise SceneError(
                f"{path} is a VRT whose source {source} is itself a VRT or points elsewhere; convert it to a GeoTIFF."
            )
    if path.suffix.lower() != ".vrt":
        raise SceneError(f"{path} is really a VRT, which reads other files; rename it to .vrt if you trust it.")


def _vrt_sources(path: Path, allow_remote: bool) -> list[str]:
    """Return the absolute paths of a VRT's sources, in order of appearance, each once."""
    found: dict[str, None] = {}
    for text, relative in _vrt_names(path, allow_remote):
        if allow_remote and (_REMOTE.search(text) or text.startswith("<") or text.lower().startswith("vrt:")):
            continue
        subdataset = _SUBDATASET.match(text)
        if subdataset and subdataset[1] in _all_drivers():
            text = str(_local_part(subdataset[2]) or text)
        found[os.path.abspath(path.parent / text if relative else text)] = None
    return list(found)


def _vrt_names(path: Path, allow_remote: bool) -> list[tuple[str, bool]]:
    """Return (name, relative to the VRT) of each source in a VRT; refuse sources that may not be read."""
    if path.stat().st_size > _MAX_VRT_BYTES:
        raise SceneError(f"{path} is a VRT of more than {_MAX_VRT_BYTES // 2**20} MiB; make a smaller one.")
    try:
        elements = read_elements(path.read_bytes())
    except ValueError as error:
        raise SceneError(f"{path} is a VRT that cannot be parsed ({error}); make it again.") from error
    names = []
    for element in elements:
        is_source = element.tag in ("sourcefilename", "sourcedataset") and element.text != ""
        remote = [text for text in (element.text, *element.attributes.values()) if _is_remote_name(text, is_source)]
        if remote and not allow_remote:
            raise SceneError(f"{path} is a VRT that reads the remote {remote[0]}; download it, or allow remote scenes.")
        if not is_source:
            continue
        if not allow_remote and (element.text.startswith("<") or element.text.lower().startswith("vrt:")):
            raise SceneError(f"{path} is a VRT that holds another VRT inside; convert it to a GeoTIFF.")
        names.append((element.text, element.attributes.get("relativetovrt") == "1"))
    return names


def _is_remote_name(text: str, is_source: bool) -> bool:
    # Metadata may contain web addresses, which is harmless; GDAL's own prefix causes a request anywhere in the file.
    return bool(_REMOTE.search(text)) and (is_source or "/vsi" in text.lower())
