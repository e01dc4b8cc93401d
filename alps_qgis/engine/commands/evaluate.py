"""`alps evaluate`: compare class rasters or instances with ground truth, and two runs with each other."""

from __future__ import annotations

from ..errors import SettingsError
from ..progress import Progress
from ..settings import EvaluationSettings
from .command import Arguments, Command, Input, Result, SettingsOf, count, share, truth_inputs


def _run(arguments: Arguments, progress: Progress) -> Result:
    if arguments["instances"]:
        return _run_instances(arguments, progress)
    from ..evaluation.evaluate import evaluate

    return evaluate(
        arguments["labels"],
        arguments["truth"],
        ignore=tuple(arguments["ignore"]),
        palette=arguments["palette"],
        report=arguments["report"],
        table=arguments["table"],
        other=arguments["other"],
        settings=arguments["settings"],
        overwrite=arguments["overwrite"],
        progress=progress,
    )


def _run_instances(arguments: Arguments, progress: Progress) -> Result:
    """Compare instances.

    Raises:
        SettingsError: An argument is for class rasters only.
    """
    from ..evaluation.instances import evaluate_instances

    unfit = [name for name, value in vars(arguments["settings"]).items() if value not in (None, (), False)]
    unfit += [name for name in ("palette", "other") if arguments[name]]
    if unfit:
        raise SettingsError(f"{unfit[0]} is for class rasters; leave it out for instances.")
    return evaluate_instances(
        arguments["labels"],
        arguments["truth"],
        ignore=[str(name) for name in arguments["ignore"]],
        report=arguments["report"],
        table=arguments["table"],
        overwrite=arguments["overwrite"],
        progress=progress,
    )


def _describe(result: Result) -> str:
    return _describe_instances(result) if "ap" in result else _describe_classes(result)


def _describe_instances(result: Result) -> str:
    lines = [f"{'class':<24} {'AP':>8} {'AP50':>8} {'AP75':>8} {'true':>8} {'found':>8}"]
    for name, figures in {**result["classes"], "all": result}.items():
        shares = " ".join(f"{share(figures[key]):>8}" for key in ("ap", "ap50", "ap75"))
        lines.append(f"{name:<24} {shares} {figures['n_truth']:>8} {figures['n_found']:>8}")
    if result["n_ignored_truth"]:
        lines.append(
            f"not counted: {count(result['n_ignored_truth'], 'true instance')} marked as difficult or as a crowd, and "
            f"{result['n_ignored_found']:,} found on such"
        )
    in_mean = result["classes_in_mean"]
    lines.append(f"means over {count(len(in_mean), 'class')}: {', '.join(in_mean) or 'none has instances that count'}")
    for name, n in result["unknown_classes"].items():
        lines.append(f"{count(n, 'instance')} found of the class {name}, which the truth does not have")
    if result["left_out"]:
        lines.append(f"{count(len(result['left_out']), 'entry', 'entries')} left out; the report names them")
    return "\n".join(lines)


def _describe_classes(result: Result) -> str:
    lines = []
    mappings = [each for each in ("hungarian", "majority", "direct") if each in result]
    for mapping in mappings:
        figures = result[mapping]
        line = f"{mapping:<10} mIoU {figures['miou']:.4f}  mAcc {figures['macc']:.4f}  mean DSC {figures['mdsc']:.4f}"
        if "boundary_px" in result:
            px, diagonal = result["boundary_px"], result["boundary_share"]
            within = f"{diagonal:.2%} of the diagonal" if px is None else f"{px:g} px"
            line += f"  boundary F {share(figures['boundary_f'])} at {within}"
        lines.append(line)
    lines.append(" ".join([f"{'class':<24}", *(f"{mapping:>10}" for mapping in mappings)]))
    for name, title in result["class_titles"].items():
        lines.append(
            " ".join(
                [
                    f"{title:<24}",
                    *(f"{share(result[each]['iou'][name]):>10}" for each in mappings),
                ]
            )
        )
    lines += _describe_base(result)
    for mapping in mappings if "compared" in result else ():
        other = result["compared"][mapping]
        interval = other["miou_difference_interval"]
        between = f", 95 % of draws of scenes from {interval[0]:+.4f} to {interval[1]:+.4f}" if interval else ""
        lines.append(
            f"{mapping:<10} mIoU {other['miou_difference']:+.4f} against {other['miou']:.4f} of the other{between}"
        )
    return "\n".join(lines)


def _describe_base(result: Result) -> list[str]:
    """Say which classes the means are over, and which pixels count."""
    from ..evaluation.ignored import describe_ignored

    shown, in_mean = result["class_titles"], result["classes_in_mean"]
    left_out = [shown[name] for name in result["classes"] if name not in in_mean]
    without = f"; not over {', '.join(left_out)}" if left_out else ""
    names = ", ".join(shown[name] for name in in_mean)
    return [f"means over {count(len(in_mean), 'class')}: {names}{without}", describe_ignored(result)]


COMMAND = Command(
    "evaluate",
    "Compare class rasters or instances with ground truth (mIoU, mAcc, DSC, confusion matrix, AP), or two runs.",
    _run,
    _describe,
    inputs=(
        Input("labels", "Class rasters, or folders of them.", "LABELS", many=True, required=True),
        *truth_inputs(required=True),
        Input(
            "instances",
            "Compare instances and give AP: LABELS and truth are *_instances.gpkg, folders of them, or COCO JSON.",
            option="--instances",
            flag=True,
        ),
        Input(
            "other",
            "Labels of the same scenes from a second run, to compare.",
            "LABELS",
            "--compare",
            many=True,
            default=(),
        ),
        Input("report", "Also write the figures to this JSON file.", "FILE", "--report"),
        Input("table", "Also write the figures of each scene to this CSV file.", "FILE", "--table"),
    ),
    settings={"settings": SettingsOf(EvaluationSettings)},
    algorithms=("evaluate", "evaluateinstances"),
)
