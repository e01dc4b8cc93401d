"""Label scenes, the main job: segments, one codebook, class rasters and polygons.

It has two passes. The first segments every scene. The second fits one codebook to all segments, or takes a given one,
and labels scene by scene. Outputs appear together at the end, and a scene that fails does not stop the others.
"""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from ..codebook.statistics import Statistics
from ..errors import BandError, CodebookError, OutputError, PflKindError, SceneError, SegmenterError, SettingsError
from ..features.encoder.choose import Known
from ..features.encoder.record import mark_here
from ..features.features import find_features, unlike_codebook
from ..progress import Once, Progress
from ..reports.run_facts import RunFacts, SceneFacts
from ..reports.run_sample import sample_of
from ..runtime.dask_cluster import check_address, cluster
from ..runtime.failures import Failures, run_scenes, warn_together
from ..runtime.files import check_no_input, check_outputs, file_stamp
from ..runtime.journal import key_of
from ..runtime.memory import give_back, memory_limit
from ..runtime.publish import Staged, Wanted, complete_earlier, staged_outputs
from ..runtime.run_folder import RunFolder, kept_runs, run_folder
from ..runtime.versions import versions
from ..scene.names import SceneOutputs, distinct_stems
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch, note_stretch_of_codebook
from ..settings import DaskSettings, LabelSettings, to_dict
from ..tables.area import find_area
from ..tables.codebook import Codebook, read_codebook, write_codebook
from ..tables.layer_path import split_layer
from .apply import warn_of_lost_centroids
from .disk import check_before_labelling
from .first_pass import segment_scenes
from .fit import draw_sample, fit_drawn, made_with, settings_like
from .keep import Carrier, Keeping, earlier_output
from .label_scene import Labelled, label_scene, row_of
from .prepare import build, check_tiles, encoder_for, say_scaling
from .provenance import provenance
from .reuse import earlier_segments
from .run import Run, Setup, kind_of, scalings
from .run_report import Clock, Noted, check_report, write_class_areas, write_report
from .segment import ScenePlan, SegmentRun, plan_scene
from .stages import LABEL


