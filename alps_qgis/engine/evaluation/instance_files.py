"""Read instances with their masks, scene by scene, from layers that `alps boxes` wrote or from COCO's JSON."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..annotations.coco import load
from ..annotations.loose_values import flag_of, id_of, side_of
from ..annotations.source import stem_of
from ..errors import TruthError
from ..labels.rasterize import is_polygonal
from ..labels.vectorize import to_pixel
from ..progress import Progress
from ..scene.class_raster import read_class_raster
from ..scene.raster_grid import RasterGrid
from ..tables.instances import read_instances, read_instances_meta
from .run_lengths import RunLengths, of_polygon, of_segmentation

ENDING = "_instances"
_MAX_PX = 2**32 - 1
"""pycocotools counts pixels in 32 bits."""


@dataclass
class SceneInstances:
    """The instances of one scene.

    Attributes:
        stem: of the scene.
        source: the file.
        size: (height, width).
        class_name, masks, scores, difficult: of each instance; the score is 1 if the file has none.
        left_out: a sentence for each instance without a usable mask or class.
    """

    stem: str
    source: Path
    size: tuple[int, int]
    class_name: list[str] = field(default_factory=list)
    masks: list[RunLengths] = field(default_factory=list)
    scores: list[float] = field(default_factory=list)
    difficult: list[bool] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        if self.size[0] * self.size[1] > _MAX_PX:
            raise TruthError(
                f"{self.source} belongs to a scene of more than {_MAX_PX:,} pixels; cut the scene, and evaluate its "
                "parts."
            )

    def add(self, class_name: str, mask: RunLengths, score: float, difficult: bool) -> None:
        """Add one instance."""
        self.class_name.append(class_name)
        self.masks.append(mask)
        self.scores.append(score)
        self.difficult.append(difficult)


def read_scenes(paths: Sequence[str | Path], progress: Progress) -> list[SceneInstances]:
    """Return the scenes of instances layers (`*_instances.gpkg`, or folders of them) and of COCO files.

    Raises:
        TruthError: The files hold no instances, or two hold those of one scene.
        SegmentsError: A layer cannot be read, or lacks columns.
        AnnotationError: A JSON file is not COCO's.
    """
    files = [file for path in paths for file in _files(Path(path))]
    scenes: dict[str, SceneInstances] = {}
    for done, file in enumerate(files):
        progress.check()
        for scene in _of_coco(file) if file.suffix.lower() == ".json" else [_of_layer(file)]:
            key = scene.stem.casefold()
            if key in scenes:
                raise TruthError(f"{scenes[key].source} and {file} both hold instances of {scene.stem}; give one.")
            scenes[key] = scene
        progress.show((done + 1) / len(files))
    if not scenes:
        raise TruthError(
            f"{paths[0]} holds no instances; give files *{ENDING}.gpkg or a COCO json."
            if len(paths)
            else f"The list of files is empty; give files *{ENDING}.gpkg or a COCO json."
        )
    return list(scenes.values())


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    return sorted(file for file in path.glob(f"*{ENDING}.gpkg") if not file.name.startswith("."))


def _of_layer(path: Path) -> SceneInstances:
    grid = _grid(path)
    stem = path.name.partition(".gpkg")[0].removesuffix(ENDING)
    scene = SceneInstances(stem, path, (grid.height, grid.width))
    for batch in read_instances(path):
        usable = is_polygonal(batch.geometry)
        pixels = to_pixel(batch.geometry, grid)
        for i in range(len(batch)):
            name = batch["class_name"][i]
            if not usable[i] or not isinstance(name, str):
                number = batch["instance_id"][i]
                scene.left_out.append(
                    f"{path}: instance {number} has no class."
                    if usable[i]
                    else f"{path}: instance {number} has no mask."
                )
                continue
            # The score of SAM where there is one, else that of the detector that drew the box.
            score = next((float(batch[key][i]) for key in ("score", "box_score") if not np.isnan(batch[key][i])), 1.0)
            scene.add(name, of_polygon(pixels[i], *scene.size), score, bool(batch["difficult"][i]))
    return scene


def _grid(path: Path) -> RasterGrid:
    meta = read_instances_meta(path)
    if meta is not None:
        return meta.grid
    beside = path.with_name(f"{path.stem.removesuffix(ENDING)}_classes.tif")
    if not beside.is_file():
        raise TruthError(f"{path} does not hold the grid of its scene; put the class raster {beside.name} beside it.")
    with read_class_raster(beside) as raster:
        return raster.grid


def _of_coco(path: Path) -> list[SceneInstances]:
    content = load(path)
    scenes: dict[Any, SceneInstances] = {}
    for image in content["images"]:
        values = image if isinstance(image, dict) else {}
        key, name = id_of(values.get("id")), values.get("file_name")
        height, width = side_of(values.get("height")), side_of(values.get("width"))
        if key is None or not isinstance(name, str) or height is None or width is None:
            raise TruthError(f"{path} has an image without id, file_name, height or width; masks need all of them.")
        scenes[key] = SceneInstances(stem_of(name), path, (height, width))
    names = {
        id_of(each.get("id")): each.get("name") for each in content.get("categories", []) if isinstance(each, dict)
    }
    lost: list[str] = []
    for at, entry in enumerate(content["annotations"]):
        values = entry if isinstance(entry, dict) else {}
        key, category = (id_of(values.get(name)) for name in _KEYS)
        scene = scenes.get(key)
        class_name = names.get(category) if category is not None else None
        try:
            if scene is None:
                raise ValueError("it does not name an image of the file")
            if not isinstance(class_name, str) or not class_name:
                raise ValueError("its class is not one of the file's categories")
            mask = of_segmentation(values.get("segmentation"), *scene.size)
            scene.add(class_name, mask, _score(values.get("score")), flag_of(values.get("iscrowd")))
        except ValueError as error:
            sentence = f"{path}: annotation {ascii(values.get('id', at))[:40]} was left out: {error}."
            (lost if scene is None else scene.left_out).append(sentence)
    found = list(scenes.values())
    # Annotations that belong to no scene are reported with the first one, so that they are not lost.
    if found:
        found[0].left_out += lost
    return found


_KEYS = ("image_id", "category_id")


def _score(value: Any) -> float:
    if value is None:
        return 1.0
    if type(value) not in (int, float) or not math.isfinite(value):
        raise ValueError("its score is not a number")
    return float(value)
