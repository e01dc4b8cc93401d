from __future__ import annotations

import pytest

from alps_qgis.engine.runtime.json_values import (
    anything,
    flag,
    items,
    mapping,
    number,
    one_of,
    optional,
    read_json,
    record,
    row,
    text,
    whole,
)

FORM = record(
    {"n": whole(0, 9), "at": row(number(), number(0, 1))},
    {
        "name": optional(text(5)),
        "yes": flag,
        "kind": one_of("a", "b"),
        "some": items(whole(1, 2)),
        "by": mapping(text()),
    },
)


def test_values_of_the_right_form_come_back():
    given = '{"n": 9, "at": [-1e9, 0.5], "name": null, "yes": true, "kind": "b", "some": [1, 2], "by": {}, "z": []}'

    assert read_json(given, FORM)["at"] == [-1e9, 0.5]


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ('"n": 10', "`n` is 10; it must be a whole number from 0 to 9"),
        ('"n": 1.0', "`n` is 1.0"),
        ('"n": true', "`n` is true"),
        ('"n": null', "`n` is null"),
        ('"at": [1]', "`at` is .* a list of 2 values"),
        ('"at": [1, 2]', r"`at\[1\]` is 2; it must be a number from 0 to 1"),
        ('"at": [Infinity, 0]', r"`at\[0\]` is Infinity; it must be a finite number"),
        ('"at": [NaN, 0]', r"`at\[0\]` is NaN"),
        ('"name": "too long"', '`name` is "too long"'),
        ('"name": "\\ud800"', "`name` is .* a text"),
        ('"yes": 1', "`yes` is 1; it must be true or false"),
        ('"kind": "c"', '`kind` is "c"; it must be "a" or "b"'),
        ('"some": {}', "`some` is {}; it must be a list"),
        ('"by": {"x": 1}', "`by.x` is 1; it must be a text"),
    ],
)
def test_other_values_are_named_with_what_is_allowed(change, words):
    with pytest.raises(ValueError, match=words):
        read_json(f'{{"n": 1, "at": [0, 0], {change}}}', FORM)


@pytest.mark.parametrize(
    ("given", "words"),
    [("{}", "`n` is missing"), ("[]", "it is .* an object"), ("{", "Expecting"), ("[" * 10**5, "nested too deeply")],
)
def test_other_texts_are_refused(given, words):
    with pytest.raises(ValueError, match=words):
        read_json(given, FORM)


def test_long_values_are_cut_in_the_message():
    with pytest.raises(ValueError, match="…") as error:
        read_json(f'"{"x" * 10**5}"', whole(0, 1))

    assert len(str(error.value)) < 200
    assert read_json("[1]", anything) == [1]
