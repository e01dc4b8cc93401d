"""Paint class raster: segments with clusters become a class raster."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorLayer,
)

from ..host.layers import file_of
from ..host.tables.links import RASTER_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .outputs import scene_stem, style_when_loaded
from .parameters import Values


class PaintClasses(AlpsAlgorithm):
    """Large segments first, small ones on top, 255 where there is none."""

    NAME = "paintclasses"
    ICON = "paint"

    def title(self) -> str:
        return tr("Paint class raster")

    def summary(self) -> str:
        return tr(
            "Paints segments into a class raster on the grid of their scene, large segments first. A correction "
            "in class_override overrides the class of the cluster. Pixels without a segment have no data.\n\n"
            "If the segments have clusters of another codebook, the codebook is applied to a copy of them first, and "
            "the log says so."
        )

    def keywords(self) -> str:
        return tr("rasterize,classes,map,legend")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", tr("Segments"), [Qgis.ProcessingSourceType.VectorPolygon]),
            tr("Segments with clusters, from “Apply codebook” or an automatic labelling."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook with the classes of the clusters."))
        self.add(
            QgsProcessingParameterRasterLayer("REFERENCE", tr("Reference raster"), optional=True),
            tr("Raster whose grid is used. If not set, the grid of the scene, which is stored with the segments."),
            advanced=True,
        )
        self.add_classes_output()
        self.add_number_output("N_CLASSES", tr("Number of classes"))
        self.add_number_output("COVERED_SHARE", tr("Share of valid pixels with a class"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_input(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""
        given = parameters.get("REFERENCE")
        self._reference = self.raster_input(parameters, "REFERENCE", context) if given else None

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "CLASSES", context)
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "classes": target.path,
            "reference": self._reference,
        }
        result = self.run_job("paint", arguments, feedback)
        self.publish()
        segments = file_of(self._segments)
        stem = scene_stem(segments).removesuffix("_segments")
        style_when_loaded([self.loaded("CLASSES", RASTER_KIND, self._codebook, segments, stem)], context)
        return {
            "CLASSES": target.chosen,
            "N_CLASSES": len(result.get("n_px", {})),
            "COVERED_SHARE": result.get("covered_share"),
        }
