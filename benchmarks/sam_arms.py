"""The ways to make SAM's automatic masks that `sam.py` measures, and what each leaves behind for comparison.

Vanilla is the segment-anything package's own generator, called as its users call it; it is only listened to.
"""

from __future__ import annotations

import contextlib
import ctypes
import threading
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from segment_anything import SamAutomaticMaskGenerator
from segment_anything.modeling import Sam

from alps_qgis.engine.segment.sam.filters import MaskGrid
from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings
from benchmarks.sam_summary import OURS

Key = tuple[int, int]
"""Index of the prompt in the grid, and which of its three masks."""

WAYS = {
    "A": "the package, float32",
    "A'": "the package under autocast to half precision",
    "C": "ours, exact",
    "D": "ours, fast",
    "E": "ours, pruned",
}


@dataclass
class Outcome:
    """What one arm did with one tile.

    Attributes:
        masks: masks after all filters, by key.
        candidates: keys that reached the suppression of duplicates.
        peak_bytes: most memory of the process (resident) or, on a GPU, of the device, while it ran.
        base_bytes: resident before it ran.
        cpu_seconds: of the process; a core that others keep busy makes it differ from threads times seconds.
        stages: seconds by stage.
        n_prompts, n_upscaled: prompts that were decoded, and of those upscaled.
    """

    seconds: float
    masks: dict[Key, np.ndarray]
    candidates: set[Key]
    embedding: np.ndarray
    peak_bytes: int
    base_bytes: int
    cpu_seconds: float
    stages: dict[str, float] = field(default_factory=dict)
    n_prompts: int = 0
    n_upscaled: int = 0


def run_arm(arm: str, sam: Sam, settings: SamSettings, rgb: np.ndarray) -> Outcome:
    """Make the masks of a tile (h, w, 3) uint8 in one way."""
    if arm in OURS:
        return _run_ours(TileGenerator(sam, replace(settings, precision=OURS[arm])), rgb)
    return _run_vanilla(sam, settings, rgb, half=arm == "A'")


def _run_ours(generator: TileGenerator, rgb: np.ndarray) -> Outcome:
    found: set[Key] = set()
    find = generator._find

    def listen(*arguments: Any) -> Any:
        kept = find(*arguments)
        found.update((candidate.prompt, candidate.slot) for candidate in kept)
        return kept

    generator._find = listen  # type: ignore[method-assign]
    decoder = generator.decoder
    sure, numbers = generator._sure, {"prompts": 0, "upscaled": 0}

    def count(scores: torch.Tensor) -> Any:
        rows = sure(scores)
        numbers["prompts"] += len(scores)
        numbers["upscaled"] += len(rows)
        return rows

    generator._sure = count  # type: ignore[method-assign]
    parts = [(generator, "embed", "encoder"), (decoder, "prepare", "decoder: shared by the tile")]
    parts += [(decoder, "start", "decoder: tokens"), (decoder, "decode", "decoder: transformer")]
    parts += [(decoder, "logits", "decoder: upscaling"), (MaskGrid, "measure", "stability and boxes")]
    parts += [(generator, "_draw", "drawing")]
    with stages(parts) as seconds, memory() as used:
        start, start_cpu = clock(), time.process_time()
        generated = generator.run(rgb)
        total, cpu = clock() - start, time.process_time() - start_cpu
    side = generator.settings.points_per_side
    keys = [_key(point, slot, rgb, side) for point, slot in zip(generated.points, generated.slots, strict=True)]
    masks = dict(zip(keys, generated.masks, strict=True))
    split = with_rest(seconds, total)
    memory_used = used["peak"], used["base"]
    return Outcome(total, masks, found, generated.embedding, *memory_used, cpu, split, *numbers.values())


