"""Find the ground truth that belongs to each label raster, by name."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from ..errors import TruthError
from ..scene.names import RASTER_SUFFIXES

_LABEL_ENDING = "_classes"
_DECORATION = frozenset(
    (
        *("ann", "annotation", "annotations", "class", "classes", "color", "colour", "gt", "image", "images", "img"),
        *("label", "labels", "mask", "masks", "rgb", "seg", "truth"),
    )
)
"""Words in names of files and folders that say what kind of file it is, not which scene it belongs to."""

_IMAGE_WORDS = frozenset(("image", "images", "img", "imgs"))


def pair_files(labels: Sequence[str | Path], truths: Sequence[str | Path]) -> list[tuple[Path, Path]]:
    """Return each label raster with its truth.

    Files and folders may be mixed. If a folder of labels holds `*_classes.tif`, only these count. A folder of truth is
    searched with its subfolders, except those named `images`. Pairs are found by name: equal stems, else equal except
    for words such as `mask`, else `tile1_x` ↔ `tile1/masks/x.png`, else one name within the other. If the same number
    of files is given on both sides and their names have nothing in common, they are paired in order.

    Raises:
        TruthError: No files are found, a label has no truth, or several files fit one label.
    """
    label_files, truth_files = _label_files(labels), _truth_files(truths)
    one_by_one = len(label_files) == len(truth_files) and not any(Path(path).is_dir() for path in (*labels, *truths))
    if one_by_one and len(label_files) == 1:
        return [(label_files[0], truth_files[0])]
    try:
        return pair_by_name(label_files, truth_files)
    except TruthError:
        if one_by_one:
            return list(zip(label_files, truth_files))
        raise


def _label_files(given: Iterable[str | Path]) -> list[Path]:
    found: list[Path] = []
    for path in map(Path, given):
        if not path.is_dir():
            found.append(path)
            continue
        rasters = [file for file in sorted(path.iterdir()) if _is_raster(file)]
        ours = [file for file in rasters if file.stem.endswith(_LABEL_ENDING)]
        found += ours or rasters
    return _some(found, "label rasters")


def _truth_files(given: Iterable[str | Path]) -> list[Path]:
    found: list[Path] = []
    for path in map(Path, given):
        if not path.is_dir():
            found.append(path)
            continue
        rasters = sorted(file for file in path.rglob("*") if _is_raster(file))
        # The folder of a data set holds the images next to their truth.
        truths = [file for file in rasters if not _holds_images(file.relative_to(path).parent)]
        found += truths or rasters
    return _some(found, "truth rasters")


def _holds_images(folder: Path) -> bool:
    return any(word in _IMAGE_WORDS for part in folder.parts for word in re.split(r"[\W_]+", part.casefold()))


def _some(files: list[Path], what: str) -> list[Path]:
    if not files:
        raise TruthError(f"The folders hold no {what}; name files, or a folder that holds some.")
    return files


def _is_raster(file: Path) -> bool:
    return file.suffix.lower() in RASTER_SUFFIXES and not file.name.startswith(".")


def pair_by_name(labels: Sequence[Path], truths: Sequence[Path]) -> list[tuple[Path, Path]]:
    """Return each label raster with its truth, found by name alone.

    Raises:
        TruthError: A label has no truth, or several files fit one label.
    """
    pairs: list[tuple[Path, Path]] = []
    owner: dict[Path, Path] = {}
    # Two dictionaries, since a folder may hold thousands of files; only names that both miss are compared with all.
    indexes = [_index(truths, key) for key in (_plain, _words)]
    for label in labels:
        truth = _truth_of(label, truths, indexes)
        if truth in owner:
            raise TruthError(
                f"{truth} fits both {owner[truth]} and {label}; give labels and truth as files in the same order."
            )
        owner[truth] = label
        pairs.append((label, truth))
    return pairs


def _index(truths: Sequence[Path], key: Callable[[Path], object]) -> dict[object, list[Path]]:
    index: dict[object, list[Path]] = defaultdict(list)
    for truth in truths:
        index[key(truth)].append(truth)
    return index


def _truth_of(label: Path, truths: Sequence[Path], indexes: Sequence[dict[object, list[Path]]]) -> Path:
    found = indexes[0].get(_plain(label)) or indexes[1].get(_words(label))
    if not found:
        words = _words(label)
        found = [truth for truth in truths if _with_folders(words, truth)]
        found = found or [truth for truth in truths if _within(_words(truth), words) or _within(words, _words(truth))]
    if not found:
        raise TruthError(f"No truth fits the name of {label}; give labels and truth as files in the same order.")
    if len(found) > 1:
        raise TruthError(
            f"Both {found[0]} and {found[1]} fit the name of {label}; give labels and truth as files in the same order."
        )
    return found[0]


def _plain(file: Path) -> str:
    return file.stem.casefold().removesuffix(_LABEL_ENDING)


def _words(file: Path) -> tuple[str, ...]:
    return _significant(_plain(file))


def _significant(name: str) -> tuple[str, ...]:
    words = [word for word in re.split(r"[\W_]+", name.casefold()) if word]
    return tuple(word for word in words if word not in _DECORATION)


def _with_folders(words: tuple[str, ...], truth: Path) -> bool:
    """Return True if the label's words are names of some folders of the truth, followed by the stem of the truth."""
    own = _words(truth)
    if not own or words[-len(own) :] != own:
        return False
    folders = tuple(word for part in truth.resolve().parent.parts for word in _significant(part))
    return _within(words[: -len(own)], folders)


def _within(few: tuple[str, ...], many: tuple[str, ...]) -> bool:
    """Return True if all of `few` occur in `many`, in order."""
    # `in` consumes the iterator up to the word it finds, which keeps the order.
    rest = iter(many)
    return bool(few) and all(word in rest for word in few)
