from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import pytest

from alps_qgis.engine.tables.rows import Rows


@dataclass(frozen=True)
class Trees(Rows):
    number: np.ndarray
    position: np.ndarray


TREES = Trees(np.array([7, 8, 9]), np.array([[0, 1], [2, 3], [4, 5]]))


@pytest.mark.parametrize("which", [np.array([True, False, True]), np.array([0, 2]), slice(None, None, 2)])
def test_some_rows_are_some_of_every_array(which):
    some = TREES[which]

    assert isinstance(some, Trees) and len(some) == 2
    assert some.number.tolist() == [7, 9] and some.position.tolist() == [[0, 1], [4, 5]]


def test_tables_are_put_together_in_their_order():
    both = Trees.together([TREES[:1], TREES[1:]])

    assert both.number.tolist() == [7, 8, 9] and both.position.tolist() == TREES.position.tolist()
    assert Trees.together([TREES]) is TREES
