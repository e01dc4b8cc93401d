"""Read the labelled sets of `../shared/data`: images as the engine sees them, truth as class indices."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image

from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings

IGNORED = -1


@dataclass(frozen=True)
class LabelledImage:
    """One image with its truth.

    Attributes:
        name: unique in the set.
        group: images of one group are never split between choosing and reporting.
        image: (3, h, w) float32 display values.
        valid: (h, w) bool.
        truth: (h, w) int8 class indices; -1 is ignored.
    """

    name: str
    group: str
    image: np.ndarray
    valid: np.ndarray
    truth: np.ndarray


@dataclass(frozen=True)
class LabelledSet:
    """How a set lies on disk and what its truth means.

    Attributes:
        classes: name → colour '#rrggbb' for maps, in the order of the indices.
        pairs: folder → (group, image path, truth path) of every image.
        decode: truth path → (h, w) class indices.
        publish_maps: False where the terms of the set allow figures only.
    """

    classes: dict[str, str]
    pairs: Callable[[Path], list[tuple[str, Path, Path]]]
    decode: Callable[[Path], np.ndarray]
    publish_maps: bool = False


def load(labelled: LabelledSet, folder: Path) -> list[LabelledImage]:
    """Read a whole set with one stretch, as a collection; an empty list where the folder is missing."""
    pairs = labelled.pairs(folder) if folder.is_dir() else []
    if not pairs:
        return []
    settings = SceneSettings()
    scenes = [open_scene(path, settings) for _, path, _ in pairs]
    stretch = fit_stretch(scenes, settings)
    images = []
    for scene, (group, path, truth_path) in zip(scenes, pairs):
        with scene:
            image, valid = scene.read(scene.window, stretch)
        truth = np.where(valid, labelled.decode(truth_path), IGNORED).astype(np.int8)
        images.append(LabelledImage(f"{group}_{path.stem}", group, image, valid, truth))
    return images


def _dubai_pairs(folder: Path) -> list[tuple[str, Path, Path]]:
    images = sorted(folder.glob("tile*/images/*.jpg"))
    return [(p.parts[-3], p, p.parent.parent / "masks" / f"{p.stem}.png") for p in images]


def _sentinel_pairs(folder: Path) -> list[tuple[str, Path, Path]]:
    images = sorted((folder / "images").glob("*.tif"))
    return [("sentinel2", p, folder / "labels" / p.name.replace("patchN", "mask")) for p in images]


def _mmseg_pairs(folder: Path) -> list[tuple[str, Path, Path]]:
    return [(folder.name, p, folder / "ann_dir" / p.name) for p in sorted((folder / "img_dir").glob("*.png"))]


def _by_colour(colours: list[str]) -> Callable[[Path], np.ndarray]:
    def decode(path: Path) -> np.ndarray:
        rgb = np.asarray(Image.open(path).convert("RGB")).astype(np.int64)
        return _indices((rgb[..., 0] << 16) | (rgb[..., 1] << 8) | rgb[..., 2], [int(c[1:], 16) for c in colours])

    return decode


def _by_value(values: list[int]) -> Callable[[Path], np.ndarray]:
    def decode(path: Path) -> np.ndarray:
        with rasterio.open(path) as dataset:
            return _indices(dataset.read(1).astype(np.int64), values)

    return decode


def _indices(coded: np.ndarray, codes: list[int]) -> np.ndarray:
    indices = np.full(coded.shape, IGNORED, dtype=np.int8)
    for index, code in enumerate(codes):
        indices[coded == code] = index
    return indices


_DUBAI = {
    "building": "#3c1098",
    "land": "#8429f6",
    "road": "#6ec1e4",
    "vegetation": "#fedd3a",
    "water": "#e2a929",
}
_SENTINEL = {
    "building": "#b2182b",
    "road": "#404040",
    "field": "#e8d174",
    "forest": "#1b7837",
    "background": "#92c5de",
}
_ISPRS = dict.fromkeys(("impervious", "building", "low vegetation", "tree", "car", "clutter"), "")
_LOVEDA = dict.fromkeys(("background", "building", "road", "water", "barren", "forest", "agriculture"), "")

SETS = {
    "dubai": LabelledSet(_DUBAI, _dubai_pairs, _by_colour(list(_DUBAI.values())), publish_maps=True),
    "sentinel2": LabelledSet(_SENTINEL, _sentinel_pairs, _by_value([10, 30, 50, 70, 100]), publish_maps=True),
    "potsdam": LabelledSet(_ISPRS, _mmseg_pairs, _by_value([1, 2, 3, 4, 5, 6])),
    "vaihingen": LabelledSet(_ISPRS, _mmseg_pairs, _by_value([1, 2, 3, 4, 5, 6])),
    "loveda": LabelledSet(_LOVEDA, _mmseg_pairs, _by_value([1, 2, 3, 4, 5, 6, 7])),
}
