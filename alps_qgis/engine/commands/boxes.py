"""`alps boxes`: masks for the boxes that annotators or detectors drew."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import AnnotationError, OutputError, SceneError
from ..progress import Progress
from ..settings import BoxSettings, SceneSettings
from .command import SCENES, Arguments, Command, Input, Result, SettingsOf, count, out_folder

if TYPE_CHECKING:
    from ..annotations.boxes import Boxes, Flaw


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.boxes import BoxOutputs, BoxPlan, mask_images
    from ..pipeline.stages import BOXES
    from ..runtime.files import make_folder
    from ..scene.names import distinct_stems, find_scenes

    scene, exact = arguments["scene"], arguments["outputs"]
    scenes = find_scenes(arguments["scenes"], scene.allow_remote)
    if exact:
        if len(scenes) != 1:
            raise OutputError(f"Exact output names work for one image, not for {len(scenes)}; give a folder instead.")
        outputs = {scenes[0]: BoxOutputs(Path(exact["instances"]), Path(exact["classes"]))}
    else:
        out, stems = make_folder(Path(arguments["out"])), distinct_stems(scenes)
        outputs = {path: BoxOutputs.beside(out, stems[path]) for path in scenes}
    reading, masking = BOXES.parts(progress)
    found = _read(arguments, scenes, scene, reading)
    given = {"outputs": outputs, "scene": scene, "settings": arguments["settings"]}
    return mask_images(BoxPlan(**given, **found, overwrite=arguments["overwrite"]), masking)


def _read(arguments: Arguments, scenes: list[Path], settings: SceneSettings, progress: Progress) -> dict[str, Any]:
    """Return what a `BoxPlan` holds about boxes: those of each image, and what was left out or refused."""
    layer, files = arguments["boxes"], arguments["annotations"]
    if layer:
        boxes, flaws = _from_layer(arguments, scenes, settings)
        return {"boxes": boxes, "flaws": flaws}
    if not files:
        raise AnnotationError("No boxes were given; name annotation files or a layer of boxes.")
    from ..annotations.fitting import fit_images
    from ..annotations.formats import read_annotations
    from ..annotations.pairing import ImageSizes, Paired, pair_images

    turned = arguments["settings"].exif_turned
    sizes = ImageSizes(scenes, turned)
    found = read_annotations(files, arguments["format"], sizes, progress)
    paired = pair_images(found, scenes)
    other_name = len(scenes) == len(found.images) == len(paired.without_image) == 1
    if other_name:
        # A layer of QGIS may be a copy of the image under another name.
        name = found.images[0].image
        progress.warn(f"The annotation names the image {name}; it is used for {scenes[0].name}, the only image given.")
        paired = Paired(((scenes[0], found.images[0]),), ())
    fitted = fit_images(found, paired, sizes, turned, other_name)
    return {
        "boxes": fitted.boxes,
        "flaws": found.flaws,
        "unnamed": tuple(each.image for each in paired.without_image),
        "refused": fitted.refused,
        "notes": fitted.notes,
    }


def _from_layer(
    arguments: Arguments, scenes: list[Path], settings: SceneSettings
) -> tuple[dict[Path, Boxes], tuple[Flaw, ...]]:
    from ..annotations.vector import read_vector_boxes
    from ..scene.scene import open_scene

    boxes: dict[Path, Boxes] = {}
    flaws: list[Flaw] = []
    for path in scenes:
        try:
            with open_scene(path, settings) as scene:
                grid = scene.grid
        except SceneError:
            # Reported later, when the image itself is read.
            continue
        fields = (arguments["class_field"], arguments["score_field"])
        found = read_vector_boxes(arguments["boxes"], grid, *fields)
        boxes[path] = found.images[0].boxes
        flaws.extend(found.flaws)
    return boxes, tuple(flaws)


def _describe(result: Result) -> str:
    lines = [
        f"{count(result['n_instances'], 'mask')} from {count(result['n_boxes'], 'box')} in "
        f"{count(result['n_images'], 'image')} ({result['n_without_boxes']:,} without boxes), "
        f"{count(len(result['classes']), 'class')}, by {result['segmenter']}"
    ]
    if result["n_filled"]:
        lines.append(f"filled as a whole, because nothing was found inside: {count(result['n_filled'], 'box')}")
    lines += [f"left out: {count(n, 'box')} {reason}" for reason, n in result["left_out"].items()]
    if result["flaws"]:
        n_flaws, first = len(result["flaws"]), result["flaws"][0]["message"]
        lines.append(f"left out as unreadable: {count(n_flaws, 'entry', 'entries')}; the first: {first}")
    lines += [row["classes"] for row in result["images"]]
    lines += [f"{failure['input']}: failed: {failure['message']}" for failure in result["failed"]]
    return "\n".join(lines)


COMMAND = Command(
    "boxes",
    "Turn boxes into masks with classes: instances and a class raster for each image.",
    _run,
    _describe,
    inputs=(
        SCENES,
        Input(
            "annotations",
            "Annotation files, or folders of them, all of one format.",
            "FILE",
            "--annotations",
            many=True,
            group="boxes",
        ),
        Input("boxes", "Polygon layer of boxes: FILE, or FILE|layername=NAME.", "LAYER", "--boxes", group="boxes"),
        out_folder(),
        Input("outputs", option=None),
        Input("format", "Format of the annotations, for example dota or coco.", "NAME", "--format", default="auto"),
        Input(
            "class_field",
            "Field with the class of each box. If not set, all boxes have one class.",
            "FIELD",
            "--class-field",
        ),
        Input(
            "score_field",
            "Field with the score of the detector, from 0 to 1.",
            "FIELD",
            "--score-field",
        ),
    ),
    settings={"scene": SettingsOf(SceneSettings), "settings": SettingsOf(BoxSettings)},
    algorithms=("boxestomasks",),
)
