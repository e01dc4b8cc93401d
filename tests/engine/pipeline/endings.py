"""End a run at a chosen moment, as a kill would."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest


@contextmanager
def ended_after_renames(n_done: int, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Interrupt the run of the block after this number of renames of staged outputs."""
    replace, left = os.replace, [n_done]

    def die_after_some(source, target):
        if ".staged" in str(source) and ".part" not in str(source):
            if not left[0]:
                raise KeyboardInterrupt
            left[0] -= 1
        replace(source, target)

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(os, "replace", die_after_some)
        yield
