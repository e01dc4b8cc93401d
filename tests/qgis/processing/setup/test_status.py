"""`alps:status`: what a script learns, with an engine and without."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from alps_qgis.host.install import KINDS, needs_update


def test_with_an_engine_everything_is_said(provider: Any, engine: str) -> None:
    found = processing.run("alps:status", {})
    assert (found["READY"], found["ENGINE_INSTALLED"], found["UPDATE_AVAILABLE"]) == (True, True, False)
    assert found["ENGINE_PYTHON"] == engine
    assert found["ENGINE_KIND"] in KINDS
    assert found["SEGMENTER"] == "superpixels" or found["SEGMENTER"].startswith("sam_")
    assert found["DEVICE"] in ("cpu", "cuda", "mps")
    assert found["MEMORY_GB"] > found["FREE_MEMORY_GB"] > 0
    assert found["NEXT_STEP"].endswith("Auto-label raster”.") or "get a model" in found["NEXT_STEP"]


def test_without_an_engine_the_next_step_names_the_page(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 110: a script asks before it runs anything, and learns what is missing."""
    from alps_qgis.host import engine as finding

    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    monkeypatch.setattr(finding, "pointer_files", lambda: [])
    found = processing.run("alps:status", {})
    assert (found["READY"], found["ENGINE_INSTALLED"]) == (False, False)
    assert found["ENGINE_PYTHON"] == found["ENGINE_KIND"] == found["SEGMENTER"] == found["DEVICE"] == ""
    assert found["MEMORY_GB"] > 0
    assert "Settings ▸ Options ▸ ALPS" in found["NEXT_STEP"]


def test_engine_that_cannot_run_is_said_with_its_remedy(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 110: an interpreter without packages."""
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, "/usr/bin/python3")
    found = processing.run("alps:status", {})
    assert (found["READY"], found["ENGINE_INSTALLED"]) == (False, True)
    assert "Settings ▸ Options ▸ ALPS" in found["NEXT_STEP"]


def test_engine_that_hangs_is_not_waited_for(provider: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Fault 110: the page and the status waited for five minutes."""
    program = tmp_path / "python"
    program.write_text("#!/bin/sh\nsleep 300\n")
    program.chmod(0o755)
    monkeypatch.setenv("ALPS_ENGINE_PYTHON", str(program))
    monkeypatch.setattr("alps_qgis.host.run._QUESTION_S", 1.0)
    found = processing.run("alps:status", {})
    assert "did not respond" in found["NEXT_STEP"]


def test_engine_of_an_earlier_plugin_asks_for_an_update(
    provider: Any, engine: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 111: the plugin was updated, the engine was not."""
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    pointer = Path(QgsApplication.qgisSettingsDirPath()) / "alps" / "engine.json"
    pointer.parent.mkdir(parents=True, exist_ok=True)
    content = {"python": engine, "kind": "base", "version": "0.0.1", "lock": "0" * 12, "folder": str(pointer.parent)}
    pointer.write_text(json.dumps(content), encoding="utf-8")
    try:
        assert needs_update()
        found = processing.run("alps:status", {})
    finally:
        os.unlink(pointer)
    assert found["UPDATE_AVAILABLE"]
    assert found["ENGINE_VERSION"] == "0.0.1"
    assert "“Update”" in found["NEXT_STEP"]
