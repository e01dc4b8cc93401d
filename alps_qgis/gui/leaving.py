"""End what uses the provider before the plugin is switched off: jobs, wherever they were started, and open dialogs.

QGIS itself leaves both: the engine would work on and write its files, and a dialog whose provider is gone crashes QGIS
at its next click.
"""

from __future__ import annotations

import time
from typing import Any

from qgis.gui import QgsProcessingAlgorithmDialogBase
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop
from qgis.PyQt.QtWidgets import QApplication

from ..host.running import RUNNING

_END_S = 8.0
"""Time the jobs have to end; the engine has 5 s of it."""


def end_jobs_and_dialogs(provider_id: str) -> None:
    """Cancel all jobs of the engine, wait for their end, and close the dialogs of a provider's algorithms."""
    RUNNING.close()
    try:
        late = time.monotonic() + _END_S
        # A job may wait for the main thread, and the end of a task is told there. A batch begins its next row.
        while (RUNNING.any or any(map(_is_busy, _dialogs(provider_id)))) and time.monotonic() < late:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 50)
        for dialog in _dialogs(provider_id):
            dialog.close()
            dialog.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    finally:
        RUNNING.open()


def _dialogs(provider_id: str) -> list[Any]:
    found = [each for each in QApplication.allWidgets() if isinstance(each, QgsProcessingAlgorithmDialogBase)]
    return [each for each in found if each.algorithm() and each.algorithm().id().startswith(f"{provider_id}:")]


def _is_busy(dialog: Any) -> bool:
    """Return whether the algorithm of a dialog runs: QGIS disables its button meanwhile."""
    button = dialog.runButton()
    return button is not None and not button.isEnabled()
