"""The main job: scenes in; segments, one codebook, class rasters and polygons out.

Two passes. The first segments every scene; the second fits one codebook to all segments, or takes a given one, and
labels scene by scene. Outputs appear together at the end; a scene that fails does not stop the others.
"""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..codebook.codebook import Codebook, read_codebook, write_codebook
from ..codebook.fit import check_settings
from ..codebook.statistics import Statistics
from ..errors import BandError, OutputError, PflKindError, SceneError
from ..labels.paint import paint
from ..labels.polygons import polygonize
from ..progress import Once, Progress
from ..scene.files import check_output
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch, fit_stretch
from ..segment.protocol import Segmenter
from ..settings import LabelSettings, PolygonSettings
from .apply import apply_codebook
from .fit import draw_sample, fit_drawn, made_with
from .names import SceneOutputs
from .pool import default_workers
from .prepare import build, check_tiles, n_tiles
from .scenes import Failures, run_scenes, warn_together
from .segment import SegmentRun, run_folder, segment_scene
from .staged import Staged, staged_outputs

_SMALL_TILES = 4
"""Scenes of up to this many tiles are computed side by side, one process each; of larger ones the tiles are."""


@dataclass(frozen=True)
class LabelPlan:
    """What to label, where to, and how."""

    outputs: dict[Path, SceneOutputs]
    codebook_out: Path
    codebook_in: Path | None
    settings: LabelSettings
    overwrite: bool = False

    def check(self) -> None:
        """Refuse, before any work, settings out of range and outputs that exist, are inputs, or cannot be written.

        Raises:
            SettingsError: A setting of the clustering.
            OutputError: The first such output.
        """
        if self.codebook_in is None:
            check_settings(self.settings.codebook)
        inputs = [*self.outputs, *([self.codebook_in] if self.codebook_in else [])]
        finals = [path for outputs in self.outputs.values() for path in vars(outputs).values()]
        finals.append(self.codebook_out)
        repeated = {path for path in finals if finals.count(path) > 1} if len(set(finals)) < len(finals) else set()
        if repeated:
            raise OutputError(f"{min(repeated)} would hold two outputs; give each its own name.")
        for path in finals:
            check_output(path, inputs, self.overwrite)


def label(plan: LabelPlan, progress: Progress) -> dict[str, Any]:
    """Run the plan and return a summary, ready for JSON.

    Raises:
        AlpsError: Nothing could be labelled; with one scene, what was wrong with it.
    """
    plan.check()
    progress = Once(progress)
    failures = Failures(list(plan.outputs), progress)
    known = read_codebook(plan.codebook_in) if plan.codebook_in else None
    if known:
        plan = replace(plan, settings=_like(known, plan.settings))
    prepared = _prepare(plan, known, failures, progress)
    segmenter = prepared.segmenter
    with ExitStack() as stack:
        folder = stack.enter_context(run_folder(plan.codebook_out))
        runs = _segment_all(plan, prepared, folder, failures, progress.part(0, 0.8))
        warn_together({scene: run.warnings for scene, run in runs.items()}, progress)
        codebook = known or _fit(runs, plan.settings, prepared, progress.part(0.8, 0.85, "Clustering"))
        staged = stack.enter_context(staged_outputs())
        scenes, statistics = _label_all(
            plan, runs, codebook, staged, prepared.small, failures, progress.part(0.85, 1.0)
        )
        written = replace(codebook, rows=statistics.rows(codebook))
        write_codebook(staged.path(plan.codebook_out), written)
    progress.show(1.0, "Done")
    return {
        "scenes": scenes,
        "codebook": str(plan.codebook_out),
        "n_classes": len(written.resolve().classes),
        "segmenter": segmenter.name,
        "failed": failures.rows,
    }


def _like(known: Codebook, settings: LabelSettings) -> LabelSettings:
    """Return the settings with what was left to choose chosen as when the codebook was made."""
    bands = settings.scene.bands or known.settings.get("scene", {}).get("bands")
    scene = replace(settings.scene, bands=tuple(bands) if bands else None)
    segment = settings.segment
    if segment.segmenter == "auto" and not segment.checkpoint:
        segment = replace(segment, segmenter=known.settings.get("segmenter", "auto"))
    return replace(settings, scene=scene, segment=segment)


@dataclass(frozen=True)
class _Prepared:
    """The one stretch, the segmenter, and the scenes of so few tiles that whole scenes are computed side by side."""

    stretch: Stretch
    segmenter: Segmenter
    small: frozenset[Path]


