"""The layers of a run are open before the main thread has to wait for them."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProject,
)
from qgis.PyQt.QtCore import QThread

from alps_qgis.host.tables.tags import is_tagged


def test_outputs_are_open_in_the_context_of_the_run(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Any
) -> None:
    """Fault 128: Processing takes these, instead of opening the files while the window stands still."""
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
    context = QgsProcessingContext()
    context.setProject(project)
    files = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "b.gpkg"}
    outputs = {name: QgsProcessingOutputLayerDefinition(str(tmp_path / file), project) for name, file in files.items()}
    values = {"INPUT": make_scene(), "SEGMENTER": "superpixels", "CLUSTERS": 4, **outputs}
    results, ok = algorithm.run(values, context, QgsProcessingFeedback(False))
    assert ok
    opened = context.temporaryLayerStore().mapLayers()
    assert {layer.source() for layer in opened.values()} >= {str(tmp_path / file) for file in files.values()}
    assert all(layer.thread() == QThread.currentThread() for layer in opened.values())
    kinds = {layer.customProperty("alps/kind"): layer for layer in opened.values()}
    by_kind = {kind: layer for kind, layer in kinds.items() if kind}  # the image has none
    # So they are not looked for, and the raster's legend is not made twice.
    assert set(by_kind) >= {"raster", "polygons", "segments", "classes"}
    assert all(is_tagged(layer) for layer in by_kind.values())
    assert [entry.label for entry in by_kind["raster"].renderer().classes()] == [f"Class {n}" for n in range(1, 5)]
    for name in files:
        assert QgsProcessingUtils.mapLayerFromString(results[name], context).id() in opened
