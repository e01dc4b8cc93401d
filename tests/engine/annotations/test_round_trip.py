"""Read → write → read is the identity, for every format; and nothing changes on the way into a file."""

from __future__ import annotations

import math
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.annotations.boxes import Annotations, Boxes, ImageBoxes
from alps_qgis.engine.annotations.formats import FORMATS, read_annotations, write_annotations
from alps_qgis.engine.annotations.hrsc import _IDS
from alps_qgis.engine.errors import AnnotationError, OutputError

SIZE = (600, 900)
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Cn", "Zl", "Zp")), min_size=1, max_size=12
).filter(lambda name: name == name.strip())
HRSC_NAMES = st.sampled_from([*_IDS, "100000099", "7"])
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
    holds = FORMATS[format_name].holds
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


def round_trip(made: list[ImageBoxes], format_name: str) -> Annotations:
    with tempfile.TemporaryDirectory() as folder:
        many = FORMATS[format_name].many
        target = Path(folder) / f"all{FORMATS[format_name].suffix}" if many else Path(folder)
        write_annotations(made, target, format_name)
        return read_annotations(target, format_name, sizes=lambda stem: SIZE)


def assert_same(a: ImageBoxes, b: ImageBoxes) -> None:
    assert Path(a.image).stem == Path(b.image).stem
    for field in ("corners", "score", "difficult", "oriented"):
        assert np.array_equal(getattr(a.boxes, field), getattr(b.boxes, field), equal_nan=True), field
    assert a.boxes.class_name.tolist() == b.boxes.class_name.tolist()
    assert a.boxes.box_id.tolist() == b.boxes.box_id.tolist()


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_what_was_read_is_written_and_read_again_without_a_change(format_name: str, data: st.DataObject) -> None:
    made = data.draw(images(format_name))
    first = round_trip(made, format_name)
    assert first.flaws == ()
    assert [len(image.boxes) for image in first.images] == [len(image.boxes) for image in made]
    again = round_trip(list(first.images), format_name)
    assert again.flaws == ()
    for a, b in zip(first.images, again.images, strict=True):
        assert_same(a, b)


@pytest.mark.parametrize("format_name", FORMATS)
@settings(max_examples=40, deadline=None)
@given(data=st.data())
def test_boxes_in_a_file_are_those_that_were_given(format_name: str, data: st.DataObject) -> None:
    made = data.draw(images(format_name))
    for given_image, read in zip(made, round_trip(made, format_name).images, strict=True):
        a, b = given_image.boxes, read.boxes
        assert np.abs(a.corners - b.corners).max(initial=0) < 1e-5
        assert a.class_name.tolist() == b.class_name.tolist()
        assert np.array_equal(a.score, b.score, equal_nan=True)
        assert a.difficult.tolist() == b.difficult.tolist()
        assert a.oriented.tolist() == b.oriented.tolist()


def make_image(name: str = "a.png", **changes: object) -> ImageBoxes:
    class_name = np.empty(1, object)
    class_name[:] = ["tree"]
    values = {
        "corners": np.array([[[1.0, 2], [5, 2], [5, 9], [1, 9]]]),
        "class_name": class_name,
        "score": np.array([np.nan]),
        "difficult": np.array([False]),
        "oriented": np.array([False]),
        "box_id": np.array([0]),
    }
    return ImageBoxes(name, Boxes(**{**values, **changes}), SIZE)


@pytest.mark.parametrize(
    ("format_name", "changes", "words"),
    [
        ("voc", {"oriented": np.array([True])}, "oriented boxes"),
        ("csv", {"oriented": np.array([True])}, "oriented boxes"),
        ("dota", {"score": np.array([0.5])}, "scores"),
        ("yolo", {"difficult": np.array([True])}, "difficult"),
        ("fair1m", {"difficult": np.array([True])}, "difficult"),
        ("hrsc", {}, "no number for the class 'tree'"),
        ("dota", {"class_name": np.array(["two\nlines"], object)}, "no class name"),
        ("coco", {"corners": np.full((1, 4, 2), np.nan)}, "not finite"),
    ],
)
def test_what_a_format_cannot_hold_is_refused_and_nothing_written(
    tmp_path: Path, format_name: str, changes: dict[str, np.ndarray], words: str
) -> None:
    target = tmp_path / "all.json" if FORMATS[format_name].many else tmp_path
    with pytest.raises(AnnotationError, match=words):
        write_annotations([make_image(**changes)], target, format_name)
    assert list(tmp_path.iterdir()) == []


def test_a_dented_box_is_no_rectangle_for_hrsc(tmp_path: Path) -> None:
    class_name = np.array(["ship"], object)
    corners = np.array([[[0.0, 0], [10, 0], [12, 8], [0, 5]]])
    with pytest.raises(AnnotationError, match="no rectangle"):
        write_annotations(
            [make_image(corners=corners, class_name=class_name, oriented=np.array([True]))], tmp_path, "hrsc"
        )


def test_two_images_of_one_stem_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="Two images are called a"):
        write_annotations([make_image("a.png"), make_image("b/a.tif")], tmp_path, "voc")


def test_a_file_that_exists_is_not_replaced_unless_allowed(tmp_path: Path) -> None:
    write_annotations([make_image()], tmp_path, "dota")
    with pytest.raises(OutputError, match="exists"):
        write_annotations([make_image()], tmp_path, "dota")
    assert write_annotations([make_image()], tmp_path, "dota", overwrite=True) == [tmp_path / "a.txt"]
