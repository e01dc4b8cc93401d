"""Names for classes from maps that have names: polygons and rasters, in other CRSs and resolutions."""

from __future__ import annotations

import csv
import json

import geopandas
import numpy as np
import pyogrio
import pytest
import shapely
from affine import Affine
from pyproj import Transformer

from alps_qgis.engine.classes import ClassRow
from alps_qgis.engine.errors import OutputError, SegmentsError, SettingsError, TruthError
from alps_qgis.engine.explore.name_from import CrosswalkPlan, name_from
from alps_qgis.engine.progress import Progress
from alps_qgis.engine.settings import CrosswalkSettings
from alps_qgis.engine.tables.codebook import read_codebook, write_codebook
from tests.engine.factories import TEN_METRES, UTM31, make_raster
from tests.engine.labels.conftest import grid_of, make_codebook, make_segments, masks_of

__all__ = ["make_segments"]

LABELS = np.repeat([[0] * 4 + [1] * 4 + [2] * 2], 10, axis=0)
"""10 × 10 pixels of 10 m: 40 of cluster 0, 40 of cluster 1 and 20 of cluster 2."""


class Kept(Progress):
    def __init__(self):
        self.warnings = []

    def warn(self, message):
        self.warnings.append(message)


@pytest.fixture
def scene(make_segments, tmp_path):
    """Return segments of three clusters, and a codebook whose classes have automatic names."""
    codebook = tmp_path / "codebook.gpkg"
    write_codebook(codebook, make_codebook(("Class 1", "Class 2", "Class 3")))
    return {"segments": [make_segments(masks_of(LABELS), [0, 1, 2])], "codebook": codebook}


def box(col, row, width, height):
    """Return a rectangle of pixels in map coordinates."""
    left, top = 500_000 + 10 * col, 5_000_000 - 10 * row
    return shapely.box(left, top - 10 * height, left + 10 * width, top)


def polygons(path, shapes, crs=UTM31, field="class"):
    """Write a layer from (name, geometry)."""
    frame = geopandas.GeoDataFrame({field: [name for name, _ in shapes]}, geometry=[shape for _, shape in shapes])
    frame.set_crs(crs).to_file(path)
    return path


def run(scene, reference, progress=None, **changes):
    return name_from(CrosswalkPlan(**scene, reference=reference, **changes), progress or Progress())


def proposals(result):
    return {each["class_name"]: each["proposal"] for each in result["classes"]}


def test_a_class_is_called_by_the_reference_that_covers_most_of_it(scene, tmp_path):
    # Water covers all 40 pixels of cluster 0 and 10 of cluster 1; wood the other 30, and 5 of the 20 of cluster 2.
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 10)), ("wood", box(5, 0, 3, 10))])
    polygons(
        tmp_path / "more.gpkg", [("water", box(0, 0, 5, 10)), ("wood", box(5, 0, 3, 10)), ("wood", box(8, 0, 1, 5))]
    )

    result = run(scene, reference)
    more = run(scene, tmp_path / "more.gpkg")

    assert proposals(result) == {"Class 1": "water", "Class 2": "wood", "Class 3": None}
    second = result["classes"][1]
    assert second["best"] == [{"name": "wood", "share": 0.75}, {"name": "water", "share": 0.25}]
    assert result["classes"][2]["reason"] == "little reference"
    # 70 of the 80 pixels that both have are right; water has 50, of which 40 are found.
    assert result["overall"]["agreement"] == pytest.approx(70 / 80)
    water, wood = result["overall"]["reference"]
    assert (water["found"], water["right"], water["iou"]) == (0.8, 1.0, 0.8)
    assert (wood["found"], wood["right"], wood["iou"]) == (1.0, 0.75, 0.75)
    assert result["overall"]["miou"] == pytest.approx((0.8 + 0.75) / 2)
    assert more["classes"][2]["covered"] == 0.25
    assert proposals(more)["Class 3"] == "wood"
    assert more["joined"] == {"wood": 2}


