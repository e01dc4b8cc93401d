from __future__ import annotations

from pathlib import Path

import pytest

from alps_qgis.engine.tables.layer_path import split_layer


@pytest.mark.parametrize(
    ("path", "expected"),
    [
        ("/a/b.gpkg", (Path("/a/b.gpkg"), None)),
        ("/a/b.gpkg|layername=x", (Path("/a/b.gpkg"), "x")),
        ("/a/b.gpkg|layername=x|subset=y", (Path("/a/b.gpkg"), "x")),
        ("/a/b.gpkg|subset=y", (Path("/a/b.gpkg"), None)),
    ],
)
def test_path_of_qgis_is_file_and_layer(path, expected):
    assert split_layer(path) == expected


def test_file_whose_name_holds_a_bar_stays_whole(tmp_path):
    (tmp_path / "a|b.gpkg").touch()

    assert split_layer(tmp_path / "a|b.gpkg") == (tmp_path / "a|b.gpkg", None)


@pytest.mark.parametrize("name", ["a|b.gpkg", "a|layername=b.gpkg"])
def test_file_whose_name_holds_a_bar_may_have_a_layer(tmp_path, name):
    """Fault 17."""
    (tmp_path / name).touch()

    assert split_layer(f"{tmp_path / name}|layername=x|subset=y") == (tmp_path / name, "x")


def test_missing_file_keeps_its_name_up_to_the_first_option():
    """Fault 17: the message then shows the whole name."""
    assert split_layer("/a/b|c.gpkg|layername=x") == (Path("/a/b|c.gpkg"), "x")
