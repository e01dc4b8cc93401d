"""Every algorithm really runs from the dialog, `processing.run`, a batch of two rows, a model and `qgis_process`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProject,
)
from qgis.PyQt.QtCore import QCoreApplication

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE, locate_engine
from alps_qgis.processing.provider import ALGORITHMS

from .contract_cases import (
    INPUTS,
    NEEDS_TORCH,
    TORCH,
    Bench,
    check_outputs,
    check_written,
    make_bench,
    point_to_engine,
    with_outputs,
)

NAMES = [algorithm.NAME for algorithm in ALGORITHMS]
HAS_INPUTS = [name for name in NAMES if name in INPUTS]
pytestmark = pytest.mark.slow


def _create(name: str) -> Any:
    return QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")


def _engine_of(name: str, engine: str) -> str:
    """Return the variable's value that names the engine of an algorithm; empty for the one in the profile."""
    if name in NEEDS_TORCH:
        if not TORCH:
            pytest.skip("ALPS_TEST_PYTHON names no interpreter with torch")
        return TORCH
    # The installer tests and keeps only an engine of the profile.
    return "" if name == "installengine" else engine


@pytest.fixture(scope="module")
def bench(
    qgis_app: QgsApplication, qgis_processing: None, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Bench, str]]:
    """Register the provider once for all cases, and make their inputs; also returns the engine."""
    from processing.gui import AlgorithmDialog, ParametersPanel, Postprocessing
    from processing.tools import general

    from alps_qgis.processing.provider import AlpsProvider

    engine, registry = locate_engine(), QgsApplication.processingRegistry()
    if not engine.found:
        pytest.skip(f"no engine: {engine.problem}")
    pointer = Path(QgsApplication.qgisSettingsDirPath()) / "alps" / "engine.json"
    with pytest.MonkeyPatch.context() as patch:
        # pytest-qgis has a window of its own kind, whose parts QGIS does not take.
        for module in (AlgorithmDialog, ParametersPanel, Postprocessing):
            patch.setattr(module, "iface", None)
        patch.setattr(general, "iface", SimpleNamespace(mainWindow=lambda: None))
        registry.addProvider(AlpsProvider())
        folder = tmp_path_factory.mktemp("bench")
        patch.setenv("ALPS_MODEL_DIR", str(folder / "models"))
        point_to_engine(pointer.parent.parent, engine.python)
        yield make_bench(folder, _run), engine.python
        registry.removeProvider("alps")
        pointer.unlink()
        QgsProject.instance().clear()


@pytest.fixture
def use_engine(bench: tuple[Bench, str], monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    named = _engine_of(name, bench[1])
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, named) if named else monkeypatch.delenv(ENVIRONMENT_VARIABLE, False)


def _run(name: str, values: dict[str, Any]) -> dict[str, Any]:
    return processing.run(f"alps:{name}", values, feedback=QgsProcessingFeedback(False))


def test_every_algorithm_has_inputs_to_be_run_with() -> None:
    """A new algorithm must not go unnoticed."""
    assert sorted(INPUTS) == sorted(NAMES)


@pytest.mark.parametrize("name", HAS_INPUTS)
def test_its_dialog_opens_with_values_and_gives_them_back(
    bench: tuple[Bench, str], name: str, use_engine: None, tmp_path: Path
) -> None:
    values = with_outputs(_create(name), bench[0], tmp_path)
    dialog = processing.createAlgorithmDialog(f"alps:{name}", values)
    try:
        dialog.show()
        QCoreApplication.processEvents()
        assert dialog.isVisible() and dialog.windowTitle().endswith(dialog.algorithm().displayName())
        shown = dialog.createProcessingParameters()
        assert set(values) <= set(shown)
        inputs = {key: value for key, value in values.items() if key in INPUTS[name](bench[0]) and key != "LOCAL_FILE"}
        assert {key: shown[key] for key in inputs} == inputs
        assert dialog.algorithm().checkParameterValues(shown, QgsProcessingContext()) == (True, "")
    finally:
        dialog.close()
        dialog.deleteLater()
        QCoreApplication.processEvents()


@pytest.mark.parametrize("name", HAS_INPUTS)
def test_it_runs_from_a_script(bench: tuple[Bench, str], name: str, use_engine: None, tmp_path: Path) -> None:
    values = with_outputs(_create(name), bench[0], tmp_path)
    check_outputs(_create(name), values, _run(name, values))


