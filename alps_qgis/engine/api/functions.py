"""The commands as functions: the same checks, the same outputs, plain results.

Every function takes the settings of its command as keywords, by the names in docs/algorithms.md, and these options:

- `overwrite`: whether outputs that exist are replaced.
- `progress`: called with the share that is done (0 to 1) and a short text. An exception that it raises ends the work,
  as an interrupt does; nothing is published then.
"""

from __future__ import annotations

import difflib
import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, TypeVar

from ..commands import COMMANDS
from ..commands.command import Command, SettingsOf
from ..commands.jobs import run_job
from ..errors import SettingsError
from ..progress import Progress
from ..settings import fields_of, groups_of
from .results import Fitted, Labelled, Result, Segmented

Paths = str | Path | Iterable[str | Path]
ProgressCallback = Callable[[float, str], None]
SomeResult = TypeVar("SomeResult", bound=Result)


class _Called(Progress):
    """Passes progress on to a function, and keeps messages and warnings for the result."""

    def __init__(self, callback: ProgressCallback | None) -> None:
        self._callback = callback
        self.warnings: list[str] = []
        self.messages: list[str] = []

    def show(self, fraction: float, message: str = "") -> None:
        if self._callback is not None:
            self._callback(fraction, message)

    def say(self, message: str) -> None:
        self.messages.append(message)

    def warn(self, message: str) -> None:
        self.warnings.append(message)


def run(command: str, *, overwrite: bool = False, progress: ProgressCallback | None = None, **arguments: Any) -> Result:
    """Run any command of `alps` by its name.

    Args:
        command: for example `boxes`; `alps --help` lists them.
        overwrite: whether outputs that exist are replaced.
        progress: called with share and text.
        arguments: inputs and settings by name, as in docs/algorithms.md: a setting is named without its group. A group
            of settings may also be a dict, for example `settings={"volume": 2}`.

    Raises:
        SettingsError: The command or an argument does not exist, or a value is not allowed.
        AlpsError: What the command raises.
    """
    return _run(Result, command, overwrite, progress, arguments)


def label(
    scenes: Paths,
    out: str | Path,
    *,
    codebook: str | Path | None = None,
    report: str | Path | None = None,
    areas: str | Path | None = None,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **settings: Any,
) -> Labelled:
    """Label rasters with one codebook: write class rasters, polygons and segments.

    Args:
        scenes: rasters, folders, patterns or lists, as for `alps label`.
        out: folder for all outputs.
        codebook: use this one instead of fitting one.
        report: page (.html) about the run.
        areas: table of class areas (.csv or .gpkg).
        overwrite: whether outputs that exist are replaced.
        progress: called with share and text.
        settings: for example `segmenter="superpixels"`, `clusters=24`, `bands=(4, 3, 2)`.

    Raises:
        SettingsError: A setting does not exist or is not allowed.
        OutputError: An output exists or cannot be written.
        AlpsError: All scenes failed.
    """
    given = {
        "scenes": _paths(scenes),
        "out": out,
        "codebook": codebook,
        "report": report,
        "areas": areas,
        **settings,
    }
    return _run(Labelled, "label", overwrite, progress, given)


def segment_scene(
    scene: str | Path,
    out: str | Path,
    *,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **settings: Any,
) -> Segmented:
    """Cut a raster into segments, and describe each by a vector (PFL).

    Raises:
        SceneError: The raster cannot be read.
        SettingsError: A setting does not exist or is not allowed.
        OutputError: The output exists or cannot be written.
    """
    return _run(Segmented, "segment", overwrite, progress, {"scene": scene, "segments": out, **settings})


def fit(
    segments: Paths,
    out: str | Path,
    *,
    update: str | Path | None = None,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **settings: Any,
) -> Fitted:
    """Fit one codebook to segments of one or many scenes, or add them to one that exists.

    Args:
        segments: segments files.
        out: the codebook to write.
        update: codebook to add the segments to.
        overwrite: whether a codebook that exists is replaced.
        progress: called with share and text.
        settings: for example `clusters=24`; with `update`, `far=1.5` or `support=30`.

    Raises:
        SegmentsError: A file is not a segments file.
        PflKindError: The PFLs are of different kinds.
        CodebookError: There is nothing to fit, or the old codebook cannot be used.
        OutputError: The output exists or cannot be written.
    """
    given = {"segments": _paths(segments), "codebook": out, "update": update, **settings}
    return _run(Fitted, "fit", overwrite, progress, given)


def choose_k(
    segments: Paths,
    out: str | Path,
    *,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **settings: Any,
) -> Result:
    """Compare numbers of clusters on segments; `result["suggested"]` is the number suggested.

    Raises:
        SegmentsError: A file is not a segments file.
        CodebookError: There are fewer segments than clusters.
    """
    return _run(Result, "choose-k", overwrite, progress, {"segments": _paths(segments), "out": out, **settings})


def apply(
    segments: str | Path,
    codebook: str | Path,
    out: str | Path,
    *,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
) -> Segmented:
    """Write a copy of a segments file in which every segment has the cluster of its nearest centroid.

    Raises:
        PflKindError: The PFLs are of another kind than the codebook.
        OutputError: The output exists or cannot be written.
    """
    given = {"segments": segments, "codebook": codebook, "out": out}
    return _run(Segmented, "apply", overwrite, progress, given)


