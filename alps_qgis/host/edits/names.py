"""Names of classes, as texts hold them."""

from __future__ import annotations


def shorten(name: str, length: int = 30) -> str:
    """Return a name that fits into a button."""
    return name if len(name) <= length else name[: length - 1] + "…"


def clean(name: str) -> str:
    """Return a name in one line, without white space around it."""
    return " ".join(name.split())


def unused(name: str, taken: set[str]) -> str:
    """Return a name that no other class has."""
    number, found = 1, name
    while found in taken:
        number += 1
        found = f"{name} ({number})"
    return found
