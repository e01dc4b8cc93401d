"""Download a model of Segment Anything, or take one from a file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
)

from ...engine.settings.models import INSTALLED, MODELS, state_by_size
from ...host.models.download import fetch, in_mb, sha256_of
from ...host.models.local import add_local_file
from ...host.models.table import OWN, model_of, wanted
from ...host.process import EngineFailure
from ...host.run import FeedbackListener, run_engine
from ...host.text import tr
from ..parameters import Values
from .algorithm import SetUpAlgorithm


class DownloadModel(SetUpAlgorithm):
    """The model manager without a window. Downloads only what the parameter names."""

    NAME = "downloadmodel"
    ICON = "downloadmodel"

    def title(self) -> str:
        return tr("Download a model")

    def summary(self) -> str:
        sizes = ", ".join(
            tr("{name} ({size} MB)").format(name=model.name, size=in_mb(model.size_bytes)) for model in MODELS
        )
        text = tr(
            "Puts a model of Segment Anything into the model folder: {sizes}. The download goes through the network "
            "settings of QGIS, continues where an earlier one stopped, and is compared with the published SHA-256. "
            "With a local file, nothing is downloaded. If the model is installed already, nothing happens."
        )
        return text.format(sizes=sizes)

    def keywords(self) -> str:
        return tr("setup,model,weights,checkpoint,SAM,segment anything,download,offline")

    def add_parameters(self) -> None:
        names = [*(model.name for model in MODELS), OWN]
        self.add(
            QgsProcessingParameterEnum("MODEL", tr("Model"), names, False, usesStaticStrings=True),
            tr(
                "sam_vit_b is the quickest, sam_vit_h the finest. own takes weights of your own from the local file, "
                "if the engine can load them."
            ),
        )
        self.add(
            QgsProcessingParameterFile("LOCAL_FILE", tr("Local file"), optional=True),
            tr("Take the model from this file instead of downloading it. The file is copied."),
        )
        self.addOutput(QgsProcessingOutputFile("PATH", tr("File of the model")))
        self.addOutput(QgsProcessingOutputString("SHA256", tr("SHA-256 of the file")))
        self.addOutput(QgsProcessingOutputString("STATE", tr("State of the model: installed or own")))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._name = self.parameterAsEnumString(parameters, "MODEL", context)
        self._file = self.parameterAsFile(parameters, "LOCAL_FILE", context)
        if self._name == OWN and not self._file:
            raise EngineFailure("checkpoint", tr("Weights of your own are in a file; choose it as “Local file”."))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        if feedback.isCanceled():
            raise EngineFailure("cancelled", tr("Cancelled."))
        listener = FeedbackListener(feedback)

        def check(file: str) -> dict[str, Any]:
            return run_engine("models", {"check": file}, feedback)

        expected = None if self._name == OWN else model_of(self._name)
        if expected is None or self._file:
            added = add_local_file(Path(self._file), listener, check, expected)
            return {"PATH": str(added.path), "SHA256": added.sha256, "STATE": OWN if added.own else INSTALLED}
        file = wanted(expected)
        if state_by_size(expected, file.target.parent) == INSTALLED:
            label = tr("{title}: comparing the SHA-256…").format(title=expected.title)
            if sha256_of(file.target, listener, label) == expected.sha256:
                feedback.pushInfo(tr("{title} is installed already.").format(title=expected.title))
                return {"PATH": str(file.target), "SHA256": expected.sha256, "STATE": INSTALLED}
        text = tr("{title}: {size} MB from {address} into {folder}.")
        feedback.pushInfo(
            text.format(
                title=expected.title,
                size=in_mb(expected.size_bytes),
                address=expected.address,
                folder=file.target.parent,
            )
        )
        return {"PATH": str(fetch(file, listener)), "SHA256": expected.sha256, "STATE": INSTALLED}
