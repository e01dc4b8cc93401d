"""Pip's variables and configuration: what an installation takes from the user, and what must not lead it astray."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from .programs import run_program

_ASTRAY = (
    "PIP_TARGET PIP_PREFIX PIP_ROOT PIP_USER PIP_DRY_RUN PIP_NO_BINARY PIP_REQUIRE_VIRTUALENV PIP_PYTHON PIP_QUIET "
    "PIP_VERBOSE PIP_REQUIREMENT PIP_CONSTRAINT PIP_REPORT PIP_LOG PIP_PROGRESS_BAR VIRTUAL_ENV CONDA_PREFIX "
    "UV_SYSTEM_PYTHON UV_PROJECT_ENVIRONMENT UV_PYTHON UV_TARGET UV_PREFIX UV_CONSTRAINT UV_OVERRIDE UV_NO_BINARY"
).split()
"""Variables that send packages to another place, add some, or change what is printed."""


def pip_environment(environment: Mapping[str, str], temporary: Path) -> dict[str, str]:
    """Return the variables for pip: index, proxy and certificates stay, everything is written below the profile.

    Args:
        environment: variables of the installation.
        temporary: folder for files that pip removes itself.
    """
    kept = {name: value for name, value in environment.items() if name.upper() not in _ASTRAY}
    fixed = {"PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_NO_INPUT": "1", "PIP_ROOT_USER_ACTION": "ignore"}
    # Lines as they are printed, and in UTF-8 also where the system has another code page.
    fixed |= {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1", "PIP_NO_COLOR": "1", "LC_MESSAGES": "C"}
    return {**kept, **fixed, **{name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}}


def read_settings(pip: list[str], environment: Mapping[str, str]) -> dict[str, str]:
    """Return pip's settings by their names in its configuration; a variable comes before a file.

    Args:
        pip: command that runs pip; empty where there is none.
        environment: variables for it.
    """
    settings: dict[str, str] = {}
    if pip:
        try:
            outcome = run_program([*pip, "config", "list"], environment, Path.cwd(), limit_s=30.0)
        except (OSError, TimeoutError):
            return settings
        for line in outcome.text.splitlines():
            named = re.match(r"(?:global|install|download|:env:)\.([\w-]+)='(.*)'$", line.strip())
            if named:
                settings[named[1]] = named[2].replace("\\n", " ")
    for name, value in environment.items():
        if name.upper().startswith("PIP_"):
            settings[name[4:].lower().replace("_", "-")] = value
    return settings
