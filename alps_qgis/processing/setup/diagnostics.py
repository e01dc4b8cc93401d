"""Diagnostics: the report that belongs into a bug report."""

from __future__ import annotations

from pathlib import Path

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ...host.process import EngineFailure
from ...host.support.diagnostics import as_html, as_text, gather, n_errors
from ...host.text import tr
from ..parameters import Values
from .algorithm import SetUpAlgorithm


class Diagnostics(SetUpAlgorithm):
    """One redacted report of everything that matters when something does not work."""

    NAME = "diagnostics"
    ICON = "diagnostics"

    def title(self) -> str:
        return tr("Diagnostics report")

    def summary(self) -> str:
        return tr(
            "Writes a report to send with a problem: the versions of QGIS and of the engine's packages, the operating "
            "system, memory, disk and graphics card, the models, the settings that matter, and the last lines of the "
            "log. The home folder, the user name, the computer name, passwords and tokens are left out. It also runs "
            "without an engine. Nothing is sent anywhere."
        )

    def keywords(self) -> str:
        return tr("bug,problem,error,report,log,versions,support,doctor")

    def add_parameters(self) -> None:
        self.add(
            QgsProcessingParameterFileDestination(
                "OUTPUT", tr("Report"), tr("HTML files (*.html);;Text files (*.txt)"), optional=True
            ),
            tr("File for the report. A name that ends in .txt gives plain text, any other name a page."),
        )
        self.addOutput(QgsProcessingOutputString("REPORT", tr("Report as text")))
        self.add_number_output("N_ERRORS", tr("Number of problems found"))

    def execute(self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> Values:
        target = self.file_target(parameters, "OUTPUT", context)
        sections = gather(feedback)
        if feedback.isCanceled():
            raise EngineFailure("cancelled", tr("Cancelled."))
        text = as_text(sections)
        if target is not None:
            plain = Path(target.final).suffix.lower() == ".txt"
            _write(target.path, text if plain else as_html(sections))
            self.publish()
        feedback.pushInfo(text)
        return {"OUTPUT": target.chosen if target else "", "REPORT": text, "N_ERRORS": n_errors(sections)}


def _write(path: str, text: str) -> None:
    try:
        Path(path).write_text(text, encoding="utf-8")
    except OSError as error:
        sentence = tr("{file} cannot be written ({reason}). Choose another file.")
        raise EngineFailure("output", sentence.format(file=path, reason=error.strerror or str(error))) from error
