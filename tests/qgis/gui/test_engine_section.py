"""The section on the engine, with the real installer, a package index on this machine and small packages."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QWidget,
)

from alps_qgis.gui import engine_section
from alps_qgis.gui.engine_section import EngineSection
from alps_qgis.gui.engine_texts import change_text
from alps_qgis.gui.engine_work import EngineWork
from alps_qgis.host import engine as finding
from alps_qgis.host.engine import ENVIRONMENT_VARIABLE, SETTING
from alps_qgis.host.install import KINDS, manager
from alps_qgis.host.install.pointer import read_pointer
from alps_qgis.host.support import diagnostics
from tests.host.install.package_index import PackageIndex, lock_of, make_wheel
from tests.host.install.profile import Profile, small_wheels

PATIENCE_S = 90


class Page:
    """The section as a user sees it and presses it."""

    def __init__(self, work: EngineWork) -> None:
        self.window = QWidget()
        self.section = EngineSection(self.window, work)
        self.work = work
        self.window.show()

    def find(self, kind: type, name: str) -> Any:
        found = self.section.findChild(kind, name)
        assert found is not None, name
        return found

    def text(self, name: str) -> str:
        return str(self.find(QLabel, name).text())

    def buttons(self) -> list[str]:
        """Return the texts of the buttons that can be pressed."""
        names = ("Install", "Update", "Repair", "Remove", "Other", "OwnAgain", "Cancel", "CopyReport")
        found = [self.find(QPushButton, f"alpsEngine{name}") for name in names]
        return [button.text() for button in found if button.isVisible() and button.isEnabled()]

    def press(self, name: str) -> None:
        button = self.find(QPushButton, f"alpsEngine{name}")
        until(button.isEnabled)
        assert button.isVisible(), name
        button.click()

    def values(self) -> list[str]:
        return [field.text() for field in self.find(QWidget, "alpsEngineDetails").findChildren(QLineEdit)]

    def close(self) -> None:
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.processEvents()


def until(condition: Callable[[], Any]) -> None:
    late = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < late, "nothing more happened"
        QCoreApplication.processEvents()
        time.sleep(0.005)


@pytest.fixture
def index() -> Iterator[PackageIndex]:
    server = PackageIndex(small_wheels())
    yield server
    server.close()


@pytest.fixture
def profile(index: PackageIndex, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Profile:
    """A profile without an engine, whose installer finds the small packages."""
    made = Profile.make(tmp_path / "profil für Karten", small_wheels(), PIP_INDEX_URL=index.address)
    for module in (manager, diagnostics, engine_section):
        monkeypatch.setattr(module, "qgis_site", lambda: made.site)
    monkeypatch.setattr(finding, "pointer_files", lambda: [made.site.pointer])
    monkeypatch.delenv(ENVIRONMENT_VARIABLE, raising=False)
    return made


@pytest.fixture
def work(qgis_app: Any) -> Iterator[EngineWork]:
    work = EngineWork()
    yield work
    work.remove()


@pytest.fixture
def page(profile: Profile, work: EngineWork) -> Iterator[Page]:
    page = Page(work)
    page.find(QgsFileWidget, "alpsEngineBuildPython").setFilePath(sys.executable)
    yield page
    QgsSettings().remove(SETTING)
    page.close()


def installed(page: Page) -> None:
    page.press("Install")
    until(lambda: not page.work.running)
    assert page.work.failure is None, page.work.failure


def lend_packages(python: str, engine: str) -> None:
    """Let an environment of small packages import those of the real engine too."""
    code = "import site; print(site.getsitepackages()[0])"
    folders = [
        subprocess.run([each, "-I", "-c", code], capture_output=True, text=True, check=True).stdout.strip()
        for each in (python, engine)
    ]
    Path(folders[0], "lent.pth").write_text(f"{folders[1]}\n", encoding="utf-8")


def test_sizes_are_said_before_anything_starts_and_nothing_is_asked_from_the_index(
    page: Page, index: PackageIndex
) -> None:
    """Fault 113: nothing downloads without a click."""
    assert page.text("alpsEngineState") == "The engine is not installed yet."
    assert page.buttons() == ["Use another Python…"]
    until(lambda: "Install" in page.buttons())
    for kind in KINDS:
        page.find(QRadioButton, f"alpsEngine_{kind}").setChecked(True)
        assert page.text("alpsEnginePlan")
    assert page.text("alpsEngineSize_base").endswith(" on disk.")
    assert index.asked == []
    assert not page.work.running


def test_the_button_says_what_a_change_of_kind_adds_or_takes_away() -> None:
    shown = {(old, new): change_text(old, new) for old in ("", *KINDS) for new in KINDS if old != new}
    assert {shown["", kind] for kind in KINDS} == {"Install"}
    assert shown["base", "sam"] == "Add Segment Anything"
    assert shown["base", "train"] == shown["sam", "train"] == "Add training of networks"
    assert shown["train", "sam"] == "Install without training of networks"
    assert shown["sam", "base"] == shown["train", "base"] == "Install without Segment Anything"


def test_a_click_installs_and_the_page_says_what_is_there(engine: str, page: Page, profile: Profile) -> None:
    page.press("Install")
    assert page.buttons() == ["Cancel"]
    assert page.text("alpsEngineState") == "Install the ALPS engine"
    until(lambda: QgsApplication.taskManager().countActiveTasks() > 0)
    until(lambda: not page.work.running)
    found = read_pointer(profile.site.pointer)
    assert found is not None and found.managed
    assert page.text("alpsEngineOutcome") == "The engine is installed and works."
    assert "Successfully installed" in page.find(QPlainTextEdit, "alpsEngineLog").toPlainText()
    until(lambda: page.section.findChild(QLabel, "alpsEngineProblem") is not None)
    # The small packages are not enough for the real engine, and that is said.
    assert page.text("alpsEngineState") == "The engine is there, but it does not work."
    lend_packages(found.python, engine)
    page.section._work_changed()
    until(lambda: page.text("alpsEngineState") == "The engine is installed." and len(page.values()) > 6)
    assert found.python in page.values() and found.folder in page.values()
    assert "Processor (CPU)" in page.values() or "Graphics card (CUDA)" in page.values()
    assert page.buttons() == ["Repair", "Remove…", "Use another Python…"]


def test_it_goes_on_when_the_page_is_closed_and_is_shown_when_it_is_opened_again(
    profile: Profile, work: EngineWork, index: PackageIndex
) -> None:
    slow = dict([make_wheel("tinyone", module="import tinytwo\n", payload=b"x" * 200_000), make_wheel("tinytwo")])
    index.wheels = dict(slow)
    (profile.site.requirements / "base.txt").write_text(lock_of(slow), encoding="utf-8")
    index.bytes_per_s = 100_000
    first = Page(work)
    first.press("Install")
    until(lambda: work.fraction > 0)
    first.close()
    second = Page(work)
    assert second.buttons() == ["Cancel"]
    assert second.find(QProgressBar, "alpsEngineProgress").value() == round(1000 * work.fraction)
    assert second.find(QPlainTextEdit, "alpsEngineLog").toPlainText() == "\n".join(work.lines)
    until(lambda: not work.running)
    assert work.failure is None
    assert second.text("alpsEngineOutcome") == "The engine is installed and works."
    second.close()


def test_cancel_leaves_nothing_and_the_next_try_goes_on(page: Page, profile: Profile, index: PackageIndex) -> None:
    index.bytes_per_s = 200
    page.press("Install")
    until(lambda: index.asked)
    page.press("Cancel")
    until(lambda: not page.work.running)
    assert page.work.failure is not None and page.work.failure.code == "cancelled"
    assert read_pointer(profile.site.pointer) is None
    assert "Copy report" not in page.buttons(), "a cancel is not a fault"
    index.bytes_per_s = 0
    installed(page)


def test_failure_is_one_sentence_with_the_remedy_and_a_report_to_copy(page: Page, index: PackageIndex) -> None:
    """Fault 114: a failed installation says why, and what to send."""
    index.status = 503
    page.press("Install")
    until(lambda: not page.work.running)
    assert page.text("alpsEngineState") == "The engine is not installed yet."
    assert page.work.failure is not None and page.work.failure.code.startswith("install.")
    assert page.text("alpsEngineOutcome") == page.work.failure.message
    assert {"Install", "Copy report"} <= {*page.buttons(), page.find(QPushButton, "alpsEngineInstall").text()}
    QApplication.clipboard().clear()
    page.press("CopyReport")
    until(lambda: "clipboard" in page.text("alpsEngineOutcome"))
    report = QApplication.clipboard().text()
    assert "Last installation" in report and "GDAL" in report
    assert str(Path.home()) not in report
    index.status = 0
    installed(page)


def test_folder_of_wheels_needs_no_network(page: Page, profile: Profile, index: PackageIndex, tmp_path: Path) -> None:
    """Fault 114: a machine that is never connected."""
    index.close()
    folder = tmp_path / "wheels"
    folder.mkdir()
    for name, data in profile.wheels.items():
        (folder / name).write_bytes(data)
    page.find(QgsFileWidget, "alpsEngineWheels").setFilePath(str(folder))
    until(lambda: "Downloads nothing" in page.text("alpsEngineSize_base"))
    installed(page)
    assert index.asked == []


def test_problem_of_the_request_is_said_instead_of_a_plan(page: Page, tmp_path: Path) -> None:
    page.find(QgsFileWidget, "alpsEngineWheels").setFilePath(str(tmp_path / "nowhere"))
    until(lambda: "nowhere" in page.text("alpsEnginePlan"))
    assert page.buttons() == ["Use another Python…"]


def test_update_is_offered_and_done(page: Page, profile: Profile, index: PackageIndex) -> None:
    """Fault 111."""
    installed(page)
    newer = dict([make_wheel("tinyone", "2.0", "import tinytwo\n"), make_wheel("tinytwo", "2.0")])
    index.wheels |= newer
    (profile.site.requirements / "base.txt").write_text(lock_of(newer), encoding="utf-8")
    page.section._work_changed()
    until(lambda: "Update" in page.buttons())
    page.press("Update")
    until(lambda: not page.work.running)
    assert page.text("alpsEngineOutcome") == "The engine is up to date and works."
    assert not manager.needs_update(profile.site)


def test_repair_builds_a_broken_engine_again(page: Page, profile: Profile) -> None:
    """Fault 110."""
    installed(page)
    engine = read_pointer(profile.site.pointer)
    assert engine is not None
    next(Path(engine.folder).rglob("tinytwo.py")).unlink()
    page.press("Repair")
    until(lambda: not page.work.running)
    assert page.text("alpsEngineOutcome") == "The engine works."
    again = read_pointer(profile.site.pointer)
    assert again is not None
    assert subprocess.run([again.python, "-I", "-c", "import tinyone"], check=False).returncode == 0


def test_remove_asks_first(page: Page, profile: Profile, monkeypatch: pytest.MonkeyPatch) -> None:
    installed(page)
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answers.pop(0))
    page.press("Remove")
    assert not page.work.running
    page.press("Remove")
    until(lambda: not page.work.running)
    assert page.text("alpsEngineState") == "The engine is not installed yet."
    assert read_pointer(profile.site.pointer) is None


def test_python_of_the_users_own_is_tested_first(page: Page, profile: Profile) -> None:
    """Fault 114: an interpreter without the packages."""
    page.section.use_python(sys.executable)
    until(lambda: not page.work.running)
    assert page.work.failure is not None and "tinyone" in page.work.failure.message
    assert QgsSettings().value(SETTING) is None
    installed(page)
    engine = read_pointer(profile.site.pointer)
    assert engine is not None
    page.section.use_python(engine.python)
    until(lambda: not page.work.running)
    assert page.work.failure is None
    assert QgsSettings().value(SETTING) == engine.python
    assert "Stop using this Python" in page.buttons()
    page.press("OwnAgain")
    assert QgsSettings().value(SETTING) is None


def test_page_keeps_no_user_waiting(profile: Profile, work: EngineWork) -> None:
    """Whatever takes a process is found out in a task."""
    Page(work).close()
    started = time.monotonic()
    page = Page(work)
    seconds = time.monotonic() - started
    page.close()
    assert seconds < 0.3


def test_damaged_pointer_is_as_none(profile: Profile, work: EngineWork) -> None:
    profile.site.pointer.parent.mkdir(parents=True, exist_ok=True)
    profile.site.pointer.write_text(json.dumps([1, 2]), encoding="utf-8")
    page = Page(work)
    assert page.text("alpsEngineState") == "The engine is not installed yet."
    page.close()
