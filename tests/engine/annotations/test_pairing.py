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
