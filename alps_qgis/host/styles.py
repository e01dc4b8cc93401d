"""Give the layers of a run their style: the same wherever and however they are loaded."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from qgis.core import (
    Qgis,
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsConditionalStyle,
    QgsExpression,
    QgsFillSymbol,
    QgsMapLayerLegendUtils,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
    QgsVectorLayerJoinInfo,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor

from .tables.forms import form_of_classes, form_of_instances, form_of_polygons, form_of_segments

if TYPE_CHECKING:
    from ..engine.classes import Resolved

FILL_SHARE = 0.22
"""Opacity of the fill of polygons, so that the image stays readable below; the outline carries the colour."""

_POLYGON_LINE_MM, _SEGMENT_LINE_MM = 0.46, 0.2
"""Segments are small and many: a wide line would cover them."""

JOIN_PREFIX = "classes_"


def style_class_raster(layer: QgsRasterLayer, resolved: Resolved) -> None:
    """Colour a class raster by the classes as they are named and merged now.

    The raster keeps its values until it is painted again; values whose classes were merged since share name and colour.
    """
    by_id = {found.class_id: found for found in resolved.classes}
    entries = []
    for value in _raster_values(layer, resolved):
        owner = by_id.get(resolved.of_class_id.get(value, value))
        if owner is not None:
            entries.append(QgsPalettedRasterRenderer.Class(value, QColor(owner.color), owner.name))
    if entries:
        # Equal names stand together, and in the order of the classes.
        entries.sort(key=lambda entry: (resolved.of_class_id.get(int(entry.value), int(entry.value)), entry.value))
        if _shows(layer, entries):
            # QGIS takes a tenth of a second for a new legend in a window.
            return
        set_palette(layer, entries)


def set_palette(layer: QgsRasterLayer, entries: list[QgsPalettedRasterRenderer.Class]) -> None:
    """Draw a raster in other colours; as transparent as the user made it."""
    opacity = layer.opacity()
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    layer.setOpacity(opacity)


def _shows(layer: QgsRasterLayer, entries: list[QgsPalettedRasterRenderer.Class]) -> bool:
    """Return whether a raster is already drawn in these colours, with these names."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer) or renderer.inputBand() != 1:
        return False
    before, after = (
        [(each.value, each.color.rgba(), each.label) for each in classes] for classes in (renderer.classes(), entries)
    )
    return before == after


def style_class_raster_from_table(layer: QgsRasterLayer) -> bool:
    """Colour a class raster by its own raster attribute table; False where it has none."""
    table = layer.attributeTable(1) if hasattr(layer, "attributeTable") else None
    if table is None:
        return False
    names = [field.name.lower() for field in table.fields()]
    if not {"value", "class_name", "red", "green", "blue"} <= set(names):
        return False
    entries = []
    for row in table.data():
        values = dict(zip(names, row))
        color = QColor(*(int(values[channel]) for channel in ("red", "green", "blue")), int(values.get("alpha", 255)))
        entries.append(QgsPalettedRasterRenderer.Class(float(values["value"]), color, str(values["class_name"])))
    layer.setRenderer(QgsPalettedRasterRenderer(layer.dataProvider(), 1, entries))
    return True


def style_polygons(layer: QgsVectorLayer, resolved: Resolved) -> None:
    """Colour class polygons by `class_id`: an outline, and a fill that lets the image through."""
    layer.setRenderer(_categories("class_id", resolved, _POLYGON_LINE_MM))
    form_of_polygons(layer)


def style_instances(layer: QgsVectorLayer, classes: Iterable[tuple[int, str, str]]) -> None:
    """Colour instances by `class_id`.

    Args:
        layer: instances.
        classes: number, name and colour of each class.
    """
    layer.setRenderer(_categories("class_id", fixed_classes(classes), _POLYGON_LINE_MM))
    form_of_instances(layer)


def fixed_classes(classes: Iterable[tuple[int, str, str]]) -> Resolved:
    """Return classes that no table `classes` can change, from number, name and colour of each."""
    from ..engine.classes import Resolved, ResolvedClass

    rows = tuple(ResolvedClass(*each) for each in classes)
    return Resolved(rows, {}, {each.class_id: each.class_id for each in rows}, ())


def style_confidence(layer: QgsRasterLayer) -> None:
    """Show a confidence raster from doubtful to sure, in steps that a legend can name."""
    shades = [("#b2182b", 50), ("#ef8a62", 70), ("#fddbc7", 80), ("#d1e5f0", 90), ("#67a9cf", 95), ("#2166ac", 100)]
    ramp = QgsColorRampShader(0, 100)
    ramp.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
    below = 0
    items = []
    for color, upper in shades:
        items.append(QgsColorRampShader.ColorRampItem(upper, QColor(color), f"{below}–{upper} %"))
        below = upper
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader(0, 100)
    shader.setRasterShaderFunction(ramp)
    layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader))


def style_segments(layer: QgsVectorLayer, resolved: Resolved, classes: QgsVectorLayer | None) -> None:
    """Colour segments by their class, offer the classes for `class_override`, and hide the PFLs.

    Args:
        layer: segments.
        resolved: the classes.
        classes: the table in the same project; segments are joined to it on `cluster`. None writes the table's
            assignment into the expression, which is all a style stored in a file can do.
    """
    if classes is not None:
        _join(layer, classes)
        # QGIS joins NULL to NULL, and a class without a cluster is for overrides only.
        cluster_class = f'if("cluster" IS NULL, NULL, "{JOIN_PREFIX}class_id")'
    else:
        cluster_class = _case_of_clusters(resolved)
    layer.setRenderer(_categories(f'coalesce("class_override", {cluster_class})', resolved, _SEGMENT_LINE_MM))
    form_of_segments(layer, resolved)


