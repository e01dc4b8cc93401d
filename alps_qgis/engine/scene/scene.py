"""One raster as the engine sees it: windows of display values with a valid mask, rows north-up."""

from __future__ import annotations

import hashlib
import json
import math
import os
import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path
from types import TracebackType

import numpy as np
import rasterio
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

from ..errors import SceneError
from ..settings import SceneSettings
from .bands import plan_bands, read_bands, read_measurements
from .decimate import read_decimated
from .georeferencing import georeference
from .grid import Window
from .raster_grid import MAX_PIXELS, RasterGrid
from .resample import Resampling, plan_resampling
from .scaling import declared_scaling
from .sentinels import HUGE, is_huge
from .slices import is_slice
from .sources import CACHE_BYTES, READ_ERRORS, environment, open_dataset
from .stretch import Stretch

_DECIMATE_UP_TO_PX = 64_000_000
_PROBES = 8
_PROBE_PX = 512
_CACHED_LINES = 1536
_MAX_CACHE_BYTES = 512 * 2**20
_ID_PROBES = 4
_ID_PROBE_PX = 64
_ID_BANDS = 8
_ID_WHOLE_PX = 512 * 512
_SAME_POSITION_PX = 0.05


def open_scene(path: str | Path, settings: SceneSettings | None = None, resolution: float | None = None) -> Scene:
    """Open a scene; cheap, since no pixel is read. Use it as a context manager, or close it.

    Args:
        path: a raster.
        settings: how its pixels become display values.
        resolution: metres on the ground of the pixels that are read; None for those of the file.

    Raises:
        AreaError: The scene cannot be read at this resolution.
        SceneError: The file is missing, remote or not a raster, holds several rasters or complex values, or claims a
            size that no scene has.
        BandError: The file does not have a band that the settings name.
    """
    settings = settings or SceneSettings()
    with rasterio.Env(**environment(settings.allow_remote)):
        dataset, name = open_dataset(path, settings.allow_remote)
        try:
            return Scene(dataset, name, settings, resolution)
        except READ_ERRORS as error:
            dataset.close()
            raise SceneError(f"{name} cannot be read ({error}); copy it again.") from error
        except BaseException:
            dataset.close()
            raise


