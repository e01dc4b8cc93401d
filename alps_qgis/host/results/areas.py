"""Show the table of class areas: what people read first, in words."""

from __future__ import annotations

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer

from ..styles import show_colors
from ..text import tr

AREAS_KIND = "areas"


def style_areas(layer: QgsVectorLayer) -> None:
    """Give the columns their titles, hide those for scripts, and show colours as colours."""
    fields = layer.fields()
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
    digits = {"share": 3, "area": 2, "confidence": 2}
    table = layer.attributeTableConfig()
    table.update(fields)
    columns = table.columns()
    for column in columns:
        name = column.name
        column.hidden = name not in titles
        index = fields.lookupField(name)
        if index < 0:
            continue
        if name in titles:
            layer.setFieldAlias(index, titles[name])
        if name in digits:
            layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup("Range", {"Precision": digits[name]}))
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)
    show_colors(layer)
