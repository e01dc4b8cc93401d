"""Binary masks: the paper's comparison of its classes with object and background."""

from __future__ import annotations

import runpy

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.errors import SettingsError

from ..factories import make_raster, rgb
from .conftest import Kept, fields, px_box, write_polygons

LABELS = np.array([[0, 0, 255, 255], [2, 5, 255, 0]], np.uint8).repeat(8, 0).repeat(4, 1)


def mask_of(out):
    return np.array(Image.open(out / "ann_dir/train/a_0_16_0_16.png"))


def test_any_class_is_an_object_and_no_class_is_background(scene, run):
    scene("a", LABELS)
    out, result = run(binary=True)
    assert np.array_equal(mask_of(out), (LABELS != 255).astype(np.uint8))
    assert result["n_classes"] == 2
    assert runpy.run_path(str(out / "dataset_config.py"))["METAINFO"] == {
        "classes": ("background", "object"), "palette": [[0, 0, 0], [255, 255, 255]],
    }  # fmt: skip
    assert "0 is background, 1 is any object" in (out / "README.md").read_text(encoding="utf-8")


def test_padding_ignored_classes_and_pixels_without_data_are_neither(scene, run, tmp_path):
    scene("a", LABELS[:, :12])
    image = rgb(16, 12)
    image[:, 8:, 8:] = 0
    make_raster(tmp_path / "scenes/a.tif", image, nodata=0)
    out, _ = run(binary=True, pad=True, ignore=("road",), palette="isaid")
    expected = np.full((16, 16), 255, np.uint8)
    expected[:, :12] = np.where(LABELS[:, :12] == 5, 255, LABELS[:, :12] != 255)
    expected[8:, 8:12] = 255
    assert np.array_equal(mask_of(out), expected)


def test_only_objects_count_for_the_share_with_a_class(scene, run):
    labels = np.full((16, 32), 255, np.uint8)
    labels[:8, :16] = 2
    scene("a", labels)
    out, result = run(binary=True, min_covered=0.4)
    assert result["n_chips"]["train"] == 1 and result["n_uncovered"] == 1


def test_polygons_alone_give_binary_masks(scene, run, tmp_path):
    scene("a", LABELS)
    layer = write_polygons(tmp_path / "drawn.gpkg", [(px_box(0, 0, 4, 4), "pond"), (px_box(8, 8, 12, 16), "tree")])
    out, _ = run(binary=True, labels=False, instances=[layer])
    expected = np.zeros((16, 16), np.uint8)
    expected[:4, :4] = expected[8:, 8:12] = 1
    assert np.array_equal(mask_of(out), expected)


def test_class_called_background_is_background_also_in_masks_of_0_and_255(scene, run, tmp_path):
    scene("a", LABELS)
    (tmp_path / "labels/a_classes.tif").unlink()
    Image.fromarray(LABELS // 255 * 255).save(tmp_path / "labels/a.png")
    out, _ = run(binary=True, names={0: "Background", 255: "building"})
    assert np.array_equal(mask_of(out), (LABELS == 255).astype(np.uint8))


def test_masks_without_background_are_warned_of(scene, run):
    scene("a", np.where(fields(16, 16) == 255, 0, fields(16, 16)).astype(np.uint8))
    progress = Kept()
    run(progress, binary=True)
    assert any("binary masks hold no background" in warning for warning in progress.warnings)


@pytest.mark.parametrize("layout", ["coco", "panoptic", "yolo"])
def test_layouts_without_masks_are_refused(scene, run, layout):
    scene("a")
    with pytest.raises(SettingsError, match=f"The layout {layout} has instances, not binary masks; use"):
        run(binary=True, layout=layout)
