"""How clearly a segment is of one class rather than of another."""

from __future__ import annotations

import numpy as np

from alps_qgis.engine.change.margin import Margins
from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.tables.codebook import Codebook


def codebook():
    """Return clusters at 0, 10 and 20 on a line; the last two are one class, and class 7 has no cluster."""
    rows = [ClassRow(0, 0, "a", "#000000"), ClassRow(1, 1, "b", "#000000"), ClassRow(2, 2, "b", "#000000")]
    rows.append(ClassRow(None, 7, "c", "#000000"))
    return Codebook(np.array([[0.0], [10.0], [20.0]], np.float32), "kind", tuple(rows))


def test_the_margin_is_the_share_by_which_the_own_class_is_nearer():
    pfl = np.array([[0.0], [5.0], [4.0], [20.0]], np.float32)

    margins = Margins(codebook()).of(pfl, np.array([0, 0, 0, 1]), np.array([1, 1, 1, 0]))

    # 4 is 4 from class a and 6 from the nearest cluster of class b.
    np.testing.assert_allclose(margins, [1, 0, 1 - 4 / 6, 1])


def test_what_a_user_drew_or_chose_is_always_clear():
    pfl = np.array([[np.nan], [5.0]], np.float32)

    assert np.isinf(Margins(codebook()).of(pfl, np.array([0, 7]), np.array([1, 0]))).all()
