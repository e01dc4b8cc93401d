from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.errors import TruthError
from alps_qgis.engine.evaluation.joint_counts import joint_counts


def test_pairs_that_occur_are_counted():
    true, found = np.array([[1, 1, 7], [7, 7, 1]]), np.array([[0, 0, 0], [-1, 5, 5]])

    assert dict(joint_counts(true, found, lambda values: None)) == {
        (1, 0): 2,
        (1, 5): 1,
        (7, -1): 1,
        (7, 0): 1,
        (7, 5): 1,
    }


def test_unfit_values_are_refused_before_the_table_is_made():
    def check(values):
        raise TruthError(f"{len(values)} values")

    with pytest.raises(TruthError, match="2 values"):
        list(joint_counts(np.array([1, 2, 2]), np.zeros(3, int), check))
