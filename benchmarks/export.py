"""Measure that an export's memory does not grow with the number of chips, and how fast it is.

Usage: export.py [--layouts mmsegmentation,coco] [--out build/bench/export.json]

Exports the same scene as 1,000, 10,000 and 100,000 chips, each in a process of its own; the file says chips, files,
seconds and the largest resident memory. A machine that computes other things beside it makes the seconds longer.
"""

from __future__ import annotations

import argparse
import json
import subprocess  # nosec B404
import sys
import tempfile
import time
from pathlib import Path

import numpy as np
import psutil
import rasterio

ROOT = Path(__file__).resolve().parent.parent
CHIP, OVERLAP = 8, 2
STEP = CHIP - OVERLAP
SIDES = (32, 100, 317)
"""Chips in a row."""


def main() -> int:
    """Run all sizes and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--layouts", default="mmsegmentation,coco")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench" / "export.json")
    arguments = parser.parse_args()
    rows = []
    with tempfile.TemporaryDirectory(prefix="alps-bench-export-") as folder:
        for layout in arguments.layouts.split(","):
            for side in SIDES:
                rows.append(measure(Path(folder), layout, side))
                print(json.dumps(rows[-1]), flush=True)
    arguments.out.parent.mkdir(parents=True, exist_ok=True)
    arguments.out.write_text(json.dumps({"rows": rows}, indent=1) + "\n", encoding="utf-8")
    return 0


def measure(folder: Path, layout: str, side: int) -> dict[str, object]:
    """Export side² chips and return what it took."""
    scene, labels, out = folder / "scene.tif", folder / "scene_classes.tif", folder / f"{layout}-{side}"
    write_scene(scene, labels, STEP * (side - 1) + CHIP)
    command = [
        sys.executable, "-m", "alps_qgis.engine", "export", str(scene), "--labels", str(labels), "--out", str(out),
        "--layout", layout, "--chip", str(CHIP), "--overlap", str(OVERLAP), "--split-by", "block", "--block", "100",
        "--min-covered", "0", "--min-instance", "1", "--json",
    ]  # fmt: skip
    start = time.monotonic()
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)  # nosec B603
    peak = watch(process)
    if process.returncode or process.stdout is None:
        raise SystemExit(f"{layout} with {side} × {side} chips failed")
    result = json.loads(process.stdout.read())
    seconds = time.monotonic() - start
    written = sum(result["n_chips"].values())
    files = sum(path.is_file() for path in out.rglob("*"))
    if written + result["n_straddling"] != side**2:
        raise SystemExit(f"{side**2} chips went in and {written} + {result['n_straddling']} came out")
    return {
        "layout": layout, "n_windows": side**2, "n_chips": written, "n_files": files, "seconds": round(seconds, 1),
        "peak_rss_mib": round(peak / 2**20, 1),
    }  # fmt: skip


def watch(process: subprocess.Popen[str]) -> int:
    """Return the largest resident memory of a process in bytes, once it has ended."""
    peak, watched = 0, psutil.Process(process.pid)
    while process.poll() is None:
        try:
            peak = max(peak, watched.memory_info().rss)
        except psutil.NoSuchProcess:
            break
        time.sleep(0.05)
    process.wait()
    return peak


def write_scene(scene: Path, labels: Path, side: int) -> None:
    """Write a scene of noise and classes in squares of 20 pixels."""
    random = np.random.default_rng(0)
    n = -(-side // 20)
    classes = random.integers(0, 5, (n, n)).astype(np.uint8).repeat(20, 0).repeat(20, 1)[:side, :side]
    place = {"crs": "EPSG:32631", "transform": rasterio.transform.from_origin(500_000, 5_000_000, 10, 10)}
    shape = {"driver": "GTiff", "height": side, "width": side, "dtype": "uint8", "tiled": True}
    with rasterio.open(scene, "w", count=3, **shape, **place) as dataset:
        dataset.write(random.integers(1, 255, (3, side, side), dtype=np.uint8))
    with rasterio.open(labels, "w", count=1, nodata=255, **shape, **place) as dataset:
        dataset.write(classes, 1)


if __name__ == "__main__":
    sys.exit(main())
