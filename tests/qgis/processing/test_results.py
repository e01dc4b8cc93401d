"""What a run leaves besides the map: areas, a report, and how it was made."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

OUTPUTS = {
    "CLASSES": "c.tif",
    "POLYGONS": "p.gpkg",
    "SEGMENTS": "s.gpkg",
    "CODEBOOK": "k.gpkg",
    "AREAS": "a.gpkg",
    "REPORT": "r.html",
}
SETTINGS = {"CLUSTERS": 4, "SEGMENTER": "superpixels"}


class Heard(QgsProcessingFeedback):
    """Keeps what the log shows."""

    def __init__(self) -> None:
        super().__init__(False)
        self.infos: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.infos.append(info)


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str) -> Callable[..., dict[str, Any]]:
    """Run an algorithm and load its results as the toolbox does."""

    def run(name: str, heard: Heard | None = None, **values: Any) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(project)
        return processing.runAndLoadResults(f"alps:{name}", values, feedback=heard or Heard(), context=context)

    return run


def _files(folder: Path) -> dict[str, str]:
    return {key: str(folder / name) for key, name in OUTPUTS.items()}


def _layers(project: QgsProject) -> dict[str, Any]:
    return {
        layer.customProperty("alps/kind"): layer
        for layer in project.mapLayers().values()
        if layer.customProperty("alps/kind")
    }


def test_areas_and_report_of_a_run(run: Any, make_scene: Any, project: QgsProject, tmp_path: Path) -> None:
    """Fault 164: the table of areas lies in the group of the run, and the page waits in the results viewer."""
    found = run("autolabel", INPUT=make_scene("field.tif"), **SETTINGS, **_files(tmp_path))
    areas = _layers(project)["areas"]
    assert [layer.name() for layer in project.mapLayers().values() if layer.customProperty("alps/kind") == "areas"] == [
        "Class areas"
    ]
    assert project.layerTreeRoot().findLayer(areas.id()).parent().name() == "field – ALPS"
    assert abs(sum(row["share"] for row in areas.getFeatures()) - 1) < 1e-6
    assert {row["unit"] for row in areas.getFeatures()} == {"m²"}
    shown = [column.name for column in areas.attributeTableConfig().columns() if not column.hidden and column.name]
    assert shown == ["scene", "class_name", "color", "share", "area", "unit", "n_segments", "confidence"]
    assert "Classes of field" in Path(found["REPORT"]).read_text(encoding="utf-8")
    from processing.core.Processing import Processing  # noqa: F401 - the provider is registered
    from qgis.core import QgsApplication

    algorithm = QgsApplication.processingRegistry().algorithmById("alps:autolabel")
    assert [each.type() for each in algorithm.outputDefinitions() if each.name() == "REPORT"] == ["outputHtml"]


def test_both_can_be_skipped(run: Any, make_scene: Any, project: QgsProject, tmp_path: Path) -> None:
    files = {key: file for key, file in _files(tmp_path).items() if key not in ("AREAS", "REPORT")}
    found = run("autolabel", INPUT=make_scene("field.tif"), **SETTINGS, **files)
    assert (found.get("AREAS"), found.get("REPORT")) == (None, None)
    assert "areas" not in _layers(project)


def test_layers_say_how_they_were_made(run: Any, make_scene: Any, project: QgsProject, tmp_path: Path) -> None:
    """Fault 165: a map from an unknown run cannot be trusted, and not be made again."""
    run("autolabel", INPUT=make_scene("field.tif"), **SETTINGS, **_files(tmp_path))
    layers = _layers(project)
    for kind, layer in layers.items():
        metadata = layer.metadata()
        history = "\n".join(metadata.history())
        assert metadata.title().endswith(" – field"), kind
        assert "fitted to this raster alone" in metadata.abstract(), kind
        for said in ("Made with ALPS", "field.tif", "superpixels", "clusters 4", "numpy"):
            assert said in history, (kind, said)
        # Where it was is nobody's business in a file that is passed on.
        assert str(tmp_path) not in history
        assert metadata.licenses() == []
        assert metadata.crs() == layer.crs()
        assert "Made with ALPS" in layer.htmlMetadata()
    extent = layers["polygons"].metadata().extent().spatialExtents()[0].bounds
    assert (extent.xMinimum(), extent.yMaximum()) == (500000.0, 5400000.0)


def test_files_keep_how_they_were_made(run: Any, make_scene: Any, project: QgsProject, tmp_path: Path) -> None:
    """Fault 165: the same for a file that is opened elsewhere, and the engine still reads its own notes."""
    scene = make_scene("field.tif")
    files = _files(tmp_path)
    run("autolabel", INPUT=scene, **SETTINGS, **files)
    project.clear()
    for key, table in (("POLYGONS", "polygons"), ("SEGMENTS", "segments"), ("CODEBOOK", "classes"), ("AREAS", "areas")):
        layer = QgsVectorLayer(f"{files[key]}|layername={table}", table, "ogr")
        assert "Made with ALPS" in "\n".join(layer.metadata().history()), key
        with sqlite3.connect(files[key]) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    raster = QgsRasterLayer(files["CLASSES"], "c")
    raster.loadDefaultMetadata()
    assert "Made with ALPS" in "\n".join(raster.metadata().history())
    applied = {"CLASSES": str(tmp_path / "c2.tif"), "POLYGONS": str(tmp_path / "p2.gpkg")}
    assert run("relabel", INPUT=[files["SEGMENTS"]], CODEBOOK_IN=files["CODEBOOK"], **applied)["N_CLASSES"] == 4


def test_metadata_of_another_program_stays(run: Any, make_scene: Any, project: QgsProject, tmp_path: Path) -> None:
    (tmp_path / "c.qmd").write_text("<qgis><title>mine</title></qgis>")
    run("autolabel", INPUT=make_scene("field.tif"), **SETTINGS, **_files(tmp_path))
    assert (tmp_path / "c.qmd").read_text() == "<qgis><title>mine</title></qgis>"


def test_classes_of_one_raster_are_said_to_be_its_own(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 166: in a batch without a codebook, class 1 of two rasters has one colour, and is not the same class."""
    heard = Heard()
    run("autolabel", heard, INPUT=make_scene("field.tif"), **SETTINGS, **_files(tmp_path))
    assert sum("fitted to this raster alone" in info for info in heard.infos) == 1
    assert "fitted to this raster alone" in _layers(project)["classes"].customProperty("userNotes")
    (tmp_path / "second").mkdir()
    heard = Heard()
    run(
        "autolabel",
        heard,
        INPUT=make_scene("other.tif", seed=1),
        CODEBOOK_IN=str(tmp_path / "k.gpkg"),
        SEGMENTER="superpixels",
        **_files(tmp_path / "second"),
    )
    assert not [info for info in heard.infos if "fitted to this raster alone" in info]


