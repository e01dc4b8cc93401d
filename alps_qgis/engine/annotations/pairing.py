"""Match annotations and images by name."""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import AnnotationError, SceneError
from ..scene.exif import UPRIGHT, orientation
from ..scene.scene import open_scene
from .boxes import Annotations, ImageBoxes
from .source import IMAGE_SUFFIXES, parts_of, stem_of


@dataclass(frozen=True)
class View:
    """How an image is stored and shown.

    Attributes:
        size: (height, width) of the stored pixels, which are read.
        orientation: EXIF's 1…8; from 5 on, programs that turn the image swap its sides.
    """

    size: tuple[int, int]
    orientation: int = UPRIGHT

    def shown(self, turned: bool) -> tuple[int, int]:
        """Return (height, width) as stored, or as programs show it that turn the image."""
        return self.size[::-1] if turned and self.orientation >= 5 else self.size


class ImageSizes:
    """The (height, width) of images by name. Only headers are read, and only when a size is asked for."""

    def __init__(self, images: Sequence[str | Path], turned: bool = False) -> None:
        """Take image files.

        Args:
            images: of which several that an annotation may mean must have the same size.
            turned: whether the sizes are those of images turned by their EXIF orientation.
        """
        self._names = _Names([Path(image) for image in images])
        self._turned = turned
        self._views: dict[Path, View | None] = {}

    def __call__(self, name: str, file: Path | None = None) -> tuple[int, int] | None:
        """Return the size of an image; None if it is missing, cannot be read, or is not unique.

        Args:
            name: what the annotation calls the image.
            file: the annotation, if it is for one image.
        """
        views = {self.view(path) for path in self._names.matching(name, file).images}
        sizes = {None if view is None else view.shown(self._turned) for view in views}
        return sizes.pop() if len(sizes) == 1 else None

    def view(self, path: Path) -> View | None:
        """Return size and orientation of an image; None if it cannot be read."""
        if path not in self._views:
            self._views[path] = _view(path)
        return self._views[path]


@dataclass(frozen=True)
class Paired:
    """Images with their boxes.

    Attributes:
        pairs: each image with its boxes; None for one that no annotation names.
        without_image: annotations whose image is not there.
        notes: a sentence for each annotation that names another of the images than its own name does.
    """

    pairs: tuple[tuple[Path, ImageBoxes | None], ...]
    without_image: tuple[ImageBoxes, ...]
    notes: tuple[str, ...] = ()


def pair_images(annotations: Annotations, images: Sequence[str | Path]) -> Paired:
    """Return each image, in the order given, with its boxes.

    An annotation for one image belongs to the image with the annotation file's own name, else to the one that it names
    inside, since many tools rename files and leave the name inside. The name of a file for many images does not count,
    unless it holds one only. `a.png.txt` and `a.txt` both have the name of `a.png`. Case does not matter. If several
    images match, the folders decide.

    Raises:
        AnnotationError: Two annotations for one image, or two images for one annotation.
    """
    paths = [Path(image) for image in images]
    names = _Names(paths)
    boxes_of: dict[Path, tuple[tuple[int, int], ImageBoxes]] = {}
    left: list[ImageBoxes] = []
    notes: list[str] = []
    for annotated in annotations.images:
        found = _match(names, annotated, len(annotations.images))
        if not found.images:
            left.append(annotated)
            continue
        path = found.images[0]
        if len(found.images) > 1:
            raise AnnotationError(
                f"Both {path} and {found.images[1]} could be the image {annotated.image} of {annotated.source}; give "
                "one."
            )
        if path in boxes_of:
            rank, other = boxes_of[path]
            if rank == found.rank:
                raise AnnotationError(
                    f"{path} has boxes in {other.source} and in {annotated.source}; give one of them."
                )
            left.append(annotated if rank > found.rank else other)
            if rank > found.rank:
                continue
        boxes_of[path] = found.rank, annotated
        if found.other:
            notes.append(
                f"{annotated.source} names the image {found.other.name} inside; its boxes are used for {path.name}, "
                "whose name the file has."
            )
    pairs = tuple((path, boxes_of[path][1] if path in boxes_of else None) for path in paths)
    return Paired(pairs, tuple(left), tuple(notes))


