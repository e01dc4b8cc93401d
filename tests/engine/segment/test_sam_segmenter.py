from __future__ import annotations

import pickle
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from segment_anything import SamAutomaticMaskGenerator, SamPredictor
from segment_anything.modeling import Sam
from torch.nn import functional

from alps_qgis.engine.errors import BandError, SegmenterError, SettingsError
from alps_qgis.engine.pipeline.tiles import TileJob, compute_tiles
from alps_qgis.engine.scene.grid import TileGrid, TileIndex
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.segment.protocol import TileSegments
from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint
from alps_qgis.engine.segment.sam.regions import remove_small_regions
from alps_qgis.engine.segment.sam.segmenter import SamSegmenter, resolve_device, spread_over_layers, to_rgb
from alps_qgis.engine.settings import SamSettings, SceneSettings
from tests.engine.factories import make_raster
from tests.engine.tiny_sam import build_tiny_sam, save_pth

pytestmark = pytest.mark.usefixtures("one_thread")

FEW_POINTS = SamSettings(points_per_side=6)
NO_GATE = 1e9


@pytest.fixture(scope="module")
def sam() -> Sam:
    return build_tiny_sam()


@pytest.fixture(scope="module")
def checkpoint_path(sam: Sam, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_pth(sam, tmp_path_factory.mktemp("models") / "small.pth")


def make_segmenter(path: Path, settings: SamSettings = FEW_POINTS, device: str = "cpu") -> SamSegmenter:
    return SamSegmenter("sam_vit_b", inspect_checkpoint(path), device, settings)


class Exhausted:
    """A generator on a device without memory."""

    def run_all(self, tiles: list[np.ndarray]) -> None:
        raise torch.OutOfMemoryError("out of memory")


def make_scene(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Return coloured rectangles on green, (3, h, w) float32 in 0…1."""
    rng = np.random.default_rng(seed)
    image = np.empty((3, height, width), dtype=np.float32)
    image[:] = np.array([0.35, 0.47, 0.27], dtype=np.float32)[:, None, None]
    for _ in range(20):
        y, x = rng.integers(0, max(1, height - 8)), rng.integers(0, max(1, width - 8))
        rows, cols = rng.integers(4, 50, size=2)
        image[:, y : y + rows, x : x + cols] = rng.random(3)[:, None, None]
    return image


def masks_of(segments: TileSegments) -> list[np.ndarray]:
    return [(segments.layers == index).any(axis=0) for index in range(segments.n)]


def masks_of_package(sam: Sam, image: np.ndarray, **settings: float) -> list[dict]:
    return SamAutomaticMaskGenerator(sam, **settings).generate(to_rgb(image))


def assert_equal_to_package(segments: TileSegments, records: list[dict]) -> None:
    assert segments.n == len(records)
    masks = masks_of(segments)
    n_differing = sum(int((mask != record["segmentation"]).sum()) for mask, record in zip(masks, records, strict=True))
    # Logits equal up to rounding: a pixel on the very threshold may fall on the other side.
    assert n_differing <= 1e-6 * sum(mask.size for mask in masks)
    assert np.allclose(segments.score, [record["predicted_iou"] for record in records], rtol=0, atol=1e-6)
    assert np.allclose(segments.stability, [record["stability_score"] for record in records], rtol=0, atol=5e-4)


@pytest.mark.parametrize("height, width", [(256, 256), (192, 256), (150, 90), (300, 400), (40, 33)])
def test_masks_equal_those_of_the_package(height: int, width: int, sam: Sam, checkpoint_path: Path) -> None:
    image = make_scene(height, width)
    segments = make_segmenter(checkpoint_path).segment(image, np.ones((height, width), dtype=bool), NO_GATE)
    records = masks_of_package(sam, image, points_per_side=6)
    assert len(records) >= 5
    assert_equal_to_package(segments, records)


def test_every_setting_means_what_it_means_in_the_package(sam: Sam, checkpoint_path: Path) -> None:
    settings = {
        "points_per_side": 4,
        "points_per_batch": 5,
        "pred_iou_thresh": 0.87,
        "stability_score_thresh": 0.9,
        "stability_score_offset": 2.0,
        "box_nms_thresh": 0.6,
        "crop_n_layers": 1,
        "crop_nms_thresh": 0.5,
        "crop_overlap_ratio": 0.4,
        "crop_n_points_downscale_factor": 2,
    }
    image = make_scene(200, 256)
    segmenter = make_segmenter(checkpoint_path, SamSettings(**settings))
    segments = segmenter.segment(image, np.ones((200, 256), dtype=bool), NO_GATE)
    assert_equal_to_package(segments, masks_of_package(sam, image, **settings))
    assert segments.n >= 5


@pytest.mark.parametrize("crop_n_layers", [0, 1])
def test_pfls_come_from_the_embedding_of_the_whole_tile(crop_n_layers: int, sam: Sam, checkpoint_path: Path) -> None:
    image = make_scene(192, 256)
    settings = replace(FEW_POINTS, crop_n_layers=crop_n_layers)
    segments = make_segmenter(checkpoint_path, settings).segment(image, np.ones((192, 256), dtype=bool), NO_GATE)
    predictor = SamPredictor(sam)
    predictor.set_image(to_rgb(image))
    square = functional.interpolate(predictor.features.double(), (256, 256), mode="bilinear", align_corners=False)
    features = square[0, :, :192].numpy()
    expected = np.stack([features[:, mask].mean(axis=1) for mask in masks_of(segments)])
    error = np.linalg.norm(segments.pfl - expected, axis=1) / np.linalg.norm(expected, axis=1)
    assert segments.n >= 5 and error.max() < 1e-5


def test_the_encoder_runs_once_per_tile(checkpoint_path: Path) -> None:
    segmenter = make_segmenter(checkpoint_path)
    image, valid = make_scene(64, 64), np.ones((64, 64), dtype=bool)
    segmenter.segment(image, valid, NO_GATE)
    encoder = segmenter._generator.model().model.image_encoder.patch_embed
    runs: list[int] = []
    encoder.register_forward_hook(lambda *_: runs.append(1))
    segmenter.segment(image, valid, NO_GATE)
    assert len(runs) == 1


def test_tiles_given_together_have_the_segments_of_each_alone(checkpoint_path: Path) -> None:
    sizes = [(192, 256), (3, 2000), (100, 90), (64, 64)]
    images = [make_scene(*size, seed=seed) for seed, size in enumerate(sizes)]
    valids = [np.ones(size, dtype=bool) for size in sizes]
    valids[2][:, :40], valids[3][:] = False, False
    together = make_segmenter(checkpoint_path)
    together._generator.model().n_images = 3
    segments = together.segment_all(images, valids, 5000.0)
    alone = make_segmenter(checkpoint_path)
    for found, image, valid in zip(segments, images, valids, strict=True):
        expected = alone.segment(image, valid, 5000.0)
        assert (found.layers == expected.layers).all() and found.n_dropped == expected.n_dropped
        assert np.allclose(found.pfl, expected.pfl, rtol=0, atol=1e-5)
    assert [found.n > 0 for found in segments] == [True, False, True, False]


def test_masks_are_cut_to_the_valid_pixels(checkpoint_path: Path) -> None:
    image, valid = make_scene(192, 256), np.ones((192, 256), dtype=bool)
    segmenter = make_segmenter(checkpoint_path)
    whole = masks_of(segmenter.segment(image, valid, NO_GATE))
    valid[:, :180] = False
    segments = segmenter.segment(image, valid, NO_GATE)
    expected = [mask & valid for mask in whole if (mask & valid).any()]
    assert 0 < len(expected) < len(whole)
    assert all((a == b).all() for a, b in zip(masks_of(segments), expected, strict=True))
    assert segments.n_dropped == 0


def test_the_gate_drops_and_counts_large_masks(checkpoint_path: Path) -> None:
    image, valid = make_scene(192, 256), np.ones((192, 256), dtype=bool)
    segmenter = make_segmenter(checkpoint_path)
    areas = sorted(int(mask.sum()) for mask in masks_of(segmenter.segment(image, valid, NO_GATE)))
    limit = areas[len(areas) // 2]
    segments = segmenter.segment(image, valid, limit)
    assert max(int(mask.sum()) for mask in masks_of(segments)) == limit
    assert segments.n_dropped == sum(area > limit for area in areas) > 0
    assert segments.n + segments.n_dropped == len(areas)
    assert len(segments.pfl) == len(segments.score) == len(segments.stability) == segments.n


def test_a_tile_without_valid_pixels_gives_no_masks_and_loads_no_model(checkpoint_path: Path) -> None:
    segmenter = make_segmenter(checkpoint_path)
    segments = segmenter.segment(make_scene(20, 30), np.zeros((20, 30), dtype=bool), NO_GATE)
    assert (segments.n, segments.n_dropped) == (0, 0)
    assert segments.pfl.shape == (0, 64) and segments.layers.shape == (1, 20, 30)
    assert (segments.layers == -1).all()
    assert segmenter._generator._model is None


@pytest.mark.parametrize("crop_n_layers", [0, 1])
def test_thresholds_that_drop_everything_give_an_empty_result(crop_n_layers: int, checkpoint_path: Path) -> None:
    settings = replace(FEW_POINTS, stability_score_thresh=1.0, stability_score_offset=1e6, crop_n_layers=crop_n_layers)
    image = make_scene(100, 100)
    segments = make_segmenter(checkpoint_path, settings).segment(image, np.ones((100, 100), dtype=bool), NO_GATE)
    assert segments.n == 0 and segments.pfl.shape == (0, 64) and segments.score.shape == (0,)


@pytest.mark.parametrize("height, width", [(1, 1), (1, 300), (3, 2000), (700, 1)])
def test_tiny_and_thin_tiles_run(height: int, width: int, checkpoint_path: Path) -> None:
    image = make_scene(height, width)
    segments = make_segmenter(checkpoint_path).segment(image, np.ones((height, width), dtype=bool), NO_GATE)
    assert segments.layers.shape[1:] == (height, width)
    assert np.isfinite(segments.pfl).all()


def test_an_exhausted_device_is_left_for_the_cpu(checkpoint_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    """Fault 37."""
    image, valid = make_scene(64, 96), np.ones((64, 96), dtype=bool)
    expected = make_segmenter(checkpoint_path).segment(image, valid, NO_GATE)
    segmenter = make_segmenter(checkpoint_path, device="cuda")
    segmenter._generator._model = Exhausted()
    segments = segmenter.segment(image, valid, NO_GATE)
    assert (segments.layers == expected.layers).all() and segmenter.device == "cuda"
    assert (segments.note, expected.note) == ("computed on the CPU, since cuda ran out of memory", "")
    assert "ran out of memory on cuda: continuing on the CPU" in caplog.text
    segmenter._generator._model = Exhausted()
    with pytest.raises(SegmenterError, match="take a smaller tile than 64 by 96 pixels"):
        segmenter.segment(image, valid, NO_GATE)


def test_a_tile_without_masks_to_compute_has_no_note(checkpoint_path: Path) -> None:
    segmenter = make_segmenter(checkpoint_path, device="cuda")
    segmenter._generator._model = Exhausted()
    images, valids = [make_scene(64, 96)] * 2, [np.ones((64, 96), dtype=bool), np.zeros((64, 96), dtype=bool)]
    segments = segmenter.segment_all(images, valids, NO_GATE)
    assert [bool(each.note) for each in segments] == [True, False]


def test_a_tile_keeps_the_note_it_was_computed_with_while_it_waits_to_be_written(
    checkpoint_path: Path, tmp_path: Path
) -> None:
    """A process computes a tile while it still writes the one before."""
    segmenter = make_segmenter(checkpoint_path, device="cuda")
    scene = make_raster(tmp_path / "a.tif", (255 * make_scene(64, 180)).astype(np.uint8))
    with open_scene(scene, SceneSettings()) as opened:
        stamp = opened.stamp
    grid = TileGrid(64, 180, 120, 10)
    job = TileJob(scene, SceneSettings(), stamp, Stretch((0.0,) * 3, (255.0,) * 3), grid, 1.0, tmp_path / "tiles")
    # Stands for a device whose memory suffices for the first tile only.
    segmenter._generator._model = make_segmenter(checkpoint_path)._generator.model()
    first = compute_tiles.compute(compute_tiles.read(job, segmenter, [TileIndex(0, 0)]))
    segmenter._generator._model = Exhausted()
    second = compute_tiles.compute(compute_tiles.read(job, segmenter, [TileIndex(0, 1)]))
    reports = [report for computed in (first, second) for report, _ in compute_tiles.write(computed)]
    assert [report.note for report in reports] == ["", "computed on the CPU, since cuda ran out of memory"]


def test_a_segmenter_travels_to_another_process_without_its_weights(checkpoint_path: Path) -> None:
    segmenter = make_segmenter(checkpoint_path)
    image, valid = make_scene(64, 96), np.ones((64, 96), dtype=bool)
    here = segmenter.segment(image, valid, NO_GATE)
    packed = pickle.dumps(segmenter)
    assert len(packed) < 10_000
    there = pickle.loads(packed).segment(image, valid, NO_GATE)
    assert (there.layers == here.layers).all() and (there.pfl == here.pfl).all() and (there.score == here.score).all()


def test_the_same_tile_gives_the_same_bytes_again(checkpoint_path: Path) -> None:
    segmenter = make_segmenter(checkpoint_path)
    image, valid = make_scene(120, 80), np.ones((120, 80), dtype=bool)
    copies = image.copy(), valid.copy()
    first, second = (segmenter.segment(image, valid, 5000.0) for _ in range(2))
    for name in ("layers", "pfl", "score", "stability"):
        assert getattr(first, name).tobytes() == getattr(second, name).tobytes()
    assert (image == copies[0]).all() and (valid == copies[1]).all()


def test_overlapping_masks_lie_in_different_layers_the_largest_first() -> None:
    small, large, apart, equal = (np.zeros((3, 6), dtype=bool) for _ in range(4))
    small[0, :2], large[:, :4], apart[2, 5], equal[1, 1:3] = True, True, True, True
    layers = spread_over_layers([small, large, apart, equal], (3, 6))
    assert layers.tolist() == [
        [[1, 1, 1, 1, -1, -1], [1, 1, 1, 1, -1, -1], [1, 1, 1, 1, -1, 2]],
        [[0, 0, -1, -1, -1, -1], [-1, 3, 3, -1, -1, -1], [-1, -1, -1, -1, -1, -1]],
    ]


def test_no_masks_need_one_empty_layer() -> None:
    assert spread_over_layers([], (2, 2)).tolist() == [[[-1, -1], [-1, -1]]]


def test_display_values_are_rounded_to_eight_bits() -> None:
    values = np.array([0.0, 0.4999 / 255, 0.5001 / 255, 1.0, 2.0, -1.0], dtype=np.float32)
    image = np.stack([values, values[::-1], values])[:, None, :]
    rgb = to_rgb(image)
    assert rgb.dtype == np.uint8 and rgb.shape == (1, 6, 3) and rgb.flags["C_CONTIGUOUS"]
    assert rgb[0, :, 0].tolist() == [0, 0, 1, 255, 255, 0]
    assert rgb[0, :, 1].tolist() == [0, 255, 255, 1, 0, 0]


def test_one_band_is_shown_to_sam_as_grey() -> None:
    assert to_rgb(np.full((1, 1, 1), 0.2, dtype=np.float32)).tolist() == [[[51, 51, 51]]]


@pytest.mark.parametrize("n_bands", [0, 2, 4, 12])
def test_other_numbers_of_bands_are_refused_with_the_remedy(n_bands: int, checkpoint_path: Path) -> None:
    image = np.zeros((n_bands, 8, 8), dtype=np.float32)
    with pytest.raises(BandError, match=rf"but {n_bands} bands were chosen; choose three with --bands"):
        make_segmenter(checkpoint_path).segment(image, np.ones((8, 8), dtype=bool), NO_GATE)


def test_small_holes_are_filled_and_small_islands_dropped() -> None:
    mask = np.array([[1, 1, 1, 0, 0], [1, 0, 1, 0, 1], [1, 1, 1, 0, 0], [0, 0, 0, 0, 0]], dtype=bool)
    filled, changed = remove_small_regions(mask, 2, holes=True)
    assert changed and filled[1, 1] and filled.sum() == mask.sum() + 1
    trimmed, changed = remove_small_regions(mask, 2, holes=False)
    assert changed and not trimmed[1, 4] and trimmed.sum() == mask.sum() - 1
    assert remove_small_regions(mask, 1, holes=False)[1] is False
    largest, _ = remove_small_regions(mask, 100, holes=False)
    assert largest.sum() == 8 and not largest[1, 4]


def test_regions_touch_through_corners() -> None:
    diagonal = np.eye(4, dtype=bool)
    assert remove_small_regions(diagonal, 4, holes=False)[1] is False


def test_small_regions_are_removed_without_opencv(checkpoint_path: Path) -> None:
    image, valid = make_scene(192, 256), np.ones((192, 256), dtype=bool)
    least = 60
    segments = make_segmenter(checkpoint_path, replace(FEW_POINTS, min_mask_region_area=least)).segment(
        image, valid, NO_GATE
    )
    plain = make_segmenter(checkpoint_path).segment(image, valid, NO_GATE)
    assert 5 <= segments.n <= plain.n
    for mask in masks_of(segments):
        assert remove_small_regions(mask, least, holes=True)[1] is False
        assert remove_small_regions(mask, least, holes=False)[1] is False
    before = {mask.tobytes() for mask in masks_of(plain)}
    assert any(mask.tobytes() not in before for mask in masks_of(segments))


@pytest.mark.parametrize(
    "name, value",
    [
        ("points_per_side", 0),
        ("points_per_batch", 0),
        ("crop_n_layers", -1),
        ("min_mask_region_area", -5),
        ("crop_n_points_downscale_factor", 0),
        ("box_nms_thresh", 1.5),
        ("crop_overlap_ratio", -0.1),
        ("points_per_side", -3),
    ],
)
def test_settings_out_of_range_are_refused(name: str, value: float, checkpoint_path: Path) -> None:
    with pytest.raises(SettingsError, match=f"{name} is {value}; it must"):
        make_segmenter(checkpoint_path, replace(SamSettings(), **{name: value}))


def test_an_unknown_precision_is_refused() -> None:
    with pytest.raises(SettingsError, match="'double'; it must be exact, fast or pruned"):
        SamSettings(precision="double")


def test_crop_layers_without_points_are_refused() -> None:
    with pytest.raises(SettingsError, match="use 4 or more"):
        SamSettings(points_per_side=2, crop_n_layers=2, crop_n_points_downscale_factor=2)


def test_devices_are_resolved_or_refused() -> None:
    assert resolve_device("cpu") == "cpu"
    n_cuda = torch.cuda.device_count() if torch.cuda.is_available() else 0
    assert resolve_device("auto") == ("cuda" if n_cuda else "mps" if torch.backends.mps.is_available() else "cpu")
    with pytest.raises(SegmenterError, match=rf"'cuda:{n_cuda}'.*--device auto or cpu"):
        resolve_device(f"cuda:{n_cuda}")
    with pytest.raises(SettingsError, match="'tpu' is not the name of a device; choose auto, cpu"):
        resolve_device("tpu")
