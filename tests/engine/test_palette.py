from __future__ import annotations

import re

from alps_qgis.engine.palette import color_at, palette


def test_three_hundred_colours_differ():
    colors = palette(300)

    assert len(set(colors)) == 300
    assert all(re.fullmatch("#[0-9a-f]{6}", color) for color in colors)


def test_longer_palette_starts_with_the_shorter_one():
    assert palette(64)[:16] == palette(16)


def test_more_classes_than_colours_still_get_one_each():
    assert len(palette(2000)) == 2000


def test_no_colours_for_no_classes():
    assert palette(0) == []


def test_any_class_id_has_a_colour():
    assert color_at(3) == palette(4)[3]
    assert color_at(2**31).startswith("#")
