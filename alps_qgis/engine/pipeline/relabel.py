"""Write class rasters and polygons again from an edited class table; no segmenter runs."""

from __future__ import annotations

import os
import tempfile
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from typing import Any

from ..classes import Resolved
from ..errors import OutputError, SegmentsError, SettingsError
from ..labels.class_figures import ClassFigures
from ..labels.paint import paint
from ..labels.polygons import polygonize
from ..progress import Once, Progress
from ..reports.areas import area_rows, check_areas, write_areas
from ..runtime.failures import Failures
from ..runtime.files import check_outputs, file_stamp
from ..runtime.journal import key_of
from ..runtime.locks import outputs_held
from ..runtime.publish import Wanted, complete_earlier, staged_outputs
from ..runtime.run_folder import RunFolder, folder_of, run_folder
from ..runtime.versions import versions
from ..scene.names import SEGMENTS_ENDING, SceneOutputs, distinct_stems
from ..settings import PolygonSettings, to_dict
from ..tables.codebook import Codebook, read_codebook
from ..tables.layer_path import split_layer
from .keep import earlier_output, keep_polygons
from .reapply import with_clusters_of
from .stages import RELABEL_SCENE


@dataclass(frozen=True)
class RelabelPlan:
    """What to label again, and where to.

    Attributes:
        segments: segments files, one for each scene; if their clusters are of another codebook, this one is applied.
        codebook: the edited codebook.
        out: folder for `<stem>_classes.tif` and `<stem>_polygons.gpkg`; None for that of the segments.
        classes: paths of the class rasters instead, one for each segments file.
        polygons: paths of the polygon files instead, one for each segments file.
        settings: minimum mapping unit and simplification.
        overwrite: whether existing outputs may be replaced.
        before: polygons file that QGIS will replace with the output, for a single scene.
        areas: table of class areas of all scenes; None for none.
        only_areas: whether to write nothing but that table.
    """

    segments: Sequence[str | Path]
    codebook: str | Path
    out: str | Path | None = None
    classes: Sequence[str | Path] | None = None
    polygons: Sequence[str | Path] | None = None
    settings: PolygonSettings = PolygonSettings()
    overwrite: bool = False
    before: str | None = None
    areas: Path | None = None
    only_areas: bool = False


@dataclass(frozen=True)
class _SceneFiles:
    segments: str | Path
    classes: Path
    polygons: Path

    @property
    def outputs(self) -> tuple[Path, Path]:
        return self.classes, self.polygons


def relabel(plan: RelabelPlan, progress: Progress) -> dict[str, Any]:
    """Write class raster and polygons of each scene as the table `classes` and the overrides now say.

    Inputs are only read. Outputs of a scene appear together. A scene that fails does not stop the others.

    Returns:
        `scenes` (paths and counts of each), `failed`, `n_classes` and `problems` of the table; ready for JSON.

    Raises:
        SettingsError: `classes` or `polygons` does not match `segments` in number.
        CodebookError: The codebook cannot be used.
        OutputError: An output exists, is an input or another output, is being written, or cannot be written.
        AlpsError: All scenes failed; this is the error of the last.
    """
    if plan.areas:
        check_areas(plan.areas)
    scenes = _scenes(plan)
    if plan.only_areas and plan.areas:
        return _write_only_areas(plan, plan.areas, scenes, progress)
    inputs = [split_layer(path)[0] for path in (plan.codebook, *plan.segments)]
    codebook = cache(lambda: read_codebook(plan.codebook))
    done: dict[_SceneFiles, dict[str, Any]] = {}
    with outputs_held([path for scene in scenes for path in scene.outputs]):
        for scene in scenes:
            if os.path.lexists(folder_of(scene.classes)):
                with run_folder(scene.classes, progress) as folder:
                    row = complete_earlier(folder, _wanted(scene, codebook, plan, folder), progress)
                if row is not None:
                    done[scene] = row
                    continue
        waiting = [scene for scene in scenes if scene not in done]
        outputs = [path for scene in waiting for path in scene.outputs]
        check_outputs([*outputs, *([plan.areas] if plan.areas else [])], inputs, plan.overwrite)
        resolved = codebook().resolve()
        failures = Failures([split_layer(scene.segments)[0] for scene in scenes], progress)
        once = Once(progress)
        for scene, part in once.over(waiting):
            with failures.of(split_layer(scene.segments)[0]):
                done[scene] = _relabel_scene(scene, codebook, plan, part)
        figures = {scene: [ClassFigures(**each) for each in row.pop("figures", [])] for scene, row in done.items()}
        if plan.areas:
            _write_areas(plan.areas, figures)
    return _summary([done[scene] for scene in scenes if scene in done], failures, plan, resolved)


def _write_only_areas(plan: RelabelPlan, areas: Path, scenes: list[_SceneFiles], progress: Progress) -> dict[str, Any]:
    """Paint each scene into a temporary file, for its figures."""
    check_outputs([areas], [split_layer(path)[0] for path in (plan.codebook, *plan.segments)], plan.overwrite)
    codebook = read_codebook(plan.codebook)
    failures = Failures([split_layer(scene.segments)[0] for scene in scenes], progress)
    figures = {}
    for scene, part in Once(progress).over(scenes):
        with (
            failures.of(split_layer(scene.segments)[0]),
            tempfile.TemporaryDirectory(prefix="alps-", ignore_cleanup_errors=True) as folder,
        ):
            applied = Path(folder, "applied.gpkg")
            segments = with_clusters_of(scene.segments, codebook, plan.codebook, applied, part)
            figures[scene] = list(paint(segments, codebook, Path(folder, "classes.tif"), progress=part).figures)
            part.check()
    _write_areas(areas, figures)
    return _summary([], failures, plan, codebook.resolve())


