"""Publish the outputs of a run together: all of them when it succeeds, none when it does not.

Outputs wait under other names in the same folders. Before the first is renamed, a process that did not write them
reads them back, and the journal gets the whole list; so a run that is killed between two renames is completed by the
next one.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from ..errors import OutputError
from ..progress import SILENT, Progress
from .files import SIDECARS, aside_name, remove_leftovers, sha256_of, sync_folder
from .journal import Journal, PlannedOutput
from .processes import processes
from .run_folder import RunFolder


class Staged:
    """Hand out temporary names beside the final ones."""

    def __init__(self, journal: Journal) -> None:
        """Begin without outputs."""
        self._journal = journal
        self._asides: dict[Path, Path] = {}

    def path(self, final: Path) -> Path:
        """Return where to write what shall stand at `final`."""
        if final not in self._asides:
            remove_leftovers(final)
            self._asides[final] = aside_name(final, "staged")
            # An earlier run of this process may have left it, where not even the journal could be read any more.
            _discard(self._asides[final])
        return self._asides[final]

    def drop(self, finals: Iterable[Path]) -> None:
        """Publish none of these: what makes them failed, and what stands there now stays."""
        for final in finals:
            aside = self._asides.pop(final, None)
            if aside is not None:
                _discard(aside)

    def publish(self, plan: str, result: dict[str, Any], *, overwrite: bool) -> None:
        """Check all outputs once more, and rename them.

        Args:
            plan: stands for what the run was asked to do.
            result: what the run returns.
            overwrite: existing files may be replaced.

        Raises:
            OutputError: An output came back different from the disk, or another program made a file of that name.
        """
        if not overwrite:
            for final in self._asides:
                if os.path.lexists(final):
                    raise OutputError(f"{final} was made by another program meanwhile; choose another name.")
        outputs = list(self._planned())
        _read_back([(str(output.aside), str(output.sha256)) for output in outputs if output.aside])
        self._journal.begin_publishing(plan, outputs, result)
        _complete(self._journal, outputs)
        self._asides.clear()

    def _planned(self) -> Iterator[PlannedOutput]:
        for final, aside in self._asides.items():
            # The file itself comes last, so that it never stands without its sidecars.
            for suffix in (*SIDECARS, ""):
                written, named = aside.with_name(aside.name + suffix), final.with_name(final.name + suffix)
                if written.exists():
                    yield PlannedOutput(written, named, sha256_of(written, from_disk=True))
                elif suffix:
                    # A sidecar of the file that is replaced would describe the new one wrongly.
                    yield PlannedOutput(None, named, None)
                else:
                    raise OutputError(f"{final} was not written; look for an earlier message.")

    def discard(self) -> None:
        """Remove what was not published."""
        for aside in self._asides.values():
            _discard(aside)


@contextmanager
def staged_outputs(folder: RunFolder) -> Iterator[Staged]:
    """Yield names to write to; what the block does not publish is removed."""
    staged = Staged(folder.journal)
    try:
        yield staged
    finally:
        if folder.journal.publishing() is None:
            staged.discard()


def complete_earlier(folder: RunFolder, progress: Progress) -> tuple[str, dict[str, Any]] | None:
    """Complete an earlier run that was ended while it published; return its plan and result, None where none was.

    Raises:
        OutputError: What it was about to publish is gone.
    """
    found = folder.journal.publishing()
    if found is None:
        return None
    plan, outputs, result = found
    _complete(folder.journal, outputs)
    progress.say("An earlier run was ended while it published its outputs; they are complete now.")
    return plan, result


def _complete(journal: Journal, outputs: list[PlannedOutput]) -> None:
    """Do the renames that are not done yet; doing them twice is the same as once."""
    for output in outputs:
        try:
            if output.aside is None:
                output.final.unlink(missing_ok=True)
            elif output.aside.exists():
                os.replace(output.aside, output.final)
            elif not output.final.exists() or sha256_of(output.final, from_disk=True) != output.sha256:
                raise OutputError(f"{output.final} was about to be published and is gone; run again.")
        except OSError as error:
            raise OutputError(
                f"{output.final} cannot be replaced ({error.strerror or error}); close what uses it and run again: "
                "the rest is done."
            ) from error
    for parent in {output.final.parent for output in outputs}:
        sync_folder(parent)
    journal.published()


def _read_back(files: list[tuple[str, str]]) -> None:
    """Let a fresh process compare the files with their SHA-256."""
    with processes(1) as executor:
        executor.submit("read back", check_files, files)
        [outcome] = executor.wait(SILENT)
    if outcome.error is not None:
        if isinstance(outcome.error, OutputError):
            raise outcome.error
        raise OutputError(f"The outputs could not be read back ({outcome.error}); nothing was published.")


def check_files(files: list[tuple[str, str]]) -> None:
    """Compare files with their SHA-256.

    Raises:
        OutputError: One differs, or is gone.
    """
    for name, sha256 in files:
        try:
            same = sha256_of(Path(name), from_disk=True) == sha256
        except OSError as error:
            raise OutputError(f"{name} cannot be read back ({error.strerror}); nothing was published.") from error
        if not same:
            raise OutputError(f"{name} came back different from the disk; is it full? Nothing was published.")


def _discard(aside: Path) -> None:
    for suffix in (*SIDECARS, ""):
        with suppress(OSError):
            aside.with_name(aside.name + suffix).unlink()
