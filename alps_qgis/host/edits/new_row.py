"""Add a class to a table."""

from __future__ import annotations

from qgis.core import NULL, QgsFeature, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from ..classes_table import integer


def add_row(layer: QgsVectorLayer, name: str, color: str) -> int:
    """Add a class without a cluster to a table that is edited, and return its number.

    Args:
        layer: the table.
        name: of the class.
        color: `#rrggbb`; empty for one of the palette.
    """
    from ...engine.classes import MAX_CLASS_ID
    from ...engine.palette import color_at

    rows = list(layer.getFeatures())
    numbers = [number for number in (integer(row["class_id"]) for row in rows) if number is not None]
    highest = max(numbers, default=-1)
    class_id = highest + 1
    if class_id > MAX_CLASS_ID:
        class_id = next(number for number in range(MAX_CLASS_ID + 1) if number not in set(numbers))
    row = QgsFeature(layer.fields())
    row.setAttribute("class_id", class_id)
    row.setAttribute("class_name", name)
    row.setAttribute("color", QColor(color).name() if QColor(color).isValid() else color_at(class_id))
    if layer.fields().lookupField("pfl_kind") >= 0:
        kinds = [each["pfl_kind"] for each in rows if isinstance(each["pfl_kind"], str)]
        row.setAttribute("pfl_kind", kinds[0] if kinds else NULL)
    layer.addFeature(row)
    return class_id
