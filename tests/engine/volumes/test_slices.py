from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.errors import OutputError, SettingsError, VolumeError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.settings import SliceSettings
from alps_qgis.engine.volumes.intensity import IntensityWindow
from alps_qgis.engine.volumes.manifest import read_manifest
from alps_qgis.engine.volumes.slices import cut_volume
from tests.engine.volumes.phantoms import phantom, write_dicom, write_nifti


def _cut(path, folder, **settings):
    return cut_volume(path, folder, SliceSettings(**settings), SILENT)


def test_slices_hold_the_window_as_1_to_255(tmp_path):
    path = write_nifti(tmp_path / "a.nii", phantom())

    manifest_path, manifest = _cut(path, tmp_path, axis="coronal", window=(61, 120))

    assert manifest_path.name == "a_slices.json"
    assert manifest.slices == tuple(f"a_coronal_{n:03}.tif" for n in range(5))
    assert manifest.window == (1, 121)
    with rasterio.open(tmp_path / "a_coronal_002.tif") as dataset:
        assert dataset.transform.is_identity and dataset.crs is None and dataset.nodata == 0
        expected = np.rint((phantom()[:, 2, ::-1].T - 1) / 120 * 254) + 1
        np.testing.assert_array_equal(dataset.read(1), expected)


def test_voxels_without_a_number_are_no_part_of_the_scene(tmp_path):
    values = phantom().astype(np.float32)
    values[0, 0, 0], values[1, 0, 0] = np.nan, np.inf
    path = write_nifti(tmp_path / "a.nii", values)

    _cut(path, tmp_path)

    with open_scene(tmp_path / "a_axial_000.tif") as scene:
        _, valid = scene.read_raw(scene.window)
    assert not valid[-1, :2].any()
    assert valid.sum() == 18


def test_percentiles_are_those_of_the_whole_volume(tmp_path):
    path = write_nifti(tmp_path / "a.nii", phantom().astype(np.float32))

    assert _cut(path, tmp_path, percentiles=(0, 100))[1].window == (1, 120)


@pytest.mark.parametrize(("values", "window"), [(7, (7, 8)), (np.nan, (0, 1))])
def test_volume_of_one_value_or_none_can_be_cut(tmp_path, values, window):
    path = write_nifti(tmp_path / "a.nii", np.full((4, 5, 6), values, np.float32))

    assert _cut(path, tmp_path)[1].window == window


def test_mostly_empty_volume_takes_its_extremes(tmp_path):
    values = np.zeros((10, 10, 10), np.int16)
    values[5, 5, 5] = 9

    assert _cut(write_nifti(tmp_path / "a.nii", values), tmp_path)[1].window == (0, 9)


def test_negative_picture_is_turned():
    values = np.array([0.0, 10.0, np.nan])

    assert IntensityWindow(0, 10).to_bytes(values).tolist() == [1, 255, 0]
    assert IntensityWindow(0, 10, inverted=True).to_bytes(values).tolist() == [255, 1, 0]


@pytest.mark.parametrize(
    "settings",
    [{"window": (40, 0)}, {"window": (np.nan, 1)}, {"percentiles": (50, 50)}, {"percentiles": (-1, 99)}],
    ids=str,
)
def test_window_without_width_is_refused_before_the_volume_is_opened(tmp_path, settings):
    with pytest.raises(SettingsError, match="need|each a number"):
        _cut(tmp_path / "missing.nii", tmp_path, **settings)


def test_slices_are_never_replaced_without_leave(tmp_path):
    path = write_nifti(tmp_path / "a.nii", phantom())
    (tmp_path / "a_axial_003.tif").write_text("mine")

    with pytest.raises(OutputError, match=r"a_axial_003\.tif exists"):
        _cut(path, tmp_path)

    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.nii", "a_axial_003.tif"]


def test_slices_of_the_same_volume_are_used_again(tmp_path):
    path = write_nifti(tmp_path / "a.nii", phantom())
    _cut(path, tmp_path)
    before = (tmp_path / "a_axial_000.tif").stat().st_mtime_ns

    cut_volume(path, tmp_path, SliceSettings(), SILENT, reuse=True)

    assert (tmp_path / "a_axial_000.tif").stat().st_mtime_ns == before
    write_nifti(path, phantom()[::-1])
    with pytest.raises(OutputError, match="exists"):
        cut_volume(path, tmp_path, SliceSettings(), SILENT, reuse=True)


def test_equal_volumes_give_equal_bytes(tmp_path):
    texts = []
    for folder in (tmp_path / "one", tmp_path / "two"):
        folder.mkdir()
        _cut(write_nifti(folder / "a.nii.gz", phantom()), folder)
        texts.append([(folder / name).read_bytes() for name in ("a_axial_001.tif", "a_slices.json")])
    assert texts[0] == texts[1]


