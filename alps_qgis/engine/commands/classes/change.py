"""`alps change`: find what changed between two dates of the same ground."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ...errors import SettingsError
from ...progress import Progress
from ...settings import ChangeSettings, PolygonSettings
from ..command import Arguments, Command, Input, Result, SettingsOf, count


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...change.run import ChangePlan, find_change
    from ...runtime.files import make_folder

    before, after, codebook = (arguments[name] for name in ("before", "after", "codebook"))
    more: dict[str, Any] = {
        "settings": arguments["settings"],
        "drawing": arguments["drawing"],
        "overwrite": arguments["overwrite"],
    }
    if arguments["out"]:
        folder = make_folder(Path(arguments["out"]))
        return find_change(ChangePlan.inside(folder, before, after, codebook, **more), progress)
    outputs: dict[str, Any] = {name: Path(path) for name, path in (arguments["outputs"] or {}).items() if path}
    if "raster" not in outputs:
        raise SettingsError("change needs a folder for its outputs; give one with --out.")
    return find_change(ChangePlan(before, after, codebook, **outputs, **more), progress)


def _describe(result: Result) -> str:
    lines = [f"{'before':<24} {'after':<24} {'share':>8} {'area (m²)':>14} {'pixels':>12}"]
    for row in result["changes"]:
        if row["changed"]:
            area = "–" if row["area_m2"] is None else f"{row['area_m2']:,.0f}"
            lines.append(f"{row['before']:<24} {row['after']:<24} {row['share']:>8.2%} {area:>14} {row['n_px']:>12,}")
    lines.append(f"changed: {result['changed_share']:.2%} of the ground that both dates have")
    if result["n_polygons"] is not None:
        lines.append(count(result["n_polygons"], "polygon"))
    return "\n".join([*lines, *(result[name] for name in ("raster", "polygons", "table", "picture") if result[name])])


COMMAND = Command(
    "change",
    "Find what changed between two dates of the same ground that have the classes of one codebook.",
    _run,
    _describe,
    inputs=(
        Input("before", "Segments of the earlier date.", "BEFORE", required=True),
        Input("after", "Segments of the later date.", "AFTER", required=True),
        Input("codebook", "Codebook of the segments of both dates.", "FILE", "--codebook", required=True),
        Input("out", "Folder for all outputs. It is created if it does not exist.", "DIR", "--out"),
        Input("outputs", option=None),
    ),
    settings={"settings": SettingsOf(ChangeSettings), "drawing": SettingsOf(PolygonSettings)},
    algorithms=("change",),
)
