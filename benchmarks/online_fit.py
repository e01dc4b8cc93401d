"""Compare one fit of a whole collection with `alps fit --update` over arrivals, and measure time and memory.

Quality: superpixels of the labelled sets, cut into 2, 5 and 10 arrivals in the order of the files; the first is fitted
with K = 16, the others are added. Figures: mean IoU over all images by majority and Hungarian mapping (as
`benchmarks/quality.py`), and the share of earlier segments that keep their cluster at an update. For comparison: a fit
of everything with the same number of clusters, and a new fit at each arrival, whose clusters are matched to the old
ones by most common segments. In `water last` the images of Dubai with the least water come first.

Memory: `--update` with segments files of 100,000 segments each, up to a million, in a process of its own.

    python benchmarks/online_fit.py [--data FOLDER] [--skip-memory]

Writes `build/bench/online_fit.json`.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from scipy.optimize import linear_sum_assignment

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from quality import Pooled, score_confusion, segment  # noqa: E402
from quality_sets import SETS, load  # noqa: E402

from alps_qgis.engine.codebook.assign import assign  # noqa: E402
from alps_qgis.engine.codebook.fit import fit_codebook  # noqa: E402
from alps_qgis.engine.codebook.grow import Arrivals, find_groups, grown  # noqa: E402
from alps_qgis.engine.codebook.sample import PflSample  # noqa: E402
from alps_qgis.engine.settings import CodebookSettings, UpdateSettings  # noqa: E402
from alps_qgis.engine.tables.codebook import Codebook  # noqa: E402

K = 16
ARRIVALS = (2, 5, 10)
KIND = "kind"
MODES = {
    "update": UpdateSettings(),
    "update, far 1.5": UpdateSettings(far=1.5),
    "update, far 2": UpdateSettings(far=2.0),
    "update, far 3": UpdateSettings(far=3.0),
    "update, online centres": UpdateSettings(centres="online"),
}


def main() -> int:
    """Measure, print and write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--skip-memory", action="store_true")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        return child(Path(options.child[0]), int(options.child[1]))
    results: dict[str, Any] = {"k": K}
    for name in ("dubai", "sentinel2"):
        images = load(SETS[name], options.data / name)
        if not images:
            print(f"{name} skipped: there is no {options.data / name}")
            continue
        n_classes = len(SETS[name].classes)
        pooled = [segment(image, n_classes) for image in images]
        results[name] = measure(pooled)
        show(name, results[name])
        if name == "dubai":
            water = list(SETS[name].classes).index("water")
            share = [each.confusion[:, water].sum() / max(each.confusion.sum(), 1) for each in pooled]
            results["dubai, water last"] = measure([pooled[i] for i in np.argsort(share, kind="stable")])
            show("dubai, water last", results["dubai, water last"])
    if not options.skip_memory:
        results["memory"] = [stream(n) for n in (100_000, 300_000, 1_000_000)]
        print(json.dumps(results["memory"], indent=1))
    out = ROOT / "build" / "bench" / "online_fit.json"
    out.parent.mkdir(parents=True, exist_ok=True)
    out.write_text(json.dumps(results, indent=1) + "\n")
    print(out)
    return 0


def sample_of(pooled: Sequence[Pooled], start: int, keep: Any = None, limit: int = 200_000) -> PflSample:
    """Return the segments of some images; `start` is the number of the first."""
    sample = PflSample(limit, KIND)
    for number, each in enumerate(pooled, start):
        kept = np.ones(len(each.area), bool) if keep is None else keep(each)
        sample.add(f"{number:016x}", np.flatnonzero(kept), each.pfl[kept], each.area[kept], KIND)
    return sample


def update(codebook: Codebook, arrived: Sequence[Pooled], start: int, settings: UpdateSettings) -> Codebook:
    """Add images to a codebook as `alps fit --update` does, without files."""
    arrivals = Arrivals(codebook, settings.far)
    far = sample_of(arrived, start, lambda each: arrivals.far(each.pfl, KIND), settings.far_sample)
    found = find_groups(far, float(arrivals.reach.min()), settings)
    new = grown(codebook, found, arrivals.moved() if settings.centres == "online" else None)
    counts = np.bincount(clusters_of(new, arrived), minlength=new.n_clusters)
    rows = (replace(row, n_segments=row.n_segments + int(counts[row.cluster])) for row in new.rows)
    return replace(new, rows=tuple(rows))


def clusters_of(codebook: Codebook, pooled: Sequence[Pooled]) -> np.ndarray:
    """Return the cluster of every segment."""
    return assign(np.concatenate([each.pfl for each in pooled]), codebook)[0]


