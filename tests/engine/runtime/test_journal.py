"""The journal tells what is finished, after any end of the run before."""

from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.engine.runtime.journal import MAX_ATTEMPTS, TOGETHER, Journal, key_of

SCENES = {"a": (Path("a.tif"), 4), "b": (Path("b.tif"), 1)}


@pytest.fixture
def journal(tmp_path):
    journal = Journal(tmp_path)
    journal.begin(SCENES)
    yield journal
    journal.close()


def reopened(journal: Journal) -> Journal:
    journal.close()
    return Journal(journal.path.parent)


def test_what_was_noted_is_there_when_it_is_opened_again(journal):
    journal.tile_done("a", (0, 1), "abc", {"n": 3})
    journal.scene_done("b", "def", {"n_segments": 7})
    again = reopened(journal)
    assert again.scenes() == SCENES
    record = again.tiles("a")[0, 1]
    assert (record.sha256, record.report, record.attempts) == ("abc", {"n": 3}, 0)
    assert again.finished_scene("b") == ("def", {"n_segments": 7})
    assert again.finished_scene("a") is None
    assert (again.n_finished_tiles(), again.n_tiles()) == (2, 5)


def test_a_tile_noted_twice_is_one_tile(journal):
    """Fault 44: a late or repeated result changes nothing."""
    for _ in range(2):
        journal.tile_done("a", (0, 0), "abc", {"n": 3})
    assert journal.n_finished_tiles() == 1


def test_failures_of_a_tile_are_counted_over_runs_until_it_succeeds(journal):
    assert [journal.tile_failed("a", (1, 1), "crash") for _ in range(2)] == [1, 2]
    again = reopened(journal)
    assert again.tile_failed("a", (1, 1), "crash again") == MAX_ATTEMPTS
    record = again.tiles("a")[1, 1]
    assert (record.report, record.attempts, record.error) == (None, MAX_ATTEMPTS, "crash again")
    again.tile_done("a", (1, 1), "abc", {"n": 0})
    record = again.tiles("a")[1, 1]
    assert (record.report, record.error) == ({"n": 0}, None)


def test_other_scenes_are_forgotten_with_their_tiles(journal):
    journal.tile_done("a", (0, 0), "abc", {})
    journal.tile_done("b", (0, 0), "abc", {})
    journal.begin({"b": SCENES["b"], "c": (Path("c.tif"), 2)})
    assert set(journal.scenes()) == {"b", "c"}
    assert journal.tiles("a") == {}
    assert len(journal.tiles("b")) == 1


def test_the_key_stands_for_values_in_any_order():
    assert key_of({"a": 1, "b": [2]}) == key_of({"b": [2], "a": 1})
    assert key_of({"a": 1}) != key_of({"a": 2})


def test_an_entry_may_stand_for_several_tiles_and_nonsense_for_one(tmp_path):
    """Fault 305: tiles that are finished together."""
    journal = Journal(tmp_path)
    journal.begin({"a": (Path("a.tif"), 20)})
    journal.tile_done("a", (0, 0), "abc", {TOGETHER: 7})
    journal.tile_done("a", (1, 0), "abc", {TOGETHER: "many"})
    journal.tile_done("a", (2, 0), "abc", {TOGETHER: -5})
    journal.tile_done("a", (3, 0), "abc", {"n": 3})
    assert journal.n_finished_tiles() == 10
    journal.close()
