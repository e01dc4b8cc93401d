"""Estimate what bounds SAM on this machine: the work of each stage against the speed of a large matrix product."""

from __future__ import annotations

import time
from typing import Any

import torch
from segment_anything.modeling import Sam
from torch.utils.flop_counter import FlopCounterMode

from alps_qgis.engine.segment.sam.decoder import FastDecoder
from alps_qgis.engine.settings import SamSettings


def roofline(sam: Sam, settings: SamSettings) -> dict[str, Any]:
    """Return FLOP per stage, measured peaks and the least time that they allow."""
    device = torch.device(sam.device)
    peak = matrix_peak(device, torch.float32)
    encoder = encoder_flop(sam)
    shared, transformer, upscaling = decoder_flop(sam)
    n_prompts = settings.points_per_side**2
    return {
        "peak_flop_per_s": peak,
        "peak_flop_per_s_bfloat16": matrix_peak(device, torch.bfloat16),
        "peak_bytes_per_s": copy_peak(device),
        "encoder_flop": encoder,
        "decoder_flop_per_tile": shared,
        "transformer_flop_per_prompt": transformer,
        "upscaling_flop_per_prompt": upscaling,
        "least_seconds": {
            "encoder": encoder / peak,
            "transformer": (shared + n_prompts * transformer) / peak,
            "upscaling, every prompt": n_prompts * upscaling / peak,
        },
    }


def matrix_peak(device: torch.device, dtype: torch.dtype, side: int = 2048) -> float:
    """Return the FLOP/s of a large matrix product, best of a few."""
    a = torch.ones((side, side), device=device, dtype=dtype)
    return 2.0 * side**3 / _best(lambda: a @ a, device)


def copy_peak(device: torch.device, n_bytes: int = 1 << 28) -> float:
    """Return the bytes/s read and written by a copy that leaves every cache, best of a few."""
    a = torch.ones(n_bytes // 4, device=device)
    b = torch.empty_like(a)
    return 2.0 * n_bytes / _best(lambda: b.copy_(a), device)


def _best(run: Any, device: torch.device) -> float:
    seconds = []
    for _ in range(6):
        start = time.perf_counter()
        run()
        if device.type == "cuda":
            torch.cuda.synchronize()
        seconds.append(time.perf_counter() - start)
    return min(seconds)


def encoder_flop(sam: Sam) -> float:
    """Return the FLOP of the encoder's matrix products for one tile, padding of windows left out."""
    encoder = sam.image_encoder
    n_cells = encoder.img_size // encoder.patch_embed.proj.stride[0]
    width = encoder.pos_embed.shape[-1]
    total = 2.0 * n_cells**2 * width * 3 * encoder.patch_embed.proj.stride[0] ** 2
    for block in encoder.blocks:
        hidden = block.mlp.lin1.weight.shape[0]
        seen = block.window_size**2 or n_cells**2
        total += 2.0 * n_cells**2 * width * (4 * width + 2 * hidden) + 4.0 * n_cells**2 * seen * width
    dim = encoder.neck[0].weight.shape[0]
    return total + 2.0 * n_cells**2 * dim * (width + 9 * dim)


def decoder_flop(sam: Sam, n_prompts: int = 4) -> tuple[float, float, float]:
    """Return the FLOP of our decoder: per tile, per prompt, and per prompt that is upscaled."""
    encoder = sam.image_encoder
    n_cells = encoder.img_size // encoder.patch_embed.proj.stride[0]
    with torch.inference_mode():
        decoder = FastDecoder(sam)
        embedding = torch.zeros((sam.mask_decoder.transformer_dim, n_cells, n_cells), device=sam.device)
        points = torch.rand((n_prompts, 2), device=sam.device) * encoder.img_size
        tile, shared = _counted(lambda: decoder.prepare(embedding))
        (tokens, queries), start = _counted(lambda: decoder.start(points, tile))
        decoded, transformer = _counted(lambda: decoder.decode(tokens, queries, tile))
        _, upscaling = _counted(lambda: decoder.logits(decoded, [0], [0, 1, 2], tile))
    return shared, (start + transformer) / n_prompts, upscaling


def _counted(run: Any) -> tuple[Any, float]:
    with FlopCounterMode(display=False) as counter:
        result = run()
    return result, float(counter.get_total_flops())
