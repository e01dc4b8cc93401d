"""Choosing the number of clusters in QGIS."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingOutputHtml,
    QgsProcessingParameterMultipleLayers,
    QgsProject,
)


@pytest.fixture
def segments(provider: Any, engine: str, make_scene: Any, tmp_path: Path) -> str:
    """Segments of a scene of four fields."""
    values = {"INPUT": make_scene(), "SEGMENTER": "superpixels", "SEGMENTS": str(tmp_path / "segments.gpkg")}
    return processing.run("alps:segment", values, feedback=QgsProcessingFeedback(False))["SEGMENTS"]


def choose(segments: list[str], folder: Path, **values: Any) -> dict[str, Any]:
    given = {"INPUT": segments, "NUMBERS": "2,4,6", "REPORT": str(folder / "report.html"), **values}
    return processing.run("alps:choosek", given, feedback=QgsProcessingFeedback(False))


def test_page_table_and_suggestion_of_a_real_run(segments: str, tmp_path: Path) -> None:
    results = choose([segments], tmp_path, TABLE=str(tmp_path / "table.csv"))
    assert results["SUGGESTED_K"] == 4
    assert results["N_COMPONENTS"] >= 1
    assert "Suggested: 4 clusters" in Path(results["REPORT"]).read_text(encoding="utf-8")
    with open(results["TABLE"], encoding="utf-8", newline="") as file:
        assert [row["clusters"] for row in csv.DictReader(file)] == ["2", "4", "6"]


def test_report_is_shown_among_the_results(provider: Any) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:choosek")
    assert isinstance(algorithm.outputDefinition("REPORT"), QgsProcessingOutputHtml)


def test_existing_report_is_replaced(segments: str, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("old")
    results = choose([segments], tmp_path, DIRICHLET=False)
    assert "<svg" in Path(results["REPORT"]).read_text(encoding="utf-8")
    assert results["N_COMPONENTS"] is None
    assert not list(tmp_path.glob(".*"))


@pytest.mark.parametrize("numbers", ["", "8;16", "eight", "1,8", "8,"])
def test_bad_list_of_numbers_is_refused_with_an_example(
    provider: Any, project: QgsProject, make_segments: Any, tmp_path: Path, numbers: str
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:choosek")
    values = {"INPUT": [make_segments([(0, None)])], "NUMBERS": numbers, "REPORT": str(tmp_path / "report.html")}
    ok, reason = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not ok
    assert numbers == "" or "8,16,32" in reason


def test_suggestion_feeds_the_number_of_clusters_of_a_fit_in_a_model(
    segments: str, tmp_path: Path, project: QgsProject
) -> None:
    model = QgsProcessingModelAlgorithm("choose and fit", "tests")
    model.addModelParameter(
        QgsProcessingParameterMultipleLayers("segments", "Segments"), QgsProcessingModelParameter("segments")
    )
    source = QgsProcessingModelChildParameterSource
    steps = {
        "choose": ("alps:choosek", {"NUMBERS": source.fromStaticValue("2,4,6")}),
        "fit": ("alps:fitcodebook", {"CLUSTERS": source.fromChildOutput("choose", "SUGGESTED_K")}),
    }
    for name, (algorithm, sources) in steps.items():
        child = QgsProcessingModelChildAlgorithm(algorithm)
        child.setChildId(name)
        for parameter, value in {"INPUT": source.fromModelParameter("segments"), **sources}.items():
            child.addParameterSources(parameter, [value])
        output = QgsProcessingModelOutput(name, name)
        output.setChildOutputName({"choose": "REPORT", "fit": "CODEBOOK"}[name])
        child.setModelOutputs({name: output})
        model.addChildAlgorithm(child)
    model.initAlgorithm()
    context = QgsProcessingContext()
    context.setProject(project)
    values = {"segments": [segments], "choose": str(tmp_path / "r.html"), "fit": str(tmp_path / "codebook.gpkg")}
    results, ok = model.run(values, context, QgsProcessingFeedback(False))
    assert ok
    assert results["CHILD_RESULTS"]["choose"]["SUGGESTED_K"] == 4
    assert results["CHILD_RESULTS"]["fit"]["N_CLUSTERS"] == 4
