"""What a run that labels or segments scenes hands from step to step."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

from ..progress import Progress
from ..runtime.executor import Executor, default_workers
from ..runtime.failures import Failures, executor_for
from ..runtime.run_folder import RunFolder
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter
from ..settings import LabelSettings


@dataclass(frozen=True)
class Setup:
    """What all scenes of a run share.

    Attributes:
        stretch: the radiometry of the whole collection.
        segmenter: cuts the tiles.
    """

    stretch: Stretch
    segmenter: Segmenter


@dataclass(frozen=True)
class Run:
    """A run in progress.

    Attributes:
        settings: of the job.
        folder: holds the journal, and what is finished.
        failures: knows the scenes that are left, and takes those that fail.
        progress: of the step that the run is handed to.
        computers: a Dask cluster that runs the tasks; None for processes of this one.
    """

    settings: LabelSettings
    folder: RunFolder
    failures: Failures
    progress: Progress
    computers: Executor | None = None

    def showing(self, progress: Progress) -> Run:
        """Return the same run for a step with this progress."""
        return replace(self, progress=progress)

    @contextmanager
    def executor(self, n_tasks: int, *, parallel: bool = True) -> Iterator[Executor]:
        """Yield where tasks run: on other computers, if there are any, else in processes or here.

        Args:
            n_tasks: to be run.
            parallel: whether the work gains from several processes.
        """
        if self.computers is not None:
            yield self.computers
            return
        workers = default_workers(self.settings.segment.workers, parallel)
        with executor_for(workers, n_tasks, isolated=self.folder.resumed) as local:
            yield local