def test_collection_has_areas_report_and_metadata(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    scenes = [make_scene(f"scene{n}.tif", seed=n) for n in range(2)]
    files = {"AREAS": str(tmp_path / "a.gpkg"), "REPORT": str(tmp_path / "r.html")}
    run("autolabelcollection", INPUT=scenes, OUTPUT=str(tmp_path / "north"), LOAD=True, **SETTINGS, **files)
    group = project.layerTreeRoot().findGroup("Collection – ALPS")
    assert [node.name() for node in group.children()] == ["Classes – rename here", "Class areas", "scene0", "scene1"]
    areas = _layers(project)["areas"]
    assert {row["scene"] for row in areas.getFeatures()} == {"scene0", "scene1"}
    assert "Classes of 2 scenes" in Path(files["REPORT"]).read_text(encoding="utf-8")
    layer = QgsVectorLayer(str(tmp_path / "north" / "scene1_segments.gpkg") + "|layername=segments", "s", "ogr")
    assert "scene1.tif" in "\n".join(layer.metadata().history())


def test_areas_of_applied_edits_replace_the_table_that_the_project_shows(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 169: the table of areas follows the edits, in its place and with its style."""
    files = _files(tmp_path)
    run("autolabel", INPUT=make_scene("field.tif"), **SETTINGS, **files)
    layers = _layers(project)
    classes, areas = layers["classes"], layers["areas"]
    classes.startEditing()
    for feature in classes.getFeatures():
        classes.changeAttributeValue(feature.id(), classes.fields().lookupField("class_name"), "all one")
    assert classes.commitChanges()
    from alps_qgis.gui.class_actions import _scenes
    from alps_qgis.host.restyle import layers_of

    found = _scenes(layers_of(files["CODEBOOK"], project), files["CODEBOOK"]).parameters[files["SEGMENTS"]]
    assert {key: found[key] for key in ("CLASSES", "POLYGONS", "AREAS")} == {
        key: files[key] for key in ("CLASSES", "POLYGONS", "AREAS")
    }
    run("relabel", INPUT=[files["SEGMENTS"]], CODEBOOK_IN=files["CODEBOOK"], **found)
    assert [(row["class_name"], row["share"]) for row in areas.getFeatures()] == [("all one", 1.0)]
    assert areas.attributeDisplayName(areas.fields().lookupField("class_name")) == "Class"
    assert len(project.mapLayers()) == 6  # the last is the image


def test_several_scenes_are_relabelled_with_one_table_of_areas(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    scenes = [make_scene(f"scene{n}.tif", seed=n) for n in range(2)]
    run("autolabelcollection", INPUT=scenes, OUTPUT=str(tmp_path / "north"), LOAD=False, **SETTINGS)
    segments = [str(tmp_path / "north" / f"scene{n}_segments.gpkg") for n in range(2)]
    run(
        "relabel",
        INPUT=segments,
        CODEBOOK_IN=str(tmp_path / "north" / "codebook.gpkg"),
        CLASSES="TEMPORARY_OUTPUT",
        OUTPUT=str(tmp_path / "again"),
        AREAS=str(tmp_path / "areas.gpkg"),
    )
    assert {row["scene"] for row in _layers(project)["areas"].getFeatures()} == {"scene0", "scene1"}
    assert _layers(project)["areas"].name() == "Class areas"


def test_table_of_a_collection_alone_follows_the_edits(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 254: all scenes are counted again, also those that the project does not show; nothing else is written."""
    scenes = [make_scene(f"scene{n}.tif", seed=n) for n in range(2)]
    areas = str(tmp_path / "areas.gpkg")
    run("autolabelcollection", INPUT=scenes, OUTPUT=str(tmp_path / "north"), LOAD=False, AREAS=areas, **SETTINGS)
    [table] = project.mapLayers().values()
    codebook = str(tmp_path / "north" / "codebook.gpkg")
    classes = QgsVectorLayer(f"{codebook}|layername=classes", "classes", "ogr")
    classes.startEditing()
    for feature in classes.getFeatures():
        classes.changeAttributeValue(feature.id(), classes.fields().lookupField("class_name"), "all one")
    assert classes.commitChanges()
    from alps_qgis.gui.class_actions import _scenes
    from alps_qgis.host.restyle import layers_of

    found = _scenes(layers_of(codebook, project), codebook)
    assert (found.parameters, found.without) == ({}, [])
    [job] = found.tables
    before = sorted(path.name for path in (tmp_path / "north").iterdir())
    results = run("relabel", CODEBOOK_IN=codebook, CLASSES="TEMPORARY_OUTPUT", **job)

    assert (results["AREAS"], results["N_SCENES"]) == (areas, 2)
    assert sorted((row["scene"], row["class_name"], row["share"]) for row in table.getFeatures()) == [
        ("scene0", "all one", 1.0), ("scene1", "all one", 1.0)
    ]  # fmt: skip
    assert sorted(path.name for path in (tmp_path / "north").iterdir()) == before
    assert list(project.mapLayers().values()) == [table]
    (tmp_path / "north" / "scene1_segments.gpkg").rename(tmp_path / "away.gpkg")
    found = _scenes(layers_of(codebook, project), codebook)
    assert (found.tables, found.without) == ([], [table.name()])
