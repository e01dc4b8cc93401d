"""Predict scenes with a trained network: class rasters, confidence and polygons, with flat memory.

Bands of tiles are kept in a run folder as they are finished, so that an interrupted run continues there. Outputs appear
together at the end, and a scene that fails does not stop the others.
"""

from __future__ import annotations

import importlib.metadata
import tempfile
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..predict.bands import bands_for
from ..predict.disk import PredictionDisk
from ..predict.model import Facts
from ..predict.open import open_model
from ..predict.stream import Layout
from ..predict.suit import check_resolution, check_values, stretch_of_model, tile_of
from ..progress import Once, Progress
from ..redact import redact_secrets
from ..reports.areas import check_areas
from ..runtime.executor import default_workers
from ..runtime.failures import Failures
from ..runtime.files import check_no_input, check_outputs, file_stamp
from ..runtime.journal import key_of
from ..runtime.memory import give_back
from ..runtime.publish import Staged, Wanted, complete_earlier, staged_outputs
from ..runtime.run_folder import RunFolder, kept_runs, run_folder
from ..runtime.versions import versions
from ..scene.grid import TileGrid
from ..scene.names import distinct_stems
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch
from ..settings import PredictSettings, to_dict
from ..tables.area import find_area
from ..tables.layer_path import split_layer
from .predict_scene import Engine, Predicted, PredictOutputs, ScenePrediction, predict_scene
from .run_report import write_class_areas

_TILE = 512
_HALO_SHARE = 8
_BATCH_ON_GPU = 8

_NO_PART_OF_RESULT = ("workers", "device", "batch")
"""Settings that change how fast a result is there, but not the result."""


@dataclass(frozen=True)
class PredictPlan:
    """What to predict, with which model, and where the outputs go.

    Attributes:
        outputs: scene → its outputs.
        model: a model folder, or a file of a model.
        settings: of all steps.
        overwrite: whether existing outputs may be replaced.
        areas: table of class areas; None for none.
        resume_in: folder for the run folder if all outputs are temporary; None to put it beside them.
    """

    outputs: Mapping[Path, PredictOutputs]
    model: Path
    settings: PredictSettings = field(default_factory=PredictSettings)
    overwrite: bool = False
    areas: Path | None = None
    resume_in: Path | None = None

    def check(self) -> None:
        """Refuse, before any work, outputs that exist, are inputs, or cannot be written.

        Raises:
            OutputError: The first such output.
        """
        if self.areas is not None:
            check_areas(self.areas)
        finals = self.finals
        repeated = {path for path in finals if finals.count(path) > 1} if len(set(finals)) < len(finals) else set()
        if repeated:
            raise OutputError(f"{min(repeated)} would hold two outputs; give each its own name.")
        inputs = [*self.outputs, *([self.model] if self.model.is_file() else [])]
        check_outputs(finals, inputs, self.overwrite)

    @property
    def finals(self) -> list[Path]:
        """All outputs."""
        of_scenes = [path for outputs in self.outputs.values() for path in outputs.paths]
        return [*of_scenes, *([self.areas] if self.areas else [])]

    @property
    def anchor(self) -> Path:
        """The output beside which the run keeps its folder, where the next run finds it."""
        if self.resume_in is not None:
            return kept_runs(self.resume_in, key_of(["predict", *(str(scene) for scene in self.outputs)]))
        temporary = Path(tempfile.gettempdir()).resolve()
        return next((path for path in self.finals if temporary not in path.resolve().parents), self.finals[0])

    def wanted(self, folder: RunFolder) -> Wanted[dict[str, Any]]:
        """Return what the run shall do, for its run folder."""
        return Wanted(lambda: self._key(folder), self.finals, self._summary, self.overwrite)

    def _key(self, folder: RunFolder) -> str:
        scenes = [
            [*file_stamp(scene), *(folder.name_of(path) for path in outputs.paths)]
            for scene, outputs in self.outputs.items()
        ]
        settings = to_dict(self.settings)
        if self.settings.area.mask:
            settings["area"]["mask"] = file_stamp(split_layer(self.settings.area.mask)[0])
        for name in _NO_PART_OF_RESULT:
            settings["network"].pop(name)
        files = sorted(self.model.glob("model.*")) if self.model.is_dir() else [self.model]
        areas = folder.name_of(self.areas) if self.areas else None
        return key_of([scenes, [file_stamp(file) for file in files], settings, versions(), areas])

    def _summary(self, kept: dict[str, Any]) -> dict[str, Any]:
        """Return what `predict` returns, with the paths of this plan."""
        scenes = list(self.outputs)
        rows = []
        for number, row in kept["scenes"]:
            out = self.outputs[scenes[number]]
            paths = {name: str(path) if path else None for name, path in vars(out).items()}
            rows.append({"input": str(scenes[number]), **paths, **row})
        return {
            "scenes": rows,
            "areas": str(self.areas) if self.areas else None,
            "classes": kept["classes"],
            "model": {**kept["model"], "path": str(self.model)},
            "made": kept["made"],
            "failed": [{"input": str(scenes[number]), **row} for number, row in kept["failed"]],
        }


