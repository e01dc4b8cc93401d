"""A scene becomes segments; tiles leave no trace in them."""

from __future__ import annotations

import hashlib
import uuid
from pathlib import Path

import numpy as np
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy import ndimage

from alps_qgis.engine.errors import Cancelled, SettingsError
from alps_qgis.engine.labels.vectorize import to_pixel
from alps_qgis.engine.pipeline.first_pass import segment_scene
from alps_qgis.engine.pipeline.run import Setup
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.segment.protocol import TileSegments
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from alps_qgis.engine.settings import LabelSettings, SegmentSettings, TileSettings
from alps_qgis.engine.tables.segments import read_meta, read_segments

DISPLAY = Stretch((0.0,) * 3, (255.0,) * 3)


class BrightObjects:
    """A segmenter that finds every connected bright object: what the right answer is can be counted by hand."""

    name, pfl_kind, device, default_halo = "bright", "bright:1", "cpu", 8
    parallel, partition, together = False, False, 1

    def __init__(self, blind_left_of: int = 0) -> None:
        self.blind_left_of = blind_left_of

    def segment(self, image: np.ndarray, valid: np.ndarray, max_area_px: float) -> TileSegments:
        labels, n = ndimage.label((image[0] > 0.5) & valid)
        if self.blind_left_of:
            # Objects that reach the left edge of the tile are not seen: tiles then disagree.
            labels[np.isin(labels, labels[:, : self.blind_left_of])] = 0
            labels, n = ndimage.label(labels > 0)
        areas = np.bincount(labels.ravel(), minlength=n + 1)[1:]
        pfl = np.stack([areas, np.ones(n)], axis=1).astype(np.float32)
        ones = np.ones(n, dtype=np.float32)
        return TileSegments((labels - 1)[None].astype(np.int32), pfl, ones, ones)

    def segment_all(self, images, valids, max_area_px):
        return [self.segment(image, valid, max_area_px) for image, valid in zip(images, valids, strict=True)]


def write_scene(path: Path, image: np.ndarray, **profile) -> Path:
    bands = np.broadcast_to(image, (3, *image.shape)) if image.ndim == 2 else image
    defaults = {"crs": "EPSG:32632", "transform": Affine(0.5, 0, 600_000, 0, -0.5, 5_500_000)}
    shape = {"count": len(bands), "height": bands.shape[1], "width": bands.shape[2], "dtype": bands.dtype}
    with rasterio.open(path, "w", driver="GTiff", **{**defaults, **shape, **profile}) as dataset:
        dataset.write(bands)
    return path


def settings_for(tile: int, halo: int | None = None, **segment) -> LabelSettings:
    return LabelSettings(tiles=TileSettings(tile, halo), segment=SegmentSettings(**segment))


def run(tmp_path: Path, scene: Path, settings: LabelSettings, segmenter=None, name: str = "s.gpkg"):
    out = tmp_path / name
    summary = segment_scene(scene, out, settings, Setup(DISPLAY, segmenter or BrightObjects()), SILENT)
    batches = list(read_segments(out))
    grid = read_meta(out).grid
    polygons = [polygon for batch in batches for polygon in to_pixel(batch.geometry, grid)]
    return summary, batches, polygons


def burn(polygons, shape) -> np.ndarray:
    """Return how many segments cover each pixel."""
    if not polygons:
        return np.zeros(shape, np.int32)
    shapes = [(polygon, 1) for polygon in polygons]
    return rasterio.features.rasterize(shapes, out_shape=shape, merge_alg=rasterio.enums.MergeAlg.add, dtype="int32")


