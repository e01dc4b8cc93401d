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
    monkeypatch.setattr(engine, "profiles", lambda *_: [])
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


def test_profiles_of_every_system_are_found(tmp_path: Path) -> None:
    places = {
        "linux": ".local/share/QGIS/QGIS3/profiles/default",
        "darwin": "Library/Application Support/QGIS/QGIS4/profiles/work",
        "win32": "AppData/Roaming/QGIS/QGIS3/profiles/default",
    }
    for place in places.values():
        (tmp_path / place).mkdir(parents=True)
    variables = {"APPDATA": str(tmp_path / "AppData" / "Roaming")}
    for platform, place in places.items():
        assert engine.profiles(platform, variables, tmp_path) == [tmp_path / place]
    moved = {"QGIS_CUSTOM_CONFIG_PATH": str(tmp_path / ".local" / "share" / "QGIS" / "QGIS3")}
    assert engine.profiles("darwin", moved, Path("/nowhere")) == [tmp_path / places["linux"]]


def test_profiles_use_this_engine_unless_their_own_works(tmp_path: Path) -> None:
    names = ("new", "own", "broken", "checkout")
    profiles = [tmp_path / name for name in names]
    for profile in profiles:
        (profile / "alps").mkdir(parents=True)
    installed = {"python": sys.executable, "kind": "base", "folder": str(tmp_path)}
    for name, pointer in (
        ("own", installed),
        ("broken", {**installed, "python": str(tmp_path / "gone")}),
        ("checkout", {"python": sys.executable, "extra": "base"}),
    ):
        (tmp_path / name / "alps" / "engine.json").write_text(json.dumps(pointer), encoding="utf-8")
    python = str(Path(sys.executable).with_name("python3"))
    assert engine.point_profiles(profiles, python, "sam") == [tmp_path / name for name in names if name != "own"]
    for name in names:
        pointer = json.loads((tmp_path / name / "alps" / "engine.json").read_text(encoding="utf-8"))
        assert pointer["python"] == (sys.executable if name == "own" else python)


def test_profile_that_refuses_files_does_not_stop_the_others(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "alps").write_text("a file where a folder should be", encoding="utf-8")
    (tmp_path / "b").mkdir()
    assert engine.point_profiles([tmp_path / "a", tmp_path / "b"], sys.executable, "base") == [tmp_path / "b"]
