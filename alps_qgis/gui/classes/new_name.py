"""The name of a class that its user has not named yet."""

from __future__ import annotations

from collections.abc import Iterable

from ...host.edits.entries import ClassEntry
from ...host.text import tr


def new_name(entries: Iterable[ClassEntry]) -> str:
    """Return a name for a new class that no other class has."""
    taken, number = {each.name for each in entries}, 1
    first = found = tr("New class")
    while found in taken:
        number += 1
        found = f"{first} {number}"
    return found
