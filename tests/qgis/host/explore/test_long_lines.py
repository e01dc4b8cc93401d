"""Long JSON is read in parts and comes out as it does in one."""

from __future__ import annotations

import json

import pytest

from alps_qgis.host.explore.long_lines import LONG, loads

MANY = list(range(LONG))


@pytest.mark.parametrize(
    "value",
    [
        {"a": MANY, "b": [{"fids": MANY, "file": 1}, {"fids": [], "file": 2}]},
        {"probability": [0.5] * LONG, "ids": [-1, *MANY]},
        {"text": '": [' + "1, " * LONG + "]", "more": MANY},
        {"refs": [[0, n] for n in range(LONG)]},
        {"names": ["x"] * LONG, "nothing": [None] * LONG},
        MANY,
    ],
    ids=["lists", "fractions", "text", "pairs", "names", "no-key"],
)
def test_long_json_is_what_it_was(value: object) -> None:
    assert loads(json.dumps(value)) == value


def test_damaged_json_is_refused() -> None:
    with pytest.raises(ValueError, match="char"):
        loads('{"a": [' + "1, " * LONG + '"}')
