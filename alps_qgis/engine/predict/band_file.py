"""Keep a finished band of a scene as a file of plain arrays, equal for equal bands."""

from __future__ import annotations

import io
import zlib
from pathlib import Path
from typing import Any

import numpy as np

from ..runtime.journal import TOGETHER
from ..scene.grid import Window
from .stream import Band, BandIndex


def band_path(folder: Path, index: BandIndex) -> Path:
    """Return the path of a band's file in the folder of its scene."""
    return folder / f"band_{index.row:05d}_{index.col:05d}.npz"


def band_bytes(band: Band) -> bytes:
    """Return the content of a band's file."""
    # Class maps become many times smaller. Stored + 1, so that −1 fits.
    channels = zlib.compress((band.channels + 1).astype("<u2").tobytes(), 1)
    percent = zlib.compress(band.percent.tobytes(), 1)
    buffer = io.BytesIO()
    np.savez(buffer, channels=np.frombuffer(channels, np.uint8), percent=np.frombuffer(percent, np.uint8))
    return buffer.getvalue()


def load_band(path: Path, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return `channels` and `percent` of a band's file; see `Band`.

    Raises:
        ValueError: The file is damaged.
    """
    shape = (window.height, window.width)
    try:
        with np.load(path, allow_pickle=False) as file:
            channels = np.frombuffer(zlib.decompress(file["channels"].tobytes()), "<u2").reshape(shape)
            percent = np.frombuffer(zlib.decompress(file["percent"].tobytes()), np.uint8).reshape(shape)
    except (OSError, KeyError, ValueError, zlib.error, EOFError) as error:
        raise ValueError(f"it is damaged ({error})") from error
    return channels.astype(np.int32) - 1, percent


def report_of(band: Band, n_tiles: int) -> dict[str, Any]:
    """Return the figures of a band, ready for JSON.

    Args:
        band: a finished band.
        n_tiles: tiles of the grid in it, also those that had nothing to compute.
    """
    return {"n_valid_px": band.n_valid, "n_tiles": band.n_tiles, TOGETHER: n_tiles}


def is_report(values: Any) -> bool:
    """Return whether values are those of `report_of`."""
    return (
        isinstance(values, dict)
        and set(values) == {"n_valid_px", "n_tiles", TOGETHER}
        and all(type(each) is int and each >= 0 for each in values.values())
    )
