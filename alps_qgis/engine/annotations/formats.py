"""The table of formats: what each holds, how to tell it, how to read and write it."""

from __future__ import annotations

import codecs
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import AnnotationError
from ..progress import SILENT, Progress
from ..runtime.files import check_output, write_aside
from . import coco, dota, fair1m, hrsc, table, voc, yolo, yolo_names
from .boxes import Annotations, Boxes, Flaw, ImageBoxes
from .gather import Sizes, usable_name
from .source import lines_of, read_bytes, read_text, stem_of

AUTO = "auto"


@dataclass(frozen=True)
class Format:
    """One format.

    Attributes:
        name: what settings call it.
        title: what people call it.
        suffix: of its files.
        read: (path, sizes) → what one file holds.
        text: the text of one image's boxes, or of all images' where `many`.
        many: one file holds many images.
        holds: which of `oriented`, `upright`, `score`, `difficult` it can hold. A format without `upright` takes
            boxes of both kinds, and reads them back as oriented.
    """

    name: str
    title: str
    suffix: str
    read: Callable[[Path, Sizes], Annotations]
    text: Callable[..., str]
    many: bool
    holds: frozenset[str]


def _format(name: str, title: str, suffix: str, module: Any, holds: str, many: bool = False) -> Format:
    return Format(name, title, suffix, module.read, module.text, many, frozenset(holds.split()))


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        _format("dota", "DOTA text", ".txt", dota, "oriented difficult"),
        _format("dior", "DIOR xml", ".xml", voc, "oriented upright score difficult"),
        _format("hrsc", "HRSC xml", ".xml", hrsc, "oriented upright score difficult"),
        _format("fair1m", "FAIR1M xml", ".xml", fair1m, "oriented score"),
        _format("voc", "Pascal VOC xml", ".xml", voc, "upright score difficult"),
        _format("coco", "COCO json", ".json", coco, "oriented upright score difficult", many=True),
        _format("yolo", "YOLO text", ".txt", yolo, "oriented upright score"),
        _format("csv", "DeepForest csv", ".csv", table, "upright score difficult", many=True),
    )
}
_SUFFIXES = frozenset(each.suffix for each in FORMATS.values())
_NOT_ANNOTATIONS = frozenset((*yolo_names.NAME_LISTS, "readme.txt", "license.txt"))


def read_annotations(
    paths: str | Path | Sequence[str | Path],
    format: str = AUTO,  # noqa: A002 - the word that users know
    sizes: Sizes | Mapping[str, tuple[int, int]] | None = None,
    progress: Progress = SILENT,
) -> Annotations:
    """Read boxes from annotation files.

    An entry that is no box, and a file that is no annotation, become flaws, and the others go on.

    Args:
        paths: files, or folders, of which all files directly inside are read that have a suffix of the format.
        format: a key of `FORMATS`, or `auto`: told from what the files hold; a folder must hold one format only.
        sizes: (height, width) of images by stem, see `pairing.ImageSizes`. YOLO needs them; other formats find boxes
            outside the image with them.
        progress: told about files done.

    Returns:
        The images in the order of the files, also those without boxes.

    Raises:
        AnnotationError: No file, an unknown format, several formats, or not one file could be read.
    """
    # Lists of names may have changed since the last time.
    yolo_names.class_names.cache_clear()
    files = _files(paths, format)
    kinds = _kinds(files, format)
    known = sizes if callable(sizes) else (sizes or {}).get
    images: list[ImageBoxes] = []
    flaws: list[Flaw] = []
    failed: list[AnnotationError] = []
    for done, file in enumerate(files):
        progress.check()
        try:
            kind = kinds[file]
            if isinstance(kind, AnnotationError):
                raise kind
            read = kind.read(file, known)
        except AnnotationError as error:
            failed.append(error)
            flaws.append(Flaw(str(file), _line_in(str(error)), str(error), 0))
            continue
        images += read.images
        flaws += read.flaws
        progress.show((done + 1) / len(files))
    if len(failed) == len(files):
        raise failed[0]
    return Annotations(tuple(images), tuple(flaws))


def write_annotations(
    images: Sequence[ImageBoxes],
    target: str | Path,
    format: str,  # noqa: A002 - the word that users know
    overwrite: bool = False,
) -> list[Path]:
    """Write boxes in a format.

    What the format cannot hold is refused rather than dropped.

    Args:
        images: with their boxes; each a stem of its own.
        target: a file for formats of many images, else an existing folder; for YOLO `classes.txt` comes with them.
        format: a key of `FORMATS`.
        overwrite: existing files may be replaced.

    Returns:
        The files.

    Raises:
        AnnotationError: The format cannot hold it.
        OutputError: A file exists or cannot be written.
    """
    kind = _known(format)
    target = Path(target)
    for image in images:
        _check_holds(kind, image)
    if kind.many:
        texts = {target: kind.text(images)}
    else:
        names = sorted({name for image in images for name in image.boxes.class_name})
        more = (names,) if kind.name == "yolo" else ()
        texts = {}
        for image in images:
            path = target / f"{stem_of(image.image)}{kind.suffix}"
            if path in texts:
                raise AnnotationError(f"Two images are called {stem_of(image.image)}; {path} can hold one of them.")
            texts[path] = kind.text(image, *more)
        if kind.name == "yolo":
            texts[target / "classes.txt"] = yolo.names_text(names)
    for path in texts:
        check_output(path, overwrite=overwrite)
    for path, text in texts.items():
        _write(path, text)
    return list(texts)


