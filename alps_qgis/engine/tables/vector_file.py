"""Check all vector files before they are opened: only formats that hold their features themselves are read.

GDAL decides by content, whatever a file is called, and some files only point elsewhere: a VRT or a pipeline with the
name of a GeoPackage, a virtual table inside one, a GeoJSON whose CRS is an address. To open such a file sends requests
and reads other files. So the content is checked before, and the driver that GDAL chose afterwards.
"""

from __future__ import annotations

import json
import mmap
import os
import re
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from ..scene.databases import SQLITE, check_database
from .ogr import pyogrio

FORMATS = "GeoPackage, Shapefile, FlatGeobuf, GeoJSON, GML, KML, GPX, DXF, MapInfo, CSV or file geodatabase"

_DRIVERS = frozenset({
    "CSV", "DXF", "ESRI Shapefile", "ESRIJSON", "FlatGeobuf", "GML", "GPKG", "GPX", "GeoJSON", "GeoJSONSeq", "JSONFG",
    "KML", "LIBKML", "MapInfo File", "OpenFileGDB", "SQLite", "TopoJSON",
})  # fmt: skip

_SHAPEFILE = b"\0\0\x27\x0a"
_BINARY = (SQLITE, _SHAPEFILE, b"fgb\x03fgb")
_TEXT = re.compile(rb"\s*0\s*\n\s*SECTION\s|\s*999\s*\n|Version\s+\d|!table\s", re.IGNORECASE)
"""First bytes of a DXF, and of both kinds of MapInfo files."""

_ROOT = re.compile(rb"(?:<\?.*?\?>|<!--.*?-->|\s)*<(?:[\w.-]+:)?([\w.-]+)", re.DOTALL)
_ROOTS = frozenset({b"featurecollection", b"kml", b"gpx"})
_GML = b"opengis.net/gml"
_CSV_SUFFIXES = frozenset({".csv", ".tsv", ".psv", ".txt"})

_PLAIN = re.compile(r"[\w./ -]*")

_POINTER = re.compile(rb"<(OGR_?VRT|OGRWFS|VRTDataset|GDAL_WMS)|gdal_streamed_alg", re.IGNORECASE)
"""GDAL looks for these anywhere near the start of a file, even inside a table or a JSON."""

_HEAD_BYTES = 2**20
_MAX_CRS_CHARS = 2**16

# `"crs":` as lenient parsers take it: in either case, with escapes, single quotes, and comments before the colon.
_CRS = re.compile(
    rb"""["'](?:c|\\u00[46]3)(?:r|\\u00[57]2)(?:s|\\u00[57]3)["'](?:\s|/\*.*?\*/|//[^\n]*\n)*:\s*""",
    re.IGNORECASE | re.DOTALL,
)


def open_vector(function: Any, file: Path, **options: Any) -> Any:
    """Call a function of pyogrio on a file that was checked.

    Args:
        function: takes the path as its first argument.
        file: may have any name; passed as an absolute path, which GDAL cannot mistake for an address or a driver's
            prefix.
        options: for the function.
    """
    _without_network()
    return function(_Literally(os.path.abspath(file)), **options)


class _Literally:
    """A path that pyogrio hands to GDAL as it is.

    It would take `!` in a path for the border of an archive, and drop line breaks. What it gets from the method `read`
    is neither parsed nor changed.
    """

    def __init__(self, path: str) -> None:
        self._path = path

    def read(self) -> str:
        """Return the path."""
        return self._path


@contextmanager
def path_to_write(path: Path) -> Iterator[str]:
    """Yield a path for pyogrio, which has no such way for writing: an odd folder is reached through a plain link."""
    folder, name = os.path.split(os.path.abspath(path))
    # On Windows, pyogrio takes paths as they are.
    if os.name == "nt" or _PLAIN.fullmatch(folder):
        yield os.path.join(folder, name)
        return
    with tempfile.TemporaryDirectory(prefix="alps-") as temporary:
        link = os.path.join(temporary, "folder")
        os.symlink(folder, link, target_is_directory=True)
        try:
            yield os.path.join(link, name)
        finally:
            os.unlink(link)


def check_vector(file: Path) -> None:
    """Refuse a vector file in another format than those above, or one that points to other files or servers.

    Raises:
        ValueError: The file is refused; the message is a clause.
        OSError: The file cannot be read.
    """
    if file.is_dir():
        if not any(each.suffix.lower() in (".gdbtable", ".shp") for each in file.iterdir()):
            raise ValueError(f"the folder does not hold a layer that is a {FORMATS}")
        return
    with open(file, "rb") as opened:
        head = opened.read(_HEAD_BYTES)
    if not head:
        raise ValueError("it is empty")
    if head.startswith(SQLITE):
        check_database(file)
        return
    if head.startswith(_SHAPEFILE):
        return
    if _POINTER.search(head):
        raise ValueError("it only points to other files or servers, as a VRT does; convert it to a GeoPackage")
    text = head.removeprefix(b"\xef\xbb\xbf").lstrip(b" \t\r\n\x1e")
    if text[:1] in (b"{", b"["):
        _check_json(file)
    elif not (head.startswith(_BINARY) or _is_known_text(file, text)):
        raise ValueError(f"its content is not that of a {FORMATS}")


def check_driver(driver: str) -> None:
    """Refuse a file that GDAL opened with a driver that we do not use.

    Raises:
        ValueError: The driver is refused; the message is a clause.
    """
    if driver not in _DRIVERS:
        raise ValueError(f"it is a file for the driver {driver}; convert it to a GeoPackage")


def _is_known_text(file: Path, text: bytes) -> bool:
    if text.startswith(b"<"):
        root = _ROOT.match(text)
        return root is not None and (root[1].lower() in _ROOTS or _GML in text)
    if b"\0" in text:
        return False
    is_table = file.suffix.lower() in _CSV_SUFFIXES and re.match(rb"[^\n]*[,;\t|]", text) is not None
    return is_table or _TEXT.match(text) is not None


def _check_json(file: Path) -> None:
    """Refuse a GeoJSON whose CRS is an address, which GDAL would fetch."""
    with open(file, "rb") as opened, mmap.mmap(opened.fileno(), 0, access=mmap.ACCESS_READ) as content:
        for found in _CRS.finditer(content):
            value = content[found.end() : found.end() + _MAX_CRS_CHARS].decode("utf-8", "replace")
            try:
                crs, _ = json.JSONDecoder().raw_decode(value)
            except (ValueError, RecursionError):
                crs = {"type": "unreadable"}
            # A field of features may be called crs too, so text and numbers are allowed.
            if isinstance(crs, dict) and any(
                key.lower() == "type" and str(kind).lower() not in ("name", "epsg", "ogc") for key, kind in crs.items()
            ):
                raise ValueError("its `crs` is neither a name nor an EPSG code but an address or damaged; remove it")


def _without_network() -> None:
    """Keep GDAL from contacting servers that a file names."""
    # GDAL may fetch only this name, which does not exist.
    options = {"CPL_VSIL_CURL_ALLOWED_FILENAME": "/vsicurl/nothing"}
    schema = "GML_DOWNLOAD_SCHEMA" if pyogrio.__gdal_version__ >= (3, 12) else "GML_DOWNLOAD_WFS_SCHEMA"
    pyogrio.set_gdal_config_options({**options, schema: "NO"})
