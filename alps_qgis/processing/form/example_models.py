"""The models that travel with the plugin, in the language of QGIS.

A model file holds its texts in English. They are translated after the file was read, so that the designer shows them
translated too when a user edits a copy.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsMessageLog, QgsProcessingModelAlgorithm
from qgis.PyQt.QtCore import QCoreApplication

from ...host.help import ALGORITHMS, help_url
from ...host.resources import resource
from ...host.text import tr
from .groups import MODELS, group_title

_TITLE = "ALPS_TITLE"
"""Key of the title in the help of a model file; QGIS itself shows the id of a model."""

_TEXTS = ("description", "component_description", "comments")
_NO_TEXTS = ("ALG_CREATOR", "HELP_URL")


class ExampleModel(QgsProcessingModelAlgorithm):
    """A model with a title, in a group of the plugin."""

    def displayName(self) -> str:
        return str(self.helpContent().get(_TITLE) or self.name())

    def group(self) -> str:
        return group_title(MODELS)

    def groupId(self) -> str:
        return MODELS

    def createInstance(self) -> ExampleModel:
        copy = ExampleModel()
        copy.loadVariant(self.toVariant())
        copy.setSourceFilePath(self.sourceFilePath())
        return copy


def example_models() -> list[QgsProcessingModelAlgorithm]:
    """Return the models that travel with the plugin."""
    models: list[QgsProcessingModelAlgorithm] = []
    for path in sorted(Path(resource("resources", "models")).glob("*.model3")):
        read, model = QgsProcessingModelAlgorithm(), ExampleModel()
        if read.fromFile(str(path)) and read.name() and model.loadVariant(in_users_language(read.toVariant())):
            model.setSourceFilePath(str(path))
            model.setHelpContent({**model.helpContent(), "HELP_URL": help_url(ALGORITHMS)})
            models.append(model)
        else:
            text = tr("The example model {} cannot be read.").format(path.name)
            QgsMessageLog.logMessage(text, "ALPS", Qgis.MessageLevel.Warning)
    return models


def in_users_language(value: Any, key: str = "") -> Any:
    """Return the content of a model with its texts translated: titles, names of parameters and results, help."""
    if isinstance(value, dict):
        # Every text of the help is shown.
        return {
            name: _translated(each) if key == "help" and name not in _NO_TEXTS else in_users_language(each, name)
            for name, each in value.items()
        }
    if isinstance(value, list):
        return [in_users_language(each) for each in value]
    return _translated(value) if key in _TEXTS else value


def _translated(text: Any) -> Any:
    # Not `tr`, which takes literals: `tools/translations.py` reads these texts from the files of the models.
    return QCoreApplication.translate("alps", text) if isinstance(text, str) and text else text
