"""YOLO's form of segmentation: a text file for each image, and a line of one polygon for each instance."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import shapely

from ..labels.vectorize import vectorize_layers
from ..settings import DatasetSettings
from .class_table import ClassTable
from .instances import Instance
from .layouts import Layout, Sample, Written
from .split import SPLITS


class Yolo(Layout):
    """`images/`, `labels/` and `data.yaml`."""

    wants_instances = True
    DATA = "data.yaml"
    descriptions = (DATA,)

    def __init__(self, folder: Path, table: ClassTable, settings: DatasetSettings, things: frozenset[str]) -> None:
        super().__init__(folder, table, settings, things)
        self._filled: set[str] = set()

    def start_split(self, split: str) -> None:
        super().start_split(split)
        (self.folder / "labels" / split).mkdir(parents=True, exist_ok=True)

    def add(self, sample: Sample) -> Written:
        written = super().add(sample)
        self._filled.add(sample.split)
        height, width = sample.mask.shape
        lines = [f"{each.class_index} {_coordinates(each, height, width)}\n" for each in sample.instances]
        labels = f"labels/{sample.split}/{sample.name}.txt"
        (self.folder / labels).write_text("".join(lines), encoding="ascii")
        return Written(written.image, labels)

    def finish(self) -> None:
        lines = ["# Data set for YOLO segmentation. Without `path`, folders are relative to this file."]
        lines += [f"{split}: images/{split}" for split in SPLITS if split in self._filled]
        # A JSON string is also a YAML string, so it is quoted correctly.
        lines += [
            "names:",
            *(f"  {each.class_id}: {json.dumps(each.name, ensure_ascii=False)}" for each in self.table.classes),
        ]
        (self.folder / self.DATA).write_text("\n".join([*lines, ""]), encoding="utf-8")


def one_ring(mask: np.ndarray, row: int, col: int) -> np.ndarray:
    """Return one ring (n, 2) of x, y that bounds a mask; slits without width connect its components and holes.

    A line of YOLO holds one polygon without holes. Filled by the even-odd rule the ring gives the mask back.

    Args:
        mask: (h, w) bool.
        row: of its first pixel.
        col: of its first pixel.
    """
    [whole] = vectorize_layers(np.where(mask, 0, -1)[None], 1, row, col)
    rings = [shapely.get_coordinates(ring) for ring in shapely.get_rings(shapely.get_parts(whole))]
    anchor = rings[0][:1]
    path = [rings[0]]
    for ring in rings[1:]:
        # There and back along the same slit: even-odd filling cancels it.
        path += [ring, anchor]
    return np.concatenate(path)


def _coordinates(instance: Instance, height: int, width: int) -> str:
    ring = one_ring(instance.mask, instance.row, instance.col) / (width, height)
    return " ".join(f"{value:.6f}" for value in ring.ravel())
