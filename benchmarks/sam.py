"""Measure SAM's automatic masks: the segment-anything package against ours, tile by tile, in one process.

Without a checkpoint the model is ViT-B with seeded random weights whose masks follow the prompts, its scores shifted so
that a given share of the candidates passes the filters, since the gain depends on it. Ratios are taken per tile, arms
in turn forwards and backwards; the noise floor is the package against itself with another batch of points.
Writes `build/bench/sam.json`.

    python benchmarks/sam.py [--checkpoint FILE] [--share 0.3] [--tiles 3] [--arms A,C,D] [--full]
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import sys
import time
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import torch  # noqa: E402
from segment_anything.modeling import Sam  # noqa: E402

from alps_qgis.engine.sample_scene import render  # noqa: E402
from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model  # noqa: E402
from alps_qgis.engine.segment.sam.generator import TileGenerator  # noqa: E402
from alps_qgis.engine.segment.sam.segmenter import resolve_device  # noqa: E402
from alps_qgis.engine.settings import SamSettings  # noqa: E402
from benchmarks.sam_arms import OURS, WAYS, Outcome, run_arm  # noqa: E402
from benchmarks.sam_compare import compare  # noqa: E402
from benchmarks.sam_roofline import roofline  # noqa: E402
from tests.engine.tiny_sam import build_vit_b  # noqa: E402

OUT = ROOT / "build" / "bench" / "sam.json"
NAMES = {"C": "exact", "D": "fast", "E": "pruned"}
SHARES = (0.1, 0.3, 0.6)
CALIBRATION_POINTS = 12
OTHER_BATCH = 128


def main() -> int:
    """Measure, write and print the figures."""
    options = _options()
    if options.threads:
        torch.set_num_threads(options.threads)
    device = resolve_device(options.device)
    settings = SamSettings(points_per_side=options.points)
    tiles = [render((options.size, options.size), seed=seed)[0] for seed in range(options.tiles)]
    figures: dict[str, Any] = {"machine": _machine(device), "settings": vars(options), "ways": WAYS}
    shares = SHARES if options.full and not options.checkpoint else (options.share,)
    for share in shares:
        sam = _model(options, device, settings, tiles[0], share)
        name = "checkpoint" if options.checkpoint else f"share_{share:g}"
        figures[name] = measure(sam, settings, tiles, options)
        if share == options.share or options.checkpoint:
            figures.update(figures[name]["summary"])
        OUT.parent.mkdir(parents=True, exist_ok=True)
        OUT.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--checkpoint", help="a SAM checkpoint; else ViT-B with random weights")
    parser.add_argument("--device", default="auto")
    parser.add_argument("--share", type=float, default=0.3, help="of the candidates that pass, with random weights")
    parser.add_argument("--tiles", type=int, default=3)
    parser.add_argument("--size", type=int, default=1024, help="side of a tile in pixels")
    parser.add_argument("--points", type=int, default=32, help="points per side")
    parser.add_argument("--threads", type=int, default=0, help="of torch; 0 leaves its own choice")
    parser.add_argument("--arms", default="A,C,D", help=f"of {', '.join(WAYS)}; A is always among them")
    parser.add_argument("--no-floor", action="store_true", help="skip the noise floor")
    parser.add_argument("--full", action="store_true", help="all arms, all shares, the noise floor of every tile")
    options = parser.parse_args()
    options.arms = list(WAYS) if options.full else sorted({"A", *options.arms.split(",")})
    return options


def _model(options: argparse.Namespace, device: str, settings: SamSettings, rgb: np.ndarray, share: float) -> Sam:
    if options.checkpoint:
        return load_model(inspect_checkpoint(Path(options.checkpoint)), device)
    sam = build_vit_b().requires_grad_(False).to(device)
    shift_scores(sam, settings, rgb, share)
    return sam


def shift_scores(sam: Sam, settings: SamSettings, rgb: np.ndarray, share: float) -> None:
    """Shift the predicted IoU so that about this share of the candidates of a tile passes score and stability."""
    everything = replace(
        settings,
        points_per_side=CALIBRATION_POINTS,
        pred_iou_thresh=0.0,
        stability_score_thresh=0.0,
        box_nms_thresh=1.0,
    )
    generated = TileGenerator(sam, everything).run(rgb)
    bias = sam.mask_decoder.iou_prediction_head.layers[-1].bias
    wanted = share * CALIBRATION_POINTS**2
    for slot in range(sam.mask_decoder.num_mask_tokens - 1):
        mine = generated.slots == slot
        stable = np.sort(generated.score[mine & (generated.stability >= settings.stability_score_thresh)])[::-1]
        if len(stable):
            last = stable[min(round(wanted), len(stable)) - 1]
            bias[slot + 1] += settings.pred_iou_thresh - float(last) + 1e-6


def measure(sam: Sam, settings: SamSettings, tiles: list[np.ndarray], options: argparse.Namespace) -> dict[str, Any]:
    """Run all arms on all tiles and return times, ratios and equality figures."""
    rows = []
    for index, rgb in enumerate(tiles):
        order = options.arms if index % 2 == 0 else options.arms[::-1]
        outcomes: dict[str, Outcome] = {}
        for arm in order:
            outcomes[arm] = run_arm(arm, sam, settings, rgb)
            print(f"tile {index} {arm}: {outcomes[arm].seconds:.1f} s", file=sys.stderr, flush=True)
        row = {"arms": {arm: _figures(outcome) for arm, outcome in outcomes.items()}, "equality": {}}
        reference = outcomes["A"]
        side_px = sam.image_encoder.img_size
        for arm in outcomes:
            if arm != "A":
                row["equality"][arm] = compare(outcomes[arm], reference, rgb.shape[:2], side_px)
        if not options.no_floor and (index == 0 or options.full):
            again = run_arm("A", sam, replace(settings, points_per_batch=OTHER_BATCH), rgb)
            row["equality"]["floor"] = compare(again, reference, rgb.shape[:2], side_px)
        rows.append(row)
    n_candidates = 3 * settings.points_per_side**2
    passed = [len(reference_keys) / n_candidates for reference_keys in _candidates(rows)]
    return {
        "passed_share": float(np.mean(passed)),
        "summary": summarise(rows),
        "tiles": rows,
        "roofline": roofline(sam, settings),
    }


def _candidates(rows: list[dict[str, Any]]) -> list[range]:
    return [range(row["arms"]["A"]["n_candidates"]) for row in rows]


def _figures(outcome: Outcome) -> dict[str, Any]:
    return {
        "seconds": outcome.seconds,
        "stages": outcome.stages,
        "n_masks": len(outcome.masks),
        "n_candidates": len(outcome.candidates),
        "prompts_with_candidates": len({prompt for prompt, _ in outcome.candidates}),
        "peak_bytes": outcome.peak_bytes,
        "base_bytes": outcome.base_bytes,
    }


def summarise(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the medians over tiles, with bootstrap intervals for the ratios."""
    summary: dict[str, Any] = {}
    arms = rows[0]["arms"]
    for arm in sorted(set(arms) & set(OURS)):
        name = NAMES[arm]
        ratios = [row["arms"]["A"]["seconds"] / row["arms"][arm]["seconds"] for row in rows]
        summary[f"ratio_{name}"] = float(np.median(ratios))
        summary[f"ratio_{name}_interval"] = interval(ratios)
        summary[f"miou_{name}"] = float(np.median([row["equality"][arm]["miou"] for row in rows]))
        summary[f"pfl_error_{name}"] = max(row["equality"][arm].get("pfl_error", 0.0) for row in rows)
        if "A'" in arms:
            half = [row["arms"]["A'"]["seconds"] / row["arms"][arm]["seconds"] for row in rows]
            summary[f"ratio_{name}_to_autocast"] = float(np.median(half))
    if "C" in arms:
        peaks = [row["arms"]["C"]["peak_bytes"] / max(row["arms"]["A"]["peak_bytes"], 1) for row in rows]
        summary["peak_rss_ratio"] = float(np.median(peaks))
    floors = [row["equality"]["floor"]["miou"] for row in rows if "floor" in row["equality"]]
    summary["noise_floor_miou"] = float(np.median(floors)) if floors else None
    return summary


def interval(values: list[float]) -> list[float]:
    """Return the 2.5 % and 97.5 % quantiles of bootstrapped medians."""
    drawn = np.random.default_rng(0).choice(values, size=(2000, len(values)))
    return [float(value) for value in np.quantile(np.median(drawn, axis=1), [0.025, 0.975])]


def _machine(device: str) -> dict[str, Any]:
    name = torch.cuda.get_device_name() if device.startswith("cuda") else platform.processor() or platform.machine()
    return {
        "device": device,
        "name": name,
        "threads": torch.get_num_threads(),
        "load": os.getloadavg() if hasattr(os, "getloadavg") else None,
        "torch": torch.__version__,
        "time": time.strftime("%Y-%m-%d %H:%M"),
    }


if __name__ == "__main__":
    raise SystemExit(main())
