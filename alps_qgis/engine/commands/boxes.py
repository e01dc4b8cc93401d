"""`alps boxes`: masks for the boxes that annotators or detectors drew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import AnnotationError, OutputError
from ..progress import Progress
from ..runtime.files import make_folder
from ..scene.names import distinct_stems, find_scenes
from ..settings import BOX_PROMPTS, BOX_SEGMENTERS, PRECISIONS, BoxSettings, SceneSettings
from .given import Arguments, may_overwrite, read_settings
from .options import add_overwrite, add_scene, add_tiles, command, names, take

if TYPE_CHECKING:
    from ..annotations.boxes import Boxes, Flaw

NAME = "boxes"


def add(commands: Any) -> None:
    """Add the command."""
    text = "Turn boxes with classes into masks: instances and a class raster of each image, the same classes in all."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("scenes", nargs="+", metavar="SCENE", help="rasters, folders, patterns or lists (.txt)")
    given = parser.add_mutually_exclusive_group(required=True)
    given.add_argument(
        "--annotations", nargs="+", metavar="FILE", help="files or folders of annotations, of one format"
    )
    given.add_argument("--boxes", metavar="LAYER", help="polygon layer of boxes: file, or file|layername=NAME")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for all outputs; made if missing")
    group = parser.add_argument_group("boxes")
    group.add_argument("--format", default="auto", metavar="NAME", help="of the annotations, for example dota or coco")
    group.add_argument("--class-field", metavar="FIELD", help="of the layer; without it all boxes are of one class")
    group.add_argument("--score-field", metavar="FIELD", help="of the layer: how sure the detector is, 0 to 1")
    _add_settings(parser)
    add_scene(parser)
    add_overwrite(parser)


def _add_settings(parser: Any) -> None:
    default = BoxSettings()
    group = parser.add_argument_group("which boxes")
    group.add_argument("--classes", type=names, default=[], metavar="A,B", help="only these, numbered in this order")
    group.add_argument("--least-score", type=float, default=default.least_score, metavar="S", help="of a detector")
    group.add_argument("--no-difficult", dest="difficult", action="store_false", help="leave difficult boxes out")
    group = parser.add_argument_group("masks")
    group.add_argument(
        "--segmenter", choices=BOX_SEGMENTERS, default=default.segmenter, help="auto takes the best installed"
    )
    group.add_argument("--checkpoint", metavar="FILE", help="SAM checkpoint; else the model folder's")
    group.add_argument("--device", default=default.device, help="auto, cpu, cuda, cuda:N or mps")
    group.add_argument("--precision", choices=PRECISIONS, default=default.precision)
    group.add_argument(
        "--prompt", choices=BOX_PROMPTS, default=default.prompt, help="what SAM is told of an oriented box"
    )
    group.add_argument("--margin", type=float, default=default.margin, help="how far masks may leave boxes (share)")
    group.add_argument("--workers", type=int, default=default.workers, help="processes for images; 0 takes all cores")
    add_tiles(group, default.halo)


def _build(options: dict[str, Any]) -> dict[str, Any]:
    kept = ("scenes", "annotations", "boxes", "out", "format", "class_field", "score_field", "overwrite")
    return {
        **{name: options[name] for name in kept},
        "scene": take(options, SceneSettings()),
        "settings": take(options, BoxSettings()),
    }


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Turn boxes into masks; see `BoxPlan`."""
    from ..pipeline.boxes import BoxOutputs, BoxPlan, mask_images
    from ..pipeline.stages import BOXES

    scene = read_settings(SceneSettings, arguments.get("scene"))
    settings = read_settings(BoxSettings, arguments.get("settings"))
    scenes = find_scenes(arguments["scenes"], scene.allow_remote)
    exact = arguments.get("outputs")
    if exact:
        if len(scenes) != 1:
            raise OutputError(f"Exact output names serve one image, not {len(scenes)}; give a folder instead.")
        outputs = {scenes[0]: BoxOutputs(Path(exact["instances"]), Path(exact["classes"]))}
    else:
        out, stems = make_folder(Path(arguments["out"])), distinct_stems(scenes)
        outputs = {path: BoxOutputs.beside(out, stems[path]) for path in scenes}
    reading, masking = BOXES.parts(progress)
    boxes, flaws, unnamed = _read(arguments, scenes, scene, reading)
    return mask_images(BoxPlan(outputs, boxes, flaws, unnamed, scene, settings, may_overwrite(arguments)), masking)


def _read(
    arguments: Arguments, scenes: list[Path], settings: SceneSettings, progress: Progress
) -> tuple[dict[Path, Boxes], tuple[Flaw, ...], tuple[str, ...]]:
    """Return the boxes of each image, what was left out, and annotated images that were not given."""
    layer, files = arguments.get("boxes"), arguments.get("annotations")
    if layer:
        return *_from_layer(arguments, scenes, settings), ()
    if not files:
        raise AnnotationError("No boxes were given; name annotation files or a layer of boxes.")
    from ..annotations.formats import read_annotations
    from ..annotations.pairing import ImageSizes, pair_images

    found = read_annotations(files, arguments.get("format") or "auto", ImageSizes(scenes), progress)
    paired = pair_images(found, scenes)
    if len(scenes) == len(found.images) == len(paired.without_image) == 1:
        # Layers of QGIS may be copies under another name.
        name = found.images[0].image
        progress.warn(f"The annotation is of the image {name}; it is taken for {scenes[0].name}, the only one given.")
        return {scenes[0]: found.images[0].boxes}, found.flaws, ()
    boxes = {path: annotated.boxes for path, annotated in paired.pairs if annotated is not None}
    return boxes, found.flaws, tuple(each.image for each in paired.without_image)


def _from_layer(
    arguments: Arguments, scenes: list[Path], settings: SceneSettings
) -> tuple[dict[Path, Boxes], tuple[Flaw, ...]]:
    from ..annotations.vector import read_vector_boxes
    from ..errors import SceneError
    from ..scene.scene import open_scene

    boxes: dict[Path, Boxes] = {}
    flaws: list[Flaw] = []
    for path in scenes:
        try:
            with open_scene(path, settings) as scene:
                grid = scene.grid
        except SceneError:
            # Told when the image itself is to be read.
            continue
        fields = (arguments.get("class_field"), arguments.get("score_field"))
        found = read_vector_boxes(arguments["boxes"], grid, *fields)
        boxes[path] = found.images[0].boxes
        flaws.extend(found.flaws)
    return boxes, tuple(flaws)


def describe(result: dict[str, Any]) -> str:
    """Say what came of the boxes, and where it is."""
    n_images, n_bare = result["n_images"], result["n_without_boxes"]
    lines = [
        f"{result['n_instances']:,} masks of {result['n_boxes']:,} boxes in {n_images:,} images "
        f"({n_bare:,} without boxes), {len(result['classes'])} classes, by {result['segmenter']}"
    ]
    if result["n_filled"]:
        lines.append(f"{result['n_filled']:,} boxes in which nothing was found are filled")
    lines += [f"left out {reason}: {n:,} boxes" for reason, n in result["left_out"].items()]
    if result["flaws"]:
        lines.append(f"left out by the reader: {len(result['flaws']):,}, the first: {result['flaws'][0]['message']}")
    lines += [row["classes"] for row in result["images"]]
    lines += [f"{failure['input']}: failed: {failure['message']}" for failure in result["failed"]]
    return "\n".join(lines)
