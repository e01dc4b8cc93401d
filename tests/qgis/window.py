"""A window with real menus, toolbars, layer panel and message bar, as far as the plugin asks for them.

QGIS hands its own window to plugins only when it runs with one; `test_window.py` starts that.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsLayerTreeModel, QgsMapLayer, QgsProject
from qgis.gui import QgsLayerTreeView, QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QMainWindow, QMenu, QPushButton, QToolBar


class Window(QMainWindow):
    """As much of `QgisInterface` as the plugin asks for.

    Attributes:
        said: what the message bar said.
        actions_of_layers: entries for the menus of layers, as `ClassActions` adds them.
        options_pages: pages for the options of QGIS.
        shown_pages: pages of the options that were opened.
        tables: layers whose attribute table was opened.
    """

    currentLayerChanged = pyqtSignal("QgsMapLayer*")

    def __init__(self) -> None:
        super().__init__()
        self.said: list[str] = []
        self.items: list[Any] = []
        self.actions_of_layers: list[Any] = []
        self.options_pages: list[Any] = []
        self.shown_pages: list[str] = []
        self.tables: list[QgsMapLayer] = []
        self._help_menu, self._raster_menu = QMenu(self), QMenu(self)
        self._bar = QgsMessageBar(self)
        self._bar.widgetAdded.connect(self._hear)
        self._canvas = QgsMapCanvas(self)
        self._tree = QgsLayerTreeView(self)
        self._tree.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), self))
        self._tree.currentLayerChanged.connect(self.currentLayerChanged)

    # What QgisInterface has.

    def mainWindow(self) -> QMainWindow:
        return self

    def messageBar(self) -> QgsMessageBar:
        return self._bar

    def mapCanvas(self) -> QgsMapCanvas:
        return self._canvas

    def layerTreeView(self) -> QgsLayerTreeView:
        return self._tree

    def activeLayer(self) -> Any:
        return self._tree.currentLayer()

    def setActiveLayer(self, layer: Any) -> bool:
        self._tree.setCurrentLayer(layer)
        return True

    def pluginHelpMenu(self) -> QMenu:
        return self._help_menu

    def rasterMenu(self) -> QMenu:
        return self._raster_menu

    def addToolBar(self, name: Any) -> QToolBar:
        return super().addToolBar(name)

    def showAttributeTable(self, layer: QgsMapLayer) -> None:
        self.tables.append(layer)

    def showOptionsDialog(self, parent: Any, page: str) -> None:
        self.shown_pages.append(page)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_pages.remove(factory)

    def addCustomActionForLayerType(self, action: Any, menu: str, kind: Any, all_layers: bool) -> None:
        self.actions_of_layers.append(action)

    def addCustomActionForLayer(self, action: Any, layer: Any) -> None:
        assert action in self.actions_of_layers

    def removeCustomActionForLayerType(self, action: Any) -> bool:
        self.actions_of_layers.remove(action)
        return True

    # What tests ask for.

    def press(self, label: str) -> None:
        """Click on a button of the newest message."""
        buttons = {button.text(): button for button in self.items[-1].findChildren(QPushButton)}
        buttons[label].click()

    def context_menu(self, *layers: QgsMapLayer) -> list[Any]:
        """Return the entries that the menu of these layers gets in the layer panel."""
        root = QgsProject.instance().layerTreeRoot()
        self._tree.clearSelection()
        self._tree.setCurrentLayer(layers[0])
        model = self._tree.selectionModel()
        for layer in layers:
            index = self._tree.node2index(root.findLayer(layer.id()))
            model.select(index, model.SelectionFlag.Select)
        self.opened = QMenu(self)
        self._tree.contextMenuAboutToShow.emit(self.opened)
        return [action for action in self.opened.actions() if not action.isSeparator()]

    def _hear(self, item: Any) -> None:
        self.items.append(item)
        self.said.append(f"{item.title()}: {item.text()}")
