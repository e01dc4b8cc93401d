"""`alps report`: a page about a folder of labels."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..progress import Progress
from ..runtime.files import make_folder
from ..settings import ReportSettings
from .given import Arguments, may_overwrite, read_settings
from .options import add_overwrite, command, take

NAME = "report"


def add(commands: Any) -> None:
    """Add the command."""
    default = ReportSettings()
    text = "Show what a folder of labels holds: figures, maps, samples of each class, doubtful labels first."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("labels", nargs="+", metavar="LABELS", help="folder that `alps label` or `alps boxes` wrote")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for report.html and the tables")
    parser.add_argument(
        "--scenes", nargs="+", default=[], metavar="SCENE", help="what was labelled, as given then; for the samples"
    )
    parser.add_argument("--samples", type=int, default=default.samples, metavar="N", help="masks shown of each class")
    parser.add_argument("--doubtful", type=int, default=default.doubtful, metavar="N", help="doubtful masks shown")
    parser.add_argument("--thumbnail-px", type=int, default=default.thumbnail_px, metavar="PX")
    parser.add_argument(
        "--duplicate-iou", type=float, default=default.duplicate_iou, metavar="IOU", help="above it: the same object"
    )
    add_overwrite(parser)


def _build(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("labels", "out", "scenes", "overwrite")}
    return {**kept, "settings": take(options, ReportSettings())}


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Report on labels."""
    from ..reports.masks import find_labelled
    from ..reports.write import report_on_labels

    labels = [Path(path) for path in arguments["labels"]]
    find_labelled(labels)
    return report_on_labels(
        labels,
        make_folder(Path(arguments["out"])),
        arguments.get("scenes") or [],
        read_settings(ReportSettings, arguments.get("settings")),
        progress,
        overwrite=may_overwrite(arguments),
    )


def describe(result: dict[str, Any]) -> str:
    """Say what the page shows."""
    lines = [
        f"{result['n_masks']:,} masks of {result['n_classes']} classes in {result['n_scenes']:,} scenes, "
        f"{result['covered_share']:.1%} covered, {result['n_duplicates']:,} pairs of duplicates"
    ]
    lines += [f"{failure['input']}: left out: {failure['message']}" for failure in result["failed"]]
    return "\n".join([*lines, result["report"]])
