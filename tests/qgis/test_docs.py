"""Pages that are written from the code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def test_page_of_the_algorithms_is_what_they_say(staged_plugin: Path) -> None:
    command = [sys.executable, str(ROOT / "tools" / "algorithm_docs.py"), "--check"]
    environment = {**os.environ, "ALPS_STAGED": str(staged_plugin.parent)}
    ran = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=120, check=False)
    assert ran.returncode == 0, ran.stderr
