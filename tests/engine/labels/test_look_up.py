from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.labels.look_up import look_up


@pytest.mark.parametrize("values", [[], [3], [[7, 3], [4, 7]]])
def test_values_are_replaced_and_the_shape_stays(values):
    expected = np.vectorize({7: 70, 3: 30}.get, otypes=[object])(np.array(values, int))

    found = look_up(np.array(values, int), {7: 70, 3: 30}, missing=-5)

    assert found.dtype == np.int64
    assert found.tolist() == np.where(expected == None, -5, expected).tolist()  # noqa: E711 - element by element
