"""Boxes from vector layers, in any CRS."""

from __future__ import annotations

import warnings
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from pyproj import CRS, Transformer

from alps_qgis.engine.annotations.boxes import Annotations
from alps_qgis.engine.annotations.vector import read_vector_boxes
from alps_qgis.engine.errors import AnnotationError
from alps_qgis.engine.scene.raster_grid import RasterGrid

UTM = CRS.from_epsg(32633).to_wkt()
GRID = RasterGrid(100, 80, Affine(2, 0, 500000, 0, -2, 5000000), UTM)


def write(path: Path, geometries: list[Any], crs: str | None = "EPSG:32633", **fields: list[Any]) -> Path:
    wkb = np.array([None if each is None else shapely.to_wkb(each) for each in geometries], object)
    columns = [np.array(values, object if isinstance(values[0], str) else None) for values in fields.values()]
    with warnings.catch_warnings():
        warnings.filterwarnings("ignore", message="'crs' was not provided")
        pyogrio.raw.write(
            path, wkb, columns, list(fields), crs=crs, geometry_type="Unknown", driver="GPKG", layer="boxes"
        )
    return path


def on_ground(pixels: list[list[float]]) -> Any:
    return shapely.Polygon(GRID.to_map(np.array(pixels, float)))


SQUARE = [[10, 20], [30, 20], [30, 50], [10, 50]]


def only(found: Annotations) -> Any:
    (image,) = found.images
    return image.boxes


def test_an_upright_polygon_gives_its_pixel_corners(tmp_path: Path) -> None:
    boxes = only(read_vector_boxes(write(tmp_path / "b.gpkg", [on_ground(SQUARE)], kind=["ship"]), GRID, "kind"))
    assert (boxes.corners.tolist(), boxes.oriented.tolist()) == ([SQUARE], [False])
    assert (boxes.class_name.tolist(), boxes.box_id.tolist()) == (["ship"], [1])


def test_another_crs_leads_to_the_same_pixels_and_stays_upright(tmp_path: Path) -> None:
    to_lonlat = Transformer.from_crs(UTM, "EPSG:4326", always_xy=True)
    moved = shapely.transform(on_ground(SQUARE), lambda xy: np.stack(to_lonlat.transform(*xy.T), axis=1))
    boxes = only(read_vector_boxes(write(tmp_path / "b.gpkg", [moved], "EPSG:4326"), GRID))
    assert np.allclose(boxes.corners, [SQUARE], atol=1e-3)
    assert (boxes.oriented.tolist(), boxes.class_name.tolist()) == ([False], ["object"])


def test_four_corners_of_a_turned_box_are_kept_and_others_get_the_smallest_rectangle(tmp_path: Path) -> None:
    diamond = [[30.0, 20], [50, 40], [30, 60], [10, 40]]
    hexagon = [[30.0, 20], [40, 30], [50, 40], [30, 60], [20, 50], [10, 40]]
    dented = [[10.0, 10], [30, 10], [12, 12], [10, 30]]
    layer = write(tmp_path / "b.gpkg", [on_ground(each) for each in (diamond, hexagon, dented)])
    boxes = only(read_vector_boxes(layer, GRID))
    assert boxes.oriented.tolist() == [True, True, False]
    assert boxes.corners[0].tolist() == diamond
    assert sorted(np.round(boxes.corners[1], 4).tolist()) == sorted(diamond)
    assert boxes.bboxes[2].tolist() == [10, 10, 30, 30]


