from __future__ import annotations

import gzip

import nibabel as nib
import numpy as np
import pytest

from alps_qgis.engine.errors import Cancelled, VolumeError
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.settings import SliceSettings
from alps_qgis.engine.volumes.open_volume import open_volume
from tests.engine.volumes.phantoms import phantom, write_nifti


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz"])
@pytest.mark.parametrize("kind", [nib.Nifti1Image, nib.Nifti2Image])
def test_planes_are_those_of_the_array(tmp_path, name, kind):
    values = phantom().astype(np.int16) - 60
    path = write_nifti(tmp_path / name, values, kind=kind)

    with open_volume(path, tmp_path) as volume:
        assert volume.name == "a"
        assert volume.dtype == "int16"
        for axis in range(3):
            for index in range(values.shape[axis]):
                np.testing.assert_array_equal(volume.plane(axis, index), values.take(index, axis=axis))

    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_values_are_scaled_as_the_header_says(tmp_path):
    image = nib.Nifti1Image(phantom(), np.eye(4))
    image.header.set_slope_inter(2, -1000)
    nib.save(image, tmp_path / "a.nii")

    with open_volume(tmp_path / "a.nii", tmp_path) as volume:
        np.testing.assert_allclose(volume.plane(2, 0), np.asarray(nib.load(tmp_path / "a.nii").dataobj)[..., 0])


def test_big_endian_values_are_read(tmp_path):
    image = nib.Nifti1Image(phantom().astype(">i2"), np.eye(4), nib.Nifti1Header(endianness=">"))
    nib.save(image, tmp_path / "a.nii")

    with open_volume(tmp_path / "a.nii", tmp_path) as volume:
        np.testing.assert_array_equal(volume.plane(0, 3), phantom()[3])


def test_chosen_volume_of_a_time_series_is_read_and_said(tmp_path):
    series = np.stack([phantom(), phantom()[::-1]], axis=-1)
    path = write_nifti(tmp_path / "a.nii.gz", series)

    with open_volume(path, tmp_path, SliceSettings(volume=2)) as volume:
        np.testing.assert_array_equal(volume.plane(0, 0), phantom()[-1])
        assert volume.notes == ("It holds 2 volumes; number 2 is used.",)
    refused = pytest.raises(VolumeError, match=r"a\.nii\.gz has no volume 3; choose from 1 to 2")
    with refused, open_volume(path, tmp_path, SliceSettings(volume=3)):
        pass


def test_file_that_does_not_say_how_it_lies_is_read_with_a_note(tmp_path):
    nib.save(nib.Nifti1Image(phantom(), None), tmp_path / "a.nii")

    with open_volume(tmp_path / "a.nii", tmp_path) as volume:
        assert "left and right" in volume.notes[0]


def _damaged_files():
    good = nib.Nifti1Image(phantom(), np.eye(4)).to_bytes()
    header = bytearray(good)
    header[42:44] = (0).to_bytes(2, "little")
    negative = bytearray(good)
    negative[42:44] = (-5).to_bytes(2, "little", signed=True)
    kind = bytearray(good)
    kind[70:72] = (9999).to_bytes(2, "little")
    flat = nib.Nifti1Image(phantom()[..., 0], np.eye(4)).to_bytes()
    offset = bytearray(good)
    offset[108:112] = np.float32(np.nan).tobytes()
    yield "cut.nii", good[:-10], "cut off"
    yield "head.nii", good[:200], "not a NIfTI file|not NIfTI|damaged header"
    yield "short.nii", good[:347], "damaged header|not NIfTI|not a NIfTI"
    yield "empty.nii", b"", "not a NIfTI file"
    yield "text.nii", b"not a volume at all" * 50, "not a NIfTI file"
    yield "magic.nii", good[:344] + b"\0\0\0\0" + good[348:], "Analyze"
    yield "pair.nii", good[:344] + b"ni1\0" + good[348:], "pair of files"
    yield "cut.nii.gz", gzip.compress(good)[:-20], "is damaged"
    yield "broken.nii.gz", b"\x1f\x8b" + b"\xff" * 100, "damaged"
    yield "none.nii", bytes(header), "no slices"
    yield "less.nii", bytes(negative), "no slices|damaged header"
    yield "type.nii", bytes(kind), "damaged header|holds"
    yield "flat.nii", flat, "2 dimensions"
    yield "offset.nii", bytes(offset), "damaged header"


