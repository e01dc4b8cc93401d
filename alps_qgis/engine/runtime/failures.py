"""Run a step on every scene of a collection: side by side where they are small, and past those that fail."""

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
    """Collect what failed for single scenes; the run fails when all have."""

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
            AlpsError: The error itself, when no scene is left, the user cancelled, or an output cannot be written:
                a full disk is full for every scene, and what is finished waits for the next run.
        """
        del self._left[scene]
        if isinstance(error, Cancelled | OutputError) or not self._left:
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


@contextmanager
def executor_for(workers: int, n_tasks: int, *, isolated: bool = False) -> Iterator[Executor]:
    """Start as many processes as there is use for; none where one task at a time can as well run here.

    Args:
        workers: wanted.
        n_tasks: to be run.
        isolated: keep even a single worker out of this process: what ended an earlier run may end this one.
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
        function: Takes a call's arguments and a `Progress`; importable by name, since processes run it.
        calls: Arguments by scene.
        executor: Runs the calls of several scenes; a single scene is done here, where it can tell how far it is.
        failures: Notes the scenes that fail.
        progress: receives every scene that is done.

    Raises:
        OutputError: An output cannot be written; then the next one could not either.
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
    """Run in a process: return the result and what the user should know, which cannot be told from here."""
    collector = _Collector()
    return function(*arguments, collector), collector.warnings


def warn_together(warnings: dict[Path, Sequence[str]], progress: Progress) -> None:
    """Warn once of each thing, and name the scenes it is about."""
    scenes: dict[str, list[Path]] = defaultdict(list)
    for scene, messages in warnings.items():
        for message in messages:
            scenes[message].append(scene)
    for message, about in scenes.items():
        where = about[0].name if len(about) == 1 else f"{len(about)} scenes, the first {about[0].name}"
        progress.warn(f"{where}: {message}")
