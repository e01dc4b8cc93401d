"""Auto-labels and overlapping scenes as they are, exported and read back."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
import rasterio
from PIL import Image
from pycocotools.coco import COCO

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import Progress


@pytest.fixture(scope="module")
def dubai(shared_data: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Label nine images by superpixels with six clusters; return the folders of images and labels."""
    images, out = str(shared_data / "dubai" / "tile1" / "images"), str(tmp_path_factory.mktemp("labels"))
    settings = {"segment": {"segmenter": "superpixels", "workers": 1}, "codebook": {"clusters": 6}}
    run_job("label", {"scenes": [images], "out": out, "settings": settings}, Progress())
    return images, out


def export(folder: Path, scenes: str, labels: str, **more) -> tuple[Path, dict]:
    arguments = {"scenes": [scenes], "labels": [labels], "out": str(folder / "set"), **more}
    return folder / "set", run_job("export", arguments, Progress())


def truth_of(labels: str, name: str) -> np.ndarray:
    stem, row, row_stop, col, col_stop = name.rsplit("_", 4)
    with rasterio.open(Path(labels) / f"{stem}_classes.tif") as dataset:
        return dataset.read(1)[int(row) : int(row_stop), int(col) : int(col_stop)]


@pytest.mark.slow
def test_masks_of_auto_labels_are_the_class_rasters(dubai, tmp_path):
    out, result = export(tmp_path, *dubai, settings={"chip": 256, "overlap": 32})
    assert result["n_scenes"] == 9 and result["n_classes"] == 6
    masks = sorted((out / "ann_dir").rglob("*.png"))
    assert len(masks) == sum(result["n_chips"].values()) > 60
    for path in masks:
        assert np.array_equal(np.array(Image.open(path)), truth_of(dubai[1], path.stem))
        image = np.array(Image.open(out / "img_dir" / path.parent.name / path.name))
        assert image.shape == (256, 256, 3)
    splits = {path.stem.rsplit("_", 4)[0]: path.parent.name for path in masks}
    assert all(splits[path.stem.rsplit("_", 4)[0]] == path.parent.name for path in masks)
    assert set(splits.values()) == {"train", "val", "test"}


@pytest.mark.slow
def test_instances_of_auto_labels_fill_the_class_rasters(dubai, tmp_path):
    out, result = export(tmp_path, *dubai, settings={"layout": "coco", "chip": 256, "min_instance_px": 1})
    n = 0
    for split in ("train", "val", "test"):
        coco = COCO(out / f"annotations/instances_{split}.json")
        n += len(coco.getAnnIds())
        for image in coco.loadImgs(coco.getImgIds()):
            painted = np.full((image["height"], image["width"]), 255, np.uint8)
            for annotation in coco.loadAnns(coco.getAnnIds(image["id"])):
                painted[coco.annToMask(annotation).astype(bool)] = annotation["category_id"] - 1
            assert np.array_equal(painted, truth_of(dubai[1], image["file_name"][:-4]))
    assert n == result["n_instances"]


def ground(row: dict, transform) -> tuple[int, int, int, int]:
    """Return a chip's left, top, right, bottom in whole 10 m pixels of the ground."""
    left, top = transform @ (row["col"], row["row"])
    x, y = round(left / 10), round(-top / 10)
    return x, y, x + row["width"], y + row["height"]


def test_sentinel_2_patches_that_overlap_never_share_ground_between_splits(shared_data, tmp_path):
    folder = shared_data / "sentinel2"
    settings = {"chip": 128, "split_by": "block", "block": 384, "split": [0.5, 0.25, 0.25]}
    out, result = export(tmp_path, str(folder / "images"), str(folder / "labels"), settings=settings)
    assert min(result["n_chips"].values()) > 0 and result["n_straddling"] > 0
    assert sum(result["n_chips"].values()) + result["n_straddling"] + result["n_uncovered"] == 17 * 16
    chips = []
    for row in pq.read_table(out / "index.parquet").to_pylist():
        with rasterio.open(folder / "images" / f"{row['scene']}.tif") as dataset:
            chips.append((ground(row, dataset.transform), row["split"]))
    for number, (a, split) in enumerate(chips):
        for b, other in chips[number + 1 :]:
            if split != other:
                assert min(a[2], b[2]) <= max(a[0], b[0]) or min(a[3], b[3]) <= max(a[1], b[1])
    # Proof that the patches do overlap, so that the check above could have failed.
    assert any(
        a[0] < b[2] and b[0] < a[2] and a[1] < b[3] and b[1] < a[3] for a, _ in chips for b, _ in chips if a != b
    )
    sources = json.loads((out / "dataset.json").read_text(encoding="utf-8"))
    assert sources["settings"]["dataset"]["block"] == 384
