"""Keep in the model folder what an interrupted training continues from, and refuse to mix two trainings."""

from __future__ import annotations

import json
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..networks.record import ONNX_FILE, RECORD_FILE, WEIGHTS_FILE
from ..progress import Progress
from ..runtime.files import check_outputs, make_folder, write_aside
from ..runtime.json_values import read_json, record, text, whole
from ..runtime.run_folder import remove
from ..settings import to_dict
from .checkpoint import FOLDER, LAST
from .plan import TrainPlan
from .record_files import CURVES_FILE, METRICS_FILE

STATE = "training.json"

_ANY_RESULT = ("save_minutes", "readers", "device", "onnx")
"""Settings that do not change the weights, so that a training may continue with others."""

_SCHEMA = record({
    "format": whole(1, 1), "identity": record({}), "n_steps": whole(1, 2**53), "evaluate_every": whole(1, 2**53),
    "precision": text(20), "versions": record({}),
})  # fmt: skip


@dataclass(frozen=True)
class Begun:
    """What was decided when a training began; it holds when the training continues.

    Attributes:
        identity: the data, the settings and the first weights.
        n_steps: number of steps.
        evaluate_every: steps between two evaluations.
        precision: of Lightning Fabric.
        versions: of the packages.
    """

    identity: Mapping[str, Any]
    n_steps: int
    evaluate_every: int
    precision: str
    versions: Mapping[str, str]


def identity_of(plan: TrainPlan, fingerprint: str, start: Mapping[str, Any]) -> dict[str, Any]:
    """Return what must be equal for a training to continue.

    Args:
        plan: of the training.
        fingerprint: of the data.
        start: hashes of the weights that it begins with.
    """
    settings = {name: value for name, value in to_dict(plan.settings).items() if name not in _ANY_RESULT}
    # As it is read back: JSON has lists only.
    described: dict[str, Any] = json.loads(
        json.dumps({"kind": plan.kind, "data": fingerprint, **start, **settings}, sort_keys=True)
    )
    return described


class TrainingFolder:
    """The model folder of one training.

    Attributes:
        path: the folder.
    """

    def __init__(self, path: Path) -> None:
        """Make the folder if it does not exist.

        Args:
            path: the folder.

        Raises:
            OutputError: It cannot be made.
        """
        self.path = make_folder(path)

    @property
    def checkpoint(self) -> Path:
        """The last checkpoint."""
        return self.path / FOLDER / LAST

    def best_checkpoint(self, step: int) -> Path:
        """Return where the best weights wait, which were found at a step."""
        return self.path / FOLDER / f"best-{step}.safetensors"

    def begun(self, identity: Mapping[str, Any], overwrite: bool, progress: Progress) -> Begun | None:
        """Return what an interrupted training decided; None if a new one begins.

        Raises:
            OutputError: The folder holds a model, or an interrupted training with other settings.
        """
        state = self._state(progress)
        if state is not None and dict(state.identity) == dict(identity):
            self._hold(overwrite=True)
            return state
        if state is not None and not overwrite:
            raise OutputError(
                f"{self.path} holds a training that was interrupted, with other settings: "
                f"{_differences(state.identity, identity)}. Give the same settings to continue it, choose another "
                "folder, or allow overwriting to start again."
            )
        self._hold(overwrite)
        if state is not None:
            progress.say(f"The interrupted training in {self.path} had other settings; it is given up.")
        return None

    def _hold(self, overwrite: bool) -> None:
        names = (WEIGHTS_FILE, RECORD_FILE, ONNX_FILE, CURVES_FILE, METRICS_FILE)
        check_outputs([self.path / name for name in names], overwrite=overwrite)

    def _state(self, progress: Progress) -> Begun | None:
        path = self.path / STATE
        if not path.exists():
            return None
        try:
            found = read_json(path.read_text(encoding="utf-8"), _SCHEMA)
        except (OSError, ValueError) as error:
            progress.warn(f"{path} of an earlier training is damaged ({error}); the training starts again.")
            remove(path)
            return None
        return Begun(**{name: found[name] for name in Begun.__dataclass_fields__})

    def begin(self, begun: Begun) -> None:
        """Write down what was decided, before the first step; what an earlier training left is removed only now."""
        self.clear()
        self.forget_events()
        with write_aside(self.path / STATE) as aside:
            aside.write_text(json.dumps({"format": 1, **vars(begun)}, indent=1) + "\n", encoding="utf-8")
        (self.path / FOLDER).mkdir(exist_ok=True)

    def clear(self) -> None:
        """Remove what an interrupted training would continue from."""
        # The decisions first: checkpoints without them are never used.
        remove(self.path / STATE)
        remove(self.path / FOLDER)

    def forget_events(self) -> None:
        """Remove the files for TensorBoard of an earlier training, which would be shown as parts of this one."""
        for path in self.path.glob("events.out.tfevents.*"):
            path.unlink(missing_ok=True)

    def check_space(self, n_bytes: int) -> None:
        """Refuse a disk that cannot hold the checkpoints and the results.

        Raises:
            OutputError: There is too little room.
        """
        free = shutil.disk_usage(self.path).free
        if free < n_bytes:
            raise OutputError(
                f"{self.path} has {free / 1e9:.1f} GB free, but the checkpoints and the model need about "
                f"{n_bytes / 1e9:.1f} GB; free some space or choose a folder on another disk."
            )


def _differences(before: Mapping[str, Any], now: Mapping[str, Any]) -> str:
    words = []
    for name in sorted({*before, *now}):
        if before.get(name) != now.get(name):
            words.append(f"{name} was {_shown(before.get(name))} and is now {_shown(now.get(name))}")
    return "; ".join(words[:5]) + (f"; and {len(words) - 5} more" if len(words) > 5 else "")


def _shown(value: Any) -> str:
    return "not set" if value is None else str(value)
