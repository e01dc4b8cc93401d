"""Tile grid: the tiles and cores that a run would use, as polygons."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..engine.settings import TileSettings
from ..host.text import tr
from .base import AlpsAlgorithm
from .parameters import Values


class TileGridAlgorithm(AlpsAlgorithm):
    """The grid of a scene as a layer."""

    NAME = "tilegrid"
    ICON = "tilegrid"

    def title(self) -> str:
        return tr("Tile grid")

    def summary(self) -> str:
        return tr(
            "Writes the tiles of a raster as polygons, to show what a run would read: each tile with its row, "
            "column and core. Cores cover each pixel exactly once."
        )

    def keywords(self) -> str:
        return tr("halo,overlap,core,grid,index")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Raster")), tr("The raster to tile."))
        self.add_settings("settings", TileSettings)
        self.add(
            QgsProcessingParameterVectorDestination("OUTPUT", tr("Tiles"), Qgis.ProcessingSourceType.VectorPolygon),
            tr("GeoPackage with one polygon for each tile."),
        )
        self.add_number_output("N_TILES", tr("Number of tiles"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._scene = self.raster_input(parameters, "INPUT", context)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "OUTPUT", context)
        settings = self.engine_settings(parameters, context)
        result = self.run_job("tiles", {"scene": self._scene, "out": target.path, **settings}, feedback)
        self.publish()
        return {"OUTPUT": target.chosen, "N_TILES": result.get("n_tiles")}
