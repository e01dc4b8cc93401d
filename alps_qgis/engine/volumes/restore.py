"""Join class rasters of slices into a label volume on the grid of the volume that they were cut from."""

from __future__ import annotations

import csv
import gzip
import io
import math
import tempfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import IO, Any

import nibabel as nib
import numpy as np

from ..classes import ResolvedClass, fallback_name
from ..errors import VolumeError
from ..pages.csv_cells import csv_cells
from ..progress import Progress, Stages
from ..runtime.files import check_output, write_aside
from ..scene.class_raster import read_class_raster
from ..scene.grid import Window
from ..settings import NOT_COVERED
from .manifest import Manifest, read_manifest
from .room import check_room
from .volume import volume_stem

UNLABELLED = 0
"""Value of a voxel that no segment covers, as in medical label volumes; a class has its class_id + 1."""

_CLASSES_ENDING = "_classes"
_CHUNK = 2**20
_STAGES = Stages({"Collecting slices": 80, "Writing the volume": 20})


def table_beside(out: Path) -> Path:
    """Return where the table of a label volume goes: `x.nii.gz` has `x.tsv`."""
    return out.with_name(f"{volume_stem(out)}.tsv")


def restore_volume(
    manifest_path: Path, labels: Sequence[Path], out: Path, progress: Progress, *, overwrite: bool = False
) -> dict[str, Any]:
    """Write a label volume, and a table of its classes beside it.

    Args:
        manifest_path: what `cut_volume` wrote.
        labels: class rasters of the slices, `<slice>_classes.tif`, or folders that hold them.
        out: `.nii` or `.nii.gz`; shape and affine are those of the volume, bit for bit.
        progress: receives each finished slice.
        overwrite: outputs that exist may be replaced.

    Returns:
        A dict ready for JSON.

    Raises:
        VolumeError: No slice has labels, a raster does not fit its slice, or the rasters have different classes.
        SceneError: A raster cannot be read.
        OutputError: An output exists or cannot be written.
    """
    manifest = read_manifest(manifest_path)
    if not out.name.endswith((".nii", ".nii.gz")):
        raise VolumeError(f"{out} is not a name of a NIfTI file; choose a name that ends in .nii.gz or .nii.")
    table = table_beside(out)
    found = _rasters(manifest, labels)
    for path in (out, table):
        check_output(path, [manifest_path, *(each for each in found if each)], overwrite)
    n_missing = found.count(None)
    if n_missing == len(found):
        raise VolumeError(f"No labels were found for the slices of {manifest_path}; give the folder of *_classes.tif.")
    if n_missing:
        progress.warn(f"{n_missing} of {len(found)} slices of {manifest.name} have no labels; their voxels stay 0.")
    classes = _classes(found)
    dtype = np.dtype(np.uint8 if max(classes, default=0) + 1 < 2**8 else np.uint16)
    # The voxels, and at worst as many bytes in the file.
    check_room(out, out.parent, 2 * math.prod(manifest.shape) * dtype.itemsize)
    filling, _ = _STAGES.parts(progress)
    with tempfile.TemporaryDirectory(dir=out.parent, prefix=".alps.", ignore_cleanup_errors=True) as scratch:
        # On the disk: a label volume may be larger than memory.
        voxels = np.memmap(Path(scratch) / "labels.raw", dtype, "w+", shape=manifest.shape, order="F")
        counts = _fill(voxels, manifest, found, filling)
        text = _table(classes, counts)
        # One stack, so that the volume and its table appear together or not at all.
        with ExitStack() as stack:
            aside = stack.enter_context(write_aside(table))
            aside.write_text(text, encoding="utf-8", newline="\n")
            _write(stack, voxels, manifest, out)
        del voxels
    progress.show(1.0)
    return {
        "volume": str(out),
        "table": str(table),
        "shape": list(manifest.shape),
        "n_slices": len(found),
        "n_slices_without_labels": n_missing,
        "n_classes": len(classes),
        "labelled_share": 1 - counts[UNLABELLED] / float(np.prod(manifest.shape, dtype=np.float64)),
    }


def _rasters(manifest: Manifest, labels: Sequence[Path]) -> list[Path | None]:
    """Return the class raster of each slice by its name."""
    known: dict[str, Path] = {}
    for given in labels:
        for path in sorted(given.glob(f"*{_CLASSES_ENDING}.tif")) if given.is_dir() else [given]:
            stem = path.stem.removesuffix(_CLASSES_ENDING)
            if stem in known:
                raise VolumeError(f"{known[stem]} and {path} label the same slice; give one of them.")
            known[stem] = path
    return [known.get(Path(file).stem) for file in manifest.slices]


