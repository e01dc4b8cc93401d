"""Add classes to a table of classes: rows without a cluster, for segments that get them by class_override."""

from __future__ import annotations

from collections.abc import Sequence

from ...classes import MAX_CLASS_ID, ClassRow, Resolved
from ...errors import CodebookError
from ...palette import color_at
from ..collection import Collection


def with_classes(collection: Collection, names: Sequence[str]) -> tuple[tuple[ClassRow, ...], dict[str, int]]:
    """Return the rows of the table with a row for each name that no class has yet, and name → class_id.

    New numbers are above all that occur in the table or in an override, so that none gets a second meaning.

    Raises:
        CodebookError: There are not enough numbers for so many classes.
    """
    resolved = collection.resolved
    of_name = {each.name: each.class_id for each in resolved.classes}
    new = [name for name in dict.fromkeys(names) if name not in of_name]
    used = [number for row in collection.rows if (number := row.class_id) is not None]
    first = max([*used, *resolved.of_class_id, int(collection.override.max(initial=-1)), -1]) + 1
    if first + len(new) - 1 > MAX_CLASS_ID:
        raise CodebookError(
            f"The table of classes has no numbers left for {len(new)} new classes (maximum {MAX_CLASS_ID}); give its "
            "classes smaller numbers."
        )
    colors = _free_colors(resolved, len(new))
    rows = [ClassRow(None, first + at, name, color) for at, (name, color) in enumerate(zip(new, colors, strict=True))]
    return (*collection.rows, *rows), {**of_name, **{name: first + at for at, name in enumerate(new)}}


def _free_colors(resolved: Resolved, n: int) -> list[str]:
    """Return colours of the palette that no class has; past its end, colours repeat."""
    taken = {each.color for each in resolved.classes}
    found: list[str] = []
    at = 0
    while len(found) < n:
        color = color_at(at)
        if color not in taken or at > MAX_CLASS_ID:
            found.append(color)
        at += 1
    return found
