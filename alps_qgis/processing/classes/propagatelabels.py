"""Propagate labels: a few labelled segments name the others."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterVectorLayer,
)

from ...engine.settings import PropagateSettings
from ...host.layers import vector_path
from ...host.process import EngineFailure
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import CLASSES
from ..parameters import Values
from .copies import add_copies_outputs, load_copies


class PropagateLabels(AlpsAlgorithm):
    """Classes of a few labelled segments, given to all that are like them."""

    NAME = "propagatelabels"
    ICON = "propagatelabels"
    GROUP = CLASSES

    def title(self) -> str:
        return tr("Propagate labels")

    def summary(self) -> str:
        return tr(
            "Label a few segments of each class, and this names or corrects the others. Labels are your corrections "
            "in class_override, and the points, lines or polygons of a layer with a field for the class. A small model "
            "learns from the features of the labelled segments, and gives every other segment a class with a "
            "probability. Below the minimum probability, segments stay as they are.\n\n"
            "Your corrections always stay. New classes become new rows of the codebook. A class that you named but did "
            "not label keeps the segments that are like it; classes with automatic names, such as “Class 7”, may lose "
            "all of theirs. The segments and the codebook are copied to the output folder; the inputs are not changed. "
            "Then run “Apply class edits” with the copies to update the map."
        )

    def keywords(self) -> str:
        return tr("few labels,training,supervised,random forest,logistic regression,active learning,correct,samples")

    def add_parameters(self) -> None:
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Segments"), polygons),
            tr("Segments of one or more scenes, with clusters of the codebook."),
        )
        self.add_codebook_input(optional=False, help_text=tr("The codebook with the classes of the segments."))
        self.add(
            QgsProcessingParameterVectorLayer(
                "LABELS", tr("Layer with labels"), [Qgis.ProcessingSourceType.VectorAnyGeometry], optional=True
            ),
            tr(
                "A point labels the segment in which it lies, and a line each segment that it crosses. A polygon "
                "labels the segments of which it covers at least half. The layer may have any CRS."
            ),
        )
        any_field = Qgis.ProcessingFieldParameterDataType.Any
        self.add(
            QgsProcessingParameterField(
                "FIELD", tr("Class field"), None, "LABELS", any_field, allowMultiple=False, optional=True
            ),
            tr("Field with the class. If not set, the first of class_name, class, label, name, category or class_id."),
        )
        self.add_settings("settings", PropagateSettings)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Output folder")),
            tr("Folder for the new segments and codebook. It is created if it does not exist."),
        )
        add_copies_outputs(self)
        self.addOutput(QgsProcessingOutputString("NEXT_LABELS", tr("Layer of the segments to label next")))
        self.add_number_output("N_LABELS", tr("Number of labelled segments"))
        self.add_number_output("N_CHANGED", tr("Number of segments with another class"))
        self.add_number_output("N_DOUBTFUL", tr("Number of segments below the minimum probability"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._segments = self.segments_inputs(parameters, "INPUT", context)
        self._codebook = self.codebook_input(parameters, context) or ""
        self._labels: str | None = None
        if parameters.get("LABELS"):
            layer = self.parameterAsVectorLayer(parameters, "LABELS", context)
            if layer is None or not layer.isValid():
                raise EngineFailure("annotations", tr("The layer with labels cannot be read; choose another layer."))
            self._labels = self._reads(vector_path(layer, context, "labels"))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        fields = self.parameterAsStrings(parameters, "FIELD", context)
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        arguments = {
            "segments": self._segments,
            "codebook": self._codebook,
            "labels": self._labels,
            "field": fields[0] if fields else None,
            "out": folder,
            **self.engine_settings(parameters, context),
        }
        result = self.run_job("propagate", arguments, feedback)
        for each in result["classes"]:
            if each["n_labels"] or each["n_changed"]:
                text = tr("{name}: {labels} labelled segments, {changed} others get this class")
                name, labels, changed = each["class_name"], each["n_labels"], each["n_changed"]
                feedback.pushInfo(text.format(name=name, labels=labels, changed=changed))
        if result["examples"]:
            text = tr("Learned without labels, because you named them: {names}")
            feedback.pushInfo(text.format(names=", ".join(result["examples"])))
        return {
            "NEXT_LABELS": result["next_labels"],
            **load_copies(result, folder, context, self.parameterAsBool(parameters, "LOAD", context)),
            "N_LABELS": result["n_labels"],
            "N_CHANGED": result["n_changed"],
            "N_DOUBTFUL": result["n_doubtful"],
        }
