"""Messages of the engine are whole sentences: one for each form, since other languages build them differently.

The rule: a message with a number has two literals, `"1 box was …" if n == 1 else f"{n} boxes were …"`. A sentence into
which words are put by a condition stays partly English in every translation, as no template has these words.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tools.engine_texts import ENGINE, PARTS_WITHOUT_QGIS, engine_texts, is_message, template_of

WITHOUT = (*PARTS_WITHOUT_QGIS, "commands")
"""Commands write what the command line prints, which is English everywhere."""

FILES = [path for path in sorted(ENGINE.rglob("*.py")) if path.relative_to(ENGINE).parts[0] not in WITHOUT]
ALONE = {
    *("a", "an", "are", "box", "boxes", "es", "has", "have", "is", "it", "its", "no", "nothing", "one", "s", "the"),
    *("these", "this", "was", "were"),
}
"""Words that never stand for a value by themselves."""


def forms(node: ast.IfExp) -> list[str]:
    """Return what the two sides say, if they are texts."""
    return [text for text in map(template_of, (node.body, node.orelse)) if text is not None]


def word_by_condition(text: str) -> bool:
    return any(letter.isalpha() for letter in text) and not is_message(text)


def fragments(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield words that a condition puts into a sentence: in the sentence, or in a variable before it."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FormattedValue):
            for inner in ast.walk(node.value):
                if isinstance(inner, ast.IfExp) and any(map(word_by_condition, forms(inner))):
                    yield inner.lineno, ast.unparse(inner)
        elif isinstance(node, ast.IfExp):
            words = [text.casefold().split() for text in forms(node) if not is_message(text)]
            if sum(words, []) == ["yes", "no"]:
                continue
            if any(each and (each[0] in ALONE and each[-1] in ALONE or " ".join(each) in ALONE) for each in words):
                yield node.lineno, ast.unparse(node)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.relative_to(ENGINE).as_posix())
def test_no_condition_puts_words_into_a_sentence(path: Path) -> None:
    """Fault 281: "1 slice is", "Its GCPs have", "s of classes are" stayed English in every language."""
    found = list(fragments(ast.parse(path.read_text(encoding="utf-8"))))
    assert not found, "write one whole sentence for each form"


@pytest.mark.parametrize(
    "code",
    [
        "f\"{n} segment{'' if n == 1 else 's'}\"",
        "f\"{'1 slice is' if n == 1 else f'{n} slices are'} missing\"",
        "what = 'is' if n == 1 else 'are'",
        "given = paths[0] if paths else 'Nothing'",
    ],
)
def test_fragments_are_found(code: str) -> None:
    assert list(fragments(ast.parse(code)))


@pytest.mark.parametrize(
    "code", ["f'{n} boxes were left out.' if n > 1 else '1 box was left out.'", "f'{a if b else c}: {1 if d else 2}'"]
)
def test_whole_sentences_and_values_are_not_fragments(code: str) -> None:
    assert not list(fragments(ast.parse(code)))


@pytest.mark.parametrize(
    "template",
    [
        "1 slice is missing between {0} and {1}; its voxels stay without a label.",
        "{0} slices are missing between {1} and {2}; their voxels stay without a label.",
        "Its GCPs have no CRS, so areas in m² stay empty.",
        "1 connected component of a class is too large for one polygon, with more than {0} vertices; drawn as several, "
        "cut along a grid of {1} pixels.",
        "`mask` is damaged ({0})",
        "a PNG image",
        "{0} and {1} more",
        "Tile {0} of {1}",
    ],
)
def test_each_form_and_each_short_text_is_collected(template: str) -> None:
    """Fault 281."""
    assert template in engine_texts()


def test_what_users_never_see_is_not_collected() -> None:
    texts = engine_texts()
    assert not [text for text in texts if "seg_map_path" in text or text == "'crs' was not provided"]