def _write_areas(areas: Path, figures: dict[_SceneFiles, list[ClassFigures]]) -> None:
    write_areas(areas, area_rows(_named(figures)), as_csv=areas.suffix.lower() == ".csv")


def _summary(rows: list[dict[str, Any]], failures: Failures, plan: RelabelPlan, resolved: Resolved) -> dict[str, Any]:
    return {
        "scenes": rows,
        "failed": failures.rows,
        "areas": str(plan.areas) if plan.areas else None,
        "n_classes": len(resolved.classes),
        "problems": list(resolved.problems),
    }


def _wanted(
    scene: _SceneFiles, codebook: Callable[[], Codebook], plan: RelabelPlan, folder: RunFolder
) -> Wanted[dict[str, Any]]:
    def key() -> str:
        # Edits that QGIS saved may wait in the write-ahead log.
        file = split_layer(scene.segments)[0]
        inputs = [file_stamp(file), file_stamp(file.with_name(file.name + "-wal")), codebook().fingerprint()]
        outputs = [folder.name_of(path) for path in scene.outputs]
        return key_of(["relabel", inputs, outputs, to_dict(plan.settings), versions()])

    def result(kept: dict[str, Any]) -> dict[str, Any]:
        paths = {name: str(getattr(scene, name)) for name in ("segments", "classes", "polygons")}
        return {**kept, **paths, "path": str(scene.classes)}

    return Wanted(key, scene.outputs, result, plan.overwrite)


def _relabel_scene(
    scene: _SceneFiles, codebook: Callable[[], Codebook], plan: RelabelPlan, progress: Progress
) -> dict[str, Any]:
    with run_folder(scene.classes, progress) as folder, staged_outputs(folder) as staged:
        classes, polygons = staged.path(scene.classes), staged.path(scene.polygons)
        painting, drawing = RELABEL_SCENE.parts(progress)
        segments = with_clusters_of(scene.segments, codebook(), plan.codebook, folder.path / "applied.gpkg", painting)
        painted = paint(segments, codebook(), classes, progress=painting)
        drawn = polygonize(classes, polygons, plan.settings, segments=segments, progress=drawing)
        progress.check()
        applied = segments is not scene.segments
        replaced = earlier_output({"polygons": plan.before}, "polygons", scene.polygons, len(plan.segments) == 1)
        keep_polygons(replaced, polygons, progress)
        figures = [asdict(each) for each in painted.figures]
        kept = {**painted.to_dict(), "figures": figures, "n_polygons": drawn.n_polygons, "codebook_applied": applied}
        return staged.publish(_wanted(scene, codebook, plan, folder), kept)


def _scenes(plan: RelabelPlan) -> list[_SceneFiles]:
    """Return where the outputs of each scene go.

    Raises:
        SegmentsError: The plan has no segments, or one file twice.
        SettingsError: The number of explicit outputs differs from that of segments files.
        OutputError: Two outputs have the same path.
    """
    segments, classes, polygons = plan.segments, plan.classes, plan.polygons
    files = [split_layer(path)[0] for path in segments]
    if not files:
        raise SegmentsError("Relabelling needs segments, but no segments files were given; name at least one.")
    if (twice := _twice([file.resolve() for file in files])) is not None:
        raise SegmentsError(f"{twice} is given twice; name each segments file once.")
    for name, given in (("classes", classes), ("polygons", polygons)):
        if given is not None and len(given) != len(files):
            raise SettingsError(
                f"{name} names {len(given)} outputs for {len(files)} segments files; name one for each."
            )
    if plan.out is None:
        named = [SceneOutputs.beside(file.parent, _stem(file)) for file in files]
    else:
        stems = distinct_stems([file.with_name(_stem(file) + file.suffix) for file in files])
        named = [
            SceneOutputs.beside(Path(plan.out), stems[file.with_name(_stem(file) + file.suffix)]) for file in files
        ]
    scenes = [
        _SceneFiles(
            path,
            Path(classes[i]) if classes is not None else named[i].classes,
            Path(polygons[i]) if polygons is not None else named[i].polygons,
        )
        for i, path in enumerate(segments)
    ]
    outputs = [path.absolute() for scene in scenes for path in (scene.classes, scene.polygons)]
    if (twice := _twice(outputs)) is not None:
        raise OutputError(f"{twice} would hold two outputs; give each its own name.")
    return scenes


def _named(figures: dict[_SceneFiles, list[ClassFigures]]) -> dict[str, list[ClassFigures]]:
    """Return the figures by the names of their scenes."""
    files = {scene: split_layer(scene.segments)[0] for scene in figures}
    scenes = {scene: file.with_name(_stem(file) + file.suffix) for scene, file in files.items()}
    stems = distinct_stems(list(scenes.values()))
    return {stems[scenes[scene]]: found for scene, found in figures.items()}


def _twice(paths: Sequence[Path]) -> Path | None:
    return next((path for path, n in Counter(paths).items() if n > 1), None)


def _stem(file: Path) -> str:
    return file.stem.removesuffix(SEGMENTS_ENDING) or file.stem
