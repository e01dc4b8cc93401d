"""Measure how fast superpixels label a scene, from file to files, and which stage takes how much of it.

The scene is a mosaic of real images. Speeds are megapixels per second of *user CPU time*, so they hold on a busy
machine too, and mean one core: the engine runs with `--workers 1` and the libraries with one thread. Beside it, in the
same run: SLIC of scikit-image, which gives superpixels alone, and OTB's LSMS where it is installed. With several
checkouts, each repeat runs all of them in turn. Writes `build/bench/superpixels.json`.

    python benchmarks/superpixels.py [--checkout DIR [--checkout DIR]] [--side 2048] [--repeats 3] [--set dubai]
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess  # nosec B404
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "build" / "bench" / "superpixels.json"
SETS = {
    "dubai": "dubai/tile*/images/*.jpg",
    "naip": "encoder/naip_opengeos/*.tif",
    "sentinel2": "sentinel2/images/*.tif",
}
ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "GDAL_NUM_THREADS"), "1")
STAGES = Path(__file__).with_name("superpixels_stages.py")

SLIC = """
import sys, rasterio, numpy as np, resource
from skimage.segmentation import slic
image = np.moveaxis(rasterio.open(sys.argv[1]).read([1, 2, 3]), 0, -1)
before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
labels = slic(image, n_segments=int(sys.argv[2]), compactness=10, start_label=0)
print(resource.getrusage(resource.RUSAGE_SELF).ru_utime - before)
"""
PARTITION = """
import sys, types, resource, json
package = types.ModuleType("alps_qgis")
package.__path__ = [sys.argv[1] + "/alps_qgis"]
sys.modules["alps_qgis"] = package
import numpy as np, rasterio
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from alps_qgis.engine.segment import superpixels as at
image = rasterio.open(sys.argv[2]).read([1, 2, 3]).astype(np.float32) / 255
side = 1024
spent, n_px = {}, 0
def timed(name):
    function = getattr(at, name)
    def call(*arguments):
        before = resource.getrusage(resource.RUSAGE_SELF).ru_utime
        result = function(*arguments)
        spent[name] = spent.get(name, 0.0) + resource.getrusage(resource.RUSAGE_SELF).ru_utime - before
        return result
    setattr(at, name, call)
for name in ("colour_planes", "partition", "pool_pfl"):
    timed(name)
segmenter = SuperpixelSegmenter(3)
n = 0
for row in range(0, image.shape[1], side):
    for col in range(0, image.shape[2], side):
        tile = np.ascontiguousarray(image[:, row:row + side, col:col + side])
        n += segmenter.segment(tile, np.ones(tile.shape[1:], bool), 1e9).n
print(json.dumps({"n": n, **spent}))
"""


def main() -> int:
    """Measure everything, write the figures and print them."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--checkout", type=Path, action="append", help="one or several to compare; default: this one")
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data")
    parser.add_argument("--set", choices=SETS, default="dubai", dest="chosen")
    parser.add_argument("--side", type=int, default=2048, help="side of the mosaic in pixels")
    parser.add_argument("--repeats", type=int, default=3)
    options = parser.parse_args()
    checkouts = [checkout.resolve() for checkout in options.checkout or [ROOT]]
    with tempfile.TemporaryDirectory(prefix="alps-superpixels-") as folder:
        scene = Path(folder) / "mosaic.tif"
        n_mpx = write_mosaic(scene, sorted(options.data.glob(SETS[options.chosen])), options.side)
        figures = measure(checkouts, scene, n_mpx, options.repeats)
    figures = {"set": options.chosen, "mpx": n_mpx, "repeats": options.repeats, "load": os.getloadavg()[0], **figures}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(figures, indent=1) + "\n", encoding="utf-8")
    print_figures(figures)
    return 0


def write_mosaic(path: Path, images: list[Path], side: int) -> float:
    """Lay images beside and below each other without gaps until the square is full; return its megapixels."""
    if not images:
        raise SystemExit("The folder of data has no images of this set; choose another with --data or --set.")
    mosaic = np.zeros((3, side, side), np.uint8)
    row, number = 0, 0
    while row < side:
        col, lowest = 0, side
        while col < side:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(images[number % len(images)]) as source:
                    pixels = source.read([1, 2, 3])[:, : side - row, : side - col]
            mosaic[:, row : row + pixels.shape[1], col : col + pixels.shape[2]] = pixels
            lowest, col, number = min(lowest, pixels.shape[1]), col + pixels.shape[2], number + 1
        row += lowest
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "width": side, "height": side, "tiled": True}
    transform = rasterio.transform.from_origin(500_000, 2_780_000, 0.5, 0.5)
    with rasterio.open(path, "w", crs="EPSG:32640", transform=transform, photometric="RGB", **profile) as target:
        target.write(mosaic)
    return side * side / 1e6


