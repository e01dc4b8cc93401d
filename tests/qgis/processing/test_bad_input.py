"""Input that is wrong: one sentence with a remedy, nothing half-written, QGIS alive."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import processing
import pytest
from qgis.core import (
    QgsApplication,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
)

TEMPORARY = "TEMPORARY_OUTPUT"
LABEL = dict.fromkeys(("CLASSES", "POLYGONS", "SEGMENTS", "CODEBOOK"), TEMPORARY)


def _run(name: str, **values: Any) -> dict[str, Any]:
    return processing.run(f"alps:{name}", values, feedback=QgsProcessingFeedback(False))


def _save_as(segments: str, path: str, driver: str, attributes: list[int]) -> None:
    """Save in another format. A function of its own: an error's traceback would keep the layer past QGIS's end."""
    layer = QgsVectorLayer(segments, "segments")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = driver
    options.attributes = attributes
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, path, QgsProject.instance().transformContext(), options)


@pytest.mark.parametrize(("driver", "ending"), [("GeoJSON", "geojson"), ("ESRI Shapefile", "shp")])
def test_segments_in_a_format_that_loses_the_pfl(
    provider: Any, engine: str, make_segments: Any, tmp_path: Path, driver: str, ending: str
) -> None:
    path = str(tmp_path / f"lost.{ending}")
    # Shapefile refuses bytes altogether.
    _save_as(make_segments([(0, None)]), path, driver, [0, 1, 2] if ending == "shp" else [])
    with pytest.raises(QgsProcessingException, match=rf"lost\.{ending}.*\[segments\]"):
        _run("fitcodebook", INPUT=[path], CODEBOOK=TEMPORARY)


def test_segments_of_another_kind_than_the_codebook(
    provider: Any, engine: str, make_scene: Any, make_raster: Any, tmp_path: Path
) -> None:
    coloured = _run("segment", INPUT=make_scene(), SEGMENTER="superpixels", SEGMENTS=TEMPORARY)["SEGMENTS"]
    random = np.random.default_rng(0)
    five = make_raster(random.integers(0, 255, (5, 64, 64), dtype=np.uint8), "five.tif")
    other = _run("segment", INPUT=five, BANDS=[1, 2, 3, 4, 5], SEGMENTER="superpixels", SEGMENTS=TEMPORARY)["SEGMENTS"]
    codebook = _run("fitcodebook", INPUT=[coloured], CLUSTERS=2, CODEBOOK=TEMPORARY)["CODEBOOK"]
    with pytest.raises(QgsProcessingException, match=r"\[pfl_kind\]"):
        _run("applycodebook", INPUT=other, CODEBOOK_IN=codebook, SEGMENTS=TEMPORARY)


def test_layer_that_is_no_codebook(provider: Any, engine: str, make_scene: Any, make_segments: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"scene_segments\.gpkg.*\[codebook\]"):
        _run("autolabel", INPUT=make_scene(), CODEBOOK_IN=make_segments([(0, None)]), **LABEL)


def test_band_that_the_scene_does_not_have(provider: Any, engine: str, make_scene: Any) -> None:
    with pytest.raises(QgsProcessingException, match=r"\[bands\]"):
        _run("autolabel", INPUT=make_scene(), BANDS=[1, 2, 9], SEGMENTER="superpixels", **LABEL)


@pytest.mark.parametrize("content", [b"", b"no raster at all", b"II*\0\x08\0\0\0"])
def test_file_that_is_no_raster(provider: Any, engine: str, tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "broken.tif"
    path.write_bytes(content)
    with pytest.raises(QgsProcessingException, match=r"broken\.tif"):
        _run("autolabel", INPUT=str(path), **LABEL)


def test_output_that_is_the_input(provider: Any, engine: str, make_scene: Any) -> None:
    scene = make_scene()
    before = Path(scene).read_bytes()
    with pytest.raises(QgsProcessingException, match=r"\[output\]"):
        _run("autolabel", INPUT=scene, SEGMENTER="superpixels", **{**LABEL, "CLASSES": scene})
    assert Path(scene).read_bytes() == before
    assert not list(Path(scene).parent.glob(".*"))


@pytest.mark.parametrize("link", [Path.symlink_to, Path.hardlink_to])
def test_output_that_is_a_link_to_the_input(
    provider: Any, engine: str, make_segments: Any, make_codebook: Any, tmp_path: Path, link: Any
) -> None:
    """Fault 24."""
    segments = make_segments([(0, None)])
    linked = tmp_path / "linked.gpkg"
    link(linked, Path(segments))
    codebook = make_codebook([(0, 0, "a", "#ff0000", 1.0)])
    with pytest.raises(QgsProcessingException, match=r"linked\.gpkg is also an input.*\[output\]"):
        _run("applycodebook", INPUT=segments, CODEBOOK_IN=codebook, SEGMENTS=str(linked))
    assert QgsVectorLayer(segments, "s").featureCount() == 1


def test_two_outputs_in_one_file(provider: Any, engine: str, make_scene: Any, tmp_path: Path) -> None:
    outputs = {**LABEL, "SEGMENTS": str(tmp_path / "one.gpkg"), "POLYGONS": str(tmp_path / "one.gpkg")}
    with pytest.raises(QgsProcessingException, match=r"one\.gpkg is given for two outputs.*\[output\]"):
        _run("autolabel", INPUT=make_scene(), SEGMENTER="superpixels", **outputs)


def test_output_folder_that_does_not_exist(provider: Any, engine: str, make_scene: Any, tmp_path: Path) -> None:
    outputs = {**LABEL, "CLASSES": str(tmp_path / "nowhere" / "c.tif")}
    with pytest.raises(QgsProcessingException, match="nowhere"):
        _run("autolabel", INPUT=make_scene(), SEGMENTER="superpixels", **outputs)


@pytest.mark.parametrize(
    ("name", "value"),
    [("SEGMENTS", "s.shp"), ("POLYGONS", "p.geojson"), ("CODEBOOK", "c.csv"), ("CLASSES", "c.png")],
)
def test_output_in_a_format_that_cannot_hold_it(
    provider: Any, make_scene: Any, tmp_path: Path, name: str, value: str
) -> None:
    algorithm = QgsApplication.processingRegistry().createAlgorithmById("alps:autolabel")
    values = {"INPUT": make_scene(), **LABEL, name: str(tmp_path / value)}
    ok, reason = algorithm.checkParameterValues(values, QgsProcessingContext())
    assert not ok
    assert Path(value).suffix[1:] in reason


@pytest.mark.parametrize(("name", "value"), [("CLUSTERS", 1), ("TILE", 0), ("GATE", 2.0), ("SEGMENTER", "magic")])
def test_setting_out_of_range(provider: Any, make_scene: Any, name: str, value: Any) -> None:
    with pytest.raises(QgsProcessingException, match=name):
        _run("autolabel", INPUT=make_scene(), **{**LABEL, name: value})
