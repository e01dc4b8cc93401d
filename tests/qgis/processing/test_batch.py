"""Many rasters at once, in the batch dialog of QGIS."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

OUTPUTS = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}


def test_runs_stay_whole_where_qgis_would_mix_them(
    project: QgsProject, make_codebook: Any, make_segments: Any, make_polygons: Any
) -> None:
    from alps_qgis.host.restyle import tag
    from alps_qgis.processing.outputs import _order

    root = project.layerTreeRoot()
    layers = {}
    for run in ("old", "new"):
        codebook = make_codebook([(0, 0, "a", "#ff0000", 1.0)], f"{run}.gpkg")
        files = {
            "classes": codebook,
            "segments": make_segments([(0, None)], f"{run}_s.gpkg"),
            "polygons": make_polygons([(0, "a", "#ff0000")], f"{run}_p.gpkg"),
        }
        for kind, file in files.items():
            layer = QgsVectorLayer(file, f"{run} {kind}")
            tag(layer, kind, codebook)
            layers[layer.name()] = project.addMapLayer(layer, False)
    # The old run's last layer was selected, and the new run's came upside down above it.
    for name in ("old classes", "old segments", "new polygons", "new segments", "new classes", "old polygons"):
        root.addLayer(layers[name])
    _order({layers[f"new {kind}"].id(): kind for kind in ("classes", "segments", "polygons")}, project)
    names = [node.name() for node in root.findLayers()]
    kinds = ["classes", "segments", "polygons"]
    assert names == [f"{run} {kind}" for run in ("new", "old") for kind in kinds]
    assert len(project.mapLayers()) == 6


def test_every_raster_of_a_batch_is_labelled_loaded_and_styled(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path
) -> None:
    from processing.gui.BatchAlgorithmDialog import BatchAlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
    dialog = BatchAlgorithmDialog(algorithm, None)
    # A hidden dialog takes itself for one that the user closed, and ends with its first row.
    dialog.show()
    panel = dialog.mainWidget()
    rows = [
        {
            "PARAMETERS": {
                "INPUT": make_scene(f"scene{n}.tif", seed=n),
                "SEGMENTER": "superpixels",
                "CLUSTERS": 4,
            },
            "OUTPUTS": {name: str(tmp_path / f"{n}_{file}") for name, file in OUTPUTS.items()},
        }
        for n in range(2)
    ]
    panel.load_batch_file_3_40_version({panel.ROWS: rows})
    panel.checkLoadLayersOnCompletion.setChecked(True)
    dialog.runAlgorithm()
    late = time.monotonic() + 120
    while len(project.mapLayers()) < 8 and time.monotonic() < late:
        QCoreApplication.processEvents()
        time.sleep(0.02)
    QCoreApplication.processEvents()
    dialog.close()
    layers = [node.layer() for node in project.layerTreeRoot().findLayers()]
    kinds = ["classes", "segments", "polygons", "raster"]
    assert [layer.customProperty("alps/kind") for layer in layers] == kinds * 2
    assert {layer.name() for layer in layers} >= {"Class raster (scene0)", "Class raster (scene1)"}
    for layer in layers:
        if layer.customProperty("alps/kind") == "raster":
            assert [entry.label for entry in layer.renderer().classes()] == [f"Class {n}" for n in range(1, 5)]
    # Opened by hand, as on another machine, a file is styled by what travels in it.
    polygons = QgsVectorLayer(rows[1]["OUTPUTS"]["POLYGONS"], "p")
    assert len(polygons.renderer().categories()) == 4
