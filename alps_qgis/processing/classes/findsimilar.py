"""Find similar segments: more of what some examples show."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorDestination,
)

from ...engine.settings import SimilarSettings
from ...host.process import EngineFailure
from ...host.results.found import SIMILAR_KIND
from ...host.style_store import store_styles
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import CLASSES
from ..form.pickers import features_path
from ..outputs import style_when_loaded
from ..parameters import Values


class FindSimilar(AlpsAlgorithm):
    """Segments in the order of their similarity to examples."""

    NAME = "findsimilar"
    ICON = "findsimilar"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Find similar segments")

    def summary(self) -> str:
        return tr(
            "Finds segments that look like some examples, in one scene or in many, and lists the most similar first. "
            "Examples are the segments under the features of a layer: add a point to each, or choose the layer of "
            "segments itself and check “Selected features only”. Counterexamples push segments of their kind down the "
            "list.\n\n"
            "The score goes from 0 to 1. The log suggests a minimum score to begin with. The examples themselves are "
            "not listed, and no segment is changed."
        )

    def keywords(self) -> str:
        return tr("search,query,more like this,retrieval,example,nearest,PFL")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), Qgis.ProcessingSourceType.VectorPolygon),
            tr("Segments of one or more scenes, with clusters of the codebook."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook of the segments."))
        anything = [Qgis.ProcessingSourceType.VectorAnyGeometry]
        self.add(
            QgsProcessingParameterFeatureSource("EXAMPLES", tr("Examples"), anything),
            tr("Points, lines or polygons; the segment under each one is an example. Any CRS."),
        )
        self.add(
            QgsProcessingParameterFeatureSource("COUNTEREXAMPLES", tr("Counterexamples"), anything, None, True),
            tr("Points, lines or polygons on segments whose kind must not be found."),
        )
        self.add_settings("settings", SimilarSettings)
        self.add(
            QgsProcessingParameterVectorDestination(
                "SIMILAR", tr("Similar segments"), Qgis.ProcessingSourceType.VectorPolygon
            ),
            tr("GeoPackage with the polygon of each segment that was found, its rank, its score and its class."),
        )
        self.add_number_output("N_FOUND", tr("Number of similar segments"))
        self.add_number_output("N_EXAMPLES", tr("Number of examples"))
        self.add_number_output("SUGGESTED", tr("Suggested minimum score"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""
        self._examples = self._features(parameters, "EXAMPLES", context)
        self._counterexamples = self._features(parameters, "COUNTEREXAMPLES", context)

    def _features(self, parameters: Values, name: str, context: QgsProcessingContext) -> str | None:
        if not parameters.get(name):
            return None
        path = features_path(self, parameters, name, context)
        if not path:
            raise EngineFailure("segments", tr("The layer of examples cannot be read; choose another layer."))
        return self._reads(path)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.target(parameters, "SIMILAR", context)
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "points": self._examples,
            "unlike_points": self._counterexamples,
            "out": target.path,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("similar", arguments, feedback)
        store_styles({SIMILAR_KIND: target.path}, self._codebook, {target.path: target.final})
        self.publish()
        style_when_loaded([self.loaded("SIMILAR", SIMILAR_KIND, self._codebook)], context)
        return {
            "SIMILAR": target.chosen,
            "N_FOUND": result["n_found"],
            "N_EXAMPLES": result["n_examples"],
            "SUGGESTED": result["suggested"],
        }
