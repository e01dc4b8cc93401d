"""Page, table and figures of a comparison."""

from __future__ import annotations

import json

import pytest

from alps_qgis.engine.errors import OutputError
from alps_qgis.engine.pages.plot import Chart
from alps_qgis.engine.pages.report import Report, ReportOutputs, to_csv, to_html, write_report

REPORT = Report(
    title="Numbers & names",
    paragraphs=["First <b>."],
    charts=[Chart("C", "x", ["1"], {"y": [1.0]}, note="How to read it.")],
    columns={"k": "K", "value": "Value", "by": "By"},
    rows=[(8, 0.123456789, "a,b"), (16, None, "")],
    marked=1,
)


def test_table_keeps_numbers_in_full_and_quotes_commas():
    assert to_csv(REPORT) == 'k,value,by\n8,0.123456789,"a,b"\n16,,\n'


def test_page_escapes_text_marks_one_row_and_rounds():
    page = to_html(REPORT)

    assert "Numbers &amp; names" in page and "First &lt;b&gt;." in page
    assert page.count('<tr class="marked">') == 1
    assert '<tr class="marked"><td>16</td><td>–</td>' in page
    assert "<td>0.1235</td>" in page


def test_only_what_is_wanted_is_written(tmp_path):
    write_report(REPORT, {"a": 1}, ReportOutputs(data=tmp_path / "a.json"))

    assert json.loads((tmp_path / "a.json").read_text()) == {"a": 1}
    assert [path.name for path in tmp_path.iterdir()] == ["a.json"]


def test_where_one_file_cannot_be_written_none_appears(tmp_path):
    outputs = ReportOutputs(tmp_path / "a.html", tmp_path / "a.csv", tmp_path / "missing" / "a.json")

    with pytest.raises((OutputError, OSError)):
        write_report(REPORT, {}, outputs)
    assert list(tmp_path.iterdir()) == []
