"""Cut a tile into masks with the Segment Anything Model, and pool a PFL for each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ...errors import BandError, SegmenterError, SettingsError
from ...settings import SamSettings
from ..pfl import EmbeddingGrid, pool_pfl
from ..protocol import TileSegments
from .checkpoint import Checkpoint, import_torch, load_model
from .on_device import OnDevice
from .together import n_together

if TYPE_CHECKING:
    from .generator import GeneratedMasks, TileGenerator

N_BANDS = 3


class SamSegmenter:
    """SAM's automatic mask generation as a segmenter.

    The model is loaded at the first tile, in the process that computes it; pickling carries the checkpoint's path, not
    the weights.
    """

    default_halo = 128
    partition = False
    parallel = False

    def __init__(self, name: str, checkpoint: Checkpoint, device: str, settings: SamSettings) -> None:
        """Keep what is needed to load the model.

        Args:
            name: the user's name for it, for example `sam_vit_b`.
            checkpoint: as `inspect_checkpoint` returns it.
            device: a device of torch, as `resolve_device` returns it.
            settings: of the mask generation.

        Raises:
            SettingsError: A setting of the mask generation is out of its range.
        """
        self.name = name
        self.checkpoint = checkpoint
        self.pfl_kind = checkpoint.pfl_kind
        self.device = device
        self.settings = settings
        self._generator = OnDevice(name, device, self._load)

    @property
    def together(self) -> int:
        """Number of tiles that the encoder takes at a time: several on a GPU."""
        return n_together(self.device)

    def segment(self, image: np.ndarray, valid: np.ndarray, max_area_px: float) -> TileSegments:
        """Return the masks of one tile; see `Segmenter.segment`.

        Masks are cut to the valid mask before the gate measures them; masks without valid pixels are dropped.

        Raises:
            BandError: The image has neither one band nor three.
            CheckpointError: The model does not load.
            SegmenterError: The device has too little memory.
        """
        return self.segment_all([image], [valid], max_area_px)[0]

    def segment_all(
        self, images: Sequence[np.ndarray], valids: Sequence[np.ndarray], max_area_px: float
    ) -> list[TileSegments]:
        """Return the masks of several tiles, each as `segment` would; on a GPU the encoder takes them together.

        Raises:
            BandError: An image has neither one band nor three.
            CheckpointError: The model does not load.
            SegmenterError: The device has too little memory.
        """
        model = self.checkpoint.architecture
        tiles = [to_rgb(image) for image in images]
        grids = [EmbeddingGrid(valid.shape[0], valid.shape[1], model.side_px, model.n_cells) for valid in valids]
        # A strip that SAM's resizing would shrink to nothing has no masks.
        some = [valid.any() and min(grid.resized) > 0 for valid, grid in zip(valids, grids, strict=True)]
        found, note = self._generate([rgb for rgb, any_masks in zip(tiles, some, strict=True) if any_masks])
        generated = iter(found)
        segments = []
        for valid, grid, any_masks in zip(valids, grids, some, strict=True):
            if any_masks:
                segments.append(replace(_pooled(next(generated), valid, grid, max_area_px), note=note))
            else:
                segments.append(_segments([], np.zeros((0, model.dim)), [], [], valid.shape))
        return segments

    def _generate(self, tiles: list[np.ndarray]) -> tuple[list[GeneratedMasks], str]:
        """Return the masks of tiles, and a note if they were not computed as the settings say."""
        if not tiles:
            return [], ""
        height, width = tiles[0].shape[:2]
        advice = f"take a smaller tile than {height} by {width} pixels"
        return self._generator.use(lambda generator: generator.run_all(tiles), advice)

    def _load(self, device: str) -> TileGenerator:
        from .generator import TileGenerator

        return TileGenerator(load_model(self.checkpoint, device), self.settings)


def to_rgb(image: np.ndarray) -> np.ndarray:
    """Return display values (3, h, w) in 0…1 as the 8-bit RGB image (h, w, 3) that SAM expects; one band is grey.

    Raises:
        BandError: The image has another number of bands.
    """
    if image.shape[0] not in (1, N_BANDS):
        raise BandError(too_many_bands(image.shape[0]))
    pixels = np.rint(np.clip(image, 0.0, 1.0) * 255.0).astype(np.uint8)
    if pixels.shape[0] == 1:
        pixels = np.repeat(pixels, N_BANDS, axis=0)
    return np.ascontiguousarray(pixels.transpose(1, 2, 0))


def too_many_bands(n_bands: int) -> str:
    """Return the message for bands that SAM cannot use."""
    return (
        f"SAM needs an RGB image, but {n_bands} bands were chosen; choose three with --bands, for example "
        "--bands 1,2,3, or use the segmenter superpixels, which takes any number."
    )


def spread_over_layers(masks: Sequence[np.ndarray], shape: tuple[int, ...]) -> np.ndarray:
    """Return (n_layers, h, w) int32 in which overlapping masks lie in different layers.

    Larger masks come first, and equal ones in their order; each goes into the first layer where its pixels are free.
    There is at least one layer. Values are indexes of masks, or -1 without a mask.
    """
    layers = [np.full(shape, -1, dtype=np.int32)]
    by_area = sorted(range(len(masks)), key=lambda index: (-np.count_nonzero(masks[index]), index))
    for index in by_area:
        box = _bounding_box(masks[index])
        mask = masks[index][box]
        free = next((layer for layer in layers if not ((layer[box] >= 0) & mask).any()), None)
        if free is None:
            free = np.full(shape, -1, dtype=np.int32)
            layers.append(free)
        free[box][mask] = index
    return np.stack(layers)


def _bounding_box(mask: np.ndarray) -> tuple[slice, slice]:
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)


def resolve_device(device: str) -> str:
    """Return the device of torch that a setting means; `auto` takes CUDA, else MPS, else the CPU.

    Raises:
        SegmenterError: torch cannot be imported, or this machine does not have the device.
        SettingsError: The setting does not name a device.
    """
    import_torch()
    import torch

    n_cuda = torch.cuda.device_count() if torch.cuda.is_available() else 0
    has_mps = torch.backends.mps.is_available()
    if device == "auto":
        return "cuda" if n_cuda else "mps" if has_mps else "cpu"
    match = re.fullmatch(r"cpu|mps|cuda(?::(\d+))?", device)
    if match is None:
        raise SettingsError(f"{device!r} is not the name of a device; choose auto, cpu, cuda, cuda:N or mps.")
    if device.startswith("cuda") and int(match.group(1) or 0) >= n_cuda:
        raise SegmenterError(
            f"The device {device!r} is not available: torch finds {n_cuda} CUDA device(s); use --device auto or cpu."
        )
    if device == "mps" and not has_mps:
        raise SegmenterError("The device 'mps' is not available on this machine; use --device auto or cpu.")
    return device


def _pooled(generated: GeneratedMasks, valid: np.ndarray, grid: EmbeddingGrid, max_area_px: float) -> TileSegments:
    """Cut masks to the valid pixels, drop those that are then empty or too large, and pool the PFLs of the others."""
    masks = [mask & valid for mask in generated.masks]
    area_px = np.array([np.count_nonzero(mask) for mask in masks], dtype=np.int64)
    keep = np.flatnonzero((area_px > 0) & (area_px <= max_area_px))
    n_dropped = int(np.count_nonzero(area_px > max_area_px))
    kept = [masks[index] for index in keep]
    pfl = pool_pfl(kept, generated.embedding, grid)
    segments = _segments(kept, pfl, generated.score[keep], generated.stability[keep], valid.shape)
    return replace(segments, n_dropped=n_dropped)


def _segments(
    masks: Sequence[np.ndarray], pfl: Any, score: Any, stability: Any, shape: tuple[int, ...]
) -> TileSegments:
    return TileSegments(
        layers=spread_over_layers(masks, shape),
        pfl=np.asarray(pfl, dtype=np.float32),
        score=np.asarray(score, dtype=np.float32),
        stability=np.asarray(stability, dtype=np.float32),
    )