def test_the_table_has_the_area_of_every_overlap(scene, tmp_path):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 10)), ("wood", box(5, 0, 3, 10))])

    run(scene, reference, table=tmp_path / "table.csv")
    run(scene, reference, table=tmp_path / "table.gpkg")

    rows = list(csv.DictReader((tmp_path / "table.csv").open()))
    found = {
        (row["cluster"], row["reference"]): (int(row["n_px"]), row["share"], row["reference_share"]) for row in rows
    }
    assert found == {
        ("0", "water"): (40, "1.0", "0.8"),
        ("1", "wood"): (30, "0.75", "1.0"),
        ("1", "water"): (10, "0.25", "0.2"),
        ("2", ""): (20, "", ""),
    }
    # Pixels of 10 m in UTM.
    assert sum(float(row["area_m2"]) for row in rows) == pytest.approx(100 * 100)
    table = pyogrio.read_dataframe(tmp_path / "table.gpkg", layer="crosswalk")
    assert table["n_px"].tolist() == [int(row["n_px"]) for row in rows]


def test_a_name_that_the_user_gave_stays(scene, tmp_path):
    """Fault 390."""
    write_codebook(scene["codebook"], make_codebook(("river", "Class 2", "Class 3")))
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 10, 10))])

    result = run(scene, reference, new_codebook=tmp_path / "new.gpkg")

    assert result["classes"][0]["proposal"] is None
    assert result["classes"][0]["reason"] == "named"
    assert [row.class_name for row in read_codebook(tmp_path / "new.gpkg").rows] == ["river", "water", "water"]
    assert result["n_accepted"] == 2


def test_rows_that_users_merged_under_their_own_name_stay(scene, tmp_path):
    """Fault 390."""
    rows = [ClassRow(0, 0, "river", "#000000"), ClassRow(1, 0, "Class 1", "#000000"), ClassRow(2, 2, None, "#000000")]
    write_codebook(scene["codebook"], make_codebook(rows=tuple(rows)))
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 10, 10))])

    run(scene, reference, new_codebook=tmp_path / "new.gpkg")

    assert [row.class_name for row in read_codebook(tmp_path / "new.gpkg").rows] == ["river", "Class 1", "water"]


def test_proposals_are_accepted_one_by_one(scene, tmp_path):
    before = scene["codebook"].read_bytes()
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 4, 10)), ("wood", box(4, 0, 6, 10))])

    result = run(scene, reference, accepted=[1], new_codebook=tmp_path / "new.gpkg")

    assert result["n_proposed"] == 3
    assert [row.class_name for row in read_codebook(tmp_path / "new.gpkg").rows] == ["Class 1", "wood", "Class 3"]
    assert scene["codebook"].read_bytes() == before


@pytest.mark.parametrize(
    ("accepted", "said"), [([7], "does not have"), ([2], "no name is proposed"), ([0, 2], "no name is proposed")]
)
def test_only_proposals_can_be_accepted(scene, tmp_path, accepted, said):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 10))])

    with pytest.raises(SettingsError, match=said):
        run(scene, reference, accepted=accepted, new_codebook=tmp_path / "new.gpkg")

    assert not (tmp_path / "new.gpkg").exists()


def test_the_user_sets_how_much_is_enough(scene, tmp_path):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(4, 0, 1, 10)), ("wood", box(5, 0, 3, 10))])

    assert proposals(run(scene, reference, settings=CrosswalkSettings(share=0.75)))["Class 2"] == "wood"
    mixed = run(scene, reference, settings=CrosswalkSettings(share=0.76))["classes"][1]
    assert (mixed["proposal"], mixed["reason"]) == (None, "mixed")


def test_of_two_equal_shares_none_is_proposed(scene, tmp_path):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(4, 0, 2, 10)), ("wood", box(6, 0, 2, 10))])

    assert run(scene, reference)["classes"][1]["reason"] == "mixed"


def test_small_polygons_lie_on_large_ones_and_features_without_a_class_do_not_count(scene, tmp_path):
    """Fault 391."""
    shapes = [("pond", box(0, 0, 2, 5)), ("park", box(0, 0, 10, 10)), (None, box(0, 0, 1, 1)), (" ", box(0, 0, 1, 1))]
    progress = Kept()

    result = run(scene, polygons(tmp_path / "map.gpkg", shapes), progress)

    assert result["classes"][0]["best"] == [{"name": "park", "share": 0.75}, {"name": "pond", "share": 0.25}]
    assert any("2 features" in warning and "no value" in warning for warning in progress.warnings)


