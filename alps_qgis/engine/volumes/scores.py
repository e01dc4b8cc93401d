"""Compare a label volume with a true one: DSC and IoU of every class."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import replace
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
_WHOLE = 1e-3
"""How far a scaled label may lie from a whole number: 0.9999999776 is what 255 × 0.003921569 gives."""

_SAME_POSITION_VOXELS = 0.5


def score_volume(labels: Path, truth: Path, scratch: Path, progress: Progress) -> dict[str, Any]:
    """Score a label volume against a true one of the same shape and position.

    Labels have no names that the truth knows, so each is matched to a true class, one-to-one (`hungarian`) and
    many-to-one (`majority`). The background (0 of the truth) takes part in the matching, and a label on it counts
    against the class that the label stands for; means are given without and with the background's own score. Voxels
    without a label count as background.

    Args:
        labels: as `restore_volume` writes it.
        truth: a volume of whole numbers. Scaled ones are rounded; if they are not whole, those before scaling are the
            labels. Voxels of NaN do not count.
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
        try:
            counts, n_ignored = _count(ours, true, progress)
        except TruthError:
            # Some programs give label numbers a scale that makes no sense for them.
            if true.slope == 1.0 and true.intercept == 0.0 or true.voxels.dtype.kind not in "iu":
                raise
            progress.warn(
                f"{truth.name}: its scale ({true.slope:g}) would turn labels into fractions, so the stored numbers are "
                "taken as labels."
            )
            counts, n_ignored = _count(ours, replace(true, slope=1.0, intercept=0.0), progress)
    if not counts:
        raise TruthError(f"{truth} holds values that are not labels (all are NaN); give a volume of whole numbers.")
    if n_ignored:
        share = n_ignored / (n_ignored + sum(counts.values()))
        progress.warn(f"{truth.name}: {share:.1%} of the voxels have no truth (NaN) and do not count.")
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
        "n_ignored_voxels": n_ignored,
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
    if truth.geometry.qform_code <= 0 and truth.geometry.sform_code <= 0 and not _same_position(labels, truth):
        raise TruthError(
            f"{truth.path} does not say how its axes lie, so it cannot be compared with {labels.path}; give it the "
            "orientation of the volume that was labelled, for example with `fslcpgeom`."
        )
    if not _same_position(labels, truth):
        raise TruthError(
            f"{truth.path} and {labels.path} lie in different positions; resample the truth to the volume."
        )


def _same_position(labels: Volume, truth: Volume) -> bool:
    # Two affines agree everywhere if they agree at the eight corners.
    corners = np.array([[x, y, z, 1.0] for x in (0, 1) for y in (0, 1) for z in (0, 1)])
    corners[:, :3] *= np.array(labels.shape) - 1
    a, b = (each.geometry.affine(each.shape) for each in (labels, truth))
    if abs(np.linalg.det(b)) == 0:
        return False
    return bool(np.abs(corners @ (np.linalg.inv(b) @ a).T - corners).max() <= _SAME_POSITION_VOXELS)


def _count(labels: Volume, truth: Volume, progress: Progress) -> tuple[dict[tuple[int, int], int], int]:
    """Return (true value, label) → voxels, and the number of voxels without truth."""
    counts: dict[tuple[int, int], int] = defaultdict(int)
    n_planes, n_ignored = labels.shape[2], 0
    for index in range(n_planes):
        progress.check()
        progress.show(index / n_planes, f"Comparing with {truth.path.name}")
        true, found = truth.plane(2, index), labels.plane(2, index)
        has_truth = ~np.isnan(true)
        n_ignored += int(true.size - np.count_nonzero(has_truth))
        for pair, n in joint_counts(_whole(true[has_truth], truth.path), found[has_truth], lambda _: None):
            counts[pair] += n
    return counts, n_ignored


def _whole(values: np.ndarray, path: Path) -> np.ndarray:
    """Return whole numbers as they were before a scale was applied.

    Raises:
        TruthError: They are not, or too large for labels.
    """
    exact = values.dtype.kind in "iu"
    with np.errstate(invalid="ignore"):
        whole = values if exact else np.rint(values)
        if (
            not (exact or (np.abs(values - whole) <= _WHOLE).all())
            or np.abs(whole, dtype=float).max(initial=0) >= _MAX_VALUES
        ):
            raise TruthError(f"{path} holds values that are not labels; give a volume of whole numbers.")
    return whole.astype(np.int64)
