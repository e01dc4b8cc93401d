"""The orientation that image files note, and that GDAL does not apply."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from alps_qgis.engine.scene.exif import orientation
from alps_qgis.engine.scene.scene import open_scene

ORIENTATION = 0x0112


def save(path: Path, value: int | None, **options: object) -> Path:
    exif = Image.Exif()
    exif[0x010F] = "a maker"
    if value is not None:
        exif[ORIENTATION] = value
    Image.fromarray(np.zeros((4, 6, 3), np.uint8)).save(path, exif=exif, **options)
    return path


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
@pytest.mark.parametrize("value", [None, 1, 3, 6, 8])
def test_orientation_is_read_and_pixels_stay_as_stored(tmp_path: Path, suffix: str, value: int | None) -> None:
    """Fault 90."""
    path = save(tmp_path / f"a.{suffix}", value)
    assert orientation(path) == (value or 1)
    with open_scene(path) as scene:
        assert (scene.height, scene.width) == (4, 6)


def test_big_tiff_is_read(tmp_path: Path) -> None:
    assert orientation(save(tmp_path / "a.tif", 6, big_tiff=True)) == 6


@pytest.mark.parametrize("suffix", ["jpg", "png", "webp", "tif"])
def test_damaged_or_missing_file_counts_as_upright(tmp_path: Path, suffix: str) -> None:
    whole = save(tmp_path / f"a.{suffix}", 6).read_bytes()
    assert orientation(tmp_path / "none.jpg") == orientation(tmp_path) == 1
    for end in range(len(whole)):
        cut = tmp_path / "cut"
        cut.write_bytes(whole[:end])
        assert orientation(cut) in (1, 6)
    for at in range(0, len(whole), 3):
        (tmp_path / "bad").write_bytes(whole[:at] + b"\xff\xff\xff" + whole[at + 3 :])
        assert 1 <= orientation(tmp_path / "bad") <= 8
