from __future__ import annotations

import numpy as np
import pydicom
import pytest
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    RLELossless,
)

from alps_qgis.engine.errors import VolumeError
from alps_qgis.engine.settings import SliceSettings
from alps_qgis.engine.volumes.open_volume import open_volume
from tests.engine.volumes.phantoms import write_dicom

PIXELS = np.arange(12, dtype=np.uint16).reshape(3, 4)


@pytest.fixture
def series(tmp_path):
    folder = tmp_path / "series"
    folder.mkdir()
    return folder


def _read(folder, scratch, **settings):
    with open_volume(folder, scratch, SliceSettings(**settings)) as volume:
        return np.array(volume.voxels), volume.geometry.affine(volume.shape), volume.notes


def test_slices_are_sorted_by_position_not_by_name(series, tmp_path):
    for name, z in (("a", 3.0), ("b", 0.0), ("c", 1.5)):
        write_dicom(series / f"{name}.dcm", PIXELS + np.uint16(z * 100), z=z)

    voxels, affine, notes = _read(series, tmp_path)

    np.testing.assert_array_equal(voxels[:, :, 0], PIXELS.T)
    np.testing.assert_array_equal(voxels[0, 0], [0, 150, 300])
    # Columns are 0.5 mm apart and rows 2 mm; DICOM counts to the left and the back.
    np.testing.assert_allclose(affine, [[-0.5, 0, 0, -10], [0, -2, 0, -20], [0, 0, 1.5, 0], [0, 0, 0, 1]])
    assert notes == ()


def test_values_are_rescaled_and_padding_is_no_value(series, tmp_path):
    for z in (0.0, 1.5):
        tags = {"RescaleSlope": 2, "RescaleIntercept": -1024, "PixelPaddingValue": -3}
        write_dicom(series / f"{z}.dcm", PIXELS.astype(np.int16) - 3, z=z, **tags)

    voxels, _, _ = _read(series, tmp_path)

    assert np.isnan(voxels[0, 0, 0])
    assert voxels[1, 0, 0] == 2 * (1 - 3) - 1024


def test_missing_slice_leaves_its_place_empty_and_is_told(series, tmp_path):
    for z in (0.0, 1.5, 4.5, 6.0):
        write_dicom(series / f"z{z}.dcm", PIXELS, z=z)

    voxels, affine, notes = _read(series, tmp_path)

    assert voxels.shape[2] == 5
    assert np.isnan(voxels[:, :, 2]).all()
    np.testing.assert_allclose(affine[2, 2], 1.5)
    assert notes == ("1 slice is missing between z1.5.dcm and z4.5.dcm; its voxels stay without a label.",)


def test_tilted_gantry_shears_the_affine(series, tmp_path):
    for n in range(3):
        write_dicom(series / f"{n}.dcm", PIXELS, z=n * 1.5, ImagePositionPatient=[10.0, 20.0 + n, n * 1.5])

    np.testing.assert_allclose(_read(series, tmp_path)[1][:3, 2], [0, -1, 1.5])


def test_single_slice_is_as_thick_as_it_says(series, tmp_path):
    write_dicom(series / "a.dcm", PIXELS, z=2.0)

    voxels, affine, notes = _read(series, tmp_path)

    assert voxels.shape == (4, 3, 1)
    np.testing.assert_allclose(affine[:3, 2], [0, 0, 1.5])
    assert notes == ("It has one slice only.",)


def test_of_several_series_one_must_be_chosen(series, tmp_path):
    for name in ("1.2.1", "1.2.2"):
        for z in (0.0, 1.5):
            write_dicom(series / f"{name}_{z}.dcm", PIXELS + np.uint16(name == "1.2.2"), z=z, series=name)

    with pytest.raises(VolumeError, match=r"2 series, .* \(1: 1\.2\.1_0\.0\.dcm × 2; 2: .* × 2\)") as caught:
        _read(series, tmp_path)
    assert "told to nobody" not in str(caught.value)
    assert _read(series, tmp_path, series=2)[0][0, 0, 0] == 1
    with pytest.raises(VolumeError, match="no series 3; it holds 2"):
        _read(series, tmp_path, series=3)


def test_other_files_are_counted(series, tmp_path):
    for z in (0.0, 1.5):
        write_dicom(series / f"{z}.dcm", PIXELS, z=z)
    (series / "notes.txt").write_text("hello")

    assert _read(series, tmp_path)[2] == ("Files that are not DICOM images were left out: 1.",)


def test_small_values_of_a_negative_picture_are_bright(series, tmp_path):
    write_dicom(series / "a.dcm", PIXELS, z=0.0, PhotometricInterpretation="MONOCHROME1")

    with open_volume(series, tmp_path) as volume:
        assert volume.inverted


