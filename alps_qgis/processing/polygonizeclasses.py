"""Polygonize classes: a class raster becomes polygons."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..engine.settings import PolygonSettings
from ..host.layers import file_of
from ..host.style_store import store_styles
from ..host.tables.links import POLYGONS_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .outputs import scene_stem, style_when_loaded
from .parameters import Values


class PolygonizeClasses(AlpsAlgorithm):
    """One polygon for each connected area of a class."""

    NAME = "polygonizeclasses"
    ICON = "polygonize"

    def title(self) -> str:
        return tr("Polygonize classes")

    def summary(self) -> str:
        return tr(
            "Turns a class raster into polygons that do not overlap, one for each connected area of a class. "
            "Areas smaller than the minimum mapping unit join their largest neighbour. An area with more than "
            "200,000 vertices is too large for one polygon; it is cut along a grid of 2048 pixels."
        )

    def keywords(self) -> str:
        return tr("vectorize,polygons,classes,minimum mapping unit,simplify")

    def add_parameters(self) -> None:
        self.add(QgsProcessingParameterRasterLayer("INPUT", tr("Class raster")), tr("Class raster written by ALPS."))
        self.add(
            QgsProcessingParameterVectorLayer(
                "SEGMENTS_IN", tr("Segments"), [Qgis.ProcessingSourceType.VectorPolygon], optional=True
            ),
            tr("Segments of the same scene. Each polygon then gets their number and their mean confidence."),
        )
        self.add_codebook_input(
            optional=True,
            help_text=tr("Codebook of the classes. If you set it, the polygons follow the edits of its table."),
        )
        self.add_settings("settings", PolygonSettings)
        self.add_polygons_output()
        self.add_number_output("N_POLYGONS", tr("Number of polygons"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._classes = self.raster_input(parameters, "INPUT", context)
        given = parameters.get("SEGMENTS_IN")
        self._segments = self.segments_input(parameters, "SEGMENTS_IN", context) if given else None
        self._codebook = self.codebook_input(parameters, context) or ""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "POLYGONS", context)
        arguments = {
            "classes": self._classes,
            "polygons": target.path,
            "segments": self._segments,
            "before": target.final if target.replaces else None,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("polygonize", arguments, feedback)
        store_styles({POLYGONS_KIND: target.path}, self._codebook, {target.path: target.final})
        self.publish()
        segments = file_of(self._segments or "")
        stem = scene_stem(self._classes).removesuffix("_classes")
        style_when_loaded(
            [
                self.polygons_drawn(
                    self.loaded("POLYGONS", POLYGONS_KIND, self._codebook, segments, stem), parameters, context
                )
            ],
            context,
        )
        return {"POLYGONS": target.chosen, "N_POLYGONS": result.get("n_polygons")}
