"""Data set report: a page about a folder of labels."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
)

from ..engine.settings import ReportSettings
from ..host.process import EngineFailure
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import DATASETS
from .parameters import Values


class DatasetReport(AlpsAlgorithm):
    """Figures, maps and samples of the labels in a folder."""

    NAME = "datasetreport"
    ICON = "datasetreport"
    GROUP = DATASETS

    def title(self) -> str:
        return tr("Data set report")

    def summary(self) -> str:
        return tr(
            "Writes a page about a folder of labels. It shows doubtful masks first, then the pixels and masks "
            "of each class, sizes, coverage, the position of masks in the images and on the ground, samples of "
            "each class, and duplicate masks. The page needs no other file; tables beside it contain the "
            "figures."
        )

    def keywords(self) -> str:
        return tr("statistics,quality,samples,contact sheet,histogram,heat map,duplicates,data set")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFile("INPUT", tr("Folder of labels"), Qgis.ProcessingFileParameterBehavior.Folder),
            tr("Output folder of “Auto-label collection”, or a folder with outputs of “Boxes to masks”."),
        )
        self.add(
            QgsProcessingParameterMultipleLayers(
                "SCENES", tr("Labelled scenes"), Qgis.ProcessingSourceType.Raster, optional=True
            ),
            tr(
                "Rasters to show the samples on. Give rasters, their folder, or neither; then masks have a "
                "plain background."
            ),
        )
        self.add(
            QgsProcessingParameterFile(
                "SCENES_FOLDER", tr("Folder of scenes"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr("Folder of the scenes that were labelled."),
        )
        self.add_settings("settings", ReportSettings)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the report")),
            tr(
                "Folder for report.html and the tables. It is created if it does not exist; files in it are "
                "never replaced."
            ),
        )
        self.addOutput(QgsProcessingOutputHtml("REPORT", tr("Report")))
        self.add_number_output("N_SCENES", tr("Number of scenes"))
        self.add_number_output("N_MASKS", tr("Number of masks"))
        self.add_number_output("N_DUPLICATES", tr("Number of duplicate pairs"))
        self.add_number_output("COVERED_SHARE", tr("Share of pixels with a class"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._labels = self.parameterAsFile(parameters, "INPUT", context)
        if not Path(self._labels).is_dir():
            raise EngineFailure("dataset", tr("The folder “{}” does not exist; choose another.").format(self._labels))
        self._scenes = self.raster_inputs(parameters, "SCENES", context) if parameters.get("SCENES") else []
        folder = self.parameterAsFile(parameters, "SCENES_FOLDER", context)
        if folder:
            self._scenes.append(folder)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        settings = self.engine_settings(parameters, context)
        arguments = {"labels": [self._labels], "scenes": self._scenes, "out": folder, **settings}
        result = self.run_job("report", arguments, feedback)
        for failed in result["failed"]:
            feedback.reportError(f"{failed['input']}: {failed['message']} [{failed['code']}]")
        names = ("n_scenes", "n_masks", "n_duplicates", "covered_share")
        return {"OUTPUT": folder, "REPORT": result["report"], **{name.upper(): result[name] for name in names}}
