"""Where the layers of a run go in the layer tree."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject, QgsRasterLayer

from alps_qgis.host.layers import layer_file
from alps_qgis.host.publish import same_file

LAYERS = ["Classes – rename here", "Segments", "Class polygons", "Class raster"]
SETTINGS = {"CLUSTERS": 3, "SEGMENTER": "superpixels"}


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str) -> Callable[..., dict[str, Any]]:
    """Run an algorithm and load its results as the toolbox does."""

    def run(name: str, **values: Any) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(project)
        return processing.runAndLoadResults(
            f"alps:{name}", values, feedback=QgsProcessingFeedback(False), context=context
        )

    return run


def _tree(parent: Any) -> dict[str, list[str]]:
    return {group.name(): [node.name() for node in group.children()] for group in parent.findGroups()}


def _label(run: Any, scene: str, folder: Path, **more: Any) -> dict[str, Any]:
    names = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "k.gpkg"}
    outputs = {key: str(folder / name) if folder.name else "TEMPORARY_OUTPUT" for key, name in names.items()}
    return dict(run("autolabel", INPUT=scene, **SETTINGS, **outputs, **more))


def test_each_run_has_a_group_with_the_same_names_inside(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 160: layers of two runs lay mixed in the tree, named after whatever the file was called."""
    scene = make_scene("field.tif")
    _label(run, scene, Path())
    (tmp_path / "other").mkdir()
    _label(run, scene, tmp_path / "other")
    # The image, which was chosen as a file, is loaded once.
    assert _tree(project.layerTreeRoot()) == {"field – ALPS 2": LAYERS, "field – ALPS": [*LAYERS, "field"]}


def test_a_raster_that_was_chosen_as_a_file_lies_below_its_polygons(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 299: polygons let the image through, and there was white ground below them."""
    scene = make_scene("field.tif")
    _label(run, scene, tmp_path)
    [image] = project.mapLayersByName("field")
    assert isinstance(image, QgsRasterLayer)
    assert same_file(layer_file(image), scene)
    assert image.renderer().type() == "multibandcolor"
    assert project.layerTreeRoot().findLayer(image.id()).isVisible()


def test_a_raster_that_the_project_shows_is_not_loaded_again(run: Any, make_scene: Any, project: QgsProject) -> None:
    """Fault 299: chosen as a layer or as its file, it stays where the user has it."""
    scene = make_scene("field.tif")
    layer = QgsRasterLayer(scene, "my image")
    project.addMapLayer(layer)
    for chosen in (layer.id(), scene):
        _label(run, chosen, Path())
    assert [each.name() for each in project.mapLayers().values() if layer_file(each) == layer_file(layer)] == [
        "my image"
    ]


def test_replaced_files_stay_in_the_group_that_shows_them(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 161: without care, a second run to the same files makes an empty group and switches layers off."""
    scene = make_scene("field.tif")
    _label(run, scene, tmp_path)
    root = project.layerTreeRoot()
    raster = next(node for node in root.findLayers() if node.name() == "Class raster")
    raster.setItemVisibilityChecked(True)
    root.findGroup("field – ALPS").setName("My map")
    _label(run, scene, tmp_path)
    assert _tree(root) == {"My map": [*LAYERS, "field"]}
    assert len(project.mapLayers()) == 5
    assert raster.itemVisibilityChecked()


def test_layers_that_the_user_moved_out_of_the_group_stay_where_they_are(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 161: the same for layers outside of any group."""
    scene = make_scene("field.tif")
    _label(run, scene, tmp_path)
    root = project.layerTreeRoot()
    group = root.findGroup("field – ALPS")
    for node in group.children():
        root.addChildNode(node.clone())
    root.removeChildNode(group)
    _label(run, scene, tmp_path)
    assert _tree(root) == {}
    assert len(project.mapLayers()) == 5


def test_a_collection_has_one_group_with_a_group_for_each_scene(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 162: the segments of a collection were not loaded, so its classes could not be corrected."""
    scenes = [make_scene(f"scene{n}.tif", seed=n) for n in (2, 0, 1)]
    run("autolabelcollection", INPUT=scenes, OUTPUT=str(tmp_path / "north"), LOAD=True, **SETTINGS)
    tree = _tree(project.layerTreeRoot())
    assert list(tree) == ["Collection – ALPS"]
    whole = project.layerTreeRoot().findGroup("Collection – ALPS")
    assert tree["Collection – ALPS"] == ["Classes – rename here", "scene0", "scene1", "scene2"]
    assert _tree(whole) == {f"scene{n}": LAYERS[1:] for n in range(3)}
    assert len(project.mapLayers()) == 10
    visible = {node.name() for node in project.layerTreeRoot().findLayers() if node.itemVisibilityChecked()}
    assert visible == {"Classes – rename here", "Class polygons"}


def test_applied_edits_go_into_the_group_of_their_segments(
    run: Any, make_scene: Any, project: QgsProject, tmp_path: Path
) -> None:
    """Fault 160: a class raster that was written to a new file lay outside of the group of its run."""
    labelled = _label(run, make_scene("field.tif"), tmp_path)
    new = {"CLASSES": str(tmp_path / "new.tif"), "POLYGONS": str(tmp_path / "new.gpkg")}
    run("relabel", INPUT=[labelled["SEGMENTS"]], CODEBOOK_IN=labelled["CODEBOOK"], **new)
    [group] = project.layerTreeRoot().findGroups()
    assert len(group.findLayers()) == 7


def test_a_group_is_free_again_when_its_layers_are_gone(run: Any, make_scene: Any, project: QgsProject) -> None:
    scene = make_scene("field.tif")
    _label(run, scene, Path())
    project.clear()
    _label(run, scene, Path())
    assert list(_tree(project.layerTreeRoot())) == ["field – ALPS"]
