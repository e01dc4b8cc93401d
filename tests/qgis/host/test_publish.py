"""Replacing a file that the project shows."""

from __future__ import annotations

import os
import re
import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, QThread

from alps_qgis.host import main_thread
from alps_qgis.host.classes_table import resolve_layer
from alps_qgis.host.process import EngineFailure
from alps_qgis.host.publish import Target
from alps_qgis.host.styles import style_polygons


def test_new_output_is_written_where_it_belongs(project: QgsProject, tmp_path: Path) -> None:
    target = Target(str(tmp_path / "new.gpkg"))
    assert target.path == target.final
    target.publish()
    target.discard()


def test_loaded_polygons_show_the_new_file_and_keep_their_style(
    project: QgsProject, make_polygons: Callable[..., str], make_codebook: Callable[..., str]
) -> None:
    path = make_polygons([(0, "a", "#ff0000"), (1, "b", "#00ff00")])
    new = make_polygons([(0, "a", "#ff0000"), (0, "a", "#ff0000"), (0, "a", "#ff0000")], "new.gpkg")
    classes = QgsVectorLayer(make_codebook([(0, 0, "a", "#ff0000", 1.0), (1, 1, "b", "#00ff00", 1.0)]), "c")
    layer = QgsVectorLayer(f"{path}|layername=polygons", "my polygons")
    style_polygons(layer, resolve_layer(classes))
    layer.setCustomProperty("alps/kind", "polygons")
    project.addMapLayer(layer)
    assert layer.featureCount() == 2
    target = Target(path)
    assert target.path != path
    shutil.copy(new, target.path)
    target.check()
    target.publish()
    assert layer.isValid()
    assert layer.featureCount() == 3
    assert sum(1 for _ in layer.getFeatures()) == 3
    assert [category.label() for category in layer.renderer().categories()] == ["a", "b"]
    assert layer.source() == f"{path}|layername=polygons"
    assert (layer.name(), layer.customProperty("alps/kind")) == ("my polygons", "polygons")
    assert not list(Path(path).parent.glob(".*"))


def test_loaded_raster_shows_the_new_file_and_its_new_legend_is_beside_it(
    project: QgsProject, make_class_raster: Callable[..., str]
) -> None:
    path = make_class_raster(np.zeros((4, 4)), [(0, "a", "#ff0000")])
    new = make_class_raster(np.ones((4, 4)), [(1, "b", "#00ff00")], "new.tif")
    layer = QgsRasterLayer(path, "classes")
    project.addMapLayer(layer)
    assert layer.dataProvider().sample(layer.extent().center(), 1)[0] == 0
    target = Target(path)
    shutil.copy(new, target.path)
    shutil.copy(new + ".aux.xml", target.path + ".aux.xml")
    target.publish()
    assert layer.isValid()
    assert layer.dataProvider().sample(layer.extent().center(), 1)[0] == 1
    assert layer.attributeTable(1).data()[0][1] == "b"
    assert not list(Path(path).parent.glob(".*"))


def test_layer_in_an_edit_session_is_never_replaced(project: QgsProject, make_polygons: Callable[..., str]) -> None:
    """Faults 27 and 28."""
    path = make_polygons([(0, "a", "#ff0000")])
    layer = QgsVectorLayer(f"{path}|layername=polygons", "edited")
    project.addMapLayer(layer)
    target = Target(path)
    Path(target.path).write_bytes(b"new")
    layer.startEditing()
    for refuse in (target.check, target.publish):
        with pytest.raises(EngineFailure, match=r"open for editing.*edited") as caught:
            refuse()
        assert caught.value.code == "output"
    target.discard()
    layer.rollBack()
    assert [feature["class_name"] for feature in QgsVectorLayer(path, "again").getFeatures()] == ["a"]
    assert not Path(target.path).exists()


def test_replacing_from_another_thread_happens_in_the_main_thread(
    project: QgsProject, make_polygons: Callable[..., str]
) -> None:
    path = make_polygons([(0, "a", "#ff0000")])
    new = make_polygons([(0, "a", "#ff0000"), (1, "b", "#00ff00")], "new.gpkg")
    layer = QgsVectorLayer(f"{path}|layername=polygons", "p")
    project.addMapLayer(layer)
    target = Target(path)
    shutil.copy(new, target.path)
    failures = []

    def publish() -> None:
        try:
            target.publish()
        except Exception as error:
            failures.append(error)

    thread = threading.Thread(target=publish)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
    assert not failures
    assert layer.featureCount() == 2


