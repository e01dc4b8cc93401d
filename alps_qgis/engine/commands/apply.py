"""`alps apply`: give every segment the cluster of its nearest centroid."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from .command import Arguments, Command, Input, Result, out_file, plain


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.apply import apply_codebook
    from ..pipeline.reapply import new_overrides
    from ..runtime.files import check_output
    from ..tables.codebook import read_codebook

    segments, codebook, out = (Path(arguments[name]) for name in ("segments", "codebook", "out"))
    check_output(out, [segments, codebook], arguments["overwrite"])
    known = read_codebook(codebook)
    overrides = new_overrides(segments, known, codebook, progress)
    n_segments = apply_codebook(segments, known, out, progress, overrides=overrides)
    return {"segments": str(out), "n_segments": n_segments}


COMMAND = Command(
    "apply",
    "Give every segment the cluster of its nearest centroid.",
    _run,
    plain,
    inputs=(
        Input("segments", "A segments file.", "SEGMENTS", required=True),
        Input("codebook", "Codebook with the clusters.", "FILE", "--codebook", required=True),
        out_file("Segments file to write."),
    ),
    algorithms=("applycodebook",),
)