def style_classes_table(layer: QgsVectorLayer) -> None:
    """Make the table a place to name classes: largest first, colours as colours, figures not editable."""
    form_of_classes(layer)
    show_colors(layer)


def show_colors(layer: QgsVectorLayer) -> None:
    """Paint the cells of the column `color` in their colours; the attribute table would only show `#rrggbb`."""
    column = layer.fields().lookupField("color")
    colors = {str(value) for value in layer.uniqueValues(column) if isinstance(value, str)}
    styles = []
    for color in sorted(color for color in colors if QColor(color).isValid()):
        style = QgsConditionalStyle(QgsExpression.createFieldEqualityExpression("color", color))
        style.setBackgroundColor(QColor(color))
        style.setTextColor(QColor("#000000" if QColor(color).lightnessF() > 0.5 else "#ffffff"))
        styles.append(style)
    layer.conditionalStyles().setFieldStyles("color", styles)


def _raster_values(layer: QgsRasterLayer, resolved: Resolved) -> list[int]:
    """Return the values that the raster's own legend has, else those of the classes."""
    table = layer.attributeTable(1) if hasattr(layer, "attributeTable") else None
    if table is not None:
        names = [field.name.lower() for field in table.fields()]
        if "value" in names:
            column = names.index("value")
            return sorted({int(row[column]) for row in table.data()})
    return sorted({found.class_id for found in resolved.classes})


def _categories(expression: str, resolved: Resolved, line_mm: float) -> QgsCategorizedSymbolRenderer:
    categories = []
    for found in resolved.classes:
        values = sorted(number for number, owner in resolved.of_class_id.items() if owner == found.class_id)
        value = values if len(values) > 1 else found.class_id
        categories.append(QgsRendererCategory(value, _symbol(found.color, line_mm), found.name))
    renderer = QgsCategorizedSymbolRenderer(expression, categories)
    renderer.setSourceSymbol(_symbol("#888888", line_mm))
    return renderer


def _symbol(color: str, line_mm: float) -> QgsFillSymbol:
    outline = QColor(color)
    fill = QColor(color)
    fill.setAlphaF(FILL_SHARE)
    # From properties: a list of symbol layers handed over from Python would be freed twice.
    return QgsFillSymbol.createSimple(
        {
            "color": f"{fill.red()},{fill.green()},{fill.blue()},{fill.alpha()}",
            "outline_color": f"{outline.red()},{outline.green()},{outline.blue()},255",
            "outline_width": str(line_mm),
        }
    )


def _join(layer: QgsVectorLayer, classes: QgsVectorLayer) -> None:
    """Join the table on `cluster`; the join lives in the project and is never written to the file."""
    # The table is small and asked once for every segment, so it is cached, and QGIS reads it again after each edit. But
    # in QGIS's cache a row without a cluster would stand for cluster 0.
    column = classes.fields().lookupField("cluster")
    cached = all(str(feature.attribute(column)).lstrip("-").isdigit() for feature in classes.getFeatures())
    for join in layer.vectorJoins():
        if join.prefix() == JOIN_PREFIX:
            if join.joinLayerId() == classes.id() and join.isUsingMemoryCache() == cached:
                return
            layer.removeJoin(join.joinLayerId())
    join = QgsVectorLayerJoinInfo()
    join.setJoinLayer(classes)
    join.setJoinFieldName("cluster")
    join.setTargetFieldName("cluster")
    join.setPrefix(JOIN_PREFIX)
    join.setJoinFieldNamesSubset(["class_id", "class_name", "color"])
    join.setUsingMemoryCache(cached)
    layer.addJoin(join)


def _case_of_clusters(resolved: Resolved) -> str:
    of_class: dict[int, list[int]] = {}
    for cluster, class_id in resolved.of_cluster.items():
        of_class.setdefault(class_id, []).append(cluster)
    if not of_class:
        return "NULL"
    cases = [f'WHEN "cluster" IN ({",".join(map(str, of_class[k]))}) THEN {k}' for k in sorted(of_class)]
    return "CASE " + " ".join(cases) + " END"


def tidy_legend(layer: QgsRasterLayer, project: QgsProject) -> None:
    """Show each class once in the layer tree's legend of a class raster, and nothing else.

    QGIS adds the name of the band, and two values whose classes were merged since the raster was painted are two
    entries of the renderer; the legend keeps the first of equal names.
    """
    node = project.layerTreeRoot().findLayer(layer.id())
    renderer = layer.renderer()
    if node is None or not isinstance(renderer, QgsPalettedRasterRenderer) or layer.legend() is None:
        return
    classes = {entry.label for entry in renderer.classes()}
    seen: set[str] = set()
    kept = []
    for position, entry in enumerate(layer.legend().createLayerTreeModelLegendNodes(node)):
        label = str(entry.data(Qt.ItemDataRole.DisplayRole))
        if label in classes and label not in seen:
            kept.append(position)
            seen.add(label)
    QgsMapLayerLegendUtils.setLegendNodeOrder(node, kept)
    layer.legend().itemsChanged.emit()
