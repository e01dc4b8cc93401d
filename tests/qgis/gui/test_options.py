"""The page in the options of QGIS."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsOptionsPageWidget
from qgis.PyQt.QtWidgets import QWidget

from alps_qgis.gui.engine_work import end_works
from alps_qgis.gui.options import PAGE, OptionsPages, open_settings


class Window:
    """As much of `QgisInterface` as the page asks for."""

    def __init__(self) -> None:
        self.pages: list[Any] = []
        self.opened: list[str] = []

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.pages.remove(factory)

    def mainWindow(self) -> None:
        return None

    def showOptionsDialog(self, parent: QWidget | None, page: str) -> None:
        self.opened.append(page)


def test_page_is_there_while_the_plugin_is(qgis_app: Any) -> None:
    window = Window()
    pages = OptionsPages(window)
    [factory] = window.pages
    assert factory.title() == "ALPS"
    assert not factory.icon().isNull()
    pages.remove()
    assert window.pages == []


def test_page_has_the_engine_and_is_found_by_its_name(qgis_app: Any) -> None:
    window = Window()
    pages = OptionsPages(window)
    parent = QWidget()
    page = window.pages[0].createWidget(parent)
    try:
        assert isinstance(page, QgsOptionsPageWidget)
        assert page.objectName() == PAGE == "alpsOptions"
        assert page.findChild(QWidget, "alpsEngineSection") is not None
        page.apply()
        open_settings(window)
        assert window.opened == [PAGE]
    finally:
        pages.remove()
        end_works()
