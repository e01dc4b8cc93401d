"""Read paths of layers as QGIS writes them."""

from __future__ import annotations

from pathlib import Path

_LAYER = "layername="


def split_layer(path: str | Path) -> tuple[Path, str | None]:
    """Split `file.gpkg|layername=x` into file and layer; other options after `|` are dropped.

    If an existing file has a `|` in its name, the name is not split.
    """
    text = str(path)
    if Path(text).is_file():
        return Path(text), None
    file, *options = text.split("|")
    names = [option[len(_LAYER) :] for option in options if option.startswith(_LAYER)]
    return Path(file), names[0] if names else None
