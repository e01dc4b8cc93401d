"""Train the small SAM in three stages, each of which a processor of two cores can pay for.

1. The encoder without prompts: the embedding at a point, through the layers that later read the decoder's token, is
   compared with the upscaled embedding of all pixels. All points of an image share one run of the encoder.
2. The decoder by itself on embeddings that are kept; at first it is also told which vector the first stage reads at
   the point.
3. Both together, as the published models were trained, without their rounds of interaction.
"""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import count

import numpy as np
import torch
from segment_anything.modeling import Sam
from torch import Tensor
from torch.nn import functional

from .scenes import Crops

LEAST_OBJECT_PX = 80
"""Pixels of the model that an object needs inside a crop to be worth a prompt."""

SMALL_OBJECTS = 0.6
"""Pixels are drawn by the area of their object to this negative power: small objects get more than their share."""

TEACHER = 1
"""Slot whose layers the first stage trains; the other slots begin as its copies."""

OTHER_SLOTS_WEIGHT = 0.1
"""Weight of the worse masks of a prompt, so that no slot is left to itself."""

SINGLE_WEIGHT = 0.25
"""Weight of the mask that the package gives when it is asked for one alone."""

LARGEST_WEIGHT = 8.0
WEIGHT_DECAY = 0.02
LARGEST_GRADIENT = 1.0
WARM_UP_STEPS = 60
STEPS_PER_POINT = 40


@dataclass(frozen=True)
class Stage:
    """What one stage takes.

    Attributes:
        name: `encoder`, `decoder` or `both`.
        minutes: time to train; the learning rate falls within it.
        n_images, n_prompts: per step, and per image.
    """

    name: str
    minutes: float
    learning_rate: float
    n_images: int
    n_prompts: int


STAGES = (
    Stage("encoder", 45.0, 1.4e-3, 12, 24),
    Stage("decoder", 8.0, 1.0e-3, 8, 16),
    Stage("both", 30.0, 5.0e-4, 8, 16),
)


@dataclass(frozen=True)
class Point:
    """A point of the training curve: means since the last one.

    Attributes:
        iou: of the best mask of a prompt; `found` the share of prompts where it is above 0.5.
    """

    stage: str
    step: int
    minutes: float
    loss: float
    iou: float
    found: float


@dataclass(frozen=True)
class Batch:
    """Images with prompts.

    Attributes:
        pixels: (b, 3, side, side) float32, normalised.
        points: (b, p, 2) float32 x, y in pixels.
        masks: (b, p, side/2, side/2) float32 share of each cell that the point's object covers.
        known: (b, p) float32; 0 where the image has no object to ask for.
    """

    pixels: Tensor
    points: Tensor
    masks: Tensor
    known: Tensor


Losses = tuple[Tensor, Tensor]
"""Loss of a step, and the IoU (b·p,) of its best masks."""


def train(model: Sam, crops: Crops, stages: Iterable[Stage], seed: int, report: Callable[[Point, Sam], None]) -> Sam:
    """Train a model in place, stage by stage, and return it."""
    rng = np.random.default_rng(seed)
    torch.manual_seed(seed)
    for stage in stages:
        model.train()
        if stage.name == "encoder":
            decoder = model.mask_decoder
            trained = [model.image_encoder, decoder.output_upscaling, decoder.output_hypernetworks_mlps[TEACHER]]
            losses = _encoder_losses(model, crops, stage, rng)
        else:
            alone = stage.name == "decoder"
            trained = [model.prompt_encoder, model.mask_decoder] if alone else [model]
            losses = (_decoder_losses if alone else _joint_losses)(model, crops, stage, rng)
        parameters = [p for module in trained for p in module.parameters() if p.requires_grad]
        _descend(stage, parameters, losses, lambda point: report(point, model))
    return model.eval()


def _descend(
    stage: Stage, parameters: list[Tensor], losses: Callable[[float], Losses], report: Callable[[Point], None]
) -> None:
    """Step until the time is over; the learning rate follows the clock."""
    decayed, plain = ([p for p in parameters if (p.ndim >= 2) == matrix] for matrix in (True, False))
    groups = [{"params": decayed, "weight_decay": WEIGHT_DECAY}, {"params": plain, "weight_decay": 0.0}]
    optimizer = torch.optim.AdamW(groups, lr=stage.learning_rate, betas=(0.9, 0.98))
    start, rows = time.monotonic(), []
    for step in count(1):
        minutes = (time.monotonic() - start) / 60
        share = minutes / stage.minutes
        if share >= 1:
            return
        rate = stage.learning_rate * min(1.0, step / WARM_UP_STEPS) * (0.485 * (1 + math.cos(math.pi * share)) + 0.03)
        for group in optimizer.param_groups:
            group["lr"] = rate
        optimizer.zero_grad(set_to_none=True)
        loss, iou = losses(share)
        loss.backward()  # type: ignore[no-untyped-call]
        torch.nn.utils.clip_grad_norm_(parameters, LARGEST_GRADIENT)
        optimizer.step()
        rows.append([float(loss.detach()), float(iou.mean()), float((iou > 0.5).float().mean())])
        if step % STEPS_PER_POINT == 0:
            means = np.mean(rows, axis=0)
            report(Point(stage.name, step, round(minutes, 2), *(round(float(mean), 4) for mean in means)))
            rows.clear()


