from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.datasets.class_table import Recoder, classes_of_raster, drop_ignored, merge_classes, read_names
from alps_qgis.engine.errors import DatasetError
from alps_qgis.engine.scene.attribute_table import table_path, table_xml
from alps_qgis.engine.scene.class_raster import read_class_raster

from ..factories import make_raster
from .conftest import CLASSES


def names(table):
    return [(each.class_id, each.name, each.color) for each in table.classes]


def test_numbers_have_no_gaps_and_names_that_are_equal_are_one_class():
    other = (ResolvedClass(1, "road", "#111111"), ResolvedClass(3, "wood", "#222222"))
    table = merge_classes([CLASSES, other], ["boat"])
    assert [name for _, name, _ in names(table)] == ["water", "road", "field", "wood", "boat"]
    assert [number for number, _, _ in names(table)] == [0, 1, 2, 3, 4]
    assert len({color for _, _, color in names(table)}) == 5


def test_the_order_of_scenes_does_not_matter():
    other = (ResolvedClass(1, "road", "#111111"), ResolvedClass(3, "wood", "#222222"))
    assert merge_classes([CLASSES, other], []) == merge_classes([other, CLASSES], [])


def test_ignored_classes_become_255():
    table = merge_classes([CLASSES], [], ["field"])
    assert [name for _, name, _ in names(table)] == ["water", "road"]
    assert table.index_of("field") == 255 and table.index_of("road") == 1


@pytest.mark.parametrize(
    ("rasters", "ignore", "message"),
    [
        ([], [], "have no classes"),
        ([CLASSES], ["sea"], "class 'sea' to ignore does not exist; choose from water, field, road"),
        ([CLASSES], ["water", "field", "road"], "have no classes"),
        ([tuple(ResolvedClass(n, f"c{n}", "#000000") for n in range(256))], [], "256 classes.*merge"),
    ],
)
def test_tables_that_cannot_be_are_refused(rasters, ignore, message):
    with pytest.raises(DatasetError, match=message):
        merge_classes(rasters, [], ignore)


def test_raster_without_table_has_a_class_for_each_value(tmp_path):
    path = make_raster(tmp_path / "a.png", np.array([[7, 7, 255], [3, 255, 255]], np.uint8), crs=None, transform=None,
                       driver="PNG")  # fmt: skip
    with read_class_raster(path) as raster:
        assert [(each.class_id, each.name) for each in classes_of_raster(raster)] == [(3, "class 3"), (7, "class 7")]
        table = merge_classes([classes_of_raster(raster)], [], given={7: "roof"})
        assert [name for _, name, _ in names(table)] == ["class 3", "roof"]


@pytest.mark.parametrize("nodata", [None, 0])
def test_255_is_no_class_in_wider_rasters_of_other_programs_too(tmp_path, nodata):
    path = make_raster(tmp_path / "a.tif", np.array([[0, 1], [2, 255]], np.int32), nodata=nodata)
    with read_class_raster(path) as raster:
        table = merge_classes([classes_of_raster(raster)], [])
        recoder = Recoder(raster, table)
        found = recoder.recode(np.array([[1, 2, 255]]))
    assert [name for _, name, _ in names(table)] == ["class 0", "class 1", "class 2"][nodata is not None :]
    assert found[0, 2] == 255 and recoder.n_unknown_px == 0


def test_a_mask_of_0_and_255_has_two_classes_unless_other_label_images_have_more(tmp_path):
    """Fault 85."""
    mask = make_raster(tmp_path / "a.tif", np.array([[0, 255]], np.uint8))
    other = make_raster(tmp_path / "b.tif", np.array([[0, 3]], np.uint8))
    with read_class_raster(mask) as a, read_class_raster(other) as b:
        alone = merge_classes(drop_ignored([classes_of_raster(a)]), [])
        assert [name for _, name, _ in names(alone)] == ["class 0", "class 255"]
        assert Recoder(a, alone).recode(np.array([[0, 255]])).tolist() == [[0, 1]]
        together = merge_classes(drop_ignored([classes_of_raster(a), classes_of_raster(b)]), [])
        assert [name for _, name, _ in names(together)] == ["class 0", "class 3"]
        assert Recoder(a, together).recode(np.array([[0, 255]])).tolist() == [[0, 255]]


