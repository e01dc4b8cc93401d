"""Train the small SAM as its large models were trained, without their rounds of interaction."""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import torch
from segment_anything.modeling import Sam
from torch.nn import functional

from .scenes import Example, Scenes

FOCAL_WEIGHT, DICE_WEIGHT = 10.0, 3.0
"""20 and 1 for the published models; with that, a run this short starts by answering every point with nothing."""

OTHER_SLOTS_WEIGHT = 0.1
"""Weight of the two worse masks of a prompt, so that no slot is left to itself."""

SINGLE_WEIGHT = 0.25
"""Weight of the mask that the package gives when it is asked for one alone."""

WARM_UP_STEPS = 40
WEIGHT_DECAY = 0.05
EMA_DECAY = 0.98
LARGEST_GRADIENT = 1.0
STEPS_PER_POINT = 20


@dataclass(frozen=True)
class Plan:
    """What a training run takes.

    Attributes:
        minutes: time to train; the learning rate falls to zero within it.
        n_images, n_prompts: per step, and per image.
    """

    minutes: float
    seed: int = 0
    n_images: int = 4
    n_prompts: int = 16
    learning_rate: float = 1e-3


@dataclass(frozen=True)
class Point:
    """A point of the training curve; the losses are means since the last one."""

    step: int
    minutes: float
    loss: float
    focal: float
    dice: float
    iou_error: float
    iou: float


def train(model: Sam, scenes: Scenes, plan: Plan, report: Callable[[Point, Sam], None]) -> Sam:
    """Train a model in place and return the running mean of its weights, which is steadier."""
    rng = np.random.default_rng(plan.seed)
    torch.manual_seed(plan.seed)
    model.train()
    mean = torch.optim.swa_utils.AveragedModel(
        model, multi_avg_fn=torch.optim.swa_utils.get_ema_multi_avg_fn(EMA_DECAY)
    )
    decayed = [p for p in model.parameters() if p.ndim >= 2]
    plain = [p for p in model.parameters() if p.ndim < 2]
    groups = [{"params": decayed, "weight_decay": WEIGHT_DECAY}, {"params": plain, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=plan.learning_rate, betas=(0.9, 0.98))
    start, step, sums = time.monotonic(), 0, np.zeros(5)
    while (minutes := (time.monotonic() - start) / 60) < plan.minutes:
        rate = plan.learning_rate * min(1.0, (step + 1) / WARM_UP_STEPS)
        rate *= 0.5 * (1 + math.cos(math.pi * minutes / plan.minutes))
        for group in optimizer.param_groups:
            group["lr"] = rate
        examples = [scenes.example(rng, model.image_encoder.img_size, plan.n_prompts) for _ in range(plan.n_images)]
        optimizer.zero_grad(set_to_none=True)
        loss, parts = _loss(model, examples)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), LARGEST_GRADIENT)
        optimizer.step()
        if step >= WARM_UP_STEPS:
            mean.update_parameters(model)
        step += 1
        sums += [float(loss.detach()), *parts]
        if step % STEPS_PER_POINT == 0:
            report(Point(step, round(minutes, 2), *(round(float(v), 4) for v in sums / STEPS_PER_POINT)), mean.module)
            sums[:] = 0
    return mean.module.eval()


def _loss(model: Sam, examples: list[Example]) -> tuple[torch.Tensor, list[float]]:
    """Return the loss of a step and its parts: focal, dice, error of the predicted IoU, IoU of the best mask."""
    pixels = torch.stack([model.preprocess(example.rgb) for example in examples])
    embeddings = model.image_encoder(pixels)
    decoded = [_decode(model, embedding, example) for embedding, example in zip(embeddings, examples, strict=True)]
    logits = torch.cat([masks for masks, _ in decoded])
    scores = torch.cat([score for _, score in decoded])
    truth, known = (torch.cat([getattr(example, name) for example in examples]) for name in ("masks", "known"))
    with torch.no_grad():
        inside, wanted = logits > 0, (truth > 0.5)[:, None]
        union = (inside | wanted).sum((2, 3)).clamp(min=1)
        iou = (inside & wanted).sum((2, 3)) / union * known[:, None]
    iou_error = functional.mse_loss(scores, iou)
    focal, dice = _mask_losses(logits[known], truth[known])
    both = FOCAL_WEIGHT * focal + DICE_WEIGHT * dice
    best = both[:, 1:].argmin(1, keepdim=True) + 1
    mask_loss = (
        both.gather(1, best).mean() + OTHER_SLOTS_WEIGHT * both[:, 1:].mean() + SINGLE_WEIGHT * both[:, 0].mean()
    )
    chosen = [float(value.detach().gather(1, best).mean()) for value in (focal, dice)]
    return mask_loss + iou_error, [*chosen, float(iou_error.detach()), float(iou[known].gather(1, best).mean())]


def _decode(model: Sam, embedding: torch.Tensor, example: Example) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the four masks of each prompt as logits, and their predicted IoU."""
    labels = torch.ones(len(example.points), 1)
    sparse, dense = model.prompt_encoder((example.points[:, None], labels), None, None)
    return model.mask_decoder.predict_masks(embedding[None], model.prompt_encoder.get_dense_pe(), sparse, dense)


def _mask_losses(logits: torch.Tensor, truth: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """Return focal and dice loss (n, slots) of masks (n, slots, h, w) against soft masks (n, h, w)."""
    wanted = truth[:, None].expand_as(logits)
    chance = logits.sigmoid()
    entropy = functional.binary_cross_entropy_with_logits(logits, wanted, reduction="none")
    missed = (chance - wanted).abs()
    focal = (missed.square() * entropy).mean((2, 3))
    overlap = (chance * wanted).sum((2, 3))
    dice = 1 - (2 * overlap + 1) / (chance.sum((2, 3)) + wanted.sum((2, 3)) + 1)
    return focal, dice
