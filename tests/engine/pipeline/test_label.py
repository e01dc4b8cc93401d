"""Scenes in, one set of classes out: the whole main job on small rasters."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
from scipy import ndimage

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import BandError, Cancelled, OutputError, PflKindError, SceneError, SettingsError
from alps_qgis.engine.pipeline import label as label_module
from alps_qgis.engine.pipeline import label_scene as label_scene_module
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.runtime.aside import aside_name
from alps_qgis.engine.scene.names import SceneOutputs
from alps_qgis.engine.settings import LabelSettings
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from alps_qgis.engine.tables.segments import read_segments
from tests.engine.factories import make_raster

FOUR = {"codebook": {"clusters": 4}, "segment": {"segmenter": "superpixels", "workers": 1}}


class Listener(Progress):
    """Keep what a user would read; stop at a fraction of the work if asked."""

    def __init__(self, stop_at: float = 2.0) -> None:
        self.stop_at, self.fraction = stop_at, 0.0
        self.said: list[str] = []
        self.warned: list[str] = []

    def show(self, fraction, message=""):
        assert fraction >= self.fraction - 1e-9, "progress never goes back"
        self.fraction = fraction

    def say(self, message):
        self.said.append(message)

    def warn(self, message):
        self.warned.append(message)

    def is_cancelled(self):
        return self.fraction >= self.stop_at


def quarters(seed: int = 0, size: int = 120) -> np.ndarray:
    """Four fields of different colour with a little texture: (3, size, size) uint8."""
    rng = np.random.default_rng(seed)
    colors = np.array([[200, 60, 50], [60, 160, 70], [50, 80, 190], [220, 210, 90]])
    field = np.add.outer(2 * (np.arange(size) >= size // 2), np.arange(size) >= size // 2)
    noise = ndimage.gaussian_filter(rng.normal(0, 20, (3, size, size)), (0, 1, 1))
    return np.clip(np.moveaxis(colors[field], -1, 0) + noise, 1, 255).astype(np.uint8)


def label(scenes, out: Path, settings=FOUR, progress=None, **arguments):
    given = {"scenes": [str(scene) for scene in scenes], "out": str(out), "settings": settings, **arguments}
    return run_job("label", given, progress or Listener())


def digests(folder: Path) -> dict[str, str]:
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in sorted(folder.iterdir())}


def test_a_scene_gives_segments_classes_polygons_and_a_codebook(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())

    summary = label([scene], tmp_path / "out")

    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "codebook.gpkg",
        "fields_classes.tif",
        "fields_classes.tif.aux.xml",
        "fields_polygons.gpkg",
        "fields_segments.gpkg",
    ]
    assert summary["n_classes"] == 4
    assert summary["scenes"][0]["covered_share"] == 1.0
    polygons = pyogrio.read_dataframe(tmp_path / "out" / "fields_polygons.gpkg", layer="polygons")
    assert polygons.area.sum() == 120 * 120 * 100
    assert polygons["area_m2"].sum() == pytest.approx(120 * 120 * 100)
    assert set(polygons["class_name"]) == {row.class_name for row in read_codebook(summary["codebook"]).rows}


def test_four_fields_become_four_classes(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "out")

    with rasterio.open(tmp_path / "out" / "fields_classes.tif") as raster:
        classes = raster.read(1)
    corners = [classes[20:40, 20:40], classes[20:40, 80:100], classes[80:100, 20:40], classes[80:100, 80:100]]
    assert sorted(int(np.unique(corner)[0]) for corner in corners) == [0, 1, 2, 3]
    assert all(len(np.unique(corner)) == 1 for corner in corners)


def test_the_class_raster_lies_where_the_scene_lies(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "out")
    with rasterio.open(scene) as a, rasterio.open(tmp_path / "out" / "fields_classes.tif") as b:
        assert (a.transform, a.crs, a.shape) == (b.transform, b.crs, b.shape)
        assert (b.dtypes, b.nodata) == (("uint8",), 255)


def test_the_order_of_the_scenes_changes_no_byte(tmp_path):
    scenes = [make_raster(tmp_path / f"{name}.tif", quarters(seed)) for seed, name in enumerate("abc")]
    label(scenes, tmp_path / "forth")
    label(scenes[::-1], tmp_path / "back")
    assert digests(tmp_path / "forth") == digests(tmp_path / "back")


def test_the_run_folder_stands_beside_an_output_that_the_next_run_has_again(tmp_path, monkeypatch):
    temporary, chosen = tmp_path / "temporary", tmp_path / "chosen"
    monkeypatch.setattr(label_module.tempfile, "gettempdir", lambda: str(temporary))
    outputs = SceneOutputs(temporary / "s.gpkg", chosen / "c.tif", temporary / "p.gpkg")
    plan = label_module.LabelPlan({Path("a.tif"): outputs}, temporary / "codebook.gpkg", None, LabelSettings())
    assert plan.anchor == chosen / "c.tif"
    nowhere_else = SceneOutputs(*(temporary / name for name in ("s.gpkg", "c.tif", "p.gpkg")))
    plan = label_module.LabelPlan({Path("a.tif"): nowhere_else}, temporary / "codebook.gpkg", None, LabelSettings())
    assert plan.anchor == temporary / "codebook.gpkg"


def test_a_seed_fixes_the_bytes(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    for run in ("first", "second"):
        label([scene], tmp_path / run)
    assert digests(tmp_path / "first") == digests(tmp_path / "second")


def test_the_folder_of_the_scene_changes_no_byte(tmp_path):
    for folder in ("here", "there"):
        (tmp_path / folder).mkdir()
        label([make_raster(tmp_path / folder / "fields.tif", quarters())], tmp_path / folder / "out")
    assert digests(tmp_path / "here" / "out") == digests(tmp_path / "there" / "out")


def test_scenes_computed_side_by_side_give_the_same_bytes(tmp_path):
    scenes = [make_raster(tmp_path / f"{name}.tif", quarters(seed)) for seed, name in enumerate("abc")]
    scenes.append(tmp_path / "bad.tif")
    scenes[-1].write_bytes(scenes[0].read_bytes()[:3000])
    for workers in (1, 2):
        settings = {**FOUR, "segment": {"segmenter": "superpixels", "workers": workers}}
        summary = label(scenes, tmp_path / str(workers), settings)
        assert [failure["input"] for failure in summary["failed"]] == [str(scenes[-1])]
    assert digests(tmp_path / "1") == digests(tmp_path / "2")


def test_what_is_odd_about_many_scenes_is_said_once(tmp_path):
    scenes = [make_raster(tmp_path / f"{name}.tif", quarters(), crs=None, transform=None) for name in "abc"]
    listener = Listener()
    label(scenes, tmp_path / "out", progress=listener)
    assert len(listener.warned) == 1
    assert listener.warned[0].startswith("3 scenes, the first a.tif: ")


def test_a_scene_that_changes_during_the_run_is_an_error(tmp_path):
    """Fault 18."""
    scene = make_raster(tmp_path / "fields.tif", quarters())

    class Meddler(Listener):
        def show(self, fraction, message=""):
            if message.startswith("Tile"):
                make_raster(scene, quarters(1))

    with pytest.raises(SceneError, match="changed while it was read"):
        label([scene], tmp_path / "out", progress=Meddler())


def test_inputs_are_not_modified(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    before = scene.read_bytes()
    label([scene], tmp_path / "out")
    assert scene.read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["fields.tif", "out"]


def test_a_codebook_gives_another_scene_the_same_classes(tmp_path):
    a, b = (make_raster(tmp_path / f"{name}.tif", quarters(seed)) for seed, name in enumerate("ab"))
    label([a], tmp_path / "a")
    named = tmp_path / "a" / "codebook.gpkg"

    summary = label([b], tmp_path / "b", codebook=str(named))

    assert [row.color for row in read_codebook(summary["codebook"]).rows] == [
        row.color for row in read_codebook(named).rows
    ]
    with rasterio.open(tmp_path / "a" / "a_classes.tif") as one, rasterio.open(tmp_path / "b" / "b_classes.tif") as two:
        assert (one.read(1) == two.read(1)).mean() > 0.95


def test_a_codebook_brings_its_own_stretch(tmp_path):
    bright = make_raster(tmp_path / "bright.tif", quarters().astype(np.uint16) * 40)
    darker = make_raster(tmp_path / "darker.tif", quarters(1)[:, :60].astype(np.uint16) * 20)
    label([bright], tmp_path / "a")
    label([darker], tmp_path / "b", codebook=str(tmp_path / "a" / "codebook.gpkg"))
    stretches = {str(read_codebook(tmp_path / run / "codebook.gpkg").settings["stretch"]) for run in "ab"}
    assert len(stretches) == 1


def test_a_codebook_for_other_pfls_is_refused_before_work(tmp_path):
    three = make_raster(tmp_path / "three.tif", quarters())
    five = make_raster(tmp_path / "five.tif", np.concatenate([quarters(), quarters(1)[:2]]))
    label([three], tmp_path / "a")
    settings = {**FOUR, "scene": {"bands": [1, 2, 3, 4, 5]}}
    with pytest.raises(PflKindError, match="codebook"):
        label([five], tmp_path / "b", settings, codebook=str(tmp_path / "a" / "codebook.gpkg"))
    assert not (tmp_path / "b").exists()


def test_a_codebook_of_earlier_superpixels_is_refused_with_the_way_on(tmp_path):
    """Fault 345: the numbers of its PFLs mean something else, although there are as many."""
    scene = make_raster(tmp_path / "three.tif", quarters())
    label([scene], tmp_path / "a")
    now = read_codebook(tmp_path / "a" / "codebook.gpkg")
    write_codebook(tmp_path / "earlier.gpkg", replace(now, pfl_kind="superpixels:7399ba8f:89"))

    with pytest.raises(PflKindError, match="7399ba8f.*label without a codebook if an earlier version of ALPS made it"):
        label([scene], tmp_path / "b", codebook=str(tmp_path / "earlier.gpkg"))
    assert not any((tmp_path / "b").glob("*"))


def test_a_scene_that_fails_does_not_stop_the_others(tmp_path):
    good = make_raster(tmp_path / "good.tif", quarters())
    bad = tmp_path / "bad.tif"
    bad.write_bytes(good.read_bytes()[:3000])
    listener = Listener()

    summary = label([good, bad], tmp_path / "out", progress=listener)

    assert [scene["input"] for scene in summary["scenes"]] == [str(good)]
    assert [(failure["input"], failure["code"]) for failure in summary["failed"]] == [(str(bad), "scene")]
    assert "bad.tif was left out" in listener.warned[0]
    assert not list((tmp_path / "out").glob("bad*"))


def test_a_scene_that_fails_in_the_second_pass_publishes_nothing_and_keeps_what_was_there(tmp_path, monkeypatch):
    scenes = [make_raster(tmp_path / f"{name}.tif", quarters(seed)) for seed, name in enumerate("ab")]
    label(scenes, tmp_path / "out")
    before = digests(tmp_path / "out")
    draw = label_scene_module.polygonize
    tag = aside_name(tmp_path / "out" / "b_classes.tif", "staged").name.split(".")[1]

    def fail_for_b(classes, *arguments, **named):
        if tag in str(classes):
            raise SceneError("b cannot be read")
        return draw(classes, *arguments, **named)

    monkeypatch.setattr(label_scene_module, "polygonize", fail_for_b)
    summary = label(scenes, tmp_path / "out", {**FOUR, "codebook": {"clusters": 3}}, overwrite=True)

    after = digests(tmp_path / "out")
    assert [failure["input"] for failure in summary["failed"]] == [str(scenes[1])]
    assert after.keys() == before.keys()
    assert {name: after[name] for name in after if name.startswith("b_")} == {
        name: before[name] for name in before if name.startswith("b_")
    }
    assert after["a_classes.tif"] != before["a_classes.tif"]


def test_the_error_of_a_single_scene_is_the_error_of_the_run(tmp_path):
    bad = tmp_path / "bad.tif"
    bad.write_text("no raster")
    with pytest.raises(SceneError, match="bad.tif"):
        label([bad], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_scenes_that_cannot_share_a_stretch_are_refused(tmp_path):
    a = make_raster(tmp_path / "a.tif", quarters())
    b = make_raster(tmp_path / "b.tif", quarters().astype(np.uint16))
    with pytest.raises(BandError, match="cannot share a stretch"):
        label([a, b], tmp_path / "out")


def test_more_clusters_than_segments_are_reduced_and_said_so(tmp_path):
    """Fault 20."""
    scene = make_raster(tmp_path / "one.tif", np.full((3, 6, 6), 90, np.uint8))
    listener = Listener()
    settings = {**FOUR, "segment": {"segmenter": "superpixels", "gate": 1.0}}
    summary = label([scene], tmp_path / "out", settings, listener)
    assert summary["n_classes"] == 1
    assert any("4 clusters are wanted" in warning for warning in listener.warned)


@pytest.mark.parametrize("values", [np.zeros((3, 20, 20), np.uint8)])
def test_a_scene_of_nodata_gives_valid_empty_outputs_and_a_warning(tmp_path, values):
    """Fault 7."""
    scene = make_raster(tmp_path / "void.tif", values, nodata=0)
    listener = Listener()

    summary = label([scene], tmp_path / "out", progress=listener)

    assert "no valid pixels" in listener.warned[0]
    assert summary["n_classes"] == 0
    with rasterio.open(tmp_path / "out" / "void_classes.tif") as raster:
        assert (raster.read(1) == 255).all()
    for name in ("void_polygons", "void_segments"):
        assert pyogrio.read_info(tmp_path / "out" / f"{name}.gpkg", force_feature_count=True)["features"] == 0


def test_one_cluster_is_refused_before_work(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    with pytest.raises(SettingsError, match="clusters is 1"):
        label([scene], tmp_path / "out", {"codebook": {"clusters": 1}})


def test_outputs_that_exist_are_refused_and_left_alone(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "out")
    before = digests(tmp_path / "out")
    with pytest.raises(OutputError, match="exists"):
        label([scene], tmp_path / "out", {**FOUR, "codebook": {"clusters": 3}})
    assert digests(tmp_path / "out") == before


def test_overwriting_replaces_everything(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "out")
    label([scene], tmp_path / "out", {**FOUR, "codebook": {"clusters": 3}}, overwrite=True)
    label([scene], tmp_path / "fresh", {**FOUR, "codebook": {"clusters": 3}})
    assert digests(tmp_path / "out") == digests(tmp_path / "fresh")


def test_an_output_that_is_the_input_is_refused(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    link = tmp_path / "link.tif"
    link.symlink_to(scene)
    names = {name: str(tmp_path / f"{name}.gpkg") for name in ("segments", "polygons", "codebook")}
    for classes in (scene, link):
        arguments = {"scenes": [str(scene)], "outputs": {**names, "classes": str(classes)}, "settings": FOUR}
        with pytest.raises(OutputError, match="is the input"):
            run_job("label", {**arguments, "overwrite": True}, Listener())


@pytest.mark.parametrize("stop_at", [0.1, 0.83, 0.88, 0.93, 0.97])
def test_cancelling_at_any_stage_leaves_nothing(tmp_path, stop_at):
    """Fault 35."""
    scene = make_raster(tmp_path / "fields.tif", quarters())
    with pytest.raises(Cancelled):
        label([scene], tmp_path / "out", progress=Listener(stop_at))
    assert not (tmp_path / "out").exists()


def test_each_step_by_itself_gives_what_the_whole_gives(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "whole")
    step = {name: str(tmp_path / f"{name}.gpkg") for name in ("segments", "codebook", "applied", "polygons")}
    classes = str(tmp_path / "classes.tif")

    run_job("segment", {"scene": str(scene), "segments": step["segments"], "settings": FOUR}, Listener())
    fit = {"segments": [step["segments"]], "codebook": step["codebook"], "settings": FOUR["codebook"]}
    run_job("fit", fit, Listener())
    applied = {"segments": step["segments"], "codebook": step["codebook"], "out": step["applied"]}
    run_job("apply", applied, Listener())
    run_job("paint", {"segments": step["applied"], "codebook": step["codebook"], "classes": classes}, Listener())
    run_job("polygonize", {"classes": classes, "polygons": step["polygons"], "segments": step["applied"]}, Listener())

    with rasterio.open(classes) as a, rasterio.open(tmp_path / "whole" / "fields_classes.tif") as b:
        np.testing.assert_array_equal(a.read(1), b.read(1))
    a = pyogrio.read_dataframe(step["polygons"])
    b = pyogrio.read_dataframe(tmp_path / "whole" / "fields_polygons.gpkg")
    assert a.equals(b)


def test_segments_carry_their_cluster_and_no_override(tmp_path):
    scene = make_raster(tmp_path / "fields.tif", quarters())
    label([scene], tmp_path / "out")
    for batch in read_segments(tmp_path / "out" / "fields_segments.gpkg"):
        assert set(batch["cluster"]) == {0, 1, 2, 3}
        assert (batch["class_override"] == -1).all()
        assert ((batch["confidence"] >= 0) & (batch["confidence"] <= 1)).all()
