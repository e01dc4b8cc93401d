"""`alps:installengine`: what it refuses, and what it does with an engine that is there. Installations: `tests/host`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsApplication, QgsProcessingException

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from alps_qgis.host.install.manager import qgis_site


@pytest.fixture
def home(provider: Any, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return the plugin's folder in the profile, without an engine, and clean it afterwards."""
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "alps"
    folder.mkdir(parents=True, exist_ok=True)
    pointer = folder / "engine.json"
    yield folder
    pointer.unlink(missing_ok=True)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        ({"WHEELS": "/no/such/folder"}, r"/no/such/folder.*\[install.request\]"),
        ({"INDEX": "http://packages.example.org"}, r"https://.*\[install.request\]"),
        ({"PYTHON": "/etc/passwd"}, r"/etc/passwd.*\[install.python_start\]"),
    ],
)
def test_what_cannot_be_is_refused_with_a_code(home: Path, values: dict[str, str], said: str) -> None:
    with pytest.raises(QgsProcessingException, match=said):
        processing.run("alps:installengine", values)
    assert not (home / "engine.json").exists()


@pytest.mark.slow
def test_engine_that_works_is_tested_and_kept(home: Path, engine: str) -> None:
    """Fault 108: a second click on Install, or a script that runs at every start."""
    pointer = home / "engine.json"
    content = {
        "python": engine,
        "kind": "base",
        "version": "1",
        "folder": str(home / "engine" / "base-0"),
        "lock": qgis_site().lock_hash("base"),
    }
    pointer.write_text(json.dumps(content), encoding="utf-8")
    found = processing.run("alps:installengine", {})
    assert (found["ENGINE_PYTHON"], found["ENGINE_KIND"], found["ENGINE_VERSION"]) == (engine, "base", "1")
    assert json.loads(pointer.read_text(encoding="utf-8")) == content
