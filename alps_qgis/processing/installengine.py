"""Install or update the engine: into the profile, without touching QGIS's Python."""

from __future__ import annotations

from qgis.core import (
    Qgis,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from ..host.engine import locate_engine
from ..host.install import InstallRequest, install, installed_engine, needs_update, plan, repair, suggested_kind
from ..host.process import EngineFailure
from ..host.run import FeedbackListener
from ..host.text import tr
from .parameters import Values
from .setup.algorithm import SetUpAlgorithm

_KINDS = ["base", "sam", "train", "auto"]


class InstallEngine(SetUpAlgorithm):
    """The installer without a window."""

    NAME = "installengine"
    ICON = "installengine"

    def title(self) -> str:
        return tr("Install or update the engine")

    def summary(self) -> str:
        return tr(
            "Installs the engine, the part that computes: a Python environment with tested packages, in your QGIS "
            "profile. QGIS's own Python stays as it is. The new engine replaces the old one only after it has labelled "
            "a small scene. If the engine is installed already, it is tested, and built again if it is broken or "
            "belongs to another version of ALPS."
        )

    def keywords(self) -> str:
        return tr("setup,environment,packages,pip,offline,wheels,torch,SAM,training,repair,update")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterEnum("KIND", tr("Kind"), _KINDS, False, "base", True, usesStaticStrings=True),
            tr(
                "base has the built-in segmenter, and predicts with trained networks. sam adds torch, to segment "
                "with SAM; on Linux that is a download of about 3 GB. train has all of sam, and trains networks. "
                "auto chooses base or sam by graphics card and free disk space."
            ),
        )
        self.add(
            # Without a filter, QGIS refuses names without a dot, such as python3.
            QgsProcessingParameterFile(
                "PYTHON", tr("Python to build from"), optional=True, fileFilter=tr("All files (*)")
            ),
            tr("Interpreter of a 64-bit Python 3.11 or later. If not set, ALPS looks for one."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterFile(
                "WHEELS", tr("Folder of wheels"), Qgis.ProcessingFileParameterBehavior.Folder, optional=True
            ),
            tr("Install from the wheels in this folder, without a network."),
            advanced=True,
        )
        self.add(
            QgsProcessingParameterString("INDEX", tr("Package index"), optional=True),
            tr(
                "Address of a package index to use instead of the one that pip is configured for, for example one "
                "with a torch that needs no graphics card."
            ),
            advanced=True,
        )
        for name, title in (
            ("ENGINE_PYTHON", tr("Python of the engine")),
            ("ENGINE_KIND", tr("Kind of the engine: base, sam or train")),
            ("ENGINE_VERSION", tr("Version of the engine")),
            ("LOG", tr("Log of the installation")),
        ):
            self.addOutput(QgsProcessingOutputString(name, title))
        self.addOutput(QgsProcessingOutputNumber("SIZE_MB", tr("Size on disk in MB")))
        self.addOutput(QgsProcessingOutputNumber("SECONDS", tr("Duration of the installation in seconds")))

    def prepare(self, parameters: Values, context: QgsProcessingContext) -> None:
        self._request = InstallRequest(
            self.parameterAsEnumString(parameters, "KIND", context) or "base",
            self.parameterAsFile(parameters, "PYTHON", context),
            self.parameterAsFile(parameters, "WHEELS", context),
            self.parameterAsString(parameters, "INDEX", context).strip(),
        )

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        if feedback.isCanceled():
            raise EngineFailure("cancelled", tr("Cancelled."))
        listener, request = FeedbackListener(feedback), self._request
        if request.kind == "auto":
            kind, reason = suggested_kind()
            feedback.pushInfo(reason)
            request = InstallRequest(kind, request.python, request.wheels, request.index)
        engine = installed_engine()
        # Nothing but a kind was asked for, and it is there: a test tells whether anything is to do.
        if engine is not None and request == InstallRequest(engine.kind) and engine.managed and not needs_update():
            engine = repair(listener)
        else:
            steps = plan(request, listener=listener)
            feedback.pushInfo(_sizes(steps.n_packages, steps.download_bytes, steps.disk_bytes, steps.folder))
            engine = install(steps, listener)
        used = locate_engine()
        if used.python != engine.python:
            text = tr("ALPS does not use this engine: {source} names another interpreter.")
            feedback.pushWarning(text.format(source=used.source))
        return {
            "ENGINE_PYTHON": engine.python,
            "ENGINE_KIND": engine.kind,
            "ENGINE_VERSION": engine.version,
            "SIZE_MB": round(engine.size_mb, 1),
            "SECONDS": round(engine.seconds, 1),
            "LOG": engine.log,
        }


def _sizes(n_packages: int, download_bytes: int, disk_bytes: int, folder: str) -> str:
    text = tr("{n} packages: {download:.0f} MB to download, {disk:.0f} MB on disk in {folder}.")
    return text.format(n=n_packages, download=download_bytes / 1e6, disk=disk_bytes / 1e6, folder=folder)
