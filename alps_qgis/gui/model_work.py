"""What is done to the models: one job at a time, in the task manager, whether the page of options is open or not."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..host.models.download import fetch, in_mb
from ..host.models.local import Added, add_local_file
from ..host.models.table import Row, wanted
from ..host.process import Listener
from ..host.run import run_engine
from ..host.text import tr
from .engine_work import EngineWork, feedback_of, work_of


class ModelWork(EngineWork):
    """Downloads models and takes the user's files.

    Attributes:
        name: the model that is downloaded now; empty when none is.
    """

    def __init__(self) -> None:
        super().__init__()
        self.name = ""
        self.changed.connect(self._forget)

    def download(self, row: Row) -> bool:
        """Start or continue the download of a model; False where another job runs."""
        if row.model is None or self.running:
            return False
        self.name, file = row.name, wanted(row.model)
        title = tr("Download {title} ({size} MB)").format(title=row.title, size=in_mb(row.size_bytes))
        done = tr("{title} is installed.").format(title=row.title)
        return self.start(title, lambda listener: fetch(file, listener), done)

    def add(self, path: str) -> bool:
        """Start to take a file of the user's; False where another job runs."""

        def step(listener: Listener) -> Added:
            def check(file: str) -> dict[str, Any]:
                return run_engine("models", {"check": file}, feedback_of(listener))

            return add_local_file(Path(path), listener, check)

        done = tr("{file} was added to the model folder.").format(file=Path(path).name)
        return self.start(tr("Add {file}").format(file=Path(path).name), step, done)

    def _forget(self) -> None:
        if not self.running:
            self.name = ""


def model_work() -> ModelWork:
    """Return the work on the models of this session."""
    return work_of(ModelWork)
