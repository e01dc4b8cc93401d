"""Choose the layer of a vector file when the user names none: never just the first of several."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .ogr import pyogrio
from .vector_file import open_vector

_MOST_NAMED = 10


class LayerChoiceError(ValueError):
    """A layer that was not named, or named wrongly; the message is a sentence that names the layers."""


def choose_layer(file: Path, prefer: Sequence[str] = ()) -> str:
    """Return the name of the layer to read: a preferred one, else the only one.

    Tables without geometry do not count next to layers with one, and layers of points and lines not next to one of
    polygons.

    Args:
        file: that passed `check_vector`.
        prefer: names to choose from, the best one first.

    Raises:
        LayerChoiceError: The file has no layer, or several that could be meant.
    """
    layers: list[tuple[str, Any]] = [(str(name), kind) for name, kind in open_vector(pyogrio.list_layers, file)]
    names = [name for name, _ in layers]
    found = next((name for name in prefer if name in names), None)
    if found is not None:
        return found
    if not names:
        raise LayerChoiceError(f"{file} has no layer; give a layer of polygons.")
    shapes = [name for name, kind in layers if kind]
    polygons = [name for name, kind in layers if kind and ("Polygon" in kind or "Unknown" in kind)]
    meant = polygons or shapes or names
    if len(meant) > 1:
        raise LayerChoiceError(
            f"{file} has {len(meant)} layers: {_listed(meant)}; choose one by adding its name to the path, for example "
            f"{file.name}|layername={meant[0]}."
        )
    return meant[0]


def name_layers(file: Path, layer: str) -> None:
    """Refuse the name of a layer that a file does not list; for a layer that GDAL could not open.

    Raises:
        LayerChoiceError: The message lists the layers.
    """
    names = [str(name) for name, _ in open_vector(pyogrio.list_layers, file)]
    if layer not in names:
        raise LayerChoiceError(f"{file} has no layer {layer!r}; choose from {_listed(names)}.")


def _listed(names: Sequence[str]) -> str:
    shown = ", ".join(names[:_MOST_NAMED])
    return shown if len(names) <= _MOST_NAMED else f"{shown} and {len(names) - _MOST_NAMED} more"
