from __future__ import annotations

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image
from pycocotools.coco import COCO

from alps_qgis.engine.datasets.yolo import one_ring

from ..factories import TEN_METRES
from .conftest import fields


def filled(ring: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """Return the mask (h, w) of a ring by GDAL's rule: a pixel is inside when its centre is."""
    return rasterio.features.rasterize([shapely.Polygon(ring)], out_shape=shape).astype(bool)


@settings(max_examples=150, deadline=None)
@given(arrays(bool, st.tuples(st.integers(1, 9), st.integers(1, 9))).filter(lambda mask: mask.any()))
def test_ring_gives_back_any_mask_with_parts_and_holes(mask):
    assert np.array_equal(filled(one_ring(mask, 0, 0), mask.shape), mask)


def test_lines_are_classes_and_shares_of_width_and_height(scene, run):
    labels = np.full((16, 32), 255, np.uint8)
    labels[4:12, 8:16] = 2
    scene("a", labels)
    out, _ = run(layout="yolo", chip=0)
    [line] = (out / "labels/train/a_0_16_0_32.txt").read_text().splitlines()
    number, *values = line.split()
    points = {(float(x), float(y)) for x, y in zip(values[::2], values[1::2])}
    assert number == "1"
    assert points == {(0.25, 0.25), (0.5, 0.25), (0.25, 0.75), (0.5, 0.75)}


def test_chip_without_instances_has_an_empty_file(scene, run):
    scene("a", np.full((16, 16), 255, np.uint8))
    out, _ = run(layout="yolo")
    assert (out / "labels/train/a_0_16_0_16.txt").read_text() == ""


def test_every_instance_rasterised_again_is_its_mask(scene, run):
    """IoU 1 by pixel centres.

    Readers that paint a polygon's outline too (OpenCV's fillPoly after rounding) add up to a pixel at the right and
    lower side and along slits, so that there the IoU of small instances is lower: the format's loss, not the file's.
    """
    scene("a", fields(60, 44, side=5, seed=3))
    yolo, _ = run(layout="yolo", chip=30, overlap=7, out="yolo")
    coco_folder, result = run(layout="coco", chip=30, overlap=7, out="coco")
    coco = COCO(coco_folder / "annotations/instances_train.json")
    ious = []
    for image in coco.loadImgs(coco.getImgIds()):
        labels = (yolo / "labels/train" / image["file_name"]).with_suffix(".txt")
        width, height = Image.open(yolo / "images/train" / image["file_name"]).size
        annotations = coco.loadAnns(coco.getAnnIds(image["id"]))
        for line, annotation in zip(labels.read_text().splitlines(), annotations, strict=True):
            number, *values = line.split()
            ring = np.array(values, float).reshape(-1, 2) * (width, height)
            mask, truth = filled(ring, (height, width)), coco.annToMask(annotation).astype(bool)
            assert int(number) == annotation["category_id"] - 1
            ious.append((mask & truth).sum() / (mask | truth).sum())
    assert len(ious) == result["n_instances"] > 50
    assert min(ious) == 1.0


def test_data_yaml_names_splits_and_classes(scene, run):
    scene("a")
    scene("b", seed=1, transform=TEN_METRES @ Affine.translation(100, 0))
    out, _ = run(layout="yolo", split=(0.5, 0.5, 0.0), names={0: 'wa"ter: #1', 2: "wald ä 🌲", 5: "road"})
    text = (out / "data.yaml").read_text(encoding="utf-8")
    assert "train: images/train\nval: images/val\nnames:\n" in text and "test:" not in text
    assert '  0: "wa\\"ter: #1"\n  1: "wald ä 🌲"\n  2: "road"\n' in text
