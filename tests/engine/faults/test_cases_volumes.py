"""Volumes that went wrong in the field: DICOM series and label volumes, as they were sent and as written here."""

from __future__ import annotations

import json
from typing import Any

import numpy as np
import pydicom
import pytest
import rasterio
from pydicom.uid import RLELossless

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.errors import VolumeError
from alps_qgis.engine.settings import SliceSettings
from alps_qgis.engine.volumes.open_volume import open_volume
from tests.engine.volumes.phantoms import write_dicom

SIGNED = np.array([[-2000, -2000, 40, 60], [-2000, 10, 20, -1], [0, 1, 2, 3]], np.int16)
PADDING = SIGNED == -2000


@pytest.fixture
def series(tmp_path):
    folder = tmp_path / "series"
    folder.mkdir()
    return folder


def _read(folder, scratch):
    with open_volume(folder, scratch, SliceSettings()) as volume:
        return np.array(volume.voxels)


def _slices(folder, out, capfd) -> Any:
    assert main(["slices", str(folder), "--out", str(out), "--json"]) == 0
    return json.loads(capfd.readouterr().out)


def _message(folder, out, capfd) -> str:
    assert main(["slices", str(folder), "--out", str(out)]) != 0
    return capfd.readouterr().err


def _write(path, edit, values=SIGNED, z=0.0, **tags):
    """Write a slice, and change it as pydicom does not let a good file be."""
    data = pydicom.dcmread(write_dicom(path, values, z=z, **tags))
    edit(data)
    data.save_as(path)
    return path


def _pad(value, vr, limit=None):
    def edit(data):
        data.add_new("PixelPaddingValue", vr, value)
        if limit is not None:
            data.add_new("PixelPaddingRangeLimit", vr, limit)

    return edit


def test_padding_written_as_an_unsigned_number(shared_case, tmp_path, capfd):
    """Fault 94: padUS has the window and the pictures of padSS."""
    found = [_slices(shared_case(f"dicom/{name}"), tmp_path / name, capfd) for name in ("padUS", "padSS")]

    assert found[0]["window"] == found[1]["window"] == [89, 907]
    for ours, theirs in zip(found[0]["slices"], found[1]["slices"], strict=True):
        with rasterio.open(ours) as a, rasterio.open(theirs) as b:
            np.testing.assert_array_equal(a.read(1), b.read(1))


@pytest.mark.parametrize("name", ["nopre", "emp"])
def test_series_without_preamble_or_rescale(shared_case, tmp_path, capfd, name):
    """Fault 94: without a preamble, or with empty rescale fields, a series is read like any other."""
    assert _slices(shared_case(f"dicom/{name}"), tmp_path / "o", capfd)["window"] == [89, 907]


def test_empty_position_is_named(shared_case, tmp_path, capfd):
    """Fault 94: the empty attribute is named."""
    assert "IM0000 has an empty ImagePositionPatient; export" in _message(
        shared_case("dicom/emp4"), tmp_path / "o", capfd
    )


def test_scout_is_named_not_a_good_slice(shared_case, tmp_path, capfd):
    """Fault 94: the scout image is named, with what to do."""
    message = _message(shared_case("dicom/localizer"), tmp_path / "o", capfd)

    assert "IM0000 is a localizer (scout image)" in message
    assert "move it out of the folder" in message


def test_scaled_labels_are_those_of_the_plain_file(shared_case, tmp_path, capfd):
    """Fault 95: t_scaled gives the scores of t_u8."""
    folder, out = shared_case("nifti"), tmp_path / "o"
    command = ["volume", str(folder / "v.nii.gz"), "--out", str(out), "--overwrite"]
    scores = []
    for truth in ("t_u8", "t_scaled"):
        options = ["--segmenter", "superpixels", "--workers", "1", "--clusters", "4"]
        assert main([*command, "--truth", str(folder / f"{truth}.nii.gz"), *options]) == 0
        scores.append(json.loads((out / "v_scores.json").read_text()))
    assert "no georeferencing" not in capfd.readouterr().err
    assert scores[0]["hungarian"] == scores[1]["hungarian"]


@pytest.mark.parametrize(
    ("edit", "values"),
    [
        (_pad(63536, "US"), SIGNED),
        (_pad(-2000, "SS"), SIGNED),
        (_pad(-2000, "SS"), SIGNED.astype(np.uint16)),
        (_pad(63400, "US", 63600), SIGNED),
        (_pad(63600, "US", 63400), SIGNED),
    ],
    ids=["unsigned", "signed", "signed, but pixels are not", "range", "range backwards"],
)
@pytest.mark.parametrize("compressed", [False, True])
def test_padding_is_compared_by_its_bits(series, tmp_path, edit, values, compressed):
    """Fault 94: padding has no value, however its number is written and the pixels are compressed."""

    def change(data):
        if compressed:
            data.compress(RLELossless)
        edit(data)

    _write(series / "a.dcm", change, values)

    np.testing.assert_array_equal(np.isnan(_read(series, tmp_path)[:, :, 0].T), PADDING)