@dataclass(frozen=True)
class LabelPlan:
    """What to label, how, and where the outputs go.

    Attributes:
        outputs: scene → its outputs.
        codebook_out: codebook to write.
        codebook_in: codebook to use; None to fit one.
        settings: of all steps.
        overwrite: whether existing outputs may be replaced.
        cluster: computers that share the work.
        earlier: segments files of earlier runs, besides those that the outputs replace, whose segments may be used.
        report: page about the run; None for none.
        areas: table of class areas; None for none.
        before: files that QGIS will replace with the outputs, by output; for a single scene.
        resume_in: folder for the run folder if all outputs are temporary; None to put it beside them.
    """

    outputs: dict[Path, SceneOutputs]
    codebook_out: Path
    codebook_in: Path | None
    settings: LabelSettings
    overwrite: bool = False
    cluster: DaskSettings = DaskSettings()
    earlier: tuple[Path, ...] = ()
    report: Path | None = None
    areas: Path | None = None
    before: Mapping[str, str | None] = field(default_factory=dict)
    resume_in: Path | None = None

    def replaced(self, name: str, scene: Path | None = None) -> Path | None:
        """Return the file that an output of a scene, or the codebook, will replace; None for a new one."""
        final = self.codebook_out if scene is None else getattr(self.outputs[scene], name)
        return earlier_output(self.before, name, final, len(self.outputs) == 1)

    def check(self) -> None:
        """Refuse, before any work, settings out of range and outputs that exist, are inputs, or cannot be written.

        Raises:
            SettingsError: The address of the scheduler is not allowed.
            OutputError: The first such output.
        """
        if self.cluster.scheduler:
            check_address(self.cluster)
        check_report(self.report, self.areas)
        inputs = [*self.outputs, *([self.codebook_in] if self.codebook_in else [])]
        if raster := self.settings.features.feature_raster:
            inputs.append(Path(raster))
        finals = self.finals
        repeated = {path for path in finals if finals.count(path) > 1} if len(set(finals)) < len(finals) else set()
        if repeated:
            raise OutputError(f"{min(repeated)} would hold two outputs; give each its own name.")
        check_outputs(finals, inputs, self.overwrite)

    @property
    def finals(self) -> list[Path]:
        """All outputs."""
        scenes = [path for outputs in self.outputs.values() for path in vars(outputs).values()]
        return [*scenes, self.codebook_out, *(path for path in (self.areas, self.report) if path)]

    @property
    def anchor(self) -> Path:
        """The output beside which the run keeps its folder, where the next run finds it.

        If possible, it is not in the system's folder for temporary files, where outputs have new names each time.
        """
        if self.resume_in is not None:
            return kept_runs(self.resume_in, key_of([os.path.abspath(scene) for scene in self.outputs]))
        temporary = Path(tempfile.gettempdir()).resolve()
        outputs = [self.codebook_out, *self.finals]
        return next((path for path in outputs if temporary not in path.resolve().parents), self.codebook_out)

    def wanted(self, folder: RunFolder) -> Wanted[dict[str, Any]]:
        """Return what the run shall do, for its run folder."""
        return Wanted(lambda: self._key(folder), self.finals, self._summary, self.overwrite)

    def _key(self, folder: RunFolder) -> str:
        """Return a key that identifies the plan: plans with the same key give the same outputs.

        Inputs count by name, size and modification time, and outputs by their path relative to the run folder. So the
        same command from another working folder, or after the outputs moved, has the same key.
        """
        scenes = [
            [*file_stamp(scene), *(folder.name_of(path) for path in vars(outputs).values())]
            for scene, outputs in self.outputs.items()
        ]
        codebook = read_codebook(self.codebook_in).fingerprint() if self.codebook_in else None
        settings = to_dict(self.settings)
        if self.settings.area.mask:
            settings["area"]["mask"] = file_stamp(split_layer(self.settings.area.mask)[0])
        for name in ("workers", "memory_gb"):
            settings["segment"].pop(name)
        if settings["segment"]["checkpoint"]:
            settings["segment"]["checkpoint"] = file_stamp(Path(settings["segment"]["checkpoint"]))
        if settings["segment"]["sam"]["point_grids"]:
            settings["segment"]["sam"]["point_grids"] = file_stamp(Path(settings["segment"]["sam"]["point_grids"]))
        if self.settings.features.feature_raster:
            settings["features"]["feature_raster"] = file_stamp(Path(self.settings.features.feature_raster))
        others = [folder.name_of(path) if path else None for path in (self.areas, self.report)]
        # The setting `auto` does not say which encoder it takes.
        others += [mark] if (mark := mark_here()) else []
        return key_of([scenes, folder.name_of(self.codebook_out), codebook, settings, versions(), others])

    def _summary(self, kept: dict[str, Any]) -> dict[str, Any]:
        """Return what `label` returns, with the paths of this plan."""
        scenes = list(self.outputs)
        paths = [{name: str(path) for name, path in vars(outputs).items()} for outputs in self.outputs.values()]
        return {
            "scenes": [{"input": str(scenes[n]), **paths[n], **row} for n, row in kept["scenes"]],
            "codebook": str(self.codebook_out),
            "areas": str(self.areas) if self.areas else None,
            "report": str(self.report) if self.report else None,
            "made": kept["made"],
            "n_classes": kept["n_classes"],
            "segmenter": kept["segmenter"],
            "failed": [{"input": str(scenes[n]), **row} for n, row in kept["failed"]],
        }


