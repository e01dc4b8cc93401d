"""Predict a scene band by band: one row of tiles after the other, blended, with flat memory.

Memory holds the probabilities of one row of tiles, cut into stripes so that it does not grow with the width of the
scene. Rows that no later tile reaches are complete: they become class numbers and confidences, and are handed on.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass
from itertools import islice
from threading import Lock, local

import numpy as np

from ..scene.area import Area
from ..scene.grid import TileGrid, TileIndex, Window
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from .blend import Span, spans_of
from .confidence_raster import NO_CONFIDENCE
from .model import Predictor

_STRIPE_BYTES = 96 * 2**20
_MIN_STRIPE_TILES = 4

BandIndex = TileIndex
"""Row of tiles and stripe."""


@dataclass(frozen=True)
class Band:
    """The finished pixels of one row of tiles in one stripe.

    Attributes:
        index: its row of tiles, and its stripe.
        window: its pixels.
        channels: (h, w) int32: the most probable output channel; −1 where the scene is not valid or not wanted.
        percent: (h, w) uint8: its probability in per cent; `NO_CONFIDENCE` there too.
        n_valid: valid pixels that are wanted.
        n_tiles: tiles that were computed for it.
    """

    index: BandIndex
    window: Window
    channels: np.ndarray
    percent: np.ndarray
    n_valid: int
    n_tiles: int


@dataclass(frozen=True)
class Layout:
    """The rows and columns of tiles of a scene, and the stripes that share memory.

    Attributes:
        rows: of tiles.
        cols: of tiles.
        stripes: (first column of pixels, first column after it).
    """

    grid: TileGrid
    rows: Sequence[Span]
    cols: Sequence[Span]
    stripes: Sequence[tuple[int, int]]

    @classmethod
    def of(cls, grid: TileGrid, n_classes: int) -> Layout:
        """Cut a scene into stripes of tiles whose probabilities have a bounded size."""
        rows, cols = spans_of(grid)
        height = max(span.stop - span.start for span in rows)
        widest = max(_STRIPE_BYTES // (4 * n_classes * height), 1)
        stripes: list[tuple[int, int]] = []
        first = 0
        for n in range(len(cols)):
            stop = cols[n + 1].start if n + 1 < len(cols) else grid.width
            following = cols[n + 2].start if n + 2 < len(cols) else grid.width
            full = n + 1 - first >= _MIN_STRIPE_TILES and following - cols[first].start > widest
            if full or n + 1 == len(cols):
                stripes.append((cols[first].start, stop))
                first = n + 1
        return cls(grid, rows, cols, stripes)

    def window(self, index: BandIndex) -> Window:
        """Return the pixels of a band."""
        left, right = self.stripes[index.col]
        top = self.rows[index.row].start
        bottom = self.rows[index.row + 1].start if index.row + 1 < len(self.rows) else self.grid.height
        return Window(top, left, bottom - top, right - left)

    def bands(self, area: Area | None = None) -> list[BandIndex]:
        """Return the bands that have pixels in an area, stripe by stripe."""
        every = [BandIndex(row, col) for col in range(len(self.stripes)) for row in range(len(self.rows))]
        return [index for index in every if area is None or area.touches(self.window(index))]

    def columns(self, stripe: int) -> list[int]:
        """Return the columns of tiles that reach into a stripe."""
        left, right = self.stripes[stripe]
        return [n for n, span in enumerate(self.cols) if span.start < right and span.stop > left]

    def first_row(self, row: int) -> int:
        """Return the first row of tiles that reaches into the band of a row."""
        return next(n for n, span in enumerate(self.rows) if span.stop > self.rows[row].start)


class Reader:
    """Reads tiles in several threads; each has its own handle of the file."""

    def __init__(self, open_scene: Callable[[], Scene], stretch: Stretch, n_bands: int) -> None:
        """Open nothing yet.

        Args:
            open_scene: opens the scene once more.
            stretch: of all tiles.
            n_bands: that the model takes.
        """
        self._open, self._stretch, self._n_bands = open_scene, stretch, n_bands
        self._mine, self._lock = local(), Lock()
        self._stack = ExitStack()

    def read(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Return the (n_bands, h, w) display values and the (h, w) valid mask of a window."""
        scene = getattr(self._mine, "scene", None)
        if scene is None:
            # GDAL's environment and PROJ are not made for being set up twice at once.
            with self._lock:
                scene = self._mine.scene = self._stack.enter_context(self._open())
        image, valid = scene.read(window, self._stretch)
        return image[: self._n_bands], valid

    def close(self) -> None:
        """Close all handles."""
        self._stack.close()


