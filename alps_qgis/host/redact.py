"""Take the user's home folder and passwords out of what libraries print, before it is logged."""

from __future__ import annotations

import re
from pathlib import Path

_CREDENTIALS = re.compile(
    r"((?<![a-z0-9])(?:[a-z][a-z0-9+.-]+://|(?:https?|ftps?|s3|gs):/))[^/\s@'\"]+@", re.IGNORECASE
)


def redact(line: str) -> str:
    """Return the line with the home folder as `~` and `user:password@` of addresses as `***@`.

    The engine's own messages come redacted already, see `engine/redact.py`.
    """
    line = _CREDENTIALS.sub(r"\1***@", line)
    home = str(Path.home())
    return line.replace(home, "~") if len(home) > 1 else line
