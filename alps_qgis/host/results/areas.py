"""Show the table of class areas: what people read first, in words."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..styles import show_colors
from ..text import tr
from .columns import show_columns

AREAS_KIND = "areas"


def style_areas(layer: QgsVectorLayer) -> None:
    """Give the columns their titles, hide those for scripts, and show colours as colours."""
    titles = {
        "scene": tr("Scene"),
        "class_name": tr("Class"),
        "color": tr("Colour"),
        "share": tr("Share"),
        "area": tr("Area"),
        "unit": tr("Unit"),
        "n_segments": tr("Segments"),
        "confidence": tr("Mean confidence"),
    }
    show_columns(layer, titles, {"share": 3, "area": 2, "confidence": 2})
    show_colors(layer)
