"""What a process loads before it can work: the fewer modules, the sooner it starts."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from alps_qgis.engine.pipeline.tiles import TileJob, compute_tiles
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.runtime.processes import processes
from alps_qgis.engine.scene.grid import TileGrid, TileIndex
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch import Stretch
from alps_qgis.engine.segment.superpixels import SuperpixelSegmenter
from alps_qgis.engine.settings import SceneSettings
from tests.engine.factories import make_raster

BOOT = Path(__file__).resolve().parents[2] / "alps_qgis" / "engine" / "boot.py"
TABLES = {"pyogrio", "geopandas", "pandas", "pyarrow"}
OTHERS = {"sklearn", "torch", "dask", "distributed", "matplotlib", "boto3", "jinja2", "pycocotools", "PIL"}


def loaded_by_boot(*arguments: str) -> set[str]:
    """Return the modules that one command of the engine loads."""
    code = f"""
import runpy, sys
sys.argv = ["boot.py", *{arguments!r}]
try:
    runpy.run_path({str(BOOT)!r}, run_name="__main__")
except SystemExit:
    pass
print(*sys.modules, file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True, timeout=60)
    return set(done.stderr.split())


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("label", "--help")])
def test_version_and_help_load_the_standard_library_alone(arguments: tuple[str, ...]) -> None:
    loaded = loaded_by_boot(*arguments)

    assert "alps_qgis.engine.__main__" in loaded
    assert not loaded & {"numpy", "rasterio", "shapely", "pyproj", "scipy", "skimage", "tqdm", *TABLES, *OTHERS}


def test_doctor_runs_without_any_package() -> None:
    """Fault 110: who asks what is missing gets an answer, however much is missing."""
    done = subprocess.run([sys.executable, "-I", "-S", str(BOOT), "doctor"], capture_output=True, text=True, timeout=60)

    assert "error    psutil" in done.stdout, done.stderr
    assert done.stdout.count("error") > 5


def test_process_that_computed_a_tile_loaded_no_tables_and_nothing_optional(tmp_path: Path) -> None:
    image = np.random.default_rng(0).integers(0, 255, (3, 40, 40), dtype=np.uint8)
    scene = make_raster(tmp_path / "scene.tif", image)
    with open_scene(scene, SceneSettings()) as opened:
        stamp = opened.stamp
    stretch = Stretch((0.0,) * 3, (255.0,) * 3)
    job = TileJob(scene, SceneSettings(), stamp, stretch, TileGrid(40, 40, 40, 0), 1.0, tmp_path / "tiles")

    with processes(1) as executor:
        executor.submit("tile", compute_tiles, job, SuperpixelSegmenter(3), [TileIndex(0, 0)])
        [tile] = executor.wait(SILENT)
        executor.submit("modules", eval, "set(__import__('sys').modules)")
        [modules] = executor.wait(SILENT)

    assert tile.error is None and tile.result[0][0].n > 0
    assert "alps_qgis.engine.pipeline.tiles" in modules.result
    assert not modules.result & (TABLES | OTHERS)


def test_labelling_a_scene_loads_neither_pandas_nor_scikit_learn(tmp_path: Path) -> None:
    image = np.random.default_rng(0).integers(0, 255, (3, 60, 60), dtype=np.uint8)
    scene = make_raster(tmp_path / "scene.tif", image)

    loaded = loaded_by_boot("label", str(scene), "--out", str(tmp_path / "labels"), "--segmenter", "superpixels")

    assert (tmp_path / "labels" / "codebook.gpkg").is_file()
    assert not loaded & {"pandas", "geopandas", "sklearn", "torch", "matplotlib"}


def test_layers_can_be_read_as_tables_of_geopandas_after_the_engine_loaded_pyogrio() -> None:
    code = f"""
import runpy, sys
import __main__
__main__.__file__ = "boot.py"
runpy.run_path({str(BOOT)!r}, run_name="boot")
from alps_qgis.engine.tables.ogr import pyogrio
assert "pandas" not in sys.modules and "geopandas" not in sys.modules
import tempfile, geopandas, pandas, shapely
frame = geopandas.GeoDataFrame({{"name": ["a"]}}, geometry=[shapely.Point(1, 2)], crs="EPSG:4326")
with tempfile.TemporaryDirectory() as folder:
    pyogrio.write_dataframe(frame, folder + "/points.gpkg")
    back = pyogrio.read_dataframe(folder + "/points.gpkg", use_arrow=True)
assert isinstance(back, geopandas.GeoDataFrame) and back["name"].tolist() == ["a"] and pandas.DataFrame is not None
"""
    subprocess.run([sys.executable, "-I", "-c", code], check=True, capture_output=True, timeout=60)


def test_pyarrow_still_finds_pandas_in_the_process_of_somebody_else() -> None:
    """Fault 295: after `import alps_qgis.engine` in a notebook, pyarrow took missing values of pandas for errors."""
    code = """
import sys
sys.path.insert(0, sys.argv[1])
import alps_qgis.engine.tables.ogr
import pandas as pd, pyarrow as pa
print(pa.array(pd.Series([1, None], dtype="Int64")).to_pylist())
"""
    done = subprocess.run([sys.executable, "-I", "-c", code, str(BOOT.parents[2])], capture_output=True, text=True)

    assert done.stdout.strip() == "[1, None]", done.stderr


def test_threads_of_libraries_wait_without_taking_time_from_others():
    """Fault 407."""
    program = f"import runpy, os; runpy.run_path({str(BOOT)!r}); print(os.environ['OMP_WAIT_POLICY'])"
    environment = {**os.environ, "OMP_WAIT_POLICY": ""}
    del environment["OMP_WAIT_POLICY"]
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "PASSIVE"
