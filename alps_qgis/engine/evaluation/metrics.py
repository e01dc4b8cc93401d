"""Score labels against ground truth, using only a confusion matrix."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment


@dataclass(frozen=True)
class Scores:
    """Scores under one mapping from labels to truth classes.

    Attributes:
        mapping: (L,) truth class of each label; −1 for a label without a class.
        iou: (T,) intersection over union; NaN for classes without a pixel.
        accuracy_of: (T,) share of the pixels of a class that are right (recall); NaN for those classes too.
        dsc: (T,) Sørensen–Dice coefficient, 2·IoU / (1 + IoU); NaN for those classes too.
        miou: mean of `iou` over the classes that have pixels and count in means.
        macc, mdsc: means of `accuracy_of` and `dsc` over the same classes.
        accuracy: share of all pixels that are right.
    """

    mapping: np.ndarray
    iou: np.ndarray
    accuracy_of: np.ndarray
    dsc: np.ndarray
    miou: float
    macc: float
    mdsc: float
    accuracy: float


def match_hungarian(confusion: np.ndarray) -> np.ndarray:
    """Return the one-to-one mapping that makes most pixels right; surplus labels get −1, surplus classes no label.

    Args:
        confusion: (T, L) pixels of each truth class and label.

    Source: Kuhn 1955; scipy's `linear_sum_assignment`.
    """
    mapping = np.full(confusion.shape[1], -1)
    classes, labels = linear_sum_assignment(confusion, maximize=True)
    # The solver also pairs labels and classes that are left over and have no pixel in common.
    shared = confusion[classes, labels] > 0
    mapping[labels[shared]] = classes[shared]
    return mapping


def match_majority(confusion: np.ndarray) -> np.ndarray:
    """Return the many-to-one mapping: each label gets the class of most of its pixels, the first class if equal.

    Args:
        confusion: (T, L) pixels of each truth class and label.
    """
    if not confusion.size:
        return np.full(confusion.shape[1], -1)
    return np.where(confusion.max(axis=0) > 0, confusion.argmax(axis=0), -1)


def score(
    confusion: np.ndarray, uncovered: np.ndarray, mapping: np.ndarray, in_mean: np.ndarray | None = None
) -> Scores:
    """Return the scores of labels under a mapping.

    Args:
        confusion: (T, L) pixels of each truth class and label.
        uncovered: (T,) pixels of each class that no label covers; they count as wrong.
        mapping: (L,) class of each label, −1 for none: its pixels count as wrong too.
        in_mean: (T,) bool: classes that the means are over; None for all. Pixels of the other classes still count.
    """
    right, truth, predicted = tally(confusion, uncovered, mapping)
    present = truth > 0
    # All three come from the confusion matrix, so labels on ignored pixels are not counted as predictions.
    iou = _share(right, truth + predicted - right, present)
    accuracy_of = _share(right, truth, present)
    dsc = _share(2 * right, truth + predicted, present)
    counted = present if in_mean is None else present & in_mean
    miou, macc, mdsc = (
        float(each[counted].mean()) if counted.any() else float("nan") for each in (iou, accuracy_of, dsc)
    )
    accuracy = float(right.sum() / truth.sum()) if present.any() else float("nan")
    return Scores(mapping, iou, accuracy_of, dsc, miou, macc, mdsc, accuracy)


def tally(
    confusion: np.ndarray, uncovered: np.ndarray, mapping: np.ndarray
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return the pixels of each class that are right, that the truth has, and that the labels have: (…, T) each.

    Args:
        confusion: (…, T, L) pixels of each truth class and label.
        uncovered: (…, T) pixels that no label covers.
        mapping: (L,) class of each label, −1 for none.
    """
    n_classes = confusion.shape[-2]
    says = mapping[:, None] == np.arange(n_classes)
    # (…, truth, said)
    said = confusion @ says.astype(confusion.dtype)
    right = np.diagonal(said, axis1=-2, axis2=-1)
    return right, confusion.sum(axis=-1) + uncovered, said.sum(axis=-2)


def _share(part: np.ndarray, whole: np.ndarray, present: np.ndarray) -> np.ndarray:
    return np.divide(part, whole, out=np.full(len(part), np.nan), where=present)


def finite(values: np.ndarray) -> list[Any]:
    """Return plain numbers for JSON, which has no NaN; None stands for it."""
    return [float(value) if np.isfinite(value) else None for value in values]
