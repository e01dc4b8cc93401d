"""What every registered algorithm must keep."""

from __future__ import annotations

import html
import inspect
import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingParameterDefinition,
    QgsProject,
)
from qgis.gui import QgsGui, QgsProcessingGui

from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.settings import LABEL_PRESETS, PRESET_HELP, Field, TrainSettings, fields_of, groups_of
from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from alps_qgis.processing.networks.refine import TRAINING_SHOWN
from alps_qgis.processing.provider import ALGORITHMS
from alps_qgis.processing.setup.algorithm import SetUpAlgorithm
from tests.qgis.onnx_file import write_model

from .contract_cases import SHORT_TRAINING

NAMES = [algorithm.NAME for algorithm in ALGORITHMS]
OF_THE_ENGINE = [algorithm.NAME for algorithm in ALGORITHMS if not issubclass(algorithm, SetUpAlgorithm)]
"""Those that need an engine; the others set one up or describe it."""
ADVANCED = QgsProcessingParameterDefinition.Flag.FlagAdvanced
OPTIONAL = QgsProcessingParameterDefinition.Flag.FlagOptional


@pytest.fixture
def algorithm(provider: Any) -> Callable[[str], QgsProcessingAlgorithm]:
    def create(name: str) -> QgsProcessingAlgorithm:
        found = QgsApplication.processingRegistry().createAlgorithmById(f"alps:{name}")
        assert found is not None, name
        return found

    return create


@pytest.fixture
def inputs(
    make_scene: Callable[..., str],
    make_segments: Callable[..., str],
    make_codebook: Callable[..., str],
    make_class_raster: Callable[..., str],
    tmp_path: Path,
) -> dict[str, dict[str, Any]]:
    """Values for the inputs of each algorithm; destinations are added by `_with_outputs`."""
    scene, segments = make_scene(size=64), make_segments([(0, None)])
    codebook = make_codebook([(0, 0, "a", "#ff0000", 1.0)])
    classes = make_class_raster(np.zeros((8, 8)), [(0, "a", "#ff0000")])
    labels = make_class_raster(np.zeros((64, 64)), [(0, "a", "#ff0000")], "scene_labels.tif")
    return {
        "autolabel": {"INPUT": scene},
        "autolabelcollection": {"INPUT": [scene]},
        "boxestomasks": {"INPUT": scene, "BOXES": segments},
        "relabel": {"INPUT": [segments], "CODEBOOK_IN": codebook},
        "findsimilar": {"INPUT": [segments], "CODEBOOK_IN": codebook, "EXAMPLES": segments},
        "doubtfulsegments": {"INPUT": [segments], "CODEBOOK_IN": codebook},
        "propagatelabels": {"INPUT": [segments], "CODEBOOK_IN": codebook},
        "splitclass": {"INPUT": [segments], "CODEBOOK_IN": codebook, "CLASS": "a"},
        "namefrom": {"INPUT": [segments], "CODEBOOK_IN": codebook, "REFERENCE_RASTER": classes},
        "change": {"INPUT": segments, "AFTER": segments, "CODEBOOK_IN": codebook},
        "tilegrid": {"INPUT": scene},
        "segment": {"INPUT": scene},
        "choosek": {"INPUT": [segments]},
        "fitcodebook": {"INPUT": [segments]},
        "applycodebook": {"INPUT": segments, "CODEBOOK_IN": codebook},
        "paintclasses": {"INPUT": segments, "CODEBOOK_IN": codebook},
        "polygonizeclasses": {"INPUT": classes},
        "predict": {"INPUT": scene, "MODEL": write_model(tmp_path / "model.onnx", ["a", "b", "c"])},
        "evaluate": {"INPUT": [classes], "TRUTH": [classes]},
        "evaluateinstances": {"INPUT": [segments], "TRUTH": [segments]},
        "exportdataset": {"INPUT": [scene], "LABELS": [labels]},
        "pretrain": {"INPUT": [scene], "LABELS": [labels], **SHORT_TRAINING},
        "finetune": {"INPUT": [scene], "LABELS": [labels], **SHORT_TRAINING},
        "refine": {"INPUT": scene, "SEGMENTS_IN": segments, "CODEBOOK_IN": codebook},
        "compareruns": {"INPUT": _training(tmp_path / "trainings")},
        "slicevolume": {"INPUT": str(tmp_path / "head.nii")},
        "datasetreport": {"INPUT": str(tmp_path)},
        "restorevolume": {"INPUT": str(tmp_path / "head_slices.json"), "LABELS": str(tmp_path)},
        "status": {},
        "installengine": {},
        "diagnostics": {},
        "downloadmodel": {"MODEL": "own", "LOCAL_FILE": str(tmp_path / "no model.pth")},
    }


