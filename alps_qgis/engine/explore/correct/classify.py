"""Learn classes from a few labelled segments, by their PFLs, and say how sure each answer is.

Two small models answer together: a logistic regression, which needs few labels, and a random forest, which makes more
of many. The mean of their logarithms is well calibrated as it is. A temperature fitted to labels that were left out
made that worse, as few labels do not tell it well. docs/few-labels.md has the figures, and what else was tried.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ...codebook.fit import one_thread
from ...progress import SILENT, Progress

_STATISTICS_ROWS = 200_000
"""Mean and spread of the PFLs are those of about this many segments."""

_CHUNK = 32_768
_REGULARISATION, _AT_LABELS = 0.3, 25
"""Weight of the data in the logistic regression, for this many labels. It falls with the root of their number, so that
more labels may say more without making every answer certain."""

_TREES = 50
_LEAST_PROBABILITY = 1e-3
"""Added to a forest's answers, none of whose trees may have voted for a class."""


@dataclass(frozen=True)
class Scaling:
    """What makes the numbers of PFLs comparable.

    Halfway between the PFL as it is, whose columns the recipe weighted, and columns of equal spread: with few labels
    the first is better on some imagery and the second on other.

    Attributes:
        mean: (D,) float32.
        factor: (D,) float32.
    """

    mean: np.ndarray
    factor: np.ndarray

    @classmethod
    def of(cls, pfl: np.ndarray) -> Scaling:
        """Return the scaling for (n, D) PFLs; rows that are not finite do not count."""
        step = max(len(pfl) // _STATISTICS_ROWS, 1)
        rows = pfl[::step]
        rows = rows[np.isfinite(rows).all(axis=1)].astype(np.float64)
        if not len(rows):
            return cls(np.zeros(pfl.shape[1], np.float32), np.ones(pfl.shape[1], np.float32))
        spread = rows.std(axis=0)
        total = np.sqrt(np.mean(spread**2))
        if not total:
            return cls(rows.mean(axis=0).astype(np.float32), np.ones(pfl.shape[1], np.float32))
        # A column without spread says nothing, whatever it is multiplied by.
        own = np.divide(1.0, spread, out=np.zeros_like(spread), where=spread > 1e-6 * total)
        return cls(rows.mean(axis=0).astype(np.float32), (0.5 * own + 0.5 / total).astype(np.float32))

    def __call__(self, pfl: np.ndarray) -> np.ndarray:
        """Return the scaled PFLs, (n, D) float32."""
        return np.asarray((pfl - self.mean) * self.factor, np.float32)


class SegmentClassifier:
    """Gives PFLs the probabilities of classes.

    Attributes:
        classes: (k,) ascending, the labels that it learned from.
    """

    def __init__(self, scaling: Scaling, pfl: np.ndarray, labels: np.ndarray, seed: int = 0) -> None:
        """Learn.

        Args:
            scaling: of all segments.
            pfl: (m, D) finite PFLs of the labelled segments.
            labels: (m,) their classes, of at least two kinds.
            seed: of the forest.
        """
        self._scaling = scaling
        self.classes = np.unique(labels)
        with one_thread():
            self._models = _learn(scaling(pfl), np.searchsorted(self.classes, labels), seed)

    def probabilities(self, pfl: np.ndarray) -> np.ndarray:
        """Return (n, k) float32 probabilities of finite PFLs; each row sums to 1."""
        return _softmax(_logarithms(self._models, self._scaling(pfl), len(self.classes)))

    def answers(self, pfl: np.ndarray, progress: Progress = SILENT) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Answer for any number of segments.

        Returns:
            (n,) the most probable class, (n,) float32 its probability, and (n,) float32 margin: the probability
            less that of the second class. Probability and margin are NaN for PFLs that are not finite.
        """
        n = len(pfl)
        best = np.full(n, self.classes[0], self.classes.dtype)
        probability, margin = np.full(n, np.nan, np.float32), np.full(n, np.nan, np.float32)
        with one_thread():
            for start in range(0, n, _CHUNK):
                progress.check()
                part = np.arange(start, min(start + _CHUNK, n))
                part = part[np.isfinite(pfl[part]).all(axis=1)]
                if len(part):
                    found = self.probabilities(pfl[part])
                    best[part] = self.classes[found.argmax(axis=1)]
                    ordered = np.partition(found, -2, axis=1)
                    probability[part], margin[part] = ordered[:, -1], ordered[:, -1] - ordered[:, -2]
                progress.show(min(start + _CHUNK, n) / n)
        return best, probability, margin


def _learn(rows: np.ndarray, targets: np.ndarray, seed: int) -> tuple[Any, Any]:
    """Return the two models. All classes count the same, since how often users label one says little of its area."""
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.linear_model import LogisticRegression

    strength = _REGULARISATION * (_AT_LABELS / len(targets)) ** 0.5
    line = LogisticRegression(C=strength, class_weight="balanced", max_iter=300).fit(rows, targets)
    forest = RandomForestClassifier(_TREES, class_weight="balanced", random_state=seed).fit(rows, targets)
    return line, forest


def _logarithms(models: tuple[Any, Any], rows: np.ndarray, n_classes: int) -> np.ndarray:
    """Return (n, k) the mean of the logarithms of the models' probabilities."""
    line, forest = models
    total = np.zeros((len(rows), n_classes), np.float64)
    for model, floor in ((line, 1e-9), (forest, _LEAST_PROBABILITY)):
        total += np.log(model.predict_proba(rows) + floor) / 2
    return total


def _softmax(logarithms: np.ndarray) -> np.ndarray:
    powers = np.exp(logarithms - logarithms.max(axis=1, keepdims=True))
    return (powers / powers.sum(axis=1, keepdims=True)).astype(np.float32)
