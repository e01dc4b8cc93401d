"""Styles that travel inside the files."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from alps_qgis.host.style_store import store_styles
from alps_qgis.host.tables.tags import CODEBOOK_PROPERTY, related_file

ROWS = [(0, 0, "a", "#ff0000", 3.0), (1, 1, "b", "#00ff00", 2.0)]


def test_files_opened_by_hand_have_their_style(
    project: QgsProject,
    make_codebook: Callable[..., str],
    make_polygons: Callable[..., str],
    make_segments: Callable[..., str],
) -> None:
    codebook = make_codebook(ROWS)
    files = {
        "segments": make_segments([(0, None), (1, None)]),
        "polygons": make_polygons([(0, "a", "#ff0000")]),
        "classes": codebook,
    }
    store_styles(files, codebook)
    for kind in ("segments", "polygons"):
        # As a user does: without a layer name the first layer opens.
        layer = QgsVectorLayer(files[kind], kind)
        assert [category.label() for category in layer.renderer().categories()] == ["a", "b"], kind
        assert related_file(layer, CODEBOOK_PROPERTY) == codebook
    table = QgsVectorLayer(codebook, "classes")
    assert table.editorWidgetSetup(table.fields().lookupField("color")).type() == "Color"
    assert [sub.split("!!::!!")[1] for sub in table.dataProvider().subLayers()] == ["classes"]


def test_a_file_of_many_segments_keeps_its_scale_limit_and_one_of_polygons_its_slider(
    project: QgsProject,
    make_codebook: Callable[..., str],
    make_polygons: Callable[..., str],
    make_segments: Callable[..., str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Fault 167: a file that is opened by hand is drawn as the layer of its run."""
    from alps_qgis.host.results import drawing

    monkeypatch.setattr(drawing, "_ALWAYS_UP_TO", 1)
    codebook = make_codebook(ROWS)
    files = {"segments": make_segments([(0, None), (1, None)]), "polygons": make_polygons([(0, "a", "#ff0000")])}
    store_styles(files, codebook)
    assert QgsVectorLayer(files["segments"], "s").hasScaleBasedVisibility()
    polygons = QgsVectorLayer(files["polygons"], "p")
    assert not polygons.hasScaleBasedVisibility()
    assert polygons.customProperty("embeddedWidgets/0/id") == "transparency"


def test_equal_layers_get_equal_bytes(
    project: QgsProject, make_codebook: Callable[..., str], make_polygons: Callable[..., str], tmp_path: Path
) -> None:
    codebook, one = make_codebook(ROWS), make_polygons([(0, "a", "#ff0000")])
    (tmp_path / "other").mkdir()
    other = shutil.copy(one, tmp_path / "other" / "scene_polygons.gpkg")
    for path in (one, str(other)):
        store_styles({"polygons": path}, codebook, {path: one})
    assert Path(one).read_bytes() == Path(other).read_bytes()


def test_nothing_is_written_without_a_codebook(project: QgsProject, make_polygons: Callable[..., str]) -> None:
    path = make_polygons([(0, "a", "#ff0000")])
    before = Path(path).read_bytes()
    store_styles({"polygons": path}, "/nowhere.gpkg")
    assert Path(path).read_bytes() == before
