"""Let a step end before an interrupt stops the training, so that what was computed can be saved."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import suppress
from types import FrameType, TracebackType
from typing import Any, Self

_SIGNALS = (signal.SIGINT, signal.SIGTERM)


class EndOfStep:
    """The first interrupt only sets `asked`, the next does what interrupts did before; a context manager.

    Half a step would leave weights that no undisturbed training has. QGIS's *Cancel* interrupts the engine too.

    Attributes:
        asked: whether an interrupt came.
    """

    def __init__(self, *, alone: bool) -> None:
        """Change nothing yet.

        Args:
            alone: whether no other process shares the steps. They would wait for each other, each at its own step.
        """
        self.asked = False
        self._alone = alone
        self._before: dict[int, Any] = {}

    def __enter__(self) -> Self:
        if self._alone and threading.current_thread() is threading.main_thread():
            handlers = {number: signal.getsignal(number) for number in _SIGNALS}
            # A signal that ends the process without Python, or is ignored, stays as it is.
            self._before = {number: handler for number, handler in handlers.items() if callable(handler)}
            for number in self._before:
                signal.signal(number, self._note)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for number, handler in self._before.items():
            signal.signal(number, handler)

    def _note(self, number: int, frame: FrameType | None) -> None:
        if self.asked:
            self._before[number](number, frame)
            return
        self.asked = True
        # Without Python's buffers, which may be in use at this moment.
        with suppress(OSError):
            os.write(2, b"alps: Stopping after this step; interrupt once more to stop at once.\n")
