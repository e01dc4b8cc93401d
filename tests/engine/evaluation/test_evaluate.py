from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from PIL import Image

from alps_qgis.engine.errors import OutputError, SceneError, TruthError
from alps_qgis.engine.evaluation.evaluate import evaluate

from ..labels.conftest import grid_of
from ..labels.test_polygons import make_classes

TEN_METRES = Affine(10.0, 0.0, 500_000.0, 0.0, -10.0, 5_000_000.0)
RED, GREEN, BLACK = (255, 0, 0), (0, 255, 0), (0, 0, 0)


def make_truth(path, values, **profile):
    values = np.array(values, profile.pop("dtype", np.uint8))
    given = {"driver": "GTiff", "height": values.shape[0], "width": values.shape[1], "count": 1, "dtype": values.dtype}
    with rasterio.open(path, "w", **{**given, **profile}) as dataset:
        dataset.write(values, 1)
    return path


def make_rgb(path, rows):
    Image.fromarray(np.array(rows, np.uint8)).save(path)
    return path


def make_paletted(path, rows, colors):
    image = Image.fromarray(np.array(rows, np.uint8)).convert("P")
    image.putdata([value for row in rows for value in row])
    image.putpalette([channel for color in colors for channel in color])
    image.save(path)
    return path


def test_confusion_and_both_mappings_by_hand(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 0, 1], [2, 2, 1]], names={0: "a", 1: "b", 2: "c"})
    truth = make_truth(tmp_path / "x.tif", [[7, 7, 9], [7, 9, 9]])

    result = evaluate([labels], [truth])

    assert result["classes"] == result["classes_in_mean"] == ["7", "9"]
    assert result["confusion"] == [[2, 0, 1], [0, 2, 1]]
    assert result["hungarian"]["mapping"] == {"0": "7", "1": "9", "2": None}
    assert result["hungarian"]["iou"] == {"7": 2 / 3, "9": 2 / 3}
    assert result["majority"]["mapping"] == {"0": "7", "1": "9", "2": "7"}
    assert result["majority"]["iou"] == {"7": 3 / 4, "9": 2 / 3}
    assert result["majority"]["miou"] == pytest.approx((3 / 4 + 2 / 3) / 2)
    assert result["majority"]["accuracy"] == pytest.approx(5 / 6)
    assert [label["name"] for label in result["labels"]] == ["a", "b", "c"]
    assert result["covered_share"] == 1
    json.dumps(result, allow_nan=False)


def test_uncovered_pixels_with_a_truth_count_as_wrong(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, -1, -1, -1]])
    truth = make_truth(tmp_path / "x.tif", [[1, 1, 1, 2]])

    result = evaluate([labels], [truth])

    assert result["majority"]["iou"] == {"1": 1 / 3, "2": 0.0}
    assert result["uncovered_px"] == [2, 1]
    assert result["covered_share"] == 0.25


def test_ignored_values_and_nodata_do_not_count(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 0, 1, 1]])
    truth = make_truth(tmp_path / "x.tif", [[1, 0, 255, 2]], nodata=255)

    result = evaluate([labels], [truth], ignore=[0])

    assert result["classes"] == ["1", "2"]
    assert result["n_counted_px"] == 2
    assert result["n_ignored_px"] == 2
    assert result["hungarian"]["miou"] == 1


def test_pairs_add_up_to_one_confusion(tmp_path):
    for name in ("a", "b"):
        make_classes(tmp_path / f"{name}_classes.tif", [[0, 1]])
        (tmp_path / "truth").mkdir(exist_ok=True)
    make_truth(tmp_path / "truth" / "a.tif", [[5, 6]])
    make_truth(tmp_path / "truth" / "b.tif", [[5, 5]])

    result = evaluate([tmp_path], [tmp_path / "truth"])

    assert result["confusion"] == [[2, 1], [0, 1]]
    assert len(result["pairs"]) == 2


def test_colours_of_the_truth_are_its_classes(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[4, 5]])
    truth = make_rgb(tmp_path / "x.png", [[RED, GREEN]])

    result = evaluate([labels], [truth])

    assert result["classes"] == ["#00ff00", "#ff0000"]
    assert result["hungarian"]["mapping"] == {"4": "#ff0000", "5": "#00ff00"}


