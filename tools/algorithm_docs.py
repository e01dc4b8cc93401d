"""Write `docs/algorithms.md` from the help of the algorithms themselves.

Usage: algorithm_docs.py [--check]. Runs in QGIS's Python with the staged plugin of `build/`, or of the folder
`ALPS_STAGED`. `--check` writes nothing and fails when the page is not what the algorithms say.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
PAGE = ROOT / "docs" / "algorithms.md"
HEAD = """# The algorithms

What the Processing provider `alps` offers, with every parameter as dialogs and `qgis_process help alps:NAME` show it.
Written by `tools/algorithm_docs.py` from the algorithms themselves.
"""


def page(algorithms: list[Any]) -> str:
    """Return the page; algorithms in the order given."""
    return "\n".join([HEAD, *map(_section, algorithms)])


def _section(algorithm: Any) -> str:
    lines = [f'<a id="{algorithm.name()}"></a>', f"## {algorithm.displayName()}", f"`alps:{algorithm.name()}`", ""]
    lines += [algorithm.summary(), "", "| parameter | title | values | default | |", "|---|---|---|---|---|"]
    results = []
    for definition in algorithm.parameterDefinitions():
        cells = f"| `{definition.name()}` | {definition.description()} |"
        if definition.isDestination():
            results.append(f"{cells} {_cell(definition.help())} |")
        else:
            lines.append(f"{cells} {_allowed(definition)} | {_default(definition)} | {_cell(definition.help())} |")
    destinations = {definition.name() for definition in algorithm.destinationParameterDefinitions()}
    for output in algorithm.outputDefinitions():
        if output.name() not in destinations:
            results.append(f"| `{output.name()}` | {output.description()} | |")
    return "\n".join([*lines, "", "| result | title | |", "|---|---|---|", *results, ""])


def _default(definition: Any) -> str:
    value = definition.defaultValue()
    return "" if value in (None, "") else f"`{round(value, 6) if isinstance(value, float) else value}`"


def _allowed(definition: Any) -> str:
    """Return the choices or the range; empty where a parameter has neither."""
    if definition.type() == "enum":
        return ", ".join(f"`{option}`" for option in definition.options())
    if definition.type() != "number":
        return ""
    # Qt writes the largest double where there is no bound.
    low, high = (
        None if abs(bound) > 1e300 else f"{bound:.12g}" for bound in (definition.minimum(), definition.maximum())
    )
    if low is None:
        return "" if high is None else f"at most {high}"
    return f"{low} or more" if high is None else f"{low} to {high}"


def _cell(text: str) -> str:
    return text.replace("|", "\\|").replace("\n", " ")


def main() -> int:
    """Write, or check."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", 1)[0])
    parser.add_argument("--check", action="store_true", help="write nothing; fail when the page is out of date")
    check = parser.parse_args().check
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, os.environ.get("ALPS_STAGED", str(ROOT / "build")))
    from qgis.core import QgsApplication

    application = QgsApplication([], False)
    application.initQgis()
    from alps_qgis.processing.provider import ALGORITHMS

    algorithms = [kind() for kind in ALGORITHMS]
    for algorithm in algorithms:
        algorithm.initAlgorithm({})
    content = page(algorithms)
    if not check:
        PAGE.write_text(content, encoding="utf-8")
    elif not PAGE.exists() or PAGE.read_text(encoding="utf-8") != content:
        print("docs/algorithms.md is not what the algorithms say; run `make texts`", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    # Straight out: QGIS's own tidying up after a run without a window may crash.
    code = main()
    sys.stderr.flush()
    os._exit(code)
