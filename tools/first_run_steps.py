"""The steps of `first_run.py`; QGIS runs this file inside its window, with `--code`."""

from __future__ import annotations

import os
import subprocess  # nosec B404
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsApplication, QgsProject
from qgis.gui import QgsFileWidget, QgsMessageBarItem
from qgis.PyQt.QtCore import QPoint, QRect, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from qgis.utils import iface

sys.path.insert(0, os.environ["ALPS_WINDOW_TOOLS"])
import window_driver  # noqa: E402
from window_driver import check, clean_window, rendered, seen, shot, walk  # noqa: E402

SCENE, ZIP = (Path(os.environ[f"ALPS_WINDOW_{name}"]) for name in ("SCENE", "ZIP"))
WHEELS = os.environ.get("ALPS_WINDOW_WHEELS", "")

PATIENCE_S, ENGINE_S = 60.0, 900.0
window_driver.PATIENCE_S = PATIENCE_S
seen.update(clicks={}, log=[], engine="wheels" if WHEELS else "package index")


def steps() -> Iterator[Any]:
    """Yield seconds to wait, or a condition to wait for."""
    QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel].connect(_logged)
    yield from clean_window()
    seen["bars_of_qgis"] = bar_texts()
    iface.messageBar().clearWidgets()
    yield from install_plugin()
    yield from install_engine()
    yield from label()
    yield from rename()
    yield from apply_edits()
    yield from look_at_log()


# The hand.


def xdotool(*words: object) -> Iterator[Any]:
    """Move the mouse or press keys as a person does."""
    running = subprocess.Popen(["xdotool", *map(str, words)])  # nosec B603 B607
    yield lambda: running.poll() is not None
    yield 0.4


def click_at(widget: QWidget, spot: QPoint, what: str, times: int = 1) -> Iterator[Any]:
    """Click at a spot of a widget, and count it under the step that is running."""
    seen["clicks"].setdefault(_step[0], []).append(what)
    # Relative to the window: Qt hears late where a window manager has put it.
    top = widget.window()
    at = widget.mapTo(top, spot)
    # Qt's pixels are larger than the screen's where it takes the resolution of the screen into account.
    ratio = top.devicePixelRatioF()
    move = ("mousemove", "--window", int(top.winId()), round(at.x() * ratio), round(at.y() * ratio))
    yield from xdotool(*move, "sleep", 0.2, "click", "--repeat", times, "--delay", 60, 1)


def click(widget: QWidget, what: str = "") -> Iterator[Any]:
    """Click a widget; fails where it is hidden, disabled, off the screen or below another one."""
    name = what or (widget.text() if hasattr(widget, "text") else widget.objectName())
    yield lambda: widget.isVisible() and widget.isEnabled()
    yield 0.5  # a page that has just come may still move
    spot = widget.rect().center()
    top = widget.window().childAt(widget.mapTo(widget.window(), spot))
    check(top is not None and (top is widget or widget.isAncestorOf(top)), f"“{name}” is covered by {top}")
    yield from click_at(widget, spot, name)


def choose(menu: QMenu, text: str) -> Iterator[Any]:
    """Click an entry of an open menu."""
    action = next((each for each in menu.actions() if each.text().replace("&", "").startswith(text)), None)
    check(action is not None, f"the menu has no {text}: {[each.text() for each in menu.actions()]}")
    yield from click_at(menu, menu.actionGeometry(action).center(), text)


def press(*keys: str) -> Iterator[Any]:
    """Press keys one after the other."""
    yield from xdotool("key", "--delay", 80, *keys)


def write(text: str) -> Iterator[Any]:
    """Type a text."""
    yield from xdotool("type", "--delay", 15, text)


# What is on the screen.

_step = [""]


def begin(name: str) -> None:
    """Count the clicks under this name from now on."""
    _step[0] = name


