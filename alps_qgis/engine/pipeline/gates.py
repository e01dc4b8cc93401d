"""Gates that segments pass or not, by what is stored with them: nothing is segmented again.

SAM drops masks by their predicted IoU and stability, removes duplicates, and then drops masks that are too large or too
small. A higher minimum score gives the segments that SAM itself would give: of two duplicates it keeps the better one,
and that one passes whenever the other does. A higher minimum stability may give fewer: a mask that was removed as the
duplicate of a less stable one does not come back. What a lower minimum would add was never stored, so it is refused.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ..errors import SettingsError
from ..settings import SweepSettings
from ..tables.segments import SegmentBatch, SegmentsMeta, read_segments

Number = TypeVar("Number", bound=float)


@dataclass(frozen=True)
class Gates:
    """One combination of gates.

    Attributes:
        gate: maximum share of a tile.
        min_score: the predicted IoU must be above this; None for any.
        min_stability: minimum stability; None for any.
        min_area: minimum area in pixels; None for any.
    """

    gate: float
    min_score: float | None = None
    min_stability: float | None = None
    min_area: int | None = None

    def passes(self, batch: SegmentBatch) -> np.ndarray:
        """Return (n,) bool: the segments that pass all gates. Values that a segment does not have let it pass."""
        passing = passes(batch, self.gate)
        # Compared as float32, as SAM does, and with its signs: above the score, and at least the stability.
        if self.min_score is not None:
            passing &= ~(batch["score"] <= np.float32(self.min_score))
        if self.min_stability is not None:
            passing &= ~(batch["stability"] < np.float32(self.min_stability))
        if self.min_area is not None:
            passing &= batch["area_px"] >= self.min_area
        return passing

    def __str__(self) -> str:
        named = {"gate": self.gate, "score": self.min_score, "stability": self.min_stability, "area": self.min_area}
        return ", ".join(f"{name} {value:g}" for name, value in named.items() if value is not None)


def passes(batch: SegmentBatch, gate: float) -> np.ndarray:
    """Return (n,) bool: the segments that pass the gate. As in a segmentation, those above it are dropped."""
    # Compared as float32, in which 0.3 is a little more than 0.3. Segments drawn by hand have no share and pass.
    return ~(batch["proportion"] > np.float32(gate))


def combinations(settings: SweepSettings) -> list[Gates]:
    """Return all combinations of gates, the gate varying slowest, each in ascending order."""
    return [
        Gates(gate, score, stability, area)
        for gate in sorted(set(settings.gates))
        for score in _or_any(settings.scores)
        for stability in _or_any(settings.stabilities)
        for area in _or_any(settings.min_areas)
    ]


def _or_any(values: Sequence[Number]) -> list[Number | None]:
    """Return the values in ascending order; None, which any segment passes, if there are none."""
    if not values:
        return [None]
    return [*sorted(set(values))]


@dataclass(frozen=True)
class _Used:
    """A minimum of the segmentation: what it is called, its setting, its option, and the column it is about."""

    title: str
    path: tuple[str, ...]
    option: str
    column: str


_USED = {
    "scores": _Used("minimum score", ("sam", "pred_iou_thresh"), "--pred-iou-thresh", "score"),
    "stabilities": _Used(
        "minimum stability", ("sam", "stability_score_thresh"), "--stability-score-thresh", "stability"
    ),
    "min_areas": _Used("minimum segment size", ("min_area_px",), "--min-area", "area_px"),
}


def refuse_looser(settings: SweepSettings, metas: Mapping[Path, SegmentsMeta]) -> None:
    """Refuse minimums below those of the segmentation, and those of values that segments do not have.

    Raises:
        SettingsError: A minimum is below that of a segmentation, or no segment of a file has the value.
    """
    for name, used in _USED.items():
        values: Sequence[float] = getattr(settings, name)
        if not values:
            continue
        for path, meta in metas.items():
            before = _setting(meta, used.path)
            # Files of other segmenters also record SAM's settings; they have no scores.
            if used.column != "area_px" and not _has(path, used.column):
                raise SettingsError(
                    f"{path.name} has no segment with a {used.column}, because only SAM gives one; leave out {name}."
                )
            if before is not None and min(values) < before:
                raise SettingsError(
                    f"{path.name} was segmented with a {used.title} of {before:g}, so it lacks what {min(values):g} "
                    f"would add; segment with {used.option} {min(values):g} first, or give values from {before:g} up."
                )


def _setting(meta: SegmentsMeta, path: Sequence[str]) -> float | None:
    value: Any = meta.provenance.get("settings", {}).get("segment", {})
    for name in path:
        value = value.get(name) if isinstance(value, Mapping) else None
    return value if isinstance(value, (int, float)) else None


def _has(path: Path, column: str) -> bool:
    """Return whether a segment has a value; also of a file without segments."""
    n_read = 0
    for batch in read_segments(path, pfl=False):
        n_read += len(batch[column])
        if np.isfinite(batch[column]).any():
            return True
    return not n_read
