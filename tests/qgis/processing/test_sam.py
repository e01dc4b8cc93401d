"""SAM from the dialog's parameters to polygons, with a small checkpoint."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingException, QgsProcessingFeedback, QgsVectorLayer

from alps_qgis.host.engine import ENVIRONMENT_VARIABLE

ROOT = Path(__file__).resolve().parents[3]
PYTHON = os.environ.get("ALPS_TEST_PYTHON", "")
OUTPUTS = dict.fromkeys(("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK"), "TEMPORARY_OUTPUT")

pytestmark = pytest.mark.skipif(not PYTHON, reason="ALPS_TEST_PYTHON names no engine with torch")


@pytest.fixture
def checkpoint(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qgis_app: Any) -> str:
    """A small SAM made on the spot, and the engine that has the packages for it."""
    monkeypatch.setenv(ENVIRONMENT_VARIABLE, PYTHON)
    path = tmp_path / "small.pth"
    variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
    command = [PYTHON, "-m", "tests.engine.tiny_sam", str(path)]
    subprocess.run(command, cwd=ROOT, env={**variables, "PYTHONPATH": str(ROOT)}, timeout=120, check=True)
    return str(path)


def test_small_checkpoint_goes_from_dialog_to_polygons(provider: Any, checkpoint: str, make_scene: Any) -> None:
    values = {
        "INPUT": make_scene(size=160),
        "SEGMENTER": "sam_vit_b",
        "CHECKPOINT": checkpoint,
        "CLUSTERS": 3,
        "TILE": 128,
        "HALO": 16,
        "DEVICE": "cpu",
        # A net of random weights is sure of nothing.
        "POINTS_PER_SIDE": 6,
        "PRED_IOU_THRESH": 0.0,
        "STABILITY_SCORE_THRESH": 0.0,
        "GATE": 1.0,
    }
    results = processing.run("alps:autolabel", {**values, **OUTPUTS}, feedback=QgsProcessingFeedback(False))
    assert results["SEGMENTER_USED"] == "sam_vit_b"
    assert results["N_SEGMENTS"] > 0
    segments = QgsVectorLayer(results["SEGMENTS"], "s")
    assert next(segments.getFeatures())["pfl_kind"].startswith("sam_")
    assert QgsVectorLayer(results["POLYGONS"], "p").featureCount() == results["N_POLYGONS"]


@pytest.mark.parametrize("content", [b"", b"PK\3\4 truncated", b"<html>not found</html>"])
def test_damaged_checkpoint_is_named(
    provider: Any, checkpoint: str, make_scene: Any, tmp_path: Path, content: bytes
) -> None:
    damaged = tmp_path / "damaged.pth"
    damaged.write_bytes(content)
    values = {"INPUT": make_scene(), "SEGMENTER": "sam_vit_b", "CHECKPOINT": str(damaged), "DEVICE": "cpu"}
    with pytest.raises(QgsProcessingException, match=r"damaged\.pth.*\[checkpoint\]"):
        processing.run("alps:autolabel", {**values, **OUTPUTS}, feedback=QgsProcessingFeedback(False))