def window(kind: type, name: str = "") -> Any:
    """Return the visible window of a kind, or None."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, kind) and each.isVisible()]
    return next((each for each in found if name in (each.objectName(), type(each).__name__, "")), None)


def bar_button(text: str) -> QPushButton | None:
    """Return the button of the message bar that says `text`, or None."""
    items = [item for item in iface.messageBar().findChildren(QgsMessageBarItem) if item.isVisible()]
    buttons = [button for item in items for button in item.findChildren(QPushButton) if button.text() == text]
    return buttons[0] if buttons else None


def bar_texts() -> list[str]:
    """Return what stands in the message bar."""
    return [f"{item.title()}: {item.text()}" for item in iface.messageBar().items()]


def layers() -> dict[str, Any]:
    """Return the layers of the run by their kind."""
    found = {layer.customProperty("alps/kind"): layer for layer in QgsProject.instance().mapLayers().values()}
    return {kind: layer for kind, layer in found.items() if kind}


def _logged(text: str, tag: str, level: Any) -> None:
    if tag in ("ALPS", "Python warning", "Python error") or level not in (
        Qgis.MessageLevel.Info,
        Qgis.MessageLevel.NoLevel,
        Qgis.MessageLevel.Success,
    ):
        seen["log"].append(f"{tag}: {text}")


# The way.


def install_plugin() -> Iterator[Any]:
    """Install the zip in QGIS's own dialog."""
    begin("plugin")
    QTimer.singleShot(0, iface.actionManagePlugins().trigger)
    yield lambda: _manager() is not None
    yield 2.0  # the window manager may still move the dialog
    manager = _manager()
    pages = manager.findChild(QListWidget, "mOptionsListWidget")
    item = next(item for row in range(pages.count()) if "ZIP" in (item := pages.item(row)).text())
    yield from click_at(pages.viewport(), pages.visualItemRect(item).center(), item.text())
    field = manager.findChild(QgsFileWidget, "mZipFileWidget").findChild(QLineEdit)
    yield from click(field, "ZIP file")
    yield from write(str(ZIP))
    shot("01_zip")
    yield from click(manager.findChild(QPushButton, "buttonInstallFromZip"))
    yield 1.5
    if window(QMessageBox) is not None:
        shot("01_warning")
        box = window(QMessageBox)
        yield from click(box.button(QMessageBox.StandardButton.Yes), "Yes")
    yield lambda: QgsApplication.processingRegistry().providerById("alps") is not None
    yield 2.0
    shot("02_plugin_installed")
    yield from click(_button(manager, "Close"))
    yield 1.0


def _manager() -> Any:
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next((each for each in found if each.findChild(QPushButton, "buttonInstallFromZip") is not None), None)


def install_engine() -> Iterator[Any]:
    """Install the engine from the bar that says that it is missing."""
    begin("engine")
    shot("03_engine_missing")
    seen["bars_at_start"] = bar_texts()
    yield from click(_needed(bar_button("Install engine…"), "the bar does not offer the engine"))
    yield lambda: (page := _page()) is not None and page.findChild(QPushButton, "alpsEngineInstall").isEnabled()
    page = _page()
    shot("04_engine_page")
    if WHEELS:
        begin("wheels")
        source = page.findChild(QWidget, "alpsEngineSource")
        yield from click_at(source, QPoint(12, 10), "Offline or behind a proxy")
        yield from click(page.findChild(QgsFileWidget, "alpsEngineWheels").findChild(QLineEdit), "Folder of wheels")
        yield from write(WHEELS)
        yield 2.0
        yield page.findChild(QPushButton, "alpsEngineInstall").isEnabled
        shot("04_wheels")
        begin("engine")
    from alps_qgis.gui.engine_work import engine_work

    start = time.monotonic()
    yield from click(page.findChild(QPushButton, "alpsEngineInstall"))
    yield lambda: engine_work().running
    yield 15.0
    if engine_work().running:
        shot("05_installing")
    window_driver.PATIENCE_S = ENGINE_S
    yield lambda: not engine_work().running
    window_driver.PATIENCE_S = PATIENCE_S
    seen["install_s"] = round(time.monotonic() - start, 1)
    yield 8.0
    shot("06_engine_installed")
    folder = Path(QgsApplication.qgisSettingsDirPath()) / "alps" / "engine"
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    seen["engine_mb"] = round(sum(sizes) / 1e6)
    seen["engine_log"] = (folder / "install.log").read_text(encoding="utf-8").splitlines()[-12:]
    dialog = page.window()
    yield from click(_button(dialog, "OK"))
    yield 1.0


def _page() -> Any:
    return next((each for each in QApplication.allWidgets() if each.objectName() == "alpsOptions"), None)


