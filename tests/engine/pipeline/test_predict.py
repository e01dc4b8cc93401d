from __future__ import annotations

import hashlib
import json
import os
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import namedtuple
from pathlib import Path

import geopandas
import numpy as np
import pandas
import pytest
import rasterio
from scipy import ndimage

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import BandError, Cancelled, ModelError, OutputError, SettingsError
from alps_qgis.engine.pipeline import predict_scene
from alps_qgis.engine.predict import disk as prediction_disk
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.runtime import disk, spool
from alps_qgis.engine.runtime.run_folder import folder_of
from alps_qgis.engine.scene.class_raster import read_class_raster
from alps_qgis.engine.scene.stretch import Stretch
from tests.engine.factories import TEN_METRES, make_raster
from tests.engine.onnx_files import alps, brightness_model, deepness, make_record, write_onnx
from tests.engine.pipeline.endings import ended_after_renames
from tests.engine.without_torch import run_without_torch

BOOT = Path(__file__).parents[3] / "alps_qgis" / "engine" / "boot.py"
NAMES = deepness(["dark", "light"])
Usage = namedtuple("Usage", "total used free")
TILES = {"network": {"tile": 64, "workers": 1}}
SMALL_TILES = {"network": {"tile": 32, "workers": 1}}


class Listener(Progress):
    """Keep what a user would read; stop after some tiles if asked."""

    def __init__(self, stop_after=None):
        self.said, self.warned, self.n_tiles, self.stop_after = [], [], 0, stop_after

    def show(self, fraction, message=""):
        self.n_tiles += message.startswith("Tile ")

    def say(self, message):
        self.said.append(message)

    def warn(self, message):
        self.warned.append(message)

    def is_cancelled(self):
        return self.stop_after is not None and self.n_tiles >= self.stop_after


def gray_image(height=200, width=300):
    smooth = ndimage.gaussian_filter(np.random.default_rng(0).normal(size=(height, width)), 6)
    return ((smooth - smooth.min()) / np.ptp(smooth) * 255).astype(np.uint8)


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    """A folder with a scene of one band and a model that finds its light pixels."""
    folder = tmp_path_factory.mktemp("predict")
    make_raster(folder / "a.tif", gray_image())
    brightness_model(folder / "m.onnx", NAMES)
    return folder


def predict(folder, out, progress=None, settings=TILES, **arguments):
    given = {"scenes": [str(folder / "a.tif")], "model": str(folder / "m.onnx"), "out": str(out), "settings": settings}
    return run_job("predict", {**given, **arguments}, progress or Listener())


def digests(out):
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(out.iterdir())}


def test_raster_polygons_and_confidence_are_as_labelling_writes_them(folder, tmp_path):
    """Fault 303: the polygons of a prediction have a confidence, as those of labelling have."""
    result = predict(folder, tmp_path / "out", confidence=True, areas=str(tmp_path / "areas.csv"))
    [scene] = result["scenes"]
    image = gray_image()
    with read_class_raster(scene["classes"]) as raster:
        values = raster.read(raster_window(raster))
        assert [(each.class_id, each.name) for each in raster.classes] == [(0, "dark"), (1, "light")]
        assert raster.nodata == 255
        assert raster.provenance["model"]["name"] == "m.onnx"
        assert raster.grid.transform == TEN_METRES
        assert "EPSG" in raster.grid.crs or "32631" in raster.grid.crs
    np.testing.assert_array_equal(values, image > 127)
    with rasterio.open(scene["classes"]) as dataset:
        assert dataset.colormap(1)[0][:3] != dataset.colormap(1)[1][:3]
    with rasterio.open(scene["confidence"]) as dataset:
        assert (dataset.dtypes, dataset.nodata, dataset.units) == (("uint8",), 255, ("%",))
        assert dataset.transform == TEN_METRES
        percent = dataset.read(1)
    # The model is sure by the logistic function of 80 times the distance from one half.
    expected = 100 / (1 + np.exp(-np.abs(image / 255 - 0.5) * 80))
    np.testing.assert_allclose(percent, expected, atol=0.51)
    assert scene["mean_confidence"] == pytest.approx(percent.mean() / 100)
    polygons = geopandas.read_file(scene["polygons"], layer="polygons")
    assert set(polygons.class_name) == {"dark", "light"}
    assert polygons.area_m2.sum() == pytest.approx(200 * 300 * 100)
    assert scene["n_polygons"] == len(polygons)
    assert sum(scene["n_px"].values()) == scene["n_valid_px"] == 200 * 300
    # Without small components that join others, a polygon is as sure as its pixels on average.
    labels, n = ndimage.label(values == 1)
    [whole] = predict(folder, tmp_path / "all", settings={**TILES, "polygons": {"min_unit_px": 0}})["scenes"]
    light = geopandas.read_file(whole["polygons"], layer="polygons").query("class_name == 'light'")
    mean = ndimage.mean(percent / 100, labels, np.arange(1, n + 1))
    np.testing.assert_allclose(sorted(light.confidence), sorted(mean), atol=1e-6)
    assert light.n_segments.isna().all() and polygons.confidence.between(0.5, 1).all()
    areas = pandas.read_csv(result["areas"]).sort_values("class_id")
    np.testing.assert_allclose(areas.confidence, [percent[values == n].mean() / 100 for n in (0, 1)], atol=1e-4)
    assert result["failed"] == []
    assert not list((tmp_path / "out").glob(".*"))


