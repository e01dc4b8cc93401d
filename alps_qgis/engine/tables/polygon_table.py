"""Write and read tables of polygons: files with one feature for each segment, instance …, as a list of columns says.

Writing, checking and reading follow from that list. A file is a GeoPackage 1.2 with one layer. It is written in one
transaction, from a stream of batches, so memory does not grow with the scene. The metadata of masks holds the grid of
the scene, so that later steps can paint without the image.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any, Self, TypeVar

import numpy as np
import pyarrow as pa
import shapely

from ..errors import AlpsError, SegmentsError
from ..runtime.files import write_aside
from ..runtime.json_values import Schema, read_json, record, text
from ..scene.raster_grid import RasterGrid, check_grid
from .described import describe_layer
from .geopackage import GEOMETRY, METADATA_KEY, is_cut_off, verify_layer, write_layer
from .layer_choice import LayerChoiceError
from .layer_path import split_layer
from .ogr import pyogrio
from .vector_file import open_vector

CHUNK = 10_000
"""Number of features that are read at a time."""

FID = "fid"
"""Name under which a batch holds the numbers by which GDAL and QGIS know its features, if they were asked for."""

Bbox = tuple[float, float, float, float]
"""Left, bottom, right, top in the layer's CRS."""


@dataclass(frozen=True)
class Column:
    """One column of a table.

    Attributes:
        name: in the file.
        type: in the file.
        nullable: whether a value may be unknown: NULL in the file; in arrays NaN for floats, −1 for integers.
        unit: of its numbers; empty if they have none.
        required: whether a file without the column is refused; if not, all values are unknown.
    """

    name: str
    type: pa.DataType
    nullable: bool = False
    unit: str = ""
    required: bool = True

    def to_arrow(self, values: np.ndarray) -> pa.Array:
        """Return the values as the file holds them."""
        unknown = None
        if self.nullable:
            unknown = np.isnan(values) if pa.types.is_floating(self.type) else values < 0
        return pa.array(values, self.type, mask=unknown)

    def from_arrow(self, cells: pa.Array) -> np.ndarray:
        """Return the values as arrays hold them; users may have left NULL in any column."""
        # Only where there is something to do: pyarrow imports all its functions of arrays for any of these.
        if cells.type != self.type:
            cells = cells.cast(self.type)
        if cells.null_count and pa.types.is_integer(self.type):
            return _filled(cells, -1)
        if cells.null_count and pa.types.is_boolean(self.type):
            cells = cells.fill_null(False)
        return np.asarray(cells.to_numpy(zero_copy_only=False))


def _filled(cells: pa.Array, value: int) -> np.ndarray:
    """Return integers with a value in place of NULL."""
    there, data = (np.frombuffer(buffer, np.uint8) for buffer in cells.buffers())
    at = slice(cells.offset, cells.offset + len(cells))
    numbers = data.view(cells.type.to_pandas_dtype())[at]
    return np.where(np.unpackbits(there, bitorder="little")[at], numbers, numbers.dtype.type(value))


@dataclass(frozen=True)
class PolygonBatch:
    """Some features, as arrays of equal length n.

    Attributes:
        geometry: (n,) object array of shapely Polygons or MultiPolygons in the file's CRS; None if it was not read.
        columns: name → (n,) array.
    """

    geometry: np.ndarray
    columns: dict[str, np.ndarray]

    def __len__(self) -> int:
        return len(self.geometry)

    @cached_property
    def wkb(self) -> np.ndarray:
        """(n,) object array of the polygons as well-known binary."""
        return np.asarray(shapely.to_wkb(self.geometry))

    def __getitem__(self, name: str) -> np.ndarray:
        return self.columns[name]

    def with_columns(self, **columns: np.ndarray) -> Self:
        """Return the same features with some columns replaced."""
        return replace(self, columns={**self.columns, **columns})


