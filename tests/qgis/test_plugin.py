"""Switching the plugin on and off."""

from __future__ import annotations

import ast
import configparser
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtWidgets import QMenu

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


def test_every_algorithm_and_both_models_are_there(probe: dict[str, str]) -> None:
    assert probe["ALGORITHMS"] == "21"


def test_package_is_importable_where_there_is_no_qgis(staged_plugin: Path) -> None:
    code = (
        f"import sys; sys.path.insert(0, {str(staged_plugin.parent)!r}); sys.modules['qgis'] = None; import alps_qgis"
    )
    assert subprocess.run([sys.executable, "-I", "-c", code], timeout=60, check=False).returncode == 0


class Window:
    """As much of `QgisInterface` as the plugin asks for."""

    def __init__(self) -> None:
        self.actions: list[Any] = []
        self.help_menu = QMenu()
        self.options_pages: list[Any] = []

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_pages.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.options_pages.remove(factory)

    def pluginHelpMenu(self) -> QMenu:
        return self.help_menu

    def addCustomActionForLayerType(self, action: Any, menu: str, kind: Any, all_layers: bool) -> None:
        self.actions.append(action)

    def addCustomActionForLayer(self, action: Any, layer: Any) -> None:
        assert action in self.actions

    def removeCustomActionForLayerType(self, action: Any) -> bool:
        self.actions.remove(action)
        return True


def test_unload_leaves_qgis_as_it_was(qgis_processing: None, project: QgsProject, make_codebook: Any) -> None:
    from processing.gui.ProviderActions import ProviderContextMenuActions
    from qgis.core import QgsVectorLayer

    import alps_qgis

    menus = list(ProviderContextMenuActions.actions)
    window = Window()
    plugin = alps_qgis.classFactory(window)
    plugin.initGui()
    project.addMapLayer(QgsVectorLayer(make_codebook([(0, 0, "a", "#ff0000", 1.0)]), "classes"))
    assert QgsApplication.processingRegistry().providerById("alps") is not None
    assert len(window.actions) == 1
    assert [action.isVisible() for action in window.help_menu.actions()] == [True]
    assert [page.title() for page in window.options_pages] == ["ALPS"]
    plugin.unload()
    assert QgsApplication.processingRegistry().providerById("alps") is None
    assert window.actions == []
    assert window.help_menu.actions() == []
    assert window.options_pages == []
    assert ProviderContextMenuActions.actions == menus
    # And on again, as after an update.
    plugin = alps_qgis.classFactory(window)
    plugin.initGui()
    plugin.unload()


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
