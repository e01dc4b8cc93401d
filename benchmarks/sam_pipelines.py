"""The ways from a GeoTIFF to a class raster that `sam.py` measures, from file to file.

F does what the ALPS paper describes and its code does, step by step: the features are upsampled for each mask, though
masks that the gate drops cost no more. What a kinder reading would come to, one upsampling for each image, is told too.
F ends at the class raster; ours also writes segments and polygons. B is samgeo's tiled run, and G the package's masks,
each with a raster of objects and their polygons, without classes.
"""

from __future__ import annotations

import contextlib
import os
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import geopandas
import numpy as np
import rasterio
import torch
from PIL import Image
from rasterio.features import shapes
from segment_anything import SamAutomaticMaskGenerator, SamPredictor
from segment_anything.modeling import Sam
from shapely.geometry import shape
from sklearn.cluster import MiniBatchKMeans
from torch.nn import functional

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.sample.sample_scene import GSD_M, write_scene
from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model
from alps_qgis.engine.settings import SamSettings
from benchmarks.sam_summary import summarise_pipelines, there_and_back

WAYS = {
    "F": "the published pipeline: encoder twice, upsampled features, one file per mask",
    "B": "samgeo, generate(batch=True) and tiff_to_vector",
    "G": "the package's masks, painted and turned into polygons",
    "P": "ours end to end, exact",
    "Q": "ours end to end, fast",
}
N_CLASSES = 16
GATE = 0.3
NOT_COVERED = 255
REGISTERED = ("vit_b", "vit_l", "vit_h")


def measure_pipelines(
    arms: list[str],
    sam: Sam,
    checkpoint: Path | None,
    model: str,
    settings: SamSettings,
    tiles: list[np.ndarray],
    repeats: int,
) -> dict[str, Any]:
    """Run the pipelines on scenes of one tile each, there and back, and return times and ratios.

    Args:
        arms: of `WAYS`.
        sam: the model.
        checkpoint: its file; None writes one for the time being.
        model: `vit_b`, `vit_l` or `vit_h`, or another name, which samgeo cannot load.
        settings: of the mask generation.
        tiles: (h, w, 3) uint8 each.
        repeats: runs of an arm on a scene.
    """
    rows = []
    with tempfile.TemporaryDirectory(prefix="alps-bench-") as folder:
        path = checkpoint or Path(folder) / f"sam_{model}_random.pth"
        if checkpoint is None:
            torch.save(sam.state_dict(), path)
        device = str(sam.device)
        start = time.perf_counter()
        load_model(inspect_checkpoint(path), device)
        load_seconds = time.perf_counter() - start
        for index, rgb in enumerate(tiles):
            scene = Path(folder) / f"scene_{index}.tif"
            write_scene(scene, rgb)
            row: dict[str, Any] = {"n_px": rgb.shape[0] * rgb.shape[1], "arms": defaultdict(list)}
            for number, arm in enumerate(there_and_back(arms, index, repeats)):
                out = Path(folder) / f"out_{index}_{number}"
                out.mkdir()
                row["arms"][arm].append(_run(arm, sam, path, model, settings, scene, out))
                print(f"scene {index} {arm}: {row['arms'][arm][-1]['seconds']:.1f} s", file=sys.stderr, flush=True)
            rows.append(row)
    return {"load_seconds": load_seconds, "summary": summarise_pipelines(rows, GSD_M), "scenes": rows}


def samgeo_missing() -> str:
    """Say why samgeo cannot run, or return an empty string."""
    try:
        import samgeo  # noqa: F401
    except Exception as error:  # whatever a foreign package raises while it is imported
        return f"samgeo does not import ({type(error).__name__}: {error})"
    return ""


def _run(
    arm: str, sam: Sam, checkpoint: Path, model: str, settings: SamSettings, scene: Path, out: Path
) -> dict[str, Any]:
    start_cpu = _cpu_seconds()
    if arm == "F":
        run = published(sam, settings, scene, out)
    elif arm == "G":
        run = _package(sam, settings, scene, out)
    elif arm == "B":
        run = _samgeo(checkpoint, model, settings, scene, out, str(sam.device))
    else:
        run = _ours(checkpoint, str(sam.device), settings, scene, out, "exact" if arm == "P" else "fast")
    return run | {"cpu_seconds": _cpu_seconds() - start_cpu}


def _cpu_seconds() -> float:
    """Return the processor seconds of this process and of those that it started and that ended."""
    return sum(os.times()[:4])


def _ours(
    checkpoint: Path, device: str, settings: SamSettings, scene: Path, out: Path, precision: str
) -> dict[str, Any]:
    """Run the command's own job; loading the model counts, as it does for whoever runs it."""
    sam = {name: value for name, value in settings.__dict__.items() if name != "precision"} | {"precision": precision}
    segment = {"segmenter": "sam_vit_b", "checkpoint": str(checkpoint), "device": device, "sam": sam, "gate": GATE}
    chosen = {"segment": segment, "codebook": {"clusters": N_CLASSES}}
    start = time.perf_counter()
    result = run_job("label", {"scenes": [str(scene)], "out": str(out), "settings": chosen}, Progress())
    return {"seconds": time.perf_counter() - start, "n_masks": result["scenes"][0]["n_segments"]}


