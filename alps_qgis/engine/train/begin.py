"""Build the network with its first weights, its optimiser, and the number of steps that fit into a time."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..errors import TrainingError
from ..networks.record import ModelRecord
from ..progress import Progress
from ..settings import TrainSettings
from .held_out import HeldOut
from .loop import Loop
from .plan import TrainPlan
from .samples import Crops
from .source import TrainingSource

if TYPE_CHECKING:
    import torch

_WARM, _MEASURED = 3, 12
_MEASURED_S = 30.0
_EVALUATIONS = 20
_EVALUATION_SHARE = 0.2
"""Of the time, evaluations may take this share."""

_SHOWN_NAMES = 5


@dataclass(frozen=True)
class Start:
    """Where the weights came from.

    Attributes:
        mode: `none`, `overall`, `backbone` or `head`.
        path: of the model or the file; empty for random weights.
        weights_sha256: of the model.
        lists: `loaded`, `missing`, `reshaped` and `unused`, as `networks.loading` gives them.
    """

    mode: str = "none"
    path: str = ""
    weights_sha256: str = ""
    lists: dict[str, Any] | None = None

    def n(self, name: str) -> int:
        """Return how many weights are in a list."""
        return len((self.lists or {}).get(name, ()))


def build_network(
    plan: TrainPlan, source: TrainingSource, start: ModelRecord | None, progress: Progress
) -> tuple[torch.nn.Module, Start]:
    """Return the network with its first weights, and say what was loaded.

    Raises:
        ModelError: The weights to load are damaged or do not fit.
    """
    from ..networks.build import build

    settings = plan.settings
    network = build(settings.network, source.n_bands, len(source.classes), settings.seed)
    begun = Start()
    if plan.backbone:
        from ..networks.backbone import load_backbone

        found = load_backbone(network, Path(plan.backbone))
        begun = Start("backbone", plan.backbone, "", found.to_dict())
        progress.say(f"Weights of the backbone, from {plan.backbone}: {found.sentence()}")
    if start is not None:
        from ..networks.loading import load
        from ..networks.weights import read_weights

        found = load(network, read_weights(str(plan.start), start), plan.load)
        begun = Start(plan.load, str(plan.start), start.weights_sha256, found.to_dict())
        progress.say(f"Weights ({plan.load}) of {plan.start}: {found.sentence()}")
        _say_names(begun, progress)
    if begun.mode == "none":
        progress.say("Begins with random weights: nothing was loaded.")
    return network, begun


def _say_names(begun: Start, progress: Progress) -> None:
    words = {"missing": "Not in the model", "reshaped": "Of another shape", "unused": "Not needed"}
    for key, title in words.items():
        names = [each["name"] if isinstance(each, dict) else each for each in (begun.lists or {}).get(key, ())]
        if names:
            more = f" and {len(names) - _SHOWN_NAMES} more" if len(names) > _SHOWN_NAMES else ""
            progress.say(f"{title}: {', '.join(names[:_SHOWN_NAMES])}{more}.")


def make_loop(
    fabric: Any,
    network: torch.nn.Module,
    crops: Crops,
    held_out: HeldOut,
    settings: TrainSettings,
    steps: tuple[int, int],
    weights: np.ndarray | None,
    statistics: tuple[Sequence[float], Sequence[float]],
) -> Loop:
    """Return a loop at its first step; see `Loop`."""
    import torch

    tensor = None if weights is None else torch.from_numpy(weights)
    return Loop(fabric, network, _optimizer(network, settings), crops, held_out, settings, steps, tensor, statistics)


def _optimizer(network: torch.nn.Module, settings: TrainSettings) -> Any:
    """Return AdamW: norms and biases do not decay, and the backbone may have a rate of its own."""
    import torch

    groups: dict[tuple[bool, bool], list[torch.nn.Parameter]] = {}
    for name, parameter in network.named_parameters():
        if parameter.requires_grad:
            groups.setdefault((name.startswith("encoder."), parameter.ndim > 1), []).append(parameter)
    return torch.optim.AdamW(
        [
            {
                "params": parameters,
                "weight_decay": settings.weight_decay if decays else 0.0,
                "share": settings.backbone_rate if backbone else 1.0,
            }
            for (backbone, decays), parameters in groups.items()
        ],
        lr=settings.learning_rate,
    )


def measure_steps(loop: Loop, minutes: float, progress: Progress) -> tuple[int, int]:
    """Return how many steps fit into a time on this machine, and the steps between evaluations; say so.

    Args:
        loop: of a network whose weights are given up afterwards.
        minutes: the time.
        progress: receives the result in words.

    Raises:
        TrainingError: Not even a step fits.
    """
    times = []
    begun = time.monotonic()
    for batch in loop.crops.batches(0, _WARM + _MEASURED):
        progress.check()
        start = time.monotonic()
        loss, _ = loop.step(batch.step, batch.images, batch.labels)
        float(loss)
        times.append(time.monotonic() - start)
        if len(times) > _WARM and time.monotonic() - begun > _MEASURED_S:
            break
    # With the time in which the next crops were read, if reading is slower than computing.
    measured = times[_WARM:] or times
    between = (time.monotonic() - begun) / len(times)
    seconds = max(float(np.median(measured)), 0.5 * between)
    start = time.monotonic()
    loop.measure()
    evaluation = time.monotonic() - start
    time_s = minutes * 60
    n_evaluations = min(max(int(_EVALUATION_SHARE * time_s / max(evaluation, 1e-9)), 1), _EVALUATIONS)
    n_steps = int(max(time_s - n_evaluations * evaluation, time_s / 2) / seconds)
    if n_steps < 1:
        raise TrainingError(
            f"One step takes {seconds:.1f} s here, so no step fits into {minutes:g} minutes; give more minutes, "
            "smaller crops or a smaller batch."
        )
    progress.say(
        f"One step takes {seconds:.3g} s and an evaluation {evaluation:.3g} s on this machine: {n_steps:,} steps fit "
        f"into about {minutes:g} minutes. A run that continues keeps this number."
    )
    return n_steps, max(n_steps // n_evaluations, 1)
