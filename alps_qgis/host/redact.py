"""Take what is private out of what is logged or sent: home folder, user name, computer name, passwords, tokens."""

from __future__ import annotations

import getpass
import platform
import re
import sys
from pathlib import Path
from urllib.parse import quote

_CREDENTIALS = re.compile(
    r"((?<![a-z0-9])(?:[a-z][a-z0-9+.-]+://|(?:https?|ftps?|s3|gs):/))[^/\s@'\"]+@", re.IGNORECASE
)
_USER = "user-name"
_COMPUTER = "computer-name"


def redact(line: str) -> str:
    """Return the line with the home folder as `~` and `user:password@` of addresses as `***@`.

    The engine's own messages come redacted already, see `engine/redact.py`.
    """
    line = _CREDENTIALS.sub(r"\1***@", line)
    home = str(Path.home())
    return line.replace(home, "~") if len(home) > 1 else line


def redact_report(text: str) -> str:
    """Return a text that may be published: as `redact`, and without secrets, user name and computer name.

    The home folder is found however it is written: with either slash, with its links followed, and inside addresses.
    """
    # Loaded here: QGIS starts without the engine's modules.
    from ..engine.redact import redact_secrets

    text = redact_secrets(_CREDENTIALS.sub(r"\1***@", text))
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
    home = Path.home()
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
