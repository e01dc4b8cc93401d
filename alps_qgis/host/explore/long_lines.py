"""Read JSON with lists of a million numbers without holding Python meanwhile: the window of QGIS needs it too."""

from __future__ import annotations

import json
import time
from typing import Any

LONG = 1 << 18
"""Characters that `json.loads` reads in some 2 ms, in which no other thread runs."""

_STAND_IN = "\0numbers"


def loads(text: str) -> Any:
    """Return what `json.loads` returns, but let other threads run between parts of a long list of numbers.

    Only lists that are the value of a key are read in parts.
    """
    if len(text) <= LONG:
        return json.loads(text)
    parts: list[str] = []
    lists: list[list[Any]] = []
    done, found = 0, text.find('": [')
    while found >= 0:
        start = found + len('": [')
        end = text.find("]", start)
        # A quote after a backslash is inside a text.
        is_key = found > 0 and text[found - 1] != "\\"
        if is_key and end - start > LONG and not any(text.find(mark, start, end) >= 0 for mark in '"[{'):
            parts += [text[done : start - 1], json.dumps({_STAND_IN: len(lists)})]
            lists.append(_numbers(text, start, end))
            done = start = end + 1
        found = text.find('": [', start)
    parts.append(text[done:])

    def put_back(value: dict[str, Any]) -> Any:
        return lists[value[_STAND_IN]] if _STAND_IN in value else value

    return json.loads("".join(parts), object_hook=put_back)


def _numbers(text: str, start: int, end: int) -> list[Any]:
    numbers: list[Any] = []
    while start < end:
        stop = text.find(",", min(start + LONG, end), end)
        stop = end if stop < 0 else stop
        numbers += json.loads(f"[{text[start:stop]}]")
        start = stop + 1
        # Python changes threads only between byte codes, and only when one waits long enough.
        time.sleep(0)
    return numbers
