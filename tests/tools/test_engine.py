from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tools import engine


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a checkout whose path a shell would stumble over, with a boot script that shows its arguments."""
    root = tmp_path / "it's a checkout"
    boot = root / "alps_qgis" / "engine" / "boot.py"
    boot.parent.mkdir(parents=True)
    boot.write_text("import sys; print(sys.flags.isolated, sys.argv[1:])")
    monkeypatch.setattr(engine, "ROOT", root)
    monkeypatch.setattr(engine, "BOOT", boot)
    return root


def test_command_passes_its_arguments_on_from_any_folder(checkout: Path, tmp_path: Path) -> None:
    assert engine.main([sys.executable]) == 0
    command = [checkout / "build" / "alps", "label", "a b.tif", "--out", "$HOME"]
    shown = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True).stdout
    assert shown == "1 ['label', 'a b.tif', '--out', '$HOME']\n"


def test_pointer_names_interpreter_and_choice(checkout: Path) -> None:
    engine.main([sys.executable, "sam"])
    pointer = json.loads((checkout / "build" / "engine.json").read_text(encoding="utf-8"))
    assert pointer == {"python": sys.executable, "extra": "sam"}


def test_an_interpreter_that_does_not_exist_is_refused(checkout: Path) -> None:
    assert engine.main(["/no/such/python"]) == 2
    assert not (checkout / "build").exists()
