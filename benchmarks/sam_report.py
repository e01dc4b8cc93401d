"""Write docs/performance.md and its plot from the figures of `sam.py`: every number on the page comes from a file."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from textwrap import fill
from typing import Any

import numpy as np

from benchmarks.sam_summary import OURS, mean_seconds

ARMS = {"A": "package, fp32", "A'": "package, autocast", "C": "`exact`", "D": "`fast`", "E": "`pruned`"}
PIPELINES = {
    "F": "published pipeline (package, fp32)",
    "B": "samgeo, `generate(batch=True)`",
    "P": "`alps label`, `exact`",
    "Q": "`alps label`, `fast`",
}
GROUPS = {
    "encoder": ("#4c78a8", ("encoder",)),
    "decoder": ("#f58518", ("decoder", "decoder: shared by the tile", "decoder: tokens", "decoder: transformer")),
    "upscaling": ("#e7ba52", ("decoder: upscaling",)),
    "masks": ("#54a24b", ("interpolation", "stability and boxes", "drawing")),
    "rest": ("#9d9d9d", ("rest",)),
}
"""Colour and stages of each part of a bar; the package upscales inside its decoder."""

BAR_PX, GAP_PX, LEFT_PX, WIDTH_PX = 26, 12, 150, 640
LINE = 120
WANTED_TILES = 3
CORE_SHARE = (1024 - 2 * 128) ** 2 / 1024**2
"""Of a tile's pixels that are its own in a large raster, with SAM's tile and halo."""


_BY_HAND = "## On a busy machine\n"
"""From here on, the page is written by hand, from what `sam.py --busy` and `superpixels.py` print."""

Section = tuple[int, str, dict[str, Any]]
"""Number of the run, name of the model, and what was measured."""


def write_docs(runs: Sequence[dict[str, Any]], docs: Path) -> None:
    """Write the page and its plot; the first run is the counted one.

    Args:
        runs: what `sam.py` wrote.
        docs: folder of the page.
    """
    sections = [(number, *item) for number, run in enumerate(runs, 1) for item in run["sections"].items()]
    kernel = [section for section in sections if "tiles" in section[2]]
    pipelines = [section for section in sections if "pipelines" in section[2]]
    first = next(section for _, _, section in kernel if "bounds" in section)
    (docs / "images" / "sam_stages.svg").write_text(stage_plot(first["tiles"]), encoding="utf-8")
    parts = [_HEAD, _setting(runs), kernel_table(kernel), _PLOT, _words(first), "## From file to file"]
    parts += [
        _PIPELINES.format(core=CORE_SHARE, once=_once_words(pipelines)),
        pipeline_table(pipelines),
        *_missing(runs),
    ]
    parts += ["## What limits the speed", _BOUNDS, bounds_table(first, "C"), _bounds_words(first, "C"), _MEMORY]
    parts += [_memory_words(first), "## Limits of these figures", _open_points(runs, kernel), _GPU]
    page = docs / "performance.md"
    _, mark, rest = page.read_text(encoding="utf-8").partition(_BY_HAND) if page.exists() else ("", "", "")
    page.write_text("\n\n".join([*parts, mark + rest]).rstrip() + "\n", encoding="utf-8")


def kernel_table(sections: Sequence[Section]) -> str:
    """Return one row per model and share: times of the package, ratios and equality of ours."""
    heads = ["run", "model", "tiles", "candidates that pass", "package", "autocast", "`exact`", "`fast`", "`pruned`"]
    heads += ["mIoU `exact`", "`fast`", "`pruned`", "autocast", "package again", "PFL error `exact`", "`fast`"]
    lines = ["| " + " | ".join(heads) + " |", "|---" * len(heads) + "|"]
    for number, name, section in sections:
        summary, rows = section["summary"], section["tiles"]
        cells = [str(number), name, str(len(rows)), f"{section['passed_share']:.0%}"]
        for arm in ("A", "A'"):
            cells.append(f"{_seconds(rows, arm):.1f} s" if arm in rows[0]["arms"] else "–")
        cells += [_with_interval(summary, f"ratio_{precision}") for precision in OURS.values()]
        cells += [_number(summary, f"miou_{kind}", ".4f") for kind in (*OURS.values(), "autocast")]
        cells += [_number(summary, "noise_floor_miou", ".4f")]
        cells += [_number(summary, f"pfl_error_{precision}", ".1e") for precision in ("exact", "fast")]
        lines.append("| " + " | ".join(cells) + " |")
    return "\n".join(lines)


def pipeline_table(sections: Sequence[Section]) -> str:
    """Return one row per run and pipeline: seconds, speed on the ground, and multiples of ours."""
    lines = [
        "| run | model | pipeline | seconds | unique Mpx/s | km²/h | ÷ `exact` | ÷ `fast` |",
        "|---|---|---|---|---|---|---|---|",
    ]
    for number, name, section in sections:
        rows, summary = section["pipelines"]["scenes"], section["pipelines"]["summary"]
        for arm, title in PIPELINES.items():
            if arm not in rows[0]["arms"]:
                continue
            seconds = _seconds(rows, arm)
            speed = [f"{summary[f'mpx_per_s_{arm}']:.4f}", f"{summary[f'km2_per_h_{arm}']:.2f}"]
            ratios = [
                f"{seconds / _seconds(rows, ours):.1f}" if ours in rows[0]["arms"] else "–" for ours in ("P", "Q")
            ]
            lines.append("| " + " | ".join([str(number), name, title, f"{seconds:.1f}", *speed, *ratios]) + " |")
    return "\n".join(lines)


def bounds_table(section: dict[str, Any], arm: str) -> str:
    """Return one row per stage: its time, its work, and the least time that each kind of work allows."""
    heads = "| stage | seconds | share | GFLOP | GB moved | minimum: products | bytes | GELU, softmax | GB/s |"
    lines = [heads, "|---" * 9 + "|"]
    for stage, done in section["bounds"][arm].items():
        least = [f"{done[f'least_seconds_{kind}']:.2f} s" for kind in ("products", "bytes", "values")]
        work = [f"{done['flop'] / 1e9:.0f}", f"{done['bytes'] / 1e9:.1f}"]
        cells = [stage, f"{done['seconds']:.2f}", f"{done['share']:.0%}", *work, *least]
        lines.append("| " + " | ".join([*cells, f"{done['bytes_per_s'] / 1e9:.1f}"]) + " |")
    return "\n".join(lines)


def stage_plot(rows: Sequence[dict[str, Any]]) -> str:
    """Return an SVG of the seconds of each arm on a tile, split by stage (means over runs, medians over tiles)."""
    arms = [arm for arm in ARMS if arm in rows[0]["arms"]]
    longest = max(_seconds(rows, arm) for arm in arms)
    scale = WIDTH_PX / longest
    height = (BAR_PX + GAP_PX) * len(arms) + 40
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {LEFT_PX + WIDTH_PX + 80} {height}" '
        'font-family="sans-serif" font-size="14">',
        f'<rect width="{LEFT_PX + WIDTH_PX + 80}" height="{height}" fill="white"/>',
    ]
    for number, arm in enumerate(arms):
        y = GAP_PX + number * (BAR_PX + GAP_PX)
        lines.append(f'<text x="{LEFT_PX - 8}" y="{y + 18}" text-anchor="end">{ARMS[arm].replace("`", "")}</text>')
        x = float(LEFT_PX)
        for colour, seconds in zip([colour for colour, _ in GROUPS.values()], split(rows, arm), strict=True):
            wide = seconds * scale
            lines.append(f'<rect x="{x:.1f}" y="{y}" width="{wide:.1f}" height="{BAR_PX}" fill="{colour}"/>')
            x += wide
        lines.append(f'<text x="{x + 6:.1f}" y="{y + 18}">{_seconds(rows, arm):.1f} s</text>')
    for number, (name, (colour, _)) in enumerate(GROUPS.items()):
        x, y = LEFT_PX + number * 120, height - 24
        lines.append(f'<rect x="{x}" y="{y}" width="14" height="14" fill="{colour}"/>')
        lines.append(f'<text x="{x + 20}" y="{y + 12}">{name}</text>')
    return "\n".join([*lines, "</svg>", ""])


def split(rows: Sequence[dict[str, Any]], arm: str) -> list[float]:
    """Return the seconds of each of `GROUPS` in an arm."""
    return [
        float(
            np.median(
                [
                    np.mean([sum(run["stages"].get(stage, 0.0) for stage in stages) for run in row["arms"][arm]])
                    for row in rows
                ]
            )
        )
        for _, stages in GROUPS.values()
    ]


def _seconds(rows: Sequence[dict[str, Any]], arm: str) -> float:
    return float(np.median([mean_seconds(row["arms"][arm]) for row in rows]))


def _with_interval(summary: dict[str, Any], key: str) -> str:
    if key not in summary:
        return "–"
    low, high = summary[f"{key}_interval"]
    value = f"{summary[key]:.1f}×"
    return value if low == high else f"{value} ({low:.1f}–{high:.1f})"


def _number(summary: dict[str, Any], key: str, form: str) -> str:
    return format(summary[key], form) if summary.get(key) is not None else "–"


def _setting(runs: Sequence[dict[str, Any]]) -> str:
    """Say where and how each run was made."""
    parts = ["Each block of commands is one run. Ratios only compare times of the same run."]
    for number, run in enumerate(runs, 1):
        machine = run["machine"]
        where = f"{machine['name']}, {machine['threads']} of {machine['cores']} cores"
        words = (
            f"Run {number}, {machine['time']}, {machine['device']} ({where}{', AMX' if machine.get('amx') else ''}), "
        )
        words += f"torch {machine['torch']}{_busy(run)}:"
        parts += [fill(words, LINE), "\n".join(f"    {command}" for command in run["commands"])]
    return "\n\n".join(parts)


def _busy(run: dict[str, Any]) -> str:
    """Say how much of its cores a run had, since other processes stretch all times, and small steps most."""
    runs = [
        done
        for section in run["sections"].values()
        for row in section.get("tiles", [])
        for arm in row["arms"].values()
        for done in arm
        if "cpu_seconds" in done
    ]
    if not runs:
        return ""
    had = sum(done["cpu_seconds"] for done in runs) / sum(done["seconds"] for done in runs)
    return f"; it had {had / run['machine']['threads']:.0%} of the processor time"


def _words(section: dict[str, Any]) -> str:
    summary = section["summary"]
    words = (
        "Times are medians over the tiles. On each tile the arms run in one order and then in reverse, and the mean "
        "is taken. Ratios are the package's time divided by ours on the same tile, with 95 % bootstrap intervals of "
        "the median. mIoU is that of the best one-to-one matching with the package's masks, where unmatched masks "
        "count 0. “Package again” compares the package with itself, with 128 instead of 64 points in a batch."
    )
    if "ratio_fast_to_autocast" in summary:
        words += f" Against the package under autocast, `fast` is {summary['ratio_fast_to_autocast']:.1f}× as fast"
        words += f" and `exact` {summary['ratio_exact_to_autocast']:.1f}× as fast."
    if "cpu_ratio_exact" in summary:
        told = [
            f"`{name}` {summary[f'cpu_ratio_{name}']:.1f}×" for name in OURS.values() if f"cpu_ratio_{name}" in summary
        ]
        words += f" In processor time instead of elapsed time: {', '.join(told)}."
    return fill(words, LINE)


def _open_points(runs: Sequence[dict[str, Any]], kernel: Sequence[Section]) -> str:
    """Say what the runs leave open."""
    points = []
    if max(len(section["tiles"]) for _, _, section in kernel) < WANTED_TILES:
        points.append("No run has more than one or two tiles, so there are no intervals yet.")
    if any(_busy(run) for run in runs):
        points.append(
            "Where less than 95 % of the processor time is given above, other processes used the machine. This slows "
            "our many small steps more than the package's few large ones, so ratios in processor time are given too."
        )
    if len({name for _, name, _ in kernel}) == 1:
        points.append("Other shares of passing candidates were not measured.")
    if all(name.startswith("vit_") for _, name, _ in kernel):
        points.append(
            "All weights are random. Their scores are close together, so half precision reorders them. How `fast` and "
            "`pruned` change the masks of trained weights was not measured, so both stay options."
        )
    for _, name, section in kernel:
        if section["summary"].get("ratio_exact", 1.0) < 1:
            points.append(
                f"{name} is far smaller than the published models. There, the fixed costs of our many steps exceed "
                "what they save, and the package is faster. It shows that `fast` and `pruned` change the masks of "
                "trained weights, so both stay options."
            )
    if any(len(run) < 2 for _, _, section in kernel for run in _pipeline_runs(section)):
        points.append("Each pipeline ran once, on one scene, so its times have no intervals.")
    return "\n".join(fill(f"- {point}", LINE, subsequent_indent="  ") for point in points)


def _pipeline_runs(section: dict[str, Any]) -> list[list[Any]]:
    scenes = section.get("pipelines", {}).get("scenes", [])
    return [runs for scene in scenes for runs in scene["arms"].values()]


def _missing(runs: Sequence[dict[str, Any]]) -> list[str]:
    reasons = sorted({run["missing"] for run in runs if run.get("missing")})
    return [f"samgeo was left out of a run: {reason}." for reason in reasons]


def _bounds_words(section: dict[str, Any], arm: str) -> str:
    peaks, table = section["roofline"], section["bounds"][arm]
    named = []
    for stage, done in sorted(table.items(), key=lambda item: -item[1]["seconds"])[:4]:
        kinds = {kind: done[f"least_seconds_{kind}"] for kind in ("products", "bytes", "values")}
        most = max(kinds, key=lambda kind: kinds[kind])
        what = {"products": "its matrix products", "bytes": "the bytes it moves", "values": "GELU and softmax"}[most]
        total = sum(kinds.values())
        named.append(
            f"{stage}: {what} ({kinds[most]:.2f} s of {done['seconds']:.2f} s; all three together {total:.2f})"
        )
    words = (
        f"Measured peaks: {peaks['peak_flop_per_s']['C'] / 1e9:.0f} GFLOP/s in float32, "
        f"{peaks['peak_flop_per_s']['D'] / 1e9:.0f} in bfloat16; copies at "
        f"{peaks['peak_bytes_per_s_in_cache'] / 1e9:.1f} GB/s in 16 MB and {peaks['peak_bytes_per_s'] / 1e9:.1f} GB/s "
        f"in 256 MB; exact GELU at {peaks['peak_values_per_s']['C'] / 1e9:.2f} Gvalues/s. "
    )
    words += f"The main limits of the largest stages are: {'; '.join(named)}."
    slow = [
        stage
        for stage, done in table.items()
        if sum(done[f"least_seconds_{kind}"] for kind in ("products", "bytes", "values")) < done["seconds"] / 2
    ]
    if slow:
        words += f" This work explains less than half of the time in: {', '.join(slow)}. It consists of many small "
        words += "operations."
    return fill(words, LINE)


def _once_words(pipelines: list[Section]) -> str:
    summary = pipelines[0][2]["summary"] if pipelines else {}
    ratios = [summary.get(f"ratio_published_once{suffix}") for suffix in ("", "_fast")]
    told = [f"{ratio:.1f}× `{name}`" for ratio, name in zip(ratios, ("exact", "fast"), strict=True) if ratio]
    return " and ".join(told) or "less"


def _memory_words(section: dict[str, Any]) -> str:
    rows, summary = section["tiles"], section["summary"]
    peaks = {
        arm: max(run["peak_bytes"] for row in rows for run in row["arms"][arm]) / 1e9
        for arm in ARMS
        if arm in rows[0]["arms"]
    }
    listed = "; ".join(f"{ARMS[arm]}: {peak:.2f} GB" for arm, peak in peaks.items())
    return fill(f"Peak memory of the process: {listed}. `exact` ÷ package: {summary['peak_rss_ratio']:.2f}.", LINE)


_HEAD = """# Speed of SAM's masks

