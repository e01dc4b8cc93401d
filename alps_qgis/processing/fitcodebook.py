"""Fit codebook: clusters from the segments of one or many scenes."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
)

from ..engine.settings import CodebookSettings, UpdateSettings
from ..host.style_store import store_styles
from ..host.tables.links import CLASSES_KIND
from ..host.text import tr
from .base import AlpsAlgorithm
from .outputs import style_when_loaded
from .parameters import Values


class FitCodebook(AlpsAlgorithm):
    """One codebook for several segment layers."""

    NAME = "fitcodebook"
    ICON = "codebook"

    def title(self) -> str:
        return tr("Fit codebook")

    def summary(self) -> str:
        return tr(
            "Groups the segments of one or more scenes into clusters of similar segments, and writes the "
            "codebook: the centres of the clusters and the table of classes. Each cluster starts as a class of "
            "its own.\n\n"
            "If you choose a codebook to update, its classes stay, and segments that are unlike any of them form new "
            "clusters. The number of clusters to fit is then not used."
        )

    def keywords(self) -> str:
        return tr("k-means,cluster,classes,vocabulary,update,online")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), Qgis.ProcessingSourceType.VectorPolygon),
            tr("Segments of one or more scenes, all from the same segmenter."),
        )
        self.add_codebook_input(
            optional=True,
            help_text=tr(
                "A codebook to add the segments to, instead of fitting a new one. Its class names, colours and cluster "
                "numbers stay. It is not changed: the result is a new file."
            ),
            title=tr("Codebook to update"),
        )
        self.add_settings("settings", CodebookSettings)
        self.add_settings("update_settings", UpdateSettings)
        self.add_codebook_output()
        self.add_number_output("N_CLUSTERS", tr("Number of clusters"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)

        self._update = self.codebook_input(parameters, context)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "CODEBOOK", context)
        settings = self.engine_settings(parameters, context)
        arguments = {
            "segments": self._segments,
            "codebook": target.path,
            "before": target.final if target.replaces else None,
            "update": self._update,
            **settings,
        }
        result = self.run_job("fit", arguments, feedback)
        store_styles({CLASSES_KIND: target.path}, target.path, {target.path: target.final})
        self.publish()
        style_when_loaded([self.loaded("CODEBOOK", CLASSES_KIND, target.final)], context)
        return {"CODEBOOK": target.chosen, "N_CLUSTERS": result.get("n_clusters")}
