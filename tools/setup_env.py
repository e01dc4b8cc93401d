"""Prepare a Python environment from a hash-locked requirements file and print the path of its interpreter.

Usage: setup_env.py base|sam|train|cluster|sam-cluster|test|lint|docs|qgis-test|uv

Environments live in a cache folder outside the checkout (`ALPS_CACHE`, else `~/.cache/alps-qgis`), keyed by the hash
of their lock and the version of Python. Each is built aside and activated by renaming a link, after every package
it must offer was imported: one that is half built is never used, and a second call takes no time.
"""

from __future__ import annotations

import contextlib
import fcntl
import hashlib
import json
import os
import platform
import shutil
import subprocess  # nosec B404
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from alps_qgis.host.trim import RULES, trim  # noqa: E402

UNUSED_DAYS = 30
"""An environment that no run asked for in this time is removed when another of its name is built: some have 6 GB."""

RECIPE = 1
"""Raise this when an environment must be built anew although its lock is the same."""


@dataclass(frozen=True)
class Recipe:
    """What an environment must be able to import before it is used.

    Attributes:
        modules: what is imported.
        system_site: whether it sees the system's packages.
        trimmed: whether it is one of the engine, and loses what the engine never uses.
    """

    modules: tuple[str, ...]
    system_site: bool = False
    trimmed: bool = field(default=False, repr=False)


MODULES = json.loads((ROOT / "requirements" / "modules.json").read_text(encoding="utf-8"))
"""What an engine must import, by kind. The file travels with the plugin, whose installer reads it too."""

BASE, SAM, TRAIN = (tuple(MODULES[kind]) for kind in ("base", "sam", "train"))
ENVIRONMENTS = {
    "base": Recipe(BASE, trimmed=True),
    "sam": Recipe(SAM, trimmed=True),
    "train": Recipe(TRAIN, trimmed=True),
    "cluster": Recipe((*BASE, "distributed", "cryptography"), trimmed=True),
    "sam-cluster": Recipe((*SAM, "distributed", "cryptography"), trimmed=True),
    # Trimmed too, so that every test of the engine shows that nothing is missing.
    "test": Recipe((*TRAIN, "distributed", "cryptography", "pytest", "hypothesis"), trimmed=True),
    "lint": Recipe(("mypy", "bandit", "flake8", "flake8_qgis", "detect_secrets")),
    "docs": Recipe(("markdown_it",)),
    "qgis-test": Recipe(("qgis.core", "pytest", "pytest_qgis"), system_site=True),
    "uv": Recipe(("uv",)),
}


class SetupError(Exception):
    """A set-up step that failed, in one sentence."""


def say(text: str) -> None:
    """Tell the person at the terminal; stdout is kept for the result."""
    print(text, file=sys.stderr, flush=True)


def cache_folder() -> Path:
    """Return the folder that holds all environments of all checkouts."""
    if named := os.environ.get("ALPS_CACHE"):
        return Path(named).expanduser().absolute()
    base = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(base).expanduser().absolute() / "alps-qgis"


def key(lock: Path, recipe: Recipe) -> str:
    """Return what the environment depends on, as 12 hex digits."""
    # Not the comments: who asks for a package makes no other environment.
    parts = [without_comments(lock), sys.version.encode(), sys.executable.encode(), platform.machine().encode()]
    parts.append(f"{RECIPE} {recipe}".encode())
    if recipe.trimmed:
        parts.append(without_comments(lock.parent / RULES))
    return hashlib.sha256(b"\0".join(parts)).hexdigest()[:12]


def without_comments(path: Path) -> bytes:
    """Return the lines of a list that count."""
    return b"\n".join(line for line in path.read_bytes().splitlines() if not line.lstrip().startswith(b"#"))


@contextlib.contextmanager
def locked(path: Path) -> Iterator[None]:
    """Hold `path` so that two runs never build the same environment; the kernel frees it when a run is killed."""
    with path.open("w") as handle:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            say(f"waiting for another run that prepares {path.stem} …")
            fcntl.flock(handle, fcntl.LOCK_EX)
        yield


