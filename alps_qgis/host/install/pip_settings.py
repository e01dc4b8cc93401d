"""Pip's variables and configuration: what an installation takes from the user, and what must not lead it astray."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Callable

from .programs import run_program

_ASTRAY = (
    "PIP_TARGET PIP_PREFIX PIP_ROOT PIP_USER PIP_DRY_RUN PIP_NO_BINARY PIP_REQUIRE_VIRTUALENV PIP_PYTHON PIP_QUIET "
    "PIP_VERBOSE PIP_REQUIREMENT PIP_CONSTRAINT PIP_REPORT PIP_LOG PIP_PROGRESS_BAR VIRTUAL_ENV CONDA_PREFIX "
    "UV_SYSTEM_PYTHON UV_PROJECT_ENVIRONMENT UV_PYTHON UV_TARGET UV_PREFIX UV_CONSTRAINT UV_OVERRIDE UV_NO_BINARY"
).split()
"""Variables that send packages to another place, add some, or change what is printed."""

_ANSWER = 1_000_000
"""No configuration of pip has more bytes."""

_SETTLED = {
    "PIP_DISABLE_PIP_VERSION_CHECK": "1",
    "PIP_NO_INPUT": "1",
    "PIP_NO_COLOR": "1",
    "PIP_ROOT_USER_ACTION": "ignore",
}


def pip_environment(environment: Mapping[str, str], temporary: Path) -> dict[str, str]:
    """Return the variables for pip: index, proxy and certificates stay, everything is written below the profile.

    Args:
        environment: variables of the installation.
        temporary: folder for files that pip removes itself.
    """
    kept = {name: value for name, value in environment.items() if name.upper() not in _ASTRAY}
    if kept.get("PIP_CERT"):
        # pip's own library would prefer these, although its users mean pip by the one above.
        kept = {name: value for name, value in kept.items() if name not in ("REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")}
    fixed = dict(_SETTLED)
    # Lines as they are printed, and in UTF-8 also where the system has another code page.
    fixed |= {"PYTHONUNBUFFERED": "1", "PYTHONUTF8": "1", "LC_MESSAGES": "C"}
    return {**kept, **fixed, **{name: str(temporary) for name in ("TMPDIR", "TEMP", "TMP")}}


_CONNECTION = (
    "cert",
    "client-cert",
    "proxy",
    "timeout",
    "default-timeout",
    "retries",
    "trusted-host",
    "keyring-provider",
)
"""Settings of how to reach an index, unlike those of which index."""


def connection_only(environment: Mapping[str, str], settings: Mapping[str, str]) -> dict[str, str]:
    """Return the variables with pip's and uv's settings of how to reach an index, and none of which index.

    Args:
        environment: variables for pip or uv.
        settings: as `read_settings`.
    """
    dropped = ("UV_DEFAULT_INDEX", "UV_INDEX", "UV_EXTRA_INDEX_URL", "UV_INDEX_URL", "UV_FIND_LINKS", "UV_NO_INDEX")
    kept = {
        name: value
        for name, value in environment.items()
        if name.upper() not in dropped and (not name.upper().startswith("PIP_") or name.upper() in _SETTLED)
    }
    chosen = {f"PIP_{name.upper().replace('-', '_')}": settings[name] for name in _CONNECTION if settings.get(name)}
    return {**kept, **chosen, "PIP_CONFIG_FILE": os.devnull}


def with_index(environment: Mapping[str, str], tool: str, index: str) -> dict[str, str]:
    """Return the variables with the index that the user named, in place of every other that pip or uv would take.

    Not an option of the command: every user of the machine sees the arguments of programs, but not their variables,
    and the address may hold a password.

    Args:
        environment: variables for the tool.
        tool: `pip` or `uv`.
        index: address of the index; empty to leave the variables as they are.
    """
    if not index:
        return dict(environment)
    name = "UV_DEFAULT_INDEX" if tool == "uv" else "PIP_INDEX_URL"
    return {**{key: value for key, value in environment.items() if key.upper() != name}, name: index}


def read_settings(
    pip: list[str], environment: Mapping[str, str], is_cancelled: Callable[[], bool] = lambda: False
) -> dict[str, str]:
    """Return pip's settings by their names in its configuration; a variable comes before a file.

    Args:
        pip: command that runs pip; empty where there is none.
        environment: variables for it.
        is_cancelled: asked several times a second.

    Raises:
        EngineFailure: With code `cancelled`.
    """
    settings: dict[str, str] = {}
    if pip:
        try:
            command = [*pip, "config", "list"]
            outcome = run_program(command, environment, Path.cwd(), is_cancelled, limit_s=30.0, limit_bytes=_ANSWER)
        except OSError:
            return settings
        for line in outcome.text.splitlines():
            named = re.match(r"(?:global|install|download|:env:)\.([\w-]+)='(.*)'$", line.strip())
            if named:
                settings[named[1]] = named[2].replace("\\n", " ")
    for name, value in environment.items():
        if name.upper().startswith("PIP_"):
            settings[name[4:].lower().replace("_", "-")] = value
    return settings
