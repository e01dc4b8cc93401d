"""Write a comparison as a table (CSV), as figures (JSON) and as a page (HTML) with plots."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..runtime.files import check_output, write_aside
from .csv_cells import csv_cells
from .plot import Chart, draw
from .template import Cell, render


@dataclass(frozen=True)
class Report:
    """What a comparison shows.

    Attributes:
        title: of the page.
        paragraphs: plain text above the plots; the first says the result.
        charts: the plots.
        columns: name in the CSV → heading on the page.
        rows: one value for each column; None for an empty cell.
        marked: index of the row to point at; None for no row.
        notes: plain text below the table.
    """

    title: str
    paragraphs: Sequence[str]
    charts: Sequence[Chart]
    columns: dict[str, str]
    rows: Sequence[Sequence[Cell]]
    marked: int | None = None
    notes: Sequence[str] = ()


@dataclass(frozen=True)
class ReportOutputs:
    """Where a comparison goes; None for a file that is not wanted."""

    report: Path | None = None
    table: Path | None = None
    data: Path | None = None

    @classmethod
    def inside(cls, folder: Path, stem: str) -> ReportOutputs:
        """Return `<stem>.html`, `<stem>.csv` and `<stem>.json`."""
        return cls(*(folder / f"{stem}{ending}" for ending in (".html", ".csv", ".json")))

    def to_dict(self) -> dict[str, str | None]:
        """Return plain values, ready for JSON."""
        return {name: str(path) if path else None for name, path in vars(self).items()}

    def check(self, inputs: Sequence[str | Path], overwrite: bool) -> None:
        """Refuse, before any work starts, files that cannot or must not be written.

        Raises:
            OutputError: One exists, is an input, or its folder is missing.
        """
        for path in (self.report, self.table, self.data):
            if path is not None:
                check_output(path, inputs, overwrite)


def write_report(report: Report, figures: dict[str, Any], outputs: ReportOutputs) -> None:
    """Write page, table and figures; none appears before all are written.

    Args:
        report: for the page and the table.
        figures: for the JSON.
        outputs: where.

    Raises:
        OutputError: A file cannot be written.
    """
    texts = ((outputs.report, to_html(report)), (outputs.table, to_csv(report)), (outputs.data, _json(figures)))
    write_texts({path: text for path, text in texts if path is not None})


def write_texts(texts: dict[Path, str]) -> None:
    """Write texts to files; none appears before all are written.

    Raises:
        OutputError: A file cannot be written.
    """
    # Every file is published when the stack ends, after all were written.
    with ExitStack() as stack:
        for path, text in texts.items():
            _write(stack, path, text)


def write_figures(outputs: ReportOutputs, figures: dict[str, Any], rows: Sequence[Mapping[str, Cell]]) -> None:
    """Write figures and a table of them without a page; none appears before both are written.

    Args:
        outputs: where; a page is not made.
        figures: for the JSON.
        rows: of the table, all with the same keys.

    Raises:
        OutputError: A file cannot be written.
    """
    columns = list(rows[0]) if rows else []
    table = _csv(columns, [[row[name] for name in columns] for row in rows])
    with ExitStack() as stack:
        for path, text in ((outputs.table, table), (outputs.data, _json(figures))):
            if path is not None:
                _write(stack, path, text)


def to_csv(report: Report) -> str:
    """Return the table with all digits of its numbers; None becomes an empty cell."""
    return _csv(report.columns, report.rows)


def _csv(columns: Iterable[str], rows: Iterable[Sequence[Cell]]) -> str:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows(map(csv_cells, rows))
    return file.getvalue()


def _json(figures: dict[str, Any]) -> str:
    return json.dumps(figures, indent=2, ensure_ascii=False, allow_nan=False) + "\n"


def to_html(report: Report) -> str:
    """Return one page that needs no other file and runs no script."""
    return render(
        "pages/report.html.j2",
        title=report.title,
        paragraphs=report.paragraphs,
        charts=[(draw(chart), chart.note) for chart in report.charts],
        headings=list(report.columns.values()),
        rows=report.rows,
        marked=report.marked,
        notes=report.notes,
    )


def _write(stack: ExitStack, path: Path, text: str) -> None:
    stack.enter_context(write_aside(path, _verifier(text))).write_text(text, encoding="utf-8", newline="\n")


def _verifier(text: str) -> Callable[[Path], None]:
    def verify(written: Path) -> None:
        if written.read_text(encoding="utf-8") != text:
            raise OSError("the file came back different")

    return verify
