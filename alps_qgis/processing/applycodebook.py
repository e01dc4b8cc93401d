"""Apply codebook: every segment gets its cluster."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterVectorLayer,
)

from ..host.style_store import store_styles
from ..host.tables.links import SEGMENTS_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .outputs import style_when_loaded
from .parameters import Values


class ApplyCodebook(AlpsAlgorithm):
    """Nearest centroid and confidence for every segment."""

    NAME = "applycodebook"
    ICON = "apply"

    def title(self) -> str:
        return tr("Apply codebook")

    def summary(self) -> str:
        return tr(
            "Assigns each segment to the most similar cluster of a codebook, with a confidence from 0 to 1, and "
            "writes the segments to a new file. Corrections in class_override are kept."
        )

    def keywords(self) -> str:
        return tr("assign,predict,classify,nearest,transfer")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterVectorLayer("INPUT", tr("Segments"), [Qgis.ProcessingSourceType.VectorPolygon]),
            tr("The segments. They must come from the same segmenter as those that the codebook was fitted to."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook with the clusters."))
        self.add_segments_output()
        self.add_number_output("N_SEGMENTS", tr("Number of segments"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_input(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "SEGMENTS", context)
        arguments = {"segments": self._segments, "codebook": self._codebook, "out": target.path}
        if target.replaces:
            arguments["before"] = target.final
        result = self.run_job("apply", arguments, feedback)
        store_styles({SEGMENTS_KIND: target.path}, self._codebook, {target.path: target.final})
        self.publish()
        style_when_loaded([self.loaded("SEGMENTS", SEGMENTS_KIND, self._codebook)], context)
        return {"SEGMENTS": target.chosen, "N_SEGMENTS": result.get("n_segments")}