`engine/segment/sam/` generates SAM's automatic masks from unmodified checkpoints. It needs less work than the
segment-anything package:

- The first layer of the mask decoder is computed once for each tile.
- The state of the image is kept in factored form.
- The predicted IoU is computed before upscaling, so masks with a low score are never upscaled.
- Stability and bounding boxes come from the low-resolution logits where all corners of a cell agree.
- Pixels are only drawn for the masks that remain.

There are three settings. `exact` (the default) gives the package's masks up to rounding. `fast` computes in half
precision where the hardware supports it. `pruned` uses fewer prompts.

`python benchmarks/sam.py --docs` wrote this page from the results of the commands below."""

_PLOT = "![Seconds per tile by stage](images/sam_stages.svg)"

_PIPELINES = """\
Scenes of one tile, GeoTIFF in, class raster out. `alps label` also writes segments and polygons, and its time
includes loading the model and verifying the output; the other times do not. The published pipeline is that of the
ALPS paper and its code, which upsamples the features for each mask. With features upsampled once per image, it would
take {once}. The GSD is 0.4 m. In a raster of many tiles, the core is only {core:.2f}
of a tile, and our speed and ratios shrink by that factor."""

_BOUNDS = """\
Work is counted operation by operation. “Minimum” is the time that each kind of work needs at the highest speed
measured on this machine: a product of 2048² matrices, a copy inside the cache, GELU alone."""

_MEMORY = """\
ALPS uses all the tricks of segment-anything's successors that leave the masks unchanged: fused attention, shared
first layer, low-rank keys, scores before masks, matrix products instead of transposed convolutions, measuring before
interpolating, suppression before drawing, reused memory. Further gains change the masks (half precision, fewer
prompts: `fast`, `pruned`), or need compiled kernels that fuse the small steps and the passes over the same values."""

_GPU = """\
## On a GPU

