"""Run the encoder on a tile: display values of red, green and blue become numbers for each cell of 4 × 4 pixels.

Cells, and the squares of 16 pixels that the deepest layers see, lie at multiples of 16 pixels of the scene, wherever
the tile begins. So the same ground gives nearly the same numbers in every tile; near the border of a tile, they also
depend on what the tile does not show.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np

from ...errors import ModelError
from ...runtime.onnx_session import first_line, open_session
from ...scene.grid import CELL_PX, Window
from ..fill import filled
from .pooling import pooled
from .record import Encoder, content_of

_SAID_WITHOUT_MEMORY = ("allocate", "bad_alloc")
"""What onnxruntime says when memory is short: it has no error of its own for it."""

MULTIPLE_PX = 16
"""Sides of what the network takes are multiples of this."""


def means_under(
    encoder: Encoder, image: np.ndarray, valid: np.ndarray, window: Window, layers: np.ndarray, n: int
) -> np.ndarray:
    """Return the mean (n, size) float32 of the encoder's numbers under each mask of a tile.

    Args:
        encoder: the encoder.
        image: (n_bands, h, w) float32 display values in 0…1.
        valid: (h, w) bool.
        window: of the tile in its scene.
        layers: (n_layers, h, w) int32 indices of masks, −1 without a mask; see `TileSegments`.
        n: number of masks.

    Raises:
        ModelError: See `grid_of`.
        EngineError: onnxruntime is not installed.
    """
    if not n:
        return np.zeros((0, encoder.size), np.float32)
    return pooled(grid_of(encoder, image[list(encoder.bands)], valid, window), window, layers, n)


def grid_of(encoder: Encoder, image: np.ndarray, valid: np.ndarray, window: Window) -> np.ndarray:
    """Return the numbers (size, rows, cols) float32 of the cells that a window touches.

    Args:
        encoder: the encoder.
        image: (3, h, w) float32 display values in 0…1; red, green, blue.
        valid: (h, w) bool; other pixels take the colour of the nearest valid one.
        window: where the image lies in its scene.

    Raises:
        ModelError: The network is missing, damaged, or not one that describes images.
        EngineError: onnxruntime is not installed.
    """
    pads = [(start % MULTIPLE_PX, -stop % MULTIPLE_PX) for start, stop in _spans(window)]
    padded = np.pad(filled(image, valid), ((0, 0), *pads), mode="edge")
    session = _session(encoder)
    try:
        grid = np.asarray(session.run(["embedding"], {"image": padded[None]})[0][0])
    except Exception as error:
        # onnxruntime's errors are of many classes.
        if isinstance(error, MemoryError) or any(each in str(error).lower() for each in _SAID_WITHOUT_MEMORY):
            # Another try, or a smaller tile, may have enough.
            raise MemoryError(str(error)) from error
        raise ModelError(
            f"The encoder {encoder.path} cannot be run ({first_line(error)}); install ALPS again, or describe the "
            "segments without it (--features plain)."
        ) from error
    expected = (encoder.size, padded.shape[1] // CELL_PX, padded.shape[2] // CELL_PX)
    if grid.shape != expected:
        raise ModelError(
            f"The encoder {encoder.path} gives {grid.shape} numbers instead of {expected}; install ALPS again."
        )
    rows, cols = (
        slice(before // CELL_PX, -(-(before + size) // CELL_PX)) for (before, _), size in zip(pads, valid.shape)
    )
    return grid[:, rows, cols]


def _spans(window: Window) -> tuple[tuple[int, int], tuple[int, int]]:
    return (window.row, window.row_stop), (window.col, window.col_stop)


@lru_cache(maxsize=1)
def _session(encoder: Encoder) -> Any:
    """Return the loaded network; each process loads it once."""
    return open_session(encoder.path, content=content_of(encoder.path, encoder.sha256), lean=True)[0]
