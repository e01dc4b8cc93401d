from __future__ import annotations

import nibabel as nib
import numpy as np
import pytest

from alps_qgis.engine.errors import TruthError, VolumeError
from alps_qgis.engine.progress import SILENT, Progress
from alps_qgis.engine.volumes.scores import score_volume
from tests.engine.volumes.phantoms import write_nifti


def _score(folder, labels, truth, affine=None):
    ours = write_nifti(folder / "labels.nii", np.array(labels, np.uint8).reshape(2, 2, 2))
    true = write_nifti(folder / "truth.nii.gz", np.array(truth, np.float32).reshape(2, 2, 2), affine)
    return score_volume(ours, true, folder, SILENT)


def test_dsc_and_iou_are_those_by_hand(tmp_path):
    # Label 1 meets the background twice; label 2 meets class 5 three times and the background once; one voxel is bare.
    found = _score(tmp_path, [1, 1, 2, 2, 2, 2, 0, 3], [0, 0, 0, 5, 5, 5, 5, 7])

    assert found["classes"] == [0, 5, 7]
    assert found["n_voxels"] == {"0": 3, "5": 4, "7": 1}
    assert found["unlabelled_share"] == pytest.approx(1 / 8)
    for figures in (found["majority"], found["hungarian"]):
        assert figures["iou"] == pytest.approx({"0": 2 / 4, "5": 3 / 5, "7": 1})
        assert figures["dsc"] == pytest.approx({"0": 4 / 6, "5": 6 / 8, "7": 1})
        assert figures["mean_dsc"] == pytest.approx((6 / 8 + 1) / 2)
        assert figures["miou"] == pytest.approx(0.8)
        assert figures["mean_dsc_with_background"] == pytest.approx((4 / 6 + 6 / 8 + 1) / 3)


def test_several_labels_may_stand_for_one_class_by_majority_only(tmp_path):
    found = _score(tmp_path, [1, 1, 2, 2, 3, 3, 3, 3], [0, 0, 0, 0, 1, 1, 1, 1])

    assert found["majority"]["mean_dsc_with_background"] == 1
    assert found["hungarian"]["dsc"]["0"] == pytest.approx(2 / 3)


def test_truth_without_structures_has_no_mean(tmp_path):
    assert _score(tmp_path, [1] * 8, [0] * 8)["majority"]["mean_dsc"] is None


def test_truth_that_lies_elsewhere_is_refused(tmp_path):
    with pytest.raises(TruthError, match="different positions"):
        _score(tmp_path, [1] * 8, [1] * 8, np.diag([1.0, 1, 3, 1]))
    with pytest.raises(TruthError, match="different positions"):
        _score(tmp_path, [1] * 8, [1] * 8, np.diag([-1.0, 1, 1, 1]))


@pytest.mark.parametrize("value", [0.5, np.nan, 1e9])
def test_values_that_are_no_labels_are_refused(tmp_path, value):
    with pytest.raises(TruthError, match="not labels"):
        _score(tmp_path, [1] * 8, [value] * 8)


def test_truth_of_another_shape_or_damaged_is_named(tmp_path):
    ours = write_nifti(tmp_path / "labels.nii", np.ones((2, 2, 2), np.uint8))
    other = write_nifti(tmp_path / "truth.nii", np.ones((2, 2, 3), np.uint8))
    with pytest.raises(TruthError, match=r"truth\.nii has \(2, 2, 3\) voxels"):
        score_volume(ours, other, tmp_path, SILENT)
    other.write_bytes(b"")
    with pytest.raises(VolumeError, match=r"truth\.nii"):
        score_volume(ours, other, tmp_path, SILENT)


def test_voxels_without_a_label_are_background(tmp_path):
    found = _score(tmp_path, [0, 0, 0, 0, 1, 1, 0, 2], [0, 0, 0, 0, 5, 5, 5, 0])

    for figures in (found["majority"], found["hungarian"]):
        assert figures["dsc"]["5"] == pytest.approx(4 / 5)
    assert found["majority"]["dsc"]["0"] == pytest.approx(10 / 11)
    assert _score(tmp_path, [0] * 8, [5] * 8)["majority"]["mean_dsc"] == 0


class _Heard(Progress):
    """Keep the warnings."""

    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


def _score_scaled(folder, stored, slope, dtype="<i2", codes=1):
    """Score against stored numbers with a scale, written byte by byte, as programs other than nibabel do."""
    ours = write_nifti(folder / "labels.nii", np.array([0, 0, 1, 1, 2, 2, 3, 3], np.uint8).reshape(2, 2, 2))
    header = nib.Nifti1Header(endianness=dtype[0] if dtype[0] in "<>" else "<")
    header.set_data_shape((2, 2, 2))
    header.set_data_dtype(np.dtype(dtype))
    header.set_qform(np.eye(4), codes)
    header.set_sform(np.eye(4), codes)
    header["scl_slope"], header["scl_inter"], header["vox_offset"] = slope, 0, 352
    true = folder / "truth.nii"
    values = np.array(stored, dtype).reshape(2, 2, 2).tobytes(order="F")
    true.write_bytes(header.binaryblock[:344] + b"n+1\0" + b"\0" * 4 + values)
    heard = _Heard()
    return score_volume(ours, true, folder, heard), heard.warnings


@pytest.mark.parametrize(
    ("stored", "slope", "dtype"),
    [
        ([0, 0, 100, 100, 200, 200, 300, 300], 0.01, "<i2"),
        ([0, 0, 100, 100, 200, 200, 300, 300], 0.01, ">i2"),
        ([0, 0, 85, 85, 170, 170, 255, 255], 1 / 85, "u1"),
        ([0, 0, 1.0002, 1, 2, 1.9999, 3, 3], 1, "<f4"),
        ([0, 0, 1, 1, 2, 2, 3, 3], 0, "<i4"),
    ],
    ids=["scaled", "big-endian", "bytes", "floats", "slope of 0"],
)
def test_scaled_labels_are_rounded(tmp_path, stored, slope, dtype):
    """Fault 95: 100 × 0.01 is 0.9999999776, and still the label 1."""
    found, warned = _score_scaled(tmp_path, stored, slope, dtype)

    assert found["classes"] == [0, 1, 2, 3]
    assert found["hungarian"]["mean_dsc"] == 1
    assert warned == []


def test_scale_that_makes_fractions_is_left_out_and_said(tmp_path):
    """Fault 95: label numbers with a scale that makes no sense for them."""
    found, warned = _score_scaled(tmp_path, [0, 0, 1, 1, 2, 2, 3, 3], 0.01)

    assert found["classes"] == [0, 1, 2, 3]
    assert len(warned) == 1
    assert "stored numbers are taken as labels" in warned[0]


def test_voxels_of_nan_do_not_count_and_are_said(tmp_path):
    """Fault 95: NaN is not a label."""
    found, warned = _score_scaled(tmp_path, [0, 0, 1, 1, 2, 2, np.nan, np.nan], 1, "<f4")

    assert found["n_ignored_voxels"] == 2
    assert found["classes"] == [0, 1, 2]
    assert "25.0% of the voxels have no truth" in warned[0]


def test_truth_that_does_not_say_how_it_lies_says_what_to_do(tmp_path):
    """Fault 95: without a position, a comparison would be a guess."""
    with pytest.raises(TruthError, match="fslcpgeom"):
        _score_scaled(tmp_path, [0] * 8, 1, codes=0)
