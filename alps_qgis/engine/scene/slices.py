"""Recognise rasters that are slices of a volume, which lie nowhere on the earth."""

from __future__ import annotations

import re
from pathlib import Path

from ..settings import ANATOMICAL_AXES

MANIFEST_ENDING = "_slices.json"
"""What the name of the description beside the slices of a volume ends in."""

_SLICE = re.compile(rf"(?P<volume>.+)_(?:{'|'.join(ANATOMICAL_AXES)})_\d{{3,}}\.tif")


def is_slice(path: str) -> bool:
    """Return whether a file is a slice that `alps slices` wrote, beside its description."""
    found = _SLICE.fullmatch(Path(path).name)
    return found is not None and Path(path).with_name(f"{found['volume']}{MANIFEST_ENDING}").is_file()
