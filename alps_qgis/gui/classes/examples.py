"""Examples of a class: pictures of its typical and of its doubtful segments."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtCore import QPoint, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import QLabel, QListWidget, QListWidgetItem, QSizePolicy, QVBoxLayout, QWidget

from ...host.text import tr
from .work import Work

SIZE_PX = 84
N_EXAMPLES = 12
_SEGMENT_ROLE = int(Qt.ItemDataRole.UserRole)


class Strip(QListWidget):
    """Pictures of segments in a row.

    Args:
        order: `typical` or `doubtful`, as the engine sorts the members of a class.
        parent: the panel.
    """

    def __init__(self, order: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._order = order
        self._work: Work | None = None
        self._shown: list[list[int]] = []
        self.setViewMode(QListWidget.ViewMode.IconMode)
        self.setFlow(QListWidget.Flow.LeftToRight)
        self.setWrapping(False)
        self.setMovement(QListWidget.Movement.Static)
        self.setIconSize(QSize(SIZE_PX, SIZE_PX))
        self.setSpacing(3)
        self.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setFixedHeight(SIZE_PX + 30)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.itemSelectionChanged.connect(self._choose)
        self.itemDoubleClicked.connect(self._zoom)

    def show_class(self, work: Work | None, class_id: int | None) -> None:
        """Ask for the examples of a class, and show them when they come."""
        self._work = work
        self._shown = []
        self.clear()
        if work is None or class_id is None:
            return
        arguments = {"class_id": class_id, "order": self._order, "n": N_EXAMPLES, "offset": 0}
        work.session.ask("members", arguments, self._show, latest=True, owner=self)

    def _show(self, answer: dict[str, Any]) -> None:
        self.clear()
        segments = list(answer.get("segments") or [])
        self._shown = [list(each["ref"]) for each in segments]
        for segment in segments:
            item = QListWidgetItem(_empty(), "")
            item.setSizeHint(QSize(SIZE_PX + 4, SIZE_PX + 4))
            item.setData(_SEGMENT_ROLE, segment)
            item.setToolTip(_tooltip(segment))
            self.addItem(item)
        if segments and self._work is not None:
            arguments = {"refs": self._shown, "size": SIZE_PX}
            self._work.session.ask("thumbnails", arguments, self._paint, latest=False, owner=self)

    def _paint(self, answer: dict[str, Any]) -> None:
        files = list(answer.get("files") or [])
        for number, file in enumerate(files[: self.count()]):
            picture = QPixmap(file) if file else QPixmap()
            item = self.item(number)
            if item is not None and not picture.isNull():
                item.setIcon(QIcon(picture))

    def _choose(self) -> None:
        if self._work is not None and self.selectedItems():
            refs = [item.data(_SEGMENT_ROLE)["ref"] for item in self.selectedItems()]
            self._work.selection.set_refs(refs)
            self._work.show_on_map(refs, zoom=False)

    def _zoom(self, item: QListWidgetItem) -> None:
        if self._work is not None:
            self._work.show_on_map([item.data(_SEGMENT_ROLE)["ref"]])


class ExamplesPanel(QWidget):
    """Typical and doubtful segments of the class that is chosen."""

    menu_wanted = pyqtSignal(QPoint)
    """The menu of the chosen segments is asked for, at this point of the screen."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._work: Work | None = None
        self._class_id: int | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 6, 4, 4)
        layout.setSpacing(2)
        self._hint = QLabel(self)
        self._hint.setWordWrap(True)
        self._hint.setEnabled(False)
        layout.addWidget(self._hint)
        self._titles, self.strips = [], []
        for order, title in (("typical", tr("Typical")), ("doubtful", tr("Doubtful"))):
            label = QLabel(title, self)
            strip = Strip(order, self)
            strip.setToolTip(tr("Click to select a segment, double-click to see it on the map."))
            strip.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            strip.customContextMenuRequested.connect(
                lambda point, strip=strip: self.menu_wanted.emit(strip.viewport().mapToGlobal(point))
            )
            layout.addWidget(label)
            layout.addWidget(strip)
            self._titles.append(label)
            self.strips.append(strip)
        layout.addStretch(1)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self._ask)
        self._ask()

    def set_work(self, work: Work | None) -> None:
        """Show the segments of another run."""
        self._work, self._class_id = work, None
        if work is not None:
            session = work.session
            session.progress.connect(self._loading)
            session.ready.connect(lambda _: self._later.start(0))
            session.failed.connect(lambda _: self._later.start(0))
        self._ask()

    def show_class(self, class_id: int | None) -> None:
        """Show the examples of a class; None for no class."""
        if class_id != self._class_id:
            self._class_id = class_id
            # A user who goes down the list with the arrow keys waits for the last one only.
            self._later.start(120)

    def again(self) -> None:
        """Ask again: segments may have another class now."""
        self._later.start(400)

    def _loading(self, share: float, _text: str) -> None:
        self._hint.setText(tr("Reading segments… {} %").format(round(share * 100)))

    def _ask(self) -> None:
        work, session = self._work, self._work.session if self._work is not None else None
        ready = session is not None and session.is_ready
        if work is None:
            text = ""
        elif session is None or work.no_session:
            text = work.no_session
        elif not ready:
            text = tr("Reading segments…")
        elif self._class_id is None:
            text = tr("Select a class to see examples of it.")
        else:
            text = ""
        self._hint.setText(text)
        self._hint.setVisible(bool(text))
        for widget in (*self._titles, *self.strips):
            widget.setVisible(ready and not text)
        if ready and not text:
            for strip in self.strips:
                strip.show_class(work, self._class_id)


def _tooltip(segment: dict[str, Any]) -> str:
    confidence = segment.get("confidence")
    if confidence is None:
        return tr("Segment {}").format(segment["ref"][1])
    return tr("Segment {id}, confidence {share} %").format(id=segment["ref"][1], share=round(confidence * 100))


def _empty() -> QIcon:
    """Return what stands for a picture that has not come."""
    picture = QPixmap(SIZE_PX, SIZE_PX)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(128, 128, 128, 50))
    painter.drawRoundedRect(0, 0, SIZE_PX, SIZE_PX, 4, 4)
    painter.end()
    return QIcon(picture)
