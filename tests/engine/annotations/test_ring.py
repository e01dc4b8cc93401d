"""Rings of points with the first one repeated, in every format, are oriented boxes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
import shapely

from alps_qgis.engine.annotations.boxes import Boxes
from alps_qgis.engine.annotations.formats import read_annotations
from alps_qgis.engine.annotations.ring import opened
from alps_qgis.engine.annotations.vector import read_vector_boxes

from .test_vector import GRID, on_ground, write

DIAMOND = [[120.0, 60.0], [150.0, 90.0], [130.0, 110.0], [100.0, 80.0]]
CLOSED = [*DIAMOND, DIAMOND[0]]
ROUNDED = [*DIAMOND, [120.4, 59.7]]
SIZES = {"x": (200, 256)}


def only(folder: Path, format_name: str, suffix: str, text: str) -> Boxes:
    (folder / f"x{suffix}").write_text(text)
    found = read_annotations(folder / f"x{suffix}", format_name, SIZES)
    assert found.flaws == ()
    return found.images[0].boxes


def coco(segmentation: object) -> str:
    return json.dumps(
        {
            "images": [{"id": 1, "file_name": "x.png", "width": 256, "height": 200}],
            "annotations": [
                {"id": 1, "image_id": 1, "category_id": 1, "bbox": [100, 60, 50, 50], "segmentation": segmentation}
            ],
            "categories": [{"id": 1, "name": "plane"}],
        }
    )


def flat(points: list[list[float]]) -> list[float]:
    return [value for point in points for value in point]


@pytest.mark.parametrize("points", [DIAMOND, CLOSED, ROUNDED], ids=["open", "closed", "rounded"])
def test_closed_ring_is_the_box_of_its_four_corners(tmp_path: Path, points: list[list[float]]) -> None:
    """Fault 91: a ring that repeated its first point became its bounding box, or part of the class name."""
    numbers = " ".join(map(str, flat(points)))
    shares = " ".join(f"{x / 256:.9f} {y / 200:.9f}" for x, y in points)
    fair1m = "".join(f"<point>{x},{y}</point>" for x, y in points)
    for boxes in (
        only(tmp_path, "dota", ".txt", f"{numbers} plane 0"),
        only(tmp_path, "yolo", ".txt", f"0 {shares}"),
        only(tmp_path, "yolo", ".txt", f"0 {shares} 0.5"),
        only(tmp_path, "coco", ".json", coco([flat(points)])),
        only(tmp_path, "coco", ".json", coco(flat(points))),
        only(tmp_path, "coco", ".json", coco([points])),
        only(tmp_path, "coco", ".json", coco([[str(value) for value in flat(points)]])),
        only(
            tmp_path,
            "fair1m",
            ".xml",
            "<annotation><objects><object><possibleresult><name>plane</name></possibleresult>"
            f"<points>{fair1m}</points></object></objects></annotation>",
        ),
    ):
        assert boxes.corners[0].round(4).tolist() == DIAMOND
        assert boxes.oriented.tolist() == [True]
        assert boxes.class_name.tolist() in (["plane"], ["0"])


def test_ring_closed_with_rounding_is_a_box_in_a_layer_too(tmp_path: Path) -> None:
    """Fault 91."""
    turned = [[30.0, 20], [50, 40], [30, 60], [10, 40]]
    crosswise = [turned[0], turned[2], turned[1], turned[3]]
    layer = write(tmp_path / "b.gpkg", [on_ground([*turned, [30.2, 20.1]]), on_ground(crosswise)])
    boxes = read_vector_boxes(layer, GRID).images[0].boxes
    assert boxes.oriented.tolist() == [True, True]
    assert boxes.corners[0].tolist() == turned
    assert sorted(boxes.corners[1].tolist()) == sorted(turned)
    assert shapely.is_valid(shapely.Polygon(boxes.corners[1]))


def test_four_points_in_any_order_are_one_box(tmp_path: Path) -> None:
    """Fault 91."""
    a, b, c, d = DIAMOND
    for points in ([a, b, c, d], [a, c, b, d], [d, c, b, a], [b, d, a, c]):
        corners = only(tmp_path, "coco", ".json", coco([flat(points)])).corners[0]
        assert sorted(corners.tolist()) == sorted(DIAMOND)
        assert shapely.area(shapely.Polygon(corners)) == pytest.approx(shapely.area(shapely.Polygon(DIAMOND)))


def test_fifth_point_elsewhere_is_not_a_box(tmp_path: Path) -> None:
    outline = [*DIAMOND, [105.0, 62.0]]
    assert opened(flat(outline)) == flat(outline)
    boxes = only(tmp_path, "coco", ".json", coco([flat(outline)]))
    assert (boxes.oriented.tolist(), boxes.bboxes.tolist()) == ([False], [[100, 60, 150, 110]])
    (tmp_path / "x.txt").write_text(" ".join(map(str, flat(outline))) + " plane 0")
    (flaw,) = read_annotations(tmp_path / "x.txt", "dota", SIZES).flaws
    assert "the fifth point does not repeat the first" in flaw.message


def test_lines_of_yolo_may_be_mixed_and_an_outline_gives_its_bounding_box(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text(
        "0 0.5 0.5 0.2 0.5\n1 0.1 0.1 0.3 0.2 0.2 0.6 0.1 0.5\n2 0.1 0.1 0.3 0.1 0.4 0.2 0.3 0.6 0.2 0.5 0.1 0.3 0.9\n"
    )
    found = read_annotations(tmp_path / "x.txt", sizes={"x": (100, 100)})
    boxes = found.images[0].boxes
    assert (found.flaws, boxes.oriented.tolist(), boxes.class_name.tolist()) == ((), [False, True, False], list("012"))
    assert boxes.bboxes[2].tolist() == [10, 10, 40, 60] and boxes.score[2] == 0.9


def test_pixels_in_place_of_shares_are_a_flaw_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.txt").write_text("0 120 80 40 40\n0 0,5 0.5 0.2 0.5\n")
    first, second = read_annotations(tmp_path / "x.txt", "yolo", {"x": (100, 100)}).flaws
    assert "120.0 is not a share" in first.message
    assert "write decimals with a point" in second.message
