"""Show the engine's messages in the language of QGIS.

The engine runs in a process of its own and writes English. `i18n/engine_messages.json` holds its messages as templates
(`{0} cannot be read ({1}).`); a message that fits one is shown by the template's translation, with the same values.
Values may be messages themselves, such as a reason in brackets. What fits no template stays English.
"""

from __future__ import annotations

import json
import re
from functools import lru_cache
from pathlib import Path

from qgis.PyQt.QtCore import QCoreApplication

from .resources import resource

_LONGEST = 2000
_DEPTH = 3
_OFTEN = "The engine ran out of memory; choose a smaller tile and run again."
_VALUE = re.compile(r"\{(\d+)\}")
_SENTENCE = re.compile(r"(?<=[.!?]) (?=[A-Z“\"/~])")


def in_users_language(text: str) -> str:
    """Return a message of the engine in the language of QGIS, or as it is where no translation is known."""
    if not text or len(text) > _LONGEST:
        return text
    return _translated(text, _DEPTH)


def _translated(text: str, depth: int) -> str:
    whole = _by_template(text, depth)
    if whole is not None:
        return whole
    # Several messages in one line, each with a template of its own.
    return " ".join(_by_template(part, depth) or part for part in _SENTENCE.split(text))


def _by_template(text: str, depth: int) -> str | None:
    for pattern, template, translation in _known(QCoreApplication.translate("alps", _OFTEN)):
        if template[:1] not in (text[:1], "{"):
            continue
        found = pattern.fullmatch(text)
        if found is not None:
            values = [_translated(value, depth - 1) if depth and value else value for value in found.groups()]
            return _filled(translation, values)
    return None


def _filled(translation: str, values: list[str]) -> str:
    return _VALUE.sub(lambda place: values[int(place[1])], translation)


@lru_cache(maxsize=4)
def _known(often: str) -> tuple[tuple[re.Pattern[str], str, str], ...]:
    """Return pattern, template and translation of each message, those with the most words of their own first.

    Args:
        often: the translation of one message, which tells the languages apart.
    """
    if often == _OFTEN:
        return ()
    try:
        templates = json.loads(Path(resource("i18n", "engine_messages.json")).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return ()
    templates.sort(key=lambda template: -len(_VALUE.sub("", template)))
    translated = ((template, QCoreApplication.translate("alps", template)) for template in templates)
    return tuple((pattern_of(one), one, other) for one, other in translated if one != other)


def pattern_of(template: str) -> re.Pattern[str]:
    """Return the pattern of the messages that a template stands for; its groups are the values."""
    literals = _VALUE.split(template)[::2]
    # A value may be empty: the `s` of a plural.
    return re.compile("(.*?)".join(re.escape(literal) for literal in literals), re.DOTALL)
