"""Fault 17: a name that the file system takes works, or is refused before any work starts."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from alps_qgis.engine.__main__ import main

ODD = [
    "a!b",
    "a|b",
    "a;b",
    "a#b?c%20d",
    "a\nb\r",
    "a\tb",
    "-a",
    "a. ",
    "…日本é",
    "a'\"b\\",
    "x.zip!y",
    "a" * 230,
    "é" * 120,
]
LABEL = ("--segmenter", "superpixels", "--workers", "1", "--clusters", "2")


def write_scene(path: Path) -> None:
    values = np.zeros((3, 24, 24), np.uint8)
    values[:, :12] = 200
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "width": 24, "height": 24, "crs": "EPSG:32631"}
    plain = path.with_name("scene.tif")
    with rasterio.open(plain, "w", **profile, transform=rasterio.Affine(1, 0, 0, 0, -1, 24)) as dataset:
        dataset.write(values)
    os.rename(plain, path)


def entries(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def refused(*words: str) -> bool:
    """Run a command; return whether it was refused, and fail if it ended in any other way than a success."""
    code = main(list(words))
    assert code in (0, 1, 2)
    return code != 0


def try_name(folder: Path, name: str, *, relative: bool) -> bool:
    """Return whether scenes of this name can be labelled; nothing but outputs may lie anywhere in the end."""
    folder = Path(os.path.realpath(folder))
    scene = folder / f"{name}.tif"
    write_scene(scene)
    given, out = (f"./{name}.tif", Path("o")) if relative else (scene, folder / "o")
    if refused("label", str(given), "--out", str(out), *LABEL):
        assert not [path for path in entries(folder) if path not in (scene.name, "o")]
        return False
    made = {f"o/{name}{end}" for end in ("_segments.gpkg", "_classes.tif", "_classes.tif.aux.xml", "_polygons.gpkg")}
    made |= {"o", "o/codebook.gpkg", scene.name}
    assert entries(folder) == made
    segments, codebook = f"{out.parent}/{out.name}/{name}_segments.gpkg", out / "codebook.gpkg"
    assert not refused("relabel", segments, "--codebook", str(codebook), "--overwrite", "--out", str(out))
    assert entries(folder) == made
    arguments = (str(given), "--labels", str(out / f"{name}_classes.tif"), "--chip", "0")
    assert not refused("export", *arguments, "--out", str(out.with_name("e")))
    assert entries(folder) == made | {f for f in entries(folder) if f == "e" or f.startswith("e/")}
    return True


@pytest.mark.parametrize(("name", "relative"), [(name, n % 2 == 0) for n, name in enumerate(ODD)], ids=ascii)
def test_odd_names_work_or_are_refused_before_any_tile(tmp_path, monkeypatch, name, relative):
    """Fault 17."""
    monkeypatch.chdir(tmp_path)

    works = try_name(tmp_path, name, relative=relative)

    assert works == (len(name.encode()) + len("_segments.gpkg") <= 255 - len("-journal"))


@example(name="..")
@example(name=" \x7f")
@settings(max_examples=5, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(st.characters(blacklist_characters="/\0", blacklist_categories=("Cs",)), min_size=1, max_size=60))
def test_any_name_works_or_is_refused_before_any_tile(monkeypatch, name):
    """Fault 17."""
    with tempfile.TemporaryDirectory() as folder:
        monkeypatch.chdir(folder)
        try_name(Path(folder), name, relative=len(name) % 2 == 0)
        monkeypatch.chdir("/")
