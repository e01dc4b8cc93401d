"""What layers look like, right after a run."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from qgis.core import QgsExpressionContext, QgsExpressionContextUtils, QgsProject, QgsRasterLayer, QgsRenderContext
from qgis.core import QgsVectorLayer as Vector
from qgis.PyQt.QtCore import Qt

from alps_qgis.host.classes_table import is_classes_table, resolve_file, resolve_layer
from alps_qgis.host.styles import (
    style_class_raster,
    style_class_raster_from_table,
    style_classes_table,
    style_polygons,
    style_segments,
)

ROWS = [
    (0, 0, "Forest", "#207020", 30.0),
    (1, 1, "Water", "#2040c0", 20.0),
    (2, 2, " Forest ", "#90ff90", 10.0),
    (None, 7, "Bridge", "#808080", None),
]


def _class_of(layer: Vector, feature: object) -> str:
    """Return the legend label that QGIS draws a feature with."""
    render, context = QgsRenderContext(), QgsExpressionContext()
    context.appendScopes(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    render.setExpressionContext(context)
    renderer = layer.renderer().clone()
    renderer.startRender(render, layer.fields())
    keys = renderer.legendKeysForFeature(feature, render)
    renderer.stopRender(render)
    by_key = {item.ruleKey(): item.label() for item in renderer.legendSymbolItems()}
    return ", ".join(by_key[key] for key in keys)


def test_codebook_resolves_by_the_rule_of_the_engine(make_codebook: Callable[..., str]) -> None:
    resolved = resolve_file(make_codebook(ROWS))
    assert resolved is not None
    assert [(found.class_id, found.name, found.color) for found in resolved.classes] == [
        (0, "Forest", "#207020"),
        (1, "Water", "#2040c0"),
        (7, "Bridge", "#808080"),
    ]
    assert resolved.of_class_id[2] == 0


def test_null_cells_of_a_table_are_read_as_none(make_codebook: Callable[..., str]) -> None:
    resolved = resolve_file(make_codebook([(0, 0, None, None, None)]))
    assert resolved is not None
    assert resolved.classes[0].name == "class 0"
    assert resolved.problems


def test_other_files_are_no_codebook(make_segments: Callable[..., str]) -> None:
    assert resolve_file(make_segments([(0, None)])) is None
    assert resolve_file("/nowhere.gpkg") is None
    assert not is_classes_table(None)


def test_class_raster_has_exactly_the_named_classes(
    project: QgsProject, make_class_raster: Callable[..., str], make_codebook: Callable[..., str]
) -> None:
    path = make_class_raster(np.array([[0, 1], [2, 255]]), [(0, "x", "#000000"), (1, "y", "#000000")])
    layer = QgsRasterLayer(path, "classes")
    style_class_raster(layer, resolve_file(make_codebook(ROWS)))
    legend = [(entry.label, entry.color.name()) for entry in layer.renderer().classes()]
    assert legend == [("Forest", "#207020"), ("Water", "#2040c0")]


def test_class_raster_stays_as_transparent_as_the_user_made_it(
    project: QgsProject, make_codebook: Callable[..., str], make_class_raster: Callable[..., str]
) -> None:
    """Fault 420: other names and colours made a transparent raster opaque."""
    layer = QgsRasterLayer(make_class_raster(np.array([[0, 1]]), [(0, "a", "#000000"), (1, "b", "#000000")]), "c")
    layer.setOpacity(0.4)
    style_class_raster(layer, resolve_file(make_codebook([(0, 0, "x", "#ff0000", 5.0), (1, 1, "y", "#00ff00", 5.0)])))
    assert [entry.label for entry in layer.renderer().classes()] == ["x", "y"]
    assert layer.opacity() == pytest.approx(0.4)


def test_class_raster_alone_brings_its_legend(project: QgsProject, make_class_raster: Callable[..., str]) -> None:
    layer = QgsRasterLayer(make_class_raster(np.zeros((2, 2)), [(0, "Wald", "#207020")]), "classes")
    assert style_class_raster_from_table(layer)
    assert [(entry.label, entry.color.name()) for entry in layer.renderer().classes()] == [("Wald", "#207020")]


def test_polygons_are_outlined_with_a_fill_that_lets_the_image_through(
    project: QgsProject, make_polygons: Callable[..., str], make_codebook: Callable[..., str]
) -> None:
    """Fault 168: a fill of 40 % hid the image under a tint, and lines darker than their class looked alike."""
    layer = Vector(make_polygons([(0, "x", "#000000"), (1, "y", "#000000"), (2, "z", "#000000")]), "polygons")
    style_polygons(layer, resolve_file(make_codebook(ROWS)))
    assert [_class_of(layer, feature) for feature in layer.getFeatures()] == ["Forest", "Water", "Forest"]
    categories = layer.renderer().categories()
    symbol = categories[0].symbol()
    assert symbol.symbolLayer(0).fillColor().alphaF() == pytest.approx(0.22, abs=0.01)
    assert symbol.symbolLayer(0).strokeColor().alphaF() == 1.0
    assert symbol.symbolLayer(0).strokeColor().name() == "#207020"
    assert symbol.symbolLayer(0).fillColor().name() == "#207020"


@pytest.mark.parametrize("joined", [True, False])
def test_segment_shows_its_override_else_its_cluster_else_nothing(
    project: QgsProject, make_segments: Callable[..., str], make_codebook: Callable[..., str], joined: bool
) -> None:
    classes = Vector(f"{make_codebook(ROWS)}|layername=classes", "classes")
    project.addMapLayer(classes)
    layer = Vector(make_segments([(0, None), (1, None), (2, None), (1, 7), (1, 2), (None, None)]), "segments")
    project.addMapLayer(layer)
    style_segments(layer, resolve_layer(classes), classes if joined else None)
    shown = [_class_of(layer, feature) for feature in layer.getFeatures()]
    assert shown == ["Forest", "Water", "Forest", "Bridge", "Forest", ""]


def test_override_offers_the_classes_and_pfl_is_hidden(
    project: QgsProject, make_segments: Callable[..., str], make_codebook: Callable[..., str]
) -> None:
    layer = Vector(make_segments([(0, None)]), "segments")
    style_segments(layer, resolve_file(make_codebook(ROWS)), None)
    setup = layer.editorWidgetSetup(layer.fields().lookupField("class_override"))
    assert setup.type() == "ValueMap"
    assert "correct here" in layer.attributeAlias(layer.fields().lookupField("class_override"))
    offered = [next(iter(choice.items())) for choice in setup.config()["map"]]
    assert offered[1:] == [("Forest", "0"), ("Water", "1"), ("Bridge", "7")]
    assert layer.editorWidgetSetup(layer.fields().lookupField("pfl")).type() == "Hidden"
    hidden = [column.name for column in layer.attributeTableConfig().columns() if column.hidden and column.name]
    assert hidden == ["fid", "scene_id", "pfl", "pfl_kind"]


def test_table_is_sorted_by_area_with_a_colour_widget_and_a_hint(
    project: QgsProject, make_codebook: Callable[..., str]
) -> None:
    layer = Vector(f"{make_codebook(ROWS)}|layername=classes", "classes")
    style_classes_table(layer)
    table = layer.attributeTableConfig()
    assert "area_m2" in table.sortExpression()
    assert table.sortOrder() == Qt.SortOrder.DescendingOrder
    assert layer.editorWidgetSetup(layer.fields().lookupField("color")).type() == "Color"
    assert layer.conditionalStyles().fieldStyles("color")[0].backgroundColor().name() == "#2040c0"
    assert "rename here" in layer.attributeAlias(layer.fields().lookupField("class_name"))
    form = layer.editFormConfig()
    assert form.readOnly(layer.fields().lookupField("n_segments"))
    assert not form.readOnly(layer.fields().lookupField("class_name"))
    assert {"centroid", "pfl_kind"} <= {column.name for column in table.columns() if column.hidden}
