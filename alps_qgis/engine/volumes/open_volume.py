"""Open a volume of any format that is read."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..errors import VolumeError
from ..progress import SILENT, Progress
from ..settings import SliceSettings
from .dicom import read_series
from .nifti import read_nifti
from .volume import Volume


def check_exists(path: Path) -> None:
    """Refuse a volume that is not there.

    Raises:
        VolumeError: Neither a file nor a folder.
    """
    if not path.exists():
        raise VolumeError(f"{path} does not exist; choose a NIfTI file or a folder with a DICOM series.")


@contextmanager
def open_volume(
    path: str | Path, scratch: Path, settings: SliceSettings | None = None, progress: Progress = SILENT
) -> Iterator[Volume]:
    """Open a NIfTI file or a folder with a DICOM series, while the block runs.

    Args:
        path: file or folder.
        scratch: folder in which what is compressed is unpacked, so that it is read by planes; emptied again.
        settings: which volume of a time series, which series of a folder.
        progress: told how far unpacking is.

    Raises:
        VolumeError: Missing, damaged, or of a kind that cannot be read.
    """
    path, settings = Path(path), settings or SliceSettings()
    check_exists(path)
    read = read_series if path.is_dir() else read_nifti
    # On Windows a file that is mapped cannot be removed before the mapping is forgotten.
    with tempfile.TemporaryDirectory(dir=scratch, prefix=".alps.", ignore_cleanup_errors=True) as folder:
        yield read(path, Path(folder), settings, progress)
