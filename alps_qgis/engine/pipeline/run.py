"""Hold what a run that labels or segments scenes passes from step to step."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

from ..features.encoder.record import Encoder
from ..features.features import Features
from ..progress import Progress
from ..runtime.executor import Executor, default_workers
from ..runtime.failures import Failures, executor_for
from ..runtime.run_folder import RunFolder
from ..scene.scaling import Scaling
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from ..segment.protocol import Segmenter
from ..settings import LabelSettings


@dataclass(frozen=True)
class Setup:
    """What all scenes of a run share.

    Attributes:
        stretch: for all scenes of the collection.
        segmenter: for all tiles.
        scalings: declared scale and offset of each scene to which they are applied, by its absolute path.
        features: raster that describes segments besides their own PFLs; None for none.
        encoder: network that describes segments besides their own PFLs; None for none.
    """

    stretch: Stretch
    segmenter: Segmenter
    scalings: Mapping[str, Scaling] = field(default_factory=dict)
    features: Features | None = None
    encoder: Encoder | None = None

    @property
    def pfl_kind(self) -> str:
        """The kind of the PFLs, with the numbers of the encoder and the features of the raster."""
        return kind_of(self.segmenter, self.encoder, self.features)


def kind_of(segmenter: Segmenter, encoder: Encoder | None, features: Features | None) -> str:
    """Return the kind of the PFLs of a segmenter with what is appended to them, in the order of the columns."""
    own = segmenter.pfl_kind if encoder is None else encoder.kind(segmenter.pfl_kind)
    return own if features is None else features.kind(own)


def scalings(scenes: Iterable[Scene], stretch: Stretch) -> dict[str, Scaling]:
    """Return the declared scale and offset of the scenes to which they are applied."""
    return {scene.path: scene.scaling for scene in scenes if scene.scaling and stretch.declared}


@dataclass(frozen=True)
class Run:
    """A run in progress.

    Attributes:
        settings: of the job.
        folder: holds the journal and finished results.
        failures: notes the scenes that fail, and knows those that are left.
        progress: of the current step.
        computers: a Dask cluster that runs the tasks; None for processes on this machine.
        labelled: segments files that the second pass writes; empty if the run ends with the segments.
    """

    settings: LabelSettings
    folder: RunFolder
    failures: Failures
    progress: Progress
    computers: Executor | None = None
    labelled: tuple[Path, ...] = ()

    def showing(self, progress: Progress) -> Run:
        """Return the same run with the progress of a step."""
        return replace(self, progress=progress)

    @contextmanager
    def executor(self, n_tasks: int, *, parallel: bool = True) -> Iterator[Executor]:
        """Yield the executor for tasks: a cluster if there is one, else processes or this process.

        Args:
            n_tasks: number of tasks to run.
            parallel: whether several processes make the work faster.
        """
        if self.computers is not None:
            yield self.computers
            return
        workers = default_workers(self.settings.segment.workers, parallel)
        with executor_for(workers, n_tasks, isolated=self.folder.resumed) as local:
            yield local
