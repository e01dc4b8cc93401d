"""The face of the engine: one module for each command.

To add a command, write a module with one `COMMAND` (see `command.py`) and add it to the list below. It is then a
command of the command line and a job of the worker. The commands stand in the order in which `alps --help` lists them.
"""

from __future__ import annotations

from . import (
    apply,
    boxes,
    choose_k,
    cluster_scheduler,
    cluster_workers,
    doctor,
    evaluate,
    export,
    fit,
    label,
    models,
    paint,
    polygonize,
    relabel,
    report,
    restore_volume,
    sample,
    segment,
    slices,
    status,
    sweep,
    tiles,
    volume,
)
from .command import Command

_MODULES = (
    label, segment, fit, choose_k, sweep, apply, paint, polygonize, relabel, tiles, status, cluster_scheduler,
    cluster_workers, models, doctor, sample, boxes, export, evaluate, slices, volume, restore_volume, report,
)  # fmt: skip

COMMANDS: dict[str, Command] = {module.COMMAND.name: module.COMMAND for module in _MODULES}
"""Every command by its name."""
