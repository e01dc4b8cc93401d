"""List the segments of a class: all, the typical ones, and the doubtful ones."""

from __future__ import annotations

from typing import Any

import numpy as np

from ..runtime.json_values import one_of, whole
from .asks import MAYBE_CLASS, Ask, Exploration, segment_values
from .collection import Collection
from .margins import margins

_CELLS = 4
"""Along each side of a file's extent: typical segments come from different cells, so that they are not neighbours."""

_TYPICAL = 0.5
"""Share of a class from which typical segments are taken, the nearest to its mean."""


def typical(collection: Collection, rows: np.ndarray) -> np.ndarray:
    """Return rows of one class, typical ones first, so that the first of them show its range.

    The half that is nearest to the class's mean is dealt out in turns: from each cluster of the class, each file and
    each part of its ground first the nearest to its cluster's mean, then the second, and so on. The other half follows
    by its distance.
    """
    rows = rows[collection.described[rows]]
    if not len(rows):
        return rows
    distance = _distance_to_mean(collection, rows)
    order = np.argsort(distance, kind="stable")
    rows, distance = rows[order], distance[order]
    n = int(np.ceil(len(rows) * _TYPICAL))
    near = rows[:n]
    groups = np.column_stack([collection.cluster[near], collection.file[near], _cell(collection, near)])
    group = np.unique(groups, axis=0, return_inverse=True)[1].reshape(-1)
    by_group = np.argsort(group, kind="stable")
    first = np.searchsorted(group[by_group], group[by_group])
    turn = np.empty(n, np.int64)
    turn[by_group] = np.arange(n) - first
    return np.concatenate([near[np.argsort(turn, kind="stable")], rows[n:]])


def _distance_to_mean(collection: Collection, rows: np.ndarray) -> np.ndarray:
    pfl = collection.pfl[rows]
    mean = pfl.mean(axis=0, dtype=np.float64).astype(np.float32)
    pfl -= mean
    return np.asarray(np.einsum("nd,nd->n", pfl, pfl))


def _cell(collection: Collection, rows: np.ndarray) -> np.ndarray:
    """Return the cell of its file's extent in which each segment lies."""
    cell = np.zeros(len(rows), np.int64)
    for index, one in enumerate(collection.files):
        at = np.flatnonzero(collection.file[rows] == index)
        if not len(at):
            continue
        everywhere = collection.center[one.rows]
        low, high = np.nanmin(everywhere, axis=0), np.nanmax(everywhere, axis=0)
        share = (collection.center[rows[at]] - low) / np.where(high > low, high - low, 1.0)
        col, row = np.clip(np.nan_to_num(share) * _CELLS, 0, _CELLS - 1).astype(np.int64).T
        cell[at] = row * _CELLS + col
    return cell


def doubtful(collection: Collection, rows: np.ndarray, class_id: int | None) -> np.ndarray:
    """Return rows of one class, those first that another class is nearly as near to."""
    rows = rows[collection.described[rows]]
    doubt = margins(collection, rows, np.full(len(rows), -1 if class_id is None else class_id)).doubt
    return rows[np.argsort(-doubt, kind="stable")]


def _members(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection, class_id = exploration.collection, arguments["class_id"]
    rows, order = collection.members(class_id), arguments.get("order", "typical")
    key = f"members {order}"
    # Pages of one list, and the same list again, are asked for one after the other.
    if exploration.kept.get(key, (None,))[0] != (collection.version, class_id):
        ordered = typical(collection, rows) if order == "typical" else doubtful(collection, rows, class_id)
        exploration.kept[key] = ((collection.version, class_id), ordered)
    offset = arguments.get("offset", 0)
    shown = exploration.kept[key][1][offset : offset + arguments.get("n", 12)]
    return {"segments": segment_values(collection, shown), "total": len(rows)}


def _all_members(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    return {"selection": collection.selection(collection.members(arguments["class_id"]))}


_COUNT = whole(0, 10**7)

ASKS = {
    "members": Ask(
        _members,
        {"class_id": MAYBE_CLASS},
        {"order": one_of("typical", "doubtful"), "n": _COUNT, "offset": _COUNT},
    ),
    "all_members": Ask(_all_members, {"class_id": MAYBE_CLASS}),
}
