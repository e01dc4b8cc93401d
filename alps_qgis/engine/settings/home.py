"""The user's home folder, where somebody knows it: a container that runs under a number without a name has none.

Standard library only, Python 3.9: QGIS reads this file too.
"""

from __future__ import annotations

import os
import tempfile
from pathlib import Path


def home_folder() -> Path:
    """Return the user's home folder; the system's folder for temporary files where nobody knows one."""
    try:
        return Path.home()
    except RuntimeError:
        return Path(tempfile.gettempdir())


def expanded(path: str) -> Path:
    """Return a path that a user wrote, with `~` and `~name` as the folders they stand for, where these are known."""
    return Path(os.path.expanduser(path))  # noqa: PTH111 - that of `Path` fails for names that nobody has
