from __future__ import annotations

import os
import resource
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from alps_qgis.engine.errors import BandError, SceneError
from alps_qgis.engine.scene.grid import TileGrid, Window
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import TEN_METRES, make_raster, rgb

R, G, B, A = ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha
GRAY, UNDEFINED = ColorInterp.gray, ColorInterp.undefined
FULL_BYTE = Stretch((0.0,) * 3, (255.0,) * 3)


def read_all(path, **settings):
    settings = SceneSettings(**settings)
    with open_scene(path, settings) as scene:
        return scene.read(scene.window, fit_stretch([scene], settings))


def read_raw(path, **settings):
    with open_scene(path, SceneSettings(**settings)) as scene:
        return scene.read_raw(scene.window)


def test_bytes_become_display_values_from_0_to_1(tmp_path):
    values = np.array([[[0, 51]], [[102, 153]], [[204, 255]]], dtype=np.uint8)
    image, valid = read_all(make_raster(tmp_path / "a.tif", values))

    assert image.dtype == np.float32
    assert np.allclose(image, values / 255)
    assert valid.all()


def test_windows_put_together_are_the_whole_scene(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(37, 53), tiled=True, blockxsize=16, blockysize=16)
    with open_scene(path) as scene:
        whole, _ = scene.read(scene.window, FULL_BYTE)
        pieces = np.full_like(whole, np.nan)
        for tile in TileGrid(37, 53, 20, 3):
            image, _ = scene.read(tile.window, FULL_BYTE)
            pieces[(slice(None), *tile.core.slices())] = image[(slice(None), *tile.core.slices(tile.window))]

    assert (pieces == whole).all()


def test_scene_of_one_pixel_is_read(tmp_path):
    image, valid = read_all(make_raster(tmp_path / "a.tif", rgb(1, 1)))

    assert image.shape == (3, 1, 1)
    assert valid.tolist() == [[True]]


def test_bands_follow_the_colour_interpretation(tmp_path):
    path = make_raster(tmp_path / "bgr.tif", rgb(4, 4), colorinterp=(B, G, R))

    with open_scene(path) as scene:
        assert scene.bands == (3, 2, 1)


def test_bands_without_colours_are_the_first_three(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.ones((6, 3, 3), np.uint16), photometric="minisblack")

    with open_scene(path) as scene:
        assert scene.bands == (1, 2, 3)


def test_two_bands_stay_two(tmp_path):
    with open_scene(make_raster(tmp_path / "sar.tif", np.ones((2, 3, 3), np.float32))) as scene:
        assert scene.bands == (1, 2)
        assert scene.n_bands == 2


def test_single_band_is_replicated_to_three_and_said_so(tmp_path):
    """Fault 3."""
    path = make_raster(tmp_path / "a.tif", np.array([[0, 255]], dtype=np.uint8))
    with open_scene(path) as scene:
        image, _ = scene.read(scene.window, Stretch((0.0,), (255.0,)))

        assert scene.n_bands == 3
        assert any("replicated" in note for note in scene.notes)
    assert image.tolist() == [[[0, 1]]] * 3


def test_gray_with_alpha_is_one_band(tmp_path):
    values = np.array([[[7, 8]], [[255, 0]]], dtype=np.uint8)
    path = make_raster(tmp_path / "a.tif", values, colorinterp=(GRAY, A))

    with open_scene(path) as scene:
        raw, valid = scene.read_raw(scene.window)
        assert scene.bands == (1,)
    assert raw.tolist() == [[[7, 8]]]
    assert valid.tolist() == [[True, False]]


def test_chosen_bands_are_read_in_the_chosen_order(tmp_path):
    """Fault 5."""
    values = np.arange(5, dtype=np.uint8).reshape(5, 1, 1)
    raw, _ = read_raw(make_raster(tmp_path / "a.tif", values, photometric="minisblack"), bands=(5, 1))

    assert raw.ravel().tolist() == [4, 0]


def test_band_that_does_not_exist_is_refused(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(2, 2))

    with pytest.raises(BandError, match=r"a\.tif has no band .* 1 to 3"):
        open_scene(path, SceneSettings(bands=(1, 2, 4)))