def test_segments_with_a_class_of_their_own_count_for_that_class(make_segments, scene, tmp_path):
    # Cluster 1 was corrected to class 0 by hand.
    segments = make_segments(masks_of(LABELS), [0, 1, 2], override=[-1, 0, -1], name="corrected")
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 8, 10))])

    result = run({**scene, "segments": [segments]}, reference, table=tmp_path / "table.csv")

    assert result["classes"][0]["agreement"] == 1.0
    assert result["classes"][1]["reason"] == "empty"
    rows = list(csv.DictReader((tmp_path / "table.csv").open()))
    assert [(row["class_id"], row["cluster"], row["n_px"]) for row in rows][:2] == [("0", "0", "40"), ("0", "", "40")]


def test_another_crs_gives_the_same_overlaps(scene, tmp_path):
    """Fault 389."""
    names = [("water", box(0, 0, 5, 10)), ("wood", box(5, 0, 3, 10))]
    polygons(tmp_path / "map.gpkg", names)
    geopandas.read_file(tmp_path / "map.gpkg").to_crs("EPSG:3857").to_file(tmp_path / "other.geojson")

    here, there = run(scene, tmp_path / "map.gpkg"), run(scene, tmp_path / "other.geojson")

    assert here["classes"] == there["classes"]


@pytest.mark.parametrize("dtype", ["uint8", "float32"])
def test_a_class_raster_of_the_same_grid_names_classes_by_its_palette(scene, tmp_path, dtype):
    values = np.where(LABELS == 0, 80, 10).astype(dtype)
    palette = {"80": "water", "10": "wood"}

    raster = make_raster(tmp_path / "map.tif", values)

    assert proposals(run(scene, raster, palette=palette)) == {"Class 1": "water", "Class 2": "wood", "Class 3": "wood"}


def test_a_raster_without_names_warns_that_classes_would_be_called_by_numbers(scene, tmp_path):
    progress = Kept()

    result = run(scene, make_raster(tmp_path / "map.tif", np.where(LABELS == 0, 80, 10).astype(np.uint8)), progress)

    assert proposals(result)["Class 1"] == "80"
    assert any("does not name all of its values (10, 80)" in warning for warning in progress.warnings)


@pytest.mark.parametrize("factor", [0.5, 2, 100])
def test_a_raster_of_another_resolution_and_crs_is_read_at_the_centres_of_pixels(scene, tmp_path, factor, monkeypatch):
    """Fault 389."""
    # The reference is water left of 500,040 m and wood right of it, in degrees.
    monkeypatch.setattr("alps_qgis.engine.explore.reference._MAX_READ_PX", 20_000)
    move = Transformer.from_crs(UTM31, "EPSG:4326", always_xy=True)
    (left, top), (right, bottom) = move.transform(500_000, 5_000_000), move.transform(500_100, 4_999_900)
    n = round(10 * factor)
    border = move.transform(500_040, 4_999_950)[0]
    lon = left + (np.arange(n) + 0.5) * (right - left) / n
    values = np.tile(np.where(lon < border, 1, 2).astype(np.uint8), (n, 1))
    transform = Affine((right - left) / n, 0, left, 0, (bottom - top) / n, top)
    make_raster(tmp_path / "map.tif", values, crs="EPSG:4326", transform=transform)

    result = run(scene, tmp_path / "map.tif", palette={"1": "water", "2": "wood"})

    found = proposals(result)
    if factor >= 1:
        assert found == {"Class 1": "water", "Class 2": "wood", "Class 3": "wood"}
        assert result["overall"]["agreement"] > 0.97
    else:
        # One pixel of the reference is 20 m wide, and its border lies where it should.
        assert found["Class 1"] == "water"


