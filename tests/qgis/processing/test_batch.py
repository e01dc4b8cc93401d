"""Many rasters at once, in the batch dialog of QGIS."""

from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication

OUTPUTS = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}


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
    while len(project.mapLayers()) < 10 and time.monotonic() < late:
        QCoreApplication.processEvents()
        time.sleep(0.02)
    QCoreApplication.processEvents()
    dialog.close()
    layers = [node.layer() for node in project.layerTreeRoot().findLayers()]
    kinds = ["classes", "segments", "polygons", "raster", None]  # the last is the image
    assert [layer.customProperty("alps/kind") for layer in layers] == kinds * 2
    groups = project.layerTreeRoot().findGroups()
    assert {group.name() for group in groups} == {"scene0 – ALPS", "scene1 – ALPS"}
    for group in groups:
        names = [node.name() for node in group.findLayers()]
        image = group.name().split(" ")[0]
        assert names == ["Classes – rename here", "Segments", "Class polygons", "Class raster", image]
    for layer in layers:
        if layer.customProperty("alps/kind") == "raster":
            assert [entry.label for entry in layer.renderer().classes()] == [f"Class {n}" for n in range(1, 5)]
    # Opened by hand, as on another machine, a file is styled by what travels in it.
    polygons = QgsVectorLayer(rows[1]["OUTPUTS"]["POLYGONS"], "p")
    assert len(polygons.renderer().categories()) == 4
