"""Keep the rounds of a run on disk, so that an interrupted run continues with the round that it was in."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import numpy as np

from ..errors import Cancelled, OutputError
from ..progress import Progress
from ..runtime.files import make_folder, write_aside
from ..runtime.json_values import read_json, record
from ..runtime.run_folder import remove

PLAN, REPORT = "plan.json", "refine.json"
_OBJECT = record({})

_LEARNED = ("round*/round.json", "round*/model/training.json", "round*/model/metrics.json")
"""Files of a round that is finished, or whose training began."""


class RoundFolder:
    """The files of one round: labels to learn from, the model, and the labels that came of it.

    Attributes:
        path: the folder.
        model: folder of the model.
    """

    def __init__(self, path: Path) -> None:
        """Make the folder if it does not exist."""
        self.path = path
        self.model = path / "model"
        make_folder(path / "labels")

    def label_file(self, stem: str) -> Path:
        """Return the class raster that the network learns from."""
        return self.path / "labels" / f"{stem}_classes.tif"

    def _decided(self, stem: str) -> Path:
        return self.path / "labels" / f"{stem}.npz"

    def has_labels(self, stem: str) -> bool:
        """Return whether the scene is decided."""
        return self._decided(stem).is_file()

    def keep_labels(self, stem: str, cluster: np.ndarray, confidence: np.ndarray) -> None:
        """Keep the clusters and confidences of a scene."""
        with write_aside(self._decided(stem)) as aside, aside.open("wb") as file:
            np.savez(file, cluster=cluster, confidence=confidence)

    def labels(self, stem: str) -> tuple[np.ndarray, np.ndarray]:
        """Return what was kept.

        Raises:
            OutputError: The file is damaged.
        """
        path = self._decided(stem)
        try:
            with np.load(path, allow_pickle=False) as found:
                return found["cluster"], found["confidence"]
        except (OSError, ValueError, KeyError, EOFError) as error:
            raise OutputError(
                f"{path} of an earlier run is damaged ({error}); remove the folder {self.path.parent} and run again."
            ) from None

    def metrics(self) -> dict[str, Any] | None:
        """Return what the training measured; None if it is not finished."""
        # The training removes this file last of all.
        if (self.model / "training.json").exists():
            return None
        return _read(self.model / "metrics.json")

    def result(self) -> dict[str, Any] | None:
        """Return the figures of the round if it is finished."""
        return _read(self.path / "round.json")

    def done(self, figures: dict[str, Any]) -> dict[str, Any]:
        """Keep the figures: the round is finished."""
        _write(self.path / "round.json", figures)
        return figures


class Rounds:
    """The folder of all rounds."""

    def __init__(self, path: Path) -> None:
        """Take an existing folder; callers use `begin_rounds`."""
        self.path = path

    def round(self, number: int) -> RoundFolder:
        """Return the folder of a round."""
        return RoundFolder(self.path / f"round{number}")

    @contextmanager
    def kept(self, progress: Progress) -> Iterator[None]:
        """Remove the folder after an error before anything was learned; after an interrupt, say that the rest is kept.

        Args:
            progress: receives the line.
        """
        try:
            yield
        except BaseException as error:
            if not any(next(self.path.glob(pattern), None) for pattern in _LEARNED):
                remove(self.path)
            elif isinstance(error, KeyboardInterrupt | Cancelled):
                progress.say(f"The rounds so far are kept in {self.path}; the same command continues from there.")
            raise

    def finish(self, report: dict[str, Any]) -> None:
        """Write the report, and remove all but the models."""
        _write(self.path / REPORT, report)
        remove(self.path / PLAN)
        for folder in self.path.glob("round*/labels"):
            remove(folder)


def begin_rounds(path: Path, key: str, overwrite: bool, progress: Progress) -> Rounds:
    """Make the folder of the rounds, or continue an interrupted run with the same plan.

    Args:
        path: the folder.
        key: identifies inputs and settings.
        overwrite: whether the rounds of another run may be removed.
        progress: receives a line about the earlier run.

    Raises:
        OutputError: The folder holds the rounds of another run, or something else.
    """
    plan = _read(path / PLAN)
    if plan is not None and plan.get("key") == key:
        progress.say(f"Continuing an earlier run: its rounds are in {path}.")
        return Rounds(path)
    if path.exists():
        if plan is None and not (path / REPORT).is_file() and any(path.iterdir()):
            raise OutputError(f"{path} exists and does not come from refining; choose another output folder.")
        if not overwrite and any(path.iterdir()):
            raise OutputError(
                f"{path} holds the rounds of a run with other inputs or settings; choose another output folder, or "
                "allow overwriting."
            )
        for inside in path.glob("round*"):
            remove(inside)
        remove(path / REPORT)
    make_folder(path)
    _write(path / PLAN, {"key": key})
    return Rounds(path)


def _read(path: Path) -> dict[str, Any] | None:
    try:
        found: dict[str, Any] = read_json(path.read_text(encoding="utf-8"), _OBJECT)
    except (OSError, ValueError):
        return None
    return found


def _write(path: Path, values: dict[str, Any]) -> None:
    with write_aside(path) as aside:
        aside.write_text(json.dumps(values, indent=1) + "\n", encoding="utf-8")
