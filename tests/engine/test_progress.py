from __future__ import annotations

import pytest

from alps_qgis.engine.progress import Progress, Stages


class Heard(Progress):
    def __init__(self) -> None:
        self.shown: list[tuple[float, str]] = []

    def show(self, fraction: float, message: str = "") -> None:
        self.shown.append((fraction, message))


def test_stages_follow_each_other_by_their_weights() -> None:
    heard = Heard()
    reading, fitting = Stages({"Reading": 1, "Fitting": 3}).parts(heard)
    reading.show(0.5)
    reading.show(1.0)
    fitting.show(0.0)
    fitting.show(1.0, "Fitted")
    assert heard.shown == [(0.125, "Reading"), (0.25, "Reading"), (0.25, "Fitting"), (1.0, "Fitted")]


def test_name_of_a_stage_says_what_it_is_about() -> None:
    heard = Heard()
    [painting] = Stages({"Painting": 1}).parts(heard, about="Gate 0.3")
    painting.show(0.5)
    assert heard.shown == [(0.5, "Gate 0.3: Painting")]


def test_items_have_parts_of_one_size() -> None:
    heard = Heard()
    for number, part in heard.over([10, 20, 30, 40]):
        part.show(0.5, str(number))
    assert heard.shown == [(0.125, "10"), (0.375, "20"), (0.625, "30"), (0.875, "40")]
    assert list(heard.over([])) == []


def test_stages_end_where_the_job_ends() -> None:
    heard = Heard()
    for part in Stages(dict.fromkeys("abcdefg", 0.1)).parts(heard):
        part.show(1.0)
    assert heard.shown[-1] == (pytest.approx(1.0, abs=0), "g")
