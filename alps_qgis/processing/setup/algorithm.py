"""What the algorithms share that set ALPS up or describe it: they run without an engine."""

from __future__ import annotations

from qgis.core import QgsProcessingContext, QgsProcessingFeedback

from ...host.process import EngineFailure
from ..base import AlpsAlgorithm
from ..form.groups import SETUP
from ..parameters import Values


class SetUpAlgorithm(AlpsAlgorithm):
    """Base of algorithms that never refuse to run because the engine is missing."""

    GROUP = SETUP

    def canExecute(self) -> tuple[bool, str]:
        return True, ""

    def prepareAlgorithm(
        self, parameters: Values, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        try:
            self.prepare(parameters, context)
        except EngineFailure as failure:
            # As in the base: processAlgorithm raises it, with its sentence.
            self._failure = failure.with_traceback(None)
        return True