def noise_image(height: int, width: int, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    smooth = ndimage.gaussian_filter(rng.normal(size=(3, height, width)), (0, 4, 4))
    return ((smooth - smooth.min()) / np.ptp(smooth) * 255).astype(np.uint8)


def test_an_object_across_four_tiles_is_one_segment(tmp_path):
    image = np.zeros((100, 100), np.uint8)
    image[30:70, 30:70] = 255
    scene = write_scene(tmp_path / "a.tif", image)

    summary, batches, polygons = run(tmp_path, scene, settings_for(tile=66, gate=1.0))

    assert summary.n_tiles == 4
    assert summary.n_segments == 1
    assert polygons[0].equals(shapely.box(30, 30, 70, 70))
    assert batches[0]["area_px"].tolist() == [1600]
    assert batches[0]["area_m2"].tolist() == [400.0]
    assert summary.n_seam_segments == 0


def test_a_long_road_through_many_tiles_is_one_segment(tmp_path):
    image = np.zeros((40, 400), np.uint8)
    image[18:23] = 255
    scene = write_scene(tmp_path / "a.tif", image)

    summary, _, polygons = run(tmp_path, scene, settings_for(tile=40, gate=1.0))

    assert summary.n_tiles > 10
    assert [polygon.bounds for polygon in polygons] == [(0, 18, 400, 23)]


def test_many_objects_come_back_as_they_are_whatever_the_tile(tmp_path):
    image = np.where(ndimage.gaussian_filter(np.random.default_rng(1).normal(size=(150, 170)), 2) > 0.05, 255, 0)
    scene = write_scene(tmp_path / "a.tif", image.astype(np.uint8))
    _, n_objects = ndimage.label(image > 0)

    for tile in (256, 64, 40):
        summary, _, polygons = run(tmp_path, scene, settings_for(tile, gate=1.0, min_area_px=1), name=f"{tile}.gpkg")
        np.testing.assert_array_equal(burn(polygons, image.shape), image > 0)
        # Objects wider than the halo may end at a seam when their fragments look unalike in the overlap; few do.
        assert n_objects <= summary.n_segments <= 1.03 * n_objects


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    places=st.lists(st.tuples(st.integers(0, 4), st.integers(0, 6)), min_size=1, max_size=12, unique=True),
    shift=st.tuples(st.integers(0, 8), st.integers(0, 8)),
    size=st.integers(2, 15),
    tile=st.sampled_from([48, 52, 61]),
)
def test_an_object_that_a_halo_can_hold_is_one_segment_wherever_the_borders_run(tmp_path, places, shift, size, tile):
    image = np.zeros((130, 180), np.uint8)
    for row, col in places:
        top, left = 24 * row + shift[0], 24 * col + shift[1]
        image[top : top + size, left : left + size] = 255
    scene = write_scene(tmp_path / "a.tif", image)

    summary, _, polygons = run(
        tmp_path, scene, settings_for(tile, 16, gate=1.0, min_area_px=1), name=f"{uuid.uuid4()}.gpkg"
    )

    assert len(polygons) == len(places)
    assert {shapely.area(polygon) for polygon in polygons} == {size * size}
    assert summary.n_seam_segments == 0


def test_a_mask_that_one_tile_sees_whole_and_the_other_misses_is_not_cut(tmp_path):
    image = np.zeros((40, 80), np.uint8)
    image[15:25, 33:40] = 255  # core border at column 36 for tiles of 44 with halo 8
    scene = write_scene(tmp_path / "a.tif", image)

    _, batches, polygons = run(tmp_path, scene, settings_for(44, gate=1.0), BrightObjects(blind_left_of=12))

    assert [polygon.bounds for polygon in polygons] == [(33, 15, 40, 25)]
    assert batches[0]["area_px"].tolist() == [70]


def test_superpixels_cover_every_valid_pixel_once(tmp_path):
    image = noise_image(150, 170)
    image[:, 40:60, 50:90] = 0
    scene = write_scene(tmp_path / "a.tif", image, nodata=0)
    valid = (image != 0).any(axis=0)

    _, _, polygons = run(tmp_path, scene, settings_for(96, 16, min_area_px=1, gate=1.0), SuperpixelSegmenter())

    np.testing.assert_array_equal(burn(polygons, valid.shape), valid)