def _encoder_losses(model: Sam, crops: Crops, stage: Stage, rng: np.random.Generator) -> Callable[[float], Losses]:
    def losses(_: float) -> Losses:
        batch = draw(model, crops, rng.integers(0, len(crops), stage.n_images), stage.n_prompts, rng)
        with _half():
            embedding = model.image_encoder(batch.pixels).float()
            upscaled = model.mask_decoder.output_upscaling(_with_no_mask(model, embedding))
            vectors = _at_points(model, embedding, batch.points)
        logits = _masks(vectors.float(), upscaled.float())
        return _weighted(_mask_loss(logits, batch.masks), batch.known), _iou(logits, batch.masks).flatten()

    return losses


def _decoder_losses(model: Sam, crops: Crops, stage: Stage, rng: np.random.Generator) -> Callable[[float], Losses]:
    layers = model.mask_decoder.output_hypernetworks_mlps
    for slot, other in enumerate(layers):
        if slot != TEACHER:
            other.load_state_dict(layers[TEACHER].state_dict())
    teacher = copy.deepcopy(model)
    embeddings = _embed(model, crops)

    def losses(share: float) -> Losses:
        which = rng.integers(0, len(crops), stage.n_images)
        batch = draw(model, crops, which, stage.n_prompts, rng, turned=False)
        embedding = embeddings[which].float()
        with torch.no_grad():
            wanted = _at_points(teacher, embedding, batch.points).flatten(0, 1)[:, None]
        loss, iou, vectors = _prompted(model, embedding, batch)
        told = functional.mse_loss(vectors, wanted.expand_as(vectors))
        return loss + max(0.0, 0.5 * (1 - 3 * share)) * told, iou

    return losses


def _joint_losses(model: Sam, crops: Crops, stage: Stage, rng: np.random.Generator) -> Callable[[float], Losses]:
    def losses(_: float) -> Losses:
        batch = draw(model, crops, rng.integers(0, len(crops), stage.n_images), stage.n_prompts, rng)
        with _half():
            embedding = model.image_encoder(batch.pixels)
        return _prompted(model, embedding.float(), batch)[:2]

    return losses


def _prompted(model: Sam, embedding: Tensor, batch: Batch) -> tuple[Tensor, Tensor, Tensor]:
    """Return the loss of masks and scores, the best masks' IoU (b·p,), and the vectors of all slots (b·p, 4, c)."""
    decoder, (n_images, n_prompts) = model.mask_decoder, batch.points.shape[:2]
    n = n_images * n_prompts
    with _half():
        sparse, _ = model.prompt_encoder((batch.points.reshape(n, 1, 2), torch.ones(n, 1)), None, None)
        own = torch.cat([decoder.iou_token.weight, decoder.mask_tokens.weight])[None].expand(n, -1, -1)
        image = _with_no_mask(model, embedding).repeat_interleave(n_prompts, 0)
        place = model.prompt_encoder.get_dense_pe().expand(n, -1, -1, -1)
        tokens, image = decoder.transformer(image, place, torch.cat([own, sparse], 1))
        upscaled = decoder.output_upscaling(image.transpose(1, 2).reshape(n, *embedding.shape[1:]))
        layers = decoder.output_hypernetworks_mlps
        vectors = torch.stack([layer(tokens[:, 1 + slot]) for slot, layer in enumerate(layers)], 1).float()
        scores = decoder.iou_prediction_head(tokens[:, 0]).float()
    logits, known = _masks(vectors, upscaled.float()), batch.known.flatten()
    truth = batch.masks.flatten(0, 1)[:, None].expand_as(logits)
    both = _mask_loss(logits, truth)
    best = both[:, 1:].argmin(1, keepdim=True) + 1
    chosen = both.gather(1, best)[:, 0]
    masks = _weighted(chosen + OTHER_SLOTS_WEIGHT * both[:, 1:].mean(1) + SINGLE_WEIGHT * both[:, 0], known)
    iou = _iou(logits, truth) * known[:, None]
    return masks + functional.mse_loss(scores, iou), iou.gather(1, best)[:, 0], vectors


