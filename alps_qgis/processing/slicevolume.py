"""Slice volume: a medical volume as rasters that every labelling takes."""

from __future__ import annotations

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)

from ..engine.settings import SliceSettings
from ..host.process import EngineFailure
from ..host.text import tr
from .base import AlpsAlgorithm
from .form.groups import VOLUMES
from .parameters import Values


class SliceVolume(AlpsAlgorithm):
    """Slices of a NIfTI file or a DICOM series."""

    NAME = "slicevolume"
    ICON = "slicevolume"
    GROUP = VOLUMES

    def title(self) -> str:
        return tr("Slice volume")

    def summary(self) -> str:
        return tr(
            "Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, and "
            "records the position of each in a file. The head or the front of the body is at the top, its right "
            "side on the right.\n\n"
            "Label the folder of slices with “Auto-label collection”, then join the class rasters with “Restore "
            "volume”. From a DICOM header, only the position and the scale of the pixels get into the outputs."
        )

    def keywords(self) -> str:
        return tr("NIfTI,DICOM,medical,CT,MR,slices,window,level")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFile("INPUT", tr("Volume"), fileFilter=tr("NIfTI files (*.nii *.nii.gz)")),
            tr("NIfTI file. For a DICOM series, type or paste the path of its folder."),
        )
        self.add_settings("settings", SliceSettings)
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the slices")),
            tr("Folder for the slices. It is created if it does not exist; files in it are never replaced."),
        )
        self.addOutput(QgsProcessingOutputString("MANIFEST", tr("Description of the slices")))
        self.add_number_output("N_SLICES", tr("Number of slices"))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._volume = self.parameterAsString(parameters, "INPUT", context).strip()
        if not self._volume:
            raise EngineFailure(
                "volume", tr("There is no volume; choose a NIfTI file or the folder of a DICOM series.")
            )

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        arguments = {"volume": self._volume, "out": folder, **self.engine_settings(parameters, context)}
        result = self.run_job("slices", arguments, feedback)
        return {"OUTPUT": folder, "MANIFEST": result["manifest"], "N_SLICES": result["n_slices"]}
