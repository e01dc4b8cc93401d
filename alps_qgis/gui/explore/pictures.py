"""Pictures of segments: asked of the engine in batches, and kept while they are likely to be shown again."""

from __future__ import annotations

from collections import OrderedDict
from typing import Any

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QPixmap

from ...host.engine_text import in_users_language
from ...host.explore.session import Session
from .workplace import Ref

SIZE_PX = 96
BATCH = 12
"""Pictures of one question: the first are there soon, and a list that is scrolled on need not wait for many."""

_KEPT = 1500
"""Of 96 pixels, these take about 55 MB."""


class Pictures(QObject):
    """The pictures of one session.

    Args:
        session: that makes them.
        size_px: length of their sides.
        parent: as of every object of Qt.
    """

    arrived = pyqtSignal()
    """New pictures can be shown."""

    def __init__(self, session: Session, size_px: int = SIZE_PX, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.size_px = size_px
        self._session = session
        self._kept: OrderedDict[tuple[int, int], QPixmap] = OrderedDict()
        self._wanted: list[tuple[int, int]] = []
        self._asked: list[tuple[int, int]] = []
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ask)
        self._plain = QPixmap(size_px, size_px)
        self._plain.fill(QColor(128, 128, 128, 48))
        # A process that died leaves questions open.
        session.ready.connect(self._begin)
        session.failed.connect(self._begin)

    def picture(self, ref: Ref) -> QPixmap:
        """Return the picture of a segment, or a plain square until `arrived` says that it is there."""
        key = (int(ref[0]), int(ref[1]))
        found = self._kept.get(key)
        if found is not None:
            self._kept.move_to_end(key)
            return found
        if key not in self._asked:
            if key in self._wanted:
                self._wanted.remove(key)
            # What was painted last is looked at now.
            self._wanted.append(key)
            self._soon.start(0)
        return self._plain

    def _begin(self, *_: object) -> None:
        self._asked.clear()
        self._soon.start(0)

    def _ask(self) -> None:
        if self._asked or not self._wanted or not self._session.is_ready:
            return
        self._asked = self._wanted[-BATCH:]
        self._wanted = self._wanted[-2 * _KEPT : -BATCH]
        arguments = {"refs": [list(ref) for ref in self._asked], "size": self.size_px}
        self._session.ask("thumbnails", arguments, self._take, owner=self, on_error=lambda _: self._take({}))

    def _take(self, answer: dict[str, Any]) -> None:
        for problem in answer.get("problems") or []:
            # The engine says each once, such as a scene that has moved.
            self._session.warned.emit(in_users_language(problem))
        files = list(answer.get("files") or [])
        files += [None] * (len(self._asked) - len(files))
        for key, file in zip(self._asked, files):
            picture = QPixmap(file) if file else QPixmap()
            self._kept[key] = self._plain if picture.isNull() else picture
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        self._asked = []
        self.arrived.emit()
        self._soon.start(0)
