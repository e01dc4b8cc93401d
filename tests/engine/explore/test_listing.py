"""Lists of similar and doubtful segments as layers, from the command line."""

from __future__ import annotations

import shutil
from pathlib import Path

import geopandas
import numpy as np
import pytest
import shapely

from alps_qgis.engine.command_line import parse
from alps_qgis.engine.commands.jobs import describe, run_job
from alps_qgis.engine.errors import ExistsError, OutputError, SegmentsError, SettingsError
from alps_qgis.engine.progress import SILENT, Progress
from tests.engine.explore.collections import write_collection


class Told(Progress):
    def __init__(self) -> None:
        self.warnings: list[str] = []
        self.said: list[str] = []

    def warn(self, message: str) -> None:
        self.warnings.append(message)

    def say(self, message: str) -> None:
        self.said.append(message)


@pytest.fixture(scope="module")
def written(tmp_path_factory: pytest.TempPathFactory) -> tuple[list[Path], Path]:
    return write_collection(tmp_path_factory.mktemp("listing"))


def alps(*words: object, progress: Progress = SILENT) -> dict:
    call = parse([str(word) for word in words])
    result = run_job(call.job, call.arguments, progress)
    assert describe(call.job, result)
    return result


def points(path: Path, xy: list[tuple[float, float]], crs: str | None = "EPSG:32631") -> Path:
    geopandas.GeoDataFrame(geometry=shapely.points(np.array(xy)), crs=crs).to_file(path)
    return path


def test_similar_segments_of_all_files_become_one_layer_in_order(written, tmp_path):
    files, codebook = written
    told = Told()

    result = alps(
        "similar", *files, "--codebook", codebook, "--like", "s0:4", "s1:7", "--n", 20, "--out", tmp_path / "like.gpkg",
        progress=told,
    )  # fmt: skip

    found = geopandas.read_file(tmp_path / "like.gpkg")
    assert (result["n_found"], result["n_examples"], len(found)) == (20, 2, 20)
    assert found["rank"].tolist() == list(range(1, 21))
    assert found["score"].is_monotonic_decreasing
    assert set(found["segment_id"] % 3) == {1} and set(found["scene"]) == {"s0", "s1"}
    assert len(set(found["class_name"])) == 1
    assert not set(zip(found["scene"], found["segment_id"])) & {("s0", 4), ("s1", 7)}
    first = found.iloc[0]
    source = geopandas.read_file(files[int(first["scene"][1])]).set_index("segment_id").loc[first["segment_id"]]
    assert first.geometry.equals(source.geometry)
    assert first["area_m2"] == source["area_m2"]
    assert any("Suggested minimum score" in line for line in told.said)
    assert result["lowest"] == pytest.approx(found["score"].iloc[-1])


def test_a_threshold_leaves_the_others_out_and_zero_lists_all(written, tmp_path):
    files, codebook = written
    base = ["similar", *files, "--codebook", codebook, "--like", "s0:4", "--n", 0, "--out"]

    everything = alps(*base, tmp_path / "all.gpkg")
    some = alps(*base, tmp_path / "some.gpkg", "--threshold", everything["suggested"])
    none = alps(*base, tmp_path / "none.gpkg", "--threshold", 1)

    assert everything["n_found"] == 119
    assert some["n_found"] == 39
    assert (none["n_found"], none["lowest"]) == (0, None)
    assert list(geopandas.read_file(tmp_path / "none.gpkg").columns[:2]) == ["rank", "score"]


def test_points_name_the_segments_under_them_in_any_crs(written, tmp_path):
    files, codebook = written
    # Segment 4 is the fifth box of ten metres in the first row.
    near = shapely.Point(500_045, 4_999_995)
    [degrees] = geopandas.GeoSeries([near], crs="EPSG:32631").to_crs("EPSG:4326")
    layer = points(tmp_path / "p.gpkg", [(degrees.x, degrees.y), (0, 0)], "EPSG:4326")
    told = Told()

    by_points = alps(
        "similar", files[0], "--codebook", codebook, "--points", layer, "--out", tmp_path / "a.gpkg", progress=told
    )
    alps("similar", files[0], "--codebook", codebook, "--like", "4", "--out", tmp_path / "b.gpkg")

    assert told.warnings == ["1 point for examples lies outside all segments and was left out."]
    assert by_points["n_examples"] == 1
    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes(), "and the same bytes each time"
    box = geopandas.GeoDataFrame(geometry=[shapely.box(500_051, 4_999_991, 500_059, 4_999_999)], crs="EPSG:32631")
    box.to_file(tmp_path / "box.gpkg")
    against = alps(
        "similar", files[0], "--codebook", codebook, "--points", layer, "--unlike-points", tmp_path / "box.gpkg",
        "--out", tmp_path / "c.gpkg",
    )  # fmt: skip
    assert against["n_found"] == 58


