"""Masks become polygons on pixel edges and come back unchanged."""

from __future__ import annotations

import numpy as np
import rasterio.features
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from alps_qgis.engine.labels.vectorize import to_map, to_pixel, vectorize_layers
from alps_qgis.engine.scene.raster_grid import RasterGrid

LABELS = hnp.arrays(np.int32, hnp.array_shapes(min_dims=3, max_dims=3, max_side=9), elements=st.integers(-1, 5))


def test_one_square_becomes_one_polygon_in_scene_pixels():
    layers = np.array([[[-1, 0], [-1, -1]]], dtype=np.int32)

    polygons = vectorize_layers(layers, n=1, row=10, col=20)

    assert polygons[0].equals(shapely.from_wkt("MULTIPOLYGON (((21 10, 22 10, 22 11, 21 11, 21 10)))"))


def test_diagonal_neighbours_are_two_parts_because_polygons_are_4_connected():
    layers = np.array([[[0, -1], [-1, 0]]], dtype=np.int32)

    assert shapely.get_num_geometries(vectorize_layers(layers, n=1)[0]) == 2


def test_a_mask_without_a_pixel_has_no_polygon():
    assert vectorize_layers(np.full((1, 2, 2), -1, np.int32), n=1)[0] is None


@settings(deadline=None, max_examples=60)
@given(LABELS)
def test_rasterising_the_polygons_gives_the_masks_back(layers):
    # A mask lies in one layer only.
    layers = np.where(layers >= 0, layers + 6 * np.arange(len(layers))[:, None, None], -1).astype(np.int32)
    polygons = vectorize_layers(layers, n=6 * len(layers))

    for index, polygon in enumerate(polygons):
        mask = (layers == index).any(axis=0)
        if polygon is None:
            assert not mask.any()
            continue
        assert polygon.is_valid
        burnt = rasterio.features.rasterize([polygon], out_shape=mask.shape, transform=Affine.identity(), dtype="uint8")
        np.testing.assert_array_equal(burnt.astype(bool), mask)


def test_the_way_to_the_crs_and_back_ends_on_the_same_corners():
    turned = Affine.translation(600_000.3, 5_500_000.7) @ Affine.rotation(17) @ Affine.scale(0.3, -0.3)
    grid = RasterGrid(width=100, height=100, transform=turned, crs=None)
    polygons = vectorize_layers(np.eye(40, dtype=np.int32)[None] - 1, n=1, row=50, col=3)

    back = to_pixel(to_map(polygons, grid), grid)

    assert shapely.to_wkb(back[0]) == shapely.to_wkb(polygons[0])
