"""A conversation with an engine that keeps the segments of a run in memory and answers questions about them.

The engine is a process like that of every job (`host/process.py`) and ends with QGIS, with the plugin, and some time
after nobody needs it. Its lines are read and written in threads of their own; the window only gets finished answers.
"""

from __future__ import annotations

import queue
import shutil
import tempfile
import threading
import weakref
from collections.abc import Callable, Sequence
from typing import Any, ClassVar

from qgis.core import QgsProcessingFeedback, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.sip import isdeleted

from ..engine_text import in_users_language
from ..layers import layer_file
from ..process import EngineFailure, EngineProcess
from ..run import engine_process, run_engine
from ..text import tr
from .question import Question

JOB = "explore"

REST_S = 60.0
"""How long the engine stays after the last panel was closed: the user may open one again."""

OnAnswer = Callable[[dict[str, Any]], None]
OnError = Callable[[str], None]


class Session(QObject):
    """The questions that the panels ask, and the process that answers them.

    All methods are for the main thread, return at once, and call back in the main thread.

    Args:
        segments: files of segments with one codebook, in the order in which answers number them.
        codebook: their codebook.
        parent: as of every object of Qt. The engine ends with the session, however that ends.
    """

    ready = pyqtSignal(dict)
    """The segments are loaded; holds what the engine says of them. Also after a second start: state that the files do
    not have must be sent then."""

    failed = pyqtSignal(str)
    """The engine could not start, or died; holds the sentence for the user. Once for each start."""

    progress = pyqtSignal(float, str)
    """Share of the segments that is loaded, 0 to 1, and what goes on."""

    warned = pyqtSignal(str)
    """Something that the user should know, such as a scene that was not found."""

    def __init__(self, segments: Sequence[str], codebook: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.segments = tuple(segments)
        self.codebook = codebook
        self.loaded: dict[str, Any] = {}
        """What the engine said when it was ready; empty before."""
        self._talk: _Talk | None = None
        self._asked: dict[int, Question] = {}
        self._early: list[Question] = []
        self._next_id = 1
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self.stop)
        # Not by the signal `destroyed`: Python may collect this object in a thread that reads, and PyQt then calls what
        # is connected when it is gone already.
        self._last: list[_Talk] = []
        weakref.finalize(self, _stop_all, self._last)

    @property
    def running(self) -> bool:
        """Whether there is a process, ready or not."""
        return self._talk is not None

    @property
    def is_ready(self) -> bool:
        """Whether the segments are loaded."""
        return bool(self.loaded)

    def start(self) -> None:
        """Start the engine, unless it runs; also again after it died."""
        self._rest.stop()
        if self._talk is not None:
            return
        # Scenes need not lie where the segments are.
        arguments = {"segments": list(self.segments), "codebook": self.codebook, "scenes": _rasters()}
        talk = self._talk = _Talk(arguments)
        talk.heard.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._last[:] = [talk]
        talk.start()

    def stop(self) -> None:
        """End the engine. Questions without an answer are forgotten."""
        self._rest.stop()
        talk, self._talk = self._talk, None
        self._forget_all()
        if talk is not None:
            talk.stop()

    def rest(self, seconds: float = REST_S) -> None:
        """End the engine in a while, unless `start` is called before; for when nothing of it is shown any more."""
        self._rest.start(round(seconds * 1000))

    def ask(
        self,
        name: str,
        arguments: dict[str, Any],
        on_answer: OnAnswer | None = None,
        latest: bool = False,
        owner: QObject | None = None,
        on_error: OnError | None = None,
    ) -> None:
        """Ask a question. One that comes before the engine is ready waits for it.

        Args:
            name: of the question, as in the engine's `explore/session.py`.
            arguments: of the question.
            on_answer: takes the answer. It is not called if a newer question replaced this one, or the engine died.
            latest: the newest question of this name is the only one that matters: those that still wait are dropped.
            owner: who asks. Answers for an object that was deleted are dropped.
            on_error: takes the sentence that says why it was not answered; without it, `warned` tells.
        """
        question = Question(self._next_id, name, arguments, latest, owner, on_answer, on_error)
        self._next_id += 1
        if latest:
            self._replace(name, owner)
        self._asked[question.id] = question
        if self.is_ready and self._talk is not None:
            self._talk.say(question.line())
        else:
            self._early.append(question)

    def forget(self, owner: QObject) -> None:
        """Drop the answers to what `owner` asked; for a panel that was closed."""
        self._asked = {key: each for key, each in self._asked.items() if each.owner is not owner}
        self._early = [each for each in self._early if each.owner is not owner]

    def _replace(self, name: str, owner: QObject | None) -> None:
        """Forget older questions of the same kind: an answer that is on its way would come after the newer question."""
        old = [each for each in self._asked.values() if each.latest and each.name == name and each.owner is owner]
        for question in old:
            del self._asked[question.id]
        self._early = [each for each in self._early if each not in old]

    def _hear(self, talk: object, kind: str, value: Any) -> None:
        if talk is not self._talk:
            # Of a process that was stopped.
            return
        if kind == "ready":
            self.loaded = dict(value)
            self.ready.emit(self.loaded)
            early, self._early = self._early, []
            for question in early:
                if self._talk is not None:
                    self._talk.say(question.line())
        elif kind == "progress":
            self.progress.emit(*value)
        elif kind == "warning":
            self.warned.emit(value)
        elif kind == "answer":
            self._answer(value)
        else:
            self._talk = None
            self._forget_all()
            # Empty when the plugin ended it.
            if value:
                self.failed.emit(value)

    def _answer(self, event: dict[str, Any]) -> None:
        question = self._asked.pop(int(event.get("id", -1)), None)
        if question is None:
            return
        if event.get("superseded"):
            # By that of another panel, since what this one replaced is forgotten; it still wants its answer.
            self.ask(question.name, question.arguments, question.on_answer, False, question.owner, question.on_error)
            return
        if question.owner is not None and isdeleted(question.owner):
            return
        error = event.get("error")
        if not isinstance(error, dict):
            if question.on_answer is not None:
                question.on_answer(event.get("result") or {})
            return
        text = in_users_language(str(error.get("message", "")))
        if question.on_error is not None:
            question.on_error(text)
        else:
            self.warned.emit(text)

    def _forget_all(self) -> None:
        self.loaded = {}
        self._asked.clear()
        self._early.clear()


