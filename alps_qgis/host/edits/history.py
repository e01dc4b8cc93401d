"""One history of edits over several layers: what a user did in one go is undone in one go.

QGIS keeps a stack of commands for each layer. The steps here name commands on these stacks, and follow whatever happens
to them: edits in an attribute table are steps too, and QGIS's own *Undo* takes the other layers of a step along.
"""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from typing import Any

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..text import tr
from .edit_layers import is_alive


@dataclass
class Step:
    """What a user did in one go.

    Attributes:
        text: what it was, for the button that undoes it.
        parts: id of a layer → how many commands its stack has done after the first and the last command of the step.
    """

    text: str
    parts: dict[str, tuple[int, int]]


class History(QObject):
    """The steps of all layers that it follows, in the order in which they were made."""

    changed = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self._steps: list[Step] = []
        self._layers: dict[str, tuple[QgsVectorLayer, Any]] = {}
        self._at: dict[str, int] = {}
        self._own: Step | None = None
        self._moving = False

    def follow(self, layer: QgsVectorLayer) -> None:
        """Make the edits of a layer steps, from now on."""
        name = layer.id()
        if name in self._layers:
            return
        moved = partial(self._moved, name)
        layer.undoStack().indexChanged.connect(moved)
        self._layers[name] = layer, moved
        self._at[name] = layer.undoStack().index()

    def forget(self, name: str) -> None:
        """Follow a layer no more, for example because it leaves the project."""
        layer, moved = self._layers.pop(name, (None, None))
        if layer is None:
            return
        if is_alive(layer):
            layer.undoStack().indexChanged.disconnect(moved)
        self._at.pop(name, None)
        self._drop(name, 0)
        self.changed.emit()

    @contextlib.contextmanager
    def step(self, text: str) -> Iterator[None]:
        """Make one step of all edits inside; an exception takes back what was done so far."""
        step = Step(text, {})
        outer, self._own = self._own, step if self._own is None else self._own
        try:
            yield
        except Exception:
            if outer is None:
                self._own = None
                self._undo(step)
            raise
        finally:
            if outer is None:
                self._own = None
        if outer is None and step.parts:
            self._steps = [each for each in self._steps if self._done(each)]
            self._steps.append(step)
            self.changed.emit()

    @property
    def undo_text(self) -> str:
        """What `undo` would take back; empty where there is nothing."""
        step = self._last_done()
        return _title(step) if step is not None else ""

    @property
    def redo_text(self) -> str:
        """What `redo` would do again; empty where there is nothing."""
        step = self._first_undone()
        return _title(step) if step is not None else ""

    def undo(self) -> str:
        """Take the last step back, and return what it was."""
        step = self._last_done()
        if step is None:
            return ""
        self._undo(step)
        self.changed.emit()
        return _title(step)

    def redo(self) -> str:
        """Do the step again that was taken back last, and return what it was."""
        step = self._first_undone()
        if step is None:
            return ""
        self._redo(step)
        self.changed.emit()
        return _title(step)

    def _done(self, step: Step) -> bool:
        return all(self._at.get(name, 0) >= last for name, (_, last) in step.parts.items())

    def _last_done(self) -> Step | None:
        return next((step for step in reversed(self._steps) if self._done(step)), None)

    def _first_undone(self) -> Step | None:
        return next((step for step in self._steps if not self._done(step)), None)

    def _undo(self, step: Step) -> None:
        for name, (first, _) in step.parts.items():
            stack = self._stack(name)
            while stack is not None and stack.index() >= first and stack.canUndo():
                self._move(stack.undo)

    def _redo(self, step: Step) -> None:
        for name, (_, last) in step.parts.items():
            stack = self._stack(name)
            while stack is not None and stack.index() < last and stack.canRedo():
                self._move(stack.redo)

    def _move(self, act: Any) -> None:
        self._moving = True
        try:
            act()
        finally:
            self._moving = False

    def _stack(self, name: str) -> Any:
        layer = self._layers.get(name, (None, None))[0]
        return None if layer is None or not is_alive(layer) else layer.undoStack()

    def _drop(self, name: str, index: int) -> None:
        """Forget the commands of a layer from an index on: they are gone."""
        for step in self._steps:
            if step.parts.get(name, (0, -1))[1] >= index:
                del step.parts[name]
        self._steps = [step for step in self._steps if step.parts]

    def _moved(self, name: str, index: int) -> None:
        before, self._at[name] = self._at.get(name, 0), index
        stack = self._stack(name)
        if stack is None or self._moving:
            return
        if stack.count() == 0:
            # Saved or rolled back.
            self._drop(name, 0)
        elif index < before:
            # Undone in QGIS: the other layers of the step follow.
            for step in reversed(self._steps):
                if step.parts.get(name, (0, 0))[1] > index:
                    self._undo(step)
        elif index > before:
            self._pushed_or_redone(name, index, str(stack.undoText()))
        if self._own is None:
            self.changed.emit()

    def _pushed_or_redone(self, name: str, index: int, text: str) -> None:
        redone = next((step for step in self._steps if _begins(step, name, index) and step.text == text), None)
        if redone is not None and self._own is None:
            self._redo(redone)
            return
        # What had been undone before is gone from the stack.
        self._drop(name, index)
        if self._own is not None:
            self._own.parts[name] = self._own.parts.get(name, (index, index))[0], index
            return
        self._steps = [each for each in self._steps if self._done(each)]
        self._steps.append(Step(text, {name: (index, index)}))


def _begins(step: Step, name: str, index: int) -> bool:
    first, last = step.parts.get(name, (0, -1))
    return first <= index <= last


def _title(step: Step) -> str:
    # Scripts need not say what they do.
    return step.text or tr("Edit of a layer")
