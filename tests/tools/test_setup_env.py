from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

import pytest

from tools import setup_env
from tools.setup_env import Recipe, SetupError


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a checkout with the lock of an environment without packages, and a cache of its own."""
    (tmp_path / "requirements").mkdir()
    (tmp_path / "requirements" / "empty.txt").write_text("")
    monkeypatch.setattr(setup_env, "ROOT", tmp_path)
    monkeypatch.setenv("ALPS_CACHE", str(tmp_path / "cache"))
    return tmp_path


def entries(checkout: Path) -> list[str]:
    """Return what the cache holds besides locks."""
    return sorted(path.name for path in (checkout / "cache" / "envs").iterdir() if path.suffix != ".lock")


@pytest.mark.slow
def test_an_environment_is_built_once_and_found_again(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(setup_env.ENVIRONMENTS, "empty", Recipe(("json",)))
    python = setup_env.environment("empty")
    done = subprocess.run([python, "-c", "import sys; print(sys.prefix != sys.base_prefix)"], capture_output=True)
    assert done.stdout.strip() == b"True"
    monkeypatch.setattr(setup_env, "build", None)  # a second build would fail
    assert setup_env.environment("empty") == python


def test_an_environment_that_fails_its_import_test_is_never_used(
    checkout: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Fault 54."""
    monkeypatch.setitem(setup_env.ENVIRONMENTS, "empty", Recipe(("no_such_module",)))
    with pytest.raises(SetupError, match="Importing the packages of the 'empty' environment failed"):
        setup_env.environment("empty")
    assert entries(checkout) == []
    assert "no_such_module" in capsys.readouterr().err


def pretend(folder: Path, name: str, lock: Path, recipe: Recipe) -> None:
    """Stand in for the slow part: an environment is there when its interpreter is."""
    (folder / "bin").mkdir(parents=True)
    (folder / "bin" / "python").write_text("")


def test_an_environment_that_nobody_uses_any_more_makes_room(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(setup_env.ENVIRONMENTS, "empty", Recipe(()))
    monkeypatch.setattr(setup_env, "build", pretend)
    old = setup_env.environment("empty").parent.parent
    month_ago = time.time() - 31 * 86400
    os.utime(old.with_name(f"{old.name}.lock"), (month_ago, month_ago))
    setup_env.environment("empty")  # used again, so it stays
    monkeypatch.setattr(setup_env, "RECIPE", 2)
    middle = setup_env.environment("empty").parent.parent
    assert old.exists()
    os.utime(old.with_name(f"{old.name}.lock"), (month_ago, month_ago))
    monkeypatch.setattr(setup_env, "RECIPE", 3)
    setup_env.environment("empty")
    assert not old.exists()
    assert middle.exists()
    assert len(entries(checkout)) == 4


def test_what_a_killed_run_left_is_removed_and_built_anew(checkout: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 54."""
    monkeypatch.setitem(setup_env.ENVIRONMENTS, "empty", Recipe(()))
    monkeypatch.setattr(setup_env, "build", pretend)
    label = setup_env.environment("empty").parent.parent.name
    (checkout / "cache" / "envs" / label).unlink()
    (checkout / "cache" / "envs" / f"{label}.build-1" / "bin").mkdir(parents=True)
    assert setup_env.environment("empty").exists()
    assert len(entries(checkout)) == 2  # the link and the one folder it leads to


def test_another_lock_gives_another_environment(checkout: Path) -> None:
    lock = checkout / "requirements" / "empty.txt"
    first = setup_env.key(lock, Recipe(()))
    lock.write_text("# of whom\n")
    assert setup_env.key(lock, Recipe(())) == first
    lock.write_text("# of whom\nsix==1.0 --hash=sha256:00\n")
    assert setup_env.key(lock, Recipe(())) != first


def test_an_unknown_environment_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert setup_env.main(["tensorflow"]) == 2
    assert "base|sam|train|cluster|sam-cluster|test|lint|docs|qgis-test" in capsys.readouterr().err
