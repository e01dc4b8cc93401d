"""`alps evaluate`: compare class rasters or instances with ground truth, and two runs with one another."""

from __future__ import annotations

from typing import Any

from ..errors import SettingsError
from ..progress import Progress
from .given import Arguments, may_overwrite
from .options import add_overwrite, add_truth, command, names

NAME = "evaluate"
_EXTRAS = ("not_in_mean", "boundary_px", "boundary_share", "other", "table")
_USUAL_SHARE = 0.0075
"""Of the diagonal: what Csurka et al. 2013 and DAVIS take."""


def add(commands: Any) -> None:
    """Add the command."""
    text = "Compare class rasters or instances with ground truth: mIoU, mAcc, DSC, confusion, AP; and two runs."
    parser = command(commands, NAME, text, _build)
    parser.add_argument("labels", nargs="+", metavar="LABELS", help="class raster, or folder of them")
    add_truth(parser, required=True)
    parser.add_argument(
        "--instances",
        action="store_true",
        help="LABELS and truth are instances: *_instances.gpkg, folders of them, or COCO json; gives AP",
    )
    parser.add_argument(
        "--not-in-mean", type=names, default=[], metavar="NAME,…", help="classes that the means leave out"
    )
    parser.add_argument(
        "--boundary", dest="boundary_px", type=float, metavar="PX", help="boundary F measure with this tolerance"
    )
    parser.add_argument(
        "--boundary-share",
        type=float,
        nargs="?",
        const=_USUAL_SHARE,
        metavar="S",
        help=f"likewise, as a share of the scene's diagonal; {_USUAL_SHARE:g} without a number",
    )
    parser.add_argument(
        "--compare",
        dest="other",
        nargs="+",
        default=[],
        metavar="LABELS",
        help="labels of a second run of the same scenes",
    )
    parser.add_argument("--report", metavar="FILE", help="write the figures as JSON here too")
    parser.add_argument("--table", metavar="FILE", help="write the figures of each scene as CSV here")
    add_overwrite(parser)


def _build(options: dict[str, Any]) -> dict[str, Any]:
    kept = ("labels", "truth", "instances", "palette", "report", "overwrite", "ignore", *_EXTRAS)
    return {name: options[name] for name in kept}


def job(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Compare class rasters or instances with ground truth; see `evaluate` and `evaluate_instances`."""
    if arguments.get("instances"):
        return _instances(arguments, progress)
    from ..evaluation.evaluate import Extras, evaluate

    return evaluate(
        arguments["labels"],
        arguments["truth"],
        ignore=tuple(arguments.get("ignore") or ()),
        palette=arguments.get("palette"),
        report=arguments.get("report"),
        extras=Extras(**{name: arguments[name] for name in _EXTRAS if arguments.get(name) is not None}),
        overwrite=may_overwrite(arguments),
        progress=progress,
    )


def _instances(arguments: Arguments, progress: Progress) -> dict[str, Any]:
    """Compare instances.

    Raises:
        SettingsError: An argument that only class rasters have.
    """
    from ..evaluation.instances import evaluate_instances

    only_rasters = ("palette", *(name for name in _EXTRAS if name != "table"))
    unfit = [name for name in only_rasters if arguments.get(name)]
    if unfit:
        raise SettingsError(f"{unfit[0]} is for class rasters; leave it out for instances.")
    return evaluate_instances(
        arguments["labels"],
        arguments["truth"],
        ignore=[str(name) for name in arguments.get("ignore") or ()],
        report=arguments.get("report"),
        table=arguments.get("table"),
        overwrite=may_overwrite(arguments),
        progress=progress,
    )


def describe(result: dict[str, Any]) -> str:
    """Say how well the labels fit, and how they compare."""
    return _describe_instances(result) if "ap" in result else _describe_classes(result)


def _describe_instances(result: dict[str, Any]) -> str:
    lines = [f"{'class':<24} {'AP':>8} {'AP50':>8} {'AP75':>8} {'true':>8} {'found':>8}"]
    for name, figures in {**result["classes"], "all": result}.items():
        shares = " ".join(f"{_share(figures[key]):>8}" for key in ("ap", "ap50", "ap75"))
        lines.append(f"{name:<24} {shares} {figures['n_truth']:>8} {figures['n_found']:>8}")
    for name, n in result["unknown_classes"].items():
        lines.append(f"{n} found of the class {name}, which the truth does not have")
    if result["left_out"]:
        lines.append(f"{len(result['left_out'])} left out; the report names them")
    return "\n".join(lines)


def _describe_classes(result: dict[str, Any]) -> str:
    lines = []
    for mapping in ("hungarian", "majority"):
        figures = result[mapping]
        line = f"{mapping:<10} mIoU {figures['miou']:.4f}  mAcc {figures['macc']:.4f}  mean DSC {figures['mdsc']:.4f}"
        if "boundary_px" in result:
            px, share = result["boundary_px"], result["boundary_share"]
            within = f"{share:.2%} of the diagonal" if px is None else f"{px:g} px"
            line += f"  boundary F {_share(figures['boundary_f'])} at {within}"
        lines.append(line)
    lines.append(f"{'class':<24} {'hungarian':>10} {'majority':>10}")
    for name, hungarian in result["hungarian"]["iou"].items():
        lines.append(f"{name:<24} {_share(hungarian):>10} {_share(result['majority']['iou'][name]):>10}")
    for mapping in ("hungarian", "majority") if "compared" in result else ():
        other = result["compared"][mapping]
        interval = other["miou_difference_interval"]
        between = f", 95 % of draws of scenes from {interval[0]:+.4f} to {interval[1]:+.4f}" if interval else ""
        lines.append(
            f"{mapping:<10} mIoU {other['miou_difference']:+.4f} against {other['miou']:.4f} of the other{between}"
        )
    return "\n".join(lines)


def _share(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"
