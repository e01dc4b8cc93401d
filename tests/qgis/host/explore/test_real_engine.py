"""The conversation with the real engine about the segments of a real run."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from alps_qgis.host.explore.session import Session


@pytest.fixture
def session(provider: Any, engine: str, make_scene: Callable[..., str], tmp_path: Path) -> Any:
    names = {"SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}
    files = {name: str(tmp_path / file) for name, file in names.items()}
    parameters = {"INPUT": make_scene(), "CLUSTERS": 4, "SEGMENTER": "superpixels", "CLASSES": "TEMPORARY_OUTPUT"}
    processing.run("alps:autolabel", {**parameters, **files}, feedback=QgsProcessingFeedback(False))
    session = Session([files["SEGMENTS"]], files["CODEBOOK"])
    yield session
    session.stop()
    _wait(lambda: True)


def _wait(ready: Callable[[], Any], within_s: float = 60.0) -> None:
    late = time.monotonic() + within_s
    while not ready():
        assert time.monotonic() < late, "it did not come"
        QCoreApplication.processEvents()
        time.sleep(0.01)


def test_engine_loads_answers_and_takes_edits(session: Session) -> None:
    answers: list[dict[str, Any]] = []
    errors: list[str] = []
    session.start()
    _wait(lambda: session.is_ready)
    classes = session.loaded["classes"]
    assert session.loaded["n_segments"] == session.loaded["files"][0]["n"] == sum(one["n_segments"] for one in classes)
    first, second = classes[0]["class_id"], classes[1]["class_id"]
    session.ask("members", {"class_id": first, "n": 2}, answers.append)
    _wait(lambda: answers)
    segment = answers.pop()["segments"][0]
    session.ask("state", {"overrides": [[*segment["ref"], second]]}, answers.append)
    _wait(lambda: answers)
    counts = {one["class_id"]: one["n_segments"] for one in answers.pop()["classes"]}
    assert counts[second] == classes[1]["n_segments"] + 1
    session.ask("no such thing", {}, answers.append, on_error=errors.append)
    _wait(lambda: errors)
    assert not answers
