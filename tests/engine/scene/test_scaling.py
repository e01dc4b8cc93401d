from __future__ import annotations

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.scene.scaling import Scaling, scaling_in_words
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.scene.stretch_fit import fit_stretch, note_stretch_of_codebook
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster, rgb

DN = rgb(40, 50).astype(np.uint16) * 10


def declaring(path, values, scales, offsets, **options):
    """Write a raster that declares scale and offset of each band."""
    make_raster(path, values, **options)
    with rasterio.open(path, "r+") as dataset:
        dataset.scales, dataset.offsets = scales, offsets
    return path


def shown(paths, stretch="auto"):
    """Return the images of scenes with the stretch of their collection, the stretch, and all notes."""
    settings = SceneSettings(stretch=stretch)
    scenes = [open_scene(path, settings) for path in paths]
    fitted = fit_stretch(scenes, settings)
    images = [scene.read(scene.window, fitted)[0] for scene in scenes]
    for scene in scenes:
        scene.close()
    return images, fitted, " ".join(note for scene in scenes for note in scene.notes)


@pytest.mark.parametrize("stretch", ["auto", "minmax", "none", "range:0.01,0.2"])
def test_scenes_with_equal_values_but_other_offsets_are_equal_images(tmp_path, stretch):
    """Fault 83: Sentinel-2 adds 1000 to its numbers since 2022."""
    old = declaring(tmp_path / "old.tif", DN, [1e-4] * 3, [0] * 3)
    new = declaring(tmp_path / "new.tif", DN + 1000, [1e-4] * 3, [-0.1] * 3)

    (first, second), fitted, notes = shown([old, new], stretch)

    # With `none`, the new numbers reach further below 0 and less far above it.
    assert (first == second).all() and fitted.declared
    assert notes == ""  # Nothing is wrong, so no scene gets a warning.


def test_a_run_says_once_what_is_applied():
    """Fault 83."""
    old, new = Scaling((1e-4,) * 3, (0.0,) * 3), Scaling((1e-4,) * 3, (-1000.0,) * 3)

    assert scaling_in_words([new], 1) == "The declared scale 0.0001 and offset -0.1 are applied."
    assert scaling_in_words([old, new, new], 9) == (
        "The declared scale and offset are applied to 3 of 9 scenes: scale 0.0001 and offset 0; scale 0.0001 and "
        "offset -0.1."
    )


def test_an_offset_without_a_scale_counts_beside_scenes_that_declare_nothing(tmp_path):
    """Fault 83."""
    old = make_raster(tmp_path / "old.tif", DN)
    new = declaring(tmp_path / "new.tif", DN + 1000, [1] * 3, [-1000] * 3)

    (first, second), fitted, _ = shown([old, new])

    assert (first == second).all()
    assert fitted.low == pytest.approx(np.percentile(DN.reshape(3, -1), 2, axis=1))


def test_bands_may_declare_different_scales(tmp_path):
    """Fault 83."""
    path = declaring(tmp_path / "a.tif", DN, [1, 0.1, -2], [0, 5, 7])

    _, fitted, _ = shown([path], "minmax")

    ends = [[float(f(band.astype(float) * s + o)) for f in (np.min, np.max)]
            for band, s, o in zip(DN, [1, 0.1, -2], [0, 5, 7])]  # fmt: skip
    assert np.stack([fitted.low, fitted.high], axis=1) == pytest.approx(np.array(ends), rel=1e-6)