@pytest.mark.parametrize(
    ("tags", "reason"),
    [
        ({"Rows": 2}, "2, 4"),
        ({"PixelSpacing": [1.0, 1.0]}, "pixel size"),
        ({"ImageOrientationPatient": [0, 1, 0, 0, 0, 1]}, "another direction"),
        ({"ImagePositionPatient": [10.0, 20.0, 0.0]}, "in the same position"),
        ({"ImagePositionPatient": [10.0, 20.0, 5.0]}, "not evenly spaced"),
        ({"ImagePositionPatient": [15.0, 20.0, 1.5]}, "in line"),
        ({"ImagePositionPatient": None}, "no ImagePositionPatient"),
        ({"PixelSpacing": None}, "no PixelSpacing"),
        ({"NumberOfFrames": 2}, "several frames"),
        ({"PhotometricInterpretation": "PALETTE COLOR"}, "colour image"),
        ({"PixelData": b"\0\0"}, "damaged or cut off"),
    ],
    ids=str,
)
def test_slices_that_make_no_volume_are_refused_by_file(series, tmp_path, tags, reason):
    write_dicom(series / "a.dcm", PIXELS, z=0.0)
    write_dicom(series / "c.dcm", PIXELS, z=3.0)
    write_dicom(series / "d.dcm", PIXELS, z=4.5)
    bad = write_dicom(series / "b.dcm", PIXELS, z=1.5, **{k: v for k, v in tags.items() if k != "PixelData"})
    if "PixelData" in tags:
        data = pydicom.dcmread(bad)
        data.PixelData = tags["PixelData"]
        data.save_as(bad)

    with pytest.raises(VolumeError, match=reason) as caught:
        _read(series, tmp_path)

    assert "b.dcm" in str(caught.value)


def test_file_that_breaks_off_is_named(series, tmp_path):
    path = write_dicom(series / "a.dcm", PIXELS, z=0.0)
    path.write_bytes(path.read_bytes()[:-5])

    with pytest.raises(VolumeError, match=r"a\.dcm is damaged"):
        _read(series, tmp_path)


def test_compression_that_cannot_be_decoded_is_named(series, tmp_path):
    path = write_dicom(series / "a.dcm", PIXELS, z=0.0)
    data = pydicom.dcmread(path)
    data.file_meta.TransferSyntaxUID = JPEG2000Lossless
    data.PixelData = pydicom.encaps.encapsulate([b"\xff\x4f\xff\x51 no stream"])
    data["PixelData"].VR = "OB"
    data.save_as(path)

    with pytest.raises(VolumeError, match=r"a\.dcm is compressed as JPEG 2000.*gdcmconv"):
        _read(series, tmp_path)


def test_run_length_compression_is_read(series, tmp_path):
    path = write_dicom(series / "a.dcm", PIXELS, z=0.0)
    data = pydicom.dcmread(path)
    data.compress(RLELossless)
    data.save_as(path)

    np.testing.assert_array_equal(_read(series, tmp_path)[0][:, :, 0], PIXELS.T)


def test_folder_without_images_says_what_to_choose(series, tmp_path):
    (series / "a.txt").write_text("hello")

    with pytest.raises(VolumeError, match="no DICOM images"):
        _read(series, tmp_path)


def test_stored_series_is_read(shared_data, tmp_path):
    voxels, affine, notes = _read(shared_data / "volumes" / "dicom", tmp_path)

    assert voxels.shape == (512, 512, 4)
    np.testing.assert_allclose(np.diag(affine), [-0.41015625, -0.41015625, 1.5, 1], atol=1e-6)
    first = pydicom.dcmread(shared_data / "volumes" / "dicom" / "1-060.dcm")
    np.testing.assert_array_equal(voxels[:, :, 0], first.pixel_array.T)
    assert notes == ()


def test_whatever_bytes_are_damaged_it_is_read_or_told(series, tmp_path):
    random = np.random.default_rng(7)
    write_dicom(series / "a.dcm", PIXELS, z=0.0)
    path = write_dicom(series / "b.dcm", PIXELS, z=1.5)
    good = path.read_bytes()
    for _ in range(150):
        damaged = bytearray(good)
        for at in random.integers(128, len(good), 3):
            damaged[at : at + 4] = random.bytes(4)
        path.write_bytes(bytes(damaged))
        try:
            _read(series, tmp_path)
        except VolumeError as error:
            assert "b.dcm" in str(error) or "series" in str(error)


def test_values_of_a_header_are_not_printed_either(series, tmp_path, capfd, recwarn):
    path = write_dicom(series / "a.dcm", PIXELS, z=0.0)
    path.write_bytes(path.read_bytes().replace(b"1.2.3\0", b"Secret", 1))

    _read(series, tmp_path)

    assert "Secret" not in "".join(capfd.readouterr())
    assert not list(recwarn)


@pytest.mark.parametrize(
    "syntax", [ExplicitVRBigEndian, ImplicitVRLittleEndian, DeflatedExplicitVRLittleEndian], ids=str
)
def test_padding_is_found_in_every_plain_encoding(series, tmp_path, syntax):
    """Fault 94: the number of the padding has the byte order of the file."""
    path = write_dicom(series / "a.dcm", PIXELS, z=0.0)
    data = pydicom.dcmread(path)
    data.add_new("PixelPaddingValue", "US", 3)
    data.file_meta.TransferSyntaxUID = syntax
    if not syntax.is_little_endian:
        data.PixelData = PIXELS.byteswap().tobytes()
    order = {"implicit_vr": syntax.is_implicit_VR, "little_endian": syntax.is_little_endian, "force_encoding": True}
    pydicom.dcmwrite(path, data, **order)

    np.testing.assert_array_equal(np.isnan(_read(series, tmp_path)[0][:, :, 0].T), PIXELS == 3)
