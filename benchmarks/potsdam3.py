"""Measure Potsdam-3: three classes, three clusters, one Hungarian matching over the whole set.

The protocol is that of IIC (Ji, Henriques and Vedaldi, ICCV 2019), which PiCIE, STEGO and later work follow: ISPRS
Potsdam at half its resolution in patches of 200 × 200 pixels, and its six classes merged to roads with cars, buildings
with clutter, and low vegetation with trees. `alps label` clusters with K = 3; the clusters of all test patches are
matched one to one to the classes, and accuracy and mean IoU come from that one confusion matrix. Unlabelled pixels do
not count, and pixels without a segment are wrong.

The folder of the data has one of the two usual forms:

- that of IIC and STEGO: `imgs/*.mat` (`img`, RGB and infrared) and `gt/*.mat` (`gt`, 0 roads, 1 buildings, 2
  vegetation, 3 trees, 4 cars, 5 clutter) with the lists `unlabelled_train.txt`, `labelled_train.txt` and
  `labelled_test.txt`. The codebook is fitted to the images of the first two, without their labels, and the third is
  measured (855 patches);
- that of mmsegmentation: `img_dir/` and `ann_dir/` with PNG or TIFF files at full resolution (0 ignored, 1 impervious,
  2 building, 3 low vegetation, 4 tree, 5 car, 6 clutter). They are halved and cut, and all of them are fitted to and
  measured. Smaller patches than 200 pixels at the edges are kept.

Options that this script does not know are given to `alps label`, for example `--bands 1,2,3,4`, `--segmenter
sam_vit_b` or `--detail fine`. Writes `build/bench/potsdam3.json`.

    python benchmarks/potsdam3.py [--data FOLDER] [--fit train|test] [--limit N] [OPTION OF LABEL …]
"""

from __future__ import annotations

import argparse
import json
import shutil
import sys
import time
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine
from rasterio.errors import NotGeoreferencedWarning

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.engine.command_line import parse  # noqa: E402
from alps_qgis.engine.commands.jobs import run_job  # noqa: E402
from alps_qgis.engine.evaluation.metrics import finite, match_hungarian, score  # noqa: E402
from alps_qgis.engine.progress import SILENT  # noqa: E402

CLASSES = ("roads and cars", "buildings and clutter", "vegetation and trees")
MERGED = np.array([0, 1, 2, 2, 0, 1], np.int8)
"""Class of the three, by the class of the six in IIC's order."""

PUBLISHED = {"DINOv2 ViT-B/14, plain clustering": {"miou": 0.699}, "best published": {"miou": 0.710}}
IGNORED = -1
PATCH_PX = 200
SMALLEST_PX = 32
SEEDS = (0, 1, 2)
OUT = ROOT / "build" / "bench"

Patch = tuple[str, np.ndarray, np.ndarray]
"""Name, image (n_bands, h, w) uint8 and merged classes (h, w) int8, −1 ignored."""


