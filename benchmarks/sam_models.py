"""Build the models that `sam.py` measures: a checkpoint's, or one of a published size with seeded random weights."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
from segment_anything.modeling import Sam

from alps_qgis.engine.segment.sam.checkpoint import inspect_checkpoint, load_model
from alps_qgis.engine.segment.sam.generator import TileGenerator
from alps_qgis.engine.settings import SamSettings
from tests.engine.tiny_sam import build_tiny_sam

SIZES: dict[str, dict[str, Any]] = {
    "vit_b": {"width": 768, "depth": 12, "n_heads": 12, "global_attention": (2, 5, 8, 11)},
    "vit_l": {"width": 1024, "depth": 24, "n_heads": 16, "global_attention": (5, 11, 17, 23)},
    "vit_h": {"width": 1280, "depth": 32, "n_heads": 16, "global_attention": (7, 15, 23, 31)},
}
COMMON: dict[str, Any] = {"side_px": 1024, "window_size": 14, "dim": 256, "mlp_dim": 2048}
CALIBRATION_POINTS = 12


def random_model(size: str, device: str, settings: SamSettings, rgb: np.ndarray, share: float) -> Sam:
    """Return a model whose masks follow the prompts, and of whose candidates about a share passes the filters."""
    sam = build_tiny_sam(**COMMON, **SIZES[size]).requires_grad_(False).to(device)
    shift_scores(sam, settings, rgb, share)
    return sam


def trained_model(checkpoint: Path, device: str) -> Sam:
    """Return the model of a checkpoint."""
    return load_model(inspect_checkpoint(checkpoint), device)


def shift_scores(sam: Sam, settings: SamSettings, rgb: np.ndarray, share: float) -> None:
    """Shift the predicted IoU so that about this share of the candidates of a tile passes score and stability."""
    everything = replace(
        settings,
        points_per_side=CALIBRATION_POINTS,
        pred_iou_thresh=0.0,
        stability_score_thresh=0.0,
        box_nms_thresh=1.0,
    )
    generated = TileGenerator(sam, everything).run(rgb)
    bias = sam.mask_decoder.iou_prediction_head.layers[-1].bias
    wanted = share * CALIBRATION_POINTS**2
    for slot in range(sam.mask_decoder.num_mask_tokens - 1):
        mine = generated.slots == slot
        stable = np.sort(generated.score[mine & (generated.stability >= settings.stability_score_thresh)])[::-1]
        if len(stable):
            last = stable[min(round(wanted), len(stable)) - 1]
            bias[slot + 1] += settings.pred_iou_thresh - float(last) + 1e-6
