"""Let a mixture find the number of clusters by itself: a truncated Dirichlet process.

If K is unknown, the paper uses DeepDPM, which has no maintainer any more. This file fits the process that DeepDPM
approximates, by variational inference: Blei and Jordan, "Variational inference for Dirichlet process mixtures",
Bayesian Analysis 1 (2006), doi:10.1214/06-BA104. Components that the data do not need keep almost no weight.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..progress import SILENT, Progress

MOST_COMPONENTS = 100
"""Maximum number of components, at which the process is truncated."""

LEAST_WEIGHT = 0.01
"""Minimum share of the segments with which a component counts."""

SAMPLE = 10_000
"""Segments that the mixture sees. Fixed, since with real data more segments give more components."""

_DIMENSIONS = 16
_MAX_STEPS = 200
_STEPS_PER_CHECK = 10
"""Steps between two checks whether the user cancelled."""


@dataclass(frozen=True)
class Mixture:
    """What the mixture found.

    Attributes:
        n_components: components with a weight of `LEAST_WEIGHT` or more.
        n_any: components that are the likeliest one for at least one segment.
        n_most: maximum number of components.
        n_sample: segments that the mixture was fitted on.
        explained: share of the variance that the principal components keep.
    """

    n_components: int
    n_any: int
    n_most: int
    n_sample: int
    explained: float

    @property
    def is_full(self) -> bool:
        """Whether the process reached its maximum number of components, so that the number says little."""
        return self.n_any == self.n_most


def fit_mixture(pfl: np.ndarray, seed: int, progress: Progress = SILENT) -> Mixture:
    """Fit a mixture of Gaussians with axis-parallel covariances in the space of the first principal components.

    Every segment counts once, whatever its area. Call it inside `one_thread`, since threads change the result.

    Args:
        pfl: (n, D) float32, n ≥ 2, in the order of a `PflSample`.
        seed: start of the random numbers.
        progress: may cancel between steps.
    """
    from sklearn.mixture import BayesianGaussianMixture

    reduced, explained = _principal(pfl[:SAMPLE].astype(np.float64))
    n_most = min(MOST_COMPONENTS, len(reduced))
    model = BayesianGaussianMixture(
        n_components=n_most,
        covariance_type="diag",
        weight_concentration_prior_type="dirichlet_process",
        init_params="k-means++",
        max_iter=_STEPS_PER_CHECK,
        warm_start=True,
        random_state=seed,
    )
    for step in range(0, _MAX_STEPS, _STEPS_PER_CHECK):
        progress.check()
        # A warm start continues the fit, so a few steps at a time give the same result and can be cancelled.
        progress.show(step / _MAX_STEPS, "Fitting a Dirichlet-process mixture")
        model.fit(reduced)
        if model.converged_:
            break
    progress.show(1.0)
    n_any = len(np.unique(model.predict(reduced)))
    n_components = int((model.weights_ >= LEAST_WEIGHT).sum())
    return Mixture(n_components, n_any, n_most, len(reduced), explained)


def _principal(pfl: np.ndarray) -> tuple[np.ndarray, float]:
    """Return (n, d) coordinates along the first principal axes, scaled to a total variance of 1, and their share."""
    centred = pfl - pfl.mean(axis=0)
    values, axes = np.linalg.eigh(centred.T @ centred / len(centred))
    values, axes = np.clip(values[::-1], 0, None), axes[:, ::-1]
    total = float(values.sum())
    if total == 0:
        return np.zeros((len(pfl), 1)), 1.0
    kept = values[:_DIMENSIONS]
    # LAPACK may return an axis with either sign; a fixed one gives the same start for the same data.
    signs = np.sign(axes[np.abs(axes).argmax(axis=0), np.arange(axes.shape[1])])
    reduced = centred @ (axes * signs)[:, :_DIMENSIONS] / np.sqrt(total)
    return reduced, float(kept.sum() / total)
