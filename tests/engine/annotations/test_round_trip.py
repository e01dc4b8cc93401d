"""What stands in a file is what is read, for every format."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.annotations.boxes import Annotations, Boxes, ImageBoxes
from alps_qgis.engine.annotations.formats import FORMATS, read_annotations
from alps_qgis.engine.annotations.hrsc import _NAMES
from tests.engine.annotations.writers import HOLDS, write

SIZE = (600, 900)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), min_size=1, max_size=12
).filter(lambda name: name == name.strip())
HRSC_NAMES = st.sampled_from([*_NAMES.values(), "100000099", "7"])
NUMBERS = st.floats(0, 1)


@st.composite
def rectangles(draw: st.DrawFn, oriented: bool) -> np.ndarray:
    middle = np.array([draw(st.floats(0, SIZE[1])), draw(st.floats(0, SIZE[0]))])
    half = np.array([draw(st.floats(0.5, 300)), draw(st.floats(0.5, 300))])
    corners = np.array([[-1, -1], [1, -1], [1, 1], [-1, 1]]) * half
    angle = draw(st.floats(0.1, 1.4)) if oriented else 0.0
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    return middle + corners @ turn


@st.composite
def images(draw: st.DrawFn, format_name: str) -> list[ImageBoxes]:
    holds = HOLDS[format_name]
    kinds = [kind for kind in ("oriented", "upright") if kind in holds]
    made = []
    for at in range(draw(st.integers(1, 3))):
        oriented = draw(st.lists(st.sampled_from(kinds), max_size=5))
        names = HRSC_NAMES if format_name == "hrsc" else NAMES
        n = len(oriented)
        class_name = np.empty(n, object)
        class_name[:] = [draw(names) for _ in oriented]
        boxes = Boxes(
            corners=np.array([draw(rectangles(kind == "oriented")) for kind in oriented]).reshape(n, 4, 2),
            class_name=class_name,
            score=np.array([draw(NUMBERS | st.just(math.nan)) if "score" in holds else math.nan for _ in oriented]),
            difficult=np.array([draw(st.booleans()) and "difficult" in holds for _ in oriented], bool),
            oriented=np.array([kind == "oriented" for kind in oriented], bool),
            box_id=np.arange(n),
        )
        made.append(ImageBoxes(f"image {at} é.tif", boxes, SIZE))
    return made


def read_back(made: list[ImageBoxes], format_name: str) -> Annotations:
    with tempfile.TemporaryDirectory() as folder:
        write(made, Path(folder), format_name)
        return read_annotations(folder, format_name, sizes=lambda name, file: SIZE)


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_boxes_in_a_file_are_those_that_were_given(format_name: str, data: st.DataObject) -> None:
    made = data.draw(images(format_name))
    found = read_back(made, format_name)
    assert found.flaws == ()
    for given_image, read in zip(made, found.images, strict=True):
        assert Path(read.image).stem == Path(given_image.image).stem
        a, b = given_image.boxes, read.boxes
        assert np.abs(a.corners - b.corners).max(initial=0) < 1e-5
        assert a.class_name.tolist() == b.class_name.tolist()
        assert np.array_equal(a.score, b.score, equal_nan=True)
        assert a.difficult.tolist() == b.difficult.tolist()
        assert a.oriented.tolist() == b.oriented.tolist()
