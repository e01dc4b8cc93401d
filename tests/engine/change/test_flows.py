"""The picture of where the ground of each class went."""

from __future__ import annotations

import re

from alps_qgis.engine.change.flows import draw_flows
from alps_qgis.engine.change.pairs import Flow
from tests.engine.labels.conftest import make_codebook


def test_bands_have_the_height_of_their_share_and_the_colour_of_what_became():
    resolved = make_codebook(("<water>", "field")).resolve()
    flows = [Flow(1, 0, 25, 2500.0), Flow(0, 0, 25, 2500.0), Flow(1, 1, 50, 5000.0)]

    picture = str(draw_flows("one → two", flows, resolved))

    # Of 460 pixels, 52 and 34 are margins and 8 lie between two bars.
    heights = re.findall(r'<rect x="\d+" y="[\d.]+" width="16" height="([\d.]+)"', picture)
    assert [float(height) for height in heights] == [91.5, 274.5, 183, 183]
    assert "<title>field → &lt;water&gt;: 2500 m²</title>" in picture.replace("2,500", "2500")
    assert 'fill="#000000" fill-opacity="0.75"' in picture
    assert "changed: 25.0%" in picture


def test_many_classes_are_drawn_as_the_largest_and_all_others():
    resolved = make_codebook(tuple(f"name {n}" for n in range(30))).resolve()
    flows = [Flow(n, (n + 1) % 30, 100 - n, float("nan")) for n in range(30)]

    picture = str(draw_flows("", flows, resolved))

    assert picture.count("<rect") == 1 + 2 * 14
    assert "other" in picture and " px" in picture
    assert "changed: 100.0%" in picture


def test_texts_of_thin_bars_do_not_cover_each_other():
    resolved = make_codebook(("a", "b", "c", "d")).resolve()
    flows = [Flow(3, 3, 10_000, float("nan")), *(Flow(n, n, 1, float("nan")) for n in range(3))]

    picture = str(draw_flows("", flows, resolved))

    rows = [float(y) for y in re.findall(r'y="([\d.]+)" text-anchor="end"', picture)]
    assert all(after - before >= 12.9 for before, after in zip(rows, rows[1:], strict=False))
