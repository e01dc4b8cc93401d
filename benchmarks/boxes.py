"""Measure the masks of boxes against true masks, beside the plain filled box: mean IoU, and AP by pycocotools.

One run of `alps boxes` for each set and kind of box; settings of the built-in segmenter were chosen by these sets, but
for those in `UNSEEN`. Writes `build/bench/boxes.json`; with `--pictures FOLDER` also images with the masks drawn in.

    python benchmarks/boxes.py [--data FOLDER] [--segmenter NAME --checkpoint FILE] [--candidates] [--pictures FOLDER]
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from boxes_candidates import CANDIDATES, candidate_masks, read_rgb  # noqa: E402
from boxes_sets import SETS, UNSEEN, Known  # noqa: E402
from PIL import Image, ImageDraw  # noqa: E402
from pycocotools import mask as rle  # noqa: E402
from pycocotools.coco import COCO  # noqa: E402
from pycocotools.cocoeval import COCOeval  # noqa: E402

from alps_qgis.engine.annotations.boxes import Boxes  # noqa: E402
from alps_qgis.engine.boxes.frame import fill  # noqa: E402
from alps_qgis.engine.labels.rasterize import top_polygon  # noqa: E402
from alps_qgis.engine.labels.vectorize import to_pixel  # noqa: E402
from alps_qgis.engine.pipeline.boxes import BoxOutputs, BoxPlan, mask_images  # noqa: E402
from alps_qgis.engine.progress import SILENT  # noqa: E402
from alps_qgis.engine.scene.grid import Window  # noqa: E402
from alps_qgis.engine.settings import BoxSettings, SceneSettings  # noqa: E402
from alps_qgis.engine.tables.instances import read_instances, read_instances_meta  # noqa: E402

Masks = dict[int, tuple[np.ndarray, float]]
"""Number of a box → its mask over the whole image and its score."""


def main() -> int:
    """Measure every set; return 1 where the masks are no better than the boxes."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--segmenter", default="colour")
    parser.add_argument("--checkpoint")
    parser.add_argument("--tile", type=int, default=BoxSettings().tile)
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "boxes.json")
    parser.add_argument("--candidates", action="store_true", help="measure the ways that were not taken, too")
    parser.add_argument("--pictures", type=Path)
    options = parser.parse_args()
    settings = BoxSettings(
        options.segmenter, options.checkpoint, "cpu", tile=options.tile, halo=options.tile // 8, workers=1
    )
    rows: dict[str, Any] = {}
    for name in options.sets.split(","):
        reader, kinds = SETS[name]
        try:
            images = list(reader(options.data))
        except FileNotFoundError as error:
            print(f"{name}: skipped, {error.filename} is missing")
            continue
        for kind in kinds if images else ():
            row = measure(images, kind, settings, options)
            rows[f"{name}, {kind}"] = row
            print(summary(f"{name}, {kind}", row), flush=True)
    results = {"segmenter": options.segmenter, **means(rows.values()), "sets": rows}
    unseen = [row for key, row in rows.items() if key.partition(",")[0] in UNSEEN]
    if unseen:
        results["unseen"] = means(unseen)
    out = options.out
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=1) + "\n")
    better = bool(rows) and all(row["iou_ours"] > row["iou_box"] for row in rows.values())
    print(f"mean of the sets: IoU {results.get('iou_ours')}, filled box {results.get('iou_box')}; {out}")
    return 0 if better else 1


def measure(images: list[Known], kind: str, settings: BoxSettings, options: argparse.Namespace) -> dict[str, Any]:
    """Return the figures of one set and kind of box."""
    given = {known.path: getattr(known, kind)() for known in images}
    start = time.process_time()
    with tempfile.TemporaryDirectory() as folder:
        outputs = {k.path: BoxOutputs.beside(Path(folder), str(n)) for n, k in enumerate(images)}
        result = mask_images(BoxPlan(outputs, given, settings=settings, scene=SceneSettings()), SILENT)
        seconds = time.process_time() - start
        ours = {known.path: read_masks(outputs[known.path].instances, known.shape) for known in images}
    start = time.process_time()
    boxes = {known.path: filled(given[known.path], known.shape) for known in images}
    filling = time.process_time() - start
    row: dict[str, Any] = {"n": result["n_boxes"], "n_filled": result["n_filled"]}
    for name, masks in (("ours", ours), ("box", boxes)):
        found = ious(images, masks)
        row[f"iou_{name}"] = round(float(found.mean()), 4)
        row.update({f"{key}_{name}": value for key, value in average_precision(images, masks).items()})
        if name == "ours":
            row["score_against_iou"] = correlation(images, masks, found)
    row["boxes_per_filled_box"] = round(seconds / max(filling, 1e-9), 1)
    row["score_ours"] = round(float(np.mean([score for each in ours.values() for _, score in each.values()])), 4)
    if options.candidates:
        for name in CANDIDATES:
            masks = {known.path: candidate_masks(name, known.path, given[known.path], fill) for known in images}
            row[f"iou_{name}"] = round(float(ious(images, masks).mean()), 4)
    if options.pictures:
        options.pictures.mkdir(parents=True, exist_ok=True)
        for number, known in enumerate(images):
            draw(known, ours[known.path], options.pictures / f"{known.path.stem}_{kind}_{number}.png")
    return row