def main() -> int:
    """Measure the set, print the figures and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], allow_abbrev=False)
    parser.add_argument("--data", type=Path, default=ROOT.parent / "shared" / "data" / "potsdam")
    parser.add_argument(
        "--fit", choices=("train", "test"), default="train", help="images that the codebook is fitted to"
    )
    parser.add_argument("--limit", type=int, default=0, help="use at most this many images of each list; 0 for all")
    options, given = parser.parse_known_args()
    warnings.simplefilter("ignore", NotGeoreferencedWarning)
    start = time.monotonic()
    folder = OUT / "potsdam3"
    shutil.rmtree(folder, ignore_errors=True)
    test, train = patches(options.data, "test", options.limit), None
    truth = write(test, folder / "test")
    if not truth:
        print(f"There is no Potsdam in {options.data}; see the top of this file for its form.")
        return 1
    if options.fit == "train" and (options.data / "labelled_train.txt").is_file():
        train = write(patches(options.data, "train", options.limit), folder / "train")
    rows = [measure(folder, truth, seed, given, fitted_elsewhere=train is not None) for seed in SEEDS]
    results = {
        "data": str(options.data),
        "n_test_patches": len(truth),
        "n_fitted_patches": len(truth) if train is None else len(train),
        "fitted_to": "the test patches" if train is None else "the other patches",
        "options": given,
        "pfl_kind": rows[0].pop("pfl_kind"),
        "accuracy": float(np.mean([row["accuracy"] for row in rows])),
        "miou": float(np.mean([row["miou"] for row in rows])),
        "classes": list(CLASSES),
        "per_seed": rows,
        "published": PUBLISHED,
        "seconds": round(time.monotonic() - start),
    }
    path = OUT / "potsdam3.json"
    path.write_text(json.dumps(results, indent=1) + "\n")
    published = ", ".join(f"{name} {figures['miou']:.3f}" for name, figures in PUBLISHED.items())
    print(f"{len(truth)} patches: accuracy {results['accuracy']:.3f}, mIoU {results['miou']:.3f}; {path}")
    print(f"Published mIoU, of the whole set: {published}")
    return 0


def measure(
    folder: Path, truth: dict[str, np.ndarray], seed: int, given: list[str], *, fitted_elsewhere: bool
) -> dict[str, Any]:
    """Label the patches with the command, and return the figures of one seed."""
    codebook: list[str] = []
    if fitted_elsewhere:
        label(folder / "train", folder / "train_labels", seed, given)
        codebook = ["--codebook", str(folder / "train_labels" / "codebook.gpkg")]
    summary = label(folder / "test", folder / "test_labels", seed, [*given, *codebook])
    confusion, uncovered = np.zeros((len(CLASSES), len(CLASSES)), np.int64), np.zeros(len(CLASSES), np.int64)
    for scene in summary["scenes"]:
        with rasterio.open(scene["classes"]) as raster:
            labels = raster.read(1)
        true = truth[Path(scene["input"]).stem]
        covered = labels < len(CLASSES)
        np.add.at(confusion, (true[(true >= 0) & covered], labels[(true >= 0) & covered]), 1)
        np.add.at(uncovered, true[(true >= 0) & ~covered], 1)
    scores = score(confusion, uncovered, match_hungarian(confusion))
    row = {"seed": seed, "accuracy": scores.accuracy, "miou": scores.miou, "iou": finite(scores.iou)}
    return {**row, "pfl_kind": summary["made"]["pfl_kind"]} if seed == SEEDS[0] else row


def label(scenes: Path, out: Path, seed: int, given: list[str]) -> dict[str, Any]:
    """Run `alps label`; segments of an earlier seed are used again."""
    words = ["label", str(scenes), "--out", str(out), "--overwrite", "--clusters", "3", "--seed", str(seed), *given]
    call = parse(words)
    result: dict[str, Any] = run_job(call.job, call.arguments, SILENT)
    return result


def write(found: Iterator[Patch], folder: Path) -> dict[str, np.ndarray]:
    """Write the images as scenes, and return their classes by name."""
    truth = {}
    folder.mkdir(parents=True)
    for name, image, classes in found:
        profile = {"driver": "GTiff", "count": len(image), "height": image.shape[1], "width": image.shape[2]}
        place = {"crs": "EPSG:32633", "transform": Affine(0.1, 0, 360_000, 0, -0.1, 5_810_000)}
        with rasterio.open(folder / f"{name}.tif", "w", dtype="uint8", **profile, **place) as raster:
            raster.write(image)
        truth[name] = classes
    return truth


def patches(data: Path, part: str, limit: int) -> Iterator[Patch]:
    """Yield the patches of a part of the set, in either form."""
    if (data / "imgs").is_dir():
        yield from _mat_patches(data, part, limit)
        return
    images = sorted(path for path in (data / "img_dir").rglob("*") if path.suffix.lower() in (".png", ".tif"))
    for path in images[: limit or None]:
        truth = (data / "ann_dir" / path.relative_to(data / "img_dir")).with_suffix(".png")
        with rasterio.open(path) as raster:
            image = _halved(raster.read())
        with rasterio.open(truth) as raster:
            six = raster.read(1)[::2, ::2].astype(np.int64) - 1
        six = six[: image.shape[1], : image.shape[2]]
        for row in range(0, image.shape[1], PATCH_PX):
            for col in range(0, image.shape[2], PATCH_PX):
                at = slice(row, row + PATCH_PX), slice(col, col + PATCH_PX)
                if min(six[at].shape) >= SMALLEST_PX:
                    # In the order of IIC, impervious surfaces are the roads.
                    yield f"{path.stem}_{row}_{col}", image[(slice(None), *at)], _merged(six[at])


def _mat_patches(data: Path, part: str, limit: int) -> Iterator[Patch]:
    from scipy.io import loadmat

    lists = {"test": ["labelled_test.txt"], "train": ["unlabelled_train.txt", "labelled_train.txt"]}[part]
    for name in [line.strip() for each in lists for line in (data / each).read_text().split()[: limit or None]]:
        image = np.moveaxis(loadmat(data / "imgs" / f"{name}.mat")["img"], -1, 0)
        file = data / "gt" / f"{name}.mat"
        six = loadmat(file)["gt"].astype(np.int64) if file.is_file() else np.full(image.shape[1:], 255)
        yield name, image.astype(np.uint8), _merged(six)


def _merged(six: np.ndarray) -> np.ndarray:
    known = (six >= 0) & (six < len(MERGED))
    return np.where(known, MERGED[np.where(known, six, 0)], IGNORED).astype(np.int8)


def _halved(image: np.ndarray) -> np.ndarray:
    """Return the means of 2 × 2 pixels."""
    n, height, width = image.shape[0], image.shape[1] // 2, image.shape[2] // 2
    cells = image[:, : 2 * height, : 2 * width].reshape(n, height, 2, width, 2)
    return np.rint(cells.mean(axis=(2, 4))).astype(np.uint8)


if __name__ == "__main__":
    sys.exit(main())
