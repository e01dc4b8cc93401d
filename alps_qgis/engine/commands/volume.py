"""`alps volume`: label a volume slice by slice with one codebook."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..progress import Progress
from ..settings import LabelSettings, SliceSettings
from . import restore_volume
from .given import Arguments, may_overwrite, read_settings
from .options import add_codebook, add_overwrite, add_segment, command, label_settings
from .slices import add_slices, slice_settings

NAME = "volume"


def add(commands: Any) -> None:
    """Add the command."""
    text = "Volume in, label volume with the same shape and affine out: slices, labels by one codebook, restored."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("volume", metavar="VOLUME", help=".nii, .nii.gz, or folder of a DICOM series")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for all outputs; made if missing")
    parser.add_argument("--codebook", metavar="FILE", help="use this codebook instead of fitting one")
    parser.add_argument("--truth", metavar="LABELS", help="label volume to compare with: DSC and IoU of every class")
    add_slices(parser)
    add_segment(parser)
    add_codebook(parser)
    add_overwrite(parser)


def _build(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("volume", "out", "codebook", "truth", "overwrite")}
    return {**kept, "slices": slice_settings(options), "settings": label_settings(options)}


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Label a volume; see `VolumePlan`."""
    from ..pipeline.volume import VolumePlan, label_volume

    codebook, truth = (Path(arguments[name]) if arguments.get(name) else None for name in ("codebook", "truth"))
    plan = VolumePlan(
        Path(arguments["volume"]),
        Path(arguments["out"]),
        read_settings(SliceSettings, arguments.get("slices")),
        read_settings(LabelSettings, arguments.get("settings")),
        codebook,
        truth,
        may_overwrite(arguments),
    )
    return label_volume(plan, progress)


def describe(result: dict[str, Any]) -> str:
    """Say what was written, and how well it fits the truth."""
    lines = [
        f"{result['n_segments']:,} segments in {result['n_slices']} {result['axis']} slices by {result['segmenter']}",
        restore_volume.describe(result),
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
