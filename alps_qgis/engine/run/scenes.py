"""Run a step on every scene of a collection: side by side where they are small, and past those that fail."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ..errors import AlpsError, Cancelled
from ..progress import Progress
from .pool import process_pool

Result = TypeVar("Result")


class Failures:
    """Collect what failed for single scenes; the run fails when all have."""

    def __init__(self, scenes: Sequence[Path], progress: Progress) -> None:
        """Begin with every scene left to do."""
        self.rows: list[dict[str, str]] = []
        self._left = list(scenes)
        self._progress = progress

    @property
    def left(self) -> list[Path]:
        """The scenes that have not failed."""
        return list(self._left)

    def add(self, scene: Path, error: AlpsError) -> None:
        """Note that a scene failed.

        Raises:
            AlpsError: The error itself, when no scene is left or the user cancelled.
        """
        self._left.remove(scene)
        if isinstance(error, Cancelled) or not self._left:
            raise error
        self.rows.append({"input": str(scene), "code": error.code, "message": str(error)})
        self._progress.warn(f"{scene.name} was left out: {error}")

    @contextmanager
    def of(self, scene: Path) -> Iterator[None]:
        """Note an error of the block as this scene's, and go on."""
        try:
            yield
        except AlpsError as error:
            self.add(scene, error)


def run_scenes(
    function: Callable[..., Result],
    calls: dict[Path, tuple[Any, ...]],
    small: frozenset[Path],
    workers: int,
    failures: Failures,
    progress: Progress,
) -> dict[Path, Result]:
    """Call a function for every scene and return the results in the order of `calls`, without scenes that failed.

    Args:
        function: Takes a call's arguments and a `Progress`; importable by name, since processes run it.
        calls: Arguments by scene.
        small: Scenes to compute side by side; of the others each has all processes to itself.
        workers: Processes for small scenes.
        failures: Notes the scenes that fail.
        progress: Told of the scenes done.
    """
    side_by_side = [scene for scene in calls if scene in small]
    if min(workers, len(side_by_side)) < 2:
        side_by_side = []
    one_by_one = [scene for scene in calls if scene not in side_by_side]
    results: dict[Path, Result] = {}
    share = len(side_by_side) / len(calls) if calls else 0.0
    if side_by_side:
        _side_by_side(
            function,
            {scene: calls[scene] for scene in side_by_side},
            workers,
            failures,
            progress.part(0, share),
            results,
        )
    for index, scene in enumerate(one_by_one):
        width = (1 - share) / len(one_by_one)
        part = progress.part(share + index * width, share + (index + 1) * width)
        with failures.of(scene):
            results[scene] = function(*calls[scene], part)
    return {scene: results[scene] for scene in calls if scene in results}


def _side_by_side(
    function: Callable[..., Result],
    calls: dict[Path, tuple[Any, ...]],
    workers: int,
    failures: Failures,
    progress: Progress,
    results: dict[Path, Result],
) -> None:
    with process_pool(min(workers, len(calls))) as pool:
        futures = pool.ordered(_collect, ((function, arguments) for arguments in calls.values()), progress)
        for done, (scene, future) in enumerate(zip(calls, futures, strict=True)):
            with failures.of(scene):
                results[scene], warnings = future.result()
                for warning in warnings:
                    progress.warn(warning)
            progress.show((done + 1) / len(calls), f"Scene {done + 1} of {len(calls)}")
            progress.check()


class _Collector(Progress):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def _collect(function: Callable[..., Result], arguments: tuple[Any, ...]) -> tuple[Result, list[str]]:
    """Run in a process: return the result and what the user should know, which cannot be told from here."""
    collector = _Collector()
    return function(*arguments, collector), collector.warnings


def warn_together(warnings: dict[Path, Sequence[str]], progress: Progress) -> None:
    """Tell each warning once, with the scenes it is about."""
    scenes: dict[str, list[Path]] = defaultdict(list)
    for scene, messages in warnings.items():
        for message in messages:
            scenes[message].append(scene)
    for message, about in scenes.items():
        where = about[0].name if len(about) == 1 else f"{len(about)} scenes, the first {about[0].name}"
        progress.warn(f"{where}: {message}")
