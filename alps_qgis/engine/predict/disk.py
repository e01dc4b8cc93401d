"""Estimate what a prediction writes, before its first tile and then from the bands that are finished.

All figures are lower bounds, so a run that would fit is not refused.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from ..runtime.disk import check_disk, expected_more

_PX_BYTES = 0.01
"""Size of the files of bands for each pixel, before the first is computed: 0.013 if a network is equally sure of one
class everywhere."""


class PredictionDisk:
    """Compares what the bands have taken with what is free, so that no run fails at its end for want of space."""

    def __init__(
        self, n_px: Mapping[Path, int], waiting: Mapping[Path, list[tuple[Path, float]]], folder: Path
    ) -> None:
        """Begin without bands.

        Args:
            n_px: pixels of the bands of each scene.
            waiting: for each scene, folders and the bytes that wait there until they are compressed or drawn.
            folder: where the files of the bands are.
        """
        # Messages name the folder that users chose.
        self._folder = folder.parent
        self._left = dict(n_px)
        self._n_px = self._n_bytes = self._n_noted = self._n_checked = 0
        self._waiting = dict(waiting)

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
        del self._left[scene], self._waiting[scene]

    def check(self) -> None:
        """Refuse to begin or go on if what is left will not fit, judged by what the bands so far have taken.

        Raises:
            OutputError: The disks are too small.
        """
        n_left = sum(self._left.values())
        more = n_left * _PX_BYTES
        if self._n_px:
            more = expected_more(self._n_bytes, self._n_px, self._n_px + n_left)
        # What waits is removed before the next scene, so the largest scene decides.
        waiting = max(self._waiting.values(), key=lambda needs: sum(n for _, n in needs), default=[])
        check_disk([(self._folder, more), *waiting])
