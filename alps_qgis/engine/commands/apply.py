"""`alps apply`: give every segment the cluster of its nearest centroid."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from .command import Arguments, Command, Input, Result, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.apply import apply_codebook, warn_of_lost_centroids
    from ..pipeline.keep import edits_kept
    from ..pipeline.reapply import new_overrides
    from ..runtime.files import check_output
    from ..tables.codebook import read_codebook

    segments, codebook, out = (Path(arguments[name]) for name in ("segments", "codebook", "out"))
    check_output(out, [segments, codebook], arguments["overwrite"])
    known = read_codebook(codebook)
    warn_of_lost_centroids(known, codebook, progress)
    overrides = new_overrides(segments, known, codebook, progress)
    with edits_kept(out, arguments["before"], "segments", progress):
        n_segments = apply_codebook(segments, known, out, progress, overrides=overrides)
    return {"segments": str(out), "n_segments": n_segments}


def _describe(result: Result) -> str:
    return f"{count(result['n_segments'], 'segment')}: {result['segments']}"


COMMAND = Command(
    "apply",
    "Give every segment the cluster of its nearest centroid.",
    _run,
    _describe,
    inputs=(
        Input("before", option=None),
        Input("segments", "A segments file.", "SEGMENTS", required=True),
        Input("codebook", "Codebook with the clusters.", "FILE", "--codebook", required=True),
        out_file("Segments file to write."),
    ),
    algorithms=("applycodebook",),
)
