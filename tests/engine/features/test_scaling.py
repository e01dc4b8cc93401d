"""Bands of any unit are scaled alike for a collection, robustly, and in any order of scenes."""

from __future__ import annotations

import tracemalloc

import numpy as np
import pytest

from alps_qgis.engine.features.scaling import LIMIT, FeatureScaling, scaling_of


def applied(scaling: FeatureScaling, values: np.ndarray) -> np.ndarray:
    """Return what PFLs get of means, before the weight."""
    return scaling.scaled(scaling.centred(values))


def test_normal_values_become_deviations_from_the_middle():
    values = np.random.default_rng(0).normal((5, -3), (2, 100), (50_000, 2))

    scaling = scaling_of([values[:20_000], values[20_000:]])

    assert scaling is not None
    assert applied(scaling, values).mean(axis=0) == pytest.approx(0, abs=0.03)
    assert applied(scaling, values).std(axis=0) == pytest.approx(1, abs=0.03)


def test_the_order_of_scenes_does_not_matter_and_wild_values_hardly_do():
    rng = np.random.default_rng(1)
    scenes = [rng.normal(number, 1 + number, (700, 3)) for number in range(4)]
    wild = [*scenes, np.full((20, 3), 1e6)]

    assert scaling_of(scenes) == scaling_of(scenes[::-1])
    assert scaling_of(wild).scale == pytest.approx(scaling_of(scenes).scale, rel=0.2)
    assert np.abs(applied(scaling_of(scenes), np.full((1, 3), 1e6))).max() == LIMIT


def test_a_constant_band_counts_for_nothing_and_a_rare_value_does():
    values = np.zeros((1000, 2))
    values[:15, 1] = 8.0

    scaling = scaling_of([values])

    assert scaling.scale[0] == 0
    assert applied(scaling, np.array([[3.0, 8.0]])).tolist() == [[0.0, LIMIT]]


def test_without_a_value_a_segment_lies_in_the_middle():
    scaling = FeatureScaling((5.0, 5.0), (2.0, 2.0))

    assert applied(scaling, np.array([[np.nan, 7.0]])).tolist() == [[0.0, 1.0]]
    assert scaling_of([np.empty((0, 2))]) is None
    assert FeatureScaling.from_dict(scaling.to_dict()) == scaling
    with pytest.raises(ValueError, match="2 centres and 1 scales"):
        FeatureScaling.check({"centre": [1.0, 2.0], "scale": [1.0]}, "scaling")


def test_a_band_that_lies_far_from_zero_keeps_its_differences():
    """Fault 358: northings, dates; six digits of their middle would be no middle at all."""
    values = np.random.default_rng(0).normal((2_450_123, 0), (0.5, 0.5), (20_000, 2))

    scaling = scaling_of([values])

    assert applied(scaling, values).mean(axis=0) == pytest.approx(0, abs=0.03)
    assert applied(scaling, values).std(axis=0) == pytest.approx(1, abs=0.03)
    centred = scaling.centred(values).astype(np.float32)
    assert scaling.scaled(centred) == pytest.approx(applied(scaling, values), abs=1e-5)
    assert scaling_of([np.full((999, 1), 2_450_123.1)]).scale == (0.0,)


def test_many_scenes_with_many_bands_need_the_memory_of_one_band():
    """Fault 357: the samples are there already, and never copied together."""
    samples = list(np.random.default_rng(0).normal(size=(500, 64, 200)).astype(np.float32))
    held = sum(each.nbytes for each in samples)

    tracemalloc.start()
    scaling_of(samples)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert peak < held / 10


def test_values_that_some_bands_lack_do_not_turn_off_the_others():
    """Fault 356: each band is scaled by the values that it has."""
    values = np.random.default_rng(0).normal(size=(1000, 3)).astype(np.float32)
    values[:500, 0] = values[500:, 1] = values[:, 2] = np.nan

    scaling = scaling_of([values])

    assert scaling.scale[:2] == pytest.approx((1, 1), abs=0.1)
    assert scaling.scale[2] == 0
