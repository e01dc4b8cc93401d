"""Report how far a run is, whether it is still running, and what the next run would continue from."""

from __future__ import annotations

import os
import sqlite3
import stat
from contextlib import closing
from pathlib import Path
from typing import Any

from ..errors import OutputError
from .journal import MAX_ATTEMPTS, NAME, TILES_OF_ENTRY
from .locks import is_held
from .run_folder import LOCK, SUFFIX, folder_of, is_link


def run_status(given: Path) -> dict[str, Any]:
    """Return the state of the runs that belong to a path, ready for JSON.

    Args:
        given: a run folder, the output that a run writes (the codebook of `alps label`), or the folder of outputs.

    Returns:
        `runs`: for each its `folder`, whether it is `running`, numbers of tiles, `failed_tiles`, and `scenes`.

    Raises:
        OutputError: The file or folder does not exist.
    """
    return {"runs": [_status(folder) for folder in _folders(given)]}


def _folders(given: Path) -> list[Path]:
    if given.suffix == SUFFIX and _is_folder(given):
        return [given]
    if given.is_dir():
        return sorted(filter(_is_folder, given.glob(f".*{SUFFIX}")))
    if not given.exists() and not _is_folder(folder_of(given)):
        raise OutputError(f"{given} does not exist, and no run is writing it; name an output or its folder.")
    return list(filter(_is_folder, [folder_of(given)]))


def _is_folder(path: Path) -> bool:
    """Return whether a path is a folder itself; a run refuses one that is a link."""
    try:
        status = os.lstat(path)
    except OSError:
        return False
    return stat.S_ISDIR(status.st_mode) and not is_link(status)


def _status(folder: Path) -> dict[str, Any]:
    state: dict[str, Any] = {"folder": str(folder), "running": is_held(folder / LOCK)}
    if not (folder / NAME).exists():
        return {**state, "n_tiles": 0, "n_done": 0, "failed_tiles": [], "scenes": []}
    address = f"{(folder / NAME).absolute().as_uri()}?mode=ro"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=10)) as database:
            return {**state, **_counts(database)}
    except sqlite3.Error as error:
        raise OutputError(
            f"The journal {folder / NAME} cannot be read ({error}); the next run starts from the beginning."
        ) from None


def _counts(database: sqlite3.Connection) -> dict[str, Any]:
    of_scene = f"SELECT key, sum({TILES_OF_ENTRY}) FROM tiles WHERE report IS NOT NULL GROUP BY key"  # nosec B608
    done = dict(database.execute(of_scene))
    scenes = [
        {"scene": path, "n_tiles": n, "n_done": n if finished else done.get(key, 0), "segmented": bool(finished)}
        for key, path, n, finished in database.execute(
            "SELECT key, path, n_tiles, sha256 IS NOT NULL FROM scenes ORDER BY path"
        )
    ]
    lost = database.execute(
        "SELECT path, row, col, error FROM tiles JOIN scenes USING (key) WHERE report IS NULL AND attempts >= ? "
        "ORDER BY path, row, col",
        (MAX_ATTEMPTS,),
    )
    return {
        "n_tiles": sum(scene["n_tiles"] for scene in scenes),
        "n_done": sum(scene["n_done"] for scene in scenes),
        "failed_tiles": [{"scene": path, "row": row, "col": col, "error": error} for path, row, col, error in lost],
        "scenes": scenes,
    }
