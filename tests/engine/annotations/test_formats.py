"""Telling formats, reading folders, and what a real file of each holds."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.annotations.formats import FORMATS, read_annotations, sniff
from alps_qgis.engine.annotations.pairing import ImageSizes
from alps_qgis.engine.errors import AnnotationError

DOTA = "imagesource:GoogleEarth\ngsd:0.2\n1 1 5 1 5 4 1 4 small vehicle 1\n"
VOC_OBJECT = "<object><name>t</name><bndbox><xmin>1</xmin><ymin>1</ymin><xmax>9</xmax><ymax>5</ymax></bndbox></object>"
VOC = f"<annotation><filename>v.jpg</filename>{VOC_OBJECT}</annotation>"
DIOR = (
    "<annotation><object><name>t</name><robndbox><x_left_top>1</x_left_top><y_left_top>1</y_left_top>"
    "<x_right_top>9</x_right_top><y_right_top>2</y_right_top><x_right_bottom>8</x_right_bottom>"
    "<y_right_bottom>6</y_right_bottom><x_left_bottom>0</x_left_bottom><y_left_bottom>5</y_left_bottom></robndbox>"
    "</object></annotation>"
)
HRSC = (
    "<HRSC_Image><Img_FileName>h</Img_FileName><HRSC_Objects><HRSC_Object><Object_ID>100</Object_ID>"
    "<Class_ID>100000005</Class_ID><difficult>1</difficult><mbox_cx>10</mbox_cx><mbox_cy>20</mbox_cy>"
    "<mbox_w>8</mbox_w><mbox_h>2</mbox_h><mbox_ang>1.5707963267948966</mbox_ang></HRSC_Object></HRSC_Objects>"
    "</HRSC_Image>"
)
FAIR1M = (
    "<annotation><source><filename>f.tif</filename></source><objects><object><coordinate>pixel</coordinate>"
    "<possibleresult><name>Van</name><probability>0.3</probability></possibleresult>"
    "<possibleresult><name>Bus</name><probability>0.6</probability></possibleresult><points><point>1.0,2.0</point>"
    "<point>7.0,2.0</point><point>8.0,6.0</point><point>2,6</point><point>1.0,2.0</point></points></object></objects>"
    "</annotation>"
)
COCO = (
    '{"images": [{"id": 7, "file_name": "c.jpg", "width": 50, "height": 40}, {"id": 8, "file_name": "d.jpg"}],'
    '"categories": [{"id": 3, "name": "café"}], "annotations": ['
    '{"id": 11, "image_id": 7, "category_id": 3, "bbox": [1, 2, 4, 5], "iscrowd": 0},'
    '{"id": 12, "image_id": 7, "category_id": 3, "bbox": [0, 0, 6, 6], "segmentation": [[3, 0, 6, 3, 3, 6, 0, 3]]}]}'
)
YOLO = "0 0.5 0.5 0.2 0.5\n1 0.1 0.1 0.3 0.2 0.2 0.6 0.1 0.5 0.75\n"
CSV = "image_path,xmin,ymin,xmax,ymax,label,score\nt.tif,1,2,5,9,Tree,0.5\nempty.tif,0,0,0,0,,\n"
SAMPLES = {
    "dota": DOTA,
    "voc": VOC,
    "dior": DIOR,
    "hrsc": HRSC,
    "fair1m": FAIR1M,
    "coco": COCO,
    "yolo": YOLO,
    "csv": CSV,
}


def write(folder: Path, format_name: str, text: str, stem: str = "x") -> Path:
    path = folder / f"{stem}{FORMATS[format_name].suffix}"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("format_name", FORMATS)
def test_a_format_is_told_from_what_a_file_holds(tmp_path: Path, format_name: str) -> None:
    assert sniff(write(tmp_path, format_name, SAMPLES[format_name])) == format_name


def corners(annotations: object, image: int = 0) -> list[list[list[float]]]:
    return annotations.images[image].boxes.corners.tolist()


def test_dota_skips_its_header_and_keeps_names_of_two_words(tmp_path: Path) -> None:
    (image,) = read_annotations(write(tmp_path, "dota", DOTA)).images
    assert image.boxes.class_name.tolist() == ["small vehicle"]
    assert image.boxes.difficult.tolist() == [True] == image.boxes.oriented.tolist()
    assert image.boxes.corners.tolist() == [[[1, 1], [5, 1], [5, 4], [1, 4]]]


def test_dota_needs_neither_header_nor_difficulty(tmp_path: Path) -> None:
    (image,) = read_annotations(write(tmp_path, "dota", "1 1 5 1 5 4 1 4 ship\n\n1 1 5 1 5 4 1 4 ship 0")).images
    assert (len(image.boxes), image.boxes.difficult.any()) == (2, False)


def test_voc_counts_from_one_with_inclusive_maxima(tmp_path: Path) -> None:
    read = read_annotations(write(tmp_path, "voc", VOC))
    assert corners(read) == [[[0, 0], [9, 0], [9, 5], [0, 5]]]
    assert (read.images[0].image, read.images[0].boxes.oriented.tolist()) == ("v.jpg", [False])


def test_dior_keeps_continuous_corners_beside_boxes_of_voc(tmp_path: Path) -> None:
    both = DIOR.replace("</annotation>", f"{VOC_OBJECT}</annotation>")
    (image,) = read_annotations(write(tmp_path, "dior", both)).images
    assert image.boxes.oriented.tolist() == [True, False]
    assert image.boxes.corners[0].tolist() == [[1, 1], [9, 2], [8, 6], [0, 5]]


def test_hrsc_turns_the_side_w_by_the_angle_from_x_to_y(tmp_path: Path) -> None:
    (image,) = read_annotations(write(tmp_path, "hrsc", HRSC)).images
    assert np.allclose(image.boxes.corners, [[[11, 16], [11, 24], [9, 24], [9, 16]]], atol=1e-6)
    assert (image.boxes.class_name.tolist(), image.boxes.box_id.tolist()) == (["Nimitz"], [100])
    assert image.boxes.difficult.tolist() == [True]


def test_fair1m_takes_the_most_probable_result(tmp_path: Path) -> None:
    (image,) = read_annotations(write(tmp_path, "fair1m", FAIR1M)).images
    assert (image.boxes.class_name.tolist(), image.boxes.score.tolist()) == (["Bus"], [0.6])
    assert image.boxes.corners.tolist() == [[[1, 2], [7, 2], [8, 6], [2, 6]]]


def test_coco_keeps_images_without_boxes_and_reads_four_points_as_oriented(tmp_path: Path) -> None:
    first, second = read_annotations(write(tmp_path, "coco", COCO)).images
    assert (first.size, first.boxes.oriented.tolist(), first.boxes.box_id.tolist()) == (
        (40, 50),
        [False, True],
        [11, 12],
    )
    assert first.boxes.class_name.tolist() == ["café"] * 2
    assert first.boxes.corners[0].tolist() == [[1, 2], [5, 2], [5, 7], [1, 7]]
    assert (second.image, len(second.boxes)) == ("d.jpg", 0)


@pytest.mark.parametrize(
    ("file", "text"),
    [
        ("classes.txt", "tree\nold car\n"),
        ("data.yaml", "path: ../x\nnames: ['tree', \"old car\"]\nnc: 2\n"),
        ("data.yaml", "names:\n  0: tree # a comment\n  1: 'old car'\nnc: 2\n"),
        ("data.yaml", "nc: 2\nnames:\n- tree\n- old car\n"),
        ("data.yaml", "names: {0: tree,\n 1: old car}\n"),
        ("data.yaml", "more: &n {0: tree, 1: old car}\nnames: *n\n"),
    ],
)
def test_yolo_takes_class_names_from_a_list_beside_or_above(tmp_path: Path, file: str, text: str) -> None:
    (tmp_path / "labels").mkdir()
    (tmp_path / file).write_text(text)
    path = write(tmp_path / "labels", "yolo", YOLO)
    (image,) = read_annotations(path, sizes={"x": (100, 200)}).images
    assert image.boxes.class_name.tolist() == ["tree", "old car"]
    assert image.boxes.corners.tolist() == [
        [[80, 25], [120, 25], [120, 75], [80, 75]],
        [[20, 10], [60, 20], [40, 60], [20, 50]],
    ]
    assert (image.boxes.oriented.tolist(), image.boxes.score.tolist()[1]) == ([False, True], 0.75)


def test_yolo_takes_names_that_look_like_other_values_as_they_are_written(tmp_path: Path) -> None:
    (tmp_path / "data.yaml").write_text("names: [no, 1.0]\n")
    read = read_annotations(write(tmp_path, "yolo", YOLO), sizes={"x": (100, 200)})
    assert read.images[0].boxes.class_name.tolist() == ["no", "1.0"]


def test_yolo_without_names_calls_classes_by_their_number(tmp_path: Path) -> None:
    read = read_annotations(write(tmp_path, "yolo", YOLO), sizes={"x": (100, 200)})
    assert read.images[0].boxes.class_name.tolist() == ["0", "1"]


def test_yolo_needs_the_size_of_the_image(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="size is not known; give the images"):
        read_annotations(write(tmp_path, "yolo", YOLO))


def test_csv_keeps_images_without_trees(tmp_path: Path) -> None:
    read = read_annotations(write(tmp_path, "csv", CSV))
    assert [(image.image, len(image.boxes)) for image in read.images] == [("t.tif", 1), ("empty.tif", 0)]
    assert read.flaws == ()


def test_an_empty_text_is_an_image_without_boxes(tmp_path: Path) -> None:
    write(tmp_path, "dota", "", "a")
    write(tmp_path, "dota", DOTA, "b")
    assert [len(image.boxes) for image in read_annotations(tmp_path).images] == [0, 1]


def test_a_folder_of_several_formats_is_refused_until_one_is_named(tmp_path: Path) -> None:
    write(tmp_path, "csv", CSV)
    write(tmp_path, "voc", VOC)
    with pytest.raises(AnnotationError, match="several formats.*name the format"):
        read_annotations(tmp_path)
    assert len(read_annotations(tmp_path, "voc").images) == 1


def test_dior_with_files_that_have_upright_boxes_only_is_one_format(tmp_path: Path) -> None:
    write(tmp_path, "dior", DIOR, "a")
    write(tmp_path, "dior", VOC, "b")
    assert [image.boxes.oriented.tolist() for image in read_annotations(tmp_path).images] == [[True], [False]]


def test_other_texts_of_a_data_set_are_passed_over(tmp_path: Path) -> None:
    write(tmp_path, "dota", DOTA)
    (tmp_path / "README.txt").write_text("about")
    (tmp_path / "classes.txt").write_text("ship")
    read = read_annotations(tmp_path)
    assert (len(read.images), read.flaws) == (1, ())


def test_an_unknown_format_and_an_empty_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(AnnotationError, match="annotation format 'xyz' is unknown"):
        read_annotations(tmp_path, "xyz")
    with pytest.raises(AnnotationError, match="No annotations"):
        read_annotations(tmp_path)


def test_dota_holds_531_ships_and_5_harbors(shared_data: Path) -> None:
    read = read_annotations(shared_data / "dota", sizes=ImageSizes([shared_data / "dota" / "P0706.png"]))
    (image,) = read.images
    assert Counter(image.boxes.class_name) == {"ship": 531, "harbor": 5}
    assert (read.flaws, int(image.boxes.difficult.sum())) == ((), 6)


def test_dior_holds_a_golf_field(shared_data: Path) -> None:
    (image,) = read_annotations(shared_data / "dior" / "annotations").images
    assert (image.boxes.class_name.tolist(), image.size) == (["golffield"], (800, 800))
    assert image.boxes.corners.tolist() == [[[133, 237], [684, 237], [684, 672], [133, 672]]]


@pytest.mark.parametrize(("file", "n"), [("OSBS_029.csv", 61), ("OSBS_029.xml", 61), ("SOAP_061.xml", 37)])
def test_deepforest_trees_are_all_read(shared_data: Path, file: str, n: int) -> None:
    read = read_annotations(shared_data / "deepforest" / file)
    assert ([len(image.boxes) for image in read.images], read.flaws) == ([n], ())
    assert np.isfinite(read.images[0].boxes.corners).all()


def test_namespaces_of_xml_and_side_files_of_images_change_nothing(tmp_path: Path) -> None:
    for name, text, root in (
        ("dior", DIOR, "annotation"),
        ("fair1m", FAIR1M, "annotation"),
        ("hrsc", HRSC, "HRSC_Image"),
    ):
        folder = tmp_path / name
        folder.mkdir()
        prefixed = text.replace("</", "<//").replace("<", "<n:").replace("<n://", "</n:")
        prefixed = prefixed.replace(f"<n:{root}>", f'<n:{root} xmlns:n="https://example.org/n">', 1)
        (folder / "x.xml").write_text(prefixed)
        (folder / "x.tif.aux.xml").write_text("<PAMDataset/>")
        found = read_annotations(folder)
        assert found.flaws == ()
        write(tmp_path, name, text)
        assert corners(found) == corners(read_annotations(tmp_path / "x.xml"))


@pytest.mark.parametrize(("name", "text"), [("a.TXT", DOTA), ("a.Json", COCO), ("a.XML", DIOR), ("a.CSV", CSV)])
def test_case_of_suffixes_marks_and_ends_of_lines_change_nothing(tmp_path: Path, name: str, text: str) -> None:
    (tmp_path / name).write_bytes(text.encode("utf-8-sig").replace(b"\n", b"\r\n"))
    found = read_annotations(tmp_path)
    assert sum(len(image.boxes) for image in found.images) > 0 == len(found.flaws)
