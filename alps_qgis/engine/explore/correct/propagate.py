"""Give the other segments the classes of a few that are labelled, as far as the answer is certain enough."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import Any

import numpy as np

from ...classes import is_automatic
from ...errors import SegmentsError
from ...labels.class_owners import ClassOwners
from ...progress import SILENT, Progress
from ...runtime.json_values import number, whole
from ...settings import PropagateSettings
from ..asks import Ask, Exploration, segment_values
from ..collection import Collection
from .classify import Scaling, SegmentClassifier
from .next_labels import next_labels

_EXAMPLES = (5, 100)
"""Minimum and maximum number of examples of a named class without labels."""

_SCALING, _PROPOSED, _ACCEPTED = "few_labels_scaling", "few_labels_proposed", "few_labels_accepted"

_BULK = 0.9, 10
"""Proposals of a class were accepted together if this share of them, and at least this many, have the class now."""


@dataclass(frozen=True)
class Propagated:
    """What a few labels say about the other segments.

    Attributes:
        rows: (m,) segments that should get another class, ascending.
        class_ids: (m,) int32 that class.
        probability: (m,) float32 of it.
        n_agreed: number of segments that have the class already that they should have.
        n_doubtful: number of segments below the threshold, which stay as they are.
        n_labels: number of labelled segments that were learned from.
        labelled: class_ids that have labels.
        examples: class_ids without labels that were learned from segments which have the class now.
        next_rows: segments to label next, as many as the settings ask for.
        next_margin: (len(next_rows),) float32 how far apart the probabilities of their two best classes are.
    """

    rows: np.ndarray
    class_ids: np.ndarray
    probability: np.ndarray
    n_agreed: int
    n_doubtful: int
    n_labels: int
    labelled: tuple[int, ...]
    examples: tuple[int, ...]
    next_rows: np.ndarray
    next_margin: np.ndarray

    def by_class(self) -> dict[int, int]:
        """Return class_id → number of segments that should get it."""
        return dict(sorted(Counter(self.class_ids.tolist()).items()))


def labels_of_overrides(collection: Collection) -> np.ndarray:
    """Return (n,) int32 the class that users gave each segment by class_override, −1 for none."""
    return np.asarray(ClassOwners.of(collection.resolved).named(collection.override), np.int32)


def propagate(
    collection: Collection,
    labels: np.ndarray,
    settings: PropagateSettings,
    progress: Progress = SILENT,
    scaling: Scaling | None = None,
) -> Propagated:
    """Learn from labelled segments, and answer for all others that have a PFL.

    A class that the user named and did not label is learned from segments that have it now, so that two labelled
    classes do not share all the ground between them. Classes with automatic names are not: they are what the labels
    replace.

    Args:
        collection: the segments, with the classes as they are now.
        labels: (n,) class_id, −1 for a segment without a label.
        settings: threshold and seed.
        progress: receives the share of the segments that are done.
        scaling: of the PFLs; None to compute it.

    Raises:
        SegmentsError: Fewer than two classes have examples.
    """
    rows, targets, examples = _training(collection, labels)
    scaling = scaling or Scaling.of(collection.pfl)
    model = SegmentClassifier(scaling, collection.pfl[rows], targets, settings.seed)
    open_rows = np.flatnonzero(collection.described & (labels < 0))
    best, probability, margin = model.answers(collection.pfl[open_rows], progress)
    certain = probability >= settings.threshold
    same = best == collection.class_of()[open_rows]
    changed = certain & ~same
    labelled = np.flatnonzero(collection.described & (labels >= 0))
    following = np.empty(0, np.int64)
    if settings.ask:
        area = collection.area_px[open_rows]
        following = next_labels(scaling, collection.pfl, open_rows, margin, area, settings.ask)
    return Propagated(
        open_rows[changed],
        best[changed].astype(np.int32),
        probability[changed],
        int(np.count_nonzero(certain & same)),
        int(np.count_nonzero(~certain)),
        len(labelled),
        tuple(np.unique(labels[labelled]).tolist()),
        examples,
        following,
        margin[np.searchsorted(open_rows, following)],
    )


def _training(collection: Collection, labels: np.ndarray) -> tuple[np.ndarray, np.ndarray, tuple[int, ...]]:
    """Return rows to learn from, their classes, and which classes come from segments that have them now."""
    labelled = np.flatnonzero(collection.described & (labels >= 0))
    if not len(labelled):
        raise SegmentsError(
            "No segment has a label that could be learned from; give some segments a class (class_override), or name a "
            "layer with labels that lies on the segments."
        )
    targets = labels[labelled]
    wanted = int(np.clip(round(len(labelled) / len(np.unique(targets))), *_EXAMPLES))
    rows, owners, examples = [labelled], [targets], []
    for each in collection.resolved.classes:
        if is_automatic(each.name) or (targets == each.class_id).any():
            continue
        found = _typical(collection, each.class_id, labels, wanted)
        if len(found):
            rows.append(found)
            owners.append(np.full(len(found), each.class_id, targets.dtype))
            examples.append(each.class_id)
    if len(examples) + len(np.unique(targets)) < 2:
        names = {each.class_id: each.name for each in collection.resolved.classes}
        raise SegmentsError(
            f"Only the class {names.get(int(targets[0]), str(targets[0]))!r} has labels, so there is nothing to tell "
            "it from; label segments of a second class too."
        )
    return np.concatenate(rows), np.concatenate(owners), tuple(examples)


def _typical(collection: Collection, class_id: int, labels: np.ndarray, n: int) -> np.ndarray:
    """Return members of a class spread over the more confident half of them."""
    rows = collection.members(class_id)
    rows = rows[collection.described[rows] & (labels[rows] < 0)]
    sure = np.nan_to_num(collection.confidence[rows], nan=0.0)
    rows = rows[np.argsort(-sure, kind="stable")][: max((len(rows) + 1) // 2, n)]
    return rows[np.linspace(0, len(rows) - 1, min(n, len(rows))).astype(np.int64)] if len(rows) else rows


def _scaling_of(exploration: Exploration) -> Scaling:
    # PFLs stay as they were read, for as long as a session lasts.
    if _SCALING not in exploration.kept:
        exploration.kept[_SCALING] = Scaling.of(exploration.collection.pfl)
    found: Scaling = exploration.kept[_SCALING]
    return found


def _labels_by_hand(exploration: Exploration) -> np.ndarray:
    """Return (n,) int32 the labels without those that were accepted together from earlier proposals.

    To learn from its own answers would only make the model surer of its mistakes.
    """
    collection, kept = exploration.collection, exploration.kept
    labels = labels_of_overrides(collection)
    accepted = kept.setdefault(_ACCEPTED, np.full(len(collection), -1, np.int32))
    rows, class_ids = kept.get(_PROPOSED, (np.empty(0, np.int64), np.empty(0, np.int32)))
    share, minimum = _BULK
    for class_id in np.unique(class_ids):
        own = rows[class_ids == class_id]
        taken = own[labels[own] == class_id]
        if len(taken) >= max(share * len(own), minimum):
            accepted[taken] = class_id
    labels[(accepted >= 0) & (labels == accepted)] = -1
    return labels


def _propagate(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    labels = _labels_by_hand(exploration)
    settings = PropagateSettings(threshold=float(arguments["threshold"]), seed=arguments.get("seed", 0))
    found = propagate(collection, labels, settings, scaling=_scaling_of(exploration))
    exploration.kept[_PROPOSED] = found.rows, found.class_ids
    proposals = []
    for index in np.unique(collection.file[found.rows]):
        at = np.flatnonzero(collection.file[found.rows] == index)
        proposals.append(
            {
                "file": int(index),
                "fids": collection.fid[found.rows[at]].tolist(),
                "class_ids": found.class_ids[at].tolist(),
                "probability": [round(each, 4) for each in found.probability[at].tolist()],
            }
        )
    return {
        "proposals": proposals,
        "by_class": {str(class_id): n for class_id, n in found.by_class().items()},
        "n_labels": found.n_labels,
        "n_agreed": found.n_agreed,
        "n_doubtful": found.n_doubtful,
    }


def _next_labels(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    labels, scaling = _labels_by_hand(exploration), _scaling_of(exploration)
    # No probability is high enough, as only the order counts here.
    settings = PropagateSettings(threshold=1.0, ask=arguments["n"])
    found = propagate(collection, labels, settings, scaling=scaling)
    return {"segments": segment_values(collection, found.next_rows)}


ASKS = {
    "propagate": Ask(_propagate, {"threshold": number(0, 1)}, {"seed": whole(0, 2**32 - 1)}),
    "next_labels": Ask(_next_labels, {"n": whole(1, 1000)}),
}