def draw(
    model: Sam, crops: Crops, which: np.ndarray, n_prompts: int, rng: np.random.Generator, *, turned: bool = True
) -> Batch:
    """Return images with a prompt each for objects drawn by their size, turned over at random."""
    pixels = torch.from_numpy(crops.images[which]).permute(0, 3, 1, 2).float()
    objects = torch.from_numpy(crops.objects[which]).long()
    if turned and rng.random() < 0.5:
        pixels, objects = pixels.flip(-1), objects.flip(-1)
    if turned and rng.random() < 0.5:
        pixels, objects = pixels.transpose(-1, -2), objects.transpose(-1, -2)
    flat = objects.flatten(1)
    places, owners = [], []
    for row in flat:
        sizes = torch.bincount(row)
        sizes[0] = 0
        weight = torch.where(sizes >= LEAST_OBJECT_PX, sizes.float().pow(-SMALL_OBJECTS), 0.0)[row]
        place = torch.from_numpy(rng.choice(len(row), n_prompts, p=_shares(weight)))
        places.append(place)
        owners.append(torch.where(weight[place] > 0, row[place], -1))
    points, owner = torch.stack(places), torch.stack(owners)
    side = objects.shape[-1]
    masks = (objects[:, None] == owner[..., None, None]).float()
    return Batch(
        pixels=model.preprocess(pixels.contiguous()),
        points=torch.stack([points % side, points // side], -1).float(),
        masks=functional.avg_pool2d(masks, 2),
        known=(owner > 0).float(),
    )


def _shares(weight: Tensor) -> np.ndarray:
    """Return weights as shares; equal ones where there is nothing to prefer."""
    values = weight.double().numpy()
    return values / values.sum() if values.any() else np.full(len(values), 1 / len(values))


def _embed(model: Sam, crops: Crops) -> Tensor:
    """Return the embeddings of all crops, in half precision."""
    parts = []
    with torch.no_grad(), _half():
        for first in range(0, len(crops), 64):
            images = torch.from_numpy(crops.images[first : first + 64]).permute(0, 3, 1, 2).float()
            parts.append(model.image_encoder(model.preprocess(images)).half())
    return torch.cat(parts)


def _half() -> torch.autocast:
    return torch.autocast("cpu", torch.bfloat16)


def _with_no_mask(model: Sam, embedding: Tensor) -> Tensor:
    return embedding + model.prompt_encoder.no_mask_embed.weight.reshape(1, -1, 1, 1)


def _at_points(model: Sam, embedding: Tensor, points: Tensor) -> Tensor:
    """Return what the teacher's layers make of the embedding at each point: (b, p, c)."""
    grid = (points + 0.5) / model.image_encoder.img_size * 2 - 1
    found = functional.grid_sample(embedding, grid[:, :, None], align_corners=False)[..., 0].transpose(1, 2)
    vectors: Tensor = model.mask_decoder.output_hypernetworks_mlps[TEACHER](found)
    return vectors


def _masks(vectors: Tensor, upscaled: Tensor) -> Tensor:
    """Return logits (b, k, h, w) of vectors (b, k, c) against pixels (b, c, h, w)."""
    return (vectors @ upscaled.flatten(2)).reshape(*vectors.shape[:2], *upscaled.shape[2:])


def _mask_loss(logits: Tensor, truth: Tensor) -> Tensor:
    """Return cross entropy, inside and outside of equal weight, plus dice loss, of each mask."""
    chance = logits.sigmoid()
    area = truth.mean((-1, -2), keepdim=True).clamp(0.01, 0.99)
    weight = truth * (0.5 / area).clamp(max=LARGEST_WEIGHT) + (1 - truth) * (0.5 / (1 - area)).clamp(max=LARGEST_WEIGHT)
    entropy = functional.binary_cross_entropy_with_logits(logits, truth, reduction="none")
    overlap = (chance * truth).sum((-1, -2))
    dice = 1 - (2 * overlap + 1) / (chance.sum((-1, -2)) + truth.sum((-1, -2)) + 1)
    return (entropy * weight).mean((-1, -2)) + dice


def _iou(logits: Tensor, truth: Tensor) -> Tensor:
    with torch.no_grad():
        inside, wanted = logits > 0, truth > 0.5
        return (inside & wanted).sum((-1, -2)) / (inside | wanted).sum((-1, -2)).clamp(min=1)


def _weighted(values: Tensor, weight: Tensor) -> Tensor:
    return (values * weight).sum() / weight.sum().clamp(min=1)