def test_processes_change_nothing(tmp_path):
    scene = write_scene(tmp_path / "a.tif", noise_image(120, 200))
    digests = set()
    for workers in (1, 2):
        run(tmp_path, scene, settings_for(96, 16, workers=workers), SuperpixelSegmenter(), f"{workers}.gpkg")
        digests.add(hashlib.sha256((tmp_path / f"{workers}.gpkg").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_tiles_that_are_cut_together_give_the_same(tmp_path):
    class Together(BrightObjects):
        together = 3

    scene = write_scene(tmp_path / "a.tif", noise_image(100, 140))
    digests = set()
    for name, segmenter in (("alone", BrightObjects()), ("together", Together())):
        run(tmp_path, scene, settings_for(64, 8, gate=1.0), segmenter, f"{name}.gpkg")
        digests.add(hashlib.sha256((tmp_path / f"{name}.gpkg").read_bytes()).hexdigest())
    assert len(digests) == 1


def test_the_scene_is_not_modified_and_nothing_but_the_output_is_left(tmp_path):
    scene = write_scene(tmp_path / "a.tif", noise_image(60, 60))
    before = scene.read_bytes()

    run(tmp_path, scene, settings_for(64, 8), SuperpixelSegmenter())

    assert scene.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.tif", "s.gpkg"]


def test_pfls_of_fragments_are_averaged_by_area(tmp_path):
    image = np.zeros((40, 80), np.uint8)
    image[:, 20:60] = 255
    scene = write_scene(tmp_path / "a.tif", image)

    _, batches, _ = run(tmp_path, scene, settings_for(56, gate=1.0))

    # Both tiles of 56 columns see 36 of the 40 columns of the object: 1440 pixels.
    assert batches[0].pfl.tolist() == [[1440.0, 1.0]]


def test_one_pixel_is_enough(tmp_path):
    """Fault 2: 1 × 1 runs."""
    scene = write_scene(tmp_path / "a.tif", np.full((1, 1), 200, np.uint8))
    summary, _, polygons = run(tmp_path, scene, settings_for(1024, min_area_px=1, gate=1.0))
    assert summary.n_segments == 1
    assert polygons[0].equals(shapely.box(0, 0, 1, 1))


def test_a_scene_without_a_valid_pixel_gives_a_valid_empty_layer_and_says_so(tmp_path):
    scene = write_scene(tmp_path / "a.tif", np.zeros((20, 20), np.uint8), nodata=0)
    summary, batches, _ = run(tmp_path, scene, settings_for(1024))
    assert (summary.n_segments, summary.n_skipped_tiles, batches) == (0, 1, [])
    assert "no valid pixels" in summary.warnings[-1]


def test_a_scene_without_objects_gives_a_valid_empty_layer_and_says_so(tmp_path):
    """Fault 21."""
    scene = write_scene(tmp_path / "a.tif", np.zeros((20, 20), np.uint8))
    summary, _, _ = run(tmp_path, scene, settings_for(1024))
    assert summary.n_segments == 0
    assert "No segment was found" in summary.warnings[-1]


def test_segments_below_the_least_area_are_dropped(tmp_path):
    image = np.zeros((20, 20), np.uint8)
    image[2:4, 2:4] = image[10:15, 10:15] = 255
    scene = write_scene(tmp_path / "a.tif", image)
    _, batches, _ = run(tmp_path, scene, settings_for(1024, min_area_px=16, gate=1.0))
    assert batches[0]["area_px"].tolist() == [25]


def test_a_tile_that_is_all_halo_is_refused(tmp_path):
    scene = write_scene(tmp_path / "a.tif", np.zeros((20, 20), np.uint8))
    with pytest.raises(SettingsError, match="larger than 16 pixels"):
        run(tmp_path, scene, settings_for(tile=16))


def test_cancelling_a_small_run_leaves_nothing(tmp_path):
    class StopAtFirstTile(Progress):
        def __init__(self):
            self.seen = 0.0

        def show(self, fraction, message=""):
            self.seen = fraction

        def is_cancelled(self):
            return self.seen > 0

    scene = write_scene(tmp_path / "a.tif", noise_image(90, 90))
    for workers in (1, 2):
        with pytest.raises(Cancelled):
            segment_scene(
                scene,
                tmp_path / "s.gpkg",
                settings_for(64, 16, workers=workers),
                Setup(DISPLAY, SuperpixelSegmenter()),
                StopAtFirstTile(),
            )
        assert [path.name for path in tmp_path.iterdir()] == ["a.tif"]
