"""Match annotations and images by name."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import AnnotationError, SceneError
from ..scene.scene import open_scene
from .boxes import Annotations, ImageBoxes
from .source import stem_of


class ImageSizes:
    """The (height, width) of images by stem. Only headers are read, and only when a size is asked for."""

    def __init__(self, images: Sequence[str | Path]) -> None:
        """Take image files; several with the same stem must have the same size."""
        self._paths = _by_stem([Path(image) for image in images])
        self._sizes: dict[str, tuple[int, int] | None] = {}

    def __call__(self, stem: str) -> tuple[int, int] | None:
        """Return the size of an image; None if it is missing, cannot be read, or is not unique."""
        key = stem.casefold()
        if key not in self._sizes:
            sizes = {_size(path) for path in self._paths.get(key, ())}
            self._sizes[key] = sizes.pop() if len(sizes) == 1 else None
        return self._sizes[key]


@dataclass(frozen=True)
class Paired:
    """Images with their boxes.

    Attributes:
        pairs: each image with its boxes; None for one that no annotation names.
        without_image: annotations whose image is not there.
    """

    pairs: tuple[tuple[Path, ImageBoxes | None], ...]
    without_image: tuple[ImageBoxes, ...]


def pair_images(annotations: Annotations, images: Sequence[str | Path]) -> Paired:
    """Return each image, in the order given, with its boxes.

    An annotation belongs to the image with the stem of the name that it gives, else to the image with the stem of its
    own file, since many tools copy files and leave the name inside. Case does not matter. If several images match, the
    folders in the annotation's name decide.

    Raises:
        AnnotationError: Two annotations for one image, or two images for one annotation.
    """
    paths = [Path(image) for image in images]
    by_stem = _by_stem(paths)
    boxes_of: dict[Path, ImageBoxes] = {}
    left: list[ImageBoxes] = []
    for annotated in annotations.images:
        found = by_stem.get(stem_of(annotated.image).casefold()) or by_stem.get(stem_of(annotated.source).casefold())
        found = _nearest(found or [], annotated.image)
        if not found:
            left.append(annotated)
            continue
        if len(found) > 1:
            raise AnnotationError(
                f"Both {found[0]} and {found[1]} could be the image {annotated.image} of {annotated.source}; give one."
            )
        if found[0] in boxes_of:
            raise AnnotationError(
                f"{found[0]} has boxes in {boxes_of[found[0]].source} and in {annotated.source}; give one of them."
            )
        boxes_of[found[0]] = annotated
    return Paired(tuple((path, boxes_of.get(path)) for path in paths), tuple(left))


def _nearest(candidates: list[Path], name: str) -> list[Path]:
    """Return the candidates whose path ends with the given name; all of them if none does."""
    parts = tuple(part for part in name.replace("\\", "/").split("/") if part not in ("", "."))
    exact = [path for path in candidates if path.parts[-len(parts) :] == parts]
    return exact if len(candidates) > 1 and exact else candidates


def _by_stem(paths: Sequence[Path]) -> dict[str, list[Path]]:
    found: dict[str, list[Path]] = defaultdict(list)
    for path in paths:
        found[path.stem.casefold()].append(path)
    return found


def _size(path: Path) -> tuple[int, int] | None:
    try:
        with open_scene(path) as scene:
            return scene.height, scene.width
    except SceneError:
        return None
