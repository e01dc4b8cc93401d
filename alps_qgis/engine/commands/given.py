"""Read the plain values that a job is given."""

from __future__ import annotations

from typing import Any

from ..errors import SettingsError
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


def may_overwrite(arguments: Arguments) -> bool:
    """Return whether outputs that exist may be replaced."""
    return bool(arguments.get("overwrite", False))
