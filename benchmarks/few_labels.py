"""Measure how well a few labelled segments name all others, beside a random forest on pixels with the same labels.

Segments get the class of the majority of their pixels when they are asked for. Labels are drawn at random, the same
number for each class, or asked for in the order of `next_labels`, after one label for each class. A labelled segment
counts as what it was labelled. Figures are mean IoU of the whole map over the classes that occur, as means of five
seeds with 95 % intervals (t distribution). Writes `build/bench/few_labels.json`; with `--docs` also
`docs/few-labels.json`, the tables in `docs/few-labels.md` and the curves beside them.

    python benchmarks/few_labels.py [--data FOLDER] [--sets dubai,sentinel2,loveda] [--docs]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from scipy import ndimage
from scipy.sparse import coo_matrix, diags
from scipy.spatial import cKDTree

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from few_labels_report import write_docs  # noqa: E402
from quality import Pooled, segment  # noqa: E402
from quality_sets import SETS, LabelledImage, load  # noqa: E402

from alps_qgis.engine.evaluation.metrics import score  # noqa: E402
from alps_qgis.engine.explore.correct.classify import Scaling, SegmentClassifier  # noqa: E402
from alps_qgis.engine.explore.correct.next_labels import next_labels  # noqa: E402
from alps_qgis.engine.features.encoder import record  # noqa: E402
from alps_qgis.engine.features.encoder.record import installed  # noqa: E402
from alps_qgis.engine.segment.superpixel_recipe import Recipe  # noqa: E402
from alps_qgis.engine.settings import PropagateSettings  # noqa: E402

SEEDS = tuple(range(5))
COUNTS = (1, 5, 20, 100)
"""Labelled segments for each class."""

T_95 = 2.776
"""Of five seeds: half the width of the interval, in standard errors."""

_EVALUATED = 150_000
"""Pixels on which the forest on pixels is judged, drawn from the whole set."""

_OF_A_SEGMENT = 40
"""Pixels of each labelled segment that it learns from."""

_NEIGHBOURS, _SPREAD, _SPREAD_STEPS = 10, 0.9, 30
_CALIBRATION_BINS = 10


@dataclass(frozen=True)
class Ground:
    """One set after segmentation.

    Attributes:
        pfl: (n, D) float32.
        area: (n,) pixels.
        confusion: (n, T) pixels of each true class.
        truth: (n,) the class of most pixels; −1 where none is known.
        of_segment: (n, p, F) float16 features of some pixels of each segment.
        pixels: (m, F) float32 features of the pixels that count.
        pixel_segment: (m,) their segments; −1 for none.
        pixel_truth: (m,) their classes.
    """

    pfl: np.ndarray
    area: np.ndarray
    confusion: np.ndarray
    truth: np.ndarray
    of_segment: np.ndarray
    pixels: np.ndarray
    pixel_segment: np.ndarray
    pixel_truth: np.ndarray

    @property
    def n_classes(self) -> int:
        """Number of true classes of the set."""
        return int(self.confusion.shape[1])


def main() -> int:
    """Measure the chosen sets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sets", default="dubai,sentinel2,loveda")
    parser.add_argument("--docs", action="store_true", help="write the figures of docs/few-labels.md too")
    options = parser.parse_args()
    start = time.process_time()
    encoder = installed() if record.SHIPPED else None
    results: dict[str, Any] = {"seeds": list(SEEDS), "counts": list(COUNTS), "sets": {}}
    for name in options.sets.split(","):
        images = load(SETS[name], options.data / name)
        if not images:
            print(f"{name}: skipped, there is no {options.data / name}", flush=True)
            continue
        pooled = [segment(image, len(SETS[name].classes), encoder=encoder) for image in images]
        results["sets"][name] = measure(name, ground_of(images, pooled))
    results["cpu_seconds"] = round(time.process_time() - start)
    out = ROOT / "build" / "bench" / "few_labels.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    if options.docs:
        write_docs(results, ROOT / "docs")
    print(f"{results['cpu_seconds']} s of CPU time; {out}")
    return 0


