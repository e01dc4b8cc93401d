"""Read a reference, a map that already has names: a layer of polygons, or a class raster, in any CRS and resolution."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

import numpy as np
import shapely

from ..errors import SceneError, TruthError
from ..evaluation.confusion import read_as
from ..evaluation.names import names_in
from ..evaluation.truth import NO_TRUTH, VECTOR_SUFFIXES, TruthRaster, read_palette
from ..labels.blocks import blocks
from ..labels.overlay import Overlay
from ..labels.rasterize import is_polygonal, top_polygon
from ..progress import Progress
from ..scene.grid import Window
from ..scene.raster_grid import RasterGrid
from ..tables.layer_path import split_layer
from ..tables.polygon_layer import PolygonLayer

NOTHING = NO_TRUTH
"""Value of pixels that the reference says nothing about."""

_MAX_NAMES = 1024
_MAX_READ_PX = 16_000_000
_RASTERS = frozenset((".tif", ".tiff", ".png", ".jpg", ".jpeg", ".bmp", ".vrt", ".img", ".jp2"))

Read = Callable[[Window], np.ndarray]
"""Returns the (h, w) int64 values of the reference at the pixels of a window of a scene, `NOTHING` without any."""


class Reference(Protocol):
    """A map with named classes.

    Attributes:
        path: as it was given.
        ignored_by_custom: value that programs keep for "no class" where the file declares none; None without one.
    """

    path: str
    ignored_by_custom: int | None

    def over(self, grid: RasterGrid, scene: str) -> Any:
        """Return a context manager that gives the function `Read` of a scene.

        Raises:
            TruthError: The two do not overlap, or cannot be laid over each other.
        """
        ...

    def name(self, value: int) -> str | None:
        """Return the name of a value; None for a colour that the palette does not have."""
        ...

    def spellings(self, value: int) -> set[str]:
        """Return the texts by which users may name a value."""
        ...

    def problems(self) -> list[str]:
        """Return a sentence for everything that does not count."""
        ...


def open_reference(path: str | Path, field: str | None, palette: Any, progress: Progress) -> Reference:
    """Open a reference, and check it.

    Args:
        path: a raster, or a vector layer with or without `|layername=…`.
        field: of a vector layer that holds the class; None for the first of the usual names.
        palette: what the values of a raster mean, see `read_palette`.
        progress: receives warnings.

    Raises:
        TruthError: It cannot be read, or does not have the field or a class.
    """
    file, layer = split_layer(path)
    if not file.exists():
        raise TruthError(f"The reference {file} does not exist; check the path.")
    if layer is None and file.suffix.lower() not in VECTOR_SUFFIXES:
        try:
            raster = RasterReference(file, palette, progress)
        except SceneError as error:
            if file.suffix.lower() in _RASTERS:
                raise TruthError(f"The reference cannot be used: {error}") from error
        else:
            if field:
                raise TruthError(f"{file} is a raster, so it does not have fields; leave out the field {field!r}.")
            return raster
    if palette is not None:
        raise TruthError(f"{path} is a vector layer, which has names of its own; leave out the palette.")
    return PolygonReference(path, field)


class PolygonReference:
    """A layer of polygons with a field for the class. Where polygons overlap, small ones lie on large ones."""

    ignored_by_custom: int | None = None

    def __init__(self, path: str | Path, field: str | None) -> None:
        """Check the layer, and read the names of its classes.

        Raises:
            TruthError: It cannot be read, or does not have polygons, the field or a class.
        """
        self.path = str(path)
        self._layer = PolygonLayer(path, TruthError, only_polygons=True)
        self._field = self._layer.class_field(field)
        names = [text_of(value) for value in self._layer.values(self._field)]
        self._names = sorted({name for name in names if name})
        if not self._names:
            raise TruthError(f"The field {self._field!r} of {path} has no value; choose the field with the class.")
        check_number(len(self._names), f"The field {self._field!r} of {path}")
        self._number = {name: number for number, name in enumerate(self._names)}
        self._n_without = sum(not name for name in names)
        self._unusable: set[int] = set()

    @contextmanager
    def over(self, grid: RasterGrid, scene: str) -> Iterator[Read]:
        """See `Reference`."""
        if self._layer.crs and not grid.has_transform:
            raise _not_georeferenced(self.path, scene)
        overlay = Overlay(grid, self._layer.crs, self.path, TruthError)
        mine, theirs = overlay.bounds(Window(0, 0, grid.height, grid.width)), self._layer.bounds()
        if mine is None or theirs is None or not _touch(mine, theirs):
            raise _apart(self.path, scene)
        yield lambda window: self._read(overlay, window)

    def _read(self, overlay: Overlay, window: Window) -> np.ndarray:
        bounds = overlay.bounds(window, margin=2)
        nothing = np.full((window.height, window.width), NOTHING, np.int64)
        if bounds is None:
            return nothing
        found = self._layer.read([self._field], bounds=bounds, on_invalid="ignore")
        geometry, fids = found.geometry.to_numpy(), found.index.to_numpy()
        numbers = np.array([self._number.get(text_of(value), NOTHING) for value in found[self._field]], np.int64)
        usable = is_polygonal(geometry)
        self._unusable.update(fids[~usable].tolist())
        used = usable & (numbers >= 0)
        if not used.any():
            return nothing
        geometry, numbers, fids = geometry[used], numbers[used], fids[used]
        order = np.lexsort((fids, -shapely.area(geometry)))
        pixels = overlay.to_pixels(overlay.cut(geometry[order], bounds))
        inside = is_polygonal(pixels)
        top = top_polygon(pixels[inside], window)
        return np.append(numbers[order][inside], NOTHING)[top]

    def name(self, value: int) -> str | None:
        """See `Reference`."""
        return self._names[value]

    def spellings(self, value: int) -> set[str]:
        """See `Reference`."""
        return {self._names[value]}

    def problems(self) -> list[str]:
        """See `Reference`."""
        found = []
        if self._n_without:
            found.append(
                f"1 feature of {self.path} has no value in the field {self._field!r}; it does not count."
                if self._n_without == 1
                else f"{self._n_without} features of {self.path} have no value in the field {self._field!r}; they do "
                "not count."
            )
        if self._unusable:
            n = len(self._unusable)
            found.append(
                f"1 feature of {self.path} is not a polygon, or is damaged; it does not count."
                if n == 1
                else f"{n} features of {self.path} are not polygons, or are damaged; they do not count."
            )
        return found


class RasterReference:
    """A class raster: numbers, or colours that stand for classes."""

    def __init__(self, path: Path, palette: Any, progress: Progress) -> None:
        """Check the raster.

        Raises:
            SceneError: It cannot be opened as a raster.
            TruthError: It is not a class raster, or the palette does not fit it.
        """
        self.path = str(path)
        self._file = path
        with TruthRaster(path) as raster:
            custom = None if raster.kind == "color" else raster.ignored_by_custom
        self._meaning, self._as_color = read_as([path], read_palette(palette), progress)
        self._names = {} if self._as_color else names_in(path)
        named = {*self._names, *(self._meaning.names if self._meaning else ())}
        self.ignored_by_custom = None if self._as_color or custom in named else custom
        self._unnamed: set[int] = set()
        self._unknown: set[int] = set()

    @contextmanager
    def over(self, grid: RasterGrid, scene: str) -> Iterator[Read]:
        """See `Reference`."""
        with TruthRaster(self._file) as raster:
            theirs = raster.grid
            if grid.has_transform and theirs.has_transform:
                overlay = Overlay(grid, theirs.crs, self.path, TruthError)
                if not any(self._source(overlay, raster, part) for part in blocks(grid)):
                    raise _apart(self.path, scene)
                yield lambda window: self._read(overlay, raster, window)
            elif (grid.width, grid.height) == (theirs.width, theirs.height):
                flipped = theirs.south_up if theirs.georeferencing == "transform" else grid.south_up
                yield lambda window: raster.read(window, flipped, self._as_color)
            else:
                raise _not_georeferenced(self.path, scene)

    def _source(self, overlay: Overlay, raster: TruthRaster, window: Window) -> Window | None:
        """Return the pixels of the raster that a window of the scene touches; None if there are none."""
        bounds = overlay.bounds(window)
        if bounds is None:
            return None
        left, bottom, right, top = bounds
        corners = raster.grid.to_pixel(np.array([[x, y] for x in (left, right) for y in (bottom, top)]))
        if not np.isfinite(corners).all():
            return None
        size = (raster.grid.width, raster.grid.height)
        low = np.clip(np.floor(corners.min(axis=0)), 0, size).astype(int)
        high = np.clip(np.ceil(corners.max(axis=0)), 0, size).astype(int)
        width, height = high - low
        return Window(int(low[1]), int(low[0]), int(height), int(width)) if width > 0 and height > 0 else None

    def _read(self, overlay: Overlay, raster: TruthRaster, window: Window) -> np.ndarray:
        """Return the value of the raster at the centre of each pixel of the scene."""
        found = np.full((window.height, window.width), NOTHING, np.int64)
        source = self._source(overlay, raster, window)
        if source is None:
            return found
        if source.area_px > _MAX_READ_PX and window.area_px > 1:
            # The reference is much finer than the scene.
            for part in _quarters(window):
                found[part.slices(window)] = self._read(overlay, raster, part)
            return found
        x, y = overlay.centres(window)
        pixels = raster.grid.to_pixel(np.stack([x.ravel(), y.ravel()], axis=1))
        with np.errstate(invalid="ignore"):
            inside = (pixels >= (source.col, source.row)).all(axis=1)
            inside &= (pixels < (source.col_stop, source.row_stop)).all(axis=1)
        col, row = np.floor(pixels[inside]).astype(np.int64).T
        values = raster.read(source, raster.grid.south_up, self._as_color)
        found.ravel()[inside] = values[row - source.row, col - source.col]
        return found

    def name(self, value: int) -> str | None:
        """See `Reference`."""
        if self._meaning and value in self._meaning.names:
            return self._meaning.names[value]
        if self._as_color:
            if self._meaning:
                self._unknown.add(value)
                return None
            return f"#{value:06x}"
        if value not in self._names:
            self._unnamed.add(value)
            return str(value)
        return self._names[value]

    def spellings(self, value: int) -> set[str]:
        """See `Reference`."""
        name = (self._meaning.names if self._meaning else self._names).get(value)
        return {f"#{value:06x}" if self._as_color else str(value), *([name] if name else [])}

    def problems(self) -> list[str]:
        """See `Reference`."""
        found = []
        if self._unknown:
            shown = ", ".join(f"#{value:06x}" for value in sorted(self._unknown)[:3])
            found.append(f"{self.path} has colours that the palette does not have ({shown}); they do not count.")
        if self._unnamed:
            shown = ", ".join(map(str, sorted(self._unnamed)[:3]))
            found.append(
                f"{self.path} does not name all of its values ({shown}), so classes would be called by numbers; give "
                'their names as a palette: {"10": "water", …}.'
            )
        return found


def text_of(value: Any) -> str:
    """Return a value of a field as the name of a class; empty for NULL."""
    if value is None or value != value:
        return ""
    if isinstance(value, float) and math.isfinite(value) and value == int(value):
        # A whole number; fields of whole numbers with a NULL are read as floats.
        return str(int(value))
    return str(value).strip()


def check_number(n: int, what: str) -> None:
    """Refuse a reference with too many classes.

    Raises:
        TruthError: It has more than names have any use for.
    """
    if n > _MAX_NAMES:
        raise TruthError(
            f"{what} has {n:,} different values, more than a map has classes ({_MAX_NAMES:,}); choose another."
        )


def _quarters(window: Window) -> Iterator[Window]:
    height, width = -(-window.height // 2), -(-window.width // 2)
    for row in range(window.row, window.row_stop, height):
        for col in range(window.col, window.col_stop, width):
            yield Window(row, col, min(height, window.row_stop - row), min(width, window.col_stop - col))


def _touch(one: tuple[float, ...], other: tuple[float, ...]) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _apart(path: str, scene: str) -> TruthError:
    return TruthError(f"The reference {path} does not overlap {scene}; choose a map of the same ground.")


def _not_georeferenced(path: str, scene: str) -> TruthError:
    return TruthError(
        f"The reference {path} cannot be laid over {scene}, since one of them is not georeferenced and they do not "
        "have the same size; georeference it first."
    )
