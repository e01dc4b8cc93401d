"""What the panels need of the dock in which they are: the session, the classes, the selection, and the edits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol

from ...host.explore.session import Session

Ref = Sequence[int]
"""A segment: index of its file in the session, and FID."""

Selection = list[dict[str, Any]]
"""Segments by file, as the engine sends them: `{"file": index, "fids": […]}`."""

Class = dict[str, Any]
"""A class as the engine describes it: `class_id`, `name`, `color`, `n_segments`, …"""


class Workplace(Protocol):
    """The dock of classes, as far as panels need it. Everything is for the main thread."""

    session: Session

    classes_changed: Any
    """Signal: classes or their members are not what they were."""

    selection_changed: Any
    """Signal: other segments are selected."""

    def classes(self) -> list[Class]:
        """Return the classes as the engine described them last."""

    def selected(self) -> Selection:
        """Return the selected segments."""

    def select(self, selection: Selection) -> None:
        """Select segments, here and on the map."""

    def assign(self, selection: Selection, class_id: int | None) -> bool:
        """Give segments a class, as one step that can be undone; False if it was refused, which was told."""

    def assign_new(self, selection: Selection) -> bool:
        """Make segments a class of their own, as one step that can be undone."""

    def assign_each(self, proposals: Selection) -> bool:
        """Give each segment the class of its own in `class_ids` of its file, as one step that can be undone."""

    def rename(self, class_id: int, name: str) -> bool:
        """Give a class a name, as one step that can be undone."""

    def merge(self, class_ids: Sequence[int]) -> bool:
        """Make several classes one, as one step that can be undone."""

    def show_on_map(self, refs: Sequence[Ref], zoom: bool = True) -> None:
        """Move the map to segments, and let them flash."""


def n_selected(selection: Selection) -> int:
    """Return the number of segments of a selection."""
    return sum(len(each["fids"]) for each in selection)


def refs_of(selection: Selection, most: int) -> list[list[int]]:
    """Return the segments of a selection one by one; no more than `most`."""
    refs: list[list[int]] = []
    for each in selection:
        refs += [[each["file"], fid] for fid in each["fids"][: most - len(refs)]]
    return refs


def selection_of(refs: Sequence[Ref]) -> Selection:
    """Return segments as a selection."""
    by_file: dict[int, list[int]] = {}
    for file, fid in refs:
        by_file.setdefault(int(file), []).append(int(fid))
    return [{"file": file, "fids": fids} for file, fids in sorted(by_file.items())]


def joined(first: Selection, second: Selection) -> Selection:
    """Return the segments of both, each once."""
    by_file = {each["file"]: each["fids"] for each in first}
    for each in second:
        known = by_file.get(each["file"], [])
        # Only the second is small enough to look each segment up.
        new = set(each["fids"]) - set(known)
        by_file[each["file"]] = [*known, *(fid for fid in each["fids"] if fid in new)]
    return [{"file": file, "fids": fids} for file, fids in sorted(by_file.items())]
