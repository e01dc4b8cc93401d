from __future__ import annotations

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
