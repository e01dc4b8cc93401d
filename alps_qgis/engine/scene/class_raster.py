"""Write and read class rasters: GeoTIFFs whose values are class ids, with a table of names and colours."""

from __future__ import annotations

import json
import warnings
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
import rasterio
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.errors import NotGeoreferencedWarning, RasterioError
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

from ..classes import MAX_CLASS_ID, ResolvedClass
from ..errors import OutputError, SceneError
from ..progress import SILENT, Progress, Stages
from ..runtime.files import write_aside
from ..runtime.spool import Spool
from ..settings import NOT_COVERED, NOT_COVERED_WIDE
from .attribute_table import read_table, table_path, table_xml, with_other_metadata
from .class_legend import has_colors, read_legend, write_legend
from .georeferencing import georeference
from .grid import Window
from .overviews import build_overviews, overview_factors, overview_gap
from .raster_grid import RasterGrid
from .sources import CACHE_BYTES, READ_ERRORS, environment, open_dataset

PROVENANCE_TAG = "ALPS_PROVENANCE"

UNCOVERED = -1
"""Means "not covered" in memory, where class ids are signed numbers."""

_BLOCK = 512
_BLOCKS_AT_ONCE = 8
_STAGES = Stages({"Compressing": 40, "Building overviews": 40, "Reading back": 20})


