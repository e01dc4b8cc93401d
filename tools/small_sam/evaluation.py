"""Measure the automatic masks of the small SAM on scenes it never saw, and set its thresholds by others."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
from segment_anything.modeling import Sam

from alps_qgis.engine.sample.sample_scene import render_objects
from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model
from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings

from .model import stretch
from .scenes import FIRST_TEST_SEED, SCENE_SIZE

FIRST_CALIBRATION_SEED = 80_000
TILE_PX = 80
"""Side of a tile in the scene; the model's side is 128 px."""

LEAST_PX = 60
"""Pixels of an object within its tile, 10 m², that count it among those worth finding."""

SETTINGS = SamSettings(points_per_side=16)
"""The package's thresholds; a point every 5 px, as the model is an eighth as wide as the published ones.."""


@dataclass(frozen=True)
class Found:
    """An object within a tile, and how well the best mask covers it.

    Attributes:
        area_px: of its part in the tile.
        iou: of the best mask.
    """

    kind: str
    area_px: int
    iou: float


@dataclass(frozen=True)
class Evaluation:
    """What was found in all tiles."""

    objects: list[Found]
    n_masks: int
    n_tiles: int

    def recall(self, least_px: int = LEAST_PX, kind: str | None = None, iou: float = 0.5) -> float:
        """Return the share of objects of a least size, and of one kind if given, that a mask covers this well."""
        hits = [o.iou >= iou for o in self.objects if o.area_px >= least_px and kind in (None, o.kind)]
        return float(np.mean(hits)) if hits else 0.0

    def mean_iou(self, least_px: int = LEAST_PX) -> float:
        """Return the mean IoU of the best masks."""
        return float(np.mean([o.iou for o in self.objects if o.area_px >= least_px]))


def tiles(first_seed: int, n_scenes: int, side: int = TILE_PX) -> Iterator[tuple[np.ndarray, np.ndarray, list[str]]]:
    """Yield image (side, side, 3), objects (side, side) and kinds of 3 by 2 tiles in the middle of each scene."""
    top, left = SCENE_SIZE[0] // 2 - side, SCENE_SIZE[1] // 2 - 3 * side // 2
    for seed in range(first_seed, first_seed + n_scenes):
        image, objects, kinds = render_objects(SCENE_SIZE, seed)
        for row in range(top, top + 2 * side, side):
            for col in range(left, left + 3 * side, side):
                where = (slice(row, row + side), slice(col, col + side))
                yield np.ascontiguousarray(image[where]), objects[where], kinds


def overlaps(masks: list[np.ndarray], objects: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Return the objects' ids (n,) and their IoU with each mask (m, n)."""
    ids, indices = np.unique(objects, return_inverse=True)
    areas = np.bincount(indices.ravel(), minlength=len(ids))
    rows = []
    for mask in masks:
        shared = np.bincount(indices.reshape(objects.shape)[mask], minlength=len(ids))
        rows.append(shared / np.maximum(areas + np.count_nonzero(mask) - shared, 1))
    table = np.array(rows).reshape(len(masks), len(ids))
    return ids[ids > 0], table[:, ids > 0]


def evaluate(
    weights: Path, n_scenes: int = 8, settings: SamSettings = SETTINGS, first_seed: int = FIRST_TEST_SEED
) -> Evaluation:
    """Generate the masks of unseen scenes and compare them with the objects."""
    model = load_model(inspect_checkpoint(weights), "cpu")
    generator = TileGenerator(model, settings)
    found, n_masks, n_tiles = [], 0, 0
    for image, objects, kinds in tiles(first_seed, n_scenes):
        masks = generator.run(image).masks
        ids, iou = overlaps(masks, objects)
        best = iou.max(axis=0) if masks else np.zeros(len(ids))
        areas = np.bincount(objects.ravel())[ids]
        found += [Found(kinds[n - 1], int(area), float(b)) for n, area, b in zip(ids, areas, best, strict=True)]
        n_masks, n_tiles = n_masks + len(masks), n_tiles + 1
    return Evaluation(found, n_masks, n_tiles)


def table(evaluation: Evaluation) -> str:
    """Return the figures as a Markdown table with a line above."""
    lines = [f"{evaluation.n_masks} masks in {evaluation.n_tiles} tiles", ""]
    lines += ["| objects | number | recall at IoU 0.5 |", "|---|---|---|"]
    sizes = [(f"all of ≥ {LEAST_PX} px", None, LEAST_PX), ("all", None, 1)]
    sizes += [(f"{kind} of ≥ {LEAST_PX} px", kind, LEAST_PX) for kind in sorted({o.kind for o in evaluation.objects})]
    for name, kind, least in sizes:
        n_objects = sum(o.area_px >= least and kind in (None, o.kind) for o in evaluation.objects)
        if n_objects:
            lines.append(f"| {name} | {n_objects} | {evaluation.recall(least, kind):.2f} |")
    return "\n".join([*lines, "", f"mean IoU of the best masks: {evaluation.mean_iou():.2f}"])


def calibrate(model: Sam, n_scenes: int = 3) -> str:
    """Stretch logits and predicted IoU so that the package's thresholds keep what is right more often than not.

    Logits become so sharp that nine in ten masks of IoU 0.5 pass the stability filter, and predicted IoU is shifted so
    that its threshold divides right from wrong masks best. Returns what was chosen.
    """
    everything = replace(SETTINGS, pred_iou_thresh=-1.0, stability_score_thresh=0.0, box_nms_thresh=1.0)
    steady: dict[int, float] = {}
    for sharpness in (1, 4, 16, 64):
        # A logit that is k times as sharp is as stable at offset 1 as the original at offset 1 / k.
        generator = TileGenerator(model, replace(everything, stability_score_offset=1.0 / sharpness))
        rows = []
        for image, objects, _ in tiles(FIRST_CALIBRATION_SEED, n_scenes):
            generated = generator.run(image)
            best = overlaps(generated.masks, objects)[1].max(axis=1)
            rows.append(np.stack([generated.score, generated.stability, best]))
        scores, stability, iou = np.concatenate(rows, axis=1)
        good = iou >= 0.5
        steady[sharpness] = round(float(np.mean(stability[good] >= SETTINGS.stability_score_thresh)), 3)
        if steady[sharpness] >= 0.9:
            break
    levels = np.quantile(scores, np.linspace(0.02, 0.98, 49))
    least = max(levels, key=lambda level: 2 * np.sum(good & (scores > level)) / (np.sum(scores > level) + np.sum(good)))
    stretch(model, sharpness, float(least), SETTINGS.pred_iou_thresh)
    return f"logits × {sharpness}: {steady}; predicted IoU {least:.3f} becomes {SETTINGS.pred_iou_thresh}"