def _training(folder: Path) -> str:
    """Write what tells a training from another folder."""
    (folder / "one").mkdir(parents=True)
    (folder / "one" / "metrics.json").write_text("{}", encoding="utf-8")
    return str(folder)


def _with_outputs(algorithm: QgsProcessingAlgorithm, values: dict[str, Any], folder: Path) -> dict[str, Any]:
    outputs = {}
    for definition in algorithm.destinationParameterDefinitions():
        if definition.type() in ("rasterDestination", "vectorDestination", "fileDestination"):
            ending = definition.defaultFileExtension()
            outputs[definition.name()] = str(folder / f"out_{definition.name()}.{ending}")
        elif not definition.flags() & OPTIONAL:
            outputs[definition.name()] = str(folder / "out")
    return {**values, **outputs}


def _run(
    algorithm: QgsProcessingAlgorithm, values: dict[str, Any], feedback: QgsProcessingFeedback | None = None
) -> dict:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, ok = algorithm.run(values, context, feedback or QgsProcessingFeedback(False), {}, False)
    assert ok
    return results


RELEASED = json.loads(Path(__file__).with_name("released.json").read_text(encoding="utf-8"))
"""Ids, and keys with types, that models and scripts of users hold, so they may never go; new ones need not be added."""

GROUPS = {
    "label": "Label",
    "classes": "Classes",
    "steps": "Single steps",
    "networks": "Networks",
    "evaluation": "Evaluation",
    "datasets": "Data sets",
    "volumes": "Volumes",
    "setup": "Set-up",
}


def test_every_algorithm_is_registered_and_no_released_one_is_gone(provider: Any) -> None:
    native = [a.name() for a in provider.algorithms() if not isinstance(a, QgsProcessingModelAlgorithm)]
    assert sorted(native) == sorted(NAMES)
    assert set(RELEASED) <= set(native)


@pytest.mark.parametrize("name", RELEASED)
def test_no_released_parameter_or_result_is_renamed(algorithm: Any, name: str) -> None:
    """Fault 159: nothing noticed a key that changed, which breaks models and scripts of users."""
    found = algorithm(name)
    parameters = {definition.name(): definition.type() for definition in found.parameterDefinitions()}
    outputs = {output.name(): output.type() for output in found.outputDefinitions()}
    assert {**parameters, **RELEASED[name]["parameters"]} == parameters
    assert {**outputs, **RELEASED[name]["outputs"]} == outputs


def test_ids_are_unique_and_lower_case_ascii(provider: Any) -> None:
    ids = [a.id() for a in provider.algorithms()]
    assert len(ids) == len(set(ids))
    for name in NAMES:
        assert re.fullmatch(r"[a-z0-9]+", name)


@pytest.mark.parametrize("name", NAMES)
def test_identity_icon_and_help(algorithm: Any, name: str) -> None:
    found = algorithm(name)
    assert found.displayName() and found.group() == GROUPS[found.groupId()]
    assert Path(found.svgIconPath()).is_file()
    assert not found.icon().isNull()
    assert len(found.shortHelpString()) > 60
    assert found.helpUrl().endswith(f"algorithms.html#{name}")
    assert len(found.tags()) > 3
    assert found.canExecute()[0] or found.canExecute()[1]
    assert not found.flags() & Qgis.ProcessingAlgorithmFlag.NoThreading
    assert type(found.create()) is type(found)


@pytest.mark.parametrize("name", NAMES)
def test_the_side_panel_explains_every_parameter_and_result(algorithm: Any, name: str) -> None:
    found = algorithm(name)
    text = html.unescape(found.shortHelpString())
    # QGIS makes a paragraph of each line.
    assert "\n" not in text
    for definition in found.parameterDefinitions():
        assert definition.description() in text and definition.help() in text, definition.name()
    for output in found.outputDefinitions():
        assert output.description() in text, output.name()
    for definition in found.parameterDefinitions():
        if not definition.flags() & OPTIONAL and definition.defaultValue() is None:
            assert f"{definition.name()}=" in text, definition.name()
    assert f"qgis_process run alps:{name} " in text


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_distinct(provider: Any, name: str) -> None:
    icons = [algorithm.ICON for algorithm in ALGORITHMS]
    assert icons.count(next(a.ICON for a in ALGORITHMS if name == a.NAME)) == 1


