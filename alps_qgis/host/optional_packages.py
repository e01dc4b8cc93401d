"""Whether the engine's environment has the packages of SAM or of training, without starting it."""

from __future__ import annotations

from pathlib import Path

_OF_SAM, _OF_TRAINING = "segment_anything", "segmentation_models_pytorch"


def has_sam(python: str) -> bool:
    """Tell whether SAM is installed beside an interpreter.

    Args:
        python: of the engine; empty for none. Of an environment whose folders cannot be found, the answer is True,
            since nobody should be told that something is missing which is there.
    """
    return _has(python, _OF_SAM)


def can_train(python: str) -> bool:
    """Tell whether the packages of training are installed beside an interpreter; see `has_sam`."""
    return _has(python, _OF_TRAINING)


def _has(python: str, package: str) -> bool:
    if not python:
        return False
    folders = _package_folders(Path(python))
    return not folders or any((folder / package).is_dir() for folder in folders)


def _package_folders(python: Path) -> list[Path]:
    """Return the folders of installed packages of an environment, by where its interpreter lies."""
    root = python.parent.parent
    # The link itself counts: a virtual environment links to the Python that it was made from.
    on_linux = [*root.glob("lib/python3*/site-packages"), *root.glob("lib/python3/dist-packages")]
    return [folder for folder in (*on_linux, root / "Lib" / "site-packages") if folder.is_dir()]
