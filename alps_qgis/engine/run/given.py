"""Read the plain values that a job is given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..errors import OutputError, SettingsError
from ..scene.files import check_writable
from ..settings import from_dict

Arguments = dict[str, Any]


def read_settings(cls: type, values: Arguments | None) -> Any:
    """Return settings from plain values.

    Raises:
        SettingsError: One that does not exist.
    """
    try:
        return from_dict(cls, values or {})
    except KeyError as error:
        raise SettingsError(f"{error.args[0]} Update the plugin and the engine together.") from None


def make_folder(path: Path) -> Path:
    """Make an output folder and check that it takes files.

    Raises:
        OutputError: It is a file, or cannot be made or written to.
    """
    try:
        path.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"The folder {path} cannot be made ({error.strerror}); choose another.") from None
    check_writable(path)
    return path


def may_overwrite(arguments: Arguments) -> bool:
    """Return whether outputs that exist may be replaced."""
    return bool(arguments.get("overwrite", False))
