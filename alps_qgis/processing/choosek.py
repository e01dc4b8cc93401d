"""Choose K: compare numbers of clusters on the segments of one or many scenes."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..engine.settings import ChooseKSettings
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import CLASSES
from .parameters import Values


class ChooseK(AlpsAlgorithm):
    """Figures for several numbers of clusters, and one suggestion."""

    NAME = "choosek"
    ICON = "choosek"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Choose number of clusters")

    def summary(self) -> str:
        return tr(
            "Compares numbers of clusters (K) on the segments of one or more scenes by figures that need no "
            "ground truth: silhouette, Davies-Bouldin index, inertia, and whether several starts find the same "
            "clusters. Writes a page with plots and suggests a number. If the clusters are well separated, it "
            "is the number with the best silhouette; otherwise it is the bend of the inertia curve. In a model, "
            "you can use the result SUGGESTED_K in “Fit codebook”.\n\n"
            "The figures do not know which classes you want, so start with the suggestion and try others."
        )

    def keywords(self) -> str:
        return tr("k-means,K,number of clusters,silhouette,Davies-Bouldin,elbow,stability,Dirichlet")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), Qgis.ProcessingSourceType.VectorPolygon),
            tr("Segments of one or more scenes, all from the same segmenter."),
        )
        self.add_settings("settings", ChooseKSettings)
        self.add(
            QgsProcessingParameterFileDestination("REPORT", tr("Report"), tr("HTML files (*.html)")),
            tr("HTML page with the plots, the table and the suggestion."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Table"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("CSV file with the figures of each number."),
        )
        self.add_number_output("SUGGESTED_K", tr("Suggested number of clusters"))
        self.add_number_output("N_COMPONENTS", tr("Number of components of the mixture"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        targets = {name: self.file_target(parameters, name, context) for name in ("REPORT", "TABLE")}
        arguments = {
            "segments": self._segments,
            **{name.lower(): target.path if target else None for name, target in targets.items()},
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("choose-k", arguments, feedback)
        self.publish()
        feedback.pushInfo(tr("Suggested: {} clusters.").format(result["suggested"]))
        mixture = result.get("mixture") or {}
        return {
            **{name: target.chosen if target else None for name, target in targets.items()},
            "SUGGESTED_K": result["suggested"],
            "N_COMPONENTS": mixture.get("n_components"),
        }
