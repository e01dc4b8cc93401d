"""Truth that went wrong in the field: what does not count, numbers as floats, crowds."""

from __future__ import annotations

import json

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.errors import TruthError
from alps_qgis.engine.evaluation.evaluate import evaluate
from alps_qgis.engine.evaluation.instances import evaluate_instances
from tests.engine.evaluation.test_evaluate import make_paletted, make_rgb, make_truth
from tests.engine.labels.test_polygons import make_classes

RED, GREEN = (255, 0, 0), (0, 255, 0)
PALETTE = {"#ff0000": "a", "#00ff00": "b"}


def test_colours_that_jpeg_has_changed_are_said(shared_case, capfd):
    """Fault 93: the share is in the summary and a warning, not only in the JSON."""
    folder = shared_case("evaluate")
    command = ["evaluate", str(folder / "p_classes.tif"), "--palette", str(folder / "palette.json"), "--truth"]

    assert main([*command, str(folder / "rgb.jpg")]) == 0

    said = capfd.readouterr()
    assert "14,720 of 19,200 truth pixels (76.7%) do not count: 14,720 with colours that the palette lacks" in said.out
    assert "means over 1 class: d; not over a, b, c" in said.out
    assert "Warning: 14,720 of 19,200" in said.err
    assert "lossy compression changes colours" in said.err


def test_floats_of_whole_numbers_are_read(shared_case, capfd):
    """Fault 93: what QGIS's rasterize writes."""
    folder = shared_case("evaluate")

    palette = ["--palette", str(folder / "palette.json")]

    command = ["evaluate", str(folder / "p_classes.tif"), "--truth", str(folder / "tf.tif")]
    assert main([*command, *palette, "--json"]) == 0

    said = capfd.readouterr()
    assert "the colours of the palette are not used" in said.err
    result = json.loads(said.out)
    assert result["confusion"] == [[4000, 0, 0, 800], [0, 4000, 0, 800], [0, 0, 4800, 0], [0, 0, 0, 4800]]
    assert result["ignored_share"] == 0
    assert result["warnings"] == []


def _labels(tmp_path, values, stem="x"):
    return make_classes(tmp_path / f"{stem}_classes.tif", values)


@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize(
    ("missing", "nodata"),
    [(np.nan, None), (np.nan, np.nan), (-9999, -9999), (-3.4028234663852886e38, -3.4e38)],
    ids=["NaN", "NaN as nodata", "nodata", "nodata in other digits"],
)
def test_nodata_among_floats_does_not_count(tmp_path, dtype, missing, nodata):
    """Fault 93: NaN and nodata are pixels without a truth."""
    values = np.array([[1, 2, missing, 2]], dtype)
    truth = make_truth(tmp_path / "x.tif", values, dtype=dtype, nodata=nodata)

    result = evaluate([_labels(tmp_path, [[0, 1, 1, 1]])], [truth])

    assert result["classes"] == ["1", "2"]
    assert (result["n_counted_px"], result["n_ignored_px"], result["ignored_share"]) == (3, 1, 0.25)
    assert result["warnings"][0].startswith("1 of 4 truth pixels (25.0%) do not count: 1 ignored or without a truth")


def test_fractions_are_refused_with_a_remedy(tmp_path):
    """Fault 93: a float that is not a class number."""
    truth = make_truth(tmp_path / "x.tif", [[1, 0.25]], dtype="float32")

    with pytest.raises(TruthError, match=r"float32 values such as 0\.25, which are not class numbers; .*rasterize"):
        evaluate([_labels(tmp_path, [[0, 1]])], [truth])


def test_polygons_as_truth_say_what_to_do(tmp_path):
    """Fault 93: class rasters are compared with rasters."""
    truth = tmp_path / "x.geojson"
    truth.write_text('{"type": "FeatureCollection", "features": []}')

    with pytest.raises(TruthError, match=r"x\.geojson is a vector file; rasterize"):
        evaluate([_labels(tmp_path, [[0, 1]])], [truth])


def test_share_is_given_for_each_file(tmp_path):
    """Fault 93: over all pairs, and for each of them; the warning names the worst."""
    labels = [_labels(tmp_path, [[0, 0, 1, 1]], stem) for stem in "xy"]
    truths = [
        make_rgb(tmp_path / "x.png", [[RED, RED, GREEN, GREEN]]),
        make_rgb(tmp_path / "y.png", [[RED, (250, 3, 9), GREEN, (1, 1, 1)]]),
    ]

    result = evaluate(labels, truths, palette=PALETTE, table=tmp_path / "t.csv")

    assert result["ignored_share"] == 0.25
    assert "2 of 8 truth pixels (25.0%)" in result["warnings"][0]
    assert "most in y.png: 50.0%; above 5% in 1 files" in result["warnings"][0]
    header, *rows = (tmp_path / "t.csv").read_text().splitlines()
    column = header.split(",").index("ignored_share")
    assert [row.split(",")[column] for row in rows] == ["0.0", "0.5"]


def test_few_pixels_that_do_not_count_are_said_without_a_warning(tmp_path):
    """Fault 93: the share is always there, the warning only above 5 %."""
    values = np.ones((10, 10), np.uint8)
    values[0, :3] = 7
    result = evaluate(
        [_labels(tmp_path, np.zeros((10, 10), int))], [make_truth(tmp_path / "x.tif", values)], ignore=[7]
    )

    assert result["ignored_share"] == pytest.approx(0.03)
    assert result["warnings"] == []


