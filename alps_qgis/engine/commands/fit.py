"""`alps fit`: fit one codebook to segments of one or many scenes."""

from __future__ import annotations

from pathlib import Path

from ..progress import Progress
from ..settings import CodebookSettings
from .command import SEGMENTS, Arguments, Command, Result, SettingsOf, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.fit import fit_segments
    from ..runtime.files import check_output

    out, segments = Path(arguments["codebook"]), [Path(path) for path in arguments["segments"]]
    check_output(out, segments, arguments["overwrite"])
    codebook = fit_segments(segments, out, arguments["settings"], progress)
    return {"codebook": str(out), "n_clusters": codebook.n_clusters, "pfl_kind": codebook.pfl_kind}


def _describe(result: Result) -> str:
    return f"{count(result['n_clusters'], 'cluster')}: {result['codebook']}"


COMMAND = Command(
    "fit",
    "Fit one codebook to segments of one or many scenes.",
    _run,
    _describe,
    inputs=(SEGMENTS, out_file("codebook to write", "codebook")),
    settings={"settings": SettingsOf(CodebookSettings)},
    algorithms=("fitcodebook",),
)
