"""Split one class into several, by clustering its segments again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...classes import Resolved, automatic_name, is_automatic
from ...codebook.assign import one_thread
from ...codebook.lloyd import lloyd, settle
from ...errors import SegmentsError, SettingsError
from ...progress import SILENT, Progress
from ...runtime.json_values import whole
from ...settings import MAX_PARTS, SplitSettings
from ..asks import CLASS_ID, Ask, Exploration
from ..collection import Collection

_SAMPLE = 50_000
"""Clusters are found on at most this many members, evenly spread over the files."""

_STARTS, _FINISHED, _TRIED_STEPS = 16, 3, 8
_TYPICAL = 6


@dataclass(frozen=True)
class Split:
    """The parts of a class, the one with the largest area first.

    Attributes:
        rows: (m,) the segments of the class, ascending.
        part: (m,) int32 0…n−1.
        distance: (m,) float32 from the centre of the part; NaN without a PFL.
        n_parts: may be less than was asked for, if there are too few different segments.
    """

    rows: np.ndarray
    part: np.ndarray
    distance: np.ndarray
    n_parts: int

    def members(self, part: int) -> np.ndarray:
        """Return the rows of one part, ascending."""
        return self.rows[self.part == part]

    def typical(self, part: int, n: int) -> np.ndarray:
        """Return the rows of the segments nearest to the centre of a part, the nearest first."""
        own = np.flatnonzero((self.part == part) & np.isfinite(self.distance))
        return self.rows[own[np.argsort(self.distance[own], kind="stable")[:n]]]


def split_class(collection: Collection, class_id: int, settings: SplitSettings, progress: Progress = SILENT) -> Split:
    """Cluster the segments of a class by k-means, weighted by area. Segments without a PFL go to the first part.

    The same input and seed give the same parts.

    Raises:
        SegmentsError: The class has fewer than two different segments.
    """
    rows = collection.members(class_id)
    known = rows[collection.described[rows]]
    some = known[:: max(-(-len(known) // _SAMPLE), 1)]
    pfl, area = collection.pfl[some], np.maximum(collection.area_px[some], 1).astype(np.float64)
    n_parts = min(settings.parts, len(np.unique(pfl, axis=0)))
    if n_parts < 2:
        raise SegmentsError("The class has fewer than two different segments, so it cannot be split; choose another.")
    with one_thread().limit(limits=1):
        centres = _centres(pfl, area / area.mean(), n_parts, settings.seed, progress)
        owner, distance = _nearest(collection.pfl, known, centres)
    size = np.bincount(owner, np.maximum(collection.area_px[known], 1), minlength=n_parts)
    # Coordinates decide between equal areas, so that the numbering of k-means never does.
    order = np.lexsort((*centres.T[::-1], -size))
    order = order[size[order] > 0]
    rank = np.zeros(n_parts, np.int32)
    rank[order] = np.arange(len(order))
    part, far = np.zeros(len(rows), np.int32), np.full(len(rows), np.nan, np.float32)
    described = collection.described[rows]
    part[described], far[described] = rank[owner], distance
    return Split(rows, part, far, len(order))


def _centres(pfl: np.ndarray, weights: np.ndarray, k: int, seed: int, progress: Progress) -> np.ndarray:
    tried = [
        lloyd(pfl, weights, k, int(one), progress, _TRIED_STEPS)
        for one in np.random.SeedSequence(seed).generate_state(_STARTS)
    ]
    best = sorted(tried, key=lambda each: each[1])[:_FINISHED]
    return min((settle(pfl, weights, centres, progress) for centres, _ in best), key=lambda each: each[1])[0]


def _nearest(pfl: np.ndarray, rows: np.ndarray, centres: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    owner, distance = np.zeros(len(rows), np.int64), np.zeros(len(rows), np.float32)
    for start in range(0, len(rows), 65_536):
        part = slice(start, start + 65_536)
        found = np.stack([((pfl[rows[part]] - centre) ** 2).sum(axis=1, dtype=np.float64) for centre in centres])
        owner[part], distance[part] = found.argmin(axis=0), np.sqrt(found.min(axis=0))
    return owner, distance


def find_class(resolved: Resolved, wanted: str) -> int:
    """Return the class_id of a class that is given by its name or, if no class has that name, by its number.

    Raises:
        SettingsError: The class does not exist.
    """
    wanted = wanted.strip()
    for each in resolved.classes:
        if each.name == wanted:
            return each.class_id
    # Python refuses to read very long numbers.
    if wanted.isdecimal() and len(wanted) < 10 and int(wanted) in resolved.of_class_id:
        return resolved.of_class_id[int(wanted)]
    names = ", ".join(repr(each.name) for each in resolved.classes)
    raise SettingsError(f"The codebook has no class {wanted!r}; choose from {names}.")


def names_of_parts(resolved: Resolved, class_id: int, n: int) -> list[str]:
    """Return names for n new classes beside one: its name with 2, 3 … that no class has yet.

    Parts of a class with an automatic name get automatic names, as nobody has named them.
    """
    taken = {each.name for each in resolved.classes}
    name = next(each.name for each in resolved.classes if each.class_id == class_id)
    automatic = is_automatic(name)
    found: list[str] = []
    number = max([*resolved.of_cluster, -1]) + 1 if automatic else 2
    while len(found) < n:
        part = automatic_name(number) if automatic else f"{name} {number}"
        if part not in taken:
            found.append(part)
        number += 1
    return found


def _split(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    settings = SplitSettings(parts=arguments["parts"], seed=arguments.get("seed", 0))
    found = split_class(collection, arguments["class_id"], settings)
    names = [None, *names_of_parts(collection.resolved, arguments["class_id"], found.n_parts - 1)]
    parts = []
    for number in range(found.n_parts):
        rows = found.members(number)
        parts.append(
            {
                "name": names[number],
                "n": len(rows),
                "area_px": int(collection.area_px[rows].sum()),
                "typical": collection.refs(found.typical(number, _TYPICAL)),
                "selection": collection.selection(rows),
            }
        )
    return {"parts": parts}


ASKS = {"split": Ask(_split, {"class_id": CLASS_ID, "parts": whole(2, MAX_PARTS)}, {"seed": whole(0, 2**32 - 1)})}
