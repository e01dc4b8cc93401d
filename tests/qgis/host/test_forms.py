"""Forms and tables show what matters, in order, and edit only what counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from alps_qgis.host.classes_table import resolve_file
from alps_qgis.host.style_store import store_styles
from alps_qgis.host.styles import style_classes_table, style_polygons, style_segments

ROWS = [(0, 0, "a", "#ff0000", 3.0), (1, 1, "b", "#00ff00", 2.0)]


@pytest.fixture
def files(
    project: QgsProject, make_codebook: Callable[..., str], make_polygons: Any, make_segments: Any
) -> dict[str, str]:
    return {
        "classes": make_codebook(ROWS),
        "polygons": make_polygons([(0, "a", "#ff0000")]),
        "segments": make_segments([(0, None), (1, 1)]),
    }


def _styled(files: dict[str, str], kind: str, stored: bool) -> QgsVectorLayer:
    """Return a layer with its style, from the post-processor's functions or from the file."""
    resolved = resolve_file(files["classes"])
    if stored:
        store_styles(files, files["classes"])
    layer = QgsVectorLayer(f"{files[kind]}|layername={kind}", kind)
    if stored:
        layer.loadDefaultStyle()
    elif kind == "classes":
        style_classes_table(layer)
    elif kind == "polygons":
        style_polygons(layer, resolved)
    else:
        style_segments(layer, resolved, None)
    return layer


def _shown(layer: QgsVectorLayer) -> list[str]:
    return [column.name for column in layer.attributeTableConfig().columns() if column.name and not column.hidden]


def _editable(layer: QgsVectorLayer) -> list[str]:
    form = layer.editFormConfig()
    return [field.name() for n, field in enumerate(layer.fields()) if not form.readOnly(n)]


def _in_form(layer: QgsVectorLayer) -> list[str]:
    return [element.name() for element in layer.editFormConfig().invisibleRootContainer().children()]


WANTED = {
    "classes": ["class_name", "color", "area_m2", "n_segments", "cluster", "class_id", "spread"],
    "polygons": ["class_name", "area_m2", "class_id"],
    "segments": ["segment_id", "class_override", "confidence", "cluster"],
}
EDITABLE = {"classes": ["class_name", "color"], "polygons": [], "segments": ["class_override"]}


@pytest.mark.parametrize("stored", [False, True])
@pytest.mark.parametrize("kind", list(WANTED))
def test_few_columns_in_order_and_only_what_counts_is_editable(files: dict[str, str], kind: str, stored: bool) -> None:
    """Fault 134: however the file is opened."""
    layer = _styled(files, kind, stored)

    assert _shown(layer) == WANTED[kind]
    assert _in_form(layer) == WANTED[kind]
    assert _editable(layer) == EDITABLE[kind]
    assert all(layer.attributeAlias(layer.fields().lookupField(name)) for name in WANTED[kind])


def test_columns_of_users_come_last_and_stay_editable(files: dict[str, str]) -> None:
    """Fault 134."""
    from qgis.core import QgsField
    from qgis.PyQt.QtCore import QMetaType

    layer = QgsVectorLayer(f"{files['segments']}|layername=segments", "segments")
    assert layer.dataProvider().addAttributes([QgsField("note", QMetaType.Type.QString)])
    layer.updateFields()
    style_segments(layer, resolve_file(files["classes"]), None)

    assert _shown(layer) == [*WANTED["segments"], "note"]
    assert _editable(layer) == ["class_override", "note"]


def test_class_override_is_chosen_by_name(files: dict[str, str]) -> None:
    layer = _styled(files, "segments", stored=True)
    setup = layer.editorWidgetSetup(layer.fields().lookupField("class_override"))
    names = [name for entry in setup.config()["map"] for name in entry]
    assert (setup.type(), names) == ("ValueMap", ["(automatic)", "a", "b"])


def test_a_new_row_of_the_table_is_a_class_of_its_own(files: dict[str, str]) -> None:
    """Fault 134: the number cannot be edited, so QGIS gives the row a free one."""
    from qgis.core import QgsVectorLayerUtils

    layer = _styled(files, "classes", stored=True)
    layer.startEditing()
    row = QgsVectorLayerUtils.createFeature(layer)
    assert (row["class_id"], row["class_name"], row["pfl_kind"]) == (2, "New class", "kind")
    layer.rollBack()
