"""Show in forms and attribute tables the few columns that matter, in order, and let users edit only what counts.

The rest is hidden or read-only. Columns that users added themselves are shown after ours and stay editable. What is set
here is part of a layer's style, so it is stored with the data too.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsAttributeEditorField,
    QgsAttributeTableConfig,
    QgsDefaultValue,
    QgsEditorWidgetSetup,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt

from ..text import tr

if TYPE_CHECKING:
    from ...engine.classes import Resolved

NULL_VALUE = "{2839923C-8B7D-419E-B84B-CA2FE9B80EC7}"
"""How QGIS's value-map widget writes NULL."""

_JOINED = "classes_"


@dataclass(frozen=True)
class _Shown:
    """One column that is shown.

    Attributes:
        name: of the column.
        alias: what users read instead.
        editable: whether users may change it.
        digits: decimals of a number; None to show it as it is.
        width: of the column in the table, in pixels; 0 for that of QGIS.
    """

    name: str
    alias: str
    editable: bool = False
    digits: int | None = None
    width: int = 0


_CLASSES = ("cluster", "class_id", "class_name", "color", "n_segments", "area_m2", "spread", "centroid", "pfl_kind")
_SEGMENTS = (
    *("scene_id", "segment_id", "tile_row", "tile_col", "score", "stability", "area_px", "area_m2", "proportion"),
    *("cluster", "confidence", "class_override", "pfl", "pfl_kind"),
    *(f"{_JOINED}class_id", f"{_JOINED}class_name", f"{_JOINED}color"),
)
_POLYGONS = ("class_id", "class_name", "color", "area_m2", "n_segments", "confidence")
_INSTANCES = (
    *("instance_id", "class_id", "class_name", "score", "box_score", "difficult", "oriented", "box", "area_px"),
    "area_m2",
)


def form_of_classes(layer: QgsVectorLayer) -> None:
    """Make the table `classes` a place to name, colour and merge classes; new rows become classes for corrections."""
    shown = [
        _Shown("class_name", tr("class_name – rename here"), editable=True, width=260),
        _Shown("color", tr("Colour"), editable=True, width=110),
        _Shown("area_m2", tr("Area (m²)"), digits=1, width=120),
        _Shown("n_segments", tr("Segments"), width=90),
        _Shown("cluster", tr("Cluster"), width=80),
        _Shown("class_id", tr("Value in the raster"), width=140),
        _Shown("spread", tr("Spread"), digits=3, width=80),
    ]
    _arrange(layer, shown, _CLASSES)
    _set_widget(layer, "color", "Color", {})
    form = layer.editFormConfig()
    # A form for each new row would only be in the way.
    form.setSuppress(Qgis.AttributeFormSuppression.On)
    layer.setEditFormConfig(form)
    for name, expression in {
        "class_id": 'coalesce(maximum("class_id"), -1) + 1',
        "class_name": "'" + tr("New class").replace("'", "''") + "'",
        "color": "'#888888'",
        "pfl_kind": 'maximum("pfl_kind")',
    }.items():
        index = layer.fields().lookupField(name)
        if index >= 0:
            layer.setDefaultValueDefinition(index, QgsDefaultValue(expression))
    table = layer.attributeTableConfig()
    table.setSortExpression('coalesce("area_m2", "n_segments")')
    table.setSortOrder(Qt.SortOrder.DescendingOrder)
    layer.setAttributeTableConfig(table)


def form_of_segments(layer: QgsVectorLayer, resolved: Resolved) -> None:
    """Show the class of each segment, and let users correct it by name."""
    shown = [
        _Shown("segment_id", tr("Segment"), width=90),
        _Shown(f"{_JOINED}class_name", tr("Class by cluster"), width=160),
        _Shown("class_override", tr("class_override – correct here"), editable=True, width=220),
        _Shown("confidence", tr("Confidence"), digits=2, width=90),
        _Shown("area_m2", tr("Area (m²)"), digits=1, width=110),
        _Shown("area_px", tr("Area (px)"), width=90),
        _Shown("cluster", tr("Cluster"), width=80),
    ]
    _arrange(layer, shown, _SEGMENTS)
    classes = [{found.name: str(found.class_id)} for found in resolved.classes]
    _set_widget(layer, "class_override", "ValueMap", {"map": [{tr("(automatic)"): NULL_VALUE}, *classes]})