@pytest.mark.parametrize("bands", [(0, 1, 2), (-1,)])
def test_numbers_that_no_raster_has_are_refused_before_it_is_opened(bands):
    with pytest.raises(BandError, match="each a whole number, 1 or more"):
        SceneSettings(bands=bands)


def test_palette_is_expanded_to_its_colours(tmp_path):
    """Fault 12."""
    path = make_raster(
        tmp_path / "a.tif",
        np.array([[0, 1, 2]], dtype=np.uint8),
        colormap={0: (255, 0, 0), 1: (0, 51, 0), 2: (9, 9, 9)},
    )
    image, _ = read_all(path)

    assert np.allclose(image[:, 0, 0], [1, 0, 0])
    assert np.allclose(image[:, 0, 1], [0, 0.2, 0])


def test_transparent_palette_entry_is_not_valid(tmp_path):
    values = np.array([[0, 1]], dtype=np.uint8)
    path = make_raster(tmp_path / "a.png", values, driver="PNG", colormap={0: (1, 2, 3, 0), 1: (4, 5, 6, 255)})
    raw, valid = read_raw(path)

    assert valid.tolist() == [[False, True]]
    assert raw[:, 0, 1].tolist() == [4, 5, 6]


def test_bands_of_a_paletted_scene_are_red_green_blue(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.array([[1]], dtype=np.uint8), colormap={1: (10, 20, 30)})

    assert read_raw(path, bands=(3, 1, 1))[0].ravel().tolist() == [30, 10, 10]
    with pytest.raises(BandError, match="paletted"):
        open_scene(path, SceneSettings(bands=(4,)))


@pytest.mark.parametrize("dtype", ["complex64", "complex_int16"])
def test_complex_values_are_refused(tmp_path, dtype):
    """Fault 13."""
    path = make_raster(tmp_path / "sar.tif", np.ones((2, 2), np.complex64), dtype=dtype)

    with pytest.raises(SceneError, match=r"sar\.tif holds complex"):
        open_scene(path)


@pytest.mark.parametrize(
    "dtype", ["uint8", "int8", "uint16", "int16", "uint32", "int32", "int64", "float32", "float64"]
)
def test_every_real_type_is_read_exactly(tmp_path, dtype):
    values = np.array([[1, 100]], dtype=dtype)
    raw, valid = read_raw(make_raster(tmp_path / "a.tif", values))

    assert raw.tolist() == [values.tolist()]
    assert raw.dtype == dtype
    assert valid.all()


def test_bands_of_different_types_are_read_as_the_wider(tmp_path):
    one = make_raster(tmp_path / "one.tif", np.array([[200]], np.uint8))
    two = make_raster(tmp_path / "two.tif", np.array([[-7]], np.int16))
    vrt = tmp_path / "both.vrt"
    vrt.write_text(
        '<VRTDataset rasterXSize="1" rasterYSize="1">'
        f'<VRTRasterBand dataType="Byte" band="1"><SimpleSource><SourceFilename>{one}</SourceFilename>'
        "</SimpleSource></VRTRasterBand>"
        f'<VRTRasterBand dataType="Int16" band="2"><SimpleSource><SourceFilename>{two}</SourceFilename>'
        "</SimpleSource></VRTRasterBand></VRTDataset>"
    )

    assert read_raw(vrt)[0].ravel().tolist() == [200, -7]


def test_alpha_is_the_valid_mask(tmp_path):
    """Fault 4."""
    values = np.array([[[9, 9, 9]]] * 3 + [[[255, 1, 0]]], dtype=np.uint8)
    image, valid = read_all(make_raster(tmp_path / "a.tif", values, colorinterp=(R, G, B, A)))

    assert valid.tolist() == [[True, True, False]]
    assert (image[:, 0, 2] == 0).all()
    assert (image[:, 0, :2] > 0).all()


def test_black_pixel_is_valid_where_alpha_says_so(tmp_path):
    values = np.array([[[0, 0]]] * 3 + [[[255, 0]]], dtype=np.uint8)
    _, valid = read_all(make_raster(tmp_path / "a.tif", values, colorinterp=(R, G, B, A), nodata=0))

    assert valid.tolist() == [[True, False]]


def test_internal_mask_is_the_valid_mask(tmp_path):
    mask = np.array([[True, False], [False, True]])
    _, valid = read_all(make_raster(tmp_path / "a.tif", rgb(2, 2), mask=mask))

    assert (valid == mask).all()


