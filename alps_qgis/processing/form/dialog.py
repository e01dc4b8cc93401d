"""The dialog of an algorithm: Processing's own, with the settings of each step in a box and choices to pick from.

Parameters stay what they are for models, batches and `qgis_process`; only the window of one run is arranged. If a
version of QGIS builds its dialog in another way, the dialog stays as QGIS makes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterRasterLayer
from qgis.gui import QgsCollapsibleGroupBox, QgsGui, QgsProcessingGui
from qgis.PyQt.QtWidgets import QComboBox, QLabel, QLineEdit, QVBoxLayout, QWidget

from ...host.engine import locate_engine
from ...host.optional_packages import has_sam
from ...host.text import tr
from ..parameters import Setting
from .network_fields import TRAINING, arrange_training

SAM = "sam"
NETWORK = "network"
_OF_SAM = ("checkpoint", "device", "precision", "prompt")
AUGMENTATION = "augmentation"
HELD_OUT = "held_out"
_BOXES_OF_TRAINING = {
    **dict.fromkeys(("flips", "turns", "color", "scale"), AUGMENTATION),
    **dict.fromkeys(("held_out", "held_out_crops", "evaluate_every", "patience"), HELD_OUT),
}
"""Of the settings of training, which are many; all others are in the box of training itself."""

_RASTERS = (".tif", ".tiff", ".vrt", ".img", ".jp2", ".png", ".jpg", ".jpeg")


def arranged_dialog(algorithm: QgsProcessingAlgorithm, settings: Iterable[Setting], parent: QWidget | None) -> Any:
    """Return the dialog; None where Processing is switched off.

    Args:
        algorithm: new, for this dialog.
        settings: its parameters that are settings of the engine.
        parent: window of the dialog.
    """
    try:
        from processing.gui.AlgorithmDialog import AlgorithmDialog
    except ImportError:
        return None
    dialog = AlgorithmDialog(algorithm, parent=parent)
    # Processing's dialog is Python inside QGIS, and another version may lack what is used here.
    try:
        arrange(dialog.mainWidget(), tuple(settings))
    except (AttributeError, KeyError, TypeError):
        return AlgorithmDialog(algorithm.create(), parent=parent)
    return dialog


def arrange(panel: Any, settings: tuple[Setting, ...]) -> None:
    """Arrange the panel of a dialog that Processing made."""
    for setting in settings:
        if setting.field.hints:
            _offer(panel.wrappers[setting.field.key].wrappedWidget(), setting.field.hints)
    boxes: dict[str, list[Setting]] = {}
    for setting in settings:
        box = _box_of(setting)
        if box and not setting.field.basic:
            boxes.setdefault(box, []).append(setting)
    for box in _titles():
        if box in boxes:
            _gather(panel, box, boxes[box])
    if any(setting.of == TRAINING for setting in settings):
        arrange_training(panel)
    if "PRESET" in panel.wrappers:
        _name_presets(panel.wrappers["PRESET"].wrappedWidget())
    if {"BANDS", "INPUT_FOLDER"} <= set(panel.wrappers):
        _show_bands_of_folder(panel)


def _box_of(setting: Setting) -> str:
    """Return in which box a setting is shown: the step that uses it; empty for none."""
    *groups, name = setting.path
    if setting.of == TRAINING:
        return _BOXES_OF_TRAINING.get(name, TRAINING)
    if NETWORK in groups:
        return NETWORK
    if SAM in groups or name in _OF_SAM:
        return SAM
    return groups[-1] if groups[-1] in _titles() else ""


def _titles() -> dict[str, str]:
    return {
        "scene": tr("Reading the raster"),
        "tiles": tr("Tiles"),
        "segment": tr("Segments"),
        "codebook": tr("Clusters"),
        "polygons": tr("Polygons"),
        NETWORK: tr("Network"),
        TRAINING: tr("Training"),
        AUGMENTATION: tr("Random changes of crops"),
        HELD_OUT: tr("Held-out part"),
        SAM: tr("SAM"),
    }


def _gather(panel: Any, name: str, settings: list[Setting]) -> None:
    """Put the labels and fields of some parameters into a box of their own, below the others."""
    wrappers = [panel.wrappers[setting.field.key] for setting in settings]
    place = _shown(wrappers[0]).parentWidget()
    box = QgsCollapsibleGroupBox(_titles()[name], place)
    box.setObjectName(f"alps_{name}")
    inside = QVBoxLayout(box)
    for wrapper in wrappers:
        for part in (wrapper.wrappedLabel(), _shown(wrapper)):
            if part is not None:
                inside.addWidget(part)
    if name == SAM:
        _say_whether_installed(box, inside)
        box.setCollapsed(True)
    place.layout().addWidget(box)


def _shown(wrapper: Any) -> QWidget:
    """Return the field of a parameter: the list that `_offer` made of it, if it did."""
    widget = wrapper.wrappedWidget()
    return widget.parentWidget() if isinstance(widget.parentWidget(), QComboBox) else widget


def _say_whether_installed(box: QgsCollapsibleGroupBox, inside: QVBoxLayout) -> None:
    if has_sam(locate_engine().python):
        return
    box.setTitle(tr("SAM (not installed)"))
    note = QLabel(
        tr(
            "These settings are for SAM, which is not installed. Until you install it (Settings ▸ Options ▸ ALPS), "
            "they have no effect."
        )
    )
    note.setObjectName("alps_sam_note")
    note.setWordWrap(True)
    inside.insertWidget(0, note)


def _offer(line: Any, hints: tuple[str, ...]) -> None:
    """Let users pick a value for a field of text, or write another one.

    The field itself becomes that of the list, so that Processing goes on reading it.
    """
    if not isinstance(line, QLineEdit):
        return
    layout, text = line.parentWidget().layout(), line.text()
    # With a parent from the start: a layout made by QGIS leaves what it is given to Python, which would delete it.
    choice = QComboBox(line.parentWidget())
    choice.setEditable(True)
    choice.addItems(list(hints))
    choice.setToolTip(line.toolTip())
    layout.insertWidget(layout.indexOf(line), choice)
    choice.setLineEdit(line)
    choice.setEditText(text)


def _name_presets(choice: QComboBox) -> None:
    """Show the presets of labelling in the language of QGIS; models and scripts keep their names."""
    titles = {
        "none": tr("None"),
        "drone": tr("Drone (up to 0.1 m)"),
        "aerial": tr("Aerial (0.1 to 0.5 m)"),
        "satellite": tr("Satellite (10 m)"),
        "quick": tr("Quick (a first look)"),
    }
    for row in range(choice.count()):
        choice.setItemText(row, titles.get(choice.itemText(row), choice.itemText(row)))


def _show_bands_of_folder(panel: Any) -> None:
    """Offer the bands of the first raster in the folder, where no raster is chosen."""
    folder, rasters, bands = (panel.wrappers[name] for name in ("INPUT_FOLDER", "INPUT", "BANDS"))
    parameter = QgsProcessingParameterRasterLayer("INPUT", "")
    first = QgsGui.processingGuiRegistry().createParameterWidgetWrapper(parameter, QgsProcessingGui.WidgetType.Standard)
    widget = first.createWrappedWidget(panel.processing_context)
    widget.setParent(panel)
    widget.hide()

    def show() -> None:
        if rasters.parameterValue():
            return
        found = _first_raster(str(folder.parameterValue() or ""))
        if found:
            first.setWidgetValue(found, QgsProcessingContext())
            bands.setParentLayerWrapperValue(first)

    folder.widgetValueHasChanged.connect(lambda _: show())
    # Both must live as long as the panel, which has no other reference to them.
    panel.alps_first_raster = (parameter, first)


def _first_raster(folder: str) -> str:
    if not folder or not Path(folder).is_dir():
        return ""
    files = sorted(path for path in Path(folder).iterdir() if path.suffix.lower() in _RASTERS)
    return str(files[0]) if files else ""