@pytest.mark.parametrize("name", NAMES)
def test_every_parameter_has_help_and_every_output_a_title(algorithm: Any, name: str) -> None:
    found = algorithm(name)
    for definition in found.parameterDefinitions():
        assert re.fullmatch(r"[A-Z][A-Z0-9_]*", definition.name())
        assert definition.description(), definition.name()
        assert definition.help().endswith((".", "}.")), f"{definition.name()}: {definition.help()}"
    for output in found.outputDefinitions():
        assert output.description(), output.name()


def test_every_algorithm_belongs_to_one_command_and_every_command_to_one_or_a_reason() -> None:
    named = [algorithm for command in COMMANDS.values() for algorithm in command.algorithms]
    assert sorted(named) == sorted(NAMES)
    for command in COMMANDS.values():
        assert bool(command.algorithms) != bool(command.why_no_algorithm), command.name


_FIXED_IN_REFINE = [field.name for field in fields_of(TrainSettings) if field.name not in TRAINING_SHOWN]

NOT_IN_QGIS = {
    ("label", "cluster"): "no Dask cluster in QGIS",
    ("evaluate", "settings.boundary_share"): "BOUNDARY has pixels",
    **{
        (job, f"settings.{name}"): "several processes are started from a terminal"
        for job in ("pretrain", "finetune")
        for name in ("devices", "nodes", "strategy")
    },
    **{("refine", f"training.{name}"): "its defaults suit these short trainings" for name in _FIXED_IN_REFINE},
}
"""Settings of commands that no algorithm offers, and why."""


def _settings(name: str) -> dict[str, Field]:
    """Return what the command behind an algorithm declares: path → setting."""

    def leaves(cls: type, path: str, parts: tuple[str, ...] | None = None) -> dict[str, Field]:
        found = {f"{path}.{field.name}": field for field in fields_of(cls)}
        for group, inner in groups_of(cls).items():
            found |= leaves(inner, f"{path}.{group}") if parts is None or group in parts else {}
        return found

    command = next(command for command in COMMANDS.values() if name in command.algorithms)
    found: dict[str, Field] = {}
    for argument, settings in command.settings.items():
        found |= leaves(settings.cls, argument, settings.parts)
    left_out = [path for job, path in NOT_IN_QGIS if job == command.name]
    return {path: field for path, field in found.items() if not f"{path}.".startswith(tuple(f"{p}." for p in left_out))}


# Instances are compared without settings.
@pytest.mark.parametrize("name", [name for name in NAMES if name != "evaluateinstances"])
def test_every_setting_of_its_command_is_a_parameter_with_the_default_and_range_of_the_engine(
    algorithm: Any, name: str
) -> None:
    found = algorithm(name)
    settings = _settings(name)
    assert {".".join(setting.path) for setting in found.settings_shown()} == set(settings)
    for field in settings.values():
        definition = found.parameterDefinition(field.key)
        empty = field.default in (None, "", ())
        assert bool(definition.flags() & OPTIONAL) == empty, field.key
        assert bool(definition.flags() & ADVANCED) != field.basic, field.key
        if definition.type() in ("number", "boolean"):
            assert definition.defaultValue() == field.default, field.key
        else:
            assert definition.defaultValue() == (None if empty else field.show(field.default)), field.key
        if definition.type() == "number":
            maximum = None if field.maximum == 2**32 - 1 else field.maximum
            bounds = (field.minimum if field.above is None else field.above, maximum)
            low, high = (
                None if abs(bound) > 1e300 else bound for bound in (definition.minimum(), definition.maximum())
            )
            assert (low, high) == bounds, field.key
        if definition.type() == "enum":
            assert tuple(definition.options()) == field.shown_choices, field.key


@pytest.mark.parametrize("name", NAMES)
def test_numbers_refuse_what_the_engine_would_refuse(algorithm: Any, name: str, project: QgsProject) -> None:
    found = algorithm(name)
    for definition in found.parameterDefinitions():
        if definition.name() == "CLUSTERS":
            assert not definition.checkValueIsAcceptable(1)
        if definition.name() == "GATE":
            assert not definition.checkValueIsAcceptable(1.5)


@pytest.mark.parametrize("name", ["autolabel", "autolabelcollection", "segment", "tilegrid"])
def test_tile_without_a_core_is_refused_before_the_run(
    algorithm: Any, name: str, inputs: Any, tmp_path: Path, project: QgsProject
) -> None:
    found = algorithm(name)
    context = QgsProcessingContext()
    values = {**_with_outputs(found, inputs[name], tmp_path), "TILE": 256, "HALO": 128}
    ok, reason = found.checkParameterValues(values, context)
    assert not ok
    assert "256" in reason and "128" in reason
    assert found.checkParameterValues({**values, "TILE": 257}, context) == (True, "")


