"""The models of Segment Anything on the page of options: which are here, and the buttons that change it."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QShowEvent
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QGroupBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..engine.settings.models import DAMAGED, INSTALLED, MISSING, model_folder
from ..host.engine_state import EngineAnswer, ask_engine, engine_state
from ..host.install import SAM
from ..host.models.download import in_mb
from ..host.models.table import (
    CHECKPOINTS,
    Row,
    good_for,
    in_gb,
    memory_text,
    remove,
    rows,
    speed_text,
    state_text,
)
from ..host.process import EngineFailure, Listener
from ..host.text import tr
from .engine_progress import BAD, GOOD
from .engine_work import EngineWork, engine_work, feedback_of
from .model_work import ModelWork, model_work

_STEPS = 1000
_NUMBERS = (2, 4)
"""Columns of sizes."""
_STATE = 6
"""Column of the state."""


class ModelsSection(QGroupBox):
    """Table of models, and the running download.

    Args:
        parent: as of every widget.
        work: runs the downloads; None takes the one of this session.
        engine: runs what is done to the engine, which may bring or remove what models need.
    """

    def __init__(
        self, parent: QWidget | None = None, work: ModelWork | None = None, engine: EngineWork | None = None
    ) -> None:
        super().__init__(tr("Models of Segment Anything"), parent)
        self.setObjectName("alpsModelsSection")
        self._work = work or model_work()
        self._engine = engine or engine_work()
        self._rows: list[Row] = []
        # An answer of the engine may come after the page was closed.
        self._exists = [True]
        self.destroyed.connect(self._exists.clear)
        self._problem = ""
        intro = _label(
            tr(
                "Segment Anything (SAM) draws the outlines of objects. Each model is one file from its publisher; "
                "nothing is downloaded until you click. Superpixels, the built-in segmenter, need no model."
            )
        )
        self._needs = _label("", "alpsModelsNeedEngine")
        # Nothing is wrong with an engine without Segment Anything.
        self._needs.setStyleSheet("color: gray; border-left: 4px solid gray; padding: 6px")
        self._table = _table()
        self._table.itemSelectionChanged.connect(self._show_buttons)
        self._folder = _label("", "alpsModelsFolder")
        self._folder.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._outcome = _label("", "alpsModelsOutcome")
        self._outcome.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        layout = QVBoxLayout(self)
        for widget in (intro, self._needs, self._table):
            layout.addWidget(widget)
        layout.addLayout(self._make_buttons())
        layout.addWidget(self._make_running())
        for widget in (self._outcome, self._folder):
            layout.addWidget(widget)
        self._work.changed.connect(self.refresh)
        self._work.progressed.connect(self._move)
        self._engine.changed.connect(self._find_out)
        self.refresh()
        self._find_out()

    def showEvent(self, event: QShowEvent) -> None:
        # Files may have come or gone meanwhile.
        self.refresh()
        super().showEvent(event)

    # What is shown.

    def refresh(self) -> None:
        """Show what is in the model folder, and what runs."""
        chosen = self.chosen()
        self._rows = rows()
        self._table.setRowCount(len(self._rows))
        for index, row in enumerate(self._rows):
            for column, text in enumerate(_cells(row)):
                item = QTableWidgetItem(text)
                item.setToolTip(_tip(row))
                if column in _NUMBERS:
                    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self._table.setItem(index, column, item)
        names = [row.name for row in self._rows]
        self._table.selectRow(names.index(chosen.name) if chosen and chosen.name in names else _first(self._rows))
        self._fit_table()
        self._running.setVisible(self._work.running)
        self._move(self._work.fraction, self._work.status)
        self._show_outcome()
        self._folder.setText(_folder_text())
        self._show_buttons()

    def chosen(self) -> Row | None:
        """Return the row that is selected."""
        index = self._table.currentRow()
        return self._rows[index] if 0 <= index < len(self._rows) else None

    def _show_buttons(self) -> None:
        row, idle = self.chosen(), not self._work.running
        self._download.setText(_download_text(row))
        self._download.setEnabled(bool(row and row.model and row.state != INSTALLED and idle))
        self._remove.setEnabled(bool(row and (row.state != MISSING or row.here_bytes) and idle))
        self._add.setEnabled(idle)

    def _show_outcome(self) -> None:
        failure = self._work.failure
        text = self._problem or (failure.message if failure is not None else self._work.done)
        bad = bool(self._problem) or (failure is not None and failure.code != "cancelled")
        self._outcome.setText(text)
        self._outcome.setVisible(bool(text))
        self._outcome.setStyleSheet(BAD if bad else GOOD if text == self._work.done else "")

    def _move(self, fraction: float, status: str) -> None:
        self._bar.setValue(round(_STEPS * fraction))
        self._status.setText(status)
        for index, row in enumerate(self._rows):
            item = self._table.item(index, _STATE)
            if item is not None and self._work.running and row.name == self._work.name:
                item.setText(tr("downloading, {share} %").format(share=int(100 * fraction)))

    def _fit_table(self) -> None:
        self._table.resizeRowsToContents()
        height = self._table.horizontalHeader().height() + 2 * self._table.frameWidth()
        self._table.setFixedHeight(height + sum(self._table.rowHeight(index) for index in range(len(self._rows))))

    def resizeEvent(self, event: Any) -> None:
        super().resizeEvent(event)
        self._fit_table()

    def _make_buttons(self) -> QHBoxLayout:
        self._download = _button("alpsModelsDownload", tr("Download"), self._start_download)
        self._remove = _button("alpsModelsRemove", tr("Remove…"), self._remove_chosen)
        self._add = _button("alpsModelsAdd", tr("Add a local file…"), self._add_file)
        self._add.setToolTip(
            tr("For a file that you fetched in another way, and for weights of your own. It is copied.")
        )
        self._open = _button("alpsModelsOpenFolder", tr("Open folder"), _open_folder)
        row = QHBoxLayout()
        for button in (self._download, self._remove, self._add, self._open):
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _make_running(self) -> QWidget:
        self._running = QWidget()
        self._bar = QProgressBar()
        self._bar.setObjectName("alpsModelsProgress")
        self._bar.setMaximum(_STEPS)
        cancel = _button("alpsModelsCancel", tr("Cancel"), self._work.cancel)
        cancel.setToolTip(tr("What is downloaded already is used the next time."))
        self._status = _label("", "alpsModelsStatus")
        layout = QVBoxLayout(self._running)
        layout.setContentsMargins(0, 0, 0, 0)
        line = QHBoxLayout()
        line.addWidget(self._bar, 1)
        line.addWidget(cancel)
        layout.addLayout(line)
        layout.addWidget(self._status)
        layout.addWidget(
            _label(tr("You can close this window and work on. The task manager of QGIS shows the progress too."))
        )
        return self._running

    # What takes a process to find out.

    def _find_out(self) -> None:
        if self._engine.running:
            return
        state = engine_state()
        if not state.location.found:
            self._show_needs(None)
            return

        def step(listener: Listener) -> EngineAnswer:
            return ask_engine(feedback_of(listener))

        self._needs.setVisible(False)
        self._engine.look(tr("Ask the ALPS engine"), step, self._answered)

    def _answered(self, answer: EngineAnswer | None, failure: EngineFailure | None) -> None:
        if self._exists and answer is not None:
            self._show_needs(answer)

    def _show_needs(self, answer: EngineAnswer | None) -> None:
        """Say what the models lack: an engine, or one with Segment Anything."""
        if answer is None:
            why = tr("Models need the engine, which is not installed.")
        else:
            why = tr("The engine that is installed cannot run these models: it does not have Segment Anything.")
        how = tr("Choose “With Segment Anything” above and install it. You can download models before or after that.")
        self._needs.setText(f"{why} {how}")
        self._needs.setVisible(answer is None or (answer.failure is None and answer.facts.get("kind") != SAM))

    # What the buttons do.

    def _start_download(self) -> None:
        row = self.chosen()
        if row is not None:
            self._problem = ""
            self._work.download(row)

    def _add_file(self) -> None:
        endings = " ".join(f"*{ending}" for ending in CHECKPOINTS)
        kinds = tr("Checkpoints") + f" ({endings});;" + tr("All files") + " (*)"
        path, _ = QFileDialog.getOpenFileName(self, tr("Add a checkpoint of Segment Anything"), "", kinds)
        if path:
            self._problem = ""
            self._work.add(path)

    def _remove_chosen(self) -> None:
        row = self.chosen()
        if row is None:
            return
        text = tr("Remove {title} ({size}) from the model folder? The file {file} is deleted.")
        question = text.format(title=row.title, size=in_gb(row.here_bytes or row.size_bytes), file=row.path.name)
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(self, tr("Remove a model"), question, buttons.Yes | buttons.Cancel)
        if answer != buttons.Yes:
            return
        try:
            remove(row)
            self._problem = ""
        except EngineFailure as failure:
            self._problem = failure.message
        self._work.done, self._work.failure = "", None
        self.refresh()


def _cells(row: Row) -> list[str]:
    size = tr("{size} MB").format(size=in_mb(row.size_bytes))
    licence = row.model.licence if row.model else ""
    return [row.title, good_for(row), size, speed_text(row), memory_text(row), licence, state_text(row)]


def _tip(row: Row) -> str:
    return f"{row.path}\n{row.model.address}" if row.model else str(row.path)


def _first(found: list[Row]) -> int:
    """Return the row to begin with: an unfinished download, else the quickest model that is not here."""
    unfinished = [index for index, row in enumerate(found) if row.state == MISSING and row.here_bytes]
    missing = [index for index, row in enumerate(found) if row.state in (MISSING, DAMAGED)]
    return (unfinished or missing[::-1] or [0])[0]


def _download_text(row: Row | None) -> str:
    if row is None or row.model is None or row.state == INSTALLED:
        return tr("Download")
    if row.state == DAMAGED:
        return tr("Download again ({size} MB)").format(size=in_mb(row.size_bytes))
    if row.here_bytes:
        left = in_mb(max(0, row.size_bytes - row.here_bytes))
        return tr("Continue the download ({size} MB left)").format(size=left)
    return tr("Download ({size} MB)").format(size=in_mb(row.size_bytes))


def _folder_text() -> str:
    folder = model_folder()
    there = next((parent for parent in (folder, *folder.parents) if parent.exists()), Path(folder.anchor))
    text = tr("Model folder: {folder} ({free} free)")
    return text.format(folder=folder, free=in_gb(shutil.disk_usage(there).free))


def _open_folder() -> None:
    folder = model_folder()
    folder.mkdir(parents=True, exist_ok=True)
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


def _table() -> QTableWidget:
    titles = [tr("Model"), tr("Good for"), tr("Size"), tr("Speed"), tr("Memory"), tr("Licence"), tr("State")]
    table = QTableWidget(0, len(titles))
    table.setObjectName("alpsModelsTable")
    table.setHorizontalHeaderLabels(titles)
    table.verticalHeader().setVisible(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setWordWrap(True)
    header = table.horizontalHeader()
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    return table


def _label(text: str, name: str = "") -> QLabel:
    label = QLabel(text)
    label.setObjectName(name)
    label.setWordWrap(True)
    return label


def _button(name: str, text: str, do: Any) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda: do())
    return button
