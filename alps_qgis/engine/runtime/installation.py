"""Know which packages the engine needs, and how to install more of them the way this engine was installed."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parents[2]
_FOLDERS = (_PACKAGE / "requirements", _PACKAGE.parent / "requirements")
"""In the plugin's folder and in a checkout. A wheel has the same in its metadata."""

_MAKEFILE = _PACKAGE.parent / "Makefile"
"""Only a checkout has it."""

_MODULES = {"pillow": "PIL", "pyyaml": "yaml", "scikit-image": "skimage", "scikit-learn": "sklearn"}
"""Package → module, where the names differ."""


def required_packages(name: str) -> list[str]:
    """Return the packages in `requirements/<name>.in`; empty where this installation does not say."""
    for folder in _FOLDERS:
        file = folder / f"{name}.in"
        if file.is_file():
            return _names(file.read_text(encoding="utf-8").splitlines())
    try:
        lines = metadata.requires("alps-qgis") or []
    except metadata.PackageNotFoundError:
        return []
    extras = [re.search(r"extra == ['\"](.+?)['\"]", line) for line in lines]
    return _names([line for line, extra in zip(lines, extras) if (extra[1] if extra else "base") == name])


def how_to_install(extra: str = "") -> str:
    """Return the command that installs the engine's packages, for whoever reads an error message.

    Args:
        extra: `sam` or `cluster`; empty for the packages that every engine needs.
    """
    if _MAKEFILE.is_file():
        return f"`make engine EXTRA={extra}`" if extra else "`make engine`"
    try:
        metadata.version("alps-qgis")
    except metadata.PackageNotFoundError:
        # The plugin's folder, whose engine runs in an environment that pip can add to.
        packages = " ".join(required_packages(extra or "base"))
        return f"`{sys.executable} -m pip install {packages}`"
    return f'`pip install "alps-qgis[{extra}]"`' if extra else "`pip install --force-reinstall alps-qgis`"


def _names(lines: list[str]) -> list[str]:
    found = (re.match(r"[A-Za-z0-9][\w.-]*", line) for line in lines)
    return [each[0] for each in found if each]


def module_of(package: str) -> str:
    """Return the module to import of a package."""
    return _MODULES.get(package, package.replace("-", "_"))
