"""Layers that were opened by hand find their files while QGIS goes on."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from alps_qgis.host.tables import link_search
from alps_qgis.host.tables.link_search import LinkSearch
from alps_qgis.host.tables.links import Links, Shown, links_of


@pytest.fixture
def threads(monkeypatch: pytest.MonkeyPatch) -> list[threading.Thread]:
    """In which threads files are looked into."""
    seen: list[threading.Thread] = []

    def look(shown: Shown) -> Links:
        seen.append(threading.current_thread())
        return links_of(shown)

    monkeypatch.setattr(link_search, "links_of", look)
    return seen


def _wait() -> None:
    while QgsApplication.taskManager().countActiveTasks():
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()


@pytest.fixture
def layers(project: QgsProject, make_codebook: Callable[..., str], make_segments: Callable[..., str]) -> list[Any]:
    codebook = make_codebook([(0, 0, "a", "#ff0000", 1.0)])
    segments = make_segments([(0, None)])
    opened = [
        QgsVectorLayer(f"{segments}|layername=segments", "segments"),
        QgsVectorLayer(f"{codebook}|layername=classes", "classes"),
    ]
    project.addMapLayers(opened)
    return opened


def test_files_are_opened_in_another_thread(
    project: QgsProject, layers: list[Any], make_scene: Any, threads: list[threading.Thread]
) -> None:
    """Fault 252: the window stood still meanwhile."""
    scene = QgsRasterLayer(make_scene(), "scene")
    project.addMapLayer(scene)
    search, told = LinkSearch(project), []
    for _ in range(2):
        search.look([*layers, scene], lambda layer, kind: told.append((layer.name(), kind)))
    _wait()
    assert sorted(told) == sorted([("classes", "classes"), ("scene", ""), ("segments", "segments")] * 2)
    assert len(threads) == len(layers) + 1
    assert threading.main_thread() not in threads
    assert layers[1].customProperty("alps/kind") == "classes"
    # What is known is not looked for again.
    search.look(layers[1:], lambda layer, kind: told.append((layer.name(), kind)))
    assert told[-1] == ("classes", "classes") and len(told) == 7
    search.stop()


def test_click_does_not_wait_for_the_search(project: QgsProject, layers: list[Any]) -> None:
    """Fault 252."""
    search, told = LinkSearch(project), []
    search.look(layers, lambda layer, kind: told.append(kind))
    search.settle()
    assert sorted(told) == ["classes", "segments"]
    _wait()
    assert len(told) == 2
    search.stop()


def test_layer_that_goes_away_meanwhile_is_forgotten(project: QgsProject, layers: list[Any]) -> None:
    """Fault 252."""
    search, told = LinkSearch(project), []
    search.look(layers, lambda layer, kind: told.append(kind))
    project.clear()
    _wait()
    assert told == []
    search.stop()
