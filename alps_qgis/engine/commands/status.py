"""`alps status`: how far a run has come, and what an interrupted run left."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from .command import Arguments, Command, Input, Result


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..runtime.status import run_status

    return run_status(Path(arguments["run"]))


def _describe(result: Result) -> str:
    lines = []
    for run in result["runs"]:
        state = "running" if run["running"] else "not running; the same command continues from here"
        lines.append(f"{run['folder']}: {run['n_done']:,} of {run['n_tiles']:,} tiles, {state}")
        for scene in run["scenes"]:
            if not scene["segmented"] and scene["n_done"]:
                lines.append(f"  {scene['scene']}: {scene['n_done']:,} of {scene['n_tiles']:,} tiles")
        for tile in run["failed_tiles"]:
            lines.append(f"  {tile['scene']}: tile {tile['row']}/{tile['col']} was left out: {tile['error']}")
    return "\n".join(lines) or "No run is in progress there, and none was interrupted."


COMMAND = Command(
    "status",
    "Show how far a run is, and what an interrupted run left.",
    _run,
    _describe,
    inputs=(Input("run", "An output folder, an output, or a run folder.", "RUN", required=True),),
    overwrites=False,
    why_no_algorithm="QGIS shows the progress of its own runs",
)
