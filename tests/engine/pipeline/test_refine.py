from __future__ import annotations

import json

import numpy as np
import pyogrio
import pytest
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import Cancelled, OutputError, PflKindError, SceneError, SegmentsError
from alps_qgis.engine.pipeline.refine import RefinePlan, refine
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.settings import RefineSettings, TrainSettings

QUICK = TrainSettings(steps=3, crop=32, batch=2, held_out_crops=4, readers=0, evaluate_every=3, device="cpu")


def write_scene(path, seed=0, side=96):
    rng = np.random.default_rng(seed)
    image = np.full((3, side, side), 60, np.uint8)
    image[:, side // 2 :] = 180
    image[0, :, side // 3 :] += 50
    image += rng.integers(0, 20, image.shape, dtype=np.uint8)
    with rasterio.open(
        path, "w", driver="GTiff", width=side, height=side, count=3, dtype="uint8", crs="EPSG:32631",
        transform=rasterio.transform.from_origin(500_000, 5_000_000, 1, 1),
    ) as raster:  # fmt: skip
        raster.write(image)
    return path


@pytest.fixture
def labelled(tmp_path):
    """Return a scene and the folder of its labels."""
    scene = write_scene(tmp_path / "scene.tif")
    settings = {"segment": {"segmenter": "superpixels"}, "codebook": {"clusters": 3}}
    run_job("label", {"scenes": [str(scene)], "out": str(tmp_path / "labels"), "settings": settings}, SILENT)
    return scene, tmp_path / "labels"


def plan_of(labelled, out, **more):
    scene, labels = labelled
    out.mkdir(exist_ok=True)
    values = {"settings": RefineSettings(rounds=1, trust=4.0, confident=1.0), "training": QUICK, **more}
    return RefinePlan([scene], labels, out, **values)


def clusters(path):
    return pyogrio.read_dataframe(path, columns=["cluster", "confidence", "class_override"], read_geometry=False)


class StopAtTheEnd(Progress):
    """Cancels as soon as the network is asked."""

    def __init__(self):
        self.asked = False

    def show(self, fraction, message=""):
        self.asked |= "Asking" in message

    def is_cancelled(self):
        return self.asked


@pytest.mark.slow
def test_refined_labels_are_a_run_of_their_own_and_a_cancelled_run_ends_with_the_same(labelled, tmp_path):
    _, labels = labelled
    before = (labels / "scene_segments.gpkg").read_bytes()
    result = refine(plan_of(labelled, tmp_path / "out"), SILENT)
    [scene], [row] = result["scenes"], result["rounds"]
    new, old = clusters(scene["segments"]), clusters(labels / "scene_segments.gpkg")
    assert (labels / "scene_segments.gpkg").read_bytes() == before
    assert int((new["cluster"] != old["cluster"]).sum()) == scene["n_changed"]
    assert len(new) == scene["n_segments"] and row["learned_share"] == 1.0
    with rasterio.open(scene["classes"]) as raster:
        assert set(np.unique(raster.read(1))) <= {0, 1, 2, 255}
    # The labels fit the codebook beside them, so `relabel` changes nothing.
    run_job(
        "relabel",
        {"segments": [scene["segments"]], "codebook": result["codebook"], "out": str(tmp_path / "again")},
        SILENT,
    )
    with rasterio.open(scene["classes"]) as one, rasterio.open(tmp_path / "again" / "scene_classes.tif") as two:
        assert (one.read(1) == two.read(1)).all()
    report = json.loads((tmp_path / "out" / "refine" / "refine.json").read_text())
    assert report["rounds"] == result["rounds"] and report["scenes"] == ["scene.tif"]

    with pytest.raises(Cancelled):
        refine(plan_of(labelled, tmp_path / "other"), StopAtTheEnd())
    assert not (tmp_path / "other" / "scene_segments.gpkg").exists()
    again = refine(plan_of(labelled, tmp_path / "other"), SILENT)
    assert clusters(again["scenes"][0]["segments"]).equals(new)

    with pytest.raises(OutputError, match="exists"):
        refine(plan_of(labelled, tmp_path / "out"), SILENT)


def test_a_scene_without_segments_is_refused_before_training(labelled, tmp_path):
    """Fault 242: a scene has no segments in the folder."""
    other = write_scene(tmp_path / "other.tif")
    with pytest.raises(SegmentsError, match=r"has no other_segments\.gpkg for the scene"):
        refine(plan_of((other, labelled[1]), tmp_path / "out"), SILENT)


def test_segments_of_another_codebook_are_refused_before_training(labelled, tmp_path):
    """Fault 242: the clusters are those of another codebook."""
    scene, labels = labelled
    settings = {"segment": {"segmenter": "superpixels"}, "codebook": {"clusters": 2}}
    run_job("label", {"scenes": [str(scene)], "out": str(tmp_path / "two"), "settings": settings}, SILENT)
    with pytest.raises(PflKindError, match="clusters of another codebook"):
        refine(plan_of(labelled, tmp_path / "out", codebook=tmp_path / "two" / "codebook.gpkg"), SILENT)


def test_another_scene_of_the_same_name_is_refused_before_training(labelled, tmp_path):
    """Fault 243: the scene is not the one that was segmented."""
    scene, labels = labelled
    write_scene(scene, side=80)
    with pytest.raises(SceneError, match="80 × 80 pixels, but .* 96 × 96"):
        refine(plan_of(labelled, tmp_path / "out"), SILENT)
    assert not (tmp_path / "out" / "refine").exists()
