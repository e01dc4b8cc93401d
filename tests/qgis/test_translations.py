"""The plugin in another language."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTranslator

ROOT = Path(__file__).resolve().parents[2]


def test_translation_files_hold_the_present_texts() -> None:
    command = [sys.executable, str(ROOT / "tools" / "translations.py"), "--check"]
    ran = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert ran.returncode == 0, ran.stderr


@pytest.mark.parametrize("path", sorted((ROOT / "i18n").glob("*.ts")), ids=lambda path: path.name)
def test_compiled_translations_are_those_of_the_text_file(qgis_app: QgsApplication, path: Path) -> None:
    from alps_qgis.host.text import tr

    translator = QTranslator()
    assert translator.load(str(path.with_suffix(".qm")))
    qgis_app.installTranslator(translator)
    try:
        for message in ElementTree.parse(path).getroot().iter("message"):
            assert tr(message.findtext("source") or "") == message.findtext("translation")
    finally:
        qgis_app.removeTranslator(translator)


def test_german_qgis_shows_the_plugin_in_german(qgis_app: QgsApplication) -> None:
    import alps_qgis

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", "de_AT")
    plugin = alps_qgis.classFactory(None)
    try:
        plugin.initProcessing()
        algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
        assert algorithm.displayName() == "Raster automatisch klassifizieren"
        assert algorithm.parameterDefinition("CLUSTERS").help().startswith("Zahl der Cluster")
        assert algorithm.parameterDefinition("TILE").description() == "Kachelgröße (Pixel)"
    finally:
        plugin.unload()
        settings.remove("locale")


@pytest.mark.parametrize("language", ["en_US", "C", "xx"])
def test_language_without_a_translation_is_english(qgis_app: QgsApplication, language: str) -> None:
    import alps_qgis
    from alps_qgis.host.text import tr

    settings = QgsSettings()
    settings.setValue("locale/overrideFlag", True)
    settings.setValue("locale/userLocale", language)
    plugin = alps_qgis.classFactory(None)
    settings.remove("locale")
    assert tr("Clusters") == "Clusters"
    plugin.unload()
