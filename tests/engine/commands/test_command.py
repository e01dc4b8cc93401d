"""How commands describe their results."""

from __future__ import annotations

import pytest

from alps_qgis.engine.commands.command import count


@pytest.mark.parametrize(
    ("n", "noun", "text"),
    [(1, "box", "1 box"), (0, "box", "0 boxes"), (7, "image", "7 images"), (1234, "class", "1,234 classes")],
)
def test_a_noun_follows_its_number(n: int, noun: str, text: str) -> None:
    assert count(n, noun) == text


def test_an_irregular_plural_is_given() -> None:
    assert [count(n, "entry", "entries") for n in (1, 2)] == ["1 entry", "2 entries"]
