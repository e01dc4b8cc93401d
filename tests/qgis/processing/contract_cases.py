"""Small real inputs for every algorithm, from which the contract runs each of them in every place that QGIS offers."""

from __future__ import annotations

import json
import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr
from qgis.core import Qgis

from alps_qgis.host.install.manager import qgis_site

from ..onnx_file import write_model
from .test_volumes import write_nifti

ROOT = Path(__file__).resolve().parents[3]
TORCH = os.environ.get("ALPS_TEST_PYTHON", "")
"""An interpreter with torch, which loads weights."""


@dataclass(frozen=True)
class Bench:
    """Files that a user has after some runs; made once for all cases.

    Attributes:
        folder: where they are.
        scene: a raster of four fields.
        volume: a NIfTI volume.
        labelled: outputs of *Auto-label raster*.
        instances: what *Boxes to masks* found in the class polygons.
        manifest: of the slices of the volume.
        slice_labels: folder of class rasters of the slices.
    """

    folder: Path
    scene: str
    volume: str
    labelled: dict[str, Any]
    instances: str
    manifest: str
    slice_labels: str


def make_bench(folder: Path, run: Callable[[str, dict[str, Any]], dict[str, Any]]) -> Bench:
    """Label a scene and a volume.

    Args:
        folder: an empty one.
        run: runs an algorithm and returns its results.
    """
    scene = _write_scene(folder / "scene.tif")
    values = np.random.default_rng(0).normal(100, 5, (24, 20, 2))
    values[12:] += 800
    volume = write_nifti(folder / "head.nii", values)
    few = {"SEGMENTER": "superpixels", "CLUSTERS": 3}
    labelled = run("autolabel", {"INPUT": scene, **few, **_files(folder, "CLASSES.tif", *_LAYERS)})
    boxes = {"INPUT": scene, "BOXES": labelled["POLYGONS"], "CLASS_FIELD": "class_name"}
    found = run("boxestomasks", {**boxes, **_files(folder, "scene_instances.gpkg", key="INSTANCES")})
    sliced = run("slicevolume", {"INPUT": volume, "OUTPUT": str(folder / "slices")})
    slices = {"INPUT_FOLDER": str(folder / "slices"), **few, "LOAD": False, "OUTPUT": str(folder / "slice_labels")}
    run("autolabelcollection", slices)
    return Bench(
        folder, scene, volume, labelled, found["INSTANCES"], sliced["MANIFEST"], str(folder / "slice_labels")
    )  # fmt: skip


_LAYERS = ("POLYGONS.gpkg", "SEGMENTS.gpkg", "CODEBOOK.gpkg")


def _files(folder: Path, *names: str, key: str = "") -> dict[str, str]:
    return {key or name.split(".")[0]: str(folder / name) for name in names}


def _write_scene(path: Path, size: int = 64) -> str:
    random = np.random.default_rng(0)
    rows, cols = np.mgrid[0:size, 0:size]
    field = (rows >= size // 2) * 2 + (cols >= size // 2)
    colors = np.array([[200, 60, 40], [40, 160, 60], [50, 80, 190], [220, 210, 90]])
    array = np.clip(colors[field] + random.normal(0, 6, (size, size, 3)), 0, 255).astype(np.uint8)
    data = gdal.GetDriverByName("GTiff").Create(str(path), size, size, 3, gdal.GDT_Byte)
    data.SetGeoTransform((500000.0, 1.0, 0.0, 5400000.0, 0.0, -1.0))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32632)
    data.SetProjection(reference.ExportToWkt())
    data.WriteArray(array.transpose(2, 0, 1))
    data.FlushCache()
    return str(path)


def _own_weights(bench: Bench) -> dict[str, Any]:
    """Return weights that the engine with torch can load, under a new name each time: a name is taken once."""
    number = len(list(bench.folder.glob("own*.pth")))
    source, own = bench.folder / "tiny.pth", bench.folder / f"own{number}.pth"
    if not source.exists():
        variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        command = [TORCH, "-m", "tests.engine.tiny_sam", str(source)]
        subprocess.run(command, cwd=ROOT, env={**variables, "PYTHONPATH": str(ROOT)}, timeout=120, check=True)
    own.write_bytes(source.read_bytes())
    return {"MODEL": "own", "LOCAL_FILE": str(own)}


