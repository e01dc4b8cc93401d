"""Each value of a codebook, a segments file and a manifest may be anything: a result, or one sentence with the file."""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import SegmentsError
from alps_qgis.engine.progress import SILENT
from tests.engine.factories import make_raster

from .edits import edited_manifests, edited_metadata, edited_settings, edited_tables, make_slices
from .test_bad_input import judge
from .writing import make_inputs

EVERY = 4
"""The tests run one edit in four; `python -m tests.engine.faults.edits FOLDER` runs all."""


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("good") / "run"
    make_inputs(folder)
    return folder


def test_every_cell_of_a_codebook_and_of_segments(tmp_path, good):
    """Fault 73."""
    assert judge(list(edited_tables(tmp_path / "files", good, EVERY)), tmp_path / "out") == {}


def test_every_setting_of_a_codebook(tmp_path, good):
    """Fault 73."""
    assert judge(list(edited_settings(tmp_path / "files", good, EVERY)), tmp_path / "out") == {}


def test_every_value_of_the_metadata_of_segments(tmp_path, good):
    """Fault 73."""
    assert judge(list(edited_metadata(tmp_path / "files", good, EVERY)), tmp_path / "out") == {}


def test_every_value_of_a_manifest_of_slices(tmp_path):
    """Fault 73."""
    cases = list(edited_manifests(tmp_path / "files", make_slices(tmp_path), EVERY))
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

    settings = {"segment": {"segmenter": "superpixels"}, "codebook": {"clusters": 2}}
    found = run_job(
        "label", {"scenes": [str(scene) for scene in scenes], "out": str(tmp_path / "o"), "settings": settings}, SILENT
    )

    assert [Path(scene["classes"]).name for scene in found["scenes"]] == ["good_classes.tif"]
    assert [Path(row["input"]).name for row in found["failed"]] == ["crs.tif", "overviews.tif"]


def test_grid_far_larger_than_its_segments_is_refused_at_once(tmp_path, good):
    """Fault 73: a million × a million pixels for segments of a small scene."""
    path = tmp_path / "a_segments.gpkg"
    shutil.copy(good / "a_segments.gpkg", path)
    with closing(sqlite3.connect(path)) as database, database:
        (xml,) = database.execute("SELECT metadata FROM gpkg_metadata").fetchone()
        changed = re.sub(r'(width|height)(&quot;|"): \d+', r"\1\2: 1000000", xml)
        database.execute("UPDATE gpkg_metadata SET metadata = ?", (changed,))
    assert changed != xml

    with pytest.raises(SegmentsError, match="a_segments.gpkg says that its scene has 1000000 × 1000000 pixels"):
        run_job(
            "paint",
            {"segments": str(path), "codebook": str(good / "codebook.gpkg"), "classes": str(tmp_path / "c.tif")},
            SILENT,
        )
