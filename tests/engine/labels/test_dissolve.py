from __future__ import annotations

import numpy as np
import pytest
import shapely

from alps_qgis.engine.labels.dissolve import OpenComponents
from alps_qgis.engine.labels.fragments import Fragments, without_straight_vertices

LIMITS = "alps_qgis.engine.labels.dissolve."


def fragments(*components, count=1.0):
    """Return one fragment for each (component, box)."""
    return Fragments(
        np.array([shapely.box(*box) for _, box in components]),
        np.array([component for component, _ in components]),
        np.full((len(components), 1), count),
    )


def open_components(*, last):
    """Return `OpenComponents` of components that start in block 0 and end in the given ones."""
    last = np.array(last)
    return OpenComponents(last > 0, last, without_straight_vertices)


def test_component_of_one_block_is_ready_at_once():
    waiting = open_components(last=[0, 1])

    ready = waiting.add(fragments((0, (0, 0, 1, 1)), (1, (1, 0, 2, 1))))

    assert ready.components.tolist() == [0]
    assert list(waiting.close(0, np.array([0, 1]))) == []


def test_component_is_united_when_its_last_block_is_closed():
    waiting = open_components(last=[2])
    waiting.add(fragments((0, (0, 0, 2, 2)), count=3))
    assert not list(waiting.close(0, np.array([0])))
    waiting.add(fragments((0, (2, 0, 4, 2)), (0, (2, 5, 4, 6)), count=4))
    waiting.add(fragments((0, (4, 0, 6, 6)), count=5))

    (united,) = waiting.close(2, np.array([0]))

    expected = shapely.union_all([shapely.box(0, 0, 6, 2), shapely.box(4, 0, 6, 6), shapely.box(2, 5, 6, 6)])
    assert shapely.normalize(united.polygons[0]) == shapely.normalize(expected.simplify(0))
    assert united.components.tolist() == [0]
    assert united.tallies.tolist() == [[16.0]]
    assert waiting.n_cut == 0


def test_component_with_too_many_vertices_stays_in_fragments(monkeypatch):
    monkeypatch.setattr(LIMITS + "MAX_VERTICES", 12)
    waiting = open_components(last=[3, 3])
    # Five coordinates each.
    assert not len(waiting.add(fragments((0, (0, 0, 2, 2)), (1, (0, 2, 2, 4)))))
    assert not len(waiting.add(fragments((0, (2, 0, 4, 2)))))

    released = waiting.add(fragments((0, (4, 0, 6, 2))))
    later = waiting.add(fragments((0, (6, 0, 8, 2)), (1, (2, 2, 4, 4))))

    assert released.components.tolist() == [0, 0, 0]
    assert later.components.tolist() == [0]
    assert waiting.n_cut == 1
    (united,) = waiting.close(3, np.array([0, 1]))
    assert united.components.tolist() == [1]
    assert united.polygons[0].area == 8


def test_largest_component_is_let_go_when_all_together_wait_for_too_much(monkeypatch):
    monkeypatch.setattr(LIMITS + "MAX_WAITING", 16)
    waiting = open_components(last=[3, 3])

    ready = waiting.add(
        fragments((0, (0, 0, 1, 1)), (1, (0, 1, 1, 2)), (1, (2, 1, 3, 2)), (0, (5, 0, 6, 1)), (0, (6, 0, 7, 1)))
    )

    assert ready.components.tolist() == [0, 0, 0]
    assert waiting.n_cut == 1


@pytest.mark.parametrize("n", [2, 5])
def test_components_that_end_together_come_by_their_number(n):
    waiting = open_components(last=[1] * n)
    waiting.add(fragments(*((component, (0, component, 1, component + 1)) for component in reversed(range(n)))))
    waiting.add(fragments(*((component, (1, component, 2, component + 1)) for component in reversed(range(n)))))

    (united,) = waiting.close(1, np.arange(n))

    assert united.components.tolist() == list(range(n))
    assert shapely.area(united.polygons).tolist() == [2.0] * n
