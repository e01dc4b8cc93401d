"""The steps of `responsiveness.py`; QGIS runs this file inside its window, with `--code`."""

from __future__ import annotations

import faulthandler
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import Qgis, QgsApplication, QgsProject, QgsTask
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.utils import iface

sys.path.insert(0, os.environ["ALPS_WINDOW_TOOLS"])
import window_driver  # noqa: E402
from window_driver import check, clean_window, rendered, seen, shot, stop_at_errors, walk  # noqa: E402

SCENE, WORK = (Path(os.environ[f"ALPS_WINDOW_{name}"]) for name in ("SCENE", "WORK"))
START, STACKS = os.environ["ALPS_WINDOW_START"], os.environ["ALPS_WINDOW_STACKS"]
TICK_MS = int(os.environ["ALPS_WINDOW_TICK_MS"])
STACK_AFTER_S = 0.06
SETTLE_S = 3.0

window_driver.PATIENCE_S = 600.0


class Pulse:
    """Note how late each tick of a timer comes, and how long the main thread worked before it, phase by phase."""

    def __init__(self) -> None:
        self.ticks: dict[str, list[tuple[float, float]]] = {}
        self._phase = ""
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._stacks = open(STACKS, "w", encoding="utf-8") if STACKS else None  # noqa: PTH123, SIM115
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(TICK_MS)

    def phase(self, name: str) -> None:
        """Count ticks for another phase from now on."""
        self._phase = name
        if name:
            self.ticks.setdefault(name, [])

    def stop(self) -> None:
        """Tick no more."""
        self._timer.stop()
        if self._stacks:
            faulthandler.cancel_dump_traceback_later()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        late_ms = max(0.0, (now - self._last) * 1000 - TICK_MS)
        worked_ms = (worked - self._worked) * 1000
        self._last, self._worked = now, worked
        if self._phase:
            self.ticks[self._phase].append((round(late_ms, 2), round(worked_ms, 2)))
        if self._stacks:
            if late_ms > STACK_AFTER_S * 1000:
                self._stacks.write(f"^ {self._phase} {late_ms:.0f} ms, of which {worked_ms:.0f} ms work\n\n")
                self._stacks.flush()
            faulthandler.dump_traceback_later(STACK_AFTER_S, repeat=True, file=self._stacks)


def kind(name: str) -> Any:
    """Return the layer of a kind, or None."""
    layers = QgsProject.instance().mapLayers().values()
    return next((layer for layer in layers if layer.customProperty("alps/kind") == name), None)


def steps() -> Iterator[Any]:
    """Yield seconds to wait, or a condition to wait for."""
    yield from clean_window()
    stop_at_errors()
    WORK.mkdir(parents=True, exist_ok=True)
    layer = iface.addRasterLayer(str(SCENE), SCENE.stem)
    check(layer is not None and layer.isValid(), f"{SCENE} does not open")
    yield 2.0
    yield rendered
    pulse = Pulse()
    pulse.phase("idle")
    yield 5.0
    yield from start(layer, pulse)
    yield lambda: kind("classes") is not None
    yield SETTLE_S
    yield rendered
    yield SETTLE_S
    pulse.phase("")
    shot("loaded")
    yield from edit(pulse)
    pulse.stop()
    seen["ticks"] = pulse.ticks
    seen["qgis"] = Qgis.version()
    seen["segments"] = kind("segments").featureCount()


def edit(pulse: Pulse) -> Iterator[Any]:
    """Rename a class and save, with the segments on."""
    classes = kind("classes")
    classes.startEditing()
    classes.changeAttributeValue(1, classes.fields().lookupField("class_name"), "Forest")
    yield 0.5
    pulse.phase("edit")
    classes.commitChanges()
    yield SETTLE_S
    yield rendered
    pulse.phase("")


def start(layer: Any, pulse: Pulse) -> Iterator[Any]:
    """Start the job; its layers are loaded from the moment on in which its task is complete."""
    values = {"INPUT": layer.id(), "SEGMENTER": "superpixels", "MIN_AREA": 4, "CLUSTERS": 16}
    if START == "menu":
        pulse.phase("job")
        task = qgis.utils.plugins["alps_qgis"].jobs.run("alps:autolabel", values)
        check(task is not None, "the job does not start")
    else:
        from qgis import processing

        dialog = processing.createAlgorithmDialog("alps:autolabel", values)
        # Without a reference, Python collects the dialog with the context that the task still uses.
        qgis.utils.alps_dialog = dialog
        dialog.show()
        yield 2.0
        pulse.phase("job")
        dialog.runButton().click()
    complete = QgsTask.TaskStatus.Complete
    QgsApplication.taskManager().statusChanged.connect(
        lambda _id, status: pulse.phase("load") if status == complete else None
    )


walk(steps())
