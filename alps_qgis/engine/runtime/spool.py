"""Let the numbers of a large table wait on the disk until all are there.

The parts of a run arrive in any order and do not fill whole blocks of a file: each block would be compressed several
times, and the bytes of the file would depend on the order of the parts.
"""

from __future__ import annotations

import tempfile
from pathlib import Path

import numpy as np

from ..errors import OutputError

IN_MEMORY_BYTES = 64 * 2**20
"""Size from which the numbers wait on the disk."""


class Spool:
    """Rows and columns of numbers in an anonymous file; 0 where nothing was written. A context manager."""

    def __init__(self, path: Path, height: int, width: int, dtype: np.dtype) -> None:
        """Make an empty one.

        Args:
            path: the file that is written in the end; the anonymous file is on the same disk.
            height: rows.
            width: columns.
            dtype: of the numbers.
        """
        self._path, self._height, self._width, self._dtype = path, height, width, dtype
        folder = str(path.parent)
        self._file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY_BYTES, dir=folder, prefix=".alps.")  # noqa: SIM115

    def __enter__(self) -> Spool:
        return self

    def __exit__(self, *_: object) -> None:
        self._file.close()

    def write(self, row: int, col: int, values: np.ndarray) -> None:
        """Take (h, w) numbers that begin in a row and a column, and overwrite what was there.

        Raises:
            OutputError: The disk is full.
        """
        height, width = values.shape
        if row < 0 or col < 0 or row + height > self._height or col + width > self._width:
            raise ValueError(f"{height} × {width} values at {row}, {col} reach outside {self._height} × {self._width}")
        stored = np.ascontiguousarray(values, dtype=self._dtype)
        try:
            for number in range(height):
                self._file.seek(((row + number) * self._width + col) * self._dtype.itemsize)
                self._file.write(stored[number].data)
        except OSError as error:
            raise OutputError(f"{self._path} cannot be written: {error.strerror or error}.") from error

    def read(self, row: int, col: int, height: int, width: int) -> np.ndarray:
        """Return the (height, width) numbers that begin in a row and a column."""
        stored = np.zeros((height, width), dtype=self._dtype)
        for number in range(height):
            self._file.seek(((row + number) * self._width + col) * self._dtype.itemsize)
            # Past the last number that was written, the file ends: less is read, and the rest stays 0.
            data = self._file.read(width * self._dtype.itemsize)
            stored[number, : len(data) // self._dtype.itemsize] = np.frombuffer(data, dtype=self._dtype)
        return stored
