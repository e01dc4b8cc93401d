"""Preview on the canvas: label what the canvas shows, as temporary layers in a group of their own.

A run with an extent computes the tiles of the whole raster's grid and gives the same segments, so a preview is such a
run. It takes the codebook of the run that the user works on; without one, the colours are those of the preview alone.
"""

from __future__ import annotations

import math
from typing import Any

from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsLayerTreeGroup,
    QgsPointXY,
    QgsProcessing,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsGui
from qgis.PyQt.QtCore import QDateTime, QObject

from ..host.classes_table import resolve_file
from ..host.layers import SEGMENTS_LAYER
from ..host.raster_export import is_web
from ..host.styles import style_class_raster, style_segments
from ..host.tables.tags import KIND_PROPERTY
from ..host.text import tr
from .jobs import JobQueue
from .layer_entries import is_labelable
from .messages import say
from .runs import run_of, runs_of

ALGORITHM = "alps:autolabel"
GROUP_PROPERTY = "alps/preview"

MAX_TILES = 24
"""A preview is for looking and trying; more tiles are a run."""

_OWN = ("INPUT", "EXTENT", "MASK", "CODEBOOK_IN")
_DAYS = 30
_TILE_PX = 1024
_HALO_PX = {"superpixels": 32}
_HALO_OF_OTHERS_PX = 128


class CanvasPreview(QObject):
    """The action, and the layers of the last preview.

    Args:
        iface: the window of QGIS.
        project: that shows the preview.
        jobs: runs it.
    """

    def __init__(self, iface: Any, project: QgsProject, jobs: JobQueue) -> None:
        super().__init__()
        self._iface, self._project, self._jobs = iface, project, jobs

    def start(self, settings: dict[str, Any] | None = None) -> Any:
        """Label the part of the active raster that the canvas shows.

        Args:
            settings: parameters of *Auto-label raster*; None for those of the user's last run of it.

        Returns:
            The task, or None if there is nothing to preview, which the message bar says.
        """
        layer = self._iface.activeLayer()
        if not is_labelable(layer):
            return self._refuse(tr("Select the raster in the Layers panel first."))
        box = self._visible(layer)
        if box is None:
            return self._refuse(tr("The canvas does not show any part of “{}”.").format(layer.name()))
        chosen = _last_settings() if settings is None else dict(settings)
        if is_web(layer):
            chosen.setdefault("RESOLUTION", self._metres_per_pixel())
        n_tiles = _n_tiles(layer, box, chosen)
        if n_tiles > MAX_TILES:
            text = tr("The canvas shows about {n} tiles, and a preview computes {most} at most. Zoom in.")
            return self._refuse(text.format(n=f"{n_tiles:,}", most=MAX_TILES))
        run = run_of(layer, self._project) or next(iter(runs_of(self._project)), None)
        codebook = run.codebook if run is not None else None
        outputs = dict.fromkeys(("CLASSES", "SEGMENTS", "CODEBOOK"), QgsProcessing.TEMPORARY_OUTPUT)
        values = {
            **dict.fromkeys(_destinations()),
            **chosen,
            **outputs,
            "INPUT": layer.id(),
            "EXTENT": QgsReferencedRectangle(box, layer.crs()),
            "CODEBOOK_IN": codebook,
        }
        title = tr("Preview of “{}”").format(layer.name())
        return self._jobs.run(
            ALGORITHM,
            values,
            title,
            on_done=lambda ok, results: self._show(ok, results, run.title if run is not None else ""),
            load=False,
            report=False,
        )

    def discard(self) -> None:
        """Remove the layers of the last preview."""
        root = self._project.layerTreeRoot()
        for group in [g for g in root.findGroups() if g.customProperty(GROUP_PROPERTY)]:
            self._project.removeMapLayers([node.layerId() for node in group.findLayers()])
            root.removeChildNode(group)

    def remove(self) -> None:
        """Leave the preview to the project; for unloading the plugin."""

    def _refuse(self, text: str) -> None:
        say(self._iface, text, Qgis.MessageLevel.Warning, tr("Preview on the canvas"))

    def _visible(self, layer: QgsRasterLayer) -> QgsRectangle | None:
        """Return what the canvas shows of a layer, in its CRS."""
        canvas = self._iface.mapCanvas()
        box, crs = canvas.extent(), canvas.mapSettings().destinationCrs()
        try:
            if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
                box = QgsCoordinateTransform(crs, layer.crs(), self._project).transformBoundingBox(box)
        except QgsCsException:
            return None
        common = box.intersect(layer.extent())
        return None if common.isEmpty() else common

    def _metres_per_pixel(self) -> float:
        canvas = self._iface.mapCanvas()
        measure = QgsDistanceArea()
        measure.setSourceCrs(canvas.mapSettings().destinationCrs(), self._project.transformContext())
        measure.setEllipsoid(self._project.ellipsoid() or "WGS84")
        centre, step = canvas.extent().center(), canvas.mapUnitsPerPixel()
        length = measure.measureLine(centre, QgsPointXY(centre.x() + step, centre.y()))
        return max(measure.convertLengthMeasurement(length, Qgis.DistanceUnit.Meters), 0.01)

    def _show(self, ok: bool, results: dict[str, Any], title: str) -> None:
        if not ok:
            return
        self.discard()
        resolved = resolve_file(str(results["CODEBOOK"]))
        segments = QgsVectorLayer(f"{results['SEGMENTS']}|layername={SEGMENTS_LAYER}", tr("Segments"), "ogr")
        classes = QgsRasterLayer(str(results["CLASSES"]), tr("Class raster"), "gdal")
        if resolved is None or not segments.isValid() or not classes.isValid():
            return
        style_segments(segments, resolved, None)
        style_class_raster(classes, resolved)
        group = QgsLayerTreeGroup(tr("Preview"))
        group.setCustomProperty(GROUP_PROPERTY, True)
        self._project.layerTreeRoot().insertChildNode(0, group)
        for layer, visible in ((segments, True), (classes, False)):
            layer.setCustomProperty(KIND_PROPERTY, "preview")
            self._project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setItemVisibilityChecked(visible)
            node.setExpanded(False)
        n = f"{segments.featureCount():,}"
        if title:
            text = tr("{n} segments, with the classes of “{run}”. A run over the whole raster gives the same here.")
        else:
            text = tr(
                "{n} segments. A run over the whole raster gives the same segments here; the classes are those of the "
                "preview alone, because the project has no codebook yet."
            )
        button = (tr("Remove the preview"), self.discard)
        say(self._iface, text.format(n=n, run=title), title=tr("Preview"), buttons=[button], seconds=30)


