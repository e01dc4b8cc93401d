"""Place all segments on a plane so that alike ones lie together: by principal components, or by their neighbours."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from scipy.spatial import cKDTree

from ..codebook.assign import one_thread
from ..runtime.json_values import one_of
from .asks import Ask, Exploration
from .collection import Collection
from .similar import prepare

_SAMPLE = 100_000
_LANDMARKS = 1_200
"""Segments that are placed by their neighbours; all others are placed between those that are nearest to them."""

_DIMENSIONS = 10
_PERPLEXITY = 25.0
_STEPS = 500
_NEAREST = 4
_CHUNK = 65_536


@dataclass(frozen=True)
class Embedding:
    """Where each segment lies on the plane.

    Attributes:
        xy: (n, 2) float32; NaN for segments without a PFL.
        extent: left, bottom, right, top of all points with a margin.
    """

    xy: np.ndarray
    extent: tuple[float, float, float, float]


def embed(exploration: Exploration, method: str) -> Embedding:
    """Return the embedding of a collection: `pca` or `neighbours`. It does not depend on classes."""
    collection = exploration.collection
    described = np.flatnonzero(collection.described)
    xy = np.full((len(collection), 2), np.nan, np.float32)
    if len(described):
        sample = described[np.unique(np.linspace(0, len(described) - 1, min(_SAMPLE, len(described))).astype(np.int64))]
        if method == "pca":
            mean, axes = _components(collection.pfl[sample], 2)
            _project(collection, mean, axes, xy)
        else:
            _by_neighbours(exploration, sample, xy)
        xy[~collection.described] = np.nan
    return Embedding(xy, _extent(xy[described]))


def _components(values: np.ndarray, n: int) -> tuple[np.ndarray, np.ndarray]:
    """Return the mean and the first n principal axes (D, n), each with its largest entry positive."""
    mean = values.mean(axis=0, dtype=np.float64).astype(np.float32)
    moved = values - mean
    with one_thread().limit(limits=1):
        _, axes = np.linalg.eigh((moved.T @ moved).astype(np.float64))
    axes = axes[:, ::-1][:, :n]
    # The sign of an axis has no meaning, and libraries choose it differently.
    largest = np.abs(axes).argmax(axis=0)
    axes = axes * np.where(axes[largest, np.arange(axes.shape[1])] < 0, -1.0, 1.0)
    if axes.shape[1] < n:
        axes = np.pad(axes, ((0, 0), (0, n - axes.shape[1])))
    return mean, axes.astype(np.float32)


def _project(collection: Collection, mean: np.ndarray, axes: np.ndarray, into: np.ndarray) -> None:
    shift = mean @ axes
    with one_thread().limit(limits=1):
        for start in range(0, len(collection), _CHUNK):
            part = slice(start, start + _CHUNK)
            np.subtract(collection.pfl[part] @ axes, shift, out=into[part])


def _by_neighbours(exploration: Exploration, sample: np.ndarray, xy: np.ndarray) -> None:
    collection, directions = exploration.collection, prepare(exploration)
    mean, axes = _components(directions.of(sample), _DIMENSIONS)
    marks = sample[np.unique(np.linspace(0, len(sample) - 1, min(_LANDMARKS, len(sample))).astype(np.int64))]
    places = (directions.of(marks) - mean) @ axes
    placed = t_sne(places)
    tree = cKDTree(places)
    n_nearest = min(_NEAREST, len(marks))
    # The projection of directions is one product with the PFLs, like a cosine.
    weights = directions.whiten @ axes
    shift, centre = directions.mean @ weights, mean @ axes
    with one_thread().limit(limits=1):
        for start in range(0, len(collection), _CHUNK):
            part = slice(start, start + _CHUNK)
            points = (np.nan_to_num(collection.pfl[part]) @ weights - shift) * directions.inverse_length[part, None]
            distance, near = tree.query(points - centre, k=n_nearest)
            distance, near = distance.reshape(len(points), -1), near.reshape(len(points), -1)
            weight = 1.0 / np.maximum(distance, 1e-6) ** 2
            weight /= weight.sum(axis=1, keepdims=True)
            xy[part] = np.einsum("nk,nkd->nd", weight, placed[near])


def t_sne(points: np.ndarray) -> np.ndarray:
    """Return (n, 2) float32 places of points by their neighbours (van der Maaten and Hinton 2008), always the same.

    It begins with the first two columns of the points, not at random.

    Args:
        points: (n, d), with n in the thousands at most; columns by their importance.
    """
    from sklearn.manifold import TSNE

    n = len(points)
    spread = float(points[:, :2].std()) if n else 0.0
    if n < 4 or spread == 0.0:
        return np.asarray(points[:, :2], np.float32)
    begin = np.ascontiguousarray(points[:, :2] / spread * 1e-4, np.float32)
    # One thread: several add up in another order.
    model = TSNE(2, perplexity=min(_PERPLEXITY, (n - 1) / 3), init=begin, max_iter=_STEPS, random_state=0, n_jobs=1)
    with one_thread().limit(limits=1):
        return np.asarray(model.fit_transform(np.asarray(points, np.float32)), np.float32)


def _extent(xy: np.ndarray) -> tuple[float, float, float, float]:
    if not len(xy):
        return 0.0, 0.0, 1.0, 1.0
    low, high = xy.min(axis=0).astype(float), xy.max(axis=0).astype(float)
    margin = np.maximum((high - low) * 0.03, 1e-6)
    (left, bottom), (right, top) = low - margin, high + margin
    return float(left), float(bottom), float(right), float(top)


def embedding_of(exploration: Exploration, method: str | None = None) -> Embedding:
    """Return an embedding, made once; without a method the one that was asked for last, else by principal components.

    Args:
        exploration: the session.
        method: `pca` or `neighbours`.
    """
    method = method or exploration.kept.get("embedding method", "pca")
    exploration.kept["embedding method"] = method
    key = f"embedding {method}"
    if key not in exploration.kept:
        exploration.kept[key] = embed(exploration, str(method))
    found: Embedding = exploration.kept[key]
    return found


def _embedding(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    return {"extent": list(embedding_of(exploration, arguments.get("method", "pca")).extent)}


ASKS = {"embedding": Ask(_embedding, optionally={"method": one_of("pca", "neighbours")})}
