"""Make small volumes for tests: NIfTI files in any orientation, and DICOM series."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import nibabel as nib
import numpy as np
import pydicom
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import ExplicitVRLittleEndian, generate_uid

SHAPE = (4, 5, 6)

ORIENTATIONS = [
    (order, signs) for order in itertools.permutations(range(3)) for signs in itertools.product((1, -1), repeat=3)
]
"""The 48 ways in which three axes may lie along the body's."""


def phantom() -> np.ndarray:
    """Return (4, 5, 6) uint8 in which every voxel has a value of its own from 1 to 120."""
    return np.arange(1, 121, dtype=np.uint8).reshape(SHAPE)


def affine_of(order: tuple[int, ...], signs: tuple[int, ...]) -> np.ndarray:
    """Return an affine whose array axis n runs along the world axis order[n], backwards for the sign −1."""
    affine = np.eye(4)
    affine[:3, :3] = 0
    for axis, (world, sign) in enumerate(zip(order, signs, strict=True)):
        affine[world, axis] = sign * (0.7 + axis)
    affine[:3, 3] = (-11.1, 7.3, 2.9)
    return affine


def write_nifti(path: Path, values: np.ndarray, affine: np.ndarray | None = None, kind: Any = nib.Nifti1Image) -> Path:
    """Write a NIfTI file and return its path."""
    nib.save(kind(values, np.eye(4) if affine is None else affine), path)
    return path


def write_class_raster(path: Path, values: np.ndarray, names: dict[int, str] | None = None) -> Path:
    """Write a class raster without georeference; 255 is not covered."""
    from alps_qgis.engine.classes import ResolvedClass
    from alps_qgis.engine.scene.class_raster import ClassRasterWriter
    from alps_qgis.engine.scene.grid import Window
    from alps_qgis.engine.scene.raster_grid import RasterGrid

    height, width = values.shape
    ids = sorted(set(np.unique(values).tolist()) - {255}) if names is None else list(names)
    classes = [ResolvedClass(each, (names or {}).get(each, f"class {each}"), "#102030") for each in ids]
    with ClassRasterWriter(path, RasterGrid(width, height, georeferencing="none"), classes) as writer:
        writer.write(Window(0, 0, height, width), values)
    return path


def write_dicom(path: Path, values: np.ndarray, *, z: float, series: str = "1.2.3", **tags: Any) -> Path:
    """Write one DICOM slice of uint16 or int16 values at the height `z` and return its path."""
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = ExplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.4"
    meta.MediaStorageSOPInstanceUID = generate_uid(entropy_srcs=[str(path)])
    data = FileDataset(str(path), {}, file_meta=meta, preamble=b"\0" * 128)
    data.PatientName, data.PatientID, data.InstitutionName = "Secret^Person", "ID-4711", "Hidden Hospital"
    data.SeriesDescription, data.StudyDate = "told to nobody", "19700101"
    data.SOPClassUID, data.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    data.SeriesInstanceUID = series
    data.Rows, data.Columns = values.shape
    data.SamplesPerPixel, data.PhotometricInterpretation = 1, "MONOCHROME2"
    data.BitsAllocated, data.BitsStored, data.HighBit = 16, 16, 15
    data.PixelRepresentation = int(values.dtype.kind == "i")
    data.PixelSpacing, data.SliceThickness = [2.0, 0.5], 1.5
    data.ImageOrientationPatient, data.ImagePositionPatient = [1, 0, 0, 0, 1, 0], [10.0, 20.0, z]
    for name, value in tags.items():
        if value is None:
            delattr(data, name)
        else:
            setattr(data, name, value)
    data.PixelData = values.tobytes()
    pydicom.dcmwrite(path, data, enforce_file_format=True)
    return path
