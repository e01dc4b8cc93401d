"""Leave no empty folder behind when a run is refused.

Needs the standard library alone: every command comes by here, also those that say which packages are missing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


@contextmanager
def no_empty_folder(path: str | Path | None) -> Iterator[None]:
    """Remove, after an error, an output folder that the block made and left empty, and the folders made around it.

    Args:
        path: the folder, which may exist or never be made; or an output file, or None, for which nothing is done.
    """
    missing: list[Path] = []
    folder = Path(os.path.abspath(path)) if path else None
    while folder is not None and not os.path.lexists(folder):
        missing.append(folder)
        folder = folder.parent
    try:
        yield
    except BaseException:
        for made in missing:
            # Not empty, or never made.
            with suppress(OSError):
                made.rmdir()
        raise
