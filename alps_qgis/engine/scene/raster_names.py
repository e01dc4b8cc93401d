"""Understand names of rasters that are more than a path: a raster in an archive, or one of several in a file.

A name may have been a `Path` on its way, which turns `//` into `/`; what was lost is put back.
"""

from __future__ import annotations

import hashlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

SUBDATASET = re.compile(r"^([A-Za-z][A-Za-z0-9_]+):(.+)$", re.S)

_ADDRESS = re.compile(r"((?:^|/|=)(?:https?|ftp|s3|gs):)/(?!/)", re.IGNORECASE)
_ARCHIVE = re.compile(r"((?:/vsi(?:zip|tar|gzip|7z|rar)/)+)(?!vsi)([^/{].*)", re.IGNORECASE | re.DOTALL)
_NOT_IN_NAMES = re.compile(r'[<>:"/\\|?*\x00-\x1f]+')


@dataclass(frozen=True)
class Subdataset:
    """One of several rasters of a local file, as in `NETCDF:"/data/a.nc":sst`.

    Attributes:
        driver: what the name begins with, in capitals.
        file: the file, which exists.
        before: what stands between driver and file, without quotes.
        after: what follows the file, without quotes.
    """

    driver: str
    file: Path
    before: str
    after: str

    def name(self, as_given: str) -> str:
        """Return the name for GDAL, which tells a colon in a path from a separator only where the path is quoted."""
        after = self.after
        if self.driver == "HDF5" and re.match(":/(?!/)", after):
            after = ":/" + after[1:]
        path = str(self.file)
        if f'"{path}"' in as_given or (":" in os.path.splitdrive(path)[1] and '"' not in path):
            path = f'"{path}"'
        return f"{self.driver}:{self.before}{path}{after}"


def restore_slashes(name: str) -> str:
    """Return the name of a raster with the slashes that it lost while it was a `Path`."""
    name = _ADDRESS.sub(r"\1//", name)
    archive = _ARCHIVE.fullmatch(name)
    # A path from the root and one from the working folder look the same now: the file that exists is meant.
    if archive and not _leads_to_a_file(archive[2]) and _leads_to_a_file("/" + archive[2]):
        return f"{archive[1]}/{archive[2]}"
    return name


def _leads_to_a_file(path: str) -> bool:
    return any(each.is_file() for each in (Path(path), *Path(path).parents))


def subdataset_of(name: str) -> Subdataset | None:
    """Return the parts of a subdataset's name; None if it is not one, or its file does not exist."""
    found = SUBDATASET.match(name)
    if found is None or os.path.exists(name):
        return None
    text = found[2]
    span = _file_span(text)
    if span is None:
        return None
    before, after = text[: span[0]].removesuffix('"'), text[span[1] :].removeprefix('"')
    return Subdataset(found[1].upper(), Path(text[slice(*span)]), before, after)


def local_part(text: str) -> Path | None:
    """Return the existing file that a subdataset's name holds behind the driver."""
    span = _file_span(text)
    return None if span is None else Path(text[slice(*span)])


def _file_span(text: str) -> tuple[int, int] | None:
    """Return where an existing file stands: in quotes, or the longest text between colons."""
    opening = re.match(r'(?:[^":]*:)?"', text)
    if opening:
        start = opening.end()
        ends = [found.start() for found in re.finditer('"', text) if found.start() > start]
        spans = [(start, end) for end in reversed(ends)]
    else:
        ends = [*(found.start() for found in re.finditer(":", text)), len(text)]
        starts = [0, *(end + 1 for end in ends[:1])]
        spans = [(start, end) for end in reversed(ends) for start in starts if start < end]
    return next((span for span in spans if os.path.exists(text[slice(*span)])), None)


def file_of(scene: Path) -> Path:
    """Return the file that a scene lies in: the scene itself, or the file of a subdataset."""
    found = subdataset_of(str(scene))
    return found.file if found else scene


def stem_of(scene: Path) -> str:
    """Return what the outputs of a scene are called: the stem of its file, with the name of a subdataset.

    Different subdatasets of a file get different names.
    """
    found = subdataset_of(str(scene))
    if found is None:
        return scene.stem
    inside = f"{found.before}{found.after}".strip(':/"')
    plain = _NOT_IN_NAMES.sub("_", inside)
    if plain != inside:
        plain += f"_{hashlib.sha256(inside.encode(errors='surrogateescape')).hexdigest()[:6]}"
    return f"{found.file.stem}_{plain}"