def _samgeo(checkpoint: Path, model: str, settings: SamSettings, scene: Path, out: Path, device: str) -> dict[str, Any]:
    from samgeo import SamGeo

    asked = {"points_per_side": settings.points_per_side}
    geo = SamGeo(model_type=model, automatic=True, device=device, checkpoint=str(checkpoint), sam_kwargs=asked)
    start = time.perf_counter()
    geo.generate(str(scene), str(out / "objects.tif"), batch=True)
    geo.tiff_to_vector(str(out / "objects.tif"), str(out / "objects.gpkg"))
    return {"seconds": time.perf_counter() - start, "n_masks": len(geopandas.read_file(out / "objects.gpkg"))}


def _package(sam: Sam, settings: SamSettings, scene: Path, out: Path) -> dict[str, Any]:
    """Write the package's masks as objects and polygons, in as few lines as its users need; the model is loaded."""
    start = time.perf_counter()
    with rasterio.open(scene) as source:
        rgb, profile = np.ascontiguousarray(source.read().transpose(1, 2, 0)), source.profile
    masks = [record["segmentation"] for record in _generated(sam, settings, rgb)]
    objects = np.zeros(rgb.shape[:2], dtype=np.int32)
    for number, mask in enumerate(sorted(masks, key=np.count_nonzero, reverse=True), 1):
        objects[mask] = number
    profile |= {"count": 1, "dtype": "int32", "nodata": 0, "photometric": "MINISBLACK"}
    with rasterio.open(out / "objects.tif", "w", **profile) as target:
        target.write(objects, 1)
    found = list(shapes(objects, objects > 0, transform=profile["transform"]))
    polygons = [shape(geometry) for geometry, _ in found]
    numbers = [int(number) for _, number in found]
    geopandas.GeoDataFrame({"object": numbers}, geometry=polygons, crs=profile["crs"]).to_file(out / "objects.gpkg")
    return {"seconds": time.perf_counter() - start, "n_masks": len(masks)}


def _generated(sam: Sam, settings: SamSettings, rgb: np.ndarray) -> list[dict[str, Any]]:
    asked = {name: value for name, value in settings.__dict__.items() if name not in ("precision", "threads")}
    found: list[dict[str, Any]] = SamAutomaticMaskGenerator(sam, **asked).generate(rgb)
    return found


def published(sam: Sam, settings: SamSettings, scene: Path, out: Path) -> dict[str, Any]:
    """Label a scene as the paper describes it; the model is loaded already. Returns seconds, stages and masks."""
    seconds: dict[str, float] = defaultdict(float)
    start = time.perf_counter()
    with rasterio.open(scene) as source:
        rgb = np.ascontiguousarray(source.read().transpose(1, 2, 0))
    with _timed(seconds, "masks, with the first run of the encoder"):
        masks = [record["segmentation"] for record in _generated(sam, settings, rgb)]
    with _timed(seconds, "one file per mask"):
        paths = [out / f"mask_{index:05d}.png" for index in range(len(masks))]
        for path, mask in zip(paths, masks, strict=True):
            Image.fromarray(mask.astype(np.uint8) * 255).save(path)
    with _timed(seconds, "second run of the encoder"):
        predictor = SamPredictor(sam)
        predictor.set_image(rgb)
    kept = _pool(predictor, rgb.shape[:2], paths, seconds)
    with _timed(seconds, "clusters and painting"):
        _paint(kept, scene, out / "classes.tif")
    return {"seconds": time.perf_counter() - start, "stages": dict(seconds), "n_masks": len(masks), "n_kept": len(kept)}


def _pool(predictor: SamPredictor, shape: tuple[int, int], paths: list[Path], seconds: dict[str, float]) -> list[Path]:
    """Write the mean of the upsampled features (C, h, w) under each mask that passes the gate beside its file."""
    kept = []
    for path in paths:
        with _timed(seconds, "pooling"):
            mask = torch.as_tensor(np.asarray(Image.open(path)) > 0, device=predictor.features.device)
            if not 0.0 < float(mask.float().mean()) <= GATE:
                continue
        with _timed(seconds, "upsampling"):
            features = _upsampled(predictor, shape)
        with _timed(seconds, "pooling"):
            aligned = features * mask
            np.save(path.with_suffix(".npy"), (aligned.sum(dim=(1, 2)) / mask.sum()).cpu().numpy())
        kept.append(path)
    return kept


def _upsampled(predictor: SamPredictor, shape: tuple[int, int]) -> torch.Tensor:
    """Return the features (C, h, w) at the image's size."""
    side, (rows, cols) = predictor.model.image_encoder.img_size, predictor.input_size
    square = functional.interpolate(predictor.features, (side, side), mode="bilinear", align_corners=False)
    features = square[..., :rows, :cols]
    if (rows, cols) != shape:
        features = functional.interpolate(features, shape, mode="bilinear", align_corners=False)
    return features[0]


def _paint(paths: list[Path], scene: Path, out: Path) -> None:
    with rasterio.open(scene) as source:
        profile = source.profile | {"count": 1, "nodata": NOT_COVERED, "photometric": "MINISBLACK"}
        labels = np.full(source.shape, NOT_COVERED, dtype=np.uint8)
    if paths:
        pfl = np.stack([np.load(path.with_suffix(".npy")) for path in paths])
        n_clusters = min(N_CLASSES, len(pfl))
        clusters = MiniBatchKMeans(n_clusters, random_state=0, n_init=3).fit_predict(pfl)
        for path, cluster in zip(paths, clusters, strict=True):
            labels[np.asarray(Image.open(path)) > 0] = cluster
    with rasterio.open(out, "w", **profile) as target:
        target.write(labels, 1)


@contextlib.contextmanager
def _timed(seconds: dict[str, float], stage: str) -> Iterator[None]:
    start = time.perf_counter()
    try:
        yield
    finally:
        seconds[stage] += time.perf_counter() - start