SHORT_TRAINING = {"NETWORK": "unet-r18", "STEPS": 2, "CROP": 32, "BATCH": 2, "DEVICE": "cpu"}

NEEDS_TORCH = ("downloadmodel", "pretrain", "finetune", "refine", "compareruns")
"""Algorithms whose engine has torch."""


def _trainings(bench: Bench) -> str:
    """Return a folder of trainings, which is the same for all cases."""
    folder = bench.folder / "trainings" / "first"
    if not folder.exists():
        command = [TORCH, "-m", "alps_qgis.engine", "pretrain", bench.scene, "--labels", bench.labelled["CLASSES"]]
        command += ["--out", str(folder), "--network", "unet-r18", "--steps", "2", "--crop", "32", "--batch", "2"]
        variables = {name: value for name, value in os.environ.items() if not name.startswith("PYTHON")}
        subprocess.run(command, cwd=ROOT, env={**variables, "PYTHONPATH": str(ROOT)}, timeout=240, check=True)
    return str(folder.parent)


_FEW = {"SEGMENTER": "superpixels", "CLUSTERS": 3}

INPUTS: dict[str, Callable[[Bench], dict[str, Any]]] = {
    "autolabel": lambda b: {"INPUT": b.scene, **_FEW},
    "autolabelcollection": lambda b: {"INPUT": [b.scene], **_FEW, "LOAD": False},
    "boxestomasks": lambda b: {"INPUT": b.scene, "BOXES": b.labelled["POLYGONS"], "CLASS_FIELD": "class_name"},
    "predict": lambda b: {"INPUT": b.scene, "MODEL": write_model(b.folder / "colours.onnx", ["red", "green", "blue"])},
    "relabel": lambda b: {"INPUT": [b.labelled["SEGMENTS"]], "CODEBOOK_IN": b.labelled["CODEBOOK"]},
    "tilegrid": lambda b: {"INPUT": b.scene, "TILE": 40, "HALO": 4},
    "segment": lambda b: {"INPUT": b.scene, "SEGMENTER": "superpixels"},
    "choosek": lambda b: {"INPUT": [b.labelled["SEGMENTS"]], "NUMBERS": "2,3", "STARTS": 2},
    "fitcodebook": lambda b: {"INPUT": [b.labelled["SEGMENTS"]], "CLUSTERS": 2},
    "applycodebook": lambda b: {"INPUT": b.labelled["SEGMENTS"], "CODEBOOK_IN": b.labelled["CODEBOOK"]},
    "findsimilar": lambda b: {
        "INPUT": [b.labelled["SEGMENTS"]],
        "CODEBOOK_IN": b.labelled["CODEBOOK"],
        "EXAMPLES": f"{b.labelled['SEGMENTS']}|layername=segments|subset=fid = 1",
    },
    "doubtfulsegments": lambda b: {"INPUT": [b.labelled["SEGMENTS"]], "CODEBOOK_IN": b.labelled["CODEBOOK"]},
    "splitclass": lambda b: {
        "INPUT": [b.labelled["SEGMENTS"]],
        "CODEBOOK_IN": b.labelled["CODEBOOK"],
        **{"CLASS": "0", "LOAD": False},
    },
    "propagatelabels": lambda b: {
        "INPUT": [b.labelled["SEGMENTS"]],
        "CODEBOOK_IN": b.labelled["CODEBOOK"],
        "LABELS": b.labelled["POLYGONS"],
        **{"FIELD": "class_name", "LOAD": False},
    },
    "namefrom": lambda b: {
        "INPUT": [b.labelled["SEGMENTS"]],
        "CODEBOOK_IN": b.labelled["CODEBOOK"],
        "REFERENCE_RASTER": b.labelled["CLASSES"],
    },
    "change": lambda b: {
        "INPUT": b.labelled["SEGMENTS"],
        "AFTER": b.labelled["SEGMENTS"],
        "CODEBOOK_IN": b.labelled["CODEBOOK"],
    },
    "paintclasses": lambda b: {"INPUT": b.labelled["SEGMENTS"], "CODEBOOK_IN": b.labelled["CODEBOOK"]},
    "polygonizeclasses": lambda b: {"INPUT": b.labelled["CLASSES"]},
    "evaluate": lambda b: {"INPUT": [b.labelled["CLASSES"]], "TRUTH": [b.labelled["CLASSES"]]},
    "evaluateinstances": lambda b: {"INPUT": [b.instances], "TRUTH": [b.instances]},
    "exportdataset": lambda b: {"INPUT": [b.scene], "LABELS": [b.labelled["CLASSES"]], "CHIP": 32, "SPLIT": "1,0,0"},
    "pretrain": lambda b: {"INPUT": [b.scene], "LABELS": [b.labelled["CLASSES"]], **SHORT_TRAINING},
    "finetune": lambda b: {"INPUT": [b.scene], "LABELS": [b.labelled["CLASSES"]], **SHORT_TRAINING},
    "refine": lambda b: {
        "INPUT": b.scene,
        "SEGMENTS_IN": b.labelled["SEGMENTS"],
        "CODEBOOK_IN": b.labelled["CODEBOOK"],
        **{"NETWORK": "unet-r18", "STEPS": 2, "ROUNDS": 1, "DEVICE": "cpu"},
    },
    "compareruns": lambda b: {"INPUT": _trainings(b)},
    "slicevolume": lambda b: {"INPUT": b.volume},
    "datasetreport": lambda b: {"INPUT": b.slice_labels},
    "restorevolume": lambda b: {"INPUT": b.manifest, "LABELS": b.slice_labels},
    "status": lambda b: {},
    "installengine": lambda b: {},
    "diagnostics": lambda b: {},
    "downloadmodel": _own_weights,
}
"""What each algorithm is run with. One without an entry fails the contract."""


