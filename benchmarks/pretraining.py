"""Ask the paper's question in small: does pre-training on pseudo labels help a network with few labelled images?

For each seed, one Dubai tile is the test; nothing of it is seen before. The images of the other tiles are labelled by
`superpixels` without any truth, and the network is pre-trained on that. Then it is fine-tuned on a few images with true
labels: from random weights (`baseline`), from all pre-trained weights (`overall`), from those of the encoder
(`backbone`) or of the rest (`head`), and from a network that was pre-trained on masks without classes (`binary`: inside
of a segment, or its border). All five see the same labelled images for the same number of steps.

Figures are mean IoU over the classes of the test tile, as means over the seeds, and paired differences to the baseline
with 95 % intervals of Student's t. Writes `build/bench/pretraining.json` after each training, so an interrupted run
continues. `--quick` shows in minutes that everything works; its figures mean nothing. `--full` is for a GPU.

    python benchmarks/pretraining.py [--data FOLDER] [--seeds 0,1,2,3,4] [--quick | --full]
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from scipy import stats

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from quality_sets import SETS  # noqa: E402

from alps_qgis.engine.classes import ResolvedClass  # noqa: E402
from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.evaluation.metrics import score  # noqa: E402
from alps_qgis.engine.networks.record import WEIGHTS_FILE  # noqa: E402
from alps_qgis.engine.predict.open import open_model  # noqa: E402
from alps_qgis.engine.progress import Progress  # noqa: E402
from alps_qgis.engine.refine.cover import Cover  # noqa: E402
from alps_qgis.engine.refine.pool import probabilities  # noqa: E402
from alps_qgis.engine.scene.class_raster import ClassRasterWriter  # noqa: E402
from alps_qgis.engine.scene.grid import Window  # noqa: E402
from alps_qgis.engine.scene.raster_grid import RasterGrid  # noqa: E402
from alps_qgis.engine.scene.scene import open_scene  # noqa: E402
from alps_qgis.engine.settings import SceneSettings, TrainSettings, from_dict, merged, train_preset  # noqa: E402
from alps_qgis.engine.train.plan import TrainPlan  # noqa: E402
from alps_qgis.engine.train.run import train  # noqa: E402

ARMS = ("baseline", "overall", "backbone", "head", "binary")
BENCH = ROOT / "build" / "bench"
DUBAI = SETS["dubai"]
CLASSES = tuple(ResolvedClass(number, name, color) for number, (name, color) in enumerate(DUBAI.classes.items()))
BINARY = (ResolvedClass(0, "border", "#000000"), ResolvedClass(1, "inside", "#ffffff"))


@dataclass(frozen=True)
class Scale:
    """How large the experiment is.

    Attributes:
        name: of its files.
        n_labelled: images with true labels.
        n_images: images of each tile; None for all.
        clusters: K of the pseudo labels.
        pretrain: settings of the pre-training.
        finetune: settings of the fine-tuning.
    """

    name: str
    n_labelled: int
    n_images: int | None
    clusters: int
    pretrain: dict[str, Any]
    finetune: dict[str, Any]


_SMALL = {"crop": 128, "batch": 8, "learning_rate": 0.001, "color": 0.3, "patience": 0, "held_out_crops": 32}
SCALES = {
    "small": Scale("pretraining", 3, None, 16, {**_SMALL, "steps": 500}, {**_SMALL, "steps": 150}),
    "quick": Scale(
        "pretraining-quick", 1, 1, 4,
        *[{"crop": 64, "batch": 2, "steps": 3, "held_out_crops": 2}] * 2,
    ),
    "full": Scale(
        "pretraining-full", 3, None, 16,
        {**train_preset("paper-80k"), "network": "upernet-r50"},
        {**train_preset("paper-80k"), "network": "upernet-r50", "steps": 20_000, "evaluate_every": 1000},
    ),
}  # fmt: skip


def main() -> int:
    """Run the seeds that are left."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--seeds", default=None, help="numbers with commas; 0,1,2,3,4 if not given, 0 for --quick")
    size = parser.add_mutually_exclusive_group()
    size.add_argument("--quick", dest="scale", action="store_const", const="quick", default="small")
    size.add_argument("--full", dest="scale", action="store_const", const="full")
    options = parser.parse_args()
    pairs = DUBAI.pairs(options.data / "dubai") if (options.data / "dubai").is_dir() else []
    if not pairs:
        print(f"skipped: there is no {options.data / 'dubai'}")
        return 0
    scale = SCALES[options.scale]
    out = BENCH / f"{scale.name}.json"
    results: dict[str, Any] = json.loads(out.read_text()) if out.exists() else {"seeds": {}}
    results |= {"command": shlex.join(["python", *sys.argv]), "date": date.today().isoformat(), "scale": vars(scale)}
    for seed in (options.seeds or ("0" if options.scale == "quick" else "0,1,2,3,4")).split(","):
        done = results["seeds"].setdefault(seed, {})
        for arm in ARMS:
            if arm in done:
                continue
            start = time.monotonic()
            done[arm] = run_arm(arm, int(seed), scale, pairs) | {"seconds": round(time.monotonic() - start)}
            out.parent.mkdir(parents=True, exist_ok=True)
            out.write_text(json.dumps({**results, **summary(results["seeds"])}, indent=1) + "\n")
            print(f"seed {seed} {arm:<9} mIoU {done[arm]['miou']:.4f}, {done[arm]['seconds']} s", flush=True)
    for arm, row in summary(results["seeds"]).items():
        print(f"{arm:<9} {row}")
    print(out)
    return 0


