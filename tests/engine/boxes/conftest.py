"""Images of objects with known masks, for the tests of boxes."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from alps_qgis.engine.annotations.boxes import Boxes


@pytest.fixture
def make_boxes() -> Callable[..., Boxes]:
    """Make axis-aligned boxes of (x0, y0, x1, y1), or boxes of four corners."""

    def make(places: list, names: list[str] | None = None, scores: list[float] | None = None) -> Boxes:
        corners = [p if np.ndim(p) == 2 else [(p[0], p[1]), (p[2], p[1]), (p[2], p[3]), (p[0], p[3])] for p in places]
        n = len(corners)
        return Boxes(
            np.array(corners, dtype=float).reshape(n, 4, 2),
            np.array(names or ["thing"] * n, dtype=object),
            np.array(scores if scores is not None else [np.nan] * n, dtype=float),
            np.zeros(n, dtype=bool),
            np.array([np.ndim(place) == 2 for place in places], dtype=bool),
            np.arange(n),
        )

    return make


@pytest.fixture
def one_thread() -> None:
    """A model this small loses time when threads share its work."""
    import torch

    torch.set_num_threads(1)


@pytest.fixture
def disc() -> tuple[np.ndarray, np.ndarray]:
    """A red disc of radius 12 px on green ground with noise: image (3, 64, 64) float32, and its mask."""
    rows, cols = np.mgrid[0:64, 0:64] + 0.5
    mask = (rows - 32) ** 2 + (cols - 30) ** 2 < 12**2
    image = np.where(mask, np.array([0.8, 0.2, 0.1])[:, None, None], np.array([0.2, 0.5, 0.2])[:, None, None])
    image = image + np.random.default_rng(0).normal(0, 0.02, image.shape)
    return np.clip(image, 0, 1).astype(np.float32), mask