def raster_window(raster):
    from alps_qgis.engine.scene.grid import Window

    return Window(0, 0, raster.grid.height, raster.grid.width)


def test_nodata_stays_without_a_class(folder, tmp_path):
    image = gray_image()
    image[50:90, 100:180] = 0
    make_raster(tmp_path / "a.tif", image, nodata=0)
    result = predict(folder, tmp_path / "out", scenes=[str(tmp_path / "a.tif")], confidence=True)
    for name in ("classes", "confidence"):
        with rasterio.open(result["scenes"][0][name]) as dataset:
            assert ((dataset.read(1) == 255) == (image == 0)).all()


def test_a_scene_without_valid_pixels_gives_empty_outputs(folder, tmp_path):
    """Fault 237: nothing in the scene is valid, or it is smaller than a tile."""
    make_raster(tmp_path / "a.tif", np.zeros((40, 40), np.uint8), nodata=0)
    [scene] = predict(folder, tmp_path / "out", scenes=[str(tmp_path / "a.tif")])["scenes"]
    assert (scene["n_valid_px"], scene["n_polygons"], scene["mean_confidence"]) == (0, 0, None)
    make_raster(tmp_path / "b.tif", np.full((1, 1), 200, np.uint8))
    [scene] = predict(folder, tmp_path / "out", scenes=[str(tmp_path / "b.tif")])["scenes"]
    assert scene["n_px"] == {"dark": 0, "light": 1}


def test_class_ids_of_the_model_are_those_of_the_raster_and_its_stretch_is_used(folder, tmp_path):
    raw = (gray_image().astype(np.uint16) * 4) + 1000
    make_raster(tmp_path / "a.tif", raw)
    record = make_record(1, [3, 300], stretch=Stretch((1000.0,), (2020.0,)))
    # The graph gets raw / 255; light is above 1508.
    model = write_onnx(
        tmp_path / "m.onnx", np.array([[-99.0], [99.0]]), np.array([1.0, -1.0]) * 99 * 1508 / 255, alps(record)
    )
    listener = Listener()
    [scene] = predict(tmp_path, tmp_path / "out", listener, model=str(model), settings={"network": {"tile": 64}})[
        "scenes"
    ]
    with rasterio.open(scene["classes"]) as dataset:
        values = dataset.read(1)
        assert (dataset.dtypes[0], dataset.nodata) == ("uint16", 65535)
    np.testing.assert_array_equal(values, np.where(raw > 1508, 300, 3))
    assert "The stretch is that of the model." in listener.said


def test_stretch_of_the_scene_is_a_choice_and_needed_for_rules(folder, tmp_path):
    with pytest.raises(SettingsError, match="also set stretch_from to scene"):
        predict(folder, tmp_path / "out", settings={"scene": {"stretch": "minmax"}})
    listener = Listener()
    settings = {**TILES, "scene": {"stretch": "range:0,127"}}
    settings["network"] = {**TILES["network"], "stretch_from": "scene"}
    [scene] = predict(folder, tmp_path / "out", listener, settings=settings)["scenes"]
    with rasterio.open(scene["classes"]) as dataset:
        np.testing.assert_array_equal(dataset.read(1), gray_image() > 63)
    assert "The stretch is fitted to the scenes." in listener.said


def test_extent_mask_and_resolution_are_as_for_labelling(folder, tmp_path):
    whole = predict(folder, tmp_path / "whole")["scenes"][0]
    # Rows 50 to 150, columns 100 to 220.
    extent = "501000,4998500,502200,4999500"
    part = predict(folder, tmp_path / "part", settings={**TILES, "area": {"extent": extent}}, confidence=True)
    with rasterio.open(whole["classes"]) as all_of_it, rasterio.open(part["scenes"][0]["classes"]) as some:
        assert some.shape == (100, 120)
        np.testing.assert_array_equal(some.read(1), all_of_it.read(1)[50:150, 100:220])
        assert some.transform.c == 501000
    with rasterio.open(part["scenes"][0]["confidence"]) as confidence:
        assert confidence.shape == (100, 120)
    coarse = predict(folder, tmp_path / "coarse", settings={**TILES, "area": {"resolution": 20}})["scenes"][0]
    with rasterio.open(coarse["classes"]) as dataset:
        assert (dataset.shape, dataset.res) == ((100, 150), (20, 20))


