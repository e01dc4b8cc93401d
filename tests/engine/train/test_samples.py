from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.scene.grid import Window
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.settings import SceneSettings, TrainSettings
from alps_qgis.engine.train.augment import augment, resized
from alps_qgis.engine.train.exported import ExportedSource
from alps_qgis.engine.train.labelled_scenes import ScenesSource
from alps_qgis.engine.train.samples import Crops
from alps_qgis.engine.train.source import Cached

from ..factories import make_raster
from .conftest import SMALL, Chequered, exported, plan_of


def test_a_crop_follows_from_seed_step_and_number_alone():
    first, second = Crops(Chequered(), SMALL), Crops(Chequered(), SMALL)
    for crops in (first, second):
        crops.crop(0, 0)
    later = second.crop(40, 1)
    for _ in range(3):
        first.crop(7, 0)
    again = first.crop(40, 1)
    assert np.array_equal(later[0], again[0]) and np.array_equal(later[1], again[1])
    other = Crops(Chequered(), replace(SMALL, seed=1)).crop(40, 1)
    assert not np.array_equal(other[0], again[0])


def test_threads_that_read_ahead_give_the_same_batches_as_none():
    quiet = list(Crops(Chequered(), replace(SMALL, readers=0)).batches(3, 9))
    ahead = list(Crops(Chequered(), replace(SMALL, readers=3)).batches(3, 9))
    assert [batch.step for batch in ahead] == [3, 4, 5, 6, 7, 8]
    for one, other in zip(quiet, ahead, strict=True):
        assert np.array_equal(one.images, other.images) and np.array_equal(one.labels, other.labels)


def test_every_process_takes_its_part_of_a_batch():
    settings = replace(SMALL, batch=4)
    whole = next(Crops(Chequered(), settings).batches(5, 6))
    parts = [next(Crops(Chequered(), settings).batches(5, 6, (rank, 2))) for rank in (0, 1)]
    assert np.array_equal(parts[0].images, whole.images[0::2])
    assert np.array_equal(parts[1].images, whole.images[1::2])


def test_a_pass_visits_items_in_proportion_to_their_area():
    crops = Crops(Chequered(), replace(SMALL, color=0.0, scale=1.0))
    assert crops.n_visits == 6 + 1
    seen = [int(crops.crop(step, index)[0][2].max()) for step in range(7) for index in (0, 1)]
    assert seen.count(1) == 2


def test_an_item_smaller_than_the_crop_is_padded_with_pixels_that_do_not_count():
    settings = replace(SMALL, flips=False, turns=False, color=0.0, scale=1.0)
    crops = Crops(Chequered(), settings)
    small = next(
        crops.crop(step, index) for step in range(7) for index in (0, 1) if crops.crop(step, index)[0][2].max() == 1
    )
    assert np.array_equal(np.unique(small[1]), [0, 1, 255])
    assert (small[1][:20, :20] != 255).all() and (small[1][20:] == 255).all() and (small[0][:, 20:] == 0).all()


def test_image_and_label_turn_and_flip_together():
    label = np.arange(16, dtype=np.uint8).reshape(4, 4)
    image = np.repeat(label[None].astype(np.float32) / 16, 3, axis=0)
    seen = set()
    for seed in range(64):
        shown, numbers = augment(image, label, replace(SMALL, color=0.0), np.random.default_rng(seed))
        assert np.array_equal(shown[0] * 16, numbers)
        seen.add(numbers.tobytes())
    assert len(seen) == 8
    shown, numbers = augment(
        image, label, replace(SMALL, flips=False, turns=False, color=0.0), np.random.default_rng(3)
    )
    assert np.array_equal(numbers, label) and np.array_equal(shown, image)


@pytest.mark.parametrize("n_bands", [1, 3, 5])
def test_colours_change_but_stay_display_values(n_bands):
    rng = np.random.default_rng(0)
    image = rng.random((n_bands, 8, 8)).astype(np.float32)
    shown, _ = augment(image, np.zeros((8, 8), np.uint8), replace(SMALL, color=1.0), rng)
    assert shown.dtype == np.float32 and shown.min() >= 0 and shown.max() <= 1 and np.isfinite(shown).all()
    assert not np.array_equal(shown, image)


def test_labels_are_never_blended_when_a_crop_is_resized():
    label = np.zeros((6, 6), np.uint8)
    label[:, 3:] = 200
    image, numbers = resized(np.ones((3, 6, 6), np.float32), label, 4)
    assert image.shape == (3, 4, 4) and np.array_equal(np.unique(numbers), [0, 200])
    assert np.allclose(image, 1)


def test_small_data_are_read_once_and_large_data_by_windows():
    small, large = Chequered(), Chequered()
    kept, read = Cached(small), Cached(large, limit_bytes=100)
    for step in range(10):
        one, other = (Crops(source, SMALL).crop(step, 0) for source in (kept, read))
        assert np.array_equal(one[0], other[0]) and np.array_equal(one[1], other[1])
    assert kept.keeps and small.n_reads <= 2
    assert not read.keeps and large.n_reads >= 10


def test_scenes_are_divided_so_that_no_ground_is_in_both_parts(scene, tmp_path):
    source = ScenesSource(plan_of(scene, tmp_path), SILENT)
    owner = np.zeros((384, 512), int)
    for number, split in enumerate(("train", "val"), start=1):
        for part in source._parts[split]:
            assert (owner[part.window.slices()] == 0).all()
            owner[part.window.slices()] = number
    assert (owner > 0).all() and 0.1 < np.mean(owner == 2) < 0.4
    assert sum(source.counts(split).sum() for split in ("train", "val")) == 384 * 512
    assert source.resolution_m == pytest.approx(0.4, rel=0.01)
    source.close()


def test_a_data_set_gives_the_pixels_and_classes_of_its_scene(scene, data_set, tmp_path):
    source = ExportedSource(data_set)
    pairs = ExportedSource(exported(scene, tmp_path / "pairs", layout="pairs"))
    assert [each.name for each in source.classes] == [each.name for each in pairs.classes]
    assert source.stretch == Stretch((0.0,) * 3, (255.0,) * 3)
    for split in ("train", "val"):
        assert len(source.splits[split]) == len(pairs.splits[split]) > 0
        window = Window(3, 5, 20, 30)
        image, label = source.read(split, 0, window)
        other, same = pairs.read(split, 0, window)
        assert np.allclose(image, other, atol=1e-6) and np.array_equal(label, same)
        assert image.shape == (3, 20, 30) and 0 < image.max() <= 1
    assert source.resolution_m == pytest.approx(0.4, rel=0.02)


def test_chips_with_many_bands_keep_them_all(tmp_path):
    values = np.random.default_rng(0).integers(0, 3000, (5, 256, 128)).astype(np.uint16)
    labels = (np.mgrid[:256, :128][0] // 32 % 2).astype(np.uint8)
    pair = make_raster(tmp_path / "m.tif", values), make_raster(tmp_path / "m_classes.tif", labels)
    bands = SceneSettings(bands=(1, 2, 3, 4, 5))
    source = ExportedSource(exported(pair, tmp_path / "set", bands, layout="pairs", chip=32))
    assert source.n_bands == 5 and len(source.stretch.low) == 5


def test_settings_that_no_network_can_use_are_refused():
    for wrong in ({"crop": 100}, {"steps": 5, "minutes": 2.0}, {"network": "upernet-r50", "batch": 1}):
        with pytest.raises(SettingsError):
            TrainSettings(**wrong)
