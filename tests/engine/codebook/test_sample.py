from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.codebook.sample import PflSample, hash_segments
from alps_qgis.engine.errors import PflKindError


def segments(n=100, seed=0):
    random = np.random.default_rng(seed)
    return np.arange(n), random.normal(size=(n, 3)).astype(np.float32), random.uniform(1, 9, n)


def test_sample_is_the_same_for_any_order_and_chunking():
    ids, pfl, weights = segments()
    whole = PflSample(40, "kind")
    whole.add("scene a", ids, pfl, weights)
    whole.add("scene b", ids, pfl * 2, weights)
    pieces = PflSample(40, "kind")
    for start in range(90, -1, -10):
        part = slice(start, start + 10)
        pieces.add("scene b", ids[part][::-1], pfl[part][::-1] * 2, weights[part][::-1])
        pieces.add("scene a", ids[part], pfl[part], weights[part])

    for a, b in zip(whole.arrays(), pieces.arrays()):
        np.testing.assert_array_equal(a, b)
    assert len(whole) == 40
    assert whole.n_seen == pieces.n_seen == 200


def test_merged_samples_equal_one_that_saw_everything():
    ids, pfl, weights = segments()
    whole = PflSample(30, "kind")
    parts = [PflSample(30, "kind") for _ in range(3)]
    for i, part in enumerate(parts):
        part.add(f"scene {i}", ids, pfl + i, weights)
        whole.add(f"scene {i}", ids, pfl + i, weights)
    parts[2].merge(parts[0])
    parts[2].merge(parts[1])

    for a, b in zip(whole.arrays(), parts[2].arrays()):
        np.testing.assert_array_equal(a, b)


def test_segments_that_share_their_ids_are_ordered_by_value():
    ids, pfl, weights = segments(5)
    one, other = PflSample(4, "kind"), PflSample(4, "kind")
    one.add("same", ids, pfl, weights)
    one.add("same", ids, pfl + 1, weights)
    other.add("same", ids, pfl + 1, weights)
    other.add("same", ids, pfl, weights)

    np.testing.assert_array_equal(one.arrays()[0], other.arrays()[0])


def test_every_scene_has_its_share_of_the_sample():
    sample = PflSample(1000, "kind")
    for i in range(4):
        sample.add(f"scene {i}", np.arange(1000), np.full((1000, 1), i, np.float32))

    counts = np.bincount(sample.arrays()[0][:, 0].astype(int))
    assert (np.abs(counts - 250) < 60).all()


def test_hash_is_the_same_on_every_machine():
    assert hash_segments("0123456789abcdef", np.array([0, 1, -1])).tolist() == [
        1113576594085378854,
        689729310834400453,
        15573598822299158223,
    ]


def test_pfls_that_are_not_finite_are_left_out_and_counted():
    sample = PflSample(10, "kind")
    sample.add("s", np.arange(3), np.array([[1.0], [np.nan], [2.0]]), np.array([1.0, 1.0, 0.0]))

    assert len(sample) == 1
    assert sample.n_unusable == 2


def test_other_kind_is_refused_and_both_are_named():
    sample = PflSample(10, "sam_vit_b:1:256")

    with pytest.raises(PflKindError, match=r"superpixels:2.*sam_vit_b:1:256"):
        sample.add("s", np.arange(1), np.ones((1, 4)), pfl_kind="superpixels:2")


def test_other_dimension_is_refused():
    sample = PflSample(10, "kind")
    sample.add("s", np.arange(1), np.ones((1, 4)))

    with pytest.raises(PflKindError, match="5 dimensions"):
        sample.add("s", np.arange(1), np.ones((1, 5)))


def test_empty_sample_has_empty_arrays():
    pfl, weights = PflSample(10, "kind").arrays()

    assert len(pfl) == len(weights) == 0