@pytest.fixture
def classes_of(tmp_path):
    """Return a function that gives the names of the classes of rasters, each of (values, names in its table)."""

    def names_of(*rasters, given=None):
        found = []
        for number, (values, table) in enumerate(rasters):
            path = make_raster(
                tmp_path / f"{number}.tif", np.array([values], np.uint16 if max(values) > 255 else np.uint8)
            )
            classes = [ResolvedClass(value, name, "#000000") for value, name in (table or {}).items()]
            table_path(path).write_text(table_xml(classes, {}) if table else "<PAMDataset/>", encoding="utf-8")
            with read_class_raster(path) as raster:
                found.append(classes_of_raster(raster, given))
        return [each.name for each in merge_classes(drop_ignored(found, given), [], given=given).classes]

    return names_of


def test_255_in_a_table_that_another_program_filled_in_means_no_label(classes_of):
    """Fault 300: tables that list every value."""
    assert classes_of(([0, 1, 255], {0: "field", 1: "road", 255: "255"})) == ["field", "road"]
    assert classes_of(([0, 1, 255], {0: "field", 1: "road", 255: "Unlabelled"})) == ["field", "road"]
    assert classes_of(([0, 1, 255], {0: "field", 1: "road", 255: "wood"})) == ["field", "road", "wood"]
    # Larger numbers, or a mask: 255 is a class.
    assert classes_of(([255, 300], {255: "class 255", 300: "class 300"})) == ["class 255", "class 300"]
    assert classes_of(([0, 255], {0: "0", 255: "255"})) == ["0", "255"]


def test_255_of_a_label_image_without_a_table_means_no_label_if_others_are_named(classes_of):
    """Fault 300: a scene with one class and pixels without a label, beside scenes with a table."""
    assert classes_of(([3, 4], {3: "field", 4: "road"}), ([0, 255], None)) == ["class 0", "field", "road"]


def test_names_that_the_user_gives_decide_whether_255_is_a_class(classes_of):
    """Fault 300."""
    assert classes_of(([0, 255], None), given={0: "field", 1: "road"}) == ["field"]
    assert classes_of(([0, 255], None), given={0: "field", 255: "wood"}) == ["field", "wood"]
    assert classes_of(([0, 1, 255], None), given={255: "wood"}) == ["class 0", "class 1", "wood"]
    assert classes_of(([0, 1, 255], None), given={0: "field", 1: "road", 255: "ignore"}) == ["field", "road"]


def test_the_nodata_value_is_no_class_even_if_a_table_lists_it(tmp_path):
    """Fault 300."""
    path = make_raster(tmp_path / "a.tif", np.array([[0, 1, 2]], np.uint8), nodata=0)
    classes = [ResolvedClass(n, f"name {n}", "#000000") for n in range(3)]
    table_path(path).write_text(table_xml(classes, {}), encoding="utf-8")
    with read_class_raster(path) as raster:
        table = merge_classes(drop_ignored([classes_of_raster(raster)]), [])
        assert [name for _, name, _ in names(table)] == ["name 1", "name 2"]
        assert Recoder(raster, table).recode(np.array([[0, 1, 2]])).tolist() == [[255, 0, 1]]


def test_values_of_no_class_are_counted_and_become_255(scene, tmp_path):
    scene("a", np.array([[0, 2], [5, 255]], np.uint8))
    with read_class_raster(tmp_path / "labels/a_classes.tif") as raster:
        recoder = Recoder(raster, merge_classes([CLASSES], []))
        found = recoder.recode(np.array([[0, 2, 9], [5, 255, 9]]))
    assert found.tolist() == [[0, 1, 255], [2, 255, 255]]
    assert recoder.n_unknown_px == 2


def test_names_are_read_from_json_and_colours_are_refused():
    assert read_names('{"10": "building", "30": "road"}') == {10: "building", 30: "road"}
    assert read_names(None) is None
    with pytest.raises(DatasetError, match="numbers"):
        read_names('{"#ff0000": "building"}')
    with pytest.raises(DatasetError, match="cannot be read"):
        read_names("{")
