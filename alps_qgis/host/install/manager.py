"""The installer as QGIS uses it: where the profile is, which variables programs get, and the steps in order.

QGIS is imported inside the functions, so that the rest can be used and tested without it.
"""

from __future__ import annotations

import configparser
from pathlib import Path

from ..process import Listener, engine_environment
from ..resources import boot_script, resource
from .failures import InstallFailure
from .pointer import read_pointer
from .request import InstalledEngine, InstallPlan, InstallRequest
from .site import InstallSite


def qgis_site() -> InstallSite:
    """Return the site of the profile that QGIS runs with, with QGIS's proxy."""
    from qgis.core import QgsApplication

    from ..proxy import with_proxy

    home = Path(QgsApplication.qgisSettingsDirPath()) / "alps"
    requirements = Path(resource("requirements", "base.txt")).parent
    environment = with_proxy(engine_environment())
    return InstallSite(home, requirements, Path(boot_script()), _plugin_version(), environment)


def plan(request: InstallRequest | None = None, site: InstallSite | None = None) -> InstallPlan:
    """Find a Python and say what the installation will do; starts programs, so not for the main thread.

    Raises:
        InstallFailure: There is nothing to build from, or the request contradicts itself.
    """
    raise InstallFailure("install.python", "")


def install(plan: InstallPlan, listener: Listener, site: InstallSite | None = None) -> InstalledEngine:
    """Build the environment aside, test it, and let the pointer file name it.

    Raises:
        InstallFailure: It failed, with cause and remedy; the engine that was there before still works.
        EngineFailure: With code `cancelled` when the user cancelled.
    """
    raise InstallFailure("install.python", "")


def installed_engine(site: InstallSite | None = None) -> InstalledEngine | None:
    """Return the engine that the profile's pointer file names; None where it names none that exists."""
    return read_pointer((site or qgis_site()).pointer)


def needs_update(site: InstallSite | None = None) -> bool:
    """Tell whether the installer built the engine from other requirements than those of this plugin."""
    site = site or qgis_site()
    engine = installed_engine(site)
    return engine is not None and engine.managed and engine.lock != site.lock_hash(engine.kind)


def repair(listener: Listener, site: InstallSite | None = None) -> InstalledEngine:
    """Test the installed engine, and build it again where it fails; without an engine, install the base.

    Raises:
        InstallFailure: It is broken and could not be built again.
    """
    raise InstallFailure("install.python", "")


def remove(site: InstallSite | None = None) -> bool:
    """Remove every environment of the profile, the pointer and all downloads; True when there was something.

    Raises:
        InstallFailure: Something cannot be removed, for example because the engine is running.
    """
    raise InstallFailure("install.python", "")


def use_python(python: str, kind: str = "base", listener: Listener | None = None) -> InstalledEngine:
    """Test an interpreter that the user points to, and let the setting `alps/engine_python` name it.

    Raises:
        InstallFailure: It is too old, cannot be started, or lacks packages; the message lists them.
    """
    raise InstallFailure("install.python", "")


def suggested_kind(site: InstallSite | None = None) -> tuple[str, str]:
    """Return the kind that fits this machine, and why, in one sentence for the user."""
    return "base", ""


def _plugin_version() -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(resource("metadata.txt"), encoding="utf-8")
    return parser.get("general", "version", fallback="")
