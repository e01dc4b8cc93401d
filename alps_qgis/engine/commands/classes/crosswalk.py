"""`alps crosswalk`: propose names for classes from a map that has names already."""

from __future__ import annotations

from pathlib import Path

from ...errors import SettingsError
from ...progress import Progress
from ...settings import CrosswalkSettings
from ..command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, numbers_or_names, share


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ...explore.name_from import CrosswalkPlan, name_from

    def path(name: str) -> Path | None:
        return Path(arguments[name]) if arguments[name] else None

    plan = CrosswalkPlan(
        arguments["segments"],
        arguments["codebook"],
        arguments["reference"],
        field=arguments["field"],
        palette=arguments["palette"],
        ignore=arguments["ignore"],
        settings=arguments["settings"],
        table=path("out"),
        accepted=_class_ids(arguments["accept"]),
        new_codebook=path("new_codebook"),
        overwrite=arguments["overwrite"],
    )
    return name_from(plan, progress)


def _class_ids(given: list[int | str] | None) -> list[int] | None:
    if not given:
        return None
    for each in given:
        if not isinstance(each, int):
            raise SettingsError(f"accept has {each!r}; it must be numbers of classes (class_id) separated by commas.")
    return [int(each) for each in given]


def _describe(result: Result) -> str:
    lines = [f"{'class':<24} {'proposal':<24} {'share':>8} {'covered':>8}  why none"]
    for each in result["classes"]:
        proposal, reason = each["proposal"] or "–", each["reason"] or ""
        figures = f"{share(each['agreement']):>8} {share(each['covered']):>8}"
        lines.append(f"{each['class_name']:<24} {proposal:<24} {figures}  {reason}".rstrip())
    overall = result["overall"]
    lines.append(f"{'reference':<24} {'IoU':>8} {'found':>8} {'right':>8}")
    for each in overall["reference"]:
        lines.append(f"{each['name']:<24} {share(each['iou']):>8} {share(each['found']):>8} {share(each['right']):>8}")
    lines.append(f"agreement {share(overall['agreement'])}, mIoU {share(overall['miou'])}")
    for name, n in result["joined"].items():
        lines.append(f"{n} classes with the name {name} become one")
    if result["new_codebook"]:
        lines.append(f"{result['new_codebook']}: {count(result['n_accepted'], 'name')} accepted")
    return "\n".join([*lines, *([result["table"]] if result["table"] else [])])


COMMAND = Command(
    "crosswalk",
    "Propose names for classes from a map that has names already: a polygon layer or a class raster.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("codebook", "Codebook of the segments.", "FILE", "--codebook", required=True),
        Input(
            "reference",
            "The map with names: a polygon layer (file or file|layername=…), or a class raster, in any CRS.",
            "FILE",
            "--reference",
            required=True,
        ),
        Input("field", "Field of the polygon layer that holds the class.", "NAME", "--field"),
        Input(
            "palette",
            'Names of the values of a raster: {"10": "tree cover", …} or {"#3c1098": "building", …}, or a file.',
            "JSON",
            "--palette",
        ),
        Input(
            "ignore",
            "Names or values of the reference that do not count, separated by commas.",
            "V,…",
            "--ignore",
            default=(),
            parse=numbers_or_names,
        ),
        Input("out", "Also write the table of overlaps (.csv or .gpkg).", "FILE", "--out"),
        Input("new_codebook", "Also write a codebook with the proposed names.", "FILE", "--new-codebook"),
        Input(
            "accept",
            "Classes (class_id) whose proposal the new codebook takes, separated by commas; all if not given.",
            "ID,…",
            "--accept",
            parse=numbers_or_names,
        ),
    ),
    settings={"settings": SettingsOf(CrosswalkSettings)},
    algorithms=("namefrom",),
)
