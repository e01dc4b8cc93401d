from __future__ import annotations

import json

import numpy as np
import pytest

from alps_qgis.engine.errors import EngineError, ModelError
from alps_qgis.engine.predict.foreign import read_foreign
from alps_qgis.engine.predict.open import open_model
from alps_qgis.engine.scene.stretch import Stretch
from tests.engine.onnx_files import alps, deepness, make_record, write_onnx

TWO = np.array([[1.0], [-1.0]])
NONE = np.zeros(2)


def pixels(*values):
    """Return one image of one band whose first row has these values."""
    image = np.zeros((1, 1, 64, 64), np.float32)
    image[0, 0, 0, : len(values)] = values
    return image


def sigmoid(value):
    return 1 / (1 + np.exp(-value))


def test_keys_of_deepness_are_read(tmp_path):
    metadata = deepness(["water", "land"], resolution=25, tile_size=256)
    facts = open_model(write_onnx(tmp_path / "a.onnx", TWO, NONE, metadata)).facts
    assert [each.name for each in facts.classes] == ["water", "land"]
    assert [each.class_id for each in facts.classes] == [0, 1]
    assert (facts.resolution_m, facts.tile, facts.n_bands, facts.stretch, facts.fixed) == (0.25, 256, 1, None, None)
    assert facts.notes == ()


def test_mean_and_standard_deviation_are_applied(tmp_path):
    metadata = deepness(["a", "b"], standardization_mean=[0.5], standardization_std=[0.25])
    predictor = open_model(write_onnx(tmp_path / "a.onnx", TWO, NONE, metadata))
    # (1 − 0.5) / 0.25 = 2, so the scores are 2 and −2.
    assert predictor.probabilities(pixels(1.0))[0, :, 0, 0] == pytest.approx([sigmoid(4), sigmoid(-4)], abs=1e-6)


def test_scores_become_probabilities_by_softmax_and_this_is_said(tmp_path):
    predictor = open_model(write_onnx(tmp_path / "a.onnx", TWO * 3, NONE, deepness(["a", "b"]), end=""))
    assert predictor.probabilities(pixels(1.0))[0, :, 0, 0] == pytest.approx([sigmoid(6), sigmoid(-6)], abs=1e-6)
    assert "softmax" in predictor.facts.notes[0]


def test_one_output_is_the_probability_of_the_second_class(tmp_path):
    for end, note in (("Sigmoid", "taken as the probability"), ("", "logistic function")):
        path = write_onnx(tmp_path / "a.onnx", np.array([[3.0]]), np.zeros(1), deepness(["road"]), end=end)
        predictor = open_model(path)
        assert [each.name for each in predictor.facts.classes] == ["not road", "road"]
        assert predictor.probabilities(pixels(1.0))[0, :, 0, 0] == pytest.approx([sigmoid(-3), sigmoid(3)], abs=1e-6)
        assert note in predictor.facts.notes[0]


def test_independent_probabilities_are_divided_by_their_sum(tmp_path):
    predictor = open_model(write_onnx(tmp_path / "a.onnx", TWO, NONE, deepness(["a", "b"]), end="Sigmoid"))
    found = predictor.probabilities(pixels(0.0))
    np.testing.assert_allclose(found.sum(axis=1), 1, atol=1e-6)


def test_json_beside_the_file_is_read_if_the_file_says_nothing(tmp_path):
    path = write_onnx(tmp_path / "a.onnx", TWO, NONE)
    assert [each.name for each in open_model(path).facts.classes] == ["class 0", "class 1"]
    assert "class_names" in open_model(path).facts.notes[0]
    (tmp_path / "a.json").write_text(json.dumps({"class_names": ["water", "land"], "resolution": 30}))
    facts = open_model(path).facts
    assert ([each.name for each in facts.classes], facts.resolution_m) == (["water", "land"], 0.3)


def test_old_files_have_python_literals(tmp_path):
    assert read_foreign(tmp_path / "a.onnx", {"names": "{0: 'a', 1: 'b'}"}).names == ("a", "b")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("class_names", '{"0": "a", "2": "b"}'),
        ("class_names", "7"),
        ("class_names", '{"x": "a"}'),
        ("class_names", "__import__('os')"),
        ("resolution", "-5"),
        ("resolution", '"ten"'),
        ("resolution", "NaN"),
        ("standardization_mean", '["a"]'),
        ("standardization_std", "[0.0]"),
        ("tile_size", "true"),
        ("tile_size", "0.5"),
        ("tile_size", "1e300"),
        ("resolution", "1" + "0" * 400),
        ("resolution", "1e308"),
        ("standardization_mean", "[1" + "0" * 400 + "]"),
        ("standardization_std", "[1e-300]"),
        ("class_names", "{1e999: 'a'}"),
        ("class_names", "{[]: 'a'}"),
        ("class_names", '["\\ud800", "b"]'),
    ],
)
def test_metadata_that_make_no_sense_are_refused_with_their_key(tmp_path, key, value):
    """Fault 230: metadata of another program that cannot be understood."""
    path = write_onnx(tmp_path / "a.onnx", TWO, NONE, {key: value})
    with pytest.raises(ModelError, match=f"`{key}` in the metadata of .*a.onnx cannot be understood"):
        open_model(path)


