"""What `alps models` says of the encoder."""

from __future__ import annotations

from alps_qgis.engine.commands.models import COMMAND
from alps_qgis.engine.features.encoder import record
from alps_qgis.engine.progress import Progress


def test_the_encoder_is_listed_with_its_state(encoder, monkeypatch):
    found = COMMAND.run(COMMAND.read({}), Progress())
    row = found["encoder"]

    assert (row["name"], row["state"], row["licence"]) == ("tiny-1", "installed", "MIT")
    assert row["size_bytes"] == (encoder / "encoder.onnx").stat().st_size
    assert len(row["sha256"]) == 64
    assert "encoder      installed  tiny-1, part of ALPS (MIT)" in COMMAND.describe(found)

    (encoder / "encoder.onnx").write_bytes(b"other")
    assert record.description()["state"] == "damaged"
    (encoder / "encoder.onnx").unlink()
    assert record.description()["state"] == "missing"
    monkeypatch.setattr(record, "SHIPPED", False)
    assert record.description() is None
