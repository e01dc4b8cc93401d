"""Plots as SVG, read back as XML."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from alps_qgis.engine.pages.plot import Chart, draw

SVG = "{http://www.w3.org/2000/svg}"


def drawn(**lines):
    return ElementTree.fromstring(draw(Chart("Title", "K", ["8", "16", "32"], lines, marked=1)))


def test_every_value_is_a_point_and_larger_ones_lie_higher():
    points = [(float(c.get("cx")), float(c.get("cy"))) for c in drawn(a=[1.0, 3.0, 2.0]).iter(f"{SVG}circle")]

    assert len(points) == 3
    (x8, y8), (x16, y16), (x32, y32) = points
    assert x8 < x16 < x32
    # y grows downwards.
    assert y16 < y32 < y8


def test_places_lie_where_their_numbers_do():
    picture = ElementTree.fromstring(
        draw(Chart("T", "K", ["8", "16", "32"], {"a": [1.0, 2.0, 3.0]}, positions=[8, 16, 32]))
    )
    first, second, third = (float(circle.get("cx")) for circle in picture.iter(f"{SVG}circle"))

    assert third - second == pytest.approx(2 * (second - first), abs=0.2)


def test_one_place_lies_in_the_middle():
    picture = ElementTree.fromstring(draw(Chart("T", "K", ["8"], {"a": [1.0]}, positions=[8])))

    assert float(next(picture.iter(f"{SVG}circle")).get("cx")) == pytest.approx(58 + 330 / 2)


def test_missing_values_have_no_point():
    assert len(list(drawn(a=[1.0, None, 2.0]).iter(f"{SVG}circle"))) == 2


def test_points_lie_inside_the_picture():
    for values in ([0.0, 0.0, 0.0], [-1.0, 0.5, 1.0], [1e-9, 2e-9, 3e-9], [1e6, 2e6, 9e6], [5.0, None, None]):
        for circle in drawn(a=values).iter(f"{SVG}circle"):
            assert 0 < float(circle.get("cx")) < 400
            assert 0 < float(circle.get("cy")) < 260


def test_no_values_at_all_still_give_a_plot():
    assert list(drawn(a=[None, None, None]).iter(f"{SVG}circle")) == []


@pytest.mark.parametrize(("lines", "n"), [({"one": [1, 2, 3]}, 0), ({"one": [1, 2, 3], "two": [2, 3, 4]}, 2)])
def test_legend_is_left_out_for_one_line(lines, n):
    texts = [text.text for text in drawn(**lines).iter(f"{SVG}text")]
    assert sum(text.startswith("●") for text in texts) == n


def test_text_is_escaped():
    assert "a &lt; b" in draw(Chart("a < b", "K", ["1"], {"x": [1.0]}))
