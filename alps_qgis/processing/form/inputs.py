"""Algorithms whose inputs are layers: the paths that the engine reads."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingUtils,
    QgsProperty,
)

from ...host.layers import codebook_path, vector_path
from ...host.process import EngineFailure
from ...host.text import tr
from ..parameters import Values
from .rasters import RasterExports


class InputAlgorithm(RasterExports):
    """Building blocks for `prepare`."""

    def __init__(self) -> None:
        super().__init__()
        self._inputs: list[str] = []

    def raster_input(self, parameters: Values, name: str, context: QgsProcessingContext) -> str:
        """Return the path of a raster parameter.

        Raises:
            EngineFailure: The raster cannot be opened, or has no pixels of its own.
        """
        given = parameters.get(name)
        if isinstance(given, str) and Path(given).is_file():
            # QGIS would compute statistics for a layer of its own, and write them beside the input.
            return self._reads(str(Path(given).absolute()))
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise EngineFailure("scene", _unreadable(parameters.get(name), tr("a raster that QGIS can open")))
        return self._reads(self.path_of(layer, parameters, context))

    def raster_inputs(self, parameters: Values, name: str, context: QgsProcessingContext) -> list[str]:
        """Return the paths of a parameter of several rasters.

        Raises:
            EngineFailure: One of them cannot be opened, or has no pixels of its own.
        """
        paths = []
        for given in self.given(parameters, name, context):
            if isinstance(given, str) and Path(given).is_file():
                paths.append(self._reads(str(Path(given).absolute())))
                continue
            # Asked for as a raster: QGIS would try it as a vector layer first, and log that this failed.
            hint = QgsProcessingUtils.LayerHint.Raster
            layer = given if isinstance(given, QgsMapLayer) else None
            layer = layer or QgsProcessingUtils.mapLayerFromString(str(given), context, True, hint)
            if layer is None or not layer.isValid():
                raise EngineFailure("scene", _unreadable(given, tr("a raster that QGIS can open")))
            paths.append(self._reads(self.path_of(layer, parameters, context)))
        return paths

    def given(self, parameters: Values, name: str, context: QgsProcessingContext) -> list[Any]:
        """Return what was given for a parameter of several layers: layers, ids and paths, none of them opened."""
        value = parameters.get(name)
        if isinstance(value, QgsProperty):
            return list(self.parameterAsLayerList(parameters, name, context))
        if value is None or value == "":
            return []
        return list(value) if isinstance(value, (list, tuple)) else [value]

    def segments_input(self, parameters: Values, name: str, context: QgsProcessingContext) -> str:
        """Return the path of a segments layer.

        Raises:
            EngineFailure: The layer cannot be opened or has unsaved edits.
        """
        layer = self.parameterAsVectorLayer(parameters, name, context)
        if layer is None or not layer.isValid():
            raise EngineFailure("segments", _unreadable(parameters.get(name), tr("a segments layer of ALPS")))
        return self._reads(vector_path(layer, context, "segments"))

    def segments_inputs(self, parameters: Values, name: str, context: QgsProcessingContext) -> list[str]:
        """Return the paths of a parameter of several segments layers, at least one.

        Raises:
            EngineFailure: No layer can be opened, or one has unsaved edits.
        """
        paths = self.layers_inputs(parameters, name, context)
        if not paths:
            raise EngineFailure(
                "segments", tr("None of the segments layers can be read; choose segments that ALPS made.")
            )
        return paths

    def layers_inputs(self, parameters: Values, name: str, context: QgsProcessingContext) -> list[str]:
        """Return the paths of a parameter of several layers that ALPS made."""
        layers = self.parameterAsLayerList(parameters, name, context)
        return [self._reads(vector_path(layer, context, "segments")) for layer in layers]

    def codebook_input(self, parameters: Values, context: QgsProcessingContext) -> str | None:
        """Return the path of the codebook; None where it is optional and left empty.

        Raises:
            EngineFailure: It cannot be opened or has unsaved edits.
        """
        if not parameters.get("CODEBOOK_IN"):
            return None
        layer = self.parameterAsVectorLayer(parameters, "CODEBOOK_IN", context)
        if layer is None or not layer.isValid():
            raise EngineFailure("codebook", _unreadable(parameters["CODEBOOK_IN"], tr("a codebook of ALPS")))
        return self._reads(codebook_path(layer, context))

    def _reads(self, path: str) -> str:
        self._inputs.append(path)
        return path


def _unreadable(value: Any, kind: str) -> str:
    source = value.source() if isinstance(value, QgsMapLayer) else value
    return tr("“{source}” is missing or cannot be read; choose {kind}.").format(source=source, kind=kind)
