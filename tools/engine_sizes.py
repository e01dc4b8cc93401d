"""Write `requirements/sizes.json`: how much an engine downloads and needs on disk, for each system.

Usage: engine_sizes.py [INTERPRETER ...]

Run it after the locks changed (`tools/lock.sh` does). uv tells the size of every wheel. INTERPRETER belongs to an
environment in which packages are installed, as `make engine` leaves it; how much larger they are than their wheels is
measured there, and used for the other systems too, and so is what the compiled modules (.pyc) add. What no interpreter
has keeps its ratio in the old file. Needs uv on PATH, and the package `packaging`.
"""

from __future__ import annotations

import json
import re
import subprocess  # nosec B404
import sys
import tempfile
import tomllib
from pathlib import Path
from typing import Any

from packaging.markers import Marker

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "requirements" / "sizes.json"
PIN = re.compile(r"^([\w.-]+)==([\w.+!-]+)(?: ; (.*?))? \\$", re.MULTILINE)
PYTHONS = ("3.11", "3.12", "3.13", "3.14")
USUAL_RATIO = 3.3
"""How much larger a package of this kind is than its wheel, where it was not measured."""

SYSTEMS = {
    "linux-x86_64": (r"manylinux\w*_x86_64", {"sys_platform": "linux", "platform_machine": "x86_64"}),
    "linux-aarch64": (r"manylinux\w*_aarch64", {"sys_platform": "linux", "platform_machine": "aarch64"}),
    "windows-amd64": (r"win_amd64", {"sys_platform": "win32", "platform_machine": "AMD64"}),
    "macos-arm64": (r"macosx_\w*_(?:arm64|universal2)", {"sys_platform": "darwin", "platform_machine": "arm64"}),
    "macos-x86_64": (r"macosx_\w*_(?:x86_64|universal2)", {"sys_platform": "darwin", "platform_machine": "x86_64"}),
}
"""System → pattern of the platforms of its wheels, and its variables in markers."""

INSTALLED = """
import importlib.metadata, json, re
found = {}
for package in importlib.metadata.distributions():
    files = [file for file in package.files or [] if file.suffix != ".pyc"]
    name = re.sub(r"[-_.]+", "-", package.metadata["Name"]).lower()
    paths = [len(str(file)) for file in files if ".." not in str(file)]
    found[name] = [sum(file.size or 0 for file in files), max(paths, default=0)]
print(json.dumps(found))
"""


COMPILED = """
import pathlib, sys
sizes = {False: 0, True: 0}
for path in pathlib.Path(sys.prefix).rglob("*"):
    if path.is_file() and not path.is_symlink():
        sizes[path.suffix == ".pyc"] += path.stat().st_size
print(1 + sizes[True] / sizes[False])
"""


def main(arguments: list[str]) -> int:
    """Write the file."""
    wheels = sizes_of_wheels()
    old = json.loads(TARGET.read_text(encoding="utf-8")) if TARGET.exists() else {}
    # Longer ones stay: pip writes what is trimmed afterwards, too.
    ratios, longest = dict(old.get("ratios", {})), old.get("longest_path", 0)
    compiled = max(map(with_compiled, arguments), default=old.get("compiled", 1.0))
    for python in arguments:
        found, length = measured(python, wheels)
        ratios, longest = {**ratios, **found}, max(longest, length)
    content: dict[str, Any] = {"compiled": compiled, "longest_path": longest, "ratios": ratios}
    for kind in ("base", "sam", "train"):
        pins = PIN.findall((ROOT / "requirements" / f"{kind}.txt").read_text(encoding="utf-8"))
        content[kind] = {system: of_system(system, pins, wheels) for system in SYSTEMS}
    text = json.dumps(content, indent=1, sort_keys=True)
    TARGET.write_text(re.sub(r"\[\n\s+(.*?)\n\s+\]", joined, text, flags=re.DOTALL) + "\n", encoding="utf-8")
    return 0


def joined(match: re.Match[str]) -> str:
    """Return a list on one line."""
    return f"[{' '.join(match[1].split())}]"


