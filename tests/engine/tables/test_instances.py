from __future__ import annotations

import numpy as np
import pyogrio
import pytest
import shapely

from alps_qgis.engine.errors import OutputError, SegmentsError
from alps_qgis.engine.scene.raster_grid import RasterGrid
from alps_qgis.engine.tables.instances import (
    InstanceBatch,
    InstancesMeta,
    read_instances,
    read_instances_meta,
    write_instances,
)

META = InstancesMeta(RasterGrid(10, 10), "0123456789abcdef", "scene.tif", ((0, "Schiff ⛵", "#123456"),), {"a": 1})


def batch(n: int) -> InstanceBatch:
    numbers = np.arange(n)
    return InstanceBatch(
        np.array([shapely.MultiPolygon([shapely.box(i, -1, i + 1, 0)]) for i in numbers], dtype=object),
        {
            "instance_id": numbers.astype(np.int64),
            "class_id": np.zeros(n, np.int32),
            "class_name": np.array(["Schiff ⛵"] * n, dtype=object),
            "score": np.linspace(0, 1, n, dtype=np.float32),
            "box_score": np.full(n, np.nan, dtype=np.float32),
            "difficult": numbers % 2 == 0,
            "oriented": numbers % 3 == 0,
            "box": np.array(["POLYGON EMPTY"] * n, dtype=object),
            "area_px": np.ones(n, np.int64),
            "area_m2": np.full(n, np.nan),
        },
    )


def test_what_is_written_is_read_back(tmp_path):
    path, given = tmp_path / "i.gpkg", batch(7)
    assert write_instances(path, [given], META) == 7
    (found,) = read_instances(path)
    assert shapely.equals(found.geometry, given.geometry).all()
    for name, values in given.columns.items():
        if values.dtype.kind == "f":
            assert np.array_equal(found[name], values, equal_nan=True), name
        else:
            assert found[name].tolist() == values.tolist(), name
    assert read_instances_meta(path) == META


def test_missing_numbers_are_null_in_the_table(tmp_path):
    write_instances(tmp_path / "i.gpkg", [batch(2)], META)
    table = pyogrio.read_dataframe(tmp_path / "i.gpkg", layer="instances")
    assert table["box_score"].isna().all()
    assert table["difficult"].dtype == bool


def test_only_instances_that_touch_a_rectangle_are_read(tmp_path):
    write_instances(tmp_path / "i.gpkg", [batch(7)], META)
    (found,) = read_instances(f"{tmp_path / 'i.gpkg'}|layername=instances", bbox=(4.2, -0.5, 5.5, -0.4))
    assert found["instance_id"].tolist() == [4, 5]


def test_batches_are_no_larger_than_asked_for(tmp_path):
    write_instances(tmp_path / "i.gpkg", [batch(5), batch(2)], META)
    assert [len(found) for found in read_instances(tmp_path / "i.gpkg", chunk=3)] == [3, 3, 1]


def test_file_of_no_instances_is_complete(tmp_path):
    assert write_instances(tmp_path / "i.gpkg", [], META) == 0
    assert list(read_instances(tmp_path / "i.gpkg")) == []
    assert read_instances_meta(tmp_path / "i.gpkg") == META


def test_layer_of_another_program_has_no_metadata_and_lacks_columns(tmp_path):
    path = tmp_path / "other.gpkg"
    box = shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)]))
    pyogrio.raw.write(path, box, [np.array([1])], ["n"], layer="instances", geometry_type="Polygon", driver="GPKG")
    assert read_instances_meta(path) is None
    with pytest.raises(SegmentsError, match="no column 'instance_id'"):
        list(read_instances(path))


@pytest.mark.parametrize("damage", ["missing", "cut off", "text"])
def test_damaged_file_is_named_with_what_to_do(tmp_path, damage):
    path = tmp_path / "damaged.gpkg"
    write_instances(path, [batch(500)], META)
    whole = path.read_bytes()
    path.unlink()
    if damage != "missing":
        path.write_bytes(whole[: len(whole) // 2] if damage == "cut off" else b"no database")
    with pytest.raises(SegmentsError, match=r"damaged\.gpkg .*alps boxes"):
        list(read_instances(path))


def test_error_in_the_stream_leaves_nothing(tmp_path):
    def broken():
        yield batch(3)
        raise OutputError("in the middle")

    with pytest.raises(OutputError, match="in the middle"):
        write_instances(tmp_path / "i.gpkg", broken(), META)
    assert list(tmp_path.iterdir()) == []