def relabel(
    segments: Paths,
    codebook: str | Path,
    out: str | Path,
    *,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **settings: Any,
) -> Labelled:
    """Write class rasters and polygons again from an edited codebook; nothing is segmented.

    Args:
        segments: segments files with clusters.
        codebook: the edited codebook.
        out: folder for the outputs.
        overwrite: whether outputs that exist are replaced.
        progress: called with share and text.
        settings: `min_unit_px`, `simplify_px`.

    Raises:
        CodebookError: The codebook cannot be used.
        OutputError: An output exists or cannot be written.
        AlpsError: All scenes failed.
    """
    given = {"segments": _paths(segments), "codebook": codebook, "out": out, **settings}
    done = _run(Labelled, "relabel", overwrite, progress, given)
    return Labelled({**done.values, "codebook": str(codebook)}, done.warnings, done.messages)


def evaluate(
    labels: Paths,
    truth: Paths,
    *,
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **arguments: Any,
) -> Result:
    """Compare class rasters, or instances with `instances=True`, with ground truth; the figures are in the result.

    Args:
        labels: class rasters, or folders of them.
        truth: index or RGB rasters, or folders of them.
        overwrite: whether `report` and `table` are replaced.
        progress: called with share and text.
        arguments: inputs of `alps evaluate` (`palette`, `ignore`, `report` …) and settings.

    Raises:
        TruthError: The truth does not fit the labels.
    """
    given = {"labels": _paths(labels), "truth": _paths(truth), **arguments}
    return _run(Result, "evaluate", overwrite, progress, given)


def export(
    scenes: Paths,
    out: str | Path,
    *,
    labels: Paths = (),
    instances: Paths = (),
    overwrite: bool = False,
    progress: ProgressCallback | None = None,
    **arguments: Any,
) -> Result:
    """Export scenes and their labels as a training data set.

    Args:
        scenes: rasters, folders, patterns or lists.
        out: folder of the data set.
        labels: class rasters, or folders of them.
        instances: polygons with classes.
        overwrite: whether a data set of ALPS in the folder is replaced.
        progress: called with share and text.
        arguments: further inputs of `alps export` (`preset`, `names` …) and settings (`chip`, `layout` …).

    Raises:
        DatasetError: The labels cannot become a data set.
        OutputError: The folder cannot be used.
    """
    given = {"scenes": _paths(scenes), "labels": _paths(labels), "instances": _paths(instances), "out": out}
    return _run(Result, "export", overwrite, progress, {**given, **arguments})


def make_sample_scene(out: str | Path, *, seed: int = 0, overwrite: bool = False) -> Result:
    """Write the procedural sample scene; `result["scene"]` and `result["truth"]` are its files.

    Raises:
        OutputError: A file exists or cannot be written.
    """
    return _run(Result, "sample", overwrite, None, {"out": out, "seed": seed})


def _paths(given: Paths) -> list[str]:
    return [os.fspath(given)] if isinstance(given, str | os.PathLike) else [os.fspath(path) for path in given]


def _run(
    kind: type[SomeResult],
    name: str,
    overwrite: bool,
    progress: ProgressCallback | None,
    given: Mapping[str, Any],
) -> SomeResult:
    if name not in COMMANDS:
        raise SettingsError(f"ALPS has no command {name!r}; the commands are {', '.join(COMMANDS)}.")
    called = _Called(progress)
    arguments = {**_arguments(COMMANDS[name], given), "overwrite": overwrite}
    values = run_job(name, arguments, called)
    return kind(values, tuple(called.warnings), tuple(called.messages))


def _arguments(command: Command, given: Mapping[str, Any]) -> dict[str, Any]:
    """Return the arguments of the job: inputs by name, and settings inside their groups.

    Raises:
        SettingsError: The command has neither an input nor a setting of a name.
    """
    inputs = {each.name: each for each in command.inputs}
    paths = {path[-1]: path for name, cls in command.settings.items() for path in _settings_paths((name,), cls)}
    arguments: dict[str, Any] = {}
    for name, value in given.items():
        if name in inputs:
            many = inputs[name].many and value is not None
            arguments[name] = _paths(value) if many else _plain(value)
            continue
        if name in command.settings and isinstance(value, Mapping):
            # For the setting `volume` of `slices`, whose name is also that of an input.
            arguments.setdefault(name, {}).update(value)
            continue
        if name not in paths:
            close = difflib.get_close_matches(name, [*inputs, *paths], 1)
            hint = f"did you mean {close[0]!r}?" if close else f"it takes {', '.join(sorted({*inputs, *paths}))}."
            raise SettingsError(f"`{command.name}` has no argument {name!r}; {hint}")
        *groups, last = paths[name]
        inside = arguments
        for group in groups:
            inside = inside.setdefault(group, {})
        inside[last] = _bounds(value) if last == "extent" else _plain(value)
    return arguments


def _settings_paths(path: tuple[str, ...], settings: SettingsOf) -> Iterator[tuple[str, ...]]:
    for field in fields_of(settings.cls):
        if field.name not in settings.without:
            yield (*path, field.name)
    for name, cls in groups_of(settings.cls).items():
        if settings.parts is None or name in settings.parts:
            yield from _settings_paths((*path, name), SettingsOf(cls))


def _bounds(extent: Any) -> Any:
    """Return an extent as text; it may be four numbers, as geopandas gives them with `total_bounds`."""
    if extent is None or isinstance(extent, str):
        return extent
    return ",".join(f"{float(number):.15g}" for number in extent)


def _plain(value: Any) -> Any:
    """Return a value as the command line would give it."""
    if isinstance(value, os.PathLike):
        return os.fspath(value)
    return tuple(value) if isinstance(value, list | range) else value
