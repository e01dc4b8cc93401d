"""Remove private details from log lines: home folders, and passwords and tokens in addresses.

Log lines end up in bug reports. Results keep their real paths; they go to the program that asked, not to a log.
"""

from __future__ import annotations

import re
from pathlib import Path

_CREDENTIALS = re.compile(r"(?<=:/)(/?)[^/\s@'\"]+@", re.ASCII)
"""`user:password@` in an address. Python's `Path` shortens `//` to `/`, so one slash is enough."""

_SECRET = re.compile(
    r"((?:[?&;\s\"']|^)[a-z0-9_.-]*(?:api[_-]?key|access[_-]?key|token|secret|passw(?:or)?d|pwd|sig(?:nature)?"
    r"|credential)[a-z0-9_.-]*\"?\s*[=:]\s*[\"']?(?:bearer\s+)?)[^\s&;\"',]+",
    re.IGNORECASE,
)
_AUTHORIZATION = re.compile(r"(authorization\"?\s*[:=]\s*\"?(?:\w+\s+)?)[^\s\"']+", re.IGNORECASE)


def redact(text: str) -> str:
    """Return a line for a log: the home folder as `~`, secrets as `***`."""
    return redact_home(redact_secrets(text))


def redact_secrets(text: str) -> str:
    """Return the text with passwords of addresses, tokens, keys and signatures as `***`."""
    # Every secret follows one of these characters; most lines have none and skip the patterns.
    if not any(mark in text for mark in "=:@"):
        return text
    text = _CREDENTIALS.sub(r"\1***@", text)
    return _SECRET.sub(r"\1***", _AUTHORIZATION.sub(r"\1***", text))


def redact_home(text: str) -> str:
    """Return the text with the user's home folder written as `~`."""
    home = str(Path.home())
    # The home folder of some services is `/`, which is in every path.
    if len(home) <= 1:
        return text
    # /home/ann is not the start of /home/anna.
    return re.sub(re.escape(home) + r"(?![\w.-])", "~", text)
