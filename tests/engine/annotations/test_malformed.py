"""Damaged annotations: each entry is a box or a flaw with file and line, and the others are read."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from alps_qgis.engine.annotations.boxes import Annotations
from alps_qgis.engine.annotations.formats import FORMATS, read_annotations
from alps_qgis.engine.errors import AnnotationError
from tests.engine.annotations.test_formats import SAMPLES

SIZES = {"x": (100, 200)}
GOOD_XML = "<xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>5</ymax>"


def read(folder: Path, format_name: str, text: str | bytes) -> Annotations:
    path = folder / f"x{FORMATS[format_name].suffix}"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    return read_annotations(path, format_name, SIZES)


def voc(*objects: str) -> str:
    return "<annotation>\n" + "\n".join(f"<object>{each}</object>" for each in objects) + "\n</annotation>"


def coco(*annotations: str) -> str:
    return (
        '{"images": [{"id": 1, "file_name": "x.jpg", "width": 200, "height": 100}],'
        f'"categories": [{{"id": 1, "name": "t"}}], "annotations": [{", ".join(annotations)}]}}'
    )


def coco_box(box: str, more: str = '"category_id": 1') -> str:
    return f'{{"id": 5, "image_id": 1, {more}, "bbox": {box}}}'


GOOD = {
    "dota": "1 1 5 1 5 4 1 4 ship 0\n",
    "yolo": "0 0.5 0.5 0.2 0.5\n",
    "csv": "x.tif,1,2,5,9,Tree\n",
}
HEADER = {"csv": "image_path,xmin,ymin,xmax,ymax,label\n"}

BAD_LINES = [
    ("dota", "1 1 5 1 5 4 ship", "7 columns"),
    ("dota", "1 1 5 1 5 4 1 four ship 0", "'four' is not a number"),
    ("dota", "1 1 5 1 5 4 1 nan ship 0", "not a finite number"),
    ("dota", "1 1 inf 1 5 4 1 4 ship 0", "not a finite number"),
    ("dota", "1 1 5 1 5 1 1 1 ship 0", "no area"),
    ("dota", "1 1 1 1 1 1 1 1 ship 0", "no area"),
    ("dota", "500 1 505 1 505 4 500 4 ship 0", "outside the image of 200 × 100"),
    ("dota", "-9 1 -5 1 -5 4 -9 4 ship 0", "outside"),
    ("dota", "1 1 1e300 1 5 4 1 4 ship 0", "beyond"),
    ("yolo", "0 0.5 0.5 0.2", "4 columns"),
    ("yolo", "ship 0.5 0.5 0.2 0.5", "'ship' is not a number"),
    ("yolo", "0 0.5 0.5 0 0.5", "no area"),
    ("yolo", "0 0.5 0.5 -0.2 0.5", "no area"),
    ("yolo", "0 nan 0.5 0.2 0.5", "not a finite number"),
    ("yolo", "-1 0.5 0.5 0.2 0.5", "not a whole number from 0 up"),
    ("yolo", "0 0.5 0.5 0.2 0.5 7", "score is 7.0"),
    ("yolo", "0 3 3 0.2 0.5", "outside"),
    ("csv", "x.tif,1,2,5,,Tree", "no ymax"),
    ("csv", "x.tif,1,2,five,9,Tree", "'five' is not a number"),
    ("csv", "x.tif,1,2,nan,9,Tree", "not a finite number"),
    ("csv", "x.tif,1,2,1,9,Tree", "no area"),
    ("csv", "x.tif,1,2,5,9,", "no class"),
    ("csv", ",1,2,5,9,Tree", "not name an image"),
    ("csv", "x.tif,301,2,305,9,Tree", "outside"),
]


@pytest.mark.parametrize(("format_name", "line", "words"), BAD_LINES)
def test_a_bad_line_is_a_flaw_with_its_number_and_the_others_go_on(
    tmp_path: Path, format_name: str, line: str, words: str
) -> None:
    good, header = GOOD[format_name], HEADER.get(format_name, "")
    found = read(tmp_path, format_name, f"{header}{good}{line}\n{good}")
    (flaw,) = found.flaws
    expected = 3 if header else 2
    assert (flaw.line, flaw.n_entries) == (expected, 1)
    assert words in flaw.message
    assert f"x{FORMATS[format_name].suffix}, line {expected}:" in flaw.message
    assert [len(image.boxes) for image in found.images] == [2]


BAD_OBJECTS = [
    ("<name>t</name>", "bndbox/xmin is missing"),
    (f"<bndbox>{GOOD_XML}</bndbox>", "no class"),
    ("<name>t</name><bndbox>" + GOOD_XML.replace("<ymax>5</ymax>", "") + "</bndbox>", "bndbox/ymax is missing"),
    (f"<name>t</name><bndbox>{GOOD_XML.replace('9', 'nine')}</bndbox>", "'nine' is not a number"),
    (f"<name>t</name><bndbox>{GOOD_XML.replace('9', 'NaN')}</bndbox>", "not a finite number"),
    (f"<name>t</name><bndbox>{GOOD_XML.replace('9', '')}</bndbox>", "'' is not a number"),
    (f"<name>t</name><score>2</score><bndbox>{GOOD_XML}</bndbox>", "score is 2.0"),
    (f"<name>t</name><score>nan</score><bndbox>{GOOD_XML}</bndbox>", "score is inf"),
    ("<name>t</name><robndbox><x_left_top>1</x_left_top></robndbox>", "robndbox/y_left_top is missing"),
    (f"<name>t</name><bndbox>{GOOD_XML.replace('1<', '301<').replace('9', '309')}</bndbox>", "outside"),
]


@pytest.mark.parametrize(("content", "words"), BAD_OBJECTS)
def test_a_bad_object_of_voc_is_a_flaw_with_its_line(tmp_path: Path, content: str, words: str) -> None:
    good = f"<name>t</name><bndbox>{GOOD_XML}</bndbox>"
    found = read(tmp_path, "dior", voc(good, content, good))
    (flaw,) = found.flaws
    assert (flaw.line, words in flaw.message) == (3, True), flaw.message
    assert len(found.images[0].boxes) == 2


@pytest.mark.parametrize(
    ("annotation", "words"),
    [
        (coco_box("[1, 2, 3]"), "list of four numbers"),
        (coco_box("[1, 2, NaN, 4]"), "not a finite number"),
        (coco_box("[1, 2, Infinity, 4]"), "not a finite number"),
        (coco_box('[1, 2, "three", 4]'), "not a number"),
        (coco_box("[1, 2, true, 4]"), "not a number"),
        (coco_box("[1, 2, 0, 4]"), "no area"),
        (coco_box("[1, 2, -3, 4]"), "no area"),
        (coco_box("[1, 2, 3, 4]", '"category_id": 9'), "not one of the file's categories"),
        (coco_box("[1, 2, 3, 4]", '"category_id": 1, "iscrowd": 1'), "a crowd"),
        (coco_box("[1, 2, 3, 4]", '"category_id": 1, "score": 3'), "score is 3"),
        (coco_box("[900, 2, 3, 4]"), "outside"),
        ('{"id": 5, "image_id": 99, "category_id": 1, "bbox": [1, 2, 3, 4]}', "not name an image"),
        ("17", "not name an image"),
    ],
)
def test_a_bad_annotation_of_coco_is_a_flaw(tmp_path: Path, annotation: str, words: str) -> None:
    found = read(tmp_path, "coco", coco(coco_box("[1, 2, 3, 4]"), annotation))
    (flaw,) = found.flaws
    assert words in flaw.message
    assert "annotation" in flaw.message
    assert len(found.images[0].boxes) == 1


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("<coordinate>latlon</coordinate>", "'latlon', not 'pixel'"),
        ("<points><point>1,2</point><point>3,2</point><point>3,4</point></points>", "3 points"),
        ("<points><point>1,2,3</point></points>", "not have two coordinates"),
        ("<points><point>1 2</point></points>", "not a number"),
    ],
)
def test_a_bad_object_of_fair1m_is_a_flaw(tmp_path: Path, content: str, words: str) -> None:
    name = "<possibleresult><name>Van</name></possibleresult>"
    text = f"<annotation>\n<objects>\n<object>{name}{content}</object></objects></annotation>"
    found = read(tmp_path, "fair1m", text)
    assert (found.flaws[0].line, words in found.flaws[0].message) == (3, True), found.flaws
    assert len(found.images[0].boxes) == 0


@pytest.mark.parametrize(("part", "value"), [("w", "0"), ("h", "-2"), ("ang", "nan"), ("cx", "x")])
def test_a_bad_object_of_hrsc_is_a_flaw(tmp_path: Path, part: str, value: str) -> None:
    values = {"cx": "10", "cy": "10", "w": "5", "h": "3", "ang": "0.5"} | {part: value}
    inside = "".join(f"<mbox_{key}>{each}</mbox_{key}>" for key, each in values.items())
    ship = f"<HRSC_Object><Class_ID>1</Class_ID>{inside}</HRSC_Object>"
    text = f"<HRSC_Image><HRSC_Objects>\n{ship}</HRSC_Objects></HRSC_Image>"
    found = read(tmp_path, "hrsc", text)
    assert ([flaw.line for flaw in found.flaws], len(found.images[0].boxes)) == ([2], 0)


@pytest.mark.parametrize(
    ("format_name", "text"),
    [
        ("voc", voc("<name>t</name><bndbox><xmin>9</xmin><ymin>5</ymin><xmax>1</xmax><ymax>1</ymax></bndbox>")),
        ("csv", HEADER["csv"] + "x.tif,9,5,0,0,t\n"),
    ],
)
def test_swapped_corners_of_upright_boxes_are_put_right(tmp_path: Path, format_name: str, text: str) -> None:
    found = read(tmp_path, format_name, text)
    assert found.flaws == ()
    assert found.images[0].boxes.bboxes.tolist() == [[0, 0, 9, 5]]


def test_corners_given_crosswise_are_put_in_order_around_the_box(tmp_path: Path) -> None:
    found = read(tmp_path, "dota", "1 1 5 4 5 1 1 4 ship 0")
    assert found.images[0].boxes.corners.tolist() == [[[1, 1], [5, 1], [5, 4], [1, 4]]]


@pytest.mark.parametrize(
    ("format_name", "data", "words"),
    [
        ("voc", b"", "is empty"),
        ("coco", b"  \n", "is empty"),
        ("csv", b"", "no column image_path"),
        ("voc", b"<annotation>\n<object>", "line 2: the XML is damaged"),
        ("voc", b"<other/>", "holds the element 'other'"),
        ("hrsc", b"<annotation/>", "not 'HRSC_Image'"),
        ("voc", b'<!DOCTYPE a [<!ENTITY e "x">]>\n<annotation>&e;</annotation>', "declares a document type"),
        ("voc", b'<!DOCTYPE a SYSTEM "file:///etc/passwd"><annotation/>', "declares a document type"),
        ("voc", b"\x89PNG\r\n\x1a\n\0\0\0", "damaged"),
        ("voc", b'<?xml version="1.0" encoding="klingon"?><annotation/>', "cannot be read|damaged"),
        ("voc", b"<annotation><filename>caf\xe9</filename></annotation>", "damaged"),
        ("coco", b'{"images": [],\n "annotations": [', "line 2: the JSON is damaged"),
        ("coco", b"[]", "list of detections"),
        ("coco", b"17", "no list 'images'"),
        ("coco", b'{"images": {}, "annotations": []}', "no list 'images'"),
        ("coco", b"[" * 100_000, "cannot be read as JSON|damaged"),
        ("coco", b'{"images": ' + b"9" * 10_000 + b"}", "read as JSON|no list"),
        ("dota", b"\x89PNG\r\n\x1a\n\0\0\0", "is not text"),
        ("dota", b"1 1 5 1 5 4 1 4 ship 0\n1 1 5 1 5 4 1 4 caf\xe9 0", "line 2: the text is not in UTF-8"),
        ("dota", b"1 1\n\0\0", "line 2: the text holds a NUL"),
        ("csv", b"image_path,xmin,xmax\n", "no column ymin, ymax, label"),
        ("csv", HEADER["csv"].encode() + b'x,1,2,3,4,"' + b"a" * 200_000, "the table is damaged"),
    ],
)
def test_a_file_that_is_no_annotation_is_an_error_that_names_it(
    tmp_path: Path, format_name: str, data: bytes, words: str
) -> None:
    with pytest.raises(AnnotationError, match=words) as failure:
        read(tmp_path, format_name, data)
    assert f"x{FORMATS[format_name].suffix}" in str(failure.value)


def test_a_damaged_file_is_a_flaw_among_others(tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<annotation>\n<object>")
    (tmp_path / "b.xml").write_text(voc(f"<name>t</name><bndbox>{GOOD_XML}</bndbox>"))
    found = read_annotations(tmp_path)
    assert [len(image.boxes) for image in found.images] == [1]
    assert [(Path(flaw.file).name, flaw.line, flaw.n_entries) for flaw in found.flaws] == [("a.xml", 2, 0)]


def test_a_missing_file_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="cannot be read"):
        read_annotations(tmp_path / "none.json")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("format_name", ["dota", "csv", "coco"])
def test_utf_8_with_a_mark_and_utf_16_are_read(tmp_path: Path, encoding: str, format_name: str) -> None:
    text = {
        "dota": "1 1 5 1 5 4 1 4 café 0",
        "csv": f"{HEADER['csv']}x.tif,1,2,5,9,café\n",
        "coco": coco(coco_box("[1, 2, 3, 4]")).replace('"t"', '"café"'),
    }[format_name]
    found = read(tmp_path, format_name, text.encode(encoding))
    assert found.images[0].boxes.class_name.tolist() == ["café"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_xml_is_read_in_the_encoding_that_it_declares(tmp_path: Path, encoding: str) -> None:
    text = voc(f"<name>café</name><bndbox>{GOOD_XML}</bndbox>")
    found = read(tmp_path, "voc", f'<?xml version="1.0" encoding="{encoding}"?>{text}'.encode(encoding))
    assert found.images[0].boxes.class_name.tolist() == ["café"]


def test_an_unknown_class_of_yolo_is_a_flaw(tmp_path: Path) -> None:
    (tmp_path / "classes.txt").write_text("tree\n")
    found = read(tmp_path, "yolo", "0 0.5 0.5 0.2 0.5\n1 0.5 0.5 0.2 0.5\n")
    assert (found.flaws[0].line, "class 1 is not in the list" in found.flaws[0].message) == (2, True)
    assert len(found.images[0].boxes) == 1


BAD_NAMES = [
    ("names: ['a', 'b\n", "line 2: the YAML is damaged"),
    ("names: {tree}\n", "'tree' is not the number of a class"),
    ("names: {-1: tree}\n", "'-1' is not the number"),
    ("names: {99999999999: tree}\n", "'99999999999' is not the number"),
    ("names: tree\n", "neither a list nor a table"),
    ("names: [[tree]]\n", "the name of class 0 is not a text"),
    ("nc: 2\nnames:\n\t0: tree\n", "line 3: the YAML is damaged"),
    ("names: [a]\n---\nnames: [b]\n", "line 2: the YAML is damaged"),
    ("names: *missing\n", "line 1: the YAML is damaged"),
    ("names: [\x01]\n", "cannot be read as YAML"),
    ("[" * 100_000, "cannot be read as YAML"),
    ("#" * 1_100_000, "larger than 1 MiB"),
]


@pytest.mark.parametrize(("text", "words"), BAD_NAMES, ids=[words for _, words in BAD_NAMES])
def test_a_damaged_list_of_names_is_an_error(tmp_path: Path, text: str, words: str) -> None:
    (tmp_path / "data.yaml").write_text(text)
    with pytest.raises(AnnotationError, match=f"data.yaml.*{words}"):
        read(tmp_path, "yolo", "0 0.5 0.5 0.2 0.5\n")


def test_aliases_that_stand_for_billions_of_values_are_refused_at_once(tmp_path: Path) -> None:
    laughs = "".join(f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 40))
    for last in ("names: *a39\n", "names: {<<: *a39}\n", "names: {0: *a39}\n"):
        (tmp_path / "data.yaml").write_text(f"a0: &a0 [x, x]\n{laughs}{last}")
        with pytest.raises(AnnotationError, match="is not"):
            read(tmp_path, "yolo", "0 0.5 0.5 0.2 0.5\n")


def test_tags_of_yaml_run_nothing(tmp_path: Path) -> None:
    made = tmp_path / "made"
    (tmp_path / "data.yaml").write_text(f"names: !!python/object/apply:os.mkdir ['{made}']\n")
    assert read(tmp_path, "yolo", "0 0.5 0.5 0.2 0.5\n").images[0].boxes.class_name.tolist() == [str(made)]
    assert not made.exists()


def test_every_prefix_of_every_format_is_boxes_flaws_or_an_error(tmp_path: Path) -> None:
    for format_name, text in SAMPLES.items():
        for end in range(0, len(text), 7):
            try:
                read(tmp_path, format_name, text[:end])
            except AnnotationError as error:
                assert "x" + FORMATS[format_name].suffix in str(error)


@pytest.mark.parametrize("format_name", SAMPLES)
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(data=st.data())
def test_damage_anywhere_is_boxes_flaws_or_an_error(tmp_path: Path, format_name: str, data: st.DataObject) -> None:
    content = bytearray(SAMPLES[format_name].encode())
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(content) - 1))
        content[at : at + data.draw(st.integers(0, 6))] = data.draw(
            st.binary(max_size=3)
            | st.sampled_from([b"-", b"nan", b"1e999", b"null", b"[]", b"{}", b"true", b'"', b"<"])
        )
    try:
        found = read(tmp_path, format_name, bytes(content))
    except AnnotationError as error:
        assert "x" + FORMATS[format_name].suffix in str(error)
    else:
        assert all("x" + FORMATS[format_name].suffix in flaw.message for flaw in found.flaws)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(bad=st.lists(st.booleans(), max_size=30), data=st.data())
@pytest.mark.parametrize("format_name", ["dota", "yolo", "csv", "dior", "coco"])
def test_boxes_and_flaws_add_up_to_the_entries(
    tmp_path: Path, format_name: str, bad: list[bool], data: st.DataObject
) -> None:
    good_object = f"<name>t</name><bndbox>{GOOD_XML}</bndbox>"
    goods = {**GOOD, "dior": good_object, "coco": coco_box("[1, 2, 3, 4]")}
    bads = {
        "dior": [content for content, _ in BAD_OBJECTS],
        "coco": [coco_box("[1, 2, 0, 4]"), coco_box("[1, 2, NaN, 4]"), "17", "null"],
    }
    choices = bads.get(format_name) or [f"{line}\n" for name, line, _ in BAD_LINES if name == format_name]
    entries = [data.draw(st.sampled_from(choices)) if each else goods[format_name] for each in bad]
    joined = {"dior": lambda: voc(*entries), "coco": lambda: coco(*entries)}
    text = joined[format_name]() if format_name in joined else HEADER.get(format_name, "") + "".join(entries)
    found = read(tmp_path, format_name, text)
    assert sum(len(image.boxes) for image in found.images) == bad.count(False)
    assert sum(flaw.n_entries for flaw in found.flaws) == bad.count(True)