class _Talk(QObject):
    """One process and the thread that follows it. It outlives its session until the process has ended."""

    heard = pyqtSignal(object, str, object)
    _over = pyqtSignal()

    _living: ClassVar[set[_Talk]] = set()
    """Qt's part of the object must not be destroyed in another thread."""

    def __init__(self, arguments: dict[str, Any]) -> None:
        super().__init__()
        self._arguments = arguments
        self._lines: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._feedback = QgsProcessingFeedback(False)
        self._process: EngineProcess | None = None
        self._over.connect(self._leave, Qt.ConnectionType.QueuedConnection)

    def start(self) -> None:
        try:
            self._process = engine_process(JOB)
        except EngineFailure as failure:
            self._tell("end", failure.message)
            return
        self._living.add(self)
        # A daemon: where QGIS ends without unloading the plugin, it must not wait for an engine that waits for QGIS.
        threading.Thread(target=self._follow, name="alps-explore", daemon=True).start()

    def stop(self) -> None:
        self._feedback.cancel()

    def say(self, line: dict[str, Any]) -> None:
        self._lines.put(line)

    def next_line(self) -> dict[str, Any] | None:
        return self._lines.get()

    def hear(self, event: dict[str, Any]) -> None:
        kind = event["event"]
        if kind == "ready":
            self._tell(kind, event.get("result") or {})
        elif kind == "answer":
            self._tell(kind, event)
        elif kind == "progress":
            text = in_users_language(str(event.get("message", "")))
            self._tell(kind, (float(event.get("fraction", 0.0)), text))
        elif kind == "warning":
            self._tell(kind, in_users_language(str(event.get("message", ""))))

    def _follow(self) -> None:
        folder = tempfile.mkdtemp(prefix="alps-explore-")
        end = tr("The engine stopped unexpectedly.")
        try:
            arguments = {**self._arguments, "folder": folder}
            run_engine(JOB, arguments, self._feedback, conversation=self, process=self._process)
        except EngineFailure as failure:
            end = "" if failure.code == "cancelled" else failure.message
        finally:
            self._lines.put(None)
            shutil.rmtree(folder, ignore_errors=True)
            self._tell("end", end)
            self._over.emit()

    def _tell(self, kind: str, value: object) -> None:
        self.heard.emit(self, kind, value)

    def _leave(self) -> None:
        self._living.discard(self)


def _stop_all(talks: list[_Talk]) -> None:
    for talk in talks:
        talk.stop()


def _rasters() -> list[str]:
    """Return the files of the rasters of the project."""
    layers = QgsProject.instance().mapLayers().values()
    files = [layer_file(layer) for layer in layers if isinstance(layer, QgsRasterLayer)]
    return sorted({file for file in files if file})
