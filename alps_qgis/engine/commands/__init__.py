"""The commands of the engine, one module each: what `alps` offers on the command line, and QGIS runs as jobs.

A command takes plain values, checks them once, runs a step of a package below, and returns plain values for JSON. To
add a command, write a module with one `COMMAND` (see `command.py`) and add it to the list below, which is in the order
of `alps --help`. `jobs.py` runs a command by its name. `diagnosis.py` holds the checks of `alps doctor`.
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
    predict,
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
from .classes import change, crosswalk, doubtful, explore, propagate, similar, split
from .command import Command
from .training import compare_runs, finetune, pretrain, refine

_MODULES = (
    label, segment, fit, choose_k, sweep, apply, paint, polygonize, relabel, tiles, status, cluster_scheduler,
    cluster_workers, models, doctor, sample, boxes, export, pretrain, finetune, predict, refine, evaluate, compare_runs,
    slices, volume, restore_volume, report, explore, similar, doubtful, propagate, split, crosswalk, change,
)  # fmt: skip

COMMANDS: dict[str, Command] = {module.COMMAND.name: module.COMMAND for module in _MODULES}
"""Every command by its name."""
