"""Measure a whole collection of small scenes, from the first check to the last file, for more and more scenes.

Usage: collection.py [--scenes 500,5000]. Each scene has 64 × 64 pixels, so what is measured is the work per scene and
not the work per pixel. Writes build/bench/collection.json: per number of scenes the wall time and the processor time
per scene, and the highest memory of all processes together.
"""

from __future__ import annotations

import argparse
import json
import subprocess  # nosec B404
import sys
import tempfile
import time
from contextlib import suppress
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import numpy as np  # noqa: E402
import psutil  # noqa: E402
import rasterio  # noqa: E402
from rasterio.transform import from_origin  # noqa: E402

BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"
OUT = ROOT / "build" / "bench" / "collection.json"
SIDE = 64
_POLL_S = 0.5


def measure(n: int) -> dict[str, float]:
    """Label n scenes with two processes; return what it took."""
    with tempfile.TemporaryDirectory(prefix="alps-collection-") as name:
        folder = Path(name)
        write_scenes(folder / "scenes", n)
        command = [sys.executable, "-I", str(BOOT), "label", str(folder / "scenes"), "--out", str(folder / "out")]
        options = ["--segmenter", "superpixels", "--workers", "2", "--clusters", "4", "--json"]
        began = time.monotonic()
        with open(folder / "result.json", "wb") as result:
            process = psutil.Popen([*command, *options], stdout=result, stderr=subprocess.DEVNULL)
        memory, processor_s = watched(process)
        if process.wait() != 0:
            raise SystemExit(f"{n} scenes: the engine ended with {process.returncode}.")
        took = time.monotonic() - began
        done = json.loads((folder / "result.json").read_text(encoding="utf-8"))
        if len(done["scenes"]) != n or done["failed"]:
            raise SystemExit(f"{n} scenes: {len(done['scenes'])} are labelled.")
    return {
        "scenes": n,
        "wall_s": round(took, 1),
        "wall_ms_per_scene": round(1000 * took / n, 1),
        "processor_ms_per_scene": round(1000 * processor_s / n, 1),
        "peak_memory_mb": round(memory / 1e6),
    }


def write_scenes(folder: Path, n: int) -> None:
    """Write n small scenes of patches with noise."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    patches = np.kron(rng.integers(8, 248, (3, 8, 8)), np.ones((1, 8, 8), dtype=np.int64))
    form = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 3, "dtype": "uint8", "crs": "EPSG:32633"}
    for number in range(n):
        pixels = np.roll(patches, (8 * (number % 8), 8 * (number // 8 % 8)), axis=(1, 2))
        pixels = pixels + rng.integers(-8, 8, pixels.shape)
        place = from_origin(500_000 + SIDE * (number % 100), 5_000_000 - SIDE * (number // 100), 1, 1)
        with rasterio.open(folder / f"{number:06d}.tif", "w", transform=place, **form) as out:
            out.write(pixels.astype(np.uint8))


def watched(process: psutil.Popen) -> tuple[int, float]:
    """Return the highest memory (without shared pages) and the processor time of a process with its children."""
    highest, times = 0, {}
    while process.poll() is None:
        now = 0
        with suppress(psutil.Error):
            for each in [process, *process.children(recursive=True)]:
                with suppress(psutil.Error):
                    used, spent = each.memory_info(), each.cpu_times()
                    now += used.rss - getattr(used, "shared", 0)
                    times[each.pid, each.create_time()] = spent.user + spent.system
        highest = max(highest, now)
        time.sleep(_POLL_S)
    return highest, sum(times.values())


def main() -> int:
    """Measure and write the figures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--scenes", default="500,5000", help="Numbers of scenes, separated by commas.")
    rows = []
    for text in parser.parse_args().scenes.split(","):
        rows.append(measure(int(text)))
        print(", ".join(f"{name} {value:,}" for name, value in rows[-1].items()), flush=True)
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
