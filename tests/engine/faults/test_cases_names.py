"""The small inputs whose names went wrong, each with what must come out."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from alps_qgis.engine.__main__ import main

BOOT = Path(__file__).parents[3] / "alps_qgis" / "engine" / "boot.py"
LABEL = ("--segmenter", "superpixels", "--workers", "1", "--clusters", "4")


def label(folder: Path, *scenes: str) -> list[str]:
    """Label scenes and return the stems of the class rasters."""
    out = folder / "o"
    assert main(["label", *scenes, "--out", str(out), *LABEL]) == 0
    return sorted(path.name.removesuffix("_classes.tif") for path in out.glob("*_classes.tif"))


def test_scene_in_a_zip_with_the_two_slashes_of_qgis(shared_case, tmp_path):
    """Fault 80."""
    assert label(tmp_path, f"/vsizip/{shared_case('z.zip')}/dir/u8 plain.tif") == ["u8 plain"]


@pytest.mark.parametrize(
    ("name", "stem"),
    [
        ('NETCDF:"{}/sst.nc":sst', "sst_sst"),
        ('netCDF:"{}/sst.nc":sst', "sst_sst"),
        ("netcdf:{}/sst.nc:sst", "sst_sst"),
        ('HDF5:"{}/x.h5"://S1/data/B1', "x_S1_data_B1_387483"),
        ("HDF5:{}/x.h5://S1/data/B1", "x_S1_data_B1_387483"),
        ("GPKG:{}/one2.gpkg:first", "one2_first"),
    ],
)
def test_raster_of_a_file_with_several(shared_case, tmp_path, name, stem):
    """Fault 81."""
    for file in ("sst.nc", "x.h5", "one2.gpkg"):
        folder = shared_case(file).parent

    assert label(tmp_path, name.format(folder)) == [stem]


@pytest.mark.parametrize("file", ["sst.nc", "x.h5"])
def test_names_that_are_recommended_work(shared_case, tmp_path, capsys, file):
    """Fault 81."""
    assert main(["label", str(shared_case(file)), "--out", str(tmp_path / "o"), *LABEL]) == 1
    recommended = capsys.readouterr().err.partition("give one of them: ")[2].partition(", ")[0]

    assert len(label(tmp_path, recommended)) == 1


@pytest.mark.parametrize("name", ["c!d", "c|d"])
def test_odd_name(shared_case, tmp_path, monkeypatch, name):
    """Fault 17: the file is written under another name, and nothing is left in the current folder."""
    scene = shared_case("c!d.tif").rename(tmp_path / f"{name}.tif")
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")

    assert label(tmp_path, str(scene)) == [name]
    assert not list((tmp_path / "here").iterdir())


def test_message_about_a_name_with_sig_in_it_is_whole(shared_case, tmp_path, capsys):
    """Fault 63."""
    label(tmp_path, str(shared_case("design.tif")))

    assert "design.tif: Band 1 is the only one" in capsys.readouterr().err


def test_crs_in_kilometres_is_quiet(shared_case, tmp_path):
    """Fault 82."""
    command = ["label", str(shared_case("crs_km.tif")), "--out", str(tmp_path / "o"), *LABEL]
    done = subprocess.run([sys.executable, "-I", str(BOOT), *command], capture_output=True, text=True, check=True)

    assert "proj" not in done.stderr.casefold()


def test_scene_with_bad_overviews_does_not_stop_the_other(shared_case, tmp_path, capsys):
    """Fault 73."""
    shared_case("side.tif.ovr")
    out = tmp_path / "o"

    main(["label", str(shared_case("side.tif")), str(shared_case("t.tif")), "--out", str(out), *LABEL])

    assert (out / "t_classes.tif").exists() and "side.tif.ovr beside it is neither" in capsys.readouterr().out
