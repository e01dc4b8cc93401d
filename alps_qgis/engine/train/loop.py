"""Take the training steps: batches in, better weights, curves and checkpoints out."""

from __future__ import annotations

import math
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..errors import Cancelled, CheckpointError, TrainingError
from ..progress import Progress
from ..runtime.installation import HOST_VARIABLE
from ..settings import TrainSettings
from .checkpoint import (
    of_prefix,
    optimizer_tensors,
    read_checkpoint,
    restore_optimizer,
    with_prefix,
    write_checkpoint,
)
from .folder import TrainingFolder
from .held_out import HeldOut
from .interrupts import EndOfStep
from .loss import loss_of
from .rates import rate
from .samples import Crops

if TYPE_CHECKING:
    import torch

    from .tensorboard import EventFile

_ROWS = 200
"""About how many rows the curves have, beside those of evaluations."""


@dataclass
class State:
    """What changes from step to step, beside weights and optimiser.

    Attributes:
        step: steps that are done.
        seconds: time since the training began, without interruptions.
        best: step, mean IoU and file of the best weights so far.
        stale: evaluations since then.
        curves: rows of the curves.
        stopped: why the training ended.
    """

    step: int = 0
    seconds: float = 0.0
    best: dict[str, Any] | None = None
    stale: int = 0
    curves: list[dict[str, Any]] = field(default_factory=list)
    stopped: str = "finished"


