"""Parameters that users choose on the map: an extent, a layer of polygons or pixels, a distance on the ground."""

from __future__ import annotations

import contextlib
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
    QgsProcessingParameterRasterLayer,
    QgsRectangle,
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


def _raster(key: str, title: str, field: Field) -> QgsProcessingParameterDefinition:
    return QgsProcessingParameterRasterLayer(key, title, None, field.default is None)


def _distance(key: str, title: str, field: Field) -> QgsProcessingParameterDefinition:
    parameter = QgsProcessingParameterDistance(key, title, field.default, "", field.default is None)
    parameter.setDefaultUnit(Qgis.DistanceUnit.Meters)
    if field.above is not None:
        parameter.setMinimum(field.above)
    return parameter


def extent_and_crs(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> tuple[QgsRectangle, QgsCoordinateReferenceSystem]:
    """Return an extent and its CRS, which is that of the project if only numbers were given.

    Raises:
        EngineFailure: The minimum of x is above the maximum. QGIS would exchange the two, which for an extent that
            crosses the 180th meridian is all the rest of the world.
    """
    box = algorithm.parameterAsExtent(parameters, key, context)
    numbers, named = _numbers(parameters.get(key))
    if numbers and numbers[0] > numbers[1]:
        text = tr(
            "“{value}” has a minimum of x above its maximum. Give an extent that does not cross the 180th meridian, or "
            "run the two sides of it one by one."
        )
        raise EngineFailure("area", text.format(value=parameters[key]))
    if numbers and not named:
        # QGIS would look for a file of that name to learn its CRS, and log that there is none.
        return box, context.project().crs() if context.project() else QgsCoordinateReferenceSystem()
    return box, algorithm.parameterAsExtentCrs(parameters, key, context)


def _numbers(given: Any) -> tuple[list[float], bool]:
    """Return the four numbers of an extent that was given as text, and whether a CRS follows them."""
    text, bracket, _ = given.partition("[") if isinstance(given, str) else ("", "", "")
    with contextlib.suppress(ValueError):
        numbers = [float(part) for part in text.split(",")]
        return (numbers if len(numbers) == 4 else []), bool(bracket)
    return [], False


def _read_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> str | None:
    box, system = extent_and_crs(algorithm, parameters, key, context)
    if box.isNull() or box.isEmpty():
        if parameters.get(key):
            raise EngineFailure("area", tr("“{value}” is not an extent.").format(value=parameters[key]))
        return None
    crs = crs_text(system)
    numbers = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
    return ",".join(f"{number:.15g}" for number in numbers) + (f"@{crs}" if crs else "")


def features_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> str | None:
    """Return the file of the features that were chosen, as the engine reads it; None where it cannot be read.

    Memory layers, filters and “Selected features only” become a temporary file.
    """
    path, layer = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        parameters, key, context, ["gpkg", "shp", "geojson", "fgb"], "gpkg", QgsProcessingFeedback(False)
    )
    return (f"{path}|layername={layer}" if layer else path) or None


def _read_polygons(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> str | None:
    if not parameters.get(key):
        return None
    path = features_path(algorithm, parameters, key, context)
    if not path:
        text = tr("“{value}” is not a layer of polygons that can be read.")
        raise EngineFailure("area", text.format(value=parameters[key]))
    return path


def _read_raster(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> str | None:
    # Every algorithm of ALPS reads rasters in this way; it also exports layers without a file.
    found: str | None = algorithm.raster_input(parameters, key, context) if parameters.get(key) else None
    return found


def _read_distance(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], key: str, context: QgsProcessingContext
) -> float:
    return algorithm.parameterAsDouble(parameters, key, context)


PICKERS = {
    "extent": Picker(_extent, _read_extent),
    "polygons": Picker(_polygons, _read_polygons),
    "raster": Picker(_raster, _read_raster),
    "distance": Picker(_distance, _read_distance, of_layers=False),
}
"""By the name that `field(picker=…)` gives."""
