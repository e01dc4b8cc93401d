"""Evaluate: compare class rasters with ground truth."""

from __future__ import annotations

import json

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..engine.settings import EvaluationSettings
from ..host.process import EngineFailure
from ..host.text import tr
from .figures import EvaluationAlgorithm
from .form.groups import EVALUATION
from .parameters import Values

MEASURES = ("miou", "macc")
MAPPINGS = ("majority", "hungarian", "direct")


class Evaluate(EvaluationAlgorithm):
    """Mean IoU and accuracy by two mappings of clusters to true classes."""

    NAME = "evaluate"
    ICON = "evaluate"
    GROUP = EVALUATION

    def title(self) -> str:
        return tr("Evaluate class rasters")

    def summary(self) -> str:
        return tr(
            "Compares class rasters with ground truth. Clusters have no names, so they are mapped to the true "
            "classes in two ways: majority (each cluster gets the class that it overlaps most) and Hungarian "
            "(each class gets at most one cluster). Gives the mean IoU, the mean accuracy, the IoU and DSC of "
            "each class, and the confusion matrix. It can also write a table of the scenes, measure the "
            "position of boundaries, and compare with a second run."
        )

    def keywords(self) -> str:
        return tr("accuracy,mIoU,confusion matrix,validation,ground truth,Hungarian")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Class rasters"), Qgis.ProcessingSourceType.Raster),
            tr("Class rasters of ALPS to evaluate."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers("TRUTH", tr("Ground truth"), Qgis.ProcessingSourceType.Raster),
            tr("True classes, as numbers or colours: one raster for each class raster, in the same order."),
        )
        self.add(
            QgsProcessingParameterString("IGNORE", tr("Values to ignore"), optional=True),
            tr("Values of the ground truth that do not count, separated by commas: 0,255."),
        )
        self.add(
            QgsProcessingParameterFile(
                "PALETTE", tr("Colours of the ground truth"), optional=True, fileFilter=tr("JSON files (*.json)")
            ),
            tr('JSON file with the class of each colour, for a ground truth in colours: {"#3c1098": "building", …}.'),
            advanced=True,
        )
        # In QGIS, pixels are the only unit of the tolerance.
        self.add_settings("settings", EvaluationSettings, without=("boundary_share",))
        self.add(
            QgsProcessingParameterMultipleLayers(
                "OTHER", tr("Class rasters of a second run"), Qgis.ProcessingSourceType.Raster, optional=True
            ),
            tr(
                "Class rasters of the same scenes, in the same order. The report then shows which run is "
                "better, and where."
            ),
            advanced=True,
        )
        self.add_files(tr("JSON file with all figures of each class, and the confusion matrix."))
        for mapping in MAPPINGS:
            for measure in MEASURES:
                title = {"miou": tr("Mean IoU"), "macc": tr("Mean accuracy")}[measure]
                self.add_number_output(f"{measure}_{mapping}".upper(), f"{title} ({mapping})")
        self.add_number_output("IGNORED_SHARE", tr("Share of the true pixels that do not count"))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        labels = self.given(parameters, "INPUT", context)
        truths = self.given(parameters, "TRUTH", context)
        if labels and truths and len(labels) != len(truths):
            text = tr(
                "There are {labels} class rasters and {truths} rasters of the ground truth; choose one of these "
                "for each class raster."
            )
            return text.format(labels=len(labels), truths=len(truths))
        others = self.given(parameters, "OTHER", context)
        if others and truths and len(others) != len(truths):
            text = tr(
                "There are {others} class rasters of a second run and {truths} rasters of the ground truth; "
                "choose as many of both."
            )
            return text.format(others=len(others), truths=len(truths))
        try:
            _numbers(str(parameters.get("IGNORE") or ""))
        except ValueError:
            return tr("“{}” is not a list of numbers; write, for example, 0,255.").format(parameters.get("IGNORE"))
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._labels = self.raster_inputs(parameters, "INPUT", context)
        self._truths = self.raster_inputs(parameters, "TRUTH", context)
        self._others = self.raster_inputs(parameters, "OTHER", context)
        if not self._labels or not self._truths:
            raise EngineFailure(
                "truth", tr("None of the rasters can be read; choose class rasters and their ground truth.")
            )

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        files, outputs = self.files(parameters, context)
        arguments = {
            "labels": self._labels,
            "truth": self._truths,
            "ignore": _numbers(self.parameterAsString(parameters, "IGNORE", context)),
            "palette": self.parameterAsString(parameters, "PALETTE", context) or None,
            **self.engine_settings(parameters, context),
            "other": self._others,
        }
        result = self.run_job("evaluate", {**arguments, **files}, feedback)
        self.publish()
        feedback.pushInfo(json.dumps(result, indent=1, ensure_ascii=False))
        feedback.pushInfo(
            tr("The means are over the classes {names}. {share} of the true pixels do not count.").format(
                names=", ".join(result["class_titles"][name] for name in result["classes_in_mean"]),
                share=f"{result['ignored_share']:.1%}",
            )
        )
        for mapping in MAPPINGS:
            if result.get(mapping, {}).get("miou") is not None:
                feedback.pushInfo(
                    tr("Mean IoU {miou:.3f}, mean accuracy {macc:.3f} ({mapping}).").format(
                        miou=result[mapping]["miou"], macc=result[mapping]["macc"], mapping=mapping
                    )
                )
        outputs["IGNORED_SHARE"] = result["ignored_share"]
        for mapping in MAPPINGS:
            for measure in MEASURES:
                outputs[f"{measure}_{mapping}".upper()] = result.get(mapping, {}).get(measure)
        return outputs


def _numbers(text: str) -> list[int]:
    return [int(part) for part in text.split(",")] if text.strip() else []
