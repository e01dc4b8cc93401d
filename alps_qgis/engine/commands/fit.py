"""`alps fit`: fit one codebook to segments of one or many scenes, or add segments to one that exists."""

from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

from ..progress import Progress
from ..settings import CodebookSettings, UpdateSettings
from .command import SEGMENTS, Arguments, Command, Input, Result, SettingsOf, count, out_file


def _run(arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.fit import fit_segments
    from ..runtime.files import check_output

    out, segments = Path(arguments["codebook"]), [Path(path) for path in arguments["segments"]]
    if arguments["update"]:
        return _update(Path(arguments["update"]), segments, out, arguments, progress)
    if arguments["update_settings"] != UpdateSettings():
        progress.warn(
            "The settings for an update were not used, because no codebook to update was given; a new one was fitted."
        )
    check_output(out, segments, arguments["overwrite"])
    before = out if out.is_file() else Path(arguments["before"]) if arguments["before"] else None
    codebook = fit_segments(segments, out, arguments["settings"], progress, before)
    return {"codebook": str(out), "n_clusters": codebook.n_clusters, "pfl_kind": codebook.pfl_kind}


def _update(source: Path, segments: list[Path], out: Path, arguments: Arguments, progress: Progress) -> Result:
    from ..pipeline.keep import edits_kept
    from ..pipeline.update import update_codebook
    from ..runtime.files import check_output
    from ..tables.layer_path import split_layer

    source = split_layer(source)[0]
    # With `--overwrite` the old codebook may be replaced by the new one.
    in_place = out.exists() and source.exists() and out.samefile(source)
    check_output(out, segments if in_place else [*segments, source], arguments["overwrite"])
    if arguments["settings"] != CodebookSettings():
        progress.warn("The settings of the clustering were not used, because an update keeps the codebook's clusters.")
    # QGIS names the file that it will replace itself.
    before = arguments["before"]
    goes_on = in_place or (before and Path(before).exists() and Path(before).samefile(source))
    with nullcontext() if goes_on else edits_kept(out, before, "classes", progress):
        done = update_codebook(source, segments, out, arguments["update_settings"], progress)
    return {
        "codebook": str(out),
        "n_clusters": done.codebook.n_clusters,
        "pfl_kind": done.codebook.pfl_kind,
        "n_new_clusters": done.n_new,
        "n_segments": done.n_segments,
        "n_far": done.n_far,
    }


def _describe(result: Result) -> str:
    line = f"{count(result['n_clusters'], 'cluster')}: {result['codebook']}"
    if "n_new_clusters" not in result:
        return line
    return f"{line}\n{result['n_new_clusters']:,} of them new; {count(result['n_segments'], 'segment')} added"


COMMAND = Command(
    "fit",
    "Fit one codebook to segments of one or many scenes, or add their segments to one that exists.",
    _run,
    _describe,
    inputs=(
        SEGMENTS,
        Input("before", option=None),
        out_file("Codebook to write.", "codebook"),
        Input(
            "update",
            "Codebook to add the segments to. Its class names, colours and cluster numbers stay, and segments unlike "
            "any of its clusters make new ones.",
            "CODEBOOK",
            "--update",
        ),
    ),
    settings={"settings": SettingsOf(CodebookSettings), "update_settings": SettingsOf(UpdateSettings)},
    algorithms=("fitcodebook",),
)