def clean_environment() -> dict[str, str]:
    """Return the variables for pip and the import test, without those that would lead Python to other packages."""
    return {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}


def call(command: list[str], doing: str) -> None:
    """Run one step and show its output only when it fails.

    Raises:
        SetupError: It failed.
    """
    done = subprocess.run(  # nosec B603
        command,
        env=clean_environment(),
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        check=False,
    )
    if done.returncode:
        say("\n".join(done.stdout.splitlines()[-30:]))
        raise SetupError(f"{doing} failed (see above).")


def build(folder: Path, name: str, lock: Path, recipe: Recipe) -> None:
    """Build the environment in `folder` and prove that it can import what it must."""
    options = ["--system-site-packages"] if recipe.system_site else []
    call([sys.executable, "-m", "venv", *options, str(folder)], "Creating a virtual environment with venv")
    python = str(folder / "bin" / "python")
    # The lock is complete, so pip has nothing to resolve.
    pip = [python, "-I", "-m", "pip", "install", "--quiet", "--no-input", "--no-deps", "--require-hashes"]
    if recipe.trimmed:
        pip.append("--no-compile")
    call([*pip, "-r", str(lock)], f"Installing {lock.relative_to(ROOT)} with pip")
    if recipe.trimmed:
        trim(folder, lock.parent / RULES)
    if not recipe.system_site:
        # -B: pip itself need not be kept compiled.
        call([python, "-B", "-I", "-m", "pip", "check"], f"Checking that {lock.relative_to(ROOT)} is complete")
    imports = "; ".join(f"import {module}" for module in recipe.modules)
    call([python, "-I", "-c", imports], f"Importing the packages of the '{name}' environment")


def remove_unused(cache: Path, name: str) -> None:
    """Remove environments of this name whose locks nobody touched for a long time."""
    for lock_file in cache.glob(f"{name}-py*.lock"):
        if time.time() - lock_file.stat().st_mtime > UNUSED_DAYS * 86400:
            label = lock_file.name.removesuffix(".lock")
            (cache / label).unlink(missing_ok=True)
            for folder in cache.glob(f"{label}.build-*"):
                shutil.rmtree(folder, ignore_errors=True)
            lock_file.unlink()


def environment(name: str) -> Path:
    """Return the interpreter of an environment; build it first when this lock has none.

    Raises:
        SetupError: It could not be built; nothing was activated.
    """
    recipe = ENVIRONMENTS[name]
    lock = ROOT / "requirements" / f"{name}.txt"
    cache = cache_folder() / "envs"
    label = f"{name}-py{sys.version_info.major}.{sys.version_info.minor}-{key(lock, recipe)}"
    active = cache / label
    python = active / "bin" / "python"
    lock_file = cache / f"{label}.lock"
    if python.exists():
        lock_file.touch()
        return python
    cache.mkdir(parents=True, exist_ok=True)
    with locked(lock_file):
        if python.exists():
            return python
        remove_unused(cache, name)
        for left in cache.glob(f"{label}.build-*"):
            shutil.rmtree(left, ignore_errors=True)  # of a run that was killed: the lock is ours
        folder = cache / f"{label}.build-{os.getpid()}"
        size = ", some 3 GB to download" if name in ("sam", "train", "test") else ""
        say(f"preparing the '{name}' environment in {cache} (once for each lock{size}) …")
        try:
            build(folder, name, lock, recipe)
        except BaseException:
            shutil.rmtree(folder, ignore_errors=True)
            raise
        link = cache / f".{label}.{os.getpid()}"
        link.symlink_to(folder.name)
        link.replace(active)
    return python


def main(arguments: list[str]) -> int:
    """Prepare the one environment that is asked for."""
    if len(arguments) != 1 or arguments[0] not in ENVIRONMENTS:
        say(f"usage: setup_env.py {'|'.join(ENVIRONMENTS)}")
        return 2
    try:
        print(environment(arguments[0]))
    except SetupError as error:
        say(f"error: {error}")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