@dataclass(frozen=True)
class _Job:
    """Tiles of one row that are computed together."""

    row: int
    cols: tuple[int, ...]


@dataclass(frozen=True)
class _Done:
    """A tile: its column, its valid mask, and its (C, h, w) weighted probabilities, None where nothing is wanted."""

    col: int
    valid: np.ndarray
    weighted: np.ndarray | None


class Stream:
    """Computes the bands of one scene.

    Args:
        predictor: the model.
        layout: of the scene's tiles.
        reader: of the scene.
        area: part of the scene that is wanted; None for all of it.
        workers: threads that compute tiles.
        batch: tiles computed together.
        tick: called for every tile that is computed or skipped; may raise to cancel.
    """

    def __init__(
        self,
        predictor: Predictor,
        layout: Layout,
        reader: Reader,
        area: Area | None,
        workers: int,
        batch: int,
        tick: Callable[[], None],
    ) -> None:
        self._predictor, self._layout, self._reader = predictor, layout, reader
        self._area, self._workers, self._batch, self._tick = area, workers, batch, tick

    def bands(self, wanted: Sequence[BandIndex]) -> Iterator[Band]:
        """Yield these bands, in their order.

        Rows of tiles that only continue into a band are computed too, so a band is the same whichever bands were
        computed before it.
        """
        with ThreadPoolExecutor(self._workers, "alps-predict") as pool:
            try:
                for stripe in dict.fromkeys(index.col for index in wanted):
                    yield from self._stripe(stripe, [each.row for each in wanted if each.col == stripe], pool)
            finally:
                pool.shutdown(cancel_futures=True)

    def _stripe(self, stripe: int, wanted: Sequence[int], pool: ThreadPoolExecutor) -> Iterator[Band]:
        """Yield the bands of a stripe, one run of rows after the other."""
        runs: list[list[int]] = []
        for row in sorted(wanted):
            # A gap that is bridged by tiles that are needed anyway does not interrupt a run.
            if runs and row == runs[-1][-1] + 1:
                runs[-1].append(row)
            else:
                runs.append([row])
        for run in runs:
            yield from self._run(stripe, run, pool)

    def _run(self, stripe: int, rows: Sequence[int], pool: ThreadPoolExecutor) -> Iterator[Band]:
        layout, columns = self._layout, self._layout.columns(stripe)
        every = range(layout.first_row(rows[0]), rows[-1] + 1)
        jobs = (
            _Job(row, tuple(columns[n : n + self._batch])) for row in every for n in range(0, len(columns), self._batch)
        )
        done = _in_order(pool, self._compute, jobs, 2 * self._workers)
        left, right = layout.stripes[stripe]
        blended = _Blended(len(self._predictor.facts.classes), layout, left, right)
        for row in every:
            blended.begin(row)
            n_tiles = 0
            for tile in _flat(done, len(columns)):
                blended.add(tile, layout.cols[tile.col])
                n_tiles += tile.weighted is not None
                self._tick()
            if row >= rows[0]:
                index = BandIndex(row, stripe)
                yield blended.finish(index, layout.window(index), self._area, n_tiles)

    def _compute(self, job: _Job) -> list[_Done]:
        """Compute some tiles; runs in a thread of the pool."""
        layout = self._layout
        row = layout.rows[job.row]
        windows = [
            Window(row.start, span.start, row.stop - row.start, span.stop - span.start)
            for span in (layout.cols[col] for col in job.cols)
        ]
        images: list[np.ndarray | None] = []
        valids: list[np.ndarray] = []
        for window in windows:
            if self._area is not None and not self._area.touches(window):
                images.append(None)
                valids.append(np.zeros((window.height, window.width), bool))
                continue
            image, valid = self._reader.read(window)
            images.append(image if valid.any() else None)
            valids.append(valid)
        some = [image for image in images if image is not None]
        found = iter(self._probabilities(some)) if some else iter(())
        done = []
        for col, wanted, valid in zip(job.cols, images, valids, strict=True):
            if wanted is None:
                done.append(_Done(col, valid, None))
                continue
            weighted = next(found)
            weighted *= row.weights[:, None] * layout.cols[col].weights
            done.append(_Done(col, valid, weighted))
        return done

    def _probabilities(self, images: Sequence[np.ndarray]) -> np.ndarray:
        """Return (n, C, h, w) of images of one size, filled up to a size that the model takes."""
        facts = self._predictor.facts
        height, width = images[0].shape[1:]
        # Networks of ALPS see whole tiles of small scenes too, as their exported form does, which takes nothing else.
        smallest = self._layout.grid.tile if facts.network else 1
        free = (_up(max(height, smallest), facts.multiple), _up(max(width, smallest), facts.multiple))
        tall, wide = facts.fixed or free
        batch = np.stack(images)
        if (tall, wide) != (height, width):
            # Mirrored, so that the network sees no border that is not there.
            batch = np.pad(batch, ((0, 0), (0, 0), (0, tall - height), (0, wide - width)), mode="symmetric")
        found = self._predictor.probabilities(batch)[:, :, :height, :width]
        # The weights are multiplied into it.
        return found if found.flags.writeable else found.copy()


