"""List the SAM models this project can use, and find their files on this machine.

Needs neither torch nor the segment-anything package.
"""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from ...runtime.files import sha256_of

MODEL_FOLDER_VARIABLE = "ALPS_MODEL_DIR"
"""Environment variable that names the model folder."""

_ADDRESS = "https://dl.fbaipublicfiles.com/segment_anything/"


@dataclass(frozen=True)
class SamModel:
    """One published checkpoint.

    `width` and `depth` are those of the image encoder; they distinguish the sizes.
    """

    name: str
    title: str
    file_name: str
    address: str
    size_bytes: int
    sha256: str
    licence: str
    width: int
    depth: int


MODELS: tuple[SamModel, ...] = (
    SamModel(
        name="sam_vit_h",
        title="SAM ViT-H",
        file_name="sam_vit_h_4b8939.pth",
        address=_ADDRESS + "sam_vit_h_4b8939.pth",
        size_bytes=2_564_550_879,
        sha256="a7bf3b02f3ebf1267aba913ff637d9a2d5c33d3173bb679e46d9f338c26f262e",  # pragma: allowlist secret
        licence="Apache-2.0",
        width=1280,
        depth=32,
    ),
    SamModel(
        name="sam_vit_l",
        title="SAM ViT-L",
        file_name="sam_vit_l_0b3195.pth",
        address=_ADDRESS + "sam_vit_l_0b3195.pth",
        size_bytes=1_249_524_607,
        sha256="3adcc4315b642a4d2101128f611684e8734c41232a17c648ed1693702a49a622",  # pragma: allowlist secret
        licence="Apache-2.0",
        width=1024,
        depth=24,
    ),
    SamModel(
        name="sam_vit_b",
        title="SAM ViT-B",
        file_name="sam_vit_b_01ec64.pth",
        address=_ADDRESS + "sam_vit_b_01ec64.pth",
        size_bytes=375_042_383,
        sha256="ec2df62732614e57411cdcf32a23ffdf28910380d03139ee0f4fcbe91eb8c912",  # pragma: allowlist secret
        licence="Apache-2.0",
        width=768,
        depth=12,
    ),
)
"""Every published checkpoint, best first: the order in which `auto` looks."""


def model_named(name: str) -> SamModel | None:
    """Return the model of this name, or None."""
    return next((model for model in MODELS if model.name == name), None)


def model_of_file(file_name: str) -> SamModel | None:
    """Return the model whose published file has this name, or None."""
    return next((model for model in MODELS if model.file_name == file_name), None)


def model_of_hash(sha256: str) -> SamModel | None:
    """Return the model whose published file has this SHA-256, or None."""
    return next((model for model in MODELS if model.sha256 == sha256), None)


def model_of_size(width: int, depth: int) -> SamModel | None:
    """Return the model whose image encoder is this wide and deep, or None."""
    return next((model for model in MODELS if (model.width, model.depth) == (width, depth)), None)


def model_folder() -> Path:
    """Return the folder that holds checkpoints; it need not exist.

    It is `ALPS_MODEL_DIR` if that is set, else `alps/models` in the user's data folder of the operating system.
    """
    chosen = os.environ.get(MODEL_FOLDER_VARIABLE, "").strip()
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        base = Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local")
    elif sys.platform == "darwin":
        base = Path.home() / "Library" / "Application Support"
    else:
        base = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    return base / "alps" / "models"


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
    path = folder / model.file_name
    if not path.is_file():
        return "missing"
    try:
        if path.stat().st_size != model.size_bytes:
            return "damaged"
        if verify and checkpoint_sha256(path) != model.sha256:
            return "damaged"
    except OSError:
        return "damaged"
    return "installed"
