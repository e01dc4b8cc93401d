"""The examples of docs/python.md, run from the page itself."""

from __future__ import annotations

import re
import signal
from pathlib import Path

import pytest

PAGE = Path(__file__).resolve().parents[3] / "docs" / "python.md"
BLOCKS = re.findall(r"^```python\n(.*?)^```$", PAGE.read_text(encoding="utf-8"), re.DOTALL | re.MULTILINE)


@pytest.mark.slow
def test_examples_of_the_page_run_from_top_to_bottom(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    handlers = [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)]
    names: dict = {}

    for block in BLOCKS:
        exec(compile(block, str(PAGE), "exec"), names)  # noqa: S102 - the page is ours

    assert names["picture"].size == (2048, 1536)
    assert {"crops", "grass", "trees"} <= set(names["codebook"].classes()["class_name"])
    assert len(names["doubtful"]) == 20
    assert names["figures"]["majority"]["miou"] > 0.3
    assert names["grown"]["n_clusters"] >= 12
    assert (tmp_path / "training" / "dataset.json").is_file()
    assert [signal.getsignal(number) for number in (signal.SIGINT, signal.SIGTERM)] == handlers
    # What the examples print themselves, and nothing else.
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 2, printed
    assert printed[0].startswith("clusters is 1")
    assert printed[1].startswith("codebook The codebook missing.gpkg does not exist")


def test_page_has_an_example_of_every_function():
    from alps_qgis import engine

    text = PAGE.read_text(encoding="utf-8")
    for name in engine.__all__:
        assert name in text, name
