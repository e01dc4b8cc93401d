"""Masks of boxes by SAM: one pass of the encoder for a tile, then all its boxes as prompts in batches.

Kirillov et al., Segment Anything (2023); boxes as prompts and one mask each as in Wang et al., SAMRS (2023). Masks are
those of the segment-anything package's predictor up to rounding, by the decoder of `segment/sam/decoder.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..segment.sam.checkpoint import Checkpoint, load_model
from ..segment.sam.on_device import OnDevice
from ..segment.sam.segmenter import to_rgb
from ..settings import SamSettings
from .frame import are_oriented
from .protocol import BoxMask, BoxMasks

if TYPE_CHECKING:
    from torch import Tensor

    from ..segment.sam.decoder import FastDecoder, TileKeys
    from ..segment.sam.filters import MaskGrid
    from ..segment.sam.generator import TileGenerator

AXIS_POINTS = (-0.5, 0.0, 0.5)
"""Positions of points on the longer axis of an oriented box; its ends are at −1 and 1."""


@dataclass(frozen=True)
class _Model:
    generator: TileGenerator
    decoder: FastDecoder


class SamBoxSegmenter:
    """SAM prompted with boxes. Loaded at the first tile; pickling carries the checkpoint's path, not the weights."""

    surround = 0.0
    whole_tiles = True
    parallel = False

    def __init__(self, name: str, checkpoint: Checkpoint, device: str, precision: str, prompt: str) -> None:
        """Keep what is needed to load the model.

        Args:
            name: the user's name for it, for example `sam_vit_b`.
            checkpoint: as `inspect_checkpoint` returns it.
            device: as `resolve_device` returns it.
            precision: as in `SamSettings`.
            prompt: as in `BoxSettings`.
        """
        self.name, self.kind = name, checkpoint.pfl_kind
        self.checkpoint, self.prompt = checkpoint, prompt
        self.settings = replace(SamSettings(), precision=precision)
        self._model = OnDevice(name, device, self._load)

    def segment(self, image: np.ndarray, valid: np.ndarray, corners: np.ndarray, check: Callable[[], None]) -> BoxMasks:
        """Return one mask for each box; see `BoxSegmenter.segment`.

        Raises:
            BandError: The image has other than one or three bands.
            CheckpointError: The model does not load.
            SegmenterError: The device has too little memory.
        """
        rgb = to_rgb(image)
        masks, note = self._model.use(lambda model: self._segment(model, rgb, corners, check), "take a smaller tile")
        return BoxMasks(masks, note)

    def _load(self, device: str) -> _Model:
        import torch

        from ..segment.sam.decoder import FastDecoder
        from ..segment.sam.generator import TileGenerator

        generator = TileGenerator(load_model(self.checkpoint, device), self.settings)
        with torch.inference_mode():
            decoder = FastDecoder(generator.model, generator.half or torch.float32, single=True)
        return _Model(generator, decoder)

    def _segment(self, model: _Model, rgb: np.ndarray, corners: np.ndarray, check: Callable[[], None]) -> list[BoxMask]:
        generator = model.generator
        masks = [BoxMask(0, 0, np.zeros((0, 0), dtype=bool), 0.0)] * len(corners)
        crops = generator.layout.crops(rgb.shape[0], rgb.shape[1])
        if not crops:
            # The strip is so thin that SAM's resizing leaves nothing of it.
            return masks
        tile = model.decoder.prepare(generator.embed([rgb])[0])
        # Boxes with and without points have different numbers of tokens, so they cannot share a batch.
        pointed = are_oriented(corners) & (self.prompt == "points")
        for with_points in (False, True):
            members = np.flatnonzero(pointed == with_points)
            for start in range(0, len(members), generator.block):
                check()
                block = members[start : start + generator.block]
                sparse = _encoded(generator, corners[block], rgb.shape[:2], with_points)
                for index, found in zip(block, self._decoded(model, sparse, tile, crops[0].grid), strict=True):
                    masks[index] = found
        return masks

    def _decoded(self, model: _Model, sparse: Tensor, tile: TileKeys, grid: MaskGrid) -> Iterator[BoxMask]:
        threshold = model.generator.model.mask_threshold
        tokens, queries = model.decoder.begin(sparse, tile)
        decoded = model.decoder.decode(tokens, queries, tile)
        logits = model.decoder.logits(decoded, list(range(len(sparse))), [0], tile)[:, 0]
        boxes = grid.measure(logits, threshold, self.settings.stability_score_offset, 0.0).boxes
        for row, (box, window) in enumerate(zip(boxes, grid.windows(boxes), strict=True)):
            mask = grid.draw(logits[row][window], box, threshold).cpu().numpy()
            left, top = (int(value) for value in box[:2])
            yield BoxMask(top, left, mask, float(decoded.scores[row, 0].clamp(0, 1)))


def _encoded(generator: TileGenerator, corners: np.ndarray, size: tuple[int, ...], with_points: bool) -> Tensor:
    """Return the prompt encoder's tokens (n, T, C) of boxes."""
    import torch

    bboxes = np.stack([corners.min(axis=1), corners.max(axis=1)], axis=1)
    boxes = _placed(generator, np.clip(bboxes, 0, (size[1], size[0])), size)
    points = None
    if with_points:
        placed = _placed(generator, _on_axis(corners), size)
        points = placed, torch.ones(placed.shape[:2], dtype=torch.int, device=generator.device)
    sparse, _ = generator.model.prompt_encoder(points=points, boxes=boxes.flatten(1), masks=None)
    return sparse


def _placed(generator: TileGenerator, points: np.ndarray, size: tuple[int, ...]) -> Tensor:
    """Return points (n, m, 2) as SAM counts them: pixel centres at whole numbers, in the square it sees."""
    import torch

    placed = generator.transform.apply_coords(points - 0.5, (size[0], size[1]))
    return torch.as_tensor(placed.astype(generator.point_type), device=generator.device)


def _on_axis(corners: np.ndarray) -> np.ndarray:
    """Return points (n, m, 2) on the longer axes of boxes (n, 4, 2)."""
    centre = corners.mean(axis=1)
    first = (corners[:, 1] - corners[:, 0] + corners[:, 2] - corners[:, 3]) / 4
    second = (corners[:, 3] - corners[:, 0] + corners[:, 2] - corners[:, 1]) / 4
    longer = np.where((np.hypot(*first.T) >= np.hypot(*second.T))[:, None], first, second)
    return np.asarray(centre[:, None] + np.array(AXIS_POINTS)[None, :, None] * longer[:, None])
