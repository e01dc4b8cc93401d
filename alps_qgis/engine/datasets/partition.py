"""A partition that users give: which scene belongs to train, val or test, by lists or by folders."""

from __future__ import annotations

import json
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path, PureWindowsPath
from typing import Any

from ..errors import DatasetError
from ..progress import Progress
from ..scene.names import RASTER_SUFFIXES
from .split import SPLITS

LIST_SUFFIXES = frozenset({".txt", ".csv", ".tsv", ".lst", ".json"})
"""Files that count as lists in a folder; a file given by name may be called anything."""

_WORDS = {
    "train": "train", "training": "train",
    "val": "val", "valid": "val", "validation": "val",
    "test": "test", "testing": "test",
}  # fmt: skip
_HEADINGS = frozenset({"split", "set", "subset", "partition"})
_WORD = "|".join(_WORDS)
_NAME_THEN_SPLIT = re.compile(rf"(?P<name>.+?)[\s,;]+[\"']?(?P<split>{_WORD})[\"']?", re.IGNORECASE)
_SPLIT_THEN_NAME = re.compile(rf"[\"']?(?P<split>{_WORD})[\"']?[\s,;]+(?P<name>.+)", re.IGNORECASE)
_MAX_LIST_BYTES = 2**26
_INSIDE = ("{0}/{1}", "{0}/{1}/images", "{0}/{1}/images/images", "{0}/images/{1}", "{0}/img_dir/{1}")
"""Where a folder keeps the images of a split: as iSAID unpacks, and as mmsegmentation and others arrange them."""


@dataclass(frozen=True)
class _Entry:
    """One line of a list: a scene and its split."""

    parts: tuple[str, ...]
    split: str
    source: str


def read_partition(scenes: Sequence[Path], given: Sequence[str | Path], progress: Progress) -> dict[Path, str]:
    """Return the split of each scene that the lists name.

    A list is a text file with one scene on each line. Its own name says the split (`train.txt`), or each line does
    (`P0003 train`, `P0003.png,train`), or the folders of each line do (`train/images/P0003.png`). JSON maps splits to
    lists of scenes, or scenes to splits. A folder stands for the lists in it, or for the images in its folders train,
    val and test. Scenes are found by name, with or without suffix; folders in a line distinguish equal names.

    Args:
        scenes: all that are exported.
        given: lists and folders of them.
        progress: receives a warning if lists name scenes that were not given.

    Raises:
        DatasetError: A list cannot be read or does not name a split, it names a scene in two splits, or no scene is in
            a list.
    """
    entries = [entry for path in given for entry in _entries(Path(path))]
    by_name: dict[str, list[_Entry]] = defaultdict(list)
    for entry in entries:
        for key in _keys(entry.parts[-1]):
            by_name[key].append(entry)
    splits: dict[Path, str] = {}
    named: set[_Entry] = set()
    for scene in scenes:
        found = by_name.get(scene.name.casefold()) or by_name.get(scene.stem.casefold()) or []
        named.update(found)
        if found:
            splits[scene] = _agreed(scene, found)
    if not splits:
        raise DatasetError(
            f"The split in {', '.join(str(path) for path in given)} names no scene that was given, such as "
            f"{scenes[0].name}; give the lists of these scenes."
        )
    if lost := [entry for entry in entries if entry not in named]:
        progress.warn(
            f"Names in the split without a scene: {len(lost):,}, for example {lost[0].parts[-1]} in {lost[0].source}."
        )
    return splits


def partition_of_folders(scenes: Sequence[Path]) -> dict[Path, str]:
    """Return the split of each scene by the nearest of its folders that is called train, val or test.

    Raises:
        DatasetError: No scene is in such a folder.
    """
    splits = {}
    for scene in scenes:
        words = (_WORDS.get(part.casefold()) for part in reversed(scene.absolute().parent.parts))
        if split := next(filter(None, words), None):
            splits[scene] = split
    if not splits:
        raise DatasetError(
            f"{scenes[0]} is not in a folder called train, val or test; move the scenes into such folders, or give "
            "lists with --split-file."
        )
    return splits


def scenes_of_split_folders(scenes: Iterable[str]) -> list[str]:
    """Replace each folder that holds folders train, val and test by those of them that hold images."""
    found: list[str] = []
    for given in scenes:
        inside = [str(folder) for _, folder in _split_folders(Path(given))]
        found += inside or [given]
    return found


def _entries(path: Path) -> Iterator[_Entry]:
    if path.is_dir():
        yield from _entries_of_folder(path)
        return
    n_found = 0
    for parts, split, where in _named(path):
        n_found += 1
        if split is None:
            raise DatasetError(
                f"{where} does not say train, val or test; name the file train.txt, val.txt or test.txt, or write "
                "each line as: name split."
            )
        yield _Entry(parts, split, path.name)
    if not n_found:
        raise DatasetError(f"The list {path} names no scene; write one on each line.")


def _entries_of_folder(folder: Path) -> Iterator[_Entry]:
    lists = sorted(
        file for file in folder.iterdir() if file.suffix.lower() in LIST_SUFFIXES and file.is_file() and _split_in(file)
    )
    if lists:
        for file in lists:
            yield from _entries(file)
        return
    folders = list(_split_folders(folder))
    if not folders:
        raise DatasetError(
            f"The folder {folder} holds neither lists such as train.txt nor folders train, val and test with images; "
            "give another folder, or the lists."
        )
    for split, inside in folders:
        for file in _rasters(inside):
            yield _Entry(file.absolute().parts, split, str(inside))


