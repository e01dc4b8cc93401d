"""The order in which the engine's interpreter is looked for."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsExpressionContextUtils, QgsProject, QgsSettings

from alps_qgis.host import engine as module
from alps_qgis.host.engine import ENVIRONMENT_VARIABLE, SETTING, locate_engine, pointer_files


@pytest.fixture
def profile(qgis_app: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """An empty profile folder and no pointer in the checkout."""
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    QgsSettings().remove(SETTING)
    pointers = [tmp_path / "profile" / "alps" / "engine.json", tmp_path / "build" / "engine.json"]
    monkeypatch.setattr(module, "pointer_files", lambda: pointers)
    yield tmp_path
    QgsSettings().remove(SETTING)


def _python(folder: Path, name: str) -> str:
    path = folder / name
    path.write_text("#!/bin/sh\n", encoding="utf-8")
    path.chmod(0o755)
    return str(path)


def _point(pointer: Path, python: str) -> None:
    pointer.parent.mkdir(parents=True, exist_ok=True)
    pointer.write_text(json.dumps({"python": python}), encoding="utf-8")


def test_environment_then_setting_then_profile_then_checkout(profile: Path) -> None:
    """Fault 55: never `sys.executable`, which is QGIS."""
    names = ["environment", "setting", "in_profile", "in_checkout"]
    pythons = {name: _python(profile, name) for name in names}
    _point(profile / "build" / "engine.json", pythons["in_checkout"])
    assert locate_engine({}).python == pythons["in_checkout"]
    _point(profile / "profile" / "alps" / "engine.json", pythons["in_profile"])
    assert locate_engine({}).python == pythons["in_profile"]
    QgsSettings().setValue(SETTING, pythons["setting"])
    assert locate_engine({}).python == pythons["setting"]
    assert locate_engine({ENVIRONMENT_VARIABLE: pythons["environment"]}).python == pythons["environment"]


def test_missing_engine_says_what_to_do(profile: Path) -> None:
    found = locate_engine({})
    assert not found.found
    assert "Settings ▸ Options ▸ ALPS" in found.problem and "Install or update the engine" in found.problem


def test_what_the_user_set_is_never_passed_over(profile: Path) -> None:
    _point(profile / "build" / "engine.json", sys.executable)
    found = locate_engine({ENVIRONMENT_VARIABLE: "/nowhere/python"})
    assert not found.found
    assert "/nowhere/python" in found.problem


def test_pointer_to_a_python_that_is_gone_is_passed_over(profile: Path) -> None:
    _point(profile / "profile" / "alps" / "engine.json", "/nowhere/python")
    _point(profile / "build" / "engine.json", sys.executable)
    assert locate_engine({}).python == sys.executable


@pytest.mark.parametrize("text", ["", "{", "[]", '{"python": 3}', '{"python": "relative/python"}', '{"other": 1}'])
def test_damaged_pointer_is_passed_over(profile: Path, text: str) -> None:
    pointer = profile / "build" / "engine.json"
    pointer.parent.mkdir()
    pointer.write_text(text, encoding="utf-8")
    assert not locate_engine({}).found


def test_pointers_are_those_of_the_profile_and_of_the_checkout(qgis_app: QgsApplication, staged_plugin: Path) -> None:
    pointers = pointer_files()
    assert pointers[0] == Path(QgsApplication.qgisSettingsDirPath()) / "alps" / "engine.json"
    if staged_plugin.parent.name == "build":
        assert staged_plugin.parent.resolve() / "engine.json" in pointers


def test_project_that_names_an_interpreter_is_not_followed(project: object, tmp_path: Path) -> None:
    """Fault 60: whatever a project file holds under our names, the engine is found as without it."""
    before = locate_engine()
    evil = tmp_path / "evil"
    evil.write_text("#!/bin/sh\n")
    evil.chmod(0o755)
    current = QgsProject.instance()
    for key in ("engine_python", "python", "checkpoint"):
        current.writeEntry("alps", key, str(evil))
    for name in (SETTING, ENVIRONMENT_VARIABLE, "alps_engine_python"):
        QgsExpressionContextUtils.setProjectVariable(current, name, str(evil))
    assert current.write(str(tmp_path / "evil.qgz"))
    assert current.read(str(tmp_path / "evil.qgz"))

    assert locate_engine() == before
