from __future__ import annotations

import csv
import hashlib
import json
from pathlib import Path

import numpy as np
import pyarrow.parquet as pq
import pytest
import shapely
from affine import Affine
from PIL import Image

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.datasets.contents import LAYOUTS
from alps_qgis.engine.errors import Cancelled, DatasetError, OutputError, SceneError, SettingsError
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.settings import DATASET_LAYOUTS, DATASET_PRESETS, AboutSettings

from ..factories import TEN_METRES, make_raster, rgb
from .conftest import Kept, fields, px_box, write_polygons


def digests(folder: Path) -> dict[str, str]:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


def beside(x: float) -> Affine:
    """Return the place of a scene x pixels to the east."""
    return TEN_METRES @ Affine.translation(x, 0)


@pytest.mark.parametrize("layout", DATASET_LAYOUTS)
def test_equal_runs_give_equal_bytes(scene, run, layout):
    for n in range(4):
        scene(f"s{n}", transform=beside(100 * n), seed=n)
    first, _ = run(layout=layout, split=(0.5, 0.25, 0.25), out="same")
    found = digests(first)
    first.rename(first.parent / "elsewhere")
    second, _ = run(layout=layout, split=(0.5, 0.25, 0.25), out="same")
    assert digests(second) == found
    assert len(found) > 20


@pytest.mark.parametrize("layout", DATASET_LAYOUTS)
def test_cancel_leaves_nothing(scene, run, tmp_path, layout):
    class Cancels(Progress):
        n = 0

        def is_cancelled(self):
            self.n += 1
            return self.n > 8

    scene("a")
    before = sorted(tmp_path.iterdir())
    with pytest.raises(Cancelled):
        run(Cancels(), layout=layout)
    assert sorted(tmp_path.iterdir()) == before


def test_scene_that_is_cut_off_ends_the_export_and_leaves_nothing(scene, run, tmp_path):
    path = scene("a", fields(600, 600), image=rgb(600, 600))
    path.write_bytes(path.read_bytes()[:-400_000])
    before = sorted(tmp_path.iterdir())
    with pytest.raises(SceneError, match=r"a\.tif"):
        run(chip=200)
    assert sorted(tmp_path.iterdir()) == before


def test_scenes_that_cannot_be_exported_are_left_out_and_the_others_go_on(scene, run, tmp_path):
    scene("good")
    scene("size", transform=beside(100))
    make_raster(tmp_path / "labels/size_classes.tif", np.zeros((9, 9), np.uint8), transform=beside(100))
    scene("elsewhere", transform=beside(200))
    make_raster(tmp_path / "labels/elsewhere_classes.tif", np.zeros((40, 40), np.uint8), transform=beside(201))
    scene("broken", transform=beside(300))
    (tmp_path / "scenes/broken.tif").write_bytes(b"no raster")
    scene("unlabelled", transform=beside(400))
    (tmp_path / "labels/unlabelled_classes.tif").unlink()
    progress = Kept()
    _, result = run(progress)
    assert result["n_scenes"] == 1 and result["n_chips"]["train"] == 9
    assert sorted((Path(row["input"]).stem, row["code"]) for row in result["failed"]) == [
        ("broken", "scene"), ("elsewhere", "dataset"), ("size", "dataset"),
    ]  # fmt: skip
    assert [Path(path).name for path in result["unlabelled"]] == ["unlabelled.tif"]
    assert len(progress.warnings) == 4


def test_class_raster_of_png_goes_with_a_placed_scene(scene, run, tmp_path):
    scene("a", np.zeros((16, 16), np.uint8))
    for path in (tmp_path / "labels").iterdir():
        path.unlink()
    mask = np.full((16, 16), 255, np.uint8)
    mask[:8] = 30
    make_raster(tmp_path / "labels/a_classes.png", mask, crs=None, transform=None, driver="PNG")
    out, result = run(names={30: "road"})
    assert result["n_classes"] == 1
    assert np.array_equal(np.array(Image.open(out / "ann_dir/train/a_0_16_0_16.png")), np.where(mask == 30, 0, 255))


