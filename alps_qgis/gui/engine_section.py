"""The engine on the page of options: what is installed, and the buttons that change it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from qgis.PyQt.sip import isdeleted

from ..engine import __version__
from ..host import install as installer
from ..host.engine import SETTING
from ..host.engine_state import EngineAnswer, ask_engine, engine_state, next_step
from ..host.install import KINDS, InstallPlan
from ..host.install.manager import qgis_site
from ..host.process import EngineFailure, Listener
from ..host.support.machine import memory
from ..host.text import tr
from .engine_choice import EngineChoice
from .engine_progress import EngineProgress
from .engine_texts import change_text, details, headline, size_text, why_needed
from .engine_work import EngineWork, engine_work, feedback_of


class EngineSection(QGroupBox):
    """State of the engine, the choice of what to install, and the running installation.

    Args:
        parent: as of every widget.
        work: runs the jobs; None takes the one of this session.
    """

    def __init__(self, parent: QWidget | None = None, work: EngineWork | None = None) -> None:
        super().__init__(tr("Engine"), parent)
        self.setObjectName("alpsEngineSection")
        self._work = work or engine_work()
        self._state = engine_state()
        self._answer: EngineAnswer | None = None
        self._asked = 0
        self._headline = QLabel()
        self._headline.setObjectName("alpsEngineState")
        self._headline.setWordWrap(True)
        font = self._headline.font()
        font.setBold(True)
        self._headline.setFont(font)
        self._details = QWidget()
        self._details.setObjectName("alpsEngineDetails")
        QFormLayout(self._details).setContentsMargins(0, 0, 0, 0)
        self._why = QLabel(why_needed())
        self._why.setWordWrap(True)
        self._choice = EngineChoice()
        self._choice.changed.connect(self._show_buttons)
        self._choice.source_changed.connect(self._look_for_plans)
        layout = QVBoxLayout(self)
        for widget in (self._headline, self._why, self._details, self._choice):
            layout.addWidget(widget)
        layout.addLayout(self._make_buttons())
        layout.addWidget(EngineProgress(self._work, lambda: Path(qgis_site().log)))
        self._work.changed.connect(self._work_changed)
        self._choice.choose(self._state.own.kind if self._state.own else "")
        self._refresh()
        if not self._work.running:
            self._find_out()

    # What is shown.

    def _work_changed(self) -> None:
        self._state = engine_state()
        self._answer = None
        self._refresh()
        if not self._work.running:
            self._find_out()

    def _refresh(self) -> None:
        title = self._work.title or headline(self._state, self._answer, __version__)
        self._headline.setText(title)
        self._why.setVisible(not self._state.location.found and not self._work.running)
        form = self._details.layout()
        while form.rowCount():
            form.removeRow(0)
        for name, value in details(self._state, self._answer, memory()):
            form.addRow(tr("{}:").format(name), _value(value))
        if self._answer is not None and not self._answer.works:
            problem = QLabel(next_step(self._state, self._answer))
            problem.setObjectName("alpsEngineProblem")
            problem.setWordWrap(True)
            form.addRow(problem)
        self._show_buttons()

    def _show_buttons(self) -> None:
        own, idle, kind = self._state.own, not self._work.running, self._choice.kind()
        wants_other = own is None or own.kind != kind
        self._install.setText(change_text(own.kind if own is not None else "", kind))
        self._choice.setVisible(idle)
        shown = {
            self._install: wants_other,
            self._update: own is not None and self._state.update,
            self._repair: own is not None,
            self._remove: own is not None,
            self._other: True,
            self._own_again: bool(QgsSettings().value(SETTING, "")),
        }
        for button, needed in shown.items():
            button.setVisible(needed and idle)
        # Sizes are said before anything starts.
        self._install.setEnabled(self._choice.plan() is not None)
        self._update.setEnabled(own is not None and self._choice.plan(own.kind) is not None)

    def _make_buttons(self) -> QVBoxLayout:
        self._install = _button("alpsEngineInstall", tr("Install"), self._install_chosen)
        self._update = _button("alpsEngineUpdate", tr("Update"), self._update_engine)
        self._repair = _button("alpsEngineRepair", tr("Repair"), self._repair_engine)
        self._repair.setToolTip(tr("Tests the engine, and builds it again if it does not work."))
        self._remove = _button("alpsEngineRemove", tr("Remove…"), self._remove_engine)
        self._other = _button("alpsEngineOther", tr("Use another Python…"), self._choose_python)
        self._other.setToolTip(tr("For those who have an environment with the engine's packages already."))
        self._own_again = _button("alpsEngineOwnAgain", tr("Stop using this Python"), self._stop_using)
        rows = QVBoxLayout()
        for buttons in ((self._install, self._update, self._repair, self._remove), (self._other, self._own_again)):
            row = QHBoxLayout()
            for button in buttons:
                row.addWidget(button)
            row.addStretch(1)
            rows.addLayout(row)
        return rows

    # What takes a process to find out.

    def _find_out(self) -> None:
        if self._state.location.found:
            self._work.look(tr("Ask the ALPS engine"), _ask, self._answered)
        self._look_for_plans()

    def _answered(self, answer: EngineAnswer | None, failure: EngineFailure | None) -> None:
        if isdeleted(self) or self._work.running:
            return
        self._answer = answer or EngineAnswer(failure=failure)
        self._refresh()

    def _look_for_plans(self) -> None:
        self._asked += 1
        number, requests = self._asked, [self._choice.request(kind) for kind in KINDS]
        self._choice.show_plans({})

        def step(listener: Listener) -> tuple[dict[str, InstallPlan | EngineFailure], tuple[str, str]]:
            plans: dict[str, InstallPlan | EngineFailure] = {}
            for request in requests:
                try:
                    plans[request.kind] = installer.plan(request, listener=listener)
                except EngineFailure as problem:
                    if problem.code == "cancelled":
                        raise
                    plans[request.kind] = problem
            return plans, installer.suggested_kind()

        def then(found: Any, failure: EngineFailure | None) -> None:
            # The answer to an earlier question comes too late.
            if isdeleted(self) or number != self._asked:
                return
            if failure is not None:
                self._choice.show_plans(dict.fromkeys(KINDS, failure))
                return
            plans, (_kind, advice) = found
            own = self._state.own
            installed = own.kind if own is not None and not self._state.update else ""
            self._choice.show_plans(plans, advice if own is None else "", installed)

        self._work.look(tr("Plan the installation of the ALPS engine"), step, then)

    # What the buttons do.

    def _install_chosen(self) -> None:
        self._build(tr("Install the ALPS engine"), self._choice.kind(), tr("The engine is installed and works."))

    def _update_engine(self) -> None:
        own = self._state.own
        if own is not None:
            self._build(tr("Update the ALPS engine"), own.kind, tr("The engine is up to date and works."))

    def _build(self, title: str, kind: str, done: str) -> None:
        request = self._choice.request(kind)

        def step(listener: Listener) -> None:
            installer.install(installer.plan(request, listener=listener), listener)
            # Whoever installs this engine wants it to be used.
            installer.use_python("")

        self._work.start(title, step, done)

    def _repair_engine(self) -> None:
        own = self._state.own
        if own is None:
            return
        request = self._choice.request(own.kind)
        self._work.start(
            tr("Repair the ALPS engine"),
            lambda listener: installer.repair(listener, request=request),
            tr("The engine works."),
        )

    def _remove_engine(self) -> None:
        own = self._state.own
        if own is None:
            return
        text = tr("Remove the engine? This frees {size}. Your maps and codebooks stay.").format(
            size=size_text(own.size_mb * 1e6)
        )
        if QMessageBox.question(self, tr("Remove the engine"), text) == QMessageBox.StandardButton.Yes:
            self._work.start(
                tr("Remove the ALPS engine"), lambda _listener: installer.remove(), tr("The engine is removed.")
            )

    def _choose_python(self) -> None:
        python, _ = QFileDialog.getOpenFileName(self, tr("Python with the packages of the engine"))
        if python:
            self.use_python(python)

    def use_python(self, python: str) -> None:
        """Test an interpreter, and use it from then on if it has all packages."""
        kind = self._choice.kind()
        self._work.start(
            tr("Test the Python of the ALPS engine"),
            lambda listener: installer.use_python(python, kind, listener),
            tr("The engine runs in {} now.").format(python),
        )

    def _stop_using(self) -> None:
        installer.use_python("")
        self._work_changed()


def _ask(listener: Listener) -> EngineAnswer:
    return ask_engine(feedback_of(listener))


def _button(name: str, text: str, action: Callable[[], None]) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.clicked.connect(lambda _checked=False: action())
    return button


def _value(text: str) -> QLineEdit:
    """Return a field that shows a value, to select and copy; a label would make the page as wide as a path."""
    field = QLineEdit(text)
    field.setReadOnly(True)
    field.setFrame(False)
    field.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
    field.setStyleSheet("background: transparent")
    field.setCursorPosition(0)
    field.setToolTip(text)
    return field
