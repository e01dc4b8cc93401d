"""Look at raster files before GDAL does: a VRT or a description of imagery reads other files, or asks servers."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from pathlib import Path

from ..errors import SceneError
from .databases import SQLITE, check_database
from .raster_names import SUBDATASET, local_part
from .xml_elements import Element, read_elements

REMOTE = re.compile(
    r"""/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs|stdin) | ^[a-z][a-z0-9+.-]+:// | [:="]\s*(https?|ftp|s3|gs)://""",
    re.IGNORECASE | re.VERBOSE,
)

_DESCRIBES_REMOTE = re.compile(
    r"""/vsi(curl|s3|gs|az|adls|oss|swift|hdfs|webhdfs) | <(GDAL_WMS|WMS_|WCS_GDAL|GDAL_WMTS|CachedSource)
    | (href|src)\s*=\s*["'](https?|ftp):""",
    re.IGNORECASE | re.VERBOSE,
)
_TILE_INDEX = re.compile(r"\.gti(\.\w+)?$", re.IGNORECASE)
"""GDAL takes a GeoPackage of this name for a list of rasters."""

_INDIRECT = frozenset({"DERIVED", "DERIVED_SUBDATASET", "GTI", "STACIT", "STACTA", "VRT"})

_MAX_DEPTH = 8
_MAX_VRT_BYTES = 256 * 2**20
_MAX_DESCRIPTION_BYTES = 4 * 2**20
_HEAD_BYTES = 2048


def check_pointers(path: Path, allow_remote: bool) -> bool:
    """Refuse a file that points where it must not, and return whether it is a VRT, whose sources are then checked.

    Raises:
        SceneError: It is refused.
    """
    head = head_of(path)
    if is_vrt(head):
        check_vrt(path, allow_remote)
        return True
    if head.lstrip()[:1] == b"<":
        _check_description(path, allow_remote)
    if head.startswith(SQLITE):
        try:
            check_database(path)
        except ValueError as error:
            raise SceneError(f"{path} cannot be opened as a raster ({error}); convert it to a GeoTIFF.") from error
    return False


def _check_description(path: Path, allow_remote: bool) -> None:
    """Refuse an XML file that describes a raster (DIMAP, MRF, WMS …) on another machine, or that reads a VRT."""
    with open(path, "rb") as file:
        data = file.read(_MAX_DESCRIPTION_BYTES)
    if not allow_remote and _DESCRIBES_REMOTE.search(data.decode("latin-1")):
        raise SceneError(f"{path} describes imagery on a remote server; download it, or allow remote scenes.")
    try:
        elements = read_elements(data)
    except ValueError:
        return
    for element in elements:
        for text in (element.text, *element.attributes.values()):
            if 0 < len(text) < 4096 and "\0" not in text:
                named = Path(os.path.abspath(path.parent / text))
                if named.is_file() and named != path and is_vrt(head_of(named)):
                    raise SceneError(f"{path} reads {named}, which is really a VRT; convert it to a GeoTIFF.")


def head_of(path: Path) -> bytes:
    """Return the first bytes of a file.

    Raises:
        SceneError: It cannot be read.
    """
    try:
        with open(path, "rb") as file:
            return file.read(_HEAD_BYTES)
    except OSError as error:
        raise SceneError(f"{path} cannot be read ({error.strerror or error}); check its permissions.") from error


def is_vrt(head: bytes) -> bool:
    """Tell whether GDAL takes a file that starts like this for a VRT."""
    return b"<vrtdataset" in head.lower()


