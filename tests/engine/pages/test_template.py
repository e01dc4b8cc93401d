"""Templates: what is escaped, and that nothing is left out silently."""

from __future__ import annotations

import jinja2
import pytest

from alps_qgis.engine.pages.plot import Chart, draw
from alps_qgis.engine.pages.report import Report, to_html
from alps_qgis.engine.pages.template import cell, markdown, number, render
from alps_qgis.engine.reports.charts import bars, columns

HOSTILE = "</title><script>alert('x')</script>\" onload=\"y"
PLOT = Chart(HOSTILE, HOSTILE, [HOSTILE], {HOSTILE: [1.0], "b": [2.0]}, note=HOSTILE)
REPORT = Report(HOSTILE, [HOSTILE], [PLOT], {"a": HOSTILE}, [(HOSTILE,)], notes=[HOSTILE])


@pytest.mark.parametrize(
    "text",
    [
        to_html(REPORT),
        draw(PLOT),
        bars(HOSTILE, [HOSTILE], [1], [HOSTILE], [HOSTILE]),
        columns(HOSTILE, HOSTILE, [HOSTILE], [1]),
    ],
    ids=["page", "plot", "bars", "columns"],
)
def test_names_that_look_like_html_are_shown_and_change_nothing(text: str) -> None:
    assert "<script" not in text and '" onload' not in text and "alert(&#39;x&#39;)" in text


def test_plots_keep_their_elements_on_a_page() -> None:
    assert "<svg" in to_html(REPORT) and "&lt;svg" not in to_html(REPORT)


def test_value_that_is_not_given_is_an_error() -> None:
    with pytest.raises(jinja2.UndefinedError, match="'paragraphs' is undefined"):
        render("pages/report.html.j2", title="T")


def test_only_escaped_templates_give_html() -> None:
    with pytest.raises(ValueError, match="not HTML or SVG"):
        render("datasets/card.md.j2")


def test_numbers_are_short_and_missing_ones_a_dash() -> None:
    assert [cell(value) for value in (None, 1234567, 0.123456, "a", "")] == ["–", "1,234,567", "0.1235", "a", ""]
    assert (number(None, ".3f"), number(0.5, ".1%")) == ("–", "50.0%")


@pytest.mark.parametrize(
    ("name", "shown"),
    [
        ("low_vegetation", "low_vegetation"),
        ("__init__", r"\_\_init\_\_"),
        ("a|b\n<script>", r"a\|b &lt;script>"),
        ("[x](javascript:y)", r"\[x](javascript:y)"),
        ("R&D `*`", r"R&amp;D \`\*\`"),
        ("C:\\x", r"C:\\x"),
    ],
)
def test_markdown_shows_names_as_they_are(name: str, shown: str) -> None:
    assert markdown(name) == shown
