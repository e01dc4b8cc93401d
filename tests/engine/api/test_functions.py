"""The commands as functions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import alps_qgis.engine
from alps_qgis.engine import api, fit, label, open_segments, relabel, run
from alps_qgis.engine.api.functions import _settings_paths
from alps_qgis.engine.commands import COMMANDS
from alps_qgis.engine.errors import Cancelled, OutputError, SettingsError
from tests.engine.factories import make_raster
from tests.engine.segment_files import write_blobs

ROOT = Path(alps_qgis.engine.__file__).resolve().parents[2]


@pytest.fixture
def scene(tmp_path: Path) -> Path:
    image = np.zeros((3, 40, 60), np.uint8) + 40
    image[:, :, 30:] = 200
    image += np.random.default_rng(0).integers(0, 20, image.shape, dtype=np.uint8)
    return make_raster(tmp_path / "scene.tif", image)


def test_label_returns_paths_counts_and_layers(scene, tmp_path, capfd):
    shares: list[float] = []

    done = label(scene, tmp_path / "out", segmenter="superpixels", clusters=2, min_area_px=1, min_unit_px=0,
                 areas=tmp_path / "areas.csv", report=tmp_path / "report.html",
                 progress=lambda share, text: shares.append(share))  # fmt: skip

    [one] = done.scenes
    assert (one.classes_path, done.codebook_path) == (
        tmp_path / "out" / "scene_classes.tif", tmp_path / "out" / "codebook.gpkg",
    )  # fmt: skip
    assert (done["areas"], done["report"]) == (str(tmp_path / "areas.csv"), str(tmp_path / "report.html"))
    assert len(done.segments()) == done["scenes"][0]["n_segments"] == one.values["n_segments"]
    assert done.polygons().crs == done.segments().crs == "EPSG:32631"
    assert set(done.polygons()["class_name"]) == {"Class 1", "Class 2"}
    assert done.failed == ()
    assert shares[-1] == pytest.approx(1.0)
    assert any("superpixels" in message for message in done.messages)
    assert capfd.readouterr() == ("", "")


def test_outputs_equal_those_of_the_command_line(scene, tmp_path):
    label([scene], tmp_path / "one", segmenter="superpixels", clusters=2, min_area_px=1)
    command = ["label", scene, "--out", tmp_path / "two", "--segmenter", "superpixels", "--clusters", "2"]
    subprocess.run(
        [sys.executable, "-m", "alps_qgis.engine", *map(str, command), "--min-area", "1"], cwd=ROOT, check=True
    )

    for name in ("codebook.gpkg", "scene_segments.gpkg", "scene_polygons.gpkg", "scene_classes.tif"):
        assert (tmp_path / "one" / name).read_bytes() == (tmp_path / "two" / name).read_bytes(), name


def test_names_and_colours_reach_the_map(scene, tmp_path):
    done = label(scene, tmp_path / "out", segmenter="superpixels", clusters=2, min_area_px=1, min_unit_px=0)
    codebook = done.codebook().rename({0: "field"}).recolour({"field": "#ABCDEF"})
    codebook.save(tmp_path / "named.gpkg")

    again = relabel(done.scenes[0].segments_path, tmp_path / "named.gpkg", tmp_path / "again", min_unit_px=0)

    field = again.polygons().query("class_name == 'field'")
    assert set(field["color"]) == {"#abcdef"}
    assert again.codebook().classes()["class_name"].tolist() == ["field", "Class 2"]


def test_segments_have_na_where_the_file_has_null(tmp_path):
    segments = open_segments(write_blobs(tmp_path / "s_segments.gpkg", n=4), pfl=True)

    assert segments["cluster"].isna().all()
    assert segments["pfl"][0].shape == (4,)
    assert segments["area_px"].tolist() == [1, 1, 1, 1]


def test_segments_of_no_scene_content_have_no_rows(tmp_path):
    from tests.engine.segment_files import write_boxes

    assert len(open_segments(write_boxes(tmp_path / "e_segments.gpkg", [], np.zeros((0, 4))))) == 0


def test_unknown_argument_names_the_likely_one(tmp_path):
    with pytest.raises(SettingsError, match="did you mean 'clusters'"):
        fit([tmp_path / "s.gpkg"], tmp_path / "c.gpkg", cluster=3)
    with pytest.raises(SettingsError, match="no command 'paintt'"):
        run("paintt")


def test_group_of_settings_may_be_a_dict(tmp_path):
    with pytest.raises(SettingsError, match="volume is -1"):
        run("slices", volume=tmp_path / "head.nii", out=tmp_path / "out", settings={"volume": -1})


def test_value_out_of_range_is_refused_before_any_work(tmp_path):
    with pytest.raises(SettingsError, match="clusters is 1"):
        label(tmp_path / "missing.tif", tmp_path / "out", clusters=1)


def test_output_that_exists_is_refused_without_overwrite(tmp_path):
    segments = write_blobs(tmp_path / "s_segments.gpkg")
    fit(segments, tmp_path / "c.gpkg", clusters=3)

    with pytest.raises(OutputError, match="exists"):
        fit(segments, tmp_path / "c.gpkg", clusters=3)
    assert len(fit(segments, tmp_path / "c.gpkg", clusters=2, overwrite=True).codebook().classes()) == 2


def test_exception_of_the_progress_function_stops_the_work(scene, tmp_path):
    def stop(share: float, text: str) -> None:
        raise Cancelled("enough")

    with pytest.raises(Cancelled, match="enough"):
        label(scene, tmp_path / "out", segmenter="superpixels", progress=stop)
    assert not (tmp_path / "out" / "scene_classes.tif").exists()


def test_worker_processes_need_no_main_guard(scene, tmp_path):
    # Two tiles and two processes, from a script that stdin gives, as in an interactive session.
    script = f"""
from alps_qgis.engine import label
done = label({str(scene)!r}, {str(tmp_path / "out")!r}, segmenter="superpixels", tile=40, halo=4, workers=2, clusters=2)
print(done["n_classes"])
"""
    done = subprocess.run(
        [sys.executable, "-"], input=script, cwd=ROOT, capture_output=True, text=True, timeout=120, check=True
    )

    assert (done.stdout, done.stderr) == ("2\n", "")


def test_package_stays_fast_to_import_and_shows_its_functions():
    code = "import sys, alps_qgis.engine as e; print('label' in dir(e), 'numpy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert done.stdout.split() == ["True", "False"]
    assert set(alps_qgis.engine.__all__) == set(api.__all__)
    for name in api.__all__:
        assert getattr(alps_qgis.engine, name) is getattr(api, name)
    with pytest.raises(AttributeError, match="nothing"):
        alps_qgis.engine.nothing  # noqa: B018


def test_stub_for_type_checkers_lists_every_function():
    stub = (Path(alps_qgis.engine.__file__).parent / "__init__.pyi").read_text(encoding="utf-8")

    assert stub.count("from .api import") == len(api.__all__)
    for name in api.__all__:
        assert f"import {name} as {name}" in stub


@pytest.mark.parametrize("name", COMMANDS)
def test_settings_of_a_command_have_distinct_names(name):
    command = COMMANDS[name]
    paths = [path for argument, cls in command.settings.items() for path in _settings_paths((argument,), cls)]

    assert len({path[-1] for path in paths}) == len(paths)
    # A file and the number of a volume in it; a dict gives the second.
    shared = {path[-1] for path in paths} & {each.name for each in command.inputs}
    assert shared <= {"volume"}
    # The functions have arguments of these names.
    assert not {path[-1] for path in paths} & {"overwrite", "progress", "command"}
