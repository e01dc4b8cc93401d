"""The options that commands of the command line share, and how their values are read."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from typing import Any

from ..settings import (
    PRECISIONS,
    SEGMENTERS,
    CodebookSettings,
    PolygonSettings,
    SamSettings,
    SceneSettings,
    SegmentSettings,
    TileSettings,
)

Builder = Callable[[dict[str, Any]], dict[str, Any]]


def command(commands: Any, name: str, help_text: str, build: Builder) -> argparse.ArgumentParser:
    """Add a command.

    Args:
        name: what the command line and the worker call it.
        build: makes the job's arguments of the options by name.
    """
    parser: argparse.ArgumentParser = commands.add_parser(
        name, help=help_text, description=help_text, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    parser.set_defaults(job=name, build=build)
    parser.add_argument("--json", action="store_true", help="print one JSON object and nothing else on stdout")
    return parser


def take(options: dict[str, Any], settings: Any) -> dict[str, Any]:
    """Return the options that are settings of this kind."""
    return {name: options[name] for name in settings.__dict__ if name in options}


def label_settings(options: dict[str, Any]) -> dict[str, Any]:
    """Return the settings of labelling, as far as the command has options for them."""
    segment = take(options, SegmentSettings())
    segment["sam"] = {name[4:]: value for name, value in options.items() if name.startswith("sam.")}
    return {
        "scene": take(options, SceneSettings()),
        "tiles": take(options, TileSettings()),
        "segment": segment,
        "codebook": take(options, CodebookSettings()),
        "polygons": take(options, PolygonSettings()),
    }


def add_truth(parser: argparse.ArgumentParser, required: bool) -> None:
    """Add what ground truth is compared, and what its values mean."""
    parser.add_argument("--truth", nargs="+", required=required, metavar="TRUTH", help="index or RGB raster, or folder")
    parser.add_argument(
        "--ignore",
        type=values,
        default=[],
        metavar="V,…",
        help="truth values that do not count: numbers, #rrggbb or names",
    )
    parser.add_argument(
        "--palette", metavar="JSON", help='colours of an RGB truth: {"#3c1098": "building", …} or a file'
    )


def add_overwrite(parser: argparse.ArgumentParser) -> None:
    """Add the leave to replace outputs."""
    parser.add_argument("--overwrite", action="store_true", help="replace outputs that exist")


def add_scene(parser: argparse.ArgumentParser) -> None:
    """Add how scenes are read."""
    default = SceneSettings()
    group = parser.add_argument_group("reading")
    group.add_argument("--bands", type=integers, metavar="1,2,3", help="band numbers; else RGB, or the first three")
    group.add_argument(
        "--stretch",
        default=default.stretch,
        metavar="RULE",
        help="auto, percentile:2,98, minmax, range:LOW,HIGH or none; one for all scenes",
    )
    group.add_argument(
        "--allow-remote", action="store_true", help="read /vsicurl/, /vsis3/, https:// …, and files that point there"
    )


def add_tiles(group: Any, default_halo: int | None = None) -> None:
    """Add the tile grid."""
    default = TileSettings()
    group.add_argument("--tile", type=int, default=default.tile, metavar="PX", help="side of a tile, halo included")
    group.add_argument("--halo", type=int, default=default_halo, metavar="PX", help="overlap; else the segmenter's own")


def add_segment(parser: argparse.ArgumentParser) -> None:
    """Add how scenes are segmented."""
    default = SegmentSettings()
    group = parser.add_argument_group("segmenting")
    group.add_argument(
        "--segmenter", choices=SEGMENTERS, default=default.segmenter, help="auto takes the best installed"
    )
    group.add_argument("--checkpoint", metavar="FILE", help="SAM checkpoint; else the model folder's")
    group.add_argument("--device", default=default.device, help="auto, cpu, cuda, cuda:N or mps")
    add_tiles(group)
    group.add_argument("--gate", type=float, default=default.gate, help="drop masks above this share of a tile")
    group.add_argument("--min-area", dest="min_area_px", type=int, default=default.min_area_px, metavar="PX")
    group.add_argument("--workers", type=int, default=default.workers, help="processes for tiles; 0 takes all cores")
    group.add_argument(
        "--memory-gb", type=float, default=default.memory_gb, metavar="GB", help="most memory; 0 takes 90 %% of it"
    )
    sam = parser.add_argument_group("SAM's automatic masks")
    for name, value in SamSettings().__dict__.items():
        choices = {"choices": PRECISIONS} if name == "precision" else {"type": type(value), "metavar": "N"}
        sam.add_argument(f"--{name.replace('_', '-')}", dest=f"sam.{name}", default=value, **choices)


def add_codebook(parser: argparse.ArgumentParser) -> None:
    """Add how a codebook is fitted."""
    default = CodebookSettings()
    group = parser.add_argument_group("clustering")
    group.add_argument("--clusters", type=int, default=default.clusters, metavar="K")
    group.add_argument("--seed", type=int, default=default.seed)
    group.add_argument("--sample", type=int, default=default.sample, metavar="N", help="most PFLs the fit sees")
    group.add_argument("--mode", choices=("lloyd", "paper"), default=default.mode)
    group.add_argument("--restarts", type=int, default=default.restarts, metavar="N")


def add_polygons(parser: argparse.ArgumentParser) -> None:
    """Add how polygons are drawn."""
    default = PolygonSettings()
    group = parser.add_argument_group("polygons")
    group.add_argument("--min-unit", dest="min_unit_px", type=int, default=default.min_unit_px, metavar="PX")
    group.add_argument("--simplify", dest="simplify_px", type=float, default=default.simplify_px, metavar="PX")


def add_cluster(parser: argparse.ArgumentParser) -> None:
    """Add where tiles are computed when not here."""
    group = parser.add_argument_group("computing on a Dask cluster")
    group.add_argument(
        "--scheduler", metavar="ADDRESS", help="tls://HOST:PORT, tcp://127.0.0.1:PORT, or local for one on this machine"
    )
    add_tls(group)


def add_tls(group: Any) -> None:
    """Add the files that TLS needs."""
    group.add_argument("--tls-ca", metavar="FILE", help="certificate of the authority that signed all others")
    group.add_argument("--tls-cert", metavar="FILE", help="certificate of this machine")
    group.add_argument("--tls-key", metavar="FILE", help="key of this machine")


def integers(text: str) -> tuple[int, ...]:
    """Read whole numbers with commas."""
    try:
        return tuple(int(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of numbers such as 1,2,3") from None


def shares(text: str) -> tuple[float, ...]:
    """Read numbers with commas."""
    try:
        return tuple(float(part) for part in text.split(","))
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is no list of shares such as 0.1,0.3,1") from None


def names(text: str) -> list[str]:
    """Read names with commas."""
    return [part.strip() for part in text.split(",")]


def values(text: str) -> list[int | str]:
    """Read numbers or text with commas."""
    return [int(part) if part.strip().isdecimal() else part.strip() for part in text.split(",")]
