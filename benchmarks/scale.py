"""Measure memory and speed of the whole job on scenes of 1, 4 and 20 times the size.

Scenes are made on the fly, by mirroring the procedural sample scene; each is labelled with the built-in segmenter, in a
process of its own whose memory is watched together with that of its children. Writes `build/bench/scale.json`:
`rss_ratio` (peak memory of the largest over that of the middle one), `throughput_ratio` (pixels a second, likewise),
and seconds a megapixel of every stage.

    python benchmarks/scale.py [--sides 4472,8944,20000] [--workers 2] [--docs]
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess  # nosec B404
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

import numpy as np
import psutil
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.sample.sample_scene import EPSG, GSD_M, ORIGIN, render  # noqa: E402

BOOT = ROOT / "alps_qgis" / "engine" / "boot.py"
OUT = ROOT / "build" / "bench" / "scale.json"
SIDES = "4472,8944,20000"
PATCH = 2048
STAGES = {
    "Tile": "tiles",
    "Matching tiles": "seams",
    "Joining seams": "seams",
    "Clustering": "clustering",
    "Assigning classes": "assigning",
    "Painting": "painting",
    "Painting classes": "painting",
    "Drawing polygons": "polygons",
    "Done": "publishing",
}
"""Stage by the message that the engine shows while it is in it."""


def main() -> int:
    """Measure every size and write the figures."""
    options = _options()
    sides = [int(side) for side in options.sides.split(",")]
    patch, _ = render((PATCH, PATCH), seed=0)
    rows = []
    for side in sides:
        with tempfile.TemporaryDirectory(prefix="alps-scale-", dir=options.folder) as folder:
            scene = Path(folder) / "scene.tif"
            write_scene(scene, patch, side)
            rows.append(measure(scene, Path(folder) / "out", side, options.workers))
        print(json.dumps(rows[-1]), file=sys.stderr, flush=True)
    figures = {**summarise(rows), "sizes": rows, "workers": options.workers}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1))
    print(json.dumps(figures, indent=1))
    return 0


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--sides", default=SIDES, help="of the square scenes, in pixels; the last two are compared")
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--folder", default=None, help="for scenes and outputs; needs 5 bytes a pixel")
    return parser.parse_args()


def write_scene(path: Path, patch: np.ndarray, side: int) -> None:
    """Write a scene of `side` pixels a side: the patch (h, w, 3) again and again, mirrored, so that it has no edges."""
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "tiled": True, "blockxsize": 512, "blockysize": 512}
    place = from_origin(*ORIGIN, GSD_M, GSD_M)
    profile |= {"height": side, "width": side, "transform": place, "crs": f"EPSG:{EPSG}"}
    size = len(patch)
    with rasterio.open(path, "w", photometric="RGB", **profile) as dataset:
        for row in range(0, side, size):
            for col in range(0, side, size):
                down, right = (-1 if (start // size) % 2 else 1 for start in (row, col))
                n_rows, n_cols = min(size, side - row), min(size, side - col)
                block = patch[::down, ::right][:n_rows, :n_cols]
                dataset.write(np.moveaxis(block, -1, 0), window=Window(col, row, n_cols, n_rows))


def measure(scene: Path, out: Path, side: int, workers: int) -> dict[str, Any]:
    """Label a scene and return seconds by stage and peak memory."""
    settings = {"segment": {"segmenter": "superpixels", "workers": workers}}
    job = {"job": "label", "arguments": {"scenes": [str(scene)], "out": str(out), "settings": settings}}
    began = time.monotonic()
    with subprocess.Popen(  # nosec B603
        [sys.executable, "-I", str(BOOT), "worker"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        memory = _Memory(process.pid)
        process.stdin.write(json.dumps(job) + "\n")
        process.stdin.flush()
        seconds, result = _listen(process)
        total = time.monotonic() - began
        memory.done.set()
    megapixels = side * side / 1e6
    row = result["scenes"][0]
    shutil.rmtree(out)
    return {
        "side": side,
        "megapixels": megapixels,
        "seconds": total,
        "megapixels_per_second": megapixels / total,
        "peak_bytes": memory.peak,
        "peak_bytes_by_stage": memory.by_stage,
        "seconds_per_megapixel": {stage: spent / megapixels for stage, spent in seconds.items()},
        "n_segments": row["n_segments"],
        "n_polygons": row["n_polygons"],
        "n_seam_segments": row["n_seam_segments"],
    }


def _listen(process: subprocess.Popen[str]) -> tuple[dict[str, float], dict[str, Any]]:
    """Return the seconds of each stage, and the result."""
    seconds: dict[str, float] = {}
    stage, since = "starting", time.monotonic()
    for line in process.stdout:
        event = json.loads(line)
        if event["event"] == "error":
            raise SystemExit(event["message"])
        if event["event"] == "result":
            seconds[stage] = seconds.get(stage, 0.0) + time.monotonic() - since
            return seconds, event["result"]
        message = event.get("message", "") if event["event"] == "progress" else ""
        now = next((name for start, name in STAGES.items() if message.startswith(start)), stage)
        if now != stage:
            seconds[stage] = seconds.get(stage, 0.0) + time.monotonic() - since
            stage, since = now, time.monotonic()
            _Memory.stage = stage
    raise SystemExit("The engine ended without a result.")


class _Memory:
    """The most memory that a process and its children have at a time.

    What several of them share counts once (proportional set size), and the disk's cache not at all.
    """

    stage = "starting"

    def __init__(self, pid: int) -> None:
        self.peak = 0
        self.by_stage: dict[str, int] = {}
        self.done = threading.Event()
        self._process = psutil.Process(pid)
        threading.Thread(target=self._watch, daemon=True).start()

    def _watch(self) -> None:
        while not self.done.wait(0.2):
            try:
                together = [self._process, *self._process.children(recursive=True)]
                used = sum(_used(each) for each in together)
            except psutil.Error:
                continue
            self.peak = max(self.peak, used)
            self.by_stage[self.stage] = max(self.by_stage.get(self.stage, 0), used)


def _used(process: psutil.Process) -> int:
    try:
        return int(process.memory_full_info().pss)
    except (psutil.Error, AttributeError):
        return 0


def summarise(rows: list[dict[str, Any]]) -> dict[str, Any]:
    """Return the largest over the middle size: memory, throughput, and the time of each stage for a pixel."""
    middle, largest = rows[-2:]
    stages = largest["seconds_per_megapixel"].keys() & middle["seconds_per_megapixel"].keys()
    return {
        "rss_ratio": largest["peak_bytes"] / middle["peak_bytes"],
        "throughput_ratio": largest["megapixels_per_second"] / middle["megapixels_per_second"],
        "stage_ratios": {
            stage: largest["seconds_per_megapixel"][stage] / max(middle["seconds_per_megapixel"][stage], 1e-9)
            for stage in sorted(stages)
        },
    }


if __name__ == "__main__":
    raise SystemExit(main())
