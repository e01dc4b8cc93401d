from __future__ import annotations

import json

import pytest

from alps_qgis.engine.errors import TruthError
from alps_qgis.engine.evaluation.truth import Palette, read_palette

BUILDING_AND_WATER = Palette({0x3C1098: "building", 0xE2A929: "water"}, True)


@pytest.mark.parametrize(
    "given",
    [
        {"#3c1098": "building", "#e2a929": "water"},
        {"3C1098": "building", "E2A929": "water"},
        {"building": "#3C1098", "water": "#E2A929"},
        {"building": [60, 16, 152], "water": [226, 169, 41]},
        {"classes": ["building", "water"], "palette": [[60, 16, 152], [226, 169, 41]]},
        {"classes": [{"title": "building", "color": "#3C1098"}, {"title": "water", "color": "#E2A929"}]},
    ],
)
def test_colour_palettes_of_several_makes(given, tmp_path):
    file = tmp_path / "palette.json"
    file.write_text(json.dumps(given))

    assert read_palette(given) == BUILDING_AND_WATER
    assert read_palette(json.dumps(given)) == BUILDING_AND_WATER
    assert read_palette(str(file)) == BUILDING_AND_WATER


def test_list_of_colours_names_classes_by_colour():
    assert read_palette([[60, 16, 152]]) == Palette({0x3C1098: "#3c1098"}, True)


def test_indices_may_be_named():
    assert read_palette({"10": "building", "255": "none"}) == Palette({10: "building", 255: "none"}, False)


def test_class_name_that_could_be_a_colour_is_a_name():
    assert read_palette({"facade": "#aabbcc"}) == Palette({0xAABBCC: "facade"}, True)


def test_no_palette_is_none():
    assert read_palette(None) is None


@pytest.mark.parametrize(
    ("given", "message"),
    [
        ("{broken", "not JSON"),
        ("/no/such/file.json", "cannot be read"),
        ("{}", "at least one"),
        ({"a": "#000001", "7": "b"}, "only colours or only indices"),
        ({"a": "#000001", "b": "#000001"}, "twice"),
        ({"a": "red"}, "'red'"),
        ([[1, 2]], r"\[1, 2\]"),
        (3, "3"),
    ],
)
def test_what_is_no_palette_is_a_truth_error(given, message):
    with pytest.raises(TruthError, match=message):
        read_palette(given)
