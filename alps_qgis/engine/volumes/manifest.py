"""The record of how slices were cut from a volume: all that is needed to put labels back in their position."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from nibabel.spatialimages import HeaderDataError

from ..errors import VolumeError
from ..runtime.json_values import anything, items, number, one_of, optional, read_json, record, row, text, whole
from .geometry import Geometry
from .orientation import SliceAxes, slice_axes

FORMAT = "alps-slices 1"

_MAX_VOXELS = 2**36

_FIELDS = {
    **dict.fromkeys(("version", "xyzt_units", "qform_code", "sform_code"), whole(0, 2**15 - 1)),
    **dict.fromkeys(("quatern_b", "quatern_c", "quatern_d", "qoffset_x", "qoffset_y", "qoffset_z"), number()),
    "pixdim": row(*[number()] * 4),
    **dict.fromkeys(("srow_x", "srow_y", "srow_z"), row(*[number()] * 4)),
}
_MANIFEST = record(
    {
        "name": text(),
        "sha256": text(),
        "shape": row(*[whole(1, 2**31 - 1)] * 3),
        "dtype": text(),
        "axis": one_of("axial", "coronal", "sagittal"),
        "window": row(number(), number()),
        "geometry": record(_FIELDS),
        "slices": items(record({"file": text(255)}), low=1),
    },
    {"empty": optional(number())},
)


@dataclass(frozen=True)
class Manifest:
    """Slices of one volume. Written as JSON; holds no name, date or identifier of the volume's header.

    Attributes:
        name: stem of the volume's file or folder.
        sha256: of the voxels, by which a later run knows the volume again.
        shape: voxels along the three axes.
        dtype: of the stored values.
        axis: `axial`, `coronal` or `sagittal`.
        window: values shown as 1 and 255.
        empty: value that stands for no value.
        geometry: where the voxels lie.
        slices: file names beside the manifest, in order.
    """

    name: str
    sha256: str
    shape: tuple[int, int, int]
    dtype: str
    axis: str
    window: tuple[float, float]
    empty: float | None
    geometry: Geometry
    slices: tuple[str, ...]

    @property
    def affine(self) -> np.ndarray:
        """(4, 4) from voxel indices to mm."""
        return self.geometry.affine(self.shape)

    @property
    def axes(self) -> SliceAxes:
        """How the slices lie in the array."""
        return slice_axes(self.affine, self.shape, self.axis, self.name)

    def to_json(self) -> str:
        """Return the manifest as text that is the same for the same slices."""
        values: dict[str, Any] = {"format": FORMAT, **asdict(self), "affine": self.affine.tolist()}
        values["slices"] = [
            {"file": file, "plane": self.axes.plane_of(number)} for number, file in enumerate(self.slices)
        ]
        return json.dumps({**values, "array_axis": self.axes.axis}, indent=1, allow_nan=False) + "\n"


def read_manifest(path: str | Path) -> Manifest:
    """Read a manifest.

    Raises:
        VolumeError: The file is not a manifest, is damaged, or contradicts itself.
    """
    path = Path(path)
    try:
        values = read_json(path.read_text(encoding="utf-8"), anything)
    except OSError as error:
        raise VolumeError(f"{path} cannot be read ({error.strerror or error}); choose the slices' .json.") from None
    except ValueError as error:
        raise VolumeError(f"{path} is not JSON ({error}); choose the file that `alps slices` wrote.") from None
    if not isinstance(values, dict) or values.get("format") != FORMAT:
        raise VolumeError(f"{path} does not describe slices; choose the file that `alps slices` wrote.")
    try:
        _MANIFEST(values, "")
        x, y, z = values["shape"]
        low, high = (float(value) for value in values["window"])
        found = Manifest(
            name=str(values["name"]),
            sha256=str(values["sha256"]),
            shape=(x, y, z),
            dtype=str(values["dtype"]),
            axis=str(values["axis"]),
            window=(low, high),
            empty=None if values.get("empty") is None else float(values["empty"]),
            geometry=Geometry.from_dict(values["geometry"]),
            slices=tuple(str(each["file"]) for each in values["slices"]),
        )
        if x * y * z > _MAX_VOXELS:
            raise ValueError(f"`shape` claims {x} × {y} × {z} voxels, more than any volume has")
        complete = len(found.slices) == found.axes.n_slices
    except (
        VolumeError,
        KeyError,
        TypeError,
        ValueError,
        OverflowError,
        HeaderDataError,
        np.linalg.LinAlgError,
    ) as error:
        raise VolumeError(f"{path} is damaged ({error}); cut the volume into slices again.") from None
    # Bare file names only: a manifest must not reach files elsewhere.
    if not complete or any(Path(file).name != file for file in found.slices):
        raise VolumeError(f"{path} does not name the slices of its volume; cut the volume into slices again.")
    return found
