"""Show single masks: a crop of the scene with the mask's outline."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import shapely
from PIL import Image, ImageDraw

from ..errors import AlpsError
from ..progress import Progress
from ..scene.grid import Window
from ..scene.labelled import open_labelled
from ..scene.scene import Scene
from ..scene.stretch import Stretch
from ..scene.stretch_fit import fit_stretch
from .statistics import Example

_MARGIN = 0.35
"""Share of the mask's size that is shown around it."""

_MIN_SIDE_PX = 24
_PAPER = (236, 236, 232)


class SceneImage:
    """Crops of a scene as pictures; a plain background if the scene was not given."""

    def __init__(
        self, scene: Scene | None, stretch: Stretch | None = None, rgb: tuple[int, int, int] | None = None
    ) -> None:
        """Take over an open scene.

        Args:
            scene: None for plain backgrounds.
            stretch: to show it with; None fits one to the scene.
            rgb: positions of the bands to show among those that are read; None for the first three.
        """
        self._scene, self._rgb = scene, rgb
        self._stretch = stretch or (fit_stretch([scene], scene.settings) if scene else None)

    @property
    def is_there(self) -> bool:
        """Whether the scene was given."""
        return self._scene is not None

    def crop(self, row: int, col: int, side: int, size: int) -> Image.Image:
        """Return the square from this corner, which may reach outside, in `size` × `size` pixels."""
        whole = Image.new("RGB", (size, size), _PAPER)
        scene, stretch = self._scene, self._stretch
        window = scene.window.intersection(Window(row, col, side, side)) if scene else None
        if scene is None or stretch is None or window is None:
            return whole
        scale = size / side
        target = max(round(window.height * scale), 1), max(round(window.width * scale), 1)
        # Read at most at the scene's resolution, and enlarge afterwards.
        smaller = min(target[0], window.height), min(target[1], window.width)
        image, valid = scene.read(window, stretch, smaller)
        image[:, ~valid] = 1.0
        # One or two bands are repeated to make a picture of three.
        image = image[list(self._rgb or (0, min(1, len(image) - 1), min(2, len(image) - 1)))]
        crop = Image.fromarray(np.rint(np.moveaxis(image, 0, -1) * 255).astype(np.uint8))
        crop = crop.resize(target[::-1], Image.Resampling.BILINEAR)
        whole.paste(crop, (round((window.col - col) * scale), round((window.row - row) * scale)))
        return whole


def thumbnail(example: Example, image: SceneImage, color: str, size: int) -> np.ndarray:
    """Return (size, size, 3) uint8: the mask in its surroundings."""
    geometry = shapely.from_wkb(example.wkb)
    left, top, right, bottom = shapely.bounds(geometry)
    extent = max(right - left, bottom - top)
    side = int(max(np.ceil(extent * (1 + 2 * _MARGIN)), _MIN_SIDE_PX))
    col, row = round((left + right - side) / 2), round((top + bottom - side) / 2)
    picture = image.crop(row, col, side, size)
    draw = ImageDraw.Draw(picture)
    scale = size / side
    for polygon in shapely.get_parts(geometry):
        rings = [polygon.exterior, *polygon.interiors]
        lines = [[tuple(point) for point in (np.array(ring.coords)[:, :2] - (col, row)) * scale] for ring in rings]
        if not image.is_there:
            draw.polygon(lines[0], fill=color)
        for line in lines:
            # A light line on a dark one is visible on any background.
            draw.line(line, fill=(0, 0, 0), width=4)
            draw.line(line, fill=(255, 235, 59), width=2)
    return np.asarray(picture)


def thumbnails(
    examples: Iterable[Example],
    images: dict[str, Path],
    classes: dict[str, Path],
    colors: dict[int, str],
    size: int,
    progress: Progress,
) -> dict[tuple[str, int], np.ndarray]:
    """Return a picture for each example by scene and number; each scene is opened once.

    Args:
        examples: masks to show.
        images: scene by stem; a scene that is missing or cannot be read gives a plain background.
        classes: class raster by stem, on whose grid the masks lie.
        colors: by class_id.
        size: side of a picture in pixels.
        progress: receives a warning for each scene that cannot be read.
    """
    by_scene: dict[str, dict[int, Example]] = defaultdict(dict)
    for example in examples:
        by_scene[example.stem][example.mask_id] = example
    shown: dict[tuple[str, int], np.ndarray] = {}
    for number, (stem, wanted) in enumerate(sorted(by_scene.items())):
        progress.check()
        progress.show(number / len(by_scene), "Drawing samples")
        path = images.get(stem)
        try:
            if path is None:
                raise FileNotFoundError
            with open_labelled(path, classes.get(stem)) as scene:
                image = SceneImage(scene)
                pictures = {i: thumbnail(each, image, _color(each, colors), size) for i, each in wanted.items()}
        except (AlpsError, FileNotFoundError) as error:
            if path is not None:
                progress.warn(f"{path.name} cannot be shown: {error}")
            pictures = {i: thumbnail(each, SceneImage(None), _color(each, colors), size) for i, each in wanted.items()}
        shown |= {(stem, mask_id): picture for mask_id, picture in pictures.items()}
    return shown


def _color(example: Example, colors: dict[int, str]) -> str:
    return colors.get(example.class_id, "#888888")
