"""Our generator against the segment-anything package's own, mask by mask."""

from __future__ import annotations

import json
from copy import deepcopy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch
from scipy.optimize import linear_sum_assignment
from segment_anything import SamAutomaticMaskGenerator
from segment_anything.modeling import Sam
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from alps_qgis.engine.segment.pfl import EmbeddingGrid, pool_pfl
from alps_qgis.engine.segment.sam import decoder
from alps_qgis.engine.segment.sam.generator import GeneratedMasks, TileGenerator
from alps_qgis.engine.segment.sam.regions import remove_small_regions
from alps_qgis.engine.settings import SamSettings
from tests.engine.tiny_sam import build_tiny_sam, build_vit_b

pytestmark = pytest.mark.usefixtures("one_thread")

FEW_POINTS = SamSettings(points_per_side=6)
ALL_CANDIDATES = 1.0
"""As a threshold of non-maximum suppression, it keeps every mask that passed the filters."""

MOST_DIFFERING = 1e-6
"""Share of pixels that rounding may put on the other side of the threshold."""


@dataclass(frozen=True)
class Mask:
    """One mask, known by its prompt and slot."""

    key: tuple[float, float, int]
    pixels: np.ndarray
    score: float
    stability: float


class Reference(SamAutomaticMaskGenerator):
    """The package's generator, which also tells the slot of each mask."""

    def __init__(self, sam: Sam, settings: SamSettings) -> None:
        values = {**settings.__dict__}
        self.min_region = values.pop("min_mask_region_area")
        if values["point_grids"]:
            # As a user of the package gives them: arrays, and no points per side.
            values["point_grids"] = [np.array(layer) for layer in json.loads(Path(values["point_grids"]).read_text())]
            values["points_per_side"] = None
        super().__init__(sam, **{name: values[name] for name in values if name not in ("precision", "threads")})
        self.scores: dict[tuple[float, ...], list[float]] = {}

    def _process_crop(self, image: np.ndarray, crop_box: list[int], *rest: Any) -> Any:
        inner = self.predictor.predict_torch

        def predict(points: torch.Tensor, *arguments: Any, **options: Any) -> Any:
            result = inner(points, *arguments, **options)
            for row in result[1].tolist():
                self.rows.append(row)
            return result

        self.rows: list[list[float]] = []
        self.predictor.predict_torch = predict
        try:
            data = super()._process_crop(image, crop_box, *rest)
        finally:
            self.predictor.predict_torch = inner
        if len(data["rles"]) == 0:
            # The package fails where a crop has no masks.
            data["crop_boxes"] = torch.zeros((0, 4), dtype=torch.int64)
        points = self.point_grids[rest[0]] * np.array([[crop_box[2] - crop_box[0], crop_box[3] - crop_box[1]]])
        for point, row in zip(points + np.array([crop_box[:2]]), self.rows, strict=True):
            self.scores[(*point, *crop_box)] = row
        return data

    def run(self, rgb: np.ndarray) -> list[Mask]:
        masks = []
        for record in self.generate(rgb):
            x, y = record["point_coords"][0]
            left, top, width, height = record["crop_box"]
            row = self.scores[x, y, left, top, left + width, top + height]
            key = (x, y, row.index(record["predicted_iou"]))
            masks.append(Mask(key, record["segmentation"], record["predicted_iou"], record["stability_score"]))
        return masks


@pytest.fixture(scope="module")
def sam() -> Sam:
    return build_tiny_sam().requires_grad_(False)


