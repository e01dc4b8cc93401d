from __future__ import annotations

import base64
import io
from xml.etree import ElementTree

import numpy as np
from PIL import Image

from alps_qgis.engine.reports.charts import bars, coarse, columns, heat, png


def _image(source):
    return np.asarray(Image.open(io.BytesIO(base64.b64decode(source.split("base64,")[1]))).convert("RGB"))


def test_bars_are_as_long_as_their_values_and_names_are_text():
    drawn = ElementTree.fromstring(bars("T", ["a<b", "c" * 40], [2, 1], ["#112233", "#445566"], ["two", "one"]))

    rects = [each for each in drawn.iter() if each.tag.endswith("rect")]
    assert float(rects[0].get("width")) == 2 * float(rects[1].get("width"))
    texts = [each.text for each in drawn.iter() if each.tag.endswith("text")]
    assert "a<b" in texts
    assert "c" * 19 + "…" in texts


def test_columns_leave_out_what_is_empty_and_label_a_few():
    drawn = ElementTree.fromstring(columns("T", "x", [f"n{i}" for i in range(40)], [0] * 39 + [7]))

    assert len([each for each in drawn.iter() if each.tag.endswith("rect")]) == 1
    labels = [each.text for each in drawn.iter() if each.text and each.text.startswith("n")]
    assert 5 <= len(labels) <= 11


def test_plots_of_nothing_are_empty():
    ElementTree.fromstring(bars("T", [], [], [], []))
    ElementTree.fromstring(columns("T", "x", [], []))
    assert (_image(heat(np.zeros((4, 4), int)).source) >= 250).all()


def test_cell_with_the_most_is_the_darkest():
    counts = np.arange(16).reshape(4, 4)

    light = _image(heat(counts).source).sum(axis=2)

    assert light[0, 0] == light.max()
    assert light[3, 3] == light.min()


def test_map_of_the_ground_has_its_shape():
    wide, high = (heat(np.ones((4, 4), int), aspect) for aspect in (0.5, 4.0))

    assert (wide.width, wide.height) == (384, 192)
    assert (high.width, high.height) == (96, 384)


def test_few_counts_get_larger_cells_and_none_is_lost():
    counts = np.zeros((48, 48), int)
    counts[::4, ::4] = 30

    united = coarse(counts)

    assert united.shape == (12, 12)
    assert united.sum() == counts.sum()
    assert coarse(np.full((48, 48), 8)).shape == (48, 48)


def test_picture_keeps_its_pixels():
    image = np.zeros((5, 7, 3), np.uint8)
    image[2, 3] = (255, 0, 10)

    np.testing.assert_array_equal(_image(png(image)), image)
    np.testing.assert_array_equal(_image(png(image, 4)), image)
