"""A user's way through a real window: see `tools/qgis_window.py`."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

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
