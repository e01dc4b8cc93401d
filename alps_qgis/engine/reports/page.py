"""Lay out the page: what needs a look first, then figures, maps and samples."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np

from ..pages.report import Cell, page, table
from .charts import bars, coarse, columns, heat, png
from .gather import Gathered, Ground
from .statistics import IOU_BINS, N_OCTAVES, ClassFigures, Example

Pictures = dict[tuple[str, int], np.ndarray]

_COLORS = 48
_MOST_BARS = 32
_MOST_ROWS = 100
_STYLE = (
    "body{max-width:78em}h2{font-size:1.15em;margin:2em 0 .4em;border-bottom:1px solid #ddd}"
    ".cards{display:flex;flex-wrap:wrap;gap:.8em;margin:1em 0}"
    ".card{background:#f3f6fa;border-radius:6px;padding:.5em 1em;min-width:7em}"
    ".card b{display:block;font-size:1.35em}.card span{font-size:.8em;color:#555}"
    ".heat{image-rendering:pixelated;border:1px solid #ccc}"
    ".doubtful{display:flex;flex-wrap:wrap;gap:.8em}.doubtful figure{width:112px}"
    ".doubtful img,.sheet img{display:block;border-radius:3px}.doubtful figcaption{font-size:.75em;line-height:1.3}"
    ".doubtful figcaption{overflow-wrap:anywhere}"
    ".sheet{margin:.9em 0}.sheet h3{font-size:.95em;margin:0 0 .25em}"
    ".swatch{display:inline-block;width:.9em;height:.9em;border:1px solid #0003;margin-right:.4em;vertical-align:-.1em}"
    ".wide{overflow-x:auto}td:first-child,th:first-child{text-align:left}.sheet img{max-width:100%}"
)


def to_page(gathered: Gathered, pictures: Pictures, title: str, with_scenes: bool) -> str:
    """Return the page as HTML that needs no other file and runs no script.

    Args:
        gathered: what was read.
        pictures: thumbnails of the samples and of the doubtful masks, by scene and number.
        title: heading.
        with_scenes: the thumbnails show the scenes, rather than masks on plain paper.
    """
    classes = sorted(gathered.figures.classes.values(), key=lambda each: (-each.n_px, each.class_id))
    hint = "" if with_scenes else "<p>The scenes were not given, so masks are shown on plain paper.</p>\n"
    body = "".join(
        (
            _cards(gathered),
            _failed(gathered),
            _doubtful(gathered, pictures),
            _classes(classes),
            _charts(gathered, classes),
            _maps(gathered),
            f"<h2>Samples of each class</h2>\n{hint}",
            *(_sheet(each, gathered.figures.samples(each.class_id), pictures) for each in classes),
            _duplicates(gathered),
            _scenes(gathered),
        )
    )
    return page(title, body, _STYLE)


def _cards(gathered: Gathered) -> str:
    scenes = gathered.scenes
    n_px = sum(each.width * each.height for each in scenes)
    covered = sum(each.covered_share * each.width * each.height for each in scenes)
    figures = (
        (f"{len(scenes):,}", "scenes"),
        (f"{sum(each.n_masks for each in scenes):,}", "masks"),
        (f"{sum(each.n_px > 0 for each in gathered.figures.classes.values()):,}", "classes with pixels"),
        (f"{covered / n_px:.1%}" if n_px else "–", "of the pixels covered"),
        (f"{sum(len(each.duplicates) for each in scenes):,}", "pairs of duplicates"),
        (f"{gathered.figures.n_unclassified:,}", "masks without a class"),
    )
    cards = "".join(f'<div class="card"><b>{value}</b><span>{name}</span></div>' for value, name in figures)
    return f'<div class="cards">{cards}</div>\n'


def _failed(gathered: Gathered) -> str:
    if not gathered.failed:
        return ""
    rows = "".join(f"<li>{escape(row['message'])}</li>" for row in gathered.failed)
    return f"<h2>Left out</h2>\n<ul>{rows}</ul>\n"


def _doubtful(gathered: Gathered, pictures: Pictures) -> str:
    examples = gathered.figures.doubtful.sorted()
    if not examples:
        return ""
    names = {each.class_id: each.name for each in gathered.figures.classes.values()}
    figures = "".join(
        f'<figure><img width="112" height="112" alt="" src="{png(pictures[each.stem, each.mask_id], _COLORS)}">'
        f"<figcaption><b>{each.score:.3f}</b> {escape(names.get(each.class_id, 'no class'))}<br>{escape(each.stem)} "
        f"№ {each.mask_id}</figcaption></figure>"
        for each in examples
    )
    text = "The masks with the lowest confidence or score. Look at these first; they are listed in doubtful.csv."
    return f'<h2>Doubtful labels</h2>\n<p>{text}</p>\n<div class="doubtful">{figures}</div>\n'


def _classes(classes: Sequence[ClassFigures]) -> str:
    total = max(sum(each.n_px for each in classes), 1)
    boxed = any(each.n_boxed for each in classes)
    headings = (
        *("Class", "Pixels", "Share", "Masks", "Scenes", "Mean size (px)", "Median size (px)"),
        *(("Mean score", "IoU of hull and box") if boxed else ("Mean confidence",)),
    )
    head = "".join(f"<th>{heading}</th>" for heading in headings)
    body = ""
    for each in classes:
        cells = (
            *(f"{each.n_px:,}", f"{each.n_px / total:.1%}", f"{each.n_masks:,}", f"{each.n_scenes:,}"),
            *(_number(each.mean("mask_px", "n_masks"), ".0f"), _number(each.median_size, ".0f")),
            _number(each.mean("score_sum", "n_scored"), ".3f"),
            *((_number(each.mean("iou_sum", "n_boxed"), ".3f"),) if boxed else ()),
        )
        name = f'<span class="swatch" style="background:{escape(each.color)}"></span>{escape(each.name)}'
        body += f"<tr><td>{name}</td>{''.join(f'<td>{cell}</td>' for cell in cells)}</tr>\n"
    inner = f"<table><thead><tr>{head}</tr></thead><tbody>\n{body}</tbody></table>"
    return f'<h2>Classes</h2>\n<div class="wide">{inner}</div>\n'


def _charts(gathered: Gathered, classes: Sequence[ClassFigures]) -> str:
    shown = [each for each in classes if each.n_px or each.n_masks][:_MOST_BARS]
    names, colors = [each.name for each in shown], [each.color for each in shown]
    total = max(sum(each.n_px for each in classes), 1)
    shares = [f"{each.n_px / total:.1%}" for each in shown]
    parts = [
        bars("Pixels of each class", names, [each.n_px for each in shown], colors, shares),
        bars("Masks of each class", names, [each.n_masks for each in shown], colors, [f"{c.n_masks:,}" for c in shown]),
    ]
    sizes = sum((each.octaves for each in classes), np.zeros(N_OCTAVES, np.int64))
    used = np.flatnonzero(sizes)
    if len(used):
        low, high = int(used[0]), int(used[-1]) + 1
        labels = [_power(n) for n in range(low, high)]
        title = "pixels of a mask, from this number to the next"
        parts.append(columns("Sizes of masks", title, labels, sizes[low:high].tolist()))
    if gathered.figures.ious.any():
        labels = [f"{n / IOU_BINS:.2f}" for n in range(IOU_BINS)]
        parts.append(columns("IoU of mask hull and box", "IoU", labels, gathered.figures.ious.tolist()))
    return f'<h2>Figures</h2>\n<div class="charts">{"".join(f"<figure>{part}</figure>" for part in parts)}</div>\n'


def _maps(gathered: Gathered) -> str:
    if not gathered.figures.heat.any():
        return ""
    counts = coarse(gathered.figures.heat)
    text = (
        "Centres of masks by their place in the image, over all scenes; the darkest cell has "
        f"{int(counts.max()):,}. Lines or empty stripes would be seams."
    )
    parts = [f"<figure>{heat(counts)}<figcaption>{text}</figcaption></figure>"]
    if gathered.ground is not None and gathered.ground.counts.any():
        counts = coarse(gathered.ground.counts)
        most = int(counts.max())
        text = f"Centres of masks on the ground, north up: {_bounds(gathered.ground)}; the darkest cell has {most:,}."
        parts.append(f"<figure>{heat(counts, gathered.ground.aspect)}<figcaption>{text}</figcaption></figure>")
    return f'<h2>Where masks lie</h2>\n<div class="charts">{"".join(parts)}</div>\n'


def _bounds(ground: Ground) -> str:
    west, south, east, north = ground.bounds
    return f"{west:.5f}° to {east:.5f}° of longitude, {south:.5f}° to {north:.5f}° of latitude"


def _sheet(each: ClassFigures, samples: Sequence[Example], pictures: Pictures) -> str:
    if not samples:
        return ""
    gap = np.full((pictures[samples[0].stem, samples[0].mask_id].shape[0], 4, 3), 255, np.uint8)
    row = np.concatenate([part for one in samples for part in (pictures[one.stem, one.mask_id], gap)], axis=1)
    swatch = f'<span class="swatch" style="background:{escape(each.color)}"></span>'
    told = ", ".join(f"{one.stem} № {one.mask_id}" for one in samples)
    return (
        f'<div class="sheet"><h3>{swatch}{escape(each.name)}</h3><img alt="{escape(told)}" title="{escape(told)}" '
        f'src="{png(row, _COLORS)}"></div>\n'
    )


def _duplicates(gathered: Gathered) -> str:
    rows: list[list[Cell]] = [
        [scene.stem, each.first, each.second, each.iou] for scene in gathered.scenes for each in scene.duplicates
    ]
    if not rows:
        return "<h2>Duplicates</h2>\n<p>No two masks of a scene are nearly the same.</p>\n"
    more = f"<p>{len(rows) - _MOST_ROWS:,} more in duplicates.csv.</p>\n" if len(rows) > _MOST_ROWS else ""
    rows.sort(key=lambda row: -float(row[3] or 0))
    return f"<h2>Duplicates</h2>\n{table(['Scene', 'Mask', 'Other mask', 'IoU'], rows[:_MOST_ROWS])}{more}"


def _scenes(gathered: Gathered) -> str:
    rows: list[list[Cell]] = [
        [
            *(each.stem, f"{each.width:,} × {each.height:,}", f"{each.covered_share:.1%}", each.n_masks),
            *(each.mean_score, len(each.duplicates)),
        ]
        for each in sorted(gathered.scenes, key=lambda each: (each.covered_share, each.stem))
    ]
    more = f"<p>{len(rows) - _MOST_ROWS:,} more in scenes.csv.</p>\n" if len(rows) > _MOST_ROWS else ""
    headings = ["Scene", "Size", "Covered", "Masks", "Mean confidence", "Duplicates"]
    return f"<h2>Scenes, the least covered first</h2>\n{table(headings, rows[:_MOST_ROWS])}{more}"


def _number(value: float | None, form: str) -> str:
    return "–" if value is None else f"{value:,{form}}"


def _power(n: int) -> str:
    value = 2**n
    return f"{value}" if value < 1000 else f"{value / 1000:.0f}k" if value < 1_000_000 else f"{value / 1e6:.0f}M"