def _write(path: Path, text: str) -> None:
    data = text.encode("utf-8")

    def verify(written: Path) -> None:
        if written.read_bytes() != data:
            raise OSError("the annotation came back different")

    with write_aside(path, verify) as aside:
        aside.write_bytes(data)


def _check_holds(kind: Format, image: ImageBoxes) -> None:
    boxes: Boxes = image.boxes
    lacking = None
    if "oriented" not in kind.holds and boxes.oriented.any():
        lacking = "oriented boxes"
    elif "score" not in kind.holds and not np.isnan(boxes.score).all():
        lacking = "scores"
    elif "difficult" not in kind.holds and boxes.difficult.any():
        lacking = "marks of difficult objects"
    if lacking:
        raise AnnotationError(f"{image.image} has {lacking}, which {kind.title} cannot hold; choose another format.")
    if not usable_name(image.image) or not stem_of(image.image):
        raise AnnotationError(f"{ascii(image.image)} is no name of an image; rename it.")
    wrong = next((name for name in boxes.class_name if not usable_name(name)), None)
    if wrong is not None:
        raise AnnotationError(f"{image.image}: {ascii(wrong)} is no class name; rename the class.")
    if not np.isfinite(boxes.corners).all():
        raise AnnotationError(f"{image.image} has a box with a coordinate that is not finite; remove it.")


def _known(name: str) -> Format:
    if name not in FORMATS:
        raise AnnotationError(f"There is no annotation format {name!r}; choose one of {', '.join(FORMATS)}.")
    return FORMATS[name]


def _files(paths: str | Path | Sequence[str | Path], name: str) -> list[Path]:
    suffixes = _SUFFIXES if name == AUTO else {_known(name).suffix}
    files: list[Path] = []
    for given in [paths] if isinstance(paths, str | Path) else paths:
        path = Path(given)
        if path.is_dir():
            files += sorted(file for file in path.iterdir() if _may_be(file, suffixes))
        else:
            files.append(path)
    if not files:
        raise AnnotationError(
            f"There are no annotations in what was given; name files ending in {', '.join(sorted(suffixes))}, or a "
            "folder that has some."
        )
    return files


def _may_be(file: Path, suffixes: Iterable[str]) -> bool:
    name = file.name.lower()
    ours = file.suffix.lower() in suffixes and not name.startswith(".") and name not in _NOT_ANNOTATIONS
    return ours and file.is_file()


def _kinds(files: Sequence[Path], name: str) -> dict[Path, Format | AnnotationError]:
    """Return the format of each file, or what is wrong with it."""
    if name != AUTO:
        return {file: _known(name) for file in files}
    found: dict[Path, str | None | AnnotationError] = {}
    for file in files:
        try:
            found[file] = sniff(file)
        except AnnotationError as error:
            found[file] = error
    examples: dict[str, Path] = {}
    for file, kind in found.items():
        if isinstance(kind, str):
            examples.setdefault(kind, file)
    if set(examples) == {"dior", "voc"}:
        # A set with oriented boxes where they are needed.
        examples.pop("voc")
    if len(examples) > 1:
        listed = ", ".join(f"{FORMATS[kind].title} ({file.name})" for kind, file in examples.items())
        raise AnnotationError(f"There are several formats in what was given: {listed}; name the format to read.")
    only = FORMATS[next(iter(examples), "dota")]
    return {file: kind if isinstance(kind, AnnotationError) else only for file, kind in found.items()}


def sniff(path: Path) -> str | None:
    """Return the name of the format that a file is in; None for an empty text, which fits those with a file per image.

    Raises:
        AnnotationError: It is none of them.
    """
    suffix = path.suffix.lower()
    if suffix == ".json":
        return "coco"
    if suffix == ".csv":
        return "csv"
    if suffix == ".xml":
        return _sniff_xml(path)
    votes: dict[str, int] = defaultdict(int)
    lines = lines_of(read_text(path))
    for _, line in lines[:50]:
        kind = _sniff_line(line)
        if kind:
            votes[kind] += 1
    if votes:
        return max(votes, key=lambda kind: votes[kind])
    if lines:
        raise AnnotationError(f"{path} is no annotation of a known format; name the format, or remove the file.")
    return None


def _sniff_xml(path: Path) -> str:
    data = read_bytes(path)
    wide = data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE))
    # The tags are ASCII in whatever encoding the rest is.
    text = data.decode("utf-16" if wide else "latin-1", errors="replace")
    for tag, kind in (
        ("HRSC_Image", "hrsc"),
        ("possibleresult", "fair1m"),
        ("objects", "fair1m"),
        ("robndbox", "dior"),
    ):
        if re.search(rf"<{tag}[\s/>]", text):
            return kind
    return "voc"


def _sniff_line(line: str) -> str | None:
    if line.lower().startswith(("imagesource", "gsd")):
        return "dota"
    columns = line.split()
    numbers = [bool(re.fullmatch(r"[-+]?(\d+\.?\d*|\.\d+)([eE][-+]?\d+)?", column)) for column in columns]
    if len(columns) >= 9 and all(numbers[:8]) and not numbers[8]:
        return "dota"
    if len(columns) in (5, 6, 9, 10) and all(numbers) and columns[0].partition(".")[0].isdigit():
        shares = [abs(float(column)) for column in columns[1:]]
        return "yolo" if max(shares) <= 2 else ("dota" if len(columns) >= 9 else None)
    return None


def _line_in(message: str) -> int | None:
    found = re.search(r", line (\d+):", message)
    return int(found[1]) if found else None
