"""The steps of `interrupted.py`; QGIS runs this file inside its window, with `--code`."""

from __future__ import annotations

import json
import os
import subprocess  # nosec B404
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMenu, QMessageBox, QWidget
from qgis.utils import iface

sys.path.insert(0, os.environ["ALPS_WINDOW_TOOLS"])
import window_driver  # noqa: E402
from window_driver import OUT, check, clean_window, rendered, seen, shot, walk  # noqa: E402

SCENE, MADE = (Path(os.environ[f"ALPS_WINDOW_{name}"]) for name in ("SCENE", "MADE"))
HOW = os.environ["ALPS_WINDOW_HOW"]
OUTPUTS = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}
window_driver.PATIENCE_S = 60.0
seen.update(clicks=[], engines=[])


def steps() -> Iterator[Any]:
    """Yield seconds to wait, or a condition to wait for."""
    yield from clean_window()
    layer = QgsRasterLayer(str(SCENE), "scene")
    check(layer.isValid(), f"{SCENE} cannot be read")
    QgsProject.instance().addMapLayer(layer)
    yield rendered
    yield from open_dialog(layer)
    dialog = _dialog()
    dialog.setParameters({**dialog.createProcessingParameters(), **{n: str(MADE / f) for n, f in OUTPUTS.items()}})
    yield from click(dialog.runButton(), dialog.runButton().rect().center(), "Run")
    yield lambda: bool(engines())
    # Until it has begun its tiles.
    yield lambda: any(MADE.rglob("*.npz"))
    seen["engines"] = engines()
    shot("2_running")
    start = time.monotonic()
    if HOW == "disable":
        check(qgis.utils.unloadPlugin("alps_qgis"), "the plugin was not unloaded")
        seen["unload_s"] = round(time.monotonic() - start, 1)
        check(QgsApplication.processingRegistry().providerById("alps") is None, "the provider is left")
        yield lambda: not engines()
        yield 1.0
        shot("3_disabled")
        check(_dialog() is None, "its dialog is still open, and would crash QGIS")
        # As the plugin manager does when the user ticks it again.
        check(qgis.utils.loadPlugin("alps_qgis") and qgis.utils.startPlugin("alps_qgis"), "it does not start again")
        check(qgis.utils.reloadPlugin("alps_qgis") is not False, "it cannot be reloaded")
        check(QgsApplication.processingRegistry().providerById("alps") is not None, "the provider is missing")
        # What was removed goes at the next turn of the event loop.
        yield 1.0
        bars = [bar for bar in iface.mainWindow().findChildren(QWidget) if bar.objectName() == "alpsToolBar"]
        check(len(bars) == 1, f"{len(bars)} toolbars")
        shot("4_enabled_again")
    else:
        QgsProject.instance().setDirty(False)
        QTimer.singleShot(0, iface.actionExit().trigger)
        yield lambda: _question() is not None
        shot("3_question")
        seen["asked"] = _question().text()
        button = _question().button(QMessageBox.StandardButton.Yes)
        yield from click(button, button.rect().center(), "Yes")
        yield lambda: not engines() and QgsApplication.taskManager().countActiveTasks() == 0
        yield 1.0
        shot("4_cancelled")
        # QGIS only cancels its tasks, and wants to be closed again. Nothing comes after that.
        (OUT / "report.json").write_text(json.dumps(seen, indent=1, ensure_ascii=False), encoding="utf-8")
        QTimer.singleShot(0, iface.actionExit().trigger)
        yield 3.0
        if _question() is not None:
            # A scene in the folder for temporary files would be lost.
            button = _question().button(QMessageBox.StandardButton.Yes)
            yield from click(button, button.rect().center(), "Yes")
        yield 50.0
        check(False, "QGIS did not close")


def engines() -> list[int]:
    """Return the processes of the engine that QGIS started, and theirs."""
    listed = subprocess.run(  # nosec B603 B607
        ["ps", "-eo", "pid=,ppid=,stat="], capture_output=True, text=True, check=True
    ).stdout
    rows = [line.split() for line in listed.splitlines()]
    found, grown = {os.getpid()}, True
    while grown:
        more = {int(pid) for pid, parent, state in rows if int(parent) in found and not state.startswith("Z")}
        grown, found = not more <= found, found | more
    commands = {pid: _command(pid) for pid in found}
    return sorted(pid for pid, command in commands.items() if "boot.py" in command or "multiprocessing" in command)


def _command(pid: int) -> str:
    try:
        return Path("/proc", str(pid), "cmdline").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""


def open_dialog(layer: QgsRasterLayer) -> Iterator[Any]:
    """Right-click the layer and choose the entry."""
    view = iface.layerTreeView()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    yield from click(view.viewport(), view.visualRect(view.node2index(node)).center(), "layer (right)", 3)
    yield lambda: _menu() is not None
    shot("1_menu")
    action = next((a for a in _menu().actions() if a.text().replace("&", "").startswith("Label with ALPS")), None)
    check(action is not None, f"the menu has {[a.text() for a in _menu().actions()]}")
    yield from click(_menu(), _menu().actionGeometry(action).center(), "Label with ALPS…")
    yield lambda: _dialog() is not None
    yield 1.0
    shot("1_dialog")


def click(widget: QWidget, spot: QPoint, what: str, button: int = 1) -> Iterator[Any]:
    """Click as a person does, and count it."""
    seen["clicks"].append(what)
    yield 0.5
    top = widget.window()
    at, ratio = widget.mapTo(top, spot), top.devicePixelRatioF()
    move = ("mousemove", "--window", int(top.winId()), round(at.x() * ratio), round(at.y() * ratio))
    running = subprocess.Popen(["xdotool", *map(str, move), "sleep", "0.2", "click", str(button)])  # nosec B603 B607
    yield lambda: running.poll() is not None
    yield 0.4


def _question() -> Any:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMessageBox) and w.isVisible()), None)


def _menu() -> Any:
    return next((w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()), None)


def _dialog() -> Any:
    found = [each for each in QApplication.topLevelWidgets() if each.isVisible()]
    return next((each for each in found if type(each).__name__ == "AlgorithmDialog"), None)


walk(steps())
