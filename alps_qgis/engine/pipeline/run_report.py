"""Write the table of class areas and the report of a run that labels scenes."""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from ..errors import OutputError
from ..labels.class_figures import ClassFigures
from ..progress import Progress, Relayed
from ..reports.areas import area_rows, check_areas, write_areas
from ..reports.run_facts import RunFacts
from ..runtime.publish import Staged

_MAX_WARNINGS = 500


class Noted(Relayed):
    """Keep the warnings of a run for its report."""

    def __init__(self, whole: Progress) -> None:
        super().__init__(whole)
        self.warnings: list[str] = []

    def warn(self, message: str) -> None:
        if len(self.warnings) < _MAX_WARNINGS:
            self.warnings.append(message)
        super().warn(message)


class Clock:
    """Measures how long the stages of a run take."""

    def __init__(self) -> None:
        self.seconds: dict[str, float] = {}

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        """Measure the block."""
        started = time.monotonic()
        try:
            yield
        finally:
            self.seconds[name] = self.seconds.get(name, 0.0) + time.monotonic() - started


def check_report(report: Path | None, areas: Path | None) -> None:
    """Refuse, before any work, files of other formats.

    Raises:
        OutputError: The name of a file has another suffix.
    """
    if report is not None and report.suffix.lower() not in (".html", ".htm"):
        raise OutputError(f"{report} cannot hold the report; choose a file that ends in .html.")
    if areas is not None:
        check_areas(areas)


def write_report(facts: RunFacts, out: Path, staged: Staged, progress: Progress) -> None:
    """Write the page under its temporary name."""
    # Most runs have none, and what draws it takes a while to import.
    from ..pages.report import write_texts
    from ..reports.run_page import to_run_page

    progress.show(0.0, "Writing the report")
    names = list(facts.scenes)
    title = f"Classes of {names[0]}" if len(names) == 1 else f"Classes of {len(names):,} scenes"
    write_texts({staged.path(out): to_run_page(facts, title, progress)})
    progress.show(1.0)


def write_class_areas(scenes: Mapping[str, tuple[ClassFigures, ...]], out: Path, staged: Staged) -> None:
    """Write the table under its temporary name."""
    write_areas(staged.path(out), area_rows(scenes), as_csv=out.suffix.lower() == ".csv")
