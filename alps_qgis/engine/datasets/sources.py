"""Pair scenes with their class rasters and the layers of their instances."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import DatasetError, TruthError
from ..evaluation.pairs import pair_by_name, pair_files
from ..scene.names import RASTER_SUFFIXES, SceneOutputs, distinct_stems, find_scenes
from ..tables.layer_path import split_layer

VECTOR_SUFFIXES = frozenset({".gpkg", ".geojson", ".json", ".shp", ".fgb"})

_INSTANCES_ENDING = "_instances.gpkg"


@dataclass(frozen=True)
class Source:
    """One scene and its labels.

    Attributes:
        scene: the raster.
        stem: start of the names of its chips; unique among the scenes.
        classes: its class raster; None if the instances give the classes.
        instances: layer of its instances, as a file or `file|layername=…`; None if they are the connected
            components of the class raster.
    """

    scene: Path
    stem: str
    classes: Path | None
    instances: str | None


def find_sources(
    scenes: Iterable[str | Path], labels: Sequence[str | Path], instances: Sequence[str | Path] = ()
) -> tuple[list[Source], list[Path]]:
    """Pair scenes with their labels by name.

    In a folder of labels, `<stem>_classes.tif` (or `.png` …) and `<stem>_instances.gpkg` belong to the scene with this
    stem; class rasters with other names are paired as `pair_files` does. A folder of instances holds
    `<stem>_instances.gpkg` or `<stem>_polygons.gpkg`; a single layer is for all scenes.

    Returns:
        The labelled scenes, in the order of their paths, and those without any label.

    Raises:
        SceneError: No scene was given, or a folder without scenes.
        DatasetError: No labels were given, no labels fit a scene, or a layer has an unsupported format.
    """
    found = find_scenes(scenes)
    stems = distinct_stems(found)
    if not labels and not instances:
        raise DatasetError("No labels were given; give class rasters, a folder of them, or a layer of polygons.")
    for path in (*labels, *instances):
        if not split_layer(path)[0].exists():
            raise DatasetError(f"The labels {path} do not exist; check the path.")
    classes = _class_rasters(found, stems, [Path(path) for path in labels])
    layers = _layers(stems, [Path(path) for path in labels], [str(path) for path in instances])
    sources = [Source(scene, stems[scene], classes.get(scene), layers.get(scene)) for scene in found]
    labelled = [source for source in sources if source.classes or source.instances]
    if not labelled:
        raise DatasetError(
            f"No labels fit {found[0]} by name; give them the names of their scenes, or list one file for each scene."
        )
    return labelled, [source.scene for source in sources if not (source.classes or source.instances)]


def _class_rasters(scenes: Sequence[Path], stems: dict[Path, str], labels: Sequence[Path]) -> dict[Path, Path]:
    files = [file for given in labels for file in (_rasters(given) if given.is_dir() else [given])]
    by_stem = {file.stem.casefold(): file for file in files}
    classes = {}
    for scene in scenes:
        ours = SceneOutputs.beside(Path(), stems[scene]).classes.stem.casefold()
        if ours in by_stem:
            classes[scene] = by_stem[ours]
    taken = set(classes.values())
    rest = [file for file in files if file not in taken]
    without = [scene for scene in scenes if scene not in classes]
    if not rest or not without:
        return classes
    if len(rest) == len(without) and not any(given.is_dir() for given in labels):
        return classes | _one_by_one(rest, without)
    return _by_name(rest, scenes) | classes


def _rasters(folder: Path) -> list[Path]:
    rasters = sorted(file for file in folder.iterdir() if file.suffix.lower() in RASTER_SUFFIXES and file.is_file())
    rasters = [file for file in rasters if not file.name.startswith(".")]
    return [file for file in rasters if file.stem.endswith("_classes")] or rasters


def _one_by_one(labels: list[Path], scenes: list[Path]) -> dict[Path, Path]:
    try:
        return {scene: label for label, scene in pair_files(labels, scenes)}
    except TruthError as error:
        raise DatasetError(f"The labels cannot be paired with their scenes: {error}") from None


def _by_name(labels: list[Path], scenes: Sequence[Path]) -> dict[Path, Path]:
    """Return the labels of scenes by name; labels of scenes that were not given are ignored."""
    if len(scenes) == 1:
        return _of_single(scenes[0], labels)
    try:
        return {scene: label for label, scene in pair_by_name(labels, scenes)}
    except TruthError:
        # One label without a scene makes the whole pairing fail, so each label is now paired by itself.
        pairs: dict[Path, Path] = {}
    for label in labels:
        try:
            [(_, scene)] = pair_by_name([label], scenes)
        except TruthError:
            continue
        if scene in pairs:
            raise DatasetError(f"Both {pairs[scene]} and {label} fit {scene} by name; give one label for each scene.")
        pairs[scene] = label
    return pairs


def _of_single(scene: Path, labels: list[Path]) -> dict[Path, Path]:
    # A name with `_classes` says which scene it belongs to, and that name was looked for already.
    labels = [label for label in labels if not label.stem.endswith("_classes")]
    try:
        return {scene: pair_files([scene], labels)[0][1]} if labels else {}
    except TruthError:
        return {}


def _layers(stems: dict[Path, str], labels: Sequence[Path], instances: Sequence[str]) -> dict[Path, str]:
    single = [given for given in instances if not Path(given).is_dir()]
    for given in single:
        suffix = split_layer(given)[0].suffix.lower()
        if suffix not in VECTOR_SUFFIXES:
            raise DatasetError(f"{given} is not a supported vector layer; give {', '.join(sorted(VECTOR_SUFFIXES))}.")
    layers = {}
    for scene, stem in stems.items():
        beside = [folder / f"{stem}{_INSTANCES_ENDING}" for folder in labels if folder.is_dir()]
        for folder in (Path(given) for given in instances if Path(given).is_dir()):
            beside = [folder / f"{stem}{_INSTANCES_ENDING}", folder / f"{stem}_polygons.gpkg", *beside]
        own = [given for given in single if split_layer(given)[0].stem.casefold().startswith(f"{stem}_".casefold())]
        existing = [str(path) for path in beside if path.is_file()]
        if own or existing or single:
            layers[scene] = (own or existing or single)[0]
    if len(single) > 1 and (lost := [given for given in single if given not in layers.values()]):
        raise DatasetError(
            f"{lost[0]} fits no scene by name; give one layer for all scenes, or give each layer the name of its scene."
        )
    return layers
