"""The installer as QGIS uses it: where the profile is, which variables programs get, and the steps in order.

QGIS is imported inside the functions, so that the rest can be used and tested without it.
"""

from __future__ import annotations

import configparser
import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import Callable

from ..process import Listener, engine_environment
from ..resources import boot_script, resource
from ..text import tr
from .checking import failed_imports
from .failures import Circumstances, InstallFailure, failure, failure_of, recognised
from .folders import delete, in_use, one_at_a_time
from .installing import check_engine, run_installation
from .planning import host_python, make_plan, suggest
from .pointer import read_pointer
from .pythons import not_started, probe
from .reporter import Reporter
from .request import BASE, KINDS, SAM, InstalledEngine, InstallPlan, InstallRequest
from .requirements import read_sizes, system_name
from .site import InstallSite, long_paths_allowed


def qgis_site() -> InstallSite:
    """Return the site of the profile that QGIS runs with, with QGIS's proxy."""
    from qgis.core import QgsApplication

    from ..proxy import with_proxy

    home = Path(QgsApplication.qgisSettingsDirPath()) / "alps"
    requirements = Path(resource("requirements", "base.txt")).parent
    environment = with_proxy(engine_environment())
    allowed = long_paths_allowed(sys.platform)
    return InstallSite(home, requirements, Path(boot_script()), _plugin_version(), environment, long_paths=allowed)


def plan(
    request: InstallRequest | None = None, site: InstallSite | None = None, listener: Listener | None = None
) -> InstallPlan:
    """Find a Python and say what the installation will do; starts programs, so not for the main thread.

    Args:
        request: what to install; None for the base engine.
        site: where; None takes the profile that QGIS runs with.
        listener: who may cancel.

    Raises:
        EngineFailure: With code `cancelled`.
        InstallFailure: There is nothing to build from, or the request contradicts itself.
    """
    return make_plan(request or InstallRequest(), site or qgis_site(), host_python(), _cancelled(listener))


def install(plan: InstallPlan, listener: Listener, site: InstallSite | None = None) -> InstalledEngine:
    """Build the environment aside, test it, and let the pointer file name it.

    Raises:
        InstallFailure: It failed, with cause and remedy; the engine that was there before still works.
        EngineFailure: With code `cancelled` when the user cancelled.
    """
    return run_installation(plan, site or qgis_site(), listener)


def installed_engine(site: InstallSite | None = None) -> InstalledEngine | None:
    """Return the engine that the profile's pointer file names; None where it names none that exists."""
    return read_pointer((site or qgis_site()).pointer)


def needs_update(site: InstallSite | None = None) -> bool:
    """Tell whether the installer built the engine from other requirements than those of this plugin."""
    site = site or qgis_site()
    engine = installed_engine(site)
    if engine is None or not engine.managed:
        return False
    return engine.kind not in KINDS or engine.lock != site.lock_hash(engine.kind)


def repair(
    listener: Listener, site: InstallSite | None = None, request: InstallRequest | None = None
) -> InstalledEngine:
    """Test the installed engine, and build it again where it fails or is out of date; install where there is none.

    Args:
        listener: who is told, and who may cancel.
        site: where; None takes the profile that QGIS runs with.
        request: what to install if something must be; None takes the kind that is there, else the base.

    Raises:
        InstallFailure: It is broken and could not be built again.
        EngineFailure: With code `cancelled`.
    """
    site = site or qgis_site()
    engine = installed_engine(site)
    if engine is not None and engine.managed and not needs_update(site):
        problem = _test(engine, site, listener)
        if problem is None:
            return engine
        listener.warning(problem.message)
        listener.log(tr("The engine is broken; building it again."))
    if request is None:
        request = InstallRequest(kind=engine.kind if engine is not None and engine.kind in KINDS else BASE)
    return install(plan(request, site, listener), listener, site)


def remove(site: InstallSite | None = None) -> bool:
    """Remove every environment of the profile, the pointer and all downloads; True when there was something.

    Raises:
        InstallFailure: The engine is running, another window installs, or a file cannot be removed.
    """
    site = site or qgis_site()
    if not site.engines.is_dir():
        return False
    try:
        with one_at_a_time(site):
            folders = [path for path in site.engines.iterdir() if path.is_dir()]
            for folder in folders:
                if in_use(folder, site):
                    raise failure("install.in_use", Circumstances(folder=str(folder)))
            engine = read_pointer(site.pointer)
            # A pointer that `make engine` wrote names an environment that is not ours.
            _remove([site.pointer] if engine is None or engine.managed else [])
            _remove(folders)
    except OSError as error:
        raise _not_removed(error, site.engines) from error
    return bool(folders)


