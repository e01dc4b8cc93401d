"""Every layout read back by the reader it is for, against arrays that were cut by hand."""

from __future__ import annotations

import json
import runpy

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from PIL import Image
from pycocotools.coco import COCO
from rasterio.control import GroundControlPoint

from alps_qgis.engine.errors import BandError, SettingsError

from ..factories import TEN_METRES, make_raster, rgb
from .conftest import fields, px_box, read, write_polygons

NUMBER = {0: 0, 2: 1, 5: 2, 255: 255}
"""Numbers in the data set of the class ids 0, 2, 5."""


def numbered(labels: np.ndarray) -> np.ndarray:
    return np.vectorize(NUMBER.get)(labels).astype(np.uint8)


def chip_of(values: np.ndarray, name: str) -> np.ndarray:
    row, row_stop, col, col_stop = map(int, name.rsplit("_", 4)[1:])
    return values[..., row:row_stop, col:col_stop]


class Segmentation(torch.utils.data.Dataset):
    """What mmsegmentation's BaseSegDataset does: images of a folder, masks of the same name, read by Pillow."""

    def __init__(self, root, config):
        self.images = sorted((root / config["data_prefix"]["img_path"]).glob(f"*{config['img_suffix']}"))
        self.masks = root / config["data_prefix"]["seg_map_path"]
        self.config = config

    def __len__(self):
        return len(self.images)

    def __getitem__(self, index):
        path = self.images[index]
        mask = self.masks / path.name.replace(self.config["img_suffix"], self.config["seg_map_suffix"])
        image = np.array(Image.open(path).convert("RGB")).transpose(2, 0, 1)
        return path.stem, torch.from_numpy(image), torch.from_numpy(np.array(Image.open(mask)))


def test_mmsegmentation_is_read_by_its_own_configuration(scene, run):
    labels, image = fields(40, 56), rgb(40, 56)
    scene("a", labels, image=image)
    out, result = run(layout="mmsegmentation", chip=16, overlap=4)
    config = runpy.run_path(str(out / "dataset_config.py"))
    assert config["METAINFO"] == {
        "classes": ("water", "field", "road"), "palette": [[0, 0, 255], [0, 255, 0], [128, 128, 128]],
    }  # fmt: skip
    dataset = Segmentation(out, config["train_dataset"])
    assert len(dataset) == result["n_chips"]["train"] == 3 * 5
    for name, pixels, mask in torch.utils.data.DataLoader(dataset, batch_size=None):
        assert np.array_equal(pixels.numpy(), chip_of(image, name))
        assert np.array_equal(mask.numpy(), chip_of(numbered(labels), name))


def test_masks_are_paletted_in_the_colours_of_the_classes(scene, run):
    scene("a", np.full((16, 16), 2, np.uint8))
    out, _ = run(layout="mmsegmentation")
    mask = Image.open(out / "ann_dir/train/a_0_16_0_16.png")
    assert mask.mode == "P"
    assert mask.convert("RGB").getpixel((3, 3)) == (0, 255, 0)


def test_coco_gives_the_masks_back_exactly(scene, run, capsys):
    labels = fields(40, 40)
    scene("a", labels)
    out, result = run(layout="coco", min_instance_px=5)
    coco = COCO(out / "annotations/instances_train.json")
    assert [category["name"] for category in coco.loadCats(coco.getCatIds())] == ["water", "field", "road"]
    assert len(coco.getImgIds()) == 9 and len(coco.getAnnIds()) == result["n_instances"]
    for image in coco.loadImgs(coco.getImgIds()):
        truth = chip_of(numbered(labels), image["file_name"][:-4])
        painted = np.full(truth.shape, 255, np.uint8)
        for annotation in coco.loadAnns(coco.getAnnIds(image["id"])):
            mask = coco.annToMask(annotation).astype(bool)
            assert (painted[mask] == 255).all()
            assert mask.sum() == annotation["area"]
            rows, cols = np.nonzero(mask)
            assert annotation["bbox"] == [cols.min(), rows.min(), np.ptp(cols) + 1, np.ptp(rows) + 1]
            painted[mask] = annotation["category_id"] - 1
        assert np.array_equal(painted, truth)
        assert Image.open(out / "images/train" / image["file_name"]).size == (image["width"], image["height"])


