from __future__ import annotations

import pytest

from alps_qgis.engine.datasets.sources import find_sources
from alps_qgis.engine.errors import DatasetError


@pytest.fixture
def touch(tmp_path):
    def make(*names):
        paths = []
        for name in names:
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.touch()
            paths.append(path)
        return paths

    return make


def stems(sources):
    return {source.stem: source.classes and source.classes.name for source in sources}


def test_class_rasters_are_found_by_the_stems_that_labelling_gave_them(tmp_path, touch):
    touch("t1/images/x.jpg", "t2/images/x.jpg", "out/t1_x_classes.tif", "out/t2_x_classes.tif")
    sources, without = find_sources([tmp_path / "t1/images", tmp_path / "t2/images"], [tmp_path / "out"])
    assert stems(sources) == {"t1_x": "t1_x_classes.tif", "t2_x": "t2_x_classes.tif"}
    assert without == []


def test_masks_of_other_names_are_paired_by_their_words(tmp_path, touch):
    touch("i/patch_0.tif", "i/patch_10.tif", "m/mask_0.png", "m/mask_10.png")
    sources, _ = find_sources([tmp_path / "i"], [tmp_path / "m"])
    assert stems(sources) == {"patch_0": "mask_0.png", "patch_10": "mask_10.png"}


def test_scene_without_labels_is_told_and_labels_of_other_scenes_are_left(tmp_path, touch):
    touch("i/a.tif", "i/b.tif", "m/a_classes.tif", "m/zzz_classes.tif")
    sources, without = find_sources([tmp_path / "i"], [tmp_path / "m"])
    assert stems(sources) == {"a": "a_classes.tif"}
    assert [path.name for path in without] == ["b.tif"]


def test_one_leftover_label_is_not_forced_on_one_leftover_scene(tmp_path, touch):
    touch("i/a.tif", "m/other_classes.tif")
    with pytest.raises(DatasetError, match="No labels fit"):
        find_sources([tmp_path / "i"], [tmp_path / "m"])


def test_one_scene_finds_its_mask_among_many(tmp_path, touch):
    [scene], _ = touch("i/patch_0.tif"), touch("m/mask_0.png", "m/mask_10.png")
    assert stems(find_sources([scene], [tmp_path / "m"])[0]) == {"patch_0": "mask_0.png"}


def test_files_given_one_by_one_are_paired_in_order(tmp_path, touch):
    scenes, labels = touch("p.tif", "q.tif"), touch("first.png", "second.png")
    sources, _ = find_sources(scenes, labels)
    assert stems(sources) == {"p": "first.png", "q": "second.png"}


def test_masks_of_boxes_beside_class_rasters_are_taken(tmp_path, touch):
    touch("i/a.tif", "m/a_classes.tif", "m/a_instances.gpkg")
    [source], _ = find_sources([tmp_path / "i"], [tmp_path / "m"])
    assert source.instances == str(tmp_path / "m/a_instances.gpkg")


def test_folder_of_instances_may_hold_class_polygons(tmp_path, touch):
    touch("i/a.tif", "m/a_classes.tif", "p/a_polygons.gpkg")
    [source], _ = find_sources([tmp_path / "i"], [tmp_path / "m"], [tmp_path / "p"])
    assert source.instances == str(tmp_path / "p/a_polygons.gpkg")


def test_one_layer_is_for_all_scenes_and_may_be_all_there_is(tmp_path, touch):
    touch("i/a.tif", "i/b.tif", "edited.gpkg")
    layer = f"{tmp_path / 'edited.gpkg'}|layername=fields"
    sources, without = find_sources([tmp_path / "i"], [], [layer])
    assert [(source.classes, source.instances) for source in sources] == [(None, layer)] * 2
    assert without == []


@pytest.mark.parametrize(
    ("labels", "instances", "message"),
    [
        ([], [], "No labels"),
        (["missing"], [], "do not exist"),
        ([], ["i/a.tif"], "not a supported vector layer"),
    ],
)
def test_what_labels_nothing_is_refused(tmp_path, touch, labels, instances, message):
    touch("i/a.tif")
    with pytest.raises(DatasetError, match=message):
        find_sources([tmp_path / "i"], [tmp_path / p for p in labels], [tmp_path / p for p in instances])


def test_two_labels_for_one_scene_are_refused(tmp_path, touch):
    touch("i/a.tif", "i/b.tif", "m/a_mask.png", "m/a_color.png")
    with pytest.raises(DatasetError, match="fit .*a.tif by name"):
        find_sources([tmp_path / "i"], [tmp_path / "m"])
