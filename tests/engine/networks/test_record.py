"""The record of a trained network: written, read again from each of its files, and refused when it is damaged."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.errors import ModelError
from alps_qgis.engine.networks.onnx_metadata import read_metadata
from alps_qgis.engine.networks.record import ModelClass, ModelRecord, read_record, write_record
from alps_qgis.engine.scene.stretch import Stretch

RECORD = ModelRecord(
    kind="pretrain",
    network="unet-mobilenet",
    n_bands=3,
    classes=(ModelClass(0, "Straße", "#ff0000"), ModelClass(7, "water", "#0000ff")),
    mean=(0.25, 0.5, 0.75),
    std=(0.1, 0.2, 0.3),
    chip=64,
    stretch=Stretch((0.0, 100.0, 200.0), (1000.0, 1100.0, 1200.0)),
    resolution_m=0.3,
    steps=7,
    settings={"batch": np.int64(2)},
    parent={"mode": "head", "loaded": ["decoder.weight"], "missing": []},
)


def onnx_bytes(metadata: dict[str, str], graph: bytes = b"\x0a\x00") -> bytes:
    """The smallest file with a graph (field 7) and metadata (field 14), written by hand."""

    def part(number: int, content: bytes) -> bytes:
        length, size = b"", len(content)
        while size > 127:
            length, size = length + bytes([size % 128 + 128]), size // 128
        return bytes([number * 8 + 2]) + length + bytes([size]) + content

    entries = [part(1, key.encode()) + part(2, value.encode()) for key, value in metadata.items()]
    return b"\x08\x08" + part(7, graph) + b"".join(part(14, entry) for entry in entries)


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    write_record(tmp_path, RECORD)
    (tmp_path / "model.safetensors").touch()

    found = read_record(tmp_path)

    assert found == read_record(tmp_path / "model.json") == read_record(tmp_path / "model.safetensors")
    assert found.to_json() == RECORD.to_json()
    assert found.class_ids == (0, 7)
    assert found.stretch == RECORD.stretch


def test_an_exported_network_needs_no_other_file(tmp_path: Path) -> None:
    (tmp_path / "model.onnx").write_bytes(onnx_bytes({"alps": RECORD.to_json(), "resolution": "30"}, b"\0" * 300))

    assert read_record(tmp_path / "model.onnx").to_json() == RECORD.to_json()
    assert read_record(tmp_path) == read_record(tmp_path / "model.onnx")
    assert read_metadata(tmp_path / "model.onnx")["resolution"] == "30"


def test_onnx_input_is_the_raw_value_divided_by_255() -> None:
    display = np.array([0, 0.5, 1], np.float32).reshape(3, 1, 1)

    assert RECORD.onnx_input(display).ravel() == pytest.approx([0, 600 / 255, 1200 / 255], rel=1e-6)


def test_onnx_input_of_8_bit_values_is_the_display_value() -> None:
    plain = ModelRecord.from_json(json.dumps({**json.loads(RECORD.to_json()), "stretch": None}))

    assert plain.onnx_input(np.full((3, 1, 1), 0.25, np.float32)).ravel() == pytest.approx([0.25] * 3)


@pytest.mark.parametrize(
    ("key", "value", "said"),
    [
        ("classes", [], "`classes`"),
        ("classes", [{"id": 1, "name": "a", "color": "#000000"}] * 2, "two classes of the same id"),
        ("classes", [{"id": 1, "name": "a", "color": "zz"}], "a colour such as #"),
        ("network", "resnet", "`network`"),
        ("n_bands", 4, "3 values for 4 bands"),
        ("std", [0.1, 0.0, 0.1], "a number of at least 1e-12"),
        ("mean", [0.1, float("nan"), 0.1], "`mean"),
        ("stretch", {"low": [0.0, 0.0], "high": [1.0, 1.0]}, "`stretch`"),
        ("chip", 50, "multiple of 32"),
        ("version", 2, "`version`"),
    ],
)
def test_a_damaged_record_is_refused(tmp_path: Path, key: str, value: object, said: str) -> None:
    """Fault 210: record of a network that does not fit itself."""
    (tmp_path / "model.json").write_text(json.dumps({**json.loads(RECORD.to_json()), key: value}))

    with pytest.raises(ModelError, match="model.json") as error:
        read_record(tmp_path)
    assert said in str(error.value)


def test_a_missing_record_is_said(tmp_path: Path) -> None:
    """Fault 210: weights without their record."""
    (tmp_path / "other.safetensors").write_bytes(b"")

    with pytest.raises(ModelError, match="other.json is missing"):
        read_record(tmp_path / "other.safetensors")
    with pytest.raises(ModelError, match="does not exist"):
        read_record(tmp_path / "absent")


@pytest.mark.parametrize("size", [0, 1, 5, 40, 200])
def test_a_cut_off_onnx_file_is_refused(tmp_path: Path, size: int) -> None:
    """Fault 211: exported network that is cut off, or another file."""
    path = tmp_path / "model.onnx"
    path.write_bytes(onnx_bytes({"alps": RECORD.to_json()}, b"\0" * 100)[:size])

    with pytest.raises(ModelError, match="complete ONNX file"):
        read_record(path)


@pytest.mark.parametrize("content", [b"\x89PNG\r\n\x1a\n" * 50, b"PK\x03\x04" * 50, b"\xff" * 400, b"\x00" * 400])
def test_another_file_is_not_taken_for_a_network(tmp_path: Path, content: bytes) -> None:
    """Fault 211: exported network that is cut off, or another file."""
    (tmp_path / "model.onnx").write_bytes(content)

    with pytest.raises(ModelError, match="complete ONNX file"):
        read_record(tmp_path / "model.onnx")


def test_a_network_of_others_is_said_to_be_one(tmp_path: Path) -> None:
    """Fault 211: exported network that ALPS did not export."""
    (tmp_path / "model.onnx").write_bytes(onnx_bytes({"names": "{}"}))

    with pytest.raises(ModelError, match="not exported by ALPS"):
        read_record(tmp_path / "model.onnx")
