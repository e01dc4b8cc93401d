"""Which layers of a run the map shows while its segments are corrected."""

from __future__ import annotations

from qgis.core import QgsProject

from ...host.restyle import layers_of
from ...host.tables.links import POLYGONS_KIND, RASTER_KIND, SEGMENTS_KIND
from ...host.tables.tags import KIND_PROPERTY


class LayerViews:
    """Switch segments on, and what would hide their colours off; and back again.

    Args:
        project: whose layer tree is switched.
    """

    def __init__(self, project: QgsProject) -> None:
        self._project = project
        self._before: dict[str, bool] = {}

    def show_segments(self, codebook: str) -> None:
        """Show the segments of a codebook instead of its polygons and class rasters."""
        wanted = {SEGMENTS_KIND: True, POLYGONS_KIND: False, RASTER_KIND: False}
        layers = layers_of(codebook, self._project)
        if not any(layer.customProperty(KIND_PROPERTY) == SEGMENTS_KIND for layer in layers):
            return
        for layer in layers:
            visible = wanted.get(str(layer.customProperty(KIND_PROPERTY)))
            node = self._project.layerTreeRoot().findLayer(layer.id())
            if visible is None or node is None or node.itemVisibilityChecked() == visible:
                continue
            self._before.setdefault(layer.id(), not visible)
            node.setItemVisibilityChecked(visible)
            if visible:
                node.setItemVisibilityCheckedParentRecursive(True)

    def restore(self) -> None:
        """Show the layers again that were shown before, where the user has not changed it since."""
        before, self._before = self._before, {}
        for name, visible in before.items():
            node = self._project.layerTreeRoot().findLayer(name)
            if node is not None and node.itemVisibilityChecked() != visible:
                node.setItemVisibilityChecked(visible)
