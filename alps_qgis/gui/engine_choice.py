"""What to install: the kind of engine with its sizes, and where the packages come from."""

from __future__ import annotations

from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget
from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QButtonGroup, QFormLayout, QLabel, QLineEdit, QRadioButton, QStyle, QVBoxLayout, QWidget

from ..host.install import BASE, KINDS, InstallPlan, InstallRequest
from ..host.process import EngineFailure
from ..host.text import tr
from .engine_texts import kind_text, plan_text, sizes_text

_TYPING_MS = 600
"""The user may still be typing an address."""


class EngineChoice(QWidget):
    """Lets the user choose; says what each choice costs before anything starts."""

    changed = pyqtSignal()
    """Another kind was chosen; the plans still hold."""
    source_changed = pyqtSignal()
    """The packages are to come from elsewhere, so plans must be made again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._plans: dict[str, InstallPlan | EngineFailure] = {}
        self._advice = self._installed = ""
        self._sizes: dict[str, QLabel] = {}
        self._typing = QTimer(self)
        self._typing.setSingleShot(True)
        self._typing.setInterval(_TYPING_MS)
        self._typing.timeout.connect(self.source_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self._kinds = QButtonGroup(self)
        for number, kind in enumerate(KINDS):
            button = QRadioButton(kind_text(kind))
            button.setObjectName(f"alpsEngine_{kind}")
            self._kinds.addButton(button, number)
            layout.addWidget(button)
            # Below the button, whose own text would not wrap.
            self._sizes[kind] = _indented_label()
            self._sizes[kind].setObjectName(f"alpsEngineSize_{kind}")
            layout.addWidget(self._sizes[kind])
        self._kinds.button(0).setChecked(True)
        self._kinds.idToggled.connect(lambda _number, on: self._chosen() if on else None)
        self._note = QLabel()
        self._note.setObjectName("alpsEnginePlan")
        self._note.setWordWrap(True)
        layout.addWidget(self._note)
        layout.addWidget(self._make_source())

    def kind(self) -> str:
        """Return the kind that is chosen."""
        return KINDS[self._kinds.checkedId()]

    def choose(self, kind: str) -> None:
        """Choose a kind."""
        self._kinds.button(KINDS.index(kind if kind in KINDS else BASE)).setChecked(True)

    def request(self, kind: str = "") -> InstallRequest:
        """Return what the user asks for.

        Args:
            kind: in place of the one that is chosen.
        """
        return InstallRequest(
            kind or self.kind(),
            self._python.filePath().strip(),
            self._wheels.filePath().strip(),
            self._index.text().strip(),
        )

    def plan(self, kind: str = "") -> InstallPlan | None:
        """Return the plan of a kind; None where there is none yet, or none can be made.

        Args:
            kind: in place of the one that is chosen.
        """
        plan = self._plans.get(kind or self.kind())
        return plan if isinstance(plan, InstallPlan) else None

    def show_plans(self, plans: dict[str, InstallPlan | EngineFailure], advice: str = "", installed: str = "") -> None:
        """Show what each kind costs.

        Args:
            plans: by kind; empty while they are being made.
            advice: which kind fits this machine, and why.
            installed: the kind that is installed and up to date; empty where none is.
        """
        self._plans, self._advice, self._installed = plans, advice, installed
        for kind in KINDS:
            plan = plans.get(kind)
            if kind == installed:
                text = tr("This is installed.")
            else:
                text = sizes_text(plan) if isinstance(plan, InstallPlan) else ""
            self._sizes[kind].setText(text)
        self._chosen()

    def _chosen(self) -> None:
        plan = self._plans.get(self.kind())
        if plan is None:
            text = tr("Looking for a Python, and adding up the sizes…")
        elif isinstance(plan, InstallPlan):
            text = " ".join([plan_text(plan), self._advice]).strip()
        else:
            text = plan.message
        self._note.setText(text)
        self._note.setVisible(self._installed != self.kind())
        self.changed.emit()

    def _make_source(self) -> QWidget:
        group = QgsCollapsibleGroupBox(tr("Offline or behind a proxy"))
        group.setObjectName("alpsEngineSource")
        form = QFormLayout(group)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        hint = QLabel(
            tr(
                "The proxy of QGIS (Settings ▸ Options ▸ Network) and the certificates of your system are used. Leave "
                "these fields empty to download from the usual package index."
            )
        )
        hint.setWordWrap(True)
        form.addRow(hint)
        self._wheels = QgsFileWidget()
        self._wheels.setObjectName("alpsEngineWheels")
        self._wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self._wheels.setToolTip(tr("Everything is installed from the files (.whl) in this folder, without a network."))
        self._index = QLineEdit()
        self._index.setObjectName("alpsEngineIndex")
        self._index.setPlaceholderText("https://")
        self._index.setToolTip(tr("Address of a package index to use in place of the usual one, as for pip."))
        self._python = QgsFileWidget()
        self._python.setObjectName("alpsEngineBuildPython")
        self._python.setToolTip(
            tr("The engine's environment is made with this Python. Leave it empty to look for one.")
        )
        form.addRow(tr("Folder of wheels"), self._wheels)
        form.addRow(tr("Address of the index"), self._index)
        form.addRow(tr("Python, 3.11 or later"), self._python)
        for widget in (self._wheels.fileChanged, self._index.textChanged, self._python.fileChanged):
            widget.connect(self._typing.start)
        group.setCollapsed(True)
        return group


def _indented_label() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    style = label.style()
    indicator = style.pixelMetric(QStyle.PixelMetric.PM_ExclusiveIndicatorWidth)
    label.setIndent(indicator + style.pixelMetric(QStyle.PixelMetric.PM_RadioButtonLabelSpacing))
    return label
