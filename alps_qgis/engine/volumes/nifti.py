"""Read NIfTI files: header checked against the file, values mapped from the disk."""

from __future__ import annotations

import gzip
import zlib
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np

from ..errors import VolumeError
from ..progress import Progress
from ..settings import SliceSettings
from .geometry import Geometry
from .room import check_packed, check_room, check_unpacked
from .volume import Volume

_CHUNK = 2**20
_HEADERS = {348: (nib.Nifti1Header, 344, b"n+1\0"), 540: (nib.Nifti2Header, 4, b"n+2\0")}
"""Size of the header → its class, and the offset and value of its magic word."""

_BROKEN_GZIP = (gzip.BadGzipFile, EOFError, zlib.error)


def read_nifti(path: Path, scratch: Path, settings: SliceSettings, progress: Progress) -> Volume:
    """Open a NIfTI file. A compressed file is unpacked once; else gzip would unpack it again for each plane.

    Args:
        path: `.nii` or `.nii.gz`.
        scratch: folder for the unpacked file.
        settings: which volume of a time series.
        progress: receives the progress of unpacking.

    Raises:
        VolumeError: The file is not NIfTI, is damaged, or does not hold real numbers in three dimensions.
    """
    header = _header(path)
    shape = _shape(header, path)
    dtype = header.get_data_dtype()
    if dtype.kind not in "iuf":
        raise VolumeError(f"{path} holds {dtype} values, which cannot be shown; save one channel of real numbers.")
    # Some programs write the offset 0.
    start, n_values = max(int(header["vox_offset"]), header.single_vox_offset), int(np.prod(shape, dtype=object))
    file = path
    if _is_gzip(path):
        file = scratch / "volume.nii"
        check_packed(path, start + n_values * dtype.itemsize)
        check_room(path, scratch, start + n_values * dtype.itemsize)
        _unpack(path, file, start + n_values * dtype.itemsize, progress)
    if file.stat().st_size < start + n_values * dtype.itemsize:
        raise VolumeError(f"{path} is cut off: its header says {shape} voxels; copy or export it again.")
    volumes: np.ndarray = np.memmap(file, dtype, "r", start, tuple(shape), order="F")
    slope, intercept = header.get_slope_inter()
    notes = _notes(header)
    if volumes.ndim == 4:
        n_volumes = shape[3]
        if not 1 <= settings.volume <= n_volumes:
            raise VolumeError(f"{path} has no volume {settings.volume}; choose from 1 to {n_volumes}.")
        volumes = volumes[..., settings.volume - 1]
        if n_volumes > 1:
            notes.append(f"It holds {n_volumes} volumes; number {settings.volume} is used.")
    elif settings.volume != 1:
        raise VolumeError(f"{path} has no volume {settings.volume}; it holds one.")
    return Volume(
        path,
        volumes,
        Geometry.of_header(header),
        dtype.newbyteorder("=").name,
        1.0 if slope is None else float(slope),
        0.0 if intercept is None else float(intercept),
        notes=tuple(notes),
    )


def _header(path: Path) -> Any:
    try:
        with gzip.open(path) if _is_gzip(path) else open(path, "rb") as file:
            head = file.read(544)
    except _BROKEN_GZIP as error:
        raise VolumeError(f"{path} is damaged ({error}); copy or export it again.") from None
    except OSError as error:
        raise VolumeError(f"{path} cannot be read ({error.strerror or error}); check the file.") from error
    size = {int.from_bytes(head[:4], order) for order in ("little", "big")} & set(_HEADERS)
    if not size and head[128:132] == b"DICM":
        raise VolumeError(f"{path} is one file of a DICOM series; give the folder of the series.")
    if not size:
        raise VolumeError(f"{path} is not a NIfTI file; give a .nii or .nii.gz, or the folder of a DICOM series.")
    kind, at, magic = _HEADERS[size.pop()]
    word = head[at : at + 4]
    if word[:3] in (b"ni1", b"ni2"):
        raise VolumeError(f"{path} is one of a pair of files (.hdr and .img); save it as a single .nii file.")
    if word != magic:
        raise VolumeError(
            f"{path} is not NIfTI. It may be an Analyze file, which does not tell left from right; convert it to NIfTI "
            "with the program that wrote it."
        )
    try:
        return kind(head[: kind.template_dtype.itemsize])
    except (nib.wrapstruct.WrapStructError, nib.spatialimages.HeaderDataError, ValueError, TypeError) as error:
        raise VolumeError(f"{path} has a damaged header ({error}); copy or export it again.") from None


def _shape(header: Any, path: Path) -> tuple[int, ...]:
    try:
        # These calls raise for damaged fields, some of which are used only later.
        shape = [int(n) for n in header.get_data_shape()]
        header.get_slope_inter()
        header.get_best_affine()
        int(header["vox_offset"])
    except (nib.spatialimages.HeaderDataError, ValueError, OverflowError, np.linalg.LinAlgError) as error:
        raise VolumeError(f"{path} has a damaged header ({error}); copy or export it again.") from None
    # Many programs write trailing dimensions of length 1.
    while len(shape) > 3 and shape[-1] == 1:
        shape.pop()
    if len(shape) not in (3, 4):
        raise VolumeError(f"{path} has {len(shape)} dimensions {tuple(shape)}; a volume has three, or four with time.")
    if min(shape) < 1:
        raise VolumeError(f"{path} has no slices: its header says {tuple(shape)} voxels; copy or export it again.")
    return tuple(shape)


def _notes(header: Any) -> list[str]:
    if int(header["qform_code"]) > 0 or int(header["sform_code"]) > 0:
        return []
    return ["It does not say how its axes lie; left and right may be exchanged."]


def _is_gzip(path: Path) -> bool:
    try:
        with open(path, "rb") as file:
            return file.read(2) == b"\x1f\x8b"
    except OSError as error:
        raise VolumeError(f"{path} cannot be read ({error.strerror or error}); check the file.") from error


def _unpack(path: Path, to: Path, n_bytes: int, progress: Progress) -> None:
    """Write at most `n_bytes` of what a gzip file holds; the rest is read for its checksum only."""
    n_written = n_read = 0
    try:
        with gzip.open(path) as packed, open(to, "wb") as file:
            while chunk := packed.read(_CHUNK):
                progress.check()
                n_written += file.write(chunk[: n_bytes - n_written])
                n_read += len(chunk)
                check_unpacked(path, n_read, n_bytes)
                progress.show(n_written / n_bytes, f"Unpacking {path.name}")
    except _BROKEN_GZIP as error:
        raise VolumeError(f"{path} is damaged or cut off ({error}); copy or export it again.") from None