def read_masks(path: Path, shape: tuple[int, int]) -> Masks:
    """Return the masks of an instances file."""
    meta, window = read_instances_meta(path), Window(0, 0, *shape)
    masks: Masks = {}
    for batch in read_instances(path):
        for geometry, number, score in zip(batch.geometry, batch["instance_id"], batch["score"]):
            pixels = to_pixel(np.array([geometry]), meta.grid)
            masks[int(number)] = (top_polygon(pixels, window) >= 0, float(score))
    return masks


def filled(boxes: Boxes, shape: tuple[int, int]) -> Masks:
    """Return the boxes themselves as masks, all equally sure."""
    masks: Masks = {}
    for number, corners in zip(boxes.box_id, boxes.corners):
        row, col, inside = fill(corners, shape)
        whole = np.zeros(shape, dtype=bool)
        whole[row : row + inside.shape[0], col : col + inside.shape[1]] = inside
        masks[int(number)] = (whole, 1.0)
    return masks


def ious(images: list[Known], masks: dict[Path, Masks]) -> np.ndarray:
    """Return the IoU of every true mask with the mask of its box."""
    found = []
    for known in images:
        for number, (place, truth) in enumerate(zip(known.places, known.masks, strict=True)):
            mask = masks[known.path].get(number, (np.zeros(known.shape, dtype=bool), 0.0))[0]
            common = np.count_nonzero(mask[place] & truth)
            found.append(common / (np.count_nonzero(mask) + np.count_nonzero(truth) - common))
    return np.array(found)


def correlation(images: list[Known], masks: dict[Path, Masks], found: np.ndarray) -> float | None:
    """Return the correlation of scores with the IoU they stand for."""
    scores = [masks[known.path][number][1] for known in images for number in range(len(known.masks))]
    return round(float(np.corrcoef(scores, found)[0, 1]), 3) if len(found) > 2 and np.std(scores) > 0 else None


def average_precision(images: list[Known], masks: dict[Path, Masks]) -> dict[str, float]:
    """Return AP over IoU 0.5…0.95, and at 0.5 and 0.75, as pycocotools counts them."""
    truth, found = [], []
    for image, known in enumerate(images, start=1):
        for place, inside in zip(known.places, known.masks, strict=True):
            whole = np.zeros(known.shape, dtype=bool)
            whole[place] = inside
            truth.append({"id": len(truth) + 1, "image_id": image, "category_id": 1, "iscrowd": 0, **coded(whole)})
        for whole, score in masks[known.path].values():
            found.append({"image_id": image, "category_id": 1, "score": score, **coded(whole)})
    with contextlib.redirect_stdout(io.StringIO()):
        coco = COCO()
        coco.dataset = {
            "images": [{"id": n + 1, "height": k.shape[0], "width": k.shape[1]} for n, k in enumerate(images)],
            "categories": [{"id": 1, "name": "object"}],
            "annotations": truth,
        }
        coco.createIndex()
        evaluation = COCOeval(coco, coco.loadRes(found), "segm")
        evaluation.params.maxDets = [1, 10, 10_000]
        evaluation.evaluate()
        evaluation.accumulate()
    precision = evaluation.eval["precision"][:, :, 0, 0, -1]
    return {
        name: round(float(part[part > -1].mean()), 4)
        for name, part in (("ap", precision), ("ap50", precision[0]), ("ap75", precision[5]))
    }


def coded(mask: np.ndarray) -> dict[str, Any]:
    """Return a mask as COCO keeps it."""
    return {"segmentation": rle.encode(np.asfortranarray(mask.astype(np.uint8))), "area": int(mask.sum())}


def means(rows: Any) -> dict[str, float]:
    """Return the means over sets, each counting once."""
    rows = list(rows)
    keys = [f"{figure}_{name}" for figure in ("iou", "ap", "ap50", "ap75") for name in ("ours", "box")]
    return {key: round(float(np.mean([row[key] for row in rows])), 4) for key in keys} if rows else {}


def summary(name: str, row: dict[str, Any]) -> str:
    """Return one line for the terminal."""
    more = "  ".join(f"{key[4:]} {row[key]:.3f}" for key in row if key.startswith("iou_") and key[4:] in CANDIDATES)
    return (
        f"{name:<22} n {row['n']:>4}  IoU {row['iou_ours']:.3f} (box {row['iou_box']:.3f})  "
        f"AP {row['ap_ours']:.3f} (box {row['ap_box']:.3f})  AP50 {row['ap50_ours']:.3f} ({row['ap50_box']:.3f})  "
        f"score~IoU {row['score_against_iou']}  {more}"
    )


def draw(known: Known, masks: Masks, path: Path) -> None:
    """Draw masks and the outlines of the truth into the image."""
    image = 255 * read_rgb(known.path)
    for number, (mask, _) in masks.items():
        hue = np.array([number * 97 % 255, 255 - number * 57 % 200, number * 31 % 255], dtype=np.float32)
        image[mask] = 0.6 * image[mask] + 0.4 * hue
    picture = Image.fromarray(image.astype(np.uint8))
    pen = ImageDraw.Draw(picture)
    for (row, col), truth in zip(known.places, known.masks, strict=True):
        edge = truth & ~(np.roll(truth, 1, 0) & np.roll(truth, -1, 0) & np.roll(truth, 1, 1) & np.roll(truth, -1, 1))
        pen.point([(x + col.start, y + row.start) for y, x in np.argwhere(edge).tolist()], fill=(255, 255, 255))
    picture.save(path)


if __name__ == "__main__":
    sys.exit(main())
