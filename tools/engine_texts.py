"""Collect the messages of the engine as templates, so that the plugin can show them in the user's language.

The engine writes English sentences with values in them: `f"{path} cannot be read ({reason})."`. Here, each becomes the
template `{0} cannot be read ({1}).`. `tools/translations.py` adds the templates to the translations, and writes them
to `i18n/engine_messages.json`, by which `host/engine_text.py` recognises a message that arrives.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
ENGINE = ROOT / "alps_qgis" / "engine"

PARTS_WITHOUT_QGIS = ("api", "sample", "command_line.py", "__main__.py")
"""What users of the plugin never read."""

MIN_WORDS = 3
"""Shorter texts are names, formats and keys, not messages."""

_NOT_A_MESSAGE = re.compile(
    r"SELECT |INSERT |CREATE |UPDATE |DELETE |PRAGMA |WHERE |<[a-z/!]|\{[a-z_]|https?://|^[\s.`]|^--|^#|^if |^module "
    r"|dict\(|= ?\"|tuple\[|\.attn\.|\\[dws]|\[\^"
)
_DECLARATIONS = (
    "field",
    "Input",
    "Command",
    "Option",
    "out_file",
    "out_folder",
    "add_argument",
    "compile",
    "filterwarnings",
)
"""Calls whose texts are collected elsewhere, belong to the command line's help, or are patterns."""

_DESCRIPTIONS = ("_describe", "describe", "main")
"""Functions that write what the command line prints; those of commands have longer names too."""

_SAID = ("say", "warn", "show")
"""Methods of `Progress`: what they take is a message, however short."""

_PHRASES = ("{0} and {1} more", "Segments: {0}.")
"""Values of messages that are shorter than a message and have words of their own."""

_NAMES_OF_PHRASES = ("_OTHER_FILES",)
"""Constants whose texts are values of messages."""


def template_of(node: ast.expr) -> str | None:
    """Return the text of a literal, its values numbered as `{0}`, `{1}` …; None for anything else."""
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else None
    if not isinstance(node, ast.JoinedStr):
        return None
    text, number = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text += f"{{{number}}}"
            number += 1
    return text


def is_message(template: str) -> bool:
    """Tell whether a template reads like a sentence or a part of one."""
    literal = re.sub(r"\{\d+\}", " ", template)
    words = re.findall(r"[A-Za-z’']{2,}", literal)
    return len(words) >= MIN_WORDS and " " in literal.strip() and not _NOT_A_MESSAGE.search(template)


def is_short_message(template: str) -> bool:
    """Tell whether a text that is said has a word by which it can be recognised."""
    return bool(re.match(r"[A-Z][a-z]{2,}\b|`[\w.{}]+` [a-z]+|\{0\} [a-z]+ [a-z]+", template)) and " " in template


def _said(tree: ast.AST) -> set[int]:
    """Return the literals that are said or raised as they are, and the texts of constants that hold phrases."""
    said: set[int] = set()
    for node in ast.walk(tree):
        call = node.exc if isinstance(node, ast.Raise) else node
        if isinstance(call, ast.Call) and (call is not node or getattr(call.func, "attr", "") in _SAID):
            for each in call.args:
                said.update(id(one) for one in _forms(each))
    return said


def _forms(text: ast.expr) -> Iterator[ast.expr]:
    """Yield the texts that an argument may be: one in the singular and one in the plural, for example."""
    if isinstance(text, ast.IfExp):
        yield from _forms(text.body)
        yield from _forms(text.orelse)
    else:
        yield text


def _phrases(tree: ast.AST) -> list[str]:
    """Return the texts of constants that hold values of messages."""
    return [
        each.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") in _NAMES_OF_PHRASES
        for each in ast.walk(node.value)
        if isinstance(each, ast.Constant) and isinstance(each.value, str)
    ]


def _passed_over(tree: ast.AST, in_commands: bool) -> set[int]:
    """Return the nodes that are documentation, parts of other literals, or declared elsewhere."""
    over: set[int] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            over.add(id(node.value))
        elif isinstance(node, ast.JoinedStr):
            over.update(id(part) for part in node.values)
        elif isinstance(node, ast.Call):
            name = getattr(node.func, "id", getattr(node.func, "attr", ""))
            if name in _DECLARATIONS or name.endswith("_setting"):
                over.update(id(part) for part in ast.walk(node))
        elif isinstance(node, ast.FunctionDef) and (
            node.name in _DESCRIPTIONS
            or node.name.endswith("_setting")
            or (in_commands and node.name.startswith("_describe"))
        ):
            over.update(id(part) for part in ast.walk(node))
    return over


def _files() -> Iterator[Path]:
    for path in sorted(ENGINE.rglob("*.py")):
        if path.relative_to(ENGINE).parts[0] not in PARTS_WITHOUT_QGIS:
            yield path


def engine_texts() -> dict[str, str]:
    """Return every template → the file it first stands in, in a fixed order."""
    found: dict[str, str] = dict.fromkeys(_PHRASES, "alps_qgis/engine")
    for path in _files():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        over, said, name = (
            _passed_over(tree, path.parent.name == "commands"),
            _said(tree),
            path.relative_to(ROOT).as_posix(),
        )
        for phrase in _phrases(tree):
            found.setdefault(phrase, name)
        for node in ast.walk(tree):
            template = template_of(node) if isinstance(node, (ast.Constant, ast.JoinedStr)) else None
            if not template or id(node) in over:
                continue
            if is_message(template) or (id(node) in said and is_short_message(template)):
                found.setdefault(template, name)
    return found
