"""Cross-entropy over labelled pixels, with weights of classes and smoothed labels."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..settings import NOT_COVERED

if TYPE_CHECKING:
    import torch

_FLOOR = 0.02


def class_weights(counts: np.ndarray, kind: str) -> np.ndarray | None:
    """Return (n_classes,) float32 weights with a mean of 1 over the labelled pixels; None for equal ones.

    Rare classes weigh (frequency + 0.02)^−0.5: the floor keeps classes of a few pixels from taking over.

    Args:
        counts: (n_classes,) pixels of each class.
        kind: `inverse` or `none`.
    """
    if kind == "none":
        return None
    frequency = counts / counts.sum()
    weights = (frequency + _FLOOR) ** -0.5
    return (weights / (weights * frequency).sum()).astype(np.float32)


def loss_of(logits: torch.Tensor, labels: torch.Tensor, weights: torch.Tensor | None, smoothing: float) -> torch.Tensor:
    """Return the mean loss over labelled pixels; 0 where no pixel is labelled.

    Args:
        logits: (n, n_classes, h, w).
        labels: (n, h, w) int64; 255 where there is none.
        weights: (n_classes,) or None.
        smoothing: share of each label that is spread over all classes.
    """
    import torch

    # As a list of pixels: the loss of images has no deterministic form on GPUs.
    flat = logits.float().permute(0, 2, 3, 1).reshape(-1, logits.shape[1])
    target = labels.reshape(-1)
    total = torch.nn.functional.cross_entropy(
        flat, target, weights, ignore_index=NOT_COVERED, label_smoothing=smoothing, reduction="sum"
    )
    counted = target != NOT_COVERED
    if weights is None:
        n = counted.sum()
    else:
        n = weights[torch.where(counted, target, 0)][counted].sum()
    return total / n.clamp(min=1e-6)