def overlapping_instances(tmp_path):
    return write_polygons(
        tmp_path / "labels/a_instances.gpkg",
        [(px_box(2, 2, 14, 14), "water"), (px_box(4, 4, 8, 20), "water"), (px_box(20, 3, 30, 9), "road")],
        score=np.array([0.9, np.nan, 0.5], np.float32), instance_id=np.array([7, 8, 9]),
    )  # fmt: skip


def test_coco_has_masks_of_boxes_with_their_ids_and_scores_also_where_they_overlap(scene, run, tmp_path):
    scene("a", np.full((32, 32), 0, np.uint8))
    overlapping_instances(tmp_path)
    out, _ = run(layout="coco", chip=0)
    coco = COCO(out / "annotations/instances_train.json")
    found = {a["instance_id"]: a for a in coco.loadAnns(coco.getAnnIds())}
    assert sorted(found) == [7, 8, 9]
    assert found[7]["score"] == pytest.approx(0.9, abs=1e-6) and "score" not in found[8]
    expected = np.zeros((32, 32), np.uint8)
    expected[4:20, 4:8] = 1
    assert np.array_equal(coco.annToMask(found[8]), expected)
    assert found[9]["category_id"] == 3


def test_panoptic_is_decoded_by_its_published_rule(scene, run, tmp_path):
    labels = np.full((32, 32), 2, np.uint8)
    labels[2:14, 2:14] = 0
    labels[25:, :] = 255
    labels[24, 31] = 0
    scene("a", labels)
    overlapping_instances(tmp_path)
    out, _ = run(layout="panoptic", chip=0)
    data = json.loads((out / "annotations/panoptic_train.json").read_text(encoding="utf-8"))
    kinds = {each["id"]: (each["name"], each["isthing"]) for each in data["categories"]}
    assert kinds == {1: ("water", 1), 2: ("field", 0), 3: ("road", 1)}
    [annotation] = data["annotations"]
    pixels = np.array(Image.open(out / "panoptic/train" / annotation["file_name"])).astype(np.int64)
    ids = pixels[..., 0] + 256 * pixels[..., 1] + 256**2 * pixels[..., 2]
    segments = {segment["id"]: segment for segment in annotation["segments_info"]}
    assert set(np.unique(ids)) - {0} == set(segments)
    for number, segment in segments.items():
        rows, cols = np.nonzero(ids == number)
        assert segment["area"] == len(rows)
        assert segment["bbox"] == [cols.min(), rows.min(), np.ptp(cols) + 1, np.ptp(rows) + 1]
    # The smaller of two instances is on top; uncovered pixels and things without an instance are void.
    assert ids[5, 5] != ids[5, 10] and kinds[segments[ids[5, 5]]["category_id"]] == ("water", 1)
    assert (ids[25:] == 0).all() and ids[24, 31] == 0
    assert kinds[segments[ids[22, 22]]["category_id"]] == ("field", 0)
    assert len([s for s in segments.values() if s["category_id"] == 1]) == 2


def test_panoptic_of_a_map_without_instances_is_one_segment_for_each_class(scene, run):
    labels = fields(16, 16, side=4)
    scene("a", labels)
    out, _ = run(layout="panoptic")
    data = json.loads((out / "annotations/panoptic_train.json").read_text(encoding="utf-8"))
    ids = np.array(Image.open(out / "panoptic/train/a_0_16_0_16.png"))[..., 0]
    truth = numbered(labels)
    assert np.array_equal(ids, np.where(truth == 255, 0, truth + 1))
    assert {segment["category_id"] for segment in data["annotations"][0]["segments_info"]} == set(ids.ravel()) - {0}