def test_json_that_cannot_be_read_is_refused(tmp_path):
    """Fault 230: the JSON beside the file is damaged."""
    path = write_onnx(tmp_path / "a.onnx", TWO, NONE)
    (tmp_path / "a.json").write_text("{")
    with pytest.raises(ModelError, match=r"a\.json cannot be read"):
        open_model(path)


def test_names_and_outputs_must_have_the_same_number(tmp_path):
    """Fault 230: more names than outputs."""
    with pytest.raises(ModelError, match="names 3 classes, but its output has 2"):
        open_model(write_onnx(tmp_path / "a.onnx", TWO, NONE, deepness(["a", "b", "c"])))
    with pytest.raises(ModelError, match="`standardization_mean` of .* has 2 values for 1 bands"):
        open_model(write_onnx(tmp_path / "a.onnx", TWO, NONE, deepness(["a", "b"], standardization_mean=[0.5, 0.5])))


def test_models_for_something_else_are_refused(tmp_path):
    """Fault 231: a detector, a model of another form, or a file that is not a model."""
    with pytest.raises(ModelError, match="of the type detector, not for segmentation"):
        open_model(write_onnx(tmp_path / "a.onnx", TWO, NONE, {"model_type": '"Detector"'}))
    (tmp_path / "b.onnx").write_bytes(b"not a model")
    with pytest.raises(ModelError, match=r"b\.onnx cannot be loaded"):
        open_model(tmp_path / "b.onnx")
    with pytest.raises(ModelError, match="does not exist"):
        open_model(tmp_path / "c.onnx")
    with pytest.raises(ModelError):
        open_model(tmp_path)


def test_a_model_whose_output_is_smaller_than_its_input_is_refused(tmp_path):
    """Fault 231: one value for each class and pixel is needed."""
    path = write_onnx(tmp_path / "a.onnx", np.zeros((2, 1, 2, 2)), NONE, deepness(["a", "b"]))
    with pytest.raises(ModelError, match="ALPS needs a value for each class and pixel"):
        open_model(path)


def test_a_size_that_the_model_prescribes_is_known(tmp_path):
    path = write_onnx(tmp_path / "a.onnx", TWO, NONE, deepness(["a", "b"]), size=(96, 96))
    predictor = open_model(path)
    assert predictor.facts.fixed == (96, 96)
    # Such a file takes one image at a time.
    assert predictor.probabilities(np.zeros((3, 1, 96, 96), np.float32)).shape == (3, 2, 96, 96)


def test_record_of_alps_counts_and_the_stretch_inside_is_undone(tmp_path):
    from alps_qgis.engine.scene.stretch import Stretch

    record = make_record(1, [3, 7], stretch=Stretch((1000.0,), (2000.0,)), resolution_m=0.5)
    # The graph gets the raw value divided by 255, as Deepness gives it; 51000 / 255 = 200 is the middle of nothing.
    path = write_onnx(tmp_path / "model.onnx", TWO, np.array([-6.0, 6.0]), alps(record))
    predictor = open_model(path)
    assert [(each.class_id, each.name) for each in predictor.facts.classes] == [(3, "c3"), (7, "c7")]
    assert (predictor.facts.tile, predictor.facts.resolution_m) == (64, 0.5)
    # Display 0.53 is raw 1530, which is 6 for the graph.
    assert predictor.probabilities(pixels(0.53))[0, :, 0, 0] == pytest.approx([0.5, 0.5], abs=1e-5)


def test_a_gpu_that_does_not_exist_is_an_error(tmp_path):
    path = write_onnx(tmp_path / "a.onnx", TWO, NONE, deepness(["a", "b"]))
    for device in ("cuda", "mps"):
        with pytest.raises(EngineError, match="set the device to auto or cpu"):
            open_model(path, device)


@pytest.mark.parametrize(
    ("n_bands", "ids", "metadata", "message"),
    [
        (3, [0, 1], {}, "takes 1 bands, but its record says 3"),
        (1, [0, 1, 2], {}, "gives 2 classes, but its record names 3"),
        (1, [0, 1], {"end": ""}, "gives probabilities, but it does not"),
    ],
)
def test_an_exported_model_whose_record_does_not_fit_its_graph_is_refused(tmp_path, n_bands, ids, metadata, message):
    """Fault 306."""
    path = write_onnx(tmp_path / "m.onnx", TWO, np.array([-6.0, 6.0]), alps(make_record(n_bands, ids)), **metadata)
    with pytest.raises(ModelError, match=message):
        open_model(path)


def test_a_stretch_that_runs_backwards_is_refused(tmp_path):
    """Fault 306."""
    record = make_record(1, [0, 1], stretch=Stretch((9.0,), (3.0,)))
    path = write_onnx(tmp_path / "m.onnx", TWO, np.array([-6.0, 6.0]), alps(record))
    with pytest.raises(ModelError, match="`stretch` has the low value 9 above the high value 3"):
        open_model(path)
