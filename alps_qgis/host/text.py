"""Translate what users read."""

from __future__ import annotations

try:
    from qgis.PyQt.QtCore import QCoreApplication
except ImportError:  # the installer of the engine is also used and tested without QGIS
    QCoreApplication = None


def tr(text: str) -> str:
    """Return `text` in the language of QGIS, or as it is where no translation is known.

    Every string of the plugin is in the one context `alps`; `tools/translations.py` collects the literals passed here.
    """
    return QCoreApplication.translate("alps", text) if QCoreApplication is not None else text