def _destinations() -> list[str]:
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    return [each.name() for each in algorithm.destinationParameterDefinitions()]


def _last_settings() -> dict[str, Any]:
    """Return the settings of the last run of *Auto-label raster* that Processing remembers; without one, none."""
    registry = QgsGui.historyProviderRegistry()
    entries = registry.queryEntries(QDateTime.currentDateTime().addDays(-_DAYS), QDateTime(), "processing")
    algorithm = QgsApplication.processingRegistry().algorithmById(ALGORITHM)
    kept = {p.name() for p in algorithm.parameterDefinitions() if not p.isDestination() and p.name() not in _OWN}
    found = [each for each in entries if (each.entry or {}).get("algorithm_id") == ALGORITHM]
    if not found:
        return {}
    last = max(found, key=lambda each: each.timestamp.toMSecsSinceEpoch())
    inputs = (last.entry.get("parameters") or {}).get("inputs") or {}
    return {name: value for name, value in inputs.items() if name in kept and value is not None}


def _n_tiles(layer: QgsRasterLayer, box: QgsRectangle, settings: dict[str, Any]) -> int:
    """Return about how many tiles an extent needs, with those around it in which segments may continue."""
    across, down = layer.rasterUnitsPerPixelX(), layer.rasterUnitsPerPixelY()
    resolution = settings.get("RESOLUTION")
    if resolution or is_web(layer):
        measure = QgsDistanceArea()
        measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
        measure.setEllipsoid("WGS84")
        centre = box.center()
        width = measure.measureLine(QgsPointXY(box.xMinimum(), centre.y()), QgsPointXY(box.xMaximum(), centre.y()))
        units = box.width() / max(measure.convertLengthMeasurement(width, Qgis.DistanceUnit.Meters), 1e-9)
        across = down = float(resolution or 1.0) * units
    tile = int(settings.get("TILE") or _TILE_PX)
    halo = settings.get("HALO")
    halo = _HALO_PX.get(str(settings.get("SEGMENTER")), _HALO_OF_OTHERS_PX) if halo is None else int(halo)
    step = max(tile - 2 * halo, 1)
    return math.ceil(box.width() / across / step + 1) * math.ceil(box.height() / down / step + 1)
