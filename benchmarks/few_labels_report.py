"""Write the tables of docs/few-labels.md, and the curves beside them, from the figures of `few_labels.py`."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from alps_qgis.engine.pages.plot import Chart, draw

BEGIN, END = "<!-- figures: benchmarks/few_labels.py --docs -->", "<!-- end of figures -->"

_CURVES = {
    "asked": "asked",
    "random": "random",
    "random: pixels": "pixels",
}

_METHODS = {
    "random": "ALPS, labels drawn at random",
    "asked": "ALPS, labels in the order that it asks",
    "random: pixels": "forest on pixels, the same random labels",
    "asked: pixels": "forest on pixels, the same asked labels",
    "without encoder": "ALPS without the encoder, random labels",
    "logistic regression": "logistic regression alone",
    "forest": "random forest alone",
    "seeded k-means": "seeded k-means",
    "label spreading": "label spreading",
}


def write_docs(results: dict[str, Any], docs: Path) -> None:
    """Write figures and tables."""
    (docs / "few-labels.json").write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    for name, figures in results["sets"].items():
        (docs / "images" / f"few_labels_{name}.svg").write_text(curves(name, figures, results["counts"]), "utf-8")
    page = docs / "few-labels.md"
    text = page.read_text(encoding="utf-8")
    before, rest = text.split(BEGIN)
    _, after = rest.split(END)
    page.write_text(f"{before}{BEGIN}\n\n{tables(results)}\n{END}{after}", encoding="utf-8")


def curves(name: str, figures: dict[str, Any], counts: list[int]) -> str:
    """Return mIoU over the number of labels as SVG."""
    lines = {title: [figures["mean"][method][str(n)] for n in counts] for method, title in _CURVES.items()}
    element = str(draw(Chart(f"{name}: mIoU", "labelled segments of each class", [str(n) for n in counts], lines)))
    return (
        element.replace("<svg ", '<svg xmlns="http://www.w3.org/2000/svg" ', 1) if "xmlns" not in element else element
    )


def tables(results: dict[str, Any]) -> str:
    """Return the tables as Markdown."""
    return "\n".join(line for name, each in results["sets"].items() for line in _of_set(name, each, results["counts"]))


def _of_set(name: str, figures: dict[str, Any], counts: list[int]) -> Iterator[str]:
    heads = [f"{count} a class" for count in counts]
    yield f"**{name}**: {figures['n_segments']:,} segments, {figures['classes']} classes; with a true class for every"
    yield f"segment, mIoU would be {figures['perfect']:.3f}.\n"
    yield f"![mIoU over the number of labels, {name}](images/few_labels_{name}.svg)\n"
    yield f"| mIoU | {' | '.join(heads)} |"
    yield f"|---|{'---|' * len(counts)}"
    for method, title in _METHODS.items():
        cells = [
            f"{figures['mean'][method][str(count)]:.3f} ± {figures['interval'][method][str(count)]:.3f}"
            for count in counts
        ]
        yield f"| {title} | {' | '.join(cells)} |"
    for title, key in (("gain over pixels, random labels", "over pixels"), ("gain of asking over random", "of asking")):
        pairs = [figures["gain"][key][str(count)] for count in counts]
        yield f"| *{title}* | {' | '.join(f'{mean:+.3f} ± {half:.3f}' for mean, half in pairs)} |"
    yield ""
    yield f"| probability | {' | '.join(heads)} |"
    yield f"|---|{'---|' * len(counts)}"
    for how, title in (("random", "random labels"), ("asked", "asked labels")):
        rows = [figures["calibration"][how][str(count)] for count in counts]
        for at, what in enumerate(("calibration error", "share of ground at 0.6 or more", "of that, right")):
            yield f"| {what}, {title} | {' | '.join(f'{row[at]:.2f}' for row in rows)} |"
    yield ""
