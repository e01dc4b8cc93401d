"""Publish the outputs of a run together: all of them if it succeeds, none if it fails.

Outputs wait under other names in the same folders. Before the first is renamed, a process that did not write them
reads them back, and the journal gets their hashes. If a run is killed between two renames, the next run with the same
plan completes it. That run knows from its plan, not from the journal, which files to rename: a run folder may come from
somebody else, and nothing in it names a file to act on.
"""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Generic, TypeVar

from ..errors import ExistsError, OutputError
from ..progress import SILENT, Progress
from .aside import aside_name, maker, remove_leftovers, remove_leftovers_now
from .files import SIDECARS, check_still_there, sha256_of, sync_folder
from .journal import Publishing
from .processes import processes
from .run_folder import RunFolder

_MAKER = re.compile(r"[0-9a-f]{8}-\d+")


Result = TypeVar("Result")


@dataclass(frozen=True)
class Wanted(Generic[Result]):
    """What publishing needs to know about a run.

    Attributes:
        plan: returns the key of the plan: plans with the same key give the same outputs.
        finals: all outputs.
        result: makes the result of the run from what a run with the same plan kept.
        overwrite: whether existing files may be replaced.
    """

    plan: Callable[[], str]
    finals: Sequence[Path]
    result: Callable[[dict[str, Any]], Result]
    overwrite: bool


@dataclass(frozen=True)
class PlannedOutput:
    """One step of publishing: rename `aside` to `final`, or remove `final` if `aside` is None."""

    aside: Path | None
    final: Path
    sha256: str | None


class Staged:
    """Gives outputs temporary names beside their final ones."""

    def __init__(self, folder: RunFolder) -> None:
        """Begin without outputs."""
        self._folder = folder
        self._asides: dict[Path, Path] = {}

    def path(self, final: Path) -> Path:
        """Return the path under which to write the file for `final`."""
        if final not in self._asides:
            remove_leftovers(final)
            self._asides[final] = aside_name(final, "staged")
            # An earlier run of this process may have left it, if its journal could not be read any more.
            _discard(self._asides[final])
        return self._asides[final]

    def drop(self, finals: Iterable[Path]) -> None:
        """Do not publish these outputs, since their scene failed; existing files remain."""
        for final in finals:
            aside = self._asides.pop(final, None)
            if aside is not None:
                _discard(aside)

    def publish(self, wanted: Wanted[Result], kept: dict[str, Any]) -> Result:
        """Check all outputs once more, rename them, and return the result.

        Args:
            wanted: what the run was to do.
            kept: what the next run needs, besides the same plan, to return the same result; ready for JSON.

        Raises:
            OutputError: An output came back different from the disk, or another program made a file with its name.
        """
        if not wanted.overwrite:
            for final in self._asides:
                if os.path.lexists(final):
                    raise OutputError(f"{final} was made by another program in the meantime; choose another name.")
        outputs = list(self._planned())
        _read_back([(str(output.aside), str(output.sha256)) for output in outputs if output.aside])
        sums = {self._folder.name_of(output.final): output.sha256 for output in outputs}
        publishing = Publishing(wanted.plan(), maker(), sums, kept)
        try:
            self._folder.journal.begin_publishing(publishing)
            _complete(outputs)
        except KeyboardInterrupt:
            # The outputs belong together, and all work is done: the renames that are left take a moment.
            _complete(outputs)
        remove_leftovers_now(self._asides)
        self._asides.clear()
        return wanted.result(kept)

    def _planned(self) -> Iterator[PlannedOutput]:
        for final, aside in self._asides.items():
            # The file itself comes last, so that it never appears without its sidecars.
            for suffix in (*SIDECARS, ""):
                written, named = aside.with_name(aside.name + suffix), final.with_name(final.name + suffix)
                if written.exists():
                    yield PlannedOutput(written, named, sha256_of(written, from_disk=True))
                elif suffix:
                    # A sidecar of the old file would describe the new one wrongly.
                    yield PlannedOutput(None, named, None)
                else:
                    raise OutputError(f"{final} was not written; look for an earlier message.")

    def discard(self) -> None:
        """Remove what was not published."""
        for aside in self._asides.values():
            _discard(aside)


@contextmanager
def staged_outputs(folder: RunFolder) -> Iterator[Staged]:
    """Yield names to write to; files that the block does not publish are removed."""
    staged = Staged(folder)
    try:
        yield staged
    finally:
        if folder.journal.publishing() is None:
            staged.discard()


