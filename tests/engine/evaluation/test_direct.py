from __future__ import annotations

import json

import pytest

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.errors import TruthError
from alps_qgis.engine.evaluation.evaluate import evaluate
from alps_qgis.engine.scene.attribute_table import table_path
from alps_qgis.engine.settings import EvaluationSettings

from ..labels.test_polygons import make_classes
from .test_evaluate import GREEN, RED, make_rgb, make_truth

BY_NAME = EvaluationSettings(by_name=True)


def test_labels_are_compared_with_the_class_of_the_same_name(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 0, 1], [2, 2, 1]], names={0: "Road", 1: "tree ", 2: "sky"})
    truth = make_truth(tmp_path / "x.tif", [[7, 7, 9], [7, 9, 9]])
    result = evaluate([labels], [truth], palette={"7": "tree", "9": "road"}, settings=BY_NAME)
    # Roads (0) are 7, 7 in the truth, trees (1) 9, 9, and no class is called sky: nothing is right.
    assert result["direct"]["mapping"] == {"0": "road", "1": "tree", "2": None}
    assert result["direct"]["accuracy"] == 0
    assert result["hungarian"]["accuracy"] > 0.5
    assert result["classes_in_mean"] == ["tree", "road"]


def test_a_class_raster_as_truth_gives_its_names(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 0, 1]], names={0: "a", 1: "b"})
    truth = make_classes(tmp_path / "x_truth.tif", [[5, 5, 0]], names={5: "A", 0: "b"})
    result = evaluate([labels], [truth], settings=BY_NAME)
    assert result["direct"]["mapping"] == {"0": "5", "1": "0"}
    assert result["direct"]["miou"] == 1


def test_without_common_names_numbers_count(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[3, 3, 7]], names={3: "a", 7: "b"})
    truth = make_truth(tmp_path / "x.tif", [[3, 7, 7]])
    result = evaluate([labels], [truth], settings=BY_NAME)
    assert result["direct"]["mapping"] == {"3": "3", "7": "7"}
    assert result["direct"]["accuracy"] == pytest.approx(2 / 3)


def test_nothing_in_common_is_an_error(tmp_path):
    """Fault 239: a comparison by name of labels whose names and numbers the truth does not have."""
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]], names={0: "a", 1: "b"})
    truth = make_rgb(tmp_path / "x.png", [[RED, GREEN]])
    palette = {"#ff0000": "road", "#00ff00": "tree"}
    with pytest.raises(TruthError, match=r"\(a, b\) and the truth \(road, tree\) have neither names nor numbers"):
        evaluate([labels], [truth], palette=palette, settings=BY_NAME)


def test_two_runs_are_compared_directly_too_and_the_terminal_shows_it(tmp_path, capsys):
    good = make_classes(tmp_path / "x_classes.tif", [[0, 1]], names={0: "road", 1: "tree"})
    (tmp_path / "o").mkdir()
    bad = make_classes(tmp_path / "o" / "x_classes.tif", [[1, 0]], names={0: "road", 1: "tree"})
    truth = make_rgb(tmp_path / "x.png", [[RED, GREEN]])
    palette = {"#ff0000": "road", "#00ff00": "tree", "#000000": "water"}
    result = evaluate([good], [truth], palette=palette, other=[bad], settings=BY_NAME)
    assert result["compared"]["direct"]["miou_difference"] == 1
    assert result["compared"]["hungarian"]["miou_difference"] == 0
    file = tmp_path / "palette.json"
    file.write_text(json.dumps(palette))
    assert main(["evaluate", str(good), "--truth", str(truth), "--palette", str(file), "--by-name"]) == 0
    assert "direct     mIoU 1.0000" in capsys.readouterr().out


def test_without_the_setting_nothing_changes(tmp_path):
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 1]], names={0: "a", 1: "b"})
    truth = make_truth(tmp_path / "x.tif", [[0, 1]])
    assert "direct" not in evaluate([labels], [truth])


def test_names_of_the_truth_are_shown_with_their_numbers(tmp_path, capsys):
    """Fault 309: the truth's own table names its classes, in whichever form."""
    labels = make_classes(tmp_path / "x_classes.tif", [[0, 0, 1]], names={0: "a", 1: "b"})
    truth = make_classes(tmp_path / "x.tif", [[5, 5, 2]], names={5: "Water", 2: "Field"})
    assert main(["evaluate", str(labels), "--truth", str(truth)]) == 0
    shown = capsys.readouterr().out
    assert "Water (5)  " in shown and "means over 2 classes: Field (2), Water (5)" in shown
    # Keys are what they were.
    result = evaluate([labels], [truth])
    assert set(result["hungarian"]["iou"]) == {"2", "5"} == set(result["classes"])
    assert result["class_titles"] == {"2": "Field (2)", "5": "Water (5)"}
    # A copy without its side file has the names inside; GDAL's category names count too.
    table_path(truth).unlink()
    assert evaluate([labels], [truth])["class_titles"] == {"2": "Field (2)", "5": "Water (5)"}
    other = make_truth(tmp_path / "y.tif", [[0, 0, 2]])
    names = "".join(f"<Category>{name}</Category>" for name in ("Wood", "", "Road"))
    xml = f'<PAMDataset><PAMRasterBand band="1"><CategoryNames>{names}</CategoryNames></PAMRasterBand></PAMDataset>'
    table_path(other).write_text(xml, encoding="utf-8")
    y = make_classes(tmp_path / "y_classes.tif", [[0, 0, 1]], names={0: "a", 1: "b"})
    assert evaluate([y], [other])["class_titles"] == {"0": "Wood (0)", "2": "Road (2)"}


def test_predicted_names_are_shown_for_a_truth_of_the_same_numbers(tmp_path):
    """Fault 309: only where labels have the numbers of the truth."""
    labels = make_classes(tmp_path / "x_classes.tif", [[3, 3, 7]], names={3: "a", 7: "b"})
    truth = make_truth(tmp_path / "x.tif", [[3, 7, 9]])
    assert evaluate([labels], [truth], settings=BY_NAME)["class_titles"] == {"3": "a (3)", "7": "b (7)", "9": "9"}
    assert evaluate([labels], [truth])["class_titles"] == {"3": "3", "7": "7", "9": "9"}
