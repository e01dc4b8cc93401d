"""Figures of classes as people read them."""

from __future__ import annotations

from qgis.PyQt.QtCore import QLocale

from ...host.edits.entries import ClassEntry
from ...host.text import tr

_HECTARE, _SQUARE_KM = 1e4, 1e6


def area_text(entry: ClassEntry) -> str:
    """Return the area of a class with its unit; empty where it is not known."""
    area = entry.area_m2
    if area is None:
        return tr("{} px").format(count_text(entry.area_px)) if entry.area_px else ""
    if area >= 100 * _SQUARE_KM:
        return tr("{} km²").format(_number(area / _SQUARE_KM))
    if area >= _HECTARE:
        return tr("{} ha").format(_number(area / _HECTARE))
    return tr("{} m²").format(_number(area))


def count_text(n: int) -> str:
    """Return a number with its groups of digits."""
    return QLocale().toString(int(n))


def percent_text(share: float) -> str:
    """Return a share of 0 to 1 in percent; what is small but there is not 0."""
    if 0 < share < 0.001:
        return "< 0.1 %".replace(".", QLocale().decimalPoint())
    digits = 1 if 0 < share < 0.1 else 0
    return QLocale().toString(share * 100, "f", digits) + " %"


def _number(value: float) -> str:
    return QLocale().toString(value, "f", 1 if 0 < value < 100 else 0)