def with_outputs(algorithm: Any, bench: Bench, folder: Path) -> dict[str, Any]:
    """Return the inputs of an algorithm, and a file or folder in `folder` for every output."""
    folder.mkdir(parents=True, exist_ok=True)
    values = INPUTS[algorithm.name()](bench)
    for definition in algorithm.destinationParameterDefinitions():
        name = definition.name()
        if definition.type() == "folderDestination":
            # Where outputs are files or a folder, of one input they are files.
            if not definition.flags() & Qgis.ProcessingParameterFlag.Optional:
                values[name] = str(folder / name)
        else:
            values[name] = str(folder / f"{name}.{definition.defaultFileExtension()}")
    if algorithm.name() == "restorevolume":
        values["OUTPUT"] = str(folder / "OUTPUT.nii")
    return values


def check_outputs(algorithm: Any, values: dict[str, Any], results: dict[str, Any]) -> None:
    """Check that an algorithm wrote what it was asked for, and nothing else beside it."""
    assert {output.name() for output in algorithm.outputDefinitions()} <= set(results), results
    for definition in algorithm.destinationParameterDefinitions():
        if definition.name() in values:
            check_written(values[definition.name()])


def check_written(wanted: str) -> None:
    """Check that a file or a folder has something in it, and that no half output is beside it."""
    path = Path(wanted)
    assert any(path.iterdir()) if path.is_dir() else path.stat().st_size > 0, path
    assert not [each.name for each in path.parent.iterdir() if each.name.startswith(".")]


def point_to_engine(profile: Path, engine: str) -> None:
    """Let a profile have this engine, as if *Install* had put it there."""
    home = profile / "alps"
    home.mkdir(parents=True, exist_ok=True)
    pointer = {
        "python": engine,
        "kind": "base",
        "version": "1",
        "folder": str(home / "engine" / "base-0"),
        "lock": qgis_site().lock_hash("base"),
    }
    (home / "engine.json").write_text(json.dumps(pointer), encoding="utf-8")
