"""Sum up all pixels of a scene, to recognise it whatever its files are called and whenever they were written."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable

import numpy as np

from .grid import Window
from .pointers import REMOTE
from .scene import Scene

_STRIP_PX = 2**23


def sum_of_pixels(scene: Scene, windows: Iterable[Window] | None = None) -> str | None:
    """Return a hash of the values that are read from a scene, of its valid mask and its georeferencing.

    Args:
        scene: open.
        windows: which of its pixels count; None for all.

    Returns:
        None for a scene on a server: every pixel would be fetched once more.

    Raises:
        SceneError: The scene cannot be read.
    """
    if any(REMOTE.search(name) for name in (scene.path, *scene.files)):
        return None
    scaling = scene.scaling.to_dict() if scene.scaling else None
    head = [scene.grid.to_dict(), scene.dtype, list(scene.bands), scene.top, scaling]
    digest = hashlib.sha256(json.dumps(head, sort_keys=True).encode())
    n_rows = max(1, _STRIP_PX // scene.width)
    strips = (Window(row, 0, min(n_rows, scene.height - row), scene.width) for row in range(0, scene.height, n_rows))
    for window in strips if windows is None else windows:
        raw, valid = scene.read_raw(window)
        digest.update(np.ascontiguousarray(raw).tobytes())
        digest.update(np.packbits(valid).tobytes())
    return digest.hexdigest()[:32]
