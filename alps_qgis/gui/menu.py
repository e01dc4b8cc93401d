"""The menu Raster ▸ ALPS and the toolbar ALPS.

The rules of the plugin site ask plugins not to add a menu to the menu bar, and rasters are what this plugin works on.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, QUrl
from qgis.PyQt.QtGui import QAction, QCursor, QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QMenu

from ..host.engine import locate_engine
from ..host.help import help_url
from ..host.resources import resource
from ..host.restyle import layers_of
from ..host.tables.links import POLYGONS_KIND, RASTER_KIND
from ..host.tables.tags import KIND_PROPERTY
from ..host.text import tr
from .layer_entries import Show, is_labelable, many, one
from .options import open_settings
from .runs import Run, classes_layer, run_of, runs_of, show_classes


class AlpsMenu(QObject):
    """The entries, each enabled only while it can do something.

    Args:
        iface: the window of QGIS.
        project: the project that the entries work on.
        show: shows the dialogs of algorithms.
        apply_edits: takes a table of classes, and updates what the project shows of it.
        preview: labels what the canvas shows of the active raster.
        classes: shows the classes of a run; None for their attribute table.
    """

    def __init__(
        self,
        iface: Any,
        project: QgsProject,
        show: Show,
        apply_edits: Callable[[Any], Any],
        preview: Callable[[], Any] | None = None,
        classes: Callable[[Run], Any] | None = None,
    ) -> None:
        super().__init__()
        self._iface = iface
        self._project = project
        self._show = show
        self._apply_edits = apply_edits
        self._show_classes = classes
        self._menu = QMenu("ALPS")
        self._menu.setObjectName("alpsMenu")
        self._menu.setIcon(_icon("alps"))
        self._menu.setToolTipsVisible(True)
        self._label = self._add("alpsLabel", "autolabel", tr("Label raster…"), self.label)
        self._many = self._add("alpsLabelMany", "collection", tr("Label many rasters…"), self._label_many)
        self._preview: QAction | None = None
        if preview is not None:
            theme = QgsApplication.getThemeIcon("/mActionShowAllLayers.svg")
            self._preview = self._add("alpsPreview", theme, tr("Preview on the canvas"), preview)
        self._menu.addSeparator()
        self._classes = self._add("alpsClasses", "classes", tr("Classes"), lambda: self._with_run(self._open_classes))
        self._apply = self._add("alpsApply", "relabel", tr("Apply class edits"), lambda: self._with_run(self._relabel))
        self._menu.addSeparator()
        self._add("alpsSettings", QgsApplication.getThemeIcon("/mActionOptions.svg"), tr("Settings…"), self._settings)
        theme = QgsApplication.getThemeIcon("/mActionHelpContents.svg")
        self._help = self._add("alpsMenuHelp", theme, tr("Help"), self._open_help)
        self._toolbar = iface.addToolBar("ALPS")
        self._toolbar.setObjectName("alpsToolBar")
        self._toolbar.addActions(self._menu.actions())
        iface.rasterMenu().addMenu(self._menu)
        # Layers come and go in numbers, and Processing names them after it added them: look once, when all is done.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.timeout.connect(self.refresh)
        self._menu.aboutToShow.connect(self.refresh)
        for signal in self._signals():
            signal.connect(self._refresh_later)
        self.refresh()

    def remove(self) -> None:
        """Take menu and toolbar away; for unloading the plugin."""
        for signal in self._signals():
            signal.disconnect(self._refresh_later)
        self._later.stop()
        self._iface.rasterMenu().removeAction(self._menu.menuAction())
        self._iface.mainWindow().removeToolBar(self._toolbar)
        self._toolbar.deleteLater()
        self._menu.deleteLater()

    def label(self) -> None:
        """Show the dialog of *Auto-label raster*, for the layer that is active."""
        layer = self._iface.activeLayer()
        self._show("alps:autolabel", one(layer) if is_labelable(layer) else {})

    def refresh(self) -> None:
        """Enable what can do something now, and let the tooltips of the rest say why it cannot."""
        runs = runs_of(self._project)
        missing = "" if locate_engine().found else tr("The engine is not installed yet. Click to install it.")
        layer = self._iface.activeLayer()
        if is_labelable(layer):
            _explain(self._label, missing or tr("Find classes in “{}”.").format(layer.name()))
        else:
            _explain(self._label, missing or tr("Find classes in a raster."))
        if self._preview is not None:
            self._preview.setEnabled(is_labelable(layer) and not missing)
            text = tr("Label the part of the active raster that the canvas shows, with the settings of your last run.")
            _explain(self._preview, missing or text)
        _explain(self._many, missing or tr("Find the same classes in many rasters."))
        no_run = "" if runs else tr("The project has no layers of ALPS yet. Label a raster first.")
        self._classes.setEnabled(bool(runs))
        _explain(self._classes, no_run or tr("Rename, recolour and merge classes, and correct segments."))
        drawn = any(_is_drawn(run, self._project) for run in runs)
        no_map = no_run or tr("The project has neither a class raster nor class polygons to update.")
        self._apply.setEnabled(drawn)
        text = tr("Update the class raster and the class polygons after you edited the classes or single segments.")
        _explain(self._apply, text if drawn else no_map)
        self._help.setEnabled(bool(help_url()))

    def _add(self, name: str, icon: Any, text: str, act: Callable[[], Any]) -> QAction:
        action = QAction(_icon(icon) if isinstance(icon, str) else icon, text, self._menu)
        action.setObjectName(name)
        action.triggered.connect(lambda _=False: act())
        self._menu.addAction(action)
        return action

    def _signals(self) -> list[Any]:
        project = self._project
        return [project.layersAdded, project.layersRemoved, project.readProject, self._iface.currentLayerChanged]

    def _refresh_later(self, *_: object) -> None:
        self._later.start(0)

    def _label_many(self) -> None:
        layers = [layer for layer in self._iface.layerTreeView().selectedLayers() if is_labelable(layer)]
        self._show("alps:autolabelcollection", many(layers) if layers else {})

    def _with_run(self, act: Callable[[Run], Any]) -> None:
        """Do something with the run of the active layer; where it has none, the only run, or the one chosen."""
        runs = runs_of(self._project)
        active = run_of(self._iface.activeLayer(), self._project)
        if active is not None or len(runs) == 1:
            act(active or runs[0])
            return
        menu = QMenu(self._iface.mainWindow())
        menu.setObjectName("alpsRuns")
        for run in runs:
            action = menu.addAction(run.title.replace("&", "&&"))
            action.triggered.connect(lambda _=False, run=run: act(run))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def _open_classes(self, run: Run) -> None:
        if self._show_classes is not None:
            self._show_classes(run)
        else:
            show_classes(self._iface, self._project, run)

    def _relabel(self, run: Run) -> None:
        self._apply_edits(classes_layer(run, self._project))

    def _settings(self) -> None:
        open_settings(self._iface)

    def _open_help(self) -> None:
        QDesktopServices.openUrl(QUrl(help_url()))


def _is_drawn(run: Run, project: QgsProject) -> bool:
    kinds = {layer.customProperty(KIND_PROPERTY) for layer in layers_of(run.codebook, project)}
    return bool(kinds & {RASTER_KIND, POLYGONS_KIND})


def _explain(action: QAction, text: str) -> None:
    action.setToolTip(f"<b>{action.text().replace('…', '')}</b><br>{text}")
    action.setStatusTip(text)


def _icon(name: str) -> QIcon:
    return QIcon(resource("resources", "icons", f"{name}.svg"))
