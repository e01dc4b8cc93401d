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
