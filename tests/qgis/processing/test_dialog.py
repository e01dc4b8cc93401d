"""The dialog of an algorithm as a user sees it: boxes, choices, bands, and what is said about SAM."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProcessingContext
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import QComboBox, QGroupBox, QLabel, QWidget

from alps_qgis.engine.settings import LABEL_PRESETS
from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from alps_qgis.host.optional_packages import has_sam
from alps_qgis.processing.provider import ALGORITHMS

NAMES = [algorithm.NAME for algorithm in ALGORITHMS]


@pytest.fixture
def dialog(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Any]]:
    from processing.gui import AlgorithmDialog, ParametersPanel

    # pytest-qgis has a window of its own kind, whose parts QGIS does not take.
    for module in (AlgorithmDialog, ParametersPanel):
        monkeypatch.setattr(module, "iface", None)
    opened = []

    def open_dialog(name: str) -> Any:
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")
        opened.append(algorithm.createCustomParametersWidget(None))
        return opened[-1]

    yield open_dialog
    for each in opened:
        each.close()
        each.deleteLater()
    QCoreApplication.processEvents()


def _boxes(dialog: Any) -> dict[str, QGroupBox]:
    return {box.objectName(): box for box in dialog.findChildren(QGroupBox) if "alps" in box.objectName()}


def _field(dialog: Any, key: str) -> QWidget:
    return dialog.mainWidget().wrappers[key].wrappedWidget()


@pytest.mark.parametrize("name", NAMES)
def test_an_untouched_dialog_gives_only_defaults(dialog: Any, name: str) -> None:
    shown = dialog(name)
    algorithm = shown.algorithm()
    values = {
        definition.name(): shown.mainWidget().wrappers[definition.name()].parameterValue()
        for definition in algorithm.parameterDefinitions()
        if not definition.isDestination()
    }
    assert set(values) == {d.name() for d in algorithm.parameterDefinitions() if not d.isDestination()}
    assert all(given == {} for given in algorithm.engine_settings(values, QgsProcessingContext()).values())


@pytest.mark.parametrize("name", ["autolabel", "autolabelcollection", "segment", "boxestomasks"])
def test_settings_of_sam_are_folded_and_said_to_be_not_installed(
    dialog: Any, name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Fault 155: thirteen parameters of SAM stood between the others, and nothing said that they had no effect."""
    python = _environment(tmp_path, "numpy")
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, python)
    shown = dialog(name)
    box = _boxes(shown)["alps_sam"]
    assert box.property("collapsed") and box.title() == "SAM (not installed)"
    assert "no effect" in box.findChild(QLabel, "alps_sam_note").text()
    inside = {key for key, each in shown.mainWidget().wrappers.items() if box.isAncestorOf(each.wrappedWidget())}
    assert {"CHECKPOINT", "DEVICE", "PRECISION"} <= inside
    assert name == "boxestomasks" or len(inside) == 16
    assert not inside & {"TILE", "GATE", "CLUSTERS", "BANDS"}


def test_nothing_is_said_where_sam_is_installed(dialog: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, _environment(tmp_path, "segment_anything"))
    box = _boxes(dialog("segment"))["alps_sam"]
    assert box.title() == "SAM" and box.property("collapsed")
    assert box.findChild(QLabel, "alps_sam_note") is None


def test_sam_counts_as_there_where_nobody_can_tell(tmp_path: Path) -> None:
    assert has_sam(str(tmp_path / "bin" / "python"))
    assert not has_sam("")


def test_the_device_of_a_network_is_not_among_the_settings_of_sam(dialog: Any) -> None:
    shown = dialog("predict")
    assert "alps_sam" not in _boxes(shown)
    assert _boxes(shown)["alps_network"].isAncestorOf(_field(shown, "DEVICE"))


@pytest.mark.parametrize("name", ["pretrain", "finetune", "refine"])
def test_settings_of_training_are_in_boxes_of_their_own(dialog: Any, name: str) -> None:
    """Fault 321: device and precision of a training stood under “SAM (not installed)”, which “have no effect”."""
    shown = dialog(name)
    boxes = _boxes(shown)
    assert "alps_sam" not in boxes
    assert boxes["alps_training"].isAncestorOf(_field(shown, "DEVICE").parentWidget())
    if name != "refine":
        assert boxes["alps_augmentation"].isAncestorOf(_field(shown, "FLIPS"))
        assert boxes["alps_held_out"].isAncestorOf(_field(shown, "PATIENCE"))
    # They would start further processes, which the engine refuses in QGIS.
    assert not {"DEVICES", "NODES", "STRATEGY"} & set(shown.mainWidget().wrappers)


@pytest.mark.parametrize("name", NAMES)
def test_only_settings_of_sam_are_in_its_box(dialog: Any, name: str) -> None:
    shown = dialog(name)
    box = _boxes(shown).get("alps_sam")
    inside = [
        setting
        for setting in shown.algorithm().settings_shown()
        if box is not None and box.isAncestorOf(shown.mainWidget().wrappers[setting.field.key].wrappedWidget())
    ]
    assert {setting.of for setting in inside} <= {"SAM's automatic masks", "segmenting", "masks"}


