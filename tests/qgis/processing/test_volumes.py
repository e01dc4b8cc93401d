"""Volumes in QGIS: sliced, labelled as a collection, put together again."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
)


def write_nifti(path: Path, values: np.ndarray) -> str:
    """Write a NIfTI-1 file of int16 by hand, since QGIS's Python has no package for it; voxels of 2 mm."""
    header = bytearray(352)
    struct.pack_into("<i", header, 0, 348)
    struct.pack_into("<8h", header, 40, 3, *values.shape, 1, 1, 1, 1)
    struct.pack_into("<2h", header, 70, 4, 16)
    struct.pack_into("<4f", header, 76, 1, 2, 2, 2)
    struct.pack_into("<f", header, 108, 352)
    struct.pack_into("<2h", header, 252, 0, 1)
    for row in range(3):
        struct.pack_into("<4f", header, 280 + 16 * row, *(2.0 if row == column else 0.0 for column in range(3)), -20)
    header[344:348] = b"n+1\0"
    path.write_bytes(bytes(header) + values.astype("<i2").tobytes(order="F"))
    return str(path)


@pytest.fixture
def volume(tmp_path: Path) -> str:
    """Return a volume of 24 × 20 × 4 voxels with a bright half on the body's right."""
    values = np.random.default_rng(0).normal(100, 5, (24, 20, 4))
    values[12:] += 800
    return write_nifti(tmp_path / "head.nii", values)


def _run(name: str, values: dict[str, Any]) -> dict[str, Any]:
    return processing.run(f"alps:{name}", values, feedback=QgsProcessingFeedback(False))


def test_volume_goes_through_slices_and_labels_and_back(
    provider: Any, engine: str, project: QgsProject, volume: str, tmp_path: Path
) -> None:
    sliced = _run("slicevolume", {"INPUT": volume, "OUTPUT": str(tmp_path / "slices")})
    assert sliced["N_SLICES"] == 4
    layer = QgsRasterLayer(str(tmp_path / "slices" / "head_axial_001.tif"), "slice")
    assert (layer.width(), layer.height()) == (24, 20)
    layer = None
    values = {"SEGMENTER": "superpixels", "CLUSTERS": 2, "LOAD": False, "OUTPUT": str(tmp_path / "labels")}
    _run("autolabelcollection", {"INPUT_FOLDER": str(tmp_path / "slices"), **values})

    out = str(tmp_path / "labels.nii")
    restored = _run("restorevolume", {"INPUT": sliced["MANIFEST"], "LABELS": str(tmp_path / "labels"), "OUTPUT": out})

    content = Path(out).read_bytes()
    labels = np.frombuffer(content[352:], np.uint8).reshape((24, 20, 4), order="F")
    assert content[280:328] == Path(volume).read_bytes()[280:328]
    assert set(np.unique(labels)) == {1, 2}
    assert len(np.unique(labels[:11])) == len(np.unique(labels[13:])) == 1
    assert restored["N_CLASSES"] == 2
    assert restored["LABELLED_SHARE"] == 1
    assert Path(restored["TABLE"]).read_text(encoding="utf-8").startswith("index\tname")
    with pytest.raises(QgsProcessingException, match=r"labels\.nii exists.*\[output\]"):
        _run("restorevolume", {"INPUT": sliced["MANIFEST"], "LABELS": str(tmp_path / "labels"), "OUTPUT": out})


def test_axis_and_window_reach_the_engine(provider: Any, engine: str, volume: str, tmp_path: Path) -> None:
    values = {"INPUT": volume, "AXIS": "sagittal", "WINDOW": "500,1000", "EMPTY": 0, "OUTPUT": str(tmp_path / "slices")}

    assert _run("slicevolume", values)["N_SLICES"] == 24

    manifest = Path(tmp_path / "slices" / "head_slices.json").read_text(encoding="utf-8")
    assert '"empty": 0.0' in manifest
    assert '"window": [\n  0.0,\n  1000.0\n ]' in manifest


@pytest.mark.parametrize("window", ["40", "a,b", "1,2,3"])
def test_bad_window_is_refused_with_an_example(
    provider: Any, project: QgsProject, volume: str, tmp_path: Path, window: str
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:slicevolume")
    values = {"INPUT": volume, "WINDOW": window, "OUTPUT": str(tmp_path / "slices")}

    ok, reason = algorithm.checkParameterValues(values, QgsProcessingContext())

    assert not ok
    assert "40,400" in reason


def test_damaged_volume_is_told_in_one_sentence(provider: Any, engine: str, tmp_path: Path) -> None:
    (tmp_path / "head.nii").write_bytes(b"nothing")

    with pytest.raises(QgsProcessingException, match=r"head\.nii is not a NIfTI file.*\[volume\]"):
        _run("slicevolume", {"INPUT": str(tmp_path / "head.nii"), "OUTPUT": str(tmp_path / "slices")})
