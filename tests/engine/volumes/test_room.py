"""A volume that cannot fit, or is not what its header claims, is refused before memory or disk is taken."""

from __future__ import annotations

import gzip
import json
import shutil
from types import SimpleNamespace

import nibabel as nib
import numpy as np
import pytest
import rasterio

from alps_qgis.engine.errors import VolumeError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.settings import SliceSettings
from alps_qgis.engine.volumes import room
from alps_qgis.engine.volumes.dicom import read_series
from alps_qgis.engine.volumes.nifti import read_nifti
from alps_qgis.engine.volumes.restore import restore_volume
from alps_qgis.engine.volumes.slices import cut_volume

from .phantoms import phantom, write_class_raster, write_dicom, write_nifti


def nifti(shape, n_bytes):
    """Return the bytes of a NIfTI file that claims a shape and holds some zeros."""
    header = nib.Nifti1Header()
    header.set_data_dtype(np.float32)
    header["dim"][: len(shape) + 1] = [len(shape), *shape]
    header["vox_offset"], header["magic"] = 352, b"n+1"
    return header.binaryblock + bytes(4) + bytes(n_bytes)


def read(path, scratch):
    scratch.mkdir(exist_ok=True)
    return read_nifti(path, scratch, SliceSettings(), SILENT)


def series(tmp_path, **tags):
    folder = tmp_path / "series"
    folder.mkdir()
    for z in range(3):
        write_dicom(folder / f"z{z}.dcm", np.ones((3, 4), np.uint16), z=float(z), **tags)
    return folder


def read_shape(path):
    with rasterio.open(path) as dataset:
        return dataset.shape


def free(monkeypatch, n_bytes):
    monkeypatch.setattr(shutil, "disk_usage", lambda folder: SimpleNamespace(free=n_bytes))


@pytest.mark.parametrize("shape", [(30000, 30000, 30000), (30000, 30000, 30), (32767, 32767, 32767, 32767)])
def test_header_that_claims_terabytes_is_refused_before_unpacking(tmp_path, shape):
    """Fault 78."""
    path = tmp_path / "v.nii.gz"
    path.write_bytes(gzip.compress(nifti(shape, 100_000)))
    with pytest.raises(VolumeError, match=r"v\.nii\.gz is damaged or cut off: its header claims .* GB"):
        read(path, tmp_path / "scratch")
    assert not list((tmp_path / "scratch").iterdir())


def test_file_that_inflates_far_behind_its_header_is_refused(tmp_path, monkeypatch):
    """Fault 78."""
    monkeypatch.setattr(room, "_TOO_MUCH_BYTES", 2**22)
    path = tmp_path / "v.nii.gz"
    path.write_bytes(gzip.compress(nifti((4, 4, 4), 2**24)))
    with pytest.raises(VolumeError, match="holds much more than the 608 bytes that its header claims"):
        read(path, tmp_path / "scratch")


def test_volume_larger_than_the_disk_is_refused_with_both_sizes(tmp_path, monkeypatch):
    """Fault 78."""
    path = tmp_path / "v.nii.gz"
    path.write_bytes(gzip.compress(nifti((100, 100, 100), 4 * 10**6)))
    free(monkeypatch, 10**6)
    with pytest.raises(VolumeError, match=r"needs 4\.0 MB of disk space, but .*scratch has 1\.0 MB"):
        read(path, tmp_path / "scratch")


def test_plain_file_that_claims_terabytes_is_cut_off(tmp_path):
    """Fault 78."""
    path = tmp_path / "v.nii"
    path.write_bytes(nifti((30000, 30000, 30000), 1000))
    with pytest.raises(VolumeError, match="is cut off"):
        read(path, tmp_path / "scratch")


def test_series_of_huge_slices_is_refused(tmp_path):
    """Fault 78: whatever size each slice claims, and however many are missing between two of them."""
    folder = series(tmp_path, Rows=65535, Columns=65535)
    with pytest.raises(VolumeError, match="claims 65535 × 65535 pixels"):
        read_series(folder, tmp_path, SliceSettings(), SILENT)


def test_series_larger_than_the_disk_is_refused(tmp_path, monkeypatch):
    """Fault 78."""
    folder = series(tmp_path)
    free(monkeypatch, 100)
    with pytest.raises(VolumeError, match="of disk space"):
        read_series(folder, tmp_path, SliceSettings(), SILENT)
    assert [path.name for path in tmp_path.iterdir()] == ["series"]


def test_series_with_a_gap_of_millions_of_slices_is_refused(tmp_path):
    """Fault 78."""
    folder = series(tmp_path)
    write_dicom(folder / "far.dcm", np.ones((3, 4), np.uint16), z=3.0e9)
    with pytest.raises(VolumeError, match=r"slices are missing between .*z2\.dcm and far\.dcm"):
        read_series(folder, tmp_path, SliceSettings(), SILENT)


def test_manifest_that_claims_more_voxels_than_any_volume_is_refused(tmp_path):
    """Fault 78."""
    manifest, _ = cut_volume(write_nifti(tmp_path / "a.nii", phantom()), tmp_path, SliceSettings(), SILENT)
    values = json.loads(manifest.read_text())
    values["shape"][:2] = [2_000_000, 2_000_000]
    manifest.write_text(json.dumps(values))
    with pytest.raises(VolumeError, match="claims 2000000 × 2000000 × "):
        restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT)


def test_label_volume_larger_than_the_disk_is_refused(tmp_path, monkeypatch):
    """Fault 78."""
    manifest, _ = cut_volume(write_nifti(tmp_path / "a.nii", phantom()), tmp_path, SliceSettings(), SILENT)
    for path in tmp_path.glob("a_*.tif"):
        write_class_raster(tmp_path / f"{path.stem}_classes.tif", np.zeros(read_shape(path), np.uint8))
    free(monkeypatch, 10)
    with pytest.raises(VolumeError, match="of disk space"):
        restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT)
    assert not (tmp_path / "out.nii.gz").exists()
