from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.codebook.lloyd import lloyd
from alps_qgis.engine.errors import Cancelled
from alps_qgis.engine.progress import SILENT, Progress


def blobs(n: int = 200) -> np.ndarray:
    """Return points around four corners of a square of side 10."""
    corners = np.repeat([[0, 0], [0, 10], [10, 0], [10, 10]], n // 4, axis=0)
    return (corners + np.random.default_rng(0).normal(0, 0.3, (n, 2)) + 1000).astype(np.float32)


def test_centres_are_the_weighted_means_of_their_clusters() -> None:
    points, weights = np.array([[0.0], [1.0], [10.0], [11.0]], np.float32), np.array([3.0, 1.0, 1.0, 1.0])
    centres, inertia = lloyd(points, weights, 2, 0, SILENT)
    # 3 · 0.25² + 0.75² on the left, 2 · 0.5² on the right.
    np.testing.assert_allclose(np.sort(centres.ravel()), [0.25, 10.5], atol=1e-5)
    assert inertia == pytest.approx(0.75 + 0.5, abs=1e-4)


@pytest.mark.parametrize("seed", range(8))
def test_blobs_that_lie_apart_are_found_from_any_start(seed: int) -> None:
    centres, _ = lloyd(blobs(), np.ones(200), 4, seed, SILENT)
    assert sorted(map(tuple, np.round(centres - 1000).tolist())) == [(0, 0), (0, 10), (10, 0), (10, 10)]


def test_the_same_seed_gives_the_same_bytes() -> None:
    points = np.random.default_rng(1).random((5000, 20), dtype=np.float32)
    first, again = (lloyd(points, np.ones(5000), 9, 5, SILENT)[0] for _ in range(2))
    assert first.tobytes() == again.tobytes()


def test_no_cluster_is_empty_if_there_are_enough_different_points() -> None:
    points = np.concatenate([np.zeros((50, 2)), [[1, 0], [2, 0], [3, 0]]]).astype(np.float32)
    for seed in range(20):
        centres, inertia = lloyd(points, np.ones(53), 4, seed, SILENT)
        assert inertia == pytest.approx(0, abs=1e-9)
        assert len({tuple(np.round(centre, 5)) for centre in centres.tolist()}) == 4


def test_its_inertia_is_as_low_as_that_of_scikit_learn() -> None:
    from sklearn.cluster import KMeans

    points = np.random.default_rng(2).random((3000, 12), dtype=np.float32) ** 2
    weights = np.random.default_rng(3).random(3000) + 0.5
    ours = np.mean([lloyd(points, weights, 8, seed, SILENT)[1] for seed in range(6)])
    theirs = np.mean(
        [KMeans(8, n_init=1, random_state=seed).fit(points, sample_weight=weights).inertia_ for seed in range(6)]
    )
    assert ours == pytest.approx(theirs, rel=0.02)


def test_it_can_be_cancelled() -> None:
    class Cancel(Progress):
        def check(self) -> None:
            raise Cancelled("stop")

    with pytest.raises(Cancelled):
        lloyd(blobs(), np.ones(200), 4, 0, Cancel())