def measure(checkouts: list[Path], scene: Path, n_mpx: float, repeats: int) -> dict[str, Any]:
    """Return the figures of each checkout and of the other programs."""
    rows: list[dict[str, Any]] = [{"checkout": str(checkout), "runs": [], "parts": []} for checkout in checkouts]
    slic, n = [], 0
    for repeat in range(repeats):
        # Neither is always the first of a pair.
        for row in sorted(rows, key=lambda row: row["checkout"], reverse=bool(repeat % 2)):
            row["runs"].append(label(Path(row["checkout"]), scene))
            row["parts"].append(json.loads(run([sys.executable, "-c", PARTITION, row["checkout"], str(scene)])[0]))
            n = row["parts"][-1]["n"]
        slic.append(float(run([sys.executable, "-c", SLIC, str(scene), str(n)])[0]))
    for row in rows:
        row["stages"] = stages(Path(row["checkout"]), scene)
        runs, parts = row.pop("runs"), row.pop("parts")
        row["superpixels"] = parts[0]["n"]
        row["label_user_s"] = statistics.median(run["user_s"] for run in runs)
        row["label_system_s"] = statistics.median(run["system_s"] for run in runs)
        row["label_mpx_per_s"] = n_mpx / row["label_user_s"]
        for name in ("colour_planes", "partition", "pool_pfl"):
            row[f"{name}_mpx_per_s"] = n_mpx / statistics.median(part[name] for part in parts)
    found: dict[str, Any] = {"alps": rows, "slic_mpx_per_s": n_mpx / statistics.median(slic)}
    lsms = otb_lsms(scene)
    found["lsms_mpx_per_s"] = n_mpx / lsms if lsms else None
    return found


def how(checkout: Path) -> list[str]:
    """Return options that mean the same in each checkout: superpixels without the encoder."""
    encoder = checkout / "alps_qgis" / "engine" / "features" / "encoder"
    return ["--segmenter", "superpixels", *(["--features", "plain"] if encoder.is_dir() else [])]


def label(checkout: Path, scene: Path, workers: int = 1) -> dict[str, float]:
    """Run `alps label` and return its CPU seconds, with all that it starts."""
    with tempfile.TemporaryDirectory(prefix="alps-superpixels-out-") as out:
        boot = str(checkout / "alps_qgis" / "engine" / "boot.py")
        command = [sys.executable, "-I", boot, "label", str(scene), "--out", out, *how(checkout)]
        _, user, system = run([*command, "--workers", str(workers)])
    return {"user_s": user, "system_s": system}


def stages(checkout: Path, scene: Path) -> dict[str, float]:
    """Return the user seconds of each stage of `alps label`."""
    with tempfile.TemporaryDirectory(prefix="alps-superpixels-out-") as out:
        told = Path(out) / "stages.json"
        command = [sys.executable, str(STAGES), str(checkout), str(told), "label", str(scene), "--out", f"{out}/labels"]
        run([*command, *how(checkout), "--workers", "1"])
        found: dict[str, float] = json.loads(told.read_text(encoding="utf-8"))
    return found


def otb_lsms(scene: Path) -> float | None:
    """Return the user seconds of OTB's large-scale mean shift; None where OTB is not installed."""
    program = shutil.which("otbcli_LargeScaleMeanShift")
    if program is None:
        return None
    with tempfile.TemporaryDirectory(prefix="alps-superpixels-out-") as out:
        return run([program, "-in", str(scene), "-mode", "raster", "-mode.raster.out", f"{out}/lsms.tif"])[1]


def run(command: list[str]) -> tuple[str, float, float]:
    """Run a program and return what it printed, and its user and system CPU seconds."""
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        process = subprocess.Popen(  # nosec B603
            command, env={**os.environ, **ONE_THREAD}, stdout=output, stderr=errors
        )
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        if process.returncode:
            raise SystemExit(f"{command} ended with code {process.returncode}: {errors.read()}")
        text = output.read()
    return text, used.ru_utime, used.ru_stime


def print_figures(figures: dict[str, Any]) -> None:
    """Print the figures as tables."""
    for row in figures["alps"]:
        print(row["checkout"])
        print(
            f"  label, file to files   {row['label_mpx_per_s']:6.2f} Mpx/s  ({row['label_user_s']:.1f} s user, "
            f"{row['label_system_s']:.1f} s system)"
        )
        for name in ("partition", "pool_pfl", "colour_planes"):
            print(f"  {name:<22} {row[f'{name}_mpx_per_s']:6.2f} Mpx/s")
        whole = sum(row["stages"].values())
        for name, seconds in sorted(row["stages"].items(), key=lambda item: -item[1]):
            print(f"    {name:<28} {seconds:6.2f} s  {100 * seconds / whole:3.0f} %")
    print(f"SLIC of scikit-image     {figures['slic_mpx_per_s']:6.2f} Mpx/s")
    if figures["lsms_mpx_per_s"] is not None:
        print(f"LSMS of OTB              {figures['lsms_mpx_per_s']:6.2f} Mpx/s")


if __name__ == "__main__":
    sys.exit(main())