def make_rgb(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Return coloured rectangles on green, (h, w, 3) uint8."""
    rng = np.random.default_rng(seed)
    image = np.full((height, width, 3), (90, 120, 70), dtype=np.uint8)
    for _ in range(20):
        y, x = rng.integers(0, max(1, height - 8)), rng.integers(0, max(1, width - 8))
        rows, cols = rng.integers(4, 50, size=2)
        image[y : y + rows, x : x + cols] = rng.integers(0, 256, size=3)
    return image


def masks_of(generated: GeneratedMasks) -> list[Mask]:
    columns = zip(
        generated.points.tolist(),
        generated.slots.tolist(),
        generated.masks,
        generated.score.tolist(),
        generated.stability.tolist(),
        strict=True,
    )
    return [Mask((*point, slot), pixels, score, stability) for point, slot, pixels, score, stability in columns]


def assert_same_masks(ours: list[Mask], theirs: list[Mask]) -> None:
    """Same prompts and slots; pixels, scores, their order and stability up to rounding."""
    assert np.allclose([mask.score for mask in ours], [mask.score for mask in theirs], rtol=0, atol=1e-5)
    ours, theirs = (sorted(masks, key=lambda mask: mask.key) for masks in (ours, theirs))
    assert [mask.key for mask in ours] == [mask.key for mask in theirs]
    n_differing = sum(int((a.pixels != b.pixels).sum()) for a, b in zip(ours, theirs, strict=True))
    assert n_differing <= MOST_DIFFERING * sum(mask.pixels.size for mask in theirs)
    for name, error in (("score", 1e-5), ("stability", 5e-4)):
        mine, given = ([getattr(mask, name) for mask in masks] for masks in (ours, theirs))
        assert np.allclose(mine, given, rtol=0, atol=error, equal_nan=True)


def hungarian_miou(ours: list[np.ndarray], theirs: list[np.ndarray]) -> float:
    """Return the mean IoU of the best one-to-one matching; masks without a partner count as 0."""
    if not ours and not theirs:
        return 1.0
    a, b = (np.array([mask.ravel() for mask in masks], dtype=np.float32) for masks in (ours, theirs))
    common = a @ b.T
    iou = common / (a.sum(axis=1)[:, None] + b.sum(axis=1)[None] - common)
    return float(iou[linear_sum_assignment(-iou)].sum() / max(len(ours), len(theirs)))


@pytest.mark.parametrize(
    "changes",
    [
        {},
        {"points_per_side": 1},
        {"points_per_side": 11, "points_per_batch": 7},
        {"pred_iou_thresh": 0.94},
        {"pred_iou_thresh": 0.0, "stability_score_thresh": 0.0},
        {"stability_score_thresh": 0.99},
        {"stability_score_offset": 12.0, "stability_score_thresh": 0.8},
        {"box_nms_thresh": 0.3},
        {"crop_n_layers": 1, "crop_nms_thresh": 0.4},
        {"crop_n_layers": 2, "crop_n_points_downscale_factor": 2, "crop_overlap_ratio": 0.2},
    ],
    ids=str,
)
@pytest.mark.parametrize("size", [(256, 256), (140, 230)], ids=str)
def test_masks_equal_the_package_s(changes: dict, size: tuple[int, int], sam: Sam) -> None:
    settings = replace(FEW_POINTS, **changes)
    rgb = make_rgb(*size)
    theirs = Reference(sam, settings).run(rgb)
    assert_same_masks(masks_of(TileGenerator(sam, settings).run(rgb)), theirs)
    assert theirs


@pytest.mark.parametrize("crop_n_layers", [0, 1])
def test_explicit_point_grids_give_the_package_s_masks(crop_n_layers: int, sam: Sam, tmp_path: Path) -> None:
    random = np.random.default_rng(3)
    grids = [random.uniform(0, 1, (n, 2)).tolist() for n in (40, 9)[: crop_n_layers + 1]]
    path = tmp_path / "grids.json"
    path.write_text(json.dumps(grids))
    settings = SamSettings(point_grids=str(path), crop_n_layers=crop_n_layers)
    rgb = make_rgb(140, 230)
    theirs = Reference(sam, settings).run(rgb)
    assert_same_masks(masks_of(TileGenerator(sam, settings).run(rgb)), theirs)
    assert theirs


@pytest.mark.parametrize("crop_n_layers", [0, 1])
def test_the_same_candidates_reach_the_suppression_of_duplicates(crop_n_layers: int, sam: Sam) -> None:
    settings = replace(
        FEW_POINTS, crop_n_layers=crop_n_layers, box_nms_thresh=ALL_CANDIDATES, crop_nms_thresh=ALL_CANDIDATES
    )
    rgb = make_rgb(200, 256)
    theirs = Reference(sam, settings).run(rgb)
    assert_same_masks(masks_of(TileGenerator(sam, settings).run(rgb)), theirs)
    assert len(theirs) > 36


@pytest.mark.parametrize("size", [(300, 400), (512, 512), (40, 33), (5, 256), (257, 31)], ids=str)
def test_tiles_of_any_size_give_the_package_s_masks(size: tuple[int, int], sam: Sam) -> None:
    rgb = make_rgb(*size)
    assert_same_masks(masks_of(TileGenerator(sam, FEW_POINTS).run(rgb)), Reference(sam, FEW_POINTS).run(rgb))


@pytest.mark.parametrize("crop_n_layers", [0, 1])
def test_small_regions_are_removed_from_the_package_s_masks(crop_n_layers: int, sam: Sam) -> None:
    least = 60
    settings = replace(FEW_POINTS, min_mask_region_area=least, crop_n_layers=crop_n_layers, box_nms_thresh=1.0)
    rgb = make_rgb(192, 256)
    ours = {mask.key: mask for mask in masks_of(TileGenerator(sam, settings).run(rgb))}
    theirs = {mask.key: mask for mask in Reference(sam, replace(settings, min_mask_region_area=0)).run(rgb)}
    n_changed = 0
    assert ours and set(ours) <= set(theirs)
    for key, mask in ours.items():
        pixels, filled = remove_small_regions(theirs[key].pixels, least, holes=True)
        pixels, trimmed = remove_small_regions(pixels, least, holes=False)
        n_changed += filled or trimmed
        assert (mask.pixels != pixels).sum() <= 1
    assert n_changed > 0


def test_the_encoder_s_map_is_the_package_s(sam: Sam) -> None:
    rgb = make_rgb(150, 200)
    settings = replace(FEW_POINTS, points_per_side=2, crop_n_layers=1)
    predictor = Reference(sam, settings).predictor
    predictor.set_image(rgb)
    expected = predictor.features[0].numpy()
    embedding = TileGenerator(sam, settings).run(rgb).embedding
    assert np.abs(embedding - expected).max() <= 1e-5 * np.abs(expected).max()


def test_thresholds_that_drop_everything_leave_no_masks(sam: Sam) -> None:
    unsure = deepcopy(sam)
    with torch.no_grad():
        unsure.mask_decoder.iou_prediction_head.layers[-1].bias -= 1e3
    unstable = replace(FEW_POINTS, stability_score_thresh=1.0, stability_score_offset=1e6, min_mask_region_area=9)
    scored = replace(FEW_POINTS, pred_iou_thresh=0.5, stability_score_thresh=0.0, min_mask_region_area=9)
    for model, settings in ((sam, unstable), (unsure, scored)):
        generated = TileGenerator(model, settings).run(make_rgb(90, 100))
        assert generated.masks == [] and generated.score.shape == generated.slots.shape == (0,)
        assert generated.points.shape == (0, 2) and generated.embedding.shape == (64, 16, 16)


@pytest.mark.parametrize("crop_n_layers", [0, 1])
def test_a_block_upscaled_together_as_on_a_gpu_gives_the_package_s_masks(crop_n_layers: int, sam: Sam) -> None:
    settings = replace(FEW_POINTS, crop_n_layers=crop_n_layers)
    rgb = make_rgb(200, 256)
    generator = TileGenerator(sam, settings)
    generator.together, generator.block, generator.n_images = True, 20, 4
    assert_same_masks(masks_of(generator.run(rgb)), Reference(sam, settings).run(rgb))


def test_products_with_shared_keys_are_the_same_for_a_block_at_once() -> None:
    tokens, shared = torch.randn((3, 2, 5, 4)), torch.randn((2, 4, 7))
    one_by_one = decoder._times_shared(tokens, shared, torch.zeros((3, 10, 7)))
    assert torch.allclose(decoder._times_shared_at_once(tokens, shared), one_by_one, atol=1e-6)
    shares, shared = torch.randn((3, 2, 5, 7)), torch.randn((2, 7, 4))
    assert torch.allclose(decoder._shared_times_at_once(shares, shared), decoder._shared_times(shares, shared))


class NoDoubles(TorchDispatchMode):
    """Fails where an operation gives double precision, which MPS does not know."""

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = function(*args, **(kwargs or {}))
        found = [value for value in tree_leaves(result) if isinstance(value, torch.Tensor)]
        assert all(value.dtype not in (torch.float64, torch.complex128) for value in found), function
        return result


@pytest.mark.parametrize("precision", ["exact", "pruned"])
def test_nothing_is_computed_in_double_precision_where_a_device_knows_none(precision: str, sam: Sam) -> None:
    settings = replace(FEW_POINTS, crop_n_layers=1, min_mask_region_area=9, precision=precision)
    rgb = make_rgb(140, 230)
    expected = masks_of(TileGenerator(sam, settings).run(rgb))
    generator = TileGenerator(sam, settings)
    generator.point_type, generator.together = np.float32, True
    with NoDoubles():
        found = generator.run(rgb)
    assert expected and [mask.key for mask in masks_of(found)] == [mask.key for mask in expected]


def test_the_watch_for_double_precision_sees_it(sam: Sam) -> None:
    with pytest.raises(AssertionError), NoDoubles():
        TileGenerator(sam, FEW_POINTS).run(make_rgb(64, 64))


def test_tiles_of_several_sizes_are_encoded_together(sam: Sam) -> None:
    tiles = [make_rgb(256, 256), make_rgb(140, 230, seed=1), make_rgb(40, 33, seed=2)]
    settings = replace(FEW_POINTS, crop_n_layers=1)
    generator = TileGenerator(sam, settings)
    generator.n_images = 4
    sizes = []
    embed = generator.embed
    generator.embed = lambda images: sizes.append(len(images)) or embed(images)  # type: ignore[method-assign]
    for found, rgb in zip(generator.run_all(tiles), tiles, strict=True):
        assert_same_masks(masks_of(found), Reference(sam, settings).run(rgb))
    assert sizes == [4, 4, 4, 3]


def test_half_as_many_tiles_are_encoded_where_memory_runs_out(sam: Sam, caplog: pytest.LogCaptureFixture) -> None:
    tiles = [make_rgb(90, 100, seed=seed) for seed in range(5)]
    expected = [masks_of(TileGenerator(sam, FEW_POINTS).run(rgb)) for rgb in tiles]
    generator = TileGenerator(sam, FEW_POINTS)
    generator.n_images = 8
    embed = generator.embed

    def exhausted(images: list[np.ndarray]) -> torch.Tensor:
        if len(images) > 2:
            raise torch.OutOfMemoryError("out of memory")
        return embed(images)

    generator.embed = exhausted  # type: ignore[method-assign]
    for found, masks in zip(generator.run_all(tiles), expected, strict=True):
        assert_same_masks(masks_of(found), masks)
    assert generator.n_images == 2 and "encoding 2 tiles at a time" in caplog.text


def test_the_generator_changes_nothing_in_the_model(sam: Sam) -> None:
    before = {name: value.clone() for name, value in sam.state_dict().items()}
    TileGenerator(sam, FEW_POINTS).run(make_rgb(64, 64))
    assert all(torch.equal(value, before[name]) for name, value in sam.state_dict().items())


@pytest.mark.slow
def test_vit_b_gives_the_package_s_masks_within_its_own_noise() -> None:
    vit_b = build_vit_b().requires_grad_(False)
    settings = SamSettings(points_per_side=3, box_nms_thresh=ALL_CANDIDATES, points_per_batch=64)
    rgb = make_rgb(1024, 1024)
    ours = TileGenerator(vit_b, settings).run(rgb)
    theirs = Reference(vit_b, settings).run(rgb)
    again = Reference(vit_b, replace(settings, points_per_batch=5)).run(rgb)
    assert [mask.key for mask in masks_of(ours)] == [mask.key for mask in theirs] and len(theirs) >= 5
    pixels = [mask.pixels for mask in theirs]
    floor = hungarian_miou([mask.pixels for mask in again], pixels)
    assert hungarian_miou(ours.masks, pixels) >= min(0.999, floor)
    predictor = Reference(vit_b, settings).predictor
    predictor.set_image(rgb)
    grid = EmbeddingGrid(1024, 1024, 1024, 64)
    expected = pool_pfl(pixels, predictor.features[0].numpy(), grid)
    error = np.linalg.norm(pool_pfl(ours.masks, ours.embedding, grid) - expected, axis=1)
    assert (error <= 1e-4 * np.linalg.norm(expected, axis=1)).all()


def test_fast_masks_are_nearly_the_exact_ones(sam: Sam) -> None:
    rgb = make_rgb(256, 256)
    exact = TileGenerator(sam, FEW_POINTS).run(rgb)
    fast = TileGenerator(sam, replace(FEW_POINTS, precision="fast")).run(rgb)
    assert len(exact.masks) >= 10 and hungarian_miou(fast.masks, exact.masks) > 0.9


def test_pruning_asks_fewer_points_and_keeps_the_order(sam: Sam) -> None:
    rgb = make_rgb(256, 256)
    settings = replace(FEW_POINTS, points_per_side=12)
    whole, pruned = (TileGenerator(sam, replace(settings, precision=name)) for name in ("fast", "pruned"))
    asked = {}
    for name, generator in (("fast", whole), ("pruned", pruned)):
        start = generator.decoder.start

        def counted(points: torch.Tensor, tile: Any, name: str = name, start: Any = start) -> Any:
            asked[name] = asked.get(name, 0) + len(points)
            return start(points, tile)

        generator.decoder.start = counted  # type: ignore[method-assign]
    everything, fewer = whole.run(rgb), pruned.run(rgb)
    assert asked["fast"] == 144 and 36 <= asked["pruned"] < 144
    assert hungarian_miou(fewer.masks, everything.masks) > 0.5
    assert (np.diff(fewer.score) <= 0).all()


def test_half_as_many_prompts_are_decoded_where_memory_runs_out(sam: Sam, caplog: pytest.LogCaptureFixture) -> None:
    """Fault 37."""
    rgb = make_rgb(192, 256)
    expected = masks_of(TileGenerator(sam, FEW_POINTS).run(rgb))
    generator = TileGenerator(sam, FEW_POINTS)
    decode = generator.decoder.decode

    def exhausted(tokens: torch.Tensor, *rest: Any) -> Any:
        if len(tokens) > 3:
            raise torch.OutOfMemoryError("out of memory")
        return decode(tokens, *rest)

    generator.decoder.decode = exhausted  # type: ignore[method-assign]
    assert_same_masks(masks_of(generator.run(rgb)), expected)
    assert generator.block == 2 and "decoding 2 prompts at a time" in caplog.text


def test_memory_that_holds_not_even_one_prompt_is_an_error(sam: Sam) -> None:
    generator = TileGenerator(sam, FEW_POINTS)

    def exhausted(*_: Any) -> Any:
        raise torch.OutOfMemoryError("out of memory")

    generator.decoder.decode = exhausted  # type: ignore[method-assign]
    with pytest.raises(torch.OutOfMemoryError):
        generator.run(make_rgb(64, 64))
