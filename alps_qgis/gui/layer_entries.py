"""The entries “Label with ALPS…” in the context menu of raster layers."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtGui import QAction, QIcon
from qgis.PyQt.QtWidgets import QMenu

from ..host.resources import resource
from ..host.tables.tags import KIND_PROPERTY
from ..host.text import tr
from .runs import Run, classes_layer, runs_of

Show = Callable[[str, dict[str, Any]], Any]
"""Shows the dialog of an algorithm with these parameters."""


class LayerEntries:
    """Add the entries each time the menu of the layer panel opens.

    Args:
        iface: the window of QGIS.
        project: whose codebooks are offered.
        show: shows the dialogs.
    """

    def __init__(self, iface: Any, project: QgsProject, show: Show) -> None:
        self._view = iface.layerTreeView()
        self._project = project
        self._show = show
        self._view.contextMenuAboutToShow.connect(self._offer)

    def remove(self) -> None:
        """Add nothing more; for unloading the plugin."""
        self._view.contextMenuAboutToShow.disconnect(self._offer)

    def _offer(self, menu: QMenu) -> None:
        layers = [layer for layer in self._view.selectedLayers() if is_labelable(layer)]
        if not layers:
            return
        menu.addSeparator()
        if len(layers) > 1:
            text = tr("Label {} rasters with ALPS…").format(len(layers))
            self._add(menu, "collection", text, lambda: self._show("alps:autolabelcollection", many(layers)))
            return
        layer = layers[0]
        self._add(menu, "autolabel", tr("Label with ALPS…"), lambda: self._show("alps:autolabel", one(layer)))
        runs = runs_of(self._project)
        if len(runs) == 1:
            text = tr("Label with the codebook of “{}”…").format(runs[0].title)
            self._add(menu, "apply", text, lambda: self._with_codebook(layer, runs[0]))
        elif runs:
            inner = menu.addMenu(QIcon(resource("resources", "icons", "apply.svg")), tr("Label with the codebook of"))
            for run in runs:
                self._add(inner, "", f"{run.title}…", partial(self._with_codebook, layer, run))

    def _with_codebook(self, layer: QgsRasterLayer, run: Run) -> None:
        table = classes_layer(run, self._project)
        codebook = table.id() if table is not None else run.codebook
        self._show("alps:autolabel", {**one(layer), "CODEBOOK_IN": codebook})

    @staticmethod
    def _add(menu: QMenu, icon: str, text: str, act: Callable[[], Any]) -> None:
        # An ampersand in the name of a layer is not a shortcut.
        action = QAction(text.replace("&", "&&"), menu)
        if icon:
            action.setIcon(QIcon(resource("resources", "icons", f"{icon}.svg")))
        action.triggered.connect(lambda _=False: act())
        menu.addAction(action)


def is_labelable(layer: QgsMapLayer | None) -> bool:
    """Return True for a raster that is not a result of ALPS itself."""
    return isinstance(layer, QgsRasterLayer) and layer.isValid() and not layer.customProperty(KIND_PROPERTY)


def one(layer: QgsRasterLayer) -> dict[str, Any]:
    """Return the parameters that say which raster to label."""
    return {"INPUT": layer.id()}


def many(layers: list[QgsRasterLayer]) -> dict[str, Any]:
    """Return the parameters that say which rasters to label with one codebook."""
    return {"INPUT": [layer.id() for layer in layers]}
