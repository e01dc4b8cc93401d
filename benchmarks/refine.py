"""Measure what refining does to labels, against the labels that it began with.

Each set is labelled with one codebook (K = 16) and refined, as `alps label` and `alps refine` do it; truth is only used
to score. Clusters stand for truth classes by majority and by Hungarian matching. Writes `build/bench/refine.json` after
every set and seed, so a run that was interrupted continues.

    python benchmarks/refine.py [--data FOLDER] [--sets dubai,sentinel2] [--seeds 0,1,2] [--steps N] [--rounds N]
"""

from __future__ import annotations

import argparse
import json
import shlex
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from quality_sets import SETS, LabelledSet  # noqa: E402

from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.evaluation.metrics import match_hungarian, match_majority, score  # noqa: E402
from alps_qgis.engine.progress import Progress  # noqa: E402

K = 16
OUT = ROOT / "build" / "bench" / "refine.json"


class Told(Progress):
    """Prints what a run says."""

    def say(self, message: str) -> None:
        """Print a message."""
        print(f"  {message}", flush=True)


def main() -> int:
    """Measure the chosen sets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--sets", default=",".join(SETS))
    parser.add_argument("--seeds", default="0,1,2")
    parser.add_argument("--steps", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=2)
    parser.add_argument("--trust", type=float, default=None)
    options = parser.parse_args()
    training = {"steps": options.steps}
    settings = {"rounds": options.rounds} | ({} if options.trust is None else {"trust": options.trust})
    results: dict[str, Any] = json.loads(OUT.read_text()) if OUT.exists() else {"k": K, "runs": []}
    results |= {"command": shlex.join(["python", *sys.argv]), "date": date.today().isoformat()}
    for name in options.sets.split(","):
        pairs = SETS[name].pairs(options.data / name) if (options.data / name).is_dir() else []
        if not pairs:
            print(f"{name:<10} skipped: there is no {options.data / name}", flush=True)
            continue
        for seed in map(int, options.seeds.split(",")):
            of = {"set": name, "seed": seed, "training": training, "settings": settings}
            if any({key: run[key] for key in of} == of for run in results["runs"]):
                continue
            results["runs"].append({**of, **measure(SETS[name], pairs, seed, training, settings)})
            results["means"] = means(results["runs"])
            OUT.parent.mkdir(parents=True, exist_ok=True)
            OUT.write_text(json.dumps(results, indent=1) + "\n")
            print(f"{name:<10} seed {seed}: {summary(results['runs'][-1])}", flush=True)
    print(OUT)
    return 0


def measure(
    labelled: LabelledSet,
    pairs: Sequence[tuple[str, Path, Path]],
    seed: int,
    training: dict[str, Any],
    settings: dict[str, Any],
) -> dict[str, Any]:
    """Return the scores of one set with one seed, before and after."""
    start = time.monotonic()
    scenes = [str(path) for _, path, _ in pairs]
    truths = {path.resolve(): truth for _, path, truth in pairs}
    with tempfile.TemporaryDirectory() as folder:
        how = {"segment": {"segmenter": "superpixels"}, "codebook": {"clusters": K, "seed": seed}}
        before = run_job("label", {"scenes": scenes, "out": f"{folder}/before", "settings": how}, Progress())
        asked = {
            "scenes": scenes, "labels": f"{folder}/before", "out": f"{folder}/after", "settings": settings,
            "training": {**training, "seed": seed},
        }  # fmt: skip
        after = run_job("refine", asked, Told())
        scored = {
            name: scores(labelled, [(Path(row["classes"]), truths[Path(row["input"]).resolve()]) for row in rows])
            for name, rows in (("before", before["scenes"]), ("after", after["scenes"]))
        }
    return {
        **scored,
        "gain": {name: scored["after"][name] - scored["before"][name] for name in ("majority", "hungarian")},
        "changed_share": after["changed_share"],
        "best": after["best"],
        "why": after["why"],
        "rounds": after["rounds"],
        "seconds": round(time.monotonic() - start),
    }


def scores(labelled: LabelledSet, files: Sequence[tuple[Path, Path]]) -> dict[str, float]:
    """Return majority and Hungarian mIoU of class rasters; their values are clusters."""
    counts = np.zeros((len(labelled.classes), K), np.int64)
    uncovered = np.zeros(len(labelled.classes), np.int64)
    for classes, truth_file in files:
        with rasterio.open(classes) as raster:
            cluster = raster.read(1).astype(np.int64)
        truth = labelled.decode(truth_file).astype(np.int64)
        counted = truth >= 0
        covered = counted & (cluster < K)
        np.add.at(counts, (truth[covered], cluster[covered]), 1)
        uncovered += np.bincount(truth[counted & ~covered], minlength=len(uncovered))
    return {
        "majority": float(score(counts, uncovered, match_majority(counts)).miou),
        "hungarian": float(score(counts, uncovered, match_hungarian(counts)).miou),
    }


def means(runs: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return the mean over the seeds of each set and each way of refining."""
    groups: dict[str, list[dict[str, Any]]] = {}
    for run in runs:
        groups.setdefault(json.dumps([run["set"], run["training"], run["settings"]]), []).append(run)
    rows = []
    for key, group in groups.items():
        name, training, settings = json.loads(key)
        row = {"set": name, "training": training, "settings": settings, "n_seeds": len(group)}
        for measure_name in ("majority", "hungarian"):
            gains = [run["gain"][measure_name] for run in group]
            row[measure_name] = {
                "before": float(np.mean([run["before"][measure_name] for run in group])),
                "after": float(np.mean([run["after"][measure_name] for run in group])),
                "gain": float(np.mean(gains)),
                "gain_sd": float(np.std(gains, ddof=1)) if len(gains) > 1 else None,
            }
        row["changed_share"] = float(np.mean([run["changed_share"] for run in group]))
        rows.append(row)
    return rows


def summary(run: dict[str, Any]) -> str:
    """Return one line for the terminal."""
    parts = [
        f"{name} {run['before'][name]:.4f} → {run['after'][name]:.4f} ({run['gain'][name]:+.4f})"
        for name in ("majority", "hungarian")
    ]
    agreement = ", ".join(f"{row['agreement']:.3f}" for row in run["rounds"])
    return f"{'; '.join(parts)}; agreement {agreement}; {run['changed_share']:.1%} changed; {run['seconds']} s"


if __name__ == "__main__":
    sys.exit(main())