def test_nodata_and_the_number_255_beside_others_say_nothing(scene, tmp_path):
    """Fault 391."""
    values = np.where(LABELS == 0, 255, np.where(LABELS == 1, 7, 9)).astype(np.uint8)

    by_custom = run(scene, make_raster(tmp_path / "a.tif", values))
    declared = run(scene, make_raster(tmp_path / "b.tif", values, nodata=9))
    named = run(scene, make_raster(tmp_path / "c.tif", values), palette={"255": "sea"})
    mask = run(scene, make_raster(tmp_path / "d.tif", np.where(LABELS == 0, 255, 0).astype(np.uint8)))

    assert proposals(by_custom) == {"Class 1": None, "Class 2": "7", "Class 3": "9"}
    assert proposals(declared) == {"Class 1": "255", "Class 2": "7", "Class 3": None}
    assert proposals(named)["Class 1"] == "sea"
    assert proposals(mask) == {"Class 1": "255", "Class 2": "0", "Class 3": "0"}


def test_classes_can_be_ignored_by_name_or_value(scene, tmp_path):
    values = np.where(LABELS == 0, 1, 2).astype(np.uint8)
    raster = make_raster(tmp_path / "map.tif", values)

    by_value = run(scene, raster, ignore=[1], palette={"1": "clutter", "2": "wood"})
    by_name = run(scene, raster, ignore=["clutter"], palette={"1": "clutter", "2": "wood"})

    assert by_value["classes"] == by_name["classes"]
    assert proposals(by_value) == {"Class 1": None, "Class 2": "wood", "Class 3": "wood"}
    with pytest.raises(SettingsError, match="ignore has 'sand'"):
        run(scene, raster, ignore=["sand"])


def test_a_coloured_raster_without_georeferencing_fits_a_scene_of_its_size(scene, tmp_path):
    blue, red = (0, 0, 255), (255, 0, 0)
    values = np.where(LABELS[None] == 0, np.array(blue)[:, None, None], np.array(red)[:, None, None]).astype(np.uint8)
    make_raster(tmp_path / "map.png", values, crs=None, transform=None, driver="PNG")

    result = run(scene, tmp_path / "map.png", palette={"#0000ff": "water", "#ff0000": "roof"})

    assert proposals(result) == {"Class 1": "water", "Class 2": "roof", "Class 3": "roof"}


def test_the_result_does_not_depend_on_the_blocks(scene, tmp_path, monkeypatch):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 7)), ("wood", box(3, 3, 5, 7))])
    raster = make_raster(tmp_path / "map.tif", np.arange(100, dtype=np.uint8).reshape(10, 10) // 30)
    whole = run(scene, reference), run(scene, raster)

    monkeypatch.setattr("alps_qgis.engine.explore.overlaps._BLOCK", 3)

    assert (run(scene, reference), run(scene, raster)) == whole


def test_several_scenes_count_together(make_segments, scene, tmp_path):
    other = make_segments(masks_of(np.zeros((10, 10), int)), [0], name="other", grid=_east())
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 4, 10)), ("wood", box(10, 0, 10, 10))])

    result = run({**scene, "segments": [*scene["segments"], other]}, reference)

    assert result["classes"][0]["best"] == [
        {"name": "wood", "share": pytest.approx(100 / 140)},
        {"name": "water", "share": pytest.approx(40 / 140)},
    ]


def _east():
    return grid_of(10, 10, TEN_METRES @ Affine.translation(10, 0))


def test_result_is_ready_for_json(scene, tmp_path):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 10))])

    json.dumps(run(scene, reference, table=tmp_path / "table.gpkg"), allow_nan=False)


def test_scenes_without_a_crs_have_pixels_instead_of_areas(make_segments, scene, tmp_path):
    segments = make_segments(
        masks_of(LABELS), [0, 1, 2], name="plain", grid=grid_of(10, 10, crs=None, georeferencing="none")
    )
    raster = make_raster(tmp_path / "map.png", LABELS.astype(np.uint8), crs=None, transform=None, driver="PNG")

    result = run({**scene, "segments": [segments]}, raster, table=tmp_path / "table.csv")

    assert result["overall"]["unit"] == "px"
    assert result["overall"]["agreement"] == 1.0
    assert {row["area_m2"] for row in csv.DictReader((tmp_path / "table.csv").open())} == {""}


