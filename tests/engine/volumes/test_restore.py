from __future__ import annotations

import nibabel as nib
import numpy as np
import pytest
import rasterio

from alps_qgis.engine.errors import OutputError, SceneError, VolumeError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.settings import ANATOMICAL_AXES, SliceSettings
from alps_qgis.engine.volumes.restore import restore_volume
from alps_qgis.engine.volumes.slices import cut_volume
from tests.engine.volumes.phantoms import ORIENTATIONS, affine_of, phantom, write_class_raster, write_nifti


class Heard(Progress):
    def __init__(self):
        self.said = []

    def warn(self, message):
        self.said.append(message)


def _cut(folder, affine=None, axis="axial", kind=nib.Nifti1Image, name="a.nii"):
    """Cut the phantom so that its slices hold its own values, and label each pixel with its value."""
    folder.mkdir(exist_ok=True)
    path = write_nifti(folder / name, phantom(), affine, kind)
    manifest, _ = cut_volume(path, folder, SliceSettings(axis=axis, window=(128, 254)), SILENT)
    return path, manifest


def _label(folder, names=None):
    for path in sorted(folder.glob("a_*.tif")):
        if not path.stem.endswith("_classes"):
            with rasterio.open(path) as dataset:
                write_class_raster(folder / f"{path.stem}_classes.tif", dataset.read(1), names)


def _rows(path):
    return [line.split("\t") for line in path.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize(("order", "signs"), ORIENTATIONS)
def test_labels_land_on_their_voxels_in_every_orientation(tmp_path, order, signs):
    affine = affine_of(order, signs)
    axis = ANATOMICAL_AXES[sum(sign < 0 for sign in signs) % 3]
    path, manifest = _cut(tmp_path, affine, axis)
    _label(tmp_path)

    restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT)

    image, source = nib.load(tmp_path / "out.nii.gz"), nib.load(path)
    np.testing.assert_array_equal(np.asarray(image.dataobj), phantom() + 1)
    assert image.affine.tobytes() == source.affine.tobytes()


@pytest.mark.parametrize("axis", ANATOMICAL_AXES)
@pytest.mark.parametrize("kind", [nib.Nifti1Image, nib.Nifti2Image])
def test_oblique_affine_is_kept_bit_for_bit(tmp_path, axis, kind):
    turn, tilt = np.radians(20), np.radians(-11)
    about_z = np.array([[np.cos(turn), -np.sin(turn), 0], [np.sin(turn), np.cos(turn), 0], [0, 0, 1]])
    about_x = np.array([[1, 0, 0], [0, np.cos(tilt), -np.sin(tilt)], [0, np.sin(tilt), np.cos(tilt)]])
    affine = np.eye(4)
    affine[:3, :3] = about_z @ about_x @ np.diag([0.9, 1.1, 3.3])
    affine[:3, 3] = [1 / 3, -2 / 7, 1e-3]
    path, manifest = _cut(tmp_path, affine, axis, kind)
    _label(tmp_path)

    restore_volume(manifest, [tmp_path], tmp_path / "out.nii", SILENT)

    image, source = nib.load(tmp_path / "out.nii"), nib.load(path)
    assert type(image) is type(source)
    assert image.affine.tobytes() == source.affine.tobytes()
    for name in ("srow_x", "quatern_b", "qoffset_x", "pixdim", "qform_code", "sform_code", "xyzt_units"):
        assert image.header[name][...].tobytes() == source.header[name][...].tobytes(), name
    np.testing.assert_array_equal(np.asarray(image.dataobj), phantom() + 1)


def test_volume_placed_by_its_quaternion_alone_stays_so(tmp_path):
    image = nib.Nifti1Image(phantom(), None)
    image.header.set_qform(affine_of((1, 2, 0), (1, -1, 1)), code=1)
    image.header["sform_code"] = 0
    nib.save(image, tmp_path / "a.nii")
    manifest, _ = cut_volume(tmp_path / "a.nii", tmp_path, SliceSettings(window=(128, 254)), SILENT)
    _label(tmp_path)

    restore_volume(manifest, [tmp_path], tmp_path / "out.nii", SILENT)

    restored, source = nib.load(tmp_path / "out.nii"), nib.load(tmp_path / "a.nii")
    assert restored.affine.tobytes() == source.affine.tobytes()
    assert restored.header["sform_code"] == 0
    np.testing.assert_array_equal(np.asarray(restored.dataobj), phantom() + 1)