def _remove(paths: list[Path]) -> None:
    for path in paths:
        problem = delete(path)
        if problem is not None:
            raise _not_removed(problem, path) from problem


def _not_removed(error: OSError, path: Path) -> InstallFailure:
    """Return why something cannot be removed; where nothing tells, a program holds it."""
    code = recognised(str(error), sys.platform) or "install.in_use"
    return failure(code, Circumstances(folder=str(path)))


def use_python(
    python: str, kind: str = BASE, listener: Listener | None = None, site: InstallSite | None = None
) -> InstalledEngine:
    """Test an interpreter that the user points to, and let the setting `alps/engine_python` name it.

    Args:
        python: its path; empty removes the setting, so that the installed engine is used again.
        kind: what it must be able to do, `base`, `sam` or `train`.
        listener: who may cancel.
        site: where; None takes the profile that QGIS runs with.

    Raises:
        InstallFailure: It is too old, cannot be started, or lacks packages; the message lists them.
    """
    site = site or qgis_site()
    if python:
        _check_python(python, kind, site, listener)
    from qgis.core import QgsSettings

    from ..engine import SETTING

    if python:
        QgsSettings().setValue(SETTING, python)
    else:
        QgsSettings().remove(SETTING)
    return InstalledEngine(python, kind)


def _cancelled(listener: Listener | None) -> Callable[[], bool]:
    return listener.is_cancelled if listener is not None else (lambda: False)


def _check_python(python: str, kind: str, site: InstallSite, listener: Listener | None) -> None:
    """Refuse an interpreter that cannot be the engine; see `use_python`."""
    cancelled = _cancelled(listener)
    found = probe(python, site.environment, cancelled)
    if not found.started:
        raise not_started(found)
    if not found.is_recent:
        text = tr("it is Python {version}.").format(version=found.short_version)
        raise failure("install.python_version", Circumstances(python), text)
    failed = failed_imports(python, site.modules(kind), site.environment, Path(tempfile.gettempdir()), cancelled)
    if failed:
        names = ", ".join(f"{name} ({reason})" if reason else name for name, reason in failed.items())
        raise failure("install.lacks", Circumstances(python), names)


def suggested_kind(site: InstallSite | None = None) -> tuple[str, str]:
    """Return the kind that fits this machine, and why, in one sentence for the user."""
    site = site or qgis_site()
    existing = next(
        (folder for folder in (site.home, *site.home.parents) if folder.is_dir()), Path(tempfile.gettempdir())
    )
    wheels = bool(read_sizes(site.requirements, SAM, system_name(site.platform)).pythons)
    return suggest(site.platform, _has_gpu(site), shutil.disk_usage(existing).free, wheels)


def _has_gpu(site: InstallSite) -> bool:
    if site.platform == "win32":
        return Path(site.environment.get("SystemRoot", "C:\\Windows"), "System32", "nvcuda.dll").is_file()
    return Path("/proc/driver/nvidia/version").exists() or Path("/dev/nvidia0").exists()


def _test(engine: InstalledEngine, site: InstallSite, listener: Listener) -> InstallFailure | None:
    """Return what is wrong with the installed engine; None when it works."""
    try:
        with one_at_a_time(site), Reporter(listener, site.log) as reporter:
            temporary = site.engines / f"temporary-{os.getpid()}"
            temporary.mkdir(exist_ok=True)
            reporter.stage(0.0, 1.0, tr("Testing the engine."))
            try:
                check_engine(engine.python, engine.kind, site, temporary, reporter)
            finally:
                delete(temporary)
    except InstallFailure as problem:
        if problem.code == "install.busy":
            raise
        return problem
    except OSError as error:
        raise failure_of(str(error), 1, Circumstances(engine.python, str(site.engines))) from error
    return None


def _plugin_version() -> str:
    parser = configparser.ConfigParser(interpolation=None)
    parser.read(resource("metadata.txt"), encoding="utf-8")
    return parser.get("general", "version", fallback="")
