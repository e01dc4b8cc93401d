"""The steps of an installation in their order, and what is left when one fails: the engine that was there before."""

from __future__ import annotations

import os
import shutil
import time
from pathlib import Path

from ..process import EngineFailure, Listener
from ..text import tr
from .building import Builder
from .checking import failed_imports, import_failure, label_tiny_scene
from .failures import Circumstances, InstallFailure, failure_of
from .folders import delete, not_locked, one_at_a_time, size_of, tidy
from .planning import free_folder, needed_bytes
from .pointer import write_pointer
from .reporter import Reporter
from .request import InstalledEngine, InstallPlan
from .site import InstallSite


def run_installation(plan: InstallPlan, site: InstallSite, listener: Listener) -> InstalledEngine:
    """Build the environment in a new folder, test it, then let the pointer file name it.

    Raises:
        InstallFailure: A step failed; the pointer still names the engine that was there before.
        EngineFailure: With code `cancelled`.
    """
    started = time.monotonic()
    around = Circumstances(plan.python, str(site.engines), plan.request.wheels, site.platform)
    try:
        with one_at_a_time(site) as alone, Reporter(listener, site.log) as reporter:
            if not alone:
                reporter.warn(not_locked(site))
            tidy(site)
            _check_room(plan, site)
            folder, temporary = free_folder(site, plan.kind), site.engines / f"temporary-{os.getpid()}"
            temporary.mkdir()
            try:
                python = _build_and_test(plan, site, folder, temporary, reporter)
                engine = InstalledEngine(
                    str(python),
                    plan.kind,
                    site.version,
                    site.lock_hash(plan.kind),
                    str(folder),
                    round(size_of(folder) / 1e6, 2),
                    round(time.monotonic() - started, 1),
                    str(site.log),
                )
                write_pointer(site.pointer, engine)
            except BaseException as problem:
                reporter.say(problem.message if isinstance(problem, EngineFailure) else str(problem))
                delete(folder)
                raise
            finally:
                delete(temporary)
            # Gigabytes that would serve nobody until the requirements change, and then only in part.
            delete(site.cache)
            tidy(site)
            reporter.stage(1.0, 1.0, _summary(engine))
            return engine
    except OSError as error:
        raise failure_of(str(error), 1, around) from error


def _build_and_test(plan: InstallPlan, site: InstallSite, folder: Path, temporary: Path, reporter: Reporter) -> Path:
    for note in plan.notes:
        reporter.say(note)
    builder = Builder(plan, site, folder, temporary, reporter)
    builder.build()
    reporter.stage(0.9, 1.0, tr("Testing the engine."))
    check_engine(str(builder.python), plan.kind, site, temporary, reporter)
    return builder.python


def check_engine(python: str, kind: str, site: InstallSite, temporary: Path, reporter: Reporter) -> None:
    """Import all packages and label a tiny scene.

    Raises:
        InstallFailure: The engine cannot.
        EngineFailure: With code `cancelled`.
    """
    around = Circumstances(python, str(site.engines), platform=site.platform)
    failed = failed_imports(python, site.modules(kind), site.environment, temporary, reporter.is_cancelled)
    if failed:
        raise import_failure(failed, around)
    reporter.progress(0.5, tr("All packages can be imported; labelling a tiny scene."))
    scene = temporary / "scene"
    scene.mkdir()
    label_tiny_scene(python, site.boot, site.environment, scene, around, reporter.is_cancelled, reporter.line)


def _check_room(plan: InstallPlan, site: InstallSite) -> None:
    """Refuse before the first download what cannot end well.

    Raises:
        InstallFailure: The disk has too little free space.
    """
    needed, free = needed_bytes(plan) - size_of(site.cache), shutil.disk_usage(site.engines).free
    if free < needed:
        text = tr(
            "The installation needs {needed:.1f} GB in “{folder}”, where {free:.1f} GB are free. Free some space, or "
            "use a QGIS profile on another disk."
        )
        values = {"needed": needed / 1e9, "folder": site.engines, "free": free / 1e9}
        raise InstallFailure("install.disk", text.format(**values))


def _summary(engine: InstalledEngine) -> str:
    text = tr("The engine is installed and works: {size:.0f} MB in {folder}, {seconds:.0f} s.")
    return text.format(size=engine.size_mb, folder=engine.folder, seconds=engine.seconds)