def test_references_that_cannot_be_used_are_refused_at_the_door(scene, make_segments, tmp_path):
    """Faults 389 and 391."""
    far = polygons(tmp_path / "far.gpkg", [("water", box(1000, 0, 5, 10))])
    no_field = polygons(tmp_path / "field.gpkg", [("water", box(0, 0, 5, 10))], field="landuse")
    empty = polygons(tmp_path / "empty.gpkg", [(None, box(0, 0, 5, 10))])
    points = tmp_path / "points.gpkg"
    geopandas.GeoDataFrame({"class": ["a"]}, geometry=[shapely.Point(0, 0)], crs=UTM31).to_file(points)
    far_raster = make_raster(
        tmp_path / "far.tif", np.ones((5, 5), np.uint8), transform=TEN_METRES @ Affine.translation(500, 0)
    )
    plain = make_raster(tmp_path / "plain.png", np.ones((5, 5), np.uint8), crs=None, transform=None, driver="PNG")
    photo = make_raster(tmp_path / "photo.tif", np.arange(10_000, dtype=np.uint16).reshape(100, 100))
    nodata = make_raster(tmp_path / "nodata.tif", np.zeros((10, 10), np.uint8), nodata=0)
    unplaced = make_segments(
        masks_of(LABELS), [0, 1, 2], name="plain", grid=grid_of(10, 10, crs=None, georeferencing="none")
    )

    for reference, said, more in (
        (far, "does not overlap", {}),
        (far_raster, "does not overlap", {}),
        (no_field, "none of the fields", {}),
        (no_field, "no field 'use'; choose from landuse", {"field": "use"}),
        (empty, "has no value", {}),
        (points, "holds the geometry type Point", {}),
        (plain, "not georeferenced", {}),
        (nodata, "has no class where the scenes lie", {}),
        (far_raster, "does not have fields", {"field": "class"}),
        (far, "leave out the palette", {"palette": {"1": "a"}}),
        (tmp_path / "missing.gpkg", "does not exist", {}),
    ):
        with pytest.raises(TruthError, match=said):
            run(scene, reference, **more)
    with pytest.raises(TruthError, match="cannot be laid over"):
        run({**scene, "segments": [unplaced]}, far)
    transform = TEN_METRES @ Affine.scale(0.1)
    with pytest.raises(TruthError, match="different values"):
        big = make_segments(masks_of(np.zeros((100, 100), int)), [0], name="big", grid=grid_of(100, 100, transform))
        make_raster(photo, np.arange(10_000, dtype=np.uint16).reshape(100, 100), transform=transform)
        run({**scene, "segments": [big]}, photo)


def test_segments_of_another_codebook_are_refused(scene, make_segments, tmp_path):
    """Fault 392."""
    write_codebook(tmp_path / "other.gpkg", make_codebook(centroids=np.eye(4, dtype=np.float32)[[1, 0, 2]]))
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 10))])
    bare = make_segments(masks_of(LABELS), [-1, -1, -1], name="bare")

    with pytest.raises(SegmentsError, match="clusters of another codebook than other.gpkg"):
        run({**scene, "codebook": tmp_path / "other.gpkg"}, reference)
    with pytest.raises(SegmentsError, match="has no clusters yet"):
        run({**scene, "segments": [bare]}, reference)
    with pytest.raises(SegmentsError, match="No segments file"):
        run({**scene, "segments": []}, reference)


def test_outputs_are_checked_before_any_work(scene, tmp_path):
    reference = polygons(tmp_path / "map.gpkg", [("water", box(0, 0, 5, 10))])

    with pytest.raises(OutputError, match=r"ends in \.gpkg or \.csv"):
        run(scene, reference, table=tmp_path / "table.txt")
    with pytest.raises(OutputError, match="input"):
        run(scene, reference, new_codebook=scene["codebook"], overwrite=True)
    with pytest.raises(SettingsError, match="without a new codebook"):
        run(scene, reference, accepted=[0])