def ground_of(images: Sequence[LabelledImage], pooled: Sequence[Pooled]) -> Ground:
    """Return what is measured on: segments of all images, and features of some pixels."""
    random = np.random.default_rng(0)
    n_px = sum(image.truth.size for image in images)
    first = 0
    of_segment, pixels, owners, classes = [], [], [], []
    for image, one in zip(images, pooled, strict=True):
        features = pixel_features(image.image)
        counted = (one.labels >= 0) & (image.truth >= 0)
        drawn = counted & (random.random(counted.shape) < _EVALUATED / n_px)
        pixels.append(features[:, drawn].T)
        owners.append(one.labels[drawn] + first)
        classes.append(image.truth[drawn])
        of_segment.append(_some_pixels(features, one.labels, len(one.area), random))
        first += len(one.area)
    confusion = np.concatenate([one.confusion for one in pooled])
    truth = np.where(confusion.sum(axis=1) > 0, confusion.argmax(axis=1), -1)
    return Ground(
        np.concatenate([one.pfl for one in pooled]),
        np.concatenate([one.area for one in pooled]),
        confusion,
        truth,
        np.concatenate(of_segment),
        np.concatenate(pixels),
        np.concatenate(owners),
        np.concatenate(classes).astype(np.int64),
    )


def pixel_features(image: np.ndarray) -> np.ndarray:
    """Return (F, h, w) float32: bands, Gaussian means of three sizes, gradients, and deviations of grey."""
    grey = image.mean(axis=0)
    found = [*image]
    for sigma in (1, 2, 4):
        found += [ndimage.gaussian_filter(band, sigma) for band in image]
        found.append(ndimage.gaussian_gradient_magnitude(grey, sigma))
        mean = ndimage.gaussian_filter(grey, sigma)
        found.append(np.sqrt(np.maximum(ndimage.gaussian_filter(grey**2, sigma) - mean**2, 0)))
    return np.stack(found).astype(np.float32)


def _some_pixels(features: np.ndarray, labels: np.ndarray, n: int, random: np.random.Generator) -> np.ndarray:
    """Return (n, p, F) float16 features of pixels of each segment; those of small segments repeat."""
    flat = labels.ravel()
    order = random.permutation(np.flatnonzero(flat >= 0))
    order = order[np.argsort(flat[order], kind="stable")]
    starts = np.searchsorted(flat[order], np.arange(n))
    sizes = np.bincount(flat[order], minlength=n)
    at = starts[:, None] + np.arange(_OF_A_SEGMENT) % np.maximum(sizes, 1)[:, None]
    chosen = order[np.minimum(at, len(order) - 1)]
    return np.moveaxis(features.reshape(len(features), -1)[:, chosen], 0, -1).astype(np.float16)


def measure(name: str, ground: Ground) -> dict[str, Any]:
    """Return all figures of one set."""
    per_seed: dict[str, dict[str, list[float]]] = {}
    calibration: dict[str, dict[str, list[list[float]]]] = {"random": {}, "asked": {}}
    graph = neighbour_graph(ground.pfl)
    plain_size = Recipe().pfl_size(3)
    scaling, plain_scaling = Scaling.of(ground.pfl), Scaling.of(ground.pfl[:, :plain_size])
    for seed in SEEDS:
        asked = asked_labels(ground, scaling, seed)
        for count in COUNTS:
            random_rows = drawn_labels(ground, seed, count)
            for how, rows in (("random", random_rows), ("asked", asked[count])):
                model = SegmentClassifier(scaling, ground.pfl[rows], ground.truth[rows])
                best, probability, _ = model.answers(ground.pfl)
                found = {
                    how: miou_of_segments(ground, rows, best),
                    f"{how}: pixels": miou_of_pixels(ground, rows, seed),
                }
                calibration[how].setdefault(str(count), []).append(calibration_of(ground, rows, best, probability))
                if how == "random":
                    found |= others(ground, rows, scaling, model, graph)
                    plain = SegmentClassifier(plain_scaling, ground.pfl[rows, :plain_size], ground.truth[rows])
                    answer = plain.answers(ground.pfl[:, :plain_size])[0]
                    found["without encoder"] = miou_of_segments(ground, rows, answer)
                for method, value in found.items():
                    per_seed.setdefault(method, {}).setdefault(str(count), []).append(round(value, 4))
        print(
            name, "seed", seed, {method: values[str(COUNTS[-2])][-1] for method, values in per_seed.items()}, flush=True
        )
    result: dict[str, Any] = {
        "n_segments": len(ground.area),
        "classes": int((ground.confusion.sum(axis=0) > 0).sum()),
        "perfect": miou_of_segments(ground, np.empty(0, np.int64), ground.truth),
        "per_seed": per_seed,
        "mean": {method: each(values, np.mean) for method, values in per_seed.items()},
        "interval": {method: each(values, half_width) for method, values in per_seed.items()},
        "gain": {
            label: {count: paired(per_seed[one][count], per_seed[other][count]) for count in map(str, COUNTS)}
            for label, one, other in (
                ("over pixels", "random", "random: pixels"),
                ("of asking", "asked", "random"),
            )
        },
        "calibration": {
            how: {count: np.mean(rows, axis=0).round(4).tolist() for count, rows in values.items()}
            for how, values in calibration.items()
        },
    }
    return result


