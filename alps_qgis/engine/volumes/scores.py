"""Compare a label volume with a true one: DSC and IoU of every class."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import TruthError
from ..evaluation.joint_counts import joint_counts
from ..evaluation.metrics import finite, match_hungarian, match_majority, score
from ..progress import Progress
from .open_volume import open_volume
from .restore import UNLABELLED
from .volume import Volume

BACKGROUND = 0
"""Value of a true label volume where no structure is marked."""

_MAX_VALUES = 65536
_SAME_POSITION_VOXELS = 0.5


def score_volume(labels: Path, truth: Path, scratch: Path, progress: Progress) -> dict[str, Any]:
    """Score a label volume against a true one of the same shape and position.

    Labels have no names that the truth knows, so each is matched to a true class, one-to-one (`hungarian`) and
    many-to-one (`majority`). The background (0 of the truth) takes part in the matching, and a label on it counts
    against the class that the label stands for; means are given without and with the background's own score. Voxels
    without a label count as background.

    Args:
        labels: as `restore_volume` writes it.
        truth: a volume of whole numbers.
        scratch: folder for what has to be unpacked.
        progress: receives each finished plane.

    Returns:
        A dict ready for JSON; figures that cannot be computed are None.

    Raises:
        VolumeError: A file cannot be read.
        TruthError: The two do not fit each other, or the truth is not a label volume.
    """
    with open_volume(labels, scratch) as ours, open_volume(truth, scratch) as true:
        _check_fit(ours, true)
        counts = _count(ours, true, progress)
    values = sorted({value for value, _ in counts} | {BACKGROUND})
    # Unlabelled voxels come first, so that the matching below can leave out their column.
    found = [UNLABELLED, *sorted({label for _, label in counts} - {UNLABELLED})]
    confusion = np.zeros((len(values), len(found)), np.int64)
    row, column = ({value: i for i, value in enumerate(each)} for each in (values, found))
    for (value, label), n in counts.items():
        confusion[row[value], column[label]] = n
    mappings = {
        name: np.append(row[BACKGROUND], match(confusion[:, 1:]))
        for name, match in (("hungarian", match_hungarian), ("majority", match_majority))
    }
    n_voxels = confusion.sum(axis=1)
    return {
        "labels": str(labels),
        "truth": str(truth),
        "classes": values,
        "n_voxels": {str(value): int(n) for value, n in zip(values, n_voxels)},
        "unlabelled_share": float(confusion[:, 0].sum() / n_voxels.sum()),
        **{name: _figures(confusion, mapping, values) for name, mapping in mappings.items()},
    }


def _figures(confusion: np.ndarray, mapping: np.ndarray, values: list[int]) -> dict[str, Any]:
    uncovered = np.zeros(len(values), np.int64)
    whole = score(confusion, uncovered, mapping)
    inner = score(confusion, uncovered, mapping, np.array(values) != BACKGROUND)
    means = finite(np.array([inner.mdsc, inner.miou, whole.mdsc, whole.miou]))
    return {
        **dict(zip(("mean_dsc", "miou", "mean_dsc_with_background", "miou_with_background"), means)),
        "dsc": dict(zip(map(str, values), finite(whole.dsc))),
        "iou": dict(zip(map(str, values), finite(whole.iou))),
    }


def _check_fit(labels: Volume, truth: Volume) -> None:
    if labels.shape != truth.shape:
        raise TruthError(
            f"{truth.path} has {truth.shape} voxels, but {labels.path} has {labels.shape}; resample the truth to the "
            "volume."
        )
    # Two affines agree everywhere if they agree at the eight corners.
    corners = np.array([[x, y, z, 1.0] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    corners[:, :3] *= np.array(labels.shape) - 1
    a, b = (each.geometry.affine(each.shape) for each in (labels, truth))
    if abs(np.linalg.det(b)) == 0 or np.abs(corners @ (np.linalg.inv(b) @ a).T - corners).max() > _SAME_POSITION_VOXELS:
        raise TruthError(
            f"{truth.path} and {labels.path} lie in different positions; resample the truth to the volume."
        )


def _count(labels: Volume, truth: Volume, progress: Progress) -> dict[tuple[int, int], int]:
    """Return (true value, label) → voxels."""
    counts: dict[tuple[int, int], int] = defaultdict(int)
    n_planes = labels.shape[2]

    def check(true: np.ndarray) -> None:
        if not (np.isfinite(true).all() and (true == np.rint(true)).all() and (np.abs(true) < _MAX_VALUES).all()):
            raise TruthError(f"{truth.path} holds values that are not labels; give a volume of whole numbers.")

    for index in range(n_planes):
        progress.check()
        progress.show(index / n_planes, f"Comparing with {truth.path.name}")
        for pair, n in joint_counts(truth.plane(2, index), labels.plane(2, index), check):
            counts[pair] += n
    return counts
