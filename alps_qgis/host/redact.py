"""Take what is private out of what is logged or sent: home folder, user name, computer name, passwords, tokens."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from pathlib import Path
from urllib.parse import quote

_USER = "user-name"
_COMPUTER = "computer-name"


def redact(line: str) -> str:
    """Return a line for a log: the home folder as `~`, passwords of addresses, tokens and keys as `***`."""
    # Here and below: QGIS starts without the engine's modules.
    from ..engine.redact import redact as redact_as_the_engine

    return redact_as_the_engine(line)


def redact_report(text: str) -> str:
    """Return a text that may be published: as `redact`, and without secrets, user name and computer name.

    The home folder is found however it is written: with either slash, with its links followed, and inside addresses.
    """
    from ..engine.redact import redact_secrets

    text = redact_secrets(text)
    flags = re.IGNORECASE if sys.platform == "win32" else 0
    for home in _spellings_of_home():
        text = re.sub(re.escape(home) + r"(?![\w.-])", "~", text, flags=flags)
    for name, stand_in in ((_user_name(), _USER), (platform.node(), _COMPUTER)):
        # A name such as "qgis" is also a word of most reports: it is taken out only where it can only be the name.
        if len(name) > 1:
            text = re.sub(rf"(?<=[/\\@]){re.escape(name)}(?![\w.-])", stand_in, text, flags=flags)
            text = re.sub(rf"(?<![\w.-]){re.escape(name)}(?=@)", stand_in, text, flags=flags)
    return text


def _spellings_of_home() -> list[str]:
    try:
        home = Path.home()
    except RuntimeError:
        # Nobody knows it, as in a container that runs under a free number.
        return []
    found = set()
    for path in (home, home.resolve()):
        found |= {str(path), path.as_posix(), str(path).replace("\\", "\\\\"), quote(path.as_posix())}
    # The longest first, so that none leaves the end of another behind.
    return sorted((path for path in found if len(path) > 1), key=len, reverse=True)


def _user_name() -> str:
    try:
        return getpass.getuser()
    except (KeyError, OSError, ImportError):
        return ""
