"""Take the segments of an earlier run instead of segmenting again, if a new run would make the same ones.

An earlier segments file says from which pixels it was made and how, and has a hash of its own content. If all three
still hold, it is copied into the run folder, in the state in which the first pass would leave it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..errors import AlpsError
from ..progress import Progress
from ..scene.grid import Window
from ..scene.pixels import sum_of_pixels
from ..tables.segment_content import content_of
from ..tables.segments import SegmentBatch, SegmentsMeta, read_columns, read_meta, read_segments, write_segments
from .segment import COUNTS, ScenePlan, SegmentRun


@dataclass(frozen=True)
class Reused:
    """What came of the earlier segments of a scene.

    Attributes:
        file: the earlier segments file.
        run: the result of the scene; None if users edited polygons or PFLs of the file.
        n_corrections: segments whose class a user chose, if they are not carried over.
    """

    file: Path
    run: SegmentRun | None
    n_corrections: int = 0


def reuse_segments(plan: ScenePlan) -> Reused | None:
    """Copy earlier segments of a scene into the run folder; return None if it has none that can be used.

    Raises:
        SceneError: The scene cannot be read.
        OutputError: The run folder cannot be written to.
    """
    found = [(file, meta) for file in plan.earlier if (meta := _meta_of(file, plan)) is not None]
    if not found:
        return None
    with plan.job.open_scene() as scene:
        # All the files are of one scene and one area, so they have the same pixels, unless some are damaged.
        sums = {tiles: sum_of_pixels(scene, _windows(tiles, plan)) for tiles in {_tiles(meta) for _, meta in found}}
    plan.job.check_unchanged()
    edited: Reused | None = None
    for file, meta in found:
        made = meta.segmentation or {}
        if made.get("pixels") != sums[_tiles(meta)]:
            continue
        if content_of(file) != made.get("content"):
            edited = edited or Reused(file, None)
            continue
        n_corrections = 0 if file == plan.replaced else _n_corrections(file)
        return Reused(file, _copy(file, meta, plan), n_corrections)
    return edited


def _tiles(meta: SegmentsMeta) -> str | None:
    """Return the tiles from which segments of an area were made, as text; None for those of a whole scene."""
    return (meta.segmentation or {}).get("tiles")


def _windows(tiles: str | None, plan: ScenePlan) -> list[Window] | None:
    if tiles is None:
        return None
    found = [tile.window for tile in plan.job.grid if str(tile.index) in set(tiles.split())]
    return found or None


def say_reused(found: Sequence[Reused], n_scenes: int, progress: Progress) -> None:
    """Say which segments are used again, and warn about edits that have no effect."""
    used = [(each.file, each.run) for each in found if each.run is not None]
    if used:
        n = sum(run.n_segments for _, run in used)
        if len(used) < n_scenes:
            text = f"Using the segments of {len(used)} of {n_scenes} scenes; these are not segmented again."
        elif len(used) == 1:
            text = f"Using the segments of {used[0][0].name}; nothing is segmented again."
        else:
            text = f"Using the segments of {len(used)} scenes; nothing is segmented again."
        count = f"Segments: {n:,}."
        progress.say(" ".join([text, count]))
    for each in found:
        if each.run is None:
            progress.warn(
                f"Polygons or PFLs of {each.file.name} were edited since they were made, so its scene is segmented "
                "again."
            )
        elif each.n_corrections:
            n = each.n_corrections
            progress.warn(
                f"1 correction (class_override) in {each.file.name} is not carried over, since the run assigns the "
                "classes again."
                if n == 1
                else f"{n} corrections (class_override) in {each.file.name} are not carried over, since the run "
                "assigns the classes again."
            )


def earlier_segments(files: Sequence[Path]) -> dict[str, list[Path]]:
    """Return segments files by the `scene_id` of their scene; files that are something else are left out."""
    found: dict[str, list[Path]] = defaultdict(list)
    for file in files:
        with suppress(AlpsError):
            meta = read_meta(file) if file.is_file() else None
            if meta is not None:
                found[meta.scene_id].append(file)
    return found


def _meta_of(file: Path, plan: ScenePlan) -> SegmentsMeta | None:
    """Return the metadata of segments that were made as the plan says, as far as is known without their scene."""
    with suppress(AlpsError):
        meta = read_meta(file) if file.is_file() else None
        if (
            meta is not None
            and meta.segmentation is not None
            and meta.segmentation.get("how") == plan.how
            and (meta.scene_id, meta.pfl_kind) == (plan.scene_id, plan.pfl_kind)
            and all(name in meta.counts for name in COUNTS)
        ):
            return meta
    return None


def _n_corrections(file: Path) -> int:
    return sum(int((override >= 0).sum()) for (override,) in read_columns(file, ("class_override",)))


def _copy(file: Path, meta: SegmentsMeta, plan: ScenePlan) -> SegmentRun:
    counts = {name: meta.counts[name] for name in COUNTS}
    fresh = replace(
        meta,
        scene_name=plan.scene_name,
        provenance=plan.provenance,
        counts=counts,
        codebook=None,
        segmentation=None,
    )
    n_segments = write_segments(plan.out, _without_clusters(file), fresh)
    return SegmentRun(
        plan.out, plan.scene_id, n_segments, warnings=plan.notes, segmentation=meta.segmentation, **counts
    )


def _without_clusters(file: Path) -> Iterator[SegmentBatch]:
    for batch in read_segments(file):
        n = len(batch)
        yield batch.with_columns(
            cluster=np.full(n, -1, np.int32),
            confidence=np.full(n, np.nan, np.float32),
            class_override=np.full(n, -1, np.int32),
        )
