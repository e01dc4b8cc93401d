"""The main job in real QGIS with the real engine."""

from __future__ import annotations

import contextlib
import os
import signal
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import (
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from alps_qgis.host.restyle import LiveRestyle

OUTPUTS = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}


@pytest.fixture
def outputs(tmp_path: Path) -> dict[str, str]:
    return {name: str(tmp_path / file) for name, file in OUTPUTS.items()}


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str) -> Callable[..., dict[str, Any]]:
    """Run an algorithm and load its results as the toolbox does."""

    def run(name: str, load: bool = True, feedback: QgsProcessingFeedback | None = None, **values: Any) -> dict:
        context = QgsProcessingContext()
        context.setProject(project)
        function = processing.runAndLoadResults if load else processing.run
        return function(f"alps:{name}", values, feedback=feedback or QgsProcessingFeedback(False), context=context)

    return run


def _layers(project: QgsProject) -> dict[str, Any]:
    return {layer.customProperty("alps/kind"): layer for layer in project.mapLayers().values()}


def _labels(layer: Any) -> list[str]:
    renderer = layer.renderer()
    if isinstance(layer, QgsRasterLayer):
        return [entry.label for entry in renderer.classes()]
    return [category.label() for category in renderer.categories()]


def test_results_are_loaded_with_names_order_and_style(
    run: Any, make_scene: Any, outputs: dict[str, str], project: QgsProject
) -> None:
    results = run("autolabel", INPUT=make_scene("field.tif"), CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    assert {name: results[name] for name in OUTPUTS} == outputs
    assert results["N_CLASSES"] == 4
    assert results["N_TILES"] == 1
    assert results["N_SEGMENTS"] >= 4
    assert results["N_POLYGONS"] >= 4
    assert results["COVERED_SHARE"] > 0.95
    assert results["SEGMENTER_USED"] == "superpixels"
    tree = project.layerTreeRoot().findLayers()
    assert [node.layer().customProperty("alps/kind") for node in tree] == [
        "classes",
        "segments",
        "polygons",
        "raster",
        None,
    ]
    assert [node.layer().name() for node in tree] == [
        "Classes – rename here",
        "Segments",
        "Class polygons",
        "Class raster",
        "field",
    ]
    # The image stays visible: of two layers with the same classes, the one with outlines is on.
    assert [node.itemVisibilityChecked() for node in tree] == [True, False, True, False, True]
    assert {node.parent().name() for node in tree} == {"field – ALPS"}
    layers = _layers(project)
    names = [feature["class_name"] for feature in layers["classes"].getFeatures()]
    for kind in ("raster", "polygons", "segments"):
        assert _labels(layers[kind]) == names, kind
    assert layers["segments"].featureCount() == results["N_SEGMENTS"]
    assert layers["polygons"].featureCount() == results["N_POLYGONS"]
    assert layers["raster"].crs().authid() == "EPSG:32632"


def test_rename_and_merge_then_apply_class_edits(
    run: Any, make_scene: Any, outputs: dict[str, str], project: QgsProject
) -> None:
    run("autolabel", INPUT=make_scene(), CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    layers = _layers(project)
    live = LiveRestyle(project)
    classes = layers["classes"]
    classes.startEditing()
    column = classes.fields().lookupField("class_name")
    for feature in classes.getFeatures():
        name = {0: "Äcker", 1: "Äcker", 2: "Wald"}.get(feature["cluster"], feature["class_name"])
        classes.changeAttributeValue(feature.id(), column, name)
    assert classes.commitChanges()
    live.stop()
    assert _labels(layers["polygons"])[:2] == ["Äcker", "Wald"]
    results = run(
        "relabel",
        load=False,
        INPUT=[outputs["SEGMENTS"]],
        CODEBOOK_IN=outputs["CODEBOOK"],
        CLASSES=outputs["CLASSES"],
        POLYGONS=outputs["POLYGONS"],
    )
    assert (results["N_CLASSES"], results["N_SCENES"]) == (3, 1)
    # The layers that show the two files go on, with what is in them now.
    assert [row[1] for row in layers["raster"].attributeTable(1).data()][:2] == ["Äcker", "Wald"]
    assert {feature["class_name"] for feature in layers["polygons"].getFeatures()} >= {"Äcker", "Wald"}
    assert not [path for path in Path(outputs["CLASSES"]).parent.iterdir() if path.name.startswith(".")]


def test_override_of_one_segment_is_painted(
    run: Any, make_scene: Any, outputs: dict[str, str], project: QgsProject
) -> None:
    run("autolabel", INPUT=make_scene(), CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    segments = _layers(project)["segments"]
    segment = max(segments.getFeatures(), key=lambda feature: feature["area_px"])
    other = (segment["cluster"] + 1) % 4
    segments.startEditing()
    segments.changeAttributeValue(segment.id(), segments.fields().lookupField("class_override"), other)
    assert segments.commitChanges()
    results = run(
        "relabel",
        load=False,
        INPUT=[segments],
        CODEBOOK_IN=outputs["CODEBOOK"],
        CLASSES="TEMPORARY_OUTPUT",
        POLYGONS="TEMPORARY_OUTPUT",
    )
    raster = QgsRasterLayer(results["CLASSES"], "c")
    inside = segment.geometry().pointOnSurface().asPoint()
    assert raster.dataProvider().sample(inside, 1)[0] == other


def test_codebook_of_an_earlier_run_gives_the_same_classes(
    run: Any, make_scene: Any, outputs: dict[str, str], tmp_path: Path, project: QgsProject
) -> None:
    run("autolabel", load=False, INPUT=make_scene(), CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    second = {name: str(tmp_path / f"second_{file}") for name, file in OUTPUTS.items()}
    run(
        "autolabel",
        load=False,
        INPUT=make_scene("second.tif", seed=1),
        CODEBOOK_IN=outputs["CODEBOOK"],
        SEGMENTER="superpixels",
        **second,
    )
    values = []
    for path in (outputs["CLASSES"], second["CLASSES"]):
        raster = QgsRasterLayer(path, "c")
        extent = raster.extent()
        points = [
            QgsPointXY(extent.xMinimum() + x * extent.width(), extent.yMinimum() + y * extent.height())
            for x in (0.25, 0.75)
            for y in (0.25, 0.75)
        ]
        values.append([raster.dataProvider().sample(point, 1)[0] for point in points])
    assert values[0] == values[1]
    assert len(set(values[0])) == 4


def test_equal_runs_give_equal_bytes_styles_included(run: Any, make_scene: Any, tmp_path: Path) -> None:
    scene = make_scene()
    files = []
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        outputs = {key: str(folder / file) for key, file in OUTPUTS.items()}
        run("autolabel", load=False, INPUT=scene, CLUSTERS=4, SEGMENTER="superpixels", **outputs)
        files.append({key: Path(path).read_bytes() for key, path in outputs.items()})
    assert [key for key in OUTPUTS if files[0][key] != files[1][key]] == []


def test_input_is_not_modified(run: Any, make_scene: Any, outputs: dict[str, str]) -> None:
    scene = make_scene()
    before = Path(scene).read_bytes()
    run("autolabel", load=False, INPUT=scene, CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    assert Path(scene).read_bytes() == before


def test_typed_error_of_the_engine_reaches_the_user(run: Any, make_scene: Any, outputs: dict[str, str]) -> None:
    with pytest.raises(QgsProcessingException, match=r"\[(checkpoint|segmenter)\]"):
        run(
            "autolabel",
            load=False,
            INPUT=make_scene(),
            SEGMENTER="sam_vit_b",
            CHECKPOINT="/nowhere/sam.pth",
            **outputs,
        )
    assert not any(Path(path).exists() for path in outputs.values())


def test_cancel_in_the_middle_leaves_nothing(run: Any, make_scene: Any, outputs: dict[str, str]) -> None:
    """Fault 35."""
    feedback = QgsProcessingFeedback(False)
    scene = make_scene("large.tif", size=1500)
    timer = threading.Timer(3.0, feedback.cancel)
    timer.start()
    with pytest.raises(QgsProcessingException, match=r"\[cancelled\]"):
        run("autolabel", load=False, feedback=feedback, INPUT=scene, SEGMENTER="superpixels", **outputs)
    timer.cancel()
    assert sorted(path.name for path in Path(scene).parent.iterdir()) == ["large.tif"]


def _kill_engine() -> None:
    for folder in Path("/proc").glob("[0-9]*"):
        with contextlib.suppress(OSError):
            parent = int((folder / "stat").read_text().rsplit(")", 1)[1].split()[1])
            if parent == os.getpid() and b"boot.py" in (folder / "cmdline").read_bytes():
                os.kill(int(folder.name), signal.SIGKILL)


def test_the_next_run_goes_on_where_a_killed_engine_was(run: Any, make_scene: Any, tmp_path: Path) -> None:
    """Fault 33: QGIS says what happened, and the same dialog run again resumes with an identical result."""
    scene = make_scene("large.tif", size=1000)

    deadly = QgsProcessingFeedback(False)
    deadly.progressChanged.connect(lambda percent: _kill_engine() if percent > 20 else None)
    heard: list[str] = []

    class Hear(QgsProcessingFeedback):
        def pushInfo(self, info: str) -> None:
            heard.append(info)

    for folder in ("killed", "undisturbed"):
        (tmp_path / folder).mkdir()
    values = {"INPUT": scene, "SEGMENTER": "superpixels", "TILE": 256, "CLUSTERS": 4}
    killed = {name: str(tmp_path / "killed" / file) for name, file in OUTPUTS.items()}
    with pytest.raises(QgsProcessingException, match=r"SIGKILL.*continue from the finished tiles"):
        run("autolabel", load=False, feedback=deadly, **values, **killed)
    run("autolabel", load=False, feedback=Hear(False), **values, **killed)
    undisturbed = {name: str(tmp_path / "undisturbed" / file) for name, file in OUTPUTS.items()}
    run("autolabel", load=False, **values, **undisturbed)

    assert any("Continuing an earlier run" in text for text in heard)
    assert sorted(path.name for path in (tmp_path / "killed").iterdir()) == sorted(
        path.name for path in (tmp_path / "undisturbed").iterdir()
    )
    assert Path(killed["CLASSES"]).read_bytes() == Path(undisturbed["CLASSES"]).read_bytes()


def test_collection_gives_one_codebook_and_names_what_it_left_out(
    run: Any, make_scene: Any, tmp_path: Path, project: QgsProject
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(2):
        Path(make_scene(f"scene{n}.tif", seed=n)).rename(folder / f"scene{n}.tif")
    (folder / "broken.tif").write_bytes(b"II*\0 no raster")
    heard: list[str] = []

    class Feedback(QgsProcessingFeedback):
        def reportError(self, error: str, fatalError: bool = False) -> None:
            heard.append(error)

    results = run(
        "autolabelcollection",
        feedback=Feedback(False),
        INPUT_FOLDER=str(folder),
        SEGMENTER="superpixels",
        CLUSTERS=4,
        OUTPUT=str(tmp_path / "out"),
    )
    assert (results["N_SCENES"], results["N_FAILED"], results["N_CLASSES"]) == (2, 1, 4)
    assert any("broken.tif" in error for error in heard)
    assert sorted(path.name for path in (tmp_path / "out").iterdir() if path.suffix not in (".xml", ".qmd")) == [
        "codebook.gpkg",
        "scene0_classes.tif",
        "scene0_polygons.gpkg",
        "scene0_segments.gpkg",
        "scene1_classes.tif",
        "scene1_polygons.gpkg",
        "scene1_segments.gpkg",
    ]
    kinds = [layer.customProperty("alps/kind") for layer in project.mapLayers().values()]
    assert sorted(kinds) == ["classes", *["polygons"] * 2, *["raster"] * 2, *["segments"] * 2]


@pytest.mark.parametrize("pattern", ["{}/**/*.tif", "{}/scenes.txt"])
def test_collection_of_a_pattern_or_a_list(run: Any, make_scene: Any, tmp_path: Path, pattern: str) -> None:
    for name in ("north/a.tif", "south/b.tif"):
        (tmp_path / "in" / name).parent.mkdir(parents=True)
        Path(make_scene(Path(name).name)).rename(tmp_path / "in" / name)
    (tmp_path / "in" / "scenes.txt").write_text("# both\nnorth/a.tif\nsouth/b.tif\n")
    results = run(
        "autolabelcollection",
        load=False,
        INPUT_PATTERN=pattern.format(tmp_path / "in"),
        SEGMENTER="superpixels",
        CLUSTERS=4,
        OUTPUT=str(tmp_path / "out"),
    )
    assert results["N_SCENES"] == 2
    assert {path.name for path in (tmp_path / "out").glob("*.tif")} == {"a_classes.tif", "b_classes.tif"}


def test_chain_of_single_steps_gives_the_same_map_as_autolabel(
    run: Any, make_scene: Any, outputs: dict[str, str], project: QgsProject
) -> None:
    scene = make_scene()
    whole = run("autolabel", load=False, INPUT=scene, CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    temporary = "TEMPORARY_OUTPUT"
    segments = run("segment", load=False, INPUT=scene, SEGMENTER="superpixels", SEGMENTS=temporary)["SEGMENTS"]
    fitted = run("fitcodebook", load=False, INPUT=[segments], CLUSTERS=4, CODEBOOK=temporary)
    applied = run("applycodebook", load=False, INPUT=segments, CODEBOOK_IN=fitted["CODEBOOK"], SEGMENTS=temporary)
    painted = run(
        "paintclasses",
        load=False,
        INPUT=applied["SEGMENTS"],
        CODEBOOK_IN=fitted["CODEBOOK"],
        CLASSES=temporary,
    )
    drawn = run(
        "polygonizeclasses",
        load=False,
        INPUT=painted["CLASSES"],
        SEGMENTS_IN=applied["SEGMENTS"],
        CODEBOOK_IN=fitted["CODEBOOK"],
        POLYGONS=temporary,
    )
    assert (fitted["N_CLUSTERS"], applied["N_SEGMENTS"]) == (4, whole["N_SEGMENTS"])
    assert (painted["N_CLASSES"], drawn["N_POLYGONS"]) == (whole["N_CLASSES"], whole["N_POLYGONS"])
    scored = run("evaluate", load=False, INPUT=[painted["CLASSES"]], TRUTH=[outputs["CLASSES"]], REPORT=temporary)
    assert scored["MIOU_HUNGARIAN"] == pytest.approx(1.0)
    assert Path(scored["REPORT"]).is_file()


def test_tile_grid_is_a_layer_of_tiles(run: Any, make_scene: Any) -> None:
    results = run("tilegrid", load=False, INPUT=make_scene(size=96), TILE=48, HALO=8, OUTPUT="TEMPORARY_OUTPUT")
    assert results["N_TILES"] == 9
    assert QgsVectorLayer(results["OUTPUT"], "t").featureCount() == 9


def test_class_edits_of_a_collection_go_to_a_folder(
    run: Any, make_scene: Any, tmp_path: Path, project: QgsProject
) -> None:
    scenes = [make_scene(f"scene{n}.tif", seed=n) for n in range(2)]
    first = tmp_path / "first"
    labelled = run(
        "autolabelcollection", load=False, INPUT=scenes, SEGMENTER="superpixels", CLUSTERS=4, OUTPUT=str(first)
    )
    segments = [str(first / f"scene{n}_segments.gpkg") for n in range(2)]
    classes = QgsVectorLayer(labelled["CODEBOOK"], "classes")
    classes.startEditing()
    for feature in classes.getFeatures():
        if feature["cluster"] in (1, 2):
            classes.changeAttributeValue(feature.id(), classes.fields().lookupField("class_name"), "Wiese")
    assert classes.commitChanges()
    values = {"INPUT": segments, "CODEBOOK_IN": labelled["CODEBOOK"]}
    with pytest.raises(QgsProcessingException, match="output folder"):
        run("relabel", load=False, CLASSES="TEMPORARY_OUTPUT", POLYGONS="TEMPORARY_OUTPUT", **values)
    outputs = {"CLASSES": "TEMPORARY_OUTPUT", "POLYGONS": "TEMPORARY_OUTPUT", "OUTPUT": str(tmp_path / "second")}
    results = run("relabel", **values, **outputs)
    assert (results["N_SCENES"], results["N_CLASSES"]) == (2, 3)
    layers = [layer for layer in project.mapLayers().values() if layer.customProperty("alps/kind")]
    kinds = sorted(layer.customProperty("alps/kind") for layer in layers)
    assert kinds == ["polygons", "polygons", "raster", "raster"]
    for layer in layers:
        assert "Wiese" in _labels(layer)
