"""Proposals of the engine: from labels, and from a map. Nothing changes until the user accepts it."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QPushButton

from alps_qgis.gui.explore.names_panel import NamesPanel
from alps_qgis.gui.explore.propagate_panel import PropagatePanel

from .conftest import MemoryWork

Until = Callable[..., None]


def test_only_ticked_proposals_are_applied(ready: MemoryWork, until: Until) -> None:
    panel = ready.keep(PropagatePanel(ready))
    panel.propose_button.click()
    until(lambda: panel.table.topLevelItemCount() == 3)
    assert [panel.table.topLevelItem(row).text(1) for row in range(3)] == ["2", "1", "1"]
    assert ready.edits == []
    next(
        panel.table.topLevelItem(row) for row in range(3) if panel.table.topLevelItem(row).text(0) == "Road"
    ).setCheckState(0, Qt.CheckState.Unchecked)
    panel.apply_button.click()
    assert ready.edits == [("assign_each", [{"file": 0, "fids": [1, 2, 3], "class_ids": [0, 0, 1]}])]


def test_least_certain_segments_of_the_chosen_proposal_come_first(ready: MemoryWork, until: Until) -> None:
    panel = ready.keep(PropagatePanel(ready))
    panel.propose_button.click()
    until(lambda: panel.table.topLevelItemCount())
    panel.table.topLevelItem(0).setSelected(True)
    assert [segment["ref"] for segment in panel.list.segments.segments()] == [[0, 2], [0, 1]]
    panel.select_button.click()
    assert ready.selected() == [{"file": 0, "fids": [1, 2]}]


def test_segments_to_label_next_are_shown(ready: MemoryWork, until: Until) -> None:
    panel = ready.keep(PropagatePanel(ready))
    panel.next_button.click()
    until(lambda: len(panel.list.segments.segments()) == 2)
    assert [segment["ref"] for segment in panel.list.segments.segments()] == [[0, 5], [0, 6]]
    assert panel.next_button.isEnabled()
    assert ready.edits == []
    # They stay in the list while one after the other gets a class.
    ready.classes_changed.emit()
    assert len(panel.list.segments.segments()) == 2


def test_proposals_for_other_labels_are_not_applied(ready: MemoryWork, until: Until) -> None:
    panel = ready.keep(PropagatePanel(ready))
    panel.propose_button.click()
    until(lambda: panel.table.topLevelItemCount())
    ready.classes_changed.emit()
    assert not panel.apply_button.isEnabled()
    assert panel.table.topLevelItemCount() == 0


def test_names_are_accepted_one_by_one(
    ready: MemoryWork, until: Until, project: QgsProject, make_polygons: Callable[..., str]
) -> None:
    layer = QgsVectorLayer(f"{make_polygons([(1, 'Lake', '#0000ff')])}|layername=polygons", "Land use", "ogr")
    assert layer.isValid()
    project.addMapLayer(layer)
    panel = ready.keep(NamesPanel(ready))
    panel.layer.setLayer(layer)
    panel.field.setField("class_name")
    panel.compare_button.click()
    until(lambda: panel.table.topLevelItemCount() == 2)
    assert ready.edits == []
    first, second = panel.table.topLevelItem(0), panel.table.topLevelItem(1)
    assert [first.text(column) for column in range(4)] == ["Water", "Lake", "90 %", "Lake 90 %"]
    assert second.toolTip(1) == "The map covers too little of this class."
    assert panel.table.itemWidget(second, 4) is None
    accept = panel.table.itemWidget(first, 4)
    assert isinstance(accept, QPushButton)
    accept.click()
    assert ready.edits == [("rename", 0, "Lake")]


def test_layer_that_is_no_file_is_refused_with_the_remedy(ready: MemoryWork, until: Until, project: QgsProject) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326&field=kind:string", "Drawn", "memory")
    project.addMapLayer(layer)
    panel = ready.keep(NamesPanel(ready))
    panel.layer.setLayer(layer)
    panel.field.setField("kind")
    panel.compare()
    assert "Export the layer" in panel._says.text()
