"""Number, name and colour the changes, as the raster and the polygons show them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..classes import MAX_CLASS_ID, Resolved, ResolvedClass
from ..errors import OutputError
from .pairs import Flow

UNCHANGED = 0
"""Value of ground that has the same class at both dates, or whose borders only seem to have moved."""

_NAME, _COLOR = "no change", "#ffffff00"
"""White, and transparent where a program shows opacity."""

_TO = 0.75
"""Weight of the later class in the colour of a change."""


@dataclass(frozen=True)
class Change:
    """One kind of change.

    Attributes:
        value: in the raster; 1 has most ground.
        flow: its ground.
        before, after: the classes.
    """

    value: int
    flow: Flow
    before: ResolvedClass
    after: ResolvedClass

    @property
    def name(self) -> str:
        """What legends show."""
        return f"{self.before.name} → {self.after.name}"

    @property
    def color(self) -> str:
        """Mostly the colour of the later class; the earlier one tells apart what became the same."""
        pairs = zip(_channels(self.before.color), _channels(self.after.color), strict=True)
        return "#" + "".join(f"{round((1 - _TO) * one + _TO * other):02x}" for one, other in pairs)


def changes_of(flows: Sequence[Flow], resolved: Resolved) -> list[Change]:
    """Return the kinds of changes, those with most ground first.

    Raises:
        OutputError: There are more than a raster can hold.
    """
    classes = {each.class_id: each for each in resolved.classes}
    changed = [flow for flow in flows if flow.before != flow.after]
    if len(changed) > MAX_CLASS_ID:
        raise OutputError(
            f"The dates differ in {len(changed):,} pairs of classes, more than a raster can hold; merge classes first."
        )
    return [Change(number, flow, classes[flow.before], classes[flow.after]) for number, flow in enumerate(changed, 1)]


def legend(changes: Sequence[Change]) -> list[ResolvedClass]:
    """Return the values of the raster with names and colours."""
    return [
        ResolvedClass(UNCHANGED, _NAME, _COLOR),
        *(ResolvedClass(each.value, each.name, each.color) for each in changes),
    ]


def _channels(color: str) -> list[int]:
    return [int(color[i : i + 2], 16) for i in (1, 3, 5)]
