"""Judge one file at a time: what comes of it, without laying a native crash or a hang to another.

`python -m tests.engine.faults.cases FOLDER` reads cases, one JSON line each, on stdin and answers each with one line.
"""

from __future__ import annotations

import json
import os
import resource
import sys
import traceback
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np

from alps_qgis.engine.commands.jobs import run_job
from alps_qgis.engine.errors import AlpsError
from alps_qgis.engine.progress import SILENT
from alps_qgis.engine.scene.grid import TileGrid
from alps_qgis.engine.scene.scene import open_scene
from alps_qgis.engine.scene.stretch_fit import fit_stretch
from alps_qgis.engine.settings import SceneSettings

VALID, ANY = "valid", "any"
"""Outcomes beside codes of errors; `any` is a result or a typed error, for files that were damaged at random."""


MEMORY_BYTES = 4 * 2**30
"""What a process may allocate, whatever a file claims."""


@dataclass(frozen=True)
class Case:
    """One file and what must come of it.

    Attributes:
        kind: what is odd about it.
        path: the file.
        expected: `valid`, `any`, or the code of the error.
        job: `read` opens a raster and reads every pixel; the others are jobs of the engine.
        inputs: folder of good segments and codebook, for the jobs.
    """

    kind: str
    path: str
    expected: str
    job: str = "read"
    inputs: str = ""


def outcome(case: Case, folder: Path) -> str:
    """Return `valid`, the code of the typed error, or a traceback."""
    try:
        if case.job == "read":
            _read(Path(case.path))
        else:
            job, arguments = _job(case, folder)
            run_job(job, arguments, SILENT)
    except AlpsError as error:
        left = [path.name for path in folder.iterdir() if path.name.startswith(".")]
        said = str(error)
        if Path(case.path).name not in said and case.kind not in ("vrt of itself",):
            return f"the error does not name the file: {said}"
        return f"left {left}" if left else error.code
    except BaseException:  # a traceback is what this looks for
        return traceback.format_exc()
    return VALID


def _job(case: Case, folder: Path) -> tuple[str, dict[str, Any]]:
    """Return the job of the engine that a case is for, and its arguments."""
    good = Path(case.inputs)
    segments, codebook = str(good / "a_segments.gpkg"), str(good / "codebook.gpkg")
    arguments: dict[str, Any] = {
        "apply": {"segments": case.path, "codebook": codebook, "out": str(folder / "o.gpkg")},
        "paint": {"segments": segments, "codebook": case.path, "classes": str(folder / "o.tif")},
        "paint segments": {"segments": case.path, "codebook": codebook, "classes": str(folder / "o.tif")},
        "fit": {"segments": [case.path], "codebook": str(folder / "o.gpkg")},
        "label": {"scenes": [str(good / "a.tif")], "codebook": case.path, "out": str(folder / "labels")},
        "restore-volume": {"manifest": case.path, "labels": [str(good)], "out": str(folder / "o.nii.gz")},
    }[case.job]
    return case.job.split()[0], {**arguments, "overwrite": True}


def _read(path: Path) -> None:
    """Read every pixel, as labelling would."""
    settings = SceneSettings()
    with open_scene(path, settings) as scene:
        stretch = fit_stretch([scene], settings)
        scene.pixel_area_m2(0, 1) if hasattr(scene, "pixel_area_m2") else scene.grid.pixel_area_m2(np.arange(1))
        for tile in TileGrid(scene.height, scene.width, 512, 16):
            image, valid = scene.read(tile.window, stretch)
            if not (np.isfinite(image).all() and image.min() >= 0 and image.max() <= 1 and not image[:, ~valid].any()):
                raise ValueError("the pixels are no display values")
        _ = scene.scene_id


def main() -> int:
    """Answer the cases on stdin."""
    answers = os.fdopen(os.dup(1), "w")
    os.dup2(2, 1)
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY_BYTES, MEMORY_BYTES))
    for line in sys.stdin:
        values: dict[str, Any] = json.loads(line)
        answers.write(json.dumps(outcome(Case(**values), folder)) + "\n")
        answers.flush()
    return 0


def to_line(case: Case) -> str:
    """Return a case as `main` reads it."""
    return json.dumps(asdict(case)) + "\n"


if __name__ == "__main__":
    sys.exit(main())
