"""Open the dialog of an algorithm: the same one as from the Processing Toolbox, with the first values filled in."""

from __future__ import annotations

import contextlib
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QObject

from ..host.engine import locate_engine
from ..host.text import tr
from .messages import say
from .outcome import ShowClasses, tell_outcome


class Dialogs(QObject):
    """The open dialogs.

    Args:
        iface: the window of QGIS.
        project: where the results go.
    """

    def __init__(self, iface: Any, project: QgsProject) -> None:
        super().__init__()
        self._iface = iface
        self._project = project
        # Without this, Python forgets that they are Processing's dialogs, and they break.
        self._open: list[Any] = []
        self.show_classes: ShowClasses | None = None
        """As in `JobQueue`."""

    def show(self, algorithm_id: str, parameters: dict[str, Any]) -> Any:
        """Show the dialog of an algorithm; where the engine is missing, show the page that installs it instead.

        Returns:
            The dialog, or None.
        """
        if not locate_engine().found:
            from .options import open_settings

            open_settings(self._iface)
            return None
        try:
            from qgis import processing

            dialog = processing.createAlgorithmDialog(algorithm_id, parameters)
        except ImportError:
            text = tr("Switch on “Processing” in Plugins ▸ Manage and Install Plugins first.")
            say(self._iface, text, Qgis.MessageLevel.Warning)
            return None
        canvas = self._iface.mapCanvas()
        tool = canvas.mapTool()
        title = dialog.algorithm().displayName()
        self._open.append(dialog)
        dialog.algorithmFinished.connect(lambda ok, results: self._finished(ok, title, results))
        dialog.destroyed.connect(lambda: self._closed(dialog, canvas, tool))
        dialog.show()
        return dialog

    def remove(self) -> None:
        """Close every dialog; for unloading the plugin."""
        for dialog in list(self._open):
            with contextlib.suppress(RuntimeError):  # gone already
                dialog.close()

    def _finished(self, ok: bool, title: str, results: dict[str, Any]) -> None:
        # What went wrong stands in the dialog.
        if ok:
            tell_outcome(self._iface, self._project, title, results, self.show_classes)

    def _closed(self, dialog: Any, canvas: Any, tool: Any) -> None:
        self._open = [each for each in self._open if each is not dialog]
        # A button of the dialog may have given the canvas a tool for picking an extent.
        with contextlib.suppress(RuntimeError):  # QGIS is closing
            if canvas.mapTool() is not tool:
                canvas.setMapTool(tool)
