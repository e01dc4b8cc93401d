"""The default without a model: separate the object in a box from its surroundings by shape and colour.

The probability that a pixel belongs to the object depends on its position in the box (`shapes.py`), and on how much
more common its colour is inside the box than around it, smoothed over neighbours. A second pass counts the colours
again with the result of the first. A min-cut on the same terms (Rother et al., GrabCut, 2004) and superpixels chosen by
their share inside were measured too, and are worse: see docs/boxes.md.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_fill_holes, gaussian_filter, label
from skimage.color import rgb2lab
from skimage.transform import resize

from .frame import are_oriented, fill, position_in
from .protocol import BoxMask, BoxMasks
from .shapes import likely_cover

NAME = "colour"

SURROUND = 0.2
"""Width of the surroundings whose colours are counted, as a share of the sides of the box."""

MIN_SURROUND_PX = 4

SIDE_PX, SHORT_SIDE_PX, MAX_SIDE_PX = 64, 16, 256
"""Larger boxes are reduced until the longer side has SIDE_PX or the shorter side SHORT_SIDE_PX, whichever comes first;
the longer side never keeps more than MAX_SIDE_PX. Outlines are drawn at full resolution."""

LOOKS = 2
COLOUR_WEIGHT = 0.4
MAX_EVIDENCE = 4.0
"""Limit of the logarithm of how much more common a colour is inside."""

MAX_PRIOR, MIN_PRIOR = 2.0, -3.0
"""Limits of the log-odds that shape alone gives, so that colour can always overrule it inside the box."""

OUTSIDE = -20.0
"""Log-odds outside the box, where no colour can overrule them."""

BINS = 16
MIN_COMPONENT = 0.2
"""Minimum share of the largest component of a mask; smaller components are something else of the same colour."""

MIN_SPAN = 20.0
"""Minimum range of a channel in Lab units: smaller differences are noise."""


@dataclass
class ColourSegmenter:
    """Masks of boxes by shape and colour."""

    name: str = NAME
    kind: str = f"{NAME}:1"
    surround: float = SURROUND
    whole_tiles: bool = False
    parallel: bool = True

    def segment(self, image: np.ndarray, valid: np.ndarray, corners: np.ndarray, check: Callable[[], None]) -> BoxMasks:
        """Return one mask for each box; see `BoxSegmenter.segment`. No mask depends on the other boxes."""
        oriented = are_oriented(corners)
        colours = _colours(image)
        masks = []
        for box, turned in zip(corners, oriented, strict=True):
            check()
            masks.append(_segment_one(colours, valid, box, bool(turned)))
        return BoxMasks(masks)


def _colours(image: np.ndarray) -> np.ndarray:
    """Return (h, w, 3) float32 CIE Lab of three bands; another number of bands is only scaled to the same range."""
    pixels = np.moveaxis(image, 0, -1)
    return np.asarray(rgb2lab(pixels) if pixels.shape[2] == 3 else 100 * pixels, dtype=np.float32)


def _segment_one(colours: np.ndarray, valid: np.ndarray, box: np.ndarray, oriented: bool) -> BoxMask:
    height, width = valid.shape
    low, high = box.min(axis=0), box.max(axis=0)
    around = np.maximum(SURROUND * (high - low), MIN_SURROUND_PX)
    col, row = (int(value) for value in np.maximum(np.floor(low - around), 0))
    col_stop, row_stop = (int(value) for value in np.minimum(np.ceil(high + around), (width, height)))
    if col_stop <= col or row_stop <= row:
        return BoxMask(0, 0, np.zeros((0, 0), dtype=bool), 0.0)
    around_box = (slice(row, row_stop), slice(col, col_stop))
    size = (row_stop - row, col_stop - col)
    factor = _reduction(box, float((high - low).max()))
    shape = tuple(max(1, round(n / factor)) for n in size)
    seen, known = colours[around_box], valid[around_box].astype(np.float64)
    if shape != size:
        seen = resize(seen, (*shape, seen.shape[2]), order=1, anti_aliasing=True, preserve_range=True)
        known = resize(known, shape, order=1, preserve_range=True)
    # Centres of the reduced pixels, in pixels of the image.
    y = row + (np.arange(shape[0])[:, None] + 0.5) * size[0] / shape[0]
    x = col + (np.arange(shape[1])[None, :] + 0.5) * size[1] / shape[1]
    seen = seen.astype(np.float64)
    logit = _logit(_prior(seen, box, oriented, x, y), seen, known)
    score = _expected_iou(logit)
    if shape != size:
        # Clipped, since interpolation with the very low values outside the box would move the outline inwards.
        logit = resize(np.clip(logit, -MAX_PRIOR, MAX_PRIOR), size, order=1, preserve_range=True)
    inside_row, inside_col, inside = fill(box, valid.shape)
    mask = np.zeros(size, dtype=bool)
    rows = slice(inside_row - row, inside_row - row + inside.shape[0])
    cols = slice(inside_col - col, inside_col - col + inside.shape[1])
    mask[rows, cols] = (logit[rows, cols] > 0) & inside & valid[around_box][rows, cols]
    return BoxMask(row, col, _large_components(mask), score)


def _large_components(mask: np.ndarray) -> np.ndarray:
    """Return a mask without its small components and without holes."""
    components, n = label(mask)
    if n > 1:
        area = np.bincount(components.ravel())
        area[0] = 0
        mask = (area >= MIN_COMPONENT * area.max())[components] & mask
    return np.asarray(binary_fill_holes(mask))


def _reduction(box: np.ndarray, longest: float) -> float:
    """Return the factor by which a box and its surroundings are reduced, 1 or more."""
    shorter = float(np.hypot(*np.diff(box[:3], axis=0).T).min())
    return max(1.0, longest / MAX_SIDE_PX, min(longest / SIDE_PX, shorter / SHORT_SIDE_PX))


def _prior(colours: np.ndarray, box: np.ndarray, oriented: bool, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the log-odds (h, w) that a pixel belongs to the object, from its shape alone."""
    cover = np.clip(likely_cover(box, oriented, colours, x, y), 1e-6, 1 - 1e-6)
    prior = np.clip(np.log(cover / (1 - cover)), MIN_PRIOR, MAX_PRIOR)
    u, v = position_in(box, x, y)
    prior[(np.abs(u) > 1) | (np.abs(v) > 1)] = OUTSIDE
    return np.asarray(prior)


