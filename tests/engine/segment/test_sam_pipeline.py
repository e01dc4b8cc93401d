"""SAM through the whole main job: from a raster to segments, classes and polygons."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.features
import torch
from scipy import ndimage
from segment_anything import SamAutomaticMaskGenerator
from segment_anything.modeling import Sam

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import CheckpointError, PflKindError
from alps_qgis.engine.labels.vectorize import to_pixel
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.tables.segments import read_meta, read_segments
from tests.engine.encoder_files import SIZE
from tests.engine.factories import make_raster
from tests.engine.tiny_sam import build_tiny_sam, build_vit_b, save_pth

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return save_pth(build_tiny_sam(), tmp_path_factory.mktemp("models") / "small.pth")


def make_pixels(height: int, width: int, seed: int = 0) -> np.ndarray:
    """Return soft coloured patches, (3, h, w) uint8."""
    rng = np.random.default_rng(seed)
    noise = ndimage.gaussian_filter(rng.normal(size=(3, height, width)), (0, 9, 9))
    return np.clip(128 + 900 * noise, 1, 255).astype(np.uint8)


def make_settings(checkpoint: Path, n_points: int = 6, **segment: float | str) -> dict:
    sam = {"points_per_side": n_points}
    chosen = {"segmenter": "sam_vit_b", "checkpoint": str(checkpoint), "device": "cpu", "sam": sam, **segment}
    return {"segment": chosen, "tiles": {"tile": 256, "halo": 64}, "codebook": {"clusters": 4}}


def run_label(scenes: list[Path], out: Path, settings: dict, **arguments: object) -> dict:
    given = {"scenes": [str(scene) for scene in scenes], "out": str(out), "settings": settings, **arguments}
    return run_job("label", given, Progress())


def assert_masks_equal_the_package_s(sam: Sam, checkpoint: Path, n_points: int, tmp_path: Path) -> None:
    """Label a scene of one tile, and compare its segments with the package's own masks, pixel by pixel."""
    pixels = make_pixels(192, 256)
    scene = make_raster(tmp_path / "scene.tif", pixels)
    settings = make_settings(checkpoint, n_points, gate=1.0, min_area_px=1)
    summary = run_label([scene], tmp_path / "out", settings)["scenes"][0]
    records = SamAutomaticMaskGenerator(sam, points_per_side=n_points).generate(
        np.ascontiguousarray(pixels.transpose(1, 2, 0))
    )
    meta = read_meta(Path(summary["segments"]))
    assert meta is not None
    (batch,) = read_segments(Path(summary["segments"]))
    drawn = [
        rasterio.features.rasterize([polygon], out_shape=(192, 256), dtype=np.uint8).astype(bool)
        for polygon in to_pixel(batch.geometry, meta.grid)
    ]
    assert len(drawn) == len(records) >= 5
    ours = dict(zip((mask.tobytes() for mask in drawn), batch.columns["score"].tolist(), strict=True))
    theirs = {record["segmentation"].tobytes(): record["predicted_iou"] for record in records}
    assert ours.keys() == theirs.keys()
    assert all(abs(ours[mask] - theirs[mask]) < 1e-6 for mask in ours)


def test_segments_of_a_scene_equal_the_masks_of_the_package(checkpoint: Path, tmp_path: Path) -> None:
    assert_masks_equal_the_package_s(build_tiny_sam(), checkpoint, 6, tmp_path)


@pytest.mark.slow
def test_segments_by_vit_b_equal_the_masks_of_the_package(tmp_path: Path) -> None:
    torch.set_num_threads(2)
    vit_b = build_vit_b()
    path = save_pth(vit_b, tmp_path / "random_vit_b.pth")
    assert_masks_equal_the_package_s(vit_b, path, 3, tmp_path)
    meta = read_meta(tmp_path / "out" / "scene_segments.gpkg")
    assert meta is not None and meta.pfl_kind == f"sam_vit_b:{hashlib.sha256(path.read_bytes()).hexdigest()[:8]}:256"


