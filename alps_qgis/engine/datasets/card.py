"""Describe a data set: `README.md` for people, `dataset.json` for programs, `classes.csv` and `sources.csv`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..redact import redact_secrets
from ..runtime.versions import versions
from ..settings import DATASET_PRESET_CLASSES, to_dict
from .folder import MANIFEST
from .index import INDEX
from .instances import layer_name
from .split import PLACED, SPLITS

if TYPE_CHECKING:
    from .export import ExportPlan, Tally
    from .prepare import Preparation

CARD, CLASSES, SOURCES = "README.md", "classes.csv", "sources.csv"

_READING = {
    "mmsegmentation": (
        "`img_dir/{train,val,test}` holds images, `ann_dir/…` index masks of the same name. `dataset_config.py` has "
        "`METAINFO` and a `BaseSegDataset` for each split: name it in `_base_` of a configuration and set `data_root`."
    ),
    "coco": (
        "`annotations/instances_<split>.json` is COCO with run lengths; `images/<split>` holds its images. "
        '`COCO("annotations/instances_train.json")` of pycocotools reads it. Category ids are class numbers + 1.'
    ),
    "panoptic": (
        "`annotations/panoptic_<split>.json` is COCO panoptic; `panoptic/<split>` holds PNGs whose pixels are segment "
        "ids R + 256 G + 65536 B, 0 where there is none. Category ids are class numbers + 1."
    ),
    "yolo": (
        "`images/<split>` and `labels/<split>`: each line of a text file is a class number and one polygon in "
        "shares of width and height, along the outer edges of pixels. Parts and holes hang together by "
        "slits of no width."
    ),
    "pairs": (
        "`images/<split>` and `masks/<split>` hold GeoTIFFs of equal names, with the scene's own values and place. In "
        'torchgeo: `RasterDataset(paths="images/train")` & a `RasterDataset` with `is_image = False` over the masks.'
    ),
}


@dataclass(frozen=True)
class About:
    """What the user says about a data set; empty where nothing was said."""

    title: str = ""
    description: str = ""
    licence: str = ""
    source: str = ""


def write_card(folder: Path, plan: ExportPlan, preparation: Preparation, tally: Tally) -> None:
    """Write the descriptions into a data set's folder. No times and no folders, so equal runs give equal bytes."""
    classes = _class_rows(preparation, tally)
    manifest = {
        "about": asdict(plan.about),
        "preset": plan.preset,
        "settings": {"dataset": to_dict(plan.settings), "scene": to_dict(plan.scene_settings)},
        "stretch": preparation.stretch.to_dict() if preparation.stretch else None,
        "not_covered": 255,
        "classes": classes,
        "counts": {
            "chips": {split: tally.n_chips[split] for split in SPLITS},
            "instances": {split: int(tally.instances[n].sum()) for n, split in enumerate(SPLITS)},
            "left_out": {
                "straddling": tally.n_straddling, "uncovered": tally.n_uncovered,
                "small_instances": tally.n_small_instances, "unknown_px": tally.n_unknown_px,
            },
        },
        "index": INDEX,
        "versions": versions(),
    }  # fmt: skip
    (folder / CLASSES).write_text(_csv(classes), encoding="utf-8")
    (folder / SOURCES).write_text(_csv(_source_rows(preparation, tally)), encoding="utf-8")
    (folder / CARD).write_text(_readme(plan, preparation, tally, classes), encoding="utf-8")
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


def _class_rows(preparation: Preparation, tally: Tally) -> list[dict[str, Any]]:
    rows = []
    for each in preparation.table.classes:
        row: dict[str, Any] = {"class_id": each.class_id, "name": each.name, "color": each.color}
        for n, split in enumerate(SPLITS):
            row[f"pixels_{split}"] = int(tally.pixels[n, each.class_id])
            row[f"chips_{split}"] = int(tally.chips[n, each.class_id])
            row[f"instances_{split}"] = int(tally.instances[n, each.class_id])
        rows.append(row)
    return rows


def _source_rows(preparation: Preparation, tally: Tally) -> list[dict[str, Any]]:
    rows = []
    for number, each in enumerate(preparation.scenes):
        source, counts = each.source, tally.of_scene[each.source.stem]
        rows.append(
            {
                "scene": source.stem,
                "file": redact_secrets(source.scene.name),
                "scene_id": each.scene_id,
                "group": preparation.scenes[preparation.grouping.group_of[number]].source.stem,
                "width": each.grid.width,
                "height": each.grid.height,
                "classes": source.classes.name if source.classes else "",
                "instances": layer_name(source.instances) if source.instances else "",
                **{name: counts[name] for name in (*SPLITS, "straddling", "uncovered")},
            }
        )
    return rows


