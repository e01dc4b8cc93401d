"""Estimate what bounds SAM on this machine: the work of each stage against speeds measured here.

Work is counted, not guessed: a dispatch mode sees every operation of a stage and adds up matrix products, bytes that
it reads and writes, and values of GELU and softmax, which cost a CPU more than a product. Against that stand the
speeds of a large matrix product, of copies that fit a cache and that leave it, and of GELU alone.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import torch
from segment_anything.modeling import Sam
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils._pytree import tree_leaves

from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings
from benchmarks.sam_summary import OURS, mean_seconds

CACHE_BYTES = 16 << 20
MEMORY_BYTES = 1 << 28
N_PROMPTS = 8


@dataclass
class Work:
    """What a stage does: floating point operations of its products, bytes moved, values of GELU and softmax."""

    flop: float = 0.0
    n_bytes: float = 0.0
    values: float = 0.0

    def times(self, n: float) -> Work:
        """Return the work of doing it n times."""
        return Work(self.flop * n, self.n_bytes * n, self.values * n)


def roofline(sam: Sam, settings: SamSettings) -> dict[str, Any]:
    """Return measured peaks, and the work of each stage by arm: per tile, per prompt or per call."""
    device = torch.device(sam.device)
    figures: dict[str, Any] = {
        "peak_flop_per_s": {"C": matrix_peak(device, torch.float32), "D": matrix_peak(device, torch.bfloat16)},
        "peak_bytes_per_s": copy_peak(device, MEMORY_BYTES),
        "peak_bytes_per_s_in_cache": copy_peak(device, CACHE_BYTES),
        "peak_values_per_s": {"C": gelu_peak(device, torch.float32), "D": gelu_peak(device, torch.bfloat16)},
        "work": {},
    }
    for arm in ("C", "D"):
        work = stage_work(TileGenerator(sam, replace(settings, precision=OURS[arm])))
        figures["work"][arm] = {stage: vars(done) for stage, done in work.items()}
    return figures


def bounds(rows: Sequence[dict[str, Any]], arm: str, figures: dict[str, Any]) -> dict[str, dict[str, float]]:
    """Return for each stage its seconds, the least that products, bytes and values allow, and bytes per second.

    Args:
        rows: the tiles as `summarise` takes them.
        arm: C or D.
        figures: as `roofline` returns them.
    """
    table = {}
    runs = [run for row in rows for run in row["arms"][arm]]
    total = float(np.median([mean_seconds(row["arms"][arm]) for row in rows]))
    for stage, done in figures["work"][arm].items():
        seconds = float(np.median([run["stages"].get(stage, 0.0) for run in runs]))
        n_times = float(np.median([_times(stage, run) for run in runs]))
        work = Work(**done).times(n_times)
        table[stage] = {
            "seconds": seconds,
            "share": seconds / total,
            "flop": work.flop,
            "bytes": work.n_bytes,
            "least_seconds_products": work.flop / figures["peak_flop_per_s"][arm],
            "least_seconds_bytes": work.n_bytes / figures["peak_bytes_per_s_in_cache"],
            "least_seconds_values": work.values / figures["peak_values_per_s"][arm],
            "bytes_per_s": work.n_bytes / seconds if seconds else 0.0,
        }
    return table


def _times(stage: str, run: dict[str, Any]) -> float:
    """Return how often the counted work of a stage was done in a run."""
    if stage in ("decoder: tokens", "decoder: transformer"):
        return float(run["n_prompts"])
    if stage in ("decoder: upscaling", "stability and boxes"):
        return float(run["n_upscaled"])
    return 1.0


def stage_work(generator: TileGenerator) -> dict[str, Work]:
    """Count the work of the stages: of the encoder per tile, of the decoder and the filters per prompt."""
    encoder = generator.model.image_encoder
    side = encoder.img_size
    rgb = np.zeros((side, side, 3), dtype=np.uint8)
    decoder = generator.decoder
    work: dict[str, Work] = {}
    with torch.inference_mode():
        maps = _counted(work, "encoder", 1, lambda: generator.embed([rgb]))
        work["encoder"].flop = encoder_flop(generator.model)
        points = torch.rand((N_PROMPTS, 2), device=maps.device) * side
        tile = _counted(work, "decoder: shared by the tile", 1, lambda: decoder.prepare(maps[0]))
        tokens, queries = _counted(work, "decoder: tokens", N_PROMPTS, lambda: decoder.start(points, tile))
        decoded = _counted(work, "decoder: transformer", N_PROMPTS, lambda: decoder.decode(tokens, queries, tile))
        logits = _counted(work, "decoder: upscaling", 1, lambda: decoder.logits(decoded, [0], [0], tile))
        grid = generator.layout.crops(side, side)[0].grid
        settings = generator.settings
        _counted(
            work,
            "stability and boxes",
            1,
            lambda: grid.measure(logits[0], generator.model.mask_threshold, settings.stability_score_offset, 0.0),
        )
    return work


class _Traffic(TorchDispatchMode):
    """Adds up the work of the operations: torch's own counter does not know those that write into given memory."""

    def __init__(self) -> None:
        super().__init__()
        self.flop = self.n_bytes = self.values = 0.0

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = function(*args, **(kwargs or {}))
        returns = function._schema.returns
        is_view = any(value.alias_info is not None and not value.alias_info.is_write for value in returns)
        name = function._schema.name
        if not is_view and not name.startswith("aten::empty"):
            read = [value for value in tree_leaves((args, kwargs)) if isinstance(value, torch.Tensor)]
            written = [value for value in tree_leaves(result) if isinstance(value, torch.Tensor)]
            self.n_bytes += sum(_bytes(value) for value in (*read, *written))
            self.flop += _flop(name.removeprefix("aten::").removesuffix("_"), args, result)
            if "gelu" in name or "softmax" in name:
                self.values += sum(value.numel() for value in written[:1])
        return result


