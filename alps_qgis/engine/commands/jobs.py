"""Every job of the engine by name: what the command line and QGIS ask for, and what they get back.

Arguments and results are plain values that JSON takes, since they cross the process border.
"""

from __future__ import annotations

import errno
import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..errors import EngineError, OutputError
from ..progress import Progress
from ..runtime.files import check_output, make_folder
from ..scene.names import SceneOutputs, distinct_stems, find_scenes
from ..settings import (
    ChooseKSettings,
    ClusterSettings,
    CodebookSettings,
    LabelSettings,
    PolygonSettings,
    SceneSettings,
    SweepSettings,
    TileSettings,
)
from . import MODULES
from .given import Arguments, may_overwrite, read_settings

if TYPE_CHECKING:
    from ..pages.report import ReportOutputs

Result = dict[str, Any]
Job = Callable[[Arguments, Progress], Result]

_DISK_FAILURES = {errno.ENOSPC, errno.EFBIG, errno.EIO, errno.EROFS, getattr(errno, "EDQUOT", errno.ENOSPC)}


def run_job(name: str, arguments: Arguments, progress: Progress) -> Result:
    """Run one job.

    Raises:
        AlpsError: What was wrong, for the user.
        EngineError: No such job; the plugin and the engine are of different versions.
        OutputError: The disk is full or fails, wherever the job met it.
    """
    job = JOBS.get(name)
    if job is None:
        raise EngineError(f"The engine knows no job {name!r}; update the plugin and the engine together.")
    try:
        return job(arguments, progress)
    except sqlite3.OperationalError as error:
        raise OutputError(
            f"The journal beside the outputs cannot be kept ({error}); free some space or choose another folder, and "
            "run again: finished tiles are kept."
        ) from error
    except OSError as error:
        if error.errno not in _DISK_FAILURES:
            raise
        where = f" ({error.filename})" if error.filename else ""
        raise OutputError(
            f"The disk refuses: {error.strerror}{where}; free some space or choose another folder, and run again."
        ) from error


def label_job(arguments: Arguments, progress: Progress) -> Result:
    """Label scenes; see `LabelPlan`."""
    from ..pipeline.label import LabelPlan, label

    settings = read_settings(LabelSettings, arguments.get("settings"))
    scenes = find_scenes(arguments["scenes"])
    exact = arguments.get("outputs")
    if exact:
        if len(scenes) != 1:
            raise OutputError(f"Exact output names serve one scene, not {len(scenes)}; give a folder instead.")
        outputs = {scenes[0]: SceneOutputs(*(Path(exact[name]) for name in ("segments", "classes", "polygons")))}
        codebook_out = Path(exact["codebook"])
    else:
        out = make_folder(Path(arguments["out"]))
        stems = distinct_stems(scenes)
        outputs = {scene: SceneOutputs.beside(out, stems[scene]) for scene in scenes}
        codebook_out = out / "codebook.gpkg"
    given = arguments.get("codebook")
    plan = LabelPlan(
        outputs,
        codebook_out,
        Path(given) if given else None,
        settings,
        may_overwrite(arguments),
        read_settings(ClusterSettings, arguments.get("cluster")),
    )
    return label(plan, progress)


def segment_job(arguments: Arguments, progress: Progress) -> Result:
    """Segment one scene."""
    from ..pipeline.first_pass import segment_scene
    from ..pipeline.prepare import prepare_scene
    from ..runtime.failures import warn_together

    settings = read_settings(LabelSettings, arguments.get("settings"))
    scene, out = find_scenes([arguments["scene"]])[0], Path(arguments["segments"])
    check_output(out, [scene], may_overwrite(arguments))
    stretch, segmenter = prepare_scene(scene, settings, progress)
    run = segment_scene(scene, out, settings, stretch, segmenter, progress, overwrite=may_overwrite(arguments))
    warn_together({scene: run.warnings}, progress)
    return {**run.to_dict(), "segmenter": segmenter.name}


def fit_job(arguments: Arguments, progress: Progress) -> Result:
    """Fit one codebook to segments of one or many scenes."""
    from ..pipeline.fit import fit_segments

    settings = read_settings(CodebookSettings, arguments.get("settings"))
    out, segments = Path(arguments["codebook"]), [Path(path) for path in arguments["segments"]]
    check_output(out, segments, may_overwrite(arguments))
    codebook = fit_segments(segments, out, settings, progress)
    return {"codebook": str(out), "n_clusters": codebook.n_clusters, "pfl_kind": codebook.pfl_kind}


def choose_k_job(arguments: Arguments, progress: Progress) -> Result:
    """Compare numbers of clusters on segments; see `choose_k`."""
    from ..pipeline.choose_k import choose_k_of_segments

    settings = read_settings(ChooseKSettings, arguments.get("settings"))
    outputs = _report_outputs(arguments, "choose_k")
    segments = [Path(path) for path in arguments["segments"]]
    return choose_k_of_segments(segments, outputs, settings, progress, overwrite=may_overwrite(arguments))


def sweep_job(arguments: Arguments, progress: Progress) -> Result:
    """Compare gates and numbers of clusters on segments; see `sweep`."""
    from ..pipeline.sweep import Truth
    from ..pipeline.sweep_report import sweep_and_report

    settings = read_settings(SweepSettings, arguments.get("settings"))
    segments, out = [Path(path) for path in arguments["segments"]], make_folder(Path(arguments["out"]))
    files = arguments.get("truth")
    truth = Truth(files, arguments.get("palette"), tuple(arguments.get("ignore") or ())) if files else None
    return sweep_and_report(segments, out, settings, truth, progress, overwrite=may_overwrite(arguments))


