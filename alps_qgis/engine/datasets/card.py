"""Describe a data set: `README.md` for people, `dataset.json` for programs, `classes.csv` and `sources.csv`."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from ..pages.csv_cells import csv_cells
from ..pages.template import render_text
from ..redact import redact_secrets
from ..runtime.versions import versions
from ..settings import DATASET_PRESET_CLASSES, to_dict
from .contents import CARD, CLASSES, MANIFEST, SOURCES
from .index import INDEX
from .instances import layer_name
from .plan import ExportPlan
from .prepare import Preparation
from .split import SPLITS
from .tally import Tally


def write_card(folder: Path, plan: ExportPlan, preparation: Preparation, tally: Tally) -> None:
    """Write the descriptions into the data set, without times and folders, so that equal runs give equal bytes."""
    classes = _class_rows(preparation, tally)
    manifest = {
        "about": asdict(plan.about),
        "preset": plan.preset,
        **({"split_from": partition} if (partition := _partition(plan, preparation)) else {}),
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
        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(rows[0])
        writer.writerows(csv_cells(row.values()) for row in rows)
        return out.getvalue()


def _readme(plan: ExportPlan, preparation: Preparation, tally: Tally, classes: list[dict[str, Any]]) -> str:
    return render_text(
        "datasets/card.md.j2",
        about=plan.about,
        folder=plan.out.name,
        settings=plan.settings,
        preset=plan.preset,
        version=versions()["alps"],
        n_scenes=len(preparation.scenes),
        splits=_splits(tally, preparation),
        partition=_partition(plan, preparation),
        n_without_ground=sum(not each.grid.has_transform for each in preparation.scenes),
        tally=tally,
        classes=_classes(classes),
        expected=(2,) if plan.settings.binary else DATASET_PRESET_CLASSES.get(plan.preset, (len(classes),)),
        **{"sources": SOURCES, "manifest": MANIFEST, "index": INDEX},
    )


def _partition(plan: ExportPlan, preparation: Preparation) -> str:
    """Return where the split comes from, in words; empty if it was drawn."""
    if preparation.partition is None:
        return ""
    return ", ".join(Path(path).name for path in plan.split_files) or "the folders of the scenes"


def _splits(tally: Tally, preparation: Preparation) -> list[dict[str, Any]]:
    total = sum(tally.n_chips.values())
    return [
        {
            "name": split,
            "n_chips": tally.n_chips[split],
            "share": tally.n_chips[split] / total,
            "n_scenes": sum(1 for each in preparation.scenes if tally.of_scene[each.source.stem][split]),
            "n_instances": int(tally.instances[n].sum()),
        }
        for n, split in enumerate(SPLITS)
    ]


def _classes(rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Return classes with their figures over all splits."""
    total = sum(row[f"pixels_{split}"] for row in rows for split in SPLITS) or 1
    return [
        {
            **{name: row[name] for name in ("class_id", "name", "color")},
            "share": sum(row[f"pixels_{split}"] for split in SPLITS) / total,
            "n_chips": sum(row[f"chips_{split}"] for split in SPLITS),
            "n_instances": sum(row[f"instances_{split}"] for split in SPLITS),
        }
        for row in rows
    ]