def test_colours_outside_the_palette_do_not_count(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[4, 5, 5, 5]])
    truth = make_rgb(tmp_path / "x.png", [[RED, GREEN, BLACK, (9, 9, 9)]])
    palette = {"roof": "#ff0000", "grass": "#00ff00", "sea": "#0000ff", "unlabelled": "#090909"}

    result = evaluate([labels], [truth], palette=palette, ignore=["unlabelled"])

    assert result["classes"] == ["roof", "grass", "sea"]
    assert result["classes_in_mean"] == ["roof", "grass"]
    assert result["n_unknown_truth_px"] == 1
    assert result["n_ignored_px"] == 1
    assert result["hungarian"]["miou"] == 1
    assert result["hungarian"]["iou"]["sea"] is None


def test_colours_of_one_name_are_one_class(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[4, 4, 5]])
    truth = make_rgb(tmp_path / "x.png", [[RED, (254, 0, 0), GREEN]])

    result = evaluate([labels], [truth], palette={"#ff0000": "roof", "#fe0000": "roof", "#00ff00": "grass"})

    assert result["classes"] == ["roof", "grass"]
    assert result["confusion"] == [[2, 0], [0, 1]]


def test_colours_may_be_ignored(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[4, 5]])
    truth = make_rgb(tmp_path / "x.png", [[RED, GREEN]])

    assert evaluate([labels], [truth], ignore=["#FF0000"])["classes"] == ["#00ff00"]


def test_paletted_truth_beside_rgb_truth_is_read_by_its_colours(tmp_path):
    for name in ("a", "b"):
        make_classes(tmp_path / f"{name}_classes.tif", [[0, 1]])
    (tmp_path / "truth").mkdir()
    make_rgb(tmp_path / "truth" / "a.png", [[RED, GREEN]])
    make_paletted(tmp_path / "truth" / "b.png", [[1, 0]], [GREEN, RED])

    result = evaluate([tmp_path], [tmp_path / "truth"])

    assert result["classes"] == ["#00ff00", "#ff0000"]
    assert result["confusion"] == [[0, 2], [2, 0]]


def test_paletted_truth_alone_is_read_by_its_indices(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]])
    truth = make_paletted(tmp_path / "x.png", [[1, 0]], [GREEN, RED])

    assert evaluate([labels], [truth])["classes"] == ["0", "1"]


def test_transparent_truth_does_not_count(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]])
    truth = make_rgb(tmp_path / "x.png", [[(255, 0, 0, 255), (0, 255, 0, 0)]])

    result = evaluate([labels], [truth])

    assert result["classes"] == ["#ff0000"]
    assert result["n_ignored_px"] == 1


def test_indices_get_the_names_of_the_palette(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]])
    truth = make_truth(tmp_path / "x.tif", [[10, 30]])

    result = evaluate([labels], [truth], palette='{"10": "building", "30": "road", "50": "field"}')

    assert result["classes"] == ["building", "road", "field"]
    assert result["classes_in_mean"] == ["building", "road"]


def test_label_image_of_another_program_has_255_uncovered(tmp_path):
    Image.fromarray(np.array([[3, 255]], np.uint8)).save(tmp_path / "x.png")
    truth = make_truth(tmp_path / "x.tif", [[1, 1]])

    result = evaluate([tmp_path / "x.png"], [truth])

    assert result["covered_share"] == 0.5
    assert result["labels"] == [{"class_id": 3, "name": "class 3"}]


def test_a_mask_of_0_and_255_has_two_labels(tmp_path):
    """Fault 85."""
    Image.fromarray(np.array([[0, 255]], np.uint8)).save(tmp_path / "x.png")
    truth = make_truth(tmp_path / "x.tif", [[1, 2]])

    result = evaluate([tmp_path / "x.png"], [truth])

    assert result["covered_share"] == 1.0
    assert [each["class_id"] for each in result["labels"]] == [0, 255]


def test_255_means_uncovered_in_every_label_image_if_one_has_other_labels(tmp_path):
    """Fault 85."""
    Image.fromarray(np.array([[0, 255]], np.uint8)).save(tmp_path / "x.png")
    Image.fromarray(np.array([[3, 0]], np.uint8)).save(tmp_path / "y.png")
    truth = [make_truth(tmp_path / f"{name}.tif", [[1, 2]]) for name in "xy"]

    assert evaluate([tmp_path / "x.png", tmp_path / "y.png"], truth)["covered_share"] == 0.75


def test_south_up_labels_meet_truth_of_the_same_file_rows(tmp_path):
    values = np.array([[0, 0], [1, 1]])
    labels = make_classes(tmp_path / "x_classes.tif", values, grid_of(2, 2, south_up=True))
    # In the file the rows run upwards: class 1 comes first.
    plain = make_truth(tmp_path / "plain.tif", [[6, 6], [5, 5]])
    placed = make_truth(tmp_path / "placed.tif", [[5, 5], [6, 6]], crs="EPSG:32631", transform=TEN_METRES)

    for truth in (plain, placed):
        assert evaluate([labels], [truth])["confusion"] == [[2, 0], [0, 2]]


