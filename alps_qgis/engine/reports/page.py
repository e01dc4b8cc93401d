"""Lay out the page: what needs a look first, then figures, maps and samples."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from markupsafe import Markup

from ..pages.template import Cell, render
from .charts import Picture, bars, coarse, columns, heat, png, scale
from .gather import Gathered, Ground
from .statistics import IOU_BINS, N_OCTAVES, SCORE_BINS, ClassFigures, Example

Pictures = dict[tuple[str, int], np.ndarray]

_COLORS = 48
_MAX_BARS = 32
_MAX_ROWS = 100
_MAX_CLASS_MAPS = 24
_CLASS_MAP = 144
_MIN_COLUMNS = 10
"""A histogram of scores has at least this many columns, so that two bins do not fill the plot."""


def to_page(gathered: Gathered, pictures: Pictures, title: str, with_scenes: bool) -> str:
    """Return the page as HTML that needs no other file and runs no script.

    Args:
        gathered: what was read.
        pictures: thumbnails of the samples and of the doubtful masks, by scene and number.
        title: heading.
        with_scenes: the thumbnails show the scenes; else masks on a plain background.
    """
    figures = gathered.figures
    classes = sorted(figures.classes.values(), key=lambda each: (-each.n_px, each.class_id))
    return render(
        "reports/page.html.j2",
        title=title,
        max_rows=_MAX_ROWS,
        cards=_cards(gathered),
        failed=[row["message"] for row in gathered.failed],
        doubtful=_doubtful(gathered, pictures),
        classes=classes,
        total_px=_total_px(classes),
        boxed=any(each.n_boxed for each in classes),
        charts=_charts(gathered, classes),
        maps=_maps(gathered),
        class_maps=_class_maps(gathered, classes),
        n_class_maps=sum(each.n_px > 0 for each in classes),
        scale=scale(),
        with_scenes=with_scenes,
        sheets=[_sheet(each, samples, pictures) for each in classes if (samples := figures.samples(each.class_id))],
        duplicates=_duplicates(gathered),
        scenes=_scenes(gathered),
    )


def _cards(gathered: Gathered) -> list[tuple[str, str]]:
    scenes = gathered.scenes
    n_px = sum(each.width * each.height for each in scenes)
    covered = sum(each.covered_share * each.width * each.height for each in scenes)
    return [
        (f"{len(scenes):,}", "scenes"),
        (f"{sum(each.n_masks for each in scenes):,}", "masks"),
        (f"{sum(each.n_px > 0 for each in gathered.figures.classes.values()):,}", "classes with pixels"),
        (f"{covered / n_px:.1%}" if n_px else "–", "of the pixels covered"),
        (f"{sum(len(each.duplicates) for each in scenes):,}", "pairs of duplicates"),
        (f"{gathered.figures.n_unclassified:,}", "masks without a class"),
    ]


def _doubtful(gathered: Gathered, pictures: Pictures) -> list[dict[str, Any]]:
    names = {each.class_id: each.name for each in gathered.figures.classes.values()}
    return [
        {
            "picture": png(pictures[each.stem, each.mask_id], _COLORS),
            "score": each.score,
            "class_name": names.get(each.class_id, "no class"),
            "where": _where(each),
        }
        for each in gathered.figures.doubtful.sorted()
    ]


def _total_px(classes: Sequence[ClassFigures]) -> int:
    return max(sum(each.n_px for each in classes), 1)


def _charts(gathered: Gathered, classes: Sequence[ClassFigures]) -> list[Markup]:
    shown = [each for each in classes if each.n_px or each.n_masks][:_MAX_BARS]
    names, colors = [each.name for each in shown], [each.color for each in shown]
    shares = [f"{each.n_px / _total_px(classes):.1%}" for each in shown]
    charts = [
        bars("Pixels of each class", names, [each.n_px for each in shown], colors, shares),
        bars("Masks of each class", names, [each.n_masks for each in shown], colors, [f"{c.n_masks:,}" for c in shown]),
    ]
    sizes = sum((each.octaves for each in classes), np.zeros(N_OCTAVES, np.int64))
    used = np.flatnonzero(sizes)
    if len(used):
        low, high = int(used[0]), int(used[-1]) + 1
        labels = [_power(n) for n in range(low, high)]
        title = "pixels of a mask, from this number to the next"
        charts.append(columns("Sizes of masks", title, labels, sizes[low:high].tolist()))
    if gathered.figures.ious.any():
        labels = [f"{n / IOU_BINS:.2f}" for n in range(IOU_BINS)]
        title = "IoU of bounding box and box"
        charts.append(columns(title, "IoU", labels, gathered.figures.ious.tolist()))
    of_boxes = any(each.n_boxed for each in classes)
    for counts, title in (
        (gathered.figures.predicted_ious, "score of masks" if of_boxes else "predicted IoU of masks (SAM)"),
        (gathered.figures.stabilities, "stability score of masks (SAM)"),
    ):
        if counts.any():
            charts.append(_scores(counts, title))
    return charts


def _scores(counts: np.ndarray, title: str) -> Markup:
    """Return a histogram of scores from the first bin in use to the last."""
    used = np.flatnonzero(counts)
    low, high = int(used[0]), int(used[-1]) + 1
    low = max(min(low, high - _MIN_COLUMNS), 0)
    high = max(high, low + _MIN_COLUMNS)
    labels = [f"{n / SCORE_BINS:.2f}" for n in range(low, high)]
    return columns(title[0].upper() + title[1:], "from this value to the next", labels, counts[low:high].tolist())


def _class_maps(gathered: Gathered, classes: Sequence[ClassFigures]) -> list[dict[str, Any]]:
    """Return a map for each class of where its pixels lie, the largest classes first."""
    maps: list[dict[str, Any]] = []
    for each in classes:
        share = gathered.class_heat.share(each.class_id)
        if share is not None and len(maps) < _MAX_CLASS_MAPS:
            picture = heat(share, gathered.class_heat.aspect, _CLASS_MAP)
            maps.append({"name": each.name, "color": each.color, "picture": picture, "maximum": float(share.max())})
    return maps


def _maps(gathered: Gathered) -> list[tuple[Picture, str]]:
    """Return maps of the centres of masks, each with what it shows."""
    if not gathered.figures.heat.any():
        return []
    counts = coarse(gathered.figures.heat)
    note = (
        "Centres of masks by their position in the image, over all scenes. The darkest cell has "
        f"{int(counts.max()):,}. Lines or empty stripes would be seams."
    )
    maps = [(heat(counts), note)]
    ground = gathered.ground
    if ground is not None and ground.counts.any():
        counts = coarse(ground.counts)
        maximum = int(counts.max())
        note = f"Centres of masks on the ground, north up: {_bounds(ground)}. The darkest cell has {maximum:,}."
        maps.append((heat(counts, ground.aspect), note))
    return maps


def _bounds(ground: Ground) -> str:
    west, south, east, north = ground.bounds
    return f"longitude {west:.5f}° to {east:.5f}°, latitude {south:.5f}° to {north:.5f}°"


def _sheet(each: ClassFigures, samples: Sequence[Example], pictures: Pictures) -> dict[str, str]:
    gap = np.full((pictures[samples[0].stem, samples[0].mask_id].shape[0], 4, 3), 255, np.uint8)
    row = np.concatenate([image for one in samples for image in (pictures[one.stem, one.mask_id], gap)], axis=1)
    return {
        "name": each.name,
        "color": each.color,
        "masks": ", ".join(_where(one) for one in samples),
        "picture": png(row, _COLORS),
    }


def _where(example: Example) -> str:
    return f"{example.stem} № {example.mask_id}"


def _duplicates(gathered: Gathered) -> list[list[Cell]]:
    rows: list[list[Cell]] = [
        [scene.stem, each.first, each.second, each.iou] for scene in gathered.scenes for each in scene.duplicates
    ]
    return sorted(rows, key=lambda row: -float(row[3] or 0))


def _scenes(gathered: Gathered) -> list[list[Cell]]:
    return [
        [
            *(each.stem, f"{each.width:,} × {each.height:,}", f"{each.covered_share:.1%}", each.n_masks),
            *(each.mean_score, len(each.duplicates)),
        ]
        for each in sorted(gathered.scenes, key=lambda each: (each.covered_share, each.stem))
    ]


def _power(n: int) -> str:
    value = 2**n
    return f"{value}" if value < 1000 else f"{value / 1000:.0f}k" if value < 1_000_000 else f"{value / 1e6:.0f}M"
