"""The report on a folder of labels in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsProject


@pytest.fixture
def labels(provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path) -> str:
    """Return the folder of a run that labelled one scene."""
    values = {"SEGMENTER": "superpixels", "CLUSTERS": 2, "LOAD": False, "OUTPUT": str(tmp_path / "labels")}
    processing.run(
        "alps:autolabelcollection", {"INPUT": [make_scene()], **values}, feedback=QgsProcessingFeedback(False)
    )
    return str(tmp_path / "labels")


def _report(values: dict[str, Any]) -> dict[str, Any]:
    return processing.run("alps:datasetreport", values, feedback=QgsProcessingFeedback(False))


def test_page_and_figures_of_a_real_run(labels: str, tmp_path: Path) -> None:
    scene = str(tmp_path / "scene.tif")

    results = _report({"INPUT": labels, "SCENES": [scene], "SAMPLES": 3, "OUTPUT": str(tmp_path / "report")})

    page = Path(results["REPORT"]).read_text(encoding="utf-8")
    assert "plain background" not in page
    assert "data:image/png" in page
    assert results["N_SCENES"] == 1
    assert results["N_MASKS"] > 0
    assert results["N_DUPLICATES"] == 0
    assert results["COVERED_SHARE"] == 1
    assert (tmp_path / "report" / "classes.csv").is_file()


def test_scenes_may_be_a_folder_or_missing(labels: str, tmp_path: Path) -> None:
    with_folder = _report({"INPUT": labels, "SCENES_FOLDER": str(tmp_path), "OUTPUT": str(tmp_path / "one")})
    without = _report({"INPUT": labels, "OUTPUT": str(tmp_path / "two")})

    assert "plain background" not in Path(with_folder["REPORT"]).read_text(encoding="utf-8")
    assert "plain background" in Path(without["REPORT"]).read_text(encoding="utf-8")


def test_folder_without_labels_is_told_in_one_sentence(provider: Any, engine: str, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(QgsProcessingException, match=r"holds no labels.*\[dataset\]"):
        _report({"INPUT": str(tmp_path / "empty"), "OUTPUT": str(tmp_path / "report")})
    assert not (tmp_path / "report").exists()
