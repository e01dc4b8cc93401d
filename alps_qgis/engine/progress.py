"""Report the progress of a run, and let the user cancel it.

Every long function of the engine takes a `Progress`; the command line draws a bar from it, the worker sends events,
and a test may keep the messages.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise
from typing import Any, TypeVar

from .errors import Cancelled

Item = TypeVar("Item")


class Progress:
    """Report progress and warnings, and ask whether to stop. The base class is silent and never stops.

    Subclasses override `show`, `say`, `warn` and `is_cancelled`. `part` gives a step its share of the whole, so a
    step always reports 0 to 1 of its own work.
    """

    def show(self, fraction: float, message: str = "") -> None:
        """Report that `fraction` (0 to 1) of the work is done."""

    def say(self, message: str) -> None:
        """Write a line to the log."""

    def warn(self, message: str) -> None:
        """Warn the user. Warnings also appear in the run's summary."""

    def is_cancelled(self) -> bool:
        """Return True when the user asked to stop."""
        return False

    def check(self) -> None:
        """Stop here when the user asked to.

        Raises:
            Cancelled: The user asked to stop.
        """
        if self.is_cancelled():
            raise Cancelled("Cancelled; every file is as it was before, or complete.")

    def part(self, start: float, end: float, message: str = "") -> Progress:
        """Return a progress whose range 0 to 1 is the range `start` to `end` of this one."""
        return _Part(self, start, end, message)

    def over(self, items: Sequence[Item]) -> Iterator[tuple[Item, Progress]]:
        """Yield every item with an equal share of this progress."""
        for number, item in enumerate(items):
            yield item, self.part(number / len(items), (number + 1) / len(items))


class Conversation(Progress):
    """The progress of a job that stays and answers questions, until whoever asks them goes away."""

    def ready(self, result: Mapping[str, Any]) -> None:
        """Tell that questions may come, with what those who ask should know first."""
        raise NotImplementedError

    def hear(self) -> list[Any]:
        """Wait for a question, and return all that wait, in their order; they are plain values, not checked.

        Raises:
            Cancelled: No more questions will come.
        """
        raise NotImplementedError

    def more(self) -> list[Any]:
        """Return the questions that wait, without waiting for one.

        Raises:
            Cancelled: No more questions will come.
        """
        raise NotImplementedError

    def answer(self, number: Any, **values: Any) -> None:
        """Answer the question with this number with plain values."""
        raise NotImplementedError


class Relayed(Progress):
    """Pass every call on to another progress; subclasses override what they change."""

    def __init__(self, whole: Progress) -> None:
        """Relay to `whole`."""
        self._whole = whole

    def show(self, fraction: float, message: str = "") -> None:
        self._whole.show(fraction, message)

    def say(self, message: str) -> None:
        self._whole.say(message)

    def warn(self, message: str) -> None:
        self._whole.warn(message)

    def is_cancelled(self) -> bool:
        return self._whole.is_cancelled()


class _Part(Relayed):
    def __init__(self, whole: Progress, start: float, end: float, message: str) -> None:
        super().__init__(whole)
        self._start, self._end, self._message = start, end, message

    def show(self, fraction: float, message: str = "") -> None:
        # A step that reports more than 1 must not run into the share of the next step.
        share = self._start + (self._end - self._start) * min(max(fraction, 0.0), 1.0)
        self._whole.show(share, message or self._message)


class Stages:
    """The stages of a job, in the order in which they run, each with its share of the time."""

    def __init__(self, weights: Mapping[str, float]) -> None:
        """Take name and weight of each stage; the name is shown while a stage has no message of its own."""
        # Only the ratio of the weights matters; they need not sum to 1.
        ends = [0.0, *accumulate(weights.values())]
        self._spans = [
            (start / ends[-1], end / ends[-1], name) for name, (start, end) in zip(weights, pairwise(ends), strict=True)
        ]

    def parts(self, progress: Progress, about: str = "") -> list[Progress]:
        """Return one progress for each stage, in their order; that of a stage that does not run need not be used.

        Args:
            progress: of the job.
            about: what the job is about, shown before the name of the stage.
        """
        return [progress.part(start, end, f"{about}: {name}" if about else name) for start, end, name in self._spans]


class Once(Relayed):
    """Pass each warning on once: a problem in the table of classes would otherwise be reported for every scene."""

    def __init__(self, whole: Progress) -> None:
        super().__init__(whole)
        self._said: set[str] = set()

    def warn(self, message: str) -> None:
        if message not in self._said:
            self._said.add(message)
            self._whole.warn(message)


SILENT = Progress()
