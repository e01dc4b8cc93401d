from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.predict import stream as stream_module
from alps_qgis.engine.predict.model import Facts
from alps_qgis.engine.predict.stream import Layout, Reader, Stream
from alps_qgis.engine.scene.area import Area
from alps_qgis.engine.scene.grid import TileGrid, Window
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from tests.engine.factories import make_raster

BYTE = Stretch((0.0,) * 3, (255.0,) * 3)


class Own:
    """A model without a context: the probability of each class is the share of its band."""

    device, parallel = "cpu", True

    def __init__(self, n_classes=3, multiple=1):
        classes = tuple(ResolvedClass(n, str(n), "#000000") for n in range(n_classes))
        self.facts = Facts(None, "own", "", "onnx", 3, classes, multiple=multiple)
        self.shapes = set()

    def probabilities(self, images):
        self.shapes.add(images.shape)
        found = images + 1e-3
        return found / found.sum(axis=1, keepdims=True)


class WithBorder(Own):
    """A model whose answers are wrong at the border of a tile, as those of networks are."""

    def probabilities(self, images):
        found = super().probabilities(images)
        found[:, :, [0, -1], :] = found[:, :, :, [0, -1]] = np.array([1.0, 0, 0], np.float32)[None, :, None, None]
        return found


def image_of(height, width, seed=0):
    smooth = ndimage.gaussian_filter(np.random.default_rng(seed).normal(size=(3, height, width)), (0, 3, 3))
    return ((smooth - smooth.min()) / np.ptp(smooth) * 255).astype(np.uint8)


def predict(path, predictor, tile=64, halo=8, area=None, workers=1, batch=1, wanted=None):
    with open_scene(path) as scene:
        layout = Layout.of(TileGrid(scene.height, scene.width, tile, halo), len(predictor.facts.classes))
        shape = (scene.height, scene.width)
    reader = Reader(lambda: open_scene(path), BYTE, 3)
    stream = Stream(predictor, layout, reader, area, workers, batch, lambda: None)
    channels, percent = np.full(shape, -9), np.full(shape, 9, np.uint8)
    bands = list(stream.bands(layout.bands(area) if wanted is None else wanted))
    for band in bands:
        channels[band.window.slices()], percent[band.window.slices()] = band.channels, band.percent
    reader.close()
    return channels, percent, bands


@pytest.mark.parametrize(("height", "width"), [(200, 333), (64, 64), (30, 500), (65, 63), (1, 1)])
def test_every_pixel_gets_the_class_that_the_model_gives_it(tmp_path, height, width):
    image = image_of(height, width) if height > 1 else np.array([[[3]], [[9]], [[1]]], np.uint8)
    channels, percent, _ = predict(make_raster(tmp_path / "a.tif", image), Own())
    np.testing.assert_array_equal(channels, image.argmax(axis=0))
    values = image / 255 + 1e-3
    np.testing.assert_allclose(percent, 100 * values.max(axis=0) / values.sum(axis=0), atol=0.51)


def test_invalid_pixels_have_no_class_and_tiles_of_them_are_not_computed(tmp_path):
    image = image_of(200, 200)
    mask = np.zeros((200, 200), bool)
    mask[:40, :45] = True
    predictor = Own()
    channels, percent, bands = predict(make_raster(tmp_path / "a.tif", image, mask=mask), predictor)
    np.testing.assert_array_equal(channels, np.where(mask, image.argmax(axis=0), -1))
    assert ((percent == 255) == ~mask).all()
    assert sum(band.n_tiles for band in bands) == 1
    assert sum(band.n_valid for band in bands) == mask.sum()


def test_workers_batches_and_stripes_do_not_change_a_byte(tmp_path, monkeypatch):
    """Fault 236: the order in which tiles end, or the memory of the machine, shows in the result."""
    path = make_raster(tmp_path / "a.tif", image_of(300, 700))
    usual = predict(path, WithBorder())[:2]
    for workers, batch in ((3, 1), (1, 3), (2, 20)):
        for mine, theirs in zip(predict(path, WithBorder(), workers=workers, batch=batch)[:2], usual, strict=True):
            np.testing.assert_array_equal(mine, theirs)
    monkeypatch.setattr(stream_module, "_STRIPE_BYTES", 1)
    *narrow, bands = predict(path, WithBorder())
    assert len({band.index.col for band in bands}) > 1
    for mine, theirs in zip(narrow, usual, strict=True):
        np.testing.assert_array_equal(mine, theirs)


def test_a_band_is_the_same_whichever_bands_were_computed_before(tmp_path):
    path = make_raster(tmp_path / "a.tif", image_of(300, 200))
    channels, percent, bands = predict(path, WithBorder())
    assert len(bands) > 4
    for some in ([bands[-1].index], [bands[1].index, bands[3].index], [bands[2].index, bands[3].index]):
        for band in predict(path, WithBorder(), wanted=some)[2]:
            np.testing.assert_array_equal(band.channels, channels[band.window.slices()])
            np.testing.assert_array_equal(band.percent, percent[band.window.slices()])


def test_an_area_has_the_pixels_that_the_whole_scene_has_there(tmp_path):
    path = make_raster(tmp_path / "a.tif", image_of(300, 300))
    whole, sure, _ = predict(path, WithBorder())
    area = Area(Window(70, 90, 100, 60))
    predictor = WithBorder()
    channels, percent, bands = predict(path, predictor, area=area)
    inside = area.window.slices()
    np.testing.assert_array_equal(channels[inside], whole[inside])
    np.testing.assert_array_equal(percent[inside], sure[inside])
    outside = np.ones((300, 300), bool)
    outside[inside] = False
    assert set(channels[outside]) <= {-1, -9}
    assert sum(band.n_valid for band in bands) == 100 * 60


def test_blending_hides_what_the_model_gets_wrong_at_the_border_of_a_tile(tmp_path):
    image = image_of(300, 300)
    path = make_raster(tmp_path / "a.tif", image)
    inner = np.s_[1:-1, 1:-1]
    right = image.argmax(axis=0)[inner]
    assert (predict(path, WithBorder(), halo=16)[0][inner] == right).mean() > 0.999
    assert (predict(path, WithBorder(), halo=0)[0][inner] == right).mean() < 0.98


def test_small_scenes_are_filled_up_to_the_size_that_the_model_takes(tmp_path):
    image = image_of(40, 50)
    predictor = Own(multiple=32)
    channels, _, _ = predict(make_raster(tmp_path / "a.tif", image), predictor)
    assert predictor.shapes == {(1, 3, 64, 64)}
    np.testing.assert_array_equal(channels, image.argmax(axis=0))


def test_an_error_of_the_model_ends_the_stream(tmp_path):
    class Broken(Own):
        def probabilities(self, images):
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        predict(make_raster(tmp_path / "a.tif", image_of(200, 200)), Broken(), workers=2)
