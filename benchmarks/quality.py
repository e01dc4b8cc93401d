"""Measure the classes of the built-in segmenter against truth, beside k-means on the colours of pixels.

One codebook for all images of a set, K = 16, mean over three seeds; clusters stand for truth classes by majority
(many-to-one) and by Hungarian matching (one-to-one). Writes `build/bench/quality.json` and, for looking at, image |
truth | superpixels | pixels into `build/bench/quality/`. With `--docs` also `docs/quality.md` and the class maps in it.

    python benchmarks/quality.py [--data FOLDER] [--sets dubai,sentinel2] [--docs]
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from quality_report import write_docs, write_panels  # noqa: E402
from quality_sets import SETS, LabelledImage, load  # noqa: E402
from skimage.color import rgb2lab  # noqa: E402

from alps_qgis.engine.codebook.assign import assign  # noqa: E402
from alps_qgis.engine.codebook.fit import fit_codebook  # noqa: E402
from alps_qgis.engine.codebook.sample import PflSample  # noqa: E402
from alps_qgis.engine.evaluation.metrics import match_hungarian, match_majority, score  # noqa: E402
from alps_qgis.engine.features.encoder import record  # noqa: E402
from alps_qgis.engine.features.encoder.network import means_under  # noqa: E402
from alps_qgis.engine.features.encoder.record import Encoder, installed  # noqa: E402
from alps_qgis.engine.scene.grid import TileGrid  # noqa: E402
from alps_qgis.engine.segment.superpixel_recipe import Recipe  # noqa: E402
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter  # noqa: E402
from alps_qgis.engine.settings import CodebookSettings, SegmentSettings, TileSettings  # noqa: E402

K = 16
SEEDS = tuple(range(10))
FEW_SEEDS = SEEDS[:3]
"""For what takes long: pixels, details and leaving one tile out."""

CANDIDATES = {
    "shipped": Recipe(),
    "itself only": replace(Recipe(), colour_weights=(0.6, 0, 0), roughness_weights=(0.75, 0, 0)),
    "itself and window": replace(Recipe(), colour_weights=(0.6, 0.75, 0), roughness_weights=(0.75, 0.6, 0)),
    "even supports": replace(Recipe(), colour_weights=(0.75, 0.75, 0.75)),
    "no roughness": replace(Recipe(), roughness_weights=(0, 0, 0)),
    "roughness x 1.5": replace(Recipe(), roughness_weights=(1.12, 0.9, 0.9)),
}
"""Settings among which leaving one tile out chooses: weights only, so the superpixels are computed once."""


@dataclass(frozen=True)
class Pooled:
    """One image after segmentation.

    Attributes:
        labels: (h, w) int32 superpixels, -1 outside.
        pfl: (n, D) float32, as it comes back from the float16 of a segments file.
        area: (n,) pixels.
        confusion: (n, T) pixels of each truth class.
    """

    labels: np.ndarray
    pfl: np.ndarray
    area: np.ndarray
    confusion: np.ndarray


def main() -> int:
    """Measure the chosen sets; return 1 if a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--features", default="auto", choices=["auto", "plain"], help="with the encoder, or without")
    parser.add_argument("--docs", action="store_true", help="write docs/quality.md and its class maps too")
    options = parser.parse_args()
    start = time.monotonic()
    encoder = installed() if record.SHIPPED and options.features == "auto" else None
    own = SuperpixelSegmenter().pfl_kind
    kind = own if encoder is None else encoder.kind(own)
    results: dict[str, Any] = {"k": K, "seeds": list(SEEDS), "pfl_kind": kind}
    for name in options.sets.split(","):
        images = load(SETS[name], options.data / name)
        if not images:
            results[name] = {"skipped": f"there is no {options.data / name}"}
            print(f"{name:<10} skipped: {results[name]['skipped']}", flush=True)
            continue
        results[name] = measure(name, images, encoder, options.docs)
        print(summary(name, results[name]), flush=True)
    results["seconds"] = round(time.monotonic() - start)
    results["bars"] = bars(results)
    out = ROOT / "build" / "bench" / "quality.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=1) + "\n")
    if options.docs:
        write_docs(results, SETS, ROOT / "docs")
    print(f"{results['seconds']} s; bars: {results['bars']}; {out}")
    return 0 if all(results["bars"].values()) else 1


