"""A user's way through a real window: see `tools/qgis_window.py`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.gui
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb")
def test_label_name_merge_and_apply_in_a_real_window(
    engine: str, staged_plugin: Path, make_scene: Any, tmp_path: Path
) -> None:
    command = [
        sys.executable,
        str(ROOT / "tools" / "qgis_window.py"),
        f"--scene={make_scene('fields.tif', size=256)}",
        f"--out={tmp_path / 'shots'}",
        f"--plugins={staged_plugin.parent}",
        "--clusters=4",
    ]
    environment = {**os.environ, "ALPS_ENGINE_PYTHON": engine}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=500, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    seen = json.loads((tmp_path / "shots" / "report.json").read_text(encoding="utf-8"))
    assert seen["legend"] == [f"Class {n}" for n in range(1, 5)]
    assert seen["legend_after_save"] == seen["legend_after_relabel"] == ["Field", "Forest", "Class 4"]
    assert (tmp_path / "shots" / "10_applied.png").is_file()


@pytest.mark.gui
@pytest.mark.slow
@pytest.mark.skipif(not (shutil.which("Xvfb") and shutil.which("xdotool")), reason="no Xvfb or no xdotool")
@pytest.mark.parametrize("how", ["disable", "close"])
def test_nothing_is_left_over_if_a_run_is_interrupted(
    engine: str, staged_plugin: Path, make_raster: Any, tmp_path: Path, how: str
) -> None:
    """Fault 262: a dialog whose provider was gone crashed QGIS, and the engine worked on."""
    noise = np.random.default_rng(0).integers(0, 256, (3, 1500, 1500), dtype=np.uint8)
    command = [
        sys.executable,
        str(ROOT / "tools" / "interrupted.py"),
        f"--scene={make_raster(noise, 'noise.tif')}",
        f"--out={tmp_path / 'shots'}",
        f"--plugins={staged_plugin.parent}",
        f"--how={how}",
    ]
    environment = {**os.environ, "ALPS_ENGINE_PYTHON": engine}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


@pytest.mark.gui
@pytest.mark.slow
@pytest.mark.skipif(shutil.which("Xvfb") is None, reason="no Xvfb")
def test_name_merge_correct_split_and_apply_in_the_panel_of_classes(
    engine: str, staged_plugin: Path, make_scene: Any, tmp_path: Path
) -> None:
    command = [
        sys.executable,
        str(ROOT / "tools" / "classes_window.py"),
        f"--scene={make_scene('fields.tif', size=256)}",
        f"--out={tmp_path / 'shots'}",
        f"--plugins={staged_plugin.parent}",
        "--clusters=4",
    ]
    environment = {**os.environ, "ALPS_ENGINE_PYTHON": engine}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=300, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr
    seen = json.loads((tmp_path / "shots" / "report.json").read_text(encoding="utf-8"))
    assert seen["no_session"] == ""
    assert sorted(seen["names"]) == ["Class 2", "Class 3", "Class 4", "Gras"]
    assert (tmp_path / "shots" / "9_applied.png").is_file()
