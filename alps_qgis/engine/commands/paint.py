"""`alps paint`: paint segments with clusters into a class raster."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import SceneSettings
from .command import Arguments, Command, Input, Result, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..labels.paint import paint
    from ..pipeline.reapply import with_clusters_of
    from ..runtime.files import check_output
    from ..runtime.run_folder import run_folder
    from ..scene.scene import open_scene
    from ..tables.codebook import read_codebook

    segments, codebook, out = (Path(arguments[name]) for name in ("segments", "codebook", "classes"))
    reference, overwrite = arguments["reference"], arguments["overwrite"]
    check_output(out, [segments, codebook, *([reference] if reference else [])], overwrite)
    grid = None
    if reference:
        with open_scene(Path(reference), SceneSettings()) as scene:
            grid = scene.grid
    known = read_codebook(codebook)
    with run_folder(out, progress) as folder:
        clustered = with_clusters_of(segments, known, codebook, folder.path / "applied.gpkg", progress)
        painted = paint(clustered, known, out, reference=grid, overwrite=overwrite, progress=progress)
    return {**painted.to_dict(), "codebook_applied": clustered is not segments}


def _describe(result: Result) -> str:
    lines = [f"{count(result['n_segments'], 'segment')}, {result['covered_share']:.1%} covered: {result['classes']}"]
    if result["n_unclassified"]:
        lines.append(f"{count(result['n_unclassified'], 'segment')} without a class")
    if result["n_overridden"]:
        lines.append(f"{count(result['n_overridden'], 'segment')} with a class of its own in class_override")
    return "\n".join(lines)


COMMAND = Command(
    "paint",
    "Paint segments with clusters into a class raster.",
    _run,
    _describe,
    inputs=(
        Input("segments", "A segments file.", "SEGMENTS", required=True),
        Input("codebook", "Codebook with the classes.", "FILE", "--codebook", required=True),
        out_file("GeoTIFF to write.", "classes"),
        Input(
            "reference", "Raster whose grid is used. If not set, the grid that SEGMENTS keeps.", "RASTER", "--reference"
        ),
    ),
    algorithms=("paintclasses",),
)
