"""`alps volume`: label a volume slice by slice with one codebook."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import LabelSettings, SliceSettings
from . import restore_volume
from .command import Arguments, Command, Input, Result, SettingsOf, count, out_folder
from .slices import VOLUME


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.volume import VolumePlan, label_volume

    codebook, truth = (Path(arguments[name]) if arguments[name] else None for name in ("codebook", "truth"))
    plan = VolumePlan(
        Path(arguments["volume"]),
        Path(arguments["out"]),
        arguments["slices"],
        arguments["settings"],
        codebook,
        truth,
        arguments["overwrite"],
    )
    return label_volume(plan, progress)


def _describe(result: Result) -> str:
    lines = [
        f"{count(result['n_segments'], 'segment')} in {count(result['n_slices'], result['axis'] + ' slice')} "
        f"by {result['segmenter']}",
        restore_volume.COMMAND.describe(result),
    ]
    lines += [f"{failure['input']}: failed: {failure['message']}" for failure in result["failed"]]
    scores = result["scores"]
    for name in ("majority", "hungarian") if scores else ():
        figures = scores[name]
        lines.append(
            f"{name:<10} mean DSC {figures['mean_dsc']:.4f}  mIoU {figures['miou']:.4f}  without background; "
            f"{figures['mean_dsc_with_background']:.4f}  {figures['miou_with_background']:.4f}  with it"
        )
    return "\n".join(lines)


COMMAND = Command(
    "volume",
    "Label a volume: cut it into slices, label them with one codebook, and join a label volume.",
    _run,
    _describe,
    inputs=(
        VOLUME,
        out_folder(),
        Input("codebook", "Use this codebook instead of fitting one.", "FILE", "--codebook"),
        Input("truth", "Label volume to compare with; gives DSC and IoU of each class.", "LABELS", "--truth"),
    ),
    settings={
        "slices": SettingsOf(SliceSettings),
        "settings": SettingsOf(LabelSettings, parts=("tiles", "segment", "codebook")),
    },
    why_no_algorithm="in QGIS, Slice volume, Auto-label collection and Restore volume do the same in a model",
)
