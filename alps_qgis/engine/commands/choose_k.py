"""`alps choose-k`: compare numbers of clusters on segments, and suggest one."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import ChooseKSettings
from .command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, out_folder, share


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pages.report import ReportOutputs
    from ..pipeline.choose_k import choose_k_of_segments
    from ..runtime.files import make_folder

    if arguments["out"]:
        outputs = ReportOutputs.inside(make_folder(Path(arguments["out"])), "choose_k")
    else:
        given = {name: arguments[name] for name in ("report", "table", "data")}
        outputs = ReportOutputs(**{name: Path(path) if path else None for name, path in given.items()})
    segments = [Path(path) for path in arguments["segments"]]
    return choose_k_of_segments(segments, outputs, arguments["settings"], progress, overwrite=arguments["overwrite"])


def _describe(result: Result) -> str:
    lines = [f"{'K':>5} {'inertia':>10} {'silhouette':>11} {'D.–Bouldin':>11} {'stability':>10} {'smallest':>9}"]
    for row in result["rows"]:
        lines.append(
            f"{row['clusters']:>5} {row['inertia']:>10.4g} {share(row['silhouette']):>11} "
            f"{share(row['davies_bouldin']):>11} {share(row['stability']):>10} {row['smallest_share']:>9.2%}"
        )
    if result["mixture"]:
        lines.append(f"Dirichlet-process mixture: {result['mixture']['n_components']} components")
    files = [result[name] for name in ("report", "table", "data") if result[name]]
    return "\n".join([*lines, f"Suggested: {result['suggested']} clusters (a hint; the page says why)", *files])


COMMAND = Command(
    "choose-k",
    "Compare numbers of clusters on segments, and suggest one.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        out_folder("Folder for choose_k.html, .csv and .json."),
        *(Input(name, option=None) for name in ("report", "table", "data")),
    ),
    settings={"settings": SettingsOf(ChooseKSettings)},
    algorithms=("choosek",),
)
