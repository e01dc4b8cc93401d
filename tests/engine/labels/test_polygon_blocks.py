"""What is drawn block by block must be what one block would give."""

from __future__ import annotations

import geopandas
import numpy as np
import pytest
import shapely
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scipy import ndimage

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.labels.paint import paint
from alps_qgis.engine.labels.polygons import polygonize
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.scene.class_raster import ClassRaster
from alps_qgis.engine.settings import PolygonSettings

from .conftest import grid_of, make_codebook, masks_of
from .test_polygons import EVERY_PIXEL, burn, make_classes

BLOCK = "alps_qgis.engine.labels.blocks.BLOCK"
MAX_VERTICES = "alps_qgis.engine.labels.dissolve.MAX_VERTICES"


class Said(Progress):
    def __init__(self):
        self.lines = []

    def say(self, message):
        self.lines.append(message)


def blobs(seed, height, width, n=4):
    """Return smooth fragments of n classes, some of it uncovered."""
    random = np.random.default_rng(seed)
    fields = [ndimage.gaussian_filter(random.standard_normal((height, width)), 2) for _ in range(n + 1)]
    return np.argmax(fields, axis=0) - 1


def draw(classes, folder, side, given_settings, **more):
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(BLOCK, side)
        result = polygonize(classes, folder / "p.gpkg", given_settings, overwrite=True, **more)
    polygons = geopandas.read_file(folder / "p.gpkg")
    polygons["geometry"] = shapely.normalize(polygons.geometry.to_numpy())
    order = [shape.wkb for shape in polygons.geometry]
    return result, polygons.iloc[np.argsort(order)].reset_index(drop=True)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(1, 20), st.integers(1, 20), st.integers(3, 11), st.integers(0, 12))
def test_polygons_do_not_depend_on_the_blocks(tmp_path, seed, height, width, side, min_unit_px):
    values = np.random.default_rng(seed).integers(-1, 2, (height, width))
    classes = make_classes(tmp_path / "c.tif", values)

    whole, expected = draw(classes, tmp_path, 2048, PolygonSettings(min_unit_px))
    result, polygons = draw(classes, tmp_path, side, PolygonSettings(min_unit_px))

    assert result == whole
    assert polygons.drop(columns="area_m2").equals(expected.drop(columns="area_m2"))
    assert polygons["area_m2"].to_numpy() == pytest.approx(expected["area_m2"].to_numpy())


def test_segments_of_a_component_are_counted_once_whatever_the_blocks(make_segments, tmp_path):
    labels = np.unique(np.kron(np.arange(81).reshape(9, 9), np.ones((4, 4))), return_inverse=True)[1].reshape(36, 36)
    random = np.random.default_rng(1)
    segments = make_segments(masks_of(labels), random.integers(0, 2, 81), confidence=random.random(81))
    paint(segments, make_codebook(), tmp_path / "c.tif")

    _, expected = draw(tmp_path / "c.tif", tmp_path, 2048, EVERY_PIXEL, segments=segments)
    _, polygons = draw(tmp_path / "c.tif", tmp_path, 5, EVERY_PIXEL, segments=segments)

    assert polygons["n_segments"].sum() == 81
    assert polygons["n_segments"].tolist() == expected["n_segments"].tolist()
    assert polygons["confidence"].to_numpy() == pytest.approx(expected["confidence"].to_numpy())


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.integers(0, 10_000), st.integers(7, 33), st.floats(0.5, 5))
def test_simplified_polygons_of_all_blocks_share_their_borders(tmp_path, seed, side, tolerance):
    values = blobs(seed, 40, 50)
    classes = make_classes(tmp_path / "c.tif", values)

    _, exact = draw(classes, tmp_path, side, EVERY_PIXEL)
    _, polygons = draw(classes, tmp_path, side, PolygonSettings(0, tolerance))

    shapes = polygons.geometry.to_numpy()
    assert len(polygons) == len(exact)
    assert (shapely.get_type_id(shapes) == shapely.GeometryType.POLYGON).all()
    assert shapely.is_valid(shapes).all()
    assert shapely.coverage_is_valid(shapes)
    # Nothing overlaps and no gap opens: what lies between two components belongs to one of them.
    whole = shapely.union_all(shapes)
    assert whole.area == pytest.approx(shapely.area(shapes).sum())
    if (values >= 0).all():
        assert whole.area == pytest.approx(40 * 50 * 100)


