"""Parameters that users choose on the map: an extent, a layer of polygons, a distance on the ground."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterDistance,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
)

from ...engine.settings import Field
from ...host.process import EngineFailure
from ...host.text import tr


@dataclass(frozen=True)
class Picker:
    """One kind of parameter.

    Attributes:
        parameter: makes it, of the key, the title and the setting.
        read: returns its value as the engine takes it; None where nothing was chosen.
        of_layers: whether the value may come from a layer, so that it is read where layers live.
    """

    parameter: Callable[[str, str, Field], QgsProcessingParameterDefinition]
    read: Callable[[QgsProcessingAlgorithm, dict[str, Any], str, QgsProcessingContext], Any]
    of_layers: bool = True


def crs_text(crs: QgsCoordinateReferenceSystem) -> str:
    """Return a CRS as the engine reads it; empty where it is unknown."""
    if not crs.isValid():
        return ""
    # The numbers of users' own CRSs mean something in one profile only.
    return crs.authid() if crs.authid() and not crs.authid().startswith("USER:") else crs.toWkt()


def _extent(key: str, title: str, field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterExtent(key, title, None, field.default is None)


def _polygons(key: str, title: str, field: Field) -> QgsProcessingParameterDefinition:
    kinds = [Qgis.ProcessingSourceType.VectorPolygon]
    return QgsProcessingParameterFeatureSource(key, title, kinds, None, field.default is None)


def _distance(key: str, title: str, field: Field) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterDistance(key, title, field.default, "", field.default is None)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    if field.above is not None:
        parameter.setMinimum(field.above)
    return parameter


def _read_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> str | None:
    box = algorithm.parameterAsExtent(parameters, key, context)
    if box.isNull() or box.isEmpty():
        if parameters.get(key):
            raise EngineFailure("area", tr("“{value}” is not an extent.").format(value=parameters[key]))
        return None
    crs = crs_text(algorithm.parameterAsExtentCrs(parameters, key, context))
    numbers = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return ",".join(f"{number:.15g}" for number in numbers) + (f"@{crs}" if crs else "")


def _read_polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> str | None:
    if not parameters.get(key):
        return None
    # Memory layers, filters and “Selected features only” become a temporary file.
    path, layer = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, key, context, ["gpkg", "shp", "geojson", "fgb"], "gpkg", QgsProcessingFeedback(False)
    )
    if not path:
        text = tr("“{value}” is not a layer of polygons that can be read.")
        raise EngineFailure("area", text.format(value=parameters[key]))
    return f"{path}|layername={layer}" if layer else path


def _read_distance(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> float:
    return algorithm.parameterAsDouble(parameters, key, context)


PICKERS = {
    "extent": Picker(_extent, _read_extent),
    "polygons": Picker(_polygons, _read_polygons),
    "distance": Picker(_distance, _read_distance, of_layers=False),
}
"""By the name that `field(picker=…)` gives."""
