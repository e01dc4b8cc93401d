"""Draw the clusters: the two directions in which the PFLs of a sample differ most."""

from __future__ import annotations

import numpy as np
from markupsafe import Markup
from threadpoolctl import threadpool_limits

from ..classes import Resolved
from ..codebook.assign import assign
from ..codebook.sample import PflSample
from ..pages.template import render
from ..tables.codebook import Codebook

_WIDTH, _HEIGHT = 620, 420
_LEFT, _TOP, _BOTTOM = 12, 28, 30
_MAX_DOTS = 1500
_MAX_LABELS = 40


def cluster_picture(sample: PflSample, codebook: Codebook, resolved: Resolved) -> Markup | None:
    """Return a scatter plot as SVG; None if there is nothing to see, as with fewer than three segments.

    Args:
        sample: PFLs of segments.
        codebook: their centroids.
        resolved: its classes.
    """
    pfl = sample.arrays()[0][:_MAX_DOTS]
    if len(pfl) < 3 or not len(codebook.centroids):
        return None
    with threadpool_limits(limits=1):
        middle = pfl.mean(axis=0, dtype=np.float64)
        _, strength, axes = np.linalg.svd(pfl - middle, full_matrices=False)
        if len(axes) < 2 or not strength[0] > 0:
            return None
        # The sign of an axis is arbitrary; this choice is the same on every machine.
        axes = axes[:2] * np.where(axes[:2].sum(axis=1, keepdims=True) < 0, -1, 1)
        dots, marks = (pfl - middle) @ axes.T, (codebook.centroids - middle) @ axes.T
    clusters, _ = assign(pfl, codebook)
    owner = {cluster: each for each in resolved.classes for cluster in each.clusters}
    low, high = _range(np.concatenate([dots, marks]))
    shown = _MAX_LABELS if len(marks) <= _MAX_LABELS else 0
    share = float((strength[:2] ** 2).sum() / (strength**2).sum())
    return render(
        "reports/scatter.svg.j2",
        **{"width": _WIDTH, "height": _HEIGHT, "left": _LEFT, "top": _TOP, "bottom": _BOTTOM},
        title="Clusters",
        x_title=f"The two directions in which segments differ most hold {share:.0%} of their variance.",
        dots=[
            {**_at(dot, low, high), "color": owner[int(cluster)].color}
            for dot, cluster in zip(dots, clusters, strict=True)
            if int(cluster) in owner
        ],
        marks=[
            {**_at(mark, low, high), "color": owner[cluster].color, "name": owner[cluster].name}
            | {"label": _short(owner[cluster].name) if shown else ""}
            for mark, cluster in zip(marks, codebook.clusters.tolist(), strict=True)
            if cluster in owner
        ],
    )


def _range(points: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the corners of the plot; single segments far away must not press all others into one spot."""
    low, high = np.percentile(points, 0.5, axis=0), np.percentile(points, 99.5, axis=0)
    margin = np.maximum(high - low, 1e-9) * 0.06
    return low - margin, high + margin


def _at(point: np.ndarray, low: np.ndarray, high: np.ndarray) -> dict[str, float]:
    x, y = np.clip((point - low) / (high - low), 0, 1)
    return {
        "x": _LEFT + float(x) * (_WIDTH - 2 * _LEFT),
        "y": _HEIGHT - _BOTTOM - float(y) * (_HEIGHT - _TOP - _BOTTOM),
    }


def _short(name: str) -> str:
    return name if len(name) <= 18 else f"{name[:17]}…"
