"""Find out whether the published checkpoints on this machine are whole.

Needs neither torch nor the segment-anything package.
"""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

from ...runtime.files import sha256_of
from ...settings.models import DAMAGED, INSTALLED, SamModel, state_by_size


def checkpoint_sha256(path: Path) -> str:
    """Return the SHA-256 of a checkpoint in hexadecimal.

    It is remembered until the size or modification time of the file changes, since hashing takes seconds.
    """
    state = path.stat()
    return _remembered_sha256(str(path.resolve()), state.st_size, state.st_mtime_ns)


@lru_cache(maxsize=64)
def _remembered_sha256(path: str, size_bytes: int, changed_ns: int) -> str:
    return sha256_of(Path(path))


def model_state(model: SamModel, folder: Path, *, verify: bool) -> str:
    """Return `installed`, `missing` or `damaged` for a model's file in a folder.

    With `verify` the SHA-256 is compared too, which reads the whole file; otherwise only its size.
    """
    state = state_by_size(model, folder)
    if state != INSTALLED or not verify:
        return state
    try:
        return INSTALLED if checkpoint_sha256(folder / model.file_name) == model.sha256 else DAMAGED
    except OSError:
        return DAMAGED
