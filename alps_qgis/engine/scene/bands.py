"""Choose the bands of a scene, and find out which of their pixels are valid."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from rasterio.enums import ColorInterp, MaskFlags
from rasterio.io import DatasetReader
from rasterio.windows import Window as RasterioWindow

from ..errors import BandError, SceneError
from ..runtime.json_values import items, optional, whole
from .sentinels import not_huge, spellings

BANDS = optional(items(whole(1, 2**16)))
"""Schema of recorded band numbers; null where none were chosen."""


@dataclass(frozen=True)
class BandPlan:
    """How to read one scene.

    Attributes:
        bands: 1-based numbers as the user sees them; the bands of a paletted raster are its red, green and blue.
        dtype: of the raw values.
        alpha: number of the alpha band, which serves as a mask; None without one.
        own_mask: the dataset has a mask of its own (internal, `.msk`, or per band).
        nodata: value for each band that means "no data"; None for a band without one.
        declared: nodata value of each band as the dataset declares it, also where a mask is trusted instead.
        any_band: whether nodata in one band makes a pixel invalid; otherwise all bands must hold it.
        palette: (n, 4) uint8 RGBA looked up by the value of band 1; None unless paletted.
        top: largest value that the type, or its declared number of bits, can hold; 1 for floats.
        rgb: positions of red, green and blue among the bands, from 0; None where they are not known.
    """

    bands: tuple[int, ...]
    dtype: np.dtype
    alpha: int | None = None
    own_mask: bool = False
    nodata: tuple[float | None, ...] = ()
    any_band: bool = True
    palette: np.ndarray | None = None
    top: float = 255.0
    declared: tuple[float | None, ...] = ()
    rgb: tuple[int, int, int] | None = None


def plan_bands(dataset: DatasetReader, wanted: tuple[int, ...] | None, name: str) -> tuple[BandPlan, list[str]]:
    """Decide how to read a dataset, and note what the user should know about it.

    Raises:
        BandError: The dataset does not have a band that is wanted.
        SceneError: The values are complex.
    """
    palette = _palette(dataset)
    if palette is not None:
        bands = _checked(wanted or (1, 2, 3), 3, name, " (a paletted raster counts as red, green, blue)")
        index_nodata = (dataset.nodatavals[0],)
        own_mask = _own_mask(dataset, (1,))
        rgb = _positions(bands, (1, 2, 3))
        plan = BandPlan(bands, np.dtype(np.uint8), _alpha(dataset), own_mask, index_nodata, True, palette, rgb=rgb)
        return plan, ["Its palette was expanded to red, green and blue."] + _replication(bands)
    alpha = _alpha(dataset)
    bands = _checked(wanted, dataset.count, name) if wanted else _default_bands(dataset, alpha)
    dtype = np.result_type(*(_dtype(dataset.dtypes[band - 1], name) for band in bands))
    own_mask = _own_mask(dataset, bands)
    nodata = declared = tuple(dataset.nodatavals[band - 1] for band in bands)
    unsigned = dtype.kind == "u"
    if unsigned and (alpha is not None or own_mask):
        # Trust the mask rather than a nodata value such as 0, which dark pixels of the image may hold too.
        nodata = (None,) * len(bands)
    top = _top(dataset, bands, dtype)
    rgb = _positions(bands, _colours(dataset))
    plan = BandPlan(bands, dtype, alpha, own_mask, nodata, not unsigned, top=top, declared=declared, rgb=rgb)
    return plan, _replication(bands)


def _replication(bands: tuple[int, ...]) -> list[str]:
    return [f"Band {bands[0]} is the only one and was replicated to three."] if len(bands) == 1 else []


def _top(dataset: DatasetReader, bands: tuple[int, ...], dtype: np.dtype) -> float:
    if dtype.kind not in "iu":
        return 1.0
    # Sensors of 11 or 12 bits are stored in 16; stretched to 65535 they would be almost black.
    bits = dataset.tags(bands[0], ns="IMAGE_STRUCTURE").get("NBITS", "")
    return float(2 ** int(bits) - 1) if bits.isdigit() and dtype.kind == "u" else float(np.iinfo(dtype).max)


def _dtype(name: str, file: str) -> np.dtype:
    if name.startswith("complex"):
        raise SceneError(f"{file} holds complex values ({name}), not an image; convert them, e.g. to amplitude.")
    return np.dtype(name)


def _checked(wanted: tuple[int, ...], count: int, name: str, more: str = "") -> tuple[int, ...]:
    for band in wanted:
        if not 1 <= band <= count:
            raise BandError(f"{name} has no band {band}; choose from 1 to {count}{more}.")
    return tuple(int(band) for band in wanted)


def _default_bands(dataset: DatasetReader, alpha: int | None) -> tuple[int, ...]:
    if colours := _colours(dataset):
        return colours
    others = [band for band in dataset.indexes if band != alpha]
    return tuple(others[:3]) or (1,)


def _colours(dataset: DatasetReader) -> tuple[int, ...]:
    """Return the numbers of the bands that the file calls red, green and blue; nothing if one is missing."""
    meaning = dataset.colorinterp
    rgb = (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    return tuple(meaning.index(colour) + 1 for colour in rgb) if all(colour in meaning for colour in rgb) else ()


def _positions(bands: tuple[int, ...], colours: tuple[int, ...]) -> tuple[int, int, int] | None:
    """Return the positions of three bands among those that are read. Three of any kind count as red, green and blue."""
    if len(bands) == 3:
        return 0, 1, 2
    if not colours or not set(colours) <= set(bands):
        return None
    red, green, blue = (bands.index(band) for band in colours)
    return red, green, blue


def _alpha(dataset: DatasetReader) -> int | None:
    meaning = dataset.colorinterp
    return meaning.index(ColorInterp.alpha) + 1 if ColorInterp.alpha in meaning and dataset.count > 1 else None


def _own_mask(dataset: DatasetReader, bands: tuple[int, ...]) -> bool:
    """Return whether a mask is stored with the dataset, other than by alpha or nodata value."""
    for band in bands:
        flags = set(dataset.mask_flag_enums[band - 1])
        # GDAL reports an alpha band as a mask of the dataset too. No flags at all: the band has its own mask.
        stored = MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags
        if stored or not flags:
            return True
    return False


def _palette(dataset: DatasetReader) -> np.ndarray | None:
    meaning = dataset.colorinterp
    if sum(each != ColorInterp.alpha for each in meaning) != 1 or meaning[0] != ColorInterp.palette:
        return None
    dtype = np.dtype(dataset.dtypes[0])
    if dtype.kind != "u" or dtype.itemsize > 2:
        return None
    try:
        entries = dataset.colormap(1)
    except ValueError:
        return None
    # One row for each value of the type, so that a damaged raster cannot look up a row that does not exist.
    table = np.zeros((np.iinfo(dtype).max + 1, 4), dtype=np.uint8)
    table[:, 3] = 255
    for value, colour in entries.items():
        if 0 <= value < len(table):
            table[value] = colour
    return table


def read_bands(dataset: DatasetReader, plan: BandPlan, window: RasterioWindow) -> tuple[np.ndarray, np.ndarray]:
    """Read raw values (n, h, w) and the valid mask (h, w) of a window in the file's own rows, decoding each block once.

    Args:
        dataset: open dataset.
        plan: of this dataset.
        window: in the file's rows.
    """
    source = (1,) if plan.palette is not None else plan.bands
    indexes = list(source) if plan.alpha is None else [*source, plan.alpha]
    stack = _read(dataset, indexes, window)
    raw = stack[: len(source)].astype(plan.dtype, copy=False) if plan.palette is None else stack[:1]
    valid = _valid_by_value(raw, plan)
    if plan.alpha is not None:
        valid &= stack[-1] > 0
    if plan.own_mask:
        valid &= _stored_mask(dataset, source, window)
    if plan.palette is not None:
        colours = plan.palette[raw[0]]
        valid &= colours[..., 3] > 0
        raw = np.moveaxis(colours, -1, 0)[[band - 1 for band in plan.bands]]
    return raw, valid


def read_measurements(dataset: DatasetReader, plan: BandPlan, window: RasterioWindow) -> tuple[np.ndarray, np.ndarray]:
    """Read raw values (n, h, w) as `read_bands` does, and whether each of them is a measurement (n, h, w).

    Bands of an image are dark or saturated where they hold 0 or 65535; bands of measurements have no value where they
    hold nodata, each by itself, and whatever the others hold.

    Args:
        dataset: open dataset without a palette.
        plan: of this dataset.
        window: in the file's rows.
    """
    indexes = list(plan.bands) if plan.alpha is None else [*plan.bands, plan.alpha]
    stack = _read(dataset, indexes, window)
    raw = stack[: len(plan.bands)].astype(plan.dtype, copy=False)
    there = not_huge(raw) if raw.dtype.kind == "f" else np.ones(raw.shape, bool)
    for band, value in enumerate(plan.declared):
        if _holds(raw.dtype, value):
            there[band] &= ~_is_nodata(raw[band], value)
    if plan.alpha is not None:
        there &= stack[-1] > 0
    if plan.own_mask:
        there &= _stored_masks(dataset, plan.bands, window)
    return raw, there


def _read(dataset: DatasetReader, indexes: list[int], window: RasterioWindow) -> np.ndarray:
    if len({dataset.dtypes[index - 1] for index in indexes}) == 1:
        return dataset.read(indexes, window=window)
    # rasterio can read bands of different types only one by one.
    return np.stack([dataset.read(index, window=window) for index in indexes])


def _stored_mask(dataset: DatasetReader, bands: tuple[int, ...], window: RasterioWindow) -> np.ndarray:
    return np.asarray(_stored_masks(dataset, bands, window).all(axis=0))


def _stored_masks(dataset: DatasetReader, bands: tuple[int, ...], window: RasterioWindow) -> np.ndarray:
    """Return (n, h, w) bool for each band, or (1, h, w) if they share one mask."""
    shared = MaskFlags.per_dataset in dataset.mask_flag_enums[bands[0] - 1]
    indexes = [bands[0]] if shared else list(bands)
    return np.asarray(dataset.read_masks(indexes, window=window) > 0)


def _valid_by_value(raw: np.ndarray, plan: BandPlan) -> np.ndarray:
    """Return (h, w) bool: True for pixels that are neither NaN, infinite, as huge as no measurement is, nor nodata.

    A pixel is invalid if one of its bands is. An unsigned nodata value (0, 255, 65535) must occur in all
    bands, since a dark or saturated pixel may hold it in one.
    """
    valid = np.ones(raw.shape[1:], dtype=bool)
    if raw.dtype.kind == "f":
        valid &= not_huge(raw).all(axis=0)
    empty = [_is_nodata(raw[i], value) for i, value in enumerate(plan.nodata) if _holds(raw.dtype, value)]
    if not empty:
        return valid
    if plan.any_band:
        return valid & ~np.logical_or.reduce(empty)
    # "In all bands" can never hold if one band has no nodata value.
    if len(empty) < len(plan.nodata):
        return valid
    return valid & ~np.logical_and.reduce(empty)


def _holds(dtype: np.dtype, value: float | None) -> bool:
    """Return whether a nodata value can occur in `dtype` at all. NaN does not count: it is caught as not finite."""
    if value is None or np.isnan(value):
        return False
    if dtype.kind == "f":
        return True
    limits, meant = np.iinfo(dtype), spellings(dtype, value)
    return float(meant).is_integer() and limits.min <= meant <= limits.max


def _is_nodata(raw: np.ndarray, value: float | None) -> np.ndarray:
    if value is None:
        return np.zeros(raw.shape, bool)
    if raw.dtype.kind != "f":
        return np.asarray(raw == raw.dtype.type(spellings(raw.dtype, value)))
    # −9999.9 is another number in a file of float32, whose values may have been copied into one of float64 since. And
    # a file may declare the digits of float64 for a value of float32.
    with np.errstate(over="ignore"):
        same = raw == raw.dtype.type(value)
        if raw.dtype == np.float64 and value:
            same |= raw.astype(np.float32) == np.float32(value)
    return np.asarray(same)