def test_uncovered_voxels_are_0_and_the_table_says_what_the_rest_is(tmp_path):
    _, manifest = _cut(tmp_path)
    for number in range(6):
        values = np.full((5, 4), 255, np.uint8)
        values[:2] = 0
        values[4] = 7
        write_class_raster(tmp_path / f"a_axial_{number:03}_classes.tif", values, {0: "left", 7: "Größe\tß", 9: "none"})

    result = restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT)

    image = nib.load(tmp_path / "out.nii.gz")
    assert image.get_data_dtype() == np.uint8
    # The top of the picture is the front: the largest index along y.
    np.testing.assert_array_equal(np.asarray(image.dataobj)[0, :, 0], [8, 0, 0, 1, 1])
    assert _rows(tmp_path / "out.tsv")[0] == ["index", "name", "color", "class_id", "n_voxels"]
    assert _rows(tmp_path / "out.tsv")[1] == ["0", "not covered", "#000000", "n/a", "48"]
    assert _rows(tmp_path / "out.tsv")[2] == ["1", "left", "#102030", "0", "48"]
    assert '"Größe\tß"' in (tmp_path / "out.tsv").read_text(encoding="utf-8")
    assert _rows(tmp_path / "out.tsv")[-1][0] == "10"
    assert result["n_classes"] == 3
    assert result["labelled_share"] == pytest.approx(0.6)


def test_more_than_254_classes_take_two_bytes(tmp_path):
    _, manifest = _cut(tmp_path)
    for number in range(6):
        write_class_raster(tmp_path / f"a_axial_{number:03}_classes.tif", np.full((5, 4), 300, np.uint16), {300: "x"})

    restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT)

    image = nib.load(tmp_path / "out.nii.gz")
    assert image.get_data_dtype() == np.uint16
    assert (np.asarray(image.dataobj) == 301).all()


def test_slice_without_labels_stays_empty_and_is_counted(tmp_path):
    _, manifest = _cut(tmp_path)
    _label(tmp_path)
    (tmp_path / "a_axial_002_classes.tif").unlink()
    heard = Heard()

    result = restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", heard)

    assert (np.asarray(nib.load(tmp_path / "out.nii.gz").dataobj)[..., 2] == 0).all()
    assert result["n_slices_without_labels"] == 1
    assert heard.said == ["1 of 6 slices of a have no labels; their voxels stay 0."]


def test_equal_labels_give_equal_bytes_under_any_name(tmp_path):
    _, manifest = _cut(tmp_path)
    _label(tmp_path)

    for name in ("one.nii.gz", "two.nii.gz"):
        restore_volume(manifest, [tmp_path], tmp_path / name, SILENT)

    assert (tmp_path / "one.nii.gz").read_bytes() == (tmp_path / "two.nii.gz").read_bytes()


def test_labels_that_do_not_fit_are_named(tmp_path):
    _, manifest = _cut(tmp_path)
    out = tmp_path / "out.nii.gz"
    with pytest.raises(VolumeError, match="No labels were found for the slices"):
        restore_volume(manifest, [tmp_path], out, SILENT)
    _label(tmp_path)
    write_class_raster(tmp_path / "a_axial_003_classes.tif", np.zeros((4, 5), np.uint8))
    with pytest.raises(VolumeError, match=r"a_axial_003_classes\.tif has 5 × 4 pixels, its slice 4 × 5"):
        restore_volume(manifest, [tmp_path], out, SILENT)
    write_class_raster(tmp_path / "a_axial_003_classes.tif", np.ones((5, 4), np.uint8), {1: "other"})
    with pytest.raises(VolumeError, match=r"'other'.*one codebook"):
        restore_volume(manifest, [tmp_path], out, SILENT)
    (tmp_path / "a_axial_003_classes.tif").write_bytes(b"no raster")
    with pytest.raises(SceneError, match="a_axial_003_classes"):
        restore_volume(manifest, [tmp_path], out, SILENT)
    assert not out.exists() and not (tmp_path / "out.tsv").exists()
    assert not list(tmp_path.glob(".*"))


def test_two_rasters_for_one_slice_are_refused(tmp_path):
    _, manifest = _cut(tmp_path)
    _label(tmp_path)
    again = write_class_raster(tmp_path / "x_classes.tif", np.zeros((5, 4), np.uint8))
    (tmp_path / "more").mkdir()
    again = again.rename(tmp_path / "more" / "a_axial_000_classes.tif")

    with pytest.raises(VolumeError, match="label the same slice"):
        restore_volume(manifest, [tmp_path, again], tmp_path / "out.nii.gz", SILENT)


def test_outputs_are_never_replaced_without_leave(tmp_path):
    _, manifest = _cut(tmp_path)
    _label(tmp_path)
    (tmp_path / "out.tsv").write_text("mine")

    with pytest.raises(OutputError, match=r"out\.tsv exists"):
        restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT)
    with pytest.raises(VolumeError, match=r"ends in \.nii\.gz or \.nii"):
        restore_volume(manifest, [tmp_path], tmp_path / "out.img", SILENT)
    restore_volume(manifest, [tmp_path], tmp_path / "out.nii.gz", SILENT, overwrite=True)
    assert (tmp_path / "out.tsv").read_text(encoding="utf-8").startswith("index")
