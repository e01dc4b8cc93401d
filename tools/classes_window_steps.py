"""The steps of `classes_window.py`; QGIS runs this file inside its window, with `--code`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
from qgis.core import QgsApplication, QgsPointXY, QgsProcessingContext, QgsProcessingFeedback, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QToolBar
from qgis.utils import iface, plugins

sys.path.insert(0, os.environ["ALPS_WINDOW_TOOLS"])
from explore_steps import explore  # noqa: E402
from window_driver import check, clean_window, rendered, seen, shot, walk  # noqa: E402

SCENE, WORK = (Path(os.environ[f"ALPS_WINDOW_{name}"]) for name in ("SCENE", "WORK"))
CLUSTERS = int(os.environ.get("ALPS_WINDOW_CLUSTERS", "8"))
LEFT = Qt.MouseButton.LeftButton


def dock() -> Any:
    """Return the panel."""
    return iface.mainWindow().findChild(QDockWidget, "alpsClassesDock")


def layer(kind: str) -> Any:
    """Return the layer of the run of this kind."""
    layers = QgsProject.instance().mapLayers().values()
    return next(each for each in layers if each.customProperty("alps/kind") == kind)


def names() -> list[str]:
    """Return the names in the panel, from the top."""
    return [entry.name for entry in dock().board.order.entries()]


def cell(row: int, column: int = 1) -> QPoint:
    """Return the middle of a cell of the table."""
    view = dock().board.view
    return view.visualRect(dock().board.order.index(row, column)).center()


def steps() -> Iterator[Any]:
    """Yield seconds to wait, or a condition to wait for."""
    yield from clean_window()
    iface.messageBar().clearWidgets()
    WORK.mkdir(parents=True, exist_ok=True)
    for name in ("Browser", "Browser2", "ProcessingToolbox"):
        other = iface.mainWindow().findChild(QDockWidget, name)
        if other is not None:
            other.hide()
    scene = iface.addRasterLayer(str(SCENE), SCENE.stem)
    check(scene is not None and scene.isValid(), f"{SCENE} does not open")
    yield from label()
    yield from open_panel()
    yield from rename_and_merge()
    yield from look_further()
    yield from correct()
    yield from split()
    yield from explore(dock)
    yield from save_and_apply()


def label() -> Iterator[Any]:
    """Label the scene, as the dialog does."""
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    outputs = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s_segments.gpkg", "CODEBOOK": "codebook.gpkg"}
    values = {"INPUT": str(SCENE), "SEGMENTER": "superpixels", "CLUSTERS": CLUSTERS}
    files = {name: str(WORK / file) for name, file in outputs.items()}
    processing.runAndLoadResults(
        "alps:autolabel", {**values, **files}, feedback=QgsProcessingFeedback(False), context=context
    )
    yield 1.0
    iface.messageBar().clearWidgets()
    iface.mapCanvas().zoomToFullExtent()
    yield rendered


def open_panel() -> Iterator[Any]:
    """Open the panel from the toolbar."""
    toolbar = iface.mainWindow().findChild(QToolBar, "alpsToolBar")
    action = next(each for each in toolbar.actions() if each.objectName() == "alpsClasses")
    check(isinstance(action, QAction) and action.isEnabled(), "Classes is not enabled")
    before = time.perf_counter()
    action.trigger()
    QApplication.processEvents()
    seen["open_s"] = round(time.perf_counter() - before, 3)
    check(dock() is not None and dock().isVisible(), "the panel is not there")
    iface.mainWindow().resizeDocks([dock()], [520], Qt.Orientation.Horizontal)
    yield lambda: dock().work.session.is_ready or dock().work.no_session
    seen["no_session"] = dock().work.no_session
    yield 1.0
    shot("1_opened")
    view = dock().board.view
    QTest.mouseClick(view.viewport(), LEFT, pos=cell(1))
    yield 3.0
    yield rendered
    shot("2_examples")


def rename_and_merge() -> Iterator[Any]:
    """Rename a class in its place, and drag another one onto it."""
    view = dock().board.view
    first, second = names()[:2]
    QTest.mouseClick(view.viewport(), LEFT, pos=cell(0) + QPoint(20, 0))
    QTest.mouseDClick(view.viewport(), LEFT, pos=cell(0) + QPoint(20, 0))
    yield 0.5
    editor = view.findChild(QLineEdit)
    check(editor is not None, "the name is not edited in its place")
    editor.selectAll()
    QTest.keyClicks(editor, "Gras")
    yield 0.5
    shot("3_rename")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    yield 0.5
    yield rendered
    check(names()[0] == "Gras", f"the first class is {names()}")
    model = dock().board.model
    data = model.mimeData([model.index(model.row_of(dock().board.order.entries()[1].class_id), 1)])
    target = dock().board.order.index(0, 1)
    dock().board.order.dropMimeData(data, Qt.DropAction.CopyAction, -1, -1, target)
    yield 0.5
    yield rendered
    check(second not in names(), f"not merged: {names()}")
    shot("4_merged")
    dock().buttons._undo.click()
    yield 0.5
    check(second in names(), f"not undone: {names()}")
    seen["first"] = first


def look_further() -> Iterator[Any]:
    """Look at every tab, and at the points."""
    tabs = dock().tabs
    for number in range(1, tabs.count()):
        tabs.setCurrentIndex(number)
        yield 2.0
        shot(f"tab_{number}")
    tabs.setCurrentIndex(0)
    place = next(each for each in plugins["alps_qgis"]._menus if hasattr(each, "show_points"))
    place.show_points()
    yield 3.0
    shot("points")
    iface.mainWindow().findChild(QDockWidget, "alpsEmbeddingDock").hide()
    dock().work.selection.clear()
    iface.mapCanvas().zoomToFullExtent()
    yield 0.5
    yield rendered


def correct() -> Iterator[Any]:
    """Correct one segment on the map, then five with the brush."""
    yield from hover_and_assign()
    canvas = iface.mapCanvas()
    centre = QPoint(canvas.width() // 2, canvas.height() // 2)
    viewport = canvas.viewport()
    QTest.mousePress(viewport, LEFT, pos=centre - QPoint(120, 60))
    for step in range(13):
        QTest.mouseMove(viewport, centre + QPoint(-120 + 20 * step, -60 + 6 * step))
        yield 0.05
    shot("6_brush")
    QTest.mouseRelease(viewport, LEFT, pos=centre + QPoint(120, 12))
    yield 0.5
    seen["brushed"] = len(dock().work.selection)
    check(seen["brushed"] > 2, f"{seen['brushed']} segments were brushed")
    QTest.keyClick(canvas, Qt.Key.Key_2)
    yield 1.0
    yield rendered
    shot("7_assigned")


def hover_and_assign() -> Iterator[Any]:
    """Count the clicks and seconds that one correction takes."""
    canvas = iface.mapCanvas()
    canvas.zoomByFactor(0.35)
    yield rendered
    dock().buttons._tool.click()
    yield 0.5
    yield rendered
    centre = QPoint(canvas.width() // 2, canvas.height() // 2)
    QTest.mouseMove(canvas.viewport(), centre)
    yield 0.4
    shot("5_hover")
    before = time.perf_counter()
    QTest.mouseClick(canvas.viewport(), LEFT, pos=centre)
    check(len(dock().work.selection) == 1, "no segment was chosen")
    QTest.keyClick(canvas, Qt.Key.Key_3)
    QApplication.processEvents()
    seen["correct_one_s"] = round(time.perf_counter() - before, 3)
    seen["correct_one_clicks"] = "1 click, 1 key"
    check(dock().work.edits.unsaved_overrides(), "nothing was corrected")
    yield 0.5


def split() -> Iterator[Any]:
    """Split a class, if the engine can."""
    if dock().work.no_session:
        return
    dock().board.choose([dock().board.order.entries()[0].class_id])
    n_before = len(names())
    dock().buttons.split(2)
    yield 3.0
    seen["split"] = len(names()) - n_before
    yield rendered
    shot("8_split")
    if seen["split"]:
        dock().buttons._undo.click()
        yield 0.5
        check(len(names()) == n_before, "the split was not undone")


def save_and_apply() -> Iterator[Any]:
    """Apply, and see that everything is saved."""
    before = Path(layer("raster").source()).stat().st_mtime_ns
    dock().apply()
    yield lambda: Path(layer("raster").source()).stat().st_mtime_ns != before
    yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
    yield 1.0
    yield rendered
    check(not dock().work.edits.is_modified, "something was not saved")
    shot("9_applied")
    seen["names"] = names()
    seen["centre"] = str(QgsPointXY(iface.mapCanvas().center()).toString(0))
    seen["plugin"] = "alps_qgis" in plugins


walk(steps())
