"""One question to the engine, and who waits for its answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import QObject


@dataclass(eq=False)
class Question:
    """A question that was asked and not answered.

    Attributes:
        id: tells the answers apart.
        name: what is asked.
        arguments: of the question.
        latest: a newer question of the same name makes it useless.
        owner: who asks; None for nobody in particular.
        on_answer: takes the answer.
        on_error: takes the sentence that says why it was not answered.
    """

    id: int
    name: str
    arguments: dict[str, Any]
    latest: bool
    owner: QObject | None
    on_answer: Callable[[dict[str, Any]], None] | None
    on_error: Callable[[str], None] | None

    def line(self) -> dict[str, Any]:
        """Return what is written to the engine."""
        return {"ask": self.name, "id": self.id, "latest": self.latest, "arguments": self.arguments}
