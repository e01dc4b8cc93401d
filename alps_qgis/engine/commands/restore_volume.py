"""`alps restore-volume`: join the labels of slices into a label volume."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from .command import Arguments, Command, Input, Result, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..volumes.restore import restore_volume

    manifest, out, labels = Path(arguments["manifest"]), Path(arguments["out"]), map(Path, arguments["labels"])
    return restore_volume(manifest, list(labels), out, progress, overwrite=arguments["overwrite"])


def _describe(result: Result) -> str:
    shape = " × ".join(map(str, result["shape"]))
    n_classes = count(result["n_classes"], "class")
    return (
        f"{result['volume']}: {shape} voxels, {result['labelled_share']:.1%} labelled, {n_classes}\n{result['table']}"
    )


COMMAND = Command(
    "restore-volume",
    "Join class rasters of slices into a label volume with the shape and position of the volume.",
    _run,
    _describe,
    inputs=(
        Input("manifest", "The file that `alps slices` wrote beside the slices.", "SLICES.json", required=True),
        Input(
            "labels",
            "Class rasters of the slices (<slice>_classes.tif), or their folder.",
            "LABELS",
            "--labels",
            many=True,
            required=True,
        ),
        out_file("Label volume to write: .nii.gz or .nii."),
    ),
    algorithms=("restorevolume",),
)
