"""Segments and polygons as GeoDataFrames."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..errors import SegmentsError
from ..tables.segments import PFL, crs_of_segments, read_segments

if TYPE_CHECKING:
    import geopandas


def open_segments(path: str | Path, pfl: bool = False) -> geopandas.GeoDataFrame:
    """Read a segments file: one row for each segment, with the columns of docs/architecture.md.

    Cells without a value (`cluster` and `class_override` of segments that have none) are NA.

    Args:
        path: the segments file.
        pfl: whether to read the vectors too, as arrays in the column `pfl`; they take most of the memory.

    Raises:
        SegmentsError: The file is not a segments file.
    """
    import geopandas
    import pandas

    columns: dict[str, list[np.ndarray]] = {}
    shapes = [np.empty(0, object)]
    for batch in read_segments(path, pfl=pfl):
        shapes.append(batch.geometry)
        for name, values in batch.columns.items():
            columns.setdefault(name, []).append(values)
        if pfl:
            cells = np.empty(len(batch), object)
            cells[:] = list(batch.pfl)
            columns.setdefault(PFL, []).append(cells)
    frame = geopandas.GeoDataFrame(
        {name: np.concatenate(values) for name, values in columns.items()},
        geometry=np.concatenate(shapes),
        crs=crs_of_segments(path),
    )
    for name in ("cluster", "class_override"):
        if name in frame:
            # A negative number stands for NULL inside the engine.
            frame[name] = frame[name].astype("Int32").mask(frame[name] < 0, pandas.NA)
    return frame


def open_polygons(path: str | Path) -> geopandas.GeoDataFrame:
    """Read class polygons: one row for each connected component of a class.

    Raises:
        SegmentsError: The file cannot be read.
    """
    import geopandas

    from ..tables.vector_file import check_vector, open_vector

    file = Path(path)
    if not file.exists():
        raise SegmentsError(f"{file} does not exist; name the polygons that `label` or `relabel` wrote.")
    try:
        check_vector(file)
        frame: geopandas.GeoDataFrame = open_vector(geopandas.read_file, file, layer="polygons", use_arrow=True)
    except (RuntimeError, OSError, ValueError) as error:
        raise SegmentsError(f"{file} cannot be read as class polygons ({error}); choose another file.") from None
    return frame


def together(frames: Sequence[geopandas.GeoDataFrame], what: str) -> geopandas.GeoDataFrame:
    """Return the rows of the layers of several scenes in one.

    Raises:
        SegmentsError: The scenes have different CRSs.
    """
    import pandas

    if len({str(frame.crs) for frame in frames}) > 1:
        raise SegmentsError(f"The scenes have different CRSs; use the {what} of each scene in `scenes`.")
    joined: geopandas.GeoDataFrame = pandas.concat(frames, ignore_index=True) if len(frames) > 1 else frames[0]
    return joined
