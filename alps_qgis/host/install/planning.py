"""Decide what an installation will do, before it downloads or writes anything."""

from __future__ import annotations

import os
import re
import sys
from dataclasses import replace
from pathlib import Path
from typing import Callable

from ..text import tr
from . import uv
from .failures import Circumstances, InstallFailure, failure
from .pythons import HostPython, Probe, candidates, find_python, not_started, probe
from .request import KINDS, SAM, WITH_TORCH, InstallPlan, InstallRequest
from .requirements import Sizes, read_lock, read_sizes, system_name
from .site import InstallSite

_SPARE_BYTES = 200_000_000
"""Room beyond what the packages need: temporary files of pip, and of the test."""

_BEFORE_TRIMMING = 1.1
"""Packages are written whole, and what the engine does not need is removed afterwards."""

_WINDOWS_PATH = 259
_SAM_ROOM = 12_000_000_000
"""Free bytes from which SAM with CUDA is suggested."""


def host_python() -> HostPython:
    """Return the interpreter that this process runs in."""
    version = f"{sys.version_info[0]}.{sys.version_info[1]}"
    return HostPython(sys.executable or "", sys.prefix, sys.base_prefix, version)


def make_plan(
    request: InstallRequest,
    site: InstallSite,
    host: HostPython,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> InstallPlan:
    """Find a Python and say what the installation will do.

    Raises:
        EngineFailure: With code `cancelled`.
        InstallFailure: There is nothing to build from, or the request contradicts itself.
    """
    request = _with_whole_paths(request)
    _check(request, site)
    sizes = read_sizes(site.requirements, request.kind, system_name(site.platform))
    if sizes.lacking:
        detail = tr("there are no builds of {packages} for this system. Install the base engine instead.")
        text = detail.format(packages=", ".join(sizes.lacking))
        raise failure("install.request", Circumstances(), text)
    python, tool, uv_source = _builder(request, site, host, sizes, is_cancelled)
    folder = free_folder(site, request.kind)
    _check_path(folder, site, sizes)
    pins = read_lock(site.lock(request.kind))
    return InstallPlan(
        python,
        tool,
        request.kind,
        len(sizes.download) or len({pin.name for pin in pins}),
        0 if request.wheels else sum(sizes.download.values()),
        sizes.disk,
        str(folder),
        tuple(_notes(request, site, tool, python)),
        request,
        uv_source,
    )


def free_folder(site: InstallSite, kind: str) -> Path:
    """Return a folder for a new environment that does not exist yet: an engine in use is never written to."""
    name, number = f"{kind}-{site.lock_hash(kind)}", 1
    while (site.engines / (name if number == 1 else f"{name}-{number}")).exists():
        number += 1
    return site.engines / (name if number == 1 else f"{name}-{number}")


def needed_bytes(plan: InstallPlan) -> int:
    """Return the free bytes that an installation needs."""
    return plan.download_bytes + int(plan.disk_bytes * _BEFORE_TRIMMING) + _SPARE_BYTES


def suggest(platform: str, has_gpu: bool, free_bytes: int, sam_has_wheels: bool) -> tuple[str, str]:
    """Return the kind that fits a machine, and why."""
    if not sam_has_wheels:
        return "base", tr("There are no builds of torch for this system, so SAM cannot be installed.")
    if not has_gpu and platform != "darwin":
        return "base", tr("SAM is slow without an NVIDIA graphics card; the base engine needs none.")
    if free_bytes < _SAM_ROOM:
        return "base", tr("SAM needs about 12 GB of free disk space; the base engine needs about 1 GB.")
    return SAM, tr("This machine can run SAM on its graphics processor.")


def _with_whole_paths(request: InstallRequest) -> InstallRequest:
    """Return the request with paths that mean the same in whatever folder a program is started."""
    # Unlike that of `Path`, `expanduser` leaves names that nobody has as they are.
    wheels = str(Path(os.path.expanduser(request.wheels)).absolute()) if request.wheels else ""
    # A name without a folder is looked up on PATH.
    python = request.python
    if python and Path(python).name != python:
        python = str(Path(os.path.expanduser(python)).absolute())
    return replace(request, wheels=wheels, python=python)


def _check(request: InstallRequest, site: InstallSite) -> None:
    problem = ""
    if request.kind not in KINDS:
        problem = tr("“{kind}” is not a kind of engine; choose base, sam or train.").format(kind=request.kind)
    elif not site.lock(request.kind).is_file():
        problem = tr("the requirements “{file}” are missing; install the plugin again.")
        problem = problem.format(file=site.lock(request.kind))
    elif request.wheels and not Path(request.wheels).is_dir():
        problem = tr("the folder of wheels “{folder}” does not exist; choose another.").format(folder=request.wheels)
    elif request.wheels and not any(Path(request.wheels).glob("*.whl")):
        problem = tr("“{folder}” does not hold wheels (.whl); choose another folder.").format(folder=request.wheels)
    elif request.wheels and request.kind in WITH_TORCH and not any(Path(request.wheels).glob("torch-*.whl")):
        problem = tr("the folder of wheels “{folder}” has no wheel of torch, which this kind needs; choose another.")
        problem = problem.format(folder=request.wheels)
    elif request.wheels and request.index:
        problem = tr("choose a folder of wheels or a package index, not both.")
    elif request.index and not re.match(
        r"(?:https|file)://\S+$|http://(?:localhost|127\.0\.0\.1)[:/]\S*$", request.index
    ):
        problem = tr("the address of the package index must begin with https://.")
    if problem:
        raise failure("install.request", Circumstances(), problem)


def _builder(
    request: InstallRequest, site: InstallSite, host: HostPython, sizes: Sizes, is_cancelled: Callable[[], bool]
) -> tuple[str, str, str]:
    """Return the interpreter, the tool, and where uv comes from."""
    tried: list[Probe] = []
    if request.python:
        tried = [probe(request.python, site.environment, is_cancelled)]
        found = tried[0] if tried[0].can_build and _serves(tried[0], sizes) else None
    else:
        paths = [path for path in candidates(site.platform, site.environment, host) if path]
        found = find_python(paths, site.environment, sizes.pythons, tried, is_cancelled)
    if found is not None:
        return found.python, "pip", ""
    source = _uv_source(request, site, tried)
    recent = next((each for each in tried if _serves(each, sizes)), None)
    if source and recent is not None:
        return recent.python, "uv", source
    # Without a network, uv cannot bring a Python.
    if source and not request.python and not request.wheels:
        return "", "uv", source
    raise _no_python(request, tried, sizes)


def _serves(found: Probe, sizes: Sizes) -> bool:
    return found.is_recent and (not sizes.pythons or found.short_version in sizes.pythons)


def _uv_source(request: InstallRequest, site: InstallSite, tried: list[Probe]) -> str:
    found = uv.find_uv(site.platform, site.environment) or uv.find_wheel(request.wheels, site.platform)
    if found or request.wheels:
        return found
    return next((each.python for each in tried if each.pip), "")


def _no_python(request: InstallRequest, tried: list[Probe], sizes: Sizes) -> InstallFailure:
    """Say what keeps the best of the interpreters from serving."""
    for each in tried:
        if _serves(each, sizes) and not each.can_build:
            return failure("install.no_venv", Circumstances(each.python))
    if request.python:
        if not tried[0].started:
            return not_started(tried[0])
        return failure("install.python_version", Circumstances(request.python), _describe(tried[0]))
    seen = [f"{each.python} ({_describe(each)})" for each in tried if each.started]
    detail = (
        tr("none of these can be used: {list}.").format(list="; ".join(seen)) if seen else tr("there is none on PATH.")
    )
    return failure("install.python", Circumstances(), detail)


def _describe(found: Probe) -> str:
    if found.bits != 64:
        return tr("it has {bits} bits").format(bits=found.bits)
    if found.implementation != "cpython" or found.free_threaded:
        return tr("it is not the standard build of CPython")
    return tr("it is Python {version}").format(version=found.short_version)


def _check_path(folder: Path, site: InstallSite, sizes: Sizes) -> None:
    if site.platform != "win32" or site.long_paths:
        return
    longest = len(str(folder)) + len("\\Lib\\site-packages\\") + sizes.longest_path
    if longest > _WINDOWS_PATH:
        raise failure("install.path_length", Circumstances(folder=str(folder)))


def _notes(request: InstallRequest, site: InstallSite, tool: str, python: str) -> list[str]:
    notes = []
    if tool == "uv":
        notes.append(tr("uv builds the environment, since no Python with venv and pip was found."))
    if not python:
        notes.append(tr("uv downloads a Python {version} too.").format(version=uv.PYTHON_TO_BRING))
    if request.kind in WITH_TORCH and site.platform == "linux" and not (request.wheels or request.index):
        notes.append(
            tr(
                "On Linux, torch brings NVIDIA's CUDA libraries, which are most of the download. Without an NVIDIA "
                "graphics card, name a package index or a folder with a CPU-only torch."
            )
        )
    if request.kind in WITH_TORCH and (request.wheels or request.index):
        notes.append(
            tr(
                "torch and torchvision come from the source that you named. Only their versions are checked, because "
                "builds for other processors have other SHA-256 sums than the tested ones."
            )
        )
    return notes
