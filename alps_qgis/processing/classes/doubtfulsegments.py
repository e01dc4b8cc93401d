"""List doubtful segments: those to look at first."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorDestination,
)

from ...engine.settings import DoubtfulSettings
from ...host.results.found import DOUBTFUL_KIND
from ...host.style_store import store_styles
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import CLASSES
from ..outputs import style_when_loaded
from ..parameters import Values


class DoubtfulSegments(AlpsAlgorithm):
    """Segments in the order of the doubt about their class."""

    NAME = "doubtfulsegments"
    ICON = "doubtfulsegments"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("List doubtful segments")

    def summary(self) -> str:
        return tr(
            "Lists the segments whose class is most likely to be wrong, so that you look at those first. Three signs "
            "count: another class is nearly as near (margin), the segments around it have other classes (neighbours), "
            "and it is far from what its class usually looks like (outlier).\n\n"
            "Segments that you corrected in class_override are not listed. No segment is changed."
        )

    def keywords(self) -> str:
        return tr("uncertain,confidence,margin,outlier,check,quality,correct,active learning")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), Qgis.ProcessingSourceType.VectorPolygon),
            tr("Segments of one or more scenes, with clusters of the codebook."),
        )
        self.add_codebook_input(
            optional=False, help_text=tr("The codebook of the segments, with the table of classes.")
        )
        self.add_settings("settings", DoubtfulSettings)
        self.add(
            QgsProcessingParameterVectorDestination(
                "DOUBTFUL", tr("Doubtful segments"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            tr(
                "GeoPackage with the polygon of each doubtful segment, its doubt from 0 to 1, the reason and the other "
                "class."
            ),
        )
        self.add_number_output("N_FOUND", tr("Number of doubtful segments"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "DOUBTFUL", context)
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "out": target.path,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("doubtful", arguments, feedback)
        store_styles({DOUBTFUL_KIND: target.path}, self._codebook, {target.path: target.final})
        self.publish()
        style_when_loaded([self.loaded("DOUBTFUL", DOUBTFUL_KIND, self._codebook)], context)
        return {"DOUBTFUL": target.chosen, "N_FOUND": result["n_found"]}
