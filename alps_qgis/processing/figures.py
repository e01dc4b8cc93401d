"""The two files that evaluations write: figures as JSON, and a table of the scenes."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingParameterFileDestination

from ..host.text import tr
from .base import AlpsAlgorithm
from .parameters import Values


class EvaluationAlgorithm(AlpsAlgorithm):
    """Base of the algorithms that compare labels with the truth."""

    def add_files(self, report_help: str) -> None:
        """Add the parameters of both files."""
        self.add(
            QgsProcessingParameterFileDestination(
                "TABLE", tr("Table of scenes"), tr("CSV files (*.csv)"), optional=True, createByDefault=False
            ),
            tr("CSV file with the figures of each scene."),
        )
        self.add(
            QgsProcessingParameterFileDestination(
                "REPORT", tr("Report"), tr("JSON files (*.json)"), optional=True, createByDefault=True
            ),
            report_help,
        )

    def files(self, parameters: Values, context: QgsProcessingContext) -> tuple[Values, Values]:
        """Return where the engine writes the files, as arguments of its job, and what the algorithm gives back."""
        targets = {name: self.file_target(parameters, name, context) for name in ("REPORT", "TABLE")}
        arguments = {name.lower(): target.path if target else None for name, target in targets.items()}
        return arguments, {name: target.chosen if target else None for name, target in targets.items()}


def listed(text: str) -> list[str]:
    """Return the names in a text, separated by commas."""
    return [name.strip() for name in text.split(",")] if text.strip() else []
