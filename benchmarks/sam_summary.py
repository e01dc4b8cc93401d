"""Turn the runs of the SAM benchmark into ratios: each within one tile of one run, then the median over tiles."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

OURS = {"C": "exact", "D": "fast", "E": "pruned"}
"""Kernel arms of ours and their precisions."""

N_BOOTSTRAPS = 2000


def there_and_back(arms: Sequence[str], index: int, repeats: int) -> list[str]:
    """Return the order of the runs on a tile: A B B A, or turned round on every second tile where each runs once."""
    there = list(arms) if index % 2 == 0 else list(arms)[::-1]
    return [arm for repeat in range(repeats) for arm in (there if repeat % 2 == 0 else there[::-1])]


def mean_seconds(runs: Sequence[dict[str, Any]]) -> float:
    """Return the mean seconds of an arm's runs on one tile."""
    return float(np.mean([run["seconds"] for run in runs]))


def summarise(rows: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the medians over tiles, with bootstrap intervals for the ratios.

    `cpu_ratio_*` are of processor seconds: with one thread they hold where other processes keep the machine busy.

    Args:
        rows: for each tile `arms`, the runs of each arm in their order, and `equality` with the runs of arm A.
    """
    summary: dict[str, Any] = {}
    arms = rows[0]["arms"]
    for arm, name in OURS.items():
        if arm not in arms:
            continue
        summary |= _ratio(f"ratio_{name}", rows, "A", arm)
        if "A'" in arms:
            summary |= _ratio(f"ratio_{name}_to_autocast", rows, "A'", arm)
        equality = [row["equality"][arm] for row in rows]
        summary[f"miou_{name}"] = float(np.median([figures["miou"] for figures in equality]))
        summary[f"pfl_error_{name}"] = max(figures.get("pfl_error", 0.0) for figures in equality)
    if "A'" in arms:
        summary["miou_autocast"] = float(np.median([row["equality"]["A'"]["miou"] for row in rows]))
    for arm, key in (("C", "peak_rss_ratio"), ("D", "peak_rss_ratio_fast")):
        if arm in arms:
            summary[key] = float(np.median([_peak(row, arm) / max(_peak(row, "A"), 1) for row in rows]))
    floors = [row["equality"]["floor"]["miou"] for row in rows if "floor" in row["equality"]]
    summary["noise_floor_miou"] = float(np.median(floors)) if floors else None
    return summary


def summarise_pipelines(rows: Sequence[dict[str, Any]], gsd_m: float) -> dict[str, Any]:
    """Return what others take end to end, as multiples of ours, and the speed of each.

    Args:
        rows: for each scene `arms`, the runs of each arm, and `n_px`, its pixels.
        gsd_m: metres per pixel.
    """
    summary: dict[str, Any] = {"gsd_m": gsd_m}
    arms = rows[0]["arms"]
    for arm, name in (("F", "published"), ("B", "samgeo")):
        for ours, suffix in (("P", ""), ("Q", "_fast")):
            if arm in arms and ours in arms:
                summary |= _ratio(f"ratio_{name}{suffix}", rows, arm, ours)
                if arm == "F":
                    summary[f"ratio_published_once{suffix}"] = _with_one_upsampling(rows, ours)
    for arm in arms:
        px_per_s = float(np.median([row["n_px"] / mean_seconds(row["arms"][arm]) for row in rows]))
        summary[f"mpx_per_s_{arm}"] = px_per_s / 1e6
        summary[f"km2_per_h_{arm}"] = px_per_s * 3600 * gsd_m**2 / 1e6
    return summary


def interval(values: Sequence[float]) -> list[float]:
    """Return the 2.5 % and 97.5 % quantiles of bootstrapped medians."""
    drawn = np.random.default_rng(0).choice(np.asarray(values), size=(N_BOOTSTRAPS, len(values)))
    return [float(value) for value in np.quantile(np.median(drawn, axis=1), [0.025, 0.975])]


def _ratio(key: str, rows: Sequence[dict[str, Any]], arm: str, ours: str) -> dict[str, Any]:
    """Return how much longer an arm takes than ours, by tile; of processor time too, where it was taken."""
    ratios = [mean_seconds(row["arms"][arm]) / mean_seconds(row["arms"][ours]) for row in rows]
    figures = {key: float(np.median(ratios)), f"{key}_interval": interval(ratios)}
    runs = [run for row in rows for name in (arm, ours) for run in row["arms"][name]]
    if all("cpu_seconds" in run for run in runs):
        cpu = [_cpu_seconds(row, arm) / _cpu_seconds(row, ours) for row in rows]
        figures[f"cpu_{key}"] = float(np.median(cpu))
    return figures


def _with_one_upsampling(rows: Sequence[dict[str, Any]], ours: str) -> float:
    """Return the published pipeline's time as a multiple of ours, had it upsampled the features once per image."""

    def seconds(run: dict[str, Any]) -> float:
        n = max(run["n_kept"], 1)
        return float(run["seconds"] - run["stages"].get("upsampling", 0.0) * (n - 1) / n)

    return float(
        np.median(
            [np.mean([seconds(run) for run in row["arms"]["F"]]) / mean_seconds(row["arms"][ours]) for row in rows]
        )
    )


def _cpu_seconds(row: dict[str, Any], arm: str) -> float:
    return float(np.mean([run["cpu_seconds"] for run in row["arms"][arm]]))


def _peak(row: dict[str, Any], arm: str) -> int:
    return max(run["peak_bytes"] for run in row["arms"][arm])
