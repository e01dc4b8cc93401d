from __future__ import annotations

import numpy as np
import rasterio.features
import shapely
from hypothesis import given, settings
from hypothesis import strategies as st

from alps_qgis.engine.labels.rasterize import is_polygonal, top_polygon
from alps_qgis.engine.labels.vectorize import vectorize_layers
from alps_qgis.engine.scene.grid import Window


def brute_force(geometry, height, width):
    result = np.full((height, width), -1, np.int32)
    for i, shape in enumerate(geometry):
        burned = rasterio.features.rasterize([shape], (height, width), dtype="uint8")
        result[burned == 1] = i
    return result


def test_square_with_a_hole():
    square = shapely.from_wkt("POLYGON ((1 1, 5 1, 5 5, 1 5, 1 1), (2 2, 2 4, 4 4, 4 2, 2 2))")

    top = top_polygon(np.array([square]), Window(0, 0, 6, 6))

    assert (top + 1).tolist() == [
        [0, 0, 0, 0, 0, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 0, 0, 1, 0],
        [0, 1, 1, 1, 1, 0],
        [0, 0, 0, 0, 0, 0],
    ]


def test_last_polygon_lies_on_top():
    large, small = shapely.box(0, 0, 3, 3), shapely.box(1, 1, 2, 2)

    assert top_polygon(np.array([large, small]), Window(0, 0, 3, 3))[1, 1] == 1
    assert top_polygon(np.array([small, large]), Window(0, 0, 3, 3))[1, 1] == 1


def test_window_is_a_cut_of_the_whole():
    shapes = np.array([shapely.box(-5, -5, 20, 20), shapely.Point(8, 7).buffer(5), shapely.box(30, 30, 40, 40)])
    whole = top_polygon(shapes, Window(0, 0, 16, 16))

    assert (top_polygon(shapes, Window(3, 5, 9, 6)) == whole[3:12, 5:11]).all()


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 24), st.integers(1, 24), st.integers(1, 12))
def test_masks_come_back_from_their_polygons(seed, height, width, n):
    labels = np.random.default_rng(seed).integers(-1, n, (height, width)).astype(np.int32)
    geometry = vectorize_layers(labels[None], n)
    present = np.array([shape is not None for shape in geometry])

    top = top_polygon(geometry[present], Window(0, 0, height, width))

    back = np.where(top < 0, -1, np.flatnonzero(present)[top] if present.any() else -1)
    np.testing.assert_array_equal(back, labels)


@settings(max_examples=80, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 15))
def test_any_polygons_are_burned_as_gdal_burns_them(seed, n):
    random = np.random.default_rng(seed)
    shapes = []
    while len(shapes) < n:
        hull = shapely.MultiPoint(random.uniform(-5, 35, (6, 2))).convex_hull
        hole = shapely.Point(random.uniform(0, 30, 2)).buffer(random.uniform(1, 6), quad_segs=3)
        shape = shapely.difference(hull, hole)
        if shape.geom_type in ("Polygon", "MultiPolygon") and not shape.is_empty:
            shapes.append(shape)

    top = top_polygon(np.array(shapes), Window(0, 0, 30, 30))

    np.testing.assert_array_equal(top, brute_force(shapes, 30, 30))


def test_rounding_on_the_way_from_the_crs_moves_no_pixel():
    square = shapely.box(1, 1, 4, 3)
    shaken = shapely.transform(square, lambda points: points + 1e-6 * np.sin(99 * points))

    top = top_polygon(np.array([shaken]), Window(0, 0, 5, 5))

    np.testing.assert_array_equal(top, top_polygon(np.array([square]), Window(0, 0, 5, 5)))


def test_many_full_covers_are_burned_in_bounded_pieces(monkeypatch):
    monkeypatch.setattr("alps_qgis.engine.labels.rasterize._MAX_PIXELS", 10)
    shapes = np.array([shapely.box(0, 0, 7 - i, 7) for i in range(7)])

    assert top_polygon(shapes, Window(0, 0, 7, 7))[0].tolist() == [6, 5, 4, 3, 2, 1, 0]


def test_nothing_burns_nothing():
    assert (top_polygon(np.empty(0, object), Window(0, 0, 2, 2)) == -1).all()


def test_only_filled_polygons_are_polygonal():
    shapes = np.array([None, shapely.Point(1, 1), shapely.Polygon(), shapely.box(0, 0, 1, 1)], dtype=object)

    assert is_polygonal(shapes).tolist() == [False, False, False, True]


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 10_000), st.integers(1, 9))
def test_polygons_with_and_without_overlaps_are_burned_as_in_gdal(seed, n):
    random = np.random.default_rng(seed)
    corner, size = random.integers(-3, 16, (n, 2)), random.integers(1, 6, (n, 2))
    shapes = shapely.box(*corner.T, *(corner + size).T)

    assert (top_polygon(shapes, Window(0, 0, 16, 16)) == brute_force(shapes, 16, 16)).all()
