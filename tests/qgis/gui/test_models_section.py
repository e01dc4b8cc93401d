"""The section of models as a user meets it, with a server on this machine."""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.PyQt.QtWidgets import QFileDialog, QLabel, QMessageBox, QProgressBar, QPushButton, QTableWidget

from alps_qgis.engine.settings.models import MODELS
from alps_qgis.gui.engine_work import EngineWork
from alps_qgis.gui.model_work import ModelWork
from alps_qgis.gui.models_section import ModelsSection
from alps_qgis.host.engine import ENVIRONMENT_VARIABLE
from tests.engine.model_server import WEIGHTS, ModelServer, serving

from ..model_table import NAME, publish

Until = Callable[..., None]


@pytest.fixture
def server() -> Iterator[ModelServer]:
    with serving() as running:
        yield running


@pytest.fixture
def target(server: ModelServer, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, str(tmp_path / "no engine"))
    return publish(monkeypatch, server, tmp_path / "models")


@pytest.fixture
def work(qgis_app: Any) -> Iterator[ModelWork]:
    running = ModelWork()
    yield running
    running.remove()


@pytest.fixture
def opened(work: ModelWork, target: Path) -> Iterator[Callable[[], ModelsSection]]:
    """Open the section, as often as the page of options is opened."""
    sections: list[ModelsSection] = []
    engine = EngineWork()

    def open_section() -> ModelsSection:
        sections.append(ModelsSection(None, work, engine))
        sections[-1].show()
        return sections[-1]

    yield open_section
    for section in sections:
        section.deleteLater()
    engine.remove()


def button(section: ModelsSection, name: str) -> QPushButton:
    return section.findChild(QPushButton, f"alpsModels{name}")


def table(section: ModelsSection) -> QTableWidget:
    return section.findChild(QTableWidget, "alpsModelsTable")


def state_of(section: ModelsSection, name: str = NAME) -> str:
    index = [model.name for model in MODELS].index(name)
    return table(section).item(index, 6).text()


def outcome(section: ModelsSection) -> str:
    return section.findChild(QLabel, "alpsModelsOutcome").text()


def test_opening_downloads_nothing_and_says_sizes_and_what_is_missing(
    opened: Callable[[], ModelsSection], server: ModelServer
) -> None:
    section = opened()
    assert table(section).rowCount() == len(MODELS)
    assert section.chosen().name == NAME, "the quickest model that is not here"
    assert button(section, "Download").text() == "Download (4 MB)" and button(section, "Download").isEnabled()
    assert not button(section, "Remove").isEnabled()
    assert "need the engine, which is not installed" in section.findChild(QLabel, "alpsModelsNeedEngine").text()
    assert section.findChild(QLabel, "alpsModelsNeedEngine").isVisible()
    assert server.ranges == []


def test_one_click_downloads_the_model_that_is_chosen(
    opened: Callable[[], ModelsSection], target: Path, until: Until
) -> None:
    section = opened()
    button(section, "Download").click()
    until(target.exists)
    until(lambda: state_of(section) == "installed")
    assert target.read_bytes() == WEIGHTS and outcome(section) == "SAM ViT-B is installed."
    assert not button(section, "Download").isEnabled() and button(section, "Remove").isEnabled()


def test_a_download_goes_on_while_the_page_is_closed_and_shows_again(
    opened: Callable[[], ModelsSection], server: ModelServer, target: Path, until: Until
) -> None:
    server.pause_s = 0.05
    first = opened()
    button(first, "Download").click()
    until(lambda: "downloading" in state_of(first))
    first.close()
    first.deleteLater()
    second = opened()
    assert second.findChild(QProgressBar, "alpsModelsProgress").isVisible()
    assert not button(second, "Download").isEnabled(), "one download at a time"
    until(lambda: state_of(second) == "installed")


def test_a_cancelled_download_can_be_continued(
    opened: Callable[[], ModelsSection], server: ModelServer, target: Path, until: Until
) -> None:
    server.pause_s = 0.05
    section = opened()
    button(section, "Download").click()
    until(lambda: section.findChild(QProgressBar, "alpsModelsProgress").value() > 200)
    button(section, "Cancel").click()
    until(lambda: "% downloaded" in state_of(section))
    assert "Continue the download" in button(section, "Download").text()
    server.pause_s = 0
    button(section, "Download").click()
    until(lambda: state_of(section) == "installed")
    assert target.read_bytes() == WEIGHTS and server.ranges[-1] is not None


def test_a_failure_stands_on_the_page_with_its_remedy(
    opened: Callable[[], ModelsSection], server: ModelServer, until: Until
) -> None:
    server.statuses = [403]
    section = opened()
    button(section, "Download").click()
    until(lambda: outcome(section))
    assert "answers 403" in outcome(section) and "Add a local file" in outcome(section)
    assert button(section, "Download").isEnabled()


def test_a_model_is_removed_after_a_question(
    opened: Callable[[], ModelsSection], target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target.parent.mkdir()
    target.write_bytes(WEIGHTS)
    section = opened()
    table(section).selectRow([model.name for model in MODELS].index(NAME))
    answers = [QMessageBox.StandardButton.Cancel, QMessageBox.StandardButton.Yes]
    asked: list[str] = []

    def question(parent: Any, title: str, text: str, buttons: Any) -> Any:
        asked.append(text)
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "question", question)
    button(section, "Remove").click()
    assert target.exists() and target.name in asked[0]
    button(section, "Remove").click()
    assert not target.exists() and state_of(section) == "not installed"


def test_a_local_file_is_added(
    opened: Callable[[], ModelsSection], target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Until
) -> None:
    mine = tmp_path / "mine.pth"
    mine.write_bytes(WEIGHTS)
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(mine), ""))
    section = opened()
    button(section, "Add").click()
    until(lambda: state_of(section) == "installed")
    assert target.read_bytes() == WEIGHTS and outcome(section) == "mine.pth was added to the model folder."


def test_a_local_file_that_cannot_be_used_is_refused_on_the_page(
    opened: Callable[[], ModelsSection], target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, until: Until
) -> None:
    """Fault 119."""
    scene = tmp_path / "scene.tif"
    scene.write_bytes(b"II*\0")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(scene), ""))
    section = opened()
    button(section, "Add").click()
    until(lambda: outcome(section))
    assert "is not a checkpoint of Segment Anything" in outcome(section)


def test_switching_the_plugin_off_stops_a_download(work: ModelWork, server: ModelServer, target: Path, until: Until,
                                                   opened: Callable[[], ModelsSection]) -> None:  # fmt: skip
    server.pause_s = 0.05
    section = opened()
    button(section, "Download").click()
    part = target.with_name(f"{target.name}.part")
    until(part.exists)
    work.remove()
    assert part.exists() and not target.exists()


def test_an_engine_without_sam_is_said(
    engine: str, opened: Callable[[], ModelsSection], monkeypatch: pytest.MonkeyPatch, until: Until
) -> None:
    """The base engine has no torch, so a model alone is of no use."""
    has_sam = subprocess.run([engine, "-I", "-c", "import segment_anything"], capture_output=True).returncode == 0
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, engine)
    section = opened()
    needs = section.findChild(QLabel, "alpsModelsNeedEngine")
    assert not needs.isVisible(), "nothing is claimed before the engine has answered"
    if not has_sam:
        until(needs.isVisible)
        assert "does not have Segment Anything" in needs.text()
