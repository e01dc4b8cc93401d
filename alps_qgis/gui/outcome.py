"""Say in the message bar what came out of a run, and lead on to its classes."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QLocale, QTimer

from ..host.publish import same_file
from ..host.text import tr
from .messages import Button, say
from .runs import Run, runs_of, show_classes

_SECONDS = 60
"""Who waited for a long run may be at the other end of the room."""


ShowClasses = Callable[[Run], Any]
"""Shows the classes of a run."""


def tell_outcome(
    iface: Any, project: QgsProject, title: str, results: dict[str, Any], show: ShowClasses | None = None
) -> None:
    """Say that a run has finished, with its main figures.

    Args:
        iface: the window of QGIS.
        project: that shows its layers.
        title: what the user calls it.
        results: its outputs.
        show: shows the classes of the run; None for their attribute table.
    """
    text = tr("“{title}” has finished.").format(title=title)
    show = show or (lambda run: show_classes(iface, project, run))
    buttons = _buttons(project, str(results.get("CODEBOOK") or ""), show)
    text = f"{text} {_figures(results)}".strip()
    # After QGIS's own “Task complete”, which would lie above it.
    success = Qgis.MessageLevel.Success
    QTimer.singleShot(0, lambda: say(iface, text, success, buttons=buttons, seconds=_SECONDS))


def _buttons(project: QgsProject, codebook: str, show: ShowClasses) -> list[Button]:
    if not Path(codebook).is_file():
        return []
    run = next((run for run in runs_of(project) if same_file(run.codebook, codebook)), None)
    return [(tr("Name the classes"), lambda: show(run))] if run is not None else []


def _figures(results: dict[str, Any]) -> str:
    """Return the main figures of a run in one sentence; empty where it has none."""
    names = {
        "N_SCENES": tr("rasters: {}"),
        "N_CLASSES": tr("classes: {}"),
        "N_SEGMENTS": tr("segments: {}"),
        "N_POLYGONS": tr("polygons: {}"),
    }
    locale = QLocale()
    found = [
        text.format(locale.toString(int(results[name])))
        for name, text in names.items()
        if results.get(name) is not None
    ]
    sentence = ", ".join(found)
    return f"{sentence[:1].upper()}{sentence[1:]}." if sentence else ""