Measured once, on one NVIDIA H200 with 16 cores (torch 2.11, CUDA 13.0), with random weights and eight tiles. Speed is
how many times as fast as the package in float32, with the interval of 95 %:

| | ViT-B | ViT-H |
|---|---|---|
| `exact`, tile by tile | 2.98 (2.62–3.10) | 2.24 (2.10–2.52) |
| `fast`, tile by tile | 3.45 (2.94–3.54) | 3.42 (3.08–3.78) |
| `exact`, eight tiles together | 2.80 (2.42 tiles/s) | 2.69 (2.27 tiles/s) |
| `fast`, eight tiles together | 3.01 (2.60 tiles/s) | 4.20 (3.55 tiles/s) |
| mIoU with the package's masks: `exact` | 0.99999 | 0.99999 |
| mIoU with the package's masks: `fast` | 0.967 | 0.984 |
| the package under autocast | 0.806 | 0.815 |

On a GPU, the encoder takes eight tiles at a time, and the masks of a block are upscaled and measured together. So a
mask can differ by a few pixels between a tile alone and the same tile among others; the same run gives the same masks
again. If memory runs out, the batch is halved, and finally the CPU takes over, which was also tried there: with 200 MB
and less, the CPU computed the same number of masks, and the run said so. To measure:

    python benchmarks/sam.py --device cuda --model vit_h --tiles 8 --arms "A,A',C,D,E"
    python benchmarks/sam.py --device cuda --model vit_b --tiles 8 --arms "A,A',C,D,E"

`tiles_per_s_*`, `ratio_batched_*`, `batch_*` and `peak_bytes_*` compare batches with the package in the same run.
`--checkpoint FILE` uses trained weights. samgeo runs as arm B if it can be imported: `python -m venv geo`, then
`geo/bin/pip install -r requirements/base.in -r requirements/sam.in segment-geospatial` and `geo/bin/python
benchmarks/sam.py --arms B,P --scenes 1`."""