@pytest.mark.parametrize("name", sorted(set(NAMES) - set(OF_THE_ENGINE)))
def test_setting_up_never_refuses_for_want_of_an_engine(
    algorithm: Any, name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/nowhere/python")
    assert algorithm(name).canExecute() == (True, "")
    assert algorithm(name).groupId() == "setup"


@pytest.mark.parametrize("name", NAMES)
def test_good_values_are_accepted(algorithm: Any, name: str, inputs: Any, tmp_path: Path, project: QgsProject) -> None:
    found = algorithm(name)
    ok, reason = found.checkParameterValues(_with_outputs(found, inputs[name], tmp_path), QgsProcessingContext())
    assert (ok, reason) == (True, "")


@pytest.mark.parametrize("name", OF_THE_ENGINE)
def test_missing_engine_is_said_and_nothing_is_written(
    algorithm: Any, name: str, inputs: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, project: QgsProject
) -> None:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/nowhere/python")
    found = algorithm(name)
    ok, reason = found.canExecute()
    assert not ok
    assert "/nowhere/python" in reason
    assert "/nowhere/python" in QgsApplication.processingRegistry().providerById("alps").warningMessage()
    with pytest.raises(QgsProcessingException, match=r"/nowhere/python.*\[engine\]"):
        _run(found, _with_outputs(found, inputs[name], tmp_path))
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize("name", OF_THE_ENGINE)
def test_missing_input_file_is_named(
    algorithm: Any, name: str, inputs: Any, tmp_path: Path, project: QgsProject, engine: str
) -> None:
    found = algorithm(name)
    missing = str(tmp_path / "no such file.tif")
    values = _with_outputs(found, inputs[name], tmp_path)
    values["INPUT"] = [missing] if isinstance(values["INPUT"], list) else missing
    ok, reason = found.checkParameterValues(values, QgsProcessingContext())
    with pytest.raises(QgsProcessingException) as caught:
        _run(found, values)
    text = f"{reason} {caught.value}"
    assert "no such file" in text or "can be read" in text
    assert not list(tmp_path.glob("out*"))


@pytest.mark.parametrize("name", NAMES)
def test_cancel_before_the_start_writes_nothing(
    algorithm: Any, name: str, inputs: Any, tmp_path: Path, project: QgsProject, engine: str
) -> None:
    found = algorithm(name)
    feedback = QgsProcessingFeedback(False)
    feedback.cancel()
    before = {path: path.read_bytes() for path in tmp_path.iterdir() if path.suffix == ".tif"}
    with pytest.raises(QgsProcessingException, match=r"\[cancelled\]|\[segments\]|\[codebook\]|\[truth\]"):
        _run(found, _with_outputs(found, inputs[name], tmp_path), feedback)
    assert not [path for path in tmp_path.glob("out*") if path.is_file() or any(path.iterdir())]
    assert before == {path: path.read_bytes() for path in before}


@pytest.mark.parametrize("name", ["autolabel", "segment", "tilegrid"])
def test_scene_without_crs_runs(
    algorithm: Any, name: str, make_scene: Any, tmp_path: Path, project: QgsProject, engine: str
) -> None:
    """Fault 9."""
    found = algorithm(name)
    values = {"INPUT": make_scene("no_crs.tif", size=64, crs=None)}
    results = _run(found, _with_outputs(found, values, tmp_path))
    assert results["N_TILES"] == 1


@pytest.mark.parametrize("name", NAMES)
def test_unsaved_edits_are_refused_with_a_remedy(
    algorithm: Any, name: str, inputs: Any, tmp_path: Path, project: QgsProject, make_segments: Any
) -> None:
    """Fault 27."""
    from qgis.core import QgsVectorLayer

    found = algorithm(name)
    parameters = {d.name(): d for d in found.parameterDefinitions()}
    vectors = [n for n in ("INPUT", "CODEBOOK_IN", "SEGMENTS_IN") if n in parameters and inputs[name].get(n)]
    vectors = [n for n in vectors if str(inputs[name][n]).strip("[']").endswith(".gpkg")]
    for parameter in vectors:
        given = inputs[name][parameter]
        layer = QgsVectorLayer(given[0] if isinstance(given, list) else given, "edited layer", "ogr")
        assert layer.startEditing()
        field = "class_name" if parameter == "CODEBOOK_IN" else "class_override"
        assert layer.changeAttributeValue(1, layer.fields().lookupField(field), None if field[-1] == "e" else 1)
        project.addMapLayer(layer)
        values = _with_outputs(found, inputs[name], tmp_path)
        values[parameter] = [layer] if isinstance(given, list) else layer
        ok, reason = found.checkParameterValues(values, QgsProcessingContext())
        assert not ok, parameter
        assert "edited layer" in reason and "Save" in reason
        layer.rollBack()


@pytest.mark.parametrize("name", NAMES)
def test_layers_and_windows_are_never_touched_while_it_computes(name: str) -> None:
    kind = next(a for a in ALGORITHMS if name == a.NAME)
    source = inspect.getsource(inspect.getmodule(kind))
    assert "iface" not in source
    assert "QgsProject" not in source
    assert "parameterAsRasterLayer" not in inspect.getsource(kind.execute)
    assert "parameterAsVectorLayer" not in inspect.getsource(kind.execute)


@pytest.mark.parametrize("name", NAMES)
def test_untouched_dialog_leaves_every_setting_to_the_engine(algorithm: Any, name: str, project: QgsProject) -> None:
    found = algorithm(name)
    context, registry = QgsProcessingContext(), QgsGui.processingGuiRegistry()
    values = {}
    for setting in found.settings_shown():
        definition = found.parameterDefinition(setting.field.key)
        wrapper = registry.createParameterWidgetWrapper(definition, QgsProcessingGui.WidgetType.Standard)
        # The wrapper must go first: it uses the widget until its end.
        widget = wrapper.createWrappedWidget(context)
        wrapper.setWidgetValue(definition.defaultValueForGui(), context)
        values[definition.name()] = wrapper.parameterValue()
        del wrapper
        del widget
    assert all(given == {} for given in found.engine_settings(values, context).values())


@pytest.mark.parametrize("given", [[4, 3, 2], "4,3,2", "4;3;2", "4, 3, 2"])
def test_bands_may_be_a_list_or_text(algorithm: Any, given: Any) -> None:
    found = algorithm("segment").engine_settings({"BANDS": given}, QgsProcessingContext())
    assert found == {"settings": {"scene": {"bands": (4, 3, 2)}}}


@pytest.mark.parametrize(("name", "given"), [("segment", "1,b"), ("autolabelcollection", "0"), ("segment", [0])])
def test_bands_that_cannot_be_are_refused_with_the_title_and_an_example(algorithm: Any, name: str, given: Any) -> None:
    problem = algorithm(name).settings_problem({"BANDS": given}, QgsProcessingContext())
    assert problem.startswith("Bands: bands is ")
    assert "4,3,2" in problem


def test_seed_may_be_as_large_as_the_engine_takes(algorithm: Any) -> None:
    found, context = algorithm("fitcodebook"), QgsProcessingContext()
    assert found.engine_settings({"SEED": 2**32 - 1}, context) == {
        "settings": {"seed": 2**32 - 1},
        "update_settings": {},
    }
    assert found.settings_problem({"SEED": 2**32 - 1}, context) == ""
    assert "4294967295" in found.settings_problem({"SEED": 2**32}, context)


def test_tuning_is_folded_away(algorithm: Any) -> None:
    found = algorithm("autolabel")
    plain = [d.name() for d in found.parameterDefinitions() if not d.flags() & ADVANCED and not d.isDestination()]
    assert plain == [
        *("INPUT", "PRESET", "SEGMENTER", "DETAIL", "CLUSTERS", "CODEBOOK_IN", "BANDS"),
        *("EXTENT", "MASK", "RESOLUTION"),
    ]


@pytest.mark.parametrize("name", ["autolabel", "autolabelcollection", "segment"])
def test_presets_are_those_of_the_engine_and_listed_in_the_help(algorithm: Any, name: str) -> None:
    found = algorithm(name)
    preset = found.parameterDefinition("PRESET")
    assert tuple(preset.options()) == tuple(LABEL_PRESETS)
    assert preset.defaultValue() == "none"
    # Processing does not tell a value that a user typed from an equal default, so the help has to.
    assert preset.help().startswith(f"{PRESET_HELP} A value that equals its default counts as not changed.")


def test_polygons_note_the_minimum_unit_that_a_preset_gave(algorithm: Any) -> None:
    found, context = algorithm("autolabel"), QgsProcessingContext()
    unit = next(setting for setting in found.settings_shown() if setting.field.key == "MIN_UNIT")
    default = {"PRESET": "none"}
    assert found.value_used(unit, default, context) == unit.field.default
    assert found.value_used(unit, {"PRESET": "drone"}, context) == 800
    assert found.value_used(unit, {"PRESET": "drone", "MIN_UNIT": 5}, context) == 5
