"""The comparison of numbers of clusters, from segments files to page, table and figures."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest

from alps_qgis.engine.command_line import parse
from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import CodebookError, OutputError, PflKindError, SegmentsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.settings import ChooseKSettings, from_dict
from tests.engine.segment_files import write_blobs, write_boxes


def choose(segments, out, **settings):
    values = {"clusters": [2, 3, 5], "dirichlet": False, **settings}
    arguments = {"segments": [str(path) for path in segments], "out": str(out), "settings": values}
    return run_job("choose-k", arguments, SILENT)


def test_three_files_hold_the_same_figures(tmp_path):
    result = choose([write_blobs(tmp_path / "a_segments.gpkg")], tmp_path / "out")

    with open(result["table"], encoding="utf-8", newline="") as file:
        table = list(csv.DictReader(file))
    figures = json.loads(Path(result["data"]).read_text(encoding="utf-8"))
    assert result["suggested"] == figures["suggested"] == 3
    assert [int(row["clusters"]) for row in table] == [2, 3, 5]
    assert [float(row["silhouette"]) for row in table] == [row["silhouette"] for row in figures["rows"]]
    assert table[1]["suggested"].startswith("rule")
    assert sorted(path.name for path in (tmp_path / "out").iterdir()) == [
        "choose_k.csv",
        "choose_k.html",
        "choose_k.json",
    ]


def test_page_needs_no_other_file_and_shows_four_plots(tmp_path):
    result = choose([write_blobs(tmp_path / "a_segments.gpkg")], tmp_path / "out", dirichlet=True)

    page = Path(result["report"]).read_text(encoding="utf-8")
    assert page.count("<svg") == 4
    assert "Suggested: 3 clusters" in page
    assert "Dirichlet" in page
    assert "<script" not in page and "src=" not in page and "href=" not in page
    # Well-formed, so that any viewer reads it.
    ElementTree.fromstring(page.replace("<!DOCTYPE html>", "").replace('<meta charset="utf-8">', ""))


def test_the_command_line_reaches_every_setting_and_shares_its_defaults():
    plain = parse(["choose-k", "a.gpkg", "--out", "o"])
    assert plain.job == "choose-k"
    assert from_dict(ChooseKSettings, plain.arguments["settings"]) == ChooseKSettings()

    given = "choose-k a.gpkg b.gpkg --out o --clusters 4,9 --starts 3 --sample 500 --seed 7 --no-dirichlet --overwrite"
    command = parse(given.split())
    assert from_dict(ChooseKSettings, command.arguments["settings"]) == ChooseKSettings((4, 9), 7, 500, 3, False)
    assert command.arguments["segments"] == ["a.gpkg", "b.gpkg"]
    assert command.arguments["overwrite"] is True


def test_order_of_the_files_does_not_matter(tmp_path):
    files = [write_blobs(tmp_path / f"{seed}_segments.gpkg", seed=seed) for seed in range(3)]

    first, again = choose(files, tmp_path / "a"), choose(files[::-1], tmp_path / "b")

    for name in ("report", "table", "data"):
        assert Path(first[name]).read_bytes() == Path(again[name]).read_bytes()
    assert first["n_seen"] == 180


def test_segments_files_are_not_modified(tmp_path):
    segments = write_blobs(tmp_path / "a_segments.gpkg")
    before = segments.read_bytes()

    choose([segments], tmp_path / "out")

    assert segments.read_bytes() == before


def test_only_the_files_asked_for_are_written(tmp_path):
    segments = write_blobs(tmp_path / "a_segments.gpkg")
    arguments = {"segments": [str(segments)], "report": str(tmp_path / "page.html"), "settings": {"clusters": [3]}}

    result = run_job("choose-k", arguments, SILENT)

    assert (result["table"], result["data"]) == (None, None)
    assert {path.name for path in tmp_path.iterdir()} == {"a_segments.gpkg", "page.html"}


def test_outputs_that_exist_are_refused_unless_allowed(tmp_path):
    segments = [str(write_blobs(tmp_path / "a_segments.gpkg"))]
    (tmp_path / "choose_k.csv").write_text("mine")
    arguments = {"segments": segments, "out": str(tmp_path), "settings": {"clusters": [3]}}

    with pytest.raises(OutputError, match="choose_k.csv exists"):
        run_job("choose-k", arguments, SILENT)
    assert (tmp_path / "choose_k.csv").read_text() == "mine"
    assert not (tmp_path / "choose_k.html").exists()

    run_job("choose-k", {**arguments, "overwrite": True}, SILENT)
    assert (tmp_path / "choose_k.csv").read_text().startswith("clusters,")


def test_segments_of_another_segmenter_are_refused(tmp_path):
    files = [
        write_blobs(tmp_path / "a_segments.gpkg"),
        write_blobs(tmp_path / "b_segments.gpkg", seed=1, pfl_kind="other"),
    ]

    with pytest.raises(PflKindError, match="'other'.*'kind'"):
        choose(files, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_empty_segments_file_is_an_error_alone_and_none_among_others(tmp_path):
    empty = write_boxes(tmp_path / "empty_segments.gpkg", [], np.empty((0, 4)))

    with pytest.raises(CodebookError, match="no segments"):
        choose([empty], tmp_path / "out")
    assert choose([empty, write_blobs(tmp_path / "a_segments.gpkg")], tmp_path / "out")["suggested"] == 3


def test_missing_file_is_named(tmp_path):
    with pytest.raises(SegmentsError, match="missing.gpkg does not exist"):
        choose([tmp_path / "missing.gpkg"], tmp_path / "out")
