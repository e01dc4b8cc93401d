"""Find out in the background what layers that were opened by hand belong to: QGIS does not wait while files are opened.

Layers of a run know it already. For the others, the files beside them are looked into, which may lie on a slow drive.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from qgis.core import QgsApplication, QgsMapLayer, QgsProject, QgsTask
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.sip import isdeleted

from ..text import tr
from .links import Links, Shown, links_of, shown_by
from .tags import KIND_PROPERTY, is_tagged, tag_by_content, tag_with

Then = Callable[[QgsMapLayer, str], None]
"""Takes a layer and its kind, which is empty for a layer that is not of ALPS; called in the main thread."""

_END_MS = 8000
"""Time that a search has to end when the plugin is switched off."""


class LinkSearch(QObject):
    """Tag layers of a project.

    Args:
        project: whose layers they are.
    """

    def __init__(self, project: QgsProject) -> None:
        super().__init__()
        self._project = project
        self._waiting: dict[str, list[Then]] = {}
        self._tasks: list[_Search] = []

    def look(self, layers: Iterable[QgsMapLayer], then: Then) -> None:
        """Tag layers that do not know what they belong to, and call `then` for each layer that is valid."""
        wanted: dict[str, Shown] = {}
        for layer in layers:
            if not layer.isValid():
                continue
            shown = None if is_tagged(layer) else shown_by(layer)
            if shown is None or not shown.kind:
                then(layer, str(layer.customProperty(KIND_PROPERTY) or ""))
                continue
            if layer.id() not in self._waiting:
                wanted[layer.id()] = shown
            self._waiting.setdefault(layer.id(), []).append(then)
        if wanted:
            task = _Search(wanted, self._over)
            self._tasks.append(task)
            QgsApplication.taskManager().addTask(task)

    def settle(self) -> None:
        """Do at once what is still being searched: a click must not wait for a task that has not begun."""
        for layer_id in list(self._waiting):
            layer = self._project.mapLayer(layer_id)
            if layer is not None:
                self._tell(layer, tag_by_content(layer))

    def stop(self) -> None:
        """End what runs; for unloading the plugin."""
        self._waiting.clear()
        tasks, self._tasks = [task for task in self._tasks if not isdeleted(task)], []
        for task in tasks:
            task.cancel()
        for task in tasks:
            if task.status() == QgsTask.TaskStatus.Running:
                task.waitForFinished(_END_MS)

    def _over(self, task: _Search) -> None:
        if task in self._tasks:
            self._tasks.remove(task)
        for layer_id in task.wanted:
            layer = self._project.mapLayer(layer_id)
            if layer is None:
                self._waiting.pop(layer_id, None)
            elif layer_id in self._waiting:
                self._tell(layer, tag_with(layer, task.found.get(layer_id, Links())))

    def _tell(self, layer: QgsMapLayer, kind: str) -> None:
        for then in self._waiting.pop(layer.id(), []):
            then(layer, kind)


class _Search(QgsTask):
    def __init__(self, wanted: dict[str, Shown], over: Callable[[_Search], None]) -> None:
        flags = QgsTask.Flag.CanCancel | QgsTask.Flag.Hidden | QgsTask.Flag.Silent
        super().__init__(tr("Look for the files that layers belong to"), flags)
        self.wanted = wanted
        self.found: dict[str, Links] = {}
        self._over = over

    def run(self) -> bool:
        for layer_id, shown in self.wanted.items():
            if self.isCanceled():
                return False
            self.found[layer_id] = links_of(shown)
        return True

    def finished(self, _ok: bool) -> None:
        """Hand over what was found; QGIS calls this in the main thread."""
        self._over(self)
