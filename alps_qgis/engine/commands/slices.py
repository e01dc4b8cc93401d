"""`alps slices`: cut a volume into slices that any labelling takes."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

from ..progress import Progress
from ..runtime.files import make_folder
from ..settings import ANATOMICAL_AXES, SliceSettings
from .given import Arguments, may_overwrite, read_settings
from .options import add_overwrite, command, take

NAME = "slices"


def add(commands: Any) -> None:
    """Add the command."""
    text = "Cut a volume (NIfTI, or the folder of a DICOM series) into grey rasters, and note where each belongs."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("volume", metavar="VOLUME", help=".nii, .nii.gz, or folder of a DICOM series")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for the slices; made if missing")
    add_slices(parser)
    add_overwrite(parser)


def add_slices(parser: argparse.ArgumentParser) -> None:
    """Add how a volume is cut."""
    default = SliceSettings()
    group = parser.add_argument_group("slices")
    group.add_argument("--axis", choices=ANATOMICAL_AXES, default=default.axis)
    group.add_argument("--window", type=pair, metavar="C,W", help="centre and width; else the percentiles")
    group.add_argument(
        "--percentiles", type=pair, default=default.percentiles, metavar="LOW,HIGH", help="shown as black and white"
    )
    group.add_argument("--empty", type=float, metavar="VALUE", help="of voxels outside of the body, which get no label")
    group.add_argument("--volume-number", dest="volume_number", type=int, default=1, metavar="N", help="of several")
    group.add_argument("--series", type=int, default=0, metavar="N", help="of a folder with several DICOM series")


def slice_settings(options: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of `SliceSettings` that were given."""
    # The command's own argument is called volume, too.
    return {**take(options, SliceSettings()), "volume": options["volume_number"]}


def pair(text: str) -> tuple[float, float]:
    """Read two numbers with a comma."""
    try:
        first, second = (float(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no pair of numbers such as 40,400") from None
    return first, second


def _build(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("volume", "out", "overwrite")}
    return {**kept, "settings": slice_settings(options)}


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Cut a volume."""
    from ..volumes.open_volume import check_exists
    from ..volumes.slices import cut_volume

    settings, volume = read_settings(SliceSettings, arguments.get("settings")), Path(arguments["volume"])
    check_exists(volume)
    out = make_folder(Path(arguments["out"]))
    path, manifest = cut_volume(volume, out, settings, progress, overwrite=may_overwrite(arguments))
    return {
        "manifest": str(path),
        "slices": [str(out / file) for file in manifest.slices],
        "n_slices": len(manifest.slices),
        "axis": manifest.axis,
        "shape": list(manifest.shape),
        "window": list(manifest.window),
    }


def describe(result: dict[str, Any]) -> str:
    """Say what was cut."""
    low, high = result["window"]
    return f"{result['n_slices']} {result['axis']} slices, shown from {low:g} to {high:g}: {result['manifest']}"
