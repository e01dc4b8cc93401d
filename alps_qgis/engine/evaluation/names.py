"""Find the names of true classes, which a palette or the truth itself may give."""

from __future__ import annotations

from pathlib import Path

from ..errors import SceneError
from ..scene.attribute_table import read_categories
from ..scene.class_raster import read_class_raster
from .confusion import Confusion


def true_names(counted: Confusion) -> list[str]:
    """Return the name of each class: of the palette, else of a truth's table of classes, else its number or colour.

    Args:
        counted: of the pairs.
    """
    without = {value for name, value in zip(counted.class_names, counted.values) if name == str(value)}
    found: dict[int, str] = {}
    if not counted.as_color:
        for path in dict.fromkeys(truth for _, truth in counted.pairs):
            if without <= set(found):
                break
            for value, name in names_in(path).items():
                found.setdefault(value, name)
    return [
        found.get(value) or name if value in without else name
        for name, value in zip(counted.class_names, counted.values)
    ]


def titles(counted: Confusion, *, same_numbers: bool) -> dict[str, str]:
    """Return what to show for each class: its name with its number, or what `classes` has.

    Args:
        counted: of the pairs.
        same_numbers: labels have the numbers of the truth, so that their names hold for a truth without names.
    """
    shown = {}
    for key, name, value in zip(counted.class_names, true_names(counted), counted.values):
        if name == key and key == str(value) and same_numbers and not counted.as_color:
            name = counted.label_names.get(value, key)
        shown[key] = key if name == key else f"{name} ({key})"
    return shown


def names_in(path: Path) -> dict[int, str]:
    """Return the names that a raster gives to its values; empty without any."""
    try:
        with read_class_raster(path) as raster:
            named = {each.class_id: each.name.strip() for each in raster.classes}
    except SceneError:
        # Floats may be a truth, though not a class raster.
        named = {}
    return named or read_categories(path)
