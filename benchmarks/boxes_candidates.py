"""Ways from boxes to masks that were measured and not taken: a min-cut, a random walker, and superpixels by share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image
from scipy.sparse import csr_matrix
from scipy.sparse.csgraph import breadth_first_order, maximum_flow
from skimage.color import rgb2lab
from skimage.segmentation import random_walker
from skimage.transform import resize

from alps_qgis.engine.annotations.boxes import Boxes
from alps_qgis.engine.boxes import colour
from alps_qgis.engine.boxes.frame import are_oriented, position_in
from alps_qgis.engine.boxes.shapes import rounded
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter

SMOOTHNESS = 0.3
CAPACITY = 1000


def read_rgb(path: Path) -> np.ndarray:
    """Return an image as (h, w, 3) float32 in 0…1."""
    if path.suffix != ".tif":
        return np.asarray(Image.open(path).convert("RGB")) / np.float32(255)
    with rasterio.open(path) as image:
        raw = image.read(1).astype(np.float32)
    low, high = np.percentile(raw, [2, 98])
    return np.repeat(np.clip((raw - low) / (high - low), 0, 1)[..., None], 3, axis=2)


def candidate_masks(
    name: str, path: Path, boxes: Boxes, fill: Callable[..., tuple[int, int, np.ndarray]]
) -> dict[int, tuple[np.ndarray, float]]:
    """Return the masks of all boxes of an image by one of `CANDIDATES`."""
    pixels = read_rgb(path)
    lab = np.asarray(rgb2lab(pixels), dtype=np.float32)
    parts = None
    if name == "superpixels":
        image = np.moveaxis(pixels, -1, 0).astype(np.float32)
        parts = SuperpixelSegmenter().segment(image, np.ones(lab.shape[:2], dtype=bool), lab.size).layers[0]
    masks = {}
    for number, box, turned in zip(boxes.box_id, boxes.corners, are_oriented(boxes.corners), strict=True):
        row, col, inside = fill(box, lab.shape[:2])
        whole = np.zeros(lab.shape[:2], dtype=bool)
        if parts is not None:
            found = _superpixels(parts, row, col, inside)
        else:
            found = _cropped(name, lab, box, bool(turned), row, col, inside.shape) & inside
        whole[row : row + inside.shape[0], col : col + inside.shape[1]] = found if found.any() else inside
        masks[int(number)] = (whole, 1.0)
    return masks


def _superpixels(parts: np.ndarray, row: int, col: int, inside: np.ndarray) -> np.ndarray:
    """Return the superpixels of which more than half lies in the box, inside it."""
    around = parts[row : row + inside.shape[0], col : col + inside.shape[1]]
    within = np.bincount(around[inside & (around >= 0)], minlength=parts.max() + 1)
    share = within / np.maximum(np.bincount(parts[parts >= 0], minlength=parts.max() + 1), 1)
    return (share > 0.5)[around] & inside & (around >= 0)


def _cropped(
    name: str, lab: np.ndarray, box: np.ndarray, turned: bool, row: int, col: int, size: tuple[int, int]
) -> np.ndarray:
    """Return the mask (h, w) of the hull of a box, by what looks at a reduced image around it."""
    low, high = box.min(axis=0), box.max(axis=0)
    around = np.maximum(colour.SURROUND * (high - low), colour.MIN_SURROUND_PX)
    left, top = np.maximum(np.floor(low - around), 0).astype(int)
    right, bottom = np.minimum(np.ceil(high + around), lab.shape[1::-1]).astype(int)
    whole = (bottom - top, right - left)
    factor = max(1.0, float((high - low).max()) / colour.SIDE_PX)
    shape = tuple(max(1, round(n / factor)) for n in whole)
    seen = resize(lab[top:bottom, left:right], (*shape, 3), order=1, preserve_range=True).astype(float)
    y = top + (np.arange(shape[0])[:, None] + 0.5) * whole[0] / shape[0]
    x = left + (np.arange(shape[1])[None, :] + 0.5) * whole[1] / shape[1]
    found = np.where(CANDIDATES[name](seen, box, turned, x, y), 1.0, -1.0)
    full = resize(found, whole, order=1, preserve_range=True) > 0
    return full[row - top : row - top + size[0], col - left : col - left + size[1]]


def _shape_only(seen: np.ndarray, box: np.ndarray, turned: bool, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    return rounded(*position_in(box, x, y)) > 0.5


def _min_cut(seen: np.ndarray, box: np.ndarray, turned: bool, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Cut the pixels on the same terms as the built-in segmenter, with edges that are weak where colours change.

    Source: Rother et al., GrabCut (2004), with histograms in the place of Gaussian mixtures, and a prior of the box.
    """
    logit = colour._logit(seen, np.ones(seen.shape[:2]), box, turned, x, y)
    height, width = logit.shape
    number = np.arange(logit.size).reshape(height, width)
    pairs = [
        (number[:, :-1], number[:, 1:], ((seen[:, 1:] - seen[:, :-1]) ** 2).sum(axis=-1)),
        (number[:-1], number[1:], ((seen[1:] - seen[:-1]) ** 2).sum(axis=-1)),
    ]
    change = 2 * np.mean(np.concatenate([step.ravel() for _, _, step in pairs])) + 1e-6
    source, sink = logit.size, logit.size + 1
    rows, cols, capacity = [], [], []
    for one, other, step in pairs:
        weight = CAPACITY * SMOOTHNESS * (0.1 + 0.9 * np.exp(-step / change))
        for a, b in ((one, other), (other, one)):
            rows.append(a.ravel()), cols.append(b.ravel()), capacity.append(weight.ravel())
    gain = (CAPACITY * logit).ravel()
    inside = gain > 0
    rows += [np.full(inside.sum(), source), number.ravel()[~inside]]
    cols += [number.ravel()[inside], np.full((~inside).sum(), sink)]
    capacity += [gain[inside], -gain[~inside]]
    values = np.concatenate(capacity).astype(np.int32)
    graph = csr_matrix((values, (np.concatenate(rows), np.concatenate(cols))), shape=(sink + 1, sink + 1))
    left = graph - maximum_flow(graph, source, sink).flow
    left.data = np.maximum(left.data, 0)
    left.eliminate_zeros()
    reached = np.zeros(sink + 1, dtype=bool)
    reached[breadth_first_order(left, source, return_predecessors=False)] = True
    return reached[:-2].reshape(height, width)


def _random_walker(seen: np.ndarray, box: np.ndarray, turned: bool, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    u, v = position_in(box, x, y)
    farthest = np.maximum(np.abs(u), np.abs(v))
    seeds = np.where(farthest > 1, 2, np.where(farthest < 0.4, 1, 0))
    if len(np.unique(seeds)) < 3:
        return farthest <= 1
    return random_walker(seen / 100, seeds, beta=130, mode="bf", channel_axis=-1) == 1


CANDIDATES = {"shape": _shape_only, "cut": _min_cut, "walker": _random_walker, "superpixels": None}
