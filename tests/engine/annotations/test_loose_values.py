"""Identifiers and numbers as many programs write them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from alps_qgis.engine.annotations.formats import read_annotations
from alps_qgis.engine.annotations.loose_values import flag_of, id_of, side_of


def coco(folder: Path, **lists: Any) -> Path:
    content = {
        "images": [{"id": 1, "file_name": "x.png", "width": 256, "height": 200}],
        "annotations": [{"id": 1, "image_id": 1, "category_id": 7, "bbox": [20, 30, 40, 40]}],
        "categories": [{"id": 7, "name": "ship"}],
    } | lists
    (folder / "c.json").write_text(json.dumps(content))
    return folder / "c.json"


@pytest.mark.parametrize(
    ("image", "category", "of_image", "of_category"),
    [(1.0, 7.0, 1.0, 7.0), ("1", "7", 1, 7), (1, 7, "1", "7"), ("1.0", 7, 1, 7.0), ("a", "b", "a", "b")],
)
def test_ids_are_the_same_as_number_float_or_text(
    tmp_path: Path, image: Any, category: Any, of_image: Any, of_category: Any
) -> None:
    """Fault 91: ids written as 1.0 gave a wrong reason, and nothing was done."""
    path = coco(
        tmp_path,
        images=[{"id": image, "file_name": "x.png", "width": 256.0, "height": "200"}],
        categories=[{"id": category, "name": "ship"}],
        annotations=[
            {"id": 3.0, "image_id": of_image, "category_id": of_category, "bbox": ["20", 30, 40.0, 40], "iscrowd": "0"}
        ],
    )
    found = read_annotations(path)
    (annotated,) = found.images
    assert found.flaws == ()
    assert annotated.boxes.bboxes.tolist() == [[20, 30, 60, 70]]
    assert (annotated.boxes.class_name.tolist(), annotated.boxes.box_id.tolist()) == (["ship"], [3])
    assert annotated.declared == (200, 256)


def test_what_is_no_id_side_or_mark() -> None:
    assert [id_of(value) for value in (None, True, 1.5, float("nan"), float("inf"), [], "", " ")] == [None] * 8
    assert [id_of(value) for value in ("01", "0", "-1", "1e3")] == ["01", 0, "-1", "1e3"]
    assert [side_of(value) for value in (0, -1, 1.5, 1e9, "x", None, 5.0)] == [None] * 6 + [5]
    assert [flag_of(value) for value in (None, 0, "0", "false", 1, 1.0, "1", True, "true")] == [False] * 4 + [True] * 5


def test_two_images_with_one_id_lose_their_boxes_and_say_so(tmp_path: Path) -> None:
    images = [{"id": 1, "file_name": "x.png"}, {"id": 1.0, "file_name": "y.png"}, {"id": 2, "file_name": "z.png"}]
    found = read_annotations(coco(tmp_path, images=images))
    assert [(each.image, len(each.boxes)) for each in found.images] == [("z.png", 0)]
    assert "another image has the id 1 too" in found.flaws[0].message
    assert "two images of the file have its 'image_id'" in found.flaws[1].message


def test_image_that_is_listed_twice_is_one_image(tmp_path: Path) -> None:
    found = read_annotations(coco(tmp_path, images=[{"id": 1, "file_name": "x.png"}] * 2))
    assert (len(found.images[0].boxes), found.flaws) == (1, ())


def test_two_categories_with_one_id_are_a_flaw(tmp_path: Path) -> None:
    found = read_annotations(coco(tmp_path, categories=[{"id": 7, "name": "ship"}, {"id": "7", "name": "car"}]))
    assert "'ship' and 'car' have the same id 7" in found.flaws[0].message
    assert len(found.images[0].boxes) == 0
