"""`alps slices`: cut a volume into slices that any labelling takes."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import SliceSettings
from .command import Arguments, Command, Input, Result, SettingsOf, count, out_folder

VOLUME = Input("volume", "A .nii or .nii.gz file, or the folder of a DICOM series.", "VOLUME", required=True)


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..runtime.files import make_folder
    from ..volumes.open_volume import check_exists
    from ..volumes.slices import cut_volume

    volume = Path(arguments["volume"])
    check_exists(volume)
    out = make_folder(Path(arguments["out"]))
    path, manifest = cut_volume(volume, out, arguments["settings"], progress, overwrite=arguments["overwrite"])
    return {
        "manifest": str(path),
        "slices": [str(out / file) for file in manifest.slices],
        "n_slices": len(manifest.slices),
        "axis": manifest.axis,
        "shape": list(manifest.shape),
        "window": list(manifest.window),
    }


def _describe(result: Result) -> str:
    low, high = result["window"]
    slices = count(result["n_slices"], f"{result['axis']} slice")
    return f"{slices}, shown from {low:g} to {high:g}: {result['manifest']}"


COMMAND = Command(
    "slices",
    "Cut a volume (NIfTI, or the folder of a DICOM series) into grey rasters, and record the position of each.",
    _run,
    _describe,
    inputs=(VOLUME, out_folder("Folder for the slices. It is created if it does not exist.")),
    settings={"settings": SettingsOf(SliceSettings)},
    algorithms=("slicevolume",),
)
