"""Read the prompts of SAM from a file: the explicit grids that the segment-anything package takes as `point_grids`."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import numpy as np

from ...errors import SettingsError

_MAX_BYTES = 32 * 2**20


def read_point_grids(path: str | Path, n_layers: int) -> list[np.ndarray]:
    """Return one grid (n, 2) float64 of x, y from 0 to 1 for the tile and for each layer of crops.

    Args:
        path: `.json`, a list of [x, y] for each layer, or one such list where there are no crops; or `.csv` with the
            columns x and y, and `layer` (from 0) where there are crops. A CSV file may lack the line of names.
        n_layers: layers of crops; there must be one grid more, that of the tile.

    Raises:
        SettingsError: The file cannot be read, holds no such points, or not a grid for each layer.
    """
    file = Path(path)
    try:
        if file.stat().st_size > _MAX_BYTES:
            raise ValueError(f"it has more than {_MAX_BYTES // 2**20} MiB")
        text = file.read_text(encoding="utf-8-sig")
        layers = _from_csv(text) if file.suffix.lower() == ".csv" else _from_json(text)
    except OSError as error:
        raise SettingsError(f"The point grids {file} cannot be read ({error.strerror}); choose another file.") from None
    except (ValueError, TypeError, RecursionError) as error:
        raise SettingsError(
            f"The file {file} does not hold point grids: {error}; give a list of [x, y] from 0 to 1 for each layer."
        ) from None
    if len(layers) != n_layers + 1:
        raise SettingsError(
            f"The point grids {file} are for {len(layers)} layer(s), but crop_n_layers {n_layers} needs "
            f"{n_layers + 1}: one for the tile and one for each layer of crops."
        )
    return layers


def _from_json(text: str) -> list[np.ndarray]:
    values = json.loads(text)
    if not isinstance(values, list) or not values:
        raise ValueError("it must be a list")
    # A point is a pair of numbers, a layer a list of points.
    first = values[0]
    single = isinstance(first, list) and len(first) == 2 and not any(isinstance(each, list) for each in first)
    return [_grid(layer, number) for number, layer in enumerate([values] if single else values)]


def _from_csv(text: str) -> list[np.ndarray]:
    rows = [row for row in csv.reader(text.splitlines()) if any(cell.strip() for cell in row)]
    names = [cell.strip().lower() for cell in rows[0]] if rows else []
    order = {"x": 0, "y": 1, "layer": 2}
    if "x" in names or "y" in names:
        if not {"x", "y"} <= set(names):
            raise ValueError("it must have the columns x and y")
        order, rows = {name: names.index(name) for name in names}, rows[1:]
    layers: dict[int, list[list[float]]] = {}
    for row in rows:
        if len(row) <= max(order["x"], order["y"]):
            raise ValueError(f"the line {','.join(row)[:40]!r} has no x and y")
        column = order.get("layer")
        layer = int(row[column]) if column is not None and column < len(row) else 0
        layers.setdefault(layer, []).append([float(row[order["x"]]), float(row[order["y"]])])
    if sorted(layers) != list(range(len(layers))) or not layers:
        raise ValueError("its layers must be numbered 0, 1, 2 … without a gap" if layers else "it has no points")
    return [_grid(layers[number], number) for number in range(len(layers))]


def _grid(points: object, layer: int) -> np.ndarray:
    grid = np.asarray(points)
    if grid.dtype.kind not in "iuf" or grid.ndim != 2 or grid.shape[1] != 2 or not len(grid):
        raise ValueError(f"layer {layer} is not a list of points")
    grid = grid.astype(np.float64)
    if not bool(((grid >= 0) & (grid <= 1)).all()):
        raise ValueError(f"layer {layer} has a point outside 0 to 1")
    return grid
