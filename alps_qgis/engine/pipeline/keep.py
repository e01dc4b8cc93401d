"""Lose nothing that users did to the outputs of an earlier run, when a new run takes their place.

Names, colours and merges of classes go over to the new codebook, and corrections (`class_override`) to the segments
that are the same. What cannot go over stays in a copy beside the file, and a message says so.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
import shapely

from ..codebook.keep_names import KeptNames, edited_classes, keep_names, same_numbers
from ..errors import AlpsError, CodebookError
from ..progress import Progress
from ..scene.names import SceneOutputs
from ..tables.codebook import CODEBOOK_COLUMNS, Codebook, read_codebook
from ..tables.codebook_settings import CLASSES
from ..tables.polygon_table import PolygonTable
from ..tables.polygons import POLYGONS
from ..tables.segment_content import content_of
from ..tables.segments import SEGMENTS, SegmentBatch, read_columns, read_meta, read_segments
from ..tables.user_changes import add_styles, is_edited, own_columns, own_styles, set_aside
from .reapply import earlier_codebook


@dataclass(frozen=True)
class Corrections:
    """Corrections of single segments in an earlier file.

    Attributes:
        file: the segments file; None if there is none.
        of_shape: WKB of a segment → class_override, a number of the table of `codebook`.
        codebook: the codebook in which the numbers mean something, if it is known.
    """

    file: Path | None = None
    of_shape: Mapping[bytes, int] = field(default_factory=dict)
    codebook: Codebook | None = None

    def numbered(self, numbers: Mapping[int, int]) -> dict[bytes, int]:
        """Return the corrections with numbers of another table, without those that it does not have."""
        return {shape: numbers[number] for shape, number in self.of_shape.items() if number in numbers}


class Carrier:
    """Gives segments the corrections of those that they are the same as.

    Attributes:
        n: number of segments that got one so far.
    """

    def __init__(self, of_shape: Mapping[bytes, int]) -> None:
        """Begin with corrections by the WKB of their segments."""
        self._of_shape = of_shape
        self.n = 0

    def change(self, batch: SegmentBatch) -> SegmentBatch:
        """Return segments with their corrections."""
        if not self._of_shape:
            return batch
        found = [self._of_shape.get(wkb, -1) for wkb in shapely.to_wkb(batch.geometry)]
        override = np.array(found, np.int32)
        self.n += int((override >= 0).sum())
        return batch.with_columns(class_override=override)


def read_corrections(segments: Path | None, codebook: Codebook | None) -> Corrections:
    """Return the corrections in an earlier segments file.

    Args:
        segments: the file; None, or a path without a segments file, for none.
        codebook: the earlier codebook of the run, as users left it.
    """
    with suppress(AlpsError):
        if segments is None or not segments.is_file():
            return Corrections()
        if not any((override >= 0).any() for (override,) in read_columns(segments, ("class_override",))):
            return Corrections(segments)
        found: dict[bytes, int] = {}
        for batch in read_segments(segments, pfl=False):
            corrected = np.flatnonzero(batch["class_override"] >= 0)
            for n in corrected:
                found[shapely.to_wkb(batch.geometry[n])] = int(batch["class_override"][n])
        meta = read_meta(segments)
        known = meta.codebook if meta is not None else None
        if codebook is None or (known is not None and known != codebook.identity()):
            codebook = earlier_codebook(segments, meta)
        return Corrections(segments, found, codebook)
    return Corrections()


@dataclass(frozen=True)
class Earlier:
    """The outputs of an earlier run that a new one replaces.

    Attributes:
        codebook_file: the earlier codebook; None if there is none.
        codebook: its content, as users left it; None if it cannot be read.
    """

    codebook_file: Path | None = None
    codebook: Codebook | None = None

    @classmethod
    def read(cls, file: Path | None, given: Path | None = None) -> Earlier:
        """Read the codebook at the place of an output, unless it is not one, or is the one that the run uses."""
        if file is None or not file.is_file() or (given is not None and given.is_file() and file.samefile(given)):
            return cls()
        try:
            return cls(file, read_codebook(file))
        except CodebookError:
            return cls(file)

    def names_for(self, new: Codebook, corrections: Iterable[Corrections]) -> KeptNames:
        """Return a fitted codebook with the names and colours of the earlier one."""
        if self.codebook is None:
            return KeptNames(new)
        identity = self.codebook.identity()
        needed = {
            number
            for each in corrections
            if each.codebook is not None and each.codebook.identity() == identity
            for number in each.of_shape.values()
        }
        return keep_names(new, self.codebook, needed)

    def compared_with(self, new: Codebook) -> KeptNames:
        """Return what a codebook that the user chose has of the earlier one; it keeps its own names."""
        if self.codebook is None:
            return KeptNames(new)
        names = {(each.name, each.color) for each in new.resolve().classes}
        edited = edited_classes(self.codebook)
        lost = tuple(each.name for each in edited if (each.name, each.color) not in names)
        return KeptNames(new, same_numbers(new, self.codebook), (), lost)

    def numbers_of(self, corrections: Corrections, kept: KeptNames) -> dict[bytes, int]:
        """Return corrections with the numbers of the new table."""
        if not corrections.of_shape or corrections.codebook is None:
            return {}
        if self.codebook is not None and corrections.codebook.identity() == self.codebook.identity():
            return corrections.numbered(kept.numbers)
        return corrections.numbered(same_numbers(kept.codebook, corrections.codebook))

    def like(self, kept: KeptNames) -> Path | None:
        """Return the earlier file if its rows are those of the new table, so that their other columns stay too."""
        same = self.codebook is not None and self.codebook.identity() == kept.codebook.identity()
        return self.codebook_file if same else None

    def say_names(self, kept: KeptNames, progress: Progress) -> None:
        """Say which names were kept, and keep the earlier table where one was not."""
        if self.codebook_file is None:
            return
        file = self.codebook_file
        if kept.kept:
            progress.say(f"Kept from the earlier {file.name}: {_listed(kept.kept)}.")
        columns = [] if self.like(kept) else own_columns(file, CLASSES, CODEBOOK_COLUMNS)
        unreadable = self.codebook is None and is_edited(file, CLASSES)
        if not (kept.lost or columns or unreadable):
            return
        copy = set_aside(file)
        if unreadable:
            text = (
                f"Edits of the table of the earlier {file.name} could not be kept; the earlier file is kept as "
                f"{copy.name}."
            )
        elif kept.lost:
            text = (
                f"The classes {_listed(kept.lost)} of the earlier {file.name} could not be kept, because no cluster is "
                f"clearly the same; the earlier file is kept as {copy.name}."
            )
        else:
            text = (
                f"The columns {_listed(columns)} of the earlier {file.name} could not be kept; the earlier file is "
                f"kept as {copy.name}."
            )
        progress.warn(text)


def keep_segments(corrections: Corrections, written: Path, n_carried: int, progress: Progress) -> None:
    """Say which corrections of an earlier segments file were kept, and copy the file if something would be lost.

    Args:
        corrections: those of the earlier file.
        written: the new file.
        n_carried: corrections that it has.
        progress: receives the message.
    """
    earlier = corrections.file
    if earlier is None:
        return
    _keep_styles(earlier, written, SEGMENTS)
    n = len(corrections.of_shape)
    if n_carried:
        progress.say(
            f"1 correction (class_override) is kept from the earlier {earlier.name}."
            if n_carried == 1
            else f"{n_carried:,} corrections (class_override) are kept from the earlier {earlier.name}."
        )
    lost = []
    if n > n_carried:
        lost.append(
            "the only correction (class_override)" if n == 1 else f"{n - n_carried} of {n} corrections (class_override)"
        )
    if _shapes_edited(earlier, written):
        lost.append("edits of polygons")
    lost += _lost_columns(earlier, SEGMENTS)
    _keep_copy(earlier, lost, progress)


def keep_polygons(earlier: Path | None, written: Path, progress: Progress) -> None:
    """Keep an earlier polygons file that users edited; the new polygons are drawn from the class raster."""
    if earlier is None or not earlier.is_file():
        return
    _keep_styles(earlier, written, POLYGONS)
    lost = ["edits of polygons"] if is_edited(earlier, POLYGONS.layer) else []
    _keep_copy(earlier, [*lost, *_lost_columns(earlier, POLYGONS)], progress)


@dataclass(frozen=True)
class Keeping:
    """What a run that labels scenes keeps of the outputs that it replaces.

    Attributes:
        codebook: of the run, with the names and colours that were kept.
        names: see `KeptNames`.
        earlier: the earlier codebook.
        corrections: of the earlier segments of each scene.
        of_shape: the same with the numbers of the new table.
    """

    codebook: Codebook
    names: KeptNames
    earlier: Earlier
    corrections: Mapping[Path, Corrections]
    of_shape: Mapping[Path, Mapping[bytes, int]]

    @classmethod
    def begin(
        cls, codebook: Codebook, given: Path | None, replaced: Path | None, segments: Mapping[Path, Path | None]
    ) -> Keeping:
        """Decide which names the classes of a run have.

        Args:
            codebook: just fitted, or that of the user.
            given: file of the user's codebook, which has its own names; None for a fitted one.
            replaced: codebook file that the output will replace; None for none.
            segments: the same for the segments of each scene.
        """
        earlier = Earlier.read(replaced, given)
        found = {scene: read_corrections(file, earlier.codebook) for scene, file in segments.items()}
        names = earlier.names_for(codebook, found.values()) if given is None else earlier.compared_with(codebook)
        of_shape = {scene: earlier.numbers_of(each, names) for scene, each in found.items()}
        return cls(names.codebook, names, earlier, found, of_shape)

    @property
    def like(self) -> Path | None:
        """The earlier codebook file, if its rows are those of the new one."""
        return self.earlier.like(self.names)

    def finish(
        self, scene: Path, n_carried: int, written: SceneOutputs, polygons: Path | None, progress: Progress
    ) -> None:
        """Say what is kept of the outputs of a scene that are replaced, and copy those that hold more.

        Args:
            scene: which one.
            n_carried: corrections that the new segments have.
            written: the new outputs.
            polygons: the polygons that will be replaced; None for none.
            progress: receives the messages.
        """
        keep_segments(self.corrections[scene], written.segments, n_carried, progress)
        keep_polygons(polygons, written.polygons, progress)


@contextmanager
def edits_kept(out: Path, before: str | None, table: str, progress: Progress) -> Iterator[None]:
    """Keep a copy of a file that users edited, if the step inside replaces it; none if the step fails or is cancelled.

    Args:
        out: file that the step writes.
        before: file that QGIS will replace by it after the step; None if the step itself replaces `out`.
        table: layer of the file.
        progress: receives the message.
    """
    earlier = Path(before or out)
    if before:
        yield
        copy = _copy_of_edited(earlier, table)
    else:
        found = earlier.stat() if earlier.is_file() else None
        copy = _copy_of_edited(earlier, table)
        try:
            yield
        except BaseException:
            # A file that was replaced is another one; edits in QGIS meanwhile do not make it another one.
            if copy is not None and earlier.is_file() and found and os.path.samestat(found, earlier.stat()):
                copy.unlink(missing_ok=True)
            raise
    if copy is not None:
        progress.warn(f"{earlier.name} was edited since it was made; the earlier file is kept as {copy.name}.")


def _copy_of_edited(file: Path, table: str) -> Path | None:
    return set_aside(file) if file.is_file() and is_edited(file, table) else None


def earlier_output(given: Mapping[str, str | None], name: str, final: Path, alone: bool) -> Path | None:
    """Return the file that an output will replace.

    Args:
        given: files that QGIS will replace itself, by output.
        name: of the output.
        final: where this process writes the output.
        alone: whether the run has one scene, so that a name stands for one file.
    """
    if final.is_file():
        return final
    file = given.get(name) if alone else None
    return Path(file) if file else None


def _keep_copy(earlier: Path, lost: Sequence[str], progress: Progress) -> None:
    if not lost:
        return
    copy = set_aside(earlier)
    for each in lost:
        progress.warn(f"Not kept from the earlier {earlier.name}: {each}; the earlier file is kept as {copy.name}.")


def _keep_styles(earlier: Path, written: Path, table: PolygonTable) -> None:
    add_styles(written, own_styles(earlier, table.layer))


def _lost_columns(earlier: Path, table: PolygonTable) -> list[str]:
    known = [column.name for column in table.columns]
    columns = own_columns(earlier, table.layer, known)
    return [f"columns of your own ({', '.join(columns)})"] if columns else []


def _shapes_edited(earlier: Path, written: Path) -> bool:
    """Return whether users edited polygons or figures of the earlier file, and the new one does not have that."""
    if not is_edited(earlier, SEGMENTS.layer):
        return False
    with suppress(AlpsError):
        meta = read_meta(earlier)
        made = (meta.segmentation or {}).get("content") if meta is not None else None
        if made is not None:
            return content_of(earlier) != made
    return True


def _listed(names: Sequence[str], limit: int = 8) -> str:
    counted = Counter(names)
    shown = [f"“{name}”" for name in list(counted)[:limit]]
    rest = len(counted) - len(shown)
    listed = ", ".join(shown)
    return f"{listed} and {rest} more" if rest > 0 else listed
