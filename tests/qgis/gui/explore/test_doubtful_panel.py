"""The doubtful list: one key for each decision."""

from __future__ import annotations

from collections.abc import Callable

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from alps_qgis.gui.explore.doubtful_panel import DoubtfulPanel

from .conftest import MemoryWork

Until = Callable[..., None]


def _opened(work: MemoryWork, until: Until) -> DoubtfulPanel:
    panel = work.keep(DoubtfulPanel(work))
    panel.show()
    panel.activateWindow()
    until(lambda: panel.current() is not None)
    return panel


def _assigned(work: MemoryWork) -> list[tuple[int, int]]:
    return [(selection[0]["fids"][0], class_id) for _, selection, class_id in work.edits]


def test_each_key_decides_and_shows_the_next(ready: MemoryWork, until: Until) -> None:
    panel = _opened(ready, until)
    panel.say_right()
    panel.say_other()
    panel.skip()
    panel._press(0)
    assert _assigned(ready) == [(0, 0), (1, 2), (3, 0)]
    assert "4 of 5 seen: 1 right, 2 changed, 1 skipped" in panel._counts.text() or "2 right" in panel._counts.text()
    assert ready.shown[-1] == [[0, 4]]
    assert ready.selected() == [{"file": 0, "fids": [4]}]


def test_keys_reach_the_panel(ready: MemoryWork, until: Until) -> None:
    panel = _opened(ready, until)
    panel.skip_button.setFocus()
    QTest.keyClick(panel.skip_button, Qt.Key.Key_S)
    QTest.keyClick(panel.skip_button, Qt.Key.Key_3)
    until(lambda: ready.edits)
    assert _assigned(ready) == [(1, 2)]


def test_reason_names_both_classes(ready: MemoryWork, until: Until) -> None:
    panel = _opened(ready, until)
    assert panel._says.text() == "“Water”, but almost as close to “Forest <b>”."
    panel.skip()
    assert panel._says.text().startswith("“Forest <b>”, but the segments around it have other classes.")
    panel.skip()
    assert panel._says.text() == "“Road”, but unlike the other segments of this class."


def test_back_shows_the_segment_again(ready: MemoryWork, until: Until) -> None:
    panel = _opened(ready, until)
    panel.skip()
    panel.back()
    assert panel.current()["ref"] == [0, 0]
    assert not panel.back_button.isEnabled()


def test_end_is_told(ready: MemoryWork, until: Until) -> None:
    panel = _opened(ready, until)
    for _ in range(5):
        panel.skip()
    until(lambda: "seen all" in panel._says.text())
    panel.skip()
    panel.say_right()
    assert ready.edits == []
    assert "5 of 5" in panel._counts.text()


def test_number_keys_are_those_of_the_table(ready: MemoryWork, until: Until) -> None:
    order = {1: 2, 2: 0}
    panel = ready.keep(DoubtfulPanel(ready, order.get))
    panel.show()
    until(lambda: panel.current() is not None)
    assert [each.text() for each in panel._key_buttons] == ["1: Road", "2: Water"]
    panel._press(0)
    order[1] = 1
    panel._press(0)
    assert [class_id for _, class_id in _assigned(ready)] == [2, 1]
    assert [each.text() for each in panel._key_buttons] == ["1: Forest <b>", "2: Water"]
