"""The classes of a data set, numbered from 0 without gaps, whatever their numbers in the class rasters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..classes import ResolvedClass, clean_name, fallback_name
from ..errors import DatasetError, TruthError
from ..evaluation.truth import read_palette
from ..labels.blocks import blocks
from ..palette import color_at
from ..scene.class_raster import ClassRaster
from ..settings import ISAID_COLORS, NOT_COVERED, NOT_COVERED_WIDE

MAX_CLASSES = 255
_BACKGROUND, _OBJECT = 0, 1
_MASK = {0, NOT_COVERED}
"""Values of a mask of one class, as many programs write it."""

_SAYS_NOTHING = frozenset(("255", fallback_name(NOT_COVERED)))
_NO_LABEL = frozenset((
    "ignore", "ignored", "no class", "no data", "no label", "nodata", "not covered", "not labeled", "not labelled",
    "unlabeled", "unlabelled", "void",
))  # fmt: skip
"""Names of the value 255, in lower case: those that other programs fill in, and those that mean “no label”."""


@dataclass(frozen=True)
class ClassTable:
    """The classes of a data set.

    Attributes:
        classes: by their number in the data set, which is `class_id`; names are unique.
        ignored: names of classes that become 255.
        merged: for binary masks, names of the classes that are objects there, number 1; a class called background and
            pixels without a class are number 0. Empty for all other masks.
    """

    classes: tuple[ResolvedClass, ...]
    ignored: frozenset[str] = frozenset()
    merged: frozenset[str] = frozenset()

    def index_of(self, name: str) -> int:
        """Return the number of a class by its name; 255 if the class is ignored.

        Raises:
            KeyError: The class does not exist.
        """
        if name in self.ignored:
            return NOT_COVERED
        if self.binary:
            return _BACKGROUND if name.casefold() == "background" else _OBJECT
        return self._indexes[name]

    @property
    def binary(self) -> bool:
        """Whether the masks only tell objects from background."""
        return bool(self.merged)

    @property
    def no_class(self) -> int:
        """Number of pixels without a class."""
        return _BACKGROUND if self.binary else NOT_COVERED

    def has(self, name: str) -> bool:
        """Return whether there is a class of this name, also an ignored one."""
        return name in self.ignored or name in (self.merged or self._indexes)

    @property
    def _indexes(self) -> dict[str, int]:
        return {each.name: each.class_id for each in self.classes}

    @property
    def colors(self) -> np.ndarray:
        """(256, 3) uint8 RGB by number; black for unused numbers."""
        table = np.zeros((256, 3), np.uint8)
        for each in self.classes:
            table[each.class_id] = [int(each.color[i : i + 2], 16) for i in (1, 3, 5)]
        return table


def classes_of_raster(raster: ClassRaster, given: Mapping[int, str] | None = None) -> tuple[ResolvedClass, ...]:
    """Return the classes of a class raster by its table; without one, a class for each value that occurs.

    Args:
        raster: to look at.
        given: names of class numbers that the user gave; a value that has one is a class.
    """
    if raster.classes:
        # Other programs list every value that occurs.
        return tuple(each for each in raster.classes if each.class_id not in (raster.nodata, NOT_COVERED_WIDE))
    values: set[int] = set()
    for window in blocks(raster.grid):
        values.update(np.unique(raster.read(window)).tolist())
    values.discard(raster.nodata)  # type: ignore[arg-type]
    if raster.nodata is None and raster.dtype.itemsize > 1:
        values.discard(NOT_COVERED_WIDE)
    is_mask = raster.nodata is None and values <= _MASK
    if max(values, default=0) == NOT_COVERED and not is_mask and NOT_COVERED not in (given or ()):
        # Other programs ignore 255 in rasters of any type. Larger numbers mean that 255 is a class.
        values.discard(NOT_COVERED)
    if values and min(values) < 0:
        raise DatasetError(
            f"{raster.path} has the value {min(values)}; numbers of classes must be 0 or more, and 255 means no class."
        )
    return tuple(ResolvedClass(value, fallback_name(value), color_at(value)) for value in sorted(values))


def drop_ignored(
    rasters: Sequence[Sequence[ResolvedClass]], given: Mapping[int, str] | None = None
) -> list[tuple[ResolvedClass, ...]]:
    """Return the classes of rasters without 255 where it means "no label", as everywhere in the field.

    It is a class if a name says so, if its raster has larger numbers, or if all numbers are 0 and 255, as in masks.
    In a data set whose other label images have more classes, a scene with 0 and 255 alone has pixels without a class.

    Args:
        rasters: classes of each class raster.
        given: names of class numbers, instead of the rasters' own.
    """
    masks = {each.class_id for classes in rasters for each in classes} | set(given or ()) <= _MASK
    return [_without_ignored(classes, given, masks) for classes in rasters]


def _without_ignored(
    classes: Sequence[ResolvedClass], given: Mapping[int, str] | None, masks: bool
) -> tuple[ResolvedClass, ...]:
    if max((each.class_id for each in classes), default=0) != NOT_COVERED:
        return tuple(classes)
    name = next(name_of(each, given).casefold() for each in classes if each.class_id == NOT_COVERED)
    ignored = name in _NO_LABEL or (name in _SAYS_NOTHING and not masks)
    return tuple(each for each in classes if not ignored or each.class_id != NOT_COVERED)


def is_unnamed_mask(table: ClassTable) -> bool:
    """Return whether the classes are those of masks of 0 and 255 that nobody named."""
    return {each.name for each in table.classes} == {fallback_name(value) for value in _MASK}


def merge_classes(
    rasters: Iterable[Sequence[ResolvedClass]],
    names: Iterable[str],
    ignore: Sequence[str] = (),
    given: Mapping[int, str] | None = None,
) -> ClassTable:
    """Return the classes of all scenes together: equal names are one class.

    Classes are sorted by their smallest number in any raster. Classes that only layers have follow, sorted by name.

    Args:
        rasters: classes of each class raster.
        names: of the layers' classes.
        ignore: classes that become 255.
        given: names of class numbers, instead of the rasters' own.

    Raises:
        DatasetError: The labels have no classes or more than 255, or a class to ignore does not exist.
    """
    first: dict[str, tuple[int, str]] = {}
    for classes in rasters:
        for each in classes:
            name = name_of(each, given)
            if name not in first or each.class_id < first[name][0]:
                first[name] = (each.class_id, each.color)
    ordered = sorted(first, key=lambda name: (first[name][0], name))
    ordered += sorted(set(names) - set(first))
    if lost := [name for name in ignore if name not in ordered]:
        raise DatasetError(f"The class {lost[0]!r} to ignore does not exist; choose from {', '.join(ordered[:20])}.")
    kept = [name for name in ordered if name not in ignore]
    if not kept:
        raise DatasetError("The labels have no classes; label the scenes first.")
    if len(kept) > MAX_CLASSES:
        raise DatasetError(
            f"The labels have {len(kept)} classes, and masks of 8 bits hold {MAX_CLASSES}; merge classes by giving "
            "them equal names in the table of classes, and relabel."
        )
    # Classes of layers have no colour of their own; they get those of the palette that no other class has.
    taken = {first[name][1] for name in kept if name in first}
    spare = (color for color in map(color_at, range(len(kept) + len(taken))) if color not in taken)
    classes = [
        ResolvedClass(index, name, (first[name][1] if name in first else next(spare))[:7])
        for index, name in enumerate(kept)
    ]
    return ClassTable(tuple(classes), frozenset(ignore))


def as_binary(table: ClassTable) -> ClassTable:
    """Return the two classes of binary masks, which have the pixels of all classes together.

    Source: ALPS, ablation of the mask class association: all masks that pass the gate are stacked into one class.
    """
    classes = (ResolvedClass(_BACKGROUND, "background", "#000000"), ResolvedClass(_OBJECT, "object", "#ffffff"))
    return ClassTable(classes, table.ignored, frozenset(each.name for each in table.classes))


def in_published_colors(table: ClassTable) -> ClassTable:
    """Return the classes in iSAID's colours, by number; classes past the last get colours that iSAID does not use."""
    spare = (
        color for color in map(color_at, range(len(table.classes) + len(ISAID_COLORS))) if color not in ISAID_COLORS
    )
    colors = [*ISAID_COLORS[: len(table.classes)], *(next(spare) for _ in table.classes[len(ISAID_COLORS) :])]
    return replace(table, classes=tuple(replace(each, color=color) for each, color in zip(table.classes, colors)))


