"""Adding scenes that arrive later to a codebook, in QGIS."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer


@pytest.fixture
def segments(provider: Any, engine: str, make_scene: Any, tmp_path: Path) -> str:
    """Segments of a scene of four fields."""
    values = {"INPUT": make_scene(), "SEGMENTER": "superpixels", "SEGMENTS": str(tmp_path / "segments.gpkg")}
    return processing.run("alps:segment", values, feedback=QgsProcessingFeedback(False))["SEGMENTS"]


def fit(segments: str, codebook: Path, **values: Any) -> dict[str, Any]:
    given = {"INPUT": [segments], "CODEBOOK": str(codebook), **values}
    return processing.run("alps:fitcodebook", given, feedback=QgsProcessingFeedback(False))


def test_codebook_is_updated_into_a_new_file(segments: str, tmp_path: Path) -> None:
    fit(segments, tmp_path / "old.gpkg", CLUSTERS=2)
    before = (tmp_path / "old.gpkg").read_bytes()

    results = fit(segments, tmp_path / "new.gpkg", CODEBOOK_IN=str(tmp_path / "old.gpkg"), SUPPORT=2)

    old, new = (QgsVectorLayer(f"{tmp_path / name}.gpkg|layername=classes", name) for name in ("old", "new"))
    names = [[row["class_name"] for row in layer.getFeatures()] for layer in (old, new)]
    assert names[1][:2] == names[0] == ["Class 1", "Class 2"]
    assert results["N_CLUSTERS"] == len(names[1])
    assert (tmp_path / "old.gpkg").read_bytes() == before


def test_the_codebook_itself_is_not_an_output(segments: str, tmp_path: Path) -> None:
    fit(segments, tmp_path / "old.gpkg", CLUSTERS=2)

    with pytest.raises(QgsProcessingException, match="old.gpkg"):
        fit(segments, tmp_path / "old.gpkg", CODEBOOK_IN=str(tmp_path / "old.gpkg"))
