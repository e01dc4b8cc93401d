from __future__ import annotations

import nibabel as nib
import numpy as np
import pytest

from alps_qgis.engine.errors import VolumeError
from alps_qgis.engine.settings import ANATOMICAL_AXES
from alps_qgis.engine.volumes.orientation import slice_axes
from tests.engine.volumes.phantoms import ORIENTATIONS, SHAPE, affine_of, phantom


@pytest.mark.parametrize("name", ANATOMICAL_AXES)
@pytest.mark.parametrize(("order", "signs"), ORIENTATIONS)
def test_pictures_are_upright_in_every_orientation(order, signs, name):
    values, affine = phantom(), affine_of(order, signs)
    axes = slice_axes(affine, SHAPE, name, "x.nii")

    # nibabel's own reorientation is the reference: axes to the right, to the front, to the head.
    canonical = np.asarray(nib.as_closest_canonical(nib.Nifti1Image(values, affine)).dataobj)
    stack = {
        "axial": canonical.transpose(2, 1, 0)[:, ::-1],
        "coronal": canonical.transpose(1, 2, 0)[:, ::-1],
        "sagittal": canonical.transpose(0, 2, 1)[:, ::-1],
    }[name]

    assert axes.n_slices == len(stack)
    for number, expected in enumerate(stack):
        plane = values.take(axes.plane_of(number), axis=axes.axis)
        assert axes.picture(plane).shape == axes.shape
        np.testing.assert_array_equal(axes.picture(plane), expected)
        np.testing.assert_array_equal(axes.plane(axes.picture(plane)), plane)


def test_oblique_axes_stand_for_the_nearest_world_axis():
    turn = np.radians(30)
    affine = np.eye(4)
    affine[:2, :2] = [[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]]

    assert slice_axes(affine, SHAPE, "sagittal", "x.nii").axis == 0
    assert slice_axes(affine, SHAPE, "coronal", "x.nii").axis == 1


@pytest.mark.parametrize("damage", [np.nan, 0.0])
def test_affine_that_places_nothing_is_refused_by_file(damage):
    affine = np.eye(4)
    affine[2] = damage

    with pytest.raises(VolumeError, match=r"x\.nii does not say how its axes lie"):
        slice_axes(affine, SHAPE, "axial", "x.nii")


def test_unknown_axis_is_refused_with_those_there_are():
    with pytest.raises(VolumeError, match="'diagonal'.*axial, coronal, sagittal"):
        slice_axes(np.eye(4), SHAPE, "diagonal", "x.nii")
