"""Estimate what a prediction writes, before its first tile and then from the bands that are finished.

All figures are lower bounds, so a run that would fit is not refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..classes import ResolvedClass
from ..runtime.disk import check_disk, expected_more
from ..runtime.spool import IN_MEMORY_BYTES
from ..settings import NOT_COVERED
from .predict_scene import PredictOutputs, ScenePrediction

_PX_BYTES = 0.01
"""Size of the files of bands for each pixel, before the first is computed: 0.013 if a network is equally sure of one
class everywhere."""


class PredictionDisk:
    """Compares what the bands have taken with what is free, so that no run fails at its end for want of space."""

    def __init__(
        self,
        planned: Mapping[Path, ScenePrediction],
        outputs: Mapping[Path, PredictOutputs],
        classes: tuple[ResolvedClass, ...],
        folder: Path,
    ) -> None:
        """Begin without bands.

        Args:
            planned: how the scenes will be predicted.
            outputs: of each scene.
            classes: of the model.
            folder: where the files of the bands are.
        """
        # Messages name the folder that users chose.
        self._folder = folder.parent
        self._left = {path: _pixels(plan) for path, plan in planned.items()}
        self._n_px = self._n_bytes = self._n_noted = self._n_checked = 0
        wide = max((each.class_id for each in classes), default=0) >= NOT_COVERED
        waiting = {path: _waiting(plan, outputs[path], wide) for path, plan in planned.items()}
        # What waits for its compression in one scene is removed before the next, so the largest scene decides.
        self._waiting = max(waiting.values(), key=lambda needs: sum(n for _, n in needs), default=[])

    def note(self, scene: Path, n_px: int, n_bytes: int | None) -> None:
        """Note a finished band.

        Args:
            scene: whose it is.
            n_px: its pixels.
            n_bytes: size of its file; None if an earlier run wrote it.

        Raises:
            OutputError: What is left will not fit.
        """
        self._left[scene] -= n_px
        if n_bytes is None:
            return
        self._n_px += n_px
        self._n_bytes += n_bytes
        self._n_noted += 1
        # Not at each of a million bands.
        if self._n_noted >= 1.1 * self._n_checked:
            self._n_checked = self._n_noted
            self.check()

    def scene_done(self, scene: Path) -> None:
        """Expect nothing more of a scene, which may have failed."""
        del self._left[scene]

    def check(self) -> None:
        """Refuse to begin or go on if what is left will not fit, judged by what the bands so far have taken.

        Raises:
            OutputError: The disks are too small.
        """
        n_left = sum(self._left.values())
        more = n_left * _PX_BYTES
        if self._n_px:
            more = expected_more(self._n_bytes, self._n_px, self._n_px + n_left)
        check_disk([(self._folder, more), *self._waiting])


def _pixels(plan: ScenePrediction) -> int:
    windows = (plan.layout.window(index) for index in plan.bands())
    return sum(window.height * window.width for window in windows)


def _waiting(plan: ScenePrediction, out: PredictOutputs, wide: bool) -> list[tuple[Path, float]]:
    """Return folders, and the bytes of the values of a scene that wait there until they are compressed or drawn."""
    grid, outline = plan.outlined
    inside = (plan.layout.window(index).intersection(outline) for index in plan.bands())
    n_px = sum(window.height * window.width for window in inside if window)
    sizes = [(out.classes, 2 if wide else 1), (out.polygons, 1), (out.confidence, 1)]
    return [
        (path.parent, float(n_px * size))
        for path, size in sizes
        if path is not None and grid.height * grid.width * size > IN_MEMORY_BYTES
    ]