def test_chips_with_too_little_covered_are_left_out_and_counted(scene, run):
    labels = np.full((32, 32), 255, np.uint8)
    labels[:16, :16] = 0
    labels[16:24, 16:] = 2
    scene("a", labels)
    out, result = run(min_covered=0.5)
    assert result["n_uncovered"] == 2
    assert sorted(path.name for path in (out / "img_dir/train").iterdir()) == ["a_0_16_0_16.png", "a_16_32_16_32.png"]


def test_counts_in_are_counts_out(scene, run):
    for n in range(5):
        scene(f"s{n}", fields(50, 50, seed=n), transform=beside(45 * n), seed=n)
    _, result = run(split=(0.5, 0.25, 0.25), split_by="block", block=40, chip=16, overlap=5, min_covered=0.5)
    left_out = result["n_straddling"] + result["n_uncovered"]
    assert sum(result["n_chips"].values()) + left_out == 5 * 25
    assert min(result["n_chips"].values()) > 0 and result["n_straddling"] > 0 and result["n_uncovered"] > 0


def test_no_pixel_of_the_ground_is_in_two_splits_of_what_was_written(scene, run):
    for n in range(4):
        scene(f"s{n}", fields(60, 60, seed=n), transform=beside(50 * n), seed=n)
    out, _ = run(split=(0.4, 0.3, 0.3), split_by="block", block=32, chip=16, overlap=5)
    ground: dict[tuple[int, int], str] = {}
    rows = pq.read_table(out / "index.parquet").to_pylist()
    assert {row["split"] for row in rows} == {"train", "val", "test"}
    for row in rows:
        east = 50 * int(row["scene"][1:])
        for y in range(row["row"], row["row"] + row["height"]):
            for x in range(row["col"], row["col"] + row["width"]):
                assert ground.setdefault((y, east + x), row["split"]) == row["split"]


def test_overlapping_scenes_are_one_group_and_empty_splits_are_told(scene, run):
    for n in range(3):
        scene(f"s{n}", transform=beside(30 * n), seed=n)
    progress = Kept()
    out, result = run(progress, split=(0.7, 0.2, 0.1))
    assert result["n_chips"]["val"] == result["n_chips"]["test"] == 0
    assert ["val is empty" in text or "test is empty" in text for text in progress.warnings] == [True, True]
    with (out / "sources.csv").open(encoding="utf-8", newline="") as file:
        assert {row["group"] for row in csv.DictReader(file)} == {"s0"}


def test_names_that_were_edited_to_be_equal_are_one_class(scene, run):
    merged = (
        ResolvedClass(0, "green", "#00ff00"),
        ResolvedClass(2, "green", "#00ff00"),
        ResolvedClass(5, "road", "#888888"),
    )
    labels = fields(16, 16, side=4)
    scene("a", labels, classes=merged)
    out, result = run()
    assert result["n_classes"] == 2
    mask = np.array(Image.open(out / "ann_dir/train/a_0_16_0_16.png"))
    assert np.array_equal(mask == 0, (labels == 0) | (labels == 2))


def test_edited_layer_alone_gives_classes_and_masks(scene, run, tmp_path):
    scene("a", np.zeros((32, 32), np.uint8))
    layer = write_polygons(tmp_path / "edited.gpkg", [(px_box(0, 0, 8, 32), "corn"), (px_box(8, 4, 20, 9), "rye")])
    out, result = run(labels=False, instances=[layer], chip=0)
    mask = np.array(Image.open(out / "ann_dir/train/a_0_32_0_32.png"))
    expected = np.full((32, 32), 255)
    expected[:, :8] = 0
    expected[4:9, 8:20] = 1
    assert result["n_classes"] == 2 and np.array_equal(mask, expected)


