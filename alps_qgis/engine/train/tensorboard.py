"""Write the curves of a training as TensorBoard reads them."""

from __future__ import annotations

import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

_PREFIX = "events.out.tfevents."
_FILE_VERSION = "brain.Event:2"
"""From this version on, TensorBoard drops events that a resumed training computes again."""

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
    """Writes a file of events, `events.out.tfevents.…`, into the folder of a training.

    Each part of a training that was resumed has a file of its own; TensorBoard reads them as one curve. The name holds
    the step in place of the time and the computer's name, and an event is in the file before `add` returns: the writer
    of tensorboardX keeps some in a queue, which a killed training would lose.

    Args:
        folder: of the training.
        start_step: how many steps were taken before. Events of later steps in older files, which this part computes
            again, are not shown.
    """

    def __init__(self, folder: Path, start_step: int = 0) -> None:
        from tensorboardX.proto.event_pb2 import Event, SessionLog
        from tensorboardX.record_writer import RecordWriter

        self._writer = RecordWriter(str(folder / f"{_PREFIX}{start_step:012}"))
        self._write(Event(file_version=_FILE_VERSION))
        if start_step:
            self._write(Event(step=start_step + 1, session_log=SessionLog(status=SessionLog.START)))

    def add(self, step: int, values: Mapping[str, Any]) -> None:
        """Write the values of a step; those that are None were not measured."""
        from tensorboardX.proto.event_pb2 import Event
        from tensorboardX.summary import Summary

        shown = [
            Summary.Value(tag=_TAGS.get(name, name), simple_value=value)
            for name, value in values.items()
            if isinstance(value, (int, float))
        ]
        self._write(Event(step=step, summary=Summary(value=shown)))

    def close(self) -> None:
        """End the file."""
        self._writer.close()

    def _write(self, event: Any) -> None:
        event.wall_time = time.time()
        self._writer.write(event.SerializeToString())
        self._writer.flush()