class SpooledRaster:
    """A raster that takes windows in any order, and appears under its name when it is complete; a context manager.

    Subclasses set `path`, `grid` and `dtype`, write the file in `_finish` and read it back in `_verify`. After an error
    nothing appears.
    """

    path: Path
    grid: RasterGrid
    dtype: np.dtype

    def _finish(self) -> None:
        """Write `_aside` from `_spool`."""
        raise NotImplementedError

    def _verify(self, aside: Path) -> None:
        """Read the finished file back."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        with ExitStack() as stack:
            self._aside = stack.enter_context(write_aside(self.path, self._verify))
            self._spool = stack.enter_context(Spool(self.path, self.grid.height, self.grid.width, self.dtype))
            self._stack = stack.pop_all()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if error is None:
            try:
                self._finish()
            except BaseException as failure:
                self._stack.__exit__(type(failure), failure, failure.__traceback__)
                raise
        self._stack.__exit__(kind, error, trace)


class ClassRasterWriter(SpooledRaster):
    """Write one class raster, window by window in any order; pixels that are never written are not covered.

    A context manager. At the end of the block, the values are compressed in a fixed order, so that equal values give
    equal bytes. The file gets overviews, is compared block by block with what was written, and only then appears under
    its name. After an error nothing appears.
    """

    def __init__(
        self,
        path: str | Path,
        grid: RasterGrid,
        classes: Sequence[ResolvedClass],
        provenance: Mapping[str, Any] | None = None,
        progress: Progress = SILENT,
    ) -> None:
        """Prepare; nothing is written before the `with` block starts.

        Args:
            path: the `.tif` to write; an existing one is replaced at the end.
            grid: of the scene.
            classes: every class that may occur in the values.
            provenance: JSON values stored in a tag; without timestamps, so that a second run gives the same bytes.
            progress: receives how far compressing and checking are, at the end of the `with` block.

        Raises:
            OutputError: A class_id is outside the range that a class raster can hold.
        """
        ids = [each.class_id for each in classes]
        if ids and not (min(ids) >= 0 and max(ids) <= MAX_CLASS_ID):
            raise OutputError(f"Class ids must lie between 0 and {MAX_CLASS_ID} for {path}; got {min(ids)}…{max(ids)}.")
        self.path = Path(path)
        self.grid = grid
        self.classes = tuple(sorted(classes, key=lambda each: each.class_id))
        wide = bool(ids) and max(ids) >= NOT_COVERED
        self.dtype = np.dtype(np.uint16 if wide else np.uint8)
        self.nodata = NOT_COVERED_WIDE if wide else NOT_COVERED
        self.counts: dict[int, int] = {}
        # As it will be read back (tuples become lists, keys become strings), since the two are compared at the end.
        self._provenance = json.loads(json.dumps(dict(provenance or {})))
        self._factors = overview_factors(grid.height, grid.width, _BLOCK)
        self._progress = progress
        self._compressing, self._halving, self._checking = _STAGES.parts(progress)

    def write(self, window: Window, values: np.ndarray) -> None:
        """Take the class ids of one window, and overwrite what was there.

        Args:
            window: inside the grid, canonical rows.
            values: (h, w) integers: class ids, or `nodata` where not covered.
        """
        # Stored + 1, so that the zeros in the holes of a sparse file mean "not covered": 255 + 1 is 0 in 8 bits.
        if values.shape != (window.height, window.width):
            raise ValueError(f"{values.shape} values do not fit {window}")
        stored = values.astype(self.dtype, copy=False) + self.dtype.type(1)
        self._spool.write(window.row, window.col, stored)

    def _file_parts(self) -> Iterator[RasterioWindow]:
        """Yield windows in the order of the file's blocks; each covers whole blocks and has a bounded size."""
        for at in file_parts(self.grid, _BLOCK):
            self._progress.check()
            yield at

    def _file_values(self, at: RasterioWindow) -> np.ndarray:
        """Return the values of a window of the file, in the file's order of rows."""
        return read_file_part(self._spool, at, self.grid) - self.dtype.type(1)

    def _finish(self) -> None:
        counts = np.zeros(self.nodata + 1, dtype=np.int64)
        self._checksums: list[int] = []
        try:
            with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(
                    self._aside, "w", **file_profile(self.grid, self.dtype, self.nodata, _BLOCK)
                ) as dataset:
                    self._describe(dataset)
                    for at in self._file_parts():
                        values = self._file_values(at)
                        dataset.write(values, 1, window=at)
                        counts += np.bincount(values.ravel(), minlength=len(counts))
                        # Checksums rather than values: comparing must not hold the raster in memory.
                        self._checksums.append(zlib.crc32(values.data))
                        self._compressing.show((at.row_off + at.height) / self.grid.height)
                self._check_known(counts)
                build_overviews(self._aside, _BLOCK, self._halving)
        except RasterioError as error:
            raise OutputError(f"{self.path} cannot be written ({error}); is the disk full?") from error
        self.counts = {each.class_id: int(counts[each.class_id]) for each in self.classes}
        self._table = with_other_metadata(table_xml(self.classes, self.counts), table_path(self._aside))
        table_path(self._aside).write_text(self._table, encoding="utf-8")

    def _describe(self, dataset: Any) -> None:
        dataset.update_tags(**{PROVENANCE_TAG: json.dumps(self._provenance, sort_keys=True, ensure_ascii=False)})
        dataset.set_band_description(1, "class_id")
        write_legend(dataset, self.classes)
        write_rpcs(dataset, self.grid)

    def _check_known(self, counts: np.ndarray) -> None:
        known = {each.class_id for each in self.classes} | {self.nodata}
        strange = [int(value) for value in np.flatnonzero(counts) if int(value) not in known]
        if strange:
            raise OutputError(
                f"{self.path} would contain the values {strange[:5]}, which no class has; it was not written."
            )

    def _verify(self, aside: Path) -> None:
        """Compare the closed file, block by block, with the values that were written.

        Raises:
            OutputError: They differ: the disk filled up, or the file is damaged.
        """
        try:
            with rasterio.Env(GDAL_CACHEMAX=CACHE_BYTES), warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(aside) as dataset:
                    different = self._first_difference(dataset)
                for level in range(len(self._factors)):
                    different = different or overview_gap(aside, level, self._progress)
        except RasterioError as error:
            raise OutputError(f"{self.path} cannot be read back ({error}); is the disk full?") from error
        if different is None and table_path(aside).read_text(encoding="utf-8") != self._table:
            different = "its attribute table"
        if different is not None:
            raise OutputError(f"{self.path} came back different from the disk ({different}); is the disk full?")

    def _first_difference(self, dataset: DatasetReader) -> str | None:
        if (dataset.height, dataset.width) != (self.grid.height, self.grid.width) or dataset.nodata != self.nodata:
            return "its header"
        # Compare the number of overviews: GDAL only guesses their factors, from the sizes.
        if _provenance(dataset) != self._provenance or len(dataset.overviews(1)) != len(self._factors):
            return "its header"
        if not has_colors(dataset, self.classes):
            return "its colours"
        for at, expected in zip(self._file_parts(), self._checksums, strict=True):
            if zlib.crc32(np.ascontiguousarray(dataset.read(1, window=at)).data) != expected:
                return f"rows from {at.row_off}"
            self._checking.show((at.row_off + at.height) / self.grid.height)
        return None


def file_parts(grid: RasterGrid, block: int) -> Iterator[RasterioWindow]:
    """Yield windows in the order of a file's blocks; each covers whole blocks and has a bounded size."""
    for row in range(0, grid.height, block):
        for col in range(0, grid.width, block * _BLOCKS_AT_ONCE):
            height = min(block, grid.height - row)
            yield RasterioWindow(col, row, min(block * _BLOCKS_AT_ONCE, grid.width - col), height)