def _split_folders(folder: Path) -> Iterator[tuple[str, Path]]:
    """Yield the folders inside that hold the images of a split, the first that fits for each word."""
    if not folder.is_dir():
        return
    for word, split in _WORDS.items():
        for pattern in _INSIDE:
            inside = Path(pattern.format(folder, word))
            if inside.is_dir() and next(_rasters(inside), None):
                yield split, inside
                break


def _rasters(folder: Path) -> Iterator[Path]:
    return (
        file for file in sorted(folder.iterdir())
        if file.suffix.lower() in RASTER_SUFFIXES and not file.name.startswith(".") and file.is_file()
    )  # fmt: skip


def _named(path: Path) -> Iterator[tuple[tuple[str, ...], str | None, str]]:
    """Yield parts of the name, split and position of each scene in a list; the split is None if nothing says it."""
    own = _split_in(path)
    text = _text(path)
    if path.suffix.lower() == ".json":
        for name, split in _of_json(path, text, own):
            yield _parts(name), split, f"{path}"
        return
    for number, line in enumerate(text.splitlines(), start=1):
        where = f"Line {number} of {path}"
        line = line.strip()
        if not line or line.startswith("#"):
            continue
        words = re.split(r"[\s,;]+", line.casefold().replace('"', ""))
        if number == 1 and len(words) > 1 and words[-1] in _HEADINGS:
            continue
        found = _NAME_THEN_SPLIT.fullmatch(line) or _SPLIT_THEN_NAME.fullmatch(line)
        name = (found["name"] if found else line).strip().strip(",;\"'")
        said = _WORDS[found["split"].casefold()] if found else own
        if own and said != own:
            raise DatasetError(f"{where} says {said}, and the file is called {path.name}; correct one of them.")
        parts = _parts(name)
        if not parts:
            raise DatasetError(f"{where} names no scene; write: name split.")
        yield parts, said or _split_of_folders(parts), where


def _of_json(path: Path, text: str, own: str | None) -> Iterator[tuple[str, str]]:
    """Yield name and split of each scene in `{"train": ["P0003", …], …}`, `{"P0003": "train", …}` or `["P0003", …]`."""
    try:
        content: Any = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise DatasetError(f"{path} is not JSON ({error}); write it again, or give a text file.") from None
    if isinstance(content, list) and own:
        content = {own: content}
    pairs: list[tuple[Any, Any]] = []
    if isinstance(content, Mapping):
        for key, value in content.items():
            pairs += [(name, key) for name in value] if isinstance(value, list) else [(key, value)]
    for name, split in pairs:
        word = _WORDS.get(split.casefold()) if isinstance(split, str) else None
        if not isinstance(name, str) or not _parts(name) or word is None:
            pairs = []
            break
        yield name, word
    if not pairs:
        raise DatasetError(
            f'{path} is not a split; write {{"train": ["name", …], "val": […], "test": […]}} or {{"name": "train", …}}.'
        )


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > _MAX_LIST_BYTES:
            raise DatasetError(
                f"{path} is too large for a list of scenes; give a text file with one name on each line."
            )
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        raise DatasetError(f"The list {path} cannot be read ({reason}); give a text file in UTF-8.") from None


def _parts(name: str) -> tuple[str, ...]:
    # Also reads the backslashes of lists that were written on Windows.
    return tuple(part for part in PureWindowsPath(name).parts if part not in (".", ".."))


def _split_in(path: Path) -> str | None:
    """Return the split that a file is called by, such as `train.txt` or `iSAID_val_images.txt`."""
    found = {_WORDS[word] for word in re.findall("[a-z]+", path.stem.casefold()) if word in _WORDS}
    return found.pop() if len(found) == 1 else None


def _split_of_folders(parts: Sequence[str]) -> str | None:
    return next((_WORDS[part.casefold()] for part in reversed(parts[:-1]) if part.casefold() in _WORDS), None)


def _keys(name: str) -> list[str]:
    keys = [name.casefold()]
    suffix = Path(name).suffix
    if suffix.lower() in RASTER_SUFFIXES:
        keys.append(name[: -len(suffix)].casefold())
    return keys


def _agreed(scene: Path, entries: Sequence[_Entry]) -> str:
    """Return the split of a scene; of entries with the same name, those with the most folders in common decide."""
    folders = [part.casefold() for part in reversed(scene.absolute().parent.parts)]

    def n_common(entry: _Entry) -> int:
        pairs = zip(folders, (part.casefold() for part in reversed(entry.parts[:-1])))
        return next(
            (n for n, (ours, theirs) in enumerate(pairs) if ours != theirs), min(len(folders), len(entry.parts))
        )

    best = max(map(n_common, entries))
    found = {entry.split: entry for entry in entries if n_common(entry) == best}
    if len(found) > 1:
        one, other, *_ = (found[split] for split in SPLITS if split in found)
        raise DatasetError(
            f"{scene.name} is in {one.split} ({one.source}) and in {other.split} ({other.source}); keep it in one."
        )
    return next(iter(found))