def test_covered_scene_is_covered_when_simplified_block_by_block(tmp_path):
    classes = make_classes(tmp_path / "c.tif", np.maximum(blobs(3, 60, 70), 0))

    _, polygons = draw(classes, tmp_path, 16, PolygonSettings(0, 2.0))

    shapes = polygons.geometry.to_numpy()
    assert shapely.area(shapes).sum() == pytest.approx(60 * 70 * 100)
    assert shapely.union_all(shapes).equals(shapely.box(500_000, 4_999_400, 500_700, 5_000_000))


def test_straight_border_along_a_block_has_no_vertices_of_its_pixels(tmp_path):
    # The border runs along x = 8, where two blocks meet; the corner of a third component ends on it.
    values = np.zeros((16, 16), int)
    values[:, 8:] = 1
    values[:5, 8:] = 2
    classes = make_classes(tmp_path / "c.tif", values)

    _, polygons = draw(classes, tmp_path, 8, PolygonSettings(0, 1.0))

    left = polygons.geometry[polygons["class_id"] == 0].iloc[0]
    # Four corners, the corner of the third component, and where the line between blocks ends on three sides; closed.
    assert sorted({y for x, y in left.exterior.coords if x == 500_080}) == [4_999_840, 4_999_920, 4_999_950, 5_000_000]
    assert shapely.coverage_is_valid(polygons.geometry.to_numpy())


def test_component_that_is_too_large_is_cut_along_the_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(MAX_VERTICES, 100)
    values = np.full((40, 40), 1)
    values[::2, 1:-1] = np.arange(20)[:, None] % 2 + 2
    values[1, 1] = 4
    classes = make_classes(tmp_path / "c.tif", values)
    said = Said()

    result, polygons = draw(classes, tmp_path, 10, EVERY_PIXEL, progress=said)

    comb = polygons[polygons["class_id"] == 1]
    assert result.n_cut_parts == 1
    assert result.to_dict()["n_cut_parts"] == 1
    assert len(comb) > 16
    assert result.n_polygons == len(polygons)
    # What is cut still covers what it covered, and nothing twice; other components are whole.
    np.testing.assert_array_equal(burn(polygons, grid_of(40, 40)), values)
    assert comb.area.sum() == (values == 1).sum() * 100
    assert polygons["class_id"].value_counts()[4] == 1
    assert len(said.lines) == 1
    assert said.lines[0].startswith("1 connected component of a class is too large for one polygon, with more than 100")


def test_segments_of_a_component_that_is_cut_count_for_its_fragments(make_segments, tmp_path, monkeypatch):
    monkeypatch.setattr(MAX_VERTICES, 3)
    segments = make_segments(masks_of(np.arange(4).repeat(5)[None]), [0, 0, 0, 0], confidence=[0.1, 0.2, 0.3, 0.4])
    paint(segments, make_codebook(), tmp_path / "c.tif")

    result, polygons = draw(tmp_path / "c.tif", tmp_path, 10, EVERY_PIXEL, segments=segments)

    assert result.n_cut_parts == 1
    assert sorted(polygons["n_segments"]) == [2, 2]
    assert sorted(polygons["confidence"]) == pytest.approx([0.15, 0.35])


def test_raster_that_changes_between_the_passes_is_refused(tmp_path, monkeypatch):
    # Two blocks: the fragments of the last one are kept from the first pass.
    monkeypatch.setattr(BLOCK, 2)
    classes = make_classes(tmp_path / "c.tif", [[1, 1, 2, 2]])
    read, asked = ClassRaster.read, []

    def changing(raster, window):
        asked.append(window)
        return read(raster, window) if len(asked) <= 2 else np.array([[1, 2]], np.uint8)

    monkeypatch.setattr(ClassRaster, "read", changing)

    with pytest.raises(SceneError, match="changed while it was read"):
        polygonize(classes, tmp_path / "p.gpkg", EVERY_PIXEL)
    assert not (tmp_path / "p.gpkg").exists()


def test_same_raster_gives_the_same_bytes_from_many_blocks(tmp_path, monkeypatch):
    monkeypatch.setattr(BLOCK, 7)
    classes = make_classes(tmp_path / "c.tif", blobs(0, 40, 40))

    polygonize(classes, tmp_path / "a.gpkg", PolygonSettings(4))
    polygonize(classes, tmp_path / "b.gpkg", PolygonSettings(4))

    assert (tmp_path / "a.gpkg").read_bytes() == (tmp_path / "b.gpkg").read_bytes()