def each(values: dict[str, list[float]], figure: Callable[[list[float]], Any]) -> dict[str, float]:
    """Return a figure of the seeds for each number of labels."""
    return {count: round(float(figure(found)), 4) for count, found in values.items()}


def half_width(values: Sequence[float]) -> float:
    """Return half the width of the 95 % interval of a mean."""
    return float(T_95 * np.std(values, ddof=1) / len(values) ** 0.5)


def paired(one: Sequence[float], other: Sequence[float]) -> list[float]:
    """Return the mean difference of the same seeds, and half the width of its 95 % interval."""
    difference = np.subtract(one, other)
    return [round(float(difference.mean()), 4), round(half_width(difference), 4)]


def drawn_labels(ground: Ground, seed: int, count: int) -> np.ndarray:
    """Return rows of segments to label: `count` of each class, or all if it has fewer."""
    random = np.random.default_rng(seed)
    classes = np.unique(ground.truth[ground.truth >= 0])
    return np.concatenate([random.permutation(np.flatnonzero(ground.truth == each))[:count] for each in classes])


def asked_labels(ground: Ground, scaling: Scaling, seed: int) -> dict[int, np.ndarray]:
    """Return rows of segments to label for each count, asked for in turns; the first of each class are random."""
    rows = drawn_labels(ground, seed, 1)
    n_classes, found = len(rows), {1: rows}
    for count in COUNTS[1:]:
        wanted = min(count * n_classes, len(drawn_labels(ground, seed, count)))
        while len(rows) < wanted:
            model = SegmentClassifier(scaling, ground.pfl[rows], ground.truth[rows])
            free = np.setdiff1d(np.flatnonzero(ground.truth >= 0), rows)
            margin = model.answers(ground.pfl[free])[2]
            n = min(wanted - len(rows), max(n_classes, len(rows) // 3))
            rows = np.concatenate([rows, next_labels(scaling, ground.pfl, free, margin, ground.area[free], n)])
        found[count] = rows
    return found


def others(
    ground: Ground, rows: np.ndarray, scaling: Scaling, model: SegmentClassifier, graph: Any
) -> dict[str, float]:
    """Return the mIoU of other ways to learn from the same labels."""
    scaled, truth = scaling(ground.pfl), ground.truth[rows]
    line, forest = model._models  # noqa: SLF001
    answers = {
        "logistic regression": model.classes[line.predict_proba(scaled).argmax(axis=1)],
        "forest": model.classes[forest.predict_proba(scaled).argmax(axis=1)],
        "seeded k-means": seeded_k_means(scaled, ground.area, rows, truth),
        "label spreading": spread_labels(graph, rows, truth),
    }
    return {method: miou_of_segments(ground, rows, answer) for method, answer in answers.items()}


def seeded_k_means(scaled: np.ndarray, area: np.ndarray, rows: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return the classes by k-means that starts at the means of the labels, which keep their class.

    Source: Basu, Banerjee and Mooney, "Semi-supervised clustering by seeding", ICML 2002 (constrained k-means).
    """
    classes = np.unique(truth)
    centres = np.stack([scaled[rows[truth == each]].mean(axis=0) for each in classes])
    given = np.searchsorted(classes, truth)
    for _ in range(20):
        owner = ((centres**2).sum(axis=1) - 2 * scaled @ centres.T).argmin(axis=1)
        owner[rows] = given
        moved = np.stack(
            [np.average(scaled[owner == k], axis=0, weights=area[owner == k]) for k in range(len(classes))]
        )
        settled = np.allclose(moved, centres, atol=1e-4)
        centres = moved
        if settled:
            break
    return classes[owner]


def neighbour_graph(pfl: np.ndarray) -> Any:
    """Return the normalised graph of the ten nearest segments in 16 principal components."""
    scaled = Scaling.of(pfl)(pfl)
    _, vectors = np.linalg.eigh(np.cov(scaled[:: max(len(scaled) // 20_000, 1)].T))
    low = scaled @ vectors[:, -16:]
    distance, near = cKDTree(low).query(low, _NEIGHBOURS + 1, eps=0.5)
    weight = np.exp(-((distance[:, 1:] / (np.median(distance[:, 1:]) + 1e-9)) ** 2))
    n = len(low)
    rows = np.repeat(np.arange(n), _NEIGHBOURS)
    graph = coo_matrix((weight.ravel(), (rows, near[:, 1:].ravel())), (n, n)).tocsr()
    graph = graph.maximum(graph.T)
    degree = diags(1 / np.sqrt(np.maximum(np.asarray(graph.sum(axis=1)).ravel(), 1e-9)))
    return degree @ graph @ degree


def spread_labels(graph: Any, rows: np.ndarray, truth: np.ndarray) -> np.ndarray:
    """Return the classes by label spreading (Zhou et al., NIPS 2003)."""
    classes = np.unique(truth)
    given = np.zeros((graph.shape[0], len(classes)))
    given[rows, np.searchsorted(classes, truth)] = 1
    given /= given.sum(axis=0)
    found = given
    for _ in range(_SPREAD_STEPS):
        found = _SPREAD * (graph @ found) + (1 - _SPREAD) * given
    return classes[found.argmax(axis=1)]


def miou_of_segments(ground: Ground, rows: np.ndarray, answer: np.ndarray) -> float:
    """Return the mIoU of a map of segments in which the labelled ones are what they were labelled."""
    mapped = answer.copy()
    mapped[rows] = ground.truth[rows]
    confusion = np.zeros((ground.n_classes, ground.n_classes), np.int64)
    known = mapped >= 0
    np.add.at(confusion.T, mapped[known], ground.confusion[known])
    return _miou(confusion)


def miou_of_pixels(ground: Ground, rows: np.ndarray, seed: int) -> float:
    """Return the mIoU of a random forest on pixels that learned from pixels of the labelled segments."""
    from sklearn.ensemble import RandomForestClassifier

    given = ground.of_segment[rows].astype(np.float32)
    targets = np.repeat(ground.truth[rows], given.shape[1])
    forest = RandomForestClassifier(50, class_weight="balanced", min_samples_leaf=3, random_state=seed)
    forest.fit(given.reshape(-1, given.shape[-1]), targets)
    answer = forest.predict(ground.pixels)
    labelled = np.full(len(ground.truth), -1, np.int64)
    labelled[rows] = ground.truth[rows]
    by_user = labelled[ground.pixel_segment]
    answer = np.where(by_user >= 0, by_user, answer)
    confusion = np.zeros((ground.n_classes, ground.n_classes), np.int64)
    np.add.at(confusion, (ground.pixel_truth, answer), 1)
    return _miou(confusion)


def _miou(confusion: np.ndarray) -> float:
    n = len(confusion)
    return float(score(confusion, np.zeros(n, np.int64), np.arange(n)).miou)


def calibration_of(ground: Ground, rows: np.ndarray, best: np.ndarray, probability: np.ndarray) -> list[float]:
    """Return the calibration error, and share and accuracy of what passes the threshold, by pixels without a label.

    The error is the mean gap between probability and accuracy in ten bins of probability, weighted by their pixels.
    """
    pixels = ground.confusion.sum(axis=1).astype(np.float64)
    pixels[rows] = 0
    right = ground.confusion[np.arange(len(best)), best] * (pixels > 0)
    at = np.minimum((probability * _CALIBRATION_BINS).astype(int), _CALIBRATION_BINS - 1)
    claimed = np.bincount(at, probability * pixels, _CALIBRATION_BINS)
    error = np.abs(claimed - np.bincount(at, right, _CALIBRATION_BINS)).sum() / pixels.sum()
    passes = probability >= PropagateSettings().threshold
    taken = max(pixels[passes].sum(), 1.0)
    return [float(error), float(taken / pixels.sum()), float(right[passes].sum() / taken)]


if __name__ == "__main__":
    sys.exit(main())
