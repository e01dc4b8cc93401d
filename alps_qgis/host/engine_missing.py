"""Tell the window that an algorithm cannot run because the engine is missing or damaged, so that it can help."""

from __future__ import annotations

from collections.abc import Callable

Listener = Callable[[str], None]
"""Takes the sentence for the user, in whichever thread runs the algorithm."""

_listeners: list[Listener] = []


def listen(listener: Listener) -> None:
    """Call `listener` whenever an algorithm cannot run for want of an engine that works."""
    _listeners.append(listener)


def forget(listener: Listener) -> None:
    """Never call `listener` again."""
    _listeners.remove(listener)


def announce(problem: str) -> None:
    """Say why an algorithm cannot run. Without a window, nobody listens."""
    for listener in list(_listeners):
        listener(problem)
