"""Measure how long QGIS keeps a user waiting while a scene is labelled and while its layers load.

A real window on a virtual screen labels a scene of as many segments as asked for. All the while a timer ticks every
10 ms in the main thread; how late a tick comes is how late a click would be. Writes `build/bench/responsiveness.json`
with the 50th, 99th and 100th percentile of the lateness in milliseconds for each phase: `idle` (QGIS with the scene),
`job` (from the start of the job to its last progress), `load` (its layers are added and drawn) and `edit` (a class is
renamed and saved). `late_share` is the share of the time in which a click would have waited more than 50 ms. The
`worked_` figures count only the processor time of the main thread, so other programs on the machine do not change them.
With `--stacks`, `build/bench/responsiveness/stacks.txt` shows what Python did while a tick was more than 60 ms late.

    /usr/bin/python3 benchmarks/responsiveness.py [--side 3180] [--from menu|toolbox]    # with the Python of QGIS
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tools.qgis_window import run_window  # noqa: E402

STEPS = Path(__file__).resolve().parent / "responsiveness_steps.py"
OUT = ROOT / "build" / "bench"
LIMIT_S = 900
TICK_MS = 10
BAR_MS = 50


def main() -> int:
    """Label in a window, write the figures and print them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--side", type=int, default=3180, help="pixels; 3180 give about 134,000 segments")
    parser.add_argument("--from", dest="start", choices=("menu", "toolbox"), default="toolbox")
    parser.add_argument("--stacks", action="store_true", help="note what Python does while a tick is late")
    parser.add_argument("--plugins", type=Path, default=ROOT / "build", help="folder that holds the staged plugin")
    parser.add_argument("--out", type=Path, default=OUT / "responsiveness.json")
    options = parser.parse_args()
    folder = OUT / "responsiveness"
    folder.mkdir(parents=True, exist_ok=True)
    scene = folder / f"scene_{options.side}.tif"
    if not scene.exists():
        make_scene(scene, options.side)
    variables = {"SCENE": str(scene), "START": options.start, "TICK_MS": str(TICK_MS)}
    variables["STACKS"] = str(folder / "stacks.txt") if options.stacks else ""
    seen = run_window(STEPS, folder, options.plugins, variables, LIMIT_S)
    if seen is None or seen["failed"]:
        print((seen or {}).get("failed", "no report"), file=sys.stderr)
        return 1
    figures = {"start": options.start, "cores": os.cpu_count(), "load_average": os.getloadavg()[0]}
    figures.update(qgis=seen["qgis"], segments=seen["segments"])
    figures["phases"] = {name: lateness(np.array(ticks)) for name, ticks in seen["ticks"].items()}
    options.out.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(figures, indent=1))
    return 0


def lateness(ticks: Any) -> dict[str, Any]:
    """Return the figures of one phase from how late each tick came and how long the main thread worked before it."""
    if not len(ticks):
        return {"ticks": 0}
    late_ms, worked_ms = ticks.T
    p50, p99 = np.percentile(late_ms, [50, 99])
    waiting = np.maximum(late_ms - BAR_MS, 0).sum()
    seconds = (late_ms.sum() + TICK_MS * len(late_ms)) / 1000
    return {
        "ticks": len(late_ms),
        "seconds": round(float(seconds), 1),
        "p50_ms": round(float(p50), 1),
        "p99_ms": round(float(p99), 1),
        "max_ms": round(float(late_ms.max()), 1),
        "worked_p99_ms": round(float(np.percentile(worked_ms, 99)), 1),
        "worked_max_ms": round(float(worked_ms.max()), 1),
        "late_share": round(float(waiting / 1000 / seconds), 4),
        "longest_ms": [round(float(each)) for each in np.sort(late_ms)[::-1][:8]],
    }


def make_scene(path: Path, side: int) -> None:
    """Write a scene of smooth blobs of colour under noise, which superpixels cut into many segments."""
    random = np.random.default_rng(0)
    bands = np.zeros((3, side, side), np.float32)
    for cell, weight in ((6, 60.0), (60, 90.0)):
        few = random.normal(size=(3, side // cell + 2, side // cell + 2)).astype(np.float32)
        rows = np.arange(side) / cell
        below, share = rows.astype(int), (rows % 1).astype(np.float32)
        lines = few[:, below] * (1 - share[:, None]) + few[:, below + 1] * share[:, None]
        bands += weight * (lines[:, :, below] * (1 - share) + lines[:, :, below + 1] * share)
    bands += 128 + random.normal(0, 8, bands.shape).astype(np.float32)
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    data = gdal.GetDriverByName("GTiff").Create(
        str(path), side, side, 3, gdal.GDT_Byte, ["TILED=YES", "COMPRESS=DEFLATE"]
    )
    data.SetGeoTransform((500000.0, 0.5, 0.0, 5400000.0, 0.0, -0.5))
    data.SetProjection(reference.ExportToWkt())
    for band in range(3):
        data.GetRasterBand(band + 1).WriteArray(np.clip(bands[band], 0, 255).astype(np.uint8))


if __name__ == "__main__":
    sys.exit(main())
