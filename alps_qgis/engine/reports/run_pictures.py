"""Show scenes, their class maps and single segments as small pictures, without reading a large scene again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

import numpy as np
import rasterio
import shapely
from rasterio.enums import Resampling

from ..errors import AlpsError
from ..labels.vectorize import to_pixel
from ..progress import Progress
from ..scene.class_raster import read_class_raster
from ..scene.grid import Window
from ..scene.scene import Scene, open_scene
from .charts import Picture, png
from .run_facts import RunFacts, SceneFacts
from .run_sample import Doubtful
from .statistics import Example
from .thumbnails import SceneImage, thumbnail

_THUMBNAIL_PX = 132
_COLORS = 128
_MAX_SCENE_PX = 30_000_000
"""Larger scenes are not shown: a smaller picture of them needs all of their pixels."""

_MAX_LINES_PX = 60_000_000
"""A larger scene that is stored in whole lines is not read for single segments either: each needs all lines above."""

_PAPER = (255, 255, 255)


def class_map(facts: SceneFacts, side: int) -> Picture:
    """Return the class raster of a scene in the colours of its classes, from its overviews; at most `side` pixels."""
    with read_class_raster(facts.classes) as raster:
        height, width = _fit(raster.grid.height, raster.grid.width, side)
        nodata, flipped = raster.nodata, raster.grid.south_up
        ids, colors = _colors([(each.class_id, each.color) for each in raster.classes])
    with rasterio.open(facts.classes) as dataset:
        values = dataset.read(1, out_shape=(height, width), resampling=Resampling.nearest)
    values = values[::-1] if flipped else values
    at = np.clip(np.searchsorted(ids, values), 0, max(len(ids) - 1, 0))
    image = np.full((height, width, 3), _PAPER, np.uint8)
    known = (ids[at] == values) & (values != nodata) if len(ids) else np.zeros(values.shape, bool)
    image[known] = colors[at[known]]
    return Picture(png(image), *_enlarged(height, width, side))


def scene_picture(facts: SceneFacts, run: RunFacts, side: int) -> Picture | None:
    """Return a picture of a scene; None for a large one, or one that cannot be read any more."""
    try:
        with open_scene(facts.path, run.scene_settings) as scene:
            window = _labelled_part(scene, facts)
            if window.area_px > _MAX_SCENE_PX:
                return None
            height, width = _fit(window.height, window.width, side)
            image, valid = scene.read(window, run.stretch, (height, width))
    except AlpsError:
        return None
    image[:, ~valid] = 1.0
    image = image[[0, min(1, len(image) - 1), min(2, len(image) - 1)]]
    return Picture(
        png(np.rint(np.moveaxis(image, 0, -1) * 255).astype(np.uint8), _COLORS), *_enlarged(height, width, side)
    )


def _labelled_part(scene: Scene, facts: SceneFacts) -> Window:
    """Return the window of the scene that its class raster covers: a run may label a part of it."""
    with read_class_raster(facts.classes) as raster:
        grid = raster.grid
    if not (grid.has_transform and scene.grid.has_transform):
        return scene.window
    corners = np.array([[x, y] for x in (0, grid.width) for y in (0, grid.height)], np.float64)
    col, row = np.round(scene.grid.to_pixel(grid.to_map(corners))).astype(int).T
    part = Window(int(row.min()), int(col.min()), int(np.ptp(row)), int(np.ptp(col)))
    return scene.window.intersection(part) or scene.window


def segment_pictures(segments: Sequence[Doubtful], run: RunFacts, progress: Progress) -> dict[tuple[str, int], Picture]:
    """Return a picture of each segment in its surroundings, by scene and number; each scene is opened once.

    Args:
        segments: what to show.
        run: knows the scenes.
        progress: may cancel.
    """
    of_scene: dict[str, list[Doubtful]] = defaultdict(list)
    for each in segments:
        of_scene[each.scene].append(each)
    shown: dict[tuple[str, int], Picture] = {}
    for name, wanted in of_scene.items():
        try:
            with open_scene(run.scenes[name].path, run.scene_settings) as scene:
                if not is_quick(scene):
                    continue
                image = SceneImage(scene, run.stretch)
                for each in wanted:
                    progress.check()
                    shown[name, each.segment_id] = _picture(each, scene, image)
        except AlpsError:
            # The scene is gone or damaged since it was labelled; the report does without its pictures.
            continue
    return shown


def _picture(each: Doubtful, scene: Scene, image: SceneImage) -> Picture:
    geometry = to_pixel(np.array([shapely.from_wkb(each.wkb)], dtype=object), scene.grid)[0]
    example = Example(0.0, each.scene, each.segment_id, 0, each.confidence, each.area_px, shapely.to_wkb(geometry))
    # Enlarged from few pixels, so that the outline is sharp.
    return Picture(png(thumbnail(example, image, "#888888", _THUMBNAIL_PX), _COLORS), _THUMBNAIL_PX, _THUMBNAIL_PX)


def is_quick(scene: Scene) -> bool:
    """Return whether small windows of a scene can be read without reading much of it."""
    return scene.in_tiles or scene.window.area_px <= _MAX_LINES_PX


def _fit(height: int, width: int, side: int) -> tuple[int, int]:
    scale = min(side / max(height, width), 1.0)
    return max(round(height * scale), 1), max(round(width * scale), 1)


def _enlarged(height: int, width: int, side: int) -> tuple[int, int]:
    """Return width and height at which a picture is shown: a scene of few pixels is as large as others."""
    scale = side / max(height, width)
    return max(round(width * scale), 1), max(round(height * scale), 1)


def _colors(classes: Sequence[tuple[int, str]]) -> tuple[np.ndarray, np.ndarray]:
    ids = np.array([class_id for class_id, _ in classes], np.int64)
    rgb = [[int(color[at : at + 2], 16) for at in (1, 3, 5)] for _, color in classes]
    return ids, np.array(rgb, np.uint8).reshape(len(classes), 3)
