"""The position of a volume's voxels, with every digit of its file, and nothing else of the header."""

from __future__ import annotations

import math
from dataclasses import asdict, dataclass, fields
from typing import Any

import nibabel as nib
import numpy as np

_MILLIMETRES = 2

_SCALARS = ("qform_code", "sform_code", "quatern_b", "quatern_c", "quatern_d", "qoffset_x", "qoffset_y", "qoffset_z")
_VECTORS = ("srow_x", "srow_y", "srow_z")


@dataclass(frozen=True)
class Geometry:
    """The fields of a NIfTI header that position its voxels; names, times and remarks are not kept.

    Attributes:
        version: 1 or 2 of the format: float32 or float64.
        pixdim: sign of the quaternion, and size of a voxel along the three axes.
        xyzt_units: as the header has them.
        qform_code: what the quaternion refers to; 0 for nothing.
        sform_code: what the rows refer to; 0 for nothing.
        quatern_b: second component of the quaternion.
        quatern_c: third component.
        quatern_d: fourth component.
        qoffset_x: offset that goes with the quaternion.
        qoffset_y: the same.
        qoffset_z: the same.
        srow_x: first row of the affine.
        srow_y: second row.
        srow_z: third row.
    """

    version: int
    pixdim: tuple[float, ...]
    xyzt_units: int
    qform_code: int
    sform_code: int
    quatern_b: float
    quatern_c: float
    quatern_d: float
    qoffset_x: float
    qoffset_y: float
    qoffset_z: float
    srow_x: tuple[float, ...]
    srow_y: tuple[float, ...]
    srow_z: tuple[float, ...]

    @classmethod
    def of_header(cls, header: Any) -> Geometry:
        """Take the geometry of a nibabel header; NaN and infinity count as 0."""
        scalars = {name: _number(header[name]) for name in _SCALARS}
        vectors = {name: tuple(_number(value) for value in header[name]) for name in _VECTORS}
        version = 2 if isinstance(header, nib.Nifti2Header) else 1
        pixdim = tuple(_number(value) for value in header["pixdim"][:4])
        codes = {name: int(scalars.pop(name)) for name in ("qform_code", "sform_code")}
        return cls(version, pixdim, int(header["xyzt_units"]), **codes, **scalars, **vectors)  # type: ignore[arg-type]

    @classmethod
    def of_affine(cls, affine: np.ndarray) -> Geometry:
        """Return the geometry of a NIfTI-1 file with this affine, in mm; float32 as the format has it."""
        header = nib.Nifti1Header()
        header.set_data_shape((1, 1, 1))
        header.set_zooms(np.sqrt((affine[:3, :3] ** 2).sum(axis=0)))
        # Both, since some programs read only one of the two.
        header.set_qform(affine, code=1)
        header.set_sform(affine, code=1)
        header["xyzt_units"] = _MILLIMETRES
        return cls.of_header(header)

    def header(self, shape: tuple[int, int, int], dtype: np.dtype) -> Any:
        """Return a nibabel header with this geometry, for new values."""
        header = nib.Nifti2Header() if self.version == 2 else nib.Nifti1Header()
        header.set_data_shape(shape)
        header.set_data_dtype(dtype)
        for name in (*_SCALARS, *_VECTORS, "xyzt_units"):
            header[name] = getattr(self, name)
        header["pixdim"][:4] = self.pixdim
        return header

    def affine(self, shape: tuple[int, int, int]) -> np.ndarray:
        """Return (4, 4) from voxel indices to mm: the rows if they are given, else the quaternion's."""
        return np.asarray(self.header(shape, np.dtype(np.uint8)).get_best_affine())

    def to_dict(self) -> dict[str, Any]:
        """Return plain values, ready for JSON, which keeps every digit."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: dict[str, Any]) -> Geometry:
        """Build a geometry from the values of `to_dict`.

        Raises:
            KeyError: A field is missing.
        """
        found: dict[str, Any] = {each.name: values[each.name] for each in fields(cls)}
        found.update({name: tuple(value) for name, value in found.items() if isinstance(value, list)})
        return cls(**found)


def _number(value: Any) -> float:
    number = float(value)
    # JSON has no NaN, and a damaged field should not make the whole volume unreadable.
    return number if math.isfinite(number) else 0.0
