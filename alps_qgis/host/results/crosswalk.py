"""Show the table of overlaps with a reference: what people read first, in words."""

from __future__ import annotations

from qgis.core import QgsVectorLayer

from ..text import tr
from .columns import show_columns

CROSSWALK_KIND = "crosswalk"


def style_crosswalk(layer: QgsVectorLayer) -> None:
    """Give the columns their titles."""
    titles = {
        "class_name": tr("Class"),
        "cluster": tr("Cluster"),
        "reference": tr("Reference class"),
        "share": tr("Share of the cluster"),
        "reference_share": tr("Share of the reference class"),
        "area_m2": tr("Area (m²)"),
        "proposal": tr("Proposed name"),
        "reason": tr("Why none is proposed"),
    }
    show_columns(layer, titles, {"share": 3, "reference_share": 3, "area_m2": 1})
