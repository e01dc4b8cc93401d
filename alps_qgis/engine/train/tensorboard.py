"""Write the curves of a training as TensorBoard reads them."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

_TAGS = {
    "loss": "loss/training",
    "val_loss": "loss/held_out",
    "val_miou": "score/miou",
    "val_macc": "score/macc",
    "learning_rate": "step/learning_rate",
    "grad_norm": "step/gradient",
    "seconds": "step/seconds",
}
"""Column of `curves.csv` → tag; TensorBoard shows tags with one beginning in one group."""


class EventFile:
    """A file of events, `events.out.tfevents.…`, in the folder of a training.

    Each part of a training that was resumed has a file of its own; TensorBoard reads them as one curve.

    Args:
        folder: of the training.
        start_step: where this part begins. Events of later steps in older files, which this part computes again, are
            not shown.
    """

    def __init__(self, folder: Path, start_step: int = 0) -> None:
        from tensorboardX import SummaryWriter

        # A purge at step 0 would be an event in a file that has no older ones.
        self._writer = SummaryWriter(str(folder), purge_step=start_step or None)

    def add(self, step: int, values: Mapping[str, Any]) -> None:
        """Write the values of a step; those that are None were not measured."""
        for name, value in values.items():
            if isinstance(value, (int, float)):
                self._writer.add_scalar(_TAGS.get(name, name), value, step)
        # A killed training keeps what it has measured.
        self._writer.flush()

    def close(self) -> None:
        """End the file."""
        self._writer.close()