def test_a_checkpoint_goes_from_raster_to_polygons(checkpoint: Path, tmp_path: Path) -> None:
    scene = make_raster(tmp_path / "scene.tif", make_pixels(300, 400))
    result = run_label([scene], tmp_path / "out", make_settings(checkpoint))
    summary = result["scenes"][0]
    assert result["segmenter"] == "sam_vit_b" and result["failed"] == []
    assert summary["n_tiles"] == 6 and summary["n_segments"] >= 20 and summary["covered_share"] > 0.5
    (batch,) = read_segments(Path(summary["segments"]))
    kind = f"sam_32x2:{hashlib.sha256(checkpoint.read_bytes()).hexdigest()[:8]}:64"
    assert set(batch.columns["pfl_kind"]) == {kind}
    assert batch.pfl.shape[1] == 64 and np.isfinite(batch.columns["score"]).all()
    assert (batch.columns["stability"] >= 0.95).all()
    with rasterio.open(summary["classes"]) as classes, rasterio.open(scene) as source:
        labels = classes.read(1)
        assert (classes.transform, classes.crs, classes.shape) == (source.transform, source.crs, source.shape)
    assert set(np.unique(labels)) <= {0, 1, 2, 3, 255} and len(np.unique(labels)) >= 3
    assert len(pyogrio.read_dataframe(summary["polygons"])) == summary["n_polygons"] > 0


def test_the_same_scene_gives_the_same_bytes_again(checkpoint: Path, tmp_path: Path) -> None:
    scene = make_raster(tmp_path / "scene.tif", make_pixels(200, 300))
    for name in ("first", "second"):
        run_label([scene], tmp_path / name, make_settings(checkpoint))
    for path in sorted((tmp_path / "first").iterdir()):
        assert path.read_bytes() == (tmp_path / "second" / path.name).read_bytes(), path.name


def test_nodata_is_outside_every_segment(checkpoint: Path, tmp_path: Path) -> None:
    pixels = make_pixels(200, 256)
    pixels[:, :, 150:] = 0
    scene = make_raster(tmp_path / "scene.tif", pixels, nodata=0)
    summary = run_label([scene], tmp_path / "out", make_settings(checkpoint))["scenes"][0]
    with rasterio.open(summary["classes"]) as classes:
        labels = classes.read(1)
    assert (labels[:, 150:] == 255).all() and (labels[:, :150] != 255).any()


def test_thresholds_that_drop_everything_give_valid_empty_outputs(checkpoint: Path, tmp_path: Path) -> None:
    full = make_raster(tmp_path / "full.tif", make_pixels(100, 120))
    codebook = run_label([full], tmp_path / "full", make_settings(checkpoint))["codebook"]
    settings = make_settings(checkpoint)
    settings["segment"]["sam"] |= {"stability_score_thresh": 1.0, "stability_score_offset": 1e6}
    summary = run_label([full], tmp_path / "out", settings, codebook=codebook)["scenes"][0]
    assert summary["n_segments"] == 0
    with rasterio.open(summary["classes"]) as classes:
        assert (classes.read(1) == 255).all()


def test_a_codebook_of_another_segmenter_is_refused(checkpoint: Path, tmp_path: Path) -> None:
    scene = make_raster(tmp_path / "scene.tif", make_pixels(100, 120))
    superpixels = {"segment": {"segmenter": "superpixels", "workers": 1}, "codebook": {"clusters": 3}}
    codebook = run_label([scene], tmp_path / "superpixels", superpixels)["codebook"]
    with pytest.raises(PflKindError):
        run_label([scene], tmp_path / "out", make_settings(checkpoint), codebook=codebook)
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_a_damaged_checkpoint_leaves_nothing_behind(checkpoint: Path, tmp_path: Path) -> None:
    scene = make_raster(tmp_path / "scene.tif", make_pixels(100, 120))
    damaged = tmp_path / "damaged.pth"
    damaged.write_bytes(checkpoint.read_bytes()[:5000])
    with pytest.raises(CheckpointError, match=r"damaged\.pth .* truncated or damaged"):
        run_label([scene], tmp_path / "out", make_settings(damaged))
    assert not (tmp_path / "out").exists() or not list((tmp_path / "out").iterdir())


def test_the_encoder_describes_masks_of_sam_too_if_it_is_wanted(checkpoint, encoder, tmp_path):
    """Fault 366: masks that overlap, in tiles that begin anywhere; the features of the model stay as they are."""
    scene = make_raster(tmp_path / "scene.tif", make_pixels(300, 340))
    for features in ("auto", "encoder"):
        run_label([scene], tmp_path / features, make_settings(checkpoint, features=features))
    run_label([scene], tmp_path / "workers", make_settings(checkpoint, features="encoder", workers=2))

    plain, both, again = (
        np.concatenate([batch.pfl for batch in read_segments(tmp_path / name / "scene_segments.gpkg")])
        for name in ("auto", "encoder", "workers")
    )
    kinds = [read_meta(tmp_path / name / "scene_segments.gpkg").pfl_kind for name in ("auto", "encoder")]
    assert kinds[1].startswith(f"{kinds[0]}+encoder:{SIZE}:")
    assert (both[:, :-SIZE] == plain).all()
    assert (both == again).all()
    assert 0 < both[:, -SIZE:].min() and both[:, -SIZE:].max() < 1
