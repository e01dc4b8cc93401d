"""Read what other programs write about an ONNX file: the metadata keys of Deepness, or a JSON file beside it.

Source: the documentation of Deepness, "Creating a model", and its reader of these keys: `class_names` (or `names`),
`resolution` in centimetres for each pixel, `tile_size`, `standardization_mean` and `standardization_std`, `model_type`.
"""

from __future__ import annotations

import ast
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..classes import MAX_CLASS_ID, ResolvedClass, fallback_name
from ..errors import ModelError
from ..palette import color_at
from ..runtime.json_values import items, number, text

_SEGMENTOR = "segmentor"
_MAX_BYTES = 2**20
_SMALLEST, _LARGEST = 1e-9, 1e9
_MAX_TILE = 2**16
KEYS = (
    "class_names", "names", "resolution", "tile_size", "standardization_mean", "standardization_std", "model_type",
)  # fmt: skip


@dataclass(frozen=True)
class ForeignFacts:
    """What a file says that ALPS did not export; see `Facts`.

    Attributes:
        names: of the classes; None if the file has none.
        mean: of each band; empty if there is nothing to subtract.
        std: of each band; empty if there is nothing to divide by.
    """

    names: tuple[str, ...] | None = None
    resolution_m: float | None = None
    tile: int | None = None
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()

    def classes(self, n_channels: int, path: Path) -> tuple[ResolvedClass, ...]:
        """Return the classes; a model with one channel has two.

        Raises:
            ModelError: There are more or fewer names than channels.
        """
        n = 2 if n_channels == 1 else n_channels
        if n > MAX_CLASS_ID:
            raise ModelError(f"{path} has {n:,} classes, more than a class raster can hold; choose another model.")
        names = self.names
        if names is not None and n == 2 and len(names) == 1:
            names = (f"not {names[0]}", names[0])
        if names is not None and len(names) != n:
            raise ModelError(
                f"{path} names {len(names)} classes, but its output has {n}; correct `class_names` and try again."
            )
        return tuple(
            ResolvedClass(number, (names[number].strip() if names else "") or fallback_name(number), color_at(number))
            for number in range(n)
        )


def read_foreign(path: Path, metadata: dict[str, str]) -> ForeignFacts:
    """Read the metadata of an ONNX file, or the JSON file beside it where the metadata have none of the keys.

    Raises:
        ModelError: A value makes no sense, or the model is not for segmentation.
    """
    where, values = f"the metadata of {path}", {key: metadata[key] for key in KEYS if key in metadata}
    if not values:
        beside = path.with_suffix(".json")
        if beside.is_file():
            where, values = str(beside), _read_json(beside)
    if not values:
        return ForeignFacts()
    found = {key: _value(values[key], key, where) for key in KEYS if values.get(key) is not None}
    kind = str(found.get("model_type", _SEGMENTOR)).lower()
    if kind not in (_SEGMENTOR, "segmentation"):
        raise ModelError(f"{path} is a model of the type {kind}, not for segmentation; choose another.")
    mean, std = (_numbers(found.get(f"standardization_{each}"), each, where) for each in ("mean", "std"))
    resolution = _number(found.get("resolution"), "resolution", where, _SMALLEST, _LARGEST)
    tile = _number(found.get("tile_size"), "tile_size", where, 1, _MAX_TILE)
    names = found.get("class_names", found.get("names"))
    return ForeignFacts(
        None if names is None else _names(names, where),
        None if resolution is None else resolution / 100,
        None if tile is None else int(tile),
        # Nothing to subtract and to divide by is the same as no numbers.
        mean if any(mean) or any(each != 1 for each in std) else (),
        std if any(mean) or any(each != 1 for each in std) else (),
    )


def _read_json(path: Path) -> dict[str, Any]:
    try:
        if path.stat().st_size > _MAX_BYTES:
            raise ValueError("it is too large")
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise ModelError(f"{path} cannot be read ({error}); correct it or move it away.") from None
    return {key: values[key] for key in KEYS if key in values} if isinstance(values, dict) else {}


def _value(value: Any, key: str, where: str) -> Any:
    """Return the value of a text: JSON, or a Python literal, as old files have it; other values as they are."""
    if not isinstance(value, str):
        return value
    if len(value) > _MAX_BYTES:
        raise _senseless(key, where)
    try:
        return json.loads(value)
    except (ValueError, RecursionError):
        pass
    if key == "model_type":
        return value
    try:
        return ast.literal_eval(value)
    except (ValueError, TypeError, SyntaxError, RecursionError, MemoryError):
        raise _senseless(key, where) from None


def _names(value: Any, where: str) -> tuple[str, ...]:
    """Return the names in the order of their numbers."""
    try:
        if isinstance(value, list):
            names = tuple(value)
        else:
            named = {int(key): str(name) for key, name in value.items()}
            # A KeyError where the numbers have gaps; two keys of one number leave too few.
            names = tuple(named[place] for place in range(len(value)))
        items(text())(list(names), "class_names")
    except (AttributeError, LookupError, OverflowError, TypeError, ValueError):
        raise _senseless("class_names", where) from None
    return names


def _number(value: Any, key: str, where: str, low: float, high: float) -> float | None:
    if value is None:
        return None
    try:
        number(low, high)(value, key)
    except ValueError:
        raise _senseless(key, where) from None
    return float(value)


def _numbers(value: Any, key: str, where: str) -> tuple[float, ...]:
    if value is None:
        return ()
    values = value if isinstance(value, list) else [value]
    low = _SMALLEST if key == "std" else -_LARGEST
    try:
        items(number(low, _LARGEST))(values, key)
    except ValueError:
        raise _senseless(f"standardization_{key}", where) from None
    return tuple(map(float, values))


def _senseless(key: str, where: str) -> ModelError:
    return ModelError(f"`{key}` in {where} cannot be understood; correct it.")
