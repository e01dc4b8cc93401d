"""Publish the outputs of a run together: all of them when it succeeds, none when it does not."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..scene.files import SIDECARS


class Staged:
    """Hand out temporary names beside the final ones."""

    def __init__(self) -> None:
        self._asides: dict[Path, Path] = {}

    def path(self, final: Path) -> Path:
        """Return where to write what shall stand at `final`."""
        return self._asides.setdefault(final, final.with_name(f".{final.stem}.{os.getpid()}.staged{final.suffix}"))

    def drop(self, finals: Iterable[Path]) -> None:
        """Publish none of these: what makes them failed, and what stands there now stays."""
        for final in finals:
            aside = self._asides.pop(final, None)
            if aside is not None:
                _discard(aside)

    def _publish(self) -> None:
        for final, aside in self._asides.items():
            for suffix in SIDECARS:
                written = aside.with_name(aside.name + suffix)
                if written.exists():
                    os.replace(written, final.with_name(final.name + suffix))
                else:
                    # A sidecar of the file that is replaced would describe the new one wrongly.
                    with suppress(FileNotFoundError):
                        final.with_name(final.name + suffix).unlink()
            os.replace(aside, final)

    def _discard(self) -> None:
        for aside in self._asides.values():
            _discard(aside)


def _discard(aside: Path) -> None:
    for suffix in (*SIDECARS, ""):
        with suppress(OSError):
            aside.with_name(aside.name + suffix).unlink()


@contextmanager
def staged_outputs() -> Iterator[Staged]:
    """Yield names to write to; publish everything when the block ends without an error."""
    staged = Staged()
    try:
        yield staged
        staged._publish()
    finally:
        staged._discard()