def measure(name: str, images: Sequence[LabelledImage], encoder: Encoder | None, docs: bool) -> dict[str, Any]:
    """Return all figures of one set."""
    n_classes = len(SETS[name].classes)
    start = time.process_time()
    pooled = [segment(image, n_classes, encoder=encoder) for image in images]
    seconds = time.process_time() - start
    n_px = sum(image.truth.size for image in images)
    ours, our_maps = score_superpixels(pooled, SEEDS)
    # Without the encoder, of the same superpixels.
    own_size = Recipe().pfl_size(3)
    plain = [replace(image, pfl=image.pfl[:, :own_size]) for image in pooled]
    pixels, pixel_maps = score_pixels(images, n_classes, FEW_SEEDS)
    perfect = np.concatenate([p.confusion for p in pooled]).T
    result = {
        "n_images": len(images),
        **figures("ours", ours),
        **figures("pixels", pixels),
        **(figures("plain", score_superpixels(plain, SEEDS)[0]) if encoder else {}),
        "ratio_majority": mean_of(ours, "majority") / mean_of(pixels, "majority"),
        "ratio_hungarian": mean_of(ours, "hungarian") / mean_of(pixels, "hungarian"),
        "perfect_labels": score_confusion(perfect)["majority"],
        "segments_per_mpx": round(1e6 * sum(len(p.area) for p in pooled) / n_px),
        "mpx_per_s_one_core": round(n_px / 1e6 / seconds, 2),
    }
    result["details"] = {
        "fine": measure_detail(images, n_classes, "fine", encoder),
        "medium": detail_figures(pooled, images),
        "coarse": measure_detail(images, n_classes, "coarse", encoder),
    }
    if name == "dubai":
        result["grid_agreement"] = grid_agreement(images[::6], pooled[::6], n_classes, encoder)
        result["leave_one_tile_out"] = leave_one_out(images, plain, n_classes)
        chosen = {row["held_out"]: row["chosen"] for row in result["leave_one_tile_out"]}
        result["left_out_majority"] = left_out_majority(images, plain, chosen)
    write_panels(name, SETS[name], images, our_maps, pixel_maps, ROOT, docs)
    return result


def segment(
    image: LabelledImage,
    n_classes: int,
    tile: int = TileSettings().tile,
    detail: str = "medium",
    encoder: Encoder | None = None,
) -> Pooled:
    """Cut one image into tiles like the pipeline, and pool."""
    segmenter = SuperpixelSegmenter(detail=detail)
    halo = segmenter.default_halo
    height, width = image.truth.shape
    nominal_px = min(tile, height) * min(tile, width)
    labels = np.full(image.truth.shape, -1, dtype=np.int32)
    pfl, n = [], 0
    for part in TileGrid(height, width, tile, halo, shift=False):
        inside = part.window.slices()
        seen = image.image[:, *inside], image.valid[inside]
        found = segmenter.segment(*seen, SegmentSettings().gate * nominal_px)
        core = found.layers[0][part.core.slices(part.window)]
        labels[part.core.slices()] = np.where(core >= 0, core + n, -1)
        described = [found.pfl]
        if encoder is not None:
            described.append(means_under(encoder, *seen, part.window, found.layers, found.n))
        pfl.append(np.concatenate(described, axis=1))
        n += found.n
    values = np.concatenate(pfl).astype(np.float16).astype(np.float32)
    area = np.bincount(labels[labels >= 0], minlength=n)
    counted = (labels >= 0) & (image.truth >= 0)
    pairs = labels[counted].astype(np.int64) * n_classes + image.truth[counted]
    confusion = np.bincount(pairs, minlength=n * n_classes).reshape(n, n_classes)
    return Pooled(labels, values, area, confusion)


def measure_detail(
    images: Sequence[LabelledImage], n_classes: int, detail: str, encoder: Encoder | None
) -> dict[str, Any]:
    """Return the figures of one detail."""
    return detail_figures([segment(image, n_classes, detail=detail, encoder=encoder) for image in images], images)


def detail_figures(pooled: Sequence[Pooled], images: Sequence[LabelledImage]) -> dict[str, Any]:
    """Return the figures that the details are compared by."""
    scores, _ = score_superpixels(pooled, FEW_SEEDS)
    n_px = sum(image.truth.size for image in images)
    return {
        "segments_per_mpx": round(1e6 * sum(len(p.area) for p in pooled) / n_px),
        "majority": mean_of(scores, "majority"),
        "hungarian": mean_of(scores, "hungarian"),
        "perfect_labels": score_confusion(np.concatenate([p.confusion for p in pooled]).T)["majority"],
    }


