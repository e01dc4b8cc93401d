"""A small labelled scene, the data set made of it, and settings that train in seconds."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.datasets.export import export
from alps_qgis.engine.datasets.plan import ExportPlan
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.sample.sample_scene import make_sample_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.settings import DatasetSettings, SceneSettings, TrainSettings
from alps_qgis.engine.train.plan import TrainPlan
from alps_qgis.engine.train.source import Item

pytest.importorskip("torch")

SMALL = TrainSettings(
    steps=6, crop=32, batch=2, held_out_crops=4, evaluate_every=3, readers=0, save_minutes=0.0, device="cpu", onnx=False
)
"""Six steps of two crops of 32 pixels, with a checkpoint after each."""


@pytest.fixture(scope="session", autouse=True)
def one_thread():
    """The machine may be busy with other tests."""
    import torch

    before = torch.get_num_threads()
    torch.set_num_threads(min(before, int(os.environ.get("OMP_NUM_THREADS", "2"))))
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="session")
def scene(tmp_path_factory) -> tuple[Path, Path]:
    """The sample scene in small, and its true labels under the name of a labelling's."""
    folder = tmp_path_factory.mktemp("scene")
    return make_sample_scene(folder / "s.tif", folder / "s_classes.tif", (384, 512))


@pytest.fixture(scope="session")
def data_set(scene, tmp_path_factory) -> Path:
    """The scene as a data set in mmsegmentation's layout: PNG chips of 64 pixels."""
    return exported(scene, tmp_path_factory.mktemp("sets") / "set")


def exported(scene: tuple[Path, Path], out: Path, reading: SceneSettings = SceneSettings(), **settings) -> Path:  # noqa: B008
    """Export a scene."""
    chosen = DatasetSettings(
        **{"layout": "mmsegmentation", "chip": 64, "overlap": 0, "split": (0.7, 0.3, 0.0), "split_by": "block",
           "block": 128, **settings}
    )  # fmt: skip
    export(ExportPlan((str(scene[0]),), (str(scene[1]),), (), out, chosen, reading), SILENT)
    return out


def plan_of(scene: tuple[Path, Path], out: Path, settings: TrainSettings = SMALL, **more) -> TrainPlan:
    """Return the plan of a training on a scene."""
    return replace(TrainPlan((str(scene[0]),), out, settings, (str(scene[1]),)), **more)


class Heard(Progress):
    """Keep what a training says."""

    def __init__(self, stop_after: int | None = None) -> None:
        """Begin; `stop_after` cancels when the progress was asked that often."""
        self.lines: list[str] = []
        self.warnings: list[str] = []
        self._left = stop_after

    def say(self, message: str) -> None:
        self.lines.append(message)

    def warn(self, message: str) -> None:
        self.warnings.append(message)

    def is_cancelled(self) -> bool:
        if self._left is None:
            return False
        self._left -= 1
        return self._left < 0


class Chequered:
    """Two items of two classes, whose images tell the position of each pixel."""

    n_bands, resolution_m, fingerprint = 3, None, "f"
    classes = (ResolvedClass(0, "a", "#000000"), ResolvedClass(1, "b", "#ffffff"))
    stretch = Stretch((0.0,) * 3, (1.0,) * 3)
    splits = {"train": [Item("one", 96, 64), Item("two", 20, 20)], "val": []}

    def __init__(self) -> None:
        self.n_reads = 0

    def counts(self, split):
        return np.ones((len(self.splits[split]), 2), np.int64)

    def read(self, split, index, window):
        self.n_reads += 1
        item = self.splits[split][index]
        rows, cols = np.mgrid[: item.height, : item.width]
        at = window.slices()
        image = np.stack([rows / 100, cols / 100, np.full_like(rows, index, float)]).astype(np.float32)
        return image[:, at[0], at[1]], ((rows // 8 + cols // 8) % 2).astype(np.uint8)[at]

    def close(self):
        pass
