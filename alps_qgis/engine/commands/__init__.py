"""Commands that stand in a module each: their options, their job, and what they say when they are done.

A module of a command has

    NAME        what the command line and the worker call it
    add         adds its options to the command line
    job         runs it: plain arguments in, plain values out
    describe    its result in a few lines, for people at a terminal

and imports the step that it runs inside `job`, so that the command line starts at once.
"""

from __future__ import annotations

from typing import Any

from . import boxes, evaluate, export, report, restore_volume, slices, volume

MODULES: tuple[Any, ...] = (boxes, export, evaluate, slices, volume, restore_volume, report)
