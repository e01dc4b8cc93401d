"""The steps of `qgis_window.py`; QGIS runs this file inside its window, with `--code`."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QTableView
from qgis.utils import iface

sys.path.insert(0, os.environ["ALPS_WINDOW_TOOLS"])
from window_driver import check, clean_window, find, rendered, seen, shot, stop_at_errors, walk  # noqa: E402

SCENE, WORK = (Path(os.environ[f"ALPS_WINDOW_{name}"]) for name in ("SCENE", "WORK"))
CLUSTERS = int(os.environ.get("ALPS_WINDOW_CLUSTERS", "8"))


def layers() -> dict[str, Any]:
    """Return the layers of the run by their kind."""
    found = {layer.customProperty("alps/kind"): layer for layer in QgsProject.instance().mapLayers().values()}
    return {kind: layer for kind, layer in found.items() if kind}


def legend(layer: Any) -> list[str]:
    """Return what the layer panel shows below a layer."""
    model = iface.layerTreeView().layerTreeModel()
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    texts = [entry.data(Qt.ItemDataRole.DisplayRole) for entry in model.layerLegendNodes(node)]
    # The slider for the opacity is an entry without a text.
    return [str(text) for text in texts if text]


def steps() -> Iterator[Any]:
    """Yield seconds to wait, or a condition to wait for."""
    yield from clean_window()
    stop_at_errors()
    iface.messageBar().clearWidgets()
    WORK.mkdir(parents=True, exist_ok=True)
    yield from open_scene()
    yield from run_from_toolbox()
    yield from name_and_merge()
    yield from apply_class_edits()


def open_scene() -> Iterator[Any]:
    """Show the scene and the Processing Toolbox."""
    layer = iface.addRasterLayer(str(SCENE), SCENE.stem)
    check(layer is not None and layer.isValid(), f"{SCENE} does not open")
    for name in ("Browser", "Browser2"):
        dock = iface.mainWindow().findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    toolbox().show()
    toolbox().searchBox.setText("label")
    yield 1.0
    yield rendered
    shot("1_scene")


def toolbox() -> Any:
    """Return the dock of the Processing Toolbox."""
    return iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")


def run_from_toolbox() -> Iterator[Any]:
    """Start Auto-label raster as a double click does, fill the dialog in and run it."""
    tree = toolbox().algorithmTree
    index = find(tree.model(), "Auto-label raster")
    check(index is not None, "Auto-label raster is not in the toolbox")
    tree.setCurrentIndex(index)
    # The toolbox waits until its dialog closes; so it must not be this step that calls it.
    QTimer.singleShot(0, toolbox().executeAlgorithm)
    yield 1.0
    dialog = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AlgorithmDialog" and w.isVisible())
    dialog.resize(900, 760)
    dialog.move(330, 120)
    values = {"CLUSTERS": CLUSTERS}
    stem = SCENE.stem
    names = {"CLASSES": "classes.tif", "POLYGONS": "polygons.gpkg", "SEGMENTS": "segments.gpkg"}
    values.update({name: str(WORK / f"{stem}_{ending}") for name, ending in names.items()})
    values["CODEBOOK"] = str(WORK / "codebook.gpkg")
    dialog.setParameters(values)
    yield 0.5
    shot("2_dialog")
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    yield 2.5
    shot("3_running")
    yield lambda: len(layers()) == 5
    yield rendered
    yield 1.0
    shot("4_log")
    dialog.close()
    found = layers()
    classes = found["classes"]
    seen["classes"] = [feature["class_name"] for feature in classes.getFeatures()]
    seen["legend"] = legend(found["raster"])
    check(seen["classes"] == seen["legend"], f"the legend of the raster is {seen['legend']}")
    order = [node.layer().customProperty("alps/kind") for node in QgsProject.instance().layerTreeRoot().findLayers()]
    seen["order"] = order
    check(order.index("polygons") < order.index("raster"), f"polygons are not above the raster: {order}")
    yield 0.5
    yield rendered
    shot("5_result")


def attribute_table(layer: Any) -> Iterator[Any]:
    """Open the attribute table; the generator returns its window and its grid."""
    iface.setActiveLayer(layer)
    window = iface.showAttributeTable(layer)
    yield lambda: (grid := window.findChild(QTableView, "mTableView")) is not None and grid.isVisible()
    return window, window.findChild(QTableView, "mTableView")


def type_into(grid: Any, row: int, column: int, text: str) -> Iterator[Any]:
    """Edit a cell with the keyboard."""
    index = grid.model().index(row, column)
    grid.setCurrentIndex(index)
    grid.edit(index)
    yield 0.2
    editor = QApplication.focusWidget()
    if not isinstance(editor, QLineEdit):
        editor = next(w for w in grid.findChildren(QLineEdit) if w.isVisible())
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    yield 0.2


def name_and_merge() -> Iterator[Any]:
    """Name three classes, two of them alike, recolour one, and save."""
    classes = layers()["classes"]
    window, grid = yield from attribute_table(classes)
    window.resize(1060, 430)
    window.move(420, 540)
    yield 1.0
    shot("6_table")
    window.findChild(QAction, "mActionToggleEditing").trigger()
    yield 0.5
    header = [grid.model().headerData(i, Qt.Orientation.Horizontal) for i in range(grid.model().columnCount())]
    column = next(i for i, title in enumerate(header) if str(title).startswith("class_name"))
    areas = next(i for i, title in enumerate(header) if str(title).startswith("Area"))
    sizes = [grid.model().data(grid.model().index(row, areas), Qt.ItemDataRole.DisplayRole) for row in range(3)]
    seen["first_areas"] = [str(size) for size in sizes]
    for row, name in enumerate(["Field", "Forest", "Field"]):
        yield from type_into(grid, row, column, name)
    feature = next(f for f in classes.getFeatures() if f["class_name"] == "Forest")
    classes.changeAttributeValue(feature.id(), classes.fields().lookupField("color"), "#1b7837")
    yield 0.5
    shot("7_edited")
    window.findChild(QAction, "mActionSaveEdits").trigger()
    window.findChild(QAction, "mActionReload").trigger()
    yield 0.5
    yield rendered
    names = legend(layers()["raster"])
    seen["legend_after_save"] = names
    check(names[:2] == ["Field", "Forest"] and len(names) == CLUSTERS - 1, f"the legend after the save is {names}")
    shot("8_saved")
    window.findChild(QAction, "mActionToggleEditing").trigger()
    yield 0.3
    window.close()


def apply_class_edits() -> Iterator[Any]:
    """Write raster and polygons anew from the menu of the table."""
    found = layers()
    iface.setActiveLayer(found["classes"])
    before = Path(found["raster"].source()).stat().st_mtime_ns
    menu = iface.layerTreeView().menuProvider().createContextMenu()
    action = next((action for action in menu.actions() if action.text() == "Apply class edits"), None)
    check(action is not None, f"the menu of the table offers {[a.text() for a in menu.actions()]}")
    index = iface.layerTreeView().node2index(QgsProject.instance().layerTreeRoot().findLayer(found["classes"].id()))
    corner = iface.layerTreeView().viewport().mapToGlobal(iface.layerTreeView().visualRect(index).bottomLeft())
    menu.popup(corner + QPoint(60, 0))
    yield 0.5
    shot("9_menu")
    menu.close()
    action.trigger()
    yield lambda: Path(found["raster"].source()).stat().st_mtime_ns != before
    yield lambda: QgsApplication.taskManager().countActiveTasks() == 0
    yield 1.0
    yield rendered
    seen["legend_after_relabel"] = legend(found["raster"])
    values = {int(row[0]) for row in found["raster"].attributeTable(1).data()}
    seen["values_after_relabel"] = sorted(values)
    check(len(values) == CLUSTERS - 1, f"the new raster has the values {sorted(values)}")
    polygons = {feature["class_name"] for feature in found["polygons"].getFeatures()}
    seen["polygons_after_relabel"] = sorted(polygons)
    check({"Field", "Forest"} <= polygons, f"the new polygons are of {sorted(polygons)}")
    check(all(layer.isValid() for layer in found.values()), "a layer is broken")
    shot("10_applied")


walk(steps())