def test_index_is_geoparquet_with_footprints_and_pixels(scene, run):
    labels = fields(32, 32)
    scene("a", labels)
    scene("nowhere", fields(16, 16), crs=None, transform=None)
    out, _ = run(layout="coco")
    import geopandas

    table = geopandas.read_parquet(out / "index.parquet").set_index("id")
    assert table.crs == "OGC:CRS84"
    assert table.loc["nowhere_0_16_0_16", "geometry"] is None
    chip = table.loc["a_16_32_0_16"]
    assert chip["image"] == "images/train/a_16_32_0_16.png" and (out / chip["image"]).is_file()
    box = geopandas.GeoSeries([px_box(0, 16, 16, 32)], crs="EPSG:32631").to_crs("OGC:CRS84")[0]
    assert shapely.hausdorff_distance(chip["geometry"], box) < 1e-9
    covered = labels[16:, :16] != 255
    assert chip["n_covered_px"] == covered.sum() == sum(chip["classes_px"])


def test_card_names_classes_counts_split_licence_source_and_versions(scene, run):
    scene("a", fields(32, 32), classes=(ResolvedClass(0, "a|b <i>", "#0000ff"), ResolvedClass(2, "f", "#00ff00"),
                                        ResolvedClass(5, "r", "#888888")))  # fmt: skip
    out, result = run(layout="coco", about=AboutSettings("My\ntitle", "Fields in May.", "CC0", "Copernicus"))
    text = (out / "README.md").read_text(encoding="utf-8")
    for piece in ("# My title", "Fields in May.", "Licence: CC0", "imagery: Copernicus", "a\\|b &lt;i>", "`#0000ff`",
                  "| train | 4 | 100.0% | 1 |", "255 means no class"):  # fmt: skip
        assert piece in text, piece
    manifest = json.loads((out / "dataset.json").read_text(encoding="utf-8"))
    assert manifest["counts"]["chips"] == result["n_chips"]
    assert manifest["counts"]["instances"]["train"] == result["n_instances"]
    assert manifest["settings"]["dataset"]["chip"] == 16 and "rasterio" in manifest["versions"]
    with (out / "classes.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["name"] for row in rows] == ["a|b <i>", "f", "r"]
    assert sum(int(row["pixels_train"]) for row in rows) == (fields(32, 32) != 255).sum()
    assert "/" + out.parent.name not in text + json.dumps(manifest)


def test_presets_are_the_published_recipes(scene, tmp_path):
    scene("a", fields(900, 1000, side=50))
    arguments = {"scenes": [str(tmp_path / "scenes")], "labels": [str(tmp_path / "labels")]}
    for preset in ("isaid-pl", "samrs-pl"):
        run_job("export", {**arguments, "out": str(tmp_path / preset), "preset": preset}, Progress())
    isaid, samrs = tmp_path / "isaid-pl", tmp_path / "samrs-pl"
    names = sorted(path.name for path in (isaid / "img_dir/train").iterdir())
    assert names == [f"a_{r}_{r + 896}_{c}_{c + 896}.png" for r in (0, 4) for c in (0, 104)]
    assert (isaid / "ann_dir/train/a_0_896_0_896_instance_color_RGB.png").is_file()
    assert "has 16 classes; this one has 3" in (isaid / "README.md").read_text(encoding="utf-8")
    assert [path.name for path in (samrs / "img_dir/train").iterdir()] == ["a_0_900_0_1000.png"]
    assert not (samrs / "img_dir/test").exists()
    assert json.loads((samrs / "dataset.json").read_text())["settings"]["dataset"]["split"] == [0.7, 0.3, 0.0]


def test_what_is_given_wins_over_the_preset(scene, tmp_path):
    scene("a")
    arguments = {"scenes": [str(tmp_path / "scenes")], "labels": [str(tmp_path / "labels")], "preset": "isaid-pl"}
    result = run_job(
        "export", {**arguments, "out": str(tmp_path / "o"), "settings": {"chip": 20, "overlap": 0}}, Progress()
    )
    assert result["n_chips"]["train"] == 4
    with pytest.raises(SettingsError, match="preset 'x'"):
        run_job("export", {**arguments, "out": str(tmp_path / "p"), "preset": "x"}, Progress())
    assert set(DATASET_PRESETS) == {"none", "isaid-pl", "samrs-pl"}


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"chip": 16, "overlap": 16}, "do not advance"),
        ({"chip": -1}, "chip is -1"),
        ({"split": (0.5, 0.4, 0.2)}, "sum 1"),
        ({"split": (1.0,)}, "3 values"),
        ({"split": (float("nan"), 0.5, 0.5)}, "3 values"),
        ({"layout": "voc"}, "layout is 'voc'"),
        ({"min_covered": 2}, "from 0 to 1"),
        ({"mask_suffix": "../x"}, "mask_suffix"),
        ({"split_by": "block", "chip": 0}, "give a chip size"),
        ({"split_by": "block", "block": 16}, "hold no chip"),
    ],
)
def test_settings_that_cannot_be_are_refused_before_anything_is_written(scene, run, tmp_path, settings, message):
    scene("a")
    with pytest.raises(SettingsError, match=message):
        run(**settings)
    assert not (tmp_path / "out").exists()


