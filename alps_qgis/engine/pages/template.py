"""Fill templates, the `.j2` files beside the modules that use them."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

import jinja2
from markupsafe import Markup

Cell = str | int | float | None
"""A value of a table; None for an empty cell."""

_ENGINE = Path(__file__).resolve().parent.parent
_ESCAPED = (".html.j2", ".svg.j2")
"""Templates in which every value is escaped."""

_MARKS = re.compile(r"[\\`*\[|]|(?<![^\W_])_|_(?![^\W_])")
"""Characters that Markdown takes as markup. An underscore inside a word is not, and stays readable."""


def render(name: str, **values: object) -> Markup:
    """Return HTML or SVG: a template filled with values, each of them escaped.

    Args:
        name: `<package>/<file>`, as in `pages/report.html.j2`.
        values: what the template shows.

    Returns:
        Text that other templates show as it is.

    Raises:
        ValueError: The template is of a kind that is not escaped.
        jinja2.UndefinedError: The template uses a value that is not given.
    """
    if not name.endswith(_ESCAPED):
        raise ValueError(f"{name} is not HTML or SVG; use render_text.")
    # The template has escaped every value.
    return Markup(render_text(name, **values))  # nosec B704


def render_text(name: str, **values: object) -> str:
    """Return a template filled with values; see `render`. Markdown passes names through the filter `markdown`."""
    return _environment().get_template(name).render(values)


@cache
def _environment() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_ENGINE),
        autoescape=jinja2.select_autoescape(_ESCAPED, default=False),
        # A misspelt name in a template is an error rather than empty text.
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {"number": number, "cell": cell, "one_line": one_line, "markdown": markdown}
    return environment


def number(value: float | None, form: str = ",") -> str:
    """Return a number in a form of Python's format language; a dash for None."""
    return "–" if value is None else format(value, form)


def cell(value: Cell) -> str:
    """Return a value as tables show it: floats with four digits, whole numbers with commas, a dash for None."""
    if isinstance(value, str):
        return value
    return number(value, ".4g" if isinstance(value, float) else ",")


def one_line(text: str) -> str:
    """Return a text with its line breaks as blanks."""
    return " ".join(text.split())


def markdown(text: str) -> str:
    """Return a text, on one line, that Markdown shows as it is, also in a table."""
    escaped = _MARKS.sub(r"\\\g<0>", one_line(text))
    return escaped.replace("&", "&amp;").replace("<", "&lt;")
