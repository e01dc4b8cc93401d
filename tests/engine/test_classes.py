"""Who owns a class: the rule of design.md, on small tables."""

from __future__ import annotations

import random
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.classes import MAX_CLASS_ID, ClassRow, ResolvedClass, resolve_classes


def row(cluster, class_id, name="", color="#112233", area=None, n=1):
    return ClassRow(cluster, class_id, name, color, n, area)


def test_rows_of_different_names_are_classes_of_their_own():
    resolved = resolve_classes([row(0, 0, "water", "#0000FF"), row(1, 1, "field", "#00ff00")])

    assert resolved.classes == (
        ResolvedClass(0, "water", "#0000ff", (0,)),
        ResolvedClass(1, "field", "#00ff00", (1,)),
    )
    assert resolved.of_cluster == {0: 0, 1: 1}
    assert resolved.problems == ()


def test_equal_trimmed_names_merge_to_the_smallest_id_and_the_largest_rows_colour():
    rows = [
        row(0, 5, " water", "#000001", area=10.0),
        row(1, 2, "water ", "#000002", area=3.0),
        row(2, 9, "water", "#000003", area=99.0),
        row(3, 3, "Water", "#000004", area=1.0),
    ]

    resolved = resolve_classes(rows)

    assert resolved.classes == (
        ResolvedClass(2, "water", "#000003", (0, 1, 2)),
        ResolvedClass(3, "Water", "#000004", (3,)),
    )
    assert resolved.of_class_id == {2: 2, 3: 3, 5: 2, 9: 2}
    assert resolved.of_cluster == {0: 2, 1: 2, 2: 2, 3: 3}


def test_without_areas_the_row_with_most_segments_is_the_largest():
    resolved = resolve_classes([row(0, 0, "a", "#000001", n=3), row(1, 1, "a", "#000002", n=8)])

    assert resolved.classes[0].color == "#000002"


def test_order_of_rows_never_matters():
    rows = [
        row(0, 5, "a", "#000001", 2.0),
        row(1, 2, "b", "#000002", 2.0),
        row(2, 5, "b", "#000003", 1.0),
        row(3, None, "c", "red"),
        row(4, None, None, None),
        row(None, 77, "a", "#000004", 2.0),
        row(1, 6, "d", "#000005"),
    ]
    expected = resolve_classes(rows, 9)
    for seed in range(20):
        shuffled = rows[:]
        random.Random(seed).shuffle(shuffled)
        assert resolve_classes(shuffled, 9) == expected


ANY_ROW = st.builds(
    ClassRow,
    cluster=st.none() | st.integers(0, 6),
    class_id=st.none() | st.integers(-1, 8) | st.just(70_000),
    class_name=st.none() | st.sampled_from(["", " ", "a", " a", "b", "c"]),
    color=st.none() | st.sampled_from(["red", "#0000FF", "#00ff00"]),
    n_segments=st.integers(0, 3),
    area_m2=st.none() | st.floats(0, 9),
)


@given(st.lists(ANY_ROW, max_size=12), st.randoms(use_true_random=False))
def test_any_table_gives_every_cluster_one_class_whatever_the_order_of_rows(rows, random):
    resolved = resolve_classes(rows, 7)

    class_ids = [found.class_id for found in resolved.classes]
    assert class_ids == sorted(set(class_ids))
    assert set(resolved.of_cluster) == set(range(7))
    assert set(resolved.of_class_id.values()) == set(class_ids)
    assert sorted(cluster for found in resolved.classes for cluster in found.clusters) == list(range(7))
    for found in resolved.classes:
        assert all(resolved.of_cluster[cluster] == found.class_id for cluster in found.clusters)
        assert found.name.strip()
        assert len(found.color) == 7
    random.shuffle(rows)
    assert resolve_classes(rows, 7) == resolved


def test_row_without_name_is_reported_and_keeps_a_class():
    resolved = resolve_classes([row(0, 4, None), row(1, 7, "  ")])

    assert [found.name for found in resolved.classes] == ["class 4", "class 7"]
    assert len(resolved.problems) == 2
    assert "class_id 4 has no class_name" in resolved.problems[0]


