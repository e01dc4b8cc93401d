"""Cut scenes into chips: the training samples of a data set."""

from __future__ import annotations

from collections.abc import Iterator

from ..scene.grid import Window


def chip_windows(height: int, width: int, chip: int, overlap: int) -> Iterator[Window]:
    """Yield the windows of a scene's chips, row by row; they cover every pixel.

    The last chip of a row or column is shifted inwards; only a scene that is smaller than a chip gives a smaller one.
    With 896 and 384 these are the windows of mmsegmentation's converter of iSAID, which also writes some of them twice.
    Only where one side of an image is exactly a chip and the other is smaller, the converter does not pad: it reads
    from a negative row or column, and keeps a strip of the image. Here such an image is padded like every other.

    Args:
        height: rows of the scene.
        width: its columns.
        chip: side in pixels; 0 takes the whole scene.
        overlap: pixels shared by neighbours, less than `chip`.
    """
    for row in _starts(height, chip, overlap):
        for col in _starts(width, chip, overlap):
            yield Window(row, col, min(chip or height, height), min(chip or width, width))


def n_chips(height: int, width: int, chip: int, overlap: int) -> int:
    """Return how many windows `chip_windows` yields."""
    return len(_starts(height, chip, overlap)) * len(_starts(width, chip, overlap))


def chip_name(stem: str, window: Window, padded_to: int = 0) -> str:
    """Return the name of a chip: the scene's stem, first and last row, first and last column, as for iSAID.

    Args:
        stem: of the scene.
        window: in it.
        padded_to: side that smaller chips are padded to; the name then tells the rows and columns with the padding.
    """
    row_stop = max(window.row_stop, window.row + padded_to)
    col_stop = max(window.col_stop, window.col + padded_to)
    return f"{stem}_{window.row}_{row_stop}_{window.col}_{col_stop}"


def _starts(length: int, chip: int, overlap: int) -> list[int]:
    if not chip or length <= chip:
        return [0]
    return [*range(0, length - chip, chip - overlap), length - chip]