def grid_agreement(
    images: Sequence[LabelledImage], pooled: Sequence[Pooled], n_classes: int, encoder: Encoder | None
) -> dict[str, float]:
    """Return the share of pixels that keep their cluster under smaller tiles, with the same codebook."""
    codebook = fit_codebook(sample_of(pooled), CodebookSettings(clusters=K))
    agreement = {}
    for tile in (512, 400):
        n_same = 0
        for image, whole in zip(images, pooled):
            cut = segment(image, n_classes, tile, encoder=encoder)
            before, after = (assign(p.pfl, codebook)[0][p.labels] for p in (whole, cut))
            n_same += int((before == after)[image.valid].sum())
        agreement[str(tile)] = n_same / sum(int(image.valid.sum()) for image in images)
    return agreement


def sample_of(pooled: Sequence[Pooled], scale: np.ndarray | float = 1.0) -> PflSample:
    """Return the PFLs, with columns scaled, of all images in one sample."""
    sample = PflSample(CodebookSettings().sample, "benchmark")
    for number, image in enumerate(pooled):
        sample.add(str(number), np.arange(len(image.pfl)), image.pfl * scale, image.area.astype(np.float64))
    return sample


def score_superpixels(
    pooled: Sequence[Pooled], seeds: Sequence[int], scale: np.ndarray | float = 1.0
) -> tuple[list[dict[str, Any]], list[np.ndarray]]:
    """Return the scores of each seed, and the class maps of the first."""
    sample = sample_of(pooled, scale)
    scores, maps = [], []
    for seed in seeds:
        codebook = fit_codebook(sample, CodebookSettings(clusters=K, seed=seed))
        clusters = [assign(image.pfl * scale, codebook)[0] for image in pooled]
        confusion = sum(count_clusters(c, image.confusion) for c, image in zip(clusters, pooled))
        scores.append(score_confusion(confusion))
        if seed == seeds[0]:
            table = match_majority(confusion)
            maps = [np.where(i.labels >= 0, table[c][i.labels], -1) for c, i in zip(clusters, pooled)]
    return scores, maps


def score_pixels(
    images: Sequence[LabelledImage], n_classes: int, seeds: Sequence[int]
) -> tuple[list[dict[str, Any]], list[np.ndarray]]:
    """Return the same for k-means on the Lab colours of single pixels, which do better than RGB."""
    colours = [rgb2lab(np.moveaxis(image.image, 0, -1)).astype(np.float32) / 100 for image in images]
    sample = PflSample(CodebookSettings().sample, "pixels")
    for number, (image, colour) in enumerate(zip(images, colours)):
        sample.add(str(number), np.flatnonzero(image.valid), colour[image.valid])
    scores, maps = [], []
    for seed in seeds:
        centroids = fit_codebook(sample, CodebookSettings(clusters=K, seed=seed)).centroids
        clusters = [nearest(colour, centroids) for colour in colours]
        confusion = np.zeros((n_classes, len(centroids)), np.int64)
        for cluster, image in zip(clusters, images):
            counted = image.truth >= 0
            np.add.at(confusion, (image.truth[counted], cluster[counted]), 1)
        scores.append(score_confusion(confusion))
        if seed == seeds[0]:
            table = match_majority(confusion)
            maps = [np.where(image.valid, table[c], -1) for c, image in zip(clusters, images)]
    return scores, maps


def nearest(colour: np.ndarray, centroids: np.ndarray) -> np.ndarray:
    """Return the (h, w) uint8 index of the nearest centroid (K, 3) of each colour (h, w, 3)."""
    distance = (centroids**2).sum(axis=1) - 2 * colour.reshape(-1, 3) @ centroids.T
    return distance.argmin(axis=1).astype(np.uint8).reshape(colour.shape[:2])


def count_clusters(clusters: np.ndarray, confusion: np.ndarray) -> np.ndarray:
    """Return (T, K) pixels from the cluster (n,) and the truth (n, T) of each superpixel."""
    counts = np.zeros((confusion.shape[1], K), np.int64)
    np.add.at(counts.T, clusters, confusion)
    return counts