def label() -> Iterator[Any]:
    """Label a raster from the hint in the bar, with the raster's file chosen in the dialog."""
    begin("label")
    seen["bars_with_engine"] = bar_texts()
    shot("07_hint")
    yield from click(_needed(bar_button("Label a raster…"), f"no hint: {bar_texts()}"))
    yield lambda: _dialog() is not None
    dialog = _dialog()
    yield 1.0
    shot("08_dialog")
    yield from click(next(b for b in dialog.findChildren(QToolButton) if b.text() == "…" and b.isVisible()), "…")
    if window(QMenu) is not None:
        shot("08_menu")
        yield from choose(window(QMenu), "Select File")
    yield lambda: window(QFileDialog) is not None
    yield from write(str(SCENE))
    yield from press("Return")
    yield lambda: window(QFileDialog) is None
    yield 1.0
    shot("09_raster_chosen")
    yield from click(dialog.runButton(), "Run")
    yield 3.0
    shot("10_running")
    window_driver.PATIENCE_S = ENGINE_S
    yield lambda: len(layers()) == 5
    window_driver.PATIENCE_S = PATIENCE_S
    yield rendered
    yield 1.5
    shot("11_log")
    seen["clicks_to_labelled_raster"] = sum(len(seen["clicks"][step]) for step in ("engine", "label"))
    begin("classes")
    yield from click(_button(dialog, "Close"))
    yield 1.0
    yield rendered
    shot("12_labelled")
    seen["bars_after_run"] = bar_texts()


def _dialog() -> Any:
    return next(
        (w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AlgorithmDialog" and w.isVisible()), None
    )


def rename() -> Iterator[Any]:
    """Name three classes in the panel, two of them alike."""
    yield from click(_needed(bar_button("Name the classes"), f"nothing leads to the classes: {bar_texts()}"))
    yield lambda: _panel() is not None and _panel().isVisible() and len(_panel().board.order.entries()) > 2
    order, view = _panel().board.order, _panel().board.view
    # Time for the pictures of the first class.
    yield 4.0
    shot("13_panel")
    for row, name in enumerate(["Field", "Forest", "Field"]):
        box: QRect = view.visualRect(order.index(row, 1))
        yield from click_at(view.viewport(), box.center() + QPoint(20, 0), f"row {row + 1} (double)", 2)
        yield from press("ctrl+a")
        yield from write(name)
        yield from press("Return")
        yield 0.5
    yield 2.0
    yield rendered
    names = [entry.name for entry in order.entries()]
    check(names.count("Field") == 1 and "Forest" in names, f"the panel has {names}")
    shot("14_named")


def _panel() -> Any:
    return iface.mainWindow().findChild(QDockWidget, "alpsClassesDock")


def apply_edits() -> Iterator[Any]:
    """Save, and update the class raster and the polygons, from the panel."""
    begin("apply")
    found = layers()
    before = Path(found["raster"].source()).stat().st_mtime_ns
    yield from click(_button(_panel(), "Apply"))
    yield lambda: Path(layers()["raster"].source()).stat().st_mtime_ns != before
    yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
    yield 2.0
    yield rendered
    names = {feature["class_name"] for feature in layers()["classes"].getFeatures()}
    check({"Field", "Forest"} <= names, f"the table has {sorted(names)}")
    polygons = {feature["class_name"] for feature in layers()["polygons"].getFeatures()}
    check({"Field", "Forest"} <= polygons, f"the polygons are of {sorted(polygons)}")
    seen["bars_after_apply"] = bar_texts()
    shot("16_applied")


def look_at_log() -> Iterator[Any]:
    """Show what QGIS logged, and the report of the run."""
    dock = iface.mainWindow().findChild(QDockWidget, "MessageLog")
    dock.setUserVisible(True)
    yield 1.0
    shot("17_log_panel")
    results = iface.mainWindow().findChild(QDockWidget, "ResultsViewer")
    if results is not None:
        dock.close()
        results.setUserVisible(True)
        yield 1.0
        shot("18_results")


def _button(place: QWidget, text: str) -> QPushButton:
    found = [each for each in place.findChildren(QPushButton) if each.isVisible()]
    return next(each for each in found if each.text().replace("&", "") == text)


def _needed(widget: Any, why: str) -> Any:
    check(widget is not None, why)
    return widget


walk(steps())
