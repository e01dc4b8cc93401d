"""Show segments on the canvas."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ...host.edits.edit_layers import EditLayers

MAX_SHOWN = 300
"""More segments would take longer to read than a user takes for a click."""

_FLASH = QColor(255, 214, 10, 230), QColor(255, 214, 10, 0)
_MARGIN_ONE, _MARGIN_MANY = 6.0, 1.4


def show_on_map(
    canvas: Any, project: QgsProject, layers: EditLayers, refs: Sequence[Sequence[int]], zoom: bool = True
) -> None:
    """Let segments blink, after moving the canvas to them.

    Args:
        canvas: of the window.
        project: knows how to transform coordinates.
        layers: hold the segments.
        refs: the segments; the first of very many.
        zoom: whether the canvas moves; if not, only segments that it shows blink.
    """
    shapes = []
    whole = QgsRectangle()
    for layer, shape in _shapes(layers, refs[:MAX_SHOWN]):
        box = on_canvas(canvas, project, layer, shape.boundingBox())
        if box is not None:
            whole.combineExtentWith(box)
            shapes.append((layer, shape))
    if not shapes:
        return
    if zoom:
        whole.scale(_MARGIN_ONE if len(shapes) == 1 else _MARGIN_MANY)
        canvas.setExtent(whole)
        canvas.refresh()
    for crs_of in {layer.id(): layer for layer, _ in shapes}.values():
        mine = [shape for layer, shape in shapes if layer.id() == crs_of.id()]
        canvas.flashGeometries(mine, crs_of.crs(), *_FLASH, 3, 500)


def on_canvas(canvas: Any, project: QgsProject, layer: QgsVectorLayer, box: QgsRectangle) -> QgsRectangle | None:
    """Return a rectangle of a layer in the CRS of the canvas; None where they cannot be transformed."""
    crs = canvas.mapSettings().destinationCrs()
    if not layer.crs().isValid() or not crs.isValid() or layer.crs() == crs:
        return QgsRectangle(box)
    try:
        return QgsCoordinateTransform(layer.crs(), crs, project).transformBoundingBox(box)
    except QgsCsException:
        return None


def _shapes(layers: EditLayers, refs: Iterable[Sequence[int]]) -> Iterable[tuple[QgsVectorLayer, QgsGeometry]]:
    of_file: dict[int, list[int]] = {}
    for file, fid in refs:
        of_file.setdefault(int(file), []).append(int(fid))
    for file, fids in of_file.items():
        layer = layers.segments(file)
        if layer is None:
            continue
        request = QgsFeatureRequest().setFilterFids(fids).setSubsetOfAttributes([])
        request.setFlags(Qgis.FeatureRequestFlag.NoFlags)
        for feature in layer.getFeatures(request):
            if feature.hasGeometry():
                yield layer, feature.geometry()
