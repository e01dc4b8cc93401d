"""What the tests of algorithms for classes share."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import QgsProcessingFeedback


@pytest.fixture
def labelled(provider: Any, engine: str, make_raster: Any, tmp_path: Path) -> dict[str, str]:
    """Label a scene whose left half is dark and whose right half is bright."""
    values = np.random.default_rng(0).integers(0, 30, (3, 64, 64), dtype=np.uint8)
    values[:, :, 32:] += 200
    scene = make_raster(values, "halves.tif")
    outputs = {name: str(tmp_path / f"{name.lower()}.gpkg") for name in ("SEGMENTS", "POLYGONS", "CODEBOOK")}
    outputs["CLASSES"] = str(tmp_path / "classes.tif")
    values = {"INPUT": scene, "CLUSTERS": 2, "SEGMENTER": "superpixels", **outputs}
    processing.run("alps:autolabel", values, feedback=QgsProcessingFeedback(False))
    return {"scene": scene, **outputs}
