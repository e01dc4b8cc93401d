"""Open the outputs of a run in the thread of the run, so that the window does not stand still while they are opened.

Processing opens what it loads in the main thread, which takes half a second for a scene of many segments. But it first
looks whether the run's context has a layer of that source, and hands the context's layers over to the main thread.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path

from qgis.core import QgsMapLayer, QgsProcessingContext, QgsRasterLayer, QgsVectorLayer

from .crs import drop_invented_crs

VECTOR_ENDINGS = (".gpkg",)


def open_for(
    context: QgsProcessingContext,
    paths: Iterable[str],
    prepare: Callable[[str, QgsMapLayer], None],
    styled: bool = False,
) -> None:
    """Put layers of files into the context of the run.

    Args:
        context: the one that `processAlgorithm` was given.
        paths: files as Processing knows them. What cannot be opened is left to Processing, which says so.
        prepare: takes each path with its layer, before anything else sees the layer.
        styled: give rasters the style that QGIS would give them; otherwise a style comes later.
    """
    for path in paths:
        layer = _open(path, context, styled)
        if layer.isValid():
            drop_invented_crs(layer)
            prepare(path, layer)
            context.temporaryLayerStore().addMapLayer(layer)


def _open(path: str, context: QgsProcessingContext, styled: bool) -> QgsMapLayer:
    """Open a file as Processing would."""
    name = Path(path).stem
    if path.lower().endswith(VECTOR_ENDINGS):
        vector = QgsVectorLayer.LayerOptions(context.transformContext())
        vector.loadDefaultStyle = False
        vector.skipCrsValidation = True
        return QgsVectorLayer(path, name, "ogr", vector)
    raster = QgsRasterLayer.LayerOptions()
    raster.loadDefaultStyle = styled
    raster.skipCrsValidation = True
    raster.transformContext = context.transformContext()
    return QgsRasterLayer(path, name, "gdal", raster)
