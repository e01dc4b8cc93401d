"""Install the engine's environment into the QGIS profile: plan, build aside, test, activate, repair, remove.

Python 3.9 and the standard library only. `manager.py` knows QGIS; the other files take all paths and variables as
arguments (`InstallSite`), so they run and are tested without it. Nothing is ever installed into QGIS's own Python.
"""

from .failures import InstallFailure
from .manager import install, installed_engine, needs_update, plan, remove, repair, suggested_kind, use_python
from .request import BASE, KINDS, SAM, TRAIN, WITH_TORCH, InstalledEngine, InstallPlan, InstallRequest

__all__ = [
    "BASE",
    "KINDS",
    "SAM",
    "TRAIN",
    "WITH_TORCH",
    "InstallFailure",
    "InstallPlan",
    "InstallRequest",
    "InstalledEngine",
    "install",
    "installed_engine",
    "needs_update",
    "plan",
    "remove",
    "repair",
    "suggested_kind",
    "use_python",
]
