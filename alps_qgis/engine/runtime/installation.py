"""Know which packages the engine needs, and how to install more of them the way this engine was installed."""

from __future__ import annotations

import importlib.util
import os
import re
import sys
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path

from ..errors import EngineError

_PACKAGE = Path(__file__).resolve().parents[2]
_FOLDERS = (_PACKAGE / "requirements", _PACKAGE.parent / "requirements")
"""In the plugin's folder and in a checkout. A wheel has the same in its metadata."""

_MAKEFILE = _PACKAGE.parent / "Makefile"
"""Only a checkout has it."""

_MODULES = {"pillow": "PIL", "pyyaml": "yaml", "scikit-image": "skimage", "scikit-learn": "sklearn"}
"""Package → module, where the names differ."""


_TRAINING = (
    "torch",
    "segmentation-models-pytorch",
    "timm",
    "lightning-fabric",
    "torchmetrics",
    "safetensors",
    "onnx",
    "tensorboardX",
    "stac-model",
)
"""What trains a network and writes down what came out. An engine for SAM has some of it."""

HOST_VARIABLE = "ALPS_HOST"
"""The plugin sets it to QGIS for the engine that it starts: users of QGIS install on a page, not by commands."""

_OPTIONS_PAGE = "the page ALPS in Settings ▸ Options"


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
    """Return what installs the engine's packages, to follow “install it with” in a message.

    Args:
        extra: `sam`, `train` or `cluster`; empty for the packages that every engine needs.
    """
    if os.environ.get(HOST_VARIABLE) == "QGIS":
        return _OPTIONS_PAGE
    if _MAKEFILE.is_file():
        return f"`make engine EXTRA={extra}`" if extra else "`make engine`"
    try:
        metadata.version("alps-qgis")
    except metadata.PackageNotFoundError:
        # The plugin's folder, whose engine runs in an environment that pip can add to.
        packages = " ".join(required_packages(extra or "base"))
        return f"`{sys.executable} -m pip install {packages}`"
    return f'`pip install "alps-qgis[{extra}]"`' if extra else "`pip install --force-reinstall alps-qgis`"


def missing_to_train() -> list[str]:
    """Return the names of packages that training needs and that are not installed; does not import them."""
    return [package for package in _TRAINING if importlib.util.find_spec(module_of(package)) is None]


def check_can_train(what: str) -> None:
    """Refuse to train in an engine without the packages for it, before anything is read.

    Args:
        what: what needs them, to begin the message with.

    Raises:
        EngineError: Packages are missing; the message says how to get them.
    """
    missing = missing_to_train()
    if missing:
        raise EngineError(
            f"{what} needs {some_of(missing)}: install the training packages with {how_to_install('train')}."
        )


def some_of(names: Sequence[str]) -> str:
    """Return the first names of a list for a sentence."""
    return ", ".join(names[:3]) + (" and others" if len(names) > 3 else "")


def how_to_get_model(name: str) -> str:
    """Return what downloads a model, to follow “get it with” in a message."""
    return _OPTIONS_PAGE if os.environ.get(HOST_VARIABLE) == "QGIS" else f"`alps models --get {name}`"


def _names(lines: list[str]) -> list[str]:
    found = (re.match(r"[A-Za-z0-9][\w.-]*", line) for line in lines)
    # Systems may need different versions of one package.
    return list(dict.fromkeys(each[0] for each in found if each))


def module_of(package: str) -> str:
    """Return the module to import of a package."""
    return _MODULES.get(package, package.replace("-", "_"))
