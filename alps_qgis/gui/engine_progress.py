"""How a job on the engine goes and ends: progress, cancel, the sentence with the remedy, the log."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QTextCursor
from qgis.PyQt.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from qgis.PyQt.sip import isdeleted

from ..host.process import EngineFailure, Listener
from ..host.support.diagnostics import as_text, gather
from ..host.text import tr
from .engine_work import EngineWork, feedback_of

_STEPS = 1000
_SELECTABLE = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
BAD = "background: #fbe9e7; color: #7f1d1d; border-left: 4px solid #b5483f; padding: 6px"
GOOD = "background: #e8f5e9; color: #1b4d20; border-left: 4px solid #4e9a58; padding: 6px"
"""Colours of text and background together, so that both can be read in dark themes too."""


class EngineProgress(QWidget):
    """Follows the jobs of `work`; shows those that ran before it was opened too.

    Args:
        work: runs the jobs.
        log_file: returns the log that the installer writes; it need not exist.
    """

    def __init__(self, work: EngineWork, log_file: Callable[[], Path], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._work = work
        self._log_file = log_file
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._running = QWidget()
        layout.addWidget(self._running)
        self._fill_running()
        self._outcome = QLabel()
        self._outcome.setObjectName("alpsEngineOutcome")
        self._outcome.setWordWrap(True)
        self._outcome.setTextInteractionFlags(self._outcome.textInteractionFlags() | _SELECTABLE)
        layout.addWidget(self._outcome)
        self._report = QPushButton(tr("Copy report"))
        self._report.setObjectName("alpsEngineCopyReport")
        self._report.setToolTip(tr("Copies the diagnostics, without names and passwords, to send with a bug report."))
        self._report.clicked.connect(self._gather_report)
        row = QHBoxLayout()
        row.addWidget(self._report)
        row.addStretch(1)
        layout.addLayout(row)
        layout.addWidget(self._make_log())
        work.changed.connect(self.refresh)
        work.progressed.connect(self._move)
        work.logged.connect(self._log.appendPlainText)
        self.refresh()

    def refresh(self) -> None:
        """Show what runs, or how the last job ended."""
        work = self._work
        self._running.setVisible(work.running)
        self._move(work.fraction, work.status)
        failure = work.failure
        text = failure.message if failure is not None else work.done
        self._outcome.setText(text)
        self._outcome.setVisible(bool(text))
        bad = failure is not None and failure.code != "cancelled"
        self._outcome.setStyleSheet(BAD if bad else GOOD if work.done else "")
        self._report.setVisible(bad)
        if self._log.toPlainText() != "\n".join(work.lines):
            self._log.setPlainText("\n".join(work.lines))
            self._log.moveCursor(QTextCursor.MoveOperation.End)
        self._log_group.setVisible(bool(work.lines) or self._log_file().is_file())
        self._open.setEnabled(self._log_file().is_file())

    def _fill_running(self) -> None:
        layout = QVBoxLayout(self._running)
        layout.setContentsMargins(0, 0, 0, 0)
        self._bar = QProgressBar()
        self._bar.setObjectName("alpsEngineProgress")
        self._bar.setMaximum(_STEPS)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("alpsEngineCancel")
        cancel.setToolTip(tr("Stops at the next step. What is downloaded already is used the next time."))
        cancel.clicked.connect(self._work.cancel)
        row = QHBoxLayout()
        row.addWidget(self._bar, 1)
        row.addWidget(cancel)
        self._status = QLabel()
        self._status.setObjectName("alpsEngineStatus")
        self._status.setWordWrap(True)
        hint = QLabel(tr("You can close this window and work on. The task manager of QGIS shows the progress too."))
        hint.setWordWrap(True)
        layout.addLayout(row)
        layout.addWidget(self._status)
        layout.addWidget(hint)

    def _make_log(self) -> QWidget:
        self._log_group = QgsCollapsibleGroupBox(tr("Log"))
        self._log_group.setObjectName("alpsEngineLogGroup")
        layout = QVBoxLayout(self._log_group)
        self._log = QPlainTextEdit()
        self._log.setObjectName("alpsEngineLog")
        self._log.setReadOnly(True)
        self._log.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self._log.setMinimumHeight(12 * self._log.fontMetrics().lineSpacing())
        copy = QPushButton(tr("Copy log"))
        copy.setObjectName("alpsEngineCopyLog")
        copy.clicked.connect(lambda: QApplication.clipboard().setText(self._log.toPlainText()))
        self._open = QPushButton(tr("Open log file"))
        self._open.setObjectName("alpsEngineOpenLog")
        self._open.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._log_file()))))
        row = QHBoxLayout()
        row.addWidget(copy)
        row.addWidget(self._open)
        row.addStretch(1)
        layout.addWidget(self._log)
        layout.addLayout(row)
        self._log_group.setCollapsed(True)
        return self._log_group

    def _move(self, fraction: float, status: str) -> None:
        self._bar.setValue(round(_STEPS * fraction))
        if status:
            self._status.setText(status)

    def _gather_report(self) -> None:
        self._report.setEnabled(False)
        self._report.setText(tr("Gathering the report…"))
        log = self._log.toPlainText()

        def step(listener: Listener) -> str:
            return as_text(gather(feedback_of(listener)))

        self._work.look(tr("Diagnostics of ALPS"), step, lambda text, failure: self._copied(text, failure, log))

    def _copied(self, text: str | None, failure: EngineFailure | None, log: str) -> None:
        if isdeleted(self):
            return
        self._report.setEnabled(True)
        QApplication.clipboard().setText(text or f"{failure}\n\n{log}")
        self._report.setText(tr("Copy report"))
        self._outcome.setText(f"{self._work.failure or ''} {tr('The report was copied to the clipboard.')}".strip())
