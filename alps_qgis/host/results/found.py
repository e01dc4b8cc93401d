"""Show lists of segments, similar or doubtful ones: as outlines over the scene, with what people read first."""

from __future__ import annotations

from qgis.core import QgsEditorWidgetSetup, QgsFillSymbol, QgsSingleSymbolRenderer, QgsVectorLayer

from ..text import tr
from .columns import show_columns

SIMILAR_KIND = "similar"
DOUBTFUL_KIND = "doubtful"

_OUTLINE = {"style": "no", "outline_color": "255,235,59,255", "outline_width": "0.6"}
"""Yellow, as examples in pictures of segments."""


def style_found(layer: QgsVectorLayer) -> None:
    """Draw outlines without a fill, and give the columns their titles."""
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(_OUTLINE)))
    titles = {
        "rank": tr("Rank"),
        "score": tr("Score"),
        "doubt": tr("Doubt"),
        "reason": tr("Reason"),
        "class_name": tr("Class"),
        "other_class": tr("Other class"),
        "margin": tr("Margin to the other class"),
        "neighbours": tr("Neighbours of another class"),
        "outlier": tr("Distance from the class"),
        "confidence": tr("Confidence"),
        "scene": tr("Scene"),
        "segment_id": tr("Segment"),
        "area_px": tr("Area (px)"),
        "area_m2": tr("Area (m²)"),
    }
    shares = dict.fromkeys(("score", "doubt", "margin", "neighbours", "outlier", "confidence"), 3)
    show_columns(layer, titles, {**shares, "area_m2": 1})
    reasons = {tr("margin"): "margin", tr("neighbours"): "neighbours", tr("outlier"): "outlier"}
    at = layer.fields().lookupField("reason")
    if at >= 0:
        layer.setEditorWidgetSetup(at, QgsEditorWidgetSetup("ValueMap", {"map": reasons}))
