"""Hide classes on the map, in class rasters, polygons and segments alike. Files and edits stay as they are."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.core import QgsCategorizedSymbolRenderer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ...host.restyle import classes_layer_of, layers_of, restyle
from ...host.styles import set_palette


class Visibility(QObject):
    """Which classes of a codebook the map shows.

    Args:
        project: whose layers show the classes.
        codebook: of the classes.
    """

    changed = pyqtSignal()

    def __init__(self, project: QgsProject, codebook: str) -> None:
        super().__init__()
        self._project, self._codebook = project, codebook
        self.hidden: frozenset[int] = frozenset()

    def hide(self, class_ids: Iterable[int]) -> None:
        """Hide these classes, and show all others."""
        before, self.hidden = self.hidden, frozenset(class_ids)
        if before == self.hidden:
            return
        classes = classes_layer_of(self._codebook, self._project)
        if before - self.hidden and classes is not None:
            # Colours that were made transparent come from the table again.
            restyle(classes, self._project)
        self.restore()
        self.changed.emit()

    def restore(self) -> None:
        """Hide again what a new style shows."""
        if not self.hidden:
            return
        for layer in layers_of(self._codebook, self._project):
            renderer = layer.renderer()
            if isinstance(renderer, QgsCategorizedSymbolRenderer):
                for number, category in enumerate(renderer.categories()):
                    renderer.updateCategoryRenderState(number, not self._is_hidden(category.value()))
            elif isinstance(layer, QgsRasterLayer) and isinstance(renderer, QgsPalettedRasterRenderer):
                entries = renderer.classes()
                for entry in entries:
                    if self._is_hidden(entry.value):
                        color = entry.color
                        color.setAlpha(0)
                        entry.color = color
                set_palette(layer, entries)
            else:
                continue
            layer.emitStyleChanged()
            layer.triggerRepaint()

    def close(self) -> None:
        """Show all classes."""
        self.hide(())

    def _is_hidden(self, value: object) -> bool:
        values = value if isinstance(value, list) else [value]
        return any(
            str(each).lstrip("-").split(".")[0].isdigit() and int(float(str(each))) in self.hidden for each in values
        )
