"""Scenes in archives, and files with odd and long names, from the dialogs of QGIS."""

from __future__ import annotations

import tarfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import processing
import pytest
from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback, QgsProject

from alps_qgis.host.publish import Target

ODD = "a|b! ü#?;'"
LONG = "ß" * 116 + "n" * 8
"""With `.gpkg`, 245 bytes."""

FILES = {"CLASSES": ".tif", "POLYGONS": ".gpkg", "SEGMENTS": ".gpkg", "CODEBOOK": ".gpkg"}


@pytest.fixture
def run(provider: Any, project: QgsProject, engine: str) -> Callable[..., dict[str, Any]]:
    def run(name: str, load: bool = False, **values: Any) -> dict[str, Any]:
        context = QgsProcessingContext()
        context.setProject(project)
        function = processing.runAndLoadResults if load else processing.run
        return function(f"alps:{name}", values, feedback=QgsProcessingFeedback(False), context=context)

    return run


def _label_segment_and_tile(run: Any, scene: str, folder: Path) -> None:
    outputs = {name: str(folder / f"{name.lower()}{suffix}") for name, suffix in FILES.items()}
    label = run("autolabel", INPUT=scene, SEGMENTER="superpixels", CLUSTERS=4, **outputs)
    assert (label["N_CLASSES"], label["COVERED_SHARE"] > 0.9) == (4, True)
    segments = run("segment", INPUT=scene, SEGMENTER="superpixels", SEGMENTS=str(folder / "only.gpkg"))
    assert segments["N_SEGMENTS"] == label["N_SEGMENTS"]
    assert run("tilegrid", INPUT=scene, OUTPUT=str(folder / "tiles.gpkg"))["N_TILES"] == 1


def test_case_scene_in_an_archive(run: Any, shared_case: Callable[[str], Path], tmp_path: Path) -> None:
    """Fault 80: QGIS names it with two slashes."""
    archive = shared_case("z.zip")
    assert str(archive).startswith("/")

    _label_segment_and_tile(run, f"/vsizip/{archive}/dir/u8 plain.tif", tmp_path)


@pytest.mark.parametrize("kind", ["zip", "tar"])
def test_scene_in_an_archive(run: Any, make_scene: Any, tmp_path: Path, kind: str) -> None:
    """Fault 80."""
    archive, member = tmp_path / f"ü z!.{kind}", "dir/ü plain!.tif"
    if kind == "zip":
        with zipfile.ZipFile(archive, "w") as zipped:
            zipped.write(make_scene(), member)
    else:
        # GDAL 3.6 cannot read the headers that Python's own format writes for names that are not ASCII.
        with tarfile.open(archive, "w", format=tarfile.GNU_FORMAT) as tarred:
            tarred.add(make_scene(), member)

    _label_segment_and_tile(run, f"/vsi{kind}/{archive}/{member}", tmp_path)


@pytest.mark.parametrize("name", [ODD, LONG], ids=["odd", "long"])
def test_odd_names_through_every_step(
    run: Any, make_scene: Any, tmp_path: Path, project: QgsProject, name: str
) -> None:
    """Fault 17: new files, replaced files, and files that were loaded, with an odd folder too."""
    folder = tmp_path / "out ü!|x"
    outputs = {}
    for key, suffix in FILES.items():
        (folder / key).mkdir(parents=True)
        outputs[key] = str(folder / key / f"{name}{suffix}")
    scene = Path(make_scene())
    scene = scene.rename(scene.with_name(f"{name}.tif"))
    for clusters in (3, 4):
        found = run("autolabel", load=True, INPUT=str(scene), SEGMENTER="superpixels", CLUSTERS=clusters, **outputs)
        assert found["N_CLASSES"] == clusters
    assert {layer.isValid() for layer in project.mapLayers().values()} == {True}
    assert [group.name() for group in project.layerTreeRoot().findGroups()] == [f"{name} – ALPS"]
    edited = {key: outputs[key] for key in ("CLASSES", "POLYGONS")}
    segments, codebook = outputs["SEGMENTS"], outputs["CODEBOOK"]

    relabelled = run("relabel", INPUT=[segments], CODEBOOK_IN=codebook, **edited)
    painted = run("paintclasses", INPUT=segments, CODEBOOK_IN=codebook, CLASSES=edited["CLASSES"])
    drawn = run("polygonizeclasses", INPUT=edited["CLASSES"], SEGMENTS_IN=segments, POLYGONS=edited["POLYGONS"])
    fitted = run("fitcodebook", INPUT=[segments], CODEBOOK_IN=codebook, CODEBOOK=str(folder / f"{name}.gpkg"))

    assert (relabelled["N_CLASSES"], painted["N_CLASSES"], drawn["N_POLYGONS"]) == (4, 4, relabelled["N_POLYGONS"])
    assert fitted["N_CLUSTERS"] == 4
    left = {path.name for path in folder.rglob("*") if path.is_file()}
    assert left <= {f"{name}{suffix}{side}" for suffix in (".tif", ".gpkg") for side in ("", ".aux.xml")} | {
        f"{name}.qmd"
    }


def test_codebook_that_is_also_the_output_is_refused_whatever_its_name(
    run: Any, make_scene: Any, tmp_path: Path
) -> None:
    """Fault 17."""
    outputs = {key: str(tmp_path / f"{key} {ODD}{suffix}") for key, suffix in FILES.items()}
    run("autolabel", INPUT=make_scene(), SEGMENTER="superpixels", CLUSTERS=3, **outputs)

    with pytest.raises(QgsProcessingException, match="is also an input"):
        run("fitcodebook", INPUT=[outputs["SEGMENTS"]], CODEBOOK_IN=outputs["CODEBOOK"], CODEBOOK=outputs["CODEBOOK"])


def test_message_of_the_engine_names_the_file_that_the_user_chose(run: Any, make_scene: Any, tmp_path: Path) -> None:
    """Fault 17: not the hidden name under which it is written."""
    codebook = tmp_path / "mine.gpkg"
    codebook.write_bytes(b"old")
    run("segment", INPUT=make_scene(), SEGMENTER="superpixels", SEGMENTS=str(tmp_path / "s.gpkg"))
    # Somebody's folder stands where the engine wants to write.
    Path(Target(str(codebook)).path).mkdir()

    with pytest.raises(QgsProcessingException, match=r"mine\.gpkg") as caught:
        run("fitcodebook", INPUT=[str(tmp_path / "s.gpkg")], CLUSTERS=3, CODEBOOK=str(codebook))

    assert ".alps-" not in str(caught.value)
    assert codebook.read_bytes() == b"old"