class Scene:
    """A whole input raster, read by windows. One dataset handle: each thread or process opens its own.

    Attributes:
        path: absolute path, or name of a subdataset.
        settings: the settings it was opened with.
        resolution: it was opened with; `open_scene(path, settings, resolution)` gives the same scene again.
        native: where the pixels of the file lie; rows north-up.
        grid: where the pixels that are read lie: the same, unless a resolution was given.
        bands: 1-based numbers of the bands that are read.
        rgb: positions of red, green and blue among them, from 0; None where they are not known.
        dtype: numpy name of the raw values' type.
        notes: for the user, one sentence each, without the path.
        files: every file that is read: the raster, its sidecars, the sources of a VRT.
        stamp: made from size and modification time of those files; differs if one was changed during a run.
        top: largest raw value that the type, or its number of bits, can hold; 1 for floats.
        scaling: declared scale and offset of the bands; None if there are none, or if they cannot be used.
    """

    def __init__(
        self, dataset: DatasetReader, path: str, settings: SceneSettings, resolution: float | None = None
    ) -> None:
        """Take over an open dataset; callers use `open_scene`."""
        self._dataset = dataset
        self.path = path
        self.settings = settings
        self.resolution = resolution
        self._environment = environment(settings.allow_remote, _cache_bytes(dataset))
        self.files = tuple(dataset.files) or (path,)
        self._plan, band_notes = plan_bands(dataset, settings.bands, path)
        self.native, grid_notes = georeference(dataset)
        self._resampling: Resampling | None = None
        if resolution is not None:
            paletted = self._plan.palette is not None
            self._resampling, more_notes = plan_resampling(self.native, resolution, path, nearest=paletted)
            grid_notes = [*grid_notes, *more_notes]
        self._all = self.grid = self._resampling.grid if self._resampling else self.native
        self._origin = (0, 0)
        self.bands, self.rgb = self._plan.bands, self._plan.rgb
        self.dtype = self._plan.dtype.name
        # The colours of a palette have no unit.
        self.scaling, scale_notes = (
            (None, []) if self._plan.palette is not None else declared_scaling(dataset, self.bands)
        )
        # Every slice of a volume has one band and no georeferencing; saying so would only hide what matters.
        expected = self.grid.georeferencing == "none" and is_slice(path)
        self.notes = [*_page_notes(dataset), *([] if expected else [*band_notes, *grid_notes]), *scale_notes]
        self.top = self._plan.top
        self.stamp = _stamp(self.files)

    def __enter__(self) -> Scene:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file handle back; a later read opens the file again.

        A collection may have more scenes than a process may have open files.
        """
        self._dataset.close()

    def _open(self) -> DatasetReader:
        if self._dataset.closed:
            self._dataset, _ = open_dataset(self.path, self.settings.allow_remote)
        return self._dataset

    def cut_to(self, grid: RasterGrid) -> None:
        """Read only the part of the scene that has the pixels of a grid; do nothing if there is no such part."""
        corners = np.array([[0, 0], [grid.width, 0], [grid.width, grid.height]], dtype=float)
        with np.errstate(all="ignore"):
            found = self._all.to_pixel(grid.to_map(corners))
        if not np.isfinite(found).all() or np.abs(found).max() > MAX_PIXELS:
            return
        col, row = np.rint(found[0]).astype(int)
        part = Window(int(row), int(col), grid.height, grid.width)
        aligned = np.abs(found - corners - (col, row)).max() <= _SAME_POSITION_PX
        if aligned and self.window.intersection(part) == part != self.window:
            self._origin = (part.row, part.col)
            self.grid = self._all.part(part.row, part.col, part.height, part.width)

    @property
    def height(self) -> int:
        """Rows."""
        return self.grid.height

    @property
    def width(self) -> int:
        """Columns."""
        return self.grid.width

    @property
    def window(self) -> Window:
        """The whole scene."""
        return Window(0, 0, self.height, self.width)

    @property
    def n_raw_bands(self) -> int:
        """Bands that are read, and that a stretch has pairs for."""
        return len(self.bands)

    @property
    def n_bands(self) -> int:
        """Bands of the images `read` returns: one raw band is replicated to three."""
        return 3 if self.n_raw_bands == 1 else self.n_raw_bands

    @property
    def in_tiles(self) -> bool:
        """Whether the file holds blocks that are narrower than a line, so that a small window is quick to read."""
        return int(self._open().block_shapes[0][1]) < self.width

    def read(
        self, window: Window, stretch: Stretch, out_shape: tuple[int, int] | None = None
    ) -> tuple[np.ndarray, np.ndarray]:
        """Read one window.

        Args:
            window: inside the scene, canonical rows.
            stretch: fitted to this scene or its collection.
            out_shape: (h, w) of a decimated read; None for full resolution. Overviews are never read.

        Returns:
            image: (n_bands, h, w) float32 in 0…1; 0 where not valid.
            valid: (h, w) bool.

        Raises:
            SceneError: The window extends beyond the scene, or the file is truncated or corrupt there.
        """
        raw, valid = self.read_raw(window, out_shape)
        image = stretch.apply(self.scaling.apply(raw) if self.scaling and stretch.declared else raw)
        if not valid.all():
            image[:, ~valid] = 0
        if len(image) == 1:
            image = np.repeat(image, 3, axis=0)
        return image, valid

    def read_raw(self, window: Window, out_shape: tuple[int, int] | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Read raw values (n_raw_bands, h, w) and the valid mask (h, w), decimated to `out_shape` if given."""
        if self.window.intersection(window) != window:
            raise SceneError(f"{self.path} has {self.width} × {self.height} pixels; {window} reaches outside.")
        row, col = self._origin
        window = Window(window.row + row, window.col + col, window.height, window.width)
        if self._resampling is None:
            return self._read_native(window, out_shape)
        if out_shape is None or out_shape == (window.height, window.width):
            return self._resampling.read(window, self._read_native)
        own = self._resampling.window_of(window)
        if own.height >= out_shape[0] and own.width >= out_shape[1]:
            return self._read_native(own, out_shape)
        raw, valid = self._resampling.read(window, self._read_native)
        rows, cols = ((np.arange(n) * size) // n for n, size in zip(out_shape, valid.shape))
        return raw[:, rows[:, None], cols], valid[rows[:, None], cols]

    def _read_native(self, window: Window, out_shape: tuple[int, int] | None = None) -> tuple[np.ndarray, np.ndarray]:
        """Read the pixels of the file as `read_raw` reads those of the scene."""
        row = self.native.height - window.row_stop if self.native.south_up else window.row
        at = RasterioWindow(window.col, row, window.width, window.height)
        with self._reading(window):
            dataset = self._open()
            if out_shape is None or out_shape == (window.height, window.width):
                raw, valid = read_bands(dataset, self._plan, at)
            else:
                raw, valid = read_decimated(dataset, at, out_shape, lambda part: read_bands(dataset, self._plan, part))
        if self.native.south_up:
            raw, valid = raw[:, ::-1], valid[::-1]
        return raw, valid

    def read_measurements(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Read raw values (n_raw_bands, h, w), and whether each is a measurement (n_raw_bands, h, w).

        It is for rasters that are read whole, at their own resolution and without a palette.
        """
        row = self.native.height - window.row_stop if self.native.south_up else window.row
        with self._reading(window):
            at = RasterioWindow(window.col, row, window.width, window.height)
            raw, there = read_measurements(self._open(), self._plan, at)
        return (raw[:, ::-1], there[:, ::-1]) if self.native.south_up else (raw, there)

    @contextmanager
    def _reading(self, window: Window) -> Iterator[None]:
        try:
            with rasterio.Env(**self._environment):
                yield
        except READ_ERRORS as error:
            raise SceneError(
                f"{self.path} cannot be read in the window of rows {window.row}–{window.row_stop - 1}, columns "
                f"{window.col}–{window.col_stop - 1} ({_reason(error)}); it is truncated or corrupt, copy it again."
            ) from error

    def note(self, sentence: str) -> None:
        """Add a note for the user, once."""
        if sentence not in self.notes:
            self.notes.append(sentence)

    def sample(self, max_px: int) -> np.ndarray:
        """Return (n_raw_bands, n) valid raw values of a decimated read of at most about `max_px` pixels.

        They are pixels of the file, so that a stretch does not depend on the resolution.
        """
        return self.sample_with_share(max_px)[0]

    def sample_with_share(self, max_px: int) -> tuple[np.ndarray, float]:
        """Return the values of `sample`, and how many pixels of the scene each represents."""
        parts, n_read, n_huge = [], 0, 0
        for window, shape in self._sample_windows(max_px):
            raw, valid = self._read_native(window, shape)
            parts.append(raw[:, valid])
            n_read += valid.size
            n_huge += int(is_huge(raw).any(axis=0).sum())
        if n_huge and not any(abs(value or 0) >= HUGE for value in self._plan.nodata):
            self.note(
                f"{n_huge / n_read:.1%} of the pixels hold a number beyond ±1e36, which no sensor measures; it counts "
                "as no data."
            )
        return np.concatenate(parts, axis=1), self.native.height * self.native.width / n_read

    def _sample_windows(self, max_px: int) -> list[tuple[Window, tuple[int, int]]]:
        """Return windows with their decimated shapes: the whole scene, or spread windows where that would be slow.

        A decimated read decodes every block, so only parts of a very large scene are read.
        """
        whole = Window(0, 0, self.native.height, self.native.width)
        if whole.area_px <= _DECIMATE_UP_TO_PX:
            return [(whole, _decimated(whole, max_px))]
        windows = _spread(whole.height, whole.width, _PROBES, _PROBE_PX)
        return [(window, _decimated(window, max(1, max_px // len(windows)))) for window in windows]

    @cached_property
    def scene_id(self) -> str:
        """16 hexadecimal digits from the content: size, type, georeferencing and some pixels, but not the path."""
        dataset, grid = self._open(), self.native.to_dict()
        # A scene and its copy with the rows in the other order are the same scene.
        grid.pop("south_up")
        head = {"count": dataset.count, "dtypes": list(dataset.dtypes), "grid": grid}
        digest = hashlib.sha256(json.dumps(head, sort_keys=True).encode())
        step = max(1, math.ceil(dataset.count / _ID_BANDS))
        bands = list(range(1, dataset.count + 1, step))
        whole = Window(0, 0, self.native.height, self.native.width)
        # A small scene in one piece: opening GDAL's environment for each probe takes longer than reading.
        pixels = self._read_rows(dataset, bands, whole) if whole.area_px <= _ID_WHOLE_PX else None
        for window in _spread(whole.height, whole.width, _ID_PROBES, _ID_PROBE_PX):
            probe = self._read_rows(dataset, bands, window) if pixels is None else pixels[:, *window.slices()]
            digest.update(np.ascontiguousarray(probe).tobytes())
        return digest.hexdigest()[:16]

    def _read_rows(self, dataset: DatasetReader, bands: list[int], window: Window) -> np.ndarray:
        """Return (n, h, w) values of bands of the file, canonical rows."""
        row = self.native.height - window.row_stop if self.native.south_up else window.row
        with self._reading(window):
            raw: np.ndarray = dataset.read(bands, window=RasterioWindow(window.col, row, window.width, window.height))
        return raw[:, ::-1] if self.native.south_up else raw


def _page_notes(dataset: DatasetReader) -> list[str]:
    others = len(dataset.subdatasets)
    return [f"It holds {others} images, of which the first is read."] if others > 1 else []


def _cache_bytes(dataset: DatasetReader) -> int:
    """Return enough for a row of tiles if blocks are whole lines, else each line would be decoded for every tile."""
    _, block_width = dataset.block_shapes[0]
    if block_width < dataset.width:
        return CACHE_BYTES
    # complex_int16 is a type of GDAL's that numpy does not have.
    line = dataset.width * sum(np.dtype(dtype.replace("_int16", "64")).itemsize for dtype in dataset.dtypes)
    return min(max(line * _CACHED_LINES, CACHE_BYTES), _MAX_CACHE_BYTES)


def _spread(height: int, width: int, n: int, side: int) -> list[Window]:
    """Return up to n × n windows of `side` pixels, evenly spread inside the scene and without repeats."""
    rows = sorted({round(i * max(0, height - side) / (n - 1)) for i in range(n)})
    cols = sorted({round(i * max(0, width - side) / (n - 1)) for i in range(n)})
    return [Window(row, col, min(side, height), min(side, width)) for row in rows for col in cols]


def _decimated(window: Window, max_px: int) -> tuple[int, int]:
    factor = max(1, math.ceil(math.sqrt(window.area_px / max_px)))
    return max(1, window.height // factor), max(1, window.width // factor)


def _stamp(files: Iterable[str]) -> str:
    marks = []
    for file in sorted(files):
        try:
            status = os.stat(file)
        except OSError:
            continue
        marks.append(f"{os.path.basename(file)}:{status.st_size}:{status.st_mtime_ns}")
    return hashlib.sha256("|".join(marks).encode()).hexdigest()[:16]


def _reason(error: BaseException) -> str:
    """Return GDAL's own words, with the block that it could not read if it names one."""
    # rasterio's own error only says "Read failed"; GDAL's words are further down the chain of causes.
    words, cause = str(error), error.__cause__ or error.__context__
    while cause is not None:
        if "X offset" not in words:
            words = str(cause)
        cause = cause.__cause__ or cause.__context__
    words = words.partition(" (this error can be turned")[0]
    found = re.search(r"X offset (\d+), Y offset (\d+)(.*)", words, re.DOTALL)
    return f"block column {found[1]}, block row {found[2]}{found[3]}" if found else words
