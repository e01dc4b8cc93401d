"""Write cells of text so that a spreadsheet does not run them as formulas.

A name may come from a file of somebody else. OWASP (CSV injection) says which first characters start a formula, and to
put an apostrophe before them; numbers stay numbers.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

_FORMULA = re.compile("'*[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")
_NUMBER = re.compile(r"[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?")


def csv_cells(cells: Iterable[Any]) -> list[Any]:
    """Return the cells of a row for a writer of CSV; None becomes an empty cell."""
    return ["" if cell is None else escaped(cell) if isinstance(cell, str) else cell for cell in cells]


def escaped(text: str) -> str:
    """Return text with an apostrophe before it if a spreadsheet would take it for a formula."""
    return f"'{text}" if _FORMULA.match(text) and not _NUMBER.fullmatch(text) else text


def unescaped(text: str) -> str:
    """Return the text of a cell that `escaped` made."""
    return text[1:] if text.startswith("'") and _FORMULA.match(text) else text
