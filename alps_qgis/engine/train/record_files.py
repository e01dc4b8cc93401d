"""Write and read what a training leaves in its folder: `curves.csv` and `metrics.json`. Nothing here imports torch."""

from __future__ import annotations

import csv
import io
import json
import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import ModelError
from ..networks.record import KINDS
from ..runtime.files import write_aside
from ..runtime.json_values import (
    Schema,
    anything,
    color,
    items,
    number,
    one_of,
    optional,
    read_json,
    record,
    text,
    whole,
)
from ..settings import LOAD_MODES

CURVES_FILE = "curves.csv"
METRICS_FILE = "metrics.json"

_COLUMNS = ("step", "seconds", "learning_rate", "loss", "grad_norm", "val_loss", "val_miou", "val_macc")

_COUNT = whole(0, 2**53)
_SHARE = optional(number(0, 1))
_LARGEST_BYTES = 50_000_000

_CLASS: Schema = record(
    {"id": _COUNT, "name": text(), "color": color, "n_true": _COUNT, "n_predicted": _COUNT},
    {"iou": _SHARE, "acc": _SHARE},
)
_SCORES: Schema = record(
    {
        "split": text(), "n_images": _COUNT, "n_pixels": _COUNT, "classes_in_mean": items(text()),
        "classes": items(_CLASS, 1, 65536),
    },
    {"accuracy": _SHARE, "miou": _SHARE, "macc": _SHARE, "mean_over": text(), "loss": optional(number())},
)  # fmt: skip
_METRICS: Schema = record(
    {
        "format": whole(1, 1), "kind": one_of(*KINDS), "network": text(),
        "load": record({"mode": one_of("none", *LOAD_MODES)}, {"from": text(), "weights_sha256": text()}),
        "pretrained_on": items(text()), "seed": whole(0, 2**63 - 1), "steps": _COUNT,
    },
    {
        "network_title": text(), "n_parameters": _COUNT, "best_step": optional(_COUNT), "seconds": number(0),
        "device": text(), "stopped": text(), "scores": optional(_SCORES), "extra": anything,
        "data": record({}, {"train": _COUNT, "val": _COUNT, "source": text(), "hash": text()}),
    },
)  # fmt: skip


@dataclass(frozen=True)
class Curve:
    """One column of `curves.csv`.

    Attributes:
        steps: at which it was measured, ascending.
        values: what was measured.
    """

    steps: tuple[int, ...]
    values: tuple[float, ...]


def write_curves(folder: Path, rows: Sequence[dict[str, Any]]) -> None:
    """Write the rows of the curves; cells that were not measured stay empty.

    Raises:
        OutputError: The file cannot be written.
    """
    with io.StringIO(newline="") as text:
        writer = csv.DictWriter(text, _COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        content = text.getvalue()
    with write_aside(folder / CURVES_FILE) as aside:
        aside.write_text(content, encoding="utf-8", newline="\n")


def write_metrics(folder: Path, values: dict[str, Any]) -> None:
    """Write `metrics.json`.

    Raises:
        OutputError: The file cannot be written.
    """
    with write_aside(folder / METRICS_FILE) as aside:
        aside.write_text(json.dumps(values, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def read_metrics(folder: Path) -> dict[str, Any]:
    """Return the content of `metrics.json`.

    Args:
        folder: of a training.

    Raises:
        ModelError: It is missing or damaged.
    """
    path = folder / METRICS_FILE
    content = _read(path)
    try:
        found: dict[str, Any] = read_json(content, _METRICS)
    except ValueError as error:
        raise ModelError(
            f"{path} does not hold the results of a training: {error}; copy the folder again, or update ALPS if a "
            "later version wrote it."
        ) from error
    return found


def read_curves(folder: Path) -> dict[str, Curve]:
    """Return the columns of `curves.csv` that hold values, without `step`.

    Args:
        folder: of a training.

    Raises:
        ModelError: It is missing or damaged.
    """
    path = folder / CURVES_FILE
    rows = csv.DictReader(_read(path).splitlines())
    columns: dict[str, list[tuple[int, float]]] = {name: [] for name in rows.fieldnames or () if name != "step"}
    try:
        for row in rows:
            _COUNT(step := int(row["step"]), "step")
            for name, found in columns.items():
                # Cells that were not measured are empty; a loss that overflowed has no position on an axis.
                if row[name] and math.isfinite(value := float(row[name])):
                    found.append((step, value))
    except (KeyError, TypeError, ValueError, csv.Error) as error:
        raise ModelError(
            f"{path} is damaged at line {rows.line_num}; copy the folder of the training again."
        ) from error
    return {
        name: Curve(tuple(step for step, _ in found), tuple(value for _, value in found))
        for name, found in columns.items()
        if found
    }


def _read(path: Path) -> str:
    if not path.parent.is_dir():
        raise ModelError(f"{path.parent} is not a folder; give the folder of a training.")
    if not path.is_file():
        raise ModelError(
            f"{path} is missing; give the folder of a training that has ended, or run the training again to end it."
        )
    try:
        if path.stat().st_size > _LARGEST_BYTES:
            raise ModelError(f"{path} is too large to be from a training; give the folder of a training.")
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        raise ModelError(f"{path} is not text; copy the folder of the training again.") from error
    except OSError as error:
        raise ModelError(f"{path} cannot be read: {error.strerror or error}; check its permissions.") from error


def figures_text(values: dict[str, Any]) -> str:
    """Return figures as the text of a JSON file."""
    return json.dumps(values, indent=1, ensure_ascii=False, allow_nan=False) + "\n"
