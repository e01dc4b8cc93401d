"""Evaluating class rasters in QGIS."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback


@pytest.fixture
def rasters(make_raster: Any) -> dict[str, list[str]]:
    """Two scenes with their truth, labelled exactly and with every fourth column wrong."""
    truth = np.kron(np.arange(4).reshape(2, 2), np.ones((8, 8), int))
    worse = truth.copy()
    worse[:, ::4] = 3 - worse[:, ::4]
    runs = {"truth": truth, "exact": truth, "worse": worse}
    return {
        name: [make_raster(values[None].astype(np.uint8), f"{scene}_{name}.tif") for scene in "ab"]
        for name, values in runs.items()
    }


def run(rasters: dict[str, list[str]], folder: Path, **values: Any) -> dict[str, Any]:
    given = {"INPUT": rasters["exact"], "TRUTH": rasters["truth"], "REPORT": str(folder / "report.json"), **values}
    return processing.run("alps:evaluate", given, feedback=QgsProcessingFeedback(False))


def test_a_second_run_boundaries_and_scenes_are_told(
    provider: Any, engine: str, rasters: dict[str, list[str]], tmp_path: Path
) -> None:
    results = run(rasters, tmp_path, OTHER=rasters["worse"], BOUNDARY=1, TABLE=str(tmp_path / "scenes.csv"))
    assert results["MIOU_MAJORITY"] == 1.0
    assert results["IGNORED_SHARE"] == 0.0
    report = json.loads(Path(results["REPORT"]).read_text(encoding="utf-8"))
    assert report["compared"]["majority"]["miou_difference"] > 0.1
    assert report["majority"]["boundary_f"] == 1.0 and report["boundary_px"] == 1
    with open(results["TABLE"], encoding="utf-8", newline="") as file:
        assert [row["miou_majority"] for row in csv.DictReader(file)] == ["1.0", "1.0"]


def test_without_the_extras_the_report_has_none(
    provider: Any, engine: str, rasters: dict[str, list[str]], tmp_path: Path
) -> None:
    report = json.loads(Path(run(rasters, tmp_path, NOT_IN_MEAN=" 0 ,3")["REPORT"]).read_text(encoding="utf-8"))
    assert "compared" not in report and "boundary_f" not in report["majority"]
    assert report["classes_in_mean"] == ["1", "2"]


def test_a_second_run_of_other_length_is_refused_before_work(
    provider: Any, engine: str, rasters: dict[str, list[str]], tmp_path: Path
) -> None:
    with pytest.raises(QgsProcessingException, match="as many of both"):
        run(rasters, tmp_path, OTHER=rasters["worse"][:1])
