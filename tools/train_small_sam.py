"""Train the small SAM of the tests on procedural scenes, or measure one: `python -m tools.train_small_sam --help`."""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace
from pathlib import Path

import torch

from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model
from tools.small_sam.curve import write_curve
from tools.small_sam.evaluation import calibrate, evaluate, table
from tools.small_sam.model import SMALL, new_model, save_model
from tools.small_sam.scenes import Scenes
from tools.small_sam.training import STAGES, Point, train

ROOT = Path(__file__).resolve().parent.parent
WEIGHTS = ROOT / "tests" / "data" / "small_sam.safetensors"


def main(arguments: list[str] | None = None) -> int:
    """Train, or with `--evaluate` only measure."""
    parser = argparse.ArgumentParser(prog="python -m tools.train_small_sam", description=__doc__)
    parser.add_argument("--evaluate", action="store_true", help="measure the weights instead of training them")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, help="safetensors to write, or to measure")
    parser.add_argument("--minutes", type=float, nargs=3, default=[s.minutes for s in STAGES], help="for the stages")
    parser.add_argument("--start", type=Path, help="weights to go on from, instead of random ones")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--scenes", type=int, default=120, help="scenes to train on")
    parser.add_argument("--crops", type=int, default=10_000, help="crops of them")
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "small_sam", help="folder for rendered scenes")
    parser.add_argument("--threads", type=int, default=1, help="two that wait for other work are slower")
    parser.add_argument("--test-scenes", type=int, default=8, help="unseen scenes to measure on")
    options = parser.parse_args(arguments)
    torch.set_num_threads(options.threads)
    if not options.evaluate:
        _train(options)
    print(table(evaluate(options.weights, options.test_scenes)))
    return 0


def _train(options: argparse.Namespace) -> None:
    options.weights.parent.mkdir(parents=True, exist_ok=True)
    points: list[Point] = []
    curve = options.weights.with_name("curve.csv") if options.weights != WEIGHTS else ROOT / "tools/small_sam/curve.csv"

    def report(point: Point, model: torch.nn.Module) -> None:
        points.append(point)
        print(point, flush=True)
        # What a run that is cut off leaves is worth keeping.
        save_model(model, options.weights)
        write_curve(curve, points)

    scenes = Scenes(options.scenes, options.cache / f"{options.scenes}.npz")
    first = new_model(options.seed)
    if options.start:
        first.load_state_dict(load_model(inspect_checkpoint(options.start), "cpu").state_dict())
    crops = scenes.crops(options.crops, SMALL.side_px, options.seed)
    stages = [replace(stage, minutes=minutes) for stage, minutes in zip(STAGES, options.minutes, strict=True)]
    model = train(first, crops, [stage for stage in stages if stage.minutes > 0], options.seed, report)
    print(calibrate(model))
    size = save_model(model, options.weights)
    print(f"{options.weights}: {size:,} bytes, side {SMALL.side_px} px")


if __name__ == "__main__":
    sys.exit(main())
