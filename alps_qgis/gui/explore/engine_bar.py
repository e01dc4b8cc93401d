"""What the engine of the classes is doing: a bar while it loads, and what to do when it died."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QSizePolicy, QWidget

from ...host.explore.session import Session
from ...host.text import tr
from .buttons import button

_STEPS = 1000


class EngineBar(QWidget):
    """A line that is hidden while all is well.

    Args:
        session: whose engine it is.
        parent: as of every widget.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("alpsEngineBar")
        self._session = session
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._bar = QProgressBar()
        self._bar.setMaximum(_STEPS)
        self._bar.setTextVisible(False)
        self.again_button = button(
            tr("Restart the engine"), tr("Starts the engine again. Your edits are not lost."), self._start
        )
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self._text, self._bar, self.again_button):
            layout.addWidget(widget)
        session.progress.connect(self._load)
        session.ready.connect(self._ready)
        session.failed.connect(self._fail)
        self.hide()

    def _start(self) -> None:
        self._load(0.0, "")
        self._session.start()

    def _load(self, share: float, text: str) -> None:
        if self._session.is_ready:
            return
        self._text.setText(text or tr("Loading the segments…"))
        self._bar.setValue(round(_STEPS * share))
        self._bar.show()
        self.again_button.hide()
        self.show()

    def _ready(self, _loaded: object) -> None:
        self.hide()

    def _fail(self, text: str) -> None:
        self._text.setText(text)
        self._bar.hide()
        self.again_button.show()
        self.show()
