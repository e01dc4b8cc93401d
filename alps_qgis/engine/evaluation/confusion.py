"""Count which truth the pixels of each label have, over many pairs of rasters."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import TruthError
from ..progress import Progress
from ..scene.class_raster import UNCOVERED, ClassRaster, read_class_raster
from ..scene.crs import same_crs
from ..scene.grid import Window
from .joint_counts import joint_counts
from .truth import NO_TRUTH, Palette, TruthRaster, read_palette

_BLOCK_PX = 4_000_000
_MAX_VALUES = 1024
"""Maximum number of different values in a truth; a raster with more is not a class map."""

_Counts = dict[tuple[int, int], int]


@dataclass(frozen=True)
class Confusion:
    """Pixels by truth class and label.

    Attributes:
        pairs: label raster and truth raster of each scene.
        values: the truth value of each of the T classes.
        class_names: (T) their names.
        labels: class_id of each of the L labels.
        label_names: class_id → name, if the rasters have names.
        confusion: (n, T, L) pixels of each scene, class and label.
        uncovered: (n, T) pixels that no label covers.
        ignored_px: (n,) pixels of each scene that do not count: ignored, nodata, or transparent.
        unknown_px: (n,) pixels of each scene whose colour is not in the palette.
        same_class: truth value → index of its class, for all values that count.
        as_color: whether truth values are colours.
    """

    pairs: list[tuple[Path, Path]]
    values: list[int]
    class_names: list[str]
    labels: list[int]
    label_names: dict[int, str]
    confusion: np.ndarray
    uncovered: np.ndarray
    ignored_px: np.ndarray
    unknown_px: np.ndarray
    same_class: dict[int, int]
    as_color: bool

    @property
    def n_ignored_px(self) -> int:
        """Pixels that do not count, in all scenes."""
        return int(self.ignored_px.sum())

    @property
    def n_unknown_px(self) -> int:
        """Pixels whose colour is not in the palette, in all scenes."""
        return int(self.unknown_px.sum())


def count_pairs(
    pairs: list[tuple[Path, Path]], palette: Any, ignore: Sequence[int | str], progress: Progress
) -> Confusion:
    """Count the pixels of all pairs.

    Args:
        pairs: label raster and truth raster of each scene.
        palette: what truth values mean, see `read_palette`; None makes every colour a class.
        ignore: truth values that do not count: indices, colours `#rrggbb`, or names of the palette.
        progress: receives every pair that is done.

    Raises:
        TruthError: Labels and truth do not fit each other.
        SceneError: A file cannot be read.
    """
    meaning, as_color = read_as([path for _, path in pairs], read_palette(palette), progress)
    counts: list[_Counts] = []
    values: set[int] = set()
    names: dict[int, str] = {}
    by_custom: list[int | None] = []
    for (label_path, truth_path), part in progress.over(pairs):
        part.show(0.0, f"Comparing {label_path.name}")
        own: _Counts = defaultdict(int)
        with read_class_raster(label_path) as raster, TruthRaster(truth_path) as reference:
            _check_fit(raster, reference, label_path)
            names.update({each.class_id: each.name for each in raster.classes})
            by_custom.append(raster.ignored_by_custom)
            for pair, n in _count(raster, reference, as_color, part):
                own[pair] += n
        counts.append(own)
        values |= {value for value, _ in own}
        if len(values) > _MAX_VALUES:
            raise TruthError(
                f"{truth_path} has too many different values for a class map (more than {_MAX_VALUES}); lossy "
                "compression changes colours: use PNG or GeoTIFF, or give a palette of the true colours."
            )
    counts = _without_ignored(counts, by_custom)
    return _tabulate(pairs, counts, names, meaning, as_color, _ignored(ignore, meaning, as_color))


def _without_ignored(counts: list[_Counts], by_custom: list[int | None]) -> list[_Counts]:
    """Count the value that other programs keep for "no class" as uncovered, unless all labels are masks of 0 and it."""
    labels = {label for own, value in zip(counts, by_custom) if value is not None for _, label in own}
    if labels <= {0, *by_custom}:
        return counts
    kept: list[_Counts] = []
    for own, value in zip(counts, by_custom):
        folded: _Counts = defaultdict(int)
        for (true, label), n in own.items():
            folded[true, UNCOVERED if label == value else label] += n
        kept.append(folded)
    return kept


def _tabulate(
    pairs: list[tuple[Path, Path]],
    counts: list[_Counts],
    names: dict[int, str],
    meaning: Palette | None,
    as_color: bool,
    ignored: set[int],
) -> Confusion:
    sorted_out = [_kept(each, meaning, as_color, ignored) for each in counts]
    found = {value for kept, _, _ in sorted_out for value, _ in kept}
    first = _first_values(meaning)
    classes = [value for value in first.values() if value not in ignored]
    classes += sorted(found - set(classes))
    labels = sorted({label for kept, _, _ in sorted_out for _, label in kept} - {UNCOVERED})
    confusion = np.zeros((len(pairs), len(classes), len(labels)), np.int64)
    uncovered = np.zeros((len(pairs), len(classes)), np.int64)
    row, column = ({value: i for i, value in enumerate(values)} for values in (classes, labels))
    for scene, (kept, _, _) in enumerate(sorted_out):
        for (value, label), n in kept.items():
            if label == UNCOVERED:
                uncovered[scene, row[value]] += n
            else:
                confusion[scene, row[value], column[label]] += n
    if not confusion.sum() + uncovered.sum():
        n_ignored, n_unknown = sum(each[1] for each in sorted_out), sum(each[2] for each in sorted_out)
        raise TruthError(
            f"No pixel has a truth that counts ({n_ignored:,} are ignored or without a truth, {n_unknown:,} have "
            "colours that the palette lacks); check the ignored values and the palette."
        )
    same_class = dict(row)
    if meaning:
        same_class.update({value: row[first[name]] for value, name in meaning.names.items() if first[name] in row})
    return Confusion(
        pairs=pairs,
        values=classes,
        class_names=[_class_name(value, meaning, as_color) for value in classes],
        labels=labels,
        label_names=names,
        confusion=confusion,
        uncovered=uncovered,
        ignored_px=np.array([n for _, n, _ in sorted_out], np.int64),
        unknown_px=np.array([n for _, _, n in sorted_out], np.int64),
        same_class={value: index for value, index in same_class.items() if value not in ignored},
        as_color=as_color,
    )


def read_as(paths: Sequence[Path], meaning: Palette | None, progress: Progress) -> tuple[Palette | None, bool]:
    """Decide whether truth values are colours, in the same way for all files; return the palette that fits, too.

    Paletted files are read as indices unless others are RGB, the palette has colours, or their colour tables differ.
    Colours say nothing about a truth of indices alone, so it is read without them, with a warning.

    Raises:
        TruthError: Some files cannot be read that way.
    """
    kinds: dict[str, Path] = {}
    tables = set()
    for path in paths:
        with TruthRaster(path) as raster:
            kinds.setdefault(raster.kind, path)
            if raster.colormap is not None:
                tables.add(raster.colormap.tobytes())
    if meaning and meaning.colors and set(kinds) == {"index"}:
        progress.warn(
            f"{kinds['index'].name} holds class numbers, so the colours of the palette are not used; to name the "
            'classes, give numbers in the palette: {"1": "building", …}.'
        )
        return None, False
    as_color = bool(meaning and meaning.colors) or "color" in kinds or len(tables) > 1
    if as_color and "index" in kinds:
        other = kinds.get("color") or kinds.get("paletted")
        raise TruthError(f"{kinds['index']} holds indices, but {other} colours; give truth of one kind.")
    if meaning and not meaning.colors and "color" in kinds:
        raise TruthError(
            f"{kinds['color']} holds colours, but the palette has indices; give colours such as '#3c1098'."
        )
    return meaning, as_color


def _check_fit(labels: ClassRaster, truth: TruthRaster, path: Path) -> None:
    a, b = labels.grid, truth.grid
    if (a.width, a.height) != (b.width, b.height):
        raise TruthError(
            f"{path} has {a.width} × {a.height} pixels, but its truth {truth.path} has {b.width} × {b.height}; give "
            "rasters of the same size."
        )
    # Published truth is often a plain PNG: then only the sizes can be compared.
    if a.georeferencing != "transform" or b.georeferencing != "transform":
        return
    if b.apart_px(a) > 0.5 or not same_crs(a.crs, b.crs):
        raise TruthError(
            f"{path} and its truth {truth.path} have different grids; warp the truth to the grid of the labels, with "
            "nearest neighbour, first."
        )


def _count(
    labels: ClassRaster, truth: TruthRaster, as_color: bool, progress: Progress
) -> Iterator[tuple[tuple[int, int], int]]:
    """Yield ((truth value, label or uncovered), pixels), a block of rows at a time."""
    height, width = labels.grid.height, labels.grid.width
    rows = max(_BLOCK_PX // width, 1)

    def check(values: np.ndarray) -> None:
        if len(values) > 64 * _MAX_VALUES:
            raise TruthError(f"{truth.path} has {len(values)} different values; it is not a class map.")

    for row in range(0, height, rows):
        progress.check()
        window = Window(row, 0, min(rows, height - row), width)
        found, true = read_both(labels, truth, as_color, window)
        yield from joint_counts(true, found, check)
        progress.show((row + window.height) / height)


def read_both(labels: ClassRaster, truth: TruthRaster, as_color: bool, window: Window) -> tuple[np.ndarray, np.ndarray]:
    """Return labels (h, w) int64, `UNCOVERED` for pixels without one, and the truth (h, w) of the same pixels."""
    # Truth without georeferencing has its rows in the same order as the image that was labelled.
    flipped = truth.grid.south_up if truth.grid.georeferencing == "transform" else labels.grid.south_up
    found = labels.read(window).astype(np.int64)
    if labels.nodata is not None:
        found[found == labels.nodata] = UNCOVERED
    return found, truth.read(window, flipped, as_color)


def _ignored(ignore: Sequence[int | str], meaning: Palette | None, as_color: bool) -> set[int]:
    """Return the truth values that do not count.

    Raises:
        TruthError: Truth of this kind cannot have one of the values.
    """
    values = {NO_TRUTH}
    for each in ignore:
        named = {value for value, name in meaning.names.items() if name == each} if meaning else set()
        if named:
            values |= named
        elif as_color and re.fullmatch("#?[0-9a-fA-F]{6}", str(each)):
            values.add(int(str(each).lstrip("#"), 16))
        elif not as_color and str(each).lstrip("-").isdigit():
            values.add(int(each))
        else:
            raise TruthError(
                f"ignore has {each!r}; for this truth give colours '#rrggbb' or names of the palette."
                if as_color
                else f"ignore has {each!r}; for this truth give indices or names of the palette."
            )
    return values


def _kept(counts: _Counts, meaning: Palette | None, as_color: bool, ignored: set[int]) -> tuple[_Counts, int, int]:
    """Return the counts to use, how many pixels were ignored, and how many have a colour that is not in the palette.

    If the palette gives several values one name, all count as the first of them. Indices without a name are classes of
    their own; colours without a name do not count, since they come from blur and outlines in a drawing.
    """
    first = _first_values(meaning)
    kept: _Counts = defaultdict(int)
    n_ignored = n_unknown = 0
    for (value, label), n in counts.items():
        name = meaning.names.get(value) if meaning else None
        if value in ignored:
            n_ignored += n
        elif meaning and as_color and name is None:
            n_unknown += n
        else:
            kept[value if name is None else first[name], label] += n
    return kept, n_ignored, n_unknown


def _first_values(meaning: Palette | None) -> dict[str, int]:
    """Return class name → the first value with this name, in the order of the palette."""
    first: dict[str, int] = {}
    for value, name in meaning.names.items() if meaning else ():
        first.setdefault(name, value)
    return first


def _class_name(value: int, meaning: Palette | None, as_color: bool) -> str:
    if meaning and value in meaning.names:
        return meaning.names[value]
    return f"#{value:06x}" if as_color else str(value)