def complete_earlier(folder: RunFolder, wanted: Wanted[Result], progress: Progress) -> Result | None:
    """Complete an earlier run that was interrupted while it published, if it had the same plan.

    Args:
        folder: of the run.
        wanted: what this run shall do; only its outputs are touched.
        progress: receives a line about the earlier run.

    Returns:
        The result of the earlier run; None if there was none, or if it cannot be completed.

    Raises:
        OutputError: It would replace a file without permission, or an output cannot be replaced.
    """
    found = folder.journal.publishing()
    if found is None:
        return None
    try:
        outputs, result = _outputs_of(found, folder, wanted), wanted.result(found.kept)
        left = _left_to_do(outputs)
    except _CannotComplete as reason:
        why = str(reason)
    except (KeyError, TypeError, ValueError, AttributeError, IndexError):
        why = "its journal is damaged"
    else:
        if not wanted.overwrite:
            _check_replaces_nothing(left)
        _complete(left)
        progress.say("An earlier run was interrupted while it published its outputs; they are complete now.")
        return result
    progress.warn(
        f"An earlier run was interrupted while it published. It cannot be completed ({why}); this run starts again."
    )
    folder.journal.forget_publishing()
    return None


class _CannotComplete(Exception):
    """An earlier run cannot be completed; the message says why."""


def _outputs_of(found: Publishing, folder: RunFolder, wanted: Wanted[Any]) -> list[PlannedOutput]:
    """Return the steps for the outputs of a plan."""
    sums, outputs = dict(found.sums), []
    if found.plan == wanted.plan() and _MAKER.fullmatch(found.maker):
        for final in wanted.finals:
            aside = aside_name(final, "staged", found.maker)
            for suffix in (*SIDECARS, ""):
                named = final.with_name(final.name + suffix)
                name = folder.name_of(named)
                if name in sums:
                    sha256 = sums.pop(name)
                    written = None if sha256 is None else aside.with_name(aside.name + suffix)
                    outputs.append(PlannedOutput(written, named, sha256))
    if sums:
        raise _CannotComplete("its inputs, outputs or settings were different")
    return outputs


def _left_to_do(outputs: list[PlannedOutput]) -> list[PlannedOutput]:
    """Return the steps without the renames that were done."""
    left = []
    for output in outputs:
        if output.aside is None or _holds(output.aside, output.sha256):
            left.append(output)
        elif not _holds(output.final, output.sha256):
            raise _CannotComplete(f"{output.final} was changed or removed since then")
    return left


def _holds(path: Path, sha256: str | None) -> bool:
    try:
        return stat.S_ISREG(os.lstat(path).st_mode) and sha256_of(path, from_disk=True) == sha256
    except OSError:
        return False


def _check_replaces_nothing(outputs: list[PlannedOutput]) -> None:
    for output in outputs:
        if output.aside and os.path.lexists(output.final) and not _holds(output.final, output.sha256):
            raise ExistsError(f"{output.final} exists; remove it or choose another name.")


def _complete(outputs: list[PlannedOutput]) -> None:
    """Do the renames that are not done yet; a second call changes nothing."""
    for output in outputs:
        try:
            if output.aside is None:
                output.final.unlink(missing_ok=True)
            elif output.aside.exists():
                os.replace(output.aside, output.final)
        except OSError as error:
            check_still_there(output.final.parent, error)
            raise OutputError(
                f"{output.final} cannot be replaced ({error.strerror or error}); close what uses it and run again: "
                "the rest is done."
            ) from error
    for parent in {output.final.parent for output in outputs}:
        sync_folder(parent)


def _read_back(files: list[tuple[str, str]]) -> None:
    """Let a new process compare the files with their SHA-256."""
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
        OutputError: A file differs or is missing.
    """
    for name, sha256 in files:
        try:
            same = sha256_of(Path(name), from_disk=True) == sha256
        except OSError as error:
            check_still_there(Path(name).parent, error)
            raise OutputError(f"{name} cannot be read back ({error.strerror}); nothing was published.") from error
        if not same:
            raise OutputError(f"{name} came back different from the disk; is it full? Nothing was published.")


def _discard(aside: Path) -> None:
    for suffix in (*SIDECARS, ""):
        with suppress(OSError):
            aside.with_name(aside.name + suffix).unlink()
