"""Refuse, before the first step, data that nothing can be learned from, and models that do not fit the data."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..errors import DatasetError, ModelError
from ..networks.record import ModelRecord
from ..progress import Progress
from ..scene.grid import Window
from ..settings import NOT_COVERED, TrainSettings
from .plan import TrainPlan
from .samples import centre
from .source import HELD_OUT, TRAIN, TrainingSource, spread

_WINDOW = 1024


def check_source(source: TrainingSource, settings: TrainSettings, progress: Progress) -> None:
    """Check that there is something to learn, and say what the user should know.

    Raises:
        DatasetError: A split is empty, nothing is labelled, or all labels are of one class.
    """
    if not any(source.counts(split).sum() for split in (TRAIN, HELD_OUT)):
        raise DatasetError("The data have no labels at all: every pixel is 255 (not covered). Label the scenes first.")
    for split in (TRAIN, HELD_OUT):
        if not source.counts(split).sum():
            raise DatasetError(
                "The data have no labelled part to train on (the split train is empty). Give more scenes, a smaller "
                "held-out share or smaller crops, or export the data set with another split."
                if split == TRAIN
                else "The data have no labelled part to measure the network with (the split val is empty). Give more "
                "scenes, a larger held-out share or smaller crops, or export the data set with another split."
            )
    in_training, held_out = (source.counts(split).sum(axis=0) for split in (TRAIN, HELD_OUT))
    if not _has_pixels(source, TRAIN):
        raise DatasetError(
            "The images have no data where the part to train on is labelled; check the nodata value of the images, and "
            "that images and labels show the same ground."
        )
    if not _has_pixels(source, HELD_OUT):
        raise DatasetError(
            "The images have no data where the held-out part is labelled; check the nodata value of the images, and "
            "that images and labels show the same ground."
        )
    names = [each.name for each in source.classes]
    found = [name for name, n in zip(names, in_training) if n]
    if len(found) < 2:
        raise DatasetError(
            f"The part to train on has only one class ({found[0]}), so there is nothing to tell apart. Give labels "
            "with two or more classes; pixels of 255, or with the nodata value of their class raster, have no label."
        )
    unseen = [name for name, n, m in zip(names, in_training, held_out) if m and not n]
    if unseen:
        progress.warn(f"Classes that only the held-out part has: {', '.join(unseen)}. The network cannot learn them.")
    _say_small(source, settings, progress)


def _has_pixels(source: TrainingSource, split: str) -> bool:
    """Return whether a pixel of a split has both data and a label; mostly the first window says so."""
    for index, item in enumerate(source.splits[split]):
        for row in range(0, item.height, _WINDOW):
            for col in range(0, item.width, _WINDOW):
                window = Window(row, col, min(_WINDOW, item.height - row), min(_WINDOW, item.width - col))
                if (source.read(split, index, window)[1] != NOT_COVERED).any():
                    return True
    return False


def _say_small(source: TrainingSource, settings: TrainSettings, progress: Progress) -> None:
    items = [item for split in (TRAIN, HELD_OUT) for item in source.splits[split]]
    n_small = sum(min(item.height, item.width) < settings.crop for item in items)
    if n_small:
        smallest = min(min(item.height, item.width) for item in items)
        progress.say(
            f"{n_small:,} of {len(items):,} images are smaller than the crop of {settings.crop} pixels (the smallest "
            f"side is {smallest}); they are padded, and the padding does not count."
        )


def check_start(path: str | Path, start: ModelRecord, source: TrainingSource, plan: TrainPlan) -> None:
    """Check that the weights of a model can be loaded.

    Raises:
        ModelError: It is another network, or takes another number of bands.
    """
    if start.network != plan.settings.network:
        raise ModelError(
            f"{path} is the network {start.network}, but the network to train is {plan.settings.network}; choose the "
            "network of the model."
        )
    # The head sees what the backbone makes of the bands, whatever their number.
    if plan.load != "head" and start.n_bands != source.n_bands:
        raise ModelError(
            f"{path} was trained on {start.n_bands} bands, but the data have {source.n_bands}; choose the bands of the "
            "scenes that the model was trained on, or another model."
        )


def band_statistics(source: TrainingSource, n_items: int = 64) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Return mean and standard deviation of the display values of each band, from labelled pixels to train on."""
    total, square, n_px = np.zeros(source.n_bands), np.zeros(source.n_bands), 0
    for index in spread(len(source.splits[TRAIN]), n_items):
        image, label = source.read(TRAIN, index, centre(source.splits[TRAIN][index], 512))
        values = image[:, label != NOT_COVERED].astype(np.float64)
        total += values.sum(axis=1)
        square += (values**2).sum(axis=1)
        n_px += values.shape[1]
    mean = total / max(n_px, 1)
    std = np.sqrt(np.maximum(square / max(n_px, 1) - mean**2, 0))
    # A band without contrast would be divided by nothing.
    return tuple(np.round(mean, 6).tolist()), tuple(np.round(np.maximum(std, 0.01), 6).tolist())
