"""Each value of a codebook, a segments file and a manifest may be anything: a result, or one sentence with the file."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import nibabel
import numpy as np
import pytest
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import SegmentsError
from alps_qgis.engine.progress import SILENT
from tests.engine.factories import make_raster

from .edits import edited_manifests, edited_metadata, edited_settings, edited_tables
from .test_bad_input import judge
from .writing import make_inputs


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("good") / "run"
    make_inputs(folder)
    return folder


def test_every_cell_of_a_codebook_and_of_segments(tmp_path, good):
    """Fault 73."""
    assert judge(list(edited_tables(tmp_path / "files", good)), tmp_path / "out") == {}


def test_every_setting_of_a_codebook(tmp_path, good):
    """Fault 73."""
    assert judge(list(edited_settings(tmp_path / "files", good)), tmp_path / "out") == {}


def test_every_value_of_the_metadata_of_segments(tmp_path, good):
    """Fault 73."""
    assert judge(list(edited_metadata(tmp_path / "files", good)), tmp_path / "out") == {}


def test_every_value_of_a_manifest_of_slices(tmp_path):
    """Fault 73."""
    values = np.arange(8 * 8 * 3, dtype=np.int16).reshape(8, 8, 3)
    nibabel.Nifti1Image(values, np.eye(4)).to_filename(tmp_path / "v.nii.gz")
    run_job("slices", {"volume": str(tmp_path / "v.nii.gz"), "out": str(tmp_path / "slices")}, SILENT)
    (manifest,) = (tmp_path / "slices").glob("*.json")
    for picture in (tmp_path / "slices").glob("*.tif"):
        with rasterio.open(picture) as dataset:
            make_raster(picture.with_name(f"{picture.stem}_classes.tif"), np.ones(dataset.shape, np.uint8))

    cases = list(edited_manifests(tmp_path / "files", manifest, tmp_path / "slices"))
    assert judge(cases, tmp_path / "out") == {}


def test_one_scene_that_cannot_be_read_never_ends_a_collection(tmp_path):
    """Fault 73: whatever lies beside a scene, the others are labelled."""
    values = np.random.default_rng(0).integers(0, 255, (3, 64, 64), dtype=np.uint8)
    scenes = [make_raster(tmp_path / f"{name}.tif", values) for name in ("overviews", "crs", "good")]
    Path(f"{scenes[0]}.ovr").write_text(
        '<VRTDataset rasterXSize="32" rasterYSize="32"><VRTRasterBand dataType="Byte" band="1"><SimpleSource>'
        "<SourceFilename>/vsicurl/http://127.0.0.1:9/x.tif</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>"
    )
    Path(f"{scenes[1]}.aux.xml").write_text("<PAMDataset><SRS>http://127.0.0.1:9/crs</SRS></PAMDataset>")

    settings = {"segment": {"segmenter": "superpixels"}, "codebook": {"clusters": 2}, "workers": 1}
    found = run_job(
        "label", {"scenes": [str(scene) for scene in scenes], "out": str(tmp_path / "o"), "settings": settings}, SILENT
    )

    assert [Path(scene["classes"]).name for scene in found["scenes"]] == ["good_classes.tif"]
    assert [Path(row["input"]).name for row in found["failed"]] == ["crs.tif", "overviews.tif"]


def test_grid_far_larger_than_its_segments_is_refused_at_once(tmp_path, good):
    """Fault 73: 400,000 × 400,000 pixels for segments of a small scene."""
    path = tmp_path / "a_segments.gpkg"
    shutil.copy(good / "a_segments.gpkg", path)
    with closing(sqlite3.connect(path)) as database, database:
        (xml,) = database.execute("SELECT metadata FROM gpkg_metadata").fetchone()
        changed = re.sub(r'(width|height)(&quot;|"): \d+', r"\1\2: 400000", xml)
        database.execute("UPDATE gpkg_metadata SET metadata = ?", (changed,))
    assert changed != xml

    with pytest.raises(SegmentsError, match="a_segments.gpkg says that its scene has 400000 × 400000 pixels"):
        run_job(
            "paint",
            {"segments": str(path), "codebook": str(good / "codebook.gpkg"), "classes": str(tmp_path / "c.tif")},
            SILENT,
        )