def predict(plan: PredictPlan, progress: Progress) -> dict[str, Any]:
    """Run the plan and return a summary, ready for JSON.

    A run that was interrupted continues where it stopped, if its scenes, its model and its settings are still the same.

    Raises:
        ModelError: The model cannot be used.
        OutputError: Another run writes the same outputs; or see `PredictPlan.check`.
        AlpsError: All scenes failed; with one scene, its error.
    """
    progress = Once(progress)
    instead = plan.finals[0] if plan.resume_in is not None else None
    with run_folder(plan.anchor, progress, plan.finals, instead) as folder:
        wanted = plan.wanted(folder)
        earlier = complete_earlier(folder, wanted, progress)
        if earlier is not None:
            progress.show(1.0, "Done")
            return earlier
        plan.check()
        return _predict(plan, wanted, folder, progress)


def _predict(
    plan: PredictPlan, wanted: Wanted[dict[str, Any]], folder: RunFolder, progress: Progress
) -> dict[str, Any]:
    engine = _engine(plan, progress)
    facts = engine.predictor.facts
    failures = Failures(list(plan.outputs), progress)
    scenes = _open_all(plan, facts, failures)
    stretches = _stretches(plan, facts, scenes, failures, progress)
    planned: dict[Path, ScenePrediction] = {}
    for path in failures.left:
        with failures.of(path), scenes[path] as scene:
            planned[path] = _plan_scene(plan, scene, stretches[path], engine, len(planned))
            for note in scene.notes:
                progress.say(f"{path.name}: {note}")
    folder.journal.begin({each.key: (each.path, sum(each.tiles_of_bands().values())) for each in planned.values()})
    folder.remove_others({each.key for each in planned.values()})
    disk = PredictionDisk(
        {path: each.n_px for path, each in planned.items()},
        {path: each.waiting(plan.outputs[path], facts.classes) for path, each in planned.items()},
        folder.path,
    )
    if not folder.resumed:
        # What an earlier run kept is not known yet.
        disk.check()
    done: dict[Path, Predicted] = {}
    with staged_outputs(folder) as staged:
        for path, part in progress.over(list(planned)):
            with failures.of(path):
                out = _aside(plan.outputs[path], staged)
                kept_band = partial(disk.note, path)
                done[path] = predict_scene(planned[path], engine, folder, out, plan.settings.polygons, kept_band, part)
            disk.scene_done(path)
            if path not in done:
                staged.drop(plan.outputs[path].paths)
            give_back()
        stems = distinct_stems(list(plan.outputs))
        if plan.areas:
            write_class_areas({stems[path]: each.figures for path, each in done.items()}, plan.areas, staged)
        numbers = {path: number for number, path in enumerate(plan.outputs)}
        of_inputs = {str(path): number for path, number in numbers.items()}
        first = planned[next(iter(done))]
        kept = {
            "scenes": [(numbers[path], _row(each)) for path, each in done.items()],
            "classes": [{"class_id": each.class_id, "name": each.name, "color": each.color} for each in facts.classes],
            "model": {**_described(facts), "device": engine.predictor.device},
            "made": {name: first.provenance[name] for name in ("model", "stretch", "settings", "versions")},
            "failed": [
                (of_inputs[row["input"]], {key: row[key] for key in ("code", "message")}) for row in failures.rows
            ],
        }
        progress.check()
        summary = staged.publish(wanted, kept)
    progress.show(1.0, "Done")
    return summary


def _engine(plan: PredictPlan, progress: Progress) -> Engine:
    settings = plan.settings.network
    predictor = open_model(plan.model, settings.device)
    facts = predictor.facts
    form = f"{facts.network}, {facts.kind}" if facts.network else facts.kind
    progress.say(
        f"Model: {facts.name} ({form}), {len(facts.classes)} classes from {facts.n_bands} bands, on {predictor.device}."
    )
    for note in facts.notes:
        progress.warn(f"{facts.name}: {note}")
    workers = default_workers(settings.workers, parallel=True) if predictor.parallel else 1
    return Engine(predictor, workers, settings.batch or (1 if predictor.parallel else _BATCH_ON_GPU))


def _open_all(plan: PredictPlan, facts: Facts, failures: Failures) -> dict[Path, Scene]:
    """Open every scene once, to find those that cannot be used before any work."""
    scenes: dict[Path, Scene] = {}
    for path in failures.left:
        with failures.of(path):
            settings = bands_for(path, plan.settings.scene, facts)
            with open_scene(path, settings, plan.settings.area.resolution) as scene:
                check_no_input(plan.outputs[path].paths, scene.files)
                find_area(scene, plan.settings.area)
                scenes[path] = scene
    return scenes