def label(plan: LabelPlan, progress: Progress) -> dict[str, Any]:
    """Run the plan and return a summary, ready for JSON.

    A run that was interrupted continues where it stopped, if its scenes and settings are still the same.

    Raises:
        OutputError: Another run writes the same outputs; or see `LabelPlan.check`.
        AlpsError: All scenes failed; with one scene, its error.
    """
    progress = Noted(Once(progress))
    limit = memory_limit(plan.settings.segment.memory_gb)
    instead = plan.codebook_out if plan.resume_in is not None else None
    with limit, run_folder(plan.anchor, progress, plan.finals, instead) as folder:
        wanted = plan.wanted(folder)
        earlier = complete_earlier(folder, wanted, progress)
        if earlier is not None:
            progress.show(1.0, "Done")
            return earlier
        plan.check()
        return _label(plan, wanted, folder, progress)


def _label(plan: LabelPlan, wanted: Wanted[dict[str, Any]], folder: RunFolder, progress: Noted) -> dict[str, Any]:
    failures = Failures(list(plan.outputs), progress)
    known = read_codebook(plan.codebook_in) if plan.codebook_in else None
    if known:
        try:
            plan = replace(plan, settings=settings_like(known, plan.settings))
        except (SegmenterError, SettingsError) as error:
            raise CodebookError(f"A setting in the codebook {plan.codebook_in} is damaged: {error}") from None
    labelled_files = tuple(outputs.segments for outputs in plan.outputs.values())
    run = Run(plan.settings, folder, failures, progress, labelled=labelled_files)
    scenes = _open_all(plan, failures)
    setup = _prepare(plan, scenes, known, run)
    say_scaling(setup, len(failures.left), progress)
    segmenting, clustering, labelling, reporting = LABEL.parts(progress)
    clock = Clock()
    with ExitStack() as stack:
        if plan.cluster.scheduler:
            workers = plan.settings.segment.workers
            run = replace(run, computers=stack.enter_context(cluster(plan.cluster, workers, folder.path, progress)))
        with clock.stage("segmenting"):
            segmented = _segment_all(plan, scenes, setup, run.showing(segmenting))
        give_back()
        warn_together({scene: done.warnings for scene, done in segmented.items()}, progress)
        with clock.stage("clustering"):
            codebook = known or _fit(segmented, setup, run.showing(clustering))
        give_back()
        check_before_labelling((done.path, plan.outputs[scene].segments) for scene, done in segmented.items())
        staged = stack.enter_context(staged_outputs(folder))
        replaced = {scene: plan.replaced("segments", scene) for scene in segmented}
        keeping = Keeping.begin(codebook, plan.codebook_in, plan.replaced("codebook"), replaced)
        with clock.stage("labelling"):
            labelled = _label_all(plan, segmented, keeping, staged, setup, run.showing(labelling))
        rows = [row_of(scene, segmented[scene], done) for scene, done in labelled.items()]
        statistics = Statistics(keeping.codebook)
        for done in labelled.values():
            statistics.merge(done.statistics)
        written = replace(keeping.codebook, rows=statistics.rows(keeping.codebook))
        write_codebook(staged.path(plan.codebook_out), written, keeping.like)
        made = provenance(plan.settings, setup, plan.codebook_out)
        made = {name: made[name] for name in ("segmenter", "pfl_kind", "stretch", "settings", "versions")}
        names = distinct_stems(list(plan.outputs))
        if plan.areas:
            write_class_areas({names[scene]: done.figures for scene, done in labelled.items()}, plan.areas, staged)
        if plan.report:
            facts = RunFacts(
                {names[scene]: _facts(scene, plan, segmented[scene], done, staged) for scene, done in labelled.items()},
                written,
                known is not None,
                made["settings"],
                plan.settings.scene,
                setup.stretch,
                setup.segmenter.name,
                [row["message"] for row in failures.rows],
                progress.warnings,
                clock.seconds,
                versions(),
            )
            write_report(facts, plan.report, staged, reporting)
        numbers = {str(scene): n for n, scene in enumerate(plan.outputs)}
        kept = {
            "scenes": [(numbers[row.pop("input")], row) for row in rows],
            "n_classes": len(written.resolve().classes),
            "segmenter": setup.segmenter.name,
            "made": made,
            "failed": [
                (numbers[row["input"]], {key: row[key] for key in ("code", "message")}) for row in failures.rows
            ],
        }
        progress.check()
        for scene, done in labelled.items():
            written_to = SceneOutputs(*map(staged.path, vars(plan.outputs[scene]).values()))
            keeping.finish(scene, done.n_carried, written_to, plan.replaced("polygons", scene), progress)
        keeping.earlier.say_names(keeping.names, progress)
        summary = staged.publish(wanted, kept)
    progress.show(1.0, "Done")
    return summary


