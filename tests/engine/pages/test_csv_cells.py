"""Fault 30: a spreadsheet runs no formula of ours."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from alps_qgis.engine.pages.csv_cells import csv_cells, escaped, unescaped
from alps_qgis.engine.pages.report import Report, to_csv


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠"])
def test_text_that_would_be_a_formula_gets_an_apostrophe(start):
    """Fault 30."""
    assert escaped(f"{start}cmd|'/c calc'!A0") == f"'{start}cmd|'/c calc'!A0"


def test_numbers_and_ordinary_names_stay():
    """Fault 30."""
    assert csv_cells([-1, -0.5, None, "-12.5e3", "+7", "water", "a=b", "'quoted'", "5-6"]) == [
        *(-1, -0.5, "", "-12.5e3", "+7", "water", "a=b", "'quoted'", "5-6")
    ]


@given(st.text(st.sampled_from("'=+-@\t\r\n1ae.")))
def test_a_cell_is_read_back_as_it_was(text):
    """Fault 30."""
    assert unescaped(escaped(text)) == text
    assert escaped(text)[:1] not in tuple("=+-@\t\r\n") or escaped(text) == text.strip() and float(text) is not None


def test_every_table_is_escaped():
    """Fault 30."""
    [_, row] = csv.reader(io.StringIO(to_csv(Report("", (), (), {"name": "", "n": ""}, [["=1+1", -3]])), newline=""))

    assert row == ["'=1+1", "-3"]
