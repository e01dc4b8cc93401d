"""Find the segments that are like some, and unlike others."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..errors import EngineError, SegmentsError
from ..progress import SILENT, Progress
from ..runtime.json_values import flag, number, whole
from .asks import REFS, Ask, Exploration, segment_values
from .collection import Collection
from .directions import Directions, find_directions

_UNLIKE = 0.25
"""Weight of segments that are unlike, against those that are alike; measured (docs/working-with-classes.md)."""

_BINS = 64
_KEY = "similar"


@dataclass(frozen=True)
class Similar:
    """How similar each segment of a collection is to what was asked for.

    Attributes:
        scores: (n,) float32 in 0…1; −1 for the examples themselves, and for segments without a PFL.
    """

    scores: np.ndarray

    def best(self, n: int, offset: int = 0) -> np.ndarray:
        """Return the rows of the most similar segments, the best first; of equal ones, the first in the files."""
        wanted = min(offset + n, int(np.count_nonzero(self.scores >= 0)))
        if wanted <= offset:
            return np.empty(0, np.int64)
        lowest = np.partition(self.scores, len(self.scores) - wanted)[len(self.scores) - wanted]
        rows = np.flatnonzero(self.scores >= lowest)
        return rows[np.argsort(-self.scores[rows], kind="stable")][offset:wanted]

    def above(self, threshold: float) -> np.ndarray:
        """Return the rows of all segments with at least this score, ascending."""
        return np.flatnonzero(self.scores >= np.float32(max(threshold, 0.0)))

    def histogram(self) -> tuple[np.ndarray, np.ndarray]:
        """Return the borders of the bins, 0…1, and the number of segments in each."""
        bins = (self.scores * _BINS).astype(np.int16)
        counts = np.bincount(np.minimum(bins, _BINS - 1)[self.scores >= 0], minlength=_BINS)
        return np.linspace(0.0, 1.0, _BINS + 1), counts

    def suggested(self) -> float:
        """Return a threshold to begin with: Otsu's between low and high scores, and again among the high ones."""
        edges, counts = self.histogram()
        first = _otsu(counts)
        upper = np.where(np.arange(_BINS) >= first, counts, 0)
        return float(edges[_otsu(upper)])


def _otsu(counts: np.ndarray) -> int:
    """Return the first bin of the upper group, so that the two groups lie as far apart as possible."""
    middle = np.arange(len(counts)) + 0.5
    below = np.cumsum(counts)[:-1].astype(np.float64)
    above = counts.sum() - below
    sums = np.cumsum(counts * middle)
    both = (below > 0) & (above > 0)
    if not both.any():
        return int(np.flatnonzero(counts)[0]) if counts.any() else 0
    means = np.divide(sums[:-1], below, out=np.zeros_like(below), where=both)
    others = np.divide(sums[-1] - sums[:-1], above, out=np.zeros_like(below), where=both)
    return int(np.argmax(np.where(both, below * above * (means - others) ** 2, -1.0))) + 1


def find_similar(directions: Directions, like: np.ndarray, unlike: np.ndarray) -> Similar:
    """Score all segments by how much they are like examples.

    The score is (1 + cosine) / 2 of the angle to the mean direction of the examples, from which a quarter of the mean
    direction of the segments that are unlike is taken away.

    Args:
        directions: of the collection.
        like: rows of the examples.
        unlike: rows of segments that must not be found.

    Raises:
        SegmentsError: None of the examples has a PFL.
    """
    described = directions.collection.described
    examples = like[described[like]]
    if not len(examples):
        raise SegmentsError(
            "The examples have no PFL, because they were drawn by hand; choose segments that ALPS made."
        )
    direction = directions.of(examples).mean(axis=0, dtype=np.float64)
    if len(others := unlike[described[unlike]]):
        direction -= _UNLIKE * directions.of(others).mean(axis=0, dtype=np.float64)
    scores = directions.cosines(direction)
    scores += 1.0
    scores *= 0.5
    np.clip(scores, 0.0, 1.0, out=scores)
    scores[~described] = -1.0
    scores[like] = scores[unlike] = -1.0
    return Similar(scores)


def prepare(exploration: Exploration, progress: Progress = SILENT) -> Directions:
    """Find the directions of the collection, once."""
    if "directions" not in exploration.kept:
        exploration.kept["directions"] = find_directions(exploration.collection, progress)
    found: Directions = exploration.kept["directions"]
    return found


def _similar(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    collection = exploration.collection
    like, unlike = collection.rows_of(arguments["like"]), collection.rows_of(arguments.get("unlike", []))
    key = (like.tobytes(), unlike.tobytes())
    if exploration.kept.get(_KEY, (None, None))[0] != key:
        found = find_similar(prepare(exploration), like[like >= 0], unlike[unlike >= 0])
        edges, counts = found.histogram()
        histogram = {"edges": edges.tolist(), "counts": counts.tolist()}
        exploration.kept[_KEY] = (key, found, {"histogram": histogram, "suggested": found.suggested()})
    _, found, figures = exploration.kept[_KEY]
    rows = found.best(arguments.get("n", 60), arguments.get("offset", 0))
    segments = segment_values(collection, rows, found.scores[rows])
    return {"segments": segments, "class_id": _usual_class(collection, like[like >= 0]), **figures}


def _usual_class(collection: Collection, rows: np.ndarray) -> int | None:
    """Return the class that most of some segments have, the smallest number of several; None without one."""
    classes = collection.class_of()[rows]
    numbers, counts = np.unique(classes[classes >= 0], return_counts=True)
    return int(numbers[counts.argmax()]) if len(numbers) else None


def _above(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    if _KEY not in exploration.kept:
        raise EngineError("Ask for similar segments first.")
    rows = exploration.kept[_KEY][1].above(arguments["threshold"])
    if not arguments.get("selection"):
        return {"count": len(rows)}
    return {"count": len(rows), "selection": exploration.collection.selection(rows)}


_COUNT = whole(0, 10**7)

ASKS = {
    "similar": Ask(_similar, {"like": REFS}, {"unlike": REFS, "n": _COUNT, "offset": _COUNT}),
    "above": Ask(_above, {"threshold": number()}, {"selection": flag}),
}