def measure(pooled: Sequence[Pooled]) -> dict[str, Any]:
    """Return the figures of one set."""
    result: dict[str, Any] = {"n_images": len(pooled), "n_segments": sum(len(each.area) for each in pooled)}
    result["batch"] = figures(fit(pooled, K), pooled)
    for n in ARRIVALS:
        parts = np.array_split(np.arange(len(pooled)), min(n, len(pooled)))
        first = fit([pooled[i] for i in parts[0]], K)
        rows = {"first only": figures(first, pooled), "new fits": refits(first, pooled, parts)}
        for mode, settings in MODES.items():
            codebook, kept = first, []
            for part in parts[1:]:
                old = pooled[: part[0]]
                before, codebook = codebook, update(codebook, [pooled[i] for i in part], int(part[0]), settings)
                kept.append(float((clusters_of(before, old) == clusters_of(codebook, old)).mean()))
            rows[mode] = {**figures(codebook, pooled), "kept_least": min(kept), "kept_mean": float(np.mean(kept))}
            if mode == "update":
                rows["batch, same K"] = figures(fit(pooled, codebook.n_clusters), pooled)
        result[f"{n} arrivals"] = rows
    return result


def fit(pooled: Sequence[Pooled], k: int) -> Codebook:
    """Fit one codebook to everything."""
    return fit_codebook(sample_of(pooled, 0), CodebookSettings(clusters=k))


def refits(first: Codebook, pooled: Sequence[Pooled], parts: Sequence[np.ndarray]) -> dict[str, Any]:
    """Fit again at every arrival, and match the clusters with the old ones."""
    codebook, kept = first, []
    for part in parts[1:]:
        old = pooled[: part[0]]
        before, codebook = codebook, fit(pooled[: part[-1] + 1], K)
        common = np.zeros((K, K), np.int64)
        np.add.at(common, (clusters_of(before, old), clusters_of(codebook, old)), 1)
        rows, columns = linear_sum_assignment(-common)
        kept.append(float(common[rows, columns].sum() / common.sum()))
    return {**figures(codebook, pooled), "kept_least": min(kept), "kept_mean": float(np.mean(kept))}


def figures(codebook: Codebook, pooled: Sequence[Pooled]) -> dict[str, Any]:
    """Return K and the scores over all images."""
    confusion = np.concatenate([each.confusion for each in pooled])
    clusters = clusters_of(codebook, pooled)
    total = np.zeros((confusion.shape[1], codebook.n_clusters), np.int64)
    np.add.at(total.T, clusters, confusion)
    scores = score_confusion(total)
    return {"k": codebook.n_clusters, **{name: scores[name] for name in ("majority", "hungarian", "accuracy")}}


def show(name: str, result: dict[str, Any]) -> None:
    """Print the figures of one set."""
    print(f"{name}: {result['n_images']} images, {result['n_segments']} segments, batch {result['batch']}")
    for n in ARRIVALS:
        for mode, row in result[f"{n} arrivals"].items():
            print(f"  {n:>2} {mode:<24} " + "  ".join(f"{key} {value:.4g}" for key, value in row.items()), flush=True)


def stream(n: int) -> dict[str, Any]:
    """Measure an update with n segments in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run(
            [sys.executable, __file__, "--child", folder, str(n)], check=True, capture_output=True, text=True
        )
        return json.loads(done.stdout.splitlines()[-1])


def peak_mb() -> float:
    """Return the peak of this process's memory; `getrusage` would include that of the process that started it."""
    status = Path("/proc/self/status").read_text()
    return int(status.split("VmHWM:")[1].split()[0]) / 1024


def child(folder: Path, n: int) -> int:
    """Write segments files in another process each, then update and print time and memory."""
    from alps_qgis.engine.pipeline.update import update_codebook
    from alps_qgis.engine.progress import SILENT

    per_file = 100_000
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from pathlib import Path\nimport numpy as np\nfrom tests.engine.segment_files import write_boxes\n"
        "path, seed, n = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])\n"
        "random = np.random.default_rng(seed)\n"
        "centres = np.random.default_rng(0).normal(0, 1, (20, 89))\n"
        "owner = random.integers(0, 16 if seed == 0 else 20, n)\n"
        "pfl = centres[owner] + random.normal(0, 0.3, (n, 89))\n"
        "boxes = [(i // 400, i % 400, 1, 1) for i in range(n)]\n"
        "write_boxes(path, boxes, pfl, side=400, scene_id=f'{seed:016x}')\n"
    )
    files = []
    for seed in range(n // per_file + 1):
        files.append(folder / f"s{seed}_segments.gpkg")
        subprocess.run(
            [sys.executable, "-c", code, str(files[-1]), str(seed), str(20_000 if seed == 0 else per_file)], check=True
        )
    book = folder / "codebook.gpkg"
    # In a process of its own too, since its memory would hide that of the update.
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT)!r})\n"
        "from alps_qgis.engine import fit\nfit(sys.argv[1], sys.argv[2], restarts=1)\n"
    )
    subprocess.run([sys.executable, "-c", code, str(files[0]), str(book)], check=True)
    before = peak_mb()
    start = time.monotonic()
    done = update_codebook(book, files[1:], folder / "new.gpkg", UpdateSettings(), SILENT)
    seconds = time.monotonic() - start
    after = peak_mb()
    print(
        json.dumps(
            {
                "n_segments": done.n_segments,
                "n_new_clusters": done.n_new,
                "seconds": round(seconds, 1),
                "peak_mb": round(after),
                "peak_before_mb": round(before),
            }
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
