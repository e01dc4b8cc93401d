"""Switching the plugin on and off."""

from __future__ import annotations

import ast
import configparser
import subprocess
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QToolBar

from tests.qgis.window import Window

FIRST_HINT = "alps/first_hint_closed"
PROBE = """
import sys
from qgis.core import QgsApplication
application = QgsApplication([], False)
application.initQgis()
import alps_qgis
before = set(sys.modules)
plugin = alps_qgis.classFactory(None)
plugin.initProcessing()
found = sorted(name for name in sys.modules if name.startswith("alps_qgis.engine"))
print("ENGINE", found)
print("NEW", *sorted({name.split(".")[0] for name in set(sys.modules) - before}))
print("ALGORITHMS", len(QgsApplication.processingRegistry().providerById("alps").algorithms()))
"""


@pytest.fixture(scope="module")
def probe(staged_plugin: Path) -> dict[str, str]:
    """What a fresh Python of QGIS has loaded once the plugin is on."""
    code = f"import sys; sys.path.insert(0, {str(staged_plugin.parent)!r})\n{PROBE}"
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
    return dict(line.split(" ", 1) for line in ran.stdout.splitlines() if " " in line)


def test_nothing_of_the_engine_is_imported_but_its_settings(probe: dict[str, str]) -> None:
    loaded = {name for name in ast.literal_eval(probe["ENGINE"]) if ".settings." not in name}
    # The errors belong to the settings: they refuse what is not allowed.
    assert loaded == {"alps_qgis.engine", "alps_qgis.engine.errors", "alps_qgis.engine.settings"}


def test_qgis_loads_nothing_but_the_standard_library_for_the_plugin(probe: dict[str, str]) -> None:
    foreign = set(probe["NEW"].split()) - set(sys.stdlib_module_names) - {"alps_qgis", "qgis"}
    assert {name for name in foreign if not name.startswith(("_", "sip", "PyQt"))} == set()


def test_every_algorithm_and_every_example_model_is_there(probe: dict[str, str], staged_plugin: Path) -> None:
    from alps_qgis.processing.provider import ALGORITHMS

    models = list((staged_plugin / "resources" / "models").glob("*.model3"))
    assert len(models) > 1
    assert int(probe["ALGORITHMS"]) == len(ALGORITHMS) + len(models)


def test_package_is_importable_where_there_is_no_qgis(staged_plugin: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(staged_plugin.parent)!r}); sys.modules['qgis'] = None; import alps_qgis"
    )
    assert subprocess.run([sys.executable, "-I", "-c", code], timeout=60, check=False).returncode == 0


def _traces(window: Window) -> dict[str, Any]:
    """What a plugin may leave behind in a window."""
    from processing.gui.ProviderActions import ProviderContextMenuActions

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.processEvents()
    tree, project = window.layerTreeView(), QgsProject.instance()
    return {
        "provider": QgsApplication.processingRegistry().providerById("alps"),
        "actions": list(window.actions_of_layers),
        "pages": list(window.options_pages),
        "menus": [menu.actions() for menu in (window.pluginHelpMenu(), window.rasterMenu())],
        "toolbars": [bar.objectName() for bar in window.findChildren(QToolBar)],
        "messages": len(window.messageBar().items()),
        "toolbox": list(ProviderContextMenuActions.actions),
        "project": [project.receivers(signal) for signal in (project.layersAdded, project.layersRemoved)],
        "tree": tree.receivers(tree.contextMenuAboutToShow),
        "window": window.receivers(window.currentLayerChanged),
        "canvas": len(window.mapCanvas().items()),
        "threads": sorted(thread.name for thread in threading.enumerate()),
        "tasks": QgsApplication.taskManager().count(),
    }


def test_unload_leaves_qgis_as_it_was(qgis_processing: None, project: QgsProject, make_codebook: Any) -> None:
    """Fault 127: also the second time, as after an update."""
    from qgis.core import QgsVectorLayer

    import alps_qgis

    window = Window()
    QgsSettings().remove(FIRST_HINT)
    before = _traces(window)
    for _ in range(2):
        plugin = alps_qgis.classFactory(window)
        plugin.initGui()
        project.addMapLayer(QgsVectorLayer(make_codebook([(0, 0, "a", "#ff0000", 1.0)]), "classes"))
        assert QgsApplication.processingRegistry().providerById("alps") is not None
        assert {action.objectName() for action in window.actions_of_layers} == {"alpsApplyClassEdits"}
        assert [action.isVisible() for action in window.pluginHelpMenu().actions()] == [True]
        assert [action.text() for action in window.rasterMenu().actions()] == ["ALPS"]
        assert [page.title() for page in window.options_pages] == ["ALPS"]
        assert _traces(window) != before
        plugin.unload()
        project.clear()
        assert _traces(window) == before


def test_metadata_keeps_the_rules_of_the_plugin_site(staged_plugin: Path) -> None:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(staged_plugin / "metadata.txt", encoding="utf-8")
    general = parser["general"]
    for key in ("name", "description", "version", "author", "email", "about", "tracker", "repository", "homepage"):
        assert general[key].strip(), key
    assert (general["qgisMinimumVersion"], general["qgisMaximumVersion"]) == ("3.40", "4.99")
    assert general["hasProcessingProvider"] == "yes"
    assert "supportsQt6" not in general
    assert "dependencies" in general["about"]
    assert (staged_plugin / general["icon"]).is_file()
    assert (staged_plugin / "LICENSE").is_file()