def _classes(rasters: Sequence[Path | None]) -> dict[int, ResolvedClass]:
    """Return the classes of all rasters by class_id."""
    classes: dict[int, ResolvedClass] = {}
    owner: dict[int, Path] = {}
    for path in rasters:
        if path is None:
            continue
        with read_class_raster(path) as raster:
            for each in raster.classes:
                first = classes.setdefault(each.class_id, each)
                if first.name != each.name:
                    raise VolumeError(
                        f"{path} calls class {each.class_id} {each.name!r}, {owner[each.class_id]} {first.name!r}; "
                        "label all slices with one codebook."
                    )
                owner.setdefault(each.class_id, path)
    return classes


def _fill(voxels: np.ndarray, manifest: Manifest, rasters: Sequence[Path | None], progress: Progress) -> np.ndarray:
    """Write every slice to its plane; return how many voxels have each value."""
    axes = manifest.axes
    counts = np.zeros(2 ** (8 * voxels.dtype.itemsize), np.int64)
    for number, path in enumerate(rasters):
        progress.check()
        progress.show(number / len(rasters), f"Slice {number + 1} of {len(rasters)}")
        picture = np.zeros(axes.shape, voxels.dtype) if path is None else _labels(path, axes.shape, voxels.dtype)
        voxels[(slice(None),) * axes.axis + (axes.plane_of(number),)] = axes.plane(picture)
        counts += np.bincount(picture.ravel(), minlength=len(counts))
    return counts


def _labels(path: Path, shape: tuple[int, int], dtype: np.dtype) -> np.ndarray:
    with read_class_raster(path) as raster:
        grid = raster.grid
        if (grid.height, grid.width) != shape:
            raise VolumeError(
                f"{path} has {grid.width} × {grid.height} pixels, its slice {shape[1]} × {shape[0]}; label the slices "
                "as they were cut."
            )
        values = raster.read(Window(0, 0, *shape)).astype(np.int64)
        uncovered = NOT_COVERED if raster.nodata is None else raster.nodata
    values = np.where(values == uncovered, UNLABELLED, values + 1)
    if values.min() < 0 or values.max() > np.iinfo(dtype).max:
        raise VolumeError(f"{path} has class ids that are not in its table; make it again.")
    return values.astype(dtype)


def _table(classes: dict[int, ResolvedClass], counts: np.ndarray) -> str:
    """Return the table in the form of BIDS, which readers of label volumes know."""
    file = io.StringIO()
    writer = csv.writer(file, delimiter="\t", lineterminator="\n")
    writer.writerow(["index", "name", "color", "class_id", "n_voxels"])
    writer.writerow([UNLABELLED, "not covered", "#000000", "n/a", int(counts[UNLABELLED])])
    values = {class_id + 1 for class_id in classes} | set(np.flatnonzero(counts[1:]) + 1)
    for value in sorted(int(value) for value in values):
        named = classes.get(value - 1)
        name, color = (named.name, named.color) if named else (fallback_name(value - 1), "n/a")
        writer.writerow(csv_cells([value, name, color, value - 1, int(counts[value])]))
    return file.getvalue()


def _write(stack: ExitStack, voxels: np.ndarray, manifest: Manifest, out: Path) -> None:
    """Write the label volume aside; it appears when the stack ends."""
    header = manifest.geometry.header(manifest.shape, voxels.dtype)
    expected = zlib.crc32(np.ascontiguousarray(voxels.reshape(-1, order="F")).data)

    def verify(written: Path) -> None:
        kind = nib.Nifti2Header if manifest.geometry.version == 2 else nib.Nifti1Header
        with _opened(written, "rb", out) as file:
            read = kind.from_fileobj(file)
            file.seek(int(read["vox_offset"]))
            crc = 0
            while chunk := file.read(_CHUNK):
                crc = zlib.crc32(chunk, crc)
        same_affine = np.array_equal(read.get_best_affine(), manifest.affine)
        if crc != expected or not same_affine or tuple(read.get_data_shape()) != manifest.shape:
            raise OSError("the label volume came back different; is the disk full?")

    aside = stack.enter_context(write_aside(out, verify))
    kind = nib.Nifti2Image if manifest.geometry.version == 2 else nib.Nifti1Image
    image = kind(voxels, None, header)
    with _opened(aside, "wb", out) as file:
        image.to_stream(file)  # type: ignore[arg-type]


@contextmanager
def _opened(path: Path, mode: str, final: Path) -> Iterator[IO[bytes]]:
    """Open a file, compressed if its final name says so; without a name or a time in it, so that bytes repeat."""
    with open(path, mode) as raw:
        if final.suffix != ".gz":
            yield raw
            return
        with gzip.GzipFile("", mode, 6, raw, mtime=0) as packed:
            yield packed  # type: ignore[misc]
