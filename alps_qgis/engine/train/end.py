"""Write what people read about a finished training, beside its model."""

from __future__ import annotations

from pathlib import Path

from .card import write_card
from .report import write_training_report
from .stac import write_item


def write_run_pages(folder: Path) -> dict[str, Path]:
    """Write report, model card and STAC item, and return their paths.

    Args:
        folder: of a training; holds `model.json`, `curves.csv` and `metrics.json` already.

    Raises:
        ModelError: One of these is missing or damaged.
        OutputError: A page cannot be written.
    """
    # The item refers to the card.
    return {"report": write_training_report(folder), "card": write_card(folder), "item": write_item(folder)}
