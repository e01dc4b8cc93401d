"""`alps report`: a page about a folder of labels."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import ReportSettings
from .command import Arguments, Command, Input, Result, SettingsOf, count, out_folder


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..reports.masks import find_labelled
    from ..reports.write import report_on_labels
    from ..runtime.files import make_folder

    labels = [Path(path) for path in arguments["labels"]]
    # Before the folder of outputs is made.
    find_labelled(labels)
    out, scenes, settings = make_folder(Path(arguments["out"])), arguments["scenes"], arguments["settings"]
    return report_on_labels(labels, out, scenes, settings, progress, overwrite=arguments["overwrite"])


def _describe(result: Result) -> str:
    lines = [
        f"{count(result['n_masks'], 'mask')} of {count(result['n_classes'], 'class')} in "
        f"{count(result['n_scenes'], 'scene')}, {result['covered_share']:.1%} covered, "
        f"{count(result['n_duplicates'], 'pair')} of duplicates"
    ]
    lines += [f"{failure['input']}: left out: {failure['message']}" for failure in result["failed"]]
    return "\n".join([*lines, result["report"]])


COMMAND = Command(
    "report",
    "Show what a folder of labels holds: figures, maps, samples of each class, doubtful labels first.",
    _run,
    _describe,
    inputs=(
        Input("labels", "Folders that `alps label` or `alps boxes` wrote.", "LABELS", many=True, required=True),
        out_folder("Folder for report.html and the tables."),
        Input(
            "scenes",
            "The scenes that were labelled, to show the samples on.",
            "SCENE",
            "--scenes",
            many=True,
            default=(),
        ),
    ),
    settings={"settings": SettingsOf(ReportSettings)},
    algorithms=("datasetreport",),
)
