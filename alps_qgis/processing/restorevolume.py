"""Restore volume: class rasters of slices as one label volume."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
)

from ..host.process import EngineFailure
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import VOLUMES
from .parameters import Values


class RestoreVolume(AlpsAlgorithm):
    """A label volume on the grid of the volume that was sliced."""

    NAME = "restorevolume"
    ICON = "restorevolume"
    GROUP = VOLUMES

    def title(self) -> str:
        return tr("Restore volume")

    def summary(self) -> str:
        return tr(
            "Joins the class rasters of slices into a label volume (NIfTI) with the shape and position of the "
            "volume that “Slice volume” cut. The value of a voxel is its class number plus 1, or 0 where there "
            "is no segment. A table beside the volume names the values."
        )

    def keywords(self) -> str:
        return tr("NIfTI,DICOM,medical,label volume,segmentation")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFile("INPUT", tr("Description of the slices"), extension="json"),
            tr("The file that “Slice volume” wrote beside the slices. Its name ends in _slices.json."),
        )
        self.add(
            QgsProcessingParameterFile(
                "LABELS", tr("Folder of class rasters"), Qgis.ProcessingFileParameterBehavior.Folder
            ),
            tr("Folder with the class rasters of the slices: the output folder of “Auto-label collection”."),
        )
        self.add(
            QgsProcessingParameterFileDestination("OUTPUT", tr("Label volume"), tr("NIfTI files (*.nii *.nii.gz)")),
            tr("NIfTI file to write. An existing file is not replaced."),
        )
        self.addOutput(QgsProcessingOutputString("TABLE", tr("Table of the values")))
        self.add_number_output("N_CLASSES", tr("Number of classes"))
        self.add_number_output("LABELLED_SHARE", tr("Share of voxels with a label"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._manifest = self.parameterAsFile(parameters, "INPUT", context)
        self._labels = self.parameterAsFile(parameters, "LABELS", context)
        if not Path(self._labels).is_dir():
            text = tr("The folder “{}” does not exist; choose another.").format(self._labels)
            raise EngineFailure("volume", text)

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        out = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        arguments = {"manifest": self._manifest, "labels": [self._labels], "out": out}
        result = self.run_job("restore-volume", arguments, feedback)
        return {
            "OUTPUT": out,
            "TABLE": result["table"],
            "N_CLASSES": result["n_classes"],
            "LABELLED_SHARE": result["labelled_share"],
        }
