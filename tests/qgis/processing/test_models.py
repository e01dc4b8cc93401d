"""The example models, and `qgis_process`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProject,
    QgsVectorLayer,
)

MODELS = ("label_step_by_step", "same_classes_in_two_rasters", "train_predict_evaluate")


@pytest.mark.parametrize("name", MODELS)
def test_model_is_registered_with_help_and_outputs(provider: Any, name: str) -> None:
    model = QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")
    assert isinstance(model, QgsProcessingModelAlgorithm)
    assert model.validate()[0], model.validate()
    assert model.canExecute()[0] or model.canExecute()[1]
    assert len(model.shortHelpString()) > 60
    assert len(model.destinationParameterDefinitions()) >= 4
    for definition in model.parameterDefinitions():
        if not definition.isDestination():
            assert definition.help(), definition.name()


@pytest.mark.parametrize("name", MODELS)
def test_model_has_a_title_and_stands_in_a_group_of_its_own(provider: Any, name: str) -> None:
    model = QgsApplication.processingRegistry().algorithmById(f"alps:{name}")
    assert model.displayName() == {
        "label_step_by_step": "Label step by step",
        "same_classes_in_two_rasters": "Same classes in two rasters",
        "train_predict_evaluate": "Pre-train, fine-tune, predict, evaluate",
    }[name]  # fmt: skip
    assert (model.group(), model.groupId()) == ("Example models", "models")
    # Dialogs and runs take a new instance.
    again = model.create()
    assert again.displayName() == model.displayName() and again.name() == name


@pytest.mark.parametrize("name", MODELS)
def test_dialog_of_a_model_asks_for_rasters_first(provider: Any, name: str) -> None:
    """Fault 320: dialogs of example models listed parameters by the alphabet of their ids, clusters first."""
    model = QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")
    inputs = [each for each in model.parameterDefinitions() if not each.isDestination()]
    kinds = [each.type() for each in inputs]
    n_rasters = kinds.count("raster")
    assert n_rasters and kinds[:n_rasters] == ["raster"] * n_rasters
    assert model.orderedParameters() and [each.parameterName() for each in model.orderedParameters()] == [
        each.name() for each in inputs
    ]


def test_texts_of_a_model_are_translated_and_nothing_else(
    qgis_app: QgsApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    from alps_qgis.processing.form import example_models

    shown = []

    class Shouting:
        @staticmethod
        def translate(context: str, text: str) -> str:
            shown.append((context, text))
            return text.upper()

    monkeypatch.setattr(example_models, "QCoreApplication", Shouting)
    models = {model.name(): model for model in example_models.example_models()}
    step = models["label_step_by_step"]
    assert step.displayName() == "LABEL STEP BY STEP"
    assert step.parameterDefinition("raster").description() == "RASTER"
    assert step.helpContent()["raster"] == "THE SCENE TO LABEL."
    assert step.childAlgorithm("fit").description() == "2 FIT THE CODEBOOK"
    assert step.childAlgorithm("fit").algorithmId() == "alps:fitcodebook"
    assert {context for context, _ in shown} == {"alps"}
    # `make texts` finds all of them.
    sys.path.insert(0, str(Path(__file__).resolve().parents[3] / "tools"))
    import translations

    assert {text for _, text in shown} <= set(translations.texts())


@pytest.mark.parametrize("name", MODELS)
def test_model_opens_as_a_copy_that_has_a_place_of_its_own(provider: Any, name: str, tmp_path: Path) -> None:
    from alps_qgis.gui.model_actions import editable_copy

    model = QgsApplication.processingRegistry().algorithmById(f"alps:{name}")
    copy = editable_copy(model)
    assert copy.sourceFilePath() == ""
    assert model.helpUrl() and copy.helpUrl() == ""
    assert sorted(copy.childAlgorithms()) == sorted(model.childAlgorithms())
    assert copy.toFile(str(tmp_path / "mine.model3"))
    assert Path(model.sourceFilePath()).is_file()


def test_steps_chained_in_a_model_are_loaded_with_style(
    provider: Any, engine: str, make_scene: Any, project: QgsProject
) -> None:
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = dict.fromkeys(("segments", "codebook", "class_raster", "class_polygons"), "TEMPORARY_OUTPUT")
    values = {"raster": make_scene(), "segmenter": "superpixels", "clusters": 4, **outputs}
    feedback = QgsProcessingFeedback(False)
    processing.runAndLoadResults("alps:label_step_by_step", values, feedback=feedback, context=context)
    layers = {layer.customProperty("alps/kind"): layer for layer in project.mapLayers().values()}
    assert sorted(layers) == ["classes", "polygons", "raster", "segments"]
    names = [feature["class_name"] for feature in layers["classes"].getFeatures()]
    assert len(names) == 4
    assert [entry.label for entry in layers["raster"].renderer().classes()] == names
    assert [category.label() for category in layers["polygons"].renderer().categories()] == names
    assert [category.label() for category in layers["segments"].renderer().categories()] == names
    assert layers["segments"].vectorJoins()[0].joinLayerId() == layers["classes"].id()


def test_second_raster_gets_the_classes_of_the_first(
    provider: Any, engine: str, make_scene: Any, project: QgsProject
) -> None:
    model = QgsApplication.processingRegistry().createAlgorithmById("alps:same_classes_in_two_rasters")
    outputs = [definition.name() for definition in model.destinationParameterDefinitions()]
    values = {"first": make_scene(), "second": make_scene("second.tif", seed=1), "clusters": 4}
    results = processing.run(
        "alps:same_classes_in_two_rasters",
        {**values, **dict.fromkeys(outputs, "TEMPORARY_OUTPUT")},
        feedback=QgsProcessingFeedback(False),
    )
    polygons = [name for name in outputs if name.startswith("polygons")]
    found = [{f["class_id"] for f in QgsVectorLayer(results[name], name).getFeatures()} for name in polygons]
    assert found[0] == found[1] == {0, 1, 2, 3}


@pytest.mark.skipif(shutil.which("qgis_process.bin") is None, reason="no qgis_process.bin")
def test_qgis_process_runs_autolabel_and_styles_travel(
    engine: str, staged_plugin: Path, make_scene: Any, tmp_path: Path, qgis_app: QgsApplication
) -> None:
    environment = {
        **{key: value for key, value in os.environ.items() if not key.startswith("PYTHON")},
        "PATH": os.pathsep.join(["/usr/bin", os.environ.get("PATH", "")]),
        "QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / "profile"),
        "QGIS_PLUGINPATH": str(staged_plugin.parent),
        "ALPS_ENGINE_PYTHON": engine,
        "QT_QPA_PLATFORM": "offscreen",
    }

    def process(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["qgis_process.bin", *arguments]
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)

    assert process("plugins", "enable", "alps_qgis").returncode == 0
    shown = process("help", "alps:autolabel").stdout
    assert "Number of clusters; each starts as a class of its own." in shown
    outputs = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}
    paths = {name: str(tmp_path / file) for name, file in outputs.items()}
    values = [f"--{name}={path}" for name, path in paths.items()]
    ran = process(
        "--json", "run", "alps:autolabel", f"--INPUT={make_scene()}", "--SEGMENTER=superpixels", "--CLUSTERS=4", *values
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    results = json.loads(ran.stdout[ran.stdout.index("{") :])["results"]
    assert (results["N_CLASSES"], results["SEGMENTER_USED"]) == (4, "superpixels")
    polygons = QgsVectorLayer(paths["POLYGONS"], "p")
    assert [category.label() for category in polygons.renderer().categories()] == [f"Class {n}" for n in range(1, 5)]
