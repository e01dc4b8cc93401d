"""The steps of `networks_window.py`; QGIS runs this file inside its window, with `--code`."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QGroupBox, QScrollArea
from qgis.utils import iface

sys.path.insert(0, os.environ["ALPS_WINDOW_TOOLS"])
import window_driver  # noqa: E402
from window_driver import OUT, check, clean_window, find, rendered, seen, shot, stop_at_errors, walk  # noqa: E402

WORK = Path(os.environ["ALPS_WINDOW_WORK"])
PARTS = os.environ["ALPS_WINDOW_PARTS"].split(",")
MINUTES = os.environ["ALPS_WINDOW_MINUTES"]
STEPS = int(os.environ["ALPS_WINDOW_STEPS"])
MODEL = "alps:train_predict_evaluate"
DIALOGS = ("pretrain", "finetune", "predict", "refine", "compareruns", "train_predict_evaluate")

window_driver.PATIENCE_S = 1800.0


def steps() -> Iterator[Any]:
    """Yield seconds to wait, or a condition to wait for."""
    yield from clean_window()
    iface.messageBar().clearWidgets()
    for name in ("Browser", "Browser2"):
        dock = iface.mainWindow().findChild(QDockWidget, name)
        if dock is not None:
            dock.hide()
    yield from open_scene("unlabelled")
    iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox").show()
    if "dialogs" in PARTS:
        yield from look_at_dialogs()
        yield from open_designer()
    stop_at_errors()
    if "chain" in PARTS:
        yield from run_chain()
    if "refine" in PARTS:
        yield from run_refine()


def scene(name: str) -> str:
    """Return the file of a sample scene."""
    return str(WORK / name / "sample.tif")


def truth(name: str) -> str:
    """Return the file of its true classes."""
    return str(WORK / name / "sample_truth.tif")


def open_scene(name: str) -> Iterator[Any]:
    """Open a sample scene under its name."""
    layer = iface.addRasterLayer(scene(name), name)
    check(layer is not None and layer.isValid(), f"the scene {name} does not open")
    yield 1.0
    yield rendered


def open_dialog(algorithm: str) -> Iterator[Any]:
    """Start an algorithm as a double click in the Toolbox does; the generator returns its dialog."""
    toolbox = iface.mainWindow().findChild(QDockWidget, "ProcessingToolbox")
    toolbox.searchBox.setText("")
    yield 0.5
    tree = toolbox.algorithmTree
    tree.expandAll()
    index = find(tree.model(), QgsApplication.processingRegistry().algorithmById(algorithm).displayName())
    check(index is not None, f"{algorithm} is not in the toolbox")
    tree.setCurrentIndex(index)
    tree.scrollTo(index)
    QTimer.singleShot(0, toolbox.executeAlgorithm)
    yield lambda: _dialog() is not None
    yield 1.0
    dialog = _dialog()
    dialog.resize(1000, 860)
    dialog.move(250, 60)
    yield 0.7
    return dialog


def _dialog() -> Any:
    found = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "AlgorithmDialog" and w.isVisible()]
    return found[0] if found else None


def look_at_dialogs() -> Iterator[Any]:
    """Photograph each dialog as it opens, and all of its parameters."""
    for name in DIALOGS:
        dialog = yield from open_dialog(f"alps:{name}")
        shot(f"dialog_{name}")
        for box in dialog.findChildren(QGroupBox):
            box.setProperty("collapsed", False)
        yield 0.7
        # All parameters in one picture, also those below the edge of the dialog.
        dialog.mainWidget().findChild(QScrollArea).widget().grab().save(str(OUT / f"all_{name}.png"))
        dialog.close()
        yield 0.5
    from alps_qgis.processing.form import network_fields

    can_train = network_fields.can_train
    network_fields.can_train = lambda _: False
    dialog = yield from open_dialog("alps:pretrain")
    network_fields.can_train = can_train
    shot("dialog_packages_missing")
    dialog.close()
    yield 0.5


def open_designer() -> Iterator[Any]:
    """Photograph the example model in the designer."""
    from processing.modeler.ModelerDialog import ModelerDialog

    from alps_qgis.gui.model_actions import editable_copy

    designer = ModelerDialog.create(editable_copy(QgsApplication.processingRegistry().algorithmById(MODEL)))
    designer.show()
    designer.resize(1500, 900)
    designer.move(40, 30)
    yield 1.0
    designer.activate()
    yield 1.5
    shot("designer")
    designer.setDirty(False)
    designer.close()
    yield 0.5


def _rasters() -> dict[str, Any]:
    layers = QgsProject.instance().mapLayers()
    return {key: layer for key, layer in layers.items() if isinstance(layer, QgsRasterLayer)}


def _run(dialog: Any, name: str) -> Iterator[Any]:
    """Click Run and photograph the log while it runs and at its end; the generator returns the new class raster."""
    before, finished = set(_rasters()), []
    dialog.algorithmFinished.connect(lambda *_: finished.append(True))
    start = time.monotonic()
    QTest.mouseClick(dialog.runButton(), Qt.MouseButton.LeftButton)
    yield 25.0
    shot(f"{name}_running")
    yield lambda: bool(finished) and bool(set(_rasters()) - before)
    seen[f"{name}_s"] = round(time.monotonic() - start, 1)
    yield rendered
    yield 1.0
    shot(f"{name}_log")
    dialog.close()
    return next(layer for key, layer in _rasters().items() if key not in before)


def run_chain() -> Iterator[Any]:
    """Run the example model on three scenes, and show its prediction beside the truth."""
    for name in ("labelled", "test"):
        yield from open_scene(name)
    dialog = yield from open_dialog(MODEL)
    values: dict[str, Any] = {name: scene(name) for name in ("unlabelled", "labelled", "test")}
    values.update({f"{name}_truth": truth(name) for name in ("labelled", "test")})
    if MINUTES:
        values["minutes"] = float(MINUTES)
    values["figures"] = str(WORK / "figures.json")
    dialog.setParameters(values)
    yield 0.7
    shot("chain_dialog")
    predicted = yield from _run(dialog, "chain")
    yield 0.5
    shot("chain_result")
    true = QgsRasterLayer(truth("test"), "test: true classes")
    QgsProject.instance().addMapLayer(true)
    yield from _photograph("chain_truth", [true])
    yield from _photograph("chain_predicted", [predicted])
    yield from _photograph("chain_image", QgsProject.instance().mapLayersByName("test"))


def _photograph(name: str, shown: list[Any]) -> Iterator[Any]:
    """Save the canvas with only these layers."""
    canvas = iface.mapCanvas()
    before = canvas.layers()
    canvas.freeze(True)
    canvas.setLayers(shown)
    canvas.setExtent(shown[0].extent())
    canvas.freeze(False)
    canvas.refresh()
    yield 1.0
    yield rendered
    canvas.grab().save(str(OUT / f"{name}.png"))
    canvas.setLayers(before)


def run_refine() -> Iterator[Any]:
    """Label a scene, refine the labels from the one dialog, and show both."""
    QgsProject.instance().clear()
    yield from open_scene("test")
    dialog = yield from open_dialog("alps:autolabel")
    dialog.setParameters({"INPUT": scene("test"), "CLUSTERS": 10, "SEGMENTER": "superpixels"})
    before = yield from _run(dialog, "label")
    yield from _photograph("refine_before", [before])
    dialog = yield from open_dialog("alps:refine")
    found = {each.customProperty("alps/kind"): each for each in QgsProject.instance().mapLayers().values()}
    values = {"INPUT": scene("test"), "SEGMENTS_IN": found["segments"], "CODEBOOK_IN": found["classes"]}
    dialog.setParameters({**values, "STEPS": STEPS})
    yield 0.5
    shot("refine_dialog")
    after = yield from _run(dialog, "refine")
    shot("refine_result")
    yield from _photograph("refine_after", [after])


walk(steps())
