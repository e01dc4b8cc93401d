"""Refine the labels of a run in rounds: learn from the confident segments, ask about all, decide, and judge."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import OutputError, PflKindError, SceneError, SegmentsError
from ..labels.class_owners import ClassOwners
from ..progress import Progress
from ..refine.agreement import Verdict, judge, kappa_of
from ..refine.columns import SegmentColumns, gap_of, read_columns_of
from ..refine.confident import confident_segments
from ..refine.cover import Cover
from ..refine.decide import decide
from ..refine.learn import write_labels
from ..refine.outputs import RefinedScene, write_refined
from ..refine.pool import pool
from ..refine.rounds import RoundFolder, Rounds, begin_rounds
from ..runtime.files import check_outputs, file_stamp
from ..runtime.installation import check_can_train
from ..runtime.journal import key_of
from ..runtime.run_folder import remove
from ..runtime.versions import versions
from ..scene.names import SceneOutputs, distinct_stems
from ..scene.scene import Scene, open_scene
from ..settings import REFINE_STEPS, PolygonSettings, RefineSettings, SceneSettings, TrainSettings, from_dict, to_dict
from ..settings.train_settings import SIDE_MULTIPLE
from ..tables.codebook import Codebook, read_codebook
from ..tables.segments import SegmentsMeta, require_meta
from .reapply import has_clusters_of
from .stages import REFINE, REFINE_ROUND

ROUNDS = "refine"
"""Folder of the rounds, among the outputs."""

_CROPS_A_SIDE = 4
"""How many crops should fit beside each other into the smallest scene."""

_MACHINE = ("readers", "save_minutes", "device")


@dataclass(frozen=True)
class RefineFiles:
    """The files of a run with a single scene, by name, as QGIS gives them.

    Attributes:
        segments: of the scene; only read.
        outputs: new segments, class raster and polygons.
        codebook: new codebook.
    """

    segments: Path
    outputs: SceneOutputs
    codebook: Path


@dataclass(frozen=True)
class RefinePlan:
    """What to refine, and where to.

    Attributes:
        scenes: rasters.
        labels: folder of the run that labelled them, with their segments.
        codebook: of that run; None for the one in the folder.
        out: folder for the new segments, class rasters, polygons, codebook and models.
        settings: of the rounds.
        training: of the network of each round.
        polygons: minimum mapping unit and simplification.
        overwrite: whether existing outputs may be replaced.
        files: of a single scene, instead of those in `labels` and `out`. The rounds are then kept in a folder of `out`
            that is named by what goes into them, and removed at the end.
    """

    scenes: Sequence[Path]
    labels: Path
    out: Path
    codebook: Path | None = None
    settings: RefineSettings = RefineSettings()
    training: TrainSettings = TrainSettings()
    polygons: PolygonSettings = PolygonSettings()
    overwrite: bool = False
    files: RefineFiles | None = None

    @property
    def schedule(self) -> TrainSettings:
        """The training of each round, with its number of steps."""
        given = self.training
        return given if given.steps or given.minutes else replace(given, steps=REFINE_STEPS)

    @property
    def codebook_file(self) -> Path:
        """The codebook to use."""
        return self.codebook or self.labels / "codebook.gpkg"

    @property
    def codebook_out(self) -> Path:
        """The new codebook."""
        return self.files.codebook if self.files else self.out / "codebook.gpkg"


@dataclass(frozen=True)
class _Part:
    """One scene of the run."""

    scene: Path
    segments: Path
    out: SceneOutputs
    stem: str
    meta: SegmentsMeta


@dataclass
class _Run:
    """What all rounds share."""

    plan: RefinePlan
    codebook: Codebook
    parts: list[_Part]
    columns: list[SegmentColumns]
    gap: float
    scene_settings: SceneSettings

    def __post_init__(self) -> None:
        self.resolved = self.codebook.resolve()
        self.owners = ClassOwners.of(self.resolved)
        self.chosen = [each.chosen(self.owners) for each in self.columns]
        self.covers = [Cover(part.segments, part.meta.grid) for part in self.parts]


def refine(plan: RefinePlan, progress: Progress) -> dict[str, Any]:
    """Refine the labels of scenes; inputs are only read.

    Rounds that an interrupted run finished are not computed again, and its training continues.

    Returns:
        `rounds` (a row for each), `best`, `why`, `scenes` (paths and counts), `changed_share`, ready for JSON.

    Raises:
        SegmentsError: A scene has no segments in the folder, or segments without clusters.
        PflKindError: The segments have clusters of another codebook.
        SceneError: A scene is not the one that was segmented.
        OutputError: An output exists or cannot be written.
        AlpsError: The network cannot be trained on these labels.
    """
    check_can_train("`alps refine`")
    reading, rounds, writing = REFINE.parts(progress)
    parts = _parts(plan)
    finals = [path for part in parts for path in vars(part.out).values()] + [plan.codebook_out]
    inputs = [plan.codebook_file, *(part.segments for part in parts), *plan.scenes]
    check_outputs(finals, inputs, plan.overwrite)
    codebook = read_codebook(plan.codebook_file)
    run = _read(plan, codebook, parts, reading)
    key = _key(run)
    where = plan.out / (f"{ROUNDS}-{key[:16]}" if plan.files else ROUNDS)
    folder = begin_rounds(where, key, plan.overwrite, progress)
    with folder.kept(progress):
        result = _rounds(run, folder, rounds, writing, progress)
    if plan.files:
        remove(where)
        return result
    folder.finish({**result, "scenes": [part.scene.name for part in parts]})
    return result


def _rounds(run: _Run, folder: Rounds, rounds: Progress, writing: Progress, progress: Progress) -> dict[str, Any]:
    """Compute the rounds that are left, and write what came of the best; return what `refine` returns."""
    plan = run.plan
    labels, rows, verdict = [run.columns], [], Verdict(0, True)
    shares = [
        rounds.part(n / plan.settings.rounds, (n + 1) / plan.settings.rounds) for n in range(plan.settings.rounds)
    ]
    for number, share in enumerate(shares, 1):
        row, after = _round(run, folder.round(number), labels[-1], share)
        labels.append(after)
        rows.append({"round": number, **row})
        verdict = judge([each["agreement"] for each in rows], plan.settings.margin, plan.settings.rounds)
        progress.say(_in_words(rows[-1]))
        if not verdict.go_on:
            break
    progress.say(verdict.why)
    best = labels[verdict.best]
    scenes = [
        RefinedScene(part.scene, part.segments, part.out, after, _changed(before, after))
        for part, before, after in zip(run.parts, run.columns, best)
    ]
    return {
        "rounds": rows,
        "best": verdict.best,
        "why": verdict.why,
        "changed_share": _share(run.columns, best),
        "codebook": str(plan.codebook_out),
        "scenes": write_refined(
            scenes, run.codebook, plan.codebook_file, plan.codebook_out, plan.polygons, plan.overwrite, writing
        ),
    }


def _parts(plan: RefinePlan) -> list[_Part]:
    """Pair the scenes with their segments.

    Raises:
        SegmentsError: A scene has none.
    """
    stems = distinct_stems(list(plan.scenes))
    if plan.files:
        scene, files = plan.scenes[0], plan.files
        return [_Part(scene, files.segments, files.outputs, stems[scene], require_meta(files.segments))]
    parts = []
    for scene in plan.scenes:
        segments = SceneOutputs.beside(plan.labels, stems[scene]).segments
        if not segments.is_file():
            raise SegmentsError(
                f"{plan.labels} has no {segments.name} for the scene {scene}; give the folder in which `alps label` "
                "wrote its outputs."
            )
        out = SceneOutputs.beside(plan.out, stems[scene])
        parts.append(_Part(scene, segments, out, stems[scene], require_meta(segments)))
    return parts


def _read(plan: RefinePlan, codebook: Codebook, parts: list[_Part], progress: Progress) -> _Run:
    columns = []
    for part, share in progress.over(parts):
        if not has_clusters_of(part.segments, part.meta, codebook, share):
            raise PflKindError(
                f"{part.segments} has clusters of another codebook than {plan.codebook_file}; run `alps apply` with "
                "this codebook first."
            )
        columns.append(read_columns_of(part.segments, codebook))
    if not any((each.cluster >= 0).any() for each in columns):
        raise SegmentsError(f"{parts[0].segments} has no segments with a cluster; label its scene first.")
    described = [part.meta.provenance.get("settings", {}).get("scene") or {} for part in parts]
    other = next((part for part, each in zip(parts, described) if each != described[0]), None)
    if other is not None:
        raise SegmentsError(
            f"{other.segments} and {parts[0].segments} were made with other bands or another stretch; refine them one "
            "by one, or label them together."
        )
    settings = from_dict(SceneSettings, described[0])
    for part in parts:
        _open(part, settings).close()
    return _Run(plan, codebook, parts, columns, gap_of(columns), settings)


def _key(run: _Run) -> str:
    plan = run.plan
    training = {name: value for name, value in to_dict(plan.schedule).items() if name not in _MACHINE}
    settings = to_dict(plan.settings)
    # The rounds that exist stay the same if more of them are allowed.
    settings.pop("rounds")
    inputs = [[part.stem, file_stamp(part.segments), file_stamp(part.scene)] for part in run.parts]
    return key_of([inputs, run.codebook.fingerprint(), settings, training, versions()])


def _round(
    run: _Run, folder: RoundFolder, before: list[SegmentColumns], progress: Progress
) -> tuple[dict[str, Any], list[SegmentColumns]]:
    """Return the figures of one round, and the labels after it."""
    kept = folder.result()
    if kept is None:
        kept = _compute(run, folder, before, progress)
    after = [each.with_labels(*folder.labels(part.stem)) for part, each in zip(run.parts, before)]
    kept["changed_share"] = _share(before, after)
    return kept, after


def _compute(run: _Run, folder: RoundFolder, before: list[SegmentColumns], progress: Progress) -> dict[str, Any]:
    painting, training, asking = REFINE_ROUND.parts(progress)
    classes = [run.owners.classes(each.cluster, each.override) for each in before]
    taken = confident_segments(
        classes, [each.confidence for each in before], [each.area for each in before], run.chosen,
        run.plan.settings.confident,
    )  # fmt: skip
    for (part, cover, number, learned), share in painting.over(list(zip(run.parts, run.covers, classes, taken))):
        if not folder.label_file(part.stem).exists():
            of_segment = np.where(learned, number, -1)
            provenance = {"settings": {"area": part.meta.provenance.get("settings", {}).get("area") or {}}}
            write_labels(
                folder.label_file(part.stem), cover, part.meta.grid, run.resolved.classes, of_segment, provenance, share
            )
    metrics = _train(run, folder, training)
    gap, settings = run.gap, run.plan.settings
    from ..networks.record import WEIGHTS_FILE
    from ..predict.open import open_model

    predictor = open_model(folder.model / WEIGHTS_FILE, run.plan.training.device)
    stretch = predictor.facts.stretch
    if stretch is None:
        raise SceneError(f"{folder.model} records no stretch; remove the folder and run again.")
    channels = {each.class_id: number for number, each in enumerate(predictor.facts.classes)}
    of_cluster = [channels.get(run.owners.of_cluster.get(int(each), -1), -1) for each in run.codebook.clusters]
    for (part, cover, each, fixed), share in asking.over(list(zip(run.parts, run.covers, before, run.chosen))):
        if folder.has_labels(part.stem):
            continue
        with _open(part, run.scene_settings) as scene:
            mean = pool(scene, stretch, cover, predictor, share)
        decided = decide(each, mean, np.array(of_cluster), run.codebook.clusters, fixed, gap, settings.trust)
        folder.keep_labels(part.stem, *decided)
    area = sum(float(each.area.sum()) for each in before)
    learned_area = sum(float(each.area[learned].sum()) for each, learned in zip(before, taken))
    scores = metrics["scores"]
    return folder.done(
        {
            "agreement": round(kappa_of(scores), 6),
            "held_out_miou": scores["miou"],
            "learned_share": learned_area / area if area else 0.0,
            "steps": metrics["steps"],
            "seconds": metrics["seconds"],
        }
    )


def _train(run: _Run, folder: RoundFolder, progress: Progress) -> dict[str, Any]:
    """Train the network of a round, unless that is done; return its `metrics.json`."""
    from ..train.plan import TrainPlan
    from ..train.run import train

    metrics = folder.metrics()
    if metrics is None:
        plan = TrainPlan(
            data=tuple(str(part.scene) for part in run.parts),
            out=folder.model,
            settings=replace(run.plan.schedule, crop=_crop_of(run)),
            labels=tuple(str(folder.label_file(part.stem)) for part in run.parts),
            scene_settings=run.scene_settings,
            kind="refine",
            overwrite=True,
        )
        train(plan, progress)
        metrics = folder.metrics()
    if metrics is None or not metrics.get("scores"):
        raise OutputError(f"{folder.model} has no scores of its held-out ground; remove the folder and run again.")
    return metrics


def _crop_of(run: _Run) -> int:
    """Return the side of the crops: smaller on small scenes, of which a part must be left to be held out."""
    side = min(min(part.meta.grid.width, part.meta.grid.height) for part in run.parts) // _CROPS_A_SIDE
    return min(run.plan.schedule.crop, max(side // SIDE_MULTIPLE, 1) * SIDE_MULTIPLE)


def _open(part: _Part, settings: SceneSettings) -> Scene:
    """Open a scene on the grid of its segments.

    Raises:
        SceneError: It is not the scene that was segmented.
    """
    area = part.meta.provenance.get("settings", {}).get("area") or {}
    scene = open_scene(part.scene, settings, area.get("resolution"))
    if area:
        scene.cut_to(part.meta.grid)
    if (scene.height, scene.width) != (part.meta.grid.height, part.meta.grid.width):
        scene.close()
        raise SceneError(
            f"{part.scene} has {scene.width} × {scene.height} pixels, but {part.segments.name} is of a scene with "
            f"{part.meta.grid.width} × {part.meta.grid.height}; give the scene that was labelled."
        )
    return scene


def _changed(before: SegmentColumns, after: SegmentColumns) -> np.ndarray:
    return before.cluster != after.cluster


def _share(before: list[SegmentColumns], after: list[SegmentColumns]) -> float:
    """Return the share of the area whose segments changed their cluster."""
    area = sum(float(each.area.sum()) for each in before)
    changed = sum(float(old.area[_changed(old, new)].sum()) for old, new in zip(before, after))
    return changed / area if area else 0.0


def _in_words(row: dict[str, Any]) -> str:
    return (
        f"Round {row['round']}: agreement {row['agreement']:.3f} on held-out ground, {row['changed_share']:.1%} of the "
        "area changed its cluster."
    )