def test_scenes_without_what_the_model_takes_do_not_stop_others(folder, tmp_path):
    """Fault 232: other bands than the model's, in a collection."""
    five = make_raster(tmp_path / "five.tif", np.zeros((5, 30, 30), np.uint8))
    listener = Listener()
    result = predict(folder, tmp_path / "out", listener, scenes=[str(folder / "a.tif"), str(five)])
    assert [row["code"] for row in result["failed"]] == ["bands"]
    assert len(result["scenes"]) == 1
    with pytest.raises(BandError, match=r"five\.tif has another number of bands \(5\) than m\.onnx takes"):
        predict(folder, tmp_path / "out2", scenes=[str(five)])


def test_no_output_is_overwritten_unasked_and_no_input_ever(folder, tmp_path):
    predict(folder, tmp_path / "out")
    with pytest.raises(OutputError, match="exists"):
        predict(folder, tmp_path / "out")
    predict(folder, tmp_path / "out", overwrite=True)
    exact = {"classes": str(folder / "m.onnx")}
    with pytest.raises(OutputError, match="is the input"):
        predict(folder, tmp_path, outputs=exact, overwrite=True)
    exact = {"classes": str(folder / "a.tif")}
    with pytest.raises(OutputError, match="is the input"):
        predict(folder, tmp_path, outputs=exact, overwrite=True)


def test_a_model_that_does_not_exist_leaves_nothing(folder, tmp_path):
    with pytest.raises(ModelError, match="does not exist"):
        predict(folder, tmp_path / "out", model=str(tmp_path / "none.onnx"))
    assert not (tmp_path / "out").exists()


def test_workers_do_not_change_a_byte(folder, tmp_path):
    """Fault 236: the number of processes shows in the result."""
    predict(folder, tmp_path / "one", confidence=True)
    predict(folder, tmp_path / "three", confidence=True, settings={"network": {"tile": 64, "workers": 3}})
    assert digests(tmp_path / "one") == digests(tmp_path / "three")


def test_a_cancelled_run_continues_and_gives_the_same_bytes(folder, tmp_path):
    """Faults 235 and 305: the run is cancelled; every line about it counts the same tiles."""
    predict(folder, tmp_path / "whole", settings=SMALL_TILES)
    cancelled = Listener(stop_after=40)
    with pytest.raises(Cancelled):
        predict(folder, tmp_path / "out", cancelled, SMALL_TILES)
    [kept] = (tmp_path / "out").iterdir()
    assert kept == folder_of(tmp_path / "out" / "a_classes.tif")
    listener = Listener()
    [state] = run_job("status", {"run": str(tmp_path / "out")}, listener)["runs"]
    predict(folder, tmp_path / "out", listener, SMALL_TILES)
    [continued] = [line for line in listener.said if "Continuing an earlier run: " in line]
    numbers = re.search(r"(\d+) of (\d+) tiles", continued).groups()
    assert numbers == re.search(r"(\d+) of (\d+) tiles are kept", cancelled.said[-1]).groups()
    assert numbers == (str(state["n_done"]), str(state["n_tiles"])) and 20 < state["n_done"] < 40
    assert state["n_tiles"] == 104
    assert listener.n_tiles < 90
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")


def test_a_result_that_was_damaged_meanwhile_is_computed_again(folder, tmp_path):
    """Fault 235: a file of the run folder was damaged."""
    predict(folder, tmp_path / "whole", settings=SMALL_TILES)
    with pytest.raises(Cancelled):
        predict(folder, tmp_path / "out", Listener(stop_after=40), SMALL_TILES)
    band = next(folder_of(tmp_path / "out" / "a_classes.tif").rglob("band_*.npz"))
    band.write_bytes(band.read_bytes()[:-9])
    listener = Listener()
    predict(folder, tmp_path / "out", listener, SMALL_TILES)
    assert any("is damaged on the disk; computed again" in line for line in listener.warned)
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")


def test_a_prediction_that_the_disk_cannot_hold_is_refused_before_its_first_tile(folder, tmp_path, monkeypatch):
    """Fault 304: as for labelling."""
    listener = Listener()
    monkeypatch.setattr(disk.shutil, "disk_usage", lambda _: Usage(10**12, 0, 100))
    with pytest.raises(OutputError, match=r"The disk of \S+ has .* free, but at least .* more will be written there"):
        predict(folder, tmp_path / "out", listener, confidence=True)
    assert listener.n_tiles == 0 and not (tmp_path / "out").exists()