def test_when_no_chip_is_left_nothing_is_written(scene, run, tmp_path):
    scene("a", np.full((40, 40), 255, np.uint8))
    with pytest.raises(DatasetError, match="No chip is left: 9 have too few labelled pixels"):
        run(min_covered=0.1)
    assert not (tmp_path / "out").exists()


def test_data_set_that_exists_is_replaced_only_with_leave(scene, run):
    scene("a")
    out, _ = run(chip=16)
    with pytest.raises(OutputError, match="remove it or choose another folder"):
        run(chip=40)
    run(chip=40, overwrite=True)
    assert [path.name for path in (out / "img_dir/train").iterdir()] == ["a_0_40_0_40.png"]


def test_names_of_scenes_may_be_anything_a_file_may_be_called(scene, run):
    stem = "ünï 'q' [x] 100%; -x"
    scene(stem)
    out, _ = run(layout="yolo", chip=0)
    assert (out / f"labels/train/{stem}_0_40_0_40.txt").is_file()


def test_the_file_system_of_a_full_disk_leaves_nothing(scene, run, tmp_path, monkeypatch):
    scene("a")
    before = sorted(tmp_path.iterdir())
    original = Path.write_bytes

    def full(self, data):
        if self.name.startswith("a_16"):
            raise OSError(28, "No space left on device", str(self))
        return original(self, data)

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match="No space left.*nothing was published"):
        run()
    assert sorted(tmp_path.iterdir()) == before


@pytest.mark.parametrize("layout", LAYOUTS)
def test_data_set_of_every_layout_is_known_by_its_files_and_replaced(scene, run, layout):
    """Fault 68."""
    scene("a")
    scene("b", seed=1)
    out, _ = run(layout=layout, chip=16, split=(0.5, 0.5, 0))
    before = len(list(out.rglob("*")))
    run(layout="pairs" if layout != "pairs" else "yolo", chip=40, overwrite=True)
    after = {path.name for path in out.rglob("*")}
    assert len(after) < before
    assert not any(name in after for name in ("annotations", "ann_dir", "panoptic"))
    assert [path.name for path in out.parent.iterdir() if path.name.startswith(".")] == []


def test_a_class_to_ignore_may_be_the_255_that_is_left_out_anyway(scene, run, tmp_path):
    """Fault 300: a name such as “void” for 255 already says “no label”."""
    scene("a")
    make_raster(tmp_path / "labels" / "a_classes.tif", fields(40, 40)[None], nodata=None)
    named = {0: "water", 2: "field", 5: "road", 255: "void"}
    run(names=named, ignore=("void",))
    with pytest.raises(DatasetError, match="class 'sea' to ignore"):
        run(out="other", names=named, ignore=("sea",))