def test_bad_colour_is_reported_and_replaced_by_one_of_the_class():
    resolved = resolve_classes([row(0, 0, "a", "red", area=9.0), row(1, 1, "a", "#00FF0080", area=1.0)])

    assert resolved.classes[0].color == "#00ff00"
    assert resolved.problems == ("The colour 'red' of class 'a' is not '#rrggbb'; another colour was used.",)


def test_bad_colour_alone_gets_one_that_is_always_the_same():
    first, again = (resolve_classes([row(0, 3, "a", None)]) for _ in range(2))

    assert first.classes[0].color.startswith("#")
    assert first == again
    assert "not '#rrggbb'" in first.problems[0]


def test_row_without_cluster_is_a_class_for_overrides():
    resolved = resolve_classes([row(0, 0, "a"), row(None, 40, "shadow", "#010101")])

    assert resolved.classes[1] == ResolvedClass(40, "shadow", "#010101", ())
    assert resolved.of_class_id[40] == 40
    assert resolved.of_cluster == {0: 0}


def test_row_with_neither_cluster_nor_class_id_is_left_out_and_reported():
    resolved = resolve_classes([row(0, 0, "a"), row(None, None, "lost")])

    assert [found.name for found in resolved.classes] == ["a"]
    assert "'lost' has no class_id and no cluster" in resolved.problems[0]


def test_deleted_row_leaves_its_cluster_a_class():
    resolved = resolve_classes([row(0, 0, "a"), row(2, 1, "c")], n_clusters=3)

    # Cluster 1 cannot be class 1, which the user gave to cluster 2.
    assert resolved.of_cluster == {0: 0, 1: 2, 2: 1}
    assert resolved.classes[2].name == "Class 2"
    assert "no row for cluster 1" in resolved.problems[0]


def test_class_id_out_of_range_is_reported_and_replaced():
    resolved = resolve_classes([row(0, -4, "a"), row(1, 65535, "b"), row(2, 0, "c")])

    assert resolved.of_cluster == {0: 1, 1: 2, 2: 0} or resolved.of_cluster == {0: 2, 1: 1, 2: 0}
    assert len(resolved.problems) == 2


def test_rows_of_one_class_id_are_one_class_named_after_the_largest():
    resolved = resolve_classes([row(0, 3, "lake", area=1.0), row(1, 3, "water", area=5.0)])

    assert resolved.classes == (ResolvedClass(3, "water", "#112233", (0, 1)),)
    assert "'lake', 'water'" in resolved.problems[0]


def test_cluster_with_two_rows_belongs_to_the_first_and_is_reported():
    resolved = resolve_classes([row(0, 1, "a"), row(0, 2, "b")])

    assert resolved.of_cluster == {0: 1}
    assert [found.clusters for found in resolved.classes] == [(0,), ()]
    assert len(resolved.problems) == 1


@pytest.mark.parametrize("cluster", [MAX_CLASS_ID + 1, 2**31 - 1, -5])
def test_cluster_that_a_class_raster_cannot_hold_gets_the_next_free_class_id(cluster):
    found = resolve_classes([ClassRow(0, 0, "water", "#0000ff"), ClassRow(cluster, None, "odd", "#ff0000")])

    assert found.of_cluster == {0: 0, cluster: 1}
    assert any(f"cluster {cluster}" in problem for problem in found.problems)


def test_row_without_a_class_id_gets_a_lower_number_if_the_highest_is_used():
    rows = [ClassRow(0, MAX_CLASS_ID, "water", "#0000ff"), ClassRow(MAX_CLASS_ID, None, "forest", "#00ff00")]

    assert resolve_classes(rows).of_cluster == {0: MAX_CLASS_ID, MAX_CLASS_ID: 0}


def test_empty_table_has_no_classes():
    resolved = resolve_classes([])

    assert resolved.classes == ()
    assert resolved.problems == ()


def test_names_of_any_script_stay_as_they_are():
    """Fault 32."""
    resolved = resolve_classes([row(0, 0, "Gewässer"), row(1, 1, "森林"), row(2, 2, "'; DROP TABLE x --")])

    assert [found.name for found in resolved.classes] == ["Gewässer", "森林", "'; DROP TABLE x --"]


def test_rule_needs_the_standard_library_only():
    root = Path(__file__).resolve().parents[2]
    code = f"import sys; sys.path.insert(0, {str(root)!r}); import alps_qgis.engine.classes"

    # -S leaves site-packages out, as good as QGIS's own Python knows nothing of the engine's packages.
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr
