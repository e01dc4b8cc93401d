"""Compare trainings: one table of several, as in the paper."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ...engine.settings import RunsSettings
from ...host.process import EngineFailure
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
            QgsProcessingParameterFile("INPUT", tr("Folder of trainings"), Qgis.ProcessingFileParameterBehavior.Folder),
            tr("A folder that holds the folders of the trainings. All of them that have ended are compared."),
        )
        self.add_settings("settings", RunsSettings)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the table")),
            tr("Folder for the table as a page, as CSV and as JSON. Files in it are never replaced."),
        )
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.addOutput(QgsProcessingOutputFile("TABLE", tr("Table")))

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        folder = self.parameterAsFile(parameters, "INPUT", context)
        return "" if _trainings(folder) else _none_in(folder)

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        folder = self.parameterAsFile(parameters, "INPUT", context)
        self._runs = _trainings(folder)
        if not self._runs:
            raise EngineFailure("model", _none_in(folder))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        arguments = {"runs": self._runs, "out": folder, **self.engine_settings(parameters, context)}
        result = self.run_job("compare-runs", arguments, feedback)
        for note in result["notes"]:
            feedback.pushInfo(note)
        return {"OUTPUT": folder, "REPORT": result["report"], "TABLE": result["table"]}


def _trainings(folder: str) -> list[str]:
    """Return the folders of the trainings that have ended in a folder."""
    return [str(path.parent) for path in sorted(Path(folder).glob("*/metrics.json"))]


def _none_in(folder: str) -> str:
    return tr("“{}” does not hold the folder of a training; choose the folder that holds them.").format(folder)
