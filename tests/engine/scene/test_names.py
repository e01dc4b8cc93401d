"""Outputs get names that do not depend on the order of the scenes."""

from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.scene.names import SceneOutputs, distinct_stems, find_scenes


def test_a_stem_of_its_own_stays_as_it_is():
    assert distinct_stems([Path("/a/north.tif"), Path("/a/south.tif")]) == {
        Path("/a/north.tif"): "north",
        Path("/a/south.tif"): "south",
    }


def test_clashing_stems_get_the_nearest_folder_that_tells_them_apart():
    """Fault 29."""
    scenes = [Path(f"/d/tile{tile}/images/part_{part}.jpg") for tile in (1, 2) for part in (1, 2)]
    assert sorted(distinct_stems(scenes).values()) == ["tile1_part_1", "tile1_part_2", "tile2_part_1", "tile2_part_2"]


def test_two_levels_are_joined_where_one_does_not_do():
    scenes = [Path(f"/d/{year}/{area}/scene.tif") for year in ("1990", "2020") for area in ("a", "b")]
    assert sorted(distinct_stems(scenes).values()) == ["1990_a_scene", "1990_b_scene", "2020_a_scene", "2020_b_scene"]


def test_equal_stems_in_one_folder_are_told_apart_by_their_suffix():
    """Fault 29."""
    stems = distinct_stems([Path("/d/scene.tif"), Path("/d/scene.png")])
    assert stems == {Path("/d/scene.tif"): "scene_tif", Path("/d/scene.png"): "scene_png"}


def test_stems_that_differ_in_case_only_clash():
    assert len({stem.casefold() for stem in distinct_stems([Path("/a/S.tif"), Path("/b/s.tif")]).values()}) == 2


def test_the_order_of_the_scenes_changes_nothing():
    scenes = [Path(f"/d/{area}/scene.{suffix}") for area in "abc" for suffix in ("tif", "png")]
    assert distinct_stems(scenes) == distinct_stems(scenes[::-1])
    assert len(set(distinct_stems(scenes).values())) == len(scenes)


def test_a_dot_inside_a_name_is_kept():
    outputs = SceneOutputs.beside(Path("/o"), distinct_stems([Path("/d/v1.2.final.tif")])[Path("/d/v1.2.final.tif")])
    assert outputs.classes == Path("/o/v1.2.final_classes.tif")


def test_a_folder_stands_for_its_rasters_but_not_for_class_rasters(tmp_path):
    for name in ("b.tif", "a.PNG", "a_classes.tif", ".hidden.tif", "notes.txt"):
        (tmp_path / name).touch()
    assert [path.name for path in find_scenes([tmp_path])] == ["a.PNG", "b.tif"]


def test_a_scene_named_twice_counts_once(tmp_path):
    (tmp_path / "a.tif").touch()
    (tmp_path / "link.tif").symlink_to(tmp_path / "a.tif")
    assert len(find_scenes([tmp_path / "a.tif", tmp_path, tmp_path / "link.tif"])) == 1


def test_a_folder_without_rasters_is_an_error(tmp_path):
    with pytest.raises(SceneError, match="holds no raster"):
        find_scenes([tmp_path])


def test_a_pattern_stands_for_the_rasters_that_match(tmp_path):
    for name in ("north/a.tif", "north/deep/b.tif", "south/c.tif", "north/notes.md", "north/a_classes.tif"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    assert [path.name for path in find_scenes([tmp_path / "north" / "**" / "*"])] == ["a.tif", "b.tif"]
    with pytest.raises(SceneError, match="No raster matches"):
        find_scenes([str(tmp_path / "west" / "*.tif")])


def test_a_name_with_brackets_that_exists_is_no_pattern(tmp_path):
    (tmp_path / "a[1].tif").touch()
    assert find_scenes([tmp_path / "a[1].tif"]) == [tmp_path / "a[1].tif"]


def test_a_list_names_scenes_from_where_it_lies(tmp_path):
    for name in ("a.tif", "more/b.tif", "c d.tif"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    listing = tmp_path / "scenes.txt"
    listing.write_text("\ufeff# the north\n\na.tif\nmore\n  c d.tif  \n" + str(tmp_path / "a.tif"), encoding="utf-8")
    assert [path.name for path in find_scenes([listing])] == ["a.tif", "c d.tif", "b.tif"]


@pytest.mark.parametrize(("text", "why"), [(b"\xff\xfe\x00", "UTF-8"), (b"a.tif\nother.txt", "Line 2 .* another list")])
def test_a_list_that_cannot_be_one_is_an_error(tmp_path, text, why):
    (tmp_path / "scenes.txt").write_bytes(text)
    with pytest.raises(SceneError, match=why):
        find_scenes([tmp_path / "scenes.txt"])


def test_an_empty_list_is_an_error(tmp_path):
    (tmp_path / "scenes.txt").write_text("# nothing\n")
    with pytest.raises(SceneError, match="No scene was given"):
        find_scenes([tmp_path / "scenes.txt"])
