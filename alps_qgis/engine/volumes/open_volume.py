"""Open a volume of any supported format."""

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
    """Refuse a volume that does not exist.

    Raises:
        VolumeError: It is neither a file nor a folder.
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
        scratch: folder to unpack compressed files in, so that planes can be read one by one; emptied at the end.
        settings: which volume of a time series, which series of a folder.
        progress: receives the progress of unpacking.

    Raises:
        VolumeError: The volume is missing, damaged, or of a kind that cannot be read.
    """
    path, settings = Path(path), settings or SliceSettings()
    check_exists(path)
    read = read_series if path.is_dir() else read_nifti
    # On Windows a mapped file cannot be removed while the volume still holds its mapping.
    with tempfile.TemporaryDirectory(dir=scratch, prefix=".alps.", ignore_cleanup_errors=True) as folder:
        yield read(path, Path(folder), settings, progress)
