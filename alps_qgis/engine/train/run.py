"""Train a network: check everything, begin or continue, take the steps, and write the model folder."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..datasets.contents import MANIFEST
from ..errors import Cancelled, CheckpointError, DatasetError, SettingsError
from ..networks.record import ModelRecord, read_record
from ..progress import Progress, Stages
from ..runtime.files import sha256_of
from ..runtime.installation import check_can_train
from ..runtime.refused import no_empty_folder
from ..runtime.versions import versions
from ..settings import DEFAULT_MINUTES
from .check import band_statistics, check_source, check_start
from .devices import is_follower
from .exported import ExportedSource, is_data_set
from .folder import Begun, TrainingFolder, identity_of
from .held_out import HeldOut
from .labelled_scenes import ScenesSource
from .loss import class_weights
from .plan import TrainPlan
from .samples import Crops
from .source import HELD_OUT, TRAIN, Cached, TrainingSource

if TYPE_CHECKING:
    import torch

    from .loop import Loop

_STAGES = Stages({"Looking at the data": 3, "Training": 94, "Writing the model": 3})

_EVALUATIONS = 20
"""Of a training with a given number of steps."""

_TRIAL_STEPS = 1000

_COPIES = 9
"""How many times the parameters fit into what a training writes: two checkpoints with two numbers of the optimiser for
each parameter, of which one is being written, the best weights twice, and the model in two formats."""


def train(plan: TrainPlan, progress: Progress) -> dict[str, Any]:
    """Train a network and write a model folder; an interrupted training in the same folder is continued.

    Returns:
        A dict ready for JSON: `model` (the folder), `steps`, `best_step`, `miou`, `seconds`, `resumed_from`, `network`,
        `loaded`.

    Raises:
        AlpsError: The data cannot be trained on, the model to begin with does not fit, the folder holds something else,
            or the user cancelled.
    """
    check_can_train(f"`alps {plan.kind}`")
    if is_follower():
        # The leading process says everything.
        progress = Progress()
    if plan.start is None and plan.load != "overall":
        raise SettingsError(
            f"The weights to load are {plan.load}, but there is no model to load them from; give the model (--from), "
            "or leave out --load to begin with random weights."
        )
    looking, training, finishing = _STAGES.parts(progress)
    looking.show(0.0)
    start = read_record(plan.start) if plan.start else None
    if plan.backbone:
        from ..networks.backbone import backbone_file

        plan = replace(plan, backbone=str(backbone_file(plan.backbone)))
    source = Cached(open_source(plan, looking))
    try:
        check_source(source, plan.settings, progress)
        if start is not None:
            check_start(str(plan.start), start, source, plan)
        with no_empty_folder(plan.out):
            return _train(plan, source, start, training, finishing)
    finally:
        source.close()


def open_source(plan: TrainPlan, progress: Progress) -> TrainingSource:
    """Open the data of a plan.

    Raises:
        DatasetError: They cannot be trained on.
    """
    if plan.source is not None:
        return plan.source
    sets = [path for path in plan.data if is_data_set(path)]
    if not sets and not plan.labels:
        raise DatasetError(
            f"{plan.data[0]} is not the folder of a data set, since it does not hold "
            f"{MANIFEST}, and scenes need labels; correct the folder, or give the labels of the scenes (--labels)."
        )
    if not sets:
        return ScenesSource(plan, progress)
    if len(plan.data) > 1 or plan.labels:
        raise DatasetError(
            f"{sets[0]} is a data set, which has its own labels; give one data set alone, or scenes with their labels."
        )
    return ExportedSource(Path(sets[0]))


def _train(
    plan: TrainPlan, source: TrainingSource, start: ModelRecord | None, progress: Progress, finishing: Progress
) -> dict[str, Any]:
    from .begin import build_network, make_loop, measure_steps
    from .devices import make_fabric, precision_of, resolve_device
    from .finish import finish
    from .tensorboard import EventFile

    settings, folder, leads = plan.settings, TrainingFolder(plan.out), not is_follower()
    hashes = {
        "from": start.weights_sha256 if start else "",
        "load": plan.load if start else "",
        "backbone": sha256_of(Path(plan.backbone)) if plan.backbone else "",
    }
    identity = identity_of(plan, source.fingerprint, hashes)
    begun = folder.begun(identity, plan.overwrite, progress) if leads else None
    device = resolve_device(settings.device)
    fabric = make_fabric(settings, precision_of(settings, device))
    network, loaded = build_network(plan, source, start, progress)
    statistics = (start.mean, start.std) if start and start.n_bands == source.n_bands else band_statistics(source)
    folder.check_space(_bytes_of(network) * _COPIES)
    crops, held_out = Crops(source, settings), HeldOut(source, settings)
    weights = class_weights(source.counts(TRAIN).sum(axis=0), settings.class_weights)
    if begun is None and leads:
        n_steps = settings.steps or 0
        every = max(n_steps // _EVALUATIONS, 1)
        if not n_steps:
            minutes = settings.minutes or DEFAULT_MINUTES
            trial = make_loop(fabric, network, crops, held_out, settings, (_TRIAL_STEPS, 1), weights, statistics)
            n_steps, every = measure_steps(trial, minutes, progress)
            network, _ = build_network(plan, source, start, Progress())
        every = settings.evaluate_every or every
        begun = Begun(identity, n_steps, every, fabric_precision(fabric), versions())
        folder.begin(begun)
    elif begun is not None and dict(begun.versions) != versions():
        progress.warn("The training began with other versions of the packages, so its result may differ a little.")
    # Processes that share the work learn from the leading one what was decided.
    begun = fabric.broadcast(begun)
    steps = (begun.n_steps, begun.evaluate_every)
    loop = make_loop(fabric, network, crops, held_out, settings, steps, weights, statistics)
    resumed_from = None
    if folder.checkpoint.exists():
        try:
            loop.resume(folder)
            resumed_from = loop.state.step
        except CheckpointError as error:
            if not plan.overwrite:
                raise
            progress.warn(f"{error} The training starts again, since overwriting is allowed.")
            network, loaded = build_network(plan, source, start, Progress())
            loop = make_loop(fabric, network, crops, held_out, settings, steps, weights, statistics)
    if resumed_from is not None:
        progress.say(f"Continues an interrupted training from step {resumed_from:,} of {begun.n_steps:,}.")
    _say_what_is_trained(plan, source, begun.n_steps, str(fabric.device), progress)
    began = time.monotonic()
    events = EventFile(folder.path, resumed_from or 0) if fabric.is_global_zero else None
    with _saying_where_it_continues(loop, progress):
        try:
            loop.run(folder, progress, events)
        finally:
            if events is not None:
                events.close()
        if loop.state.stopped == "early":
            progress.say(
                f"Stopped after step {loop.state.step:,}: {settings.patience} evaluations without a better mean IoU."
            )
        result = finish(plan, source, start, loop, loaded, statistics, folder, finishing)
    return {**result, "resumed_from": resumed_from, "seconds_now": round(time.monotonic() - began, 1)}


@contextmanager
def _saying_where_it_continues(loop: Loop, progress: Progress) -> Iterator[None]:
    try:
        yield
    except (KeyboardInterrupt, Cancelled):
        progress.say(
            f"Step {loop.saved:,} is saved; the same command continues from there."
            if loop.saved
            else "No step is saved yet; the same command begins this training again."
        )
        raise


def fabric_precision(fabric: Any) -> str:
    """Return the precision that a fabric was made with."""
    return str(fabric.strategy.precision.precision)


def _bytes_of(network: torch.nn.Module) -> int:
    return sum(value.numel() * value.element_size() for value in network.state_dict().values())


def _say_what_is_trained(
    plan: TrainPlan, source: TrainingSource, n_steps: int, device: str, progress: Progress
) -> None:
    counts = {split: len(source.splits[split]) for split in (TRAIN, HELD_OUT)}
    progress.say(
        f"Trains {plan.settings.network} for {n_steps:,} steps of {plan.settings.batch} crops on {device}: "
        f"{len(source.classes)} classes, {source.n_bands} bands, {counts[TRAIN]:,} images to train on and "
        f"{counts[HELD_OUT]:,} held out."
    )
