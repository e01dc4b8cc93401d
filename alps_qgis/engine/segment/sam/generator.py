"""Generate all masks of a tile: those of segment-anything's automatic mask generator, with a fraction of its work.

Each point of a grid asks SAM for three masks; most are dropped as uncertain, unstable or duplicates. The cheapest
filters come first, so that later steps work on few masks: predicted IoU, then upscaling, then stability and box from
the low-resolution logits, then non-maximum suppression, and pixels last.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

import numpy as np
import torch
from segment_anything.modeling import Sam
from segment_anything.utils.amg import batched_mask_to_box, is_box_near_crop_edge
from segment_anything.utils.transforms import ResizeLongestSide
from torch import Tensor
from torchvision.ops.boxes import batched_nms, box_area

from ...runtime.executor import n_cores
from ...settings import SamSettings
from .crew import Crew
from .crops import Crop, CropLayout
from .decoder import Decoded, FastDecoder, TileKeys
from .encoder import FastEncoder
from .precision import half_type
from .regions import remove_small_regions
from .together import n_together

_logger = logging.getLogger(__name__)

CPU_BLOCK = 8
"""Prompts decoded together on a CPU: few enough for their state to stay in cache."""

START_BLOCK = 256
"""Prompts whose tokens go through the first layer together; they have no state per cell yet."""

LARGEST_COVER = 0.1
"""Pruning: points inside a mask are skipped, unless its share of the crop is larger: it may contain smaller objects."""


@dataclass(frozen=True)
class GeneratedMasks:
    """What SAM found on one tile.

    Attributes:
        masks: n masks (h, w) bool, in the order of the package's generator; may overlap.
        score: (n,) float32 predicted IoU.
        stability: (n,) float32 stability score.
        points: (n, 2) float64 x, y of the prompt in pixels of the tile.
        slots: (n,) int64 number of the mask among those of its prompt.
        embedding: (C, n_cells, n_cells) float32 embedding map of the whole tile.
    """

    masks: list[np.ndarray]
    score: np.ndarray
    stability: np.ndarray
    points: np.ndarray
    slots: np.ndarray
    embedding: np.ndarray


@dataclass(frozen=True)
class Candidate:
    """A mask that passed the filters, reduced to what is needed to draw it.

    Attributes:
        score, stability: 0-dimensional tensors.
        box: (4,) x0, y0, x1, y1 in the crop, both ends inside.
        logits: low-resolution logits of the box's window.
        prompt: index of the point in its grid; `slot`: number of the mask among those of the point.
        crop: index of the crop.
    """

    score: Tensor
    stability: Tensor
    box: Tensor
    logits: Tensor
    prompt: int
    slot: int
    crop: int


class TileGenerator:
    """Generates SAM's automatic masks of one tile after another.

    With the precision `exact`, masks equal those of the segment-anything package up to rounding.
    """

    def __init__(self, model: Sam, settings: SamSettings) -> None:
        self.model, self.settings = model, settings
        self.half = half_type(self.device) if settings.precision != "exact" else None
        self.encoder = FastEncoder(model.image_encoder)
        self.transform = ResizeLongestSide(model.image_encoder.img_size)
        self.layout = CropLayout(model, settings)
        with torch.inference_mode():
            self.decoder = FastDecoder(model, self.half or torch.float32)
        self.crew = Crew(self._n_threads())
        self.together = self.device.type != "cpu"
        """Whether the masks of a block are upscaled and measured together."""
        limit = CPU_BLOCK if self.device.type == "cpu" else settings.points_per_batch
        self.block = min(limit, settings.points_per_batch)
        """Prompts decoded together; halved when memory runs out."""
        self.n_images = n_together(self.device.type)
        """Tiles or crops encoded together; halved when memory runs out."""
        # MPS has no double precision; elsewhere points are as precise as in the package.
        self.point_type = np.float32 if self.device.type == "mps" else np.float64

    @property
    def device(self) -> torch.device:
        """The device that holds the model."""
        return torch.device(self.model.device)

    def _n_threads(self) -> int:
        """Return how many threads work on a CPU; a GPU needs one to feed it."""
        if self.device.type != "cpu":
            return 1
        # Of torch, which obeys OMP_NUM_THREADS but does not know how much time of the cores a container has.
        n = self.settings.threads or min(torch.get_num_threads(), n_cores())
        torch.set_num_threads(n)
        return n

    def run(self, rgb: np.ndarray) -> GeneratedMasks:
        """Return the masks and the embedding map of a tile (h, w, 3) uint8."""
        return self.run_all([rgb])[0]

    @torch.inference_mode()
    def run_all(self, tiles: Sequence[np.ndarray]) -> list[GeneratedMasks]:
        """Return masks and embedding maps of tiles (h, w, 3) uint8 of any sizes; the encoder takes them in batches."""
        layouts = [self.layout.crops(rgb.shape[0], rgb.shape[1]) for rgb in tiles]
        images = [crop.of(rgb) for rgb, crops in zip(tiles, layouts, strict=True) for crop in crops]
        maps = self._embedded(images)
        return [self._masks(crops, maps) for crops in layouts]

    def _embedded(self, images: list[np.ndarray]) -> Iterator[Tensor]:
        """Yield the embedding map of each image. A batch is computed when its first map is needed."""
        first = 0
        while first < len(images):
            batch = images[first : first + self.n_images]
            try:
                maps = self.embed(batch)
            except torch.OutOfMemoryError:
                if len(batch) == 1:
                    raise
                # For all later tiles too: they would run out of memory in the same way.
                self.n_images = len(batch) // 2
                _logger.warning("Out of memory on %s: encoding %d tiles at a time.", self.device, self.n_images)
                continue
            first += len(batch)
            yield from maps

    def _masks(self, crops: list[Crop], maps: Iterator[Tensor]) -> GeneratedMasks:
        """Return the masks of a tile; takes as many maps as the tile has crops."""
        settings = self.settings
        candidates: list[Candidate] = []
        embedding = np.empty(0, dtype=np.float32)
        for crop, features in zip(crops, maps):
            if crop.index == 0:
                embedding = features.cpu().numpy()
            found = self._find(crop, features)
            kept = _suppress([c.box for c in found], [c.score for c in found], settings.box_nms_thresh)
            candidates.extend(found[position] for position in kept)
        if len(crops) > 1:
            candidates = self._suppress_across(crops, candidates)
        masks = [self._draw(crops[c.crop], c) for c in candidates]
        if settings.min_mask_region_area > 0:
            masks, kept = _without_small_regions(masks, settings)
            candidates = [candidates[position] for position in kept]
        corners = [crops[c.crop].box[:2] for c in candidates]
        points = [crops[c.crop].points[c.prompt] + corner for c, corner in zip(candidates, corners, strict=True)]
        return GeneratedMasks(
            masks=masks,
            score=np.array([float(c.score) for c in candidates], dtype=np.float32),
            stability=np.array([float(c.stability) for c in candidates], dtype=np.float32),
            points=np.array(points, dtype=np.float64).reshape(-1, 2),
            slots=np.array([c.slot for c in candidates], dtype=np.int64),
            embedding=embedding,
        )

    def embed(self, images: Sequence[np.ndarray]) -> Tensor:
        """Return the embedding maps (n, C, n_cells, n_cells) of images (h, w, 3) uint8."""
        pixels = []
        for rgb in images:
            resized = torch.as_tensor(self.transform.apply_image(rgb), device=self.device)
            pixels.append(self.model.preprocess(resized.permute(2, 0, 1).contiguous()))
        with torch.autocast(self.device.type, self.half or torch.bfloat16, enabled=self.half is not None):
            return self.encoder(torch.stack(pixels)).float()

    def _find(self, crop: Crop, features: Tensor) -> list[Candidate]:
        """Return the masks of one crop that pass the filters, by prompt and slot."""
        tile = self.decoder.prepare(features)
        placed = self.transform.apply_coords(crop.points, crop.size)
        points = torch.as_tensor(placed.astype(self.point_type), device=self.device)
        prompts = np.arange(len(points))
        if self.settings.precision != "pruned":
            return self._ask(crop, prompts, points, tile)
        # Every second point of every second row first; then the points that are not yet covered by a mask.
        side = round(len(points) ** 0.5)
        coarse = (prompts // side % 2 == 0) & (prompts % side % 2 == 0)
        found = self._ask(crop, prompts[coarse], points, tile)
        left = ~coarse & ~self._covered(crop, found, side)
        found += self._ask(crop, prompts[left], points, tile)
        return sorted(found, key=lambda candidate: (candidate.prompt, candidate.slot))

    def _ask(self, crop: Crop, prompts: np.ndarray, points: Tensor, tile: TileKeys) -> list[Candidate]:
        """Return the masks of some prompts (indexes into the crop's points) that pass the filters."""
        found: list[Candidate] = []
        for start in range(0, len(prompts), START_BLOCK):
            asked = prompts[start : start + START_BLOCK]
            tokens, queries = self.decoder.start(points[asked.tolist()], tile)
            found.extend(self._decode_all(partial(self._decode, crop, tile), asked, tokens, queries))
        return found

    def _decode_all(
        self,
        decode: Callable[[np.ndarray, Tensor, Tensor], list[Candidate]],
        prompts: np.ndarray,
        tokens: Tensor,
        queries: Tensor,
    ) -> Iterator[Candidate]:
        """Yield what `decode` finds, block by block; the blocks become smaller when memory runs out."""
        first = 0
        while first < len(prompts):
            # On a GPU one block at a time, so that those that are done need not be repeated in smaller ones.
            stop = min(first + self.block, len(prompts)) if self.together else len(prompts)
            blocks = [slice(start, min(start + self.block, stop)) for start in range(first, stop, self.block)]
            try:
                found = self.crew.each(lambda block: decode(prompts[block], tokens[block], queries[block]), blocks)
            except torch.OutOfMemoryError:
                if self.block == 1:
                    raise
                self.block //= 2
                _logger.warning("Out of memory on %s: decoding %d prompts at a time.", self.device, self.block)
                continue
            for candidates in found:
                yield from candidates
            first = stop

    def _decode(
        self, crop: Crop, tile: TileKeys, prompts: np.ndarray, tokens: Tensor, queries: Tensor
    ) -> list[Candidate]:
        """Return the masks of one block of prompts that pass the filters."""
        decoded = self.decoder.decode(tokens, queries, tile)
        found = []
        sure = self._sure(decoded.scores)
        # On a CPU one after the other, which stays in cache; on a GPU all together, since small steps leave it idle.
        for group in [sure] if self.together and sure else [[one] for one in sure]:
            keys = [(position, slot) for position, slots in group for slot in slots]
            logits = self._upscaled(decoded, group, tile)
            for row, stability, box, window in self._stable(crop, logits):
                position, slot = keys[row]
                score, prompt = decoded.scores[position, slot], int(prompts[position])
                # A copy of the window, since a view would keep the logits of the whole block in memory.
                found.append(Candidate(score, stability, box, logits[row][window].clone(), prompt, slot, crop.index))
        return found

    def _upscaled(self, decoded: Decoded, group: list[tuple[int, list[int]]], tile: TileKeys) -> Tensor:
        """Return the logits (n, n_logits, n_logits) of the wanted slots of some prompts of a block, in their order."""
        if len(group) == 1:
            return self.decoder.logits(decoded, [group[0][0]], group[0][1], tile)[0]
        n_slots = self.decoder.n_slots
        logits = self.decoder.logits(decoded, [position for position, _ in group], list(range(n_slots)), tile)
        return logits.flatten(0, 1)[[n_slots * row + slot for row, (_, slots) in enumerate(group) for slot in slots]]

    def _covered(self, crop: Crop, candidates: list[Candidate], side: int) -> np.ndarray:
        """Return which points of a crop's grid (side², bool) lie in a mask that is small enough."""
        pixels = crop.points.astype(np.int64).reshape(side, side, 2)
        xs, ys = pixels[0, :, 0], pixels[:, 0, 1]
        covered = np.zeros((side, side), dtype=bool)
        for candidate in candidates:
            mask = crop.grid.draw(candidate.logits, candidate.box, self.model.mask_threshold).cpu().numpy()
            if np.count_nonzero(mask) > LARGEST_COVER * crop.size[0] * crop.size[1]:
                continue
            x0, y0, x1, y1 = candidate.box.tolist()
            cols, rows = np.flatnonzero((xs >= x0) & (xs <= x1)), np.flatnonzero((ys >= y0) & (ys <= y1))
            covered[np.ix_(rows, cols)] |= mask[np.ix_(ys[rows] - y0, xs[cols] - x0)]
        return covered.ravel()

    def _sure(self, scores: Tensor) -> list[tuple[int, list[int]]]:
        """Return the prompts of a block with the slots whose predicted IoU (B, n_slots) is above the threshold."""
        threshold = self.settings.pred_iou_thresh
        sure = scores > threshold if threshold > 0.0 else torch.ones_like(scores, dtype=torch.bool)
        rows = ((prompt, [slot for slot, good in enumerate(row) if good]) for prompt, row in enumerate(sure.tolist()))
        return [(prompt, slots) for prompt, slots in rows if slots]

    def _stable(self, crop: Crop, logits: Tensor) -> list[tuple[int, Tensor, Tensor, tuple[slice, slice]]]:
        """Return index, stability, box and window of masks that are stable and not cut by an inner edge of the crop."""
        offset, least = self.settings.stability_score_offset, self.settings.stability_score_thresh
        measured = crop.grid.measure(logits, self.model.mask_threshold, offset, least)
        windows = crop.grid.windows(measured.boxes)
        rows = list(zip(measured.kept.tolist(), measured.stability, measured.boxes, windows, strict=True))
        if crop.index == 0:
            return rows
        height, width = crop.tile_size
        cut = is_box_near_crop_edge(measured.boxes, list(crop.box), [0, 0, width, height])
        return [row for row, is_cut in zip(rows, cut.tolist(), strict=True) if not is_cut]

    def _suppress_across(self, crops: list[Crop], candidates: list[Candidate]) -> list[Candidate]:
        """Drop duplicates between crops; masks of smaller crops win, since SAM saw them at a higher resolution."""
        if not candidates:
            return candidates
        offsets = [c.box.new_tensor(crops[c.crop].box[:2] * 2) for c in candidates]
        boxes = [c.box + offset for c, offset in zip(candidates, offsets, strict=True)]
        areas = box_area(torch.tensor([crops[c.crop].box for c in candidates]))
        kept = _suppress(boxes, list((1 / areas).to(boxes[0].device)), self.settings.crop_nms_thresh)
        return [candidates[position] for position in kept]

    def _draw(self, crop: Crop, candidate: Candidate) -> np.ndarray:
        x0, y0, x1, y1 = candidate.box.tolist()
        left, top = crop.box[:2]
        mask = np.zeros(crop.tile_size, dtype=bool)
        drawn = crop.grid.draw(candidate.logits, candidate.box, self.model.mask_threshold)
        mask[top + y0 : top + y1 + 1, left + x0 : left + x1 + 1] = drawn.cpu().numpy()
        return mask


def _suppress(boxes: list[Tensor], scores: list[Tensor], threshold: float) -> list[int]:
    """Return the indexes of the boxes that non-maximum suppression keeps, best first."""
    if not boxes:
        return []
    stacked = torch.stack(boxes).float()
    one_category = torch.zeros(len(boxes), device=stacked.device)
    return batched_nms(stacked, torch.stack(scores), one_category, iou_threshold=threshold).tolist()


def _without_small_regions(masks: list[np.ndarray], settings: SamSettings) -> tuple[list[np.ndarray], list[int]]:
    """Fill small holes and drop small islands, then drop duplicates that result from this.

    Unchanged masks win over changed ones.
    """
    cleaned, unchanged = [], []
    for mask in masks:
        mask, filled = remove_small_regions(mask, settings.min_mask_region_area, holes=True)
        mask, trimmed = remove_small_regions(mask, settings.min_mask_region_area, holes=False)
        cleaned.append(mask)
        unchanged.append(torch.tensor(float(not (filled or trimmed))))
    boxes = [batched_mask_to_box(torch.as_tensor(np.ascontiguousarray(mask))) for mask in cleaned]
    kept = _suppress(boxes, unchanged, max(settings.box_nms_thresh, settings.crop_nms_thresh))
    return [cleaned[position] for position in kept], kept
