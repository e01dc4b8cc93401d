"""What the dialogs of training show beside Processing's own: names of networks and weights, and what is missing."""

from __future__ import annotations

from typing import Any

from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLabel, QScrollArea

from ...engine.settings import REFINE_STEPS
from ...engine.settings.training import NETWORKS
from ...host.engine import locate_engine
from ...host.optional_packages import can_train
from ...host.text import tr

TRAINING = "training"
"""Title of the settings that are made for training; see `Setting.of`."""


def arrange_training(panel: Any) -> None:
    """Arrange the fields of a dialog that trains a network."""
    _say_whether_installed(panel)
    _show(panel.wrappers["NETWORK"].wrappedWidget(), _networks())
    if "LOAD" in panel.wrappers:
        _show(panel.wrappers["LOAD"].wrappedWidget(), _weights())
        _only_with_model(panel)
        _say_default(panel.wrappers["MINUTES"].wrappedWidget(), tr("Not set (20 minutes, unless you set the steps)"))
    else:
        # Refining has another default, which is a number of steps.
        text = tr("Not set ({} in each round, unless you set a duration)").format(REFINE_STEPS)
        _say_default(panel.wrappers["STEPS"].wrappedWidget(), text)


def _say_whether_installed(panel: Any) -> None:
    area = panel.findChild(QScrollArea)
    if area is None or can_train(locate_engine().python):
        return
    note = QLabel(
        tr(
            "The packages for training are not installed, so this cannot run yet. Install the engine for training in "
            "Settings ▸ Options ▸ ALPS."
        ),
        # From the start: a layout made by QGIS leaves what it is given to Python, which would delete it.
        area.widget(),
    )
    note.setObjectName("alps_training_note")
    note.setWordWrap(True)
    font = note.font()
    font.setBold(True)
    note.setFont(font)
    area.widget().layout().insertWidget(0, note)


def _say_default(field: Any, text: str) -> None:
    if isinstance(field, QAbstractSpinBox) and field.specialValueText():
        field.setSpecialValueText(text)


def _show(choice: QComboBox, titles: dict[str, str]) -> None:
    """Show titles for names, which models and scripts keep."""
    for row in range(choice.count()):
        choice.setItemText(row, titles.get(choice.itemText(row), choice.itemText(row)))


def _networks() -> dict[str, str]:
    small, of_paper = tr("{} (small, for laptops)"), tr("{} (of the ALPS paper, for GPUs)")
    return {network.slug: (of_paper if network.in_paper else small).format(network.title) for network in NETWORKS}


def _weights() -> dict[str, str]:
    return {
        "overall": tr("All that fit (overall)"),
        "backbone": tr("Encoder, for other classes (backbone)"),
        "head": tr("All but the encoder (head)"),
    }


def _only_with_model(panel: Any) -> None:
    """Let users choose weights only where there is a model to load them from, or a choice to take back."""
    model, weights = panel.wrappers["START"], panel.wrappers["LOAD"]

    def follow(*_: Any) -> None:
        has_choice = bool(model.parameterValue()) or weights.parameterValue() not in ("overall", 0, None)
        for part in (weights.wrappedLabel(), weights.wrappedWidget()):
            if part is not None:
                part.setEnabled(has_choice)

    model.widgetValueHasChanged.connect(follow)
    follow()