class _Blended:
    """The sums of weighted probabilities of one row of tiles, and what earlier rows left in its pixels."""

    def __init__(self, n_classes: int, layout: Layout, left: int, right: int) -> None:
        self._rows, self._left, self._right = layout.rows, left, right
        height = max(span.stop - span.start for span in layout.rows)
        self._sums = np.zeros((n_classes, height, right - left), np.float32)
        self._valid = np.zeros((height, right - left), bool)
        self._top: int | None = None

    def begin(self, row: int) -> None:
        """Move to a row of tiles: drop rows of pixels above it, and keep those that it shares with earlier rows."""
        start = self._rows[row].start
        by = 0 if self._top is None else start - self._top
        if by:
            kept = max(self._valid.shape[0] - by, 0)
            for values in (self._sums, self._valid):
                values[..., :kept, :] = values[..., by:, :]
                values[..., kept:, :] = 0
        self._top = start

    def add(self, tile: _Done, span: Span) -> None:
        """Add a tile of the current row."""
        left, right = max(span.start, self._left), min(span.stop, self._right)
        here, there = slice(left - self._left, right - self._left), slice(left - span.start, right - span.start)
        height = tile.valid.shape[0]
        self._valid[:height, here] |= tile.valid[:, there]
        if tile.weighted is not None:
            self._sums[:, :height, here] += tile.weighted[:, :, there]

    def finish(self, index: BandIndex, window: Window, area: Area | None, n_tiles: int) -> Band:
        """Return the pixels that no later row reaches."""
        sums, valid = self._sums[:, : window.height], self._valid[: window.height]
        if area is not None:
            valid = valid & area.mask(window)
        channels = np.zeros(valid.shape, np.int32)
        best = sums[0].copy()
        for number in range(1, len(sums)):
            better = sums[number] > best
            np.copyto(channels, number, where=better)
            np.copyto(best, sums[number], where=better)
        percent = np.rint(np.clip(best, 0, 1) * 100).astype(np.uint8)
        channels[~valid] = -1
        percent[~valid] = NO_CONFIDENCE
        return Band(index, window, channels, percent, int(valid.sum()), n_tiles)


def _in_order(
    pool: ThreadPoolExecutor, function: Callable[[_Job], list[_Done]], jobs: Iterator[_Job], ahead: int
) -> Iterator[list[_Done]]:
    """Yield the results of jobs in their order, with some computed ahead."""
    waiting: deque[Future[list[_Done]]] = deque()
    while True:
        for job in islice(jobs, ahead - len(waiting)):
            waiting.append(pool.submit(function, job))
        if not waiting:
            return
        yield waiting.popleft().result()


def _flat(done: Iterator[list[_Done]], n: int) -> Iterator[_Done]:
    """Yield the next n tiles."""
    n_left = n
    while n_left > 0:
        tiles = next(done)
        n_left -= len(tiles)
        yield from tiles


def _up(size: int, multiple: int) -> int:
    return -(-size // multiple) * multiple
