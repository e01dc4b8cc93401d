"""Keep layers quick to draw, and let users fade them."""

from __future__ import annotations

import math
from typing import Any

from qgis.core import QgsMapLayer, QgsRectangle, QgsScaleCalculator, QgsVectorLayer

_ALWAYS_UP_TO = 5_000
"""So few segments are drawn at any scale."""

_SEGMENT_PX = 12
"""Side of a mean segment on the screen, below which segments are not drawn. Drawing 134,037 took a minute."""

_CANVAS_PX = 1500
_DPI = 96


def limit_scale(layer: QgsVectorLayer) -> None:
    """Draw a layer of many segments only where they are large enough on the screen to tell them apart."""
    n, extent = layer.featureCount(), layer.extent()
    if n <= _ALWAYS_UP_TO or extent.isEmpty() or not math.isfinite(extent.area()):
        return
    side = math.sqrt(extent.area() / n) * _CANVAS_PX / _SEGMENT_PX
    middle = extent.center()
    view = QgsRectangle(middle.x() - side / 2, middle.y() - side / 2, middle.x() + side / 2, middle.y() + side / 2)
    scale = QgsScaleCalculator(_DPI, layer.crs().mapUnits()).calculate(view, float(_CANVAS_PX))
    if math.isfinite(scale) and scale > 0:
        digits = 10 ** (math.floor(math.log10(scale)) - 1)
        layer.setScaleBasedVisibility(True)
        layer.setMinimumScale(math.ceil(scale / digits) * digits)
        layer.setMaximumScale(0)


def add_opacity_slider(layer: QgsMapLayer) -> None:
    """Put a slider for the opacity into the legend of a layer, unless users chose their own widgets."""
    if not layer.customProperty("embeddedWidgets/count"):
        layer.setCustomProperty("embeddedWidgets/count", 1)
        layer.setCustomProperty("embeddedWidgets/0/id", "transparency")


def without_feature_count(node: Any) -> None:
    """Do not count features for the legend: with many segments, that reads the whole file."""
    node.setCustomProperty("showFeatureCount", False)
