"""Cut a scene into overlapping tiles whose cores cover every pixel exactly once.

All rectangles are half-open, in pixels, rows first. The side of a tile includes the halo: core = tile − 2·halo.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

from ..errors import SettingsError
from ..settings import tile_conflict


@dataclass(frozen=True)
class Window:
    """A pixel rectangle of a scene: rows `row` … `row_stop` − 1, columns `col` … `col_stop` − 1."""

    row: int
    col: int
    height: int
    width: int

    @property
    def row_stop(self) -> int:
        """First row below the window."""
        return self.row + self.height

    @property
    def col_stop(self) -> int:
        """First column right of the window."""
        return self.col + self.width

    @property
    def area_px(self) -> int:
        """Number of pixels."""
        return self.height * self.width

    def slices(self, origin: Window | None = None) -> tuple[slice, slice]:
        """Return the (row, col) slices of this window in an array that holds `origin` (None: the whole scene)."""
        row, col = (0, 0) if origin is None else (origin.row, origin.col)
        return slice(self.row - row, self.row_stop - row), slice(self.col - col, self.col_stop - col)

    def intersection(self, other: Window) -> Window | None:
        """Return the common rectangle, or None if the two have no pixel in common."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        height = min(self.row_stop, other.row_stop) - row
        width = min(self.col_stop, other.col_stop) - col
        return Window(row, col, height, width) if height > 0 and width > 0 else None


class TileIndex(NamedTuple):
    """Row and column of a tile in its grid; as text `row/col`, as users read it."""

    row: int
    col: int

    def __str__(self) -> str:
        return f"{self.row}/{self.col}"


@dataclass(frozen=True)
class Tile:
    """One tile: its row and column in the grid, the window it reads and the core it owns."""

    row: int
    col: int
    window: Window
    core: Window

    @property
    def index(self) -> TileIndex:
        """Row and column."""
        return TileIndex(self.row, self.col)


CELL_PX = 4
"""Side of the squares of pixels that superpixels are described by. Windows of grids that do not shift begin at
multiples of it, unless tiles are tiny."""


class TileGrid:
    """The tiles of one scene, in row-major order.

    The grid starts at the scene's origin. Edge tiles shift inward, so that every window is `tile` pixels wide unless
    the scene itself is smaller: SAM sees every tile at its full size. If a segmenter does not look further than the
    halo, `shift=False` trims edge windows to core and halo instead, which saves up to half the work on small scenes.
    Windows then begin at multiples of 4 pixels, so that what is measured in squares of 4 pixels is equal in all tiles.
    At the border of the scene, the core extends to the border.
    """

    def __init__(self, height: int, width: int, tile: int, halo: int, shift: bool = True) -> None:
        """Lay the grid over a scene.

        Args:
            height: rows of the scene.
            width: columns of the scene.
            tile: side of a tile in pixels, halo included.
            halo: overlap margin in pixels on each side.
            shift: shift edge windows inward rather than trimming them.

        Raises:
            SettingsError: The halo is negative, or the tile is too small to have a core.
        """
        if halo < 0:
            raise SettingsError(f"The halo is {halo} px; give 0 or more.")
        if conflict := tile_conflict(tile, halo):
            raise SettingsError(conflict)
        if height < 1 or width < 1:
            raise SettingsError(f"A scene of {width} × {height} pixels has no tiles.")
        self.height, self.width, self.tile, self.halo = height, width, tile, halo
        self._rows = _spans(height, tile, halo, shift)
        self._cols = _spans(width, tile, halo, shift)

    @property
    def n_rows(self) -> int:
        """Rows of tiles."""
        return len(self._rows)

    @property
    def n_cols(self) -> int:
        """Columns of tiles."""
        return len(self._cols)

    def __len__(self) -> int:
        return self.n_rows * self.n_cols

    def __iter__(self) -> Iterator[Tile]:
        for row in range(self.n_rows):
            for col in range(self.n_cols):
                yield self.tile_at(row, col)

    def tile_at(self, row: int, col: int) -> Tile:
        """Return the tile in this row and column of the grid.

        Raises:
            IndexError: The grid has no such row or column.
        """
        if not (0 <= row < self.n_rows and 0 <= col < self.n_cols):
            raise IndexError(f"no tile ({row}, {col}) in a grid of {self.n_rows} × {self.n_cols}")
        top, height, core_top, core_bottom = self._rows[row]
        left, width, core_left, core_right = self._cols[col]
        core = Window(core_top, core_left, core_bottom - core_top, core_right - core_left)
        return Tile(row, col, Window(top, left, height, width), core)

    def around(self, tile: Tile) -> list[Tile]:
        """Return the up to eight tiles around `tile`, in row-major order."""
        indices = [(tile.row + down, tile.col + right) for down in (-1, 0, 1) for right in (-1, 0, 1)]
        return [
            self.tile_at(row, col)
            for row, col in indices
            if (row, col) != (tile.row, tile.col) and 0 <= row < self.n_rows and 0 <= col < self.n_cols
        ]


def _spans(size: int, tile: int, halo: int, shift: bool) -> list[tuple[int, int, int, int]]:
    """Return (window start, window length, core start, core stop) along one axis of `size` pixels."""
    if size <= tile:
        return [(0, size, 0, size)]
    step = tile - 2 * halo
    if not shift and step > 16 * CELL_PX:
        step -= step % CELL_PX
    n = -(-(size - tile) // step) + 1
    spans = []
    for i in range(n):
        last = i == n - 1
        # Cores never move, whether the last window is shifted or trimmed: both kinds of grid own the same pixels.
        start = size - tile if last and shift else i * step
        core_start = 0 if i == 0 else i * step + halo
        core_stop = size if last else (i + 1) * step + halo
        spans.append((start, min(tile, size - start), core_start, core_stop))
    return spans