@pytest.mark.parametrize("kind", ["plain", "fields"])
def test_no_prediction_that_fits_is_refused(folder, tmp_path, monkeypatch, kind):
    """Fault 304: what is asked for is never more than what the run takes, with values that wait on the disk."""
    image = np.full((400, 300), 255, np.uint8) if kind == "plain" else gray_image(400, 300)
    make_raster(tmp_path / "a.tif", image)
    asked, bands, waiting = [], [], []
    for module in (spool, predict_scene):
        monkeypatch.setattr(module, "IN_MEMORY_BYTES", 1000)

    def note(needs):
        (_, more), *rest = needs
        bands.append(sum(path.stat().st_size for path in (tmp_path / "out").rglob("band_*")))
        asked.append(bands[-1] + more)
        waiting.append(sum(n_bytes for _, n_bytes in rest))

    monkeypatch.setattr(prediction_disk, "check_disk", note)
    predict(folder, tmp_path / "out", scenes=[str(tmp_path / "a.tif")], confidence=True, settings=SMALL_TILES)
    assert len(asked) > 3 and max(asked) <= bands[-1]
    # One byte for each of class, confidence, and confidence for the polygons.
    assert set(waiting) == {3 * 400 * 300}


def test_another_model_begins_again(folder, tmp_path):
    with pytest.raises(Cancelled):
        predict(folder, tmp_path / "out", Listener(stop_after=40), SMALL_TILES)
    other = write_onnx(tmp_path / "o.onnx", np.zeros((2, 1)), np.array([0.0, 1.0]), NAMES)
    listener = Listener()
    [scene] = predict(folder, tmp_path / "out", listener, SMALL_TILES, model=str(other))["scenes"]
    assert not any("Continuing" in line for line in listener.said)
    assert scene["n_px"]["dark"] == 0


def test_a_run_that_was_interrupted_while_it_published_is_completed(folder, tmp_path, monkeypatch):
    """Fault 235: the process ends between two renames."""
    predict(folder, tmp_path / "whole", settings=SMALL_TILES)
    with ended_after_renames(1, monkeypatch):
        predict(folder, tmp_path / "out", settings=SMALL_TILES)
    listener = Listener()
    result = predict(folder, tmp_path / "out", listener, SMALL_TILES, overwrite=True)
    assert listener.n_tiles == 0
    assert result["scenes"][0]["classes"] == str(tmp_path / "out" / "a_classes.tif")
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")


def test_a_killed_run_continues_whatever_the_moment(folder, tmp_path):
    """Fault 235: SIGKILL, again and again."""
    make_raster(tmp_path / "b.tif", gray_image(900, 500))
    scene, model = str(tmp_path / "b.tif"), str(folder / "m.onnx")
    options = ["--tile", "32", "--halo", "8", "--confidence", "--workers", "2"]
    command = [sys.executable, "-I", str(BOOT), "predict", scene, "--model", model, *options, "--out"]
    subprocess.run([*command, str(tmp_path / "whole")], check=True, capture_output=True)
    for n_bands in (2, 20, 40):
        process = subprocess.Popen([*command, str(tmp_path / "out")], stderr=subprocess.DEVNULL)
        _wait_for_bands(tmp_path / "out" / "b_classes.tif", n_bands, process)
        os.kill(process.pid, signal.SIGKILL)
        process.wait()
    done = subprocess.run([*command, str(tmp_path / "out")], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Continuing an earlier run" in done.stderr
    assert digests(tmp_path / "out") == digests(tmp_path / "whole")


def _wait_for_bands(out, n_bands, process):
    journal = folder_of(out) / "journal.sqlite"
    for _ in range(3000):
        if process.poll() is not None:
            raise AssertionError("it ended by itself")
        try:
            with sqlite3.connect(f"file:{journal}?mode=ro", uri=True) as database:
                [n] = database.execute("SELECT count(*) FROM tiles").fetchone()
                if n >= n_bands:
                    return
        except sqlite3.Error:
            pass
        time.sleep(0.01)
    raise AssertionError("too slow")


def test_an_exported_model_needs_neither_torch_nor_onnx(folder, tmp_path):
    code = (
        "import sys\n"
        "from alps_qgis.engine.__main__ import main\n"
        f"code = main(['predict', {str(folder / 'a.tif')!r}, '--model', {str(folder / 'm.onnx')!r}, '--out', "
        f"{str(tmp_path / 'out')!r}, '--json'])\n"
        "print(code, sorted({'torch', 'onnx', 'safetensors'} & set(sys.modules)))\n"
    )
    *printed, last = run_without_torch(code, tmp_path).strip().splitlines()
    assert last == "0 []"
    assert json.loads("\n".join(printed))["scenes"][0]["n_polygons"] > 1