def test_nodata_of_bytes_must_stand_in_every_band(tmp_path):
    values = np.array([[[0, 0]], [[0, 5]], [[0, 5]]], dtype=np.uint8)
    _, valid = read_all(make_raster(tmp_path / "a.tif", values, nodata=0))

    assert valid.tolist() == [[False, True]]


@pytest.mark.parametrize(("dtype", "nodata"), [("int16", -9999), ("float32", -3.4028234663852886e38)])
def test_other_nodata_in_one_band_spoils_the_pixel(tmp_path, dtype, nodata):
    values = np.array([[[1, nodata]], [[1, 5]]], dtype=dtype)
    _, valid = read_all(make_raster(tmp_path / "a.tif", values, nodata=nodata))

    assert valid.tolist() == [[True, False]]


def test_nodata_that_the_type_cannot_hold_masks_nothing(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.array([[1, 2]], np.uint8))
    vrt = tmp_path / "a.vrt"
    vrt.write_text(
        '<VRTDataset rasterXSize="2" rasterYSize="1"><VRTRasterBand dataType="Byte" band="1">'
        "<NoDataValue>-9999</NoDataValue><SimpleSource>"
        f'<SourceFilename relativeToVRT="1">{path.name}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>'
    )

    assert read_raw(vrt)[1].all()


def test_nan_and_infinity_are_masked_and_never_reach_the_image(tmp_path):
    """Fault 6."""
    values = np.array([[[1, np.nan, 3, np.inf]], [[1, 2, -np.inf, 4]]], dtype=np.float32)
    image, valid = read_all(make_raster(tmp_path / "a.tif", values))

    assert valid.tolist() == [[True, False, False, False]]
    assert np.isfinite(image).all()


def test_nan_as_nodata_is_masked(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.array([[np.nan, 1]], np.float32), nodata=np.nan)

    assert read_raw(path)[1].tolist() == [[False, True]]


def test_scene_without_valid_pixels_is_legal(tmp_path):
    image, valid = read_all(make_raster(tmp_path / "a.tif", np.full((3, 4, 4), 7, np.uint16), nodata=7))

    assert not valid.any()
    assert (image == 0).all()


def test_south_up_scene_reads_as_its_north_up_twin(tmp_path):
    """Fault 11."""
    values = rgb(5, 4)
    south = Affine(10, 0, 500_000, 0, 10, 5_000_000 - 50)
    twins = [
        make_raster(tmp_path / "north.tif", values, transform=TEN_METRES),
        make_raster(tmp_path / "south.tif", values[:, ::-1], transform=south),
    ]
    with open_scene(twins[0]) as a, open_scene(twins[1]) as b:
        assert (b.grid.south_up, b.grid.transform, b.scene_id) == (True, a.grid.transform, a.scene_id)
        window = Window(1, 1, 2, 3)
        assert (a.read(window, FULL_BYTE)[0] == b.read(window, FULL_BYTE)[0]).all()
        assert (a.read_raw(a.window, (2, 2))[0].shape) == (3, 2, 2)


def test_window_outside_the_scene_is_refused(tmp_path):
    with open_scene(make_raster(tmp_path / "a.tif", rgb(4, 4))) as scene, pytest.raises(SceneError, match="outside"):
        scene.read(Window(2, 2, 3, 1), FULL_BYTE)


@pytest.mark.parametrize("share", [0.1, 0.6, 0.99])
@pytest.mark.parametrize(
    ("name", "creation"),
    [
        ("a.tif", {}),
        ("a.tif", {"compress": "deflate", "tiled": True, "blockxsize": 64, "blockysize": 64}),
        ("a.jpg", {"driver": "JPEG"}),
        ("a.png", {"driver": "PNG"}),
    ],
)
def test_truncated_file_is_an_error_that_names_it_and_where(tmp_path, name, creation, share):
    """Fault 1."""
    path = make_raster(tmp_path / name, rgb(300, 200), crs=None, transform=None, **creation)
    data = path.read_bytes()
    path.write_bytes(data[: int(len(data) * share)])

    with pytest.raises(SceneError, match=rf"{name}.*(rows 0–299|cannot be opened)"):
        read_all(path)


