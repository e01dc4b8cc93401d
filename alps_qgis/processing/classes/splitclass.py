"""Split class: one class becomes several."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ...engine.settings import SplitSettings
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import CLASSES
from ..parameters import Values
from .copies import add_copies_outputs, load_copies


class SplitClass(AlpsAlgorithm):
    """The segments of a class, clustered again."""

    NAME = "splitclass"
    ICON = "splitclass"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Split class")

    def summary(self) -> str:
        return tr(
            "Splits a class into several by clustering its segments again. The part with the largest area keeps the "
            "class. The other parts are new classes with the same name and a number, such as “forest 2”. Rename them "
            "in the table of classes, or give two of them the same name to join them again.\n\n"
            "The segments and the codebook are copied to the output folder; the inputs are not changed. Then run "
            "“Apply class edits” with the copies to update the map."
        )

    def keywords(self) -> str:
        return tr("divide,separate,subclass,cluster,k-means")

    def add_parameters(self) -> None:
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), polygons),
            tr("Segments of one or more scenes, with clusters of the codebook."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook with the classes of the segments."))
        self.add(
            QgsProcessingParameterString("CLASS", tr("Class to split")),
            tr("Name of the class, or its number (class_id)."),
        )
        self.add_settings("settings", SplitSettings)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Output folder")),
            tr("Folder for the new segments and codebook. It is created if it does not exist."),
        )
        add_copies_outputs(self)
        self.add_number_output("N_PARTS", tr("Number of classes after the split"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "class": self.parameterAsString(parameters, "CLASS", context),
            "out": folder,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("split", arguments, feedback)
        for each in result["parts"]:
            text = tr("{name}: {count} segments")
            feedback.pushInfo(text.format(name=each["class_name"], count=each["n_segments"]))
        return {
            **load_copies(result, folder, context, self.parameterAsBool(parameters, "LOAD", context)),
            "N_PARTS": len(result["parts"]),
        }
