"""Propose names for classes from a reference: the class that a map has where the segments of a class lie."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from ..classes import Resolved, clean_name, is_automatic
from ..errors import SettingsError
from ..evaluation.metrics import finite, match_majority, score
from ..settings import CrosswalkSettings
from ..tables.codebook import Codebook
from .overlaps import Overlaps

NAMED, EMPTY, LITTLE, MIXED, DELETED = "named", "empty", "little reference", "mixed", "no row"
"""Why no name is proposed: the user gave one, the class has no ground, the reference covers too little of it, none of
its classes has enough of it, or the row of the cluster was deleted from the table."""

_N_BEST = 3


@dataclass(frozen=True)
class Proposal:
    """What the reference says about one class.

    Attributes:
        class_id: of the class.
        name: as it is now.
        clusters: of the class.
        best: the reference classes that have most of its area, with their shares, in this order.
        covered: share of its area where the reference has a class.
        proposal: the name to give it; None for none.
        reason: why it has no proposal; None if it has one.
        area: ground area in m², or pixels, where both have a class.
    """

    class_id: int
    name: str
    clusters: tuple[int, ...]
    best: tuple[tuple[str, float], ...]
    covered: float
    proposal: str | None
    reason: str | None
    area: float

    @property
    def agreement(self) -> float:
        """Share of its area that the best reference class has; 0 without any."""
        return self.best[0][1] if self.best else 0.0

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {
            "class_id": self.class_id,
            "class_name": self.name,
            "clusters": list(self.clusters),
            "best": [{"name": name, "share": share} for name, share in self.best],
            "agreement": self.agreement,
            "covered": self.covered,
            "proposal": self.proposal,
            "reason": self.reason,
        }


def propose(overlaps: Overlaps, codebook: Codebook, settings: CrosswalkSettings) -> list[Proposal]:
    """Return what the reference says about each class, ascending by class_id.

    The proposal is the reference class that has most of the area of the class, of the ground where both have one. A
    class has no proposal if the user named it, if the share is too small or as large as that of another
    reference class, or if the reference covers too little of it.
    """
    resolved = codebook.resolve()
    named = _named_by_users(codebook, resolved)
    rows = {row.cluster for row in codebook.rows} | {None}
    size = _by_class(overlaps, resolved)
    found = []
    for each, areas in zip(resolved.classes, size, strict=True):
        compared, total = float(areas[:-1].sum()), float(areas.sum())
        order = sorted(range(len(overlaps.names)), key=lambda at: (-areas[at], overlaps.names[at]))
        best = tuple((overlaps.names[at], float(areas[at]) / compared) for at in order[:_N_BEST] if areas[at] > 0)
        covered = compared / total if total else 0.0
        reason = None
        if each.class_id in named:
            reason = NAMED
        elif not total:
            reason = EMPTY
        elif not best or covered < settings.covered:
            reason = LITTLE
        elif best[0][1] < settings.share or (len(best) > 1 and best[1][1] == best[0][1]):
            reason = MIXED
        elif each.clusters and not rows & set(each.clusters):
            reason = DELETED
        proposal = best[0][0] if reason is None else None
        found.append(Proposal(each.class_id, each.name, each.clusters, best, covered, proposal, reason, compared))
    return found


def _named_by_users(codebook: Codebook, resolved: Resolved) -> set[int]:
    """Return the classes of which at least one row has a name that a user gave."""
    return {
        resolved.of_class_id[row.class_id]
        for row in codebook.rows
        if not is_automatic(row.class_name) and row.class_id in resolved.of_class_id
    } | {each.class_id for each in resolved.classes if not is_automatic(each.name)}


def _by_class(overlaps: Overlaps, resolved: Resolved) -> np.ndarray:
    """Return (C, R + 1) the size of each class in each reference class, and without a reference."""
    at = {each.class_id: number for number, each in enumerate(resolved.classes)}
    size = np.zeros((len(at), len(overlaps.names) + 1))
    np.add.at(size, [at[class_id] for class_id in overlaps.class_ids], overlaps.size[:-1])
    return size


def agreement(overlaps: Overlaps, codebook: Codebook) -> dict[str, Any]:
    """Return figures of how well classes and reference agree if each class is called by its best reference class.

    Returns:
        `agreement` (share of the ground where both have a class), `miou`, and `reference`: for each class of the
        reference its `size`, `iou`, `found` (share of it in classes called so) and `right` (share of these classes
        that it has). Figures that do not exist are None. Ready for JSON.
    """
    resolved = codebook.resolve()
    size = _by_class(overlaps, resolved)
    confusion, bare = size[:, :-1].T, overlaps.size[-1, :-1]
    mapping = match_majority(confusion)
    scores = score(confusion, bare, mapping)
    said = np.array([confusion[:, mapping == at].sum() for at in range(len(overlaps.names))])
    right = np.array([confusion[at, mapping == at].sum() for at in range(len(overlaps.names))])
    compared = float(confusion.sum())
    shares = np.divide(right, said, out=np.full(len(right), np.nan), where=said > 0)
    columns = zip(overlaps.names, overlaps.size[:, :-1].sum(axis=0), finite(scores.iou), finite(scores.accuracy_of),
                  finite(shares), strict=True)  # fmt: skip
    return {
        "agreement": float(right.sum()) / compared if compared else None,
        "miou": scores.miou if np.isfinite(scores.miou) else None,
        "unit": "px" if overlaps.area_m2 is None else "m²",
        "reference": [
            {"name": name, "size": float(total), "iou": iou, "found": part, "right": share}
            for name, total, iou, part, share in columns
        ],
    }


def accept(codebook: Codebook, proposals: Sequence[Proposal], accepted: Collection[int] | None) -> Codebook:
    """Return a codebook whose classes have the proposed names; nothing else changes.

    Classes that get one name become one class, as everywhere.

    Args:
        codebook: that the proposals are for.
        proposals: of `propose`.
        accepted: classes whose proposal is accepted; None for all that have one.

    Raises:
        SettingsError: A class does not exist, or has no proposal.
    """
    names = {each.class_id: each.proposal for each in proposals if each.proposal is not None}
    reasons = {each.class_id: each.reason for each in proposals}
    for class_id in accepted if accepted is not None else ():
        if class_id not in reasons:
            raise SettingsError(f"accept has the class {class_id}, which the codebook does not have.")
        if class_id not in names:
            raise SettingsError(
                f"accept has the class {class_id}, for which no name is proposed ({reasons[class_id]}); leave it out."
            )
    taken = names if accepted is None else {class_id: names[class_id] for class_id in accepted}
    resolved = codebook.resolve()
    rows = []
    for row in codebook.rows:
        number = resolved.of_class_id.get(row.class_id) if row.class_id is not None else None
        if number is None and row.cluster is not None:
            number = resolved.of_cluster.get(row.cluster)
        name = taken.get(number) if number is not None else None
        rows.append(row if name is None or not is_automatic(row.class_name) else replace(row, class_name=name))
    return replace(codebook, rows=tuple(rows))


def joined(codebook: Codebook, proposals: Sequence[Proposal]) -> dict[str, int]:
    """Return the names that several classes would have, with their number: they become one class."""
    after = Counter(each.proposal or clean_name(each.name) for each in proposals)
    return {name: n for name, n in after.items() if n > 1 and any(each.proposal == name for each in proposals)}
