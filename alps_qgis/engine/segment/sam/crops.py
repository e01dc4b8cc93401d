"""Decide where SAM looks on a tile: at the whole tile, then at overlapping crops, each with its grid of points."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from segment_anything.modeling import Sam
from segment_anything.utils.amg import build_all_layer_point_grids, generate_crop_boxes
from segment_anything.utils.transforms import ResizeLongestSide

from ...settings import SamSettings
from .filters import MaskGrid, mask_grid
from .point_grids import read_point_grids


@dataclass(frozen=True)
class Crop:
    """A rectangle of the tile that SAM looks at; the first crop is the whole tile.

    Attributes:
        index: its position among the crops of the tile.
        box: x0, y0, x1, y1 in pixels of the tile, half-open.
        tile_size: height and width of the tile.
        points: (n, 2) float64 x, y of its prompts, in pixels of the crop.
        grid: where logits lie on its pixels.
    """

    index: int
    box: tuple[int, int, int, int]
    tile_size: tuple[int, int]
    points: np.ndarray
    grid: MaskGrid

    @property
    def size(self) -> tuple[int, int]:
        """Height and width in pixels."""
        return self.box[3] - self.box[1], self.box[2] - self.box[0]

    def of(self, rgb: np.ndarray) -> np.ndarray:
        """Return the pixels of the crop, a view of the tile (h, w, 3)."""
        x0, y0, x1, y1 = self.box
        return rgb[y0:y1, x0:x1]


class CropLayout:
    """The crops of tiles of any size, according to the settings of the mask generation."""

    def __init__(self, model: Sam, settings: SamSettings) -> None:
        encoder = model.image_encoder
        self.settings, self.device = settings, torch.device(model.device)
        self.side_px: int = encoder.img_size
        self.n_logits: int = 4 * encoder.img_size // encoder.patch_embed.proj.stride[0]
        self.point_grids = (
            read_point_grids(settings.point_grids, settings.crop_n_layers)
            if settings.point_grids
            else build_all_layer_point_grids(
                settings.points_per_side, settings.crop_n_layers, settings.crop_n_points_downscale_factor
            )
        )
        self._grids: dict[tuple[int, int], MaskGrid] = {}

    def crops(self, height: int, width: int) -> list[Crop]:
        """Return the crops of a tile of this size."""
        settings = self.settings
        boxes, layers = generate_crop_boxes((height, width), settings.crop_n_layers, settings.crop_overlap_ratio)
        crops: list[Crop] = []
        for (x0, y0, x1, y1), layer in zip(boxes, layers, strict=True):
            # In a strip a few pixels wide, a crop may be empty, or too thin to be resized to at least one pixel.
            if x1 > x0 and y1 > y0 and min(self._resized(y1 - y0, x1 - x0)) > 0:
                points = self.point_grids[layer] * np.array([[x1 - x0, y1 - y0]])
                grid = self._grid(y1 - y0, x1 - x0)
                crops.append(Crop(len(crops), (x0, y0, x1, y1), (height, width), points, grid))
        return crops

    def _resized(self, height: int, width: int) -> tuple[int, int]:
        return ResizeLongestSide.get_preprocess_shape(height, width, self.side_px)

    def _grid(self, height: int, width: int) -> MaskGrid:
        if (height, width) not in self._grids:
            resized = self._resized(height, width)
            self._grids[height, width] = mask_grid((height, width), resized, self.side_px, self.n_logits, self.device)
        return self._grids[height, width]