@dataclass(frozen=True)
class _Match:
    """Images that an annotation may mean.

    Attributes:
        images: of the best rank; several could be meant.
        rank: larger for a better match: by the file's own name, then with more folders in common.
        other: the image that the annotation names inside, where that is another one.
    """

    images: tuple[Path, ...] = ()
    rank: tuple[int, int] = (0, 0)
    other: Path | None = None


def _match(names: _Names, annotated: ImageBoxes, n_images: int) -> _Match:
    source = Path(annotated.source) if annotated.source else None
    if not annotated.shared:
        return names.matching(annotated.image, source)
    found = names.matching(annotated.image, None)
    return found if found.images or n_images > 1 else names.matching(annotated.image, source)


class _Names:
    """Images by what annotations may call them."""

    def __init__(self, paths: Iterable[Path]) -> None:
        self._by_name: dict[str, list[Path]] = defaultdict(list)
        self._by_stem: dict[str, list[Path]] = defaultdict(list)
        self._suffixes = set(IMAGE_SUFFIXES)
        for path in paths:
            self._by_name[_key(path.name)].append(path)
            # The end of `ortho.2`, an image without a suffix, belongs to its name.
            if path.suffix.lower() in IMAGE_SUFFIXES or path.suffix[1:].isalpha():
                self._by_stem[_key(path.stem)].append(path)
                self._suffixes.add(path.suffix.lower())

    def matching(self, name: str, file: Path | None) -> _Match:
        """Return the images that an annotation may mean.

        Args:
            name: what it calls the image.
            file: the annotation, if its own name counts too, and first.
        """
        inside, in_common = self._named(name, parts_of(name)[:-1], folders_first=True)
        if file is None:
            return _Match(inside, (0, in_common))
        own, own_common = self._named(file.stem, file.parent.parts, folders_first=False)
        if not own:
            return _Match(inside, (0, in_common))
        other = inside[0] if len(inside) == 1 and inside[0] not in own else None
        if len(own) > 1 and set(inside) & set(own):
            # Several images have the annotation's name; the name inside may tell which.
            own = tuple(path for path in own if path in inside)
        return _Match(own, (1, own_common), other)

    def _named(self, name: str, folders: tuple[str, ...], *, folders_first: bool) -> tuple[tuple[Path, ...], int]:
        """Return the images with a name, the nearest ones only, and how many folders they have in common with it.

        Args:
            name: with or without the suffix of images.
            folders: above it.
            folders_first: whether folders count more than the suffix; else less.
        """
        given = (parts_of(name) or ("",))[-1]
        base = _key(given)
        tiers = [self._by_name.get(base, []), self._by_stem.get(base, [])]
        if Path(base).suffix in self._suffixes:
            tiers.append(self._by_stem.get(Path(base).stem, []))
        ranks: dict[Path, tuple[int, int]] = {}
        for tier, paths in enumerate(tiers):
            for path in paths:
                common = _in_common(path.parent.parts, folders)
                ranks.setdefault(path, (common, -tier) if folders_first else (-tier, common))
        if not ranks:
            return (), 0
        best = max(ranks.values())
        found = [path for path, rank in ranks.items() if rank == best]
        # A.png and a.png are two images on some systems.
        same_case = [path for path in found if given in (path.name, path.stem) or stem_of(given) == path.stem]
        return tuple(same_case or found), best[0 if folders_first else 1]


def _key(name: str) -> str:
    """Return what is the same for a name in either case, and for accents as one character or two, as macOS has them."""
    return unicodedata.normalize("NFC", name).casefold()


def _in_common(a: Sequence[str], b: Sequence[str]) -> int:
    """Return how many folders are the same, from the file upwards."""
    n = 0
    while n < min(len(a), len(b)) and _key(a[-1 - n]) == _key(b[-1 - n]):
        n += 1
    return n


def _view(path: Path) -> View | None:
    try:
        with open_scene(path) as scene:
            return View((scene.height, scene.width), orientation(path))
    except SceneError:
        return None
