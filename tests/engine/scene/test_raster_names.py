"""Names of rasters that are more than a path, after they were a `Path`."""

from __future__ import annotations

import tarfile
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio

from alps_qgis.engine.errors import SceneError
from alps_qgis.engine.scene.names import distinct_stems, find_scenes
from alps_qgis.engine.scene.raster_names import stem_of
from alps_qgis.engine.scene.scene import open_scene


def write_raster(path: Path, **options: object) -> None:
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "width": 8, "height": 8, "crs": "EPSG:32631"}
    transform = rasterio.Affine(1, 0, 0, 0, -1, 8)
    with rasterio.open(path, "w", **{**profile, **options}, transform=transform) as dataset:
        dataset.write(np.full((3, 8, 8), 7, np.uint8))


def write_tables(path: Path, *tables: str) -> None:
    for number, table in enumerate(tables):
        append = {"APPEND_SUBDATASET": "YES"} if number else {}
        write_raster(path, driver="GPKG", RASTER_TABLE=table, **append)


@pytest.mark.parametrize("folder", ["plain", "a b", "[x]", "a:b", "ünï'"])
def test_archive_by_its_absolute_and_its_relative_path(tmp_path, monkeypatch, folder):
    """Fault 80."""
    (tmp_path / folder).mkdir()
    monkeypatch.chdir(tmp_path / folder)
    write_raster(Path("a.tif"))
    with zipfile.ZipFile("z.zip", "w") as archive:
        archive.write("a.tif", "dir/a.tif")
    with tarfile.open("z.tar", "w") as archive:
        archive.add("a.tif", "dir/a.tif")

    for vsi, file in (("vsizip", "z.zip"), ("vsitar", "z.tar")):
        for path in (f"/{vsi}/{tmp_path}/{folder}/{file}/dir/a.tif", f"/{vsi}/{file}/dir/a.tif"):
            [scene] = find_scenes([path])
            with open_scene(scene) as opened:
                assert opened.width == 8 and stem_of(scene) == "a"


@pytest.mark.parametrize("folder", ["plain", "a b", "[x]", "a:b", "ünï'"])
@pytest.mark.parametrize("name", ['GPKG:"{}":first', "GPKG:{}:first", "gpkg:{}:first"])
def test_table_of_a_geopackage(tmp_path, folder, name):
    """Fault 81."""
    file = tmp_path / folder / "g.gpkg"
    file.parent.mkdir()
    write_tables(file, "first", "second")

    [scene] = find_scenes([name.format(file)])

    with open_scene(scene) as opened:
        assert opened.width == 8
    assert stem_of(scene) == "g_first"


def test_page_of_a_tiff(tmp_path):
    """Fault 81."""
    write_raster(tmp_path / "a.tif")

    [scene] = find_scenes([f"GTIFF_DIR:1:{tmp_path / 'a.tif'}"])

    with open_scene(scene) as opened:
        assert opened.width == 8
    assert stem_of(scene) == "a_1"


def test_two_tables_never_get_one_name(tmp_path):
    """Fault 81: also in two runs, and where what stands between differs only in characters that names cannot have."""
    write_tables(tmp_path / "g.gpkg", "first", "second")
    tables = ["first", "second", "a/b", "a_b", "a:b", "a|b", "/a", "b"]

    stems = [stem_of(Path(f'GPKG:"{tmp_path}/g.gpkg":{table}')) for table in tables]

    assert len(set(stems)) == len(tables) and not [stem for stem in stems if set(stem) & set(':"/|')]


def test_tables_of_files_with_one_name_are_told_apart_by_their_folders(tmp_path):
    """Fault 81."""
    for folder in ("north", "south"):
        (tmp_path / folder).mkdir()
        write_tables(tmp_path / folder / "g.gpkg", "first")
    scenes = [Path(f"GPKG:{tmp_path}/{folder}/g.gpkg:first") for folder in ("north", "south")]

    assert sorted(distinct_stems(scenes).values()) == ["north_g_first", "south_g_first"]


def test_file_of_several_tables_recommends_names_that_work(tmp_path):
    """Fault 81."""
    (tmp_path / "a:b").mkdir()
    write_tables(tmp_path / "a:b" / "g.gpkg", "first", "second")

    with pytest.raises(SceneError, match="holds 2 rasters") as refused:
        open_scene(tmp_path / "a:b" / "g.gpkg")
    for name in str(refused.value).partition("give one of them: ")[2].rstrip(".").split(", "):
        open_scene(Path(name)).close()
