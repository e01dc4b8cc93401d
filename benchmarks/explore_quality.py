"""Measure what lists of similar and doubtful segments are worth, on the labelled sets.

Similar: mean average precision of segments of the same true class, for one example, for three, and for three with three
wrong ones from the top of the first list; against distances and plain cosines. Doubtful: how well the doubt tells wrong
segments from right ones (area under the curve), and how many of the most doubtful 5 % are wrong; against the
confidence. Only segments of which one class covers more than 80 % are asked for and counted.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
from scipy.stats import rankdata

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import quality  # noqa: E402
from quality_sets import SETS, load  # noqa: E402

from alps_qgis.engine.classes import ClassRow  # noqa: E402
from alps_qgis.engine.codebook.assign import assign  # noqa: E402
from alps_qgis.engine.codebook.fit import fit_codebook  # noqa: E402
from alps_qgis.engine.explore.collection import Collection, CollectionFile  # noqa: E402
from alps_qgis.engine.explore.directions import find_directions  # noqa: E402
from alps_qgis.engine.explore.doubtful import DoubtfulSegments  # noqa: E402
from alps_qgis.engine.explore.similar import find_similar  # noqa: E402
from alps_qgis.engine.settings import CodebookSettings  # noqa: E402

PURE, MIN_AREA_PX = 0.8, 16
DRAWS = 20
WRONG_FROM = 300


def main() -> int:
    """Measure the chosen sets and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sets", default="sentinel2,dubai,loveda,potsdam")
    options = parser.parse_args()
    results: dict[str, Any] = {}
    for name in options.sets.split(","):
        images = load(SETS[name], options.data / name)
        if not images:
            print(f"{name}: there is no {options.data / name}")
            continue
        encoder = quality.installed()
        pooled = [quality.segment(image, len(SETS[name].classes), encoder=encoder) for image in images]
        collection, truth, counted = collected(pooled)
        results[name] = {
            "n_segments": len(collection),
            **similar_figures(collection, truth, counted),
            **doubt_figures(collection, pooled, truth),
        }
        print(name, json.dumps(results[name], indent=1), flush=True)
    out = ROOT / "build" / "bench" / "explore_quality.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=1) + "\n")
    return 0


def collected(pooled: Sequence[Any]) -> tuple[Collection, np.ndarray, np.ndarray]:
    """Return the segments of a set with the clusters of its codebook, their true class, and which ones count."""
    codebook = fit_codebook(quality.sample_of(pooled), CodebookSettings(clusters=quality.K, seed=0))
    pfl = np.concatenate([each.pfl for each in pooled])
    cluster, confidence = assign(pfl, codebook)
    sizes = [len(each.pfl) for each in pooled]
    area = np.concatenate([each.area for each in pooled])
    confusion = np.concatenate([each.confusion for each in pooled])
    truth = confusion.argmax(axis=1)
    centers = np.concatenate([centres(each.labels, len(each.pfl)) for each in pooled])
    # The class of a cluster is the true class that most of its pixels have.
    joint = np.zeros((codebook.n_clusters, confusion.shape[1]))
    np.add.at(joint, cluster, confusion)
    owners = joint.argmax(axis=1)
    rows = tuple(ClassRow(k, int(owners[k]), f"true {owners[k]}", "#888888") for k in range(codebook.n_clusters))
    starts = np.cumsum([0, *sizes])
    files = tuple(
        CollectionFile(Path(f"{at}.gpkg"), None, None, slice(int(starts[at]), int(starts[at + 1])))
        for at in range(len(pooled))
    )
    n = len(pfl)
    collection = Collection(
        files, codebook, pfl, np.ones(n, bool), np.repeat(np.arange(len(pooled)), sizes).astype(np.int32),
        np.concatenate([np.arange(1, size + 1) for size in sizes]), np.arange(n), cluster, confidence,
        np.full(n, -1, np.int32), area.astype(np.int64), area.astype(float), np.tile(centers, 2), centers, rows,
    )  # fmt: skip
    counted = (confusion.max(axis=1) > PURE * area) & (area >= MIN_AREA_PX)
    return collection, truth, counted


