"""`alps restore-volume`: put the labels of slices together to a label volume."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..progress import Progress
from .given import Arguments, may_overwrite
from .options import add_overwrite, command

NAME = "restore-volume"


def add(commands: Any) -> None:
    """Add the command."""
    text = "Put class rasters of slices together to a label volume with shape and affine of the volume."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("manifest", metavar="SLICES.json", help="what `alps slices` wrote beside the slices")
    parser.add_argument(
        "--labels", nargs="+", required=True, metavar="LABELS", help="folder with <slice>_classes.tif, or such files"
    )
    parser.add_argument("--out", required=True, metavar="FILE", help="label volume to write: .nii.gz or .nii")
    add_overwrite(parser)


def _build(options: dict[str, Any]) -> dict[str, Any]:
    return {name: options[name] for name in ("manifest", "labels", "out", "overwrite")}


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Restore a label volume."""
    from ..volumes.restore import restore_volume

    manifest, out, labels = Path(arguments["manifest"]), Path(arguments["out"]), map(Path, arguments["labels"])
    return restore_volume(manifest, list(labels), out, progress, overwrite=may_overwrite(arguments))


def describe(result: dict[str, Any]) -> str:
    """Say what was written."""
    shape = " × ".join(map(str, result["shape"]))
    return (
        f"{result['volume']}: {shape} voxels, {result['labelled_share']:.1%} labelled, {result['n_classes']} classes\n"
        f"{result['table']}"
    )
