"""Every algorithm works wherever QGIS offers algorithms: batch, model designer, `qgis_process`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
)
from qgis.gui import QgsGui, QgsProcessingGui

from alps_qgis.processing.provider import ALGORITHMS

NAMES = [algorithm.NAME for algorithm in ALGORITHMS]
OPTIONAL = Qgis.ProcessingParameterFlag.Optional


def _create(name: str) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("kind", ["Batch", "Modeler"])
def test_every_parameter_has_a_field_that_keeps_its_default(provider: Any, name: str, kind: str) -> None:
    found, context, registry = _create(name), QgsProcessingContext(), QgsGui.processingGuiRegistry()
    for definition in found.parameterDefinitions():
        if definition.isDestination():
            continue
        wrapper = registry.createParameterWidgetWrapper(definition, getattr(QgsProcessingGui.WidgetType, kind))
        # The wrapper must go first: it uses the widget until its end.
        widget = wrapper.createWrappedWidget(context)
        assert widget is not None, definition.name()
        wrapper.setWidgetValue(definition.defaultValueForGui(), context)
        value = wrapper.parameterValue()
        acceptable = definition.checkValueIsAcceptable(value) or definition.defaultValue() is None
        assert acceptable, f"{definition.name()}: {value!r}"
        del wrapper
        del widget


@pytest.mark.parametrize("name", NAMES)
def test_batch_is_offered(provider: Any, name: str) -> None:
    assert _create(name).flags() & Qgis.ProcessingAlgorithmFlag.SupportsBatch


@pytest.mark.parametrize("name", NAMES)
def test_a_model_may_contain_it_and_survives_its_file(provider: Any, name: str, tmp_path: Path) -> None:
    found = _create(name)
    model = QgsProcessingModelAlgorithm("of users", "group")
    child = QgsProcessingModelChildAlgorithm(f"alps:{name}")
    child.setChildId("step")
    outputs = {}
    for definition in found.parameterDefinitions():
        key = definition.name()
        if definition.isDestination():
            output = QgsProcessingModelOutput(f"out_{key}", f"out_{key}")
            output.setChildId("step")
            output.setChildOutputName(key)
            outputs[output.name()] = output
        elif not definition.flags() & OPTIONAL and definition.defaultValue() is None:
            copy = definition.clone()
            copy.setName(f"in_{key}")
            model.addModelParameter(copy, QgsProcessingModelParameter(f"in_{key}"))
            source = QgsProcessingModelChildParameterSource.fromModelParameter(f"in_{key}")
            child.addParameterSources(key, [source])
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    file = str(tmp_path / "mine.model3")
    assert model.toFile(file)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(file)
    assert again.validate()[0], again.validate()[1]
    wanted = {key for key, output in outputs.items() if output.childOutputName() in _outputs(found)}
    shown = {output.name().removeprefix("step:") for output in again.outputDefinitions()}
    assert len(wanted) <= len(shown)


def _outputs(found: Any) -> set[str]:
    return {output.name() for output in found.outputDefinitions()}


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("qgis_process.bin") is None, reason="no qgis_process.bin")
def test_qgis_process_lists_all_of_them_and_explains_them_without_html(staged_plugin: Path, tmp_path: Path) -> None:
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
        "PATH": os.pathsep.join(["/usr/bin", os.environ.get("PATH", "")]),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(staged_plugin.parent),
        "QT_QPA_PLATFORM": "offscreen",
    }

    def process(*arguments: str) -> str:
        command = ["qgis_process.bin", *arguments]
        ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    process("plugins", "enable", "alps_qgis")
    listed = process("--json", "list")
    algorithms = json.loads(listed[listed.index("{") :])["providers"]["alps"]["algorithms"]
    assert {f"alps:{name}" for name in NAMES} <= set(algorithms)
    assert algorithms["alps:label_step_by_step"]["name"] == "Label step by step"
    # Each call starts a QGIS of its own; the texts of the others come from the same place.
    for name in ("autolabel", "status"):
        text = process("--json", "help", f"alps:{name}")
        told = json.loads(text[text.index("{") :])
        for key, parameter in told["parameters"].items():
            assert parameter["help"] or parameter["is_destination"], key
        plain = process("help", f"alps:{name}")
        # Help for windows is HTML, which a terminal would show as it is.
        assert "<p>" not in plain and "<h3>" not in plain, name