def _prepare(plan: LabelPlan, known: Codebook | None, failures: Failures, progress: Progress) -> _Prepared:
    """Open every scene once, take the one stretch, and build the segmenter."""
    scenes: dict[Path, Scene] = {}
    for path in failures.left:
        # Closed again at once, and opened for each read: a collection may have more scenes than a process may open.
        with failures.of(path), open_scene(path, plan.settings.scene) as scene:
            for final in vars(plan.outputs[path]).values():
                check_output(final, scene.files, plan.overwrite)
            scenes[path] = scene
    first = next(iter(scenes.values()))
    segmenter = build(plan.settings, first.n_bands, progress)
    check_tiles(plan.settings.tiles, segmenter)
    small = frozenset(
        path for path, scene in scenes.items() if n_tiles(scene, plan.settings.tiles, segmenter) <= _SMALL_TILES
    )
    if known is None:
        return _Prepared(_fit_stretch(scenes, plan.settings, failures), segmenter, small)
    if known.pfl_kind != segmenter.pfl_kind:
        raise PflKindError(
            f"The codebook {plan.codebook_in} is for PFLs of the kind {known.pfl_kind!r}, {segmenter.name} gives "
            f"{segmenter.pfl_kind!r}; choose the segmenter and bands that the codebook was made with."
        )
    stretch = Stretch.from_dict(known.settings["stretch"])
    if len(stretch.low) != first.n_raw_bands:
        raise BandError(
            f"The codebook {plan.codebook_in} was made with {len(stretch.low)} band(s), the scenes give "
            f"{first.n_raw_bands}; choose the bands that it was made with."
        )
    progress.say("The stretch is the one that the codebook was made with.")
    return _Prepared(stretch, segmenter, small)


def _fit_stretch(scenes: dict[Path, Scene], settings: LabelSettings, failures: Failures) -> Stretch:
    try:
        return fit_stretch(list(scenes.values()), settings.scene)
    except SceneError:
        # One damaged file must not stop the others: leave out those that cannot be sampled.
        for path, scene in scenes.items():
            with failures.of(path):
                fit_stretch([scene], settings.scene)
        return fit_stretch([scenes[path] for path in failures.left], settings.scene)


def _segment_all(
    plan: LabelPlan, prepared: _Prepared, folder: Path, failures: Failures, progress: Progress
) -> dict[Path, SegmentRun]:
    workers = default_workers(plan.settings.segment.workers, prepared.segmenter.parallel)
    small = prepared.small if workers > 1 and len(prepared.small) > 1 else frozenset()
    alone = replace(plan.settings, segment=replace(plan.settings.segment, workers=1))
    calls = {
        scene: (
            scene,
            folder / f"{index}.gpkg",
            alone if scene in small else plan.settings,
            prepared.stretch,
            prepared.segmenter,
        )
        for index, scene in enumerate(failures.left)
    }
    return run_scenes(segment_scene, calls, small, workers, failures, progress)


def _fit(runs: dict[Path, SegmentRun], settings: LabelSettings, prepared: _Prepared, progress: Progress) -> Codebook:
    sample = draw_sample([run.path for run in runs.values()], prepared.segmenter.pfl_kind, settings.codebook)
    return fit_drawn(sample, made_with(settings, prepared.stretch, prepared.segmenter), settings.codebook, progress)


def _label_all(
    plan: LabelPlan,
    runs: dict[Path, SegmentRun],
    codebook: Codebook,
    staged: Staged,
    small: frozenset[Path],
    failures: Failures,
    progress: Progress,
) -> tuple[list[dict[str, Any]], Statistics]:
    """Assign, paint and draw every scene; return a row of the summary for each, and the counts of the clusters."""
    asides = {scene: SceneOutputs(*map(staged.path, vars(plan.outputs[scene]).values())) for scene in runs}
    calls = {scene: (run.path, codebook, asides[scene], plan.settings.polygons) for scene, run in runs.items()}
    workers = default_workers(plan.settings.segment.workers, parallel=True)
    labelled = run_scenes(_label_scene, calls, small, workers, failures, progress)
    for scene in runs.keys() - labelled.keys():
        staged.drop(vars(plan.outputs[scene]).values())
    statistics = Statistics(codebook)
    rows = []
    for scene, done in labelled.items():
        statistics.merge(done.statistics)
        run = runs[scene]
        rows.append(
            {
                "input": str(scene),
                **{name: str(path) for name, path in vars(plan.outputs[scene]).items()},
                "n_segments": run.n_segments,
                "n_polygons": done.n_polygons,
                "n_tiles": run.n_tiles,
                "n_skipped_tiles": run.n_skipped_tiles,
                "n_dropped": run.n_dropped,
                "n_seam_segments": run.n_seam_segments,
                "covered_share": done.covered_share,
                "warnings": list(run.warnings),
            }
        )
    return rows, statistics


@dataclass(frozen=True)
class _Labelled:
    statistics: Statistics
    covered_share: float
    n_polygons: int


def _label_scene(
    segments: Path, codebook: Codebook, out: SceneOutputs, settings: PolygonSettings, progress: Progress
) -> _Labelled:
    statistics = Statistics(codebook)
    apply_codebook(segments, codebook, out.segments, progress.part(0, 0.3, "Assigning classes"), statistics)
    painted = paint(out.segments, codebook, out.classes, progress=progress.part(0.3, 0.6, "Painting"))
    polygons = progress.part(0.6, 1.0, "Drawing polygons")
    drawn = polygonize(out.classes, out.polygons, settings, segments=out.segments, progress=polygons)
    progress.check()
    return _Labelled(statistics, painted.covered_share, drawn.n_polygons)