def sizes_of_wheels() -> dict[str, dict[str, int]]:
    """Return `name==version` → file name of a wheel → its bytes, for all packages of the largest lock."""
    pins = PIN.findall((ROOT / "requirements" / "train.txt").read_text(encoding="utf-8"))
    needs = "".join(f'"{name}=={version}{f" ; {marker}" if marker else ""}",\n' for name, version, marker in pins)
    project = f'[project]\nname = "sizes"\nversion = "0"\nrequires-python = ">=3.11"\ndependencies = [\n{needs}]\n'
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "pyproject.toml").write_text(project, encoding="utf-8")
        subprocess.run(["uv", "lock", "--quiet"], cwd=folder, check=True)  # nosec B603 B607
        lock = tomllib.loads(Path(folder, "uv.lock").read_text(encoding="utf-8"))
    return {
        f"{package['name']}=={package['version']}": {
            wheel["url"].rsplit("/", 1)[1]: wheel.get("size", 0) for wheel in package.get("wheels", [])
        }
        for package in lock["package"]
    }


def measured(python: str, wheels: dict[str, dict[str, int]]) -> tuple[dict[str, float], int]:
    """Return how much larger each installed package is than its wheel, and the longest path below site-packages."""
    done = subprocess.run([python, "-I", "-c", INSTALLED], capture_output=True, text=True, check=True)  # nosec B603
    installed = json.loads(done.stdout)
    ratios, longest = {}, 0
    for pin, files in wheels.items():
        name = pin.split("==")[0]
        fitting = [size for version in PYTHONS for size in fit("linux-x86_64", version, files)]
        if name in installed and fitting:
            ratios[name] = round(installed[name][0] / max(fitting), 2)
            # CUDA's packages are Linux's; only Windows asks for the length.
            longest = max(longest, 0 if name.startswith(("nvidia", "cuda", "triton")) else installed[name][1])
    return ratios, longest


def with_compiled(python: str) -> float:
    """Return how much larger an environment is with the modules that Python compiled in it."""
    done = subprocess.run([python, "-I", "-c", COMPILED], capture_output=True, text=True, check=True)  # nosec B603
    return round(float(done.stdout), 2)


def fit(system: str, version: str, files: dict[str, int]) -> list[int]:
    """Return the sizes of the wheels that an interpreter of this version takes on a system."""
    minor, sizes = int(version.split(".")[1]), []
    for name, size in files.items():
        pythons, abi, platform = name.removesuffix(".whl").split("-")[-3:]
        tags = pythons.split(".")
        stable = abi == "abi3" and any(re.fullmatch(r"cp3\d+", tag) and int(tag[3:]) <= minor for tag in tags)
        exact = f"cp3{minor}" in tags and abi in (f"cp3{minor}", "none")
        pure = abi == "none" and ("py3" in tags or f"py3{minor}" in tags)
        if (stable or exact or pure) and (platform == "any" or re.search(SYSTEMS[system][0], platform)):
            sizes.append(size)
    return sizes


def of_system(system: str, pins: list[tuple[str, str, str]], wheels: dict[str, dict[str, int]]) -> dict[str, Any]:
    """Return the bytes of each package's wheel, the largest over the versions of Python that have all wheels."""
    bytes_of: dict[str, int] = {}
    pythons, lacking = [], {}
    for version in PYTHONS:
        variables = {"python_version": version, "python_full_version": f"{version}.9", **SYSTEMS[system][1]}
        needed = [(name, pin) for name, pin, marker in pins if not marker or Marker(marker).evaluate(variables)]
        found = {name: fit(system, version, wheels[f"{name}=={pin}"]) for name, pin in needed}
        missing = [name for name, sizes in found.items() if not sizes]
        if missing:
            lacking[version] = missing
            continue
        pythons.append(version)
        for name, sizes in found.items():
            bytes_of[name] = max([*sizes, bytes_of.get(name, 0)])
    return {"pythons": pythons, "lacking": lacking, "download": bytes_of}


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