def run_arm(arm: str, seed: int, scale: Scale, pairs: Sequence[tuple[str, Path, Path]]) -> dict[str, Any]:
    """Pre-train if that is still to do, fine-tune, and test one arm."""
    folder = BENCH / scale.name / f"seed{seed}"
    tiles = sorted({tile for tile, _, _ in pairs})
    test_tile = tiles[seed % len(tiles)]
    few = scale.n_images
    test = [(path, truth) for tile, path, truth in pairs if tile == test_tile][:few]
    others = [pair for tile in tiles if tile != test_tile for pair in [p[1:] for p in pairs if p[0] == tile][:few]]
    chosen = np.random.default_rng(seed).permutation(len(others))[: scale.n_labelled]
    labelled = [others[number] for number in sorted(chosen.tolist())]
    start = None
    if arm != "baseline":
        labels = pseudo_labels([path for path, _ in others], folder / "labels", scale.clusters, seed)
        kind = "binary" if arm == "binary" else "classes"
        if kind == "binary":
            labels = binary_labels([path for path, _ in others], labels, folder / "binary")
        start = folder / f"pretrained-{kind}"
        fit([path for path, _ in others], labels, start, scale.pretrain, seed, "pretrain")
    truths = true_labels(labelled, folder / "truth")
    model = folder / arm
    load = arm if arm in ("backbone", "head") else "overall"
    fit([path for path, _ in labelled], truths, model, scale.finetune, seed, "finetune", start, load)
    return {"test": test_tile, "labelled": [path.name for path, _ in labelled], **test_model(model, test)}


def pseudo_labels(scenes: Sequence[Path], out: Path, clusters: int, seed: int) -> list[Path]:
    """Label scenes with the built-in segmenter; return the class rasters in the order of the scenes."""
    listed = out / "files.json"
    if not listed.exists():
        settings = {"segment": {"segmenter": "superpixels"}, "codebook": {"clusters": clusters, "seed": seed}}
        asked = {"scenes": list(map(str, scenes)), "out": str(out), "settings": settings, "overwrite": True}
        rows = run_job("label", asked, Progress())["scenes"]
        of_scene = {Path(row["input"]).resolve(): row["classes"] for row in rows}
        listed.write_text(json.dumps([of_scene[path.resolve()] for path in scenes]))
    return [Path(path) for path in json.loads(listed.read_text())]


def binary_labels(scenes: Sequence[Path], classes: Sequence[Path], out: Path) -> list[Path]:
    """Return class rasters that say only where segments are: their inside, and their border."""
    out.mkdir(parents=True, exist_ok=True)
    files = []
    for number, raster in enumerate(classes):
        path = out / f"{number}_classes.tif"
        if not path.exists():
            segments = raster.with_name(raster.name.replace("_classes.tif", "_segments.gpkg"))
            with open_scene(scenes[number]) as scene:
                grid = scene.grid
            rows = Cover(segments, grid).rows(Window(0, 0, grid.height, grid.width))
            border = rows < 0
            border[:-1] |= rows[:-1] != rows[1:]
            border[:, :-1] |= rows[:, :-1] != rows[:, 1:]
            write(path, grid, BINARY, np.where(border, 0, 1))
        files.append(path)
    return files


