"""The algorithm that downloads a model, and asks a real engine about files that nobody published."""

from __future__ import annotations

import hashlib
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from tests.engine.model_server import WEIGHTS, ModelServer, serving

from ...model_table import NAME, publish

ROOT = Path(__file__).resolve().parents[4]
PYTHON = os.environ.get("ALPS_TEST_PYTHON", "")
SHA256 = hashlib.sha256(WEIGHTS).hexdigest()


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


@pytest.fixture
def target(server: ModelServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    return publish(monkeypatch, server, tmp_path / "models")


def run(**values: Any) -> dict[str, Any]:
    return processing.run("alps:downloadmodel", values, feedback=QgsProcessingFeedback(False))


def test_a_model_is_downloaded_once(provider: Any, server: ModelServer, target: Path) -> None:
    expected = {"PATH": str(target), "SHA256": SHA256, "STATE": "installed"}
    assert run(MODEL=NAME) == expected and target.read_bytes() == WEIGHTS
    assert run(MODEL=NAME) == expected and server.ranges == [None]


def test_a_damaged_file_of_the_right_size_is_replaced(provider: Any, server: ModelServer, target: Path) -> None:
    target.parent.mkdir()
    target.write_bytes(bytes(len(WEIGHTS)))
    run(MODEL=NAME)
    assert target.read_bytes() == WEIGHTS


def test_nothing_is_downloaded_without_naming_a_model(provider: Any, server: ModelServer, target: Path) -> None:
    with pytest.raises(QgsProcessingException):
        run()
    assert server.ranges == [] and not target.exists()


def test_a_local_file_needs_no_network(provider: Any, server: ModelServer, target: Path, tmp_path: Path) -> None:
    (tmp_path / "b.pth").write_bytes(WEIGHTS)
    results = run(MODEL=NAME, LOCAL_FILE=str(tmp_path / "b.pth"))
    assert results["PATH"] == str(target) and results["STATE"] == "installed" and server.ranges == []


def test_a_failure_carries_its_code(provider: Any, server: ModelServer, target: Path) -> None:
    server.statuses = [404]
    with pytest.raises(QgsProcessingException, match=r"answers 404.*\[download\.refused\]"):
        run(MODEL=NAME)


def test_own_weights_need_a_file(provider: Any, target: Path) -> None:
    with pytest.raises(QgsProcessingException, match="Weights of your own are in a file"):
        run(MODEL="own")


@pytest.mark.skipif(not PYTHON, reason="ALPS_TEST_PYTHON names no engine with torch")
def test_the_engine_says_whether_an_unknown_file_can_be_used(
    provider: Any, target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 119."""
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, PYTHON)
    own = tmp_path / "fields.pth"
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [PYTHON, "-m", "tests.engine.tiny_sam", str(own)]
    subprocess.run(command, cwd=ROOT, env={**variables, "PYTHONPATH": str(ROOT)}, timeout=120, check=True)
    results = run(MODEL="own", LOCAL_FILE=str(own))
    assert results["STATE"] == "own" and Path(results["PATH"]) == target.parent / "fields.pth"
    other = tmp_path / "other.pth"
    other.write_bytes(b"PK\3\4" + bytes(100))
    with pytest.raises(QgsProcessingException, match=r"truncated or damaged.*\[checkpoint\]"):
        run(MODEL="own", LOCAL_FILE=str(other))
    assert not (target.parent / "other.pth").exists()
