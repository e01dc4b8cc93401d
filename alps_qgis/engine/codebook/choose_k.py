"""Compare numbers of clusters by figures that need no ground truth, and suggest one.

The figures are hints: none of them knows what a user calls a class. `docs/choosing-k.md` compares them with ground
truth, and says how far you can trust them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from itertools import combinations
from typing import Any

import numpy as np

from ..errors import CodebookError
from ..progress import SILENT, Progress, Stages
from ..settings import ChooseKSettings
from .dirichlet import Mixture, fit_mixture
from .fit import nearest_centroids, one_thread
from .lloyd import lloyd
from .sample import PflSample

SILHOUETTE_SAMPLE = 5_000
"""Segments for the silhouette, which needs the distance between every two of them."""

CLEAR_SILHOUETTE = 0.5
"""From this silhouette up, groups are clearly separated; below, it says little which K has the best one.

Source: Kaufman and Rousseeuw, "Finding Groups in Data", Wiley 1990, chapter 2, section 4.
"""

_MIXTURE_WEIGHT = 0.25
"""Time of the mixture, as a share of the time of all comparisons."""


@dataclass(frozen=True)
class KRow:
    """The figures of one number of clusters.

    Attributes:
        clusters: K.
        inertia: mean squared distance of a PFL from its centroid, weighted by area; falls with each further cluster.
        silhouette: −1…1, larger is better; None if K is the number of segments.
        davies_bouldin: 0 or more, smaller is better; None if K is the number of segments.
        stability: mean adjusted Rand index between every two of the starts; 1 if all agree.
        smallest_share: share of the smallest cluster in the area.
    """

    clusters: int
    inertia: float
    silhouette: float | None
    davies_bouldin: float | None
    stability: float | None
    smallest_share: float


@dataclass(frozen=True)
class KChoice:
    """What was compared and what it suggests.

    Attributes:
        rows: one for each K, ascending.
        suggested: K by the rule of `suggest`; a hint.
        by_index: the K that each figure alone would choose; None if it cannot decide.
        mixture: the Dirichlet-process mixture; None if the settings turn it off.
        n_seen: segments in the files.
        n_sample: segments that were compared.
        n_silhouette: segments that the silhouette was computed on.
    """

    rows: tuple[KRow, ...]
    suggested: int
    by_index: dict[str, int | None]
    mixture: Mixture | None
    n_seen: int
    n_sample: int
    n_silhouette: int

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON."""
        return {**asdict(self), "rows": [asdict(row) for row in self.rows]}


def choose_k(sample: PflSample, settings: ChooseKSettings, progress: Progress = SILENT) -> KChoice:
    """Compare numbers of clusters on a sample; the same result for any order of input.

    Every K is fitted from several k-means++ starts, weighted by area, as a codebook is; the start with the lowest
    inertia is scored. Silhouette and Davies-Bouldin have no weights, so every segment counts once in them.

    Args:
        sample: PFLs of all scenes.
        settings: the numbers to compare, seed, starts.
        progress: receives a warning about numbers that are left out; may cancel between steps.

    Raises:
        SettingsError: A setting is out of range.
        CodebookError: The sample has no segments, or fewer than the smallest K.
    """
    pfl, weights = sample.arrays()
    if not len(pfl):
        raise CodebookError("The segments files hold no segments, so no clusters can be compared; choose other files.")
    if sample.n_unusable:
        progress.warn(f"{sample.n_unusable} of {sample.n_seen} segments have no usable PFL and were left out.")
    clusters = _possible(settings, sample, progress)
    some = silhouette_rows(len(pfl), settings.seed)
    # The time of a fit grows with K.
    stages = {f"Comparing: {k} clusters": float(k) for k in clusters}
    if settings.dirichlet:
        stages["Fitting a Dirichlet-process mixture"] = _MIXTURE_WEIGHT * sum(clusters)
    parts = Stages(stages).parts(progress)
    with one_thread():
        rows = [_score(pfl, weights, k, some, settings, part) for k, part in zip(clusters, parts, strict=False)]
        mixture = fit_mixture(pfl, settings.seed, parts[-1]) if settings.dirichlet else None
    if mixture is not None and mixture.is_full:
        progress.warn(
            f"The Dirichlet-process mixture used the maximum of {mixture.n_most} components and might need more; "
            "take its number as “many”."
        )
    return KChoice(tuple(rows), suggest(rows), _by_index(rows), mixture, sample.n_seen, len(pfl), len(some))


def suggest(rows: Sequence[KRow]) -> int:
    """Return the K with the best silhouette if groups are clearly separated, else the K at the elbow of the inertia.

    In images, groups are rarely separated, and the fewest clusters then have the best silhouette.
    """
    best = _best(rows, "silhouette", -1)
    clear = any((row.silhouette or 0.0) >= CLEAR_SILHOUETTE for row in rows)
    return best if best is not None and clear else elbow(rows)


