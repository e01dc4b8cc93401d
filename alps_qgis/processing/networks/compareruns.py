"""Compare trainings: one table of several, as in the paper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ...engine.settings import RunsSettings
from ...host.text import tr
from ..base import AlpsAlgorithm
from ..form.groups import NETWORKS
from ..parameters import Values


class CompareRuns(AlpsAlgorithm):
    """What pre-training gained, in one table."""

    NAME = "compareruns"
    ICON = "compareruns"
    GROUP = NETWORKS

    def title(self) -> str:
        return tr("Compare trainings")

    def summary(self) -> str:
        return tr(
            "Writes one table of several trainings on the same labels: without pre-training, and with all weights, the "
            "backbone or the head of a pre-training loaded. It shows what pre-training gains on your data, as the "
            "tables of the ALPS paper do.\n\n"
            "Trainings that differ only in their seed are put together, with their mean, their standard deviation and "
            "the difference to the training without pre-training of the same seed."
        )

    def keywords(self) -> str:
        return tr("baseline,overall,backbone,head,Mixed-PL,mIoU,mean,standard deviation,seeds,experiment")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterMultipleLayers("INPUT", tr("Trainings"), Qgis.ProcessingSourceType.File),
            tr("The file model.json in the folder of each training."),
        )
        self.add_settings("settings", RunsSettings)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the table")),
            tr("Folder for the table as a page, as CSV and as JSON. Files in it are never replaced."),
        )
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Table")))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        for path in self.given(parameters, "INPUT", context):
            if not Path(str(path)).exists():
                return tr("{file} does not exist; choose the file model.json of a training.").format(file=path)
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        paths = [Path(str(path)) for path in self.given(parameters, "INPUT", context)]
        self._runs = [str(path if path.is_dir() else path.parent) for path in paths]

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        arguments = {"runs": self._runs, "out": folder, **self.engine_settings(parameters, context)}
        result = self.run_job("compare-runs", arguments, feedback)
        for note in result["notes"]:
            feedback.pushInfo(note)
        return {"OUTPUT": folder, "REPORT": result["report"], "TABLE": result["table"]}