def name_of(each: ResolvedClass, given: Mapping[int, str] | None) -> str:
    """Return the name of a class of a raster."""
    return clean_name((given or {}).get(each.class_id)) or clean_name(each.name) or fallback_name(each.class_id)


class Recoder:
    """Turns the values of one class raster into numbers of classes in the data set.

    Attributes:
        n_unknown_px: pixels so far whose value is not a class of the raster; they become 255.
    """

    def __init__(self, raster: ClassRaster, table: ClassTable, given: Mapping[int, str] | None = None) -> None:
        """Prepare for a raster."""
        self._nothing = NOT_COVERED_WIDE if raster.nodata is None else raster.nodata
        self._no_class = table.no_class
        self.n_unknown_px = 0
        self._known: dict[int, int] = {}
        for each in classes_of_raster(raster, given):
            name = name_of(each, given)
            # `drop_ignored` may have dropped it.
            if each.class_id != NOT_COVERED or table.has(name):
                self._known[each.class_id] = table.index_of(name)
        self._path = Path(raster.path)

    def recode(self, values: np.ndarray) -> np.ndarray:
        """Return (h, w) uint8 numbers of classes; 255 for none."""
        # Unique values first: a block has millions of pixels and few classes.
        found, index_of = np.unique(values, return_inverse=True)
        numbers = np.full(len(found), NOT_COVERED, np.uint8)
        for index, value in enumerate(found.tolist()):
            if value in self._known:
                numbers[index] = self._known[value]
            elif value in (self._nothing, NOT_COVERED):
                numbers[index] = self._no_class
            else:
                self.n_unknown_px += int((index_of == index).sum())
        return numbers[index_of].reshape(values.shape)


def read_names(given: Any) -> dict[int, str] | None:
    """Read names of class numbers: JSON such as `{"0": "water"}`, or a file with it.

    Raises:
        DatasetError: It names colours, or cannot be read.
    """
    try:
        palette = read_palette(given)
    except TruthError as error:
        raise DatasetError(f"The names of classes cannot be read: {error}") from None
    if palette is not None and palette.colors:
        raise DatasetError('The names of classes have colours for keys; give numbers, such as {"0": "water"}.')
    return palette.names if palette else None
