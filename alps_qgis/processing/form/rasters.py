"""Algorithms whose rasters may be layers without a file, which are exported before the engine starts."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
)

from ...host.layers import has_raster_file, raster_path
from ...host.process import EngineFailure
from ...host.raster_export import RasterExport, plan_export
from ..parameters import Values
from .pickers import extent_and_crs
from .standard import StandardParameters


class RasterExports(StandardParameters):
    """Plan exports where layers live, and run them where the algorithm computes."""

    def __init__(self) -> None:
        super().__init__()
        self._exports: list[RasterExport] = []

    def path_of(self, layer: QgsRasterLayer, parameters: Values, context: QgsProcessingContext) -> str:
        """Return the path of a raster layer; one without a file will be exported to it.

        Raises:
            EngineFailure: The layer cannot be exported.
        """
        if has_raster_file(layer):
            return raster_path(layer)
        plan = plan_export(layer, context, *self._area(parameters, context))
        self._exports.append(RasterExport.of(layer, plan, context))
        return self._exports[-1].path

    def export_rasters(self, feedback: QgsProcessingFeedback) -> None:
        """Write the layers without a file; runs where the algorithm computes.

        Raises:
            EngineFailure: A layer cannot be read.
        """
        while self._exports:
            self._exports.pop(0).run(feedback)

    def export_problem(self, parameters: Values, context: QgsProcessingContext) -> str:
        """Return why a layer without a file cannot be exported; empty where none is given or all can."""
        for definition in self.parameterDefinitions():
            if definition.type() not in ("raster", "multilayer"):
                continue
            value = parameters.get(definition.name())
            for given in value if isinstance(value, (list, tuple)) else [value]:
                layer = _open_layer(given, context)
                if layer is None or not layer.isValid() or has_raster_file(layer):
                    continue
                try:
                    plan_export(layer, context, *self._area(parameters, context))
                except EngineFailure as failure:
                    return failure.message
        return ""

    def _area(
        self, parameters: Values, context: QgsProcessingContext
    ) -> tuple[tuple[QgsRectangle, QgsCoordinateReferenceSystem] | None, float | None]:
        """Return extent and ground resolution, where the algorithm has such parameters and they are set."""
        extent, resolution = None, None
        if self.parameterDefinition("EXTENT") is not None and parameters.get("EXTENT"):
            extent = extent_and_crs(self, parameters, "EXTENT", context)
        if self.parameterDefinition("RESOLUTION") is not None and parameters.get("RESOLUTION"):
            resolution = self.parameterAsDouble(parameters, "RESOLUTION", context)
        return extent, resolution


def _open_layer(given: Any, context: QgsProcessingContext) -> QgsRasterLayer | None:
    """Return a raster layer that is open already; opening a file only to look at it would take long."""
    if isinstance(given, str) and context.project() is not None:
        given = context.project().mapLayer(given)
    return given if isinstance(given, QgsRasterLayer) else None
