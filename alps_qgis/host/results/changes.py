"""Show the table of changes between two dates: what people read first, in words."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..text import tr
from .columns import show_columns

CHANGES_KIND = "changes"


def style_changes(layer: QgsVectorLayer) -> None:
    """Give the columns their titles."""
    titles = {
        "before": tr("Class before"),
        "after": tr("Class now"),
        "share": tr("Share of the ground"),
        "area_m2": tr("Area (m²)"),
        "n_px": tr("Pixels"),
        "changed": tr("Changed"),
    }
    show_columns(layer, titles, {"share": 4, "area_m2": 1})
