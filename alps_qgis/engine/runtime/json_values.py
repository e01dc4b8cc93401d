"""Check JSON from files that anybody may have written, once, before anything is computed from it.

A schema is a function that takes a value and its position, and raises a ValueError whose message is a clause. Keys that
a schema does not name are allowed: a later version may have written them.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Callable, Mapping
from typing import Any

Schema = Callable[[Any, str], None]

_SHOWN_CHARS = 60
_COLOR = re.compile("#([0-9a-fA-F]{2}){3,4}")


def read_json(text: str, schema: Schema) -> Any:
    """Return the values of a JSON text that has the form of a schema.

    Raises:
        ValueError: It is not JSON, or not of that form; the message is a clause.
    """
    try:
        values = json.loads(text)
    except RecursionError:
        raise ValueError("it is nested too deeply") from None
    schema(values, "")
    return values


def whole(low: int, high: int) -> Schema:
    """Return a schema of whole numbers in low…high."""

    def check(value: Any, where: str) -> None:
        if type(value) is not int or not low <= value <= high:
            _refuse(value, where, f"a whole number from {low} to {high}")

    return check


def number(low: float = -math.inf, high: float = math.inf) -> Schema:
    """Return a schema of finite numbers in low…high."""

    def check(value: Any, where: str) -> None:
        if type(value) not in (int, float) or not abs(value) < 1e308 or not low <= value <= high:
            at_least = f"a number of at least {low}"
            bounded = at_least if high == math.inf else f"a number from {low} to {high}"
            _refuse(value, where, "a finite number" if low == -math.inf else bounded)

    return check


def text(longest: int = 2**20) -> Schema:
    """Return a schema of texts of at most `longest` characters, all of which UTF-8 can hold."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, str) or len(value) > longest or any("\ud800" <= each <= "\udfff" for each in value):
            _refuse(value, where, "a text")

    return check


def color(value: Any, where: str) -> None:
    """Take a colour as `#rrggbb`, with or without two more digits for the opacity."""
    if not isinstance(value, str) or not _COLOR.fullmatch(value):
        _refuse(value, where, "a colour such as #2e86c1")


def one_of(*allowed: Any) -> Schema:
    """Return a schema of some values."""

    def check(value: Any, where: str) -> None:
        if not any(type(value) is type(each) and value == each for each in allowed):
            _refuse(value, where, " or ".join(map(json.dumps, allowed)))

    return check


flag = one_of(True, False)
"""A schema of yes or no."""


def optional(schema: Schema) -> Schema:
    """Return a schema that takes null too."""
    return lambda value, where: None if value is None else schema(value, where)


def items(schema: Schema, low: int = 0, high: int = 10**7) -> Schema:
    """Return a schema of lists of low…high values of one schema."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, list) or not low <= len(value) <= high:
            _refuse(value, where, f"a list of {low} values" if low == high else "a list")
        for at, each in enumerate(value):
            schema(each, f"{where}[{at}]")

    return check


def row(*schemas: Schema) -> Schema:
    """Return a schema of lists with one value for each schema."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, list) or len(value) != len(schemas):
            _refuse(value, where, f"a list of {len(schemas)} values")
        for at, (schema, each) in enumerate(zip(schemas, value, strict=True)):
            schema(each, f"{where}[{at}]")

    return check


def record(required: Mapping[str, Schema], optionally: Mapping[str, Schema] | None = None) -> Schema:
    """Return a schema of objects with some keys, and others that may be missing."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, dict):
            _refuse(value, where, "an object")
        for key, schema in {**(optionally or {}), **required}.items():
            place = f"{where}.{key}" if where else key
            if key in value:
                schema(value[key], place)
            elif key in required:
                raise ValueError(f"`{place}` is missing")

    return check


def mapping(schema: Schema) -> Schema:
    """Return a schema of objects with any keys, whose values have one schema."""

    def check(value: Any, where: str) -> None:
        if not isinstance(value, dict):
            _refuse(value, where, "an object")
        for key, each in value.items():
            schema(each, f"{where}.{key}"[:_SHOWN_CHARS])

    return check


def anything(_value: Any, _where: str) -> None:
    """Take any value."""


def _refuse(value: Any, where: str, wanted: str) -> None:
    shown = json.dumps(value)
    shown = shown if len(shown) <= _SHOWN_CHARS else shown[:_SHOWN_CHARS] + "…"
    raise ValueError(f"`{where}` is {shown}; it must be {wanted}" if where else f"it is {shown}; it must be {wanted}")
