"""Judge an encoder: classes of superpixels with and without its numbers, against true labels."""

from __future__ import annotations

import pickle
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import sparse

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import quality  # noqa: E402
from quality_sets import SETS, load  # noqa: E402

from tools.encoder.model import MULTIPLE, STRIDE  # noqa: E402

Embed = Callable[[np.ndarray], np.ndarray]
"""(3, h, w) float32 in 0…1, sides multiples of 16 → (size, h/4, w/4) float32."""


@dataclass(frozen=True)
class Judged:
    """One image of a set: its superpixels, and where they lie in cells of 4 × 4 pixels.

    Attributes:
        image: (3, h, w) uint8.
        pooled: superpixels with hand-made PFLs and pixels of each true class.
        cells: (n, rows · cols) share of each cell in a superpixel; rows add up to 1.
    """

    group: str
    image: np.ndarray
    pooled: Any
    cells: sparse.csr_matrix


def read_judged(name: str, data: Path, cache: Path) -> list[Judged]:
    """Cut a set into superpixels, or take what an earlier call kept."""
    file = cache / f"{name}_{quality.SuperpixelSegmenter().pfl_kind.replace(':', '_')}.pickle"
    if file.exists():
        return pickle.loads(file.read_bytes())
    found = []
    for image in load(SETS[name], data / name):
        pooled = quality.segment(image, len(SETS[name].classes))
        values = np.where(image.valid, np.round(image.image * 255), 0).astype(np.uint8)
        found.append(Judged(image.group, values, pooled, _cells(pooled.labels, len(pooled.pfl))))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(pickle.dumps(found))
    return found


def _cells(labels: np.ndarray, n: int) -> sparse.csr_matrix:
    height, width = labels.shape
    cols = -(-width // MULTIPLE) * MULTIPLE // STRIDE
    rows = -(-height // MULTIPLE) * MULTIPLE // STRIDE
    row, col = np.nonzero(labels >= 0)
    ones = np.ones(len(row), dtype=np.float32)
    position = (labels[row, col], row // STRIDE * cols + col // STRIDE)
    counts = sparse.coo_matrix((ones, position), shape=(n, rows * cols)).tocsr()
    return sparse.diags(1 / np.maximum(np.asarray(counts.sum(axis=1)).ravel(), 1)) @ counts


def embedded(images: Sequence[Judged], embed: Embed) -> list[np.ndarray]:
    """Return the mean embedding (n, size) of each superpixel of each image."""
    found = []
    for image in images:
        height, width = image.image.shape[1:]
        pads = ((0, 0), (0, -height % MULTIPLE), (0, -width % MULTIPLE))
        values = np.pad(image.image.astype(np.float32) / 255, pads, mode="edge")
        grid = embed(values)
        found.append(np.asarray(image.cells @ grid.reshape(len(grid), -1).T, dtype=np.float32))
    return found


def covariance(images: Sequence[Judged], means: Sequence[np.ndarray]) -> np.ndarray:
    """Return the covariance (size, size) of the embeddings of a set's superpixels, by their areas."""
    areas = np.concatenate([image.pooled.area for image in images]).astype(float)
    return np.cov(np.concatenate(means).astype(float).T, aweights=areas)


def scores(
    images: Sequence[Judged],
    means: Sequence[np.ndarray] | None,
    weight: float,
    onto: np.ndarray | None,
    seeds: Sequence[int],
    own: float = 1.0,
) -> list[dict[str, Any]]:
    """Return the scores of each seed.

    Args:
        images: of a set.
        means: what `embedded` gave; None for the hand-made PFLs alone.
        weight: of the embeddings.
        onto: see `projection`.
        seeds: of the codebook.
        own: weight of the hand-made PFLs.
    """
    added = [None] * len(images)
    if means is not None:
        added = [(each @ onto * weight).astype(np.float32) for each in means]
    pooled = [
        quality.Pooled(
            image.pooled.labels,
            image.pooled.pfl if more is None else np.concatenate([image.pooled.pfl * own, more], axis=1),
            image.pooled.area,
            image.pooled.confusion,
        )
        for image, more in zip(images, added, strict=True)
    ]
    return quality.score_superpixels(pooled, seeds)[0]
