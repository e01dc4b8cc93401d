"""Run a step on every scene of a collection, several at a time, and continue if some of them fail."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeVar

from ..errors import AlpsError, Cancelled, EngineError, OutputError
from ..progress import Progress
from .executor import Executor, HereExecutor, Outcome, TaskDied, TaskFailed, has_room
from .journal import MAX_ATTEMPTS
from .processes import processes

Result = TypeVar("Result")


class Failures:
    """Collects the errors of single scenes; the run fails when all scenes have failed."""

    def __init__(self, scenes: Sequence[Path], progress: Progress) -> None:
        """Begin with every scene left to do."""
        self.rows: list[dict[str, str]] = []
        self._left = dict.fromkeys(scenes)
        self._progress = progress

    @property
    def left(self) -> list[Path]:
        """The scenes that have not failed."""
        return list(self._left)

    def is_left(self, scene: Path) -> bool:
        """Return whether a scene has not failed."""
        return scene in self._left

    def add(self, scene: Path, error: AlpsError) -> None:
        """Note that a scene failed.

        Raises:
            AlpsError: The error itself, if no scene is left, the user cancelled, or an output cannot be written. A full
                disk is full for every scene, and the next run continues with what is finished.
        """
        del self._left[scene]
        if isinstance(error, Cancelled | OutputError) or not self._left:
            raise error
        self.rows.append({"input": str(scene), "code": error.code, "message": str(error)})
        self._progress.warn(f"{scene.name} was left out: {error}")

    @contextmanager
    def of(self, scene: Path) -> Iterator[None]:
        """Note an error of the block as an error of this scene, and continue."""
        try:
            yield
        except AlpsError as error:
            self.add(scene, error)


@contextmanager
def executor_for(workers: int, n_tasks: int, *, isolated: bool = False) -> Iterator[Executor]:
    """Start as many processes as can be used; for one task at a time, use this process.

    Args:
        workers: maximum number of processes.
        n_tasks: number of tasks to run.
        isolated: whether even a single worker needs its own process, since a task may have ended an earlier run.
    """
    n = max(min(workers, n_tasks), 1)
    if n == 1 and not isolated:
        yield HereExecutor()
        return
    with processes(n) as executor:
        yield executor


def run_scenes(
    function: Callable[..., Result],
    calls: dict[Path, tuple[Any, ...]],
    executor: Executor,
    failures: Failures,
    progress: Progress,
) -> dict[Path, Result]:
    """Call a function for every scene and return the results in the order of `calls`, without scenes that failed.

    Args:
        function: takes the arguments of a call and a `Progress`; importable by name, since processes run it.
        calls: arguments of each scene.
        executor: runs the calls of several scenes; a single scene runs in this process, which can show its progress.
        failures: notes the scenes that fail.
        progress: receives every scene that is done.

    Raises:
        OutputError: An output cannot be written; the outputs of other scenes could not be written either.
    """
    results: dict[Path, Result] = {}
    if len(calls) == 1:
        [(scene, arguments)] = calls.items()
        with failures.of(scene):
            results[scene] = function(*arguments, progress)
        return results
    waiting = iter(calls.items())
    again: deque[tuple[Path, tuple[Any, ...]]] = deque()
    attempts: Counter[Path] = Counter()
    n_done = 0
    while True:
        while has_room(executor) and (call := again.popleft() if again else next(waiting, None)) is not None:
            executor.submit(call[0], _collect, function, *call[1])
        if not executor.pending:
            break
        for outcome in executor.wait(progress):
            scene = _scene_of(outcome)
            attempts[scene] += 1
            # The process may have died because of other processes, for example for their memory; so try again.
            if isinstance(outcome.error, TaskDied) and attempts[scene] < MAX_ATTEMPTS:
                again.append((scene, calls[scene]))
                continue
            n_done += 1
            progress.show(n_done / len(calls), f"Scene {n_done} of {len(calls)}")
            with failures.of(scene):
                results[scene], warnings = _result(scene, outcome)
                for warning in warnings:
                    progress.warn(warning)
    return {scene: results[scene] for scene in calls if scene in results}


def _scene_of(outcome: Outcome) -> Path:
    scene: Path = outcome.task  # type: ignore[assignment]
    return scene


def _result(scene: Path, outcome: Outcome) -> Any:
    if isinstance(outcome.error, TaskDied | TaskFailed):
        raise EngineError(f"{scene} could not be labelled: {outcome.error}; run again, with fewer workers.")
    if outcome.error is not None:
        raise outcome.error
    return outcome.result


class _Collector(Progress):
    def __init__(self) -> None:
        self.warnings: list[str] = []

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def _collect(function: Callable[..., Result], *arguments: Any) -> tuple[Result, list[str]]:
    """Run in another process, which cannot show warnings: return them with the result."""
    collector = _Collector()
    return function(*arguments, collector), collector.warnings


def warn_together(warnings: dict[Path, Sequence[str]], progress: Progress) -> None:
    """Give each warning once, with the scenes that it concerns."""
    scenes: dict[str, list[Path]] = defaultdict(list)
    for scene, messages in warnings.items():
        for message in messages:
            scenes[message].append(scene)
    for message, about in scenes.items():
        where = about[0].name if len(about) == 1 else f"{len(about)} scenes, the first {about[0].name}"
        progress.warn(f"{where}: {message}")
