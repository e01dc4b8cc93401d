from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.errors import DatasetError, OutputError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.refine.rounds import begin_rounds


def test_a_finished_round_is_found_again(tmp_path):
    path = tmp_path / "refine"
    first = begin_rounds(path, "key", False, SILENT).round(1)
    first.keep_labels("scene", np.array([1, 2], np.int32), np.array([0.5, np.nan], np.float32))
    first.done({"agreement": 0.5})
    again = begin_rounds(path, "key", False, SILENT).round(1)
    assert again.result() == {"agreement": 0.5}
    assert again.labels("scene")[0].tolist() == [1, 2]


def test_rounds_of_other_inputs_are_kept_unless_overwriting(tmp_path):
    """Fault 240: the folder holds the rounds of another run."""
    path = tmp_path / "refine"
    begin_rounds(path, "key", False, SILENT).round(1).done({"agreement": 0.5})
    with pytest.raises(OutputError, match="other inputs or settings"):
        begin_rounds(path, "other", False, SILENT)
    assert begin_rounds(path, "other", True, SILENT).round(1).result() is None


def test_a_folder_that_something_else_made_is_never_emptied(tmp_path):
    """Fault 240: a folder of the user has the name of the rounds."""
    (tmp_path / "refine").mkdir()
    (tmp_path / "refine" / "round1").write_text("mine")
    with pytest.raises(OutputError, match="does not come from refining"):
        begin_rounds(tmp_path / "refine", "key", True, SILENT)
    assert (tmp_path / "refine" / "round1").read_text() == "mine"


def test_after_the_end_only_models_and_report_remain(tmp_path):
    rounds = begin_rounds(tmp_path / "refine", "key", False, SILENT)
    rounds.round(1).model.mkdir()
    rounds.finish({"best": 1})
    assert sorted(str(each.relative_to(rounds.path)) for each in rounds.path.rglob("*")) == [
        "refine.json", "round1", "round1/model",
    ]  # fmt: skip


def test_damaged_labels_of_a_round_are_an_error_that_names_them(tmp_path):
    """Fault 241: the labels that a round kept are damaged."""
    folder = begin_rounds(tmp_path / "refine", "key", False, SILENT).round(1)
    folder.keep_labels("scene", np.zeros(1, np.int32), np.zeros(1, np.float32))
    (folder.path / "labels" / "scene.npz").write_bytes(b"no zip")
    with pytest.raises(OutputError, match=r"scene\.npz.*is damaged"):
        folder.labels("scene")


def test_an_error_before_anything_was_learned_leaves_no_folder(tmp_path):
    """Fault 301."""
    rounds = begin_rounds(tmp_path / "refine", "key", False, SILENT)
    with pytest.raises(DatasetError), rounds.kept(SILENT):
        rounds.round(1)
        raise DatasetError("The part to train on has only one class.")
    assert not any(tmp_path.iterdir())


def test_an_interrupt_keeps_what_was_learned_and_says_so(tmp_path):
    """Fault 302."""
    rounds, said = begin_rounds(tmp_path / "refine", "key", False, SILENT), []

    class Heard(Progress):
        def say(self, message):
            said.append(message)

    with pytest.raises(KeyboardInterrupt), rounds.kept(Heard()):
        rounds.round(1).done({"agreement": 0.5})
        raise KeyboardInterrupt
    assert said == [f"The rounds so far are kept in {tmp_path / 'refine'}; the same command continues from there."]
    assert rounds.round(1).result() == {"agreement": 0.5}
