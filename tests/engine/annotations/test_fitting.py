"""Boxes that make no sense on an image are refused, with counts and both sizes."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.annotations.boxes import Annotations, Boxes, ImageBoxes
from alps_qgis.engine.annotations.fitting import fit_boxes, fit_images
from alps_qgis.engine.annotations.formats import read_annotations
from alps_qgis.engine.annotations.gather import Gather, upright
from alps_qgis.engine.annotations.pairing import ImageSizes, Paired, View, pair_images
from alps_qgis.engine.errors import AnnotationError

IMAGE = Path("a.png")


def annotated(
    *bboxes: tuple[float, float, float, float], declared: tuple[int, int] | None = None, n_outside: int = 0
) -> ImageBoxes:
    gather = Gather("a.txt")
    for bbox in bboxes:
        gather.add(upright(*bbox), "x")
    return ImageBoxes("a.png", gather.boxes(), None, "a.txt", declared, n_outside)


INSIDE, OUTSIDE, MOSTLY_OUTSIDE, AT_THE_BORDER = (
    (10, 10, 20, 20),
    (300, 10, 320, 20),
    (90, 10, 140, 20),
    (90, 10, 105, 20),
)


def test_boxes_that_mostly_lie_outside_are_refused_with_counts() -> None:
    """Fault 90: boxes of another image were masked, with a warning only."""
    view = View((80, 100))
    for boxes in ((INSIDE, OUTSIDE, OUTSIDE), (INSIDE, MOSTLY_OUTSIDE, OUTSIDE)):
        with pytest.raises(
            AnnotationError, match=r"2 of the 3 boxes of a.txt lie outside .* a.png has 100 × 80 pixels"
        ):
            fit_boxes(IMAGE, annotated(*boxes), view)
    with pytest.raises(AnnotationError, match="2 of the 3 boxes"):
        fit_boxes(IMAGE, annotated(INSIDE, n_outside=2), view)


def test_boxes_at_the_border_are_kept() -> None:
    boxes, notes = fit_boxes(IMAGE, annotated(INSIDE, AT_THE_BORDER, AT_THE_BORDER, OUTSIDE), View((80, 100)))
    assert (len(boxes), notes) == (4, [])


def test_less_is_allowed_where_the_names_differ() -> None:
    """Fault 90."""
    with pytest.raises(AnnotationError, match="1 of the 3 boxes"):
        fit_boxes(IMAGE, annotated(INSIDE, INSIDE, OUTSIDE), View((80, 100)), other_name=True)
    with pytest.raises(AnnotationError, match="2 of the 3 boxes of a.txt reach beyond the image"):
        fit_boxes(IMAGE, annotated(INSIDE, AT_THE_BORDER, AT_THE_BORDER), View((80, 100)), other_name=True)
    with pytest.raises(AnnotationError, match="names the image a.png, and a.txt was made for 90 × 70 .* 100 × 80"):
        fit_boxes(IMAGE, annotated(INSIDE, declared=(70, 90)), View((80, 100)), other_name=True)
    assert len(fit_boxes(IMAGE, annotated(INSIDE), View((80, 100)), other_name=True)[0]) == 1


def test_resized_image_is_refused_and_another_difference_is_said_with_both_sizes() -> None:
    """Fault 90: a size in the annotation that is not the image's was trusted."""
    view = View((200, 256))
    with pytest.raises(
        AnnotationError, match="a.txt was made for 512 × 400 pixels, but a.png has 256 × 200 .* resized"
    ):
        fit_boxes(IMAGE, annotated(INSIDE, declared=(400, 512)), view)
    boxes, (note,) = fit_boxes(IMAGE, annotated((210, 30, 250, 70), declared=(256, 200)), view)
    assert len(boxes) == 1 and "was made for 200 × 256 pixels, but a.png has 256 × 200" in note
    with pytest.raises(
        AnnotationError, match="2 of the 2 boxes of a.txt reach beyond the image: .* 600 × 300 .* 256 × 200"
    ):
        fit_boxes(IMAGE, annotated((200, 10, 270, 50), (10, 150, 60, 210), declared=(300, 600)), view)
    assert fit_boxes(IMAGE, annotated(INSIDE, declared=(200, 257)), view)[1]


def test_size_into_which_the_boxes_do_not_fit_is_only_said() -> None:
    for declared, view in (((1, 1), View((100, 100))), ((50, 50), View((100, 100))), ((256, 200), View((200, 256), 6))):
        right = view.size[1] - 5
        boxes, notes = fit_boxes(IMAGE, annotated((right - 25, 60, right, 90), declared=declared), view)
        assert len(boxes) == 1 and any("the boxes are used as they are" in note for note in notes)


