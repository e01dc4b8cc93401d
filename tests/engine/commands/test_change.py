"""`alps change` as the command line runs it."""

from __future__ import annotations

import numpy as np
import pytest

from alps_qgis.engine.command_line import parse
from alps_qgis.engine.commands.jobs import describe, run_job
from alps_qgis.engine.errors import SettingsError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.tables.codebook import write_codebook
from tests.engine.labels.conftest import make_codebook, make_segments, masks_of

__all__ = ["make_segments"]


class Kept(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


def test_changes_are_shown_and_all_outputs_are_in_the_folder(make_segments, tmp_path):
    before = np.zeros((10, 10), int)
    after = before.copy()
    after[:, 4:] = 1
    paths = [make_segments(masks_of(labels), range(labels.max() + 1), name=name)
             for name, labels in (("early", before), ("late", after))]  # fmt: skip
    write_codebook(tmp_path / "codebook.gpkg", make_codebook(("field", "roof")))
    out, progress = tmp_path / "out", Kept()
    call = parse(["change", *map(str, [*paths, "--codebook", tmp_path / "codebook.gpkg", "--out", out])])

    shown = describe(call.job, run_job(call.job, call.arguments, progress))

    assert "field                    roof                       60.00%          6,000           60" in shown
    assert "changed: 60.00% of the ground" in shown
    names = {path.name for path in out.iterdir()}
    assert names == {"late_change.tif", "late_change.tif.aux.xml", "late_change.csv", "late_change.svg",
                     "late_change_polygons.gpkg"}  # fmt: skip
    assert any("differ on 60% of the ground" in warning for warning in progress.warnings)


def test_outputs_need_a_folder():
    with pytest.raises(SettingsError, match="--out"):
        run_job("change", {"before": "a.gpkg", "after": "b.gpkg", "codebook": "c.gpkg"}, SILENT)
