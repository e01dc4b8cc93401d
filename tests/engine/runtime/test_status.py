"""`alps status` tells how far runs are without disturbing them."""

from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.engine.commands.jobs import describe, run_job
from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.run_folder import run_folder

from .test_run_folder import holder  # noqa: F401 - a fixture


def status(path: Path) -> dict:
    return run_job("status", {"run": str(path)}, SILENT)


@pytest.fixture
def interrupted(tmp_path):
    with pytest.raises(KeyboardInterrupt), run_folder(tmp_path / "codebook.gpkg", SILENT) as folder:
        folder.journal.begin({"k": (Path("a.tif"), 9), "l": (Path("b.tif"), 3)})
        folder.journal.tile_done("k", (0, 0), None, {"n": 1})
        folder.journal.scene_done("l", "abc", {})
        for _ in range(3):
            folder.journal.tile_failed("k", (2, 1), "out of memory")
        raise KeyboardInterrupt
    return tmp_path


def test_an_interrupted_run_shows_what_is_done_and_what_was_left_out(interrupted):
    for path in (interrupted, interrupted / "codebook.gpkg", interrupted / ".codebook.alps-run"):
        [run] = status(path)["runs"]
        assert (run["running"], run["n_done"], run["n_tiles"]) == (False, 4, 12)
        assert run["failed_tiles"] == [{"scene": "a.tif", "row": 2, "col": 1, "error": "out of memory"}]
    text = describe("status", status(interrupted))
    assert "4 of 12 tiles, not running; the same command continues from here" in text
    assert "a.tif: 1 of 9 tiles" in text
    assert "tile 2/1 was left out: out of memory" in text


def test_a_run_that_is_going_on_is_seen_and_goes_on(tmp_path, holder):  # noqa: F811
    [run] = status(tmp_path)["runs"]
    assert run["running"]
    assert holder.poll() is None


def test_where_no_run_is_there_is_nothing_to_tell(tmp_path):
    assert status(tmp_path) == {"runs": []}
    assert "No run" in describe("status", status(tmp_path))
    with pytest.raises(OutputError, match="does not exist"):
        status(tmp_path / "no.gpkg")
