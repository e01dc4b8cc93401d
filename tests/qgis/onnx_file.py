"""Write a small ONNX file byte by byte, since QGIS's Python has no package for it.

Source: onnx.proto of ONNX 1.17; the numbers are those of its fields.
"""

from __future__ import annotations

import json
import struct
from pathlib import Path

_FLOAT, _INT = 1, 2


def write_model(path: Path, names: list[str], n_bands: int = 3, resolution_cm: float | None = None) -> str:
    """Write a model whose class n is the one where band n is the brightest, and return its path.

    Args:
        path: of the file.
        names: of the classes, one for each band.
        n_bands: that it takes.
        resolution_cm: ground size of the pixels of its training.
    """
    n = len(names)
    weights = [20.0 if row == col else 0.0 for row in range(n) for col in range(n_bands)]
    nodes = [
        _node("Conv", ["image", "weights"], ["scores"]),
        _node("Softmax", ["scores"], ["map"], _text(1, "axis") + _number(3, 1) + _number(20, _INT)),
    ]
    tensor = b"".join(_number(1, size) for size in (n, n_bands, 1, 1)) + _number(2, _FLOAT) + _text(8, "weights")
    graph = b"".join(_part(1, node) for node in nodes) + _text(2, "test")
    graph += _part(5, tensor + _part(9, struct.pack(f"<{len(weights)}f", *weights)))
    graph += _part(11, _image("image", n_bands)) + _part(12, _image("map", n))
    metadata = {"model_type": "Segmentor", "class_names": {str(number): name for number, name in enumerate(names)}}
    if resolution_cm is not None:
        metadata["resolution"] = resolution_cm
    content = _number(1, 8) + _part(7, graph) + _part(8, _text(1, "") + _number(2, 17))
    content += b"".join(_part(14, _text(1, key) + _text(2, json.dumps(value))) for key, value in metadata.items())
    path.write_bytes(content)
    return str(path)


def _node(kind: str, inputs: list[str], outputs: list[str], attribute: bytes = b"") -> bytes:
    names = b"".join(_text(1, name) for name in inputs) + b"".join(_text(2, name) for name in outputs)
    return names + _text(4, kind) + (_part(5, attribute) if attribute else b"")


def _image(name: str, n_bands: int) -> bytes:
    sizes = [_text(2, "n"), _number(1, n_bands), _text(2, "h"), _text(2, "w")]
    shape = b"".join(_part(1, size) for size in sizes)
    return _text(1, name) + _part(2, _part(1, _number(1, _FLOAT) + _part(2, shape)))


def _varint(value: int) -> bytes:
    found = b""
    while value > 127:
        found += bytes([value & 127 | 128])
        value >>= 7
    return found + bytes([value])


def _number(field: int, value: int) -> bytes:
    return _varint(field << 3) + _varint(value)


def _part(field: int, content: bytes) -> bytes:
    return _varint(field << 3 | 2) + _varint(len(content)) + content


def _text(field: int, text: str) -> bytes:
    return _part(field, text.encode())
