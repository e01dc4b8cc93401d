"""Progress of whole jobs: it never goes back, and ends at the end."""

from __future__ import annotations

import json
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import Progress
from tests.engine.factories import make_raster


class Heard(Progress):
    def __init__(self) -> None:
        self.fractions: list[float] = []

    def show(self, fraction: float, message: str = "") -> None:
        self.fractions.append(fraction)


def assert_never_goes_back(job: str, arguments: dict[str, Any]) -> dict[str, Any]:
    heard = Heard()
    result = run_job(job, arguments, heard)
    assert all(before <= after + 1e-9 for before, after in pairwise(heard.fractions)), heard.fractions
    assert heard.fractions[-1] > 0.9
    return result


def squares(path: Path, seed: int = 0) -> Path:
    values = np.random.default_rng(seed).integers(40, 50, (3, 80, 100)).astype(np.uint8)
    for row, col in ((20, 20), (20, 50), (50, 20)):
        values[:, row : row + 10, col : col + 10] = 220
    return make_raster(path, values)


def test_labelling_and_the_steps_after_it(tmp_path: Path) -> None:
    scenes = [str(squares(tmp_path / f"{name}.tif", seed)) for seed, name in enumerate("ab")]
    out, settings = tmp_path / "out", {"segment": {"segmenter": "superpixels", "workers": 1}}
    assert_never_goes_back("label", {"scenes": scenes[:1], "out": str(tmp_path / "one"), "settings": settings})
    labelled = assert_never_goes_back("label", {"scenes": scenes, "out": str(out), "settings": settings})
    segments = [scene["segments"] for scene in labelled["scenes"]]
    assert_never_goes_back("relabel", {"segments": segments, "codebook": labelled["codebook"], "overwrite": True})
    assert_never_goes_back("fit", {"segments": segments, "codebook": str(tmp_path / "c.gpkg")})
    chosen = {"gates": [0.3, 1.0], "clusters": [2, 3]}
    assert_never_goes_back("sweep", {"segments": segments, "out": str(tmp_path / "sweep"), "settings": chosen})
    chosen = {"clusters": [2, 3], "dirichlet": True}
    assert_never_goes_back("choose-k", {"segments": segments, "out": str(tmp_path / "k"), "settings": chosen})


def test_masks_of_boxes_after_reading_annotations(tmp_path: Path) -> None:
    scene = squares(tmp_path / "a.tif")
    annotations = tmp_path / "boxes.json"
    boxes = [{"id": n, "image_id": 1, "category_id": 1, "bbox": [20 + 30 * n, 20, 10, 10]} for n in range(2)]
    images = [{"id": 1, "file_name": "a.tif", "width": 100, "height": 80}]
    coco = {"images": images, "annotations": boxes, "categories": [{"id": 1, "name": "square"}]}
    annotations.write_text(json.dumps(coco))
    given = {"scenes": [str(scene)], "annotations": [str(annotations)], "out": str(tmp_path / "out")}
    assert_never_goes_back("boxes", {**given, "settings": {"segmenter": "colour", "workers": 1}})
