"""Annotations and images come together by name."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.annotations.boxes import Annotations, Boxes, ImageBoxes
from alps_qgis.engine.annotations.pairing import ImageSizes, pair_images
from alps_qgis.engine.errors import AnnotationError


def annotated(image: str, source: str = "") -> ImageBoxes:
    return ImageBoxes(image, Boxes.none(), None, source)


def test_pairs_are_found_by_stem_whatever_folder_or_case_the_annotation_gives() -> None:
    found = pair_images(Annotations((annotated("C:\\x\\A.JPG"), annotated("d/b.tif"))), ["p/b.tif", "p/a.png"])
    assert [(path.name, boxes.image) for path, boxes in found.pairs if boxes] == [
        ("b.tif", "d/b.tif"),
        ("a.png", "C:\\x\\A.JPG"),
    ]
    assert found.without_image == ()


def test_the_name_of_the_file_counts_where_the_name_inside_is_another() -> None:
    ((path, boxes),) = pair_images(Annotations((annotated("copied.jpg", "xml/a.xml"),)), ["a.jpg"]).pairs
    assert (path.name, boxes.image if boxes else None) == ("a.jpg", "copied.jpg")


def test_images_without_annotation_and_annotations_without_image_are_told() -> None:
    found = pair_images(Annotations((annotated("lost.jpg"),)), ["a.jpg"])
    assert found.pairs == ((Path("a.jpg"), None),)
    assert [each.image for each in found.without_image] == ["lost.jpg"]


def test_two_candidates_are_refused_either_way() -> None:
    with pytest.raises(AnnotationError, match="has boxes in 1.xml and in 2.xml"):
        pair_images(Annotations((annotated("a.jpg", "1.xml"), annotated("a.jpg", "2.xml"))), ["a.jpg"])
    with pytest.raises(AnnotationError, match="could be the image"):
        pair_images(Annotations((annotated("a", "1.txt"),)), ["a.jpg", "x/a.tif"])


@pytest.mark.parametrize(
    ("name", "expected"), [("val/1.png", "x/val/1.png"), ("train\\1.png", "x/train/1.png"), ("1.tif", "x/val/1.tif")]
)
def test_of_images_with_one_stem_the_name_with_its_folders_chooses(name: str, expected: str) -> None:
    images = ["x/train/1.png", "x/val/1.png", "x/val/1.tif"]
    found = pair_images(Annotations((annotated(name),)), images)
    assert [path.as_posix() for path, boxes in found.pairs if boxes] == [expected]


def test_sizes_are_height_and_width_and_none_for_what_is_no_image(tmp_path: Path) -> None:
    Image.fromarray(np.zeros((3, 7), np.uint8)).save(tmp_path / "a.png")
    (tmp_path / "b.png").write_text("no image")
    sizes = ImageSizes([tmp_path / "a.png", tmp_path / "b.png"])
    assert (sizes("a"), sizes("b"), sizes("c")) == ((3, 7), None, None)


@pytest.mark.parametrize("name", ["ortho.2.txt", "ortho.2.png.txt", "ORTHO.2.TXT"])
def test_names_with_dots_belong_to_their_own_image(name: str) -> None:
    """Fault 89: what followed the last dot was taken for a suffix, so boxes landed on another image."""
    stem = Path(name).stem
    for images in (["ortho.png", "ortho.2.png"], ["ortho.2.png", "ortho.png"]):
        found = pair_images(Annotations((annotated(stem, f"lab/{name}"),)), images)
        assert [path.name for path, boxes in found.pairs if boxes] == ["ortho.2.png"]
    found = pair_images(Annotations((annotated(stem, f"lab/{name}"),)), ["ortho.png"])
    assert [each.image for each in found.without_image] == [stem]


@pytest.mark.parametrize("inside", ["ortho.2", "ortho.2.png", "ortho.2.JPG", "C:\\data\\ortho.2.tif"])
def test_names_with_dots_inside_a_file_belong_to_their_own_image_too(inside: str) -> None:
    """Fault 89."""
    boxes = ImageBoxes(inside, Boxes.none(), None, "all.json", shared=True)
    found = pair_images(Annotations((boxes,)), ["ortho.png", "ortho.2.png"])
    assert [path.name for path, boxes in found.pairs if boxes] == ["ortho.2.png"]
    assert not any(boxes for _, boxes in pair_images(Annotations((boxes,)), ["ortho.png"]).pairs)


def test_suffix_of_the_image_in_the_label_chooses_among_images_of_one_stem() -> None:
    """Fault 89: `a.png.txt` had no image."""
    images = ["a.png", "a.tif", "a.png.tif"]
    for name, expected in (("a.png.txt", "a.png"), ("a.tif.txt", "a.tif"), ("a.jpg.txt", None)):
        if expected:
            found = pair_images(Annotations((annotated(Path(name).stem, name),)), images)
            assert [path.name for path, boxes in found.pairs if boxes] == [expected]
    (pair,) = pair_images(Annotations((annotated("a.jpg", "a.jpg.txt"),)), ["a.png"]).pairs
    assert pair[1] is not None


def test_name_of_the_file_counts_before_another_image_that_it_names_inside() -> None:
    """Fault 89: a.xml that names b.png went to b.png without a word."""
    found = pair_images(Annotations((annotated("b.png", "a.xml"),)), ["a.png", "b.png"])
    assert [path.name for path, boxes in found.pairs if boxes] == ["a.png"]
    assert found.notes == (
        "a.xml names the image b.png inside; its boxes are used for a.png, whose name the file has.",
    )
    assert pair_images(Annotations((annotated("b.png", "a.xml"),)), ["a.png"]).notes == ()


def test_image_with_a_label_of_its_own_is_not_taken_by_a_name_inside_another() -> None:
    both = Annotations((annotated("b.png", "old.xml"), annotated("b.png", "b.xml")))
    for labels in (both, Annotations(both.images[::-1])):
        found = pair_images(labels, ["b.png"])
        assert [boxes.source for _, boxes in found.pairs if boxes] == ["b.xml"]
        assert [each.source for each in found.without_image] == ["old.xml"]


def test_folders_of_labels_tell_images_with_one_name_apart() -> None:
    images = ["images/train/1.png", "images/val/1.png"]
    labels = Annotations((annotated("1", "labels/val/1.txt"), annotated("1", "labels/train/1.txt")))
    found = pair_images(labels, images)
    assert [(path.parent.name, boxes.source) for path, boxes in found.pairs if boxes] == [
        ("train", "labels/train/1.txt"),
        ("val", "labels/val/1.txt"),
    ]


def test_of_two_entries_of_a_list_the_one_with_the_folder_of_the_image_wins() -> None:
    entries = [ImageBoxes(f"{folder}/1.png", Boxes.none(), None, "c.json", shared=True) for folder in ("val", "train")]
    found = pair_images(Annotations(tuple(entries)), ["x/train/1.png"])
    assert [boxes.image for _, boxes in found.pairs if boxes] == ["train/1.png"]
    assert [each.image for each in found.without_image] == ["val/1.png"]


def test_sizes_are_those_of_the_same_image(tmp_path: Path) -> None:
    """Fault 89: the size of another image, or none, was used for shares."""
    for name, shape in (("t.png", (3, 7)), ("t.1.png", (4, 8))):
        Image.fromarray(np.zeros(shape, np.uint8)).save(tmp_path / name)
    sizes = ImageSizes([tmp_path / "t.png", tmp_path / "t.1.png"])
    assert sizes("t.1", tmp_path / "t.1.txt") == sizes("t.1.png", tmp_path / "t.1.png.txt") == (4, 8)
    assert sizes("t", tmp_path / "t.txt") == (3, 7)
    assert sizes("t.png", tmp_path / "t.1.xml") == (4, 8)


def test_case_and_accents_do_not_matter_unless_two_images_differ_in_them() -> None:
    for name in ("Caf\u00e9", "cafe\u0301", " CAF\u00c9.JPG "):
        for image in ("caf\u00e9.png", "cafe\u0301.png"):
            ((_, boxes),) = pair_images(Annotations((annotated(name),)), [image]).pairs
            assert boxes is not None
    for name in ("A.txt", "a.txt", "A.png.txt"):
        found = pair_images(Annotations((annotated(Path(name).stem, name),)), ["a.png", "A.png"])
        assert [path.name for path, boxes in found.pairs if boxes] == [f"{name[0]}.png"]