@pytest.mark.parametrize("name", HAS_INPUTS)
def test_it_runs_as_a_batch_of_two_rows(bench: tuple[Bench, str], name: str, use_engine: None, tmp_path: Path) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    class Dialog(BatchAlgorithmDialog):
        ended: tuple[list, list] | None = None

        def createSummaryTable(self, results: list, errors: list) -> None:
            self.ended = (results, errors)
            super().createSummaryTable(results, errors)

        def loadHtmlResults(self, results: dict, number: int) -> None:
            # In QGIS 3.40 and 3.44, this fails for every algorithm with a page among its results: it gives no time.
            pass

    dialog = Dialog(_create(name), None)
    outputs = [definition.name() for definition in dialog.algorithm().destinationParameterDefinitions()]
    rows = [with_outputs(dialog.algorithm(), bench[0], tmp_path / str(number)) for number in range(2)]
    # A hidden dialog takes itself for one that the user closed, and ends with its first row.
    dialog.show()
    panel = dialog.mainWidget()
    panel.load_batch_file_3_40_version(
        {
            panel.ROWS: [
                {
                    panel.PARAMETERS: {key: value for key, value in row.items() if key not in outputs},
                    panel.OUTPUTS: {key: value for key, value in row.items() if key in outputs},
                }
                for row in rows
            ]
        }
    )
    panel.checkLoadLayersOnCompletion.setChecked(False)
    dialog.runAlgorithm()
    late = time.monotonic() + 900  # a dialog that is deleted while its algorithm runs takes the interpreter with it
    while dialog.ended is None and time.monotonic() < late:
        QCoreApplication.processEvents()
        time.sleep(0.01)
    QCoreApplication.processEvents()
    dialog.close()
    dialog.deleteLater()
    assert dialog.ended is not None, "the batch did not end"
    done, errors = dialog.ended
    assert errors == [] and len(done) == 2
    for row, found in zip(rows, done, strict=True):
        check_outputs(dialog.algorithm(), row, found["results"])


@pytest.mark.parametrize("name", HAS_INPUTS)
def test_it_runs_in_a_model(bench: tuple[Bench, str], name: str, use_engine: None, tmp_path: Path) -> None:
    found = _create(name)
    values = with_outputs(found, bench[0], tmp_path)
    model = QgsProcessingModelAlgorithm("of users", "group")
    child = QgsProcessingModelChildAlgorithm(f"alps:{name}")
    child.setChildId("step")
    outputs = {}
    for key, value in values.items():
        if found.parameterDefinition(key).isDestination():
            outputs[key] = QgsProcessingModelOutput(key, key)
            outputs[key].setChildId("step")
            outputs[key].setChildOutputName(key)
        else:
            child.addParameterSources(key, [QgsProcessingModelChildParameterSource.fromStaticValue(value)])
    child.setModelOutputs(outputs)
    model.addChildAlgorithm(child)
    file = str(tmp_path / "mine.model3")
    assert model.toFile(file)
    again = QgsProcessingModelAlgorithm()
    assert again.fromFile(file)
    # A model names its parameters after the titles of its outputs.
    wanted = {key.lower(): values[key] for key in outputs}
    assert set(wanted) == {definition.name() for definition in again.destinationParameterDefinitions()}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = again.run(wanted, context, QgsProcessingFeedback(False), {}, False)
    assert ok
    for key, path in wanted.items():
        assert results[key] == path
        check_written(path)
    assert {output.name() for output in found.outputDefinitions()} <= set(results["CHILD_RESULTS"]["step"])


@pytest.fixture(scope="module")
def run_by_qgis_process(
    bench: tuple[Bench, str], staged_plugin: Path, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, tuple[subprocess.CompletedProcess, dict[str, Any]]]:
    """Run every algorithm in a QGIS of its own, two at a time; return what each printed, and its values."""
    if shutil.which("qgis_process.bin") is None:
        pytest.skip("no qgis_process.bin")
    folder = tmp_path_factory.mktemp("qgis_process")
    profile = folder / "profile"
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
        "QGIS_CUSTOM_CONFIG_PATH": str(profile),
        "QGIS_PLUGINPATH": str(staged_plugin.parent),
        "QT_QPA_PLATFORM": "offscreen",
        "ALPS_MODEL_DIR": str(folder / "models"),
    }
    environment.pop(ENVIRONMENT_VARIABLE, None)
    point_to_engine(profile / "profiles" / "default", bench[1])

    def process(*words: str, engine: str = "") -> subprocess.CompletedProcess:
        variables = {**environment, **({ENVIRONMENT_VARIABLE: engine} if engine else {})}
        command = ["qgis_process.bin", "--json", *words]
        return subprocess.run(command, env=variables, capture_output=True, text=True, timeout=240, check=False)

    assert process("plugins", "enable", "alps_qgis").returncode == 0
    names = [name for name in HAS_INPUTS if name not in NEEDS_TORCH or TORCH]
    values = {name: with_outputs(_create(name), bench[0], folder / name) for name in names}

    def run(name: str) -> subprocess.CompletedProcess:
        given = [
            f"{key}={each}"
            for key, value in values[name].items()
            for each in (value if isinstance(value, list) else [value])
        ]
        return process("run", f"alps:{name}", "--", *given, engine=_engine_of(name, bench[1]))

    with ThreadPoolExecutor(2) as pool:
        return {name: (ran, values[name]) for name, ran in zip(names, pool.map(run, names), strict=True)}


@pytest.mark.parametrize("name", HAS_INPUTS)
def test_it_runs_by_qgis_process(run_by_qgis_process: dict[str, Any], name: str) -> None:
    _engine_of(name, "")
    ran, values = run_by_qgis_process[name]
    assert ran.returncode == 0, ran.stderr + ran.stdout
    told = json.loads(ran.stdout[ran.stdout.index("{") :])
    check_outputs(_create(name), values, told["results"])
    for line in ran.stderr.splitlines():
        assert "Warning" not in line and "Traceback" not in line, line