def _stretches(
    plan: PredictPlan, facts: Facts, scenes: dict[Path, Scene], failures: Failures, progress: Progress
) -> dict[Path, Stretch]:
    """Return the stretch of each scene: the model's, or one that is fitted to all scenes."""
    left = {path: scenes[path] for path in failures.left}
    given = facts.stretch if plan.settings.network.stretch_from == "model" else None
    found = {path: stretch_of_model(scene, given) for path, scene in left.items()} if given else {}
    own = {path: stretch for path, stretch in found.items() if stretch is not None}
    others = {path: scene for path, scene in left.items() if path not in own}
    if given:
        progress.say("The stretch is that of the model.")
    elif plan.settings.network.stretch_from == "model":
        progress.say("The model records no stretch, so it is fitted to the scenes.")
    else:
        progress.say("The stretch is fitted to the scenes.")
    if others:
        fitted = fit_stretch(list(others.values()), plan.settings.scene)
        own |= dict.fromkeys(others, fitted)
    for path, scene in left.items():
        with failures.of(path), scene:
            messages = [check_resolution(scene, facts), check_values(scene, own[path], facts) if given else ""]
            for message in messages:
                if message:
                    progress.warn(message)
    return own


def _plan_scene(plan: PredictPlan, scene: Scene, stretch: Stretch, engine: Engine, twin: int) -> ScenePrediction:
    facts, settings = engine.predictor.facts, plan.settings
    tile, halo = tiles_of(settings, facts)
    area = find_area(scene, settings.area)
    described = to_dict(settings)
    for name in _NO_PART_OF_RESULT:
        described["network"].pop(name)
    described["network"] |= {"tile": tile, "halo": halo}
    described["scene"] = to_dict(scene.settings)
    if settings.area.mask:
        file, layer = split_layer(settings.area.mask)
        described["area"]["mask"] = f"{file.name}|layername={layer}" if layer else file.name
    path = Path(scene.path)
    found = {**versions(), **_runtime_version(facts)}
    scaled = scene.scaling is not None and stretch.declared
    provenance = {
        "scene": redact_secrets(path.name),
        "model": _described(facts),
        "stretch": stretch.to_dict(),
        **({"scaling": scene.scaling.to_dict()} if scaled and scene.scaling else {}),
        "settings": described,
        "versions": found,
    }
    key = key_of(
        {
            "model": facts.sha256,
            "kind": [facts.kind, engine.predictor.device.partition(":")[0], engine.batch],
            "stretch": stretch.to_dict(),
            "settings": [described["network"], described["scene"]],
            "area": [area.identity() if area else None, scene.resolution],
            "versions": found,
            "scene": [path.name if path.exists() else str(path), twin, scene.scene_id, scene.stamp],
        }
    )
    grid = TileGrid(scene.height, scene.width, tile, halo)
    layout = Layout.of(grid, len(facts.classes))
    resolution, raster = scene.resolution, scene.grid
    return ScenePrediction(
        key, path, scene.settings, resolution, scene.stamp, raster, area, stretch, layout, provenance
    )


def tiles_of(settings: PredictSettings, facts: Facts) -> tuple[int, int]:
    """Return side and halo of the tiles.

    Raises:
        SettingsError: The model takes tiles of another size.
    """
    tile = tile_of(settings.network.tile, facts, _TILE)
    return tile, tile // _HALO_SHARE if settings.network.halo is None else settings.network.halo


def _described(facts: Facts) -> dict[str, Any]:
    return {
        "name": redact_secrets(facts.name),
        "network": facts.network,
        "kind": facts.kind,
        "sha256": facts.sha256,
        "n_bands": facts.n_bands,
        "resolution_m": facts.resolution_m,
    }


def _runtime_version(facts: Facts) -> dict[str, str]:
    with suppress(importlib.metadata.PackageNotFoundError):
        if facts.kind == "onnx":
            return {"onnxruntime": importlib.metadata.version("onnxruntime")}
    return {}


def _aside(out: PredictOutputs, staged: Staged) -> PredictOutputs:
    polygons, confidence = (staged.path(path) if path else None for path in (out.polygons, out.confidence))
    return PredictOutputs(staged.path(out.classes), polygons, confidence)


def _row(done: Predicted) -> dict[str, Any]:
    return {
        "n_tiles": done.n_tiles,
        "n_valid_px": done.n_valid_px,
        "n_polygons": done.n_polygons,
        "n_cut_parts": done.n_cut_parts,
        "mean_confidence": done.mean_confidence,
        "n_px": {each.name: each.n_px for each in done.figures},
    }
