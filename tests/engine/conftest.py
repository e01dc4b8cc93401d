"""What all tests of the engine share."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest


@pytest.fixture(autouse=True)
def interruptible():
    """Let interrupts raise, as in a program of its own.

    A job in the background ignores them, and so would what it starts; and a command that ran in this process has left
    its handlers, which end the process.
    """
    before = {number: signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)}
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    yield
    for number, handler in before.items():
        signal.signal(number, handler)


@pytest.fixture
def encoder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the engine have an encoder whose numbers can be computed by hand, and return its folder."""
    from alps_qgis.engine.features.encoder import record
    from tests.engine.encoder_files import write_encoder

    folder = write_encoder(tmp_path / "encoder")
    monkeypatch.setattr(record, "FOLDER", folder)
    monkeypatch.setattr(record, "SHIPPED", True)
    return folder