def elbow(rows: Sequence[KRow]) -> int:
    """Return the K whose inertia lies farthest below the line from the first to the last; the smaller if equal.

    It depends on the range of K. One or two rows have no elbow; the larger K is returned then.

    Source: Satopää, Albrecht, Irwin and Raghavan, "Finding a 'Kneedle' in a Haystack", ICDCSW 2011,
    doi:10.1109/ICDCSW.2011.20, but for the whole curve at once and without smoothing.
    """
    first, last = rows[0], rows[-1]
    if len(rows) < 3 or first.inertia <= last.inertia:
        return last.clusters

    def below(row: KRow) -> float:
        along = (row.clusters - first.clusters) / (last.clusters - first.clusters)
        return (first.inertia - row.inertia) / (first.inertia - last.inertia) - along

    return max(rows, key=lambda row: (below(row), -row.clusters)).clusters


def score_labels(
    pfl: np.ndarray, labels: np.ndarray, some: np.ndarray | slice = slice(None)
) -> tuple[float | None, float | None]:
    """Return silhouette and Davies-Bouldin index; None for one that does not exist.

    Args:
        pfl: (n, D) float32.
        labels: (n,) clusters.
        some: indices of the segments for the silhouette.
    """
    from sklearn.metrics import davies_bouldin_score, silhouette_score

    silhouette = davies_bouldin = None
    if 2 <= len(np.unique(labels[some])) < len(labels[some]):
        silhouette = float(silhouette_score(pfl[some], labels[some]))
    if 2 <= len(np.unique(labels)) < len(labels):
        davies_bouldin = float(davies_bouldin_score(pfl, labels))
    return silhouette, davies_bouldin


def silhouette_rows(n: int, seed: int) -> np.ndarray:
    """Return the rows, of `n`, that a silhouette is computed on; sorted, at most `SILHOUETTE_SAMPLE`."""
    generator = np.random.default_rng(seed)
    return np.sort(generator.choice(n, min(SILHOUETTE_SAMPLE, n), replace=False))


def _possible(settings: ChooseKSettings, sample: PflSample, progress: Progress) -> list[int]:
    """Return the numbers for which the sample has enough segments, ascending.

    Raises:
        CodebookError: The sample has too few segments for all of them.
    """
    n_distinct = sample.n_distinct()
    asked = sorted(set(settings.clusters))
    possible = [k for k in asked if k <= n_distinct]
    if not possible:
        raise CodebookError(
            f"The number of different segments is {n_distinct}, so {asked[0]} clusters or more cannot be compared; "
            "give smaller numbers, or more segments."
        )
    if len(possible) < len(asked):
        left_out = ", ".join(map(str, asked[len(possible) :]))
        progress.warn(f"The number of different segments is only {n_distinct}, so {left_out} clusters were left out.")
    return possible


def _score(
    pfl: np.ndarray, weights: np.ndarray, k: int, some: np.ndarray, settings: ChooseKSettings, progress: Progress
) -> KRow:
    from sklearn.metrics import adjusted_rand_score

    # Weights near 1, as in a fit: float32 sums lose digits if weights are areas in m².
    weights = weights / weights.mean()
    labelings: list[np.ndarray] = []
    best, least = 0, np.inf
    seeds = np.random.SeedSequence(settings.seed).generate_state(settings.starts)
    for start, seed in enumerate(seeds):
        progress.show(start / (settings.starts + 1))
        centroids, inertia = lloyd(pfl, weights, k, int(seed), progress)
        labelings.append(nearest_centroids(pfl, centroids))
        if inertia < least:
            best, least = start, inertia
    progress.show(settings.starts / (settings.starts + 1))
    progress.check()
    silhouette, davies_bouldin = score_labels(pfl, labelings[best], some)
    agreements = [adjusted_rand_score(a, b) for a, b in combinations(labelings, 2)]
    area = np.bincount(labelings[best], weights=weights, minlength=k)
    return KRow(
        clusters=k,
        inertia=least / len(pfl),
        silhouette=silhouette,
        davies_bouldin=davies_bouldin,
        stability=float(np.mean(agreements)),
        smallest_share=float(area.min() / area.sum()),
    )


def _by_index(rows: Sequence[KRow]) -> dict[str, int | None]:
    """Return the K that each figure alone would choose; None if it cannot decide."""
    return {
        "silhouette": _best(rows, "silhouette", -1),
        "davies_bouldin": _best(rows, "davies_bouldin", 1),
        "stability": _best(rows, "stability", -1),
        "elbow": elbow(rows),
    }


def _best(rows: Sequence[KRow], name: str, sign: int) -> int | None:
    """Return the K with the minimum of `sign` times a figure; the smaller if equal, None if no row has the figure."""
    known = [(sign * value, row.clusters) for row in rows if (value := getattr(row, name)) is not None]
    return min(known)[1] if known else None