def test_asking_the_main_thread_moves_no_object(provider: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    """Fault 128: QGIS stood still for ever when a window was closed while an object was moved to the main thread."""
    made = []
    monkeypatch.setattr(main_thread._Caller, "__init__", lambda self: made.append(QObject.__init__(self)))
    answers = []
    ask = lambda: answers.append(main_thread.on_main_thread(QThread.currentThread))  # noqa: E731
    thread = threading.Thread(target=ask)
    thread.start()
    while thread.is_alive():
        QCoreApplication.processEvents()
    assert answers == [QCoreApplication.instance().thread()]
    assert made == []
    assert main_thread._caller.thread() == QCoreApplication.instance().thread()


def test_raster_that_cannot_be_replaced_keeps_its_own_legend(
    project: QgsProject, make_class_raster: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 25: old or new, never a mixture."""
    path = make_class_raster(np.zeros((4, 4)), [(0, "a", "#ff0000")])
    new = make_class_raster(np.ones((4, 4)), [(1, "b", "#00ff00")], "new.tif")
    target = Target(path)
    for suffix in ("", ".aux.xml"):
        shutil.copy(new + suffix, target.path + suffix)
    before = [Path(path + suffix).read_bytes() for suffix in ("", ".aux.xml")]
    replace = os.replace

    def refuse(source: str | Path, to: str | Path) -> None:
        if str(to) == path:
            raise OSError(13, "Permission denied")
        replace(source, to)

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(EngineFailure, match="cannot be replaced"):
        target.publish()
    target.discard()

    assert [Path(path + suffix).read_bytes() for suffix in ("", ".aux.xml")] == before
    assert not list(Path(path).parent.glob(".*"))


@pytest.mark.parametrize("name", ["n" * 243 + ".tif", "a|b!  ü#?;'" + "ß" * 100 + ".tif", "a\nb.tif"])
def test_new_file_has_a_short_plain_name_until_it_is_exchanged(tmp_path: Path, name: str) -> None:
    """Fault 17: whatever the name that the user chose, and the same name for the next session."""
    final = tmp_path / name
    for suffix in ("", ".aux.xml"):
        Path(f"{final}{suffix}").write_text("old")
    target = Target(str(final))
    target.check()
    assert re.fullmatch(r"\.alps-[0-9a-f]{16}\.new\.tif", Path(target.path).name)
    assert Target(str(final)).path == target.path
    assert Target(str(final.with_name("other"))).path != target.path
    for suffix in ("", ".aux.xml"):
        Path(f"{target.path}{suffix}").write_text("new")

    assert target.named(f"{target.path} is full.") == f"{final} is full."
    target.publish()

    assert [Path(f"{final}{suffix}").read_text() for suffix in ("", ".aux.xml")] == ["new", "new"]
    assert len(list(tmp_path.iterdir())) == 2


def test_name_without_room_for_the_legend_is_refused_before_the_run(tmp_path: Path) -> None:
    """Fault 17."""
    final = tmp_path / ("n" * 244 + ".tif")
    final.write_text("old")

    with pytest.raises(EngineFailure, match=r"nnnn\.tif is longer than 247 bytes"):
        Target(str(final)).check()


def test_a_result_that_cannot_be_published_is_kept_beside_its_file(
    project: QgsProject, make_class_raster: Callable[..., str]
) -> None:
    """Fault 137: with its legend."""
    path = make_class_raster(np.zeros((4, 4)), [(0, "a", "#ff0000")])
    target = Target(path)
    new = make_class_raster(np.ones((4, 4)), [(1, "b", "#00ff00")], "new.tif")
    shutil.copy(new, target.path)
    shutil.copy(new + ".aux.xml", target.path + ".aux.xml")
    kept = target.keep()
    target.discard()
    assert Path(kept).name == f"{Path(path).stem}.new-1.tif"
    assert Path(kept).read_bytes() == Path(new).read_bytes()
    assert Path(kept + ".aux.xml").is_file()
    assert target.keep() == ""


def test_a_file_that_another_program_has_open_is_refused_before_the_run(
    project: QgsProject, make_polygons: Callable[..., str]
) -> None:
    """Fault 137: SQLite keeps its log beside the file as long as it is open."""
    path = make_polygons([(0, "a", "#ff0000")])
    Path(path + "-wal").write_bytes(b"pages")
    with pytest.raises(EngineFailure, match="another program has it open"):
        Target(path).check()
