"""What the encoder is trained on and judged by: images with true labels, set by set."""

from __future__ import annotations

import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from alps_qgis.engine.sample.sample_scene import CLASSES, render
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings

ROOT = Path(__file__).resolve().parent.parent.parent
sys.path.insert(0, str(ROOT / "benchmarks"))

from quality_sets import SETS, load  # noqa: E402

PROCEDURAL = "procedural"
UNLABELLED = {"naip": "encoder/naip_opengeos", "landsat": "encoder/landsat_opengeos"}
_N_SCENES, _SIDE, _SEED = 24, 640, 5000


@dataclass(frozen=True)
class Ground:
    """One set.

    Attributes:
        name: of the set.
        n_classes: of its true labels; 0 if it has none.
        images: (3, h, w) uint8 display values each.
        truths: (h, w) int8 each, −1 without a label.
        scales: smallest and largest factor by which crops are enlarged.
    """

    name: str
    n_classes: int
    images: list[np.ndarray]
    truths: list[np.ndarray]
    scales: tuple[float, float] = (0.45, 1.6)

    @property
    def n_px(self) -> int:
        """Pixels of all images."""
        return sum(truth.size for truth in self.truths)

    def weights(self) -> np.ndarray:
        """Return the (n_classes,) weight of each class in the loss: rare ones count more."""
        if not self.n_classes:
            return np.zeros(0)
        counts = sum(np.bincount(t[t >= 0], minlength=self.n_classes) for t in self.truths)
        return (counts / counts.sum() + 0.02) ** -0.5


def read_ground(name: str, data: Path) -> Ground:
    """Read a set of `../shared/data`, or render the procedural one."""
    if name == PROCEDURAL:
        pairs = [render((_SIDE, _SIDE), _SEED + number) for number in range(_N_SCENES)]
        images = [np.ascontiguousarray(image.transpose(2, 0, 1)) for image, _ in pairs]
        return Ground(name, len(CLASSES), images, [labels.astype(np.int8) for _, labels in pairs])
    if name in UNLABELLED:
        return _unlabelled(name, data / UNLABELLED[name])
    base, _, part = name.partition("/")
    found = load(SETS[base], data / base)
    if not found:
        raise SystemExit(f"{data / base} is missing.")
    # "dubai/-tile3" is the set without this tile; "dubai/tile3" the tile alone.
    if part:
        without = part.startswith("-")
        groups = part.removeprefix("-").split("+")
        found = [image for image in found if (image.group in groups) != without]
    images = [np.where(i.valid, np.round(i.image * 255), 0).astype(np.uint8) for i in found]
    scales = (0.7, 2.0) if base == "sentinel2" else (0.45, 1.6)
    return Ground(name, len(SETS[base].classes), images, [i.truth for i in found], scales)


def _unlabelled(name: str, folder: Path) -> Ground:
    """Read the first three bands of all rasters of a folder, with one stretch."""
    settings = SceneSettings(bands=(1, 2, 3))
    scenes = [open_scene(path, settings) for path in sorted(folder.glob("*.tif"))]
    if not scenes:
        raise SystemExit(f"{folder} is missing.")
    stretch = fit_stretch(scenes, settings)
    images = []
    for scene in scenes:
        with scene:
            image, _ = scene.read(scene.window, stretch)
        images.append(np.round(image * 255).astype(np.uint8))
    return Ground(name, 0, images, [np.full(image.shape[1:], -1, np.int8) for image in images])
