"""Find the scenes that inputs stand for, and name their outputs.

Names are decided before work starts, and do not depend on the order in which the scenes are given.
"""

from __future__ import annotations

import glob
import os
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..errors import SceneError
from .raster_names import file_of, stem_of, subdataset_of

RASTER_SUFFIXES = frozenset({".tif", ".tiff", ".jp2", ".jpg", ".jpeg", ".png", ".vrt", ".img", ".bmp"})
"""Files that count as rasters in a folder; a file given by name may be anything that GDAL reads."""

LIST_SUFFIX = ".txt"
"""A file with this suffix lists scenes, one on each line."""

SEGMENTS_ENDING = "_segments"
_OUTPUT_ENDINGS = ("_classes",)


@dataclass(frozen=True)
class SceneOutputs:
    """Where the outputs of one scene go."""

    segments: Path
    classes: Path
    polygons: Path

    @classmethod
    def beside(cls, folder: Path, stem: str) -> SceneOutputs:
        """Return the names of design: `<stem>_segments.gpkg`, `<stem>_classes.tif`, `<stem>_polygons.gpkg`."""
        return cls(
            folder / f"{stem}{SEGMENTS_ENDING}.gpkg", folder / f"{stem}_classes.tif", folder / f"{stem}_polygons.gpkg"
        )


def find_scenes(inputs: Iterable[str | Path], allow_remote: bool = False) -> list[Path]:
    """Return the rasters that files, folders, patterns and lists name, each once, sorted by path.

    A folder stands for the rasters directly in it, except hidden files and class rasters that a run wrote. A pattern
    such as `north/**/*.tif` stands for the files that match, and a `.txt` file for what its lines name.

    Raises:
        SceneError: A folder or pattern gives no raster, or a list cannot be read or names another list.
    """
    # By resolved path, since one file may be named twice; as given, since error messages should show what users wrote.
    found: dict[Path, Path] = {}
    for given in inputs:
        for path in _named(str(given)):
            found.setdefault(path.resolve(), path)
    if not found:
        raise SceneError("No scene was given; name rasters or folders.")
    return [found[key] for key in sorted(found, key=str)]


def _named(given: str) -> list[Path]:
    if not given:
        raise SceneError("The name of a scene is empty; name a raster or a folder.")
    path = Path(given)
    if path.suffix.lower() == LIST_SUFFIX:
        return [file for line in _lines(path) for file in _matching(line)]
    return _matching(given)


def _matching(given: str) -> list[Path]:
    path = Path(given)
    if path.is_dir():
        inside = [file for file in path.iterdir() if _is_scene(file)]
        if not inside:
            raise SceneError(f"The folder {path} holds no raster directly in it; give a folder of GeoTIFFs or images.")
        return inside
    # A file whose name contains brackets is a file, not a pattern.
    names_a_raster = os.path.lexists(path) or given.startswith("/vsi") or subdataset_of(given) is not None
    if glob.has_magic(given) and not names_a_raster:
        files = [Path(file) for file in glob.glob(given, recursive=True)]
        matching = [file for file in files if _is_scene(file)]
        if not matching:
            raise SceneError(
                f"No raster matches {given}; check the pattern, and quote it so that the shell does not expand it."
            )
        return matching
    return [path]


def _lines(path: Path) -> Iterator[str]:
    """Yield what the lines of a list name, relative to its folder; empty lines and comments (#) are skipped."""
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise SceneError(f"The list {path} cannot be read ({error}); give a text file in UTF-8.") from None
    for number, line in enumerate(lines, start=1):
        name = line.strip()
        if not name or name.startswith("#"):
            continue
        if name.lower().endswith(LIST_SUFFIX):
            raise SceneError(f"Line {number} of {path} names another list, {name}; name rasters, folders or patterns.")
        yield str(path.parent / name)


def _is_scene(file: Path) -> bool:
    hidden_or_ours = file.name.startswith(".") or file.stem.endswith(_OUTPUT_ENDINGS)
    return file.suffix.lower() in RASTER_SUFFIXES and not hidden_or_ours and file.is_file()


def distinct_stems(scenes: Sequence[Path]) -> dict[Path, str]:
    """Return a stem for the outputs of each scene.

    If stems clash, each gets the shortest prefix of parent folders that distinguishes them: 36 images
    `tile1/images/image_part_001.jpg` … get `tile1_image_part_001`. Names that differ only in case clash too, since
    some file systems ignore case.
    """
    by_stem: dict[str, list[Path]] = defaultdict(list)
    for scene in sorted(scenes, key=str):
        by_stem[stem_of(scene).casefold()].append(scene)
    stems: dict[Path, str] = {}
    for clashing in by_stem.values():
        prefixes = _prefixes(clashing) if len(clashing) > 1 else [""]
        stems.update((scene, prefix + stem_of(scene)) for scene, prefix in zip(clashing, prefixes, strict=True))
    return _without_repeats(stems)


def _prefixes(clashing: Sequence[Path]) -> list[str]:
    """Return one prefix for each path: the nearest folder level that always differs, else as few levels as needed."""
    parents = [file_of(path).resolve().parent.parts[1:][::-1] for path in clashing]
    depth = max(map(len, parents))
    levels = [[parts[i].casefold() if i < len(parts) else "" for parts in parents] for i in range(depth)]
    chosen = next(([i] for i, level in enumerate(levels) if len(set(level)) == len(level)), None)
    if chosen is None:
        chosen = []
        for i, level in enumerate(levels):
            if len(set(level)) > 1:
                chosen.append(i)
                if len({tuple(levels[c][k] for c in chosen) for k in range(len(parents))}) == len(parents):
                    break
    return ["".join(f"{parts[i]}_" for i in reversed(chosen) if i < len(parts)) for parts in parents]


def _without_repeats(stems: dict[Path, str]) -> dict[Path, str]:
    """Distinguish stems that are still equal: first by the suffix (`a.tif`, `a.png`), then by a number."""
    for tell_apart in (lambda path, n: f"_{file_of(path).suffix[1:]}", lambda path, n: f"_{n}"):
        groups: dict[str, list[Path]] = defaultdict(list)
        for path, stem in stems.items():
            groups[stem.casefold()].append(path)
        for paths in groups.values():
            if len(paths) > 1:
                stems.update((path, stems[path] + tell_apart(path, n)) for n, path in enumerate(paths, start=1))
    return stems