def test_a_border_that_counts_as_a_class_is_warned_of(tmp_path):
    """Fault 93: 255 of Pascal VOC, as an index and by its colour."""
    labels = _labels(tmp_path, [[0, 1, 1, 1]])
    result = evaluate([labels], [make_truth(tmp_path / "x.tif", [[1, 2, 2, 255]])])
    assert "25.0% of the truth pixels have the value 255" in result["warnings"][0]
    assert "`--ignore 255`" in result["warnings"][0]

    assert evaluate([labels], [make_truth(tmp_path / "x.tif", [[1, 2, 2, 2]])], ignore=[255])["warnings"] == []
    coloured = make_rgb(tmp_path / "x.png", [[RED, GREEN, GREEN, (224, 224, 192)]])
    assert "`--ignore #e0e0c0`" in evaluate([labels], [coloured])["warnings"][0]


def test_palettes_with_alpha_are_read(tmp_path):
    """Fault 93: the last two digits, or the fourth number, are opacity."""
    labels = _labels(tmp_path, [[0, 1]])
    truth = make_rgb(tmp_path / "x.png", [[RED, GREEN]])
    for palette in ({"#ff0000ff": "a", "#00FF00FF": "b"}, {"a": [255, 0, 0, 255], "b": [0, 255, 0, 255]}):
        result = evaluate([labels], [truth], palette=palette)
        assert result["classes"] == ["a", "b"]
        assert result["n_unknown_truth_px"] == 0


def test_paletted_and_sixteen_bit_truth(tmp_path):
    """Fault 93: a paletted file meets a palette of colours; 16 bits hold indices."""
    labels = _labels(tmp_path, [[0, 1]])
    assert evaluate([labels], [make_paletted(tmp_path / "x.png", [[0, 1]], [RED, GREEN])], palette=PALETTE)[
        "classes_in_mean"
    ] == ["a", "b"]
    Image.fromarray(np.array([[300, 4000]], np.uint16)).save(tmp_path / "z.png")
    assert evaluate([labels], [tmp_path / "z.png"])["classes"] == ["300", "4000"]


def test_crowds_of_the_case_do_not_count(shared_case, capfd):
    """Fault 96: neither as a true instance, nor the instance found on it."""
    folder = shared_case("instances")
    command = ["evaluate", "--instances", str(folder / "p8.json"), "--truth", str(folder / "tc.json")]

    assert main(command) == 0

    said = capfd.readouterr().out.splitlines()
    assert said[1].split() == ["plane", "1.0000", "1.0000", "1.0000", "1", "1"]
    assert "not counted: 1 true instance marked as difficult or as a crowd, and 1 found on such" in said


def _square(col, row, side=10):
    return [[col, row, col + side, row, col + side, row + side, col, row + side]]


def _coco(path, *entries):
    annotations = [
        {"id": n, "image_id": 1, "category_id": 1, "bbox": [0, 0, 1, 1], "area": 1, **entry}
        for n, entry in enumerate(entries, start=1)
    ]
    images = [{"id": 1, "file_name": "a.png", "width": 100, "height": 100}]
    content = {"images": images, "annotations": annotations, "categories": [{"id": 1, "name": "plane"}]}
    path.write_text(json.dumps(content))
    return path


def test_crowds_are_counted_as_pycocotools_counts_them(tmp_path):
    """Fault 96: two found on one crowd, one on an object, one nowhere, one on a crowd and an object."""
    crowd = {"segmentation": _square(0, 0, 40), "iscrowd": 1}
    truth = _coco(
        tmp_path / "t.json", crowd, *({"segmentation": _square(*at), "iscrowd": 0} for at in ((60, 60), (5, 5)))
    )
    squares = [(0, 25), (20, 20), (60, 60), (80, 0), (5, 5)]
    found = _coco(
        tmp_path / "f.json",
        *({"segmentation": _square(*at), "score": 0.9 - n / 10} for n, at in enumerate(squares)),
        {"segmentation": _square(0, 0, 40), "iscrowd": 1, "score": 1.0},
    )

    result = evaluate_instances([found], [truth], table=tmp_path / "t.csv")

    figures = {name: result[name] for name in ("n_truth", "n_found", "n_ignored_truth", "n_ignored_found")}
    assert figures == {"n_truth": 2, "n_found": 3, "n_ignored_truth": 1, "n_ignored_found": 3}
    assert result["classes"]["plane"]["n_truth"] == 2
    # By score: right, wrong, right. Precision is 1 up to a recall of 0.5 (51 steps), then 2/3 (50 steps).
    assert result["ap50"] == pytest.approx((51 + 50 * 2 / 3) / 101)
    # Both true squares were found exactly.
    assert result["iou_histogram"] == [0] * 19 + [2]
    header, row = (line.split(",") for line in (tmp_path / "t.csv").read_text().splitlines())
    values = dict(zip(header, row, strict=True))
    assert (values["n_truth"], values["n_found"], values["n_matched_50"]) == ("2", "3", "2")


def test_truth_of_crowds_alone_has_no_figures(tmp_path):
    """Fault 96: there is nothing to find, and nothing was found wrongly."""
    truth = _coco(tmp_path / "t.json", {"segmentation": _square(0, 0, 40), "iscrowd": 1})
    found = _coco(tmp_path / "f.json", {"segmentation": _square(5, 5), "score": 0.5})

    result = evaluate_instances([found], [truth])

    assert (result["ap"], result["n_truth"], result["n_found"], result["classes_in_mean"]) == (None, 0, 0, [])