def _open_all(plan: LabelPlan, failures: Failures) -> dict[Path, Scene]:
    """Open every scene once, to find those that cannot be opened before any work."""
    scenes: dict[Path, Scene] = {}
    for path in failures.left:
        # Closed again, and opened at the next read: a collection may have more scenes than a process may have files.
        with failures.of(path), open_scene(path, plan.settings.scene, plan.settings.area.resolution) as scene:
            check_no_input(vars(plan.outputs[path]).values(), scene.files)
            if len(plan.outputs) == 1:
                # Before its stretch is fitted, which takes a while. In a collection, that of all scenes counts.
                find_area(scene, plan.settings.area)
            # Kept with the scene, so that it need not be opened again for it.
            _ = scene.scene_id
            scenes[path] = scene
    return scenes


def _prepare(plan: LabelPlan, scenes: dict[Path, Scene], known: Codebook | None, run: Run) -> Setup:
    """Fit the stretch or take the codebook's, and build the segmenter."""
    first = next(iter(scenes.values()))
    segmenter = build(plan.settings, first.n_bands, run.progress)
    check_tiles(plan.settings.tiles, segmenter)
    left = [scenes[path] for path in run.failures.left]
    encoder = encoder_for(plan.settings, segmenter, left, _known_encoder(plan, known), run.progress)
    kept = None if known is None else known.settings.get("features")
    features = find_features(
        plan.settings.features, plan.settings.scene.allow_remote, scenes, run.failures.of, kept, plan.codebook_in
    )
    if known is None:
        stretch = _fit_stretch({path: scenes[path] for path in run.failures.left}, plan.settings, run.failures)
        left = [scenes[path] for path in run.failures.left]
        return Setup(stretch, segmenter, scalings(left, stretch), features, encoder)
    if unlike := unlike_codebook(known.settings, features, plan.codebook_in):
        raise PflKindError(unlike)
    if known.pfl_kind != (kind := kind_of(segmenter, encoder, features)):
        raise PflKindError(
            f"The codebook {plan.codebook_in} is for PFLs of the kind {known.pfl_kind!r}, but {segmenter.name} gives "
            f"{kind!r}; choose the segmenter and bands that the codebook was made with, or label without "
            "a codebook if an earlier version of ALPS made it."
        )
    if "stretch" not in known.settings:
        raise CodebookError(f"The codebook {plan.codebook_in} has no setting `stretch`; restore it or fit again.")
    warn_of_lost_centroids(known, plan.codebook_in or Path("codebook.gpkg"), run.progress)
    stretch = Stretch.from_dict(known.settings["stretch"])
    if len(stretch.low) != first.n_raw_bands:
        raise BandError(
            f"The codebook {plan.codebook_in} was made with {len(stretch.low)} band(s), but the scenes give "
            f"{first.n_raw_bands}; choose the bands that it was made with."
        )
    run.progress.say("The stretch is that of the codebook.")
    _note_resolution(known, plan, run.progress)
    # Without the scenes that lie outside the feature raster.
    for path in run.failures.left:
        with run.failures.of(path):
            note_stretch_of_codebook([scenes[path]], stretch)
    left = [scenes[path] for path in run.failures.left]
    return Setup(stretch, segmenter, scalings(left, stretch), features, encoder)


