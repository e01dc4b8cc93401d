from __future__ import annotations

import errno

import numpy as np
import pytest
import rasterio
from PIL import Image

from alps_qgis.engine.scene.tiff_pages import Page, append_pages
from tests.engine.factories import make_raster


def pages_of(values, side=16):
    return Page(*values.shape, side, values.dtype, 255)


def put_all(writer, page, values):
    padded = np.full((page.n_rows * page.side, page.n_cols * page.side), page.nodata, page.dtype)
    padded[: page.height, : page.width] = values
    # Backwards: any order will do.
    for row in reversed(range(page.n_rows)):
        for col in reversed(range(page.n_cols)):
            tile = padded[row * page.side : (row + 1) * page.side, col * page.side : (col + 1) * page.side]
            writer.put(page, row, col, tile)


@pytest.mark.parametrize("big", ["YES", "NO"])
@pytest.mark.parametrize("endianness", ["LITTLE", "BIG"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16"])
def test_pages_become_overviews_of_the_file(tmp_path, big, endianness, dtype):
    """Fault 26: of a BigTIFF too."""
    random = np.random.default_rng(0)
    base = random.integers(0, 200, (1, 70, 50)).astype(dtype)
    half, quarter = (random.integers(0, 255, shape).astype(dtype) for shape in ((35, 25), (18, 13)))
    path = make_raster(tmp_path / "a.tif", base, tiled=True, blockxsize=16, blockysize=16, bigtiff=big,
                       endianness=endianness, nodata=255)  # fmt: skip

    pages = [pages_of(half), pages_of(quarter)]
    with append_pages(path, pages) as writer:
        for page, values in zip(pages, (half, quarter)):
            put_all(writer, page, values)

    with rasterio.open(path) as dataset:
        assert dataset.overviews(1) == [2, 4]
        np.testing.assert_array_equal(dataset.read(1), base[0])
    for level, values in enumerate((half, quarter)):
        with rasterio.open(path, overview_level=level) as overview:
            np.testing.assert_array_equal(overview.read(1), values)
            assert overview.nodata == 255


def test_another_reader_of_tiff_sees_the_pages_too(tmp_path):
    half = np.arange(35 * 25, dtype=np.uint8).reshape(35, 25)
    path = make_raster(tmp_path / "a.tif", np.zeros((1, 70, 50), np.uint8), tiled=True)
    page = pages_of(half)
    with append_pages(path, [page]) as writer:
        put_all(writer, page, half)

    with Image.open(path) as image:
        assert image.n_frames == 2
        image.seek(1)
        np.testing.assert_array_equal(np.asarray(image), half)


def test_file_reads_as_before_when_the_pages_are_not_finished(tmp_path):
    values = np.ones((1, 70, 50), np.uint8)
    path = make_raster(tmp_path / "a.tif", values, tiled=True)
    page = pages_of(values[0, ::2, ::2])

    with pytest.raises(KeyError), append_pages(path, [page]) as writer:
        put_all(writer, page, values[0, ::2, ::2])
        raise KeyError

    with rasterio.open(path) as dataset:
        assert dataset.overviews(1) == []
        np.testing.assert_array_equal(dataset.read(), values)


def test_file_that_would_have_to_be_a_bigtiff_is_an_error(tmp_path):
    path = make_raster(tmp_path / "a.tif", np.ones((1, 70, 50), np.uint8), tiled=True)
    # A hole, not four real gigabytes.
    with open(path, "r+b") as file:
        file.truncate(2**32 - 10)
    page = pages_of(np.ones((35, 25), np.uint8))

    with pytest.raises(OSError, match="BigTIFF") as failure, append_pages(path, [page]) as writer:
        put_all(writer, page, np.ones((35, 25), np.uint8))

    assert failure.value.errno == errno.EFBIG
