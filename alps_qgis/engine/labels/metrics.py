"""Score labels against ground truth, from a confusion matrix alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment


@dataclass(frozen=True)
class Scores:
    """Scores under one mapping from labels to truth classes.

    Attributes:
        mapping: (L,) truth class of each label; −1 where it stands for none.
        iou: (T,) intersection over union; NaN for classes without a pixel.
        accuracy_of: (T,) share of a class's pixels that are right (recall); NaN likewise.
        miou: mean of `iou` over the classes that have pixels.
        macc: mean of `accuracy_of` over the same classes.
        accuracy: share of all pixels that is right.
    """

    mapping: np.ndarray
    iou: np.ndarray
    accuracy_of: np.ndarray
    miou: float
    macc: float
    accuracy: float


def match_hungarian(confusion: np.ndarray) -> np.ndarray:
    """Return the one-to-one mapping with most pixels right; surplus labels get −1, surplus classes no label.

    Args:
        confusion: (T, L) pixels of each truth class and label.

    Source: Kuhn 1955; scipy's `linear_sum_assignment`.
    """
    mapping = np.full(confusion.shape[1], -1)
    classes, labels = linear_sum_assignment(confusion, maximize=True)
    # A pair without a common pixel is no match, only what was left over.
    shared = confusion[classes, labels] > 0
    mapping[labels[shared]] = classes[shared]
    return mapping


def match_majority(confusion: np.ndarray) -> np.ndarray:
    """Return the many-to-one mapping: each label stands for the class it shares most pixels with, the first of equals.

    Args:
        confusion: (T, L) pixels of each truth class and label.
    """
    if not confusion.size:
        return np.full(confusion.shape[1], -1)
    return np.where(confusion.max(axis=0) > 0, confusion.argmax(axis=0), -1)


def score(confusion: np.ndarray, uncovered: np.ndarray, mapping: np.ndarray) -> Scores:
    """Return the scores of labels under a mapping.

    Args:
        confusion: (T, L) pixels of each truth class and label.
        uncovered: (T,) pixels of each class that no label covers; they count as wrong.
        mapping: (L,) class of each label, −1 for none: its pixels count as wrong too.
    """
    n_classes = len(confusion)
    predicted = np.zeros((n_classes, n_classes), np.int64)
    used = mapping >= 0
    np.add.at(predicted.T, mapping[used], confusion.T[used])
    right = np.diagonal(predicted)
    truth = confusion.sum(axis=1) + uncovered
    present = truth > 0
    # Only pixels that have a truth count, so labels on ignored pixels do no harm.
    union = truth + predicted.sum(axis=0) - right
    iou = np.divide(right, union, out=np.full(n_classes, np.nan), where=present)
    accuracy_of = np.divide(right, truth, out=np.full(n_classes, np.nan), where=present)
    return Scores(
        mapping=mapping,
        iou=iou,
        accuracy_of=accuracy_of,
        miou=float(iou[present].mean()) if present.any() else float("nan"),
        macc=float(accuracy_of[present].mean()) if present.any() else float("nan"),
        accuracy=float(right.sum() / truth.sum()) if present.any() else float("nan"),
    )


def finite(values: np.ndarray) -> list[Any]:
    """Return plain numbers for JSON, which has no NaN: None instead."""
    return [float(value) if np.isfinite(value) else None for value in values]