def test_pairs_lie_where_the_scene_lies_and_keep_its_values(scene, run):
    values = (rgb(40, 56).astype(np.uint16) * 200 + 7).astype(np.uint16)
    labels = fields(40, 56)
    scene("a", labels, image=values)
    out, _ = run(layout="pairs", chip=16)
    images = sorted((out / "images/train").glob("*.tif"))
    assert len(images) == 12
    for path in images:
        with rasterio.open(path) as image, rasterio.open(out / "masks/train" / path.name) as mask:
            row, _, col, _ = map(int, path.stem.rsplit("_", 4)[1:])
            assert image.transform == mask.transform == TEN_METRES @ Affine.translation(col, row)
            assert image.crs == mask.crs == "EPSG:32631"
            assert image.dtypes[0] == "uint16" and mask.nodata == 255
            assert np.array_equal(image.read(), chip_of(values, path.stem))
            assert np.array_equal(mask.read(1), chip_of(numbered(labels), path.stem))
            assert mask.colormap(1)[1] == (0, 255, 0, 255)


def test_pairs_of_a_south_up_scene_are_north_up_and_on_the_right_ground(scene, run, tmp_path):
    labels, image = fields(40, 40), rgb(40, 40)
    scene("a", labels, image=image)
    flipped = Affine(10, 0, 500_000, 0, 10, 5_000_000 - 400)
    make_raster(tmp_path / "scenes/a.tif", image[:, ::-1], transform=flipped)
    make_raster(tmp_path / "labels/a_classes.tif", labels[::-1], transform=flipped, nodata=255)
    out, _ = run(layout="pairs", chip=16, names={0: "water", 2: "field", 5: "road"})
    with rasterio.open(out / "images/train/a_16_32_0_16.tif") as chip:
        assert chip.transform == TEN_METRES @ Affine.translation(0, 16)
        assert np.array_equal(chip.read(), image[:, 16:32, 0:16])
    assert np.array_equal(read(out / "masks/train/a_16_32_0_16.tif")[0], numbered(labels)[16:32, 0:16])


def test_pairs_of_a_scene_with_control_points_keep_them(scene, run, tmp_path):
    gcps = [GroundControlPoint(row, col, 5.0 + col / 1000, 45.0 - row / 1000) for row in (0, 32) for col in (0, 32)]
    scene("a", np.zeros((32, 32), np.uint8))
    for folder, name, values in (("scenes", "a", rgb(32, 32)), ("labels", "a_classes", np.zeros((32, 32), np.uint8))):
        make_raster(tmp_path / folder / f"{name}.tif", values, gcps=gcps, crs="EPSG:4326", transform=None)
    out, _ = run(layout="pairs", chip=16, names={0: "water"})
    with rasterio.open(out / "images/train/a_16_32_16_32.tif") as chip:
        points, crs = chip.gcps
    assert crs == "EPSG:4326"
    assert sorted((p.row, p.col, p.x, p.y) for p in points)[0] == (-16, -16, 5.0, 45.0)


def test_images_of_other_types_are_shown_by_one_stretch_for_all(scene, run):
    dark, bright = np.full((3, 16, 16), 1000, np.uint16), np.full((3, 16, 16), 3000, np.uint16)
    dark[:, 0, 0], bright[:, 0, 0] = 0, 4000
    for name, image in (("dark", dark), ("bright", bright)):
        scene(name, np.zeros((16, 16), np.uint8), image=image)
    out, _ = run(layout="mmsegmentation")
    values = [np.array(Image.open(out / f"img_dir/train/{name}_0_16_0_16.png"))[8, 8, 0] for name in ("dark", "bright")]
    assert values[0] < values[1]


def test_small_scenes_are_filled_up_where_wanted(scene, run):
    scene("a", np.zeros((10, 12), np.uint8))
    out, _ = run(chip=16, pad=True)
    mask = np.array(Image.open(out / "ann_dir/train/a_0_16_0_16.png"))
    assert mask.shape == (16, 16) and (mask[:10, :12] == 0).all() and (mask == 255).sum() == 256 - 120


def test_png_of_two_bands_is_refused_with_a_remedy(scene, run):
    scene("a", np.zeros((16, 16), np.uint8), image=rgb(16, 16)[:2])
    with pytest.raises(BandError, match="2 bands.*images tif"):
        run()


def test_pairs_as_png_are_refused(scene, run):
    scene()
    with pytest.raises(SettingsError, match="pairs"):
        run(layout="pairs", images="png")
