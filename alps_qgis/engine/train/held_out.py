"""Measure a network on the held-out part: always the same crops, unchanged."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..datasets.chips import chip_windows
from ..evaluation.metrics import finite, score
from ..scene.grid import Window
from ..settings import NOT_COVERED, TrainSettings
from .loss import loss_of
from .samples import pad
from .source import HELD_OUT, TrainingSource

if TYPE_CHECKING:
    import torch

_HELD_OUT_STREAM = 3


@dataclass(frozen=True)
class Measured:
    """What an evaluation found.

    Attributes:
        confusion: (n_classes, n_classes) pixels of each true and each predicted class.
        loss: mean cross-entropy of a labelled pixel.
        n_crops: how many crops it looked at.
    """

    confusion: np.ndarray
    loss: float
    n_crops: int

    @property
    def miou(self) -> float:
        """Mean IoU over the classes that the held-out part has."""
        return self._scores().miou

    @property
    def macc(self) -> float:
        """Mean accuracy over the same classes."""
        return self._scores().macc

    def _scores(self) -> Any:
        n = len(self.confusion)
        return score(self.confusion, np.zeros(n, np.int64), np.arange(n))

    def figures(self, source: TrainingSource) -> dict[str, Any]:
        """Return the scores as `metrics.json` has them."""
        scores, present = self._scores(), self.confusion.sum(axis=1)
        predicted = self.confusion.sum(axis=0)
        rows = zip(source.classes, present.tolist(), predicted.tolist(), finite(scores.iou), finite(scores.accuracy_of))
        return {
            "split": HELD_OUT,
            "n_images": self.n_crops,
            "n_pixels": int(present.sum()),
            **dict(zip(("accuracy", "miou", "macc"), finite(np.array([scores.accuracy, scores.miou, scores.macc])))),
            "loss": self.loss,
            "mean_over": "present",
            "classes_in_mean": [each.name for each, n in zip(source.classes, present) if n],
            "classes": [
                {
                    "id": each.class_id, "name": each.name, "color": each.color, "n_true": n_true,
                    "n_predicted": n_predicted, "iou": iou, "acc": accuracy,
                }
                for each, n_true, n_predicted, iou, accuracy in rows
            ],
        }  # fmt: skip


class HeldOut:
    """The crops of the held-out part."""

    def __init__(self, source: TrainingSource, settings: TrainSettings) -> None:
        """Choose the crops: all, or as many as the settings allow, drawn from the seed."""
        self._source, self._settings = source, settings
        labelled = np.flatnonzero(source.counts(HELD_OUT).sum(axis=1)).tolist()
        items = source.splits[HELD_OUT]
        windows = [
            (index, window)
            for index in labelled
            for window in chip_windows(items[index].height, items[index].width, settings.crop, 0)
        ]
        if len(windows) > settings.held_out_crops:
            rng = np.random.default_rng((settings.seed, _HELD_OUT_STREAM))
            drawn = rng.permutation(len(windows))[: settings.held_out_crops]
            windows = [windows[number] for number in sorted(drawn.tolist())]
        self._windows = windows

    def measure(self, module: Any, normal: Callable[[torch.Tensor], torch.Tensor], fabric: Any) -> Measured:
        """Return what a network gets right.

        Args:
            module: the network; it is in training mode again afterwards.
            normal: normalises display values.
            fabric: knows device and precision.
        """
        import torch

        n = len(self._source.classes)
        confusion, loss, n_px = np.zeros((n, n), np.int64), 0.0, 0
        module.eval()
        with torch.inference_mode():
            for images, labels in self._batches():
                target = torch.from_numpy(labels).to(fabric.device)
                with fabric.autocast():
                    logits = module(normal(torch.from_numpy(images).to(fabric.device)))
                counted = labels != NOT_COVERED
                n_here = int(counted.sum())
                loss += float(loss_of(logits, target, None, 0.0)) * n_here
                n_px += n_here
                found = logits.argmax(dim=1).cpu().numpy()
                pairs = labels[counted] * n + found[counted]
                confusion += np.bincount(pairs, minlength=n * n).reshape(n, n)
        module.train()
        return Measured(confusion, loss / max(n_px, 1), len(self._windows))

    def _batches(self) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        size = self._settings.batch
        groups = [self._windows[start : start + size] for start in range(0, len(self._windows), size)]
        if not self._settings.readers:
            yield from map(self._read, groups)
            return
        with ThreadPoolExecutor(1, thread_name_prefix="held-out") as pool:
            ahead = None
            for group in groups:
                waiting, ahead = ahead, pool.submit(self._read, group)
                if waiting is not None:
                    yield waiting.result()
            if ahead is not None:
                yield ahead.result()

    def _read(self, group: list[tuple[int, Window]]) -> tuple[np.ndarray, np.ndarray]:
        crop = self._settings.crop
        read = [pad(*self._source.read(HELD_OUT, index, window), crop) for index, window in group]
        return np.stack([image for image, _ in read]), np.stack([label for _, label in read]).astype(np.int64)
