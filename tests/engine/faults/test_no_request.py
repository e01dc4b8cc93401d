"""No command asks a server for what a vector or raster file points to, unless that was allowed."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from alps_qgis.engine.__main__ import main
from tests.engine.faults.pointers import pointers, raster_pointers
from tests.engine.faults.test_remote import Server, listening
from tests.engine.faults.writing import make_inputs

VECTOR = {
    "apply": "apply {bad} --codebook {good}/codebook.gpkg --out {out}/s.gpkg",
    "apply, codebook": "apply {good}/a_segments.gpkg --codebook {bad} --out {out}/s.gpkg",
    "boxes": "boxes {good}/a_classes.tif --boxes {bad} --out {out}",
    "boxes, annotations": "boxes {good}/a_classes.tif --annotations {bad} --out {out}",
    "choose-k": "choose-k {bad} --out {out}",
    "evaluate": "evaluate {bad} --truth {bad} --instances",
    "export": "export {good}/a_classes.tif --instances {bad} --out {out}/set",
    "fit": "fit {bad} --out {out}/codebook.gpkg",
    "label": "label {good}/a_classes.tif --codebook {bad} --out {out} --workers 1",
    "paint": "paint {bad} --codebook {good}/codebook.gpkg --out {out}/c.tif",
    "polygonize": "polygonize {good}/a_classes.tif --segments {bad} --out {out}/p.gpkg",
    "relabel": "relabel {bad} --codebook {good}/codebook.gpkg --out {out}",
    "relabel, codebook": "relabel {good}/a_segments.gpkg --codebook {bad} --out {out}",
    "sweep": "sweep {bad} --out {out}",
}
"""Each place of a command that takes a vector file."""

RASTER = {
    "boxes": "boxes {bad} --boxes {good}/a_segments.gpkg --out {out}",
    "evaluate": "evaluate {bad} --truth {good}/a_classes.tif",
    "evaluate, truth": "evaluate {good}/a_classes.tif --truth {bad}",
    "export": "export {bad} --labels {good}/a_classes.tif --out {out}/set",
    "export, labels": "export {good}/a_classes.tif --labels {bad} --out {out}/set",
    "label": "label {bad} --out {out} --workers 1 --segmenter superpixels --clusters 2",
    "paint": "paint {good}/a_segments.gpkg --codebook {good}/codebook.gpkg --out {out}/c.tif --reference {bad}",
    "polygonize": "polygonize {bad} --out {out}/p.gpkg",
    "report": "report {folder} --out {out}",
    "restore-volume": "restore-volume {good}/slices.json --labels {bad} --out {out}/v.nii.gz",
    "segment": "segment {bad} --out {out}/s.gpkg --segmenter superpixels",
    "slices": "slices {bad} --out {out}",
    "sweep": "sweep {good}/a_segments.gpkg --truth {bad} --out {out}",
    "tiles": "tiles {bad} --out {out}/t.gpkg",
    "volume": "volume {bad} --out {out}",
}
"""Each place of a command that takes a raster."""


@pytest.fixture(scope="module")
def good(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("good") / "run"
    make_inputs(folder)
    return folder


@pytest.fixture
def server(tmp_path, monkeypatch):
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    (tmp_path / "served").mkdir()
    with listening(Server(tmp_path / "served")) as server:
        yield server


def attack(command: str, bad: Path, good: Path, out: Path, capsys) -> dict:
    """Run a command and return what it prints as JSON."""
    out.mkdir(parents=True)
    words = [word.format(bad=bad, good=good, out=out, folder=bad.parent) for word in command.split(" ")]
    main([*words, "--json"])
    printed = capsys.readouterr()
    assert "Traceback" not in printed.err
    return json.loads(printed.out)


@pytest.mark.parametrize("place", VECTOR)
def test_no_command_follows_a_vector_file(server, tmp_path, good, capsys, place):
    """Fault 70."""
    for kind, bad in pointers(tmp_path / "files", f"http://127.0.0.1:{server.server_port}"):
        answer = attack(VECTOR[place], bad, good, tmp_path / "out" / kind, capsys)

        assert server.asked == [], kind
        assert bad.name in answer["error"]["message"], kind


@pytest.mark.parametrize("place", RASTER)
def test_no_command_follows_a_raster(server, tmp_path, good, capsys, place):
    """Faults 15 and 70."""
    for kind, bad in raster_pointers(tmp_path / "files", f"http://127.0.0.1:{server.server_port}"):
        answer = attack(RASTER[place], bad, good, tmp_path / "out" / kind, capsys)

        assert server.asked == [], kind
        assert "error" in answer or place == "report", kind