def score_confusion(confusion: np.ndarray) -> dict[str, Any]:
    """Return majority and Hungarian mIoU of (T, L) counts, and the IoU of each class under majority."""
    none = np.zeros(len(confusion), np.int64)
    majority = score(confusion, none, match_majority(confusion))
    hungarian = score(confusion, none, match_hungarian(confusion))
    iou = [None if np.isnan(value) else round(float(value), 4) for value in majority.iou]
    return {"majority": majority.miou, "hungarian": hungarian.miou, "accuracy": majority.accuracy, "iou": iou}


def scale_of(recipe: Recipe) -> np.ndarray:
    """Return what turns PFLs of the shipped recipe into those of another one."""
    return (recipe.column_weights(3) / Recipe().column_weights(3)).astype(np.float32)


def leave_one_out(images: Sequence[LabelledImage], pooled: Sequence[Pooled], n_classes: int) -> list[dict[str, Any]]:
    """Choose among the candidates on three tiles, report on the fourth with a codebook of its own."""
    scales = {name: scale_of(recipe) for name, recipe in CANDIDATES.items()}
    rows = []
    for held_out in sorted({image.group for image in images}):
        rest = [p for p, image in zip(pooled, images) if image.group != held_out]
        own = [p for p, image in zip(pooled, images) if image.group == held_out]
        tried = {name: mean_of(score_superpixels(rest, FEW_SEEDS[:2], scale)[0]) for name, scale in scales.items()}
        chosen = max(tried, key=lambda name: tried[name])
        pixels = score_pixels([image for image in images if image.group == held_out], n_classes, FEW_SEEDS)[0]
        row = {
            "held_out": held_out,
            "chosen": chosen,
            "tried_on_the_rest": tried,
            "ours_majority": mean_of(score_superpixels(own, FEW_SEEDS, scales[chosen])[0]),
            "shipped_majority": mean_of(score_superpixels(own, FEW_SEEDS)[0]),
            "pixels_majority": mean_of(pixels),
        }
        row["ratio_majority"] = row["ours_majority"] / row["pixels_majority"]
        rows.append(row)
    return rows


def left_out_majority(images: Sequence[LabelledImage], pooled: Sequence[Pooled], chosen: dict[str, str]) -> float:
    """Return the majority mIoU of one codebook for all images, each tile labelled by the settings chosen without it."""
    n_classes = pooled[0].confusion.shape[1]
    scores = []
    for seed in FEW_SEEDS:
        predicted = np.zeros((n_classes, n_classes), np.int64)
        for name in sorted(set(chosen.values())):
            scale = scale_of(CANDIDATES[name])
            codebook = fit_codebook(sample_of(pooled, scale), CodebookSettings(clusters=K, seed=seed))
            counts = [count_clusters(assign(p.pfl * scale, codebook)[0], p.confusion) for p in pooled]
            table = match_majority(sum(counts))
            for image, count in zip(images, counts):
                if chosen[image.group] == name:
                    np.add.at(predicted.T, table, count.T)
        scores.append(score(predicted, np.zeros(n_classes, np.int64), np.arange(n_classes)).miou)
    return float(np.mean(scores))


def mean_of(scores: Sequence[dict[str, Any]], key: str = "majority") -> float:
    """Return the mean of one figure over the seeds."""
    return float(np.mean([one[key] for one in scores]))


def figures(prefix: str, scores: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return means and per-seed figures, named by who reached them."""
    means = {f"{prefix}_{key}": mean_of(scores, key) for key in ("majority", "hungarian", "accuracy")}
    return {**means, f"{prefix}_per_seed": list(scores)}


def bars(results: dict[str, Any]) -> dict[str, bool]:
    """Return which bars are met, of those that were measured."""
    wanted = {"dubai": 1.5, "sentinel2": 1.1}
    measured = {name: results.get(name, {}).get("ratio_majority") for name in wanted}
    return {name: measured[name] >= least for name, least in wanted.items() if measured[name] is not None}


def summary(name: str, result: dict[str, Any]) -> str:
    """Return one line for the terminal."""
    return (
        f"{name:<10} majority {result['ours_majority']:.3f} (pixels {result['pixels_majority']:.3f}, "
        f"x {result['ratio_majority']:.2f})  hungarian {result['ours_hungarian']:.3f} "
        f"(pixels {result['pixels_hungarian']:.3f})  {result['segments_per_mpx']} segments/Mpx  "
        f"{result['mpx_per_s_one_core']} Mpx/s"
    )


if __name__ == "__main__":
    sys.exit(main())
