"""Keep colours and names of a class raster inside the TIFF, for a file that is copied without its side file.

Programs that find no raster attribute table show the TIFF's colour table. GDAL keeps category names in the side file
too, so the names are an item of metadata in the TIFF, which ALPS reads.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from rasterio.io import DatasetReader

from ..classes import ResolvedClass
from ..runtime.json_values import items, read_json, row, text, whole

CLASSES_TAG = "ALPS_CLASSES"
_MAX_CLASSES = 256
_CLASSES = items(row(whole(0, 65535), text(), text(9)), high=_MAX_CLASSES)


def write_legend(dataset: Any, classes: Sequence[ResolvedClass]) -> None:
    """Write colours and names into a TIFF before its first pixel; nothing into one of 16 bits.

    The nodata value stays transparent, since GDAL gives it no opacity. Colours of unused values are black.
    """
    if dataset.dtypes[0] != "uint8" or not classes:
        return
    dataset.write_colormap(1, colormap(classes))
    table = [[each.class_id, each.name, each.color] for each in classes]
    dataset.update_tags(**{CLASSES_TAG: json.dumps(table, ensure_ascii=False)})


def colormap(classes: Sequence[ResolvedClass]) -> dict[int, tuple[int, int, int]]:
    """Return the colour of each class. A TIFF has no opacity for colours."""
    return {each.class_id: _rgb(each.color) for each in classes}


def has_colors(dataset: DatasetReader, classes: Sequence[ResolvedClass]) -> bool:
    """Return whether a TIFF has the colours that `write_legend` writes."""
    if dataset.dtypes[0] != "uint8" or not classes:
        return True
    try:
        found = dataset.colormap(1)
    except ValueError:
        return False
    return all(tuple(found[value][:3]) == color for value, color in colormap(classes).items())


def read_legend(dataset: DatasetReader) -> tuple[ResolvedClass, ...]:
    """Return the classes that are named inside a TIFF; empty without names, or if they are damaged."""
    try:
        rows = read_json(dataset.tags().get(CLASSES_TAG, "[]"), _CLASSES)
        found = [ResolvedClass(class_id, name, color) for class_id, name, color in rows]
        # A colour that cannot be read is damage too.
        colormap(found)
    except ValueError:
        return ()
    return tuple(sorted(found, key=lambda each: each.class_id))


def _rgb(color: str) -> tuple[int, int, int]:
    if len(color) not in (7, 9) or not color.startswith("#"):
        raise ValueError(f"{color} is not a colour")
    red, green, blue = (int(color[i : i + 2], 16) for i in (1, 3, 5))
    return red, green, blue