def test_corrupt_block_is_named_and_the_others_are_read(tmp_path):
    """Fault 1: the error names the block."""
    path = make_raster(
        tmp_path / "a.tif",
        rgb(128, 128),
        compress="deflate",
        tiled=True,
        blockxsize=64,
        blockysize=64,
        interleave="pixel",
    )
    data = bytearray(path.read_bytes())
    data[-8000:-4000] = bytes(4000)
    path.write_bytes(data)

    with open_scene(path) as scene:
        scene.read(Window(0, 0, 64, 64), FULL_BYTE)
        with pytest.raises(SceneError, match="block column 1, block row 1"):
            scene.read(Window(64, 64, 64, 64), FULL_BYTE)


def test_identity_comes_from_content_not_from_the_path(tmp_path):
    paths = [
        make_raster(tmp_path / "a.tif", rgb(300, 300)),
        make_raster(tmp_path / "b.tif", rgb(300, 300), tiled=True, compress="lzw"),
        make_raster(tmp_path / "c.tif", rgb(300, 300, seed=1)),
        make_raster(tmp_path / "d.tif", rgb(300, 300), transform=Affine(10, 0, 0, 0, -10, 0)),
    ]
    ids = []
    for path in paths:
        with open_scene(path) as scene:
            ids.append(scene.scene_id)

    assert ids[0] == ids[1]
    assert len(set(ids)) == 3
    assert all(len(each) == 16 and int(each, 16) >= 0 for each in ids)


def test_stamp_differs_when_the_file_changed(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(4, 4))
    stamps = []
    for second in (1, 1, 2):
        os.utime(path, (second, second))
        with open_scene(path) as scene:
            stamps.append(scene.stamp)

    assert stamps[0] == stamps[1] != stamps[2]


def test_sample_reads_valid_pixels_of_the_whole_scene(tmp_path):
    values = np.arange(100, dtype=np.uint16).reshape(10, 10)
    with open_scene(make_raster(tmp_path / "a.tif", values, nodata=0)) as scene:
        assert sorted(scene.sample(1000)[0].tolist()) == list(range(1, 100))
        assert 0 < scene.sample(25).shape[1] <= 25


def test_very_large_scene_is_probed_by_windows_not_read_whole(tmp_path):
    path = tmp_path / "large.tif"
    profile = {"driver": "GTiff", "width": 40_000, "height": 30_000, "count": 1, "dtype": "uint16"}
    with rasterio.open(path, "w", **profile, tiled=True, sparse_ok=True):
        pass
    with open_scene(path) as scene:
        sample, share = scene.sample_with_share(100_000)

    assert 50_000 <= sample.shape[1] <= 100_000
    assert share == pytest.approx(40_000 * 30_000 / sample.shape[1])


def test_threads_read_the_same_each_with_a_scene_of_its_own(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(200, 200), tiled=True, compress="deflate", blockxsize=64, blockysize=64)
    tiles = list(TileGrid(200, 200, 80, 8))

    def read(tile):
        with open_scene(path) as scene:
            return scene.read(tile.window, FULL_BYTE)[0]

    with ThreadPoolExecutor(4) as pool:
        for tile, image in zip(tiles, pool.map(read, tiles), strict=True):
            assert (image == read(tile)).all()


def test_reading_leaves_the_input_as_it_was(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(50, 50).astype(np.uint16))
    before = path.read_bytes(), sorted(os.listdir(tmp_path))
    with open_scene(path) as scene:
        scene.read(scene.window, fit_stretch([scene], SceneSettings()))
        assert scene.scene_id

    assert (path.read_bytes(), sorted(os.listdir(tmp_path))) == before


def test_closed_scene_opens_again_when_it_is_read(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(4, 4))
    scene = open_scene(path)
    before, _ = scene.read_raw(scene.window)
    scene.close()

    assert (scene.read_raw(scene.window)[0] == before).all()
    scene.close()
    scene.close()


def test_collection_may_have_more_scenes_than_open_files_are_allowed(tmp_path):
    path = make_raster(tmp_path / "a.tif", rgb(4, 4).astype(np.uint16))
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (100, hard))
    try:
        scenes = []
        for _ in range(200):
            scenes.append(open_scene(path))
            scenes[-1].close()
        fit_stretch(scenes, SceneSettings())
    finally:
        resource.setrlimit(resource.RLIMIT_NOFILE, (soft, hard))
