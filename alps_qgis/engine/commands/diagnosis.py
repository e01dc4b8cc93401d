"""Check the engine's environment: what is installed, what is missing, and what to do about it.

The result is meant to be pasted into a bug report, so home paths are shortened to `~`.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import platform
import shutil
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path
from typing import Any

from .. import __version__
from ..errors import AlpsError
from ..redact import redact
from ..runtime.installation import (
    how_to_get_model,
    how_to_install,
    missing_to_train,
    module_of,
    required_packages,
    some_of,
)
from ..settings import SegmentSettings

OLDEST_PYTHON = (3, 11)

FOREIGN_VARIABLES = ("PYTHONPATH", "PYTHONHOME", "GDAL_DATA", "GDAL_DRIVER_PATH", "PROJ_LIB", "PROJ_DATA")
"""Variables of another installation (QGIS, conda) that make native libraries read the wrong data."""

_KINDS = ("base", "sam", "train")
"""Kinds of an engine; each has the packages of those before it."""

LITTLE_MEMORY_BYTES = 2_000_000_000
LITTLE_DISK_BYTES = 1_000_000_000


@dataclass(frozen=True)
class Check:
    """One line of the diagnosis.

    Attributes:
        state: `ok`, `missing` (optional, and not installed), `warning` or `error` (labelling will fail).
        detail: what was found, and the remedy if there is one.
    """

    name: str
    state: str
    detail: str


def diagnose() -> list[dict[str, str]]:
    """Return every check as a dict of `name`, `state` and `detail`, in the order in which to read them.

    Never raises an error. If a package is missing, checks that need it are skipped.
    """
    checks = [*_python(), *_packages()]
    if all(check.state != "error" for check in checks):
        checks += [*_geodata(), *_torch(), *_training(), *_models(), *_encoder(), *_resources()]
    return [asdict(Check(check.name, check.state, redact(check.detail))) for check in checks]


def facts() -> dict[str, Any]:
    """Return what a program may want to know of this engine: plain values under names that never change.

    `segmenter` is what `auto` takes and `device` what it runs on; both are empty if that cannot be said. `device_name`
    is the name of a graphics card. The SHA-256 of models is not compared. Never raises an error.
    """
    known: dict[str, Any] = {
        "version": __version__,
        "python": sys.executable,
        "python_version": platform.python_version(),
        "packages": dict(_installed(name for kind in _KINDS for name in required_packages(kind))),
        "kind": "base",
        "segmenter": "",
        "device": "",
        "device_name": "",
        "models": [],
        "memory_bytes": 0,
        "free_memory_bytes": 0,
    }
    # Any package may be missing or broken here; what can be said is said.
    with contextlib.suppress(Exception):
        import psutil

        memory = psutil.virtual_memory()
        known.update(memory_bytes=memory.total, free_memory_bytes=memory.available)
    with contextlib.suppress(Exception):
        from ..segment.registry import BUILT_IN, SUPERPIXELS, list_models, missing_packages

        known["kind"] = "base" if missing_packages() else "sam" if missing_to_train() else "train"
        rows = [row for row in list_models() if row["name"] not in BUILT_IN]
        known["models"] = [row["name"] for row in rows if row["state"] == "installed"]
        # Much is imported only where it is needed, so an engine that lacks packages may well answer.
        if all(name in known["packages"] for name in required_packages("base")):
            known["segmenter"] = next((row["name"] for row in rows if row["usable"]), SUPERPIXELS)
        known["device"] = "cpu"
        if known["kind"] != "base":
            from ..segment.sam.segmenter import resolve_device

            known["device"] = resolve_device("auto")
            known["device_name"] = _name_of(known["device"])
    return known


def _name_of(device: str) -> str:
    if device != "cuda":
        return ""
    import torch

    properties = torch.cuda.get_device_properties(0)
    return f"{properties.name}, {properties.total_memory / 1e9:.0f} GB"


def _installed(packages: Iterable[str]) -> Iterator[tuple[str, str]]:
    for package in packages:
        with contextlib.suppress(metadata.PackageNotFoundError):
            yield package, metadata.version(package)


def _python() -> Iterator[Check]:
    version = platform.python_version()
    where = f"Python {version} at {sys.executable} on {platform.system()} {platform.release()} ({platform.machine()})"
    if sys.version_info[:2] < OLDEST_PYTHON:
        oldest = ".".join(map(str, OLDEST_PYTHON))
        yield Check("python", "error", f"{where}; the engine needs {oldest} or newer: install the engine with one.")
    else:
        yield Check("python", "ok", f"{where}.")
    foreign = [name for name in FOREIGN_VARIABLES if os.environ.get(name)]
    if foreign:
        yield Check(
            "environment", "warning", f"{', '.join(foreign)} set: if GDAL or PROJ misbehave, start the engine without."
        )


def _packages() -> Iterator[Check]:
    packages = required_packages("base")
    if not packages:
        yield Check("packages", "error", "The list of the engine's packages is missing; install the plugin again.")
    for package in packages:
        try:
            importlib.import_module(module_of(package))
            yield Check(package, "ok", f"{package} {_version(package)}.")
        except ImportError as error:
            yield Check(
                package, "error", f"{package} does not import ({error}); install it again with {how_to_install()}."
            )


def _geodata() -> Iterator[Check]:
    import pyogrio
    import pyproj
    import rasterio
    from rasterio import warp

    yield Check(
        "gdal", "ok", f"GDAL {rasterio.__gdal_version__} (rasterio), {pyogrio.__gdal_version_string__} (pyogrio)."
    )
    try:
        xs, _ = warp.transform("EPSG:4326", "EPSG:3857", [180.0], [0.0])
        works = abs(xs[0] - 20037508.34) < 1.0
        problem = "" if works else f"gives {xs[0]}"
    except Exception as error:  # PROJ's faults come as errors of many classes.
        works, problem = False, str(error)
    proj = f"PROJ {pyproj.proj_version_str}"
    if works:
        yield Check("proj", "ok", f"{proj}.")
    else:
        yield Check(
            "proj", "error", f"{proj} does not transform coordinates ({problem}); unset PROJ_LIB and PROJ_DATA."
        )


def _torch() -> Iterator[Check]:
    from ..segment.registry import BUILT_IN, listed, missing_packages

    missing = missing_packages()
    if missing:
        why = (
            f"{listed(missing)} not installed: only {listed(list(BUILT_IN))} can run; {how_to_install('sam')} adds SAM."
        )
        yield Check("torch", "warning", why)
        return
    try:
        import torch
    except (ImportError, OSError) as error:
        remedy = "install it again for this system (on Windows also the Visual C++ redistributable)"
        yield Check("torch", "error", f"torch {_version('torch')} does not load ({error}); {remedy}.")
        return
    versions = ", ".join(f"{package} {_version(package)}" for package in required_packages("sam"))
    yield Check("torch", "ok", f"{versions}.")
    devices = [f"cpu ({torch.get_num_threads()} threads)"]
    if torch.cuda.is_available():
        for index in range(torch.cuda.device_count()):
            properties = torch.cuda.get_device_properties(index)
            devices.append(f"cuda:{index} ({properties.name}, {properties.total_memory / 1e9:.0f} GB)")
    if torch.backends.mps.is_available():
        devices.append("mps")
    yield Check("devices", "ok", f"{', '.join(devices)}.")


def _training() -> Iterator[Check]:
    missing = missing_to_train()
    if missing:
        detail = f"{some_of(missing)} not installed: networks cannot be trained; {how_to_install('train')} adds this."
        yield Check("training", "missing", detail)
        return
    versions = ", ".join(f"{package} {_version(package)}" for package in required_packages("train"))
    yield Check("training", "ok", f"{versions}.")


def _models() -> Iterator[Check]:
    from ..segment.registry import resolve_segmenter
    from ..segment.sam.model_state import model_state
    from ..settings.models import MODELS, model_folder

    folder = model_folder()
    if folder.is_dir():
        usable = os.access(folder, os.R_OK | os.X_OK)
        state, note = ("ok", "") if usable else ("error", " cannot be read; check its permissions")
    else:
        state, note = "ok", " (not there yet; made at the first download)"
    yield Check("model folder", state, f"{folder}{note}.")
    for model in MODELS:
        state = model_state(model, folder, verify=True)
        if state == "installed":
            yield Check(model.name, "ok", f"{model.file_name}: installed, SHA-256 verified.")
        elif state == "damaged":
            remedy = f"delete it and get it again with {how_to_get_model(model.name)}"
            yield Check(model.name, "warning", f"{model.file_name}: truncated, altered or unreadable; {remedy}.")
        else:
            yield Check(model.name, "missing", f"{model.file_name}: {how_to_get_model(model.name)} fetches it.")
    try:
        choice = resolve_segmenter(SegmentSettings())
        yield Check("segmenter", "ok", f"auto takes {choice.reason}")
    except AlpsError as error:
        yield Check("segmenter", "error", str(error))


def _encoder() -> Iterator[Check]:
    from ..features.encoder.record import SHIPPED, installed

    if not SHIPPED:
        return
    try:
        encoder = installed()
    except AlpsError as error:
        yield Check("encoder", "error", str(error))
        return
    size = encoder.path.stat().st_size
    yield Check("encoder", "ok", f"{encoder.name} ({size / 1e6:.1f} MB, {encoder.licence}), SHA-256 verified.")


def _resources() -> Iterator[Check]:
    import psutil

    memory_bytes = psutil.virtual_memory().available
    little = memory_bytes < LITTLE_MEMORY_BYTES
    remedy = ": close other programs, or take smaller tiles" if little else ""
    found = f"{os.cpu_count() or 1} cores, {memory_bytes / 1e9:.1f} GB of memory free"
    yield Check("memory", "warning" if little else "ok", f"{found}{remedy}.")
    folder = Path.cwd()
    free = shutil.disk_usage(folder).free
    little = free < LITTLE_DISK_BYTES
    remedy = ": free some before labelling here" if little else ""
    yield Check("disk", "warning" if little else "ok", f"{free / 1e9:.1f} GB free at {folder}{remedy}.")


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "of unknown version"
