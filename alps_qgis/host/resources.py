"""Find the files that travel with the plugin: icons, example models, translations, help pages."""

from __future__ import annotations

import os
from pathlib import Path

# Not resolved: a staged plugin may be made of links, and its resources lie beside the links.
_PACKAGE = Path(os.path.abspath(__file__)).parent.parent  # noqa: PTH100 - Path.resolve() would follow the links


def package_dir() -> Path:
    """Return the folder of the plugin as QGIS imported it (links not resolved)."""
    return _PACKAGE


def resource(*parts: str) -> str:
    """Return the path of a file that travels with the plugin, for example `resource("resources", "icons", "alps.svg")`.

    In the staged plugin `resources/` and `i18n/` lie inside the package; in a checkout they lie beside it.
    """
    staged = _PACKAGE.joinpath(*parts)
    if staged.exists():
        return str(staged)
    return str(_PACKAGE.resolve().parent.joinpath(*parts))


def boot_script() -> str:
    """Return the script that starts the engine; the engine's Python runs it by path, never with `-m`."""
    return str((_PACKAGE / "engine").resolve() / "boot.py")
