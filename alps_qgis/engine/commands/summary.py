"""Say in a few lines what a job did, for people at a terminal."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from . import MODULES

Result = dict[str, Any]


def describe(job: str, result: Result) -> str:
    """Return the lines to print after a job."""
    return _DESCRIBE.get(job, _plain)(result)


def _label(result: Result) -> str:
    lines = []
    for scene in result["scenes"]:
        lines.append(
            f"{scene['input']}: {scene['n_segments']:,} segments in {scene['n_tiles']} tiles, "
            f"{scene['covered_share']:.1%} covered, {scene['n_polygons']:,} polygons"
        )
        lines.append(f"  {scene['classes']}\n  {scene['polygons']}\n  {scene['segments']}")
    for failure in result["failed"]:
        lines.append(f"{failure['input']}: failed ({failure['code']}): {failure['message']}")
    lines.append(f"{result['n_classes']} classes by {result['segmenter']}: {result['codebook']}")
    return "\n".join(lines)


def _status(result: Result) -> str:
    lines = []
    for run in result["runs"]:
        state = "running" if run["running"] else "not running; the same command goes on from here"
        lines.append(f"{run['folder']}: {run['n_done']:,} of {run['n_tiles']:,} tiles, {state}")
        for scene in run["scenes"]:
            if not scene["segmented"] and scene["n_done"]:
                lines.append(f"  {scene['scene']}: {scene['n_done']:,} of {scene['n_tiles']:,} tiles")
        for tile in run["failed_tiles"]:
            lines.append(f"  {tile['scene']}: tile {tile['row']}/{tile['col']} was left out: {tile['error']}")
    return "\n".join(lines) or "No run is going on there, and none was interrupted."


def _choose_k(result: Result) -> str:
    lines = [f"{'K':>5} {'inertia':>10} {'silhouette':>11} {'D.–Bouldin':>11} {'stability':>10} {'smallest':>9}"]
    for row in result["rows"]:
        lines.append(
            f"{row['clusters']:>5} {row['inertia']:>10.4g} {_share(row['silhouette']):>11} "
            f"{_share(row['davies_bouldin']):>11} {_share(row['stability']):>10} {row['smallest_share']:>9.2%}"
        )
    if result["mixture"]:
        lines.append(f"Dirichlet-process mixture: {result['mixture']['n_components']} components")
    files = [result[name] for name in ("report", "table", "data") if result[name]]
    return "\n".join([*lines, f"Suggested: {result['suggested']} clusters (a hint; the page says why)", *files])


def _sweep(result: Result) -> str:
    lines = [
        f"{'gate':>6} {'K':>5} {'segments':>10} {'covered':>8} {'silhouette':>11} {'majority':>9} {'Hungarian':>9}"
    ]
    for row in result["rows"]:
        lines.append(
            f"{row['gate']:>6g} {row['clusters']:>5} {row['n_segments']:>10,} {row['covered_share']:>8.1%} "
            f"{_share(row['silhouette']):>11} {_share(row['miou_majority']):>9} {_share(row['miou_hungarian']):>9}"
        )
    return "\n".join([*lines, result["report"], result["table"], result["data"]])


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"


def _models(result: Result) -> str:
    if "model" in result:
        return f"{result['model']}: {result['path']}"
    lines = []
    for row in result["models"]:
        lines.append(f"{row['name']:<12} {row['state']:<10} {row['title']}")
        if row["path"]:
            lines.append(f"{'':<12} {row['path']}")
        if row["how_to_get"]:
            lines.append(f"{'':<12} {row['how_to_get']}")
    return "\n".join(lines)


def _doctor(result: Result) -> str:
    return "\n".join(f"{check['state']:<8} {check['name']:<22} {check['detail']}" for check in result["checks"])


def _plain(result: Result) -> str:
    return "\n".join(f"{name}: {value}" for name, value in result.items() if value not in (None, [], ""))


_DESCRIBE: dict[str, Callable[[Result], str]] = {
    "label": _label,
    "choose-k": _choose_k,
    "sweep": _sweep,
    "status": _status,
    "models": _models,
    "doctor": _doctor,
    **{module.NAME: module.describe for module in MODULES},
}
