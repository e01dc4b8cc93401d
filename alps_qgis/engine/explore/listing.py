"""List the similar and the doubtful segments of some files as new layers: what the commands run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import SegmentsError
from ..progress import Progress, Stages
from ..runtime.files import check_output
from ..settings import DoubtfulSettings, SimilarSettings
from ..tables.layer_path import split_layer
from .collection import Collection, open_collection
from .directions import find_directions
from .doubtful import DoubtfulSegments
from .examples import Examples, rows_of_examples
from .found import DOUBTFUL, SIMILAR, class_names, write_found
from .similar import find_similar

_STAGES = Stages({"Reading segments": 8, "Comparing segments": 2, "Writing": 1})


@dataclass(frozen=True)
class SimilarPlan:
    """What to look for, and where to.

    Attributes:
        segments: segments files with clusters of the codebook.
        codebook: its file.
        like: names the examples.
        unlike: names segments whose kind must not be found.
        out: layer to write.
        settings: how many are listed.
        overwrite: whether `out` may be replaced.
    """

    segments: Sequence[str | Path]
    codebook: str | Path
    like: Examples
    unlike: Examples
    out: Path
    settings: SimilarSettings = SimilarSettings()
    overwrite: bool = False


@dataclass(frozen=True)
class DoubtfulPlan:
    """What to list, and where to; see `SimilarPlan`."""

    segments: Sequence[str | Path]
    codebook: str | Path
    out: Path
    settings: DoubtfulSettings = DoubtfulSettings()
    overwrite: bool = False


def list_similar(plan: SimilarPlan, progress: Progress) -> dict[str, Any]:
    """Write the segments that are like the examples, the most similar first; the examples are not among them.

    Returns:
        `similar` (the path), `n_found`, `n_examples`, `suggested` (a threshold) and `lowest` (score in the list, None
        for an empty one).

    Raises:
        SegmentsError: A file cannot be used, or the examples do not lead to segments.
        CodebookError: The codebook cannot be read.
        OutputError: The layer cannot be written.
    """
    layers = [each.layer for each in (plan.like, plan.unlike) if each.layer is not None]
    collection, comparing, writing = _open(plan, layers, progress)
    like = rows_of_examples(collection, plan.like, progress)
    if not len(like):
        raise SegmentsError("No example is given; name segments, or give points that lie in them.")
    unlike = rows_of_examples(collection, plan.unlike, progress)
    if len(both := np.intersect1d(like, unlike)):
        named = collection.segment_id[both[0]]
        raise SegmentsError(f"Segment {named} is given as alike and as unlike; name it once.")
    found = find_similar(find_directions(collection, comparing), like, unlike)
    rows = found.best(plan.settings.n or len(collection))
    rows = rows[found.scores[rows] >= np.float32(plan.settings.threshold)]
    write_found(plan.out, SIMILAR, collection, rows, {"score": found.scores[rows]}, writing)
    suggested = found.suggested()
    progress.say(
        f"Suggested minimum score: {suggested:.2f}. {len(found.above(suggested)):,} segments have at least that."
    )
    return {
        "similar": str(plan.out),
        "n_found": len(rows),
        "n_examples": len(like),
        "suggested": suggested,
        "lowest": float(found.scores[rows[-1]]) if len(rows) else None,
        "problems": list(collection.resolved.problems),
    }


def list_doubtful(plan: DoubtfulPlan, progress: Progress) -> dict[str, Any]:
    """Write the segments whose class is most doubtful, with what speaks against it.

    Segments with a `class_override` are left out: the user has decided.

    Returns:
        `doubtful` (the path), `n_found`, `n_segments` and how often each reason stands first (`reasons`).

    Raises:
        SegmentsError, CodebookError, OutputError: As for `list_similar`.
    """
    collection, comparing, writing = _open(plan, [], progress)
    finder = DoubtfulSegments(collection)
    comparing.show(0.0)
    at, doubts = finder.ranked()[: plan.settings.n], finder.doubts()
    other, reasons = doubts.other_class[at], doubts.reasons(at)
    columns = {
        "doubt": doubts.doubt[at],
        "reason": np.array(reasons, dtype=object),
        **dict(zip(("margin", "neighbours", "outlier"), doubts.signs[at].T, strict=True)),
        "other_class_id": other,
        "other_class": class_names(collection, other),
    }
    write_found(plan.out, DOUBTFUL, collection, doubts.rows[at], columns, writing)
    return {
        "doubtful": str(plan.out),
        "n_found": len(at),
        "n_segments": len(collection),
        "reasons": {name: reasons.count(name) for name in sorted(set(reasons))},
        "problems": list(collection.resolved.problems),
    }


def _open(
    plan: SimilarPlan | DoubtfulPlan, layers: Sequence[str | Path], progress: Progress
) -> tuple[Collection, Progress, Progress]:
    read = [split_layer(path)[0] for path in (*plan.segments, plan.codebook, *layers)]
    check_output(plan.out, read, plan.overwrite)
    reading, comparing, writing = _STAGES.parts(progress)
    collection = open_collection(plan.segments, plan.codebook, reading)
    for problem in collection.resolved.problems:
        progress.warn(problem)
    return collection, comparing, writing
