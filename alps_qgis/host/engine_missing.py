"""Tell the window that an algorithm was refused because the engine is missing, so that it can offer the remedy."""

from __future__ import annotations

from collections.abc import Callable

_listeners: list[Callable[[], None]] = []


def listen(listener: Callable[[], None]) -> None:
    """Call `listener` whenever an algorithm cannot run for want of an engine; in any thread."""
    _listeners.append(listener)


def forget(listener: Callable[[], None]) -> None:
    """Never call `listener` again."""
    _listeners.remove(listener)


def announce() -> None:
    """Say that an algorithm cannot run for want of an engine. Without a window, nobody listens."""
    for listener in list(_listeners):
        listener()
