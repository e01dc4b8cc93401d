"""Small inputs from the field whose results were wrong without a word."""

from __future__ import annotations

import numpy as np
import pyogrio
import rasterio

from alps_qgis.engine.__main__ import main as run_command
from alps_qgis.engine.labels.polygons import polygonize
from alps_qgis.engine.scene.scene import open_scene

SUPERPIXELS = ("--segmenter", "superpixels", "--workers", "1", "--clusters", "4")


def main(*arguments):
    assert run_command([str(each) for each in arguments]) == 0


def values_of(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def test_a_mask_of_0_and_255_becomes_polygons_of_both(shared_case, tmp_path):
    """Fault 85."""
    polygonize(shared_case("polygonize/mask255.tif"), tmp_path / "o.gpkg")

    assert set(pyogrio.read_dataframe(tmp_path / "o.gpkg")["class_id"]) == {0, 255}


def test_a_local_crs_in_metres_gives_areas(shared_case):
    """Fault 9."""
    with open_scene(shared_case("crs_local.tif")) as scene:
        assert scene.grid.pixel_area_m2(np.array([0])).tolist() == [100.0]
        assert scene.notes == []


def test_equal_reflectance_has_equal_classes_whatever_the_declared_offset(shared_case, tmp_path):
    """Fault 83."""
    scenes = [shared_case(f"s2_{name}.tif") for name in ("old", "new")]
    main("label", *scenes, "--out", tmp_path / "together", *SUPERPIXELS)
    main("label", scenes[0], "--out", tmp_path / "first", *SUPERPIXELS)
    known = ("--codebook", tmp_path / "first/codebook.gpkg")
    main("label", scenes[1], "--out", tmp_path / "then", *known, *SUPERPIXELS)

    for first, second in (("together", "together"), ("first", "then")):
        old, new = (
            values_of(tmp_path / first / "s2_old_classes.tif"),
            values_of(tmp_path / second / "s2_new_classes.tif"),
        )
        assert (old == new).all()
        assert len(np.unique(old)) == 4


def test_overviews_of_zeros_change_nothing(shared_case, tmp_path):
    """Fault 84."""
    shared_case("ovr_zero.tif.ovr")
    for name in ("ovr_zero", "ovr_fresh"):
        main("label", shared_case(f"{name}.tif"), "--out", tmp_path, *SUPERPIXELS, "--overwrite")

    zero, fresh = (values_of(tmp_path / f"{name}_classes.tif") for name in ("ovr_zero", "ovr_fresh"))
    assert (zero == fresh).all()
    assert len(np.unique(zero)) == 4


def test_nodata_with_other_digits_is_nodata(shared_case):
    """Fault 85."""
    with open_scene(shared_case("esri_nodata_other_digits.tif")) as scene:
        raw, valid = scene.read_raw(scene.window)

    assert (valid == (raw[0] > -1e38)).all()
    assert not valid.all()