def centres(labels: np.ndarray, n: int) -> np.ndarray:
    """Return (n, 2) column and row of the middle of each segment."""
    row, col = np.nonzero(labels >= 0)
    at = labels[row, col]
    counts = np.maximum(np.bincount(at, minlength=n), 1)
    return np.column_stack([np.bincount(at, each, minlength=n) / counts for each in (col, row)])


def similar_figures(collection: Collection, truth: np.ndarray, counted: np.ndarray) -> dict[str, Any]:
    """Return means over classes of the average precision, and what the suggested threshold gives."""
    random = np.random.default_rng(0)
    directions = find_directions(collection)
    moved = collection.pfl - collection.pfl.mean(axis=0)
    plain = moved / np.maximum(np.linalg.norm(moved, axis=1, keepdims=True), 1e-12)
    found: dict[str, dict[int, list[float]]] = defaultdict(lambda: defaultdict(list))
    none = np.empty(0, np.int64)
    for class_id in np.unique(truth[counted]).tolist():
        right = truth == class_id
        pool = np.flatnonzero(counted & right)
        if len(pool) < 12:
            continue
        for _ in range(DRAWS):
            examples = random.choice(pool, 3, replace=False)
            for n in (1, 3):
                like = examples[:n]
                asked = counted.copy()
                asked[like] = False
                ours = find_similar(directions, like, none)
                distance = np.linalg.norm(collection.pfl - collection.pfl[like].mean(axis=0), axis=1)
                for name, score in {
                    "distance": -distance,
                    "cosine": plain @ plain[like].mean(axis=0),
                    "ours": ours.scores,
                }.items():
                    found[f"map_{n}_{name}"][class_id].append(average_precision(score[asked], right[asked]))
            chosen = ours.scores >= ours.suggested()
            found["suggested_precision"][class_id].append(float(right[asked & chosen].mean()))
            found["suggested_recall"][class_id].append(float(chosen[asked & right].mean()))
            top = ours.best(WRONG_FROM)
            wrong = top[counted[top] & ~right[top]][:3]
            if len(wrong) == 3:
                asked[wrong] = False
                against = find_similar(directions, like, wrong)
                found["map_3_again"][class_id].append(average_precision(ours.scores[asked], right[asked]))
                found["map_3_against_3"][class_id].append(average_precision(against.scores[asked], right[asked]))
    return {name: round(float(np.mean([np.mean(each) for each in by.values()])), 4) for name, by in found.items()}


def average_precision(score: np.ndarray, right: np.ndarray) -> float:
    """Return the mean precision at each right segment of the list."""
    ordered = right[np.argsort(-score, kind="stable")]
    at = np.flatnonzero(ordered)
    return float((np.arange(1, len(at) + 1) / (at + 1)).mean())


def doubt_figures(collection: Collection, pooled: Sequence[Any], truth: np.ndarray) -> dict[str, Any]:
    """Return how well the doubt, and the confidence alone, find segments whose class is wrong."""
    labelled = np.concatenate([each.confusion.sum(axis=1) > 0 for each in pooled])
    finder = DoubtfulSegments(collection)
    doubts = finder.doubts()
    rows = doubts.rows
    used = labelled[rows] & (collection.area_px[rows] >= MIN_AREA_PX)
    wrong = (collection.class_of()[rows] != truth[rows])[used]
    figures: dict[str, Any] = {"wrong": round(float(wrong.mean()), 4)}
    for name, doubt in {"doubt": doubts.doubt, "confidence": -collection.confidence[rows]}.items():
        values = doubt[used]
        ranks, n_wrong = rankdata(values), int(wrong.sum())
        area = (ranks[wrong].sum() - n_wrong * (n_wrong + 1) / 2) / max(n_wrong * (len(wrong) - n_wrong), 1)
        top = np.argsort(-values, kind="stable")[: max(len(wrong) // 20, 1)]
        figures[f"{name}_auc"] = round(float(area), 4)
        figures[f"{name}_wrong_of_top"] = round(float(wrong[top].mean()), 4)
    return figures


if __name__ == "__main__":
    sys.exit(main())
