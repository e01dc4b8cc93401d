"""What a training says while it runs."""

from __future__ import annotations

from types import SimpleNamespace

import pytest

from alps_qgis.engine.runtime.installation import HOST_VARIABLE
from alps_qgis.engine.train.loop import Loop


@pytest.mark.parametrize(("host", "expected"), [("QGIS", ""), ("", ", about 2 min left")])
def test_the_remaining_time_is_said_once(host: str, expected: str, monkeypatch: pytest.MonkeyPatch):
    """Fault 323: QGIS wrote “about 1 minutes left, about 72 s left”, of the training and of the whole job."""
    monkeypatch.setenv(HOST_VARIABLE, host)
    said = []
    loop = SimpleNamespace(state=SimpleNamespace(step=32, best={"miou": 0.22}), _n_steps=60)
    clock = SimpleNamespace(left=lambda step, n_steps: "2 min")
    Loop._show(loop, clock, SimpleNamespace(show=lambda fraction, words: said.append(words)))
    assert said == [f"Step 32 of 60, mean IoU 0.220{expected}"]