def check_vrt(path: Path, allow_remote: bool, depth: int = 0) -> None:
    """Refuse a VRT that reads bytes of any file, whose sources are missing, or that hides what it reads.

    A VRT hides what it reads if its sources are on a server, if they are VRTs or descriptions themselves, or if its
    own name does not end in .vrt. It may do so where remote scenes are allowed; VRTs inside it are then checked too.

    Raises:
        SceneError: The VRT is refused. The message lists up to ten missing sources.
    """
    sources = _vrt_sources(path, allow_remote)
    missing = [source for source in sources if not os.path.exists(source)]
    if missing:
        listed = ", ".join(missing[:10])
        listed = f"{listed} and {len(missing) - 10} more" if len(missing) > 10 else listed
        raise SceneError(f"{path} is a VRT of which {len(missing)} source(s) are missing: {listed}; put them back.")
    if depth > _MAX_DEPTH:
        raise SceneError(f"{path} is a VRT inside more than {_MAX_DEPTH} others; convert it to a GeoTIFF.")
    if allow_remote:
        for source in filter(os.path.isfile, sources):
            if is_vrt(head_of(Path(source))):
                check_vrt(Path(source), allow_remote, depth + 1)
        return
    for source in sources:
        if _TILE_INDEX.search(source):
            raise SceneError(
                f"{path} is a VRT whose source {source} is a list of other files; convert it to a GeoTIFF."
            )
        head = head_of(Path(source)).lstrip() if os.path.isfile(source) else b""
        if head[:1] in (b"<", b"{") or is_vrt(head):
            raise SceneError(
                f"{path} is a VRT whose source {source} is itself a VRT or points elsewhere; convert it to a GeoTIFF."
            )
    if path.suffix.lower() != ".vrt":
        raise SceneError(f"{path} is really a VRT, which reads other files; rename it to .vrt if you trust it.")


def _vrt_sources(path: Path, allow_remote: bool) -> list[str]:
    """Return the absolute paths of a VRT's sources, in order of appearance, each once."""
    found: dict[str, None] = {}
    for text, relative in _vrt_names(path, allow_remote):
        if allow_remote and (REMOTE.search(text) or text.startswith("<") or text.lower().startswith("vrt:")):
            continue
        subdataset = SUBDATASET.match(text)
        if subdataset and not os.path.exists(path.parent / text if relative else text):
            if subdataset[1].upper() in _INDIRECT:
                raise SceneError(f"{path} is a VRT whose source {text} points to other files; convert it to a GeoTIFF.")
            text = str(local_part(subdataset[2]) or text)
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
    _check_bands(elements, path)
    for element in elements:
        is_source = element.tag in ("sourcefilename", "sourcedataset") and element.text != ""
        remote = [text for text in (element.text, *element.attributes.values()) if _is_remote_name(text, is_source)]
        if remote and not allow_remote:
            raise SceneError(f"{path} is a VRT that reads the remote {remote[0]}; download it, or allow remote scenes.")
        if not is_source:
            continue
        if not allow_remote and (element.text.startswith("<") or element.text.lower().startswith("vrt:")):
            raise SceneError(f"{path} is a VRT that holds another VRT inside; convert it to a GeoTIFF.")
        if element.text.startswith("<"):
            _check_inline(element.text, path)
        names.append((element.text, element.attributes.get("relativetovrt") == "1"))
    return names


def _check_inline(text: str, path: Path) -> None:
    try:
        _check_bands(read_elements(text.encode()), path)
    except ValueError as error:
        raise SceneError(f"{path} is a VRT whose source cannot be parsed ({error}); make it again.") from error


def _check_bands(elements: Iterable[Element], path: Path) -> None:
    """Refuse bands of raw bytes, which may come from any file, and bands that are computed by Python."""
    for element in elements:
        if element.attributes.get("subclass", "").lower() == "vrtrawrasterband":
            raise SceneError(f"{path} is a VRT that reads raw bytes of another file; convert it to a GeoTIFF.")
        is_python = element.tag == "pixelfunctionlanguage" and element.text.lower() == "python"
        if is_python or element.tag == "pixelfunctioncode":
            raise SceneError(f"{path} is a VRT that contains Python code, which is never run; convert it to a GeoTIFF.")
        if element.tag in ("sourcefilename", "sourcedataset") and element.text.startswith("<"):
            _check_inline(element.text, path)


def _is_remote_name(text: str, is_source: bool) -> bool:
    # Metadata may contain web addresses, which is harmless; GDAL's own prefix causes a request anywhere in the file.
    return bool(REMOTE.search(text)) and (is_source or "/vsi" in text.lower())
