"""Label one scene of a run, when its segments and the codebook are known."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..codebook.statistics import Statistics
from ..labels.class_figures import ClassFigures
from ..labels.paint import paint
from ..labels.polygons import polygonize
from ..progress import Progress
from ..reports.run_sample import RunSample
from ..runtime.memory import give_back
from ..scene.names import SceneOutputs
from ..settings import PolygonSettings
from ..tables.codebook import Codebook
from .apply import apply_codebook
from .keep import Carrier
from .segment import SegmentRun
from .stages import LABEL_SCENE


@dataclass(frozen=True)
class Labelled:
    """What came of one scene.

    Attributes:
        statistics: segments and areas of its clusters.
        covered_share: share of its valid pixels that have a class.
        n_polygons: class polygons.
        n_cut_parts: components that became several polygons.
        figures: segments and areas of its classes.
        sample: segments for the report; None without one.
        n_carried: corrections of earlier segments that its segments have.
    """

    statistics: Statistics
    covered_share: float
    n_polygons: int
    n_cut_parts: int
    figures: tuple[ClassFigures, ...]
    sample: RunSample | None
    n_carried: int


def label_scene(
    segments: Path,
    codebook: Codebook,
    out: SceneOutputs,
    settings: PolygonSettings,
    made: tuple[dict[str, Any], dict[str, str] | None],
    carrier: Carrier,
    sample: RunSample | None,
    progress: Progress,
) -> Labelled:
    """Give the segments of a scene their clusters, paint its class raster, and draw its polygons.

    Args:
        segments: of the scene.
        codebook: of the run.
        out: the files to write.
        settings: of the polygons.
        made: how the segments were made, and the hashes of the segmentation.
        carrier: gives the segments corrections of an earlier run.
        sample: collects segments for the report; None without one.
        progress: receives the share that is done.
    """
    statistics = Statistics(codebook)
    assigning, painting, drawing = LABEL_SCENE.parts(progress)
    apply_codebook(
        segments,
        codebook,
        out.segments,
        assigning,
        statistics,
        made[0],
        segmentation=made[1],
        watch=sample.add if sample else None,
        change=carrier.change,
    )
    give_back()
    # Overwriting: a process that died in the middle of this scene may have written some of the files already.
    painted = paint(out.segments, codebook, out.classes, overwrite=True, progress=painting)
    drawn = polygonize(out.classes, out.polygons, settings, segments=out.segments, overwrite=True, progress=drawing)
    progress.check()
    counts = painted.covered_share, drawn.n_polygons, drawn.n_cut_parts
    return Labelled(statistics, *counts, painted.figures, sample, carrier.n)


def row_of(scene: Path, first: SegmentRun, done: Labelled) -> dict[str, Any]:
    """Return what the summary says about a scene."""
    return {
        "input": str(scene),
        "n_segments": first.n_segments,
        "n_polygons": done.n_polygons,
        "n_cut_parts": done.n_cut_parts,
        "n_tiles": first.n_tiles,
        "n_skipped_tiles": first.n_skipped_tiles,
        "n_failed_tiles": first.n_failed_tiles,
        "n_dropped": first.n_dropped,
        "n_seam_segments": first.n_seam_segments,
        "covered_share": done.covered_share,
        "warnings": list(first.warnings),
    }
