"""Take over what the user edits in QGIS, before it is saved: the table of classes, and corrections of segments."""

from __future__ import annotations

from typing import Any

from ..classes import ClassRow
from ..runtime.json_values import anything, items, optional, record, row, whole
from .asks import MAX_REFS, Ask, Exploration
from .class_summary import class_summary

_NUMBER = optional(whole(-(2**63), 2**63 - 1))


def _state(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    problems: list[str] = []
    if arguments.get("classes") is not None:
        collection.set_rows(_with_sizes(arguments["classes"], collection.codebook.rows))
    if arguments.get("overrides"):
        missing = collection.set_overrides(arguments["overrides"])
        if missing:
            problems.append(
                "1 corrected segment was not in the file when it was opened; it counts when you open the classes again."
                if missing == 1
                else f"{missing} corrected segments were not in their files when they were opened; they count when you "
                "open the classes again."
            )
    return {"classes": class_summary(collection), "problems": [*collection.resolved.problems, *problems]}


def _with_sizes(edited: list[dict[str, Any]], rows: tuple[ClassRow, ...]) -> list[ClassRow]:
    """Return the edited rows with the sizes of the codebook, which decide whose colour a merged class has."""
    sizes = {row.cluster: row for row in rows if row.cluster is not None}
    by_hand = {row.class_id: row for row in rows if row.cluster is None}
    found = []
    for each in edited:
        cluster, class_id = each["cluster"], each["class_id"]
        before = sizes.get(cluster) if cluster is not None else by_hand.get(class_id)
        found.append(
            ClassRow(
                cluster,
                class_id,
                _text(each["class_name"]),
                _text(each["color"]),
                before.n_segments if before else 0,
                before.area_m2 if before else None,
                before.spread if before else None,
            )
        )
    return found


def _text(value: Any) -> str | None:
    return None if value is None else str(value)


_ROW = record({"cluster": _NUMBER, "class_id": _NUMBER, "class_name": anything, "color": anything})
_OVERRIDE = row(whole(0, 2**31 - 1), whole(-(2**63), 2**63 - 1), optional(whole(-(2**31), 2**31 - 1)))

ASKS = {
    "state": Ask(
        _state,
        optionally={"classes": optional(items(_ROW)), "overrides": optional(items(_OVERRIDE, high=MAX_REFS))},
    ),
}