def _logit(prior: np.ndarray, colours: np.ndarray, known: np.ndarray) -> np.ndarray:
    """Return the log-odds (h, w) that a pixel belongs to the object.

    Args:
        prior: (h, w) log-odds from the shape alone.
        colours: (h, w, n) of the pixels.
        known: (h, w) how much of each pixel is valid, 0…1.
    """
    index, shape = _bins(colours)
    logit = prior
    for _ in range(LOOKS):
        inside = 1 / (1 + np.exp(-logit))
        ratio = _common(index, inside * known, shape) / _common(index, (1 - inside) * known, shape)
        evidence = np.clip(np.log(ratio), -MAX_EVIDENCE, MAX_EVIDENCE)[index]
        logit = prior + gaussian_filter(COLOUR_WEIGHT * evidence, 1.0)
    return logit


def _bins(colours: np.ndarray) -> tuple[np.ndarray, tuple[int, ...]]:
    """Return the (h, w) index of each colour in a histogram, and the histogram's shape; at most three channels."""
    # With more than three channels, most bins would be empty.
    colours = colours[..., :3]
    flat = colours.reshape(-1, colours.shape[2])
    low, high = np.percentile(flat, 1, axis=0), np.percentile(flat, 99, axis=0)
    span = np.maximum(high - low, MIN_SPAN)
    low = (low + high - span) / 2
    levels = np.rint(np.clip((colours - low) / span, 0, 1) * (BINS - 1)).astype(int)
    shape = (BINS,) * colours.shape[2]
    return np.ravel_multi_index(tuple(np.moveaxis(levels, -1, 0)), shape), shape


def _common(index: np.ndarray, weight: np.ndarray, shape: tuple[int, ...]) -> np.ndarray:
    """Return how common each colour is among weighted pixels: a smoothed histogram, flat."""
    counts = np.bincount(index.ravel(), weight.ravel(), int(np.prod(shape))).reshape(shape)
    # Smoothed over similar colours: a small box has few pixels for its many bins.
    smooth = gaussian_filter(counts, 1.0, mode="constant", truncate=3).ravel()
    return np.asarray(smooth / max(smooth.sum(), 1e-9) + 1e-6)


def _expected_iou(logit: np.ndarray) -> float:
    """Return the expected IoU of the mask `logit > 0`, if the probabilities are right."""
    likely = 1 / (1 + np.exp(-logit))
    mask = logit > 0
    union = np.count_nonzero(mask) + likely[~mask].sum()
    return float(likely[mask].sum() / union) if union > 0 else 0.0
