"""The main job: scenes in; segments, one codebook, class rasters and polygons out.

Two passes. The first segments every scene; the second fits one codebook to all segments, or takes a given one, and
labels scene by scene. Outputs appear together at the end; a scene that fails does not stop the others.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..codebook.codebook import Codebook, read_codebook, write_codebook
from ..codebook.fit import check_settings
from ..codebook.statistics import Statistics
from ..errors import AlpsError, BandError, Cancelled, OutputError, PflKindError
from ..labels.paint import paint
from ..labels.polygons import polygonize
from ..progress import Progress
from ..scene.files import check_output
from ..scene.scene import open_scene
from ..scene.stretch import Stretch, fit_stretch
from ..segment.protocol import Segmenter
from ..settings import LabelSettings
from .apply import apply_codebook
from .fit import draw_sample, fit_drawn, made_with
from .names import SceneOutputs
from .prepare import build, check_tiles
from .segment import SegmentRun, run_folder, segment_scene
from .staged import Staged, staged_outputs


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
    failures = _Failures(list(plan.outputs), progress)
    known = read_codebook(plan.codebook_in) if plan.codebook_in else None
    if known:
        plan = replace(plan, settings=_like(known, plan.settings))
    stretch, segmenter = _prepare(plan, known, failures, progress)
    with ExitStack() as stack:
        folder = stack.enter_context(run_folder(plan.codebook_out))
        runs = _segment_all(plan, stretch, segmenter, folder, failures, progress.part(0, 0.8))
        codebook = known or _fit(runs, plan.settings, stretch, segmenter, progress.part(0.8, 0.85, "Clustering"))
        staged = stack.enter_context(staged_outputs())
        scenes, statistics = _label_all(plan, runs, codebook, staged, failures, progress.part(0.85, 1.0))
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


class _Failures:
    """Collect what failed for single scenes; the run fails when all have."""

    def __init__(self, scenes: Sequence[Path], progress: Progress) -> None:
        self.rows: list[dict[str, str]] = []
        self._left = list(scenes)
        self._progress = progress

    @property
    def left(self) -> list[Path]:
        return list(self._left)

    def add(self, scene: Path, error: AlpsError) -> None:
        """Note that a scene failed.

        Raises:
            AlpsError: The error itself, when no scene is left or the user cancelled.
        """
        self._left.remove(scene)
        if isinstance(error, Cancelled) or not self._left:
            raise error
        self.rows.append({"input": str(scene), "code": error.code, "message": str(error)})
        self._progress.warn(f"{scene.name} was left out: {error}")


def _prepare(
    plan: LabelPlan, known: Codebook | None, failures: _Failures, progress: Progress
) -> tuple[Stretch, Segmenter]:
    """Open every scene once, take the one stretch, and build the segmenter."""
    with ExitStack() as stack:
        scenes = []
        for path in failures.left:
            try:
                scenes.append(stack.enter_context(open_scene(path, plan.settings.scene)))
            except AlpsError as error:
                failures.add(path, error)
        segmenter = build(plan.settings, scenes[0].n_bands, progress)
        check_tiles(plan.settings.tiles, segmenter)
        if known is None:
            return fit_stretch(scenes, plan.settings.scene), segmenter
        n_bands = scenes[0].n_raw_bands
    if known.pfl_kind != segmenter.pfl_kind:
        raise PflKindError(
            f"The codebook {plan.codebook_in} is for PFLs of the kind {known.pfl_kind!r}, {segmenter.name} gives "
            f"{segmenter.pfl_kind!r}; choose the segmenter and bands that the codebook was made with."
        )
    stretch = Stretch.from_dict(known.settings["stretch"])
    if len(stretch.low) != n_bands:
        raise BandError(f"The codebook {plan.codebook_in} was made with {len(stretch.low)} band(s), not {n_bands}.")
    progress.say("The stretch is the one that the codebook was made with.")
    return stretch, segmenter


def _segment_all(
    plan: LabelPlan, stretch: Stretch, segmenter: Segmenter, folder: Path, failures: _Failures, progress: Progress
) -> dict[Path, SegmentRun]:
    runs = {}
    scenes = failures.left
    for index, scene in enumerate(scenes):
        part = progress.part(index / len(scenes), (index + 1) / len(scenes))
        try:
            runs[scene] = segment_scene(scene, folder / f"{index}.gpkg", plan.settings, stretch, segmenter, part)
        except AlpsError as error:
            failures.add(scene, error)
    return runs


def _fit(
    runs: dict[Path, SegmentRun], settings: LabelSettings, stretch: Stretch, segmenter: Segmenter, progress: Progress
) -> Codebook:
    sample = draw_sample([run.path for run in runs.values()], segmenter.pfl_kind, settings.codebook)
    return fit_drawn(sample, made_with(settings, stretch, segmenter), settings.codebook, progress)


def _label_all(
    plan: LabelPlan,
    runs: dict[Path, SegmentRun],
    codebook: Codebook,
    staged: Staged,
    failures: _Failures,
    progress: Progress,
) -> tuple[list[dict[str, Any]], Statistics]:
    rows: list[dict[str, Any]] = []
    statistics = Statistics(codebook)
    for index, (scene, run) in enumerate(runs.items()):
        part = progress.part(index / len(runs), (index + 1) / len(runs))
        finals = plan.outputs[scene]
        segments = staged.path(finals.segments)
        apply_codebook(run.path, codebook, segments, part.part(0, 0.3, "Assigning classes"), statistics)
        painted = paint(segments, codebook, staged.path(finals.classes), progress=part.part(0.3, 0.6, "Painting"))
        drawn = polygonize(
            staged.path(finals.classes),
            staged.path(finals.polygons),
            plan.settings.polygons,
            segments=segments,
            progress=part.part(0.6, 1.0, "Drawing polygons"),
        )
        part.check()
        for warning in run.warnings:
            progress.warn(warning)
        rows.append(
            {
                "input": str(scene),
                **{name: str(path) for name, path in vars(finals).items()},
                "n_segments": run.n_segments,
                "n_polygons": drawn.n_polygons,
                "n_tiles": run.n_tiles,
                "n_skipped_tiles": run.n_skipped_tiles,
                "n_dropped": run.n_dropped,
                "n_seam_segments": run.n_seam_segments,
                "covered_share": painted.covered_share,
                "warnings": list(run.warnings),
            }
        )
    return rows, statistics