def _bytes(value: torch.Tensor) -> int:
    # Of an expanded tensor only what is there is read.
    return min(value.numel() * value.element_size(), value.untyped_storage().nbytes())


def _flop(name: str, args: Sequence[Any], result: Any) -> float:
    if name in ("mm", "bmm", "matmul", "linear"):
        return 2.0 * result.numel() * args[0].shape[-1]
    if name in ("addmm", "baddbmm"):
        return 2.0 * result.numel() * args[1].shape[-1]
    if "scaled_dot_product" in name:
        return 4.0 * args[0].numel() * args[1].shape[-2]
    return 0.0


def _counted(work: dict[str, Work], stage: str, n: int, run: Callable[[], Any]) -> Any:
    with _Traffic() as traffic:
        result = run()
    work[stage] = Work(traffic.flop, traffic.n_bytes, traffic.values).times(1.0 / n)
    return result


def matrix_peak(device: torch.device, dtype: torch.dtype, side: int = 2048) -> float:
    """Return the FLOP/s of a large matrix product, best of a few."""
    a = torch.ones((side, side), device=device, dtype=dtype)
    return 2.0 * side**3 / _best(lambda: a @ a, device)


def copy_peak(device: torch.device, n_bytes: int) -> float:
    """Return the bytes/s read and written by a copy of this size, best of a few."""
    a = torch.ones(n_bytes // 4, device=device)
    b = torch.empty_like(a)
    return 2.0 * n_bytes / _best(lambda: b.copy_(a), device)


def gelu_peak(device: torch.device, dtype: torch.dtype, n_values: int = 1 << 20) -> float:
    """Return the values/s of the exact GELU on what fits a cache, best of a few."""
    a = torch.ones(n_values, device=device, dtype=dtype)
    b = torch.empty_like(a)
    return n_values / _best(lambda: torch.ops.aten.gelu.out(a, out=b), device)


def _best(run: Callable[[], Any], device: torch.device) -> float:
    seconds = []
    for _ in range(10):
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
