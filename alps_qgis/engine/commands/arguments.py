"""Read the command line into a job and its arguments.

Defaults are those of `settings.py`; an option that was not given leaves them alone.
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from .. import __version__
from ..settings import (
    ChooseKSettings,
    ClusterSettings,
    CodebookSettings,
    PolygonSettings,
    SweepSettings,
    TileSettings,
)
from . import MODULES
from .options import (
    Builder,
    add_cluster,
    add_codebook,
    add_overwrite,
    add_polygons,
    add_scene,
    add_segment,
    add_tiles,
    add_tls,
    add_truth,
    command,
    integers,
    label_settings,
    shares,
    take,
)


@dataclass(frozen=True)
class Command:
    """What the user asked for."""

    job: str
    arguments: dict[str, Any]
    as_json: bool


def parse(given: Sequence[str]) -> Command:
    """Return the command; prints help or a usage error and exits where that is due."""
    options = vars(_parser().parse_args(given))
    as_json = options.pop("json", False)
    job, build = options.pop("job"), options.pop("build")
    return Command(job, build(options), as_json)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="alps",
        description="Label rasters without annotations: segments, clusters, class maps and polygons.",
        epilog="`alps COMMAND --help` lists the options of a command.",
    )
    parser.add_argument("--version", action="version", version=f"alps {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    for add in (
        _label,
        _segment,
        _fit,
        _choose_k,
        _sweep,
        _apply,
        _paint,
        _polygonize,
        _relabel,
        _tiles,
        _status,
        _scheduler,
        _workers,
        _models,
        _doctor,
    ):
        add(commands)
    _sample(commands)
    for module in MODULES:
        module.add(commands)
    return parser


def _label(commands: Any) -> None:
    parser = command(commands, "label", "Rasters in, class rasters and polygons out, with one codebook.", _build_label)
    parser.add_argument(
        "scenes",
        nargs="+",
        metavar="SCENE",
        help="raster, folder of rasters, pattern such as 'north/**/*.tif', or list in a .txt",
    )
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for all outputs; made if missing")
    parser.add_argument("--codebook", metavar="FILE", help="use this codebook instead of fitting one")
    add_scene(parser)
    add_segment(parser)
    add_codebook(parser)
    add_polygons(parser)
    add_cluster(parser)
    add_overwrite(parser)


def _segment(commands: Any) -> None:
    parser = command(commands, "segment", "Cut one raster into segments with PFLs.", _build_segment)
    parser.add_argument("scene", metavar="SCENE")
    parser.add_argument("--out", required=True, metavar="FILE", help="GeoPackage of segments to write")
    add_scene(parser)
    add_segment(parser)
    add_overwrite(parser)


def _fit(commands: Any) -> None:
    parser = command(commands, "fit", "Fit one codebook to segments of one or many scenes.", _build_fit)
    parser.add_argument("segments", nargs="+", metavar="SEGMENTS")
    parser.add_argument("--out", required=True, metavar="FILE", help="codebook to write")
    add_codebook(parser)
    add_overwrite(parser)


def _choose_k(commands: Any) -> None:
    default = ChooseKSettings()
    text = "Compare numbers of clusters on segments, and suggest one."
    parser = command(commands, "choose-k", text, _build_choose_k)
    parser.add_argument("segments", nargs="+", metavar="SEGMENTS")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for choose_k.html, .csv and .json")
    parser.add_argument("--clusters", type=integers, default=default.clusters, metavar="K,…", help="numbers to compare")
    parser.add_argument("--starts", type=int, default=default.starts, metavar="N", help="starts compared for each K")
    parser.add_argument("--sample", type=int, default=default.sample, metavar="N", help="most PFLs compared")
    parser.add_argument("--seed", type=int, default=default.seed)
    parser.add_argument("--no-dirichlet", dest="dirichlet", action="store_false", help="skip the mixture of unknown K")
    add_overwrite(parser)


def _sweep(commands: Any) -> None:
    default = SweepSettings()
    text = "Compare gates and numbers of clusters on segments that exist; nothing is segmented again."
    parser = command(commands, "sweep", text, _build_sweep)
    parser.add_argument("segments", nargs="+", metavar="SEGMENTS")
    parser.add_argument("--out", required=True, metavar="DIR", help="folder for sweep.html, .csv and .json")
    parser.add_argument("--gates", type=shares, default=default.gates, metavar="P,…", help="shares of a tile")
    parser.add_argument("--clusters", type=integers, default=default.clusters, metavar="K,…")
    add_truth(parser, required=False)
    for name in ("seed", "sample", "restarts"):
        parser.add_argument(f"--{name}", type=int, default=getattr(default, name), metavar="N")
    parser.add_argument("--mode", choices=("lloyd", "paper"), default=default.mode)
    add_overwrite(parser)


def _apply(commands: Any) -> None:
    parser = command(commands, "apply", "Give every segment the cluster of its nearest centroid.", _same("segments"))
    parser.add_argument("segments", metavar="SEGMENTS")
    parser.add_argument("--codebook", required=True, metavar="FILE")
    parser.add_argument("--out", required=True, metavar="FILE", help="GeoPackage of segments to write")
    add_overwrite(parser)


def _paint(commands: Any) -> None:
    parser = command(commands, "paint", "Paint segments with clusters into a class raster.", _build_paint)
    parser.add_argument("segments", metavar="SEGMENTS")
    parser.add_argument("--codebook", required=True, metavar="FILE")
    parser.add_argument("--out", required=True, metavar="FILE", help="GeoTIFF to write")
    parser.add_argument(
        "--reference", metavar="RASTER", help="raster whose grid to use; else the grid kept in SEGMENTS"
    )
    add_overwrite(parser)


def _polygonize(commands: Any) -> None:
    parser = command(commands, "polygonize", "Turn a class raster into polygons.", _build_polygonize)
    parser.add_argument("classes", metavar="CLASSES")
    parser.add_argument("--out", required=True, metavar="FILE", help="GeoPackage of polygons to write")
    parser.add_argument("--segments", metavar="SEGMENTS", help="count them and average their confidence")
    add_polygons(parser)
    add_overwrite(parser)


def _relabel(commands: Any) -> None:
    text = "Write class rasters and polygons anew from an edited table of classes; SAM does not run again."
    parser = command(commands, "relabel", text, _build_relabel)
    parser.add_argument("segments", nargs="+", metavar="SEGMENTS")
    parser.add_argument("--codebook", required=True, metavar="FILE", help="codebook with the edited table `classes`")
    parser.add_argument("--out", required=True, metavar="DIR")
    add_polygons(parser)
    add_overwrite(parser)


def _tiles(commands: Any) -> None:
    parser = command(commands, "tiles", "Write the tile grid of a raster as polygons.", _build_tiles)
    parser.add_argument("scene", metavar="SCENE")
    parser.add_argument("--out", required=True, metavar="FILE", help="GeoPackage to write")
    add_tiles(parser, default_halo=128)
    add_overwrite(parser)


def _status(commands: Any) -> None:
    text = "Tell how far a run is, and what a run that was interrupted left."
    parser = command(commands, "status", text, lambda options: options)
    parser.add_argument("run", metavar="RUN", help="folder of outputs, an output, or a run folder")


def _scheduler(commands: Any) -> None:
    text = "Serve as the scheduler of a Dask cluster for `alps label --scheduler`, until interrupted."
    parser = command(commands, "cluster-scheduler", text, _build_node)
    parser.add_argument(
        "scheduler", metavar="ADDRESS", help="where to listen: tls://HOST:PORT, or tcp://127.0.0.1:PORT"
    )
    add_tls(parser)


def _workers(commands: Any) -> None:
    text = "Serve as workers of a Dask cluster, until its scheduler ends."
    parser = command(commands, "cluster-workers", text, _build_node)
    parser.add_argument("scheduler", metavar="ADDRESS", help="of the scheduler")
    parser.add_argument("--workers", type=int, default=0, metavar="N", help="processes; 0 takes all cores")
    add_tls(parser)


def _models(commands: Any) -> None:
    text = "List the segmenters: what is installed, where from, how to get the rest."
    parser = command(commands, "models", text, lambda options: options)
    parser.add_argument("--get", metavar="NAME", help="download this checkpoint and check its SHA-256")


def _doctor(commands: Any) -> None:
    command(commands, "doctor", "Check the environment: packages, devices, models, disk.", lambda options: options)


def _sample(commands: Any) -> None:
    parser = command(
        commands, "sample", "Write a procedural sample scene with its true labels.", lambda options: options
    )
    parser.add_argument("--out", required=True, metavar="DIR")
    parser.add_argument("--seed", type=int, default=0)
    add_overwrite(parser)


def _same(*names: str) -> Builder:
    kept = (*names, "codebook", "out", "overwrite")
    return lambda options: {name: options[name] for name in kept}


def _build_label(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("scenes", "out", "codebook", "overwrite")}
    return {**kept, "settings": label_settings(options), "cluster": take(options, ClusterSettings())}


def _build_node(options: dict[str, Any]) -> dict[str, Any]:
    return {"cluster": take(options, ClusterSettings()), "workers": options.get("workers", 0)}


def _build_segment(options: dict[str, Any]) -> dict[str, Any]:
    settings = label_settings(options)
    kept = {"scene": options["scene"], "segments": options["out"], "overwrite": options["overwrite"]}
    return {**kept, "settings": settings}


def _build_fit(options: dict[str, Any]) -> dict[str, Any]:
    kept = {"segments": options["segments"], "codebook": options["out"], "overwrite": options["overwrite"]}
    return {**kept, "settings": take(options, CodebookSettings())}


def _build_choose_k(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("segments", "out", "overwrite")}
    return {**kept, "settings": take(options, ChooseKSettings())}


def _build_sweep(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("segments", "out", "truth", "palette", "ignore", "overwrite")}
    return {**kept, "settings": take(options, SweepSettings())}


def _build_paint(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("segments", "codebook", "reference", "overwrite")}
    return {**kept, "classes": options["out"]}


def _build_polygonize(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("classes", "segments", "overwrite")}
    return {**kept, "polygons": options["out"], "settings": take(options, PolygonSettings())}


def _build_relabel(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("segments", "codebook", "out", "overwrite")}
    return {**kept, "settings": take(options, PolygonSettings())}


def _build_tiles(options: dict[str, Any]) -> dict[str, Any]:
    kept = {name: options[name] for name in ("scene", "out", "overwrite")}
    return {**kept, "settings": take(options, TileSettings())}
