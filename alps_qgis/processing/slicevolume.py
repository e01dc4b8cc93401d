"""Slice volume: a medical volume as rasters that every labelling takes."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..engine.settings import ANATOMICAL_AXES, SliceSettings
from ..host.process import EngineFailure
from ..host.text import tr
from .base import AlpsAlgorithm
from .parameters import Values

_DEFAULTS = SliceSettings()


class SliceVolume(AlpsAlgorithm):
    """Slices of a NIfTI file or a DICOM series."""

    NAME = "slicevolume"
    ICON = "slicevolume"

    def title(self) -> str:
        return tr("Slice volume")

    def summary(self) -> str:
        return tr(
            "Cuts a medical volume (a NIfTI file, or the folder of a DICOM series) into grey rasters, head or front up "
            "and the body's right at the right, and notes in a file where each belongs. Label the folder of slices by "
            "Auto-label collection, then put the class rasters together by Restore volume. Of a DICOM header nothing "
            "but the place and the scale of the pixels enters the outputs."
        )

    def keywords(self) -> str:
        return tr("NIfTI,DICOM,medical,CT,MR,slices,window,level")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFile("INPUT", tr("Volume"), fileFilter=tr("NIfTI files (*.nii *.nii.gz)")),
            tr("NIfTI file. For a DICOM series write or paste the path of its folder."),
        )
        self.add(
            QgsProcessingParameterEnum(
                "AXIS", tr("Slices"), list(ANATOMICAL_AXES), False, _DEFAULTS.axis, usesStaticStrings=True
            ),
            tr(
                "axial slices run from foot to head, coronal ones from back to front, sagittal ones from left to right."
            ),
        )
        self.add(
            QgsProcessingParameterString("WINDOW", tr("Window: centre and width"), optional=True),
            tr("Values to show, for example 40,400 for soft tissue in CT. Left empty: the percentiles."),
        )
        self.add(
            QgsProcessingParameterString(
                "PERCENTILES", tr("Percentiles"), ",".join(f"{value:g}" for value in _DEFAULTS.percentiles)
            ),
            tr("Percentiles of the whole volume that are shown as black and white where no window is given."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterNumber(
                "EMPTY", tr("Empty value"), Qgis.ProcessingNumberParameterType.Double, _DEFAULTS.empty, True
            ),
            tr("Value of voxels outside of the body, often 0 where a program cut it out. They get no label."),
        )
        self._add_number(
            "VOLUME", tr("Volume number"), _DEFAULTS.volume, 1, tr("Which one of a file that holds several in time.")
        )
        self._add_number(
            "SERIES",
            tr("Series number"),
            _DEFAULTS.series,
            0,
            tr("Which DICOM series of a folder; 0 where there is only one."),
        )
        self.add(
            QgsProcessingParameterFolderDestination("OUTPUT", tr("Folder for the slices")),
            tr("Folder for the slices; made if missing. Files in it are never replaced."),
        )
        self.addOutput(QgsProcessingOutputString("MANIFEST", tr("Description of the slices")))
        self.add_number_output("N_SLICES", tr("Number of slices"))

    def _add_number(self, name: str, title: str, default: int, least: int, help_text: str) -> None:
        kind = Qgis.ProcessingNumberParameterType.Integer
        self.add(QgsProcessingParameterNumber(name, title, kind, default, False, least), help_text, advanced=True)

    def check(self, parameters: Values, context: QgsProcessingContext) -> str:
        for name in ("WINDOW", "PERCENTILES"):
            text = self.parameterAsString(parameters, name, context)
            try:
                _pair(text)
            except ValueError:
                return tr("“{}” is no pair of numbers; write for example 40,400.").format(text)
        return ""

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._volume = self.parameterAsString(parameters, "INPUT", context).strip()
        if not self._volume:
            raise EngineFailure("volume", tr("There is no volume; choose a NIfTI file or a folder."))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        folder = self.parameterAsString(parameters, "OUTPUT", context)
        settings = {
            "axis": self.parameterAsEnumString(parameters, "AXIS", context),
            "window": _pair(self.parameterAsString(parameters, "WINDOW", context)),
            "percentiles": _pair(self.parameterAsString(parameters, "PERCENTILES", context)) or _DEFAULTS.percentiles,
            "empty": self._empty(parameters, context),
            "volume": self.parameterAsInt(parameters, "VOLUME", context),
            "series": self.parameterAsInt(parameters, "SERIES", context),
        }
        result = self.run_job("slices", {"volume": self._volume, "out": folder, "settings": settings}, feedback)
        return {"OUTPUT": folder, "MANIFEST": result["manifest"], "N_SLICES": result["n_slices"]}

    def _empty(self, parameters: Values, context: QgsProcessingContext) -> float | None:
        return None if parameters.get("EMPTY") is None else self.parameterAsDouble(parameters, "EMPTY", context)


def _pair(text: str) -> list[float] | None:
    if not text.strip():
        return None
    first, second = (float(part) for part in text.split(","))
    return [first, second]
