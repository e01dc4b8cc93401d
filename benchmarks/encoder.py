"""Judge encoders by sets that they were not trained on: classes of superpixels with and without their numbers.

    python benchmarks/encoder.py --judge build/encoder/ship:potsdam,loveda [--judge …] [--weights 0.3,0.5]

Each FOLDER holds what `python -m tools.train_encoder` wrote there. A set may be named with some of its groups:
`dubai/tile3+tile4`. Writes `build/bench/encoder.json`, adding to what earlier calls found.
"""

from __future__ import annotations

import argparse
import json
import time
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from encoder_judge import ROOT, Judged, covariance, embedded, read_judged, scores

from tools.encoder.export import session
from tools.train_encoder import projection

OUT = ROOT / "build" / "bench" / "encoder.json"
CACHE = ROOT / "build" / "encoder" / "judged"


def main() -> int:
    """Judge every folder by its sets."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--judge", action="append", required=True, metavar="FOLDER:SETS")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--files", default="int8", help="int8, float, or both with a comma")
    parser.add_argument("--weights", default="0.5")
    parser.add_argument("--components", default="16")
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--basis", default="", help="sets whose components all sets share, instead of their own")
    parser.add_argument("--plain", action="store_true", help="the superpixels' own PFLs too")
    options = parser.parse_args()
    results: dict[str, Any] = json.loads(OUT.read_text()) if OUT.exists() else {}
    for each in options.judge:
        folder, _, names = each.partition(":")
        for file in options.files.split(","):
            found = judge(Path(folder), file, names.split(","), options)
            results.setdefault(Path(folder).name, {}).setdefault(file, {}).update(found)
    results["date"] = date.today().isoformat()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(results, indent=1) + "\n")
    return 0


def judge(folder: Path, file: str, names: list[str], options: argparse.Namespace) -> dict[str, Any]:
    """Return the scores of one file, by set and setting."""
    run = session(folder / f"{file}.onnx")
    known: dict[str, list[np.ndarray]] = {}
    seconds = n_px = 0.0

    def means_of(name: str) -> list[np.ndarray]:
        nonlocal seconds, n_px
        if name not in known:
            began = time.process_time()
            known[name] = embedded(images_of(name, options.data), run)
            seconds += time.process_time() - began
            n_px += sum(image.image[0].size for image in images_of(name, options.data))
        return known[name]

    seeds, found = range(options.seeds), {}
    basis = [n for n in options.basis.split(",") if n]
    shared = [covariance(images_of(name, options.data), means_of(name)) for name in basis]
    for name in names:
        images = images_of(name, options.data)
        found[name] = {}
        if options.plain:
            found[name]["plain"] = told(name, "plain", scores(images, None, 0, None, seeds))
        for n in map(int, options.components.split(",")):
            for weight in map(float, options.weights.split(",")):
                own = [covariance(images, means_of(name))]
                for kind, basis_of in (("own", own), ("shared", shared)):
                    if basis_of:
                        key = f"{file} {kind} {n} x {weight:g}"
                        onto = projection(basis_of, n)
                        found[name][key] = told(name, key, scores(images, means_of(name), weight, onto, seeds))
    print(f"{folder.name} {file}: {n_px / 1e6 / seconds:.2f} Mpx/s with pooling", flush=True)
    return found


_IMAGES: dict[str, list[Judged]] = {}


def images_of(name: str, data: Path) -> list[Judged]:
    """Return the images of a set, or of some of its groups."""
    base, _, groups = name.partition("/")
    if base not in _IMAGES:
        _IMAGES[base] = read_judged(base, data, CACHE)
    return [image for image in _IMAGES[base] if not groups or image.group in groups.split("+")]


def told(name: str, key: str, found: list[dict[str, Any]]) -> dict[str, Any]:
    """Return mean, spread and classes over the seeds, and print them."""
    majority, hungarian = ([each[of] for each in found] for of in ("majority", "hungarian"))
    iou = np.mean([[value or 0 for value in each["iou"]] for each in found], axis=0).round(3).tolist()
    row = {"majority": majority, "hungarian": hungarian, "iou": iou}
    print(
        f"{name:<20} {key:<24} majority {np.mean(majority):.4f} sd {np.std(majority):.4f} "
        f"({min(majority):.3f} to {max(majority):.3f})  hungarian {np.mean(hungarian):.4f}  {iou}",
        flush=True,
    )
    return row


if __name__ == "__main__":
    raise SystemExit(main())