def true_labels(pairs: Sequence[tuple[Path, Path]], out: Path) -> list[Path]:
    """Return class rasters of the truth; pixels without a class are not covered."""
    out.mkdir(parents=True, exist_ok=True)
    files = []
    for number, (path, truth) in enumerate(pairs):
        file = out / f"{number}_classes.tif"
        if not file.exists():
            decoded = DUBAI.decode(truth).astype(np.int64)
            with open_scene(path) as scene:
                write(file, scene.grid, CLASSES, np.where(decoded >= 0, decoded, 255))
        files.append(file)
    return files


def write(path: Path, grid: RasterGrid, classes: Sequence[ResolvedClass], values: np.ndarray) -> None:
    """Write a class raster."""
    with ClassRasterWriter(path, grid, classes) as writer:
        writer.write(Window(0, 0, grid.height, grid.width), values.astype(np.uint16))


def fit(
    scenes: Sequence[Path],
    labels: Sequence[Path],
    out: Path,
    settings: dict[str, Any],
    seed: int,
    kind: str,
    start: Path | None = None,
    load: str = "overall",
) -> None:
    """Train a network, unless that is done; an interrupted training continues."""
    if (out / "metrics.json").exists() and not (out / "training.json").exists():
        return
    plan = TrainPlan(
        data=tuple(map(str, scenes)),
        out=out,
        settings=from_dict(TrainSettings, merged(settings, {"seed": seed})),
        labels=tuple(map(str, labels)),
        kind=kind,
        start=str(start) if start else None,
        load=load,
        overwrite=True,
    )
    out.parent.mkdir(parents=True, exist_ok=True)
    train(plan, Progress())


def test_model(model: Path, pairs: Sequence[tuple[Path, Path]]) -> dict[str, Any]:
    """Return the scores of a model on whole images that it never saw."""
    predictor = open_model(model / WEIGHTS_FILE)
    channel = np.array([each.class_id for each in predictor.facts.classes])
    stretch = predictor.facts.stretch
    assert stretch is not None
    counts = np.zeros((len(CLASSES), len(CLASSES)), np.int64)
    for path, truth_file in pairs:
        with open_scene(path, SceneSettings()) as scene:
            image, valid = scene.read(scene.window, stretch)
        found = channel[probabilities(predictor, image).argmax(axis=0)]
        truth = DUBAI.decode(truth_file).astype(np.int64)
        counted = (truth >= 0) & valid
        np.add.at(counts, (truth[counted], found[counted]), 1)
    scored = score(counts, np.zeros(len(CLASSES), np.int64), np.arange(len(CLASSES)))
    iou = [None if np.isnan(value) else round(float(value), 4) for value in scored.iou]
    return {"miou": float(scored.miou), "accuracy": float(scored.accuracy), "iou": iou}


def summary(seeds: dict[str, dict[str, dict[str, Any]]]) -> dict[str, Any]:
    """Return mean, standard deviation and paired difference of each arm, over the seeds that have it."""
    rows: dict[str, Any] = {}
    for arm in ARMS:
        have = [done for done in seeds.values() if arm in done and "baseline" in done]
        if not have:
            continue
        values = np.array([done[arm]["miou"] for done in have])
        differences = values - np.array([done["baseline"]["miou"] for done in have])
        n = len(values)
        row: dict[str, Any] = {"mean": float(values.mean()), "sd": float(values.std(ddof=1)) if n > 1 else None, "n": n}
        if arm != "baseline":
            half = float(stats.t.ppf(0.975, n - 1) * differences.std(ddof=1) / np.sqrt(n)) if n > 1 else None
            middle = float(differences.mean())
            row["difference"] = {
                "mean": middle,
                "interval": None if half is None else [middle - half, middle + half],
                "noise": half is None or abs(middle) <= half,
            }
        rows[arm] = row
    return rows


if __name__ == "__main__":
    sys.exit(main())
