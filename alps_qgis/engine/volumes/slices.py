"""Cut a volume into slices: lossless grey rasters without georeferencing, and a manifest."""

from __future__ import annotations

import hashlib
import warnings
from pathlib import Path

import numpy as np
import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..errors import OutputError
from ..progress import Progress, Stages
from ..runtime.files import check_outputs, write_aside
from ..scene.slices import MANIFEST_ENDING
from ..settings import SliceSettings
from .intensity import NO_VALUE, IntensityWindow, fit_intensity_window
from .manifest import Manifest, read_manifest
from .open_volume import open_volume
from .orientation import slice_axes
from .volume import Volume

_STAGES = Stages({"Opening the volume": 30, "Cutting slices": 70})


def cut_volume(
    path: Path,
    folder: Path,
    settings: SliceSettings,
    progress: Progress,
    *,
    overwrite: bool = False,
    reuse: bool = False,
) -> tuple[Path, Manifest]:
    """Cut a volume into slices and return the manifest with its path.

    Args:
        path: NIfTI file, or folder of a DICOM series.
        folder: for `<name>_<axis>_<number>.tif` and `<name>_slices.json`; it must exist.
        settings: axis, window, and which volume or series.
        progress: receives each finished slice.
        overwrite: slices that exist may be replaced.
        reuse: keep slices that an earlier run cut from the same volume in the same way.

    Raises:
        VolumeError: The volume cannot be read.
        SettingsError: The window has no width.
        OutputError: A slice exists or cannot be written.
    """
    opening, writing = _STAGES.parts(progress)
    with open_volume(path, folder, settings, opening) as volume:
        for note in volume.notes:
            progress.warn(f"{path.name}: {note}")
        window = fit_intensity_window(volume, settings)
        manifest = _plan(volume, settings.axis, window)
        target = folder / f"{volume.name}{MANIFEST_ENDING}"
        if reuse and _same(target, manifest):
            return target, manifest
        check_outputs([target, *(folder / file for file in manifest.slices)], [path], overwrite)
        _write(volume, manifest, window, folder, writing)
    # Written last, so that a manifest never stands without its slices.
    text = manifest.to_json()
    with write_aside(target) as aside:
        aside.write_text(text, encoding="utf-8")
    return target, manifest


def _plan(volume: Volume, axis: str, window: IntensityWindow) -> Manifest:
    affine = volume.geometry.affine(volume.shape)
    axes = slice_axes(affine, volume.shape, axis, volume.path.name)
    # Equal numbers of digits, so that names sort in the order of the slices.
    digits = max(len(str(axes.n_slices - 1)), 3)
    return Manifest(
        volume.name,
        _fingerprint(volume),
        volume.shape,
        volume.dtype,
        axis,
        (window.low, window.high),
        window.empty,
        volume.geometry,
        tuple(f"{volume.name}_{axis}_{number:0{digits}}.tif" for number in range(axes.n_slices)),
    )


def _fingerprint(volume: Volume) -> str:
    # Of the values, not the file: the same volume compressed in another way stays the same.
    digest = hashlib.sha256()
    for index in range(volume.shape[2]):
        digest.update(np.ascontiguousarray(volume.plane(2, index)).data)
    return digest.hexdigest()


def _same(target: Path, manifest: Manifest) -> bool:
    if not target.is_file() or read_manifest(target) != manifest:
        return False
    return all((target.parent / file).is_file() for file in manifest.slices)


def _write(volume: Volume, manifest: Manifest, window: IntensityWindow, folder: Path, progress: Progress) -> None:
    axes = manifest.axes
    for number, file in enumerate(manifest.slices):
        progress.check()
        progress.show(number / len(manifest.slices), f"Slice {number + 1} of {len(manifest.slices)}")
        picture = axes.picture(volume.plane(axes.axis, axes.plane_of(number)))
        _write_slice(folder / file, window.to_bytes(picture))


def _write_slice(path: Path, values: np.ndarray) -> None:
    def verify(written: Path) -> None:
        with rasterio.open(written) as dataset:
            if not np.array_equal(dataset.read(1), values):
                raise OSError("the slice came back different; is the disk full?")

    height, width = values.shape
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            with write_aside(path, verify) as aside:
                profile = {"driver": "GTiff", "height": height, "width": width, "count": 1, "dtype": "uint8"}
                with rasterio.open(aside, "w", **profile, nodata=NO_VALUE, compress="deflate", predictor=2) as dataset:
                    dataset.write(values, 1)
    except RasterioError as error:
        raise OutputError(f"{path} cannot be written ({error}); is the disk full?") from error
