"""Remove private details from log lines: home folders, and passwords and tokens in addresses.

Log lines end up in bug reports. Results keep their real paths; they go to the program that asked, not to a log.
"""

from __future__ import annotations

import os
import re

_SCHEME = r"((?<![a-z0-9])(?:[a-z][a-z0-9+.-]+://|(?:https?|ftps?|s3|gs|socks\w*|postgres\w*|oracle|mysql|mongodb):/))"
"""How an address begins. Python's `Path` shortens `//` to `/`, so one slash is enough in common addresses."""

# Quotes end an address that is quoted, unless a letter follows: passwords may have them.
_CREDENTIALS = (
    # Up to the last @ before the path: many write the @ of a password as it is.
    re.compile(_SCHEME + r"(?:[^/\s'\"]|'(?=\w))+@", re.IGNORECASE | re.ASCII),
    # A password with a slash is not a valid address, but it is typed. Numbers after the colon are a port.
    re.compile(_SCHEME + r"[^/\s@:'\"\[]+:(?!\d*(?:[/?#]|$))(?:[^\s@'\"]|'(?=\w))+@", re.IGNORECASE | re.ASCII),
)
"""`user:password@` in an address."""

# A word is a secret's name only where a value is assigned to it: files and layers are called `design` and `token` too.
_WORDS = (
    r"(?:api[_-]?key|access[_-]?key(?:[_-]?id)?|token|secret(?:[_-]?\w*key)?|passw(?:or)?d|passphrase|signature"
    r"|credentials?)"
)
_SHORT = r"(?:sig|pwd|key)"
_NAME = rf"(?:[\w.-]*{_WORDS}|(?:[\w.-]*[_.-])?{_SHORT})"
_SECRETS = (
    re.compile(rf"((?:^|[?&;,\s\"'(])[\w.-]*{_WORDS}=[\"']?)[^\s&;\"',]+", re.IGNORECASE),
    re.compile(r"((?:^|[?&;,\s\"'(])(?:[\w.-]*[_.-])?(?:sig|pwd)=[\"']?)[^\s&;\"',]+", re.IGNORECASE),
    re.compile(r"([?&](?:[\w.-]*[_.-])?(?:key|auth|pass|jwt|sas)=)[^\s&;\"',]+", re.IGNORECASE),
    re.compile(rf"([\"']{_NAME}[\"']\s*[:=]\s*[\"'])[^\"']+", re.IGNORECASE),
    re.compile(
        r"(authorization[\"']?\s*[:=]\s*[\"']?)(?:(bearer|basic|digest|token|negotiate|ntlm|apikey|aws4[\w-]*)"
        r"(?:\s+|%20)[^\s\"']+|(?=[^\s\"']*\d)[^\s\"'/]{16,})",
        re.IGNORECASE,
    ),
    re.compile(r"((?:^|\s)(?:x-[\w-]*(?:key|token)|(?:set-)?cookie):\s*)[^\s\"']+", re.IGNORECASE),
)


def redact(text: str) -> str:
    """Return a line for a log: the home folder as `~`, secrets as `***`."""
    return redact_home(redact_secrets(text))


def redact_secrets(text: str) -> str:
    """Return the text with passwords of addresses, tokens, keys and signatures as `***`."""
    # Every secret follows one of these characters; most lines have none and skip the patterns.
    if not any(mark in text for mark in "=:@"):
        return text
    for credentials in _CREDENTIALS:
        text = credentials.sub(r"\1***@", text)
    for secret in _SECRETS:
        text = secret.sub(_starred, text)
    return text


def _starred(found: re.Match[str]) -> str:
    scheme = found[2] + " " if len(found.groups()) > 1 and found[2] else ""
    return f"{found[1]}{scheme}***"


def redact_home(text: str) -> str:
    """Return the text with the user's home folder written as `~`."""
    # `~` itself where nobody knows the home folder, as in a container that runs under a free number. The home folder
    # of some services is `/`, which is in every path.
    home = os.path.expanduser("~")  # noqa: PTH111 - the other one fails then
    if len(home) <= 1:
        return text
    # /home/ann is not the start of /home/anna.
    return re.sub(re.escape(home) + r"(?![\w.-])", "~", text)