@pytest.mark.parametrize(("name", "content", "reason"), list(_damaged_files()), ids=lambda value: str(value)[:20])
def test_damaged_file_is_named_with_its_fault(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)

    with pytest.raises(VolumeError, match=reason) as caught, open_volume(tmp_path / name, tmp_path):
        pass

    assert name in str(caught.value)
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_checksum_of_a_packed_file_counts(tmp_path):
    packed = bytearray(gzip.compress(nib.Nifti1Image(phantom(), np.eye(4)).to_bytes()))
    packed[-8] ^= 1
    (tmp_path / "a.nii.gz").write_bytes(bytes(packed))

    with pytest.raises(VolumeError, match=r"a\.nii\.gz is damaged"), open_volume(tmp_path / "a.nii.gz", tmp_path):
        pass


@pytest.mark.parametrize("dtype", [np.complex64, np.dtype([("R", "u1"), ("G", "u1"), ("B", "u1")])])
def test_values_that_make_no_picture_are_refused(tmp_path, dtype):
    path = write_nifti(tmp_path / "a.nii", np.zeros((4, 5, 6), dtype))

    with pytest.raises(VolumeError, match="cannot be shown"), open_volume(path, tmp_path):
        pass


def test_missing_file_is_named(tmp_path):
    with (
        pytest.raises(VolumeError, match=r"nowhere\.nii does not exist"),
        open_volume(tmp_path / "nowhere.nii", tmp_path),
    ):
        pass


def test_unpacking_can_be_cancelled(tmp_path):
    class Stopped(Progress):
        def is_cancelled(self):
            return True

    path = write_nifti(tmp_path / "a.nii.gz", phantom())
    with pytest.raises(Cancelled), open_volume(path, tmp_path, progress=Stopped()):
        pass
    assert [file.name for file in tmp_path.iterdir()] == ["a.nii.gz"]


def test_sample_is_spread_over_all_planes(tmp_path):
    values = np.zeros((4, 5, 6), np.float32)
    values[..., 3:] = 1
    values[0, 0, 0] = np.nan
    with open_volume(write_nifti(tmp_path / "a.nii", values), tmp_path) as volume:
        assert len(volume.sample(1000)) == 119
        some = volume.sample(20)
    assert len(some) == 19
    assert 0.4 < some.mean() < 0.6


def test_every_stored_volume_is_read(shared_data, tmp_path):
    files = sorted((shared_data / "volumes").rglob("*.nii*"))
    assert len(files) >= 12
    for path in files:
        image = nib.load(path)
        with open_volume(path, tmp_path) as volume:
            expected = np.asarray(image.dataobj[..., 0] if image.ndim == 4 else image.dataobj)
            np.testing.assert_array_equal(volume.geometry.affine(volume.shape), image.affine)
            np.testing.assert_allclose(volume.plane(2, 2), expected[..., 2])


def test_whatever_bytes_are_damaged_it_is_read_or_told(tmp_path):
    random = np.random.default_rng(7)
    good = nib.Nifti1Image(phantom(), np.eye(4)).to_bytes()
    path = tmp_path / "a.nii"
    for _ in range(150):
        damaged = bytearray(good)
        for at in random.integers(0, 352, 3):
            damaged[at : at + 4] = random.bytes(4)
        path.write_bytes(bytes(damaged[: random.integers(300, len(good) + 200)]))
        try:
            with open_volume(path, tmp_path) as volume:
                volume.sample(100)
        except VolumeError as error:
            assert "a.nii" in str(error)
