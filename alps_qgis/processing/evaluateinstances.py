"""Evaluate instances: compare masks of boxes with true masks."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..host.process import EngineFailure
from ..host.text import tr
from .figures import EvaluationAlgorithm, listed
from .form.groups import EVALUATION
from .parameters import Values

FIGURES = ("ap", "ap50", "ap75", "n_truth", "n_found")


class EvaluateInstances(EvaluationAlgorithm):
    """Average precision of instances, as COCO counts it."""

    NAME = "evaluateinstances"
    ICON = "evaluateinstances"
    GROUP = EVALUATION

    def title(self) -> str:
        return tr("Evaluate instances")

    def summary(self) -> str:
        return tr(
            "Compares the masks of single objects with true masks. Gives the average precision of each class "
            "and of all classes as COCO defines it (AP over IoU 0.50 to 0.95, AP50, AP75), and how many objects "
            "of each scene were found. The ground truth is layers of instances or a COCO file. Scenes are "
            "matched by name."
        )

    def keywords(self) -> str:
        return tr("accuracy,AP,average precision,COCO,detection,validation,ground truth")

    def add_parameters(self) -> None:
        polygons = Qgis.ProcessingSourceType.VectorPolygon
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Instances"), polygons),
            tr("Layers of instances to evaluate, one for each scene."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("TRUTH", tr("True instances"), polygons, optional=True),
            tr("Layers of true instances, named like their scenes. Give layers or a COCO file."),
        )
        self.add(
            QgsProcessingParameterFile(
                "TRUTH_FILE", tr("True instances as a COCO file"), extension="json", optional=True
            ),
            tr("COCO file (JSON) with images, categories, and annotations with masks."),
        )
        self.add(
            QgsProcessingParameterString("IGNORE", tr("Classes that do not count"), optional=True),
            tr("Names of classes, separated by commas."),
            advanced=True,
        )
        self.add_files(tr("JSON file with all figures of each class."))
        self.add_number_output("AP", tr("AP over IoU 0.50 to 0.95"))
        self.add_number_output("AP50", tr("AP at IoU 0.50"))
        self.add_number_output("AP75", tr("AP at IoU 0.75"))
        self.add_number_output("N_TRUTH", tr("Number of true instances"))
        self.add_number_output("N_FOUND", tr("Number of instances"))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        if bool(parameters.get("TRUTH")) == bool(parameters.get("TRUTH_FILE")):
            return tr("Give the true instances either as layers or as a COCO file.")
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._found = self.layers_inputs(parameters, "INPUT", context)
        file = self.parameterAsFile(parameters, "TRUTH_FILE", context)
        self._truth = [file] if file else self.layers_inputs(parameters, "TRUTH", context)
        if not self._found or not self._truth:
            raise EngineFailure("truth", tr("None of the layers can be read; choose instances and their ground truth."))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        files, outputs = self.files(parameters, context)
        ignored = self.parameterAsString(parameters, "IGNORE", context)
        arguments = {
            "instances": True,
            "labels": self._found,
            "truth": self._truth,
            "ignore": listed(ignored),
        }
        result = self.run_job("evaluate", {**arguments, **files}, feedback)
        self.publish()
        for reason in result["left_out"]:
            feedback.pushWarning(reason)
        if result["n_ignored_truth"]:
            feedback.pushInfo(
                tr(
                    "{truth} true instances are marked as difficult or as a crowd. They do not count, nor do the "
                    "{found} instances found on them."
                ).format(truth=result["n_ignored_truth"], found=result["n_ignored_found"])
            )
        for name, n in result["unknown_classes"].items():
            feedback.pushWarning(
                tr("{n} instances have the class “{name}”, which the ground truth does not have.").format(
                    n=n, name=name
                )
            )
        return outputs | {name.upper(): result[name] for name in FIGURES}
