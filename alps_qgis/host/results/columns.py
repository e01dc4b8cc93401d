"""Show the columns of a table of figures that people read, with titles in words, and hide those for scripts."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsEditorWidgetSetup, QgsVectorLayer


def show_columns(layer: QgsVectorLayer, titles: Mapping[str, str], digits: Mapping[str, int]) -> None:
    """Give columns their titles and decimals, and hide all others.

    Args:
        layer: the table.
        titles: name of a column → its title.
        digits: name of a column of numbers → decimals.
    """
    fields = layer.fields()
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
