"""The report on a run and the table of its class areas."""

from __future__ import annotations

import csv
import re
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from tests.engine.factories import make_raster

from .test_label import Listener, digests, label, quarters


def _text(page: str) -> str:
    return re.sub(r"\s+", " ", re.sub(r"<[^>]+>|data:[^\"]+", " ", page))


def test_report_and_areas_of_a_scene(tmp_path):
    """Fault 164: nothing said how large the classes are, or which segments need a look."""
    scene = make_raster(tmp_path / "fields.tif", quarters())
    report, areas = tmp_path / "run.html", tmp_path / "areas.csv"

    result = label([scene], tmp_path / "out", report=str(report), areas=str(areas))

    assert (result["report"], result["areas"]) == (str(report), str(areas))
    with open(areas, encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    with rasterio.open(tmp_path / "out" / "fields_classes.tif") as dataset:
        values = dataset.read(1)
    for row in rows:
        n_px = int((values == int(row["class_id"])).sum())
        assert (int(row["n_px"]), float(row["area_m2"])) == (n_px, pytest.approx(100.0 * n_px))
    assert sum(float(row["share"]) for row in rows) == pytest.approx(1)
    page = report.read_text(encoding="utf-8")
    text = _text(page)
    for row in read_codebook(tmp_path / "out" / "codebook.gpkg").rows:
        assert f"{row.class_name} " in text
    for said in ("144 ha labelled", "Area (ha)", "fitted to this scene alone", "Clusters: 4", "superpixels:"):
        assert said in text, said
    assert page.count("<svg") == 2
    assert not re.search(r"<script|https?://(?!www\.w3\.org)", page)
    assert text.count("confidence 0.") == page.count('<img width="132"') > 0


def test_report_leaves_the_other_outputs_as_they_are(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "without")
    label([scene], tmp_path / "with", report=str(tmp_path / "r.html"), areas=str(tmp_path / "a.gpkg"))
    assert digests(tmp_path / "without") == digests(tmp_path / "with")


def test_collection_with_a_scene_that_fails(tmp_path):
    scenes = [make_raster(tmp_path / f"s{n}.tif", quarters(n)) for n in range(3)]
    scenes[1].write_bytes(scenes[1].read_bytes()[:4000])

    label(scenes, tmp_path / "out", report=str(tmp_path / "r.html"), areas=str(tmp_path / "a.csv"))

    text = _text((tmp_path / "r.html").read_text(encoding="utf-8"))
    assert "Classes of 2 scenes" in text
    assert "Left out" in text and "s1.tif" in text
    scenes_of_rows = {line.split(",")[0] for line in (tmp_path / "a.csv").read_text(encoding="utf-8").splitlines()[1:]}
    assert scenes_of_rows == {"s0", "s2"}


def test_scene_without_crs_or_segments(tmp_path):
    """Fault 163: without a CRS, areas are in pixels; without segments, there is nothing to draw."""
    plain = make_raster(tmp_path / "plain.tif", quarters(), crs=None, transform=None)
    label([plain], tmp_path / "out", report=str(tmp_path / "plain.html"))
    text = _text((tmp_path / "plain.html").read_text(encoding="utf-8"))
    assert "14,400 px labelled" in text and "Pixels of each class" in text
    empty = make_raster(tmp_path / "empty.tif", np.zeros((3, 40, 40), np.uint8), nodata=0)
    label([empty], tmp_path / "none", report=str(tmp_path / "empty.html"), areas=str(tmp_path / "empty.gpkg"))
    assert "0 segments" in _text((tmp_path / "empty.html").read_text(encoding="utf-8"))


def test_names_of_classes_and_scenes_are_text_and_not_markup(tmp_path):
    scene = make_raster(tmp_path / "<b>&.tif", quarters())
    label([scene], tmp_path / "out", report=str(tmp_path / "r.html"))
    page = (tmp_path / "r.html").read_text(encoding="utf-8")
    assert "<b>&" not in page and "&lt;b&gt;&amp;" in page


def test_files_of_other_formats_and_existing_files_are_refused_before_any_work(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    for given in ({"report": "r.pdf"}, {"areas": "a.xlsx"}, {"report": "fields.tif.html"}):
        [(name, file)] = given.items()
        (tmp_path / "fields.tif.html").touch()
        with pytest.raises(OutputError, match=re.escape(file)):
            label([scene], tmp_path / "out", **{name: str(tmp_path / file)})
    assert not (tmp_path / "out").exists()


def test_areas_follow_the_edits_of_classes(tmp_path):
    """Fault 169: after a merge, the table of areas still showed the classes from before."""
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "out")
    codebook = read_codebook(tmp_path / "out" / "codebook.gpkg")
    rows = tuple(replace(row, class_name="green" if row.class_id < 2 else "other") for row in codebook.rows)
    write_codebook(tmp_path / "edited.gpkg", replace(codebook, rows=rows))

    result = run_job(
        "relabel",
        {
            "segments": [str(tmp_path / "out" / "fields_segments.gpkg")],
            "codebook": str(tmp_path / "edited.gpkg"),
            "classes": [str(tmp_path / "c.tif")],
            "polygons": [str(tmp_path / "p.gpkg")],
            "areas": str(tmp_path / "a.csv"),
        },
        Listener(),
    )

    assert result["areas"] == str(tmp_path / "a.csv")
    assert "figures" not in result["scenes"][0]
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        found = {row["class_name"]: int(row["n_px"]) for row in csv.DictReader(file)}
    with rasterio.open(tmp_path / "c.tif") as dataset:
        values = dataset.read(1)
    assert found == {"green": int((values == 0).sum()), "other": int((values == 2).sum())}


def test_only_the_areas_of_several_scenes_are_written(tmp_path):
    """Fault 254."""
    scenes = [make_raster(tmp_path / f"{name}.tif", quarters()) for name in ("north", "south")]
    label(scenes, tmp_path / "out", areas=str(tmp_path / "first.csv"))
    before = {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.is_file()}
    given = {
        "segments": [str(tmp_path / "out" / f"{scene.stem}_segments.gpkg") for scene in scenes],
        "codebook": str(tmp_path / "out" / "codebook.gpkg"),
        "areas": str(tmp_path / "again.csv"),
        "only_areas": True,
    }

    result = run_job("relabel", given, Listener())

    assert (result["scenes"], result["failed"], result["areas"]) == ([], [], given["areas"])
    assert Path(given["areas"]).read_text() == (tmp_path / "first.csv").read_text()
    assert {path.name: path.read_bytes() for path in (tmp_path / "out").iterdir() if path.is_file()} == before
    with pytest.raises(OutputError, match="exists"):
        run_job("relabel", given, Listener())