@pytest.mark.parametrize(("scale", "offset"), [(0.0, 0.0), (np.nan, 0.0), (np.inf, 0.0), (1.0, np.nan), (1.0, -np.inf)])
def test_a_scale_that_cannot_be_is_ignored_and_said(tmp_path, scale, offset):
    """Fault 83."""
    path = tmp_path / "a.vrt"
    make_raster(tmp_path / "a.tif", DN)
    path.write_text(
        f'<VRTDataset rasterXSize="50" rasterYSize="40"><VRTRasterBand dataType="UInt16" band="1"><Offset>{offset}'
        f'</Offset><Scale>{scale}</Scale><SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )
    with open_scene(path) as scene:
        assert scene.scaling is None
        assert "ignored" in " ".join(scene.notes)


def test_a_vrt_declares_scale_and_offset_too(tmp_path):
    """Fault 83."""
    make_raster(tmp_path / "a.tif", DN)
    (tmp_path / "a.vrt").write_text(
        '<VRTDataset rasterXSize="50" rasterYSize="40"><VRTRasterBand dataType="UInt16" band="1"><Offset>-3</Offset>'
        '<Scale>0.5</Scale><SimpleSource><SourceFilename relativeToVRT="1">a.tif</SourceFilename></SimpleSource>'
        "</VRTRasterBand></VRTDataset>"
    )
    _, fitted, _ = shown([tmp_path / "a.vrt"], "minmax")
    assert (fitted.low[0], fitted.high[0]) == pytest.approx((DN[0].min() / 2 - 3, DN[0].max() / 2 - 3))


def test_nodata_is_compared_with_the_stored_number(tmp_path):
    """Fault 83."""
    values = np.array([[0, 10, 20]], np.uint16)
    with open_scene(declaring(tmp_path / "a.tif", values, [0.1], [-1], nodata=10)) as scene:
        _, valid = scene.read(scene.window, fit_stretch([scene], SceneSettings()))
    assert valid.tolist() == [[True, False, True]]


def test_a_scene_in_another_unit_keeps_all_scenes_in_stored_numbers_and_says_so(tmp_path):
    """Fault 83."""
    scaled = declaring(tmp_path / "a.tif", DN, [1e-4] * 3, [0] * 3)
    bare = make_raster(tmp_path / "b.tif", DN)

    (first, second), fitted, notes = shown([scaled, bare])

    assert (first == second).all() and not fitted.declared
    assert "not applied, because b.tif declares none" in notes


def test_floats_in_the_declared_unit_may_join_whole_numbers_with_a_scale(tmp_path):
    """Fault 83."""
    scaled = declaring(tmp_path / "a.tif", DN, [1e-4] * 3, [0] * 3)
    floats = make_raster(tmp_path / "b.tif", (DN * 1e-4).astype(np.float32))

    (first, second), _, _ = shown([scaled, floats])

    assert first == pytest.approx(second, abs=1e-6)


def test_stretch_of_stored_numbers_from_an_earlier_codebook_is_applied_to_stored_numbers(tmp_path):
    """Fault 83."""
    stretch = Stretch.from_dict({"low": [0, 0, 0], "high": [1000, 1000, 1000]})
    with open_scene(declaring(tmp_path / "a.tif", DN, [1e-4] * 3, [-0.1] * 3)) as scene:
        note_stretch_of_codebook([scene], stretch)
        assert scene.read(scene.window, stretch)[0] == pytest.approx(np.clip(DN / 1000, 0, 1))
        assert "not applied, because the codebook was made from stored numbers" in " ".join(scene.notes)


def test_scenes_that_declare_nothing_have_a_stretch_as_before(tmp_path):
    _, fitted, _ = shown([make_raster(tmp_path / "a.tif", DN)])
    assert fitted.to_dict().keys() == {"low", "high"}
    again = Stretch(fitted.low, fitted.high, True)
    assert Stretch.from_dict(again.to_dict()) == again


def test_eight_bits_with_a_scale_keep_their_whole_range(tmp_path):
    """Fault 83."""
    values = rgb(20, 20)
    path = declaring(tmp_path / "a.tif", values, [2] * 3, [-10] * 3)
    [image], fitted, _ = shown([path])
    assert (fitted.low, fitted.high) == ((-10,) * 3, (500,) * 3)
    assert image == pytest.approx(values / 255, abs=1e-6)