@dataclass(frozen=True)
class LayerMeta:
    """Metadata of a layer, which concerns all features of a file."""

    grid: RasterGrid
    scene_id: str
    scene_name: str

    def to_json(self) -> str:
        """Return the metadata as one JSON object; keys in a fixed order, without those that are unknown."""
        known = {name: value for name, value in self.__dict__.items() if value is not None}
        values = {**known, "grid": self.grid.to_dict()}
        return json.dumps(values, sort_keys=True, ensure_ascii=False)

    @classmethod
    def from_json(cls, text: str) -> Self:
        """Read what `to_json` wrote.

        Raises:
            ValueError: It is not that; the message is a clause.
        """
        values = read_json(text, cls.schema())
        known = {each.name: values[each.name] for each in fields(cls) if each.name in values}
        return cls(**{**known, "grid": RasterGrid.from_dict(values["grid"])})

    @classmethod
    def schema(cls) -> Schema:
        """Return what the metadata of a file must look like."""
        return record({"grid": check_grid, "scene_id": text(), "scene_name": text()})


Meta = TypeVar("Meta", bound=LayerMeta)


@dataclass(frozen=True)
class PolygonTable:
    """How the features of one kind of file are written and read.

    Attributes:
        layer: name of the layer; messages use it for the features too.
        command: command that writes such files, for messages.
        columns: in the order of the attribute table.
        read_layer: layer to read if a path does not name one; None for the one called `layer`, else the only one,
            since other programs name it after the file.
        geometry_type: of the features.
        fault: class of the errors for a file that cannot be used.
    """

    layer: str
    command: str
    columns: tuple[Column, ...]
    read_layer: str | None = None
    geometry_type: str = "MultiPolygon"
    fault: type[AlpsError] = SegmentsError

    def write(
        self, path: str | Path, batches: Iterable[PolygonBatch], crs: str | None, meta: LayerMeta | None = None
    ) -> int:
        """Write a new file and return the number of features.

        The file appears at `path` only after it is complete and was read back.

        Raises:
            OutputError: The file cannot be written.
        """
        n_written = 0

        def records() -> Iterator[pa.RecordBatch]:
            nonlocal n_written
            for batch in batches:
                n_written += len(batch)
                yield self._record(batch)

        with write_aside(path, lambda written: verify_layer(written, self.layer, n_written)) as aside:
            write_layer(
                aside,
                self.layer,
                records(),
                schema=self._schema(),
                geometry_type=self.geometry_type,
                crs=crs,
                metadata={METADATA_KEY: meta.to_json()} if meta else None,
            )
        return n_written

    def info(self, path: str | Path) -> dict[str, Any]:
        """Return pyogrio's description of the layer.

        Raises:
            AlpsError: `fault`: the file is missing, cut off, or not a vector layer.
        """
        file, layer = split_layer(path)
        if not file.exists():
            raise self.fault(f"{file} does not exist; run `{self.command}` first or choose another file.")
        if file.is_file() and is_cut_off(file):
            raise self.fault(
                f"{file} is cut off, so {self.layer} may be missing; copy it again or run `{self.command}` again."
            )
        try:
            return describe_layer(file, layer or self.read_layer, self.layer)
        except LayerChoiceError as error:
            raise self.fault(str(error)) from None
        except (RuntimeError, OSError, ValueError, IndexError) as error:
            raise self.fault(
                f"{file} cannot be read as a vector layer ({error}); choose a file of {self.layer} that "
                f"`{self.command}` wrote."
            ) from None

    def metadata(self, path: str | Path) -> str | None:
        """Return the JSON of the metadata, or None if another program wrote the layer and lost it.

        Raises:
            AlpsError: As for `info`.
        """
        return (self.info(path).get("layer_metadata") or {}).get(METADATA_KEY)

    def meta(self, path: str | Path, kind: type[Meta]) -> Meta | None:
        """Return the metadata, or None where another program wrote the layer and lost it.

        Raises:
            AlpsError: As for `info`, and where the metadata is damaged.
        """
        found = self.metadata(path)
        try:
            return kind.from_json(found) if found else None
        except ValueError as error:
            raise self.fault(
                f"The metadata of {split_layer(path)[0]} is damaged ({error}); run `{self.command}` again."
            ) from None

    def check(self, path: str | Path) -> dict[str, Any]:
        """Return what `info` returns of a layer that has the columns of this table.

        Raises:
            AlpsError: As for `info`, and where the layer lacks columns, or holds bytes as text.
        """
        file, info = split_layer(path)[0], self.info(path)
        types = dict(zip(info["fields"], info["ogr_types"], strict=True))
        for column in self.columns:
            if column.required and column.name not in types:
                raise self.fault(f"{file} has no column {column.name!r}; choose a layer that `{self.command}` wrote.")
            if pa.types.is_binary(column.type) and types.get(column.name) != "OFTBinary":
                raise self.fault(
                    f"{file} holds {column.name!r} as {types[column.name]}, not as bytes; use the original GeoPackage."
                )
        return info

    def read(
        self,
        path: str | Path,
        columns: Sequence[str] | None = None,
        *,
        geometry: bool = True,
        bbox: Bbox | None = None,
        chunk: int = CHUNK,
        fids: bool = False,
    ) -> Iterator[PolygonBatch]:
        """Read features in batches of at most `chunk`, in file order.

        Args:
            path: a file, with or without `|layername=…`.
            columns: names of the columns to read; None for all.
            geometry: whether to read the polygons too.
            bbox: only features whose bounding boxes touch it.
            chunk: maximum size of a batch; GDAL reads a few of them ahead.
            fids: whether the batches have a column `FID` too.

        Raises:
            AlpsError: `fault`: the file is missing, cannot be read, lacks columns, or holds bytes as text.
        """
        file, _ = split_layer(path)
        info = self.check(path)
        wanted = [column for column in self.columns if columns is None or column.name in columns]
        there = set(info["fields"])
        with open_vector(
            pyogrio.open_arrow,
            file,
            layer=info["layer_name"],
            columns=[column.name for column in wanted if column.name in there],
            read_geometry=geometry,
            bbox=bbox,
            batch_size=chunk,
            return_fids=fids,
        ) as (head, source):
            for batch in pa.RecordBatchReader.from_stream(source):
                if batch.num_rows:
                    shapes = np.full(batch.num_rows, None, object)
                    if geometry:
                        wkb = batch.column(head["geometry_name"] or "wkb_geometry")
                        shapes = self._shapes(wkb.to_numpy(zero_copy_only=False), file)
                    nothing = pa.nulls(batch.num_rows)
                    cells = {each.name: batch.column(each.name) if each.name in there else nothing for each in wanted}
                    values = {each.name: self._values(each, cells[each.name], file) for each in wanted}
                    if fids:
                        values[FID] = batch.column(head["fid_column"] or "OGC_FID").to_numpy().astype(np.int64)
                    yield PolygonBatch(shapes, values)

    def shapes(self, path: str | Path, fids: Sequence[int]) -> np.ndarray:
        """Return the polygons of some features, in the order of their FIDs, as an object array.

        Raises:
            AlpsError: `fault`: the file cannot be read, or a feature does not exist any more.
        """
        file, info = split_layer(path)[0], self.info(path)
        wanted, at = np.unique(np.asarray(fids, np.int64), return_inverse=True)
        if not len(wanted):
            return np.empty(0, object)
        try:
            _, there, wkb, _ = open_vector(
                pyogrio.raw.read, file, layer=info["layer_name"], columns=[], fids=wanted, return_fids=True
            )
        except (RuntimeError, OSError, ValueError, IndexError) as error:
            raise self.fault(f"{file} does not hold these {self.layer} any more ({error}); open it again.") from None
        order = np.argsort(there)
        if not np.array_equal(there[order], wanted):
            raise self.fault(f"{file} does not hold these {self.layer} any more; open it again.")
        return self._shapes(wkb[order], file)[at]

    def _values(self, column: Column, cells: pa.Array, file: Path) -> np.ndarray:
        try:
            return column.from_arrow(cells)
        except (pa.ArrowException, ValueError) as error:
            raise self.fault(
                f"The column {column.name!r} of {file} holds a value that is not {column.type} ({error}); correct it, "
                f"or use the file that `{self.command}` wrote."
            ) from None

    def _shapes(self, wkb: np.ndarray, file: Path) -> np.ndarray:
        try:
            return np.asarray(shapely.from_wkb(wkb))
        except (shapely.errors.ShapelyError, ValueError, TypeError) as error:
            raise self.fault(
                f"{file} has a damaged polygon ({error}); correct it, or use the file that `{self.command}` wrote."
            ) from None

    def _schema(self) -> pa.Schema:
        return pa.schema([(GEOMETRY, pa.binary()), *((column.name, column.type) for column in self.columns)])

    def _record(self, batch: PolygonBatch) -> pa.RecordBatch:
        wkb = pa.array(batch.wkb, pa.binary())
        return pa.record_batch(
            [wkb, *(column.to_arrow(batch[column.name]) for column in self.columns)], schema=self._schema()
        )