@pytest.mark.parametrize("installed", [True, False])
@pytest.mark.parametrize("name", ["pretrain", "finetune", "refine"])
def test_a_dialog_says_that_the_packages_of_training_are_missing(
    dialog: Any, name: str, installed: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Fault 322: users filled in the whole dialog before they learned that the engine cannot train."""
    package = "segmentation_models_pytorch" if installed else "numpy"
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, _environment(tmp_path, package))
    note = dialog(name).mainWidget().findChild(QLabel, "alps_training_note")
    assert (note is None) == installed
    assert installed or "Settings ▸ Options ▸ ALPS" in note.text()


def test_networks_have_titles_in_the_dialog_and_names_in_scripts(dialog: Any) -> None:
    shown = dialog("finetune")
    choice = _field(shown, "NETWORK")
    assert choice.currentText() == "U-Net MobileNetV3 (small, for laptops)"
    choice.setCurrentIndex(choice.findText("UperNet-R50 (of the ALPS paper, for GPUs)"))
    assert shown.mainWidget().wrappers["NETWORK"].parameterValue() == "upernet-r50"


def test_weights_are_chosen_only_with_a_model_to_load_them_from(dialog: Any) -> None:
    shown = dialog("finetune")
    assert not _field(shown, "LOAD").isEnabled()
    shown.mainWidget().setParameters({"START": "/models/a/model.json"})
    assert _field(shown, "LOAD").isEnabled()
    _field(shown, "LOAD").setCurrentIndex(1)
    assert shown.mainWidget().wrappers["LOAD"].parameterValue() == "backbone"


def test_other_tuning_stands_in_a_box_for_each_step(dialog: Any) -> None:
    boxes = _boxes(dialog("autolabel"))
    titles = [boxes[f"alps_{name}"].title() for name in ("scene", "tiles", "segment", "codebook", "polygons")]
    assert titles == ["Reading the raster", "Tiles", "Segments", "Clusters", "Polygons"]
    assert not any(box.property("collapsed") for name, box in boxes.items() if name != "alps_sam")


@pytest.mark.parametrize(("name", "key"), [("autolabel", "STRETCH"), ("segment", "DEVICE"), ("exportdataset", "SPLIT")])
def test_values_may_be_picked_and_others_written(dialog: Any, name: str, key: str) -> None:
    """Fault 156: stretch, device and split were empty lines in which users had to guess what to write."""
    shown = dialog(name)
    choice = _field(shown, key).parentWidget()
    assert isinstance(choice, QComboBox) and choice.isEditable()
    hints = next(setting.field.hints for setting in shown.algorithm().settings_shown() if setting.field.key == key)
    assert tuple(choice.itemText(n) for n in range(choice.count())) == hints
    wrapper = shown.mainWidget().wrappers[key]
    choice.setCurrentIndex(2)
    assert wrapper.parameterValue() == hints[2]
    choice.setEditText("something else")
    assert wrapper.parameterValue() == "something else"
    shown.mainWidget().setParameters({key: "of a saved model"})
    assert wrapper.parameterValue() == "of a saved model" and choice.currentText() == "of a saved model"


@pytest.mark.parametrize("name", ["autolabelcollection", "exportdataset"])
@pytest.mark.parametrize("source", ["INPUT", "INPUT_FOLDER"])
def test_bands_are_picked_from_the_first_raster(dialog: Any, name: str, source: str, make_scene: Any) -> None:
    """Fault 157: for many rasters, bands had to be written as numbers."""
    scene = make_scene("four.tif")
    shown = dialog(name)
    given = [scene] if source == "INPUT" else str(Path(scene).parent)
    shown.mainWidget().setParameters({source: given})
    wrapper = shown.mainWidget().wrappers["BANDS"]
    wrapper.setParameterValue([3, 1], shown.mainWidget().processing_context)
    assert wrapper.parameterValue() == [3, 1]


def _environment(folder: Path, package: str) -> str:
    """Make the folders of a virtual environment with one package, and return its interpreter."""
    packages = folder / "env" / "lib" / "python3.11" / "site-packages"
    (packages / package).mkdir(parents=True)
    python = folder / "env" / "bin" / "python"
    python.parent.mkdir()
    python.write_text("#!/bin/sh\n")
    python.chmod(0o755)
    return str(python)


@pytest.mark.parametrize("name", ["autolabel", "autolabelcollection", "segment"])
def test_presets_have_titles_in_the_dialog_and_names_in_scripts(dialog: Any, name: str) -> None:
    """The list of presets was English in every language."""
    shown = dialog(name)
    choice, wrapper = _field(shown, "PRESET"), shown.mainWidget().wrappers["PRESET"]
    assert [choice.itemText(row) for row in range(choice.count())][:2] == ["None", "Drone (up to 0.1 m)"]
    assert wrapper.parameterValue() == "none"
    for row, preset in enumerate(LABEL_PRESETS):
        choice.setCurrentIndex(row)
        assert wrapper.parameterValue() == preset
    shown.setParameters({"PRESET": "aerial"})
    assert (choice.currentText(), wrapper.parameterValue()) == ("Aerial (0.1 to 0.5 m)", "aerial")


def test_refused_number_is_explained_once(dialog: Any) -> None:
    """Fault 261: the message repeated the help."""
    algorithm = dialog("segment").algorithm()
    problem = algorithm.settings_problem({"RESOLUTION": 0}, QgsProcessingContext())
    assert problem == "Ground resolution: resolution is 0; it must be a number above 0."