def test_what_is_odd_about_the_volume_is_told_with_its_name(tmp_path):
    class Heard(Progress):
        said: list[str] = []

        def warn(self, message):
            self.said.append(message)

    path = write_nifti(tmp_path / "a.nii", np.stack([phantom()] * 2, axis=-1))
    cut_volume(path, tmp_path, SliceSettings(), Heard(), overwrite=False)

    assert Heard.said == ["a.nii: It holds 2 volumes; number 1 is used."]


def test_nothing_of_a_dicom_header_but_geometry_enters_the_outputs(tmp_path):
    series, out = tmp_path / "series", tmp_path / "out"
    series.mkdir()
    out.mkdir()
    for z in (0.0, 1.5):
        write_dicom(series / f"{z}.dcm", np.arange(12, dtype=np.uint16).reshape(3, 4), z=z, series="1.2.840.4711")

    _cut(series, out)

    for file in out.iterdir():
        content = file.read_bytes()
        for secret in (b"Secret", b"4711", b"Hospital", b"nobody", b"19700101", b"1.2.840"):
            assert secret not in content, file


def test_remarks_of_a_nifti_header_stay_behind(tmp_path):
    import nibabel as nib

    image = nib.Nifti1Image(phantom(), np.eye(4))
    image.header["descrip"], image.header["aux_file"] = b"Secret Person", b"secret.mat"
    nib.save(image, tmp_path / "a.nii")

    manifest_path, _ = _cut(tmp_path / "a.nii", tmp_path)

    assert "ecret" not in manifest_path.read_text(encoding="utf-8")


def test_manifest_gives_itself_back(tmp_path):
    affine = np.array([[0.1, 0.2, -1, 1 / 3], [0, 1.7, 0.3, 2e-7], [2, 0, 0.1, -9.9], [0, 0, 0, 1]])
    path, manifest = _cut(write_nifti(tmp_path / "a.nii", phantom(), affine), tmp_path)

    read = read_manifest(path)

    assert read == manifest
    assert read.affine.tobytes() == manifest.affine.tobytes()


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        (lambda values: "no json", "not JSON"),
        (lambda values: "[" * 100_000, "not JSON"),
        (lambda values: "[]", "does not describe slices"),
        (lambda values: json.dumps({**values, "format": "other"}), "does not describe slices"),
        (lambda values: json.dumps({**values, "shape": [4, 5]}), "damaged"),
        (lambda values: json.dumps({**values, "shape": [4, 5, 0]}), "does not name the slices|damaged|cut the volume"),
        (lambda values: json.dumps({**values, "geometry": {}}), "damaged"),
        (lambda values: json.dumps({**values, "slices": values["slices"][:-1]}), "does not name the slices"),
        (lambda values: json.dumps({**values, "slices": [{"file": "../x.tif"}] * 6}), "does not name the slices"),
        (lambda values: json.dumps({**values, "axis": "diagonal"}), "diagonal"),
    ],
)
def test_damaged_manifest_is_refused(tmp_path, change, reason):
    path, _ = _cut(write_nifti(tmp_path / "a.nii", phantom()), tmp_path)
    path.write_text(change(json.loads(path.read_text(encoding="utf-8"))), encoding="utf-8")

    with pytest.raises(VolumeError, match=reason):
        read_manifest(path)


def test_missing_or_mis_encoded_manifest_is_named(tmp_path):
    with pytest.raises(VolumeError, match=r"none\.json cannot be read"):
        read_manifest(tmp_path / "none.json")
    (tmp_path / "a.json").write_bytes(b"\xff\xfe\x00x")
    with pytest.raises(VolumeError, match=r"a\.json is not JSON"):
        read_manifest(tmp_path / "a.json")


def test_empty_voxels_get_no_value_and_do_not_bend_the_window(tmp_path):
    values = np.zeros((4, 5, 6), np.int16)
    values[1:3, 1:4] = np.arange(100, 136).reshape(2, 3, 6)
    path = write_nifti(tmp_path / "a.nii", values)

    _, manifest = _cut(path, tmp_path, empty=0, percentiles=(0, 100))

    assert (manifest.window, manifest.empty) == ((100, 135), 0)
    with rasterio.open(tmp_path / "a_axial_000.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1) > 0, values[:, ::-1, 0].T > 0)
    with pytest.raises(OutputError, match="exists"):
        cut_volume(path, tmp_path, SliceSettings(window=(117.5, 35)), SILENT, reuse=True)