def test_refusal_of_boxes_outside_names_the_orientation() -> None:
    with pytest.raises(AnnotationError, match="1 of the 1 boxes .* EXIF orientation 6, for which there is"):
        fit_boxes(IMAGE, annotated((20, 210, 60, 250)), View((200, 256), 6))


def test_annotation_without_boxes_is_never_refused() -> None:
    boxes, notes = fit_boxes(IMAGE, annotated(declared=(400, 512)), View((200, 256), 6))
    assert (len(boxes), notes) == (0, [])


TURNS = {
    1: lambda stored: stored,
    2: lambda stored: stored[:, ::-1],
    3: lambda stored: stored[::-1, ::-1],
    4: lambda stored: stored[::-1],
    5: lambda stored: stored.T,
    6: lambda stored: np.rot90(stored, -1),
    7: lambda stored: np.rot90(stored, 2).T,
    8: lambda stored: np.rot90(stored),
}
"""What viewers show for each EXIF orientation."""


@pytest.mark.parametrize("orientation", TURNS)
def test_boxes_of_the_turned_image_come_back_to_the_stored_pixels(orientation: int) -> None:
    """Fault 90: boxes of an image that a viewer had turned were used on its stored pixels."""
    stored = np.zeros((7, 11), bool)
    stored[1:3, 2:6] = True
    rows, cols = np.nonzero(TURNS[orientation](stored))
    drawn = annotated((cols.min(), rows.min(), cols.max() + 1, rows.max() + 1))
    boxes, _ = fit_boxes(IMAGE, drawn, View(stored.shape, orientation), turned=True)
    assert boxes.corners.tolist() == [[[2, 1], [6, 1], [6, 3], [2, 3]]]


def test_orientation_is_said_and_refused_where_the_size_shows_it() -> None:
    """Fault 90."""
    view = View((200, 256), 6)
    _, (note,) = fit_boxes(IMAGE, annotated(INSIDE), view)
    assert "EXIF orientation 6" in note and "200 × 256" in note and "--exif-turned" in note
    with pytest.raises(AnnotationError, match=r"made for 200 × 256, so use .*--exif-turned"):
        fit_boxes(IMAGE, annotated(INSIDE, declared=(256, 200)), view)
    with pytest.raises(AnnotationError, match="so switch off"):
        fit_boxes(IMAGE, annotated(INSIDE, declared=(200, 256)), view, turned=True)
    assert fit_boxes(IMAGE, annotated(INSIDE, declared=(200, 256)), view)[1] == []
    assert fit_boxes(IMAGE, annotated(INSIDE, declared=(256, 200)), view, turned=True)[1] == []


def test_annotations_of_other_images_and_entries_that_are_no_boxes_are_errors() -> None:
    """Faults 89 and 91: nothing was done, and the exit status was 0."""
    images = [Path("b.png"), Path("c.png")]
    found = Annotations((annotated(INSIDE),))
    with pytest.raises(AnnotationError, match=r"No annotation belongs to any of the images \(b.png, c.png\)"):
        fit_images(found, pair_images(found, images), ImageSizes(images))
    gather = Gather("a.txt")
    gather.flaw("it has no area", 1)
    found = Annotations((ImageBoxes("b", Boxes.none(), None, "b.txt"),), tuple(gather.flaws))
    with pytest.raises(AnnotationError, match="None of the 1 entries of the annotations is a box: a.txt, line 1"):
        fit_images(found, pair_images(found, images), ImageSizes(images))


def test_boxes_of_a_large_image_are_refused_on_a_small_one(shared_data: Path, tmp_path: Path) -> None:
    """Fault 90: boxes of DOTA's P0706 on another image."""
    Image.fromarray(np.zeros((300, 400, 3), np.uint8)).save(tmp_path / "P0004.png")
    images = [tmp_path / "P0004.png"]
    found = read_annotations(shared_data / "dota" / "P0706.txt")
    fitted = fit_images(found, Paired(((images[0], found.images[0]),), ()), ImageSizes(images), other_name=True)
    assert "of the 536 boxes" in str(fitted.refused[images[0]]) and fitted.boxes == {}
    whole = [shared_data / "dota" / "P0706.png"]
    fitted = fit_images(found, pair_images(found, whole), ImageSizes(whole))
    assert (len(fitted.boxes[whole[0]]), fitted.refused, fitted.notes) == (536, {}, ())
