"""Read values of JSON as the many programs that write annotations spell them.

Tables of numbers turn whole numbers into floats (1.0), and scripts turn numbers into texts ("1").
"""

from __future__ import annotations

import math
from typing import Any

from .source import number

MAX_SIDE_PX = 10**7
"""No image has more pixels along a side."""


def id_of(value: Any) -> int | str | None:
    """Return an identifier, the same for 1, 1.0, "1" and "1.0"; None for what does not name anything."""
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    if isinstance(value, float):
        return int(value) if value.is_integer() else None
    if isinstance(value, str):
        text = value.strip()
        whole = text.removesuffix(".0")
        # A number with leading zeros is a name: "01" and "1" may be two images.
        if whole.isascii() and whole.isdigit() and len(whole) < 19 and (whole == "0" or not whole.startswith("0")):
            return int(whole)
        return text or None
    return value


def side_of(value: Any) -> int | None:
    """Return a side of an image in pixels; None for what is not a usable one."""
    side = id_of(value)
    return side if isinstance(side, int) and 1 <= side <= MAX_SIDE_PX else None


def flag_of(value: Any) -> bool:
    """Return whether a mark is set: true, 1, 1.0, "1" or "true"."""
    return value.strip().casefold() in ("1", "1.0", "true", "yes") if isinstance(value, str) else bool(value)


def number_of(value: Any, instead_of_nan: float | None = None) -> float:
    """Return a number, also one that is written as a text.

    Raises:
        ValueError: It is not a number.
    """
    # float() of an integer beyond 1e308 raises OverflowError.
    if isinstance(value, bool) or not isinstance(value, int | float | str) or _is_huge(value):
        raise ValueError(f"{ascii(value)[:40]} is not a number")
    found = number(value) if isinstance(value, str) else float(value)
    return instead_of_nan if instead_of_nan is not None and math.isnan(found) else found


def _is_huge(value: Any) -> bool:
    return isinstance(value, int) and abs(value) > 1e300
