"""Compare coordinate reference systems, and transform points from one to another."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from pyproj import CRS, Transformer
from pyproj.exceptions import CRSError

Move = Callable[[np.ndarray], np.ndarray]
"""Transforms points (n, 2) from one CRS to another; points without a position there become infinite."""


def same_crs(a: str | None, b: str | None) -> bool:
    """Return False only if both CRSs are known and differ.

    A local CRS or text that PROJ cannot read does not say where coordinates lie, so it does not differ from anything.
    Two descriptions of one EPSG code are the same CRS: ESRI's files use other names for it than PROJ does.
    """
    try:
        first, second = (CRS.from_user_input(crs) for crs in (a, b))
    except CRSError:
        return True
    known = all(crs.is_geographic or crs.is_projected for crs in (first, second))
    return not known or _are_equal(first, second)


def moves(a: str, b: str) -> tuple[Move, Move]:
    """Return how to transform points from CRS a to CRS b, and back.

    Raises:
        CRSError: PROJ cannot read one of them.
        ProjError: PROJ has no transformation between the two.
    """
    first, second = CRS.from_user_input(a), CRS.from_user_input(b)
    if _are_equal(first, second):
        return stay, stay
    there, back = (Transformer.from_crs(*pair, always_xy=True) for pair in ((first, second), (second, first)))
    return _move_by(there), _move_by(back)


def stated(crs: str | None) -> str | None:
    """Return a CRS; None where a file only says that it has none.

    GDAL reads the “undefined” entries of a GeoPackage (srs_id 0 and −1) as CRSs of that name.
    """
    if crs is None:
        return None
    try:
        name = CRS.from_user_input(crs).name
    except CRSError:
        return crs
    return None if name.lower().startswith("undefined") else crs


def stay(points: np.ndarray) -> np.ndarray:
    """Leave points where they are."""
    return points


def _are_equal(first: CRS, second: CRS) -> bool:
    return first.equals(second, ignore_axis_order=True) or first.to_epsg() == second.to_epsg() is not None


def _move_by(transformer: Transformer) -> Move:
    return lambda points: np.stack(transformer.transform(points[:, 0], points[:, 1]), axis=1)
