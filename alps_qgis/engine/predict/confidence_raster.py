"""Write a confidence raster: how sure a network is of the class of each pixel, in per cent.

One byte for each pixel, 0 to 100, and 255 without a class. Networks are not sure to a fraction of a per cent, the file
is a tenth of one with floats, and tiny differences between machines do not change its bytes.
"""

from __future__ import annotations

import json
import warnings
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import OutputError
from ..progress import SILENT, Progress, Stages
from ..scene.class_raster import SpooledRaster, file_parts, file_profile, read_file_part, write_rpcs
from ..scene.grid import Window
from ..scene.overviews import build_overviews
from ..scene.raster_grid import RasterGrid
from ..scene.sources import CACHE_BYTES

PROVENANCE_TAG = "ALPS_CONFIDENCE"
"""Not the tag of class rasters, by which QGIS recognises these."""

NO_CONFIDENCE = 255
"""Value of pixels without a class."""

_BLOCK = 512
_DTYPE = np.dtype(np.uint8)
_STAGES = Stages({"Compressing": 40, "Building overviews": 40, "Reading back": 20})


class ConfidenceWriter(SpooledRaster):
    """Write one confidence raster, window by window in any order; a context manager.

    At the end of the block, values are compressed in the order of the file, read back and compared, and the file
    appears under its name. After an error nothing appears.
    """

    def __init__(
        self,
        path: str | Path,
        grid: RasterGrid,
        provenance: Mapping[str, Any] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Prepare; nothing is written before the `with` block starts.

        Args:
            path: the `.tif` to write; an existing one is replaced at the end.
            grid: of the scene.
            provenance: JSON values stored in a tag.
            progress: receives how far compressing and comparing are.
        """
        self.path, self.grid, self.dtype = Path(path), grid, _DTYPE
        self._provenance = dict(provenance or {})
        self._compressing, self._halving, self._checking = _STAGES.parts(progress)
        self._progress = progress

    def write(self, window: Window, percent: np.ndarray) -> None:
        """Take the (h, w) uint8 confidences of one window: 0…100, or `NO_CONFIDENCE`."""
        # 255 + 1 is 0, which is what the spool holds where nothing was written.
        self._spool.write(window.row, window.col, percent.astype(_DTYPE, copy=False) + _DTYPE.type(1))

    def _finish(self) -> None:
        self._checksums: list[int] = []
        try:
            with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                profile = file_profile(self.grid, _DTYPE, NO_CONFIDENCE, _BLOCK)
                with rasterio.open(self._aside, "w", **profile) as dataset:
                    tag = json.dumps(self._provenance, sort_keys=True, ensure_ascii=False)
                    dataset.update_tags(**{PROVENANCE_TAG: tag})
                    dataset.set_band_description(1, "confidence")
                    dataset.units = ("%",)
                    write_rpcs(dataset, self.grid)
                    for at in file_parts(self.grid, _BLOCK):
                        self._progress.check()
                        values = read_file_part(self._spool, at, self.grid) - _DTYPE.type(1)
                        dataset.write(values, 1, window=at)
                        self._checksums.append(zlib.crc32(values.data))
                        self._compressing.show((at.row_off + at.height) / self.grid.height)
                build_overviews(self._aside, _BLOCK, self._halving, Resampling.average)
        except RasterioError as error:
            raise OutputError(f"{self.path} cannot be written ({error}); is the disk full?") from error

    def _verify(self, aside: Path) -> None:
        """Compare the closed file with the values that were written."""
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(aside) as dataset:
                    for at, expected in zip(file_parts(self.grid, _BLOCK), self._checksums, strict=True):
                        self._progress.check()
                        if zlib.crc32(np.ascontiguousarray(dataset.read(1, window=at)).data) != expected:
                            raise OutputError(f"{self.path} came back different from the disk; is the disk full?")
                        self._checking.show((at.row_off + at.height) / self.grid.height)
        except RasterioError as error:
            raise OutputError(f"{self.path} cannot be read back ({error}); is the disk full?") from error