def _known_encoder(plan: LabelPlan, known: Codebook | None) -> Known | None:
    if known is None or plan.codebook_in is None:
        return None
    return Known(plan.codebook_in, known.pfl_kind, known.settings.get("encoder") or {})


def _note_resolution(known: Codebook, plan: LabelPlan, progress: Progress) -> None:
    """Warn if a codebook was made at another ground resolution: the PFLs of larger pixels look different."""
    made, now = known.settings.get("area", {}).get("resolution"), plan.settings.area.resolution
    if made == now:
        return
    theirs, ours = (f"{each:g} m" if each else "the scenes' own resolution" for each in (made, now))
    progress.warn(
        f"The codebook {plan.codebook_in} was made at {theirs}, but the scenes are read at {ours}, so the same ground "
        "may get different classes."
    )


def _fit_stretch(scenes: dict[Path, Scene], settings: LabelSettings, failures: Failures) -> Stretch:
    try:
        return fit_stretch(list(scenes.values()), settings.scene)
    except SceneError:
        # One damaged file must not stop the others, so leave out the scenes that cannot be sampled.
        for path, scene in scenes.items():
            with failures.of(path):
                fit_stretch([scene], settings.scene)
        return fit_stretch([scenes[path] for path in failures.left], settings.scene)


def _segment_all(plan: LabelPlan, scenes: dict[Path, Scene], setup: Setup, run: Run) -> dict[Path, SegmentRun]:
    earlier = earlier_segments(plan.earlier)
    plans: dict[Path, ScenePlan] = {}
    n_alike: Counter[str] = Counter()
    for path in run.failures.left:
        with run.failures.of(path), scenes[path] as scene:
            candidates = [plan.outputs[path].segments, *earlier.get(scene.scene_id, ())]
            first = plan_scene(scene, setup, run)
            twin = n_alike[first.key]
            chosen = plan_scene(scene, setup, run, twin=twin) if twin else first
            plans[path] = replace(chosen, earlier=tuple(candidates), replaced=plan.replaced("segments", path))
            n_alike[first.key] += 1
    return segment_scenes(plans, setup.segmenter, run)


def _fit(segmented: dict[Path, SegmentRun], setup: Setup, run: Run) -> Codebook:
    files, settings = [done.path for done in segmented.values()], run.settings
    sample = draw_sample(files, setup.pfl_kind, settings.codebook.sample)
    return fit_drawn(sample, made_with(settings, setup), settings.codebook, run.progress)


def _label_all(
    plan: LabelPlan, segmented: dict[Path, SegmentRun], keeping: Keeping, staged: Staged, setup: Setup, run: Run
) -> dict[Path, Labelled]:
    """Assign, paint and draw every scene; scenes that fail are left out."""
    names = distinct_stems(list(plan.outputs))
    asides = {scene: SceneOutputs(*map(staged.path, vars(plan.outputs[scene]).values())) for scene in segmented}
    calls = {
        scene: (
            done.path,
            keeping.codebook,
            asides[scene],
            plan.settings.polygons,
            (provenance(plan.settings, setup, scene), done.segmentation),
            Carrier(keeping.of_shape[scene]),
            sample_of(names[scene], keeping.codebook.pfl_kind, len(segmented)) if plan.report else None,
        )
        for scene, done in segmented.items()
    }
    with run.executor(len(calls)) as executor:
        labelled = run_scenes(label_scene, calls, executor, run.failures, run.progress)
    for scene in segmented.keys() - labelled.keys():
        staged.drop(vars(plan.outputs[scene]).values())
    return labelled


def _facts(scene: Path, plan: LabelPlan, first: SegmentRun, done: Labelled, staged: Staged) -> SceneFacts:
    """Return what the report says about a scene."""
    return SceneFacts(
        scene,
        staged.path(plan.outputs[scene].classes),
        done.figures,
        done.sample or sample_of("", "", 1),
        first.n_segments,
        done.n_polygons,
        done.covered_share,
    )