def test_large_rasters_are_compared_in_blocks(tmp_path, monkeypatch):
    random = np.random.default_rng(0)
    labels = make_classes(tmp_path / "x_classes.tif", random.integers(-1, 5, (40, 30)))
    truth = make_truth(tmp_path / "x.tif", random.integers(0, 4, (40, 30)))

    whole = evaluate([labels], [truth])
    monkeypatch.setattr("alps_qgis.engine.evaluation.confusion._BLOCK_PX", 100)

    assert evaluate([labels], [truth]) == whole


def test_other_size_is_refused(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]])

    with pytest.raises(TruthError, match="2 × 1 pixels, but its truth .* has 1 × 1"):
        evaluate([labels], [make_truth(tmp_path / "x.tif", [[1]])])


def test_other_grid_is_refused_with_a_remedy(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]])
    shifted = Affine(10.0, 0.0, 500_070.0, 0.0, -10.0, 5_000_000.0)
    truth = make_truth(tmp_path / "x.tif", [[1, 1]], crs="EPSG:32631", transform=shifted)

    with pytest.raises(TruthError, match="different grids; warp"):
        evaluate([labels], [truth])
    other_crs = make_truth(tmp_path / "y.tif", [[1, 1]], crs="EPSG:32632", transform=TEN_METRES)
    with pytest.raises(TruthError, match="different grids; warp"):
        evaluate([labels], [other_crs])


def test_truth_that_is_no_class_map_is_refused(tmp_path):
    values = np.arange(2000).reshape(40, 50)
    labels = make_classes(tmp_path / "x_classes.tif", np.zeros((40, 50), int))

    with pytest.raises(TruthError, match="too many different values"):
        evaluate([labels], [make_truth(tmp_path / "x.tif", values, dtype=np.uint16)])
    with pytest.raises(TruthError, match="too many different values"):
        evaluate([labels], [make_truth(tmp_path / "y.tif", values, dtype=np.float32)])
    with pytest.raises(TruthError, match="float32 values such as 0.5"):
        evaluate([labels], [make_truth(tmp_path / "z.tif", values / 2, dtype=np.float32)])


def test_nothing_that_counts_is_an_error(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0]])

    with pytest.raises(TruthError, match="No pixel has a truth"):
        evaluate([labels], [make_truth(tmp_path / "x.tif", [[1]])], ignore=[1])


def test_ignored_values_must_fit_the_truth(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0]])

    with pytest.raises(TruthError, match="'#ff0000'"):
        evaluate([labels], [make_truth(tmp_path / "x.tif", [[1]])], ignore=["#ff0000"])
    with pytest.raises(TruthError, match="ignore has 3"):
        evaluate([labels], [make_rgb(tmp_path / "x.png", [[RED]])], ignore=[3])


def test_indices_and_colours_do_not_mix(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0]])
    index = make_truth(tmp_path / "x.tif", [[1]])

    rgb = make_rgb(tmp_path / "y.png", [[RED]])
    other = make_classes(tmp_path / "y_classes.tif", [[0]])
    with pytest.raises(TruthError, match=r"x\.tif holds indices, but .*y\.png colours"):
        evaluate([labels, other], [index, rgb], palette={"a": "#000001"})
    with pytest.raises(TruthError, match="colours"):
        evaluate([labels], [make_rgb(tmp_path / "x.png", [[RED]])], palette={"1": "a"})


def test_labels_that_are_no_class_raster_are_refused(tmp_path):
    with pytest.raises(SceneError):
        evaluate([make_rgb(tmp_path / "x.png", [[RED]])], [make_truth(tmp_path / "y.tif", [[1]])])
    with pytest.raises(SceneError):
        evaluate([tmp_path / "none.tif"], [tmp_path / "y.tif"])


def test_report_is_written_and_never_replaced_unasked(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0]])
    truth = make_truth(tmp_path / "x.tif", [[1]])
    report = tmp_path / "report.json"

    result = evaluate([labels], [truth], report=report)

    assert json.loads(report.read_text()) == result
    with pytest.raises(OutputError, match="exists"):
        evaluate([labels], [truth], report=report)
    with pytest.raises(OutputError, match="is the input"):
        evaluate([labels], [truth], report=truth, overwrite=True)
