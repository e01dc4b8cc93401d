"""The table of formats: how to recognise each one, and how to read it."""

from __future__ import annotations

import codecs
import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import AnnotationError
from ..progress import SILENT, Progress
from . import coco, dota, fair1m, hrsc, table, voc, yolo, yolo_names
from .boxes import Annotations, Flaw, ImageBoxes
from .gather import Sizes
from .source import NUMBER, lines_of, read_bytes, read_text, stem_of

AUTO = "auto"


@dataclass(frozen=True)
class Format:
    """One format.

    Attributes:
        name: what settings call it.
        title: what people call it.
        suffix: of its files.
        read: (path, sizes) → what one file holds.
    """

    name: str
    title: str
    suffix: str
    read: Callable[[Path, Sizes], Annotations]


FORMATS: dict[str, Format] = {
    each.name: each
    for each in (
        Format("dota", "DOTA text", ".txt", dota.read),
        Format("dior", "DIOR xml", ".xml", voc.read),
        Format("hrsc", "HRSC xml", ".xml", hrsc.read),
        Format("fair1m", "FAIR1M xml", ".xml", fair1m.read),
        Format("voc", "Pascal VOC xml", ".xml", voc.read),
        Format("coco", "COCO json", ".json", coco.read),
        Format("yolo", "YOLO text", ".txt", yolo.read),
        Format("csv", "DeepForest csv", ".csv", table.read),
    )
}
_SUFFIXES = frozenset(each.suffix for each in FORMATS.values())
_NOT_ANNOTATIONS = frozenset((*yolo_names.NAME_LISTS, "readme.txt", "license.txt"))


_SIDE_FILE = ".aux.xml"
"""GDAL's notes beside an image."""


def read_annotations(
    paths: str | Path | Sequence[str | Path],
    format: str = AUTO,  # noqa: A002 - the word that users know
    sizes: Sizes | Mapping[str, tuple[int, int]] | None = None,
    progress: Progress = SILENT,
) -> Annotations:
    """Read boxes from annotation files.

    An entry that is not a box, and a file that is not an annotation, become flaws; the others are read.

    Args:
        paths: files, or folders; in a folder, all files with a suffix of the format are read, but not its subfolders.
        format: a key of `FORMATS`, or `auto` to recognise it by the content; a folder must then have one format only.
        sizes: (height, width) of images by stem, see `pairing.ImageSizes`. YOLO needs them; other formats find boxes
            outside the image with them.
        progress: receives each finished file.

    Returns:
        The images in the order of the files, also those without boxes.

    Raises:
        AnnotationError: No file, an unknown format, several formats, or not one file could be read.
    """
    # Lists of names may have changed since the last time.
    yolo_names.class_names.cache_clear()
    files = _files(paths, format)
    kinds = _kinds(files, format)
    known = sizes if callable(sizes) else _by_stem(sizes or {})
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


def _by_stem(sizes: Mapping[str, tuple[int, int]]) -> Sizes:
    return lambda name, file: (sizes.get(file.stem) if file else None) or sizes.get(stem_of(name))


def _known(name: str) -> Format:
    if name not in FORMATS:
        raise AnnotationError(f"The annotation format {name!r} is unknown; choose one of {', '.join(FORMATS)}.")
    return FORMATS[name]


def _files(paths: str | Path | Sequence[str | Path], name: str) -> list[Path]:
    suffixes = _SUFFIXES if name == AUTO else {_known(name).suffix}
    files: list[Path] = []
    given = [Path(path) for path in ([paths] if isinstance(paths, str | Path) else paths)]
    for path in given:
        if path.is_dir():
            files += sorted(file for file in path.iterdir() if _may_be(file, suffixes))
        else:
            files.append(path)
    if not files:
        raise AnnotationError(
            f"No annotations were found in {', '.join(map(str, given)) or 'an empty list'}; give files ending in "
            f"{', '.join(sorted(suffixes))}, or a folder with such files."
        )
    return files


def _may_be(file: Path, suffixes: Iterable[str]) -> bool:
    name = file.name.lower()
    skipped = name.startswith(".") or name.endswith(_SIDE_FILE) or name in _NOT_ANNOTATIONS
    return file.suffix.lower() in suffixes and not skipped and file.is_file()


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
        # DIOR-R has oriented boxes only where they are needed; its other files look like Pascal VOC.
        examples.pop("voc")
    if len(examples) > 1:
        listed = ", ".join(f"{FORMATS[kind].title} ({file.name})" for kind, file in examples.items())
        raise AnnotationError(f"The files have several formats: {listed}; name the format to read.")
    # If all files are empty, any format with one text file per image reads them as images without boxes.
    only = FORMATS[next(iter(examples), "dota")]
    return {file: kind if isinstance(kind, AnnotationError) else only for file, kind in found.items()}


def sniff(path: Path) -> str | None:
    """Return the name of a file's format; None for an empty text, which all formats with one text per image allow.

    Raises:
        AnnotationError: Its format is not known.
    """
    suffix = path.suffix.lower()
    if suffix == ".json":
        return "coco"
    if suffix == ".csv":
        return "csv"
    if suffix == ".xml":
        return _sniff_xml(path)
    # Lines vote, so that a single damaged one does not decide.
    votes: dict[str, int] = defaultdict(int)
    lines = lines_of(read_text(path))
    for _, line in lines[:50]:
        kind = _sniff_line(line)
        if kind:
            votes[kind] += 1
    if votes:
        return max(votes, key=lambda kind: votes[kind])
    if lines:
        raise AnnotationError(f"{path} is not an annotation of a known format; name the format, or remove the file.")
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
        if re.search(rf"<(?:[\w.-]+:)?{tag}[\s/>]", text):
            return kind
    return "voc"


def _sniff_line(line: str) -> str | None:
    if line.lower().startswith(("imagesource", "gsd")):
        return "dota"
    columns = line.split()
    numbers = [NUMBER.fullmatch(column) is not None for column in columns]
    # The class follows eight coordinates, or ten where the ring is closed.
    if any(len(columns) > n and all(numbers[:n]) and not numbers[n] for n in (8, 10)):
        return "dota"
    is_row = len(columns) in (5, 6) or len(columns) >= 9
    if is_row and all(numbers) and columns[0].partition(".")[0].isdigit():
        # YOLO's numbers are shares of the image, hardly above 1; DOTA's are pixels.
        shares = [abs(float(column)) for column in columns[1:]]
        return "yolo" if max(shares) <= 2 else ("dota" if len(columns) in (9, 10) else None)
    return None


def _line_in(message: str) -> int | None:
    found = re.search(r", line (\d+):", message)
    return int(found[1]) if found else None
