"""Measure what another number of clusters costs after a run, compared with the run itself.

Usage: change_k.py RASTER… [--clusters 16,24] [--segmenter superpixels]. The second run replaces the outputs of the
first, as `alps label … --clusters 24 --overwrite` does. A third run, into another folder, shows that the bytes are
those of a run from the start. Writes build/bench/change_k.json.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.progress import Progress  # noqa: E402

OUT = ROOT / "build" / "bench" / "change_k.json"


def label(scenes: list[str], out: Path, clusters: int, segmenter: str) -> tuple[float, float]:
    """Label the scenes in this process; return the seconds that it took, and those of processor time."""
    settings = {"codebook": {"clusters": clusters}, "segment": {"segmenter": segmenter, "workers": 1}}
    start, used = time.perf_counter(), time.process_time()
    run_job("label", {"scenes": scenes, "out": str(out), "settings": settings, "overwrite": True}, Progress())
    return round(time.perf_counter() - start, 2), round(time.process_time() - used, 2)


def hashes(folder: Path) -> dict[str, str]:
    """Return the SHA-256 of every output."""
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def measure(scenes: list[str], first: int, second: int, segmenter: str) -> dict[str, object]:
    """Return the seconds of both runs, and whether the bytes are those of a run from the start."""
    with tempfile.TemporaryDirectory(prefix="alps-change-k-", dir=ROOT / "build") as name:
        folder = Path(name)
        one, one_cpu = label(scenes, folder / "out", first, segmenter)
        two, two_cpu = label(scenes, folder / "out", second, segmenter)
        fresh, fresh_cpu = label(scenes, folder / "fresh", second, segmenter)
        equal = hashes(folder / "out") == hashes(folder / "fresh")
    return {
        "scenes": [Path(scene).name for scene in scenes],
        "segmenter": segmenter,
        "clusters": [first, second],
        "wall_s": {"first": one, "changed": two, "fresh": fresh},
        "processor_s": {"first": one_cpu, "changed": two_cpu, "fresh": fresh_cpu},
        "first_to_changed": {"wall": round(one / two, 2), "processor": round(one_cpu / two_cpu, 2)},
        "same_bytes": equal,
    }


def main() -> int:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("scenes", nargs="+", help="Rasters, or a folder of them.")
    parser.add_argument("--clusters", default="16,24", help="The two numbers of clusters.")
    parser.add_argument("--segmenter", default="superpixels")
    arguments = parser.parse_args()
    OUT.parent.mkdir(parents=True, exist_ok=True)
    first, second = map(int, arguments.clusters.split(","))
    row = measure(arguments.scenes, first, second, arguments.segmenter)
    print(json.dumps(row))
    OUT.write_text(json.dumps(row, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
