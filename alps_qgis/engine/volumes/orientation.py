"""Find how the axes of a volume lie in the body, and turn its planes into upright pictures and back.

World coordinates are those of NIfTI: x to the right of the body, y to the front, z to the head.
"""

from __future__ import annotations

from dataclasses import dataclass

import nibabel as nib
import numpy as np

from ..errors import VolumeError

_NORMALS = {"axial": 2, "coronal": 1, "sagittal": 0}
"""World axis that is at right angles to the slices."""

_PICTURE = {"axial": (1, 0), "coronal": (2, 0), "sagittal": (2, 1)}
"""World axes that run up and to the right in a picture."""


@dataclass(frozen=True)
class SliceAxes:
    """How the slices of one anatomical axis lie in the array of a volume.

    Slices are numbered towards the head, the front or the right of the body. In a picture the head or the front is at
    the top, and the body's right or front at the right.

    Attributes:
        axis: of the array; its planes are the slices.
        n_slices: length of that axis.
        reversed: the first slice is the last plane.
        transposed: the rows of a picture run along the second of the two axes that are left.
        flip_rows: the rows run against their axis.
        flip_cols: the columns run against theirs.
        shape: (height, width) of a picture.
    """

    axis: int
    n_slices: int
    reversed: bool
    transposed: bool
    flip_rows: bool
    flip_cols: bool
    shape: tuple[int, int]

    def plane_of(self, number: int) -> int:
        """Return the index along `axis` of a slice, counted from 0."""
        return self.n_slices - 1 - number if self.reversed else number

    def picture(self, plane: np.ndarray) -> np.ndarray:
        """Turn a plane, its two axes in the array's order, upright; a view."""
        turned = plane.T if self.transposed else plane
        return turned[:: -1 if self.flip_rows else 1, :: -1 if self.flip_cols else 1]

    def plane(self, picture: np.ndarray) -> np.ndarray:
        """Undo `picture`; a view."""
        turned = picture[:: -1 if self.flip_rows else 1, :: -1 if self.flip_cols else 1]
        return turned.T if self.transposed else turned


def slice_axes(affine: np.ndarray, shape: tuple[int, int, int], name: str, source: str) -> SliceAxes:
    """Return how the slices of an anatomical axis lie in an array.

    An oblique volume is not resampled: each of its axes stands for the nearest world axis.

    Args:
        affine: (4, 4) from voxel indices to world coordinates in mm.
        shape: of the array.
        name: `axial`, `coronal` or `sagittal`.
        source: named in errors.

    Raises:
        VolumeError: The affine does not say how the axes lie, or the name is unknown.
    """
    if name not in _NORMALS:
        raise VolumeError(f"Slices called {name!r} are unknown; choose from {', '.join(_NORMALS)}.")
    check_affine(affine, source)
    world, direction = nib.orientations.io_orientation(affine).T
    axis_of = {int(at): number for number, at in enumerate(world)}
    forward = {int(at): direction[number] > 0 for number, at in enumerate(world)}
    normal, (up, right) = _NORMALS[name], _PICTURE[name]
    axis, row, col = axis_of[normal], axis_of[up], axis_of[right]
    return SliceAxes(
        axis=axis,
        n_slices=shape[axis],
        reversed=not forward[normal],
        transposed=row > col,
        # The first row of a picture is at the top, so an axis that runs upwards is flipped.
        flip_rows=forward[up],
        flip_cols=not forward[right],
        shape=(shape[row], shape[col]),
    )


def check_affine(affine: np.ndarray, source: str) -> None:
    """Refuse an affine that maps the voxels to a plane, or nowhere.

    Raises:
        VolumeError: It does.
    """
    turn = affine[:3, :3]
    if not np.isfinite(affine).all() or np.linalg.matrix_rank(turn) < 3:
        raise VolumeError(
            f"{source} does not say how its axes lie (its affine is {np.round(affine[:3], 3).tolist()}); export it "
            "again with its orientation."
        )
