"""A second run from QGIS to the same files keeps what the user did, and a long result is never thrown away."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject, QgsVectorLayer

FILES = {"CLASSES": "c.tif", "POLYGONS": "p.gpkg", "SEGMENTS": "s.gpkg", "CODEBOOK": "codebook.gpkg"}


class Heard(QgsProcessingFeedback):
    """Keeps every message, and does something at the first of them."""

    def __init__(self, first: Any = None) -> None:
        super().__init__(False)
        self.messages: list[str] = []
        self._first = first

    def pushInfo(self, info: str) -> None:
        self._take(info)

    def pushWarning(self, warning: str) -> None:
        self._take(warning)

    def setProgressText(self, text: str) -> None:
        self._take(text)

    def _take(self, text: str) -> None:
        self.messages.append(text)
        if self._first is not None:
            first, self._first = self._first, None
            first()

    def says(self, words: str) -> bool:
        return any(words in message for message in self.messages)


def _label(project: QgsProject, scene: str, folder: Path, heard: Heard | None = None, **values: Any) -> Heard:
    heard = heard or Heard()
    context = QgsProcessingContext()
    context.setProject(project)
    outputs = {name: str(folder / file) for name, file in FILES.items()}
    given = {"INPUT": scene, "SEGMENTER": "superpixels", "CLUSTERS": 4, **outputs, **values}
    processing.runAndLoadResults("alps:autolabel", given, feedback=heard, context=context)
    return heard


def _edit(layer: QgsVectorLayer, key: str, value: Any, **values: Any) -> None:
    assert layer.startEditing()
    feature = next(feature for feature in layer.getFeatures() if feature[key] == value)
    for name, new in values.items():
        assert layer.changeAttributeValue(feature.id(), layer.fields().lookupField(name), new)
    assert layer.commitChanges()


def _layers(project: QgsProject) -> dict[str, Any]:
    return {layer.customProperty("alps/kind"): layer for layer in project.mapLayers().values()}


def test_a_second_run_keeps_names_colours_and_corrections(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 130: while the project shows the files."""
    scene = make_scene()
    _label(project, scene, tmp_path)
    layers = _layers(project)
    _edit(layers["classes"], "cluster", 1, class_name="water", color="#123456")
    _edit(layers["segments"], "segment_id", 1, class_override=1)

    heard = _label(project, scene, tmp_path, MIN_UNIT=10)

    table = QgsVectorLayer(f"{tmp_path / 'codebook.gpkg'}|layername=classes", "c")
    row = next(feature for feature in table.getFeatures() if feature["cluster"] == 1)
    assert (row["class_name"], row["color"]) == ("water", "#123456")
    segments = QgsVectorLayer(f"{tmp_path / 's.gpkg'}|layername=segments", "s")
    assert [f["segment_id"] for f in segments.getFeatures() if f["class_override"] == 1] == [1]
    assert heard.says("Kept from the earlier codebook.gpkg: “water”.")
    assert heard.says("1 correction (class_override) is kept")
    assert not list(tmp_path.glob("*.before-*"))


def test_what_a_second_run_cannot_keep_is_beside_it(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 131: another stretch, so no cluster is the same."""
    scene = make_scene()
    _label(project, scene, tmp_path)
    _edit(_layers(project)["classes"], "cluster", 1, class_name="water")

    heard = _label(project, scene, tmp_path, STRETCH="range:0,220")

    assert heard.says("codebook.before-1.gpkg")
    table = QgsVectorLayer(f"{tmp_path / 'codebook.before-1.gpkg'}|layername=classes", "c")
    assert "water" in {feature["class_name"] for feature in table.getFeatures()}


def test_a_long_result_is_kept_when_its_file_was_opened_for_editing(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 137: the edit session began while the run went on."""
    scene = make_scene()
    _label(project, scene, tmp_path)
    polygons = _layers(project)["polygons"]
    before = (tmp_path / "c.tif").read_bytes()

    with pytest.raises(QgsProcessingException, match="open for editing") as caught:
        _label(project, scene, tmp_path, Heard(polygons.startEditing), CLUSTERS=3)

    polygons.rollBack()
    kept = re.findall(r"[^ ,]*\.new-1\.\w+", str(caught.value))
    assert [Path(path).name for path in kept] == [
        "c.new-1.tif", "p.new-1.gpkg", "s.new-1.gpkg", "codebook.new-1.gpkg"
    ]  # fmt: skip
    assert all(Path(path).is_file() for path in kept)
    assert (tmp_path / "c.tif").read_bytes() == before
    assert QgsVectorLayer(f"{tmp_path / 'p.new-1.gpkg'}|layername=polygons", "p").featureCount() > 0


def test_a_cancelled_run_with_temporary_outputs_continues(
    provider: Any, engine: str, project: QgsProject, make_scene: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault 136: the outputs have new names each time."""
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    scene = make_scene(size=512)
    values = dict.fromkeys(FILES, "TEMPORARY_OUTPUT") | {"TILE": 128, "HALO": 16, "WORKERS": 1}
    heard = Heard()
    show = heard.setProgress

    def stop(percent: float) -> None:
        show(percent)
        if percent > 35:
            heard.cancel()

    monkeypatch.setattr(heard, "setProgress", stop)
    with pytest.raises(QgsProcessingException, match="Cancelled"):
        _label(project, scene, tmp_path, heard, **values)
    assert heard.says("the next run continues from there")

    again = _label(project, scene, tmp_path, **values)

    assert again.says("Continuing an earlier run")
    assert not list((tmp_path / "cache" / "alps-qgis" / "runs").iterdir())
