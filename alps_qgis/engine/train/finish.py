"""Write the results of a training into its model folder."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..evaluation.metrics import finite
from ..networks.record import ONNX_FILE, ModelClass, ModelRecord
from ..progress import Progress
from ..runtime.versions import versions
from ..settings import NOT_COVERED, to_dict
from ..settings.training import network_named
from .begin import Start
from .end import write_run_pages
from .folder import TrainingFolder
from .held_out import Measured
from .loop import Loop
from .plan import TrainPlan
from .record_files import write_curves, write_metrics
from .source import HELD_OUT, TRAIN, TrainingSource

_MACHINE = ("save_minutes", "readers", "onnx", "device", "devices", "nodes", "strategy")
"""Settings about the machine, which a record leaves out."""


def finish(
    plan: TrainPlan,
    source: TrainingSource,
    start: ModelRecord | None,
    loop: Loop,
    begun: Start,
    statistics: tuple[Sequence[float], Sequence[float]],
    folder: TrainingFolder,
    progress: Progress,
) -> dict[str, Any]:
    """Write weights, record, ONNX file, curves, metrics and pages, and remove the checkpoints.

    Returns:
        What `run.train` returns.

    Raises:
        OutputError: A file cannot be written.
    """
    loop.load_best(folder)
    progress.show(0.0, "Writing the model")
    # The leading process removes the checkpoints at the end: first, all must have read them.
    loop.fabric.barrier()
    measured = loop.measure() if loop.fabric.is_global_zero else None
    result = {
        "model": str(folder.path),
        "network": plan.settings.network,
        "steps": loop.state.step,
        "best_step": (loop.state.best or {}).get("step"),
        "miou": finite(np.array([measured.miou]))[0] if measured else None,
        "seconds": round(loop.state.seconds, 1),
        "n_loaded": begun.n("loaded"),
    }
    if measured is None:
        return result
    write_curves(folder.path, loop.state.curves)
    write_metrics(folder.path, metrics_of(plan, source, start, loop, begun, measured))
    record = _write_model(plan, source, start, loop, begun, statistics, folder, progress)
    progress.show(0.8)
    write_run_pages(folder.path)
    folder.clear()
    progress.show(1.0)
    return {**result, "weights_sha256": record.weights_sha256}


def _write_model(
    plan: TrainPlan,
    source: TrainingSource,
    start: ModelRecord | None,
    loop: Loop,
    begun: Start,
    statistics: tuple[Sequence[float], Sequence[float]],
    folder: TrainingFolder,
    progress: Progress,
) -> ModelRecord:
    from ..networks.export import export_onnx
    from ..networks.weights import save_model

    settings = {name: value for name, value in to_dict(plan.settings).items() if name not in _MACHINE}
    parent = None
    if begun.mode != "none":
        parent = {
            "path": _model_name(begun.path),
            "weights_sha256": begun.weights_sha256,
            "mode": begun.mode,
            **(begun.lists or {}),
        }
    record = ModelRecord(
        kind=plan.kind,
        network=plan.settings.network,
        n_bands=source.n_bands,
        classes=tuple(ModelClass(each.class_id, each.name, each.color) for each in source.classes),
        mean=tuple(statistics[0]),
        std=tuple(statistics[1]),
        chip=plan.settings.crop,
        stretch=source.stretch,
        resolution_m=source.resolution_m,
        ignore=NOT_COVERED,
        seed=plan.settings.seed,
        steps=loop.state.step,
        settings={"train": settings, "scene": to_dict(plan.scene_settings)},
        versions=versions(),
        parent=parent,
        extra={"pretrained_on": pretrained_on(start, begun)},
    )
    module = loop.module.to("cpu")
    record = save_model(folder.path, module.state_dict(), record)
    onnx = folder.path / ONNX_FILE
    if plan.settings.onnx:
        progress.show(0.4, "Writing the model as ONNX")
        export_onnx(module.eval(), record, onnx)
    else:
        # One of an earlier training would be of other weights.
        onnx.unlink(missing_ok=True)
    return record


def metrics_of(
    plan: TrainPlan, source: TrainingSource, start: ModelRecord | None, loop: Loop, begun: Start, measured: Measured
) -> dict[str, Any]:
    """Return the content of `metrics.json`."""
    network = network_named(plan.settings.network)
    return {
        "format": 1,
        "kind": plan.kind,
        "network": plan.settings.network,
        "network_title": network.title if network else plan.settings.network,
        "n_parameters": sum(value.numel() for value in loop.module.parameters()),
        "load": {
            "mode": begun.mode, "from": begun.path, "weights_sha256": begun.weights_sha256,
            **{f"n_{name}": begun.n(name) for name in ("loaded", "missing", "reshaped")},
        },
        "pretrained_on": pretrained_on(start, begun),
        "seed": plan.settings.seed,
        "steps": loop.state.step,
        "best_step": (loop.state.best or {}).get("step"),
        "seconds": round(loop.state.seconds, 3),
        "device": str(loop.fabric.device),
        "stopped": loop.state.stopped,
        "data": {
            "train": len(source.splits[TRAIN]), "val": len(source.splits[HELD_OUT]),
            "source": ", ".join(Path(path).name for path in plan.data), "hash": source.fingerprint,
        },
        "scores": measured.figures(source),
    }  # fmt: skip


def pretrained_on(start: ModelRecord | None, begun: Start) -> list[str]:
    """Return the trainings before this one, oldest first; empty for a network that began with random weights."""
    if start is None:
        return []
    return [*map(str, start.extra.get("pretrained_on", ())), _model_name(begun.path)]


def _model_name(path: str) -> str:
    """Return the name of a model: that of its folder, also if one of its files was given."""
    full = Path(path).resolve()
    return full.parent.name if full.is_file() else full.name
