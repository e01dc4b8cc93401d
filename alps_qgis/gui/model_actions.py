"""The entry “Edit a copy of this model” for the example models in the toolbox.

QGIS offers its own entry only for models of its own provider. Example models travel with the plugin, and an update
would undo edits of their files; so the designer opens a copy, which is saved among the user's models.
"""

from __future__ import annotations

from typing import Any

from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from ..host.text import tr


class ModelActions:
    """Adds the entry to the toolbox's menu."""

    def __init__(self) -> None:
        self._actions = _context_actions()
        if self._actions:
            from processing.gui.ProviderActions import ProviderContextMenuActions

            ProviderContextMenuActions.registerProviderContextMenuActions(self._actions)

    def remove(self) -> None:
        """Take the entry away; for unloading the plugin."""
        if self._actions:
            from processing.gui.ProviderActions import ProviderContextMenuActions

            # Processing may be switched off first, as when QGIS ends, and takes the entries away by itself.
            there = [action for action in self._actions if action in ProviderContextMenuActions.actions]
            ProviderContextMenuActions.deregisterProviderContextMenuActions(there)
            self._actions = []


def editable_copy(model: QgsProcessingModelAlgorithm) -> QgsProcessingModelAlgorithm:
    """Return a model of the same content that belongs to no file yet, so that saving asks for one."""
    copy = QgsProcessingModelAlgorithm()
    copy.loadVariant(model.toVariant())
    # The address of a page on this machine, which the plugin added; it does not belong into the user's file.
    copy.setHelpContent({key: text for key, text in model.helpContent().items() if key != "HELP_URL"})
    copy.setSourceFilePath("")
    return copy


def _context_actions() -> list[Any]:
    try:
        from processing.gui.ContextAction import ContextAction
    except ImportError:
        # The Processing plugin is switched off, and with it the toolbox.
        return []

    class EditCopy(ContextAction):
        """Open the designer with a copy of an example model."""

        def __init__(self) -> None:
            super().__init__()
            self.name = tr("Edit a copy of this model…")

        def isEnabled(self) -> bool:
            model = self.itemData
            return isinstance(model, QgsProcessingModelAlgorithm) and model.provider().id() == "alps"

        def execute(self) -> None:
            from processing.modeler.ModelerDialog import ModelerDialog

            designer = ModelerDialog.create(editable_copy(self.itemData))
            designer.update_model.connect(_reload_models)
            designer.show()
            designer.activate()

    return [EditCopy()]


def _reload_models() -> None:
    QgsApplication.processingRegistry().providerById("model").refreshAlgorithms()
