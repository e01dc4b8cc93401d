"""Read paths of layers as QGIS writes them."""

from __future__ import annotations

import os
import re
from pathlib import Path

_LAYER = "layername="
_OPTION = re.compile(
    r"\|(?:layername|layerid|subset|geometrytype|uniqueGeometryType|authcfg|option:\w+)=", re.IGNORECASE
)


def split_layer(path: str | Path) -> tuple[Path, str | None]:
    """Split `file.gpkg|layername=x` into file and layer; other options after `|` are dropped.

    A file may have `|` in its name: the longest file or folder that exists counts, and then the text before the first
    option.
    """
    text = str(path)
    ends = [len(text), *(found.start() for found in reversed(list(re.finditer(r"\|", text))))]
    end = next((end for end in ends if os.path.exists(text[:end])), None)
    if end is None:
        option = _OPTION.search(text)
        end = option.start() if option else len(text)
    names = [option[len(_LAYER) :] for option in text[end:].split("|") if option.startswith(_LAYER)]
    return Path(text[:end]), names[0] if names else None