class Loop:
    """One training, from its first or a later step to its end.

    Attributes:
        state: what changes from step to step.
        saved: step of the last checkpoint; 0 before the first.
    """

    def __init__(
        self,
        fabric: Any,
        module: torch.nn.Module,
        optimizer: Any,
        crops: Crops,
        held_out: HeldOut,
        settings: TrainSettings,
        steps: tuple[int, int],
        weights: torch.Tensor | None,
        statistics: tuple[Sequence[float], Sequence[float]],
    ) -> None:
        """Put network and optimiser on the device.

        Args:
            fabric: launched.
            module: the network.
            optimizer: of its parameters; each group has a `share` of the learning rate.
            crops: to train on.
            held_out: to measure on.
            settings: of the training.
            steps: number of steps, and of those between two evaluations.
            weights: of classes, or None.
            statistics: mean and standard deviation of each band.
        """
        import torch

        self._mean, self._std = (
            torch.tensor(values, dtype=torch.float32, device=fabric.device)[:, None, None] for values in statistics
        )
        self.fabric, self.crops, self._held_out, self._settings = fabric, crops, held_out, settings
        self.module = module
        self._model, self._optimizer = fabric.setup(module, optimizer)
        self._n_steps, every = steps
        self._weights = None if weights is None else weights.to(fabric.device)
        self.state, self.saved = State(), 0
        self._evaluate_every = min(every, self._n_steps)
        self._row_every = max(self._n_steps // _ROWS, 1)
        self._events: EventFile | None = None

    def _normal(self, images: torch.Tensor) -> torch.Tensor:
        return (images - self._mean) / self._std

    def resume(self, folder: TrainingFolder) -> None:
        """Load the last checkpoint.

        Raises:
            CheckpointError: It is damaged, or does not fit the network.
        """
        tensors, values = read_checkpoint(folder.checkpoint)
        try:
            self.module.load_state_dict(of_prefix("model", tensors))
            restore_optimizer(self._optimizer, of_prefix("optimizer", tensors))
        except (RuntimeError, ValueError, KeyError) as error:
            reason = str(error).splitlines()[0]
            raise CheckpointError(
                f"The checkpoint {folder.checkpoint} does not fit the network ({reason}); allow overwriting to start "
                "the training again."
            ) from None
        if values["best"] is not None:
            self._check_best(folder, values["best"])
        if values["step"] > self._n_steps:
            raise CheckpointError(
                f"The checkpoint {folder.checkpoint} is of step {values['step']:,}, but the training has "
                f"{self._n_steps:,} steps; allow overwriting to start the training again."
            )
        if values["scaler"]:
            self.fabric.strategy.precision.load_state_dict(values["scaler"])
        self.state = State(
            values["step"], values["seconds"], values["best"], values["stale"], values["curves"]
        )  # fmt: skip
        self.saved = self.state.step

    def run(self, folder: TrainingFolder, progress: Progress, events: EventFile | None) -> None:
        """Take all steps that are left.

        Args:
            folder: receives the checkpoints.
            progress: of the steps.
            events: receives each new row of the curves.

        Raises:
            Cancelled: The user asked to stop; the last checkpoint is of this moment.
            KeyboardInterrupt: The same, by Ctrl+C.
            TrainingError: The loss is not a number.
        """
        self._events = events
        clock = _Clock(self.state.seconds)
        saved = time.monotonic()
        share = (self.fabric.global_rank, self.fabric.world_size)
        if self._ended():
            return
        with EndOfStep(alone=self.fabric.world_size == 1) as ending:
            for batch in self.crops.batches(self.state.step, self._n_steps, share):
                if ending.asked or progress.is_cancelled():
                    self.save(folder)
                    if ending.asked:
                        raise KeyboardInterrupt
                    raise Cancelled("Cancelled; the same command continues the training from its last checkpoint.")
                loss, norm = self.step(batch.step, batch.images, batch.labels)
                self.state.step, self.state.seconds = batch.step + 1, clock.seconds()
                self._note(loss, norm, folder)
                self._show(clock, progress)
                if self._ended():
                    break
                if time.monotonic() - saved >= self._settings.save_minutes * 60:
                    self.save(folder)
                    saved = time.monotonic()
            self.save(folder)
        if ending.asked:
            raise KeyboardInterrupt

    def step(self, number: int, images: Any, labels: Any) -> tuple[torch.Tensor, torch.Tensor | None]:
        """Take one step and return the loss and the norm of the gradient."""
        import torch

        for group in self._optimizer.param_groups:
            group["lr"] = rate(number, self._n_steps, self._settings) * group["share"]
        # Dropout draws from the step's own seed, so that no state of a generator need be kept.
        torch.manual_seed((self._settings.seed * 1_000_003 + number) * 1_009 + self.fabric.global_rank)
        device = self.fabric.device
        logits = self._model(self._normal(torch.from_numpy(images).to(device)))
        loss = loss_of(logits, torch.from_numpy(labels).to(device), self._weights, self._settings.smoothing)
        self._optimizer.zero_grad()
        self.fabric.backward(loss)
        norm = None
        if self._settings.clip:
            norm = self.fabric.clip_gradients(
                self._model, self._optimizer, max_norm=self._settings.clip, error_if_nonfinite=False
            )
        self._optimizer.step()
        return loss.detach(), norm

    def _note(self, loss: torch.Tensor, norm: torch.Tensor | None, folder: TrainingFolder) -> None:
        """Add a row to the curves at steps that have one, and evaluate at those that ask for it."""
        step = self.state.step
        evaluates = step % self._evaluate_every == 0 or step == self._n_steps
        if not (evaluates or step % self._row_every == 0 or step == 1):
            return
        value = float(loss)
        if not math.isfinite(value):
            raise TrainingError(
                f"The loss of step {step:,} is not a number; start again with a lower learning rate (it was "
                f"{self._settings.learning_rate:g}), or with precision 32."
            )
        improved = False
        row: dict[str, Any] = {
            "step": step,
            "seconds": round(self.state.seconds, 3),
            "learning_rate": rate(step - 1, self._n_steps, self._settings),
            "loss": value,
        }
        if norm is not None and math.isfinite(float(norm)):
            row["grad_norm"] = float(norm)
        if evaluates:
            figures, improved = self._evaluate(folder)
            row |= figures
        self.state.curves.append(row)
        if self._events is not None:
            self._events.add(step, {name: value for name, value in row.items() if name != "step"})
        if improved:
            # After the row is noted, since a training that goes on from here must have it.
            self._save_best(folder)

    def _evaluate(self, folder: TrainingFolder) -> tuple[dict[str, Any], bool]:
        """Return the figures of the held-out part, and whether they are the best so far."""
        import torch

        state = self.state
        values = torch.zeros(3, dtype=torch.float64)
        if self.fabric.is_global_zero:
            found = self.measure()
            values = torch.tensor([found.loss, found.miou, found.macc], dtype=torch.float64)
        loss, miou, macc = self.fabric.broadcast(values).tolist()
        miou = 0.0 if math.isnan(miou) else miou
        improved = state.best is None or miou > state.best["miou"]
        if improved:
            name = folder.best_checkpoint(state.step).name
            state.best, state.stale = {"step": state.step, "miou": miou, "file": name}, 0
        else:
            state.stale += 1
        return {"val_loss": loss, "val_miou": miou, "val_macc": macc}, improved

    def _save_best(self, folder: TrainingFolder) -> None:
        """Write the best weights, then the checkpoint that names them: what a checkpoint names always exists."""
        if self.fabric.is_global_zero and self.state.best is not None:
            path = folder.checkpoint.with_name(self.state.best["file"])
            write_checkpoint(path, with_prefix("model", self.module.state_dict()), self._values())
        self.save(folder)

    def _ended(self) -> bool:
        patience = self._settings.patience
        if patience and self.state.stale >= patience and self.state.step < self._n_steps:
            self.state.stopped = "early"
            return True
        return self.state.step >= self._n_steps

    def save(self, folder: TrainingFolder) -> None:
        """Write the last checkpoint; best weights that it does not name are removed."""
        if self.fabric.is_global_zero:
            tensors = with_prefix("model", self.module.state_dict())
            tensors |= with_prefix("optimizer", optimizer_tensors(self._optimizer))
            write_checkpoint(folder.checkpoint, tensors, self._values())
            for path in folder.checkpoint.parent.glob("best-*.safetensors"):
                if self.state.best is None or path.name != self.state.best["file"]:
                    path.unlink(missing_ok=True)
        self.saved = self.state.step
        self.fabric.barrier()

    def _values(self) -> dict[str, Any]:
        state = self.state
        return {
            "step": state.step, "seconds": state.seconds, "best": state.best, "stale": state.stale,
            "curves": state.curves, "scaler": self.fabric.strategy.precision.state_dict(),
        }  # fmt: skip

    def _check_best(self, folder: TrainingFolder, best: dict[str, Any]) -> None:
        """Refuse best weights that cannot be loaded when the training ends, while no work is lost yet.

        Raises:
            CheckpointError: They are missing, damaged, or of another network.
        """
        path = folder.best_checkpoint(best["step"])
        if best["file"] != path.name or not path.is_file():
            raise CheckpointError(
                f"The best weights so far, {path}, are missing; copy them back, or allow overwriting to start the "
                "training again."
            )
        found = {name: value.shape for name, value in of_prefix("model", read_checkpoint(path)[0]).items()}
        if found != {name: value.shape for name, value in self.module.state_dict().items()}:
            raise CheckpointError(
                f"The best weights so far, {path}, do not fit the network; allow overwriting to start the training "
                "again."
            )

    def load_best(self, folder: TrainingFolder) -> None:
        """Put the best weights into the network."""
        if self.state.best is not None:
            tensors, _ = read_checkpoint(folder.checkpoint.with_name(self.state.best["file"]))
            self.module.load_state_dict(of_prefix("model", tensors))

    def measure(self) -> Any:
        """Return what the network gets right on the held-out part."""
        return self._held_out.measure(self.module, self._normal, self.fabric)

    def _show(self, clock: _Clock, progress: Progress) -> None:
        state = self.state
        left = clock.left(state.step, self._n_steps)
        words = f"Step {state.step:,} of {self._n_steps:,}"
        if state.best is not None:
            words += f", mean IoU {state.best['miou']:.3f}"
        # QGIS says itself how long a whole job will take, of which this may be one training of several.
        if left and os.environ.get(HOST_VARIABLE) != "QGIS":
            words += f", about {left} left"
        progress.show(state.step / self._n_steps, words)


class _Clock:
    """Time of a training and what is left, from the steps of this run."""

    def __init__(self, before: float) -> None:
        self._before, self._start = before, time.monotonic()
        self._first: int | None = None

    def seconds(self) -> float:
        return self._before + time.monotonic() - self._start

    def left(self, step: int, n_steps: int) -> str:
        if self._first is None:
            # The first step also prepares the device.
            self._first, self._begun = step, time.monotonic()
            return ""
        if step <= self._first:
            return ""
        seconds = (time.monotonic() - self._begun) / (step - self._first) * (n_steps - step)
        return f"{seconds / 3600:.1f} h" if seconds > 5400 else f"{max(math.ceil(seconds / 60), 1)} min"
