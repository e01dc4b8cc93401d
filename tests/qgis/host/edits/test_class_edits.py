"""Edits of classes and of the classes of segments, with undo over several layers."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from qgis.core import NULL, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

from alps_qgis.host.edits.class_edits import ClassEdits
from alps_qgis.host.edits.edit_layers import segments_of
from alps_qgis.host.tables.links import CLASSES_KIND, SEGMENTS_KIND
from alps_qgis.host.tables.tags import tag

ROWS = [(0, 0, "Class 1", "#3d7ab8", 50.0), (1, 1, "Class 2", "#e0883a", 30.0), (2, 2, "Class 3", "#4f9a4a", 20.0)]


@dataclass
class Bench:
    """A codebook, its segments and their edits."""

    edits: ClassEdits
    classes: QgsVectorLayer
    segments: QgsVectorLayer
    codebook: str
    refused: list[str] = field(default_factory=list)
    overrides: list[Any] = field(default_factory=list)

    def names(self) -> dict[int, str]:
        return {each.class_id: each.name for each in self.edits.entries()}

    def corrections(self) -> list[int | None]:
        found = [feature["class_override"] for feature in self.segments.getFeatures()]
        return [None if value == NULL else value for value in found]


@pytest.fixture
def make_bench(project: QgsProject, make_codebook: Any, make_segments: Any) -> Iterator[Callable[..., Bench]]:
    made: list[ClassEdits] = []

    def make(rows: list[Any] = ROWS, show_segments: bool = True) -> Bench:
        codebook = make_codebook(rows)
        file = make_segments([(0, None), (0, None), (1, None), (2, 1)])
        classes = QgsVectorLayer(f"{codebook}|layername=classes", "Classes")
        segments = QgsVectorLayer(f"{file}|layername=segments", "Segments")
        tag(classes, CLASSES_KIND, "")
        tag(segments, SEGMENTS_KIND, codebook)
        project.addMapLayers([classes, segments] if show_segments else [classes])
        edits = ClassEdits(project, codebook, [file])
        if not show_segments:
            segments = edits.layers.segments(0)
        bench = Bench(edits, classes, segments, codebook)
        edits.refused.connect(bench.refused.append)
        edits.overrides_changed.connect(bench.overrides.extend)
        made.append(edits)
        return bench

    yield make
    for edits in made:
        for layer in (edits.layers.classes(), edits.layers.segments(0)):
            if layer is not None and layer.isEditable():
                layer.rollBack()
        edits.close()


@pytest.fixture
def bench(make_bench: Callable[..., Bench]) -> Bench:
    return make_bench()


def test_the_segments_of_a_codebook_are_found_by_the_layers_of_the_project(bench: Bench, project: QgsProject) -> None:
    assert segments_of(bench.codebook, project) == [bench.segments.source().split("|")[0]]


def test_a_rename_is_an_edit_of_the_table_and_can_be_undone(bench: Bench) -> None:
    assert bench.edits.rename(1, "  Grünland \n")
    assert bench.names()[1] == "Grünland"
    assert bench.classes.isModified()
    assert bench.edits.history.undo_text == "Rename “Class 2” to “Grünland”"
    bench.edits.undo()
    assert bench.names()[1] == "Class 2"
    assert bench.edits.history.redo_text == "Rename “Class 2” to “Grünland”"
    bench.edits.redo()
    assert bench.edits.save()
    assert not bench.classes.isEditable()
    assert bench.names()[1] == "Grünland"
    assert bench.refused == []


def test_a_name_that_another_class_has_merges_the_two_with_its_colour(bench: Bench) -> None:
    assert bench.edits.rename(0, "Class 3")
    (merged,) = [each for each in bench.edits.entries() if each.name == "Class 3"]
    assert (merged.class_id, merged.color, merged.clusters) == (0, "#4f9a4a", (0, 2))
    assert merged.n_segments == 20
    assert merged.share == pytest.approx(0.7)
    bench.edits.undo()
    assert bench.names() == {0: "Class 1", 1: "Class 2", 2: "Class 3"}


def test_clusters_of_a_merged_class_can_be_separated(bench: Bench) -> None:
    bench.edits.merge([1, 2], into=0)
    assert bench.names() == {0: "Class 1"}
    assert bench.edits.separate(0)
    assert bench.names() == {0: "Class 1", 1: "Class 2", 2: "Class 3"}
    bench.edits.undo()
    bench.edits.undo()
    assert [each.color for each in bench.edits.entries()] == [row[3] for row in ROWS]


def test_split_is_one_step_over_the_table_and_the_segments(bench: Bench) -> None:
    """Fault 393: undo of one layer left the corrections of the other without their class."""
    added = bench.edits.split(0, [[{"file": 0, "fids": [1]}], [{"file": 0, "fids": [2]}]])
    assert added == [3]
    assert bench.names()[3] == "Class 1 2"
    assert bench.corrections() == [None, 3, None, 1]
    # QGIS's own undo of one layer takes the other along.
    bench.segments.undoStack().undo()
    assert 3 not in bench.names()
    assert bench.corrections() == [None, None, None, 1]
    bench.edits.redo()
    assert bench.corrections() == [None, 3, None, 1]
    assert 3 in bench.names()


def test_corrections_are_told_whoever_makes_them(bench: Bench) -> None:
    assert bench.edits.assign([(0, 1), (0, 3)], 2) == 2
    assert bench.edits.assign([(0, 1)], 2) == 0
    QCoreApplication.processEvents()
    assert sorted(bench.overrides) == [(0, 1, 2), (0, 3, 2)]
    assert sorted(bench.edits.unsaved_overrides()) == [(0, 1, 2), (0, 3, 2)]
    bench.overrides.clear()
    bench.segments.changeAttributeValue(4, bench.segments.fields().lookupField("class_override"), NULL)
    bench.edits.undo()
    bench.edits.undo()
    QCoreApplication.processEvents()
    assert {fid: value for _, fid, value in bench.overrides} == {1: None, 3: None, 4: 1}
    assert bench.edits.unsaved_overrides() == []


def test_a_file_that_the_project_does_not_show_is_edited_too(make_bench: Callable[..., Bench]) -> None:
    bench = make_bench(show_segments=False)
    assert bench.edits.assign([(0, 1)], 2) == 1
    assert bench.edits.is_modified
    assert bench.edits.close()
    file = QgsVectorLayer(bench.edits.layers.files[0] + "|layername=segments", "again")
    assert next(file.getFeatures())["class_override"] == 2


@pytest.mark.parametrize("name", ["", "   ", "\n"])
def test_a_class_keeps_its_name_if_the_new_one_is_blank(bench: Bench, name: str) -> None:
    assert not bench.edits.rename(0, name)
    assert bench.names()[0] == "Class 1"
    assert not bench.classes.isModified()
    assert "needs a name" in bench.refused[0]


@pytest.mark.parametrize("name", ["ä" * 5000, "水域 🌊", "a'b\"c; DROP TABLE classes", "%s {0} &x <b>"])
def test_any_name_is_kept_as_it_is(bench: Bench, name: str) -> None:
    assert bench.edits.rename(0, name)
    assert bench.edits.save()
    assert bench.names()[0] == name


def test_null_and_unknown_values_are_read_and_edited(make_bench: Callable[..., Bench]) -> None:
    """Fault 394: a table with empty cells."""
    rows = [(0, 0, None, None, None), (1, None, "b", "red", 1.0), (None, 7, "c", "#00ff00", None), (2, 0, "d", "", 2.0)]
    bench = make_bench(rows)
    assert set(bench.names().values()) == {"d", "b", "c"}
    for class_id in list(bench.names()):
        assert bench.edits.rename(class_id, f"new {class_id}"), class_id
        assert bench.edits.recolor(class_id, "#123456")
    assert bench.edits.assign([(0, 2)], 7) == 1
    assert bench.edits.save()
    assert bench.refused == []


def test_references_to_nothing_are_left_out_and_reported(bench: Bench) -> None:
    """Fault 395: QGIS saved none of the edits of a layer with one of a row that was gone."""
    assert bench.edits.assign([(0, 1), (0, 999)], 2) == 1
    assert bench.edits.assign([(9, 1)], 2) == 0
    assert bench.edits.assign([(0, 1)], 55) == 0
    assert not bench.edits.rename(55, "x")
    assert len(bench.refused) == 3
    assert bench.edits.save()


def test_rows_that_another_program_deleted_do_not_hold_the_other_edits(bench: Bench) -> None:
    """Fault 395: two projects work on one codebook."""
    bench.edits.rename(0, "kept")
    bench.edits.rename(1, "lost")
    with sqlite3.connect(bench.codebook) as other:
        _without_triggers(other, "DELETE FROM classes WHERE cluster = 1")
    bench.edits.save()
    assert "Another program deleted" in bench.refused[0]
    again = QgsVectorLayer(f"{bench.codebook}|layername=classes", "again")
    assert {row["class_name"] for row in again.getFeatures()} == {"kept", "Class 3"}


def _without_triggers(other: sqlite3.Connection, statement: str) -> None:
    # GeoPackage's triggers need functions that only GDAL has.
    for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
        other.execute(f'DROP TRIGGER "{name}"')
    other.execute(statement)
    other.commit()


def test_a_locked_file_keeps_the_edits_in_the_layer(bench: Bench) -> None:
    """Fault 396: another program has the GeoPackage locked."""
    bench.edits.rename(0, "water")
    other = sqlite3.connect(bench.codebook, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    assert not bench.edits.save()
    assert "could not be saved" in bench.refused[0]
    assert "locked" in bench.refused[0]
    assert bench.names()[0] == "water"
    assert bench.classes.isModified()
    other.execute("ROLLBACK")
    other.close()
    assert bench.edits.save()
    assert not bench.classes.isModified()


def test_a_layer_that_cannot_be_edited_is_named(bench: Bench) -> None:
    bench.classes.setReadOnly(True)
    assert not bench.edits.rename(0, "x")
    assert "Nothing changed" in bench.refused[0]
    bench.classes.setReadOnly(False)
    assert bench.edits.rename(0, "x")


def test_a_split_whose_segments_cannot_be_edited_adds_no_classes(bench: Bench) -> None:
    """Fault 393: the other half of an edit was refused."""
    bench.segments.setReadOnly(True)
    assert bench.edits.split(0, [[{"file": 0, "fids": [1]}], [{"file": 0, "fids": [2]}]]) == []
    assert "Nothing changed" in bench.refused[0]
    assert bench.names() == {0: "Class 1", 1: "Class 2", 2: "Class 3"}
    assert bench.edits.history.undo_text == ""
    bench.segments.setReadOnly(False)


def test_of_two_layers_of_a_table_the_edited_one_counts(bench: Bench, project: QgsProject) -> None:
    """Fault 397: the table is open twice, and one of the layers is in an edit session."""
    other = QgsVectorLayer(f"{bench.codebook}|layername=classes", "The same table")
    project.addMapLayer(other)
    other.startEditing()
    other.changeAttributeValue(1, other.fields().lookupField("class_name"), "by hand")
    assert bench.names()[0] == "by hand"
    assert bench.edits.rename(1, "x")
    assert other.isModified()
    assert not bench.classes.isEditable()
    assert bench.edits.save()
    assert [row["class_name"] for row in bench.classes.getFeatures()][:2] == ["by hand", "x"]


def test_layers_may_go_while_they_are_edited(bench: Bench, project: QgsProject) -> None:
    """Fault 398: a layer left the project, or the project was closed, with the dock open."""
    bench.edits.rename(0, "x")
    bench.edits.assign([(0, 1)], 2)
    project.removeMapLayer(bench.segments.id())
    assert bench.edits.history.undo_text == "Rename “Class 1” to “x”"
    assert bench.edits.assign([(0, 1)], 1) == 1
    project.clear()
    assert bench.edits.history.undo_text == "Assign a segment to “Class 2”"
    assert bench.names()[0] == "Class 1"
    assert bench.edits.rename(0, "y")


def test_edits_in_the_attribute_table_are_steps_too(bench: Bench) -> None:
    bench.edits.rename(0, "x")
    bench.classes.beginEditCommand("Attribute changed")
    bench.classes.changeAttributeValue(2, bench.classes.fields().lookupField("class_name"), "by hand")
    bench.classes.endEditCommand()
    assert bench.edits.history.undo_text == "Attribute changed"
    bench.edits.undo()
    bench.edits.undo()
    assert bench.names() == {0: "Class 1", 1: "Class 2", 2: "Class 3"}
    bench.classes.rollBack()
    assert bench.edits.history.undo_text == bench.edits.history.redo_text == ""


def test_classes_are_added_once_and_only_such_are_removed(bench: Bench) -> None:
    assert bench.edits.add("Snow") == 3
    assert bench.edits.add("Snow ") == 3
    assert not bench.edits.remove(0)
    assert "cannot be removed" in bench.refused[0]
    assert bench.edits.remove(3)
    assert 3 not in bench.names()
    bench.edits.undo()
    assert bench.names()[3] == "Snow"


def test_segments_that_a_filter_hides_are_corrected_too(bench: Bench) -> None:
    """Fault 419: segments from a list or the embedding, while the layer of the segments has a filter."""
    assert bench.segments.setSubsetString('"cluster" = 0')
    assert bench.edits.assign([(0, 1), (0, 3)], 1) == 2
    assert bench.refused == []
    assert sorted(bench.edits.unsaved_overrides()) == [(0, 1, 1), (0, 3, 1)]
    bench.edits.undo()
    assert bench.edits.unsaved_overrides() == []
    bench.edits.redo()
    assert bench.edits.save()
    assert bench.segments.setSubsetString("")
    assert bench.corrections() == [1, None, 1, 1]
