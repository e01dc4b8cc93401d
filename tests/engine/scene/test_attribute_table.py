from __future__ import annotations

import pytest

from alps_qgis.engine.classes import ResolvedClass
from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.scene.attribute_table import read_table, table_path, table_xml

FIELD = "<FieldDefn index='0'><Name>{0}</Name><Type>{1}</Type><Usage>{2}</Usage></FieldDefn>"


def written(tmp_path, classes, counts=None):
    raster = tmp_path / "a.tif"
    table_path(raster).write_text(table_xml(classes, counts or {}), encoding="utf-8")
    return read_table(raster)


def test_table_is_read_back_as_written(tmp_path):
    classes = (ResolvedClass(0, "water", "#0000ff"), ResolvedClass(7, "roof", "#aabbcc"))

    assert written(tmp_path, classes, {0: 5, 7: 3_000_000_000}) == (classes, {0: 5, 7: 3_000_000_000})


@pytest.mark.parametrize(
    "name", ["Wälder & <Wiesen>", "道路", "'; DROP TABLE x; --", '=HYPERLINK("a")', "a]]>b", "{1}"]
)
def test_any_name_survives(tmp_path, name):
    """Faults 30 and 32."""
    (found,), _ = written(tmp_path, [ResolvedClass(1, name, "#000000")])

    assert found.name == name


def test_characters_that_xml_cannot_hold_become_spaces(tmp_path):
    (found,), _ = written(tmp_path, [ResolvedClass(1, "a\x00b\x1bc\ud800d", "#000000")])

    assert found.name == "a b c d"


def test_transparent_colour_survives(tmp_path):
    (found,), _ = written(tmp_path, [ResolvedClass(1, "haze", "#11223380")])

    assert found.color == "#11223380"


def test_class_without_pixels_counts_none(tmp_path):
    assert written(tmp_path, [ResolvedClass(1, "a", "#000000")])[1] == {1: 0}


def test_raster_without_a_table_has_no_classes(tmp_path):
    assert read_table(tmp_path / "a.tif") == ((), {})


def test_sidecar_without_names_gives_no_classes(tmp_path):
    table_path(tmp_path / "a.tif").write_text("<PAMDataset><PAMRasterBand band='1'/></PAMDataset>")

    assert read_table(tmp_path / "a.tif") == ((), {})


def test_table_of_another_program_is_read_by_its_usages(tmp_path):
    fields = FIELD.format("Label", 2, 2) + FIELD.format("Code", 1, 5)
    table_path(tmp_path / "a.tif").write_text(
        f"<PAMDataset><PAMRasterBand band='1'><GDALRasterAttributeTable>{fields}"
        "<Row index='0'><F>Lake</F><F>3.0</F></Row></GDALRasterAttributeTable></PAMRasterBand></PAMDataset>"
    )

    assert read_table(tmp_path / "a.tif") == ((ResolvedClass(3, "Lake", "#808080"),), {})


@pytest.mark.parametrize(
    "content",
    ["<PAMDataset>", "no xml", '<!DOCTYPE x [<!ENTITY a "b">]><PAMDataset>&a;</PAMDataset>',
     f"<x>{FIELD.format('V', 0, 5)}{FIELD.format('N', 2, 2)}<Row><F>1</F></Row></x>",
     f"<x>{FIELD.format('V', 0, 5)}{FIELD.format('N', 2, 2)}<Row><F>one</F><F>a</F></Row></x>",
     "<x><Usage>name</Usage></x>"],
)  # fmt: skip
def test_damaged_table_is_an_error_that_names_it(tmp_path, content):
    """Fault 59."""
    table_path(tmp_path / "a.tif").write_text(content)

    with pytest.raises(SceneError, match=r"a\.tif\.aux\.xml"):
        read_table(tmp_path / "a.tif")
