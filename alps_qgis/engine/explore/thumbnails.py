"""Pictures of segments in their surroundings, for the lists in QGIS; each is drawn once and kept as a file."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, nullcontext, suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from PIL import Image

from ..errors import AlpsError, SegmentsError
from ..labels.vectorize import to_pixel
from ..reports.run_pictures import is_quick
from ..reports.statistics import Example
from ..reports.thumbnails import SceneImage, thumbnail
from ..runtime.json_values import items, whole
from ..scene.raster_grid import RasterGrid
from ..scene.scene import Scene, open_scene
from ..scene.stretch import Stretch
from ..settings import SceneSettings
from ..tables.layer_path import split_layer
from ..tables.segments import SegmentsMeta, read_shapes
from .asks import REF, Ask, Exploration
from .collection import CollectionFile

_PLAIN = "#888888"
_MAX_REFS = 2_000


@dataclass
class _Shown:
    """How the segments of one file are shown: on their scene if it is there, else as plain shapes."""

    scene: Scene | None = None
    image: SceneImage = field(default_factory=lambda: SceneImage(None))
    problem: str = ""


def draw_thumbnails(exploration: Exploration, rows: np.ndarray, size: int) -> tuple[list[str | None], list[str]]:
    """Return a file for each segment, None for a row of −1, and what the user should know.

    Args:
        exploration: the session.
        rows: of the segments, −1 for one that does not exist.
        size: side of a picture in pixels.
    """
    collection = exploration.collection
    paths: list[str | None] = [None] * len(rows)
    problems: list[str] = []
    for index in np.unique(collection.file[rows[rows >= 0]]).tolist():
        at = np.flatnonzero((rows >= 0) & (np.where(rows >= 0, collection.file[rows], -1) == index))
        fids = collection.fid[rows[at]]
        names = [exploration.folder / f"segment-{index}-{fid}-{size}.png" for fid in fids.tolist()]
        missing = [i for i, name in enumerate(names) if not name.exists()]
        if missing:
            try:
                problems += _draw(exploration, index, fids[missing], [names[i] for i in missing], size)
            except AlpsError as error:
                problems.append(str(error))
        for i, name in zip(at.tolist(), names, strict=True):
            paths[i] = str(name) if name.exists() else None
    return paths, problems


def _draw(exploration: Exploration, index: int, fids: np.ndarray, names: list[Path], size: int) -> list[str]:
    """Draw segments of one file, and return problems that were not told before."""
    one = exploration.collection.files[index]
    shapes = _shapes(one.path, fids.tolist())
    key = f"shown {index}"
    first = key not in exploration.kept
    if first:
        exploration.kept[key] = _shown(one, exploration.scenes)
    shown: _Shown = exploration.kept[key]
    problem = shown.problem if first else ""
    try:
        _save(shapes, names, one.meta, shown, size)
    except AlpsError as error:
        if shown.scene is None:
            raise
        # The scene was moved or damaged since it was opened.
        exploration.kept[key] = _Shown(problem=str(error))
        problem = f"{error} Segments are shown without the scene."
        _save(shapes, names, one.meta, exploration.kept[key], size)
    return [problem] if problem else []


def _shapes(path: str | Path, fids: list[int]) -> np.ndarray:
    """Return the polygons of segments; None for one that the user deleted since the file was opened.

    Raises:
        SegmentsError: None of them can be read.
    """
    try:
        return read_shapes(path, fids)
    except SegmentsError:
        if len(fids) == 1:
            raise
    shapes = np.full(len(fids), None, object)
    for at, fid in enumerate(fids):
        with suppress(SegmentsError):
            shapes[at : at + 1] = read_shapes(path, [fid])
    return shapes


def _save(shapes: np.ndarray, names: list[Path], meta: SegmentsMeta | None, shown: _Shown, size: int) -> None:
    # The file handle is given back in between: the user may want to move the scene.
    with closing(shown.scene) if shown.scene else nullcontext():
        for shape, name in zip(shapes, names, strict=True):
            if shape is None or shapely.is_empty(shape):
                continue
            picture = thumbnail(_example(shape, meta, shown.scene), shown.image, _PLAIN, size)
            Image.fromarray(picture).save(name, "PNG", compress_level=1)


def _example(shape: Any, meta: SegmentsMeta | None, scene: Scene | None) -> Example:
    """Return a segment in pixels of the scene; without a scene, of its grid, or in units of a 64th of its size."""
    grid: RasterGrid | None = scene.grid if scene else meta.grid if meta else None
    if grid is not None:
        shape = to_pixel(np.array([shape], dtype=object), grid)[0]
    else:
        left, bottom, right, top = shapely.bounds(shape)
        unit = max(right - left, top - bottom, 1e-12) / 64
        shape = shapely.transform(shape, lambda points: (points - (left, top)) / (unit, -unit))
    return Example(0.0, "", 0, 0, np.nan, 0, shapely.to_wkb(shape))


def _shown(one: CollectionFile, scenes: tuple[Path, ...]) -> _Shown:
    file, meta = split_layer(one.path)[0], one.meta
    if meta is None:
        return _Shown(problem=f"{file.name} does not name its scene, so its segments are shown as plain shapes.")
    for path in _candidates(meta.scene_name, file, scenes):
        try:
            scene = _open(path, meta)
        except AlpsError:
            continue
        if scene.scene_id != meta.scene_id:
            scene.close()
            continue
        if not is_quick(scene):
            scene.close()
            return _Shown(
                problem=f"{path.name} is large and stored in whole lines, so its segments are shown without it; a copy "
                "in tiles, such as a cloud optimized GeoTIFF, is quick to read."
            )
        return _Shown(scene, SceneImage(scene, _stretch(meta, scene), scene.rgb))
    return _Shown(
        problem=f"The scene {meta.scene_name} of {file.name} was not found, so its segments are shown without it; put "
        "the raster beside the segments file, or add it to the project."
    )


def _candidates(name: str, file: Path, scenes: tuple[Path, ...]) -> Iterator[Path]:
    """Yield files of the scene's name: those that were named, then those beside the segments and one folder above."""
    yield from (path for path in scenes if path.name == name)
    if Path(name).name == name:
        folder = file.resolve().parent
        yield from (path for path in (folder / name, folder.parent / name) if path.exists())


