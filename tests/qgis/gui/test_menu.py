"""The menu, the toolbar, the entries of raster layers and the first hint."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtGui import QAction
from qgis.PyQt.QtWidgets import QMenu, QToolBar

from alps_qgis.gui.dialogs import Dialogs
from alps_qgis.gui.engine_notice import EngineNotice
from alps_qgis.gui.engine_work import end_works, engine_work
from alps_qgis.gui.first_hint import SETTING, FirstHint
from alps_qgis.gui.layer_entries import LayerEntries
from alps_qgis.gui.menu import AlpsMenu
from alps_qgis.host.tables.links import POLYGONS_KIND, RASTER_KIND
from alps_qgis.host.tables.tags import tag

CLASSES = [(0, 0, "a", "#ff0000", 1.0), (1, 1, "b", "#00ff00", 2.0)]


@pytest.fixture
def shown() -> list[tuple[str, dict[str, Any]]]:
    """The dialogs that were asked for."""
    return []


@pytest.fixture
def applied() -> list[Any]:
    """The tables whose edits were applied."""
    return []


@pytest.fixture
def menu(window: Any, project: QgsProject, shown: list[Any], applied: list[Any]) -> Iterator[AlpsMenu]:
    menu = AlpsMenu(window, project, lambda *dialog: shown.append(dialog), applied.append)
    yield menu
    menu.remove()


@pytest.fixture
def make_run(project: QgsProject, make_codebook: Any, make_polygons: Any) -> Callable[..., QgsVectorLayer]:
    """Show the table and the polygons of a run in a group, and return the polygons."""

    def make(title: str) -> QgsVectorLayer:
        codebook = make_codebook(CLASSES, f"{title}.gpkg")
        polygons = QgsVectorLayer(make_polygons([(0, "a", "#ff0000")], f"{title}_polygons.gpkg"), "Class polygons")
        group = project.layerTreeRoot().addGroup(title)
        for layer in (QgsVectorLayer(f"{codebook}|layername=classes", "Classes"), polygons):
            project.addMapLayer(layer, False)
            group.addLayer(layer)
        tag(polygons, POLYGONS_KIND, codebook)
        return polygons

    return make


def _raster(project: QgsProject, path: str) -> QgsRasterLayer:
    layer = QgsRasterLayer(path, "scene & co")
    project.addMapLayer(layer)
    return layer


def _entry(window: Any, name: str) -> QAction:
    return window.findChild(QToolBar, "alpsToolBar").findChild(QAction, name) or next(
        action for action in window.rasterMenu().actions()[0].menu().actions() if action.objectName() == name
    )


def test_menu_and_toolbar_offer_the_same(menu: AlpsMenu, window: Any) -> None:
    toolbar = window.findChild(QToolBar, "alpsToolBar")
    entries = window.rasterMenu().actions()[0].menu().actions()
    assert toolbar.actions() == entries
    names = [action.text() for action in entries if not action.isSeparator()]
    assert names == ["Label raster…", "Label many rasters…", "Classes", "Apply class edits", "Settings…", "Help"]
    assert all(not action.icon().isNull() for action in entries if not action.isSeparator())


def test_entries_that_can_do_nothing_say_why(
    menu: AlpsMenu, window: Any, project: QgsProject, make_codebook: Any, until: Callable[..., None]
) -> None:
    """Fault 127: in an empty project, and with a table but no map."""
    for name in ("alpsClasses", "alpsApply"):
        assert not _entry(window, name).isEnabled()
        assert "Label a raster first" in _entry(window, name).toolTip()
    project.addMapLayer(QgsVectorLayer(make_codebook(CLASSES), "classes"))
    until(lambda: _entry(window, "alpsClasses").isEnabled())
    assert not _entry(window, "alpsApply").isEnabled()
    assert "neither a class raster nor class polygons" in _entry(window, "alpsApply").toolTip()


def test_label_takes_the_active_raster_but_not_a_result(
    menu: AlpsMenu, window: Any, project: QgsProject, make_scene: Any, shown: list[Any]
) -> None:
    layer = _raster(project, make_scene())
    window.setActiveLayer(layer)
    _entry(window, "alpsLabel").trigger()
    layer.setCustomProperty("alps/kind", RASTER_KIND)
    _entry(window, "alpsLabel").trigger()
    assert shown == [("alps:autolabel", {"INPUT": layer.id()}), ("alps:autolabel", {})]


def test_classes_and_apply_follow_the_active_layer_or_ask(
    menu: AlpsMenu, window: Any, project: QgsProject, make_run: Any, applied: list[Any], until: Callable[..., None]
) -> None:
    """Fault 127: several runs."""
    first = make_run("one")
    until(lambda: _entry(window, "alpsApply").isEnabled())
    _entry(window, "alpsClasses").trigger()
    assert [table.source().split("|")[0].endswith("one.gpkg") for table in window.tables] == [True]
    second = make_run("two")
    window.setActiveLayer(second)
    _entry(window, "alpsApply").trigger()
    assert [table.source().split("|")[0].endswith("two.gpkg") for table in applied] == [True]
    window.setActiveLayer(None)
    _entry(window, "alpsClasses").trigger()
    choice = window.findChild(QMenu, "alpsRuns")
    assert [action.text() for action in choice.actions()] == ["one", "two"]
    choice.actions()[1].trigger()
    assert window.tables[-1] is applied[0]
    choice.close()
    assert first.isValid()


def test_table_that_was_removed_from_the_project_opens_again(
    menu: AlpsMenu, window: Any, project: QgsProject, make_run: Any
) -> None:
    make_run("one")
    project.removeMapLayers([layer.id() for layer in project.mapLayersByName("Classes")])
    menu.refresh()
    _entry(window, "alpsClasses").trigger()
    assert [layer.name() for layer in window.tables] == ["Classes – rename here"]


def test_entries_of_raster_layers(
    window: Any, project: QgsProject, make_scene: Any, make_run: Any, shown: list[Any]
) -> None:
    entries = LayerEntries(window, project, lambda *dialog: shown.append(dialog))
    one, two = _raster(project, make_scene("one.tif")), _raster(project, make_scene("two.tif"))
    assert [action.text() for action in window.context_menu(one)] == ["Label with ALPS…"]
    polygons = make_run("fields & co")
    assert window.context_menu(polygons) == []
    label, with_codebook = window.context_menu(one)
    assert with_codebook.text() == "Label with the codebook of “fields && co”…"
    label.trigger()
    with_codebook.trigger()
    table = project.mapLayersByName("Classes")[0]
    (many,) = window.context_menu(one, two)
    assert many.text() == "Label 2 rasters with ALPS…"
    many.trigger()
    assert shown == [
        ("alps:autolabel", {"INPUT": one.id()}),
        ("alps:autolabel", {"INPUT": one.id(), "CODEBOOK_IN": table.id()}),
        ("alps:autolabelcollection", {"INPUT": [one.id(), two.id()]}),
    ]
    make_run("two")
    inner = window.context_menu(one)[1].menu()
    assert [action.text() for action in inner.actions()] == ["fields && co…", "two…"]
    entries.remove()
    assert window.context_menu(one) == []


def test_without_an_engine_the_entries_lead_to_the_page_that_installs_it(
    window: Any, project: QgsProject, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ALPS_ENGINE_PYTHON", "/nowhere/python")
    dialogs = Dialogs(window, project)
    menu = AlpsMenu(window, project, dialogs.show, print)
    assert "not installed" in _entry(window, "alpsLabel").toolTip()
    _entry(window, "alpsLabel").trigger()
    assert window.shown_pages == ["alpsOptions"]
    menu.remove()


def test_hint_comes_once_in_a_profile(window: Any, engine: str, until: Callable[..., None]) -> None:
    """Fault 127: never again after it was closed, but again when QGIS was closed over it."""
    QgsSettings().remove(SETTING)
    begun: list[bool] = []
    hint = FirstHint(window, lambda: begun.append(True))
    until(lambda: window.said)
    assert "right-click its layer" in window.said[-1]
    hint.remove()
    assert window.messageBar().items() == []
    hint = FirstHint(window, lambda: begun.append(True))
    until(lambda: len(window.said) == 2)
    window.press("Label a raster…")
    assert begun == [True]
    until(lambda: QgsSettings().value(SETTING, False, type=bool))
    hint.remove()
    hint = FirstHint(window, print)
    hint.look()
    assert len(window.said) == 2
    hint.remove()


def test_hint_takes_the_news_of_the_installed_engine(window: Any, engine: str, until: Callable[..., None]) -> None:
    """Fault 127: the news lay above the hint, so that nobody saw what to do next."""
    QgsSettings().remove(SETTING)
    hint = FirstHint(window, print)
    notice = EngineNotice(window, hint.look)
    work = engine_work()
    work.start("Install", lambda _listener: None, "The engine is there.")
    until(lambda: work.done and window.said)
    assert len(window.messageBar().items()) == 1
    text = window.messageBar().currentItem().text()
    assert text.startswith("The engine is there.") and "right-click its layer" in text
    window.messageBar().popWidget(window.messageBar().currentItem())
    until(lambda: QgsSettings().value(SETTING, False, type=bool))
    work.start("Repair", lambda _listener: None, "It works.")
    until(lambda: work.done == "It works." and window.messageBar().items())
    assert window.messageBar().currentItem().text() == "It works."
    notice.remove()
    hint.remove()
    end_works()