def apply_job(arguments: Arguments, progress: Progress) -> Result:
    """Give segments their clusters."""
    from ..pipeline.apply import apply_codebook
    from ..tables.codebook import read_codebook

    segments, codebook, out = (Path(arguments[name]) for name in ("segments", "codebook", "out"))
    check_output(out, [segments, codebook], may_overwrite(arguments))
    n_segments = apply_codebook(segments, read_codebook(codebook), out, progress)
    return {"segments": str(out), "n_segments": n_segments}


def paint_job(arguments: Arguments, progress: Progress) -> Result:
    """Paint segments into a class raster."""
    from ..labels.paint import paint
    from ..scene.scene import open_scene
    from ..tables.codebook import read_codebook

    segments, codebook, out = (Path(arguments[name]) for name in ("segments", "codebook", "classes"))
    reference = arguments.get("reference")
    check_output(out, [segments, codebook, *([reference] if reference else [])], may_overwrite(arguments))
    grid = None
    if reference:
        with open_scene(Path(reference), SceneSettings()) as scene:
            grid = scene.grid
    painted = paint(
        segments, read_codebook(codebook), out, reference=grid, overwrite=may_overwrite(arguments), progress=progress
    )
    return painted.to_dict()


def polygonize_job(arguments: Arguments, progress: Progress) -> Result:
    """Turn a class raster into polygons."""
    from ..labels.polygons import polygonize

    settings = read_settings(PolygonSettings, arguments.get("settings"))
    classes, out, segments = Path(arguments["classes"]), Path(arguments["polygons"]), arguments.get("segments")
    check_output(out, [classes, *([segments] if segments else [])], may_overwrite(arguments))
    drawn = polygonize(
        classes,
        out,
        settings,
        segments=Path(segments) if segments else None,
        overwrite=may_overwrite(arguments),
        progress=progress,
    )
    return drawn.to_dict()


def relabel_job(arguments: Arguments, progress: Progress) -> Result:
    """Write class rasters and polygons anew from edited classes."""
    from ..pipeline.relabel import relabel

    out = arguments.get("out")
    return relabel(
        [Path(path) for path in arguments["segments"]],
        Path(arguments["codebook"]),
        out=make_folder(Path(out)) if out else None,
        classes=arguments.get("classes"),
        polygons=arguments.get("polygons"),
        settings=read_settings(PolygonSettings, arguments.get("settings")),
        overwrite=may_overwrite(arguments),
        progress=progress,
    )


def tiles_job(arguments: Arguments, progress: Progress) -> Result:
    """Write the tile grid of a scene as polygons."""
    from ..pipeline.tile_layer import write_tiles

    scene, out = find_scenes([arguments["scene"]])[0], Path(arguments["out"])
    check_output(out, [scene], may_overwrite(arguments))
    return write_tiles(scene, out, read_settings(TileSettings, arguments.get("settings")))


def status_job(arguments: Arguments, progress: Progress) -> Result:
    """Tell how far runs are."""
    from ..runtime.status import run_status

    return run_status(Path(arguments["run"]))


def scheduler_job(arguments: Arguments, progress: Progress) -> Result:
    """Serve as the scheduler of a cluster until interrupted."""
    from ..runtime.dask_nodes import run_scheduler

    run_scheduler(read_settings(ClusterSettings, arguments["cluster"]), progress)
    return {}


def workers_job(arguments: Arguments, progress: Progress) -> Result:
    """Serve as workers of a cluster until the scheduler ends."""
    from ..runtime.dask_nodes import run_workers

    with tempfile.TemporaryDirectory(prefix="alps-workers-") as folder:
        run_workers(read_settings(ClusterSettings, arguments["cluster"]), arguments["workers"], Path(folder), progress)
    return {}


def models_job(arguments: Arguments, progress: Progress) -> Result:
    """List the segmenters, or download a checkpoint."""
    from ..segment.registry import get_model, list_models

    name = arguments.get("get")
    if name:
        return {"model": name, "path": str(get_model(name, progress))}
    return {"models": list_models()}


def doctor_job(arguments: Arguments, progress: Progress) -> Result:
    """Check the environment."""
    from .diagnosis import diagnose

    return {"checks": diagnose()}


def sample_job(arguments: Arguments, progress: Progress) -> Result:
    """Write the procedural sample scene and its labels."""
    from ..sample.sample_scene import make_sample_scene

    out = make_folder(Path(arguments["out"]))
    scene, truth = out / "sample.tif", out / "sample_truth.tif"
    for path in (scene, truth):
        check_output(path, [], may_overwrite(arguments))
    make_sample_scene(scene, truth, seed=int(arguments.get("seed", 0)))
    return {"scene": str(scene), "truth": str(truth)}


def _report_outputs(arguments: Arguments, stem: str) -> ReportOutputs:
    """Return the files asked for one by one, or all three in the folder `out`."""
    from ..pages.report import ReportOutputs

    out = arguments.get("out")
    if out:
        return ReportOutputs.inside(make_folder(Path(out)), stem)
    given = {name: arguments.get(name) for name in ("report", "table", "data")}
    return ReportOutputs(**{name: Path(path) if path else None for name, path in given.items()})


JOBS: dict[str, Job] = {
    "label": label_job,
    "segment": segment_job,
    "fit": fit_job,
    "choose-k": choose_k_job,
    "sweep": sweep_job,
    "apply": apply_job,
    "paint": paint_job,
    "polygonize": polygonize_job,
    "relabel": relabel_job,
    "tiles": tiles_job,
    "status": status_job,
    "cluster-scheduler": scheduler_job,
    "cluster-workers": workers_job,
    "models": models_job,
    "doctor": doctor_job,
    "sample": sample_job,
    **{module.NAME: module.job for module in MODULES},
}
"""The jobs by the names that the command line shows and the worker accepts."""
