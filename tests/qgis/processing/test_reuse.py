"""Another number of clusters, and another codebook, from the dialogs of QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingFeedback, QgsProject

FILES = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}


class Heard(QgsProcessingFeedback):
    """Keeps every message."""

    def __init__(self) -> None:
        super().__init__(False)
        self.messages: list[str] = []

    def pushInfo(self, info: str) -> None:
        self.messages.append(info)

    def pushWarning(self, warning: str) -> None:
        self.messages.append(warning)

    def says(self, words: str) -> bool:
        return any(words in message for message in self.messages)


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str) -> Callable[..., Heard]:
    def run(name: str, load: bool = False, **values: Any) -> Heard:
        context, heard = QgsProcessingContext(), Heard()
        context.setProject(project)
        function = processing.runAndLoadResults if load else processing.run
        function(f"alps:{name}", values, feedback=heard, context=context)
        return heard

    return run


def _outputs(folder: Path) -> dict[str, str]:
    folder.mkdir(exist_ok=True)
    return {name: str(folder / file) for name, file in FILES.items()}


def _bytes(folder: Path) -> dict[str, bytes]:
    return {name: (folder / file).read_bytes() for name, file in FILES.items()}


@pytest.mark.parametrize("again", ["same", "other"])
def test_another_number_of_clusters_segments_nothing_again(
    run: Any, make_scene: Any, tmp_path: Path, again: str
) -> None:
    """Fault 88: for the same files, and for new ones while the project shows the earlier segments."""
    settings = {"INPUT": make_scene(), "SEGMENTER": "superpixels"}
    run("autolabel", CLUSTERS=3, **settings, **_outputs(tmp_path / "fresh"))
    first = run("autolabel", load=again == "other", CLUSTERS=5, **settings, **_outputs(tmp_path / "same"))

    heard = run("autolabel", CLUSTERS=3, **settings, **_outputs(tmp_path / again))

    assert not first.says("nothing is segmented again")
    assert heard.says("nothing is segmented again")
    assert _bytes(tmp_path / again) == _bytes(tmp_path / "fresh")


def test_collection_uses_the_segments_that_the_project_shows(run: Any, make_scene: Any, tmp_path: Path) -> None:
    """Fault 88."""
    folder = tmp_path / "in"
    folder.mkdir()
    for n in range(2):
        Path(make_scene(f"scene{n}.tif", seed=n)).rename(folder / f"scene{n}.tif")
    settings = {"INPUT_FOLDER": str(folder), "SEGMENTER": "superpixels"}
    run("autolabelcollection", load=True, CLUSTERS=3, OUTPUT=str(tmp_path / "three"), **settings)

    heard = run("autolabelcollection", CLUSTERS=5, OUTPUT=str(tmp_path / "five"), **settings)

    assert heard.says("segments of 2 scenes; nothing is segmented again")


def test_apply_class_edits_with_another_codebook_says_that_it_is_applied(
    run: Any, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 87."""
    outputs = _outputs(tmp_path / "out")
    run("autolabel", INPUT=make_scene(), CLUSTERS=4, SEGMENTER="superpixels", **outputs)
    other = str(tmp_path / "other.gpkg")
    run("fitcodebook", INPUT=[outputs["SEGMENTS"]], CLUSTERS=3, SEED=5, CODEBOOK=other)
    new = {"CLASSES": str(tmp_path / "c.tif"), "POLYGONS": str(tmp_path / "p.gpkg")}

    heard = run("relabel", INPUT=[outputs["SEGMENTS"]], CODEBOOK_IN=other, **new)

    assert heard.says("other.gpkg was applied to its segments first")
