from __future__ import annotations

import numpy as np

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.codebook.statistics import Statistics
from alps_qgis.engine.tables.codebook import Codebook, empty_codebook


def statistics(chunks, n=3):
    rows = tuple(ClassRow(i, i, "name", "#010203", 0) for i in range(n))
    codebook = Codebook(np.eye(n, dtype=np.float32), "kind", rows)
    counted = Statistics(codebook)
    for cluster, area in chunks:
        counted.add(np.array(cluster), None if area is None else np.array(area))
    return counted.rows(codebook)


def test_rows_count_all_segments_and_their_area():
    rows = statistics([([0, 1, 1, -1], [1.5, 2.0, 2.0, 9.0]), ([0], [0.25])])

    assert [(row.n_segments, row.area_m2) for row in rows] == [(2, 1.75), (2, 4.0), (0, 0.0)]


def test_no_area_is_claimed_when_one_scene_has_no_crs():
    rows = statistics([([0, 1], [1.5, 2.0]), ([0], [np.nan])])

    assert [row.area_m2 for row in rows] == [None] * 3
    assert rows[0].n_segments == 2


def test_area_sums_do_not_depend_on_the_order_of_chunks():
    random = np.random.default_rng(0)
    chunks = [(random.integers(0, 3, 50), random.lognormal(3, 4, 50)) for _ in range(20)]

    assert statistics(chunks) == statistics(chunks[::-1])


def test_statistics_of_an_empty_codebook_are_empty():
    codebook = empty_codebook("kind")
    counted = Statistics(codebook)
    counted.add(np.array([-1, -1]), None)

    assert counted.rows(codebook) == ()
