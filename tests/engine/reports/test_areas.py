"""The table of class areas."""

from __future__ import annotations

import csv

import pyogrio
import pytest

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.labels.class_figures import ClassFigures
from alps_qgis.engine.reports.areas import AREAS, COLUMNS, area_rows, area_unit, check_areas, write_areas

WATER = ClassFigures(0, "water", "#0000ff", 30, 300.0, 2, 0.5, 30.0)
FIELD = ClassFigures(1, "=field", "#00ff00", 70, 700.0, 1, None, 0.0)
EMPTY = ClassFigures(2, "road", "#ff0000")


@pytest.mark.parametrize(
    ("areas", "unit"),
    [
        ([300.0, 9_999.0], "m²"),
        ([1.0, 10_000.0], "ha"),
        ([9_999_999.0], "ha"),
        ([10_000_000.0, 0.0], "km²"),
        ([1.0, None], "px"),
        ([], "px"),
    ],
)
def test_the_unit_fits_the_largest_class(areas, unit):
    assert area_unit(areas)[0] == unit


def test_rows_start_with_the_largest_class_and_leave_out_empty_ones():
    rows = area_rows({"a": (WATER, FIELD, EMPTY)})
    assert [(row["class_name"], row["area"], row["unit"], row["share"]) for row in rows] == [
        ("=field", 700.0, "m²", 0.7),
        ("water", 300.0, "m²", 0.3),
    ]


def test_pixels_stand_for_areas_where_these_are_unknown():
    [row] = area_rows({"a": (ClassFigures(0, "water", "#0000ff", 30, None, 2, 0.5, 30.0),)})
    assert (row["area"], row["unit"], row["area_m2"]) == (30.0, "px", None)


def test_both_formats_hold_the_same_rows(tmp_path):
    rows = area_rows({"a": (WATER,), "b": (WATER, FIELD)})
    write_areas(tmp_path / "a.csv", rows, as_csv=True)
    write_areas(tmp_path / "a.gpkg", rows, as_csv=False)
    with open(tmp_path / "a.csv", encoding="utf-8", newline="") as file:
        read = list(csv.DictReader(file))
    table = pyogrio.read_dataframe(tmp_path / "a.gpkg", layer=AREAS, read_geometry=False)
    assert list(read[0]) == list(table.columns) == list(COLUMNS)
    assert [row["scene"] for row in read] == table["scene"].tolist() == ["a", "b", "b"]
    # A spreadsheet must not run a name as a formula; QGIS shows it as it is.
    assert (read[1]["class_name"], table["class_name"][1]) == ("'=field", "=field")
    assert read[1]["confidence"] == "" and table["confidence"].isna()[1]


def test_another_format_is_refused(tmp_path):
    with pytest.raises(OutputError, match=r"\.gpkg or \.csv"):
        check_areas(tmp_path / "areas.xlsx")