def _run_vanilla(sam: Sam, settings: SamSettings, rgb: np.ndarray, *, half: bool) -> Outcome:
    values = {name: value for name, value in settings.__dict__.items() if name not in ("precision", "threads")}
    generator = SamAutomaticMaskGenerator(sam, **values)
    predict, process = generator.predictor.predict_torch, generator._process_batch
    rows: list[list[float]] = []
    found: set[Key] = set()
    embedding: list[torch.Tensor] = []

    def listen(*arguments: Any, **options: Any) -> Any:
        result = predict(*arguments, **options)
        rows.extend(result[1].float().tolist())
        # NumPy knows no bfloat16, on which the package fails under autocast: its scores are widened for it.
        return result[0], result[1].float(), result[2]

    def collect(*arguments: Any) -> Any:
        data = process(*arguments)
        for point, score in zip(data["points"].tolist(), data["iou_preds"].float().tolist(), strict=True):
            found.add(_key_by_score(point, score, rows, rgb, settings.points_per_side))
        return data

    generator.predictor.predict_torch, generator._process_batch = listen, collect
    hook = sam.image_encoder.register_forward_hook(lambda _module, _inputs, output: embedding.append(output))
    parts = [(sam.image_encoder, "forward", "encoder"), (sam.mask_decoder, "forward", "decoder")]
    parts += [(sam, "postprocess_masks", "interpolation")]
    kind = torch.device(sam.device).type
    dtype = torch.bfloat16 if kind == "cpu" else torch.float16
    try:
        with stages(parts) as seconds, memory() as used, torch.autocast(kind, dtype, enabled=half):
            start, start_cpu = clock(), time.process_time()
            records = generator.generate(rgb)
            total, cpu = clock() - start, time.process_time() - start_cpu
    finally:
        hook.remove()
    side = settings.points_per_side
    masks = {
        _key_by_score(r["point_coords"][0], r["predicted_iou"], rows, rgb, side): r["segmentation"] for r in records
    }
    kept = embedding[0][0].float().cpu().numpy()
    split = with_rest(seconds, total)
    return Outcome(total, masks, found, kept, used["peak"], used["base"], cpu, split, len(rows))


def _key(point: Any, slot: int, rgb: np.ndarray, side: int) -> Key:
    col, row = (int(value / size * side) for value, size in zip(point, (rgb.shape[1], rgb.shape[0]), strict=True))
    return row * side + col, int(slot)


def _key_by_score(point: Any, score: float, rows: list[list[float]], rgb: np.ndarray, side: int) -> Key:
    prompt, _ = _key(point, 0, rgb, side)
    return prompt, int(np.argmin(np.abs(np.array(rows[prompt]) - score)))


def clock() -> float:
    """Return the time in seconds, once everything that a GPU was given is done."""
    if torch.cuda.is_available():
        torch.cuda.synchronize()
    return time.perf_counter()


@contextlib.contextmanager
def stages(parts: list[tuple[Any, str, str]]) -> Iterator[dict[str, float]]:
    """Add up the seconds spent in some methods (object or class, name, stage) while this is open."""
    seconds: dict[str, float] = defaultdict(float)

    def timed(function: Callable[..., Any], stage: str) -> Callable[..., Any]:
        def call(*arguments: Any, **options: Any) -> Any:
            start = clock()
            try:
                return function(*arguments, **options)
            finally:
                seconds[stage] += clock() - start

        return call

    for owner, name, stage in parts:
        setattr(owner, name, timed(getattr(owner, name), stage))
    try:
        yield seconds
    finally:
        for owner, name, _ in parts:
            if isinstance(owner, type):
                setattr(owner, name, _original(getattr(owner, name)))
            else:
                delattr(owner, name)


def _original(function: Any) -> Any:
    return next(cell.cell_contents for cell in function.__closure__ if callable(cell.cell_contents))


def with_rest(seconds: dict[str, float], total: float) -> dict[str, float]:
    """Return the stages and what is left of the total."""
    return {**seconds, "rest": total - sum(seconds.values())}


@contextlib.contextmanager
def memory() -> Iterator[dict[str, int]]:
    """Watch the memory of this process, or of the GPU where there is one, while this is open."""
    used = {"base": 0, "peak": 0}
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        used["base"] = torch.cuda.memory_allocated()
        yield used
        used["peak"] = torch.cuda.max_memory_allocated()
        return
    status = Path("/proc/self/statm")
    if not status.exists():
        yield used
        return
    page = 4096
    with contextlib.suppress(OSError, AttributeError):
        # Hand back what earlier arms freed, so that it does not count for this one.
        ctypes.CDLL(None).malloc_trim(0)
    done = threading.Event()

    def watch() -> None:
        while not done.wait(0.01):
            used["peak"] = max(used["peak"], int(status.read_text().split()[1]) * page)

    used["base"] = used["peak"] = int(status.read_text().split()[1]) * page
    thread = threading.Thread(target=watch)
    thread.start()
    try:
        yield used
    finally:
        done.set()
        thread.join()
