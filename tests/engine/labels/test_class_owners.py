from __future__ import annotations

import json

import numpy as np
import pytest

from alps_qgis.engine.labels.class_owners import ClassOwners

OWNERS = ClassOwners({0: 3, 1: 4}, {3: 3, 4: 4, 9: 4})


def test_override_counts_before_the_cluster_if_it_names_a_class():
    cluster, override = np.array([0, 0, 0, 1, -1, 7]), np.array([-1, 9, 8, -1, 4, -1])

    assert OWNERS.classes(cluster, override).tolist() == [3, 4, 3, 4, 4, -1]
    assert OWNERS.named(override).tolist() == [-1, 4, -1, -1, 4, -1]


def test_provenance_of_a_class_raster_keeps_them_as_json():
    kept = json.loads(json.dumps(OWNERS.to_provenance()))

    assert ClassOwners.from_provenance(kept) == OWNERS
    assert ClassOwners.from_provenance({}) is None


@pytest.mark.parametrize(
    "kept",
    [5, [], "x", {"of_cluster": 5}, {"of_cluster": [[1, "a"]]}, {"of_class_id": [[1]]}, {"of_cluster": [[10**12, 0]]}],
)
def test_provenance_that_is_damaged_gives_no_tables(kept):
    """Fault 73."""
    assert ClassOwners.from_provenance({"class_owners": kept}) is None