def form_of_polygons(layer: QgsVectorLayer) -> None:
    """Show what the polygons are; they are drawn again from the classes, so nothing of ours is edited here."""
    shown = [
        _Shown("class_name", tr("Class"), width=200),
        _Shown("area_m2", tr("Area (m²)"), digits=1, width=120),
        _Shown("confidence", tr("Confidence"), digits=2, width=90),
        _Shown("n_segments", tr("Segments"), width=90),
        _Shown("class_id", tr("Value in the raster"), width=140),
    ]
    _arrange(layer, shown, _POLYGONS)


def form_of_instances(layer: QgsVectorLayer) -> None:
    """Show what the masks of boxes are."""
    shown = [
        _Shown("instance_id", tr("Instance"), width=90),
        _Shown("class_name", tr("Class"), width=200),
        _Shown("score", tr("Score"), digits=2, width=80),
        _Shown("area_m2", tr("Area (m²)"), digits=1, width=120),
        _Shown("area_px", tr("Area (px)"), width=90),
        _Shown("difficult", tr("Difficult"), width=80),
    ]
    _arrange(layer, shown, _INSTANCES)


def _arrange(layer: QgsVectorLayer, shown: Sequence[_Shown], ours: Iterable[str]) -> None:
    """Show some of our columns in order, then the users' own; hide the others.

    Args:
        layer: the layer.
        shown: what to show.
        ours: all columns that ALPS writes.
    """
    fields = layer.fields()
    hidden = {"fid", *ours} - {one.name for one in shown}
    own = [field.name() for field in fields if field.name() not in ours and field.name() not in hidden]
    there = [one for one in shown if fields.lookupField(one.name) >= 0]
    form = layer.editFormConfig()
    form.setLayout(Qgis.AttributeFormLayout.DragAndDrop)
    form.clearTabs()
    root = form.invisibleRootContainer()
    for name in (*(one.name for one in there), *own):
        form.addTab(QgsAttributeEditorField(name, fields.lookupField(name), root))
    editable = {one.name for one in there if one.editable} | set(own)
    for index, field in enumerate(fields):
        form.setReadOnly(index, field.name() not in editable)
    layer.setEditFormConfig(form)
    for one in there:
        layer.setFieldAlias(fields.lookupField(one.name), one.alias)
        if one.digits is not None:
            _set_widget(layer, one.name, "Range", {"Precision": one.digits, "AllowNull": True, "Style": "SpinBox"})
    for name in hidden:
        _set_widget(layer, name, "Hidden", {})
    _arrange_table(layer, there, own)


def _arrange_table(layer: QgsVectorLayer, shown: Sequence[_Shown], own: Sequence[str]) -> None:
    table = layer.attributeTableConfig()
    table.update(layer.fields())
    by_name = {column.name: column for column in table.columns()}
    first = [one.name for one in shown] + list(own)
    widths = {one.name: one.width for one in shown if one.width}
    columns = []
    for name in [*(name for name in first if name in by_name), *(name for name in by_name if name not in first)]:
        column = by_name[name]
        if column.type == QgsAttributeTableConfig.Type.Field:
            column.hidden = name not in first
            column.width = widths.get(name, column.width)
        columns.append(column)
    table.setColumns(columns)
    layer.setAttributeTableConfig(table)


def _set_widget(layer: QgsVectorLayer, name: str, kind: str, options: Mapping[str, object]) -> None:
    index = layer.fields().lookupField(name)
    if index >= 0:
        layer.setEditorWidgetSetup(index, QgsEditorWidgetSetup(kind, dict(options)))
