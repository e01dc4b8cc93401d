"""The mixture that finds a number of components by itself."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.codebook import dirichlet
from alps_qgis.engine.codebook.dirichlet import fit_mixture
from alps_qgis.engine.codebook.fit import one_thread


def blobs(k, n, dim=8, seed=0):
    random = np.random.default_rng(seed)
    return (random.normal(0, 10, (k, dim))[np.arange(n) % k] + random.normal(0, 0.3, (n, dim))).astype(np.float32)


@pytest.mark.parametrize("k", [1, 3, 10])
def test_components_are_about_the_blobs(k):
    with one_thread():
        found = fit_mixture(blobs(k, 1000), seed=0)

    assert k <= found.n_components <= k + 2
    assert not found.is_full


def test_result_does_not_depend_on_the_unit_of_the_pfls():
    pfl = blobs(4, 500)
    with one_thread():
        assert fit_mixture(pfl * 1024, seed=0) == fit_mixture(pfl, seed=0)


def test_equal_pfls_are_one_component():
    with one_thread():
        assert fit_mixture(np.ones((50, 3), np.float32), seed=0).n_any == 1


def test_there_are_no_more_components_than_segments():
    with one_thread():
        assert fit_mixture(np.eye(2, dtype=np.float32), seed=0).n_most == 2


def test_the_sample_is_bounded(monkeypatch):
    monkeypatch.setattr(dirichlet, "SAMPLE", 40)
    with one_thread():
        assert fit_mixture(blobs(2, 60), seed=0).n_sample == 40


def test_few_dimensions_keep_all_of_the_variance():
    with one_thread():
        assert fit_mixture(blobs(3, 200), seed=0).explained == pytest.approx(1.0)
