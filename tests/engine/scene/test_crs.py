from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from pyproj import CRS
from pyproj.exceptions import CRSError

from alps_qgis.engine.scene.crs import moves, same_crs

UTM31 = CRS.from_epsg(32631)
LOCAL = CRS.from_wkt('LOCAL_CS["site",UNIT["metre",1]]').to_wkt()
POINTS = np.array([[500_000.0, 5_000_000.0], [500_100.0, 5_000_200.0]])


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("EPSG:32631", UTM31.to_wkt(), True),
        ("EPSG:32631", "EPSG:32632", False),
        ("EPSG:4326", "OGC:CRS84", True),
        ("EPSG:4326", "EPSG:32631", False),
        # A local CRS does not say where its coordinates lie, nor does no CRS at all.
        (LOCAL, "EPSG:32631", True),
        (None, "EPSG:32631", True),
        ("nonsense", "EPSG:32631", True),
    ],
)
def test_crs_differ_only_where_both_are_known(a, b, same):
    assert same_crs(a, b) is same
    assert same_crs(b, a) is same


def test_description_of_esri_is_the_crs_of_its_epsg_code():
    europe = CRS.from_epsg(3035)
    esri = europe.to_wkt("WKT1_ESRI")

    assert not CRS.from_wkt(esri).equals(europe, ignore_axis_order=True)
    assert same_crs(esri, europe.to_wkt())
    there, _ = moves(esri, europe.to_wkt())
    assert there(POINTS).tolist() == POINTS.tolist()


def test_points_come_back_from_another_crs():
    there, back = moves("EPSG:32631", "EPSG:4326")

    assert there(POINTS)[0] == pytest.approx([3.0, 45.15], abs=0.01)
    assert back(there(POINTS)) == pytest.approx(POINTS, abs=1e-6)


def test_crs_that_is_not_known_leads_nowhere():
    with pytest.raises(CRSError):
        moves("nonsense", "EPSG:4326")


QUIET = """
import sys
sys.path.insert(0, sys.argv[1])
import alps_qgis.engine.__main__
import pyogrio, pyproj, rasterio, shapely, pyarrow
wkt = pyproj.CRS.from_epsg(32633).to_wkt("WKT1_GDAL")
end = wkt.rindex('UNIT["metre",1')
wkt = wkt[:end] + 'UNIT["kilometre",1000,AUTHORITY["EPSG","9036"]],AXIS["Easting",EAST],AXIS["Northing",NORTH]]'
options = dict(driver="GTiff", width=2, height=2, count=1, dtype="uint8", transform=rasterio.Affine(1, 0, 5, 0, -1, 0))
with rasterio.open(sys.argv[2] + "/a.tif", "w", crs=rasterio.crs.CRS.from_wkt(wkt), **options):
    pass
with rasterio.open(sys.argv[2] + "/a.tif") as scene:
    assert scene.crs.linear_units_factor == ("kilometre", 1000.0), scene.crs.linear_units_factor
assert rasterio.crs.CRS.from_epsg(32631).is_projected
assert pyproj.CRS.from_epsg(32631).is_projected
table = pyarrow.table({"geometry": [shapely.to_wkb(shapely.Point(0, 0))]})
options = dict(driver="GPKG", geometry_name="geometry", geometry_type="Point", crs="EPSG:32631", layer="a")
pyogrio.write_arrow(table, sys.argv[2] + "/a.gpkg", **options)
assert pyogrio.read_info(sys.argv[2] + "/a.gpkg", layer="a")["crs"] == "EPSG:32631"
"""


def test_every_library_finds_the_data_of_proj_and_says_nothing(tmp_path):
    """Fault 82: a scene in kilometres printed seven lines that PROJ's data are missing."""
    root = Path(__file__).parents[3]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("PROJ", "GDAL"))}
    done = subprocess.run(
        [sys.executable, "-I", "-c", QUIET, root, tmp_path], capture_output=True, text=True, env=environment
    )

    assert (done.returncode, done.stderr) == (0, "")
