# ruff: noqa: F811 - a fixture is imported
from __future__ import annotations

import sqlite3

import geopandas
import numpy as np
import pytest
import rasterio

from alps_qgis.engine.errors import CodebookError, OutputError, SegmentsError, SettingsError
from alps_qgis.engine.pipeline import relabel as job
from alps_qgis.engine.pipeline.relabel import RelabelPlan
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.settings import PolygonSettings
from alps_qgis.engine.tables.codebook import write_codebook
from tests.engine.labels.conftest import make_codebook, make_segments, masks_of  # noqa: F401
from tests.engine.pipeline.endings import ended_after_renames

LABELS = np.array([[0, 0, 1, 1], [0, 2, 2, 1]])
EVERY_PIXEL = PolygonSettings(min_unit_px=0)


class Kept(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


@pytest.fixture
def codebook(tmp_path):
    path = tmp_path / "codebook.gpkg"
    write_codebook(path, make_codebook(("water", "field", "road")))
    return path


def relabel(segments, codebook, progress=SILENT, **more):
    return job.relabel(RelabelPlan(segments, codebook, **more), progress)


def edit(path, *statements):
    with sqlite3.connect(path) as database:
        for (trigger,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{trigger}"')
        for statement in statements:
            database.execute(statement)
    database.close()


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_merged_named_and_recoloured_classes_arrive_in_raster_and_polygons(make_segments, codebook, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    edit(codebook, "UPDATE classes SET class_name = 'Feld 田', color = '#ABCDEF' WHERE cluster IN (1, 2)")

    result = relabel([segments], codebook, settings=EVERY_PIXEL)

    assert read(tmp_path / "scene_classes.tif").tolist() == [[0, 0, 1, 1], [0, 1, 1, 1]]
    polygons = geopandas.read_file(tmp_path / "scene_polygons.gpkg")
    assert polygons["class_name"].tolist() == ["water", "Feld 田"]
    assert polygons["color"].tolist() == ["#000000", "#abcdef"]
    assert polygons["n_segments"].tolist() == [1, 2]
    assert "Feld 田" in (tmp_path / "scene_classes.tif.aux.xml").read_text(encoding="utf-8")
    assert result["n_classes"] == 2
    assert result["problems"] == []
    assert result["scenes"][0]["classes"] == str(tmp_path / "scene_classes.tif")


def test_override_of_one_segment_is_followed(make_segments, codebook, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    edit(segments, "UPDATE segments SET class_override = 0 WHERE segment_id = 2")

    relabel([segments], codebook, settings=EVERY_PIXEL)

    assert read(tmp_path / "scene_classes.tif").tolist() == [[0, 0, 1, 1], [0, 0, 0, 1]]


def test_unknown_and_null_values_are_reported_once_and_kept(make_segments, codebook, tmp_path):
    """Fault 31."""
    first = make_segments(masks_of(LABELS), [0, 1, 2], override=[-1, 88, -1], name="a")
    second = make_segments(masks_of(LABELS), [0, -1, 2], name="b")
    edit(codebook, "UPDATE classes SET class_name = NULL, color = 'blue' WHERE cluster = 2")
    before = [path.read_bytes() for path in (first, second, codebook)]
    progress = Kept()

    result = relabel([first, second], codebook, settings=EVERY_PIXEL, progress=progress)

    assert len(progress.warnings) == 4
    assert "class_id 2 has no class_name" in progress.warnings[0]
    assert "'blue'" in progress.warnings[1]
    assert "class_override 88" in progress.warnings[2]
    assert "neither a cluster" in progress.warnings[3]
    assert len(result["problems"]) == 2
    assert [row["n_unclassified"] for row in result["scenes"]] == [0, 1]
    assert [path.read_bytes() for path in (first, second, codebook)] == before


def test_scenes_get_their_names_in_another_folder(make_segments, codebook, tmp_path):
    out = tmp_path / "out"
    out.mkdir()
    scenes = [make_segments(masks_of(LABELS), [0, 1, 2], name=name) for name in ("a", "b.c")]

    relabel(scenes, codebook, out=out)

    assert sorted(path.name for path in out.glob("*.tif")) == ["a_classes.tif", "b.c_classes.tif"]
    assert sorted(path.name for path in out.glob("*.gpkg")) == ["a_polygons.gpkg", "b.c_polygons.gpkg"]


def test_stems_that_clash_are_told_apart_by_their_folders(make_segments, codebook, tmp_path):
    out = tmp_path / "out"
    scenes = []
    for name in ("east", "west"):
        (tmp_path / name).mkdir()
        scenes.append(make_segments(masks_of(LABELS), [0, 1, 2]).rename(tmp_path / name / "x_segments.gpkg"))
    out.mkdir()

    relabel(scenes, codebook, out=out)

    assert sorted(path.name for path in out.glob("*.tif")) == ["east_x_classes.tif", "west_x_classes.tif"]


def test_exact_names_are_taken(make_segments, codebook, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])

    relabel([segments], codebook, classes=[tmp_path / "my map.tif"], polygons=[tmp_path / "my map.gpkg"])

    assert (tmp_path / "my map.tif").exists()
    assert (tmp_path / "my map.gpkg").exists()


def test_existing_outputs_are_refused_before_anything_is_written(make_segments, codebook, tmp_path):
    scenes = [make_segments(masks_of(LABELS), [0, 1, 2], name=name) for name in ("a", "b")]
    (tmp_path / "b_polygons.gpkg").write_text("mine")

    with pytest.raises(OutputError, match=r"b_polygons\.gpkg exists"):
        relabel(scenes, codebook)

    assert (tmp_path / "b_polygons.gpkg").read_text() == "mine"
    assert not (tmp_path / "a_classes.tif").exists()


def test_second_run_may_replace_its_outputs_and_gives_the_same_bytes(make_segments, codebook, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    names = ["scene_classes.tif", "scene_classes.tif.aux.xml", "scene_polygons.gpkg"]

    relabel([segments], codebook)
    first = [(tmp_path / name).read_bytes() for name in names]
    relabel([segments], codebook, overwrite=True)

    assert [(tmp_path / name).read_bytes() for name in names] == first


def test_output_that_is_an_input_is_refused_also_through_a_link(make_segments, codebook, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    link = tmp_path / "link.gpkg"
    link.symlink_to(segments)

    with pytest.raises(OutputError, match="is the input"):
        relabel([segments], codebook, polygons=[link], overwrite=True)
    with pytest.raises(OutputError, match="is the input"):
        relabel([segments], codebook, polygons=[codebook], overwrite=True)


def test_scene_that_fails_does_not_stop_the_others(make_segments, codebook, tmp_path):
    good = make_segments(masks_of(LABELS), [0, 1, 2], name="good")
    bad = make_segments(masks_of(LABELS), [0, 1, 2], name="bad")
    edit(bad, "UPDATE segments SET pfl = x'00'")
    progress = Kept()

    result = relabel([bad, good], codebook, progress=progress)

    assert [row["segments"] for row in result["scenes"]] == [str(good)]
    assert result["failed"][0]["code"] == "segments"
    assert "bad_segments.gpkg was left out" in progress.warnings[0]
    assert not (tmp_path / "bad_classes.tif").exists()


def test_what_is_wrong_with_the_only_scene_is_raised(make_segments, codebook, tmp_path):
    bad = make_segments(masks_of(LABELS), [0, 1, 2])
    edit(bad, "UPDATE segments SET pfl = x'00'")
    with pytest.raises(SegmentsError, match="different lengths"):
        relabel([bad], codebook)
    with pytest.raises(SegmentsError, match="does not exist"):
        relabel([tmp_path / "none_segments.gpkg"], codebook)
    with pytest.raises(CodebookError, match="does not exist"):
        relabel([make_segments(masks_of(LABELS), [0, 1, 2], name="x")], tmp_path / "none.gpkg")


def test_names_that_do_not_match_in_number_are_refused(make_segments, codebook, tmp_path):
    segments = make_segments(masks_of(LABELS), [0, 1, 2])

    with pytest.raises(SettingsError, match="2 outputs for 1"):
        relabel([segments], codebook, classes=[tmp_path / "a.tif", tmp_path / "b.tif"])
    with pytest.raises(OutputError, match="two outputs"):
        relabel([segments], codebook, classes=[tmp_path / "a"], polygons=[tmp_path / "a"])
    with pytest.raises(SegmentsError, match="given twice"):
        relabel([segments, segments], codebook)
    with pytest.raises(SegmentsError, match="no segments"):
        relabel([], codebook)


@pytest.mark.parametrize("n_done", [0, 1, 2])
def test_run_that_was_ended_between_two_renames_is_completed_and_returns_its_result(
    make_segments, codebook, tmp_path, monkeypatch, n_done
):
    """Fault 67: the outputs were completed, and then refused since they exist."""
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    (tmp_path / "whole").mkdir()
    whole = relabel([segments], codebook, out=tmp_path / "whole", settings=EVERY_PIXEL)
    end_between_renames(segments, codebook, tmp_path / "out", n_done, monkeypatch)
    monkeypatch.chdir(tmp_path)
    again = relabel([segments.name], codebook.name, out="out", settings=EVERY_PIXEL)
    names = ("scene_classes.tif", "scene_classes.tif.aux.xml", "scene_polygons.gpkg")
    assert [(tmp_path / "out" / name).read_bytes() for name in names] == [
        (tmp_path / "whole" / name).read_bytes() for name in names
    ]
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == sorted(names)
    wanted = str(whole).replace(str(tmp_path / "whole"), "out").replace(str(segments), segments.name)
    assert str(again) == wanted


def test_of_another_codebook_nothing_is_completed(make_segments, codebook, tmp_path, monkeypatch):
    """Fault 64: `relabel` completed whatever a journal named, for any plan."""
    segments = make_segments(masks_of(LABELS), [0, 1, 2])
    end_between_renames(segments, codebook, tmp_path / "out", 1, monkeypatch)
    edit(codebook, "UPDATE classes SET class_name = 'sea' WHERE cluster = 0")
    listener = Kept()
    relabel([segments], codebook, listener, out=tmp_path / "out", settings=EVERY_PIXEL, overwrite=True)
    assert "settings were different" in listener.warnings[0]
    polygons = geopandas.read_file(tmp_path / "out" / "scene_polygons.gpkg")
    assert polygons["class_name"].tolist() == ["sea", "field", "road"]


def end_between_renames(segments, codebook, out, n_done, monkeypatch):
    """Leave a run that was ended after some of its renames."""
    out.mkdir()
    with ended_after_renames(n_done, monkeypatch):
        relabel([segments], codebook, out=out, settings=EVERY_PIXEL)
