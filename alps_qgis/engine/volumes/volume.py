"""A volume as the engine reads it: planes of values, one at a time from the disk."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import numpy as np

from .geometry import Geometry


@dataclass(frozen=True)
class Volume:
    """An open volume.

    Attributes:
        path: file, or folder of a DICOM series.
        voxels: (nx, ny, nz) stored values, mapped from the disk.
        geometry: where they lie.
        dtype: numpy name of the stored values' type, before any rescaling.
        slope: value = slope · stored + intercept.
        intercept: see `slope`.
        inverted: small values are bright.
        notes: what the user should know, one sentence each, without the path.
    """

    path: Path
    voxels: np.ndarray
    geometry: Geometry
    dtype: str
    slope: float = 1.0
    intercept: float = 0.0
    inverted: bool = False
    notes: tuple[str, ...] = ()

    @property
    def shape(self) -> tuple[int, int, int]:
        """Voxels along the three axes."""
        x, y, z = self.voxels.shape
        return x, y, z

    @property
    def name(self) -> str:
        """Stem for the names of outputs."""
        return volume_stem(self.path)

    def plane(self, axis: int, index: int) -> np.ndarray:
        """Return the values of one plane, its two axes in the array's order; NaN if a voxel has no value."""
        stored = self.voxels[(slice(None),) * axis + (index,)]
        if self.slope == 1.0 and self.intercept == 0.0:
            return np.asarray(stored)
        return stored * np.float64(self.slope) + np.float64(self.intercept)

    def sample(self, maximum: int) -> np.ndarray:
        """Return at most about `maximum` finite values, evenly spread over the volume; the same at every call."""
        step = max(1, -(-self.voxels.size // maximum))
        samples, start = [], 0
        for index in range(self.shape[2]):
            values = self.plane(2, index).ravel(order="F")
            chosen = values[start::step]
            # The next plane goes on with the same step, as if all planes were one array.
            start = (start - values.size) % step
            samples.append(chosen[np.isfinite(chosen)] if chosen.dtype.kind == "f" else chosen)
        return np.concatenate(samples)


def volume_stem(path: Path) -> str:
    """Return the name of a volume without `.nii`, `.nii.gz` or the like."""
    name = path.name.removesuffix(".gz")
    return name.removesuffix(".nii") or "volume"
