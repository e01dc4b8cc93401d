"""Find similar: examples, counterexamples, the threshold, and one click that assigns."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from alps_qgis.gui.explore.similar_panel import SimilarPanel

from .conftest import MemoryWork

Until = Callable[..., None]


def _found(work: MemoryWork, until: Until) -> SimilarPanel:
    panel = work.keep(SimilarPanel(work))
    panel.resize(500, 700)
    panel.show()
    work.select([{"file": 0, "fids": [50]}])
    panel.find_button.click()
    until(lambda: panel.assign_button.isEnabled())
    return panel


def test_selected_segments_are_the_examples(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    assert panel.list.segments.segments()[0]["ref"] == [0, 50]
    assert panel.slider.threshold() == 0.9
    assert panel._above.text().endswith(": 21")


def test_list_asks_for_the_next_page_when_it_is_scrolled(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    model = panel.list.segments
    panel.list.scrollToBottom()
    until(lambda: model.rowCount() == 100)
    assert not model.canFetchMore(panel.list.rootIndex())
    assert len({segment["ref"][1] for segment in model.segments()}) == 100


def test_pictures_come_in_the_order_in_which_they_are_seen(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    warnings: list[str] = []
    ready.session.warned.connect(warnings.append)
    pictures = panel.list.segments._pictures
    until(lambda: (0, 50) in pictures._kept)
    # The engine has none of every seventh: a scene that has moved.
    until(lambda: (0, 49) in pictures._kept)
    assert pictures.picture([0, 49]).cacheKey() == pictures._plain.cacheKey()
    assert warnings
    assert pictures.picture([0, 50]).cacheKey() != pictures._plain.cacheKey()


def test_threshold_that_is_dragged_counts_again(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    slider = panel.slider
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(slider.width() - 6, 20))
    until(lambda: "1.00" in panel._above.text() and panel._above.text().endswith(": 1"))
    QTest.keyClick(slider, Qt.Key.Key_Left)
    assert round(slider.threshold(), 2) == 0.99


def test_one_click_assigns_all_above_the_threshold(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    panel.choice.choose(2)
    panel.assign_button.click()
    until(lambda: ready.edits)
    kind, selection, class_id = ready.edits[0]
    assert (kind, class_id) == ("assign", 2)
    assert sorted(selection[0]["fids"]) == list(range(40, 61))


def test_examples_get_the_class_too(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    panel.find([[0, 50], [1, 7]])
    until(lambda: "Examples: 2" in panel._examples.text() and "…" not in panel._examples.text())
    panel.select_button.click()
    until(lambda: len(ready.selected()) == 2)
    assert len(ready.selected()[0]["fids"]) == len(set(ready.selected()[0]["fids"])) == 21
    assert ready.selected()[1] == {"file": 1, "fids": [7]}


def test_segments_chosen_in_the_list_become_counterexamples(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    panel.list.setCurrentIndex(panel.list.segments.index(1))
    wrong = panel.list.chosen_refs()
    panel.unlike_button.click()
    until(lambda: panel.list.segments.rowCount() and wrong[0] not in [s["ref"] for s in panel.list.segments.segments()])
    assert "Counterexamples: 1" in panel._examples.text()


def test_engine_that_died_leaves_nothing_that_looks_valid(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    ready.session.stop()
    ready.session.failed.emit("It died.")
    assert panel.list.segments.rowCount() == 0
    assert not panel.assign_button.isEnabled()
    assert not panel.find_button.isEnabled()


def test_panel_that_is_deleted_while_it_waits_hurts_nobody(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    panel.find([[0, 3]])
    panel.deleteLater()
    answers: list[dict] = []
    ready.session.ask("locate", {"refs": []}, answers.append)
    until(lambda: answers)
    ready.classes_changed.emit()


def test_class_of_the_examples_is_offered_until_the_user_chooses(ready: MemoryWork, until: Until) -> None:
    panel = _found(ready, until)
    assert panel.choice.class_id() == 1

    panel.choice.choose(2)
    ready.select([{"file": 0, "fids": [51]}])
    panel.add_button.click()
    until(lambda: "Examples: 2" in panel._examples.text() and "…" not in panel._examples.text())
    assert panel.choice.class_id() == 2, "who refines a search keeps the class"