def test_bits_above_those_that_are_stored_are_not_part_of_a_value(series, tmp_path):
    """Fault 94: 12 bits of 16, with an overlay or padding in the others."""
    values = np.array([[1, 2, 3, 0xF000 | 4], [0xF830, 0x830, 7, 8], [9, 10, 11, 12]], np.uint16)
    twelve = {"BitsStored": 12, "HighBit": 11}
    _write(series / "a.dcm", lambda data: None, values, **twelve)
    assert _read(series, tmp_path)[3, 0, 0] == 4

    _write(series / "a.dcm", _pad(0xF830, "US"), values, **twelve)
    voxels = _read(series, tmp_path)[:, :, 0].T
    # Only the pixel whose bits are those of the padding, not the value 2096.
    np.testing.assert_array_equal(np.isnan(voxels), values == 0xF830)
    assert voxels[1, 1] == 0x830


@pytest.mark.parametrize("implicit", [False, True])
@pytest.mark.parametrize("meta", [False, True])
def test_files_of_old_programs_are_read(series, tmp_path, implicit, meta):
    """Fault 94: no preamble, with or without the group that tells the encoding."""
    path = write_dicom(series / "a", SIGNED, z=0.0)
    data = pydicom.dcmread(path)
    if meta:
        path.write_bytes(path.read_bytes()[132:])
    else:
        data.preamble = None
        bare = pydicom.Dataset(data)
        bare.save_as(path, implicit_vr=implicit, little_endian=True, enforce_file_format=False)
    (series / "b.bin").write_bytes(b"\x08\0\0\0\x04\0\0\0 but not DICOM")

    np.testing.assert_array_equal(_read(series, tmp_path)[:, :, 0].T, SIGNED)


def _empty(name):
    return lambda data: data.add_new(name, pydicom.datadict.dictionary_VR(name).split()[0], None)


@pytest.mark.parametrize(
    "name",
    ["RescaleSlope", "RescaleIntercept", "SliceThickness", "PixelPaddingValue", "NumberOfFrames", "BitsStored"],
)
def test_empty_fields_with_a_usual_value_take_it(series, tmp_path, name):
    """Fault 94: an empty field counts as a missing one."""
    _write(series / "a.dcm", _empty(name))

    np.testing.assert_array_equal(_read(series, tmp_path)[:, :, 0].T, SIGNED)


@pytest.mark.parametrize(
    "name",
    [
        *("ImagePositionPatient", "ImageOrientationPatient", "PixelSpacing", "Rows", "Columns", "BitsAllocated"),
        "PixelRepresentation",
    ],
)
def test_empty_field_that_is_needed_is_named(series, tmp_path, name):
    """Fault 94: the message names the file and the field, not Python's types."""
    _write(series / "a.dcm", _empty(name))

    with pytest.raises(VolumeError, match=rf"a\.dcm has an empty {name};"):
        _read(series, tmp_path)


@pytest.mark.parametrize(
    ("tags", "cause"),
    [
        ({"ImageOrientationPatient": [0, 1, 0, 0, 0, -1]}, "another direction"),
        ({"PixelSpacing": [3.0, 3.0]}, "pixel size"),
        ({"PhotometricInterpretation": "MONOCHROME1"}, "shows bright as dark"),
        ({"PhotometricInterpretation": "RGB", "SamplesPerPixel": 3}, "is a colour image"),
        ({"ImagePositionPatient": None}, "no ImagePositionPatient"),
        ({"NumberOfFrames": 3}, "several frames"),
        ({"ImageType": ["ORIGINAL", "PRIMARY", "LOCALIZER"], "ImagePositionPatient": [9.0, 9.0, 1.0]}, "scout image"),
    ],
    ids=str,
)
def test_the_odd_file_is_named_wherever_it_stands(series, tmp_path, tags, cause):
    """Fault 94: the first file by name may be the odd one."""
    write_dicom(series / "a.dcm", SIGNED, z=0.0, **tags)
    for number in range(1, 5):
        write_dicom(series / f"b{number}.dcm", SIGNED, z=number * 1.5)

    with pytest.raises(VolumeError, match=cause) as caught:
        _read(series, tmp_path)
    assert "a.dcm" in str(caught.value)
    assert "move it out of the folder" in str(caught.value)


def test_an_odd_size_is_named(series, tmp_path):
    """Fault 94: a slice of another size."""
    write_dicom(series / "a.dcm", SIGNED[:2], z=0.0)
    for number in range(1, 4):
        write_dicom(series / f"b{number}.dcm", SIGNED, z=number * 1.5)

    with pytest.raises(
        VolumeError, match=r"a\.dcm does not belong .*: it has \(2, 4\) pixels rather than \(3, 4\).*move it out"
    ):
        _read(series, tmp_path)


def test_directions_without_a_majority_are_counted(series, tmp_path):
    """Fault 94: two stacks in one series are said to be two."""
    for number in range(2):
        write_dicom(series / f"a{number}.dcm", SIGNED, z=number * 1.5)
        turned = {"ImageOrientationPatient": [0, 1, 0, 0, 0, -1]}
        write_dicom(series / f"b{number}.dcm", SIGNED, z=number * 1.5, **turned)

    with pytest.raises(VolumeError, match=r"\(a0\.dcm × 2, b0\.dcm × 2\).*folder of its own"):
        _read(series, tmp_path)


def test_one_file_of_a_series_says_what_to_give(series, tmp_path):
    """Fault 94: a file instead of its folder."""
    path = write_dicom(series / "a.dcm", SIGNED, z=0.0)

    with pytest.raises(VolumeError, match="give the folder of the series"):
        _read(path, tmp_path)
