"""`alps crosswalk` as the command line runs it."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.command_line import parse
from alps_qgis.engine.commands.jobs import describe, run_job
from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from tests.engine.factories import make_raster
from tests.engine.labels.conftest import make_codebook, make_segments, masks_of

__all__ = ["make_segments"]


def test_proposals_are_shown_and_written_on_request(make_segments, tmp_path):
    labels = np.array([[0, 0, 0, 1]])
    segments, codebook = make_segments(masks_of(labels), [0, 1]), tmp_path / "codebook.gpkg"
    write_codebook(codebook, make_codebook(("Class 1", "Class 2")))
    reference = make_raster(tmp_path / "map.tif", np.array([[4, 4, 7, 7]], np.uint8))
    files = ["--reference", reference, "--out", tmp_path / "table.csv", "--new-codebook", tmp_path / "new.gpkg"]
    palette = ["--palette", '{"4": "water", "7": "sand"}', "--share", "0.6", "--accept", "1"]
    call = parse(["crosswalk", *map(str, [segments, "--codebook", codebook, *files, *palette])])

    shown = describe(call.job, run_job(call.job, call.arguments, SILENT))

    assert "Class 1                  water                      0.6667   1.0000" in shown
    # Water has 2 pixels and sand 2; of the 4, 3 are called right.
    assert "agreement 0.7500, mIoU 0.5833" in shown
    assert "1 name accepted" in shown
    assert (tmp_path / "table.csv").read_text(encoding="utf-8").count("\n") == 4
    assert [row.class_name for row in read_codebook(tmp_path / "new.gpkg").rows] == ["Class 1", "sand"]


def test_only_numbers_of_classes_can_be_accepted(tmp_path):
    files = {"segments": ["a.gpkg"], "codebook": "b.gpkg", "reference": "c.tif", "new_codebook": "d.gpkg"}

    with pytest.raises(SettingsError, match="accept has 'water'"):
        run_job("crosswalk", {**files, "accept": [1, "water"]}, SILENT)
