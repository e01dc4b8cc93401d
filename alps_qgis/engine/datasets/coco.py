"""COCO's two forms of annotations: instances with run lengths, and panoptic segments."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import numpy as np
from pycocotools import mask as coco_mask

from ..settings import NOT_COVERED, DatasetSettings
from .class_table import ClassTable
from .encode import png
from .instances import Instance
from .json_lists import JsonLists
from .layouts import Layout, Sample, Written


class _Coco(Layout):
    """A JSON file in `annotations/` for each split; categories and ids count from 1, as COCO's do."""

    wants_instances = True
    prefix = ""

    def __init__(self, folder: Path, table: ClassTable, settings: DatasetSettings, things: frozenset[str]) -> None:
        super().__init__(folder, table, settings, things)
        self._lists: dict[str, JsonLists] = {}

    def start_split(self, split: str) -> None:
        super().start_split(split)
        annotations = self.folder / "annotations"
        annotations.mkdir(exist_ok=True)
        self._lists[split] = JsonLists(annotations / f"{self.prefix}{split}.json", ("images", "annotations"))

    def add(self, sample: Sample) -> Written:
        written = super().add(sample)
        lists = self._lists[sample.split]
        image_id = lists.count("images") + 1
        height, width = sample.mask.shape
        name = Path(written.image).name
        lists.add("images", {"id": image_id, "file_name": name, "width": width, "height": height})
        self._annotate(sample, image_id, lists)
        return written

    def _annotate(self, sample: Sample, image_id: int, lists: JsonLists) -> None:
        raise NotImplementedError

    def _category(self, index: int, name: str) -> dict[str, Any]:
        return {"id": index + 1, "name": name}

    def finish(self) -> None:
        categories = [self._category(each.class_id, each.name) for each in self.table.classes]
        for lists in self._lists.values():
            lists.finish({"info": {"description": "Made by ALPS; see README.md."}, "categories": categories})

    def discard(self) -> None:
        for lists in self._lists.values():
            lists.close()


class CocoInstances(_Coco):
    """Instances with compressed run lengths, which are exact to the pixel; polygons are not."""

    prefix = "instances_"
    descriptions = (f"annotations/{prefix}{{}}.json",)

    def _annotate(self, sample: Sample, image_id: int, lists: JsonLists) -> None:
        for instance in sample.instances:
            entry = {
                "id": lists.count("annotations") + 1,
                "image_id": image_id,
                "category_id": instance.class_index + 1,
                "segmentation": run_lengths(instance.full(*sample.mask.shape)),
                "area": instance.area_px,
                "bbox": box(instance),
                "iscrowd": 0,
            }
            if instance.instance_id >= 0:
                entry["instance_id"] = instance.instance_id
            if not math.isnan(instance.score):
                entry["score"] = round(instance.score, 6)
            lists.add("annotations", entry)


class CocoPanoptic(_Coco):
    """A PNG of segment ids for each chip: instances of things, and one segment for the rest of each class.

    Where instances overlap, the smaller one is on top. A pixel whose class is a thing but that belongs to no instance
    is void, id 0.
    """

    prefix = "panoptic_"
    descriptions = (f"annotations/{prefix}{{}}.json",)
    folder_of_ids = "panoptic/{}"

    def start_split(self, split: str) -> None:
        super().start_split(split)
        (self.folder / self.folder_of_ids.format(split)).mkdir(parents=True, exist_ok=True)

    def add(self, sample: Sample) -> Written:
        return Written(super().add(sample).image, f"{self.folder_of_ids.format(sample.split)}/{sample.name}.png")

    def _category(self, index: int, name: str) -> dict[str, Any]:
        color = self.table.colors[index].tolist()
        return {**super()._category(index, name), "isthing": int(name in self.things), "color": color}

    def _annotate(self, sample: Sample, image_id: int, lists: JsonLists) -> None:
        ids, categories = self._segments(sample)
        segments = []
        for segment_id, category in categories.items():
            where = ids == segment_id
            rows, cols = np.flatnonzero(where.any(axis=1)), np.flatnonzero(where.any(axis=0))
            # Smaller instances may cover a segment completely.
            if not len(rows):
                continue
            bbox = [int(cols[0]), int(rows[0]), int(cols[-1] - cols[0]) + 1, int(rows[-1] - rows[0]) + 1]
            segments.append(
                {"id": segment_id, "category_id": category, "area": int(where.sum()), "bbox": bbox, "iscrowd": 0}
            )
        name = f"{sample.name}.png"
        path = self.folder / self.folder_of_ids.format(sample.split) / name
        path.write_bytes(png(np.stack([ids & 255, (ids >> 8) & 255, ids >> 16]).astype(np.uint8)))
        lists.add("annotations", {"image_id": image_id, "file_name": name, "segments_info": segments})

    def _segments(self, sample: Sample) -> tuple[np.ndarray, dict[int, int]]:
        """Return (h, w) int64 segment ids, and the category of each."""
        thing = np.zeros(256, bool)
        for each in self.table.classes:
            thing[each.class_id] = each.name in self.things
        stuff = (sample.mask != NOT_COVERED) & ~thing[sample.mask]
        ids = np.where(stuff, sample.mask.astype(np.int64) + 1, 0)
        categories = {int(value): int(value) for value in np.unique(ids[stuff])}
        things = [instance for instance in sample.instances if thing[instance.class_index]]
        # Large ones first, so that the smaller one of two that overlap stays on top.
        for instance in sorted(things, key=lambda each: -each.area_px):
            segment_id = len(self.table.classes) + 1 + len(categories)
            height, width = instance.mask.shape
            ids[instance.row : instance.row + height, instance.col : instance.col + width][instance.mask] = segment_id
            categories[segment_id] = instance.class_index + 1
        return ids, categories


def run_lengths(mask: np.ndarray) -> dict[str, Any]:
    """Return COCO's compressed run lengths of a mask (h, w) bool."""
    encoded = coco_mask.encode(np.asfortranarray(mask.astype(np.uint8)))
    return {"size": [int(side) for side in encoded["size"]], "counts": encoded["counts"].decode("ascii")}


def box(instance: Instance) -> list[int]:
    """Return x, y, width, height of the pixels of an instance."""
    height, width = instance.mask.shape
    return [instance.col, instance.row, width, height]
