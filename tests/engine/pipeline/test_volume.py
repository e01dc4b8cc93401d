from __future__ import annotations

import json
from pathlib import Path

import nibabel as nib
import numpy as np
import pytest

from alps_qgis.engine.__main__ import main
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import OutputError, VolumeError
from alps_qgis.engine.progress import SILENT
from tests.engine.volumes.phantoms import write_dicom


def _balls(path: Path) -> tuple[Path, Path]:
    """Write a volume of two bright balls, its axes turned, and the truth."""
    z, y, x = np.mgrid[:40, :48, :12]
    near = (z - 12) ** 2 + (y - 14) ** 2 + 4 * (x - 6) ** 2 < 81
    far = (z - 28) ** 2 + (y - 33) ** 2 + 4 * (x - 6) ** 2 < 81
    truth = (near * 1 + far * 2).astype(np.uint8)
    values = (100 + 400 * near + 900 * far + np.random.default_rng(0).normal(0, 5, truth.shape)).astype(np.int16)
    affine = np.array([[0, -1.0, 0, 3], [1.5, 0, 0, 0], [0, 0, -2, 9], [0, 0, 0, 1]])
    for name, array in (("head.nii.gz", values), ("truth.nii.gz", truth)):
        nib.save(nib.Nifti1Image(array, affine), path / name)
    return path / "head.nii.gz", path / "truth.nii.gz"


@pytest.fixture
def balls(tmp_path):
    return _balls(tmp_path)


def test_volume_is_labelled_and_compared_by_one_command(balls, tmp_path, capsys):
    volume, truth = balls
    given = ["volume", str(volume), "--out", str(tmp_path / "out"), "--truth", str(truth), "--clusters", "6"]

    assert main([*given, "--workers", "1", "--json"]) == 0

    result = json.loads(capsys.readouterr().out)
    image = nib.load(result["volume"])
    assert image.shape == (40, 48, 12)
    assert image.affine.tobytes() == nib.load(volume).affine.tobytes()
    assert result["n_slices"] == 12
    assert result["n_classes"] == 6
    assert result["scores"]["majority"]["mean_dsc"] > 0.8
    assert json.loads(Path(result["report"]).read_text(encoding="utf-8")) == result["scores"]
    assert not list((tmp_path / "out").glob(".*"))


def test_steps_one_by_one_give_the_same_labels(balls, tmp_path):
    volume, _ = balls
    settings = {"codebook": {"clusters": 4}, "segment": {"segmenter": "superpixels", "workers": 1}}
    out = tmp_path / "whole"
    whole = run_job("volume", {"volume": str(volume), "out": str(out), "settings": settings}, SILENT)

    cut = run_job("slices", {"volume": str(volume), "out": str(tmp_path / "slices")}, SILENT)
    labels = tmp_path / "labels"
    run_job("label", {"scenes": cut["slices"], "out": str(labels), "settings": settings}, SILENT)
    restored = run_job(
        "restore-volume",
        {"manifest": cut["manifest"], "labels": [str(labels)], "out": str(tmp_path / "x.nii.gz")},
        SILENT,
    )

    assert Path(restored["volume"]).read_bytes() == Path(whole["volume"]).read_bytes()
    assert Path(restored["table"]).read_bytes() == Path(whole["table"]).read_bytes()


def test_codebook_of_another_volume_gives_the_same_classes(balls, tmp_path):
    volume, _ = balls
    settings = {"codebook": {"clusters": 4}, "segment": {"segmenter": "superpixels", "workers": 1}}
    first = run_job("volume", {"volume": str(volume), "out": str(tmp_path / "a"), "settings": settings}, SILENT)

    again = run_job(
        "volume", {"volume": str(volume), "out": str(tmp_path / "b"), "codebook": first["codebook"]}, SILENT
    )

    assert Path(again["volume"]).read_bytes() == Path(first["volume"]).read_bytes()


def test_plain_words_tell_what_came_out(balls, tmp_path, capsys):
    volume, truth = balls
    assert main(["slices", str(volume), "--out", str(tmp_path / "s"), "--axis", "sagittal", "--window", "500,900"]) == 0
    assert "48 sagittal slices, shown from 50 to 950" in capsys.readouterr().out
    given = [str(volume), "--out", str(tmp_path / "v"), "--truth", str(truth), "--clusters", "4", "--workers", "1"]
    assert main(["volume", *given]) == 0
    said = capsys.readouterr().out
    assert "40 × 48 × 12 voxels" in said
    assert "mean DSC" in said


def test_bad_volume_is_one_sentence_and_exit_code_1(tmp_path, capsys):
    (tmp_path / "a.nii").write_bytes(b"nothing")

    assert main(["volume", str(tmp_path / "a.nii"), "--out", str(tmp_path / "out"), "--json"]) == 1

    assert json.loads(capsys.readouterr().out)["error"]["code"] == "volume"
    assert not [path for path in (tmp_path / "out").rglob("*") if path.is_file()]


def test_window_is_two_numbers(tmp_path):
    with pytest.raises(SystemExit, match="2"):
        main(["slices", "a.nii", "--out", str(tmp_path), "--window", "40"])


def test_missing_slice_of_a_series_stays_without_a_label(tmp_path):
    rng = np.random.default_rng(0)
    series = tmp_path / "series"
    series.mkdir()
    for z in (0, 1, 3, 4):
        values = rng.integers(0, 50, (40, 40), dtype=np.uint16)
        values[:, 20:] += 500
        write_dicom(series / f"{z}.dcm", values, z=1.5 * z)

    settings = {"codebook": {"clusters": 2}, "segment": {"segmenter": "superpixels", "workers": 1}}
    result = run_job("volume", {"volume": str(series), "out": str(tmp_path / "out"), "settings": settings}, SILENT)

    labels = np.asarray(nib.load(result["volume"]).dataobj)
    assert labels.shape == (40, 40, 5)
    assert (labels[..., 2] == 0).all()
    assert (labels[..., [0, 1, 3, 4]] > 0).all()
    assert result["labelled_share"] == pytest.approx(0.8)


def test_run_that_was_ended_after_the_slices_goes_on_with_them(balls, tmp_path):
    volume, _ = balls
    settings = {"codebook": {"clusters": 2}, "segment": {"segmenter": "superpixels", "workers": 1}}
    out = tmp_path / "out"
    run_job("slices", {"volume": str(volume), "out": str(out / "slices")}, SILENT)
    before = {path: path.stat().st_mtime_ns for path in (out / "slices").iterdir()}

    result = run_job("volume", {"volume": str(volume), "out": str(out), "settings": settings}, SILENT)

    assert {path: path.stat().st_mtime_ns for path in (out / "slices").iterdir()} == before
    assert result["labelled_share"] == 1
    with pytest.raises(OutputError, match=r"head_labels\.nii\.gz exists"):
        run_job("volume", {"volume": str(volume), "out": str(out), "settings": settings}, SILENT)


def test_missing_volume_or_truth_leaves_no_folder(balls, tmp_path):
    volume, _ = balls
    for given in ({"volume": str(tmp_path / "none.nii")}, {"volume": str(volume), "truth": str(tmp_path / "none.nii")}):
        with pytest.raises(VolumeError, match=r"none\.nii does not exist"):
            run_job("volume", {**given, "out": str(tmp_path / "out")}, SILENT)
    assert not (tmp_path / "out").exists()