def _open(path: Path, meta: SegmentsMeta) -> Scene:
    """Open a scene as it was segmented: its bands, its resolution, and the part of it."""
    settings = meta.provenance.get("settings", {})
    bands = (settings.get("scene") or {}).get("bands")
    area = settings.get("area")
    resolution = area.get("resolution") if isinstance(area, dict) else None
    if not isinstance(resolution, (int, float)) or not resolution > 0:
        resolution = None
    scene = open_scene(path, SceneSettings(bands=tuple(bands) if bands else None), resolution)
    scene.cut_to(meta.grid)
    return scene


def _stretch(meta: SegmentsMeta, scene: Scene) -> Stretch | None:
    """Return the stretch that the segments were made with, if it has values for each band."""
    made = meta.provenance.get("stretch")
    try:
        Stretch.check(made, "stretch")
    except ValueError:
        return None
    stretch = Stretch.from_dict(dict(made or {}))
    return stretch if len(stretch.low) == scene.n_raw_bands else None


def _thumbnails(exploration: Exploration, arguments: dict[str, Any]) -> dict[str, Any]:
    rows = exploration.collection.rows_of(arguments["refs"])
    files, problems = draw_thumbnails(exploration, rows, arguments.get("size", 96))
    return {"files": files, "problems": problems}


ASKS = {"thumbnails": Ask(_thumbnails, {"refs": items(REF, high=_MAX_REFS)}, {"size": whole(16, 1024)})}