def file_profile(grid: RasterGrid, dtype: np.dtype, nodata: int, block: int) -> dict[str, Any]:
    """Return what rasterio needs to create a GeoTIFF of one band on a grid."""
    profile: dict[str, Any] = {
        "driver": "GTiff", "width": grid.width, "height": grid.height, "count": 1, "dtype": dtype.name,
        "nodata": nodata, "tiled": True, "blockxsize": block, "blockysize": block, "compress": "deflate",
        "bigtiff": "IF_SAFER",
    }  # fmt: skip
    if grid.crs:
        profile["crs"] = CRS.from_wkt(grid.crs)
    if grid.georeferencing == "transform":
        profile["transform"] = grid.file_transform
    elif grid.georeferencing == "gcps":
        profile["gcps"] = [GroundControlPoint(row, col, x, y, z) for row, col, x, y, z in grid.gcps]
    return profile


def write_rpcs(dataset: Any, grid: RasterGrid) -> None:
    """Write the RPCs of a grid into an open GeoTIFF, if it has any."""
    if grid.georeferencing == "rpcs" and grid.rpcs:
        dataset.update_tags(ns="RPC", **grid.rpcs)


def read_file_part(spool: Spool, at: RasterioWindow, grid: RasterGrid) -> np.ndarray:
    """Return the values of a window of the file, in the file's order of rows, from a spool of canonical rows."""
    if not grid.south_up:
        return spool.read(at.row_off, at.col_off, at.height, at.width)
    row = grid.height - at.row_off - at.height
    return np.ascontiguousarray(spool.read(row, at.col_off, at.height, at.width)[::-1])


class ClassRaster:
    """An open class raster, or any single-band raster of integer labels. A context manager.

    Attributes:
        grid: where it lies; rows north-up.
        classes: ascending by class_id, from its attribute table, else from the TIFF itself; empty if it has neither.
        counts: pixels for each class_id, if the table has them.
        nodata: value that means "not covered"; None if the raster declares none that its type can hold.
        dtype: numpy type of the values.
        provenance: what the writer noted; empty for a raster of another program.
    """

    def __init__(self, dataset: DatasetReader, path: str) -> None:
        """Take over an open dataset; callers use `read_class_raster`."""
        self._dataset = dataset
        self.path = path
        self.dtype = np.dtype(dataset.dtypes[0])
        self.grid, _ = georeference(dataset)
        self.nodata = _whole(dataset.nodata, self.dtype)
        self.classes, self.counts = read_table(Path(path))
        # Copied without its side file, it still has its names and colours inside.
        self.classes = self.classes or read_legend(dataset)
        self.provenance = _provenance(dataset)

    def __enter__(self) -> ClassRaster:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    @property
    def ignored_by_custom(self) -> int | None:
        """Value that label images of other programs keep for pixels without a class; None where nodata is declared.

        A mask of 0 and 255 has no such value: whoever uses it must look at all values first.
        """
        if self.nodata is not None or self.classes:
            return None
        return NOT_COVERED if self.dtype.itemsize == 1 else NOT_COVERED_WIDE

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()

    def read(self, window: Window) -> np.ndarray:
        """Return (h, w) values of a window, canonical rows.

        Raises:
            SceneError: The file is truncated or corrupt there.
        """
        row = self.grid.height - window.row_stop if self.grid.south_up else window.row
        try:
            with rasterio.Env(**environment(False)):
                values = self._dataset.read(1, window=RasterioWindow(window.col, row, window.width, window.height))
        except READ_ERRORS as error:
            raise SceneError(f"{self.path} cannot be read at {window} ({error}); make it again.") from error
        return values[::-1] if self.grid.south_up else values


def _whole(nodata: float | None, dtype: np.dtype) -> int | None:
    # GDAL lets a raster of bytes declare NaN or −9999, which no pixel can have.
    if nodata is None or not np.isfinite(nodata) or nodata != int(nodata):
        return None
    limits = np.iinfo(dtype)
    return int(nodata) if limits.min <= nodata <= limits.max else None


def read_class_raster(path: str | Path) -> ClassRaster:
    """Open a class raster for reading by windows.

    Raises:
        SceneError: The file is missing, not a raster, or does not have a single band of integers.
    """
    dataset, name = open_dataset(path)
    try:
        if dataset.count != 1 or np.dtype(dataset.dtypes[0]).kind not in "iu":
            raise SceneError(
                f"{path} has {dataset.count} band(s) of {dataset.dtypes[0]}, but a class raster has one band of "
                "integers; choose another file."
            )
        return ClassRaster(dataset, name)
    except BaseException:
        dataset.close()
        raise


def _provenance(dataset: DatasetReader) -> dict[str, Any]:
    try:
        found = json.loads(dataset.tags().get(PROVENANCE_TAG, "{}"))
    except ValueError:
        return {}
    return found if isinstance(found, dict) else {}