def test_doubtful_segments_say_what_speaks_against_their_class(written, tmp_path):
    files, codebook = written

    result = alps("doubtful", *files, "--codebook", codebook, "--n", 10, "--out", tmp_path / "doubtful.gpkg")

    found = geopandas.read_file(tmp_path / "doubtful.gpkg")
    assert len(found) == result["n_found"] == 10
    assert result["n_segments"] == 120
    assert sum(result["reasons"].values()) == 10
    assert found["doubt"].between(0, 1).all()
    assert set(found["reason"]) <= {"margin", "neighbours", "outlier"}
    assert (found["other_class"] != found["class_name"]).all()
    again = alps("doubtful", *files, "--codebook", codebook, "--n", 10, "--out", tmp_path / "again.gpkg")
    assert again["reasons"] == result["reasons"]
    assert (tmp_path / "again.gpkg").read_bytes() == (tmp_path / "doubtful.gpkg").read_bytes()


def test_files_in_different_crs_become_one_layer_in_that_of_the_first(written, tmp_path):
    files, codebook = written
    moved = tmp_path / "moved_segments.gpkg"
    from dataclasses import replace

    from pyproj import CRS

    from alps_qgis.engine.tables.segments import SEGMENTS, read_meta, read_segments

    [batch] = read_segments(files[1])
    degrees = geopandas.GeoSeries(batch.geometry, crs="EPSG:32631").to_crs("EPSG:4326").to_numpy()
    SEGMENTS.write(moved, [replace(batch, geometry=degrees)], CRS.from_epsg(4326).to_wkt(), read_meta(files[1]))

    alps("similar", files[0], moved, "--codebook", codebook, "--like", "s0:4", "--out", tmp_path / "f.gpkg")

    found = geopandas.read_file(tmp_path / "f.gpkg")
    assert found.crs.to_epsg() == 32631
    assert found.total_bounds.round(3).tolist()[0] >= 500_000
    assert set(found["scene"]) == {"s0", "moved"}

    bare = tmp_path / "bare_segments.gpkg"
    SEGMENTS.write(bare, [batch], None, read_meta(files[1]))
    with pytest.raises(SegmentsError, match="bare_segments.gpkg has no CRS"):
        alps("doubtful", files[0], bare, "--codebook", codebook, "--out", tmp_path / "g.gpkg")


def test_wrong_examples_are_refused_with_a_way_on(written, tmp_path):
    files, codebook = written
    base = ["similar", *files, "--codebook", codebook, "--out", tmp_path / "out.gpkg"]
    outside = points(tmp_path / "outside.gpkg", [(0, 0)])

    for words, message in {
        (): "No example is given",
        ("--like", "s0:999"): "does not have a segment 999",
        ("--like", "4"): "could be in several files",
        ("--like", "other:4"): "names a file that is not given; choose from s0, s1",
        ("--like", "tree"): "does not name a segment",
        ("--like", "s0:4", "--unlike", "s0_segments:4"): "alike and as unlike",
        ("--points", outside): "None of the points",
        ("--points", tmp_path / "nowhere.gpkg"): "does not exist",
    }.items():
        with pytest.raises(SegmentsError, match=message):
            alps(*base, *words)
    with pytest.raises(SettingsError, match="threshold is 2"):
        run_job("similar", {"segments": ["x"], "codebook": "x", "out": "x", "settings": {"threshold": 2}}, SILENT)
    assert not (tmp_path / "out.gpkg").exists()


def test_an_output_that_exists_or_is_an_input_is_refused(written, tmp_path):
    files, codebook = written
    copy = tmp_path / "s0_segments.gpkg"
    shutil.copy(files[0], copy)
    with pytest.raises(OutputError, match="input"):
        alps("doubtful", copy, "--codebook", codebook, "--out", copy, "--overwrite")
    out = tmp_path / "out.gpkg"
    out.write_bytes(b"mine")
    with pytest.raises(ExistsError, match="exists"):
        alps("doubtful", copy, "--codebook", codebook, "--out", out)
    alps("doubtful", copy, "--codebook", codebook, "--out", out, "--overwrite")
    assert len(geopandas.read_file(out)) == 60


def test_a_layer_of_examples_is_never_replaced_by_the_list(written, tmp_path):
    """Fault 412."""
    files, codebook = written
    layer = points(tmp_path / "examples.gpkg", [(500_005, 4_999_995)])
    before = layer.read_bytes()

    for option in ("--points", "--unlike-points"):
        with pytest.raises(OutputError, match="examples.gpkg"):
            alps("similar", *files, "--codebook", codebook, "--like", "s0:4", option, layer, "--out", layer,
                 "--overwrite")  # fmt: skip

    assert layer.read_bytes() == before
