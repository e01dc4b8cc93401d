"""A command that is refused leaves no folder that it made."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AlpsError
from alps_qgis.engine.progress import SILENT

from ..factories import make_raster, rgb

TRAINING = {"steps": 1, "crop": 32, "batch": 2, "device": "cpu"}


def _arguments(job: str, folder: Path) -> dict:
    scene = make_raster(folder / "s.tif", rgb(128, 128))
    labels = make_raster(folder / "l.tif", np.tile(np.arange(2, dtype=np.uint8), (128, 64)))
    no_raster = folder / "text.tif"
    no_raster.write_text("text")
    data = {"data": [str(scene)], "labels": [str(labels)]}
    return {
        "pretrain": {**data, "settings": {**TRAINING, "steps": None, "minutes": 1e-6}},
        "finetune": {**data, "settings": TRAINING, "start": str(folder)},
        "predict": {"scenes": [str(scene)], "model": str(folder / "none")},
        "compare-runs": {"runs": [str(folder)]},
        "refine": {"scenes": [str(scene)], "labels": str(folder)},
        "label": {"scenes": [str(no_raster)]},
    }[job]


@pytest.mark.parametrize("job", ["pretrain", "finetune", "predict", "compare-runs", "refine", "label"])
def test_a_refused_command_leaves_no_folder(job: str, tmp_path: Path) -> None:
    """Fault 301: the folder did not exist, nor the one around it."""
    if job in ("pretrain", "finetune", "refine"):
        pytest.importorskip("torch")
    kept = tmp_path / "kept"
    kept.mkdir()
    for out in (tmp_path / "new" / "deep", kept):
        with pytest.raises(AlpsError):
            run_job(job, {**_arguments(job, tmp_path), "out": str(out)}, SILENT)
    assert not (tmp_path / "new").exists()
    assert kept.is_dir() and not any(kept.iterdir())