def _csv(rows: Sequence[dict[str, Any]]) -> str:
    with io.StringIO(newline="") as out:
        writer = csv.DictWriter(out, list(rows[0]), lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
        return out.getvalue()


def _readme(plan: ExportPlan, preparation: Preparation, tally: Tally, classes: list[dict[str, Any]]) -> str:
    about, settings = plan.about, plan.settings
    parts = [
        f"# {_line(about.title) or plan.out.name}",
        about.description.strip() or "A data set for training segmentation networks, exported by ALPS.",
        "The labels were made by a program and are as good as their sources; look at them before you rely on them.",
        "## Licence and provenance",
        f"- Licence: {_line(about.licence) or 'not stated; ask who gave you this data set before you pass it on'}",
        f"- Source of the imagery: {_line(about.source) or 'not stated'}",
        f"- Scenes: {len(preparation.scenes)}, listed in `{SOURCES}`",
        f"- Made with ALPS {versions()['alps']}, preset `{plan.preset}`; settings and versions in `{MANIFEST}`",
        "## Splits",
        _split_table(tally, preparation),
        _how_split(plan, preparation, tally),
        "## Classes",
        "255 is no class. Pixels of chips that overlap count in each of them.",
        _class_table(classes),
        *_expected_classes(plan, len(classes)),
        "## Files",
        _READING[settings.layout],
        f"`{INDEX}` (GeoParquet) has a row for each chip: its files, split, scene, window, classes with their pixels, "
        "and its footprint in longitude and latitude where the scene has a CRS.",
    ]
    text = "\n\n".join(parts)
    # Items of one list stand without empty lines between them.
    return text.replace("\n\n- ", "\n- ").replace("provenance\n- ", "provenance\n\n- ") + "\n"


def _line(text: str) -> str:
    return " ".join(text.split())


def _cell(text: str) -> str:
    return _line(text).replace("\\", "\\\\").replace("|", "\\|").replace("<", "&lt;")


def _split_table(tally: Tally, preparation: Preparation) -> str:
    total = sum(tally.n_chips.values())
    lines = ["| split | chips | share | scenes | instances |", "|---|---:|---:|---:|---:|"]
    for n, split in enumerate(SPLITS):
        n_scenes = sum(1 for each in preparation.scenes if tally.of_scene[each.source.stem][split])
        chips = tally.n_chips[split]
        lines.append(f"| {split} | {chips:,} | {chips / total:.1%} | {n_scenes} | {int(tally.instances[n].sum()):,} |")
    return "\n".join(lines)


def _how_split(plan: ExportPlan, preparation: Preparation, tally: Tally) -> str:
    settings = plan.settings
    unit = "block of the ground" if settings.split_by == "block" else "scene with all scenes that overlap it"
    size = f"{settings.chip} px with an overlap of {settings.overlap} px" if settings.chip else "whole scenes"
    nowhere = sum(each.grid.placed not in PLACED for each in preparation.scenes)
    unknown = f" {nowhere} scenes have no place on the ground: only equal images are kept together." if nowhere else ""
    return (
        f"Chips: {size}. Split by seed {settings.seed}; each {unit} is in one split, so no ground is in two.{unknown} "
        f"Left out: {tally.n_straddling:,} chips that would lie in two splits, {tally.n_uncovered:,} chips with less "
        f"than {settings.min_covered:.0%} covered, {tally.n_small_instances:,} pieces of instances under "
        f"{settings.min_instance_px} px; {tally.n_unknown_px:,} pixels with values of no class became 255."
    )


def _class_table(classes: list[dict[str, Any]]) -> str:
    total = sum(row[f"pixels_{split}"] for row in classes for split in SPLITS) or 1
    lines = ["| number | name | colour | pixels | chips | instances |", "|---:|---|---|---:|---:|---:|"]
    for row in classes:
        pixels, chips, instances = (
            sum(row[f"{what}_{split}"] for split in SPLITS) for what in ("pixels", "chips", "instances")
        )
        lines.append(
            f"| {row['class_id']} | {_cell(row['name'])} | `{row['color']}` | {pixels / total:.2%} | {chips:,} | "
            f"{instances:,} |"
        )
    return "\n".join(lines)


def _expected_classes(plan: ExportPlan, n: int) -> list[str]:
    expected = DATASET_PRESET_CLASSES.get(plan.preset, (n,))
    if n in expected:
        return []
    listed = " or ".join(map(str, expected))
    return [f"The published data set of the preset `{plan.preset}` has {listed} classes; this one has {n}."]