def test_counts_in_are_counts_out(tmp_path: Path) -> None:
    geometries = [
        on_ground(SQUARE),
        None,
        shapely.Polygon(),
        shapely.Point(500020, 4999960),
        shapely.LineString([(500020, 4999960), (500040, 4999960)]),
        on_ground([[10, 10], [10, 20], [10, 30], [10, 10]]),
        on_ground([[500, 10], [510, 10], [510, 20]]),
        on_ground([[-500, 10], [-510, 10], [-510, 20]]),
        on_ground(SQUARE),
    ]
    scores = [0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 7.0]
    found = read_vector_boxes(write(tmp_path / "b.gpkg", geometries, score=scores), GRID, None, "score")
    assert len(only(found)) == 1
    assert len(only(found)) + sum(flaw.n_entries for flaw in found.flaws) == len(geometries)
    text = "\n".join(flaw.message for flaw in found.flaws)
    missing = "feature 2 was left out: it has no geometry"
    for words in (missing, "not a polygon", "no area", "outside the scene: 2 boxes"):
        assert words in text
    assert "its score is 7.0" in text


def test_a_null_class_is_a_flaw_and_a_null_score_is_none(tmp_path: Path) -> None:
    layer = write(
        tmp_path / "b.gpkg",
        [on_ground(SQUARE)] * 2,
        kind=["tree", None],
        score=[np.nan, 0.5],
    )
    found = read_vector_boxes(layer, GRID, "kind", "score")
    assert np.isnan(only(found).score).tolist() == [True]
    assert ["it has no class" in flaw.message for flaw in found.flaws] == [True]


def test_numbers_and_marks_of_difficulty_are_read_as_text_and_bool(tmp_path: Path) -> None:
    layer = write(tmp_path / "b.gpkg", [on_ground(SQUARE)] * 2, kind=[3, 4], hard=[1, 0])
    boxes = only(read_vector_boxes(f"{layer}|layername=boxes", GRID, "kind", difficult_field="hard"))
    assert (boxes.class_name.tolist(), boxes.difficult.tolist()) == (["3", "4"], [True, False])


def test_a_layer_for_a_scene_without_a_place_counts_rows_downwards_from_zero(tmp_path: Path) -> None:
    layer = write(tmp_path / "b.gpkg", [shapely.box(10, -50, 30, -20)], None)
    boxes = only(read_vector_boxes(layer, RasterGrid(100, 80)))
    assert boxes.bboxes.tolist() == [[10, 20, 30, 50]]


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("none.gpkg", None, "does not exist"),
        ("text.gpkg", b"no layer", "cannot be read"),
        ("empty.geojson", b"", "cannot be read"),
    ],
)
def test_what_is_no_layer_is_an_error_that_names_it(
    tmp_path: Path, name: str, content: bytes | None, words: str
) -> None:
    if content is not None:
        (tmp_path / name).write_bytes(content)
    with pytest.raises(AnnotationError, match=f"{name}.*{words}"):
        read_vector_boxes(tmp_path / name, GRID)


def test_a_geopackage_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    layer = write(tmp_path / "b.gpkg", [on_ground(SQUARE)] * 500)
    layer.write_bytes(layer.read_bytes()[:-4096])
    with pytest.raises(AnnotationError, match="b.gpkg is cut off"):
        read_vector_boxes(layer, GRID)


def test_a_field_that_is_missing_is_named_with_those_that_are_there(tmp_path: Path) -> None:
    layer = write(tmp_path / "b.gpkg", [on_ground(SQUARE)], kind=["tree"])
    with pytest.raises(AnnotationError, match="no field 'klass'; choose from kind"):
        read_vector_boxes(layer, GRID, "klass")


def test_an_empty_layer_is_a_scene_without_boxes(tmp_path: Path) -> None:
    layer = tmp_path / "b.geojson"
    layer.write_text('{"type": "FeatureCollection", "features": []}')
    found = read_vector_boxes(layer, GRID)
    assert (len(only(found)), found.flaws) == (0, ())


def test_the_shapefile_of_deepforest_lies_on_its_scene(shared_data: Path) -> None:
    from alps_qgis.engine.scene.scene import open_scene

    with open_scene(shared_data / "deepforest" / "australia.tif") as scene:
        found = read_vector_boxes(shared_data / "deepforest" / "australia.shp", scene.grid)
    assert (len(only(found)), found.flaws) == (1, ())
    assert np.allclose(only(found).bboxes, [[240.23, 129, 660.21, 596.78]], atol=0.01)
